import { ChisoError, wordsFor } from "../../text/index.js";
import * as build from "../build-trace.js";
import {
  amount,
  compareExact,
  HUNDRED,
  multiply,
  ONE,
  toNumber,
  type DecimalInput,
} from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { wilsonInterval, type ConfidenceInterval } from "./wilson.js";

/** The interval around a published rate. */
export interface ProportionInterval extends ConfidenceInterval {
  /** The rate in per cent. */
  readonly percent: number;
  /** What a careful reader would ask of the rate. */
  readonly findings: readonly ScoreFinding[];
}

/**
 * The 95 % interval (Wilson) of a published rate, from the number of answers that it is of: how far
 * the rate of all people may lie from that of those asked. It holds for a share of people, such as
 * those satisfied; a mean of answers from 1 to 5 is none.
 *
 * @param percent - The rate in per cent, 0 to 100: `87.16`, no fraction.
 * @param answers - How many answers it is of.
 * @returns Both ends in per cent, with the way they came about.
 * @throws ChisoError `invalid-amount` for a rate that is none and for a number of answers that is no
 * whole number above 0.
 * @example
 * ```ts
 * import { halfUp, proportionInterval, roundFigure } from "chiso/scoring";
 * const { low, high } = proportionInterval(87.16, 400);
 * roundFigure(low, halfUp(1)); // 83.5
 * roundFigure(high, halfUp(1)); // 90.1
 * ```
 */
export function proportionInterval(percent: DecimalInput, answers: number): ProportionInterval {
  const rate = amount(percent, "the rate");
  const counted = Number.isSafeInteger(answers) && answers > 0;
  if (!counted || rate.numerator < 0n || compareExact(rate, HUNDRED) > 0) {
    throw new ChisoError("invalid-amount", {
      given: `a rate of ${wordsFor(percent)} of ${wordsFor(answers)} answers`,
      accepted: "a rate from 0 to 100 per cent, a whole number of answers above 0",
      advice: "Call proportionInterval(87.16, 400)",
    });
  }
  const name = "rate";
  const given = build.given(build.head("rate", "tỷ lệ (%)", "rate (%)"), name, rate);
  const value = toNumber(rate);
  const fraction = rate.numerator > 0n && compareExact(rate, ONE) < 0;
  const words = { figure: value, percent: toNumber(multiply(rate, HUNDRED)) };
  const findings = fraction ? [scoreFinding("fraction-for-percent", name, words)] : [];
  return { percent: value, findings, ...wilsonInterval(given, answers) };
}
