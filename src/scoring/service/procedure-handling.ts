import { procedureHandlingRules, type ProcedureIndicator } from "../../indices/index.js";
import {
  ChisoError,
  defined,
  requireKind,
  requireOptions,
  wordsFor,
  type LocalizedText,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import { compareExact, amount, whole } from "../exact.js";
import { halfUp, type RoundingMode } from "../rounding.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";

/** How many dossiers got 2, 1 and 0 points under an indicator. */
export interface DossierPoints {
  /** Dossiers with 2 points. */
  readonly two: number;
  /** Dossiers with 1 point. */
  readonly one: number;
  /** Dossiers with 0 points. */
  readonly zero: number;
}

/**
 * The scores under an indicator: of each dossier (0, 1 or 2), how many dossiers got which, or the
 * points of the unit itself for indicators 5, 6, 8 and 9.
 */
export type IndicatorScores = readonly (0 | 1 | 2)[] | DossierPoints | 0 | 1 | 2;

/** What `evaluateProcedureHandling` is given. */
export interface ProcedureHandlingInput {
  /** Whom to evaluate: a unit by nine indicators, an official by five. */
  readonly object: "unit" | "official";
  /** Scores by number of the indicator; those without enough information are left out. */
  readonly scores: Readonly<Partial<Record<ProcedureIndicator["number"], IndicatorScores>>>;
  /** How a half is rounded in an average; the circular does not say, so `half-up` is our choice. */
  readonly rounding?: RoundingMode;
}

/** The score under one indicator. */
export interface IndicatorScore {
  /** Its number, 1 to 9. */
  readonly number: number;
  /** Its name. */
  readonly name: LocalizedText;
  /** The score: the average of the dossiers to one decimal, or the points of the unit. */
  readonly score?: number;
  /** How many dossiers were scored. */
  readonly dossiers?: number;
  /** How it came about. */
  readonly trace: Trace;
}

/** The result of `evaluateProcedureHandling`. */
export interface ProcedureEvaluation {
  /** Who was evaluated. */
  readonly object: "unit" | "official";
  /** The indicators. */
  readonly indicators: readonly IndicatorScore[];
  /** The sum of the scores; absent when there is none. */
  readonly total?: number;
  /** The most that all indicators can bring: 18 or 10. */
  readonly maximum: number;
  /** The grade of the unit, or the share of the task an official is taken to have done. */
  readonly grade?: { readonly key: string; readonly name: LocalizedText };
  /** Numbers of the indicators without information. */
  readonly missing: readonly number[];
  /** What to mind. */
  readonly findings: readonly ScoreFinding[];
  /** How the total came about. */
  readonly trace: Trace;
}

function wrongScores(number: number, given: unknown, accepted: string): ChisoError {
  return new ChisoError("invalid-data", {
    given: `${wordsFor(given)} for indicator ${number}`,
    accepted,
    advice: `Correct the scores of indicator ${number}`,
  });
}

function totals(
  number: number,
  scores: readonly (0 | 1 | 2)[] | DossierPoints,
): { points: number; dossiers: number } {
  if ("length" in scores) {
    // The one that is none may be no value at all.
    const odd = scores.findIndex((score) => ![0, 1, 2].includes(score));
    if (odd >= 0) throw wrongScores(number, scores[odd], "0, 1 or 2 for each dossier");
    const points = scores.reduce<number>((sum, score) => sum + score, 0);
    return { points, dossiers: scores.length };
  }
  const { two, one, zero } = scores;
  if (![two, one, zero].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw wrongScores(number, scores, "{ two, one, zero } as whole numbers from 0");
  }
  return { points: 2 * two + one, dossiers: two + one + zero };
}

function scoreIndicator(
  { number, name, scoredPer }: ProcedureIndicator,
  scores: IndicatorScores | undefined,
  mode: RoundingMode,
): IndicatorScore {
  const code = String(number);
  const of = { rule: `circular-1-2018-indicator-${number}`, label: name };
  const none = { number, name, trace: build.incomplete(of, [code]) };
  if (scores === undefined) return none;
  if (typeof scores === "number") {
    if (scoredPer === "dossier") throw wrongScores(number, scores, "scores of dossiers");
    if (![0, 1, 2].includes(scores)) throw wrongScores(number, scores, "0, 1 or 2");
    return { number, name, score: scores, trace: build.given(of, code, whole(scores)) };
  }
  requireKind(scores, "list|object", CALL, `scores of indicator ${number}`);
  if (scoredPer === "unit") throw wrongScores(number, scores, "0, 1 or 2 for the unit");
  const { points, dossiers } = totals(number, scores);
  if (dossiers === 0) return none;
  const sum = build.head("given", "tổng điểm các hồ sơ", "points of all dossiers");
  const average = build.joined(
    of,
    "quotient",
    build.given(sum, code, whole(points)),
    build.given(build.head("given", "số hồ sơ", "dossiers"), code, whole(dossiers)),
  );
  const rounding = { ...halfUp(procedureHandlingRules.averageDecimals), mode };
  const trace = build.rounded(average, rounding);
  return { number, name, dossiers, trace, ...defined({ score: build.figureOf(trace) }) };
}

function checkNumbers(
  { object, scores }: ProcedureHandlingInput,
  counted: readonly number[],
): void {
  const stranger = Object.keys(scores).find((key) => !counted.includes(Number(key)));
  if (stranger === undefined) return;
  throw new ChisoError("unknown-code", {
    given: `indicator ${stranger} for ${object === "unit" ? "a unit" : "an official"}`,
    accepted: counted.join(", "),
    advice: "An official is evaluated by the indicators scored per dossier alone (Điều 15)",
  });
}

const CALL = 'evaluateProcedureHandling({ object: "official", scores: { 1: [2, 1, 1] } })';
const INPUT = "object:unit|official! scores:object! rounding:half-up|half-even|truncate";

/**
 * Evaluates the handling of administrative procedures by Circular 01/2018/TT-VPCP, articles 12 to
 * 15: each indicator scored per dossier is averaged over the dossiers and rounded to one decimal,
 * the scores are added, and units are graded at 15, 12, 9 and 6 points of 18, officials at 5 and
 * 3.5 of 10, each bound in the better grade. Indicators without information are left out of the sum
 * and the grades stay as they are. The scale of the circular's successor of 2025 is not known.
 *
 * @param input - Whom to evaluate, and the scores by indicator.
 * @returns The indicators, the total and the grade, with the trace.
 * @throws ChisoError `invalid-data` for scores other than 0, 1 and 2 or of the wrong kind, and for
 * another object or rounding,
 * `unknown-code` for an indicator that does not count for an official.
 * @example
 * ```ts
 * import { evaluateProcedureHandling } from "chiso/scoring";
 * const evaluation = evaluateProcedureHandling({
 *   object: "official",
 *   scores: { 1: [2, 1, 1], 2: [1, 1, 1], 3: [2, 2, 0], 4: [1, 1, 1], 7: [1, 1, 1] },
 * });
 * evaluation.total; // 5.6
 * evaluation.grade?.name.vi; // "Hoàn thành 100 % nhiệm vụ"
 * ```
 */
export function evaluateProcedureHandling(input: ProcedureHandlingInput): ProcedureEvaluation {
  requireOptions(input, INPUT, CALL, "invalid-data");
  const { object, scores, rounding = "half-up" } = input;
  const rules = procedureHandlingRules[object];
  checkNumbers(input, rules.indicators);
  const indicators = procedureHandlingRules.indicators
    .filter(({ number }) => rules.indicators.includes(number))
    .map((indicator) => scoreIndicator(indicator, scores[indicator.number], rounding));
  const known = indicators.filter(({ score }) => score !== undefined).map(({ trace }) => trace);
  const missing = indicators.filter(({ score }) => score === undefined).map(({ number }) => number);
  const names = missing.join(", ");
  const of = build.head("circular-1-2018-total", "Tổng điểm các chỉ số", "Sum of the indicators");
  const trace = build.sum(of, known, known.length === 0 ? missing.map(String) : []);
  const total = build.valueOf(trace);
  const graded = rules.grades.find(({ key, minimum }) => {
    return total !== undefined && compareExact(total, amount(minimum, key)) >= 0;
  });
  const grade = graded === undefined ? undefined : { key: graded.key, name: graded.name };
  return {
    object,
    indicators,
    ...defined({ total: build.figureOf(trace), grade }),
    maximum: rules.maximum,
    missing,
    findings: missing.length === 0 ? [] : [scoreFinding("indicators-left-out", names)],
    trace,
  };
}
