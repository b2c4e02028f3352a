import type { Cadence, DeadlineExpression } from "../deadline/index.js";
import type { Finding, Span } from "../text/index.js";

/**
 * What a target asks of the figure observed:
 * `gte`, `gt`, `lte`, `lt`, `eq` — a bound that the words name (`ít nhất`, `trên`, `không quá`,
 * `dưới`, `đầy đủ`); `reach` — a figure with no comparator (`đạt 60%`); `between` — an interval;
 * `all` — the whole (`100% …`, `đáp ứng đầy đủ …`); `increase`, `decrease` — a change, with or
 * without an amount; `rank` — this place or a better one; `due` — a time and no figure.
 */
export type Comparator =
  | "gte"
  | "gt"
  | "lte"
  | "lt"
  | "eq"
  | "reach"
  | "between"
  | "all"
  | "increase"
  | "decrease"
  | "rank"
  | "due";

/** How the amount of a change is bounded: `giảm tối thiểu 20%` is `gte`, `giảm 20%` is `reach`. */
export type Extent = "gte" | "gt" | "lte" | "lt" | "eq" | "reach" | "between";

/** Units of time in which a target can be counted. */
export type DurationUnit =
  "second" | "minute" | "hour" | "day" | "working-day" | "week" | "month" | "quarter" | "year";

/** What all units have. */
export interface UnitOf<Kind extends string> {
  /** Tells this unit from the others. */
  readonly kind: Kind;
}

/** Per cent of a whole. */
export type PercentUnit = UnitOf<"percent">;

/** Parts of a whole (`2/3 số thành viên`): the value is how many parts. */
export interface FractionUnit extends UnitOf<"fraction"> {
  /** Into how many parts the whole is divided. */
  readonly of: number;
}

/** Points of a percentage (`tăng 2 điểm phần trăm`). */
export type PercentagePointUnit = UnitOf<"percentage-point">;

/** Things counted. */
export interface CountUnit extends UnitOf<"count"> {
  /** What is counted, in the words of the text (`tin, bài`). */
  readonly counted: string;
  /** How many there are in all, if written (`08/10 xã`). */
  readonly of?: number;
}

/** Points of a score. */
export interface PointsUnit extends UnitOf<"points"> {
  /** The most that can be had, if written (`41,27/80 điểm`). */
  readonly maximum?: number;
}

/** A place in an order, 1 being the best. */
export interface RankUnit extends UnitOf<"rank"> {
  /** How many are ranked, if written (`60/63 tỉnh, thành phố`). */
  readonly field?: number;
  /** Who is ranked, if written. */
  readonly among?: string;
  /** Present where places are counted from the bottom (`nhóm 5 tỉnh thấp nhất`). */
  readonly from?: "bottom";
}

/** Places gained or lost in an order (`tăng 3 bậc`). */
export type PlacesUnit = UnitOf<"places">;

/** A named grade (`Tốt`), on one of the scales of {@link GradeScale}. */
export interface GradeUnit extends UnitOf<"grade"> {
  /** The scale that has a grade of this name. */
  readonly scale: GradeScale;
}

/** A named or numbered group of an index (`nhóm trung bình cao`, `nhóm 4`). */
export type GroupUnit = UnitOf<"group">;

/** Length of time. */
export interface DurationTargetUnit extends UnitOf<"duration"> {
  /** What it is counted in. */
  readonly unit: DurationUnit;
}

/** Money, in the unit written. */
export interface MoneyUnit extends UnitOf<"money"> {
  /** The unit as written (`tỷ đồng`, `triệu USD`). */
  readonly name: string;
}

/** A physical measure (`ha`, `km`, `m²`). */
export interface MeasureUnit extends UnitOf<"measure"> {
  /** The unit as written. */
  readonly name: string;
}

/** How many times as much (`gấp 2 lần`). */
export type FactorUnit = UnitOf<"factor">;

/** A date: the figure is the deadline itself. */
export type DateUnit = UnitOf<"date">;

/** The value of an index that has no unit (`HDI đạt 0,75`). */
export type IndexUnit = UnitOf<"index">;

/** Requirements, all of which are to be met (`đáp ứng các yêu cầu`). */
export type RequirementUnit = UnitOf<"requirement">;

/** What the figure of a target counts. */
export type TargetUnit =
  | PercentUnit
  | FractionUnit
  | PercentagePointUnit
  | CountUnit
  | PointsUnit
  | RankUnit
  | PlacesUnit
  | GradeUnit
  | GroupUnit
  | DurationTargetUnit
  | MoneyUnit
  | MeasureUnit
  | FactorUnit
  | DateUnit
  | IndexUnit
  | RequirementUnit;

/**
 * The scales whose grades are known: `procedure-handling` (how a unit handles procedures),
 * `staff` (how officials are graded at the end of the year), `papi-group` (the four groups of
 * PAPI).
 */
export type GradeScale = "procedure-handling" | "staff" | "papi-group";

/** Two ends; each is included unless the words leave it out. */
export interface TargetInterval {
  /** The lower end. */
  readonly from: number;
  /** The upper end. */
  readonly to: number;
  /** Present where the lower end itself is left out (`từ trên 50% đến 80%`). */
  readonly openFrom?: true;
  /** Present where the upper end itself is left out (`từ 85 - dưới 100%`). */
  readonly openTo?: true;
}

