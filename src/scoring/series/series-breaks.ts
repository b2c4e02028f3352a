import { papi, parIndex, sipas, type PapiSeriesBreak } from "../../indices/index.js";
import { findProvince, province, type Province } from "../../province/index.js";
import { ChisoError } from "../../text/index.js";
import { SERIES_WORDS } from "../data/series-words.js";
import { filledText } from "../findings.js";
import type { ComparisonReason } from "../papi/papi-breaks.js";

/** An index whose editions and breaks the catalogue knows. */
export type SeriesIndex = "papi" | "par-index" | "sipas";

/** Why a series is cut: figures from `year` on do not compare with those before. */
export type SeriesBreak = ComparisonReason & { readonly year: number };

/** Every year after the first, up to the last. */
function yearsAfter(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index + 1);
}

/** The key of the edition of each year that the catalogue knows. */
function editionYears(index: SeriesIndex): ReadonlyMap<number, string> {
  const editions =
    index === "papi" ? papi.editions() : index === "sipas" ? sipas.editions() : parIndex.editions();
  return new Map(
    editions.flatMap(({ key, years }) =>
      years.map((each) => [typeof each === "number" ? each : each.year, key] as const),
    ),
  );
}

/** The years of PAPI that the catalogue knows. */
export function knownPapiYears(): ReadonlySet<number> {
  return new Set(editionYears("papi").keys());
}

/** Cuts where the edition of a year, or of the year before, is not known. */
export function unknownEditions(index: SeriesIndex, first: number, last: number): SeriesBreak[] {
  const known = editionYears(index);
  return yearsAfter(first, last).flatMap((year) => {
    const unknown = [year, year - 1].find((each) => !known.has(each));
    if (unknown === undefined) return [];
    return [{ year, text: filledText(SERIES_WORDS.unknown, { year: unknown }) }];
  });
}

/** The breaks of all figures of PAPI between two years, of the years that the catalogue knows. */
export function papiBreaks(first: number, last: number): readonly PapiSeriesBreak[] {
  const known = knownPapiYears();
  return yearsAfter(first, last).flatMap((year) =>
    known.has(year) && known.has(year - 1) ? papi.seriesBreaks(year - 1, year) : [],
  );
}

/** Cuts of the PAR-Index, where another decision holds, and of SIPAS, as its catalogue says. */
export function breaksOfEditions(
  index: "par-index" | "sipas",
  first: number,
  last: number,
): SeriesBreak[] {
  const known = editionYears(index);
  return yearsAfter(first, last).flatMap((year): SeriesBreak[] => {
    const [before, after] = [known.get(year - 1), known.get(year)];
    if (before === undefined || after === undefined || before === after) return [];
    if (index === "sipas") {
      return sipas.seriesBreaks(year - 1, year).map(({ text, source }) => ({ year, text, source }));
    }
    const { decision, source } = parIndex.edition(after);
    return [{ year, text: filledText(SERIES_WORDS.decision, { year, ...decision }), source }];
  });
}

/** The units that a unit went over into, itself the first. */
function lives(unit: Province): readonly Province[] {
  const after = unit.successors.flatMap(({ code, validFrom }) =>
    validFrom === undefined ? [] : lives(province(code, { on: validFrom })),
  );
  return [unit, ...after];
}

/** Cuts where a province was merged, of the first year that ends with its new borders. */
export function breaksOfBorders(name: string): SeriesBreak[] {
  const units = findProvince(name).flatMap(lives);
  if (units.length === 0) {
    throw new ChisoError("unknown-code", {
      given: `province ${JSON.stringify(name)}`,
      accepted: "the name of a province or city under the central government, of any time",
      advice: "Leave `province` out for other bodies; see provinces({ on }) for the names",
    });
  }
  const made = new Map<string, SeriesBreak>();
  for (const { validFrom, predecessors, changeSource: source, ...unit } of units) {
    if (validFrom === undefined || source === undefined || predecessors.length < 2) continue;
    const [year = "", month = "", day = ""] = validFrom.split("-");
    const members = predecessors.map((each) => each.name).join(", ");
    const words = { from: `${day}/${month}/${year}`, name: unit.name, members };
    const text = filledText(SERIES_WORDS.merger, words);
    made.set(`${validFrom} ${unit.code}`, { year: Number(year), text, source });
  }
  return [...made.values()];
}
