import {
  ChisoError,
  defined,
  requireKind,
  requireList,
  type Locale,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import { localized, remarkOf, type Pair } from "../rows.js";
import type { PapiDimensionKey, PapiSubDimensionKey } from "./codes.js";
import { PAPI_BREAK_WORDS, PAPI_DECLARED_BREAKS, PAPI_LEVEL_BREAKS } from "./data/breaks.js";
import { PAPI_SOURCES } from "./data/sources.js";
import { dimensionCode, edition, subDimensionCode } from "./edition.js";
import type { PapiDimension, PapiEdition, PapiSubDimension } from "./types.js";

/**
 * What kind of break a series has:
 * `declared` — the publisher says that the figures do not compare;
 * `composition` — the dimension, or the total, has other parts than before;
 * `added`, `removed` — the part is new, or gone;
 * `renumbered` — the same part has another code;
 * `rescaled` — the same part has another scale;
 * `level` — code and scale stay, but all provinces jumped: other questions (calculated).
 */
export type PapiBreakKind =
  "declared" | "composition" | "added" | "removed" | "renumbered" | "rescaled" | "level";

/** One reason why a figure of PAPI does not compare with that of the year before. */
export interface PapiSeriesBreak {
  /** The first year of the new series. */
  readonly year: number;
  /** Which figure is concerned: of a sub-dimension, a dimension or the total. */
  readonly scope: "sub-dimension" | "dimension" | "total";
  /** The kind of break. */
  readonly kind: PapiBreakKind;
  /** Stable key of the part; absent for the total. */
  readonly key?: PapiDimensionKey | PapiSubDimensionKey;
  /** The code in the year before; absent for the total and for what is new. */
  readonly codeBefore?: string;
  /** The code from this year on; absent for the total and for what is gone. */
  readonly codeAfter?: string;
  /** The reason, for people. */
  readonly text: LocalizedText;
  /** Where it comes from; `inferred` when it was calculated from the scores. */
  readonly source: Source;
}

type Part = PapiDimension | PapiSubDimension;

/** A part before and after a break; one of them is missing where it came or went. */
interface Sides {
  readonly before?: Part | undefined;
  readonly after?: Part | undefined;
}

const subDimensionsOf = ({ dimensions }: PapiEdition): readonly PapiSubDimension[] =>
  dimensions.flatMap((part) => part.subDimensions);

const partsOf = (row: PapiEdition): readonly Part[] => [...row.dimensions, ...subDimensionsOf(row)];

const withKey = (parts: readonly Part[], key: string): Part | undefined =>
  parts.find((part) => part.key === key);

/** A text of the tables with the year, and the names, codes and scales of the part, put in. */
function filled(row: Pair, year: number, { before, after }: Sides): LocalizedText {
  const fill = (text: string, locale: Locale): string => {
    const scaleOf = (part: Part | undefined): string => {
      const scale = `${part?.minimum ?? ""}-${part?.maximum ?? ""}`;
      return locale === "vi" ? scale.replace(/\./g, ",") : scale;
    };
    const words: Readonly<Record<string, string | number | undefined>> = {
      name: (after ?? before)?.name[locale],
      before: before?.code,
      after: after?.code,
      from: scaleOf(before),
      to: scaleOf(after),
      year,
    };
    return text.replace(/\{(\w+)\}/g, (_, slot: string) => `${words[slot] ?? ""}`);
  };
  const { vi, en } = localized(row);
  return { vi: fill(vi, "vi"), en: fill(en, "en") };
}

/** A break of a part, as it was before and is after; of neither, that of the total. */
function breakOf(
  kind: PapiBreakKind,
  year: number,
  sides: Sides,
  row: Pair,
  source: Source,
): PapiSeriesBreak {
  const { before, after } = sides;
  const part = after ?? before;
  const ofPart = part !== undefined && "dimension" in part ? "sub-dimension" : "dimension";
  return defined({
    year,
    scope: part === undefined ? "total" : ofPart,
    kind,
    key: part?.key,
    codeBefore: before?.code,
    codeAfter: after?.code,
    text: filled(row, year, sides),
    source,
  });
}

/** Parts that came or went between two editions. */
function comingsAndGoings(
  year: number,
  old: readonly Part[],
  now: readonly Part[],
): PapiSeriesBreak[] {
  const { added, removed } = PAPI_BREAK_WORDS;
  const came = now.filter(({ key }) => withKey(old, key) === undefined);
  const went = old.filter(({ key }) => withKey(now, key) === undefined);
  return [
    ...came.map((after) => breakOf("added", year, { after }, added, after.sources.code)),
    ...went.map((before) => breakOf("removed", year, { before }, removed, before.sources.code)),
  ];
}

/** Parts that stayed under another code or on another scale. */
function moved(year: number, old: readonly Part[], now: readonly Part[]): PapiSeriesBreak[] {
  const { renumbered, rescaled } = PAPI_BREAK_WORDS;
  return now.flatMap((after) => {
    const before = withKey(old, after.key);
    if (before === undefined) return [];
    const { code, scale } = after.sources;
    const sides = { before, after };
    return [
      ...(before.code === after.code ? [] : [breakOf("renumbered", year, sides, renumbered, code)]),
      ...(before.maximum === after.maximum
        ? []
        : [breakOf("rescaled", year, sides, rescaled, scale)]),
    ];
  });
}

/** Dimensions, and the total, that add up other parts than in the edition before. */
function recomposed(year: number, old: PapiEdition, now: PapiEdition): PapiSeriesBreak[] {
  const { composition, total } = PAPI_BREAK_WORDS;
  const keysIn = ({ subDimensions }: PapiDimension): string =>
    subDimensions.map((part) => part.key).join(" ");
  const found = now.dimensions.flatMap((after) => {
    const before = old.dimensions.find((part) => part.key === after.key);
    if (before === undefined || keysIn(before) === keysIn(after)) return [];
    return [breakOf("composition", year, { before, after }, composition, after.sources.code)];
  });
  return [...found, breakOf("composition", year, {}, total, PAPI_SOURCES.calculation)];
}

function structuralBreaks(year: number, old: PapiEdition, now: PapiEdition): PapiSeriesBreak[] {
  return [
    ...recomposed(year, old, now),
    ...comingsAndGoings(year, old.dimensions, now.dimensions),
    ...comingsAndGoings(year, subDimensionsOf(old), subDimensionsOf(now)),
    ...moved(year, subDimensionsOf(old), subDimensionsOf(now)),
  ];
}

/** Every break between a year and the year before. */
function breaksOf(year: number): PapiSeriesBreak[] {
  const old = edition(year - 1);
  const now = edition(year);
  const sidesOf = (key: string): Sides => ({
    before: withKey(partsOf(old), key),
    after: withKey(partsOf(now), key),
  });
  const level = PAPI_LEVEL_BREAKS.filter((row) => row[1] === year);
  return [
    ...Object.entries(PAPI_DECLARED_BREAKS[year] ?? {}).map(([key, row]) =>
      breakOf("declared", year, sidesOf(key), row, remarkOf(row, PAPI_SOURCES).source),
    ),
    ...(old.key === now.key ? [] : structuralBreaks(year, old, now)),
    ...level.map(([key]) =>
      breakOf("level", year, sidesOf(key), PAPI_BREAK_WORDS.level, PAPI_SOURCES.calculation),
    ),
  ];
}

/** The keys a code stands for in any of the years: more than one where codes were reused. */
function keysOf(code: string | number, years: readonly number[]): ReadonlySet<string> {
  const written = dimensionCode(code) ?? subDimensionCode(`${code}`) ?? `${code}`;
  const parts = years
    .flatMap((year) => partsOf(edition(year)))
    .filter((part) => part.code === written || part.key === written);
  if (parts.length > 0) return new Set(parts.map((part) => part.key));
  throw new ChisoError("unknown-code", {
    given: `code ${JSON.stringify(code)} of PAPI ${years[0] ?? ""} to ${years.at(-1) ?? ""}`,
    accepted: "the code or the stable key of a dimension or sub-dimension in one of these years",
    advice: "See papi.edition(year) for the codes of an edition",
  });
}

/**
 * The reasons why figures of two years of PAPI do not compare.
 *
 * Which of them forbid a comparison is the caller's choice: `declared`, `composition`, `rescaled`,
 * `added` and `removed` concern what is measured; `renumbered` only the code; `level` was
 * calculated here (a jump of the median by more than 15 per cent), while PAPI's own reports go on
 * comparing the dimension above it.
 *
 * @param from - The earlier year, 2011 to 2024.
 * @param to - The later year; the other way round gives the same breaks.
 * @param code - A code or stable key of a dimension or sub-dimension: only the breaks of that
 *   figure. A code that meant different things in these years brings the breaks of each.
 *   `"total"` gives those of the total; absent, all.
 * @returns The breaks after `from` up to `to`, oldest first; empty when the figures compare.
 * @throws ChisoError `unknown-edition` or `unknown-code`.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.seriesBreaks(2019, 2020, "5"); // []
 * papi.seriesBreaks(2020, 2021, "5").map((row) => row.kind); // ["composition"]
 * papi.seriesBreaks(2020, 2021, "5.1").map((row) => row.kind); // ["rescaled"]
 * ```
 */
export function seriesBreaks(
  from: number,
  to: number,
  code?: string | number,
): readonly PapiSeriesBreak[] {
  const call = 'papi.seriesBreaks(2019, 2021, "5.1")';
  requireList([from, to], "number", call);
  if (code !== undefined) requireKind(code, "text|number", call);
  edition(from);
  edition(to);
  const first = Math.min(from, to);
  const years = Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => first + index);
  const found = years.slice(1).flatMap(breaksOf);
  if (code === undefined) return found;
  if (code === "total") return found.filter((row) => row.scope === "total");
  const keys = keysOf(code, years);
  return found.filter((row) => row.key !== undefined && keys.has(row.key));
}
