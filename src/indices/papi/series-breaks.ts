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

function codes(before: Part | undefined, after: Part | undefined): Partial<PapiSeriesBreak> {
  return defined({ codeBefore: before?.code, codeAfter: after?.code });
}

/** Parts that came or went between two editions. */
function comingsAndGoings(
  scope: "dimension" | "sub-dimension",
  year: number,
  before: readonly Part[],
  after: readonly Part[],
): PapiSeriesBreak[] {
  const isIn = (parts: readonly Part[], { key }: Part): boolean =>
    parts.some((other) => other.key === key);
  const common = ({ key, sources }: Part) => ({ year, scope, key, source: sources.code });
  return [
    ...after
      .filter((part) => !isIn(before, part))
      .map((part): PapiSeriesBreak => {
        const vi = `${part.name.vi} (${part.code}) có từ năm ${year}`;
        const en = `${part.name.en} (${part.code}) is new in ${year}`;
        return { ...common(part), kind: "added", codeAfter: part.code, text: { vi, en } };
      }),
    ...before
      .filter((part) => !isIn(after, part))
      .map((part): PapiSeriesBreak => {
        const vi = `${part.name.vi} (${part.code}) không còn từ năm ${year}`;
        const en = `${part.name.en} (${part.code}) is gone from ${year} on`;
        return { ...common(part), kind: "removed", codeBefore: part.code, text: { vi, en } };
      }),
  ];
}

/** Sub-dimensions that stayed under another code or on another scale. */
function movedSubDimensions(
  year: number,
  before: PapiSubDimension,
  after: PapiSubDimension,
): PapiSeriesBreak[] {
  const common = { year, scope: "sub-dimension" as const, key: after.key, ...codes(before, after) };
  const found: PapiSeriesBreak[] = [];
  if (before.code !== after.code) {
    found.push({
      ...common,
      kind: "renumbered",
      text: {
        vi: `${after.name.vi}: mã ${before.code} thành ${after.code} từ năm ${year}`,
        en: `${after.name.en}: code ${before.code} became ${after.code} in ${year}`,
      },
      source: after.sources.code,
    });
  }
  if (before.maximum !== after.maximum) {
    found.push({
      ...common,
      kind: "rescaled",
      text: {
        vi: `${after.name.vi}: thang điểm từ ${scaleVi(before)} thành ${scaleVi(after)} từ năm ${year}`,
        en: `${after.name.en}: the scale went from ${scale(before)} to ${scale(after)} in ${year}`,
      },
      source: after.sources.scale,
    });
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
    found.push({
      year,
      scope: "dimension",
      kind: "composition",
      key: part.key,
      ...codes(old, part),
      text: {
        vi: `Lĩnh vực ${part.code} gồm các nội dung thành phần khác từ năm ${year}`,
        en: `Dimension ${part.code} has other sub-dimensions from ${year} on`,
      },
      source: part.sources.code,
    });
  }
  found.push({
    year,
    scope: "total",
    kind: "composition",
    text: {
      vi: `Tổng điểm gồm các nội dung thành phần khác từ năm ${year}`,
      en: `The total adds up other sub-dimensions from ${year} on`,
    },
    source: PAPI_SOURCES.calculation,
  });
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
    ...comingsAndGoings("dimension", year, before.dimensions, after.dimensions),
    ...comingsAndGoings("sub-dimension", year, old, now),
    ...now.flatMap((part) => {
      const previous = old.find((other) => other.key === part.key);
      return previous === undefined ? [] : movedSubDimensions(year, previous, part);
    }),
  ];
}

function declaredBreaks(year: number, before: PapiEdition, after: PapiEdition): PapiSeriesBreak[] {
  return PAPI_DECLARED_BREAKS.filter((row) => row[0] === year).map(([, of, ...row]) => {
    const common = { year, kind: "declared" as const, ...remarkOf(row, PAPI_SOURCES) };
    if (of === "total") return { ...common, scope: "total" };
    const find = (row: PapiEdition): PapiDimension | undefined =>
      row.dimensions.find((part) => part.key === of);
    return { ...common, scope: "dimension", key: of, ...codes(find(before), find(after)) };
  });
}

function levelBreaks(year: number, before: PapiEdition, after: PapiEdition): PapiSeriesBreak[] {
  return PAPI_LEVEL_BREAKS.filter((row) => row[1] === year).map(([key]) => {
    const find = (row: PapiEdition): PapiSubDimension | undefined =>
      subDimensionsOf(row).find((part) => part.key === key);
    const part = find(after);
    const label = part === undefined ? { vi: key, en: key } : part.name;
    return {
      year,
      scope: "sub-dimension",
      kind: "level",
      key,
      ...codes(find(before), part),
      text: {
        vi: `${label.vi}: điểm của các tỉnh nhảy bậc năm ${year}, câu hỏi hoặc cách tính đã đổi`,
        en: `${label.en}: the scores of all provinces jumped in ${year}; other questions or another way of counting`,
      },
      source: PAPI_SOURCES.calculation,
    };
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
