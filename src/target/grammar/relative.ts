import { ASSIGNED, REFERENCES, RELATIVE_OPENINGS } from "../data/context-words.js";
import { readAmount } from "./amount.js";
import { readLeads, settle } from "./leads.js";
import type { Bound } from "./reading.js";
import {
  at,
  lexicon,
  peek,
  phraseAt,
  phrases,
  take,
  takePhrase,
  wordsOf,
  type Reader,
} from "./reader.js";

const OPENINGS = /* @__PURE__ */ lexicon(RELATIVE_OPENINGS);
const HEADS = /* @__PURE__ */ phrases(REFERENCES);
const ASSIGNED_LEXICON = /* @__PURE__ */ phrases(ASSIGNED);
const LONGEST = 14;

/**
 * Reads a comparison with a figure that stands elsewhere.
 *
 * ```
 * cao hơn mức bình quân cả nước      không thấp hơn năm 2021      năm sau cao hơn năm trước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRelative(reader: Reader): Bound | undefined {
  const comparator = takePhrase(reader, OPENINGS);
  if (comparator === undefined) return undefined;
  take(reader, "so với");
  if (phraseAt(reader, HEADS) === undefined) return undefined;
  const start = reader.position;
  const text = referenceText(reader);
  if (text === undefined) return undefined;
  const year = reader.tokens[reader.position - 1];
  const isYear = year?.kind === "number" && year.value >= 1990 && year.value < 2100;
  return {
    comparator,
    unit: { kind: "percent" },
    stance: "predicate",
    level: true,
    baseline: { text, ...(isYear && reader.position > start ? { year: year.value } : {}) },
  };
}

function referenceText(reader: Reader): string | undefined {
  const start = reader.position;
  while (reader.position - start < LONGEST && continues(reader)) reader.position++;
  const text = wordsOf(reader, start, reader.position);
  return text === "" || /^(?:năm|mức)$/iu.test(text) ? undefined : text;
}

function continues(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  if (kind === "word") return !["đạt", "và", "tối", "ít"].includes(name);
  if (kind === "number") return peek(reader, -1).name === "năm" && !at(reader, "%", 1);
  return name === "/" || name === "-";
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
  const amount = readAmount(reader);
  if (amount?.value === undefined || !take(reader, "%")) return undefined;
  take(reader, "so với");
  if (phraseAt(reader, ASSIGNED_LEXICON) === undefined) return undefined;
  const text = referenceText(reader);
  if (text === undefined) return undefined;
  return {
    comparator: "increase",
    extent: settle(leads.comparators).comparator ?? "reach",
    value: amount.value,
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
  if (["không", "chưa"].includes(peek(reader, -1).name)) return undefined;
  const reached =
    take(reader, "hoàn thành và") || take(reader, "hoàn thành hoặc") || take(reader, "đạt và");
  take(reader, "hoàn thành");
  if (!take(reader, "vượt")) return undefined;
  take(reader, "mức");
  take(reader, "các");
  if (phraseAt(reader, ASSIGNED_LEXICON) === undefined) return undefined;
  const text = referenceText(reader);
  if (text === undefined) return undefined;
  // `vượt kế hoạch 5%` says by how much, which is another figure.
  if (peek(reader).kind === "number") return undefined;
  return {
    comparator: reached ? "gte" : "gt",
    value: 100,
    unit: { kind: "percent" },
    denominator: text,
    stance: "predicate",
    level: true,
  };
}
