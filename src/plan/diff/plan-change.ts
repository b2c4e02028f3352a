import type { LocalizedText } from "../../text/index.js";

/**
 * What changed:
 * `added`, `removed`; `moved` — another number, section or task above; `reordered` — the tasks of
 * a section stand in another order; `reworded` — another title; `document` — number, issuer or day
 * of issue; `period`; `deadline`, `leads`, `partners`, `targets`, `measures`, `activities`,
 * `results`, `notes` — of the same thing, what it says there.
 */
export type PlanChangeKind =
  | "added"
  | "removed"
  | "moved"
  | "reordered"
  | "reworded"
  | "document"
  | "period"
  | "deadline"
  | "leads"
  | "partners"
  | "targets"
  | "measures"
  | "activities"
  | "results"
  | "notes";

/** One change between two versions of a plan. */
export interface PlanChange {
  /** What changed. */
  readonly kind: PlanChangeKind;
  /** Of what. */
  readonly subject: "plan" | "section" | "task" | "deliverable";
  /**
   * Its key in the earlier version: a task's (`V.12`), with the place of a deliverable behind it
   * (`V.12#2`), or a section's (`A.II`); absent for the plan, and for what was added.
   */
  readonly before?: string;
  /** Its key in the later version; absent for the plan, and for what was removed. */
  readonly after?: string;
  /** Its name, as the later version has it where it is there. */
  readonly title: string;
  /** What the earlier version says; empty where it says nothing. */
  readonly was: readonly string[];
  /** What the later version says. */
  readonly is: readonly string[];
  /** The change in a sentence; deadlines are described as they were understood. */
  readonly message: LocalizedText;
}

/** The differences between two versions of a plan. */
export interface PlanDiff {
  /** The changes: of the plan, then section by section in the order of the later version. */
  readonly changes: readonly PlanChange[];
  /** How many changes of each kind there are; kinds without any are left out. */
  readonly counts: readonly {
    /** Of what. */
    readonly subject: PlanChange["subject"];
    /** What changed. */
    readonly kind: PlanChangeKind;
    /** How many. */
    readonly count: number;
  }[];
  /** The changes in one sentence. */
  readonly summary: LocalizedText;
}
