import { findingOf, type Finding } from "../../text/index.js";
import { FINDINGS } from "../data/messages.js";
import type { Target, TargetFindingCode, UnreadableTarget } from "../target.js";
import * as kit from "../token/reader.js";

/** What a target says, without its places and findings. */
export type TargetFields = Omit<Target, "readable" | "text" | "span" | "boundSpan" | "findings">;

/**
 * A target with its places in the text given.
 *
 * @param range - The words it was read from.
 * @param bound - The words of the bound.
 * @param problems - What a careful reader would query about it.
 */
export function targetOf(
  reader: kit.Reader,
  fields: TargetFields,
  range: kit.Range,
  bound: kit.Range,
  problems: readonly TargetFindingCode[],
): Target {
  const span = kit.spanOf(reader, range.start, range.end);
  const boundSpan = kit.spanOf(reader, bound.start, bound.end);
  const text = reader.folded.source.slice(span.start, span.end);
  const findings = [...new Set(problems)].map((code) => findingOf(FINDINGS, code, boundSpan));
  const place = { readable: true, text, span, boundSpan } as const;
  // All targets have one shape: see `withFields`.
  return Object.assign({}, place, fields, { findings });
}

/**
 * The answer where nothing could be read.
 *
 * @param lost - What was found of figures that make no target.
 */
export function unreadable(
  source: string,
  lost: readonly Finding<TargetFindingCode>[],
): UnreadableTarget {
  const span = { start: 0, end: source.length };
  const said = lost.filter(({ code }) => code !== "target-unreadable");
  const findings = [findingOf(FINDINGS, "target-unreadable", span), ...said];
  return { readable: false, text: source, span, findings };
}
