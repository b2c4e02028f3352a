import { PLACES_MOVED } from "../data/unit-words.js";
import { defined } from "../../text/index.js";
import type { Comparator, TargetUnit } from "../target.js";
import { readAmount, type Amount } from "./amount.js";
import { readAfter, readLeads, settle, type Leads } from "./leads.js";
import { readPer, type Per } from "./per.js";
import { at, peek, takePhrase, type Range, type Reader } from "./reader.js";
import type { Bound, BoundComparator } from "./reading.js";
import { readUnit, type UnitReading } from "./unit.js";

/** A figure with its unit and the words around it, before it is known what they make. */
export interface Figure {
  readonly leads: Leads;
  readonly amount: Amount;
  readonly unit: TargetUnit;
  readonly counted?: Range;
  readonly per: Per;
  readonly after: readonly BoundComparator[];
}

/**
 * Reads the words before a figure, the figure, its unit, and the words behind it.
 *
 * ```
 * đạt từ 30% trở lên      ít nhất 02 tin, bài/tháng      không quá 05 ngày làm việc
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param places - Whether the figure must count places of an order: `3 bậc`.
 */
export function readFigure(reader: Reader, places = false): Figure | undefined {
  const leads = readLeads(reader);
  // `trên một quy trình` is on one, not more than one.
  const named = leads.comparators.some((one) => one === "gte" || one === "lte");
  const amount = readAmount(reader, places || named || at(reader, "lần", 1));
  if (amount === undefined) return undefined;
  const reading = places
    ? readPlaces(reader)
    : (readUnit(reader, amount) ?? bareUnit(reader, amount, leads));
  if (reading === undefined) return undefined;
  return { leads, amount, ...reading, per: readPer(reader), after: readAfter(reader) };
}

function readPlaces(reader: Reader): UnitReading | undefined {
  return takePhrase(reader, PLACES_MOVED) === undefined ? undefined : { unit: { kind: "places" } };
}

/** `85/100` are points of a maximum, `2/3` is a part of a whole; `5/8` may be either. */
const LEAST_MAXIMUM = 10;
const LARGEST_FRACTION = 4;

/** A figure without a unit: points out of a maximum, or the value of an index. */
function bareUnit(reader: Reader, amount: Amount, leads: Leads): UnitReading | undefined {
  if (at(reader, "/|-")) return undefined;
  const labelled = reader.mode === "lenient" && at(reader, ":", -2);
  const said = leads.reach || leads.comparators.length > 0 || leads.direction !== undefined;
  if (!said && !labelled) return undefined;
  const { of, value, interval, measured } = amount;
  if (of !== undefined) {
    if (of >= LEAST_MAXIMUM) return { unit: { kind: "points", maximum: of } };
    return of <= LARGEST_FRACTION ? { unit: { kind: "fraction", of } } : undefined;
  }
  // `0,75` or `85,6` can be an index; `3`, `2025` name or count something.
  const index = labelled || measured === true || (value ?? interval?.to ?? 0) % 1 !== 0;
  const ends = !["word", "number", "code"].includes(peek(reader).kind);
  return ends && index ? { unit: { kind: "index" } } : undefined;
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
  comparator: BoundComparator | undefined,
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
function fieldsOf({
  amount,
  leads,
  unit,
  per,
  counted,
  after,
}: Figure): Omit<Bound, "comparator" | "stance" | "direction"> {
  const problems = [
    settle([...leads.comparators, ...after]).disagree && ("target-bounds-disagree" as const),
    amount.reversed === true && ("target-interval-reversed" as const),
    amount.ambiguous === true && ("target-ambiguous-number" as const),
    amount.disagrees === true && ("target-numbers-disagree" as const),
  ].filter((problem) => problem !== false);
  // `1,500 doanh nghiệp` counts whole things: the comma divides thousands.
  const whole = (value: number): number =>
    unit.kind === "count" && amount.ambiguous && (value % 1 !== 0 || value < 1000)
      ? Math.round(value * 1000)
      : value;
  const { interval, value } = amount;
  return defined({
    value: value === undefined ? undefined : whole(value),
    interval:
      interval === undefined ? undefined : { from: whole(interval.from), to: whole(interval.to) },
    unit,
    approximate: leads.approximate,
    ...per,
    counted,
    problems: problems.length === 0 ? undefined : problems,
  });
}
