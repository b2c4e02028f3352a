import { papi, type PapiSeriesBreak } from "../../indices/index.js";
import { ChisoError, defined, requireList, requireOptions } from "../../text/index.js";
import * as build from "../build-trace.js";
import { amount, toNumber, type DecimalInput } from "../exact.js";
import { breaksOfFigure, cautionsOf, toReason, type Scope } from "../papi/papi-breaks.js";
import type { Trace } from "../trace.js";
import { changeBetween, type SeriesChange, type YearFigure } from "./series-change.js";
import * as breaks from "./series-breaks.js";

/** What `indexSeries` is given. */
export interface IndexSeriesInput {
  /** The index, whose breaks the catalogue knows; left out for any other. */
  readonly index?: breaks.SeriesIndex;
  /**
   * Which figure of it: of PAPI the code or the stable key of a dimension or sub-dimension, or
   * `"total"`, which is also meant where it is left out; of others a name of the caller's own.
   */
  readonly part?: string;
  /** The province, by its name: a merger cuts the series. Left out for other bodies. */
  readonly province?: string;
  /** The figures by year; `null` where a year has none. */
  readonly values: Readonly<Record<number, DecimalInput | null>>;
  /** Breaks that the caller knows: the first year of other questions, and why. */
  readonly breaks?: readonly breaks.SeriesBreak[];
}

/** A year of a series. */
export interface SeriesPoint {
  /** The year. */
  readonly year: number;
  /** Its figure; absent where it has none. */
  readonly value?: number;
  /** The number of the stretch it lies in, from 1. */
  readonly stretch: number;
  /** The change since the figure before it in its stretch; absent for the first. */
  readonly change?: SeriesChange;
}

/** A stretch of years whose figures compare. */
export interface SeriesStretch {
  /** Its number, from 1. */
  readonly stretch: number;
  /** Its first year with a figure. */
  readonly from: number;
  /** Its last year with a figure. */
  readonly to: number;
  /** The change from its first figure to its last; absent where it has only one. */
  readonly change?: SeriesChange;
}

/** A series of one figure, cut where its years do not compare. */
export interface IndexSeries {
  /** The index, where it is one of the catalogue. */
  readonly index?: breaks.SeriesIndex;
  /** Which figure of it: of PAPI the stable key, or `"total"`. */
  readonly part?: string;
  /** The province as named. */
  readonly province?: string;
  /** The years, the earliest first. */
  readonly points: readonly SeriesPoint[];
  /** Where it is cut, and why. */
  readonly breaks: readonly breaks.SeriesBreak[];
  /** The stretches between the cuts that hold figures. */
  readonly stretches: readonly SeriesStretch[];
  /** How the changes came about. */
  readonly trace: Trace;
}

/** A figure of PAPI in a series: its stable name, or `"total"`, and of what it is. */
export interface PapiFigure {
  readonly key: string;
  readonly scope: Scope;
}

/** A figure of each year, where it has one. */
export interface SeriesYear {
  readonly year: number;
  readonly value?: DecimalInput | null | undefined;
}

/** What a series is made with. */
interface SeriesParts {
  readonly years: readonly SeriesYear[];
  readonly cuts: readonly breaks.SeriesBreak[];
  readonly head: Pick<IndexSeries, "index" | "part" | "province">;
  /** The figure of PAPI, with the breaks of all figures. */
  readonly papi?: PapiFigure & { readonly breaks: readonly PapiSeriesBreak[] };
}

/** The stretches that hold figures, each with the change from its first to its last. */
function stretchesOf(
  figures: ReadonlyMap<number, readonly YearFigure[]>,
  change: (before: YearFigure, after: YearFigure) => SeriesChange,
): readonly SeriesStretch[] {
  return [...figures].flatMap(([stretch, inside]): SeriesStretch[] => {
    const [from, to] = [inside.at(0), inside.at(-1)];
    if (from === undefined || to === undefined) return [];
    const row = { stretch, from: from.year, to: to.year };
    return [from === to ? row : { ...row, change: change(from, to) }];
  });
}

/** Joins years to a series: changes are counted within a stretch only. */
export function seriesOf({ years, cuts, head, papi: of }: SeriesParts): IndexSeries {
  const sorted = years.toSorted((one, other) => one.year - other.year);
  const [first, last] = [sorted.at(0)?.year ?? 0, sorted.at(-1)?.year ?? 0];
  const own = of === undefined ? [] : breaksOfFigure(of.key, of.scope, of.breaks).map(toReason);
  const within = [...own, ...cuts]
    .filter(({ year }) => year > first && year <= last)
    .sort((one, other) => one.year - other.year);
  const known = breaks.knownPapiYears();
  const change = (before: YearFigure, after: YearFigure): SeriesChange => {
    const inside = of?.breaks.filter(({ year }) => year > before.year && year <= after.year) ?? [];
    const ends = [before.year, after.year].filter((year) => known.has(year));
    const cautions = of === undefined ? [] : cautionsOf(of.key, of.scope, ends, inside);
    return changeBetween(before, after, of !== undefined, cautions);
  };
  const figures = new Map<number, YearFigure[]>();
  let stretch = 1;
  const points = sorted.map(({ year, value }, index): SeriesPoint => {
    const before = sorted[index - 1]?.year ?? year;
    if (within.some((cut) => cut.year > before && cut.year <= year)) stretch += 1;
    if (value === undefined || value === null) return { year, stretch };
    const figure = { year, figure: amount(value, String(year)) };
    const [earlier = [], point] = [
      figures.get(stretch),
      { year, value: toNumber(figure.figure), stretch },
    ];
    figures.set(stretch, [...earlier, figure]);
    const since = earlier.at(-1);
    return since === undefined ? point : { ...point, change: change(since, figure) };
  });
  const traces = points.flatMap((point) => point.change?.trace ?? []);
  const heading = build.head("index-series", "Thay đổi qua các năm", "Changes over the years");
  return {
    ...head,
    points,
    breaks: within,
    stretches: stretchesOf(figures, change),
    trace: build.joined(heading, "collection", ...traces),
  };
}

