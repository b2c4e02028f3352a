import type { Finding, Span } from "../text/index.js";
import type { Grain, Weekday } from "../time/index.js";

/** The unit in which a recurrence is counted. */
export type CadenceUnit = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** How often something recurs: every `interval` units. */
export interface Cadence {
  /** The unit counted. */
  readonly unit: CadenceUnit;
  /** How many units lie between two occurrences, at least 1. */
  readonly interval: number;
}

/** Which month of its period a due rule means: a month of the year, or a place in the period. */
export type RuleMonth = number | "first" | "second" | "last";

/** Which period a due rule means: the one reported on, the one after or the one before it. */
export type RulePeriod = "this" | "next" | "previous";

/** Which day of its month or period a due rule means. */
export type RuleDay =
  | number
  // Of each day (`trước 10h00 hằng ngày`) the day itself is its last.
  | "last"
  | "last-working"
  | {
      /** Monday 1 to Sunday 7. */
      readonly weekday: Weekday;
      /** Which week of the month; absent when the period is a week. */
      readonly week?: 1 | 2 | 3 | 4 | 5 | "last";
    };

/** Where a window opens, in the same terms as the rule that closes it. */
export interface RuleOpening {
  /** Day of the month. */
  readonly day: number;
  /** Month, as in {@link DueRule}. */
  readonly month?: RuleMonth;
  /** Period, as in {@link DueRule}. */
  readonly in?: RulePeriod;
}

/** What a text says of a due day that is no working day. */
export type RollRule = "following" | "preceding" | "nearest";

/** Where in its period a recurring item falls due. */
export interface DueRule {
  /** `on` the day, `before` it, `by` it (included), or `after` it. */
  readonly side: "on" | "before" | "by" | "after";
  /** The day. */
  readonly day: RuleDay;
  /** The month in which the day lies; absent where the period has only one. */
  readonly month?: RuleMonth;
  /** The period in which the day lies; `this` when absent. */
  readonly in?: RulePeriod;
  /**
   * Time of day `HH:MM`, if written. Before it the day itself still serves: `trước 16h00 ngày 25 hằng
   * tháng` is due on the 25th; `00:00` is the end of the day before.
   */
  readonly time?: string;
  /** First day of the window, if the text gives one. */
  readonly opens?: RuleOpening;
  /** What the text itself says of days off. */
  readonly roll?: RollRule;
}

/** How long before or after an event something is due. */
export interface EventOffset {
  /** A whole number of units. */
  readonly amount: number;
  /** The unit; `working-day` is a day on which state offices work. */
  readonly unit: "hour" | "day" | "working-day" | "week" | "month" | "year";
}

/** How a time relates to an event. */
export type EventRelation = "when" | "before" | "during" | "after";

/** The beginning, middle or end of a period, as officials say `đầu`, `giữa`, `cuối`. */
export type PeriodPart = "start" | "middle" | "end";

/** What is written of the year of a day or period. */
export interface WrittenYear {
  /** The year, if written. */
  readonly year?: number;
  /** The year counted from the plan's, if so written (`năm sau`). */
  readonly yearOffset?: -1 | 0 | 1;
  /** Present where it is the year reported on or planned (`năm báo cáo`), whichever that is. */
  readonly reportYear?: true;
}

/** A day as written, perhaps without its year. */
export interface WrittenDay extends WrittenYear {
  /** Tells this shape from the others. */
  readonly shape: "day";
  /** Day of the month, or its last day. */
  readonly day: number | "last" | "last-working";
  /** 1 to 12. */
  readonly month: number;
  /** Present where day and month may stand in the other order: `6/5/26`. */
  readonly order?: "unknown";
}

/** Whole months of one year as written: a month, a quarter, a half, nine months, a year. */
export interface WrittenMonths extends WrittenYear {
  /** Tells this shape from the others. */
  readonly shape: "months";
  /** What the run of months is. */
  readonly grain: Exclude<Grain, "day" | "week">;
  /** First month, 1 to 12. */
  readonly first: number;
  /** Last month, 1 to 12. */
  readonly last: number;
  /** Only the beginning, middle or end of it. */
  readonly part?: PeriodPart;
}

