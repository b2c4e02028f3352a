import type { LocalizedText, Severity } from "../../text/index.js";
import type { TargetFindingCode } from "../target.js";

/** What each finding says, in both languages. */
export const FINDING_MESSAGES: Readonly<
  Record<TargetFindingCode, { readonly severity: Severity; readonly message: LocalizedText }>
> = {
  "target-unreadable": {
    severity: "warning",
    message: { vi: "Không đọc được chỉ tiêu.", en: "The target could not be read." },
  },
  "target-more-than-one": {
    severity: "warning",
    message: {
      vi: "Nhiều chỉ tiêu, chỉ đọc một; dùng findTargets.",
      en: "Several targets, only one was read; use findTargets.",
    },
  },
  "target-ambiguous-number": {
    severity: "warning",
    message: { vi: "Dấu phẩy hiểu được hai cách.", en: "The comma can be read in two ways." },
  },
  "target-bounds-disagree": {
    severity: "warning",
    message: {
      vi: "Hai từ chỉ mức khác nhau (“trên … trở lên”); lấy nghĩa rộng hơn.",
      en: "Two words of bound disagree (“trên … trở lên”); the wider is taken.",
    },
  },
  "target-interval-reversed": {
    severity: "warning",
    message: {
      vi: "Khoảng ghi ngược; đã đổi lại.",
      en: "The interval was reversed; put in order.",
    },
  },
  "target-numbers-disagree": {
    severity: "error",
    message: {
      vi: "Số bằng chữ số và số bằng chữ khác nhau; không rõ số nào đúng.",
      en: "Digits and words say different numbers; which one holds is open.",
    },
  },
  "target-no-comparator": {
    severity: "info",
    message: { vi: "Không có từ so sánh.", en: "No comparator is written." },
  },
  "target-role-inferred": {
    severity: "info",
    message: {
      vi: "Có dạng số liệu, không phải chỉ tiêu; dùng tuỳ chọn document.",
      en: "Looks like a fact, not an aim; give the option document.",
    },
  },
  "target-no-figure": {
    severity: "info",
    message: { vi: "Chỉ tiêu không có con số.", en: "The target has no figure." },
  },
};
