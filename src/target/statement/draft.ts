import { spanOf } from "../../reading/index.js";
import { findingOf } from "../../text/index.js";
import { FINDINGS } from "../data/messages.js";
import type { Target, TargetFindingCode, UnreadableTarget } from "../target.js";
import type { Range, Reader } from "../token/reader.js";

/** A target in tokens, before its places are those of the text given. */
export interface Draft {
  /** All but the places and findings. */
  readonly fields: Omit<Target, "readable" | "text" | "span" | "boundSpan" | "findings">;
  /** The words it was read from. */
  readonly range: Range;
  /** The words of the bound. */
  readonly boundRange: Range;
  /** What a careful reader would query about it. */
  readonly problems: readonly TargetFindingCode[];
}

/** The target that a draft makes. */
export function targetOf(reader: Reader, draft: Draft): Target {
  const span = spanOf(reader, draft.range.start, draft.range.end);
  const boundSpan = spanOf(reader, draft.boundRange.start, draft.boundRange.end);
  return {
    readable: true,
    text: reader.folded.source.slice(span.start, span.end),
    span,
    boundSpan,
    ...draft.fields,
    findings: [...new Set(draft.problems)].map((code) => findingOf(FINDINGS, code, boundSpan)),
  };
}

/** The answer where nothing could be read. */
export function unreadable(source: string): UnreadableTarget {
  const span = { start: 0, end: source.length };
  return {
    readable: false,
    text: source,
    span,
    findings: [findingOf(FINDINGS, "target-unreadable", span)],
  };
}
