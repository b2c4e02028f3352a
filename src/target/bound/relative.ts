import { defined } from "../../text/index.js";
import { ASSIGNED, COMPLETE, REACHED_AND, REFERENCES, RELATIONS } from "../data/bound-words.js";
import { COMPARED } from "../data/context-words.js";
import { readFigure, readLeads, settle, type Leads } from "../figure/figure.js";
import { readCadence } from "../figure/unit.js";
import * as kit from "../token/reader.js";
import { changeOf, predicate, type Bound } from "./bound.js";

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
export function readRelative(reader: kit.Reader): Bound | undefined {
  const comparator = kit.takePhrase(reader, RELATIONS);
  if (comparator === undefined) return undefined;
  kit.take(reader, COMPARED);
  const text = readReference(reader, REFERENCES);
  if (text === undefined) return undefined;
  const last = kit.peek(reader, -1);
  const baseline = defined({ text, year: kit.isYear(last) ? last.value : undefined });
  return predicate({ comparator, unit: { kind: "percent" }, baseline });
}

/**
 * Reads by how much a figure is to be better than another.
 *
 * ```
 * cao hơn năm 2024 ít nhất 2%      thấp hơn bình quân cả nước 1,5 điểm      vượt kế hoạch 5%
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export function readDifference(reader: kit.Reader): Bound | undefined {
  const way = kit.takePhrase(reader, RELATIONS);
  if (way !== "gt" && way !== "lt") return undefined;
  kit.take(reader, COMPARED);
  const text = readReference(reader, REFERENCES);
  const last = kit.peek(reader, -1);
  kit.takeKey(reader, ",");
  const figure = text === undefined ? undefined : readFigure(reader);
  if (figure === undefined || figure.level || !DIFFERENCES.includes(figure.unit.kind))
    return undefined;
  const baseline = defined({ text: text ?? "", year: kit.isYear(last) ? last.value : undefined });
  const change = changeOf(way === "gt" ? "increase" : "decrease", figure);
  return { ...change, behind: true, baseline };
}

const DIFFERENCES: readonly string[] = ["percent", "points", "places", "percentage-point"];

/** Words that end what a figure is compared with. */
const REFERENCE_STOPS = /* @__PURE__ */ kit.phrases("đạt|và|tối|ít|từ|khoảng");

const BEFORE_YEARS = /* @__PURE__ */ kit.phrases("năm|đoạn|-|/|tháng");

function readReference(reader: kit.Reader, heads: kit.Lexicon): string | undefined {
  if (!kit.at(reader, heads)) return undefined;
  const text = kit.takeWords(reader, LONGEST, (inner) => {
    const { kind, key } = kit.peek(inner);
    if (kind === "letters") return !kit.at(inner, REFERENCE_STOPS);
    if (kind === "digits") return kit.at(inner, BEFORE_YEARS, -1) && !kit.is(inner, "%", 1);
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
export function readExceeding(reader: kit.Reader): Bound | undefined {
  const reached = kit.take(reader, REACHED_AND);
  const complete = kit.take(reader, COMPLETE);
  if (!kit.takeKey(reader, "vượt")) return undefined;
  kit.take(reader, IN_TURN);
  const extent = askedBy(readLeads(reader));
  const value = kit.takeNumber(reader);
  if (value === undefined || !kit.takeKey(reader, "%")) return undefined;
  const { position } = reader;
  // `vượt 10% và 33% kế hoạch`: the plan is named behind the last.
  const further = kit.takeKey(reader, "và") && kit.takeNumber(reader) !== undefined;
  if (further && !kit.takeKey(reader, "%")) return undefined;
  kit.take(reader, COMPARED);
  const text = readReference(reader, ASSIGNED);
  if (text === undefined) return undefined;
  if (further) reader.position = position;
  // `đạt và vượt 100% dự toán`: all of it, and not twice as much.
  if ((reached || complete) && value >= WHOLE) {
    const comparator = reached ? "gte" : "gt";
    return predicate({ comparator, value, unit: { kind: "percent" } });
  }
  const change = { comparator: "increase", extent, value, direction: "increase" } as const;
  return { ...change, unit: { kind: "percent" }, behind: true, baseline: { text } };
}

const WHOLE = 100;
const IN_TURN = /* @__PURE__ */ kit.phrases("lần lượt");
const PASSING = /* @__PURE__ */ kit.phrases("vượt [mức/mức các/các/]");

/**
 * Reads the passing of a figure that was assigned elsewhere.
 *
 * ```
 * hoàn thành và hoàn thành vượt mức chỉ tiêu được giao      vượt kế hoạch
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export function readAssigned(reader: kit.Reader): Bound | undefined {
  if (kit.is(reader, "không", -1) || kit.is(reader, "chưa", -1)) return undefined;
  const reached = kit.take(reader, REACHED_AND);
  kit.take(reader, COMPLETE);
  if (!kit.take(reader, PASSING)) return undefined;
  const denominator = readReference(reader, ASSIGNED);
  // `vượt kế hoạch 5%` says by how much, which is another figure.
  if (denominator === undefined || kit.isNumber(reader)) return undefined;
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
export function readInterval(reader: kit.Reader): Bound | undefined {
  const comparator = askedBy(readLeads(reader));
  const per = kit.isNumber(reader) ? readCadence(reader) : undefined;
  if (per === undefined) return undefined;
  const stroke = kit.takeKey(reader, "/");
  const once = kit.takeKey(reader, "một") || kit.takeNumber(reader) === 1;
  if ((!stroke && !once) || !kit.takeKey(reader, "lần")) return undefined;
  const unit = { kind: "count", counted: "lần" } as const;
  return { comparator, value: 1, unit, per, behind: true };
}

/**
 * Reads how many times as much.
 *
 * ```
 * gấp 2 lần      gấp đôi năm 2020      gấp hơn 1,5 lần
 * ^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readFactor(reader: kit.Reader): Bound | undefined {
  if (!kit.takeKey(reader, "gấp")) return undefined;
  const comparator = askedBy(readLeads(reader));
  const double = kit.takeKey(reader, "đôi");
  const value = double ? 2 : kit.takeNumber(reader);
  if (value === undefined || (!double && !kit.takeKey(reader, "lần"))) return undefined;
  // `gấp đôi năm 2020`: the year is what it starts from, not when it is due.
  const text = kit.at(reader, COMPARED) ? undefined : readReference(reader, REFERENCES);
  const last = kit.peek(reader, -1);
  const year = kit.isYear(last) ? last.value : undefined;
  const baseline = text === undefined ? undefined : defined({ text, year });
  return predicate(defined({ comparator, unit: { kind: "factor" }, value, baseline }));
}
