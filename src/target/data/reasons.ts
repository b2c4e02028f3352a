import type { LocalizedText } from "../../text/index.js";
import type { NotMeasurableReason } from "../target-evaluation.js";

/** Why a target could not be compared, for people. */
export const REASONS: Readonly<Record<NotMeasurableReason, LocalizedText>> = {
  "unreadable-target": { vi: "Không đọc được chỉ tiêu.", en: "The target could not be read." },
  "not-a-target": { vi: "Là số liệu, không phải chỉ tiêu.", en: "A fact, not an aim." },
  "numbers-disagree": {
    vi: "Chỉ tiêu ghi hai con số khác nhau.",
    en: "The target says two different numbers.",
  },
  "no-figure": { vi: "Chỉ tiêu không có con số.", en: "The target has no figure." },
  "unreadable-observation": {
    vi: "Không đọc được số liệu.",
    en: "The observation could not be read.",
  },
  "ambiguous-observation": {
    vi: "Dấu phẩy hiểu được hai cách; đưa vào dạng số.",
    en: "The comma can be read in two ways; give a number.",
  },
  "missing-observation": { vi: "Thiếu số liệu.", en: "The observation is missing." },
  "unit-differs": { vi: "Số liệu khác đơn vị.", en: "The observation is in another unit." },
  "nothing-counted": { vi: "Mẫu số bằng không.", en: "The whole is zero." },
  "direction-unknown": {
    vi: "Không rõ cao hay thấp là đạt; dùng tuỳ chọn better.",
    en: "More or less may be better; give the option better.",
  },
  approximate: {
    vi: "Chỉ tiêu chỉ ghi gần đúng; dùng tuỳ chọn tolerance.",
    en: "The target is only approximate; give the option tolerance.",
  },
  "missing-baseline": { vi: "Thiếu số liệu kỳ gốc.", en: "The baseline is missing." },
  "change-ambiguous": {
    vi: "Không rõ phần trăm hay điểm phần trăm; dùng tuỳ chọn change.",
    en: "Per cent or percentage points; give the option change.",
  },
  "unknown-grade": { vi: "Không có mức xếp loại này.", en: "There is no such grade." },
  "field-differs": { vi: "Số lượng được xếp hạng khác nhau.", en: "Another number was ranked." },
  "missing-year": {
    vi: "Thời hạn không ghi năm; dùng tuỳ chọn year.",
    en: "The deadline has no year; give the option year.",
  },
  "missing-units": {
    vi: "Thiếu số liệu của từng đơn vị.",
    en: "The figures of the units are missing.",
  },
};
