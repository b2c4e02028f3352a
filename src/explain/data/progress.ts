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
  "record-unknown-task": `Không có nhiệm vụ này | No such task
    Kế hoạch không có nhiệm vụ mang mã đó. | No task of the plan has the key.
    ${NOT_COUNTED}
    Sửa mã nhiệm vụ. | Mend the key.
    trackPlan: {"task":"9","completedOn":"2021-06-01"}`,
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
  "record-nothing-open": `Không còn việc mở | Nothing open
    Bản ghi khác đã ghi hoàn thành. | Another record has completed it.
    Có thể trùng bản ghi; ngày sớm hơn được giữ. | It may be a record given twice; the earlier day stands.
    Xoá bản ghi trùng. | Drop the second record.
    trackPlan: {"task":"I.1","completedOn":"2021-06-02"}`,
};
