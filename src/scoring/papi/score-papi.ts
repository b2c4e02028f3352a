import {
  papi,
  type PapiCode,
  type PapiDimension,
  type PapiEdition,
  type PapiSubDimension,
  type PapiYear,
} from "../../indices/index.js";
import { ChisoError, defined, type LocalizedText } from "../../text/index.js";
import { figureOf, givenTrace, roundedTrace, sumTrace, valueOf } from "../build-trace.js";
import {
  add,
  compareExact,
  decimalsOf,
  exact,
  magnitude,
  subtract,
  toNumber,
  writeExact,
  type DecimalInput,
  type Exact,
} from "../exact.js";
import type { Rounding } from "../rounding.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";

/** Scores by code; `null` where there is no result. */
export type PapiScores<Year extends number> = Year extends PapiYear
  ? Readonly<Partial<Record<PapiCode<Year>, DecimalInput | null>>>
  : Readonly<Record<string, DecimalInput | null>>;

/** What `scorePapi` is given. */
export interface ScorePapiInput<Year extends number = number> {
  /** The year surveyed; it decides the edition. */
  readonly year: Year;
  /** Scores of sub-dimensions (`"1.1"`), of dimensions (`"1"`), or of both. */
  readonly scores: PapiScores<Year>;
  /** How each figure of the result is rounded, from its exact value; left out, not at all. */
  readonly rounding?: Rounding;
}

/** The score of a sub-dimension. */
export interface PapiSubDimensionScore {
  /** Its code in the edition. */
  readonly code: string;
  /** Its stable name across editions. */
  readonly key: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** The score as given; absent when it was not. */
  readonly score?: number;
}

/** The score of a dimension. */
export interface PapiDimensionScore {
  /** Its code in the edition. */
  readonly code: string;
  /** Its stable name across editions. */
  readonly key: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** The score; absent when parts are missing. */
  readonly score?: number;
  /** What it comes from. */
  readonly from: "sub-dimensions" | "given" | "missing";
  /** Its sub-dimensions. */
  readonly subDimensions: readonly PapiSubDimensionScore[];
  /** Codes of what is missing for its score. */
  readonly missing: readonly string[];
  /** How the score came about. */
  readonly trace: Trace;
}

/** The result of `scorePapi`. */
export interface PapiScorecard {
  /** The index. */
  readonly index: "papi";
  /** The year surveyed. */
  readonly year: number;
  /** The key of the edition. */
  readonly edition: string;
  /** All dimensions of the edition. */
  readonly dimensions: readonly PapiDimensionScore[];
  /** The total; absent when a dimension has no score: no total is invented. */
  readonly total?: number;
  /** The highest total, 10 for each dimension. */
  readonly maximum: number;
  /** Codes of what is missing for the total. */
  readonly missing: readonly string[];
  /** Scores outside their scale, and dimensions that differ from the sum of their parts. */
  readonly findings: readonly ScoreFinding[];
  /** How the total came about. */
  readonly trace: Trace;
}

type Given = ReadonlyMap<string, Exact>;

/** The score of a dimension before rounding. */
interface Scored {
  readonly row: Omit<PapiDimensionScore, "score" | "trace">;
  readonly trace: Trace;
}

/** The code of the edition that a spelling of a code, or a stable key, stands for. */
function codeIn(edition: PapiEdition, year: number, spelling: string): string {
  const codes = edition.dimensions.flatMap(({ code, subDimensions }) => [
    code,
    ...subDimensions.map((part) => part.code),
  ]);
  if (codes.includes(spelling)) return spelling;
  const ofPart = edition.dimensions
    .flatMap(({ subDimensions }) => subDimensions)
    .some(({ key }) => key === spelling);
  return ofPart || /\d\.\d/.test(spelling)
    ? papi.subDimension(year, spelling).code
    : papi.dimension(year, spelling).code;
}

function readScores(
  edition: PapiEdition,
  year: number,
  scores: Readonly<Record<string, DecimalInput | null | undefined>>,
): Given {
  const given = new Map<string, Exact>();
  for (const [spelling, score] of Object.entries(scores)) {
    const code = codeIn(edition, year, spelling);
    if (score === null || score === undefined) continue;
    if (given.has(code)) {
      throw new ChisoError("invalid-data", {
        given: `two scores for ${code}`,
        accepted: "one score for each code",
        advice: `Give ${code} under one spelling only`,
      });
    }
    given.set(code, exact(score, `PAPI ${year} ${code}`));
  }
  return given;
}

/** Whether two figures agree to the digits that the less precise of them has. */
function agree(one: Exact, other: Exact): boolean {
  const digits = Math.min(decimalsOf(one) ?? 4, decimalsOf(other) ?? 4, 5);
  const unit: Exact = { numerator: 1n, denominator: 10n ** BigInt(digits) };
  return compareExact(magnitude(subtract(one, other)), unit) < 0;
}

function* scaleFindings(
  part: PapiDimension | PapiSubDimension,
  score: Exact | undefined,
  slack: number,
): Generator<ScoreFinding> {
  if (score === undefined) return;
  const room = exact(slack, "slack");
  const minimum = subtract(exact(part.minimum, part.code), room);
  const maximum = add(exact(part.maximum, part.code), room);
  if (compareExact(score, minimum) >= 0 && compareExact(score, maximum) <= 0) return;
  const written = writeExact(score);
  yield scoreFinding("out-of-scale", part.code, {
    part: part.code,
    score: { vi: written.replace(".", ","), en: written },
    minimum: part.minimum,
    maximum: part.maximum,
  });
}