/** A week of a month as written. */
export interface WrittenWeek extends WrittenYear {
  /** Tells this shape from the others. */
  readonly shape: "week";
  /** Which week. */
  readonly week: 1 | 2 | 3 | 4 | 5 | "last";
  /** 1 to 12. */
  readonly month: number;
}

/** A day or month of the lunar calendar as written: `15/12 âm lịch`, `27 tháng Chạp`, `mùng 6 Tết`. */
export interface WrittenLunar extends WrittenYear {
  /** Tells this shape from the others. */
  readonly shape: "lunar";
  /** Day of the lunar month; the whole month when absent. */
  readonly day?: number;
  /** Lunar month, 1 (tháng Giêng) to 12 (tháng Chạp). */
  readonly month: number;
  /** Present for the second of two months of one number (`tháng 6 nhuận`). */
  readonly leap?: true;
}

/** Several years as written: `giai đoạn 2021-2025`, `nhiệm kỳ 2020-2025`. */
export interface WrittenYears {
  /** Tells this shape from the others. */
  readonly shape: "years";
  /** First year. */
  readonly first: number;
  /** Last year. */
  readonly last: number;
}

/** A school year as written: `năm học 2021-2022`. */
export interface WrittenSchoolYear {
  /** Tells this shape from the others. */
  readonly shape: "school-year";
  /** The year in which it begins. */
  readonly first: number;
}

/** A point or period of the calendar as a document writes it. */
export type WrittenPeriod =
  WrittenDay | WrittenMonths | WrittenWeek | WrittenLunar | WrittenYears | WrittenSchoolYear;

/** The first and last period of something that goes on. */
export interface WrittenLimits {
  /** It begins with the first day of this. */
  readonly from?: WrittenPeriod;
  /** It ends with the last day of this. */
  readonly to?: WrittenPeriod;
}

/** A latest date: `Trước 20/12/2021`, `chậm nhất ngày 15/6`, `Đến hết quý II`. */
export interface ByTiming {
  /** Tells this kind from the others. */
  readonly kind: "by";
  /** The day or period named. */
  readonly moment: WrittenPeriod;
  /** Whether its first or its last day is meant. */
  readonly edge: "start" | "end";
  /** Whether doing it on that day is in time. */
  readonly inclusive: boolean;
  /** Time of day `HH:MM`, if written. */
  readonly time?: string;
  /** Present where the text only points that way (`định hướng đến năm 2030`). */
  readonly approximate?: true;
  /** What the text itself says of days off. */
  readonly roll?: RollRule;
}

/** A period in which something is to be done: `Tháng 9/2021`, `6 tháng đầu năm`. */
export interface WithinTiming {
  /** Tells this kind from the others. */
  readonly kind: "within";
  /** The period, or the first of a range. */
  readonly period: WrittenPeriod;
  /** The last period of a range (`từ tháng 3 đến tháng 6`). */
  readonly until?: WrittenPeriod;
  /** Present where the words name no exact days (`cuối năm`). */
  readonly approximate?: true;
}

/**
 * What fixes the turns of a cadence where the calendar does not: the last digits of its years (`năm
 * có chữ số tận cùng là 0 và 5`), or something that only the words name (`năm cuối kỳ`, a lunar day
 * of every year), for which no turn has a date.
 */
export type CadenceAnchor =
  | {
      /** The last digits of the years, 0 to 9. */
      readonly yearsEndingIn: readonly number[];
    }
  | {
      /** What it hangs on, in the words of the text. */
      readonly words: string;
    };

