import type { FindingExplanation } from "../../plan/index.js";
import type { LocalizedText } from "../../text/index.js";
import type { OUTSIDE_HORIZON, RecordFindingCode } from "./labels.js";

/** The codes of findings that schedules and records can give. */
export type ExplainedProgressCode = RecordFindingCode | (typeof OUTSIDE_HORIZON)["code"];

type Pair = readonly [vi: string, en: string];

interface Row {
  readonly title: Pair;
  readonly meaning: Pair;
  readonly reason: Pair;
  /** A record against a plan whose task I.1 is due on 30 June 2021, or a deadline. */
  readonly example: string;
  readonly advice: Pair;
}

const NOT_COUNTED: Pair = [
  "Bản ghi không được tính nên tỷ lệ hoàn thành thấp hơn thực tế.",
  "The record does not count, so that the rates come out too low.",
];

const ROWS: Readonly<Record<ExplainedProgressCode, Row>> = {
  "schedule-outside-horizon": {
    title: ["Ngoài khoảng lập lịch", "Outside the horizon"],
    meaning: [
      "Việc đến hạn ngoài khoảng thời gian được hỏi.",
      "It falls due outside the days asked for.",
    ],
    reason: ["Việc này không có trong lịch.", "It is not in the schedule."],
    example: "Trước ngày 20/12/2021",
    advice: ["Mở rộng from và to.", "Widen from and to."],
  },
  "record-unknown-task": {
    title: ["Không có nhiệm vụ này", "No such task"],
    meaning: ["Kế hoạch không có nhiệm vụ mang mã đó.", "No task of the plan has the key."],
    reason: NOT_COUNTED,
    example: '{"task":"9","completedOn":"2021-06-01"}',
    advice: ["Sửa mã nhiệm vụ.", "Mend the key."],
  },
  "record-unknown-obligation": {
    title: ["Không có việc mang mã này", "No obligation with this id"],
    meaning: [
      "Lịch không có việc nào mang mã mà bản ghi nêu.",
      "The schedule has no obligation with the id that the record names.",
    ],
    reason: NOT_COUNTED,
    example: '{"task":"I.1","obligation":"I.1@2021-05-05","completedOn":"2021-06-01"}',
    advice: [
      "Lấy mã từ obligations của chính lịch đang theo dõi.",
      "Take the id from the obligations of the schedule that is tracked.",
    ],
  },
  "record-ambiguous-task": {
    title: ["Mã chỉ nhiều nhiệm vụ", "A key of several tasks"],
    meaning: ["Nhiều nhiệm vụ có số này.", "Several tasks have the number."],
    reason: NOT_COUNTED,
    example: '{"task":"2","completedOn":"2021-06-01"}',
    advice: ["Ghi cả mã mục: I.2.", "Give the section too: I.2."],
  },
  "record-unknown-deliverable": {
    title: ["Không có sản phẩm này", "No such deliverable"],
    meaning: [
      "Lịch không theo dõi riêng sản phẩm đó.",
      "The schedule does not track it by itself.",
    ],
    reason: NOT_COUNTED,
    example: '{"task":"I.1","deliverable":3,"completedOn":"2021-06-01"}',
    advice: ["Bỏ số sản phẩm hoặc sửa lại.", "Leave the deliverable out, or mend it."],
  },
  "record-unknown-due": {
    title: ["Không đến hạn ngày này", "Not due on this day"],
    meaning: ["Nhiệm vụ không có kỳ hạn vào ngày đó.", "The task does not fall due on the day."],
    reason: NOT_COUNTED,
    example: '{"task":"I.1","due":"2021-05-05","completedOn":"2021-06-01"}',
    advice: ["Bỏ due, hoặc lấy ngày từ lịch.", "Leave due out, or take it from the schedule."],
  },
  "record-impossible-date": {
    title: ["Ngày hoàn thành không có thật", "Completed on no day"],
    meaning: ["Ngày không có trong lịch.", "The day does not exist."],
    reason: NOT_COUNTED,
    example: '{"task":"I.1","completedOn":"2021-02-30"}',
    advice: ["Sửa ngày.", "Mend the day."],
  },
  "record-impossible-progress": {
    title: ["Mức hoàn thành không thể có", "Impossible progress"],
    meaning: ["Mức hoàn thành ngoài khoảng 0 đến 100.", "It is not from 0 to 100."],
    reason: NOT_COUNTED,
    example: '{"task":"I.1","progress":120}',
    advice: ["Ghi số từ 0 đến 100.", "Give a number from 0 to 100."],
  },
  "record-nothing-open": {
    title: ["Không còn việc mở", "Nothing open"],
    meaning: ["Bản ghi khác đã ghi hoàn thành.", "Another record has completed it."],
    reason: [
      "Có thể trùng bản ghi; ngày sớm hơn được giữ.",
      "It may be a record given twice; the earlier day stands.",
    ],
    example: '{"task":"I.1","completedOn":"2021-06-02"}',
    advice: ["Xoá bản ghi trùng.", "Drop the second record."],
  },
};

function localized([vi, en]: Pair): LocalizedText {
  return { vi, en };
}

/** The explanations of findings about schedules and records. */
export const PROGRESS_EXPLANATIONS: readonly FindingExplanation[] = /* @__PURE__ */ (() =>
  Object.entries(ROWS).map(([code, { title, meaning, reason, example, advice }]) => ({
    code,
    title: localized(title),
    meaning: localized(meaning),
    reason: localized(reason),
    example: {
      reader: code.startsWith("schedule-") ? "schedulePlan" : "trackPlan",
      text: example,
    },
    advice: localized(advice),
  })))();
