import { sipas } from "../../indices/index.js";
import { ChisoError, wordsFor } from "../../text/index.js";
import * as exact from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { wholeOfShares } from "./sipas-answers.js";
import type { SipasIndexMethod } from "./sipas-survey.js";

/** The weights of a method by the keys of the elements, and what is doubtful about them. */
export interface Weights {
  readonly byKey: ReadonlyMap<string, exact.Exact>;
  readonly findings: readonly ScoreFinding[];
}

function refuse(given: string, accepted: string, advice: string): never {
  throw new ChisoError("invalid-option", { given, accepted, advice });
}

/** The weights by key; each name is that of an element which the survey asks about. */
function readWeights(
  given: readonly (readonly [string, number])[],
  year: number,
  surveyed: readonly string[],
): ReadonlyMap<string, exact.Exact> {
  const weights = new Map<string, exact.Exact>();
  for (const [name, weight] of given) {
    const { key } = sipas.element(year, name);
    if (!surveyed.includes(key) || weights.has(key)) {
      const twice = weights.has(key) ? "a second weight" : "a weight, with no question";
      const advice = "Give one weight for each element that is asked about";
      refuse(`${twice} of ${key}`, `weights of ${surveyed.join(", ")}`, advice);
    }
    if (!(weight > 0)) {
      const advice = "Leave the element out of the survey instead";
      refuse(`weight ${wordsFor(weight)} of ${key}`, "weights above 0", advice);
    }
    weights.set(key, exact.amount(weight, key));
  }
  return weights;
}

function* doubts(
  weights: ReadonlyMap<string, exact.Exact>,
  surveyed: readonly string[],
): Generator<ScoreFinding> {
  const figures = [...weights.values()];
  const missing = surveyed.filter((key) => !weights.has(key));
  const sum = exact.addAll(figures);
  const shares = figures.every((each) => exact.compareExact(each, exact.ONE) < 0);
  if (missing.length > 0 && shares) {
    const advice = "The weight 1 of an element without one would outweigh the others";
    refuse(`shares as weights, none of ${missing.join(", ")}`, "a weight of each element", advice);
  }
  for (const key of missing) yield scoreFinding("weight-assumed", key);
  const whole = figures.length > 1 ? wholeOfShares(figures) : undefined;
  if (whole === undefined || exact.compareExact(whole, sum) === 0) return;
  if (shares || exact.compareExact(whole, exact.HUNDRED) === 0) {
    const words = { sum: exact.toNumber(sum), whole: exact.toNumber(whole) };
    yield scoreFinding("shares-rounded", "weights", words);
  }
}

/**
 * Takes the weights of a method in.
 *
 * @throws ChisoError `unknown-code` for a name that is no element's, `invalid-option` for weights
 * that the method cannot use, that are not above 0, or of elements that are not asked about.
 */
export function weightsOf(
  { weights = {}, combine }: SipasIndexMethod,
  year: number,
  surveyed: readonly string[],
): Weights {
  const given = Object.entries(weights);
  if (given.length === 0) return { byKey: new Map(), findings: [] };
  if (combine === "pooled") {
    const advice = "Pooled answers weigh as they are many; leave the weights out, or take the mean";
    refuse("weights with pooled answers", 'weights with combine: "mean"', advice);
  }
  const byKey = readWeights(given, year, surveyed);
  return { byKey, findings: [...doubts(byKey, surveyed)] };
}
