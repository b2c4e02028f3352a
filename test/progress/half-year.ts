import {
  inferEvidence,
  renderReport,
  schedulePlan,
  trackPlan,
  type EvidenceInference,
  type TrackedPlan,
} from "chiso/progress";
import type { Locale } from "chiso/text";
import { asOf, plan, recorded } from "../../examples/half-year-report.js";

/*
 * The half-year report of the examples, worked out anew each time it is asked for: so it is the
 * tests that run the code they look at, and not the file that they stand in.
 */

/** What the results of the plan show. */
export function inference(): EvidenceInference {
  return inferEvidence(plan, { reportedOn: asOf });
}

/** The statuses on the day of the report. */
export function tracked(): TrackedPlan {
  return trackPlan(schedulePlan(plan), [...recorded, ...inference().records], asOf);
}

/** The report. */
export function report(locale: Locale): string {
  return renderReport(tracked(), { form: "half-year", locale });
}
