import { ASSIGNED, COMPARISONS, REFERENCES } from "../data/bound-words.js";
import { defined } from "../../text/index.js";
import { readLeads, settle } from "./leads.js";
import {
  at,
  isYear,
  peek,
  stands,
  take,
  takeNumber,
  takePhrase,
  takeWords,
  type Reader,
} from "./reader.js";
import type { Bound } from "./reading.js";

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
  const comparator = takePhrase(reader, COMPARISONS);
  if (comparator === undefined) return undefined;
  take(reader, "so với");
  const text = stands(reader, REFERENCES) ? readReference(reader) : undefined;
  if (text === undefined) return undefined;
  const last = peek(reader, -1);
  const baseline = defined({ text, year: isYear(last) ? last.value : undefined });
  return { comparator, unit: { kind: "percent" }, stance: "predicate", level: true, baseline };
}

function readReference(reader: Reader): string | undefined {
  const text = takeWords(reader, LONGEST, (inner) => {
    const { kind } = peek(inner);
    if (kind === "word") return !at(inner, "đạt|và|tối|ít");
    if (kind === "number") return at(inner, "năm", -1) && !at(inner, "%", 1);
    return at(inner, "/|-");
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
  if (!take(reader, "vượt")) return undefined;
  const leads = readLeads(reader);
  const value = takeNumber(reader);
  if (value === undefined || !take(reader, "%")) return undefined;
  take(reader, "so với");
  const text = stands(reader, ASSIGNED) ? readReference(reader) : undefined;
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
  if (at(reader, "không|chưa", -1)) return undefined;
  const reached = take(reader, "hoàn thành và|hoàn thành hoặc|đạt và");
  take(reader, "hoàn thành");
  if (!take(reader, "vượt")) return undefined;
  take(reader, "mức");
  take(reader, "các");
  const denominator = stands(reader, ASSIGNED) ? readReference(reader) : undefined;
  // `vượt kế hoạch 5%` says by how much, which is another figure.
  if (denominator === undefined || peek(reader).kind === "number") return undefined;
  return {
    comparator: reached ? "gte" : "gt",
    value: 100,
    unit: { kind: "percent" },
    denominator,
    stance: "predicate",
    level: true,
  };
}
