import { at, isYear, peek, phrases, take, takePhrase, type Lexicon } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ASSIGNED, COMPLETE, REACHED_AND, REFERENCES, RELATIONS } from "../data/bound-words.js";
import { COMPARED } from "../data/context-words.js";
import { readLeads, settle, type Leads } from "../figure/figure.js";
import { readCadence } from "../figure/unit.js";
import { is, isNumber, takeKey, takeNumber, takeWords, type Reader } from "../token/reader.js";
import { predicate, type Bound } from "./bound.js";

/** What the words before a figure ask of it. */
function askedBy({ comparators }: Leads): Bound["comparator"] & Bound["extent"] {
  return settle(comparators).comparator ?? "reach";
}

const LONGEST = 14;

/**
 * Reads a comparison with a figure that stands elsewhere.
 *
 * ```
 * cao hơn mức bình quân cả nước      không thấp hơn năm 2021      năm sau cao hơn năm trước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRelative(reader: Reader): Bound | undefined {
  const comparator = takePhrase(reader, RELATIONS);
  if (comparator === undefined) return undefined;
  take(reader, COMPARED);
  const text = readReference(reader, REFERENCES);
  if (text === undefined) return undefined;
  const last = peek(reader, -1);
  const baseline = defined({ text, year: isYear(last) ? last.value : undefined });
  return predicate({ comparator, unit: { kind: "percent" }, baseline });
}

/** Words that end what a figure is compared with. */
const REFERENCE_STOPS = /* @__PURE__ */ phrases("đạt|và|tối|ít");

function readReference(reader: Reader, heads: Lexicon): string | undefined {
  if (!at(reader, heads)) return undefined;
  const text = takeWords(reader, LONGEST, (inner) => {
    const { kind, key } = peek(inner);
    if (kind === "letters") return !at(inner, REFERENCE_STOPS);
    if (kind === "digits") return is(inner, "năm", -1) && !is(inner, "%", 1);
    return key === "/" || key === "-";
  });
  return /^(?:năm|mức)?$/iu.test(text) ? undefined : text;
}

/**
 * Reads by how much a figure that was assigned is to be passed.
 *
 * ```
 * vượt 5% dự toán      vượt ít nhất 10% so với kế hoạch
 * ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readExceeding(reader: Reader): Bound | undefined {
  if (!takeKey(reader, "vượt")) return undefined;
  const extent = askedBy(readLeads(reader));
  const value = takeNumber(reader);
  if (value === undefined || !takeKey(reader, "%")) return undefined;
  take(reader, COMPARED);
  const text = readReference(reader, ASSIGNED);
  if (text === undefined) return undefined;
  const change = { comparator: "increase", extent, value, direction: "increase" } as const;
  return { ...change, unit: { kind: "percent" }, stance: "predicate", baseline: { text } };
}

const PASSING = /* @__PURE__ */ phrases("vượt [mức/mức các/các/]");

/**
 * Reads the passing of a figure that was assigned elsewhere.
 *
 * ```
 * hoàn thành và hoàn thành vượt mức chỉ tiêu được giao      vượt kế hoạch
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export function readAssigned(reader: Reader): Bound | undefined {
  if (is(reader, "không", -1) || is(reader, "chưa", -1)) return undefined;
  const reached = take(reader, REACHED_AND);
  take(reader, COMPLETE);
  if (!take(reader, PASSING)) return undefined;
  const denominator = readReference(reader, ASSIGNED);
  // `vượt kế hoạch 5%` says by how much, which is another figure.
  if (denominator === undefined || isNumber(reader)) return undefined;
  const comparator = reached ? "gte" : "gt";
  return predicate({ comparator, value: 100, unit: { kind: "percent" }, denominator });
}

/**
 * Reads how long from one time to the next.
 *
 * ```
 * 6 tháng/lần      ít nhất 2 năm một lần      03 tháng/01 lần
 * ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readInterval(reader: Reader): Bound | undefined {
  const comparator = askedBy(readLeads(reader));
  const per = isNumber(reader) ? readCadence(reader) : undefined;
  if (per === undefined) return undefined;
  const stroke = takeKey(reader, "/");
  const once = takeKey(reader, "một") || takeNumber(reader) === 1;
  if ((!stroke && !once) || !takeKey(reader, "lần")) return undefined;
  const unit = { kind: "count", counted: "lần" } as const;
  return { comparator, value: 1, unit, per, stance: "predicate" };
}

/**
 * Reads how many times as much.
 *
 * ```
 * gấp 2 lần      gấp đôi      gấp hơn 1,5 lần
 * ^^^^^^^^^      ^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readFactor(reader: Reader): Bound | undefined {
  if (!takeKey(reader, "gấp")) return undefined;
  const comparator = askedBy(readLeads(reader));
  const double = takeKey(reader, "đôi");
  const value = double ? 2 : takeNumber(reader);
  if (value === undefined || (!double && !takeKey(reader, "lần"))) return undefined;
  return predicate({ comparator, unit: { kind: "factor" }, value });
}
