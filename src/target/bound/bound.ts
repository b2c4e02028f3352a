import type { Comparison } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { figuresOf, isMeasured } from "../figure/amount.js";
import type { Figure } from "../figure/figure.js";
import { settle } from "../figure/leads.js";
import type { Target, TargetFindingCode } from "../target.js";
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

/** A bound that stands behind what it measures, as a level. */
export function predicate(fields: BoundFields & Pick<Bound, "factual">): Bound {
  return { ...fields, stance: "predicate", level: true };
}

/** The bound that a figure makes as a level. */
export function levelOf(figure: Figure): Bound {
  const { leads, amount, unit } = figure;
  const { comparator, fields } = fieldsOf(figure);
  const strict = leads.comparators.some((one) => one === "lt" || one === "gt");
  const whole = fields.value === 100 && unit.kind === "percent" && (comparator ?? "eq") === "eq";
  // `đạt 41,27/80 điểm`: so exact a figure was measured, not set.
  const exact = comparator === undefined && amount.of !== undefined && isMeasured(amount);
  return defined({
    comparator: fields.value === undefined ? "between" : whole ? "all" : (comparator ?? "reach"),
    ...fields,
    stance: leads.level ? "predicate" : "quantifier",
    direction: leads.direction,
    level: leads.level || strict || undefined,
    factual: exact || undefined,
  });
}

/** The bound that a figure makes as a change. */
export function changeOf(direction: "increase" | "decrease", figure: Figure): Bound {
  const { comparator = "reach", fields } = fieldsOf(figure);
  const extent = fields.interval === undefined ? comparator : "between";
  return { comparator: direction, extent, ...fields, stance: "quantifier", direction };
}

/** What a figure says, whatever it makes, and the comparator that its words name. */
function fieldsOf({ amount, leads, unit, per, counted, after }: Figure): {
  readonly comparator: Comparison | undefined;
  readonly fields: Omit<Bound, "comparator" | "stance" | "direction">;
} {
  const { comparator, disagree } = settle([...leads.comparators, ...after]);
  const { value, interval, reversed } = figuresOf(amount, unit.kind === "count");
  const problems: TargetFindingCode[] = [];
  if (disagree) problems.push("target-bounds-disagree");
  if (reversed === true) problems.push("target-interval-reversed");
  if ((amount.first.thousands ?? amount.range?.last.thousands) !== undefined) {
    problems.push("target-ambiguous-number");
  }
  if (amount.disagrees) problems.push("target-numbers-disagree");
  // `từ trên 50% đến 80%`: the word before the lower end is about that end.
  const above = interval !== undefined && reversed !== true && leads.comparators.includes("gt");
  const fields = defined({
    value,
    interval: above ? { ...interval, openFrom: true as const } : interval,
    unit,
    approximate: leads.approximate,
    ...per,
    counted,
    problems,
  });
  return { comparator, fields };
}
