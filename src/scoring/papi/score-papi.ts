import * as indices from "../../indices/index.js";
import { ChisoError, defined, requireOptions, type LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import * as exact from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";

/** Scores by code; `null` where there is no result. */
export type PapiScores<Year extends number> = Year extends indices.PapiYear
  ? Readonly<Partial<Record<indices.PapiCode<Year>, exact.DecimalInput | null>>>
  : Readonly<Record<string, exact.DecimalInput | null>>;

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

/** The score of a dimension; absent when parts are missing. */
export interface PapiDimensionScore extends PapiSubDimensionScore {
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

type Part = indices.PapiDimension | indices.PapiSubDimension;
/** The scores given, by the code of the edition. */
type Given = ReadonlyMap<string, { readonly value: exact.Exact; readonly trace: Trace }>;

function headOf(rule: string, { code, name }: Part): build.Head {
  return build.head(rule, `${code}. ${name.vi}`, `${code}. ${name.en}`);
}

/** The part of the edition that a spelling of a code, or a stable key, stands for. */
function partIn({ dimensions }: indices.PapiEdition, year: number, spelling: string): Part {
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions);
  const ofCode = [...dimensions, ...parts].find(({ code }) => code === spelling);
  if (ofCode !== undefined) return ofCode;
  const isPart = parts.some(({ key }) => key === spelling) || /\d\.\d/.test(spelling);
  return isPart
    ? indices.papi.subDimension(year, spelling)
    : indices.papi.dimension(year, spelling);
}

function readScores(
  edition: indices.PapiEdition,
  year: number,
  scores: Readonly<Record<string, exact.DecimalInput | null | undefined>>,
): Given {
  const given = new Map<string, { value: exact.Exact; trace: Trace }>();
  for (const [spelling, score] of Object.entries(scores)) {
    const part = partIn(edition, year, spelling);
    const { code } = part;
    if (score === null || score === undefined) continue;
    if (given.has(code)) {
      throw new ChisoError("invalid-data", {
        given: `two scores for ${code}`,
        accepted: "one score for each code",
        advice: `Give ${code} under one spelling only`,
      });
    }
    const value = exact.amount(score, `PAPI ${year} ${code}`);
    given.set(code, { value, trace: build.given(headOf("papi-score", part), code, value) });
  }
  return given;
}

/** Whether two figures agree to the digits that the less precise of them has. */
function agree(one: exact.Exact, other: exact.Exact): boolean {
  const digits = Math.min(exact.decimalsOf(one) ?? 4, exact.decimalsOf(other) ?? 4, 5);
  return exact.compareExact(exact.distanceOf(one, other), exact.unitOf(digits)) < 0;
}

/** Scores outside their scale, and one given for the dimension beside some of its parts. */
function* findingsOf(
  dimension: indices.PapiDimension,
  scores: Given,
  sum: Trace,
  slack: exact.Exact,
): Generator<ScoreFinding> {
  const { code: whole, subDimensions } = dimension;
  for (const { code, minimum, maximum } of [dimension, ...subDimensions]) {
    const { value } = scores.get(code) ?? {};
    if (value === undefined) continue;
    const least = exact.subtract(exact.amount(minimum, code), slack);
    const most = exact.add(exact.amount(maximum, code), slack);
    if (exact.compareExact(value, least) >= 0 && exact.compareExact(value, most) <= 0) continue;
    const words = { part: code, score: exact.toNumber(value), minimum, maximum };
    yield scoreFinding("out-of-scale", code, words);
  }
  const { value: stated } = scores.get(whole) ?? {};
  if (stated === undefined || !subDimensions.some(({ code }) => scores.has(code))) return;
  const added = build.valueOf(sum);
  if (added === undefined) yield scoreFinding("sub-dimensions-not-used", whole);
  else if (!agree(added, stated)) {
    const words = { stated: exact.toNumber(stated), sum: exact.toNumber(added) };
    yield scoreFinding("differs-from-parts", whole, words);
  }
}

/** A dimension as scored, not rounded, and what is odd about it. */
function scoreDimension(
  dimension: indices.PapiDimension,
  scores: Given,
  slack: exact.Exact,
): { row: PapiDimensionScore; findings: readonly ScoreFinding[] } {
  const { code, key, name } = dimension;
  const parts = dimension.subDimensions.map((part) => ({ part, given: scores.get(part.code) }));
  const known = parts.flatMap(({ given }) => given?.trace ?? []);
  const lacks = parts.flatMap(({ part, given }) => (given === undefined ? part.code : []));
  const sum = build.sum(headOf("papi-dimension", dimension), known, lacks);
  const subDimensions = parts.map(({ part, given }) => {
    const row = { code: part.code, key: part.key, name: part.name };
    return given === undefined ? row : { ...row, score: exact.toNumber(given.value) };
  });
  const stated = lacks.length === 0 ? undefined : scores.get(code)?.trace;
  const from = lacks.length === 0 ? "sub-dimensions" : stated !== undefined ? "given" : "missing";
  const missing = from !== "missing" ? [] : known.length === 0 ? [code] : lacks;
  const row = { code, key, name, from, subDimensions, missing, trace: stated ?? sum } as const;
  return { row, findings: [...findingsOf(dimension, scores, sum, slack)] };
}

const CALL = 'scorePapi({ year: 2021, scores: { "1.1": 1.1, "1.2": 1.2 } })';

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
 * code of another edition, `invalid-amount` for a score that is no figure, `invalid-data` for what is
 * no year with scores, `invalid-option` for a rounding that is none.
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
  requireOptions(input, "year:number! scores:object! rounding:object", CALL, "invalid-data");
  const { year, rounding } = input;
  const edition = indices.papi.edition(year);
  const scores = readScores(edition, year, input.scores);
  const slack = exact.amount(edition.scaleSlack, "slack");
  const scored = edition.dimensions.map((each) => scoreDimension(each, scores, slack));
  const rows = scored.map(({ row }) => row);
  const missing = rows.flatMap((row) => row.missing);
  const of = build.head("papi-total", `PAPI ${year}: tổng điểm`, `PAPI ${year}: total`);
  const sum = build.sum(
    of,
    rows.map(({ trace }) => trace),
    missing,
  );
  const trace = build.rounded(sum, rounding);
  return {
    index: "papi",
    year,
    edition: edition.key,
    dimensions: rows.map((row) => {
      const shown = build.rounded(row.trace, rounding);
      return { ...row, ...defined({ score: build.figureOf(shown) }), trace: shown };
    }),
    ...defined({ total: build.figureOf(trace) }),
    maximum: edition.total.maximum,
    missing,
    findings: scored.flatMap(({ findings }) => findings),
    trace,
  };
}
