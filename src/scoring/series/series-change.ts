import { papi } from "../../indices/index.js";
import { defined } from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import { amount, compareExact, distanceOf, ZERO, type Exact } from "../exact.js";
import type { ComparisonReason } from "../papi/papi-breaks.js";
import type { Trace } from "../trace.js";

/** A change between two years of one stretch. */
export interface SeriesChange {
  /** The year it is counted from. */
  readonly since: number;
  /** The later figure without the earlier one. */
  readonly difference: number;
  /** The difference in per cent of the earlier figure, not rounded; absent where that is not above 0. */
  readonly percent?: number;
  /**
   * Which way it went. For PAPI `up` and `down` are changes beyond the 5 per cent from which PAPI
   * speaks of one; of another index, any change.
   */
  readonly direction: "up" | "down" | "steady";
  /** What to mind: jumps in the level of parts that look like other questions. */
  readonly cautions: readonly ComparisonReason[];
  /** How it came about. */
  readonly trace: Trace;
}

/** A figure of a year. */
export interface YearFigure {
  readonly year: number;
  readonly figure: Exact;
}

function directionOf(difference: Exact, percent: Exact | undefined, isPapi: boolean) {
  const order = compareExact(difference, ZERO);
  if (order === 0) return "steady";
  if (isPapi && percent !== undefined) {
    const threshold = amount(papi.significantChange().percent, "threshold");
    if (compareExact(distanceOf(percent, ZERO), threshold) <= 0) return "steady";
  }
  return order > 0 ? "up" : "down";
}

/** The change between two figures of one stretch. */
export function changeBetween(
  before: YearFigure,
  after: YearFigure,
  isPapi: boolean,
  cautions: readonly ComparisonReason[],
): SeriesChange {
  const give = ({ year, figure }: YearFigure): Trace =>
    build.given(build.head("series-value", String(year)), String(year), figure);
  const [old, now] = [give(before), give(after)];
  const of = build.head(
    "series-change",
    `Thay đổi ${before.year}–${after.year}`,
    `Change ${before.year}–${after.year}`,
  );
  const difference = build.joined(of, "difference", now, old);
  const inPercent = {
    rule: "series-change-percent",
    label: { vi: `${of.label.vi} (%)`, en: `${of.label.en} (%)` },
  };
  const trace =
    compareExact(before.figure, ZERO) > 0
      ? build.percent(
          inPercent,
          difference,
          old,
          isPapi ? papi.significantChange().source : ARITHMETIC,
        )
      : difference;
  const percent = trace === difference ? undefined : trace;
  return {
    since: before.year,
    difference: build.figureOf(difference) ?? 0,
    ...defined({ percent: percent === undefined ? undefined : build.figureOf(percent) }),
    direction: directionOf(
      build.valueOf(difference) ?? ZERO,
      percent === undefined ? undefined : build.valueOf(percent),
      isPapi,
    ),
    cautions,
    trace,
  };
}
