import type { Weekday } from "../../../time/index.js";
import type {
  CadenceUnit,
  DueRule,
  EventOffset,
  PeriodPart,
  RollRule,
  RulePeriod,
} from "../../timing.js";

/** Units of a recurrence as they follow `hằng` and a number. */
export const CADENCE_UNITS: Readonly<Record<CadenceUnit, string>> = {
  day: "ngày",
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  "half-year": "6 tháng",
  year: "năm",
};

/** Units of a term. */
export const OFFSET_UNITS: Readonly<Record<EventOffset["unit"], string>> = {
  hour: "giờ",
  day: "ngày",
  "working-day": "ngày làm việc",
  week: "tuần",
  month: "tháng",
  year: "năm",
};

/** Beginning, middle and end of a period. */
export const PARTS: Readonly<Record<PeriodPart, string>> = {
  start: "đầu",
  middle: "giữa",
  end: "cuối",
};

/** A year counted from the plan's, after the word for year. */
export const YEAR_OFFSETS: Readonly<Record<-1 | 0 | 1, string>> = {
  [-1]: "trước",
  0: "nay",
  1: "sau",
};

/** Monday to Sunday. */
export const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: "thứ Hai",
  2: "thứ Ba",
  3: "thứ Tư",
  4: "thứ Năm",
  5: "thứ Sáu",
  6: "thứ Bảy",
  7: "Chủ nhật",
};

/** Weeks of a month, after the word for week. */
export const WEEKS_OF_MONTH: Readonly<Record<1 | 2 | 3 | 4 | 5 | "last", string>> = {
  1: "đầu",
  2: "thứ 2",
  3: "thứ 3",
  4: "thứ 4",
  5: "thứ 5",
  last: "cuối",
};

/** Months of a quarter or of a longer period, after the word for month. */
export const MONTHS_OF_PERIOD: Readonly<Record<"first" | "second" | "last", string>> = {
  first: "đầu",
  second: "thứ hai",
  last: "cuối",
};

/** What stands after a period that is not the one reported on. */
export const NEIGHBOURS: Readonly<Record<RulePeriod, string>> = {
  this: "",
  next: " sau",
  previous: " trước",
};

/** On which side of its day something falls due. */
export const SIDES: Readonly<Record<DueRule["side"], string>> = {
  on: "vào",
  before: "trước",
  by: "chậm nhất",
  after: "sau",
};

/** What a text says of days off. */
export const ROLLS: Readonly<Record<RollRule, string>> = {
  following: "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc tiếp theo",
  preceding: "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc liền trước",
  nearest: "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc gần nhất",
};