function* dimensionFindings(
  dimension: PapiDimension,
  sum: Trace,
  stated: Exact,
): Generator<ScoreFinding> {
  const node = dimension.code;
  const value = valueOf(sum);
  if (value === undefined) {
    yield scoreFinding("sub-dimensions-not-used", node);
  } else if (!agree(value, stated)) {
    const words = { stated: writeExact(stated), sum: writeExact(value) };
    yield scoreFinding("differs-from-parts", node, words);
  }
}

function given(part: PapiDimension | PapiSubDimension, score: Exact): Trace {
  const { vi, en } = part.name;
  const label = { vi: `${part.code}. ${vi}`, en: `${part.code}. ${en}` };
  return givenTrace({ rule: "papi-score", label }, part.code, score);
}

function scoreDimension(dimension: PapiDimension, scores: Given): Scored & { sum: Trace } {
  const { code, key, name, subDimensions } = dimension;
  const label = { vi: `${code}. ${name.vi}`, en: `${code}. ${name.en}` };
  const head = { rule: "papi-dimension", label };
  const known = subDimensions.flatMap((part) => {
    const score = scores.get(part.code);
    return score === undefined ? [] : [given(part, score)];
  });
  const missing = subDimensions.filter((part) => !scores.has(part.code)).map((part) => part.code);
  const sum = sumTrace(head, known, missing);
  const stated = scores.get(code);
  const rows = subDimensions.map((part) => {
    const score = scores.get(part.code);
    const row = { code: part.code, key: part.key, name: part.name };
    return { ...row, ...defined({ score: score === undefined ? undefined : toNumber(score) }) };
  });
  const row = { code, key, name, subDimensions: rows };
  if (missing.length === 0) {
    return { row: { ...row, from: "sub-dimensions", missing: [] }, trace: sum, sum };
  }
  if (stated === undefined) {
    const lacks = missing.length === subDimensions.length ? [code] : missing;
    return { row: { ...row, from: "missing", missing: lacks }, trace: sum, sum };
  }
  return { row: { ...row, from: "given", missing: [] }, trace: given(dimension, stated), sum };
}

function totalTrace(year: number, scored: readonly Scored[], missing: readonly string[]): Trace {
  const label = { vi: `PAPI ${year}: tổng điểm`, en: `PAPI ${year}: total` };
  const head = { rule: "papi-total", label };
  const traces = scored.map(({ trace }) => trace);
  return sumTrace(head, traces, missing);
}

/**
 * The score of a province: dimensions as the sum of their sub-dimensions, the total as the
 * unweighted sum of the dimensions, added exactly (published method of PAPI; recomputed on 6,094
 * dimension scores of 2011 to 2024). A dimension whose sub-dimensions are not all given counts with
 * its own score, if that is given. Where anything is missing it is named and no total is made.
 *
 * @param input - The year, the scores by code of that year's edition, and a rounding.
 * @returns Dimensions, total, what is missing, findings (scores outside their scale beyond the
 * slack that printed bounds need, dimensions that differ from their parts), and the trace.
 * @throws ChisoError `unknown-edition` for a year without known structure, `unknown-code` for a
 * code of another edition, `invalid-amount` for a score that is no figure.
 * @example
 * ```ts
 * import { halfUp, scorePapi } from "chiso/scoring";
 * const card = scorePapi({
 *   year: 2019,
 *   scores: { "1": 5.0683, "2": 4.8792, "3": 4.5211, "4": 6.6355, "5": 7.2442, "6": 7.3519, "7": 2.7725, "8": 2.7749 },
 *   rounding: halfUp(2),
 * });
 * card.total; // 41.25
 * ```
 */
export function scorePapi<const Year extends number>(input: ScorePapiInput<Year>): PapiScorecard {
  const { year, rounding } = input;
  const edition = papi.edition(year);
  const scores = readScores(edition, year, input.scores);
  const scored = edition.dimensions.map((dimension) => scoreDimension(dimension, scores));
  const findings = edition.dimensions.flatMap((dimension, index) => {
    const stated = scores.get(dimension.code);
    const sum = scored[index]?.sum;
    const parts: readonly (PapiDimension | PapiSubDimension)[] = [
      dimension,
      ...dimension.subDimensions,
    ];
    const used = dimension.subDimensions.some(({ code }) => scores.has(code));
    return [
      ...parts.flatMap((part) => [
        ...scaleFindings(part, scores.get(part.code), edition.scaleSlack),
      ]),
      ...(stated === undefined || sum === undefined || !used
        ? []
        : dimensionFindings(dimension, sum, stated)),
    ];
  });
  const missing = scored.flatMap(({ row }) => row.missing);
  const trace = roundedTrace(totalTrace(year, scored, missing), rounding);
  const total = figureOf(trace);
  return {
    index: "papi",
    year,
    edition: edition.key,
    dimensions: scored.map(({ row, trace: whole }) => {
      const shown = roundedTrace(whole, rounding);
      return { ...row, ...defined({ score: figureOf(shown) }), trace: shown };
    }),
    ...defined({ total }),
    maximum: edition.total.maximum,
    missing,
    findings,
    trace,
  };
}
