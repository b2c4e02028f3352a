import type { FindingTable } from "../../text/index.js";
import type { TargetFindingCode } from "../target.js";

/** What reading a target can find. */
export const FINDINGS: FindingTable<TargetFindingCode> = {
  "target-unreadable": ["warning", "Không đọc được chỉ tiêu.", "The target could not be read."],
  "target-more-than-one": [
    "warning",
    "Nhiều chỉ tiêu, chỉ đọc một; dùng findTargets.",
    "Several targets, only one was read; use findTargets.",
  ],
  "target-ambiguous-number": [
    "warning",
    "Dấu phẩy hiểu được hai cách.",
    "The comma can be read in two ways.",
  ],
  "target-bounds-disagree": [
    "warning",
    "Hai từ chỉ mức khác nhau (“trên … trở lên”); lấy nghĩa rộng hơn.",
    "Two words of bound disagree (“trên … trở lên”); the wider is taken.",
  ],
  "target-interval-reversed": [
    "warning",
    "Khoảng ghi ngược; đã đổi lại.",
    "The interval was reversed; put in order.",
  ],
  "target-numbers-disagree": [
    "error",
    "Số bằng chữ số và số bằng chữ khác nhau; không rõ số nào đúng.",
    "Digits and words say different numbers; which one holds is open.",
  ],
  "target-no-comparator": ["info", "Không có từ so sánh.", "No comparator is written."],
  "target-role-inferred": [
    "info",
    "Có dạng số liệu, không phải chỉ tiêu; dùng tùy chọn document.",
    "Looks like a fact, not an aim; give the option document.",
  ],
  "target-no-figure": ["info", "Chỉ tiêu không có con số.", "The target has no figure."],
  "target-figure-aside": [
    "info",
    "Con số là điều kiện, mức hỗ trợ, nguồn vốn hoặc tên gọi, không phải chỉ tiêu.",
    "The figure is a condition, a grant, a share of funding or a name, and no target.",
  ],
  "target-time-unclear": [
    "warning",
    "Thời hạn ghi sau nhiều con số; không rõ là của con số nào.",
    "The time stands behind several figures; which of them it is for is open.",
  ],
};
