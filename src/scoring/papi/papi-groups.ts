import { papi, type PapiGroup } from "../../indices/index.js";
import {
  frozen,
  ChisoError,
  requireList,
  requireOptions,
  type LocalizedText,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import * as exact from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";

/** A province with its score: the total, or that of one dimension. */
export interface PapiEntry {
  /** The province, by any name or code that is unique in the list. */
  readonly province: string;
  /** Its score; `null` or absent where the year has no result for it. */
  readonly score?: exact.DecimalInput | null;
}

/** How `papiGroups` treats a score that lies exactly on a cut. */
export interface PapiGroupsOptions {
  /** The year, which decides the treatment unless `atCut` does. */
  readonly year?: number;
  /**
   * `upper`: a score on a cut belongs to the group above it; `lower`: below it. It matters because
   * with 63 or 61 provinces cuts are scores of provinces. Left out: as the published group sizes
   * of the year show (lower in 2023 and 2024, inferred), else `upper`.
   */
  readonly atCut?: "upper" | "lower";
}

/** One of the four groups with its provinces. */
export interface PapiGroupMembers {
  /** 1, the best, to 4. */
  readonly group: 1 | 2 | 3 | 4;
  /** Its name. */
  readonly name: LocalizedText;
  /** Its provinces, the highest score first. */
  readonly provinces: readonly string[];
}

/** A province as grouped. */
export interface PapiStanding extends Pick<PapiGroupMembers, "group"> {
  /** The province. */
  readonly province: string;
  /** Its score. */
  readonly score: number;
  /** Its position by score; equal scores share the better one, the next are skipped. */
  readonly position: number;
}

/** The result of `papiGroups`. */
export interface PapiGroups {
  /** The 75th, 50th and 25th percentile of the scores; absent when there are none. */
  readonly cuts?: { readonly p75: number; readonly p50: number; readonly p25: number };
  /** How a score on a cut was treated. */
  readonly atCut: "upper" | "lower";
  /** The groups, best first. */
  readonly groups: readonly PapiGroupMembers[];
  /** How many provinces each group has. */
  readonly sizes: readonly [number, number, number, number];
  /** The provinces, the highest score first. */
  readonly standings: readonly PapiStanding[];
  /** How many provinces have a score: the `n` of "position of n". */
  readonly count: number;
  /** What a position is, to be printed beside it. */
  readonly positionNote: LocalizedText;
  /** Provinces without a score: in no group. */
  readonly withoutResult: readonly string[];
  /** Cuts that coincide, so that a group is empty. */
  readonly findings: readonly ScoreFinding[];
  /** How the three cuts came about. */
  readonly trace: Trace;
}

interface Scored {
  readonly province: string;
  readonly score: exact.Exact;
}

const POSITION_NOTE = /* @__PURE__ */ frozen({
  vi: "Vị trí theo điểm, không phải xếp hạng của PAPI: PAPI chỉ công bố điểm và nhóm",
  en: "Position by score, not a rank of PAPI's own: PAPI publishes scores and groups",
});

function cutOf(scores: readonly Scored[], percentile: number): Trace {
  const of = build.head("papi-cut", `Bách phân vị thứ ${percentile}`, `Percentile ${percentile}`);
  const inputs = scores.map(({ province, score }) => {
    return { name: province, value: exact.writeExact(score) };
  });
  const value = exact.writeExact(exact.amount(percentile / 100, "percentile"));
  const parameters = papi
    .groups()
    .slice(0, 1)
    .map(({ source }) => ({ name: "p", value, source }));
  return build.trace(of, { kind: "percentile" }, { inputs, parameters });
}

function coinciding(cuts: readonly number[]): readonly ScoreFinding[] {
  const twice = cuts.filter((cut, at) => at > 0 && cut === cuts[at - 1]);
  return [...new Set(twice)].map((score) => scoreFinding("cuts-coincide", "cuts", { score }));
}

function checkProvinces(provinces: readonly string[]): void {
  const twice = provinces.find((province, index) => provinces.indexOf(province) < index);
  if (twice === undefined) return;
  throw new ChisoError("invalid-data", {
    given: `${twice} twice`,
    accepted: "each province once",
    advice: "Group the provinces of one year and one figure at a time",
  });
}

/** The group of a score: the first whose lower cut it reaches. */
function groupAt(
  score: exact.Exact,
  cuts: readonly exact.Exact[],
  atCut: PapiGroups["atCut"],
): PapiGroup["rank"] {
  const reached = ([1, 2, 3] as const).find((rank) => {
    const order = exact.compareExact(score, cuts[rank - 1] ?? exact.ZERO);
    return atCut === "upper" ? order >= 0 : order > 0;
  });
  return reached ?? 4;
}

/**
 * Sorts provinces into the four groups of PAPI, by the 75th, 50th and 25th percentile of the
 * scores of the year (PAPI 2014 data page), for the total or for one dimension. Percentiles lie on
 * straight lines between scores, which gives the published sizes 16/16/15/16 of 2019 and 2020 and
 * 15/15/15/16 of 2023 and 2024. Provinces without a score are in no group.
 *
 * @param entries - The provinces of one year with the scores of one figure.
 * @param options - The year, or how a score exactly on a cut is treated.
 * @returns Groups, sizes and positions, with the trace of the cuts.
 * @throws ChisoError `invalid-data` for a province given twice, `invalid-amount` for a score that
 * is no figure, `invalid-option` for other options.
 * @example
 * ```ts
 * import { papiGroups } from "chiso/scoring";
 * const { standings } = papiGroups([
 *   { province: "A", score: 46 },
 *   { province: "B", score: 44 },
 *   { province: "C", score: 43 },
 *   { province: "D", score: 41 },
 * ]);
 * standings.map(({ group }) => group); // [1, 2, 3, 4]
 * ```
 */
export function papiGroups(
  entries: readonly PapiEntry[],
  options: PapiGroupsOptions = {},
): PapiGroups {
  const call = "papiGroups([{ province, score }, …], { year: 2021 })";
  requireList(entries, "object", call);
  requireOptions(options, "year:number atCut:upper|lower", call);
  requireList(
    entries.map(({ province }) => province),
    "text",
    call,
    "province",
  );
  checkProvinces(entries.map(({ province }) => province));
  const scored = entries
    .flatMap(({ province, score }): readonly Scored[] =>
      score === undefined || score === null
        ? []
        : [{ province, score: exact.amount(score, province) }],
    )
    .sort((one, other) => exact.compareExact(other.score, one.score));
  const withoutResult = entries.flatMap(({ province, score }) =>
    (score ?? null) === null ? province : [],
  );
  const ofYear = papi.groupSizes().find(({ year }) => year === options.year);
  const atCut = options.atCut ?? ofYear?.atCut ?? "upper";
  const traces = [75, 50, 25].map((percentile) => cutOf(scored, percentile));
  const cuts = traces.map((trace) => build.valueOf(trace) ?? exact.ZERO);
  const standings = scored.map(({ province, score }): PapiStanding => {
    const position = 1 + scored.findIndex((each) => exact.compareExact(each.score, score) === 0);
    return { province, score: exact.toNumber(score), group: groupAt(score, cuts, atCut), position };
  });
  const groups = papi.groups().map(({ rank, name }) => {
    const members = standings.filter(({ group }) => group === rank);
    return { group: rank, name, provinces: members.map(({ province }) => province) };
  });
  const size = (rank: number): number => standings.filter(({ group }) => group === rank).length;
  const [p75, p50, p25] = traces.map(build.figureOf);
  const known = p75 !== undefined && p50 !== undefined && p25 !== undefined;
  const of = build.head("papi-cuts", "Ngưỡng của các nhóm", "Cuts of the groups");
  return {
    ...(known ? { cuts: { p75, p50, p25 } } : {}),
    atCut,
    groups,
    sizes: [size(1), size(2), size(3), size(4)],
    standings,
    count: scored.length,
    positionNote: POSITION_NOTE,
    withoutResult,
    findings: known ? coinciding([p75, p50, p25]) : [],
    trace: build.joined(of, "collection", ...traces),
  };
}
