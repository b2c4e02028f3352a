import { papi } from "../../indices/index.js";
import { ChisoError, requireList, requireOptions, type LocalizedText } from "../../text/index.js";
import { requirePapiCard } from "../papi/papi-card-form.js";
import type { PapiScorecard } from "../papi/score-papi.js";
import { seriesOf, type IndexSeries, type PapiFigure, type SeriesYear } from "./index-series.js";
import { breaksOfBorders, papiBreaks } from "./series-breaks.js";

/** The series of a dimension or sub-dimension of PAPI. */
export interface PapiPartSeries extends IndexSeries {
  /** Its code in the last edition that has it. */
  readonly code: string;
  /** Its name in that edition. */
  readonly name: LocalizedText;
}

/** The series of all figures of a province. */
export interface PapiSeries {
  /** The total. */
  readonly total: IndexSeries;
  /** The dimensions of all editions met. */
  readonly dimensions: readonly PapiPartSeries[];
  /** The sub-dimensions of all editions met. */
  readonly subDimensions: readonly PapiPartSeries[];
}

/** A part with its figures of the years that have it. */
interface Part extends PapiFigure {
  code: string;
  name: LocalizedText;
  readonly years: SeriesYear[];
}

function checkCards(cards: readonly PapiScorecard[], call: string): void {
  requireList(cards, "object", call);
  const seen = new Set<number>();
  for (const card of cards) {
    requirePapiCard(card, call);
    papi.edition(card.year);
    if (seen.has(card.year)) {
      throw new ChisoError("invalid-data", {
        given: `two scorecards of ${card.year}`,
        accepted: "one scorecard for each year",
        advice: "Give the scorecards of one province",
      });
    }
    seen.add(card.year);
  }
}

/** The parts of all editions met, under their latest code and name, with their figures. */
function partsOf(cards: readonly PapiScorecard[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const { year, dimensions } of cards) {
    const rows = dimensions.flatMap((dimension) => [
      { scope: "dimension", ...dimension } as const,
      ...dimension.subDimensions.map((part) => ({ scope: "sub-dimension", ...part }) as const),
    ]);
    for (const { scope, code, key, name, score } of rows) {
      const part = parts.get(key) ?? { scope, key, code, name, years: [] };
      part.code = code;
      part.name = name;
      part.years.push({ year, value: score });
      parts.set(key, part);
    }
  }
  return [...parts.values()];
}

/**
 * The series of a province over years of PAPI: total, dimensions and sub-dimensions, each cut
 * where its figures do not compare, as {@link indexSeries} does. Parts are joined by their stable
 * name, not by their code: 5.2 is another thing in 2020 and in 2021.
 *
 * @param cards - A scorecard for each year, not rounded, in any order.
 * @param options - The province, by its name: a merger cuts the series.
 * @returns The series.
 * @throws ChisoError `invalid-data` for what is no list of scorecards of different years,
 * `unknown-code` for a province that never was.
 * @example
 * ```ts
 * import { papiSeries, scorePapi } from "chiso/scoring";
 * const cards = [2019, 2020, 2021].map((year) => scorePapi({ year, scores: { "5": 7.2 } }));
 * const dimension = papiSeries(cards).dimensions.find(({ code }) => code === "5");
 * dimension?.breaks.map(({ year }) => year); // [2021]
 * dimension?.stretches.map(({ from, to }) => [from, to]); // [[2019, 2020], [2021, 2021]]
 * ```
 */
export function papiSeries(
  cards: readonly PapiScorecard[],
  options: { readonly province?: string } = {},
): PapiSeries {
  const call = 'papiSeries([scorePapi({ year: 2020, scores }), …], { province: "Hưng Yên" })';
  checkCards(cards, call);
  requireOptions(options, "province:text", call);
  const sorted = cards.toSorted((one, other) => one.year - other.year);
  const breaks = papiBreaks(sorted.at(0)?.year ?? 0, sorted.at(-1)?.year ?? 0);
  const cuts = options.province === undefined ? [] : breaksOfBorders(options.province);
  const join = ({
    key,
    scope,
    years,
  }: PapiFigure & { readonly years: readonly SeriesYear[] }): IndexSeries => {
    const head = { index: "papi", part: key, ...options } as const;
    return seriesOf({ years, cuts, head, papi: { key, scope, breaks } });
  };
  const parts = partsOf(sorted);
  const of = (scope: PapiFigure["scope"]): readonly PapiPartSeries[] =>
    parts
      .filter((part) => part.scope === scope)
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map((part) => ({ code: part.code, name: part.name, ...join(part) }));
  const totals = sorted.map(({ year, total }) => ({ year, value: total }));
  return {
    total: join({ key: "total", scope: "total", years: totals }),
    dimensions: of("dimension"),
    subDimensions: of("sub-dimension"),
  };
}
