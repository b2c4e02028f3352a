import { papi } from "../../indices/index.js";
import { ChisoError, defined, isRecord, requireOptions, wrongCall } from "../../text/index.js";
import * as build from "../build-trace.js";
import { requireScorecard } from "../criteria/scorecard-form.js";
import type { Scorecard } from "../criteria/scorecard.js";
import * as exact from "../exact.js";
import { breaksOfFigure, toReason, type ComparisonReason } from "../papi/papi-breaks.js";
import { requirePapiCard } from "../papi/papi-card-form.js";
import type { PapiScorecard } from "../papi/score-papi.js";
import type { Trace } from "../trace.js";
import * as rows from "./contribution-rows.js";
import * as tree from "./score-tree.js";

/** What may be compared: two scorecards of one kind, or the figures of the same parts. */
export type ContributedScore = PapiScorecard | Scorecard | tree.PartFigures;

/** What `contributions` explains, and by which parts. */
export interface ContributionsOptions {
  /** The figure: code, key or name of a dimension, field or criterion; left out, the total. */
  readonly of?: string;
  /** The parts that make the rows; left out, those right below the figure. */
  readonly by?: Exclude<tree.ContributionLevel, "part">;
  /** What a unit of each part counts in the total, for figures of parts; left out, 1. */
  readonly weights?: Readonly<Record<string, exact.DecimalInput>>;
}

/** How the parts make a gap or a change, or the refusal to say it. */
export type Contributions =
  | {
      readonly comparable: true;
      /** The figure in the first score. */
      readonly before: number;
      /** The figure in the second score. */
      readonly after: number;
      /** The second without the first: the exact sum of all contributions. */
      readonly difference: number;
      /** The parts, in their order, and adjustments behind them. */
      readonly rows: readonly rows.Contribution[];
      /** What to mind of the whole. */
      readonly cautions: readonly ComparisonReason[];
      /** How the difference adds up. */
      readonly trace: Trace;
    }
  | {
      readonly comparable: false;
      /** Why. */
      readonly reasons: readonly ComparisonReason[];
    };

const CALL = 'contributions(before, after, { of: "5", by: "sub-dimension" })';

/** The kind of a score by its fields. */
function kindOf(score: ContributedScore): "papi" | "criteria" | "parts" {
  if (isRecord(score)) {
    if ("dimensions" in score) return "papi";
    if ("fields" in score) return "criteria";
    if ("parts" in score) return "parts";
  }
  throw wrongCall(score, "a scorecard of scorePapi or evaluateCriteria, or { parts }", CALL);
}

/** Refuses what is no score of its kind, all the way down. */
function requireScore(score: ContributedScore): void {
  const kind = kindOf(score);
  if (kind === "papi") requirePapiCard(score, CALL);
  else if (kind === "criteria") requireScorecard(score, CALL);
  else {
    requireOptions(score, "parts:object! total:text|number", CALL, "invalid-data");
    const isEmpty = "parts" in score && Object.keys(score.parts).length === 0;
    if (isEmpty) throw wrongCall({}, "the figure of one part at least", CALL, undefined, "parts");
  }
}

function mixed(given: string): ChisoError {
  return new ChisoError("invalid-data", {
    given,
    accepted: "two scores of one kind; of criteria, of one set",
    advice: "Compare like with like",
  });
}

function weightsOf({ weights }: ContributionsOptions, isParts: boolean, codes: readonly string[]) {
  if (weights === undefined) return undefined;
  const odd = Object.keys(weights).filter((code) => !codes.includes(code));
  const lacking = codes.filter((code) => !Object.hasOwn(weights, code));
  if (isParts && odd.length + lacking.length === 0) return new Map(Object.entries(weights));
  throw new ChisoError("invalid-option", {
    given: isParts
      ? `weights without ${lacking.join(", ")} or of unknown ${odd.join(", ")}`
      : "weights of a scorecard",
    accepted: "a weight for each part of { parts }, for no other",
    advice: `Call ${CALL}`,
  });
}

/** Both scores as trees, with their years where they have years. */
function treesOf(
  scores: readonly [ContributedScore, ContributedScore],
  options: ContributionsOptions,
): { readonly pair: rows.Pair; readonly years: readonly number[]; readonly isSum: boolean } {
  const [before, after] = scores;
  if (kindOf(before) !== kindOf(after)) throw mixed(`${kindOf(before)} and ${kindOf(after)}`);
  const isParts = "parts" in before;
  const parts = scores.flatMap((score) => ("parts" in score ? Object.keys(score.parts) : []));
  const weights = weightsOf(options, isParts, [...new Set(parts)]);
  const toTree = (score: ContributedScore): tree.ScoreNode => {
    if ("dimensions" in score) return tree.papiTree(score);
    return "fields" in score ? tree.criteriaTree(score) : tree.partsTree(score, weights);
  };
  const years = scores.flatMap((score) => ("dimensions" in score ? score.year : []));
  if ("fields" in before && "fields" in after && before.set !== after.set) {
    throw mixed(`scorecards of ${before.set} and of ${after.set}`);
  }
  return { pair: [toTree(before), toTree(after)], years, isSum: isParts };
}

