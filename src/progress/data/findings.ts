import type { FindingTable } from "../../text/index.js";

/** Kinds of finding about records of progress. */
export type RecordFindingCode =
  | "record-unknown-key"
  | "record-unreadable-date"
  | "record-unreadable-value"
  | "record-unknown-state"
  | "record-missing-day"
  | "record-unknown-task"
  | "record-task-in-parts"
  | "record-ambiguous-task"
  | "record-unknown-deliverable"
  | "record-unknown-due"
  | "record-unknown-obligation"
  | "record-by-no-lead"
  | "record-impossible-date"
  | "record-impossible-progress"
  | "record-says-nothing"
  | "record-nothing-open"
  | "record-state-does-not-fit"
  | "record-extension-not-later"
  | "record-not-yet"
  | "record-before-plan";

/** Kinds of finding about a schedule, beside those about its deadlines. */
export type PlanScheduleCode =
  | "schedule-outside-horizon"
  | "schedule-beyond-calendar"
  | "schedule-before-issue"
  | "schedule-begins-before-issue";

/** What each finding about a schedule or a record says; those of deadlines are said below. */
export const PROGRESS_FINDINGS: FindingTable<RecordFindingCode | PlanScheduleCode> = {
  "schedule-outside-horizon": [
    "info",
    "Thời hạn nằm ngoài khoảng thời gian lập lịch; việc này không có trong lịch.",
    "It falls due outside the horizon and is not in the schedule.",
  ],
  "schedule-beyond-calendar": [
    "warning",
    "Ngày đến hạn nằm ngoài các năm của lịch nghỉ cần dùng, hoặc sau năm 2199, nên chưa có ngày.",
    "Its due day lies beyond the years of the calendar it needs, or beyond 2199, and is left open.",
  ],
  "schedule-before-issue": [
    "info",
    "Định kỳ bắt đầu từ ngày ban hành kế hoạch; số lần đến hạn trước đó không được tính",
    "What recurs begins with the day of issue; times before it that do not count",
  ],
  "schedule-begins-before-issue": [
    "warning",
    "Định kỳ ghi rõ bắt đầu trước ngày ban hành kế hoạch; các lần đến hạn trước đó vẫn được giữ.",
    "What recurs begins on a day before the issue, by its words; what falls due before is kept.",
  ],
  "record-unknown-key": [
    "error",
    "Bản ghi có khóa không biết nên không được tính; hãy sửa tên khóa hoặc bỏ đi",
    "The record has a key that is not known and does not count; mend its name or leave it out",
  ],
  "record-unreadable-date": [
    "error",
    "Ngày không viết theo dạng YYYY-MM-DD nên bản ghi không được tính; hãy viết năm trước, như 2024-03-31",
    "A day is not written YYYY-MM-DD, so that the record does not count; write the year first, as in 2024-03-31",
  ],
  "record-unreadable-value": [
    "error",
    "Bản ghi có giá trị không đúng kiểu nên không được tính; hãy xem planRecordSchema",
    "A value of the record is not of its kind, so that it does not count; see planRecordSchema",
  ],
  "record-unknown-state": [
    "error",
    "Không có trạng thái này; bản ghi không được tính. Hãy dùng cancelled, suspended, resumed, extended, returned hoặc awaiting-approval",
    "There is no such state; the record does not count. Use cancelled, suspended, resumed, extended, returned or awaiting-approval",
  ],
  "record-missing-day": [
    "error",
    "Bản ghi trạng thái thiếu ngày có hiệu lực (on), gia hạn thiếu hạn mới (to), hoặc giờ hoàn thành thiếu ngày; bản ghi không được tính.",
    "The record lacks the day from which its state holds (on), the new due day of an extension (to), or the day of its time; it does not count.",
  ],
  "record-unknown-task": [
    "error",
    "Không có nhiệm vụ này trong kế hoạch; bản ghi không được tính.",
    "The plan has no such task; the record does not count.",
  ],
  "record-task-in-parts": [
    "error",
    "Nhiệm vụ này chia thành các ý và chỉ đến hạn theo từng ý; bản ghi không được tính. Hãy ghi mã của từng ý",
    "This task is divided into parts and falls due by them alone; the record does not count. Give the keys of its parts",
  ],
  "record-ambiguous-task": [
    "error",
    "Nhiều nhiệm vụ có số này; hãy ghi cả mã của mục (V.12).",
    "Several tasks have this number; give the section's code too (V.12).",
  ],
  "record-unknown-deliverable": [
    "error",
    "Lịch không theo dõi riêng sản phẩm này của nhiệm vụ; bản ghi không được tính.",
    "The schedule does not track this deliverable by itself; the record does not count.",
  ],
  "record-unknown-due": [
    "error",
    "Nhiệm vụ không đến hạn vào ngày này; bản ghi không được tính.",
    "The task does not fall due on this day; the record does not count.",
  ],
  "record-unknown-obligation": [
    "error",
    "Lịch không có việc mang mã này; bản ghi không được tính.",
    "The schedule has no obligation with this id; the record does not count.",
  ],
  "record-by-no-lead": [
    "error",
    "Cơ quan này không chủ trì nhiệm vụ; bản ghi không được tính. Hãy ghi tên như trong kế hoạch, hoặc bỏ by",
    "This agency does not lead the task; the record does not count. Name a lead as in the plan, or leave by out",
  ],
  "record-impossible-date": [
    "error",
    "Ngày này không có trong lịch; bản ghi không được tính.",
    "This day does not exist; the record does not count.",
  ],
  "record-impossible-progress": [
    "error",
    "Mức hoàn thành không nằm trong khoảng 0 đến 100; bản ghi không được tính.",
    "The progress is not a number from 0 to 100; the record does not count.",
  ],
  "record-says-nothing": [
    "warning",
    "Bản ghi không nêu ngày hoàn thành, tiến độ hay minh chứng nên không làm thay đổi gì; hãy bổ sung hoặc bỏ đi.",
    "The record gives no completion, progress or evidence and changes nothing; add one or drop it.",
  ],
  "record-nothing-open": [
    "warning",
    "Việc này đã được bản ghi khác ghi là hoàn thành; ngày hoàn thành sớm hơn được giữ.",
    "Another record has completed this already; the earlier day stands.",
  ],
  "record-state-does-not-fit": [
    "warning",
    "Vào ngày đó không có việc nào ở trạng thái để thay đổi như vậy; bản ghi không được tính. Hãy kiểm tra ngày và việc",
    "On that day nothing was in a state to be changed so; the record does not count. Check the day and what it is about",
  ],
  "record-not-yet": [
    "info",
    "Ngày trong bản ghi sau ngày xem nên chưa được tính; nếu việc đã xong thì ngày bị nhầm",
    "The day of the record lies after the day looked from and does not count yet; if it is done, the day is wrong",
  ],
  "record-before-plan": [
    "error",
    "Ngày hoàn thành trước kế hoạch hơn một năm, có thể nhầm năm; bản ghi không được tính",
    "The day of completion lies more than a year before the plan, perhaps of another year; the record does not count",
  ],
  "record-extension-not-later": [
    "error",
    "Hạn mới không sau hạn đã giao; bản ghi gia hạn không được tính",
    "The new due day is not after the one first set; the extension does not count",
  ],
};