/** The figure of PAPI that a code or key stands for in all the years; the same in each of them. */
function papiFigure(part: string, years: readonly number[]): PapiFigure {
  if (part === "total") return { key: part, scope: "total" };
  const known = breaks.knownPapiYears();
  const found = new Map<string, Scope>(
    years.flatMap((year): (readonly [string, Scope])[] => {
      if (!known.has(year)) return [];
      const parts = papi.edition(year).dimensions.flatMap((each) => each.subDimensions);
      const isPart =
        /\d\.\d/.test(part) ||
        parts.some(({ key, name }) => [key, name.vi, name.en].includes(part));
      const { key } = isPart ? papi.subDimension(year, part) : papi.dimension(year, part);
      return [[key, isPart ? "sub-dimension" : "dimension"]];
    }),
  );
  const [only, ...others] = [...found];
  // Of years without a figure no part need be known.
  if (only === undefined) return { key: part, scope: "dimension" };
  const [key, scope] = only;
  if (others.length === 0) return { key, scope };
  throw new ChisoError("unknown-code", {
    given: `${part}, which is ${[...found.keys()].join(" in some of the years and ")} in others`,
    accepted: "a code that means the same in all the years, or a stable key",
    advice: "Give the years of one edition, or the stable key of the part",
  });
}

const CALL = 'indexSeries({ index: "sipas", values: { 2020: 85.48, 2021: 87.16 } })';
const YEAR = /^(?:19|20|21)\d\d$/;

/**
 * The series of one figure of a province or body over the years: PAPI (total, dimensions,
 * sub-dimensions), PAR-Index, SIPAS, or any index given by year. Where figures do not compare the
 * series is cut (the breaks of the catalogue: other parts, scales, questions, another decision or
 * instrument; a year whose edition is not known; a merger of the province; breaks of the caller),
 * and no change is counted across a cut. A year without a figure does not cut: the change behind it
 * says since when it is counted.
 *
 * @param input - The index, which figure of it, the province, the figures by year, own breaks.
 * @returns The points with their changes, the breaks with reason and source, and the stretches
 * between them, each with the change from its first figure to its last.
 * @throws ChisoError `invalid-data` for what holds no figures by year, `invalid-amount` for a
 * figure that is none, `unknown-code` for a part that PAPI does not have in one of the years, or
 * that is another one in each, and for a province that never was.
 * @example
 * ```ts
 * import { indexSeries } from "chiso/scoring";
 * const series = indexSeries({ index: "sipas", values: { 2020: 85.48, 2021: 87.16, 2022: 80.08 } });
 * series.points.map(({ stretch, change }) => [stretch, change?.difference]);
 * // [[1, undefined], [1, 1.68], [2, undefined]]
 * series.breaks[0]?.year; // 2022
 * ```
 */
export function indexSeries(input: IndexSeriesInput): IndexSeries {
  const kinds = "index:papi|par-index|sipas part:text province:text values:object! breaks:list";
  requireOptions(input, kinds, CALL, "invalid-data");
  const { index, values, breaks: given = [] } = input;
  requireList(given, "object", CALL, "breaks");
  for (const each of given) {
    requireOptions(each, "year:year! text:object! source:object", CALL, "invalid-data");
    requireOptions(each.text, "vi:text! en:text!", CALL, "invalid-data");
  }
  const odd = Object.keys(values).find((year) => !YEAR.test(year));
  if (odd !== undefined) {
    throw new ChisoError("invalid-data", {
      given: `values of ${JSON.stringify(odd)}`,
      accepted: "figures by year, such as { 2020: 85.48 }",
      advice: `Call ${CALL}`,
    });
  }
  const years = Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
  const all = years.map(({ year }) => year);
  const filledYears = years.flatMap(({ year, value }) => (value === null ? [] : year));
  const [first, last] = all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
  const figure = index === "papi" ? papiFigure(input.part ?? "total", filledYears) : undefined;
  const cuts = [
    ...given,
    ...(index === undefined ? [] : breaks.unknownEditions(index, first, last)),
    ...(index === undefined || index === "papi" ? [] : breaks.breaksOfEditions(index, first, last)),
    ...(input.province === undefined ? [] : breaks.breaksOfBorders(input.province)),
  ];
  const part = figure?.key ?? input.part;
  const head = defined({ index, part, province: input.province });
  if (figure === undefined) return seriesOf({ years, cuts, head });
  return seriesOf({
    years,
    cuts,
    head,
    papi: { ...figure, breaks: breaks.papiBreaks(first, last) },
  });
}
