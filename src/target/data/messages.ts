import type { LocalizedText, Severity } from "../../text/index.js";
import type { TargetFindingCode } from "../target.js";

/** What each finding says, in both languages. */
export const FINDING_MESSAGES: Readonly<
  Record<TargetFindingCode, { readonly severity: Severity; readonly message: LocalizedText }>
> = {
  "target-unreadable": {
    severity: "warning",
    message: {
      vi: "Không đọc được chỉ tiêu nào trong cụm từ này.",
      en: "No target could be read in this phrase.",
    },
  },
  "target-more-than-one": {
    severity: "warning",
    message: {
      vi: "Cụm từ có nhiều chỉ tiêu; chỉ tiêu đầu được đọc, phần này thì không (dùng findTargets).",
      en: "The phrase holds several targets; the first was read, this one was not (use findTargets).",
    },
  },
  "target-ambiguous-number": {
    severity: "warning",
    message: {
      vi: "Dấu phẩy trong con số có thể là dấu thập phân hoặc dấu phân cách hàng nghìn.",
      en: "The comma in the figure may stand before decimals or between thousands.",
    },
  },
  "target-bounds-disagree": {
    severity: "warning",
    message: {
      vi: "Hai từ chỉ mức khác nhau (ví dụ “trên … trở lên”); lấy nghĩa rộng hơn.",
      en: "Two words of bound disagree (such as “trên … trở lên”); the wider one is taken.",
    },
  },
  "target-interval-reversed": {
    severity: "warning",
    message: {
      vi: "Khoảng giá trị ghi đầu lớn hơn cuối; đã đổi lại thứ tự.",
      en: "The interval is written with its larger end first; the ends were put in order.",
    },
  },
  "target-no-comparator": {
    severity: "info",
    message: {
      vi: "Không có từ so sánh; thường hiểu là đạt ít nhất mức này.",
      en: "No comparator is written; usually at least this figure is meant.",
    },
  },
  "target-role-inferred": {
    severity: "info",
    message: {
      vi: "Con số có dạng của kết quả đã có, không phải chỉ tiêu; cho biết loại văn bản để chắc chắn.",
      en: "The figure looks like a result, not an aim; say what kind of document it is to be sure.",
    },
  },
  "target-no-figure": {
    severity: "info",
    message: {
      vi: "Chỉ tiêu không có con số.",
      en: "The target has no figure.",
    },
  },
};