/** What a change or a comparison starts from. */
export interface TargetBaseline {
  /** In the words of the text (`năm 2021`, `mức bình quân cả nước`). */
  readonly text: string;
  /** The year meant, if written. */
  readonly year?: number;
  /** The figure, if written (`tăng từ 80% lên 90%`). */
  readonly value?: number;
}

/** A condition that tells who or what is counted (`từ 15 tuổi trở lên`, `dưới 6 tuổi`). */
export interface PopulationFilter {
  /** In the words of the text. */
  readonly text: string;
  /** What is bounded: an age, or a number of the things named. */
  readonly of: string;
  /** The bound. */
  readonly comparator: "gte" | "gt" | "lte" | "lt" | "eq" | "between";
  /** The figure, unless it is an interval. */
  readonly value?: number;
  /** The interval, unless it is a figure. */
  readonly interval?: TargetInterval;
}

/** A share of units, each of which is to reach the figure (`100% UBND cấp xã … 1 lần/năm`). */
export interface ForEach {
  /** Who or what, in the words of the text; several are divided by `; `. */
  readonly text: string;
  /** How large a share of them. */
  readonly comparator: "all" | "gte" | "gt" | "reach";
  /** The share, in per cent. */
  readonly value: number;
}

/** Whether a figure is aimed at, was found, or is what a change starts from. */
export type TargetRole = "target" | "reported" | "baseline";

/** Kinds of finding that reading a target can give. */
export type TargetFindingCode =
  | "target-unreadable"
  | "target-more-than-one"
  | "target-ambiguous-number"
  | "target-bounds-disagree"
  | "target-interval-reversed"
  | "target-numbers-disagree"
  | "target-no-comparator"
  | "target-role-inferred"
  | "target-no-figure"
  | "target-figure-aside"
  | "target-time-unclear";

/** A measurable target as read from text: nothing in it that the text does not say. */
export interface Target {
  /** Tells a reading from an {@link UnreadableTarget}. */
  readonly readable: true;
  /** The words it was read from. */
  readonly text: string;
  /** Where these words stand in the text given. */
  readonly span: Span;
  /** Where the words of the bound itself stand; the whole span where there is no figure. */
  readonly boundSpan: Span;
  /** What is measured, in the words of the text; empty where the phrase is a bound alone. */
  readonly metric: string;
  /** What is asked of the figure. */
  readonly comparator: Comparator;
  /** The figure as written, or the name of a grade or group; absent where there is none. */
  readonly value?: number | string;
  /** The interval, for `between` and for a change between two amounts. */
  readonly interval?: TargetInterval;
  /** What the figure counts. */
  readonly unit: TargetUnit;
  /** For a change with an amount: how the amount is bounded. */
  readonly extent?: Extent;
  /** Which way the figure is to move, where the words say so (`giảm xuống dưới 2%`). */
  readonly direction?: "increase" | "decrease" | "keep";
  /** Present where the words give the figure as about right (`khoảng`, `xấp xỉ`). */
  readonly approximate?: true;
  /** Of what the share is, where the words name it (`tổng số TTHC của tỉnh`). */
  readonly denominator?: string;
  /** In which period the figure is counted (`02 lần/năm`). */
  readonly per?: Cadence;
  /** Per head or per what else the figure is counted (`/10.000 dân`). */
  readonly perUnit?: string;
  /** The units each of which is to reach the figure. */
  readonly forEach?: ForEach;
  /** What a change or comparison starts from. */
  readonly baseline?: TargetBaseline;
  /** Who is counted. */
  readonly filter?: PopulationFilter;
  /** What is left out (`trừ các văn bản mật`). */
  readonly exception?: string;
  /** By when; its spans count from the beginning of its own text. */
  readonly deadline?: DeadlineExpression;
  /** Present where the words strive rather than bind (`phấn đấu`). */
  readonly modality?: "strive";
  /** Aimed at, found, or started from. */
  readonly role: TargetRole;
  /** What a careful reader would query. */
  readonly findings: readonly Finding<TargetFindingCode>[];
}

/** A phrase in which no target could be read. */
export interface UnreadableTarget {
  /** Tells it from a {@link Target}. */
  readonly readable: false;
  /** The text as given. */
  readonly text: string;
  /** The whole text. */
  readonly span: Span;
  /** Why not. */
  readonly findings: readonly Finding<TargetFindingCode>[];
}

/** What reading one phrase gives. */
export type TargetReading = Target | UnreadableTarget;

/** The targets of a text. */
export interface TargetList {
  /** The text as given. */
  readonly text: string;
  /** In the order of the text; the spans do not overlap unless targets share their words. */
  readonly targets: readonly Target[];
  /** The findings of all of them, and those of figures and comparisons that make no target. */
  readonly findings: readonly Finding<TargetFindingCode>[];
}

/** What is known of the document a text stands in. */
export interface TargetOptions {
  /**
   * In a `plan` a figure is aimed at unless its words say that it was found; in a `report` it was
   * found unless its words say that it is aimed at. When absent as in a `plan`, but for sentences
   * of a running text that compare, pass an aim or look back, and those behind them.
   */
  readonly document?: "plan" | "report";
  /** The year of the document: a figure of an earlier year is a fact, not an aim. */
  readonly year?: number;
}
