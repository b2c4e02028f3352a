import type { LocalizedText } from "../../text/index.js";
import type { Comparator, DurationUnit } from "../target.js";

/** How each comparator is said before its figure. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, LocalizedText>> = {
  gte: { vi: "ít nhất", en: "at least" },
  gt: { vi: "trên", en: "more than" },
  lte: { vi: "không quá", en: "at most" },
  lt: { vi: "dưới", en: "less than" },
  eq: { vi: "đúng", en: "exactly" },
  reach: { vi: "đạt", en: "reach" },
  between: { vi: "từ", en: "between" },
  all: { vi: "toàn bộ", en: "all of it" },
  increase: { vi: "tăng", en: "increase" },
  decrease: { vi: "giảm", en: "decrease" },
  rank: { vi: "xếp thứ", en: "rank" },
  due: { vi: "theo thời hạn", en: "when due" },
};

/** Units of time and periods; several are counted in English with an s. */
export const PERIOD_WORDS: Readonly<Record<DurationUnit | "half-year", LocalizedText>> = {
  second: { vi: "giây", en: "second" },
  minute: { vi: "phút", en: "minute" },
  hour: { vi: "giờ", en: "hour" },
  day: { vi: "ngày", en: "day" },
  "working-day": { vi: "ngày làm việc", en: "working day" },
  week: { vi: "tuần", en: "week" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  "half-year": { vi: "nửa năm", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

/** The other words of a description. */
export const DESCRIPTION_WORDS = {
  unreadable: { vi: "không đọc được", en: "could not be read" },
  or: { vi: "hoặc cao hơn", en: "or better" },
  and: { vi: "đến", en: "and" },
  points: { vi: "điểm", en: "points" },
  "percentage-point": { vi: "điểm phần trăm", en: "percentage points" },
  places: { vi: "bậc", en: "places" },
  factor: { vi: "lần", en: "times" },
  group: { vi: "nhóm", en: "group" },
  grade: { vi: "mức", en: "grade" },
  about: { vi: "khoảng", en: "about" },
  of: { vi: "trên", en: "of" },
  compared: { vi: "so với", en: "compared with" },
  each: { vi: "mỗi đơn vị trong 100%", en: "each of 100% of" },
  reported: { vi: "số liệu đã có", en: "reported, not aimed at" },
  baseline: { vi: "số liệu gốc", en: "a baseline, not an aim" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
