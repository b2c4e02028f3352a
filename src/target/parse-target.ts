import { parseDeadline } from "../deadline/index.js";
import { findingOf, saysTime, unreadable } from "./grammar/draft.js";
import { readTargets } from "./grammar/read.js";
import { scheduleOf } from "./grammar/schedule.js";
import type { Target, TargetOptions, TargetReading } from "./target.js";

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
  const strict = readTargets(text, "phrase", options);
  const targets =
    strict.length > 0 || schedules(text) ? strict : readTargets(text, "lenient", options);
  const first = targets.find(({ role }) => role === "target") ?? targets[0];
  if (first === undefined) return readSchedule(text) ?? unreadable(text);
  const others = targets.filter((target) => target !== first);
  const unread = others.map(({ span }) => findingOf("target-more-than-one", span));
  return withTerm({ ...first, findings: [...first.findings, ...unread] });
}

/** `chậm nhất 05 ngày kể từ ngày …`: a length of time counts from an event. */
function withTerm(target: Target): Target {
  if (target.unit.kind !== "duration") return target;
  const deadline = parseDeadline(target.text);
  const event = deadline.clauses.some(
    ({ timing }) => timing.kind === "event" && timing.offset !== undefined,
  );
  if (!event || !saysTime(deadline)) return target;
  // `chậm nhất 03 ngày trước ngày hết hạn` asks for three days or more.
  const early = deadline.clauses.some(
    ({ timing }) => timing.kind === "event" && timing.relation === "before",
  );
  return {
    ...target,
    ...(early && target.comparator === "lte" ? { comparator: "gte" as const } : {}),
    deadline,
  };
}

/** Whether a phrase names a time and nothing else. */
function schedules(text: string): boolean {
  return saysTime(parseDeadline(text));
}

/** A phrase that names a time and no figure. */
function readSchedule(text: string): Target | undefined {
  const deadline = parseDeadline(text);
  if (!saysTime(deadline)) return undefined;
  const span = trimmedSpan(text);
  const metric = deadline.clauses.map(({ label }) => label).find((label) => label !== undefined);
  const bound = scheduleOf(deadline);
  return {
    readable: true,
    text: text.slice(span.start, span.end),
    span,
    boundSpan: deadline.clauses[0]?.span ?? span,
    metric: metric ?? "",
    ...bound,
    deadline,
    role: "target",
    findings: bound.comparator === "due" ? [findingOf("target-no-figure", span)] : [],
  };
}

function trimmedSpan(text: string): { start: number; end: number } {
  const end = text.trimEnd().length;
  return { start: end - text.trim().length, end };
}
