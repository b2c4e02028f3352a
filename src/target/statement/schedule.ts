import { readDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { findingOf, frozen } from "../../text/index.js";
import { FINDINGS } from "../data/messages.js";
import type { Target, TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";

/**
 * A length of time counts from an event, where the words name one.
 *
 * ```
 * chậm nhất 05 ngày kể từ ngày nhận hồ sơ
 *                   ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withTerm(reader: kit.Reader, range: kit.Range, target: Target): Target {
  if (target.unit.kind !== "duration") return target;
  const deadline = readDeadline(kit.cutOf(reader, range));
  const timings = deadline.clauses.map(({ timing }) => timing);
  const event = timings.some(
    (timing) => timing.kind === "event" && timing.event !== "" && timing.offset !== undefined,
  );
  if (!event || !saysTime(deadline)) return target;
  // `chậm nhất 03 ngày trước ngày hết hạn` asks for three days or more.
  const early = timings.some((timing) => timing.kind === "event" && timing.relation === "before");
  const comparator = early && target.comparator === "lte" ? "gte" : target.comparator;
  return { ...target, comparator, deadline };
}

/**
 * Reads a phrase that names a time and no figure.
 *
 * ```
 * Thường xuyên trong năm      Quý II/2022      02 lần/năm
 * due                         within it        so many times
 * ```
 */
export function readSchedule(cut: kit.CutText): Target | undefined {
  const deadline = readDeadline(cut);
  const [first] = deadline.clauses;
  if (first === undefined || !saysTime(deadline)) return undefined;
  const { source } = cut.folded;
  const end = source.trimEnd().length;
  const span = { start: end - source.trim().length, end };
  const bound = boundOf(first, deadline.clauses.length === 1);
  return {
    readable: true,
    text: source.slice(span.start, span.end),
    span,
    boundSpan: first.span,
    metric: deadline.clauses.map(({ label }) => label).find((label) => label !== undefined) ?? "",
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

const DATE: TargetUnit = /* @__PURE__ */ frozen({ kind: "date" });
const DUE = { comparator: "due", unit: DATE } as const;
const SIDES = { on: "eq", before: "lt", by: "lte", after: "gt" } as const;

/**
 * What a time asks: to be done by it, so many times, or — where it cannot be checked by itself —
 * only that it is due.
 */
function boundOf(
  { timing }: DeadlineExpression["clauses"][number],
  alone: boolean,
): Pick<Target, "comparator" | "unit" | "value" | "per"> {
  switch (timing.kind) {
    case "by":
      return { comparator: timing.inclusive ? "lte" : "lt", unit: DATE };
    case "within":
      return { comparator: "between", unit: DATE };
    case "recurring": {
      if (timing.due !== undefined) return { comparator: SIDES[timing.due.side], unit: DATE };
      if (timing.every === "unspecified") return DUE;
      const unit: TargetUnit = { kind: "count", counted: "lần" };
      const times = { comparator: "gte", value: timing.times ?? 1, unit } as const;
      // Several cadences stay in the deadline; one of them alone would be a wrong reading.
      return alone ? { ...times, per: timing.every } : times;
    }
    case "event": {
      const { offset, relation } = timing;
      if (offset === undefined) return DUE;
      const comparator = relation === "before" ? "gte" : "lte";
      return { comparator, value: offset.amount, unit: { kind: "duration", unit: offset.unit } };
    }
    case "ongoing":
    case "reference":
    case "unstated":
    case "unrecognized":
      return DUE;
  }
}
