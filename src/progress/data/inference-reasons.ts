import type { LocalizedText } from "../../text/index.js";
import type { InferenceConfidence, InferenceReasonCode } from "../progress-record.js";

/** What each ground of an inference says, and how sure an inference with it can be at most. */
export const INFERENCE_REASONS: Readonly<
  Record<
    InferenceReasonCode,
    { readonly text: LocalizedText; readonly atMost: InferenceConfidence }
  >
> = {
  "type-same": {
    text: { vi: "Đúng loại văn bản của sản phẩm", en: "The document is of the output's type" },
    atMost: "high",
  },
  "type-issued": {
    text: {
      vi: "Văn bản ban hành hoặc phê duyệt sản phẩm",
      en: "The document issues or approves one of the output's type",
    },
    atMost: "high",
  },
  "type-general": {
    text: { vi: "Sản phẩm là văn bản nói chung", en: "The output is any kind of paper" },
    atMost: "medium",
  },
  "type-unstated": {
    text: {
      vi: "Sản phẩm không nêu loại văn bản",
      en: "The output names no type of document",
    },
    atMost: "medium",
  },
  "issuer-same": {
    text: { vi: "Đúng loại cơ quan ban hành", en: "The issuing body is of the kind named" },
    atMost: "high",
  },
  "issuer-differs": {
    text: {
      vi: "Cơ quan ban hành khác với sản phẩm nêu",
      en: "Another body issued it than the output names",
    },
    atMost: "low",
  },
  "subject-same": {
    text: { vi: "Trùng nội dung với nhiệm vụ", en: "Its subject is that of the task" },
    atMost: "high",
  },
  "subject-partly": {
    text: {
      vi: "Trùng một phần nội dung với nhiệm vụ",
      en: "Its subject is in part that of the task",
    },
    atMost: "medium",
  },
  "subject-unstated": {
    text: { vi: "Không nêu trích yếu", en: "Its subject is not stated" },
    atMost: "low",
  },
  "subject-apart": {
    text: {
      vi: "Trích yếu không chung từ với nhiệm vụ",
      en: "Its subject shares no words with the task",
    },
    atMost: "low",
  },
  "date-in-window": {
    text: { vi: "Ngày văn bản nằm trong thời hạn", en: "Its date lies within the time set" },
    atMost: "high",
  },
  "date-before-window": {
    text: { vi: "Ngày văn bản trước thời gian thực hiện", en: "Its date lies before the time set" },
    atMost: "medium",
  },
  "date-after-due": {
    text: { vi: "Ngày văn bản sau thời hạn", en: "Its date lies after the due date" },
    atMost: "high",
  },
  "date-without-window": {
    text: { vi: "Nhiệm vụ chưa có ngày đến hạn", en: "The task has no due date to compare with" },
    atMost: "medium",
  },
  "date-before-plan": {
    text: {
      vi: "Ngày văn bản trước thời gian của kế hoạch, trong kỳ báo cáo năm",
      en: "Its date lies before the plan's period, within the reporting year",
    },
    atMost: "low",
  },
  "date-unstated": {
    text: {
      vi: "Không có ngày: không rõ hoàn thành khi nào",
      en: "It has no date: when it was completed is not known",
    },
    atMost: "medium",
  },
  "period-named": {
    text: { vi: "Trích yếu nêu đúng kỳ báo cáo", en: "Its subject names the period reported on" },
    atMost: "high",
  },
  "period-by-date": {
    text: {
      vi: "Kỳ báo cáo suy từ ngày văn bản",
      en: "The period reported on is taken from its date",
    },
    atMost: "low",
  },
  "period-part": {
    text: {
      vi: "Chỉ báo cáo một phần thời gian của nhiệm vụ",
      en: "It reports on a part of the task's time",
    },
    atMost: "medium",
  },
  "number-unstated": {
    text: { vi: "Không có số văn bản", en: "It has no number" },
    atMost: "medium",
  },
  "outputs-missing": {
    text: {
      vi: "Nhiệm vụ còn sản phẩm khác chưa có kết quả",
      en: "Other outputs of the task have no result yet",
    },
    atMost: "high",
  },
  "never-complete": {
    text: {
      vi: "Việc thường xuyên hoặc theo sự kiện, một kết quả không làm hoàn thành",
      en: "Work that goes on or depends on events: one result does not complete it",
    },
    atMost: "high",
  },
  "said-done": {
    text: { vi: "Báo cáo nêu đã thực hiện", en: "The report says that it was done" },
    atMost: "low",
  },
  "said-under-way": {
    text: { vi: "Báo cáo nêu đang thực hiện", en: "The report says that it is under way" },
    atMost: "low",
  },
  "said-advised": {
    text: {
      vi: "Báo cáo nêu đã tham mưu, đề xuất",
      en: "The report says that it was put to whoever decides",
    },
    atMost: "low",
  },
  "said-share": {
    text: { vi: "Báo cáo nêu tỷ lệ", en: "The report gives a percentage" },
    atMost: "low",
  },
  "said-quantity": {
    text: { vi: "Báo cáo nêu số lượng", en: "The report gives a number of things" },
    atMost: "low",
  },
};
