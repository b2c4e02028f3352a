import { amount, compareExact, HUNDRED, multiply, ONE, toNumber, type Exact } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { figureOfEvidence } from "./context.js";
import type { CriterionEvidence } from "./evidence.js";
import type { ScoringRule } from "./rule.js";

/** The scale on which a rule takes its figure. */
interface Scale {
  /** The figures that the rule names. */
  readonly ends: readonly number[];
  /** Whether they are per cent for certain; else they may be counts. */
  readonly percent: boolean;
}

/** The scale of a rule that asks for a rate; nothing for one that cannot. */
function scaleOf(rule: ScoringRule): Scale | undefined {
  switch (rule.kind) {
    case "tiers": {
      const ends = rule.tiers.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
      return rule.metric === "percent" ? { ends, percent: true } : undefined;
    }
    case "proportional":
      return { ends: [rule.of], percent: rule.of === 100 };
    case "linear":
      return { ends: [rule.from.figure, rule.to.figure], percent: rule.to.figure === 100 };
    case "survey":
      return { ends: [100], percent: true };
    case "externalIndex":
      return { ends: [rule.of], percent: rule.of === 100 };
    default:
      return undefined;
  }
}

/** From here up the ends of a table are of rates that are high when all is well. */
const HIGH = 25;
/** Half of all: below it a rate of 1 per cent may well be meant. */
const HALF = 50;

/**
 * Whether a figure looks like a fraction of one where per cent are asked for. Small rates are left
 * alone where the table itself is of small ones ("dưới 5% hồ sơ trễ hạn").
 */
function isFraction(figure: Exact, { ends, percent }: Scale): boolean {
  const highest = Math.max(...ends);
  const order = compareExact(figure, ONE);
  if (figure.numerator <= 0n || order > 0 || highest < HIGH) return false;
  if (ends.some((end) => end > 0 && end <= 1)) return false;
  return order < 0 || (percent && highest >= HALF);
}

/** Whether a figure is more than all, on a scale that ends at a hundred. */
function isAboveAll(figure: Exact, { ends, percent }: Scale, share: boolean): boolean {
  const highest = Math.max(...ends);
  const ofHundred = percent || share || highest >= HALF;
  return ofHundred && highest <= 100 && compareExact(figure, HUNDRED) > 0;
}

/** What is doubtful about the figure that shows how a criterion was met. */
export function* doubtfulRates(
  rule: ScoringRule,
  evidence: CriterionEvidence,
  node: string,
): Generator<ScoreFinding> {
  if (rule.kind === "cases") {
    if (typeof evidence !== "object" || !("when" in evidence)) return;
    const own = rule.cases.find(({ when }) => when === evidence.when);
    if (own !== undefined) yield* doubtfulRates(own.rule, evidence.evidence, node);
    return;
  }
  const scale = scaleOf(rule);
  const figure = figureOfEvidence({ code: node, evidence }, true);
  if (scale === undefined || figure === undefined) return;
  const share = typeof evidence === "object" && "whole" in evidence;
  const value = toNumber(figure);
  if (rule.kind === "externalIndex" && rule.of !== 100) {
    if (compareExact(figure, amount(rule.of, node)) <= 0) return;
    const words = { part: rule.index, score: value, minimum: 0, maximum: rule.of };
    yield scoreFinding("out-of-scale", node, words);
  } else if (isAboveAll(figure, scale, share)) {
    yield scoreFinding("rate-above-hundred", node, { figure: value });
  } else if (!share && isFraction(figure, scale)) {
    const percent = toNumber(multiply(figure, HUNDRED));
    yield scoreFinding("fraction-for-percent", node, { figure: value, percent });
  }
}
