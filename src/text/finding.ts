import type { LocalizedText } from "./localized-text.js";
import type { Span } from "./span.js";

/**
 * How much a finding matters: an `error` means that something could not be read or would give a
 * wrong figure, a `warning` that a careful reader would ask, `info` that a choice was made.
 */
export type Severity = "error" | "warning" | "info";

/**
 * Something odd met while reading text. Readers never throw: they return what they could read and
 * a list of these.
 */
export interface Finding<Code extends string = string> {
  /** Stable machine-readable name of the kind of finding. */
  readonly code: Code;
  /** How much it matters. */
  readonly severity: Severity;
  /** What was found, for people. */
  readonly message: LocalizedText;
  /** Where in the given text, in UTF-16 units; absent when it concerns the whole. */
  readonly span?: Span;
}
