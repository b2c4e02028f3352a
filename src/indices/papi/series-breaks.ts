import { ChisoError, defined, type LocalizedText, type Source } from "../../text/index.js";
import { remarkOf } from "../rows.js";
import type { PapiDimensionKey, PapiSubDimensionKey } from "./codes.js";
import { PAPI_DECLARED_BREAKS, PAPI_LEVEL_BREAKS } from "./data/breaks.js";
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

const subDimensionsOf = (row: PapiEdition): readonly PapiSubDimension[] =>
  row.dimensions.flatMap((part) => part.subDimensions);

/** A break of a part, as it was before and is after; of neither, that of the total. */
function breakOf(
  kind: PapiBreakKind,
  year: number,
  { before, after }: { readonly before?: Part | undefined; readonly after?: Part | undefined },
  text: LocalizedText,
  source: Source,
): PapiSeriesBreak {
  const part = after ?? before;
  const ofPart = part !== undefined && "dimension" in part ? "sub-dimension" : "dimension";
  return defined({
    year,
    scope: part === undefined ? "total" : ofPart,
    kind,
    key: part?.key,
    codeBefore: before?.code,
    codeAfter: after?.code,
    text,
    source,
  });
}

const sameKey = (parts: readonly Part[], { key }: Part): Part | undefined =>
  parts.find((other) => other.key === key);

/** Parts that came or went between two editions. */
function comingsAndGoings(
  year: number,
  before: readonly Part[],
  after: readonly Part[],
): PapiSeriesBreak[] {
  const added = after.filter((part) => sameKey(before, part) === undefined);
  const removed = before.filter((part) => sameKey(after, part) === undefined);
  return [
    ...added.map((part) => {
      const vi = `${part.name.vi} (${part.code}) có từ năm ${year}`;
      const en = `${part.name.en} (${part.code}) is new in ${year}`;
      return breakOf("added", year, { after: part }, { vi, en }, part.sources.code);
    }),
    ...removed.map((part) => {
      const vi = `${part.name.vi} (${part.code}) không còn từ năm ${year}`;
      const en = `${part.name.en} (${part.code}) is gone from ${year} on`;
      return breakOf("removed", year, { before: part }, { vi, en }, part.sources.code);
    }),
  ];
}

/** Parts that stayed under another code or on another scale. */
function moved(year: number, before: Part, after: Part): PapiSeriesBreak[] {
  const found: PapiSeriesBreak[] = [];
  if (before.code !== after.code) {
    const vi = `${after.name.vi}: mã ${before.code} thành ${after.code} từ năm ${year}`;
    const en = `${after.name.en}: code ${before.code} became ${after.code} in ${year}`;
    found.push(breakOf("renumbered", year, { before, after }, { vi, en }, after.sources.code));
  }
  if (before.maximum !== after.maximum) {
    const vi = `${after.name.vi}: thang điểm từ ${scaleVi(before)} thành ${scaleVi(after)} từ năm ${year}`;
    const en = `${after.name.en}: the scale went from ${scale(before)} to ${scale(after)} in ${year}`;
    found.push(breakOf("rescaled", year, { before, after }, { vi, en }, after.sources.scale));
  }
  return found;
}

const scale = (part: Part): string => `${part.minimum}-${part.maximum}`;
const scaleVi = (part: Part): string => scale(part).replace(/\./g, ",");

/** Dimensions, and the total, that add up other parts than in the edition before. */
function recomposed(year: number, before: PapiEdition, after: PapiEdition): PapiSeriesBreak[] {
  const found: PapiSeriesBreak[] = [];
  for (const part of after.dimensions) {
    const old = before.dimensions.find((other) => other.key === part.key);
    if (old === undefined || sameParts(old.subDimensions, part.subDimensions)) continue;
    const vi = `Lĩnh vực ${part.code} gồm các nội dung thành phần khác từ năm ${year}`;
    const en = `Dimension ${part.code} has other sub-dimensions from ${year} on`;
    const sides = { before: old, after: part };
    found.push(breakOf("composition", year, sides, { vi, en }, part.sources.code));
  }
  const vi = `Tổng điểm gồm các nội dung thành phần khác từ năm ${year}`;
  const en = `The total adds up other sub-dimensions from ${year} on`;
  found.push(breakOf("composition", year, {}, { vi, en }, PAPI_SOURCES.calculation));
  return found;
}

function sameParts(before: readonly Part[], after: readonly Part[]): boolean {
  return (
    before.length === after.length && before.every((part, index) => part.key === after[index]?.key)
  );
}

function structuralBreaks(
  year: number,
  before: PapiEdition,
  after: PapiEdition,
): PapiSeriesBreak[] {
  const old = subDimensionsOf(before);
  const now = subDimensionsOf(after);
  return [
    ...recomposed(year, before, after),
    ...comingsAndGoings(year, before.dimensions, after.dimensions),
    ...comingsAndGoings(year, old, now),
    ...now.flatMap((part) => {
      const previous = sameKey(old, part);
      return previous === undefined ? [] : moved(year, previous, part);
    }),
  ];
}

function declaredBreaks(year: number, before: PapiEdition, after: PapiEdition): PapiSeriesBreak[] {
  return PAPI_DECLARED_BREAKS.filter((row) => row[0] === year).map(([, of, row]) => {
    const { text, source } = remarkOf(row, PAPI_SOURCES);
    const find = ({ dimensions }: PapiEdition): PapiDimension | undefined =>
      dimensions.find((part) => part.key === of);
    return breakOf("declared", year, { before: find(before), after: find(after) }, text, source);
  });
}

function levelBreaks(year: number, before: PapiEdition, after: PapiEdition): PapiSeriesBreak[] {
  return PAPI_LEVEL_BREAKS.filter((row) => row[1] === year).map(([key]) => {
    const find = (row: PapiEdition): PapiSubDimension | undefined =>
      subDimensionsOf(row).find((part) => part.key === key);
    const sides = { before: find(before), after: find(after) };
    const name = sides.after?.name ?? { vi: key, en: key };
    const vi = `${name.vi}: điểm của các tỉnh nhảy bậc năm ${year}, câu hỏi hoặc cách tính đã đổi`;
    const en = `${name.en}: the scores of all provinces jumped in ${year}; other questions or another way of counting`;
    return breakOf("level", year, sides, { vi, en }, PAPI_SOURCES.calculation);
  });
}

/** Every break between a year and the year before. */
function breaksOf(year: number): PapiSeriesBreak[] {
  const before = edition(year - 1);
  const after = edition(year);
  return [
    ...declaredBreaks(year, before, after),
    ...(before.key === after.key ? [] : structuralBreaks(year, before, after)),
    ...levelBreaks(year, before, after),
  ];
}

/** The keys a code stands for in any of the years: more than one where codes were reused. */
function keysOf(code: string | number, years: readonly number[]): ReadonlySet<string> {
  const written = dimensionCode(code) ?? subDimensionCode(`${code}`) ?? `${code}`;
  const parts = years.flatMap((year) => {
    const { dimensions } = edition(year);
    return [...dimensions, ...dimensions.flatMap((part) => part.subDimensions)];
  });
  const keys = parts.filter((part) => part.code === written || part.key === written);
  if (keys.length > 0) return new Set(keys.map((part) => part.key));
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
