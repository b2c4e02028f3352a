import { peek, take, type Comparison } from "../../reading/index.js";
import { PLACES_MOVED } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import { is, type Range, type Reader } from "../token/reader.js";
import { figuresOf, isMeasured, readAmount, type Amount } from "./amount.js";
import { readAfter, readLeads, type Leads } from "./leads.js";
import { readPer, readUnit, type Per, type UnitReading } from "./unit.js";

/** A figure with its unit and the words around it, before it is known what they make. */
export interface Figure {
  readonly leads: Leads;
  readonly amount: Amount;
  readonly unit: TargetUnit;
  readonly counted?: Range;
  readonly per: Per;
  readonly after: readonly Comparison[];
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
  const capped = leads.comparators.some((one) => one === "lte" || one === "lt");
  // `trên một quy trình` is on one, not more than one.
  const named = leads.comparators.some((one) => one === "gte" || one === "lte");
  const written = places || named || leads.from || is(reader, "lần", 1);
  const amount = readAmount(reader, { written, capped });
  if (amount === undefined) return undefined;
  const reading = places
    ? readPlaces(reader)
    : (readUnit(reader, amount) ?? bareUnit(reader, amount, leads));
  if (reading === undefined) return undefined;
  return { leads, amount, ...reading, per: readPer(reader), after: readAfter(reader) };
}

function readPlaces(reader: Reader): UnitReading | undefined {
  return take(reader, PLACES_MOVED) ? { unit: { kind: "places" } } : undefined;
}

/** `85/100` are points of a maximum, `2/3` is a part of a whole; `5/8` may be either. */
const LEAST_MAXIMUM = 10;
const LARGEST_FRACTION = 4;

/** Kinds of what goes on with a figure, so that it is no value by itself. */
const GOES_ON: readonly string[] = ["letters", "digits", "code"];

/** A figure without a unit: points out of a maximum, or the value of an index. */
function bareUnit(reader: Reader, amount: Amount, leads: Leads): UnitReading | undefined {
  const { key, kind } = peek(reader);
  if (key === "/" || key === "-") return undefined;
  const labelled = reader.mode === "lenient" && is(reader, ":", -2);
  if (!leads.level && leads.comparators.length === 0 && !labelled) return undefined;
  const { of } = amount;
  if (of !== undefined) {
    if (of >= LEAST_MAXIMUM) return { unit: { kind: "points", maximum: of } };
    return of <= LARGEST_FRACTION ? { unit: { kind: "fraction", of } } : undefined;
  }
  // `0,75` or `85,6` can be an index; `3`, `2025` name or count something.
  const { value, interval } = figuresOf(amount);
  const index = labelled || isMeasured(amount) || (value ?? interval?.to ?? 0) % 1 !== 0;
  return index && !GOES_ON.includes(kind) ? { unit: { kind: "index" } } : undefined;
}
