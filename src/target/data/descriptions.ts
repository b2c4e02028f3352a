import type { Comparator, DurationUnit } from "../target.js";

/** A word in Vietnamese and in English. */
type Row = readonly [vi: string, en: string];

/** How each comparator is said before its figure. */
const COMPARATORS = {
  gte: ["ít nhất", "at least"],
  gt: ["trên", "more than"],
  lte: ["không quá", "at most"],
  lt: ["dưới", "less than"],
  eq: ["đúng", "exactly"],
  reach: ["đạt", "reach"],
  between: ["từ", "between"],
  all: ["toàn bộ", "all of it"],
  increase: ["tăng", "increase"],
  decrease: ["giảm", "decrease"],
  rank: ["xếp thứ", "rank"],
  due: ["theo thời hạn", "when due"],
} as const satisfies Readonly<Record<Comparator, Row>>;

/** Units of time and periods; several are counted in English with an s. */
const PERIODS = {
  second: ["giây", "second"],
  minute: ["phút", "minute"],
  hour: ["giờ", "hour"],
  day: ["ngày", "day"],
  "working-day": ["ngày làm việc", "working day"],
  week: ["tuần", "week"],
  month: ["tháng", "month"],
  quarter: ["quý", "quarter"],
  "half-year": ["nửa năm", "half-year"],
  year: ["năm", "year"],
} as const satisfies Readonly<Record<DurationUnit | "half-year", Row>>;

/** The words of descriptions in both languages. */
export const WORDS = /* @__PURE__ */ (() =>
  ({
    ...COMPARATORS,
    ...PERIODS,
    several: ["", "s"],
    unreadable: ["không đọc được", "could not be read"],
    or: ["hoặc cao hơn", "or better"],
    and: ["đến", "and"],
    points: ["điểm", "points"],
    "percentage-point": ["điểm phần trăm", "percentage points"],
    places: ["bậc", "places"],
    factor: ["lần", "times"],
    group: ["nhóm", "group"],
    grade: ["mức", "grade"],
    about: ["khoảng", "about"],
    of: ["trên", "of"],
    compared: ["so với", "compared with"],
    each: ["mỗi đơn vị trong 100%", "each of 100% of"],
    reported: ["số liệu đã có", "reported, not aimed at"],
    baseline: ["số liệu gốc", "a baseline, not an aim"],
  }) as const satisfies Readonly<Record<string, Row>>)();
