import type { LocalizedText } from "../../text/index.js";
import type { NotMeasurableReason } from "../evaluation/evaluation.js";

/** Why a target could not be compared, for people. */
export const REASONS: Readonly<Record<NotMeasurableReason, LocalizedText>> = {
  "unreadable-target": { vi: "Không đọc được chỉ tiêu.", en: "The target could not be read." },
  "not-a-target": {
    vi: "Đây là số liệu đã có, không phải chỉ tiêu.",
    en: "This is a fact, not an aim.",
  },
  "no-figure": {
    vi: "Chỉ tiêu không có con số để so.",
    en: "The target has no figure to compare with.",
  },
  "unreadable-observation": {
    vi: "Không đọc được số liệu quan sát.",
    en: "The observation could not be read as a figure.",
  },
  "ambiguous-observation": {
    vi: "Dấu phẩy trong số liệu có thể hiểu hai cách; hãy đưa vào dạng số.",
    en: "The comma in the observation can be read in two ways; give a number.",
  },
  "missing-observation": {
    vi: "Thiếu số liệu cần cho chỉ tiêu này.",
    en: "The observation lacks what this target needs.",
  },
  "unit-differs": {
    vi: "Số liệu khác đơn vị với chỉ tiêu.",
    en: "The observation is in another unit than the target.",
  },
  "nothing-counted": {
    vi: "Mẫu số bằng không: không có trường hợp nào để tính.",
    en: "The whole is zero: there was nothing to count.",
  },
  "direction-unknown": {
    vi: "Không rõ cao hơn hay thấp hơn là đạt; cho biết bằng tuỳ chọn better.",
    en: "It is not said whether more or less is better; say so with the option better.",
  },
  approximate: {
    vi: "Chỉ tiêu chỉ ghi gần đúng và số liệu thấp hơn; cho sai số bằng tuỳ chọn tolerance.",
    en: "The target is only approximate and the figure is short of it; give the option tolerance.",
  },
  "missing-baseline": {
    vi: "Thiếu số liệu kỳ gốc để tính mức thay đổi.",
    en: "The baseline to measure the change from is missing.",
  },
  "change-ambiguous": {
    vi: "Không rõ mức thay đổi là phần trăm hay điểm phần trăm; cho biết bằng tuỳ chọn change.",
    en: "The change may be per cent or percentage points; say which with the option change.",
  },
  "unknown-grade": {
    vi: "Mức xếp loại không có trong thang đã biết.",
    en: "The grade is not on the scale that is known.",
  },
  "field-differs": {
    vi: "Số lượng được xếp hạng khác nhau; thứ hạng không so được.",
    en: "Another number was ranked; the ranks do not compare.",
  },
  "missing-year": {
    vi: "Thời hạn không ghi năm; cho biết bằng tuỳ chọn year.",
    en: "The deadline has no year; give the option year.",
  },
  "missing-units": {
    vi: "Chỉ tiêu áp dụng cho từng đơn vị; cần số liệu của từng đơn vị.",
    en: "The target holds for each unit; the figures of the units are needed.",
  },
};
