import type { LocalizedText } from "./localized-text.js";

/**
 * How sure a fact is:
 * `verified` — the legal or published text itself was read;
 * `reported` — press, agency pages or other documents say so;
 * `inferred` — follows from other facts by calculation or analogy;
 * `unverified` — general knowledge that no source at hand confirms.
 */
export type Confidence = "verified" | "reported" | "inferred" | "unverified";

/** Where a fact or a rule comes from. */
export interface Source {
  /** Number and name of the document, for example `Bộ luật Dân sự 2015 (91/2015/QH13)`. */
  readonly document: string;
  /** Article, clause or page, for example `Điều 148.5`. */
  readonly article?: string;
  /** A public address where it was read. */
  readonly url?: string;
  /** How sure it is. */
  readonly confidence: Confidence;
}

/**
 * One rule that was used to reach a result, in the order of use. Every date and figure of the
 * library carries a list of these.
 */
export interface Basis {
  /** Stable name of the rule, for example `civil-code-148-5`. */
  readonly rule: string;
  /** What the rule did here, for people. */
  readonly text: LocalizedText;
  /** Where the rule comes from. */
  readonly source: Source;
}
