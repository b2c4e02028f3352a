import type { Comparison } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import type { Amount } from "../figure/amount.js";
import type { Figure } from "../figure/figure.js";
import { settle } from "../figure/leads.js";
import type {
  Comparator,
  Target,
  TargetFindingCode,
  TargetInterval,
  TargetUnit,
} from "../target.js";
import type { Range } from "../token/reader.js";

/** The fields of a target that a bound gives. */
export type BoundFields = Pick<
  Target,
  | "comparator"
  | "unit"
  | "value"
  | "interval"
  | "extent"
  | "direction"
  | "approximate"
  | "per"
  | "perUnit"
  | "baseline"
  | "denominator"
>;

/** What a rule of bounds reads. */
export interface Bound extends BoundFields {
  /**
   * How the bound stands to what it measures: before it (`100% hồ sơ …`), or after it
   * (`tỷ lệ … đạt 90%`).
   */
  readonly stance: "quantifier" | "predicate";
  /** Whether words such as `đạt`, `lên`, `xuống còn` say that the figure is a level. */
  readonly level?: true;
  /** Whether the words read as a statement of what is, unless they strive. */
  readonly factual?: true;
  /** Words of the bound that also name what is measured (`số phòng, đơn vị`). */
  readonly counted?: Range;
  readonly problems?: readonly TargetFindingCode[];
}

/** The bound that a figure makes as a level. */
export function levelOf(figure: Figure): Bound {
  const { leads, amount, unit } = figure;
  const { comparator } = settle([...leads.comparators, ...figure.after]);
  const strict = leads.comparators.some((one) => one === "lt" || one === "gt");
  const predicate = leads.reach || leads.direction !== undefined;
  // `đạt 41,27/80 điểm`: so exact a figure was measured, not set.
  const factual = comparator === undefined && amount.of !== undefined && amount.measured;
  return defined({
    comparator: levelComparator(comparator, amount, unit),
    ...fieldsOf(figure),
    stance: predicate ? "predicate" : "quantifier",
    direction: leads.direction,
    level: predicate || strict || undefined,
    factual: factual === true ? true : undefined,
  });
}

function levelComparator(
  comparator: Comparison | undefined,
  { value }: Amount,
  unit: TargetUnit,
): Comparator {
  if (value === undefined) return "between";
  const whole = value === 100 && unit.kind === "percent";
  if (whole && (comparator ?? "eq") === "eq") return "all";
  return comparator ?? "reach";
}

/** The bound that a figure makes as a change. */
export function changeOf(direction: "increase" | "decrease", figure: Figure): Bound {
  const { comparator = "reach" } = settle([...figure.leads.comparators, ...figure.after]);
  const extent = figure.amount.interval === undefined ? comparator : "between";
  return { comparator: direction, extent, ...fieldsOf(figure), stance: "quantifier", direction };
}

/** What a figure says, whatever it makes. */
function fieldsOf(figure: Figure): Omit<Bound, "comparator" | "stance" | "direction"> {
  const { amount, leads, unit, per, counted, after } = figure;
  // `1,500 doanh nghiệp` counts whole things: the comma divides thousands.
  const figures = unit.kind === "count" ? (amount.counted ?? amount) : amount;
  const problems = [
    settle([...leads.comparators, ...after]).disagree && ("target-bounds-disagree" as const),
    figures.reversed === true && ("target-interval-reversed" as const),
    amount.counted !== undefined && ("target-ambiguous-number" as const),
    amount.disagrees === true && ("target-numbers-disagree" as const),
  ].filter((problem) => problem !== false);
  return defined({
    value: figures.value,
    interval: withLowerEnd(figures, leads.comparators),
    unit,
    approximate: leads.approximate,
    ...per,
    counted,
    problems: problems.length === 0 ? undefined : problems,
  });
}

/** `từ trên 50% đến 80%`: the word before the lower end is about that end. */
function withLowerEnd(
  { interval, reversed }: Pick<Amount, "interval" | "reversed">,
  comparators: readonly Comparison[],
): TargetInterval | undefined {
  if (interval === undefined || reversed === true || !comparators.includes("gt")) return interval;
  return { ...interval, exclusive: interval.exclusive === undefined ? "from" : "both" };
}
