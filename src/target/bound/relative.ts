import { at, isYear, peek, phrases, take, takePhrase } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { ASSIGNED, COMPLETE, REACHED_AND, REFERENCES, RELATIONS } from "../data/bound-words.js";
import { COMPARED } from "../data/context-words.js";
import { readLeads, settle } from "../figure/leads.js";
import { is, isNumber, takeKey, takeNumber, takeWords, type Reader } from "../token/reader.js";
import { predicate, type Bound } from "./bound.js";

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
  const text = at(reader, REFERENCES) ? readReference(reader) : undefined;
  if (text === undefined) return undefined;
  const last = peek(reader, -1);
  const baseline = defined({ text, year: isYear(last) ? last.value : undefined });
  return predicate({ comparator, unit: { kind: "percent" }, baseline });
}

/** Words that end what a figure is compared with. */
const REFERENCE_STOPS = /* @__PURE__ */ phrases("đạt|và|tối|ít");

function readReference(reader: Reader): string | undefined {
  const text = takeWords(reader, LONGEST, (inner) => {
    const { kind } = peek(inner);
    if (kind === "letters") return !at(inner, REFERENCE_STOPS);
    if (kind === "digits") return is(inner, "năm", -1) && !is(inner, "%", 1);
    return /^[/-]$/.test(peek(inner).key);
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
  const leads = readLeads(reader);
  const value = takeNumber(reader);
  if (value === undefined || !takeKey(reader, "%")) return undefined;
  take(reader, COMPARED);
  const text = at(reader, ASSIGNED) ? readReference(reader) : undefined;
  if (text === undefined) return undefined;
  return {
    comparator: "increase",
    extent: settle(leads.comparators).comparator ?? "reach",
    value,
    unit: { kind: "percent" },
    stance: "predicate",
    direction: "increase",
    baseline: { text },
  };
}

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
  if (!takeKey(reader, "vượt")) return undefined;
  takeKey(reader, "mức");
  takeKey(reader, "các");
  const denominator = at(reader, ASSIGNED) ? readReference(reader) : undefined;
  // `vượt kế hoạch 5%` says by how much, which is another figure.
  if (denominator === undefined || isNumber(reader)) return undefined;
  const comparator = reached ? "gte" : "gt";
  return predicate({ comparator, value: 100, unit: { kind: "percent" }, denominator });
}
