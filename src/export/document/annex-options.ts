import type { Plan } from "../../plan/index.js";
import type { PlanSchedule, TrackedPlan } from "../../progress/index.js";
import type { Locale } from "../../text/index.js";

/** What an annex can be made of. */
export type AnnexSource =
  (Pick<Plan, "sections"> & Partial<Pick<Plan, "title">>) | PlanSchedule | TrackedPlan;

/** How an annex is written. */
export interface AnnexOptions {
  /** The language of headings and statuses; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The plan of a schedule or of a tracked plan, for what only the plan knows: who coordinates. */
  readonly plan?: Pick<Plan, "sections">;
  /** The title above the table; that of the plan when left out. */
  readonly title?: string;
}
