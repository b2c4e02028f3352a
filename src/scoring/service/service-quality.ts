import { serviceQualityRules } from "../../indices/index.js";
import { ChisoError, defined, requireKind, type LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import { compareExact, amount, toNumber, type DecimalInput } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";

/** A part of the index of Decision 766/QĐ-TTg with its points. */
export interface ServiceQualityPart {
  /** Its key: of a group, or of a line of the portal. */
  readonly key: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** The points; absent when not given. */
  readonly points?: number;
  /** The most points. */
  readonly maximum: number;
}

/** The result of `scoreServiceQuality`. */
export interface ServiceQualityScore {
  /** The groups, split as the portal does where its lines were given. */
  readonly parts: readonly ServiceQualityPart[];
  /** The total; absent when a part is missing. */
  readonly total?: number;
  /** The highest total: 100. */
  readonly maximum: number;
  /** Keys of the parts not given. */
  readonly missing: readonly string[];
  /** Points outside their scale. */
  readonly findings: readonly ScoreFinding[];
  /** How the total came about. */
  readonly trace: Trace;
}

type Line = Omit<ServiceQualityPart, "points">;

/** The groups, or in place of one the lines into which the portal splits it. */
function linesFor(points: Readonly<Record<string, DecimalInput>>): readonly Line[] {
  return serviceQualityRules.groups.flatMap((group): readonly Line[] => {
    const split = group.portalLines.some(({ key }) => points[key] !== undefined);
    if (!split) return [group];
    if (points[group.key] === undefined) return group.portalLines;
    throw new ChisoError("invalid-data", {
      given: `${group.key} and its lines ${group.portalLines.map(({ key }) => key).join(", ")}`,
      accepted: "the group or its lines",
      advice: "The portal splits the group into these lines: points would count twice",
    });
  });
}

function checkKeys(points: Readonly<Record<string, DecimalInput>>): void {
  const keys = serviceQualityRules.groups.flatMap(({ key, portalLines }) => [
    key,
    ...portalLines.map((line) => line.key),
  ]);
  const stranger = Object.keys(points).find((key) => !keys.includes(key));
  if (stranger === undefined) return;
  throw new ChisoError("unknown-code", {
    given: stranger,
    accepted: keys.join(", "),
    advice: "See serviceQualityRules of chiso/indices",
  });
}

/**
 * The total of the index of Decision 766/QĐ-TTg on the quality of service to people and
 * businesses: the sum of its five groups (18, 20, 22, 22 and 18 points), of which the National
 * Public Service Portal prints one as two lines. Grades are not given: their bounds were not found.
 *
 * @param points - Points by key of the group, or of the portal's lines in its place.
 * @returns The parts and their exact total; no total when a part is missing.
 * @throws ChisoError `unknown-code` for another key, `invalid-data` for a group given beside its
 * lines and for what is no object, `invalid-amount` for points that are no figure.
 * @example
 * ```ts
 * import { scoreServiceQuality } from "chiso/scoring";
 * const points = { transparency: 13.2, progress: 18.4, digitisation: 15.6, satisfaction: 17.6 };
 * scoreServiceQuality(points).missing.length; // 1
 * ```
 */
export function scoreServiceQuality(
  points: Readonly<Record<string, DecimalInput>>,
): ServiceQualityScore {
  requireKind(points, "object", "scoreServiceQuality({ transparency: 13.2, progress: 18.4 })");
  checkKeys(points);
  const findings: ScoreFinding[] = [];
  const traces: Trace[] = [];
  const parts = linesFor(points).map(({ key, name, maximum }): ServiceQualityPart => {
    const given = points[key];
    if (given === undefined) return { key, name, maximum };
    const value = amount(given, key);
    if (value.numerator < 0n || compareExact(value, amount(maximum, key)) > 0) {
      const words = { part: name, score: toNumber(value), minimum: 0, maximum };
      findings.push(scoreFinding("out-of-scale", key, words));
    }
    traces.push(build.given({ rule: "service-quality-part", label: name }, key, value));
    return { key, name, maximum, points: toNumber(value) };
  });
  const missing = parts.filter((part) => part.points === undefined).map(({ key }) => key);
  const [vi, en] = ["Bộ chỉ số theo Quyết định 766/QĐ-TTg", "Index of Decision 766/QĐ-TTg"];
  const trace = build.sum(build.head("service-quality-total", vi, en), traces, missing);
  return {
    parts,
    ...defined({ total: build.figureOf(trace) }),
    maximum: serviceQualityRules.maximum,
    missing,
    findings,
    trace,
  };
}
