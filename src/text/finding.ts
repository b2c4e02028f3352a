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

/**
 * How much a kind of finding matters, and what it says in Vietnamese and in English: one row of the
 * tables in which each room keeps its findings.
 *
 * @internal
 */
export type FindingRow = readonly [severity: Severity, vi: string, en: string];

/**
 * The findings that a room can give, each with its row.
 *
 * @internal
 */
export type FindingTable<Code extends string> = Readonly<Record<Code, FindingRow>>;

/**
 * A finding of a table.
 *
 * @internal
 * @param table - The findings of the room.
 * @param code - Which of them.
 * @param span - The place it concerns, where there is one.
 * @param words - The words it concerns; they are quoted behind the message.
 */
export function findingOf<Code extends string>(
  table: FindingTable<Code>,
  code: Code,
  span?: Span,
  words?: string,
): Finding<Code> {
  const row = table[code];
  const severity = row[0];
  const said = words === undefined ? "" : `: “${words.replace(/\s+/g, " ")}”`;
  const message = { vi: row[1] + said, en: row[2] + said };
  return span === undefined ? { code, severity, message } : { code, severity, message, span };
}
