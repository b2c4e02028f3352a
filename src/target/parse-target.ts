import { readDeadline, type DeadlineExpression } from "../deadline/index.js";
import { cutText, type CutText } from "../reading/index.js";
import { findingOf } from "../text/index.js";
import { FINDINGS } from "./data/messages.js";
import { targetOf, unreadable, type Draft } from "./statement/draft.js";
import { readDrafts } from "./statement/read.js";
import { scheduleOf } from "./statement/schedule.js";
import type { Target, TargetOptions, TargetReading } from "./target.js";
import { cutOf, readerOf, type Reader } from "./token/reader.js";

/**
 * Reads one phrase that states a target. It never throws: what it cannot read comes back with
 * `readable: false`, and nothing is read that the words do not say.
 *
 * @param text - The phrase as it stands, with its line breaks.
 * @param options - What is known of the document; it settles whether a figure is an aim or a fact.
 * @returns The target, or that none could be read, with findings.
 * @example
 * ```ts
 * import { parseTarget } from "chiso/target";
 * const target = parseTarget("Tỷ lệ hồ sơ trễ hạn giảm xuống dưới 2%");
 * if (target.readable) {
 *   target.comparator; // "lt"
 *   target.value; // 2
 * }
 * ```
 */
export function parseTarget(text: string, options: TargetOptions = {}): TargetReading {
  return readTarget(cutText(text), options);
}

/**
 * Reads a phrase that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readTarget(cut: CutText, options: TargetOptions = {}): TargetReading {
  const reader = readerOf(cut, "phrase");
  let drafts = readDrafts(reader, options);
  if (drafts.length === 0) {
    const schedule = readSchedule(cut);
    if (schedule !== undefined) return schedule;
    drafts = readDrafts({ ...reader, mode: "lenient" }, options);
  }
  const draft = drafts.find(({ fields }) => fields.role === "target") ?? drafts[0];
  if (draft === undefined) return unreadable(cut.folded.source);
  const target = withTerm(reader, draft);
  const unread = drafts.filter((other) => other !== draft).map((other) => targetOf(reader, other));
  const more = unread.map(({ span }) => findingOf(FINDINGS, "target-more-than-one", span));
  return { ...target, findings: [...target.findings, ...more] };
}

/** `chậm nhất 05 ngày kể từ ngày …`: a length of time counts from an event. */
function withTerm(reader: Reader, draft: Draft): Target {
  const target = targetOf(reader, draft);
  if (target.unit.kind !== "duration") return target;
  const deadline = readDeadline(cutOf(reader, draft.range));
  const timings = deadline.clauses.map(({ timing }) => timing);
  const event = timings.some((timing) => timing.kind === "event" && timing.offset !== undefined);
  if (!event || !saysTime(deadline)) return target;
  // `chậm nhất 03 ngày trước ngày hết hạn` asks for three days or more.
  const early = timings.some((timing) => timing.kind === "event" && timing.relation === "before");
  const comparator = early && target.comparator === "lte" ? "gte" : target.comparator;
  return { ...target, comparator, deadline };
}

/** A phrase that names a time and no figure. */
function readSchedule(cut: CutText): Target | undefined {
  const deadline = readDeadline(cut);
  if (!saysTime(deadline)) return undefined;
  const { source } = cut.folded;
  const end = source.trimEnd().length;
  const span = { start: end - source.trim().length, end };
  const metric = deadline.clauses.map(({ label }) => label).find((label) => label !== undefined);
  const bound = scheduleOf(deadline);
  return {
    readable: true,
    text: source.slice(span.start, span.end),
    span,
    boundSpan: deadline.clauses[0]?.span ?? span,
    metric: metric ?? "",
    ...bound,
    deadline,
    role: "target",
    findings: bound.comparator === "due" ? [findingOf(FINDINGS, "target-no-figure", span)] : [],
  };
}

/** Whether a deadline says anything of time. */
function saysTime({ clauses }: DeadlineExpression): boolean {
  return clauses.length > 0 && clauses.every(({ timing }) => !timing.kind.startsWith("un"));
}
