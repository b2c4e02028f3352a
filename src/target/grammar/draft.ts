import type { DeadlineExpression } from "../../deadline/index.js";
import type { Finding, Span } from "../../text/index.js";
import { FINDING_MESSAGES } from "../data/messages.js";
import type { Target, TargetFindingCode, UnreadableTarget } from "../target.js";
import type { Range } from "./reader.js";

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

/** A finding with its words. */
export function findingOf(code: TargetFindingCode, span: Span): Finding<TargetFindingCode> {
  return { code, ...FINDING_MESSAGES[code], span };
}

/** The target that a draft makes. */
export function targetOf(source: string, draft: Draft, spanOf: (range: Range) => Span): Target {
  const span = spanOf(draft.range);
  const boundSpan = spanOf(draft.boundRange);
  return {
    readable: true,
    text: source.slice(span.start, span.end),
    span,
    boundSpan,
    ...draft.fields,
    findings: [...new Set(draft.problems)].map((code) => findingOf(code, boundSpan)),
  };
}

/** The answer where nothing could be read. */
export function unreadable(source: string): UnreadableTarget {
  const span = { start: 0, end: source.length };
  return { readable: false, text: source, span, findings: [findingOf("target-unreadable", span)] };
}

/** Whether a deadline says anything of time. */
export function saysTime({ clauses }: DeadlineExpression): boolean {
  return clauses.length > 0 && clauses.every(({ timing }) => !timing.kind.startsWith("un"));
}
