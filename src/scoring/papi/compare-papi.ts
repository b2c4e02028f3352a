import { papi } from "../../indices/index.js";
import { frozen, ChisoError, defined, type Source } from "../../text/index.js";
import * as build from "../build-trace.js";
import { compareExact, distanceOf, amount, toNumber, ZERO } from "../exact.js";
import type { Trace } from "../trace.js";
import {
  breaksOfFigure,
  cautionsOf,
  missingReason,
  toReason,
  type ComparisonReason,
  type Scope,
} from "./papi-breaks.js";
import { requirePapiCard } from "./papi-card-form.js";
import type { PapiScorecard, PapiSubDimensionScore } from "./score-papi.js";

/**
 * What all rows of a comparison say: `code` is `"total"`, or that in the later edition (in the
 * earlier one, for what is gone), `key` the stable name across editions, or `"total"`.
 */
export type PapiComparisonHead = Omit<PapiSubDimensionScore, "score">;

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

const TOTAL = /* @__PURE__ */ frozen({
  code: "total",
  key: "total",
  name: { vi: "Tổng điểm", en: "Total" },
});

function figuresOf(card: PapiScorecard, scope: Scope): readonly PapiSubDimensionScore[] {
  if (scope === "dimension") return card.dimensions;
  if (scope === "sub-dimension") return card.dimensions.flatMap((each) => each.subDimensions);
  return [{ ...TOTAL, ...defined({ score: card.total }) }];
}

function changeTrace(of: PapiComparisonHead, before: number, after: number, source: Source): Trace {
  const { code, name } = of;
  const change = build.head("papi-change", `${name.vi}: thay đổi (%)`, `${name.en}: change (%)`);
  const give = (when: string, score: number): Trace =>
    build.given({ rule: "papi-score", label: name }, when, amount(score, code));
  const [old, now] = [give("before", before), give("after", after)];
  const difference = build.joined({ ...change, rule: "difference" }, "difference", now, old);
  return build.percent(change, difference, old, source, "share");
}

/** The names of all figures of both years; by the stable name those of the two are paired. */
function headsOf(before: PapiScorecard, after: PapiScorecard, scope: Scope): PapiComparisonHead[] {
  const now = figuresOf(after, scope);
  const gone = figuresOf(before, scope).filter(({ key }) => !now.some((each) => each.key === key));
  return [...now, ...gone].map(({ code, key, name }) => ({ code, key, name }));
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
 * @throws ChisoError `invalid-option` when the years are not in order, `invalid-data` for what is no
 * scorecard.
 * @example
 * ```ts
 * import { comparePapi, scorePapi } from "chiso/scoring";
 * const before = scorePapi({ year: 2019, scores: { "5": 7.2442 } });
 * const after = scorePapi({ year: 2020, scores: { "5": 7.3 } });
 * comparePapi(before, after).dimensions[4]; // { code: "5", comparable: true, percent: 0.77…, direction: "steady", … }
 * ```
 */
export function comparePapi(before: PapiScorecard, after: PapiScorecard): PapiComparison {
  const call = "comparePapi(scorePapi({ year: 2020, scores }), scorePapi({ year: 2021, scores }))";
  for (const card of [before, after]) requirePapiCard(card, call);
  const [from, to] = [before.year, after.year];
  if (from >= to) {
    throw new ChisoError("invalid-option", {
      given: `${from} before ${to}`,
      accepted: "an earlier and a later year",
      advice: "Give the scorecard of the earlier year first",
    });
  }
  const breaks = papi.seriesBreaks(from, to);
  const compare = (of: PapiComparisonHead, scope: Scope): PapiComparisonRow => {
    const refuse = (...reasons: readonly ComparisonReason[]): PapiRefusal => {
      return { ...of, comparable: false, reasons };
    };
    const forbidding = breaksOfFigure(of.key, scope, breaks);
    if (forbidding.length > 0) return refuse(...forbidding.map(toReason));
    const [old, now] = [before, after].map(
      (card) => figuresOf(card, scope).find(({ key }) => key === of.key)?.score,
    );
    if (old === undefined) return refuse(missingReason(from));
    if (now === undefined) return refuse(missingReason(to));
    const { percent: threshold, source } = papi.significantChange();
    const trace = changeTrace(of, old, now, source);
    const change = build.valueOf(trace);
    if (change === undefined) {
      return refuse({ text: { vi: "Điểm năm trước bằng 0", en: "The earlier score is 0" } });
    }
    const large = compareExact(distanceOf(change, ZERO), amount(threshold, "threshold")) > 0;
    const percent = toNumber(change);
    const direction = !large ? "steady" : percent > 0 ? "up" : "down";
    const cautions = cautionsOf(of.key, scope, [from, to], breaks);
    return {
      ...of,
      comparable: true,
      before: old,
      after: now,
      percent,
      direction,
      cautions,
      trace,
    };
  };
  const rows = (scope: Scope): readonly PapiComparisonRow[] =>
    headsOf(before, after, scope).map((of) => compare(of, scope));
  const [total = { ...TOTAL, comparable: false, reasons: [] }] = rows("total");
  const dimensions = rows("dimension");
  const subDimensions = rows("sub-dimension");
  const traces = [total, ...dimensions, ...subDimensions].flatMap((row) =>
    row.comparable ? row.trace : [],
  );
  const trace = build.joined(
    build.head("papi-comparison", `PAPI ${from}–${to}`),
    "collection",
    ...traces,
  );
  return { from, to, total, dimensions, subDimensions, trace };
}
