/**
 * What describing says, in Vietnamese and, after a bar, in English: `$0`, `$1` stand for words, and
 * lists of words are divided by commas. Single phrases are constants of their own, so that their names weigh
 * nothing in a bundle.
 */
export type Phrase = `${string}|${string}`;

type Phrases = Readonly<Record<string, Phrase>>;

/** Units of a recurrence and of a term. */
export const UNITS = {
  hour: "giờ|hour",
  day: "ngày|day",
  "working-day": "ngày làm việc|working day",
  week: "tuần|week",
  month: "tháng|month",
  quarter: "quý|quarter",
  "half-year": "6 tháng|half-year",
  year: "năm|year",
} as const satisfies Phrases;

/** Beginning, middle and end of a period. */
export const PARTS = {
  start: "đầu|the beginning of",
  middle: "giữa|the middle of",
  end: "cuối|the end of",
} as const satisfies Phrases;

/** Places in a period. */
export const PLACES = {
  first: "đầu|first",
  second: "thứ hai|second",
  last: "cuối|last",
} as const satisfies Phrases;

/** Which period a rule means: after it in Vietnamese, before it in English. */
export const NEIGHBOURS = {
  this: "|the",
  next: " sau|the next",
  previous: " trước|the previous",
} as const satisfies Phrases;

/** What a text says of days off. */
export const ROLLS = {
  following:
    "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc tiếp theo|or on the next working day if that is a day off",
  preceding:
    "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc liền trước|or on the working day before if that is a day off",
  nearest:
    "nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc gần nhất|or on the nearest working day if that is a day off",
} as const satisfies Phrases;

/** On which side of its day something falls due. */
export const SIDES = {
  on: "vào|on",
  before: "trước|before",
  by: "chậm nhất|by",
  after: "sau|after",
} as const satisfies Phrases;

/** The last day of a month or of a period. */
export const LAST_DAYS = {
  last: "ngày cuối cùng của $0|the last day of $0",
  "last-working": "ngày làm việc cuối cùng của $0|the last working day of $0",
} as const satisfies Phrases;

/** An event with its relation, where no term is given; Vietnamese has more to choose from before and after one. */
export const EVENTS = {
  when: "khi $0|when “$0”",
  during: "trong quá trình $0|during “$0”",
  before: "|before “$0”",
  after: "|after “$0”",
} as const satisfies Phrases;

/** Words without a time. */
export const TIMELESS = {
  unstated: "$0|no time stated",
  unrecognized: "$0|not understood as a time: “$0”",
} as const satisfies Phrases;

export const reportedOn: Phrase = "kỳ báo cáo|period reported on";
export const MONTHS: Phrase =
  "01,02,3,4,5,6,7,8,9,10,11,12|January,February,March,April,May,June,July,August,September,October,November,December";
export const QUARTERS: Phrase = "I,II,III,IV|first,second,third,fourth";
export const WEEKS: Phrase = "1,2,3,4,5|first,second,third,fourth,fifth";
export const WEEKDAY_WEEKS: Phrase = "đầu,thứ 2,thứ 3,thứ 4,thứ 5|first,second,third,fourth,fifth";
export const WEEKDAYS: Phrase =
  "thứ Hai,thứ Ba,thứ Tư,thứ Năm,thứ Sáu,thứ Bảy,Chủ nhật|Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday";
// years
export const COUNTED_YEARS: Phrase =
  "trước,nay,sau|the year before the plan's,the plan's year,the year after the plan's";
