import { ChisoError, fold } from "../../text/index.js";
import { isAmbiguous, readFigure } from "../lexer/figure.js";
import type { NotMeasurableReason, Observation, ObservedFigure } from "./evaluation.js";
import { divide, rationalOf, type Rational } from "./rational.js";

/** A figure read. */
export interface Observed {
  readonly figure: Rational;
  /** Whether it is a percentage. */
  readonly percent?: boolean;
  /** Whether it was worked out of a part and a whole. */
  readonly ratio?: true;
}

/** As documents write a figure; none is longer. */
const WRITTEN = /^(-?)\s*([\d.,]{1,40})\s*(%?)$/;

/**
 * Reads an observed figure exactly, or says why it cannot.
 *
 * @throws `ChisoError` `invalid-amount` for a number that is not finite.
 */
export function readObserved(given: ObservedFigure | undefined): Observed | NotMeasurableReason {
  if (given === undefined) return "missing-observation";
  if (typeof given === "number") {
    if (Number.isFinite(given)) return { figure: rationalOf(given) };
    throw new ChisoError("invalid-amount", {
      given: String(given),
      accepted: "a finite number, or a figure as text such as 91,17",
      advice: "Leave the observation out when there is none.",
    });
  }
  const [, minus, digits = "", percent] = WRITTEN.exec(fold(given).text.trim()) ?? [];
  const value = readFigure(digits);
  if (value === undefined) return "unreadable-observation";
  if (isAmbiguous(digits)) return "ambiguous-observation";
  return { figure: rationalOf(minus === "-" ? -value : value), percent: percent === "%" };
}

/** The figure of an observation: given, or worked out as a percentage of a whole. */
export function figureOf(
  { value, part, whole }: Observation,
  percent: boolean,
  emptyIsMet: boolean,
): Observed | NotMeasurableReason {
  if (value !== undefined || !percent) return readObserved(value ?? part);
  const above = readObserved(part);
  const below = readObserved(whole);
  if (typeof above === "string") return above;
  if (typeof below === "string") return below;
  if (below.figure.numerator !== 0n) {
    return { figure: divide(above.figure, below.figure, 100n), percent, ratio: true };
  }
  const empty = emptyIsMet && above.figure.numerator === 0n;
  return empty ? { figure: rationalOf(100), percent, ratio: true } : "nothing-counted";
}
