import { ChisoError } from "../../text/index.js";
import { fold } from "../../text/index.js";
import { isAmbiguous, readFigure } from "../lexer/figure.js";
import type { NotMeasurableReason, Observation, ObservedFigure } from "./evaluation.js";
import { divide, rationalOf, type Rational } from "./rational.js";

/** A figure read, or why it could not be. */
export type FigureReading =
  | { readonly figure: Rational; readonly percent: boolean; readonly ratio?: true }
  | { readonly reason: NotMeasurableReason };

/** The longest figure a caller may reasonably write. */
const LONGEST = 40;

/**
 * Reads an observed figure exactly.
 *
 * @throws `ChisoError` `invalid-amount` for a number that is not finite.
 */
export function readObserved(given: ObservedFigure): FigureReading {
  if (typeof given === "number") {
    if (!Number.isFinite(given)) {
      throw new ChisoError("invalid-amount", {
        given: String(given),
        accepted: "a finite number, or a figure as text such as 91,17",
        advice: "Leave the observation out when there is none.",
      });
    }
    return { figure: rationalOf(given), percent: false };
  }
  const text = fold(given).text.trim();
  const percent = text.endsWith("%");
  const digits = (percent ? text.slice(0, -1) : text).trim();
  const negative = digits.startsWith("-");
  const plain = negative ? digits.slice(1).trim() : digits;
  const read = plain.length > LONGEST ? undefined : readFigure(plain);
  if (read === undefined) return { reason: "unreadable-observation" };
  if (isAmbiguous(plain)) return { reason: "ambiguous-observation" };
  return { figure: rationalOf(negative ? -read : read), percent };
}

/** The figure of an observation: given, or worked out as a percentage of a whole. */
export function figureOf(
  observation: Observation,
  percent: boolean,
  emptyIsMet: boolean,
): FigureReading {
  const { value, part, whole } = observation;
  if (value !== undefined) return readObserved(value);
  if (part === undefined) return { reason: "missing-observation" };
  if (!percent) return readObserved(part);
  if (whole === undefined) return { reason: "missing-observation" };
  const above = readObserved(part);
  const below = readObserved(whole);
  if ("reason" in above) return above;
  if ("reason" in below) return below;
  if (below.figure.numerator === 0n) {
    if (emptyIsMet && above.figure.numerator === 0n) {
      return { figure: rationalOf(100), percent: true, ratio: true };
    }
    return { reason: "nothing-counted" };
  }
  return { figure: divide(above.figure, below.figure, 100n), percent: true, ratio: true };
}
