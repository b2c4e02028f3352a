import { frozen, type LocalizedText } from "../../text/index.js";

/** What is said where two scores do not compare, or compare with care, with names filled in. */
export const COMPARE_WORDS = /* @__PURE__ */ frozen({
  /** A part that one of the two lacks. */
  inOneAlone: {
    vi: "{code} chỉ có trong {side}",
    en: "{code} is in {side} alone",
  },
  noFigure: {
    vi: "{code} không có điểm trong {side}",
    en: "{code} has no score in {side}",
  },
  noEvidence: {
    vi: "Chưa có minh chứng trong {side}, tính 0 điểm: {codes}",
    en: "Without evidence in {side}, counted as 0: {codes}",
  },
  maxima: {
    vi: "Điểm tối đa khác nhau: {before} và {after}",
    en: "The maxima differ: {before} and {after}",
  },
  names: {
    vi: "Cùng mã nhưng khác tên: “{before}” và “{after}”",
    en: "One code, two names: “{before}” and “{after}”",
  },
  rules: {
    vi: "Cách chấm điểm khác nhau",
    en: "It is scored by another rule",
  },
  before: { vi: "bảng điểm thứ nhất", en: "the first score" },
  after: { vi: "bảng điểm thứ hai", en: "the second score" },
  adjustment: {
    vi: "{name}: trần điểm, quy đổi, làm tròn",
    en: "{name}: caps, rescaling and rounding",
  },
  unexplained: {
    vi: "{name}: phần không do các thành phần",
    en: "{name}: what its parts do not explain",
  },
  total: { vi: "Tổng điểm", en: "Total" },
} as const satisfies Readonly<Record<string, LocalizedText>>);
