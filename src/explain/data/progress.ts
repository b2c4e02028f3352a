import type { RecordFindingCode, ScheduleFindingCode } from "../../progress/index.js";
import type { DeadlineFindingCode } from "../../deadline/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

const NOT_COUNTED =
  "Bản ghi không được tính nên tỷ lệ hoàn thành thấp hơn thực tế. | The record does not count, so that the rates come out too low.";

/**
 * What each finding about a schedule or a record means. The records are of a plan whose task I.1 is
 * due on 30 June 2021.
 */
export const PROGRESS_EXPLANATIONS: ExplanationTable<
  RecordFindingCode | Exclude<ScheduleFindingCode, DeadlineFindingCode>
> = {
  "schedule-outside-horizon": `Ngoài khoảng lập lịch | Outside the horizon
    Việc đến hạn ngoài khoảng thời gian được hỏi. | It falls due outside the days asked for.
    Việc này không có trong lịch. | It is not in the schedule.
    Mở rộng from và to. | Widen from and to.
    schedulePlan: Trước ngày 20/12/2021`,
  "schedule-beyond-calendar": `Ngoài phạm vi của lịch | Beyond the calendar
    Ngày đến hạn cần lịch nghỉ của những năm mà lịch không có, hoặc ở sau năm 2199. | Its due day needs days off of years that the calendar does not know, or lies beyond 2199.
    Việc này chưa có ngày đến hạn; những lần nằm trong lịch vẫn có ngày. | It stays open; what falls due within the calendar is dated all the same.
    Kiểm tra năm trong thời hạn, hoặc dùng lịch có những năm ấy (extendCalendar). | Check the year of the deadline, or pass a calendar with those years (extendCalendar).
    schedulePlan: 05 ngày làm việc kể từ ngày 30/12/2060`,
  "schedule-before-issue": `Trước ngày ban hành | Before the issue
    Việc định kỳ có lần đến hạn trước ngày ban hành kế hoạch. | What recurs would have fallen due before the plan was issued.
    Các lần đó không có trong lịch: không việc gì đến hạn trước khi có kế hoạch. | Those times are not in the schedule: nothing falls due before there is a plan.
    Nếu phải tính từ trước, ghi rõ mốc bắt đầu trong thời hạn: từ tháng 01/2021. | Where they count, name the beginning in the deadline: từ tháng 01/2021.
    schedulePlan: Hàng quý`,
  "schedule-begins-before-issue": `Bắt đầu trước ngày ban hành | Begins before the issue
    Thời hạn ghi rõ việc định kỳ bắt đầu trước ngày ban hành kế hoạch. | By its words it recurs from a day before the plan was issued.
    Các lần đến hạn trước đó vẫn có trong lịch và có thể bị coi là quá hạn. | What falls due before is in the schedule all the same, and may count as overdue.
    Kiểm tra mốc bắt đầu hoặc ngày ban hành. | Check the beginning, or the day of issue.
    schedulePlan: Hàng tháng từ tháng 01/2021`,
  "record-unknown-key": `Khóa không biết | Unknown key
    Bản ghi có khóa mà trackPlan không biết. | The record has a key that trackPlan does not know.
    ${NOT_COUNTED}
    Sửa tên khóa hoặc bỏ đi; thay đổi trạng thái ghi bằng state và on, gia hạn thêm to. | Mend the name or leave it out; changes of state are said by state and on, an extension by to as well.
    trackPlan: {"task":"I.2","extendedTo":"2021-12-10"}`,
  "record-unreadable-date": `Ngày không đúng dạng | Day in another form
    Ngày không viết theo dạng YYYY-MM-DD, hoặc là một đối tượng Date. | A day is not written YYYY-MM-DD, or is a Date.
    ${NOT_COUNTED}
    Viết 2021-03-31, hoặc tạo bằng plainDate(2021, 3, 31). | Write 2021-03-31, or make it with plainDate(2021, 3, 31).
    trackPlan: {"task":"I.2","completedOn":"31/3/2021"}`,
  "record-unreadable-value": `Giá trị không đúng kiểu | A value of another kind
    Giá trị của một khóa không đúng kiểu. | The value of a key is not of its kind.
    ${NOT_COUNTED}
    Giờ viết HH:MM; bỏ khóa không có giá trị thay vì ghi null. | Write times HH:MM; leave out what has no value rather than give null.
    trackPlan: {"task":"I.2","completedOn":"2021-06-02","completedAt":"15h30"}`,
  "record-unknown-state": `Trạng thái không biết | Unknown state
    Không có trạng thái mang tên này. | There is no state of this name.
    ${NOT_COUNTED}
    Dùng cancelled, suspended, resumed, extended, returned hoặc awaiting-approval; hoàn thành ghi bằng completedOn. | Use cancelled, suspended, resumed, extended, returned or awaiting-approval; completion is said by completedOn.
    trackPlan: {"task":"I.2","state":"done","on":"2021-06-02"}`,
  "record-missing-day": `Thiếu ngày | A day is missing
    Trạng thái không có ngày hiệu lực, gia hạn không có hạn mới, hoặc giờ không có ngày. | A state has no day of effect, an extension no new due day, or a time no day.
    ${NOT_COUNTED}
    Thêm on, to hoặc completedOn. | Add on, to or completedOn.
    trackPlan: {"task":"I.2","state":"cancelled"}`,
  "record-by-no-lead": `Không phải đơn vị chủ trì | Not a lead
    Cơ quan trong by không chủ trì nhiệm vụ. | The agency in by does not lead the task.
    ${NOT_COUNTED}
    Ghi tên như trong kế hoạch, hoặc bỏ by. | Name it as the plan does, or leave by out.
    trackPlan: {"task":"I.2","completedOn":"2021-06-02","by":"Sở Nội vụ"}`,
  "record-says-nothing": `Bản ghi trống | An empty record
    Bản ghi không nêu hoàn thành, tiến độ hay minh chứng. | The record gives no completion, progress or evidence.
    Bản ghi không làm thay đổi gì. | It changes nothing.
    Thêm completedOn, progress hoặc evidence. | Add completedOn, progress or evidence.
    trackPlan: {"task":"I.2"}`,
  "record-state-does-not-fit": `Trạng thái không phù hợp | A state that does not fit
    Vào ngày đó không có gì để thay đổi như vậy: chưa hoàn thành thì không trả lại được, đã xong thì không gia hạn. | On that day nothing could change so: what is not completed is not returned, what is done is not extended.
    Bản ghi không được tính. | The record does not count.
    Kiểm tra ngày on, hạn due và thứ tự các bản ghi. | Check on, due and what the other records say.
    trackPlan: {"task":"I.2","state":"returned","on":"2021-06-02"}`,
  "record-extension-not-later": `Hạn mới không muộn hơn | Not later
    Hạn mới không sau hạn đã giao. | The new due day is not after the one first set.
    Gia hạn không được tính; hạn cũ vẫn giữ. | The extension does not count; the old day stands.
    Sửa to, hoặc sửa thời hạn trong kế hoạch. | Mend to, or the deadline of the plan.
    trackPlan: {"task":"I.2","state":"extended","on":"2021-06-02","to":"2021-06-15"}`,
  "record-unknown-task": `Không có nhiệm vụ này | No such task
    Kế hoạch không có nhiệm vụ mang mã đó. | No task of the plan has the key.
    ${NOT_COUNTED}
    Sửa mã nhiệm vụ. | Mend the key.
    trackPlan: {"task":"9","completedOn":"2021-06-01"}`,
  "record-task-in-parts": `Nhiệm vụ chia thành các ý | A task divided into parts
    Nhiệm vụ chỉ đến hạn theo từng ý a), b) của nó. | The task falls due by its parts a), b) alone.
    ${NOT_COUNTED}
    Ghi mã của từng ý: II.3.a. | Name the parts: II.3.a.
    trackPlan: {"task":"II.3","completedOn":"2021-06-01"}`,
  "record-unknown-obligation": `Không có việc mang mã này | No obligation with this id
    Lịch không có việc nào mang mã mà bản ghi nêu. | The schedule has no obligation with the id that the record names.
    ${NOT_COUNTED}
    Lấy mã từ obligations của chính lịch đang theo dõi. | Take the id from the obligations of the schedule that is tracked.
    trackPlan: {"task":"I.1","obligation":"I.1@2021-05-05","completedOn":"2021-06-01"}`,
  "record-ambiguous-task": `Mã chỉ nhiều nhiệm vụ | A key of several tasks
    Nhiều nhiệm vụ có số này. | Several tasks have the number.
    ${NOT_COUNTED}
    Ghi cả mã mục: I.2. | Give the section too: I.2.
    trackPlan: {"task":"2","completedOn":"2021-06-01"}`,
  "record-unknown-deliverable": `Không có sản phẩm này | No such deliverable
    Lịch không theo dõi riêng sản phẩm đó. | The schedule does not track it by itself.
    ${NOT_COUNTED}
    Bỏ số sản phẩm hoặc sửa lại. | Leave the deliverable out, or mend it.
    trackPlan: {"task":"I.1","deliverable":3,"completedOn":"2021-06-01"}`,
  "record-unknown-due": `Không đến hạn ngày này | Not due on this day
    Nhiệm vụ không có kỳ hạn vào ngày đó. | The task does not fall due on the day.
    ${NOT_COUNTED}
    Bỏ due, hoặc lấy ngày từ lịch. | Leave due out, or take it from the schedule.
    trackPlan: {"task":"I.1","due":"2021-05-05","completedOn":"2021-06-01"}`,
  "record-impossible-date": `Ngày hoàn thành không có thật | Completed on no day
    Ngày không có trong lịch. | The day does not exist.
    ${NOT_COUNTED}
    Sửa ngày. | Mend the day.
    trackPlan: {"task":"I.1","completedOn":"2021-02-30"}`,
  "record-impossible-progress": `Mức hoàn thành không thể có | Impossible progress
    Mức hoàn thành ngoài khoảng 0 đến 100. | It is not from 0 to 100.
    ${NOT_COUNTED}
    Ghi số từ 0 đến 100. | Give a number from 0 to 100.
    trackPlan: {"task":"I.1","progress":120}`,
  "record-not-yet": `Chưa đến ngày ghi | A day still to come
    Ngày trong bản ghi sau ngày xem (asOf). | The day of the record lies after asOf.
    Bản ghi chưa được tính; xem từ ngày sau thì được. | It does not count yet; seen from a later day it does.
    Nếu việc đã xong, sửa ngày. | If it is done, mend the day.
    trackPlan: {"task":"I.1","completedOn":"2031-06-02"}`,
  "record-before-plan": `Hoàn thành trước kế hoạch | Done before the plan
    Ngày hoàn thành trước kế hoạch và thời hạn hơn một năm. | The day lies more than a year before the plan and the limit.
    ${NOT_COUNTED}
    Kiểm tra năm. | Check the year.
    trackPlan: {"task":"I.1","completedOn":"2011-06-02"}`,
  "record-nothing-open": `Không còn việc mở | Nothing open
    Bản ghi khác đã ghi hoàn thành. | Another record has completed it.
    Có thể trùng bản ghi; ngày sớm hơn được giữ. | It may be a record given twice; the earlier day stands.
    Xóa bản ghi trùng. | Drop the second record.
    trackPlan: {"task":"I.1","completedOn":"2021-06-02"}`,
};