/** The figure that is to be explained, in both scores. */
function figureIn([before, after]: rows.Pair, of: string | undefined): rows.Pair {
  if (of === undefined) return [before, after];
  const later = tree.nodeNamed(after, of);
  const earlier = tree.nodeNamed(before, later?.key ?? of);
  if (later !== undefined && earlier !== undefined) return [earlier, later];
  throw new ChisoError("unknown-code", {
    given: `of ${JSON.stringify(of)}`,
    accepted: "the code of a part that both scores have",
    advice: `Call ${CALL}`,
  });
}

/** Refuses a level that the figure does not have below it. */
function requireLevel(figure: tree.ScoreNode, by: ContributionsOptions["by"]): void {
  const has = ({ children }: tree.ScoreNode): boolean =>
    children.some((child) => child.level === by || has(child));
  if (by === undefined || has(figure)) return;
  throw new ChisoError("invalid-option", {
    given: `by ${by}, of which ${figure.code} has none`,
    accepted: "dimension or sub-dimension of PAPI; field, criterion or component of a criteria set",
    advice: `Call ${CALL}`,
  });
}

/**
 * How much each dimension, field, criterion or other part contributes to the gap between two units,
 * or to the change between two years: the second score without the first, part by part. Rows add up
 * exactly to the difference, as their traces show; where a total is capped, rescaled or rounded, a
 * row of its own says what that did.
 *
 * Scores of PAPI on the two sides of a series break are refused with the reason, as `comparePapi`
 * does; so are scores of which a part has no figure.
 *
 * @param before - The first score: a scorecard, or the figures of the parts of any index.
 * @param after - The second, of the same kind.
 * @param options - Which figure is explained, by which parts, and weights of parts.
 * @returns The rows, or the reasons why there are none.
 * @throws ChisoError `invalid-data` for scores of different kinds or sets, `unknown-code` for a
 * part that they lack, `invalid-option` for other options and for weights that do not fit,
 * `invalid-amount` for figures that are none.
 * @example
 * ```ts
 * import { contributions } from "chiso/scoring";
 * const gap = contributions(
 *   { parts: { "1": 8.5, "2": 7.25 } },
 *   { parts: { "1": 8, "2": 9.25 } },
 * );
 * gap.comparable && gap.difference; // 1.5
 * gap.comparable && gap.rows.map(({ code, contribution }) => [code, contribution]); // [["1", -0.5], ["2", 2]]
 * ```
 */
export function contributions<Score extends ContributedScore>(
  before: Score,
  after: Score,
  options: ContributionsOptions = {},
): Contributions {
  const levels = "by:dimension|sub-dimension|field|criterion|component";
  for (const score of [before, after]) requireScore(score);
  requireOptions(options, `of:text ${levels} weights:object`, CALL);
  const { pair: totals, years, isSum } = treesOf([before, after], options);
  const pair = figureIn(totals, options.of);
  const [old, now] = pair;
  requireLevel(now, options.by);
  const [first = 0, second = first] = years;
  const breaks = first === second ? [] : papi.seriesBreaks(first, second);
  const walk: rows.Walk = {
    by: options.by,
    breaks,
    years,
    isSum,
    parts: [],
    adjustments: [],
    reasons: [],
  };
  const scope = tree.SCOPES[now.level];
  if (scope !== undefined) {
    walk.reasons.push(...breaksOfFigure(now.key, scope, breaks).map(toReason));
  }
  if (rows.haveFigures(pair, walk)) rows.descend(pair, exact.ONE, walk);
  if (walk.reasons.length > 0) return { comparable: false, reasons: walk.reasons };
  const drafts = [...walk.parts, ...walk.adjustments];
  const of = build.head(
    "contributions",
    `${now.name.vi}: chênh lệch`,
    `${now.name.en}: difference`,
  );
  const trace = build.joined(of, "sum", ...drafts.map((row) => row.trace));
  const difference = build.valueOf(trace) ?? exact.ZERO;
  const contributed = drafts.map((row): rows.Contribution => {
    const contribution = build.valueOf(row.trace) ?? exact.ZERO;
    const share = exact.percentage(contribution, difference);
    return {
      ...row,
      contribution: exact.toNumber(contribution),
      ...defined({ share: share === undefined ? undefined : exact.toNumber(share) }),
    };
  });
  return {
    comparable: true,
    before: exact.toNumber(old.value ?? exact.ZERO),
    after: exact.toNumber(now.value ?? exact.ZERO),
    difference: exact.toNumber(difference),
    rows: contributed,
    cautions: rows.cautionsFor(pair, walk),
    trace,
  };
}