export const monthWithYear: Phrase = "$0/$1|$0 $1";
export const monthWithOffset: Phrase = "$0 năm $1|$0 of $1";
export const ofYear: Phrase = " $0| of $0";
export const ofAnyYear: Phrase = "| of the year";
// periods
export const date: Phrase = "ngày $0/$1|$0 $1";
export const monthName: Phrase = "tháng $0|$0";
export const quarterName: Phrase = "quý $0|the $1 quarter$2";
export const yearName: Phrase = "năm$0|$1";
export const firstHalf: Phrase = "6 tháng đầu năm$1|the first half$2";
export const lastHalf: Phrase = "6 tháng cuối năm$1|the second half$2";
export const firstMonths: Phrase = "$0 tháng đầu năm$1|the first $0 months$2";
export const lastMonths: Phrase = "$0 tháng cuối năm$1|the last $0 months$2";
export const monthRange: Phrase = "tháng $0-$1|$0 to $1";
export const weekOf: Phrase = "tuần $0 tháng $1|the $0 week of $1";
export const years: Phrase = "giai đoạn $0-$1|the years $0 to $1";
export const schoolYear: Phrase = "năm học $0-$1|the school year $0-$1";
export const onDay: Phrase = "trong $0|on $0";
export const atEdge: Phrase = "trong $0|at $0";
export const inPeriod: Phrase = "trong $0|in $0";
export const about: Phrase = "khoảng $0|around $0";
export const aboutRange: Phrase = "khoảng $0|$0";
export const range: Phrase = "từ $0 đến $1|from $0 to $1";
export const rangeOfYears: Phrase = "từ năm $0 đến năm $1|from $0 to $1";
// limits: after "hằng năm" a bare day could be the day on which it falls due
export const fromOn: Phrase = "kể từ $0|from $0 on";
export const fromYearsOn: Phrase = "trong $0 và những năm tiếp theo|from $0 on";
export const untilDay: Phrase = "đến hết $0|until $0";
export const untilEnd: Phrase = "đến hết $0|until the end of $0";
export const fromNow: Phrase = "từ nay $0|$0";
// bounds
export const atTime: Phrase = "$0h$1 $2|$0:$1 on $2";
export const onceAt: Phrase = "vào $0|at $0";
export const clock: Phrase = "$0h$1|$0:$1";
export const beforeBound: Phrase = "trước $0|before $0";
export const beforeEnd: Phrase = "trước $0|before the end of $0";
export const byDay: Phrase = "chậm nhất $0|by $0";
export const byPart: Phrase = "đến $0|by $0";
export const byEnd: Phrase = "đến hết $0|by the end of $0";
export const outlook: Phrase = "định hướng đến $0|$1, as an outlook";
// recurrence
export const regularly: Phrase = "định kỳ|regularly";
export const every: Phrase = "hằng $0|every $0";
export const everyHalf: Phrase = "mỗi $0|every $0";
export const everyFew: Phrase = "mỗi $0 $1|every $0 $1s";
export const few: Phrase = "$0 $1|";
export const timesRegularly: Phrase = "định kỳ, có $0 lần|$0 times regularly";
export const onceRegularly: Phrase = "định kỳ, có 1 lần|once regularly";
export const once: Phrase = "1 lần/$0|once $1";
export const onceLong: Phrase = "$0/lần|once $1";
export const times: Phrase = "$2 lần/$0|$2 times $1";
export const counted: Phrase = "$0, có $1 lần|";
// due rules
export const neighbourMonth: Phrase = "tháng$0|$1";
export const anyMonth: Phrase = "|$1";
export const neighbourYear: Phrase = " năm$0| of $1";
export const monthOf: Phrase = "tháng $0 $1$2|the $0 month of $3";
export const ruleDate: Phrase = "ngày $0/$1|the $2 of $1";
export const ruleDay: Phrase = "ngày $0|the $2 of $1";
export const ruleDayOf: Phrase = "ngày $0 của $1|the $2 of $1";
export const weekdayOf: Phrase = "$0 tuần $1|the $1 $0 of $2";
export const openingDay: Phrase = "ngày $0|the $1";
export const firstDays: Phrase = "trong $0 ngày đầu của $1|";
export const reportedMonth: Phrase = "tháng báo cáo|";
export const monthsTo: Phrase = "tháng $0 đến tháng $1|";
// what has no date
export const ongoing: Phrase = "thường xuyên|continuously";
export const withinTerm: Phrase = "trong thời hạn $0|within $0";
export const reference: Phrase = "theo $0|as set by “$0”";
