import type { LocalizedText, Severity } from "../../text/index.js";
import type { DeadlineFindingCode } from "../timing.js";

/** What each finding says, in both languages. */
export const FINDING_MESSAGES: Readonly<
  Record<DeadlineFindingCode, { readonly severity: Severity; readonly message: LocalizedText }>
> = {
  "deadline-impossible-date": {
    severity: "error",
    message: {
      vi: "Lịch không có ngày, tháng hoặc quý này; không suy đoán ngày gần nhất.",
      en: "There is no such day, month or quarter; the nearest one is not guessed.",
    },
  },
  "deadline-range-reversed": {
    severity: "error",
    message: {
      vi: "Khoảng thời gian kết thúc trước khi bắt đầu.",
      en: "The period ends before it starts.",
    },
  },
  "deadline-years-disagree": {
    severity: "warning",
    message: {
      vi: "Năm ghi trong thời hạn khác năm của kế hoạch.",
      en: "The year written differs from the year of the plan.",
    },
  },
  "deadline-ambiguous-before": {
    severity: "info",
    message: {
      vi: "“trước” có thể không tính ngày ghi ra hoặc tính cả ngày đó; chọn bằng tùy chọn before.",
      en: "“trước” may leave the day named out or mean it too; choose with the option before.",
    },
  },
  "deadline-unspecified-period": {
    severity: "warning",
    message: {
      vi: "“Định kỳ” không nói rõ bao lâu một lần.",
      en: "“Định kỳ” does not say how often.",
    },
  },
  "deadline-missing-year": {
    severity: "info",
    message: {
      vi: "Văn bản không ghi năm; lấy theo năm của kế hoạch.",
      en: "No year is written; the year of the plan is taken.",
    },
  },
  "deadline-text-left-over": {
    severity: "info",
    message: {
      vi: "Phần chữ này không thuộc thời hạn nào.",
      en: "These words belong to no time.",
    },
  },
  "deadline-unrecognized": {
    severity: "warning",
    message: {
      vi: "Không đọc được thời hạn nào ở đây; có thể ô bị đặt sai cột.",
      en: "No time could be read here; the cell may be in the wrong column.",
    },
  },
  "deadline-start-unknown": {
    severity: "warning",
    message: {
      vi: "Có độ dài thời hạn nhưng không nói tính từ khi nào.",
      en: "A length of time is given, but not from when it runs.",
    },
  },
  "deadline-past": {
    severity: "warning",
    message: {
      vi: "Thời hạn đã qua khi văn bản được ban hành.",
      en: "The time had passed when the document was issued.",
    },
  },
};
