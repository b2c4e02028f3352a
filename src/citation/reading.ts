import { spanOf } from "../reading/index.js";
import { findingOf, sliceSpan, type Finding, type Span } from "../text/index.js";
import { FINDINGS } from "./data/findings.js";
import type { CitationFindingCode } from "./citation.js";
import type { Range, Reader } from "./reader.js";

/** What all rules share; nothing in it changes but the list of findings. */
export interface Reading extends Reader {
  readonly findings: Finding<CitationFindingCode>[];
}

/** Notes something odd about a part of the text, with its words or those given. */
export function report(
  reading: Reading,
  code: CitationFindingCode,
  range: Range,
  words?: string,
): void {
  const { span, text } = writtenOf(reading, range);
  reading.findings.push(findingOf(FINDINGS, code, span, words ?? text));
}

/** A part of the text as given. */
export function writtenOf(reading: Reading, { start, end }: Range): { span: Span; text: string } {
  const span = spanOf(reading, start, end);
  return { span, text: sliceSpan(reading.folded.source, span) };
}
