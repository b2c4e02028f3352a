import { defined } from "../../text/index.js";
import { populationEnd } from "../aside/population.js";
import {
  clip,
  firstOf,
  textOf,
  trimmedRange,
  type BoundPart,
  type PartOf,
} from "../clause/part.js";
import type { Segment } from "../clause/segment.js";
import type { ForEach, Target } from "../target.js";
import type { Reader } from "../token/reader.js";
import { metricRanges, rangesOf } from "./metric.js";
import { roleOf, type Circumstances } from "./role.js";
import { withTerm } from "./schedule.js";
import { settledBound } from "./settle-bound.js";
import { targetOf } from "./target-of.js";
import { wholeOf } from "./whole-of-share.js";

/** What a clause lends to the targets in it. */
export interface ClauseContext extends Circumstances {
  /** A time at the head of the clause, for all its targets. */
  readonly time: PartOf<"time"> | undefined;
  /** What the target before measured. */
  readonly metric: string | undefined;
}

/** Puts a segment together to one target. */
export function assemble(reader: Reader, segment: Segment, context: ClauseContext): Target {
  const { share } = segment;
  const population = share === undefined ? undefined : shareOf(reader, segment, share);
  const own = segment.parts
    .filter((part) => part !== share)
    .flatMap((part) => clip(part, population?.end ?? 0, reader.end));
  const settled = settledBound(reader, own, segment.bound);
  const parts = own.map((part) => (part === segment.bound ? settled : part));
  const { bound } = settled;
  const { comparator, unit, value, interval, extent, direction, approximate, perUnit } = bound;
  const ranges = rangesOf(reader, parts, settled);
  const times = parts.filter((part) => part.kind === "time");
  const by = times.find(({ deadline }) => deadline.clauses[0]?.timing.kind === "by");
  const time = by ?? times[0] ?? context.time;
  const shared = context.time === undefined || times.length > 0 ? times : [context.time];
  const { inferred, ...role } = roleOf(context, bound, shared);
  // Behind the bound `từng`, `mỗi` only say of what: `cho từng vị trí việc làm`.
  const each = firstOf(parts, "each");
  const forEach = each !== undefined && each.start < settled.start ? each.forEach : undefined;
  const fields = defined({
    metric: textOf(reader, ranges) || (context.metric ?? ""),
    ...{ comparator, unit, value, interval, extent, direction, approximate, perUnit },
    baseline: bound.baseline ?? firstOf(parts, "baseline")?.baseline,
    filter: firstOf(parts, "filter")?.filter,
    exception: firstOf(parts, "exception")?.text,
    forEach: population?.forEach ?? forEach,
    denominator: wholeOf(reader, parts, ranges, settled),
    per: bound.per ?? time?.every,
    deadline: time?.deadline,
    ...role,
  });
  const problems = [...(bound.problems ?? [])];
  if (inferred === true) problems.push("target-role-inferred");
  if (comparator === "reach") problems.push("target-no-comparator");
  const range = trimmedRange(reader, segment);
  const target = targetOf(reader, fields, range, settled, problems);
  return reader.mode === "running" ? target : withTerm(reader, range, target);
}

/** The share of units before a bound, and where the words about them end. */
function shareOf(
  reader: Reader,
  { others = [], bound }: Segment,
  share: BoundPart,
): { readonly forEach: ForEach; readonly end: number } {
  const end = populationEnd(reader, share.end, bound.start);
  const { comparator, value } = share.bound;
  const kept = (["all", "gte", "gt"] as const).find((one) => one === comparator) ?? "reach";
  const units = [
    ...others.map((other) => ({ start: other.bound.end, end: other.end })),
    { start: share.end, end },
  ];
  const text = units
    .map((range) => textOf(reader, metricRanges(reader, [{ kind: "words", ...range }])))
    .join("; ");
  const least = typeof value === "number" ? value : 100;
  return { forEach: { text, comparator: kept, value: least }, end };
}
