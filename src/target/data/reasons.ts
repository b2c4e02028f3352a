import type { NotMeasurableReason } from "../target-evaluation.js";

/** Why a target could not be compared, for people in Vietnamese and in English. */
export const REASONS: Readonly<Record<NotMeasurableReason, readonly [vi: string, en: string]>> = {
  "unreadable-target": ["Không đọc được chỉ tiêu.", "The target could not be read."],
  "not-a-target": ["Là số liệu, không phải chỉ tiêu.", "A fact, not an aim."],
  "numbers-disagree": [
    "Chỉ tiêu ghi hai con số khác nhau.",
    "The target says two different numbers.",
  ],
  "no-figure": ["Chỉ tiêu không có con số.", "The target has no figure."],
  "unreadable-observation": ["Không đọc được số liệu.", "The observation could not be read."],
  "ambiguous-observation": [
    "Dấu phẩy hoặc dấu chấm hiểu được hai cách; đưa vào dạng số.",
    "The comma or point can be read in two ways; give a number.",
  ],
  "fraction-for-percent": [
    "Số liệu có vẻ là phân số thay cho phần trăm (0,985 thay cho 98,5); ghi kèm dấu % hoặc nhân với 100.",
    "The observation looks like a fraction in place of per cent (0.985 for 98.5); write the sign % or multiply by 100.",
  ],
  "missing-observation": ["Thiếu số liệu.", "The observation is missing."],
  "unit-differs": ["Số liệu khác đơn vị.", "The observation is in another unit."],
  "nothing-counted": ["Mẫu số bằng không.", "The whole is zero."],
  "direction-unknown": [
    "Không rõ cao hay thấp là đạt; dùng tùy chọn better.",
    "More or less may be better; give the option better.",
  ],
  approximate: [
    "Chỉ tiêu chỉ ghi gần đúng; dùng tùy chọn tolerance.",
    "The target is only approximate; give the option tolerance.",
  ],
  "missing-baseline": ["Thiếu số liệu kỳ gốc.", "The baseline is missing."],
  "change-ambiguous": [
    "Không rõ phần trăm hay điểm phần trăm; dùng tùy chọn change.",
    "Per cent or percentage points; give the option change.",
  ],
  "unknown-grade": ["Không có mức xếp loại này.", "There is no such grade."],
  "field-differs": ["Số lượng được xếp hạng khác nhau.", "Another number was ranked."],
  "missing-year": [
    "Thời hạn không ghi năm; dùng tùy chọn year.",
    "The deadline has no year; give the option year.",
  ],
  "missing-units": ["Thiếu số liệu của từng đơn vị.", "The figures of the units are missing."],
};
