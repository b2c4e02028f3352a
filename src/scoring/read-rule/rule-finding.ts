import type { Finding, LocalizedText, Severity, Span } from "../../text/index.js";
import type { RuleProblemCode } from "../rule/check-rule.js";

/** What a reader of scoring rules may remark. */
export type RuleFindingCode =
  | RuleProblemCode
  | "no-points"
  | "points-not-stated"
  | "unread-text"
  | "several-tables"
  | "mixed-outcomes"
  | "several-figures"
  | "read-as-at-least"
  | "nothing-said-below"
  | "unit-unclear"
  | "rule-elsewhere";

/** A remark of the reader of scoring rules. */
export type RuleFinding = Finding<RuleFindingCode>;

/** Puts a remark together. */
export function ruleFinding(
  code: RuleFindingCode,
  severity: Severity,
  message: LocalizedText,
  span?: Span,
): RuleFinding {
  return span === undefined ? { code, severity, message } : { code, severity, message, span };
}
