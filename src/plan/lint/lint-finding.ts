import type { Finding, LocalizedText, Severity } from "../../text/index.js";
import type { Place } from "../model/plan.js";

/** Kinds of finding that checking a plan can give; each is a rule that can be switched off. */
export type LintFindingCode =
  | "lint-task-number-absent"
  | "lint-task-number-missing"
  | "lint-task-number-repeated"
  | "lint-lead-missing"
  | "lint-lead-among-partners"
  | "lint-agency-unreadable"
  | "lint-deadline-missing"
  | "lint-deadline-unreadable"
  | "lint-deadline-impossible"
  | "lint-deadline-without-year"
  | "lint-deadline-before-plan"
  | "lint-deadline-in-other-year"
  | "lint-deadline-in-output"
  | "lint-output-missing"
  | "lint-output-not-checkable"
  | "lint-target-missing"
  | "lint-section-target-missing"
  | "lint-measure-without-task"
  | "lint-task-repeated"
  | "lint-task-nearly-repeated"
  | "lint-share-disagrees"
  | "lint-citation-dates-disagree"
  | "lint-citation-date-impossible";

/** Something a careful reader would query about a plan. */
export interface LintFinding extends Finding<LintFindingCode> {
  /** What to do about it, for people. */
  readonly suggestion: LocalizedText;
  /** The task, by its key (`V.12`, `VII.8.a`); absent when a section or the whole plan is meant. */
  readonly task?: string;
  /** The section, by its part and code (`A.II`), where a section as a whole is meant. */
  readonly section?: string;
  /** The words it concerns, as written, shortened to one line. */
  readonly excerpt?: string;
  /** Another task it concerns: the one that says the same. */
  readonly other?: string;
  /** Where in the table, or in the text given beside the plan. */
  readonly place?: Place;
}

/** How a plan is to be checked. */
export interface LintOptions {
  /** Rules to switch off, or the severity they are to have instead of their own. */
  readonly rules?: Readonly<Partial<Record<LintFindingCode, Severity | "off">>>;
  /**
   * The whole document the plan stands in: its citations and printed shares are checked together
   * with those of the plan. Places of such findings are lines of this text.
   */
  readonly text?: string;
}
