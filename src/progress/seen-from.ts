import { ChisoError } from "../text/index.js";
import { isPlainDate, type PlainDate } from "../time/index.js";
import { standingOn } from "./status.js";
import type { TrackedPlan } from "./track-plan.js";

/**
 * A tracking as it looks on its own day or a later one, with nothing known to have been completed
 * in between. An earlier day needs a tracking of its own.
 */
export function seenFrom(tracked: TrackedPlan, asOf: PlainDate = tracked.asOf): TrackedPlan {
  if (asOf === tracked.asOf) return tracked;
  if (!isPlainDate(asOf) || asOf < tracked.asOf) {
    throw new ChisoError("invalid-date", {
      given: `asOf ${String(asOf)} for a plan tracked on ${tracked.asOf}`,
      accepted: "the day of the tracking or a later one",
      advice: "Call trackPlan with the earlier day",
    });
  }
  const obligations = tracked.obligations.map((each) => ({
    ...each,
    ...standingOn(asOf, each.due, each.completedOn),
  }));
  return { ...tracked, asOf, obligations };
}
