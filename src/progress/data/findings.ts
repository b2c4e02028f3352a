import type { FindingTable } from "../../text/index.js";

/** Kinds of finding about records of progress. */
export type RecordFindingCode =
  | "record-unknown-task"
  | "record-ambiguous-task"
  | "record-unknown-deliverable"
  | "record-unknown-due"
  | "record-unknown-obligation"
  | "record-impossible-date"
  | "record-impossible-progress"
  | "record-nothing-open";

/** What each finding about a schedule or a record says; those of deadlines are said below. */
export const PROGRESS_FINDINGS: FindingTable<RecordFindingCode | "schedule-outside-horizon"> = {
  "schedule-outside-horizon": [
    "info",
    "Thời hạn nằm ngoài khoảng thời gian lập lịch; việc này không có trong lịch.",
    "It falls due outside the horizon and is not in the schedule.",
  ],
  "record-unknown-task": [
    "error",
    "Không có nhiệm vụ này trong kế hoạch; bản ghi không được tính.",
    "The plan has no such task; the record does not count.",
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
  "record-impossible-date": [
    "error",
    "Ngày hoàn thành không có trong lịch; bản ghi không được tính.",
    "The day of completion does not exist; the record does not count.",
  ],
  "record-impossible-progress": [
    "error",
    "Mức hoàn thành không nằm trong khoảng 0 đến 100; bản ghi không được tính.",
    "The progress is not a number from 0 to 100; the record does not count.",
  ],
  "record-nothing-open": [
    "warning",
    "Việc này đã được bản ghi khác ghi là hoàn thành; ngày hoàn thành sớm hơn được giữ.",
    "Another record has completed this already; the earlier day stands.",
  ],
};
