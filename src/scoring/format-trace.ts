import { requireLocale, type Locale, type LocalizedText } from "../text/index.js";
import { readExact, writeDecimals } from "./exact.js";
import { requireTrace } from "./forms.js";
import type { Rounding, RoundingMode } from "./rounding.js";
import type { Trace, TraceOperation } from "./trace.js";

const OPERATIONS: Readonly<Record<TraceOperation["kind"], LocalizedText>> = {
  given: { vi: "số liệu đưa vào", en: "as given" },
  parameter: { vi: "tham số của quy tắc", en: "parameter of the rule" },
  sum: { vi: "tổng", en: "sum" },
  product: { vi: "tích", en: "product" },
  least: { vi: "giá trị nhỏ nhất", en: "least of" },
  greatest: { vi: "giá trị lớn nhất", en: "greatest of" },
  difference: { vi: "hiệu", en: "difference" },
  quotient: { vi: "thương", en: "quotient" },
  "square-root": { vi: "căn bậc hai", en: "square root" },
  tier: { vi: "theo khoảng", en: "by interval" },
  lookup: { vi: "theo mức", en: "by level" },
  "all-of": { vi: "khi đủ các điều kiện", en: "when every condition holds" },
  percentile: { vi: "bách phân vị", en: "percentile" },
  incomplete: { vi: "chưa đủ số liệu", en: "incomplete" },
  collection: { vi: "tập hợp", en: "collection" },
};

const MODES: Readonly<Record<RoundingMode, LocalizedText>> = {
  "half-up": { vi: "làm tròn", en: "rounded half up" },
  "half-even": { vi: "làm tròn về số chẵn", en: "rounded half to even" },
  truncate: { vi: "cắt bỏ", en: "cut off" },
};

/** A figure of a trace for people: at most six decimals, with a comma in Vietnamese. */
export function formatFigure(text: string, locale: Locale): string {
  const value = readExact(text);
  if (value === undefined) return text;
  const decimal = text.includes("/") ? `≈ ${writeDecimals(value, 6)}` : text;
  return locale === "vi" ? decimal.replace(".", ",") : decimal;
}

function describeRounding({ mode, digits }: Rounding, locale: Locale): string {
  const how = MODES[mode][locale];
  return locale === "vi"
    ? `${how}, giữ ${digits} chữ số thập phân`
    : `${how} to ${digits} ${digits === 1 ? "decimal" : "decimals"}`;
}

function describeFigure(trace: Trace, locale: Locale): string {
  const { operation } = trace;
  const how = [OPERATIONS[operation.kind][locale]];
  if (operation.kind === "incomplete") how.push(operation.missing.join(", "));
  if (trace.rounding !== undefined) how.push(describeRounding(trace.rounding, locale));
  const figure = trace.value === undefined ? "" : ` = ${formatFigure(trace.value, locale)}`;
  return `${trace.label[locale]}${figure} (${how.join("; ")})`;
}

function* describeParts(trace: Trace, locale: Locale): Generator<string> {
  const isLeaf = trace.operation.kind === "given" || trace.operation.kind === "parameter";
  for (const { name, value } of trace.inputs) {
    if (!isLeaf) yield `← ${name}: ${formatFigure(value, locale)}`;
  }
  for (const { name, value, source } of trace.parameters) {
    const place = [source.document, source.article].filter((part) => part !== undefined);
    const from = locale === "vi" ? "nguồn" : "source";
    const figure = isLeaf ? "" : `${name}: ${formatFigure(value, locale)}; `;
    yield `§ ${figure}${from}: ${place.join(", ")} [${source.confidence}]`;
  }
}

function* describe(trace: Trace, locale: Locale, depth: number): Generator<string> {
  const indent = "  ".repeat(depth);
  yield indent + describeFigure(trace, locale);
  for (const part of describeParts(trace, locale)) yield `${indent}  ${part}`;
  for (const child of trace.children) yield* describe(child, locale, depth + 1);
}

/**
 * Prints a trace: one line for each figure with how it came about, its parts indented below it;
 * `←` marks what was given, `§` what the rule brought along, with its source.
 *
 * @param trace - The trace of any result of this room.
 * @param locale - The language; Vietnamese when left out, with a decimal comma.
 * @returns The lines, joined by line breaks.
 * @throws ChisoError `invalid-data` for what is no trace, `invalid-option` for another language.
 * @example
 * ```ts
 * import { formatTrace, scorePapi } from "chiso/scoring";
 * const card = scorePapi({ year: 2019, scores: { "1.1": 1.1, "1.2": 1.2, "1.3": 1.3, "1.4": 1.4 } });
 * formatTrace(card.trace, "en"); // "PAPI 2019: total (incomplete; 2, 3, …)\n  1. Participation … = 5 (sum)…"
 * ```
 */
export function formatTrace(trace: Trace, locale: Locale = "vi"): string {
  const call = 'formatTrace(card.trace, "vi")';
  requireTrace(trace, call);
  requireLocale({ locale }, call);
  return [...describe(trace, locale, 0)].join("\n");
}