/** Something done again and again: `Hàng quý`, `ít nhất 02 lần/năm`. */
export interface RecurringTiming {
  /** Tells this kind from the others. */
  readonly kind: "recurring";
  /** How often, or `unspecified` where the text says only `định kỳ`. */
  readonly every: Cadence | "unspecified";
  /** How many times in each cadence, if written. */
  readonly times?: number;
  /** Where in its period it falls due, if written. */
  readonly due?: DueRule;
  /** Which of its years are meant, if written. */
  readonly anchor?: CadenceAnchor;
  /** From when to when, if written. */
  readonly limits?: WrittenLimits;
}

/** Something that goes on all the time: `Thường xuyên`. */
export interface OngoingTiming {
  /** Tells this kind from the others. */
  readonly kind: "ongoing";
  /** From when to when, if written. */
  readonly limits?: WrittenLimits;
}

/** A time that hangs on an event: `Khi có phản ánh`, `05 ngày làm việc kể từ ngày …`. */
export interface EventTiming {
  /** Tells this kind from the others. */
  readonly kind: "event";
  /** The event in the words of the text. */
  readonly event: string;
  /** How the time relates to it. */
  readonly relation: EventRelation;
  /** How long before or after it, if written. */
  readonly offset?: EventOffset;
}

/** A time set by another plan, rule or authority: `Theo hướng dẫn của Bộ Tư pháp`. */
export interface ReferenceTiming {
  /** Tells this kind from the others. */
  readonly kind: "reference";
  /** What sets the time, in the words of the text. */
  readonly authority: string;
}

/** A deliverable without a time. */
export interface UnstatedTiming {
  /** Tells this kind from the others. */
  readonly kind: "unstated";
}

/** Words in which no time was found: perhaps a misplaced cell. */
export interface UnrecognizedTiming {
  /** Tells this kind from the others. */
  readonly kind: "unrecognized";
}

/** What one clause of a deadline says of time, as written: years may be missing. */
export type Timing =
  | ByTiming
  | WithinTiming
  | RecurringTiming
  | OngoingTiming
  | EventTiming
  | ReferenceTiming
  | UnstatedTiming
  | UnrecognizedTiming;

/** One statement of time, with what it is about. */
export interface DeadlineClause {
  /** What it says. */
  readonly timing: Timing;
  /** The deliverable or activity it is about, if the text names one. */
  readonly label?: string;
  /** The words that give the time, in the text as given. */
  readonly span: Span;
  /** The time that this one took the place of: `30/9/2026 (gia hạn đến 31/12/2026)`. */
  readonly was?: Timing;
}

/** Kinds of finding that reading a deadline can give. */
export type DeadlineFindingCode =
  | "deadline-impossible-date"
  | "deadline-ambiguous-date"
  | "deadline-range-reversed"
  | "deadline-years-disagree"
  | "deadline-ambiguous-before"
  | "deadline-unspecified-period"
  | "deadline-several-times"
  | "deadline-missing-year"
  | "deadline-text-left-over"
  | "deadline-unrecognized"
  | "deadline-start-unknown"
  | "deadline-past"
  | "deadline-numbers-disagree"
  | "deadline-partly-read"
  | "deadline-alternatives"
  | "deadline-extended"
  | "deadline-striven-for"
  | "deadline-times-disagree"
  | "deadline-weekday-disagrees"
  | "deadline-term-range"
  | "deadline-terms-disagree"
  | "deadline-term-unclear"
  | "deadline-event-unmatched"
  | "deadline-lunar-date"
  | "deadline-lunar-unknown"
  | "deadline-part-of-period";

/** A deadline as read from text: its clauses in order, nothing lost. */
export interface DeadlineExpression {
  /** The text as given. */
  readonly text: string;
  /** What it says, in order. */
  readonly clauses: readonly DeadlineClause[];
  /** The pieces that give no time: labels, bullets, punctuation. With the clauses they cover the text. */
  readonly skipped: readonly Span[];
  /** What a careful reader would query. */
  readonly findings: readonly Finding<DeadlineFindingCode>[];
}
