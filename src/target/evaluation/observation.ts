import { cutText, figureAt } from "../../reading/index.js";
import { ChisoError } from "../../text/index.js";
import type { NotMeasurableReason, Observation, ObservedFigure } from "../target-evaluation.js";
import { divide, rationalOf, type Rational } from "./rational.js";

/** A figure read. */
export interface Observed {
  readonly figure: Rational;
  /** Whether it is a percentage. */
  readonly percent?: boolean;
  /** Whether it was worked out of a part and a whole. */
  readonly ratio?: true;
}

/**
 * Reads an observed figure exactly, or says why it cannot.
 *
 * @throws `ChisoError` `invalid-amount` for a number that is not finite.
 */
function readObserved(
  given: ObservedFigure | undefined,
  missing: NotMeasurableReason = "missing-observation",
): Observed | NotMeasurableReason {
  if (given === undefined) return missing;
  if (typeof given === "number") {
    if (Number.isFinite(given)) return { figure: rationalOf(given) };
    throw new ChisoError("invalid-amount", {
      given: String(given),
      accepted: "a finite number, or a figure as text such as 91,17",
      advice: "Leave the observation out when there is none.",
    });
  }
  const { pieces } = cutText(given);
  const sign = pieces[0]?.key === "-" ? 1 : 0;
  const { value, thousands, end = 0 } = figureAt(pieces, sign) ?? {};
  const percent = pieces[end]?.key === "%";
  if (value === undefined || pieces.length > (percent ? end + 1 : end)) {
    return "unreadable-observation";
  }
  const pointed = percent && /^\D*\d{1,3}\.\d{3}\D*$/.test(given);
  if (pointed || thousands !== undefined) return "ambiguous-observation";
  return { figure: rationalOf(sign === 1 ? -value : value), percent };
}

/** Reads a figure of which it does not matter how it is written. */
export function exactly(
  given: ObservedFigure | undefined,
  missing?: NotMeasurableReason,
): Rational | NotMeasurableReason {
  const read = readObserved(given, missing);
  return typeof read === "string" ? read : read.figure;
}

/** The figure of an observation: given, or worked out as a percentage of a whole. */
export function figureOf(
  { value, part, whole }: Observation,
  percent: boolean,
  emptyIsMet: boolean,
): Observed | NotMeasurableReason {
  if (value !== undefined || !percent) return readObserved(value ?? part);
  const above = exactly(part);
  const below = exactly(whole);
  if (typeof above === "string") return above;
  if (typeof below === "string") return below;
  const empty = below[0] === 0n;
  if (empty && !(emptyIsMet && above[0] === 0n)) return "nothing-counted";
  const figure = empty ? rationalOf(100) : divide(above, below, 100n);
  return { figure, percent, ratio: true };
}
