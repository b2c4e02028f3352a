import { toNumber, type Exact } from "./exact.js";
import { operate } from "./operate.js";
import { requireTrace } from "./forms.js";
import type { Trace } from "./trace.js";

/** Computes the figure of a trace from its leaves, looking at no figure noted on the way. */
function replayExactly(trace: Trace): Exact | undefined {
  return operate(trace, trace.children.map(replayExactly));
}

/**
 * Computes the figure of a trace anew, from what was given and from the parameters: the figures
 * noted on the way are not looked at, so that a trace that says something else than it did is
 * found out.
 *
 * @param trace - The trace of any result of this room, also after a JSON round trip.
 * @returns The figure, or `undefined` when the trace has none (parts missing, or a collection of
 * several figures).
 * @throws ChisoError `invalid-data` for what is no trace, `invalid-option` for a rounding in it that is
 * none.
 * @example
 * ```ts
 * import { replayTrace, scorePapi } from "chiso/scoring";
 * const card = scorePapi({ year: 2024, scores: { "1": 5.1, "2": 5.2 } });
 * replayTrace(card.trace); // undefined: six dimensions are missing
 * ```
 */
export function replayTrace(trace: Trace): number | undefined {
  requireTrace(trace, "replayTrace(card.trace)");
  const value = replayExactly(trace);
  return value === undefined ? undefined : toNumber(value);
}
