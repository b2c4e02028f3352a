import { papi, type PapiSeriesBreak } from "../../indices/index.js";
import { ChisoError, defined, type LocalizedText, type Source } from "../../text/index.js";
import {
  collectionTrace,
  figureOf,
  givenTrace,
  joinedTrace,
  percentTrace,
  valueOf,
} from "../build-trace.js";
import { compareExact, exact, magnitude, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import type { PapiScorecard } from "./score-papi.js";

/** Why two figures do not compare, or should be compared with care. */
export interface ComparisonReason {
  /** The reason, for people. */
  readonly text: LocalizedText;
  /** The first year of the new series; absent when a score is missing. */
  readonly year?: number;
  /** Where it comes from; absent when a score is missing. */
  readonly source?: Source;
}

/** What all rows of a comparison say. */
export interface PapiComparisonHead {
  /** `"total"`, or the code in the later edition (in the earlier one, for what is gone). */
  readonly code: string;
  /** The stable name across editions, or `"total"`. */
  readonly key: string;
  /** Its name. */
  readonly name: LocalizedText;
}

/** A change between two years. */
export interface PapiChange extends PapiComparisonHead {
  readonly comparable: true;
  /** The earlier score. */
  readonly before: number;
  /** The later score. */
  readonly after: number;
  /** The change in per cent of the earlier score, not rounded. */
  readonly percent: number;
  /** `up` or `down` beyond the 5 per cent from which PAPI speaks of a change, else `steady`. */
  readonly direction: "up" | "down" | "steady";
  /** What to mind: jumps in the level of its parts that look like other questions. */
  readonly cautions: readonly ComparisonReason[];
  /** How the change came about. */
  readonly trace: Trace;
}

/** A comparison that is refused. */
export interface PapiRefusal extends PapiComparisonHead {
  readonly comparable: false;
  /** Why. */
  readonly reasons: readonly ComparisonReason[];
}

/** A change, or the refusal to state one. */
export type PapiComparisonRow = PapiChange | PapiRefusal;

/** The result of `comparePapi`. */
export interface PapiComparison {
  /** The earlier year. */
  readonly from: number;
  /** The later year. */
  readonly to: number;
  /** The total. */
  readonly total: PapiComparisonRow;
  /** The dimensions of either edition. */
  readonly dimensions: readonly PapiComparisonRow[];
  /** The sub-dimensions of either edition. */
  readonly subDimensions: readonly PapiComparisonRow[];
  /** How the changes came about. */
  readonly trace: Trace;
}

/** A figure of a scorecard. */
interface Figure {
  readonly head: PapiComparisonHead;
  readonly score?: number;
}

type Scope = PapiSeriesBreak["scope"];

function totalOf({ total }: PapiScorecard): Figure {
  const head = { code: "total", key: "total", name: { vi: "Tổng điểm", en: "Total" } };
  return { head, ...defined({ score: total }) };
}

function figuresOf(card: PapiScorecard, scope: Scope): readonly Figure[] {
  if (scope === "total") return [totalOf(card)];
  const parts =
    scope === "dimension"
      ? card.dimensions
      : card.dimensions.flatMap(({ subDimensions }) => subDimensions);
  return parts.map(({ code, key, name, score }) => {
    return { head: { code, key, name }, ...defined({ score }) };
  });
}

/** Whether a break forbids comparing the very figure it concerns. */
function forbids({ kind }: PapiSeriesBreak, scope: Scope): boolean {
  switch (kind) {
    case "declared":
    case "composition":
    case "added":
    case "removed":
    case "rescaled":
      return true;
    case "renumbered":
      return false;
    case "level":
      // Of a sub-dimension it is another question; PAPI itself goes on comparing what is above.
      return scope === "sub-dimension";
  }
}

function toReason({ text, year, source }: PapiSeriesBreak): ComparisonReason {
  return { text, year, source };
}

function missingReason(year: number): ComparisonReason {
  return { text: { vi: `Năm ${year} không có điểm`, en: `There is no score in ${year}` } };
}

function changeTrace(head: PapiComparisonHead, before: Exact, after: Exact, source: Source): Trace {
  const label = { vi: `${head.name.vi}: thay đổi (%)`, en: `${head.name.en}: change (%)` };
  const give = (name: string, value: Exact): Trace =>
    givenTrace({ rule: "papi-score", label: head.name }, name, value);
  const old = give("before", before);
  const difference = joinedTrace({ rule: "difference", label }, "difference", [
    give("after", after),
    old,
  ]);
  const share = { rule: "share", label };
  return percentTrace({ rule: "papi-change", label }, difference, old, source, share);
}

interface Pair {
  readonly head: PapiComparisonHead;
  readonly before?: number;
  readonly after?: number;
}

/** The figures of both years that bear the same stable name. */
function pairs(before: PapiScorecard, after: PapiScorecard, scope: Scope): readonly Pair[] {
  const old = figuresOf(before, scope);
  const now = figuresOf(after, scope);
  const both = now.map(({ head, score }) => {
    const earlier = old.find((figure) => figure.head.key === head.key)?.score;
    return { head, ...defined({ before: earlier, after: score }) };
  });
  const gone = old.filter(({ head }) => !now.some((figure) => figure.head.key === head.key));
  return [...both, ...gone.map(({ head, score }) => ({ head, ...defined({ before: score }) }))];
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** What must be minded of the parts of a figure, without forbidding it. */
function cautionsOf(
  key: string,
  scope: Scope,
  { from, to }: Years,
  breaks: readonly PapiSeriesBreak[],
): readonly ComparisonReason[] {
  if (scope === "sub-dimension") return [];
  const levels = breaks.filter(({ kind }) => kind === "level");
  if (scope === "total") return levels.map(toReason);
  const parts = [from, to].flatMap((year) =>
    papi.edition(year).dimensions.filter((dimension) => dimension.key === key),
  );
  const keys = new Set<string>(
    parts.flatMap(({ subDimensions }) => subDimensions.map((part) => part.key)),
  );
  return levels.filter((each) => each.key !== undefined && keys.has(each.key)).map(toReason);
}

function compareRow(
  pair: Pair,
  scope: Scope,
  years: Years,
  breaks: readonly PapiSeriesBreak[],
): PapiComparisonRow {
  const { head, before, after } = pair;
  const own = breaks.filter((each) => each.scope === scope && (each.key ?? "total") === head.key);
  const reasons = own.filter((each) => forbids(each, scope)).map(toReason);
  const { from, to } = years;
  if (reasons.length === 0 && before === undefined) reasons.push(missingReason(from));
  if (reasons.length === 0 && after === undefined) reasons.push(missingReason(to));
  if (reasons.length > 0 || before === undefined || after === undefined) {
    return { ...head, comparable: false, reasons };
  }
  const { percent: threshold, source } = papi.significantChange();
  const trace = changeTrace(head, exact(before, head.code), exact(after, head.code), source);
  const percent = figureOf(trace);
  const change = valueOf(trace);
  if (percent === undefined || change === undefined) {
    const text = { vi: "Điểm năm trước bằng 0", en: "The earlier score is 0" };
    return { ...head, comparable: false, reasons: [{ text }] };
  }
  const large = compareExact(magnitude(change), exact(threshold, "threshold")) > 0;
  const direction = !large ? "steady" : percent > 0 ? "up" : "down";
  const cautions = cautionsOf(head.key, scope, years, breaks);
  return { ...head, comparable: true, before, after, percent, direction, cautions, trace };
}

/**
 * Compares two years of a province: the change in per cent of the earlier score for the total,
 * each dimension and each sub-dimension, and whether it goes beyond the 5 per cent from which PAPI
 * speaks of a change. Figures on the two sides of a series break (another composition or scale, a
 * baseline that PAPI itself declares, a sub-dimension whose level jumped because its questions
 * changed) are not compared: the row says why. Parts are paired by their stable name, not by code.
 *
 * @param before - The scorecard of the earlier year, not rounded.
 * @param after - The scorecard of the later year, not rounded.
 * @returns Rows for total, dimensions and sub-dimensions.
 * @throws ChisoError `invalid-option` when the years are not in order.
 * @example
 * ```ts
 * import { comparePapi, scorePapi } from "chiso/scoring";
 * const before = scorePapi({ year: 2019, scores: { "5": 7.2442 } });
 * const after = scorePapi({ year: 2020, scores: { "5": 7.3 } });
 * comparePapi(before, after).dimensions[4]; // { code: "5", comparable: true, percent: 0.77…, direction: "steady", … }
 * ```
 */
export function comparePapi(before: PapiScorecard, after: PapiScorecard): PapiComparison {
  const years = { from: before.year, to: after.year };
  if (years.from >= years.to) {
    throw new ChisoError("invalid-option", {
      given: `${years.from} before ${years.to}`,
      accepted: "an earlier and a later year",
      advice: "Give the scorecard of the earlier year first",
    });
  }
  const breaks = papi.seriesBreaks(years.from, years.to);
  const rows = (scope: Scope): readonly PapiComparisonRow[] =>
    pairs(before, after, scope).map((pair) => compareRow(pair, scope, years, breaks));
  const [total] = rows("total");
  const dimensions = rows("dimension");
  const subDimensions = rows("sub-dimension");
  const label = { vi: `PAPI ${years.from}–${years.to}`, en: `PAPI ${years.from}–${years.to}` };
  const head = { rule: "papi-comparison", label };
  const all = [...(total === undefined ? [] : [total]), ...dimensions, ...subDimensions];
  const trace = collectionTrace(
    head,
    all.flatMap((row) => (row.comparable ? [row.trace] : [])),
  );
  const none = { ...totalOf(after).head, comparable: false, reasons: [] } as const;
  return { ...years, total: total ?? none, dimensions, subDimensions, trace };
}
