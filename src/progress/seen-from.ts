import { ChisoError } from "../text/index.js";
import { isPlainDate, type PlainDate } from "../time/index.js";
import { labelsWith } from "./data/status-labels.js";
import type { TrackedPlan } from "./tracked-plan.js";
import { seenOn } from "./tracked-obligation.js";

/**
 * A tracking as it looks on its own day or a later one, with nothing known to have happened in
 * between. An earlier day needs a tracking of its own.
 *
 * @internal
 * @param tracked - A tracked plan.
 * @param asOf - The day of the tracking, or a later one.
 */
export function seenFrom(tracked: TrackedPlan, asOf: PlainDate = tracked.asOf): TrackedPlan {
  if (asOf === tracked.asOf) return tracked;
  if (!isPlainDate(asOf) || asOf < tracked.asOf) {
    throw new ChisoError("invalid-date", {
      given: `asOf ${String(asOf)} for a plan tracked on ${tracked.asOf}`,
      accepted: "the day of the tracking or a later one",
      advice: "Track the plan on the earlier day with trackPlan",
    });
  }
  const view = { asOf, labels: labelsWith(tracked.labels) };
  return { ...tracked, asOf, obligations: tracked.obligations.map((each) => seenOn(each, view)) };
}
