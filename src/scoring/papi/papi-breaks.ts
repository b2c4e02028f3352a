import { papi, type PapiSeriesBreak } from "../../indices/index.js";
import type { LocalizedText, Source } from "../../text/index.js";

/** Why two figures do not compare, or should be compared with care. */
export interface ComparisonReason {
  /** The reason, for people. */
  readonly text: LocalizedText;
  /** The first year of the new series; absent when a score is missing. */
  readonly year?: number;
  /** Where it comes from; absent when a score is missing. */
  readonly source?: Source;
}

/** Which figure of PAPI is meant. */
export type Scope = PapiSeriesBreak["scope"];

/** A break as a reason. */
export function toReason({ text, year, source }: PapiSeriesBreak): Required<ComparisonReason> {
  return { text, year, source };
}

/** The reason that a year has no score. */
export function missingReason(year: number): ComparisonReason {
  return { text: { vi: `Năm ${year} không có điểm`, en: `There is no score in ${year}` } };
}

/**
 * The breaks that forbid comparing a figure. A jump in level makes another question of a
 * sub-dimension; PAPI itself goes on comparing what is above.
 */
export function breaksOfFigure(
  key: string,
  scope: Scope,
  breaks: readonly PapiSeriesBreak[],
): readonly PapiSeriesBreak[] {
  return breaks.filter((each) => {
    if (each.scope !== scope || (each.key ?? "total") !== key) return false;
    return each.kind === "level" ? scope === "sub-dimension" : each.kind !== "renumbered";
  });
}

/** What must be minded of the parts of a figure, without forbidding it. */
export function cautionsOf(
  key: string,
  scope: Scope,
  years: readonly number[],
  breaks: readonly PapiSeriesBreak[],
): readonly ComparisonReason[] {
  if (scope === "sub-dimension") return [];
  const levels = breaks.filter(({ kind }) => kind === "level");
  if (scope === "total") return levels.map(toReason);
  const parts = years
    .flatMap((year) => papi.edition(year).dimensions)
    .flatMap((dimension) => (dimension.key === key ? dimension.subDimensions : []));
  return levels.filter((each) => parts.some((part) => part.key === each.key)).map(toReason);
}
