import { defined } from "../../text/index.js";
import { populationEnd } from "../aside/population.js";
import {
  clip,
  textOf,
  trimmedRange,
  type BoundPart,
  type Part,
  type TimePart,
} from "../clause/part.js";
import type { Segment } from "../clause/segment.js";
import type { ForEach } from "../target.js";
import type { Reader } from "../token/reader.js";
import type { Draft } from "./draft.js";
import { metricRanges, rangesOf } from "./metric.js";
import { roleOf, type Circumstances } from "./role.js";
import { settledBound } from "./settle-bound.js";
import { wholeOf } from "./whole-of-share.js";

/** What a clause lends to the targets in it. */
export interface ClauseContext extends Pick<
  Circumstances,
  "options" | "mark" | "underResults" | "measured"
> {
  /** A time at the head of the clause, for all its targets. */
  readonly time: TimePart | undefined;
  /** What the target before measured. */
  readonly metric: string | undefined;
}

/** Puts a segment together to one target. */
export function assemble(reader: Reader, segment: Segment, context: ClauseContext): Draft {
  const { share } = segment;
  const population = share === undefined ? undefined : shareOf(reader, segment, share);
  const parts = segment.parts
    .filter((part) => part !== share)
    .flatMap((part) => clip(part, population?.end ?? 0, reader.end));
  const { bound, problems } = settledBound(reader, parts, segment.bound);
  const { comparator, unit, value, interval, extent, direction, approximate, perUnit } = bound;
  const ranges = rangesOf(reader, parts, bound, segment.bound);
  const times = parts.filter((part) => part.kind === "time");
  const by = times.find(({ deadline }) => deadline.clauses[0]?.timing.kind === "by");
  const time = by ?? times[0] ?? context.time;
  const shared = context.time === undefined || times.length > 0 ? times : [context.time];
  const { inferred, ...role } = roleOf({ ...context, bound, times: shared });
  return {
    fields: defined({
      metric: textOf(reader, ranges) || (context.metric ?? ""),
      ...{ comparator, unit, value, interval, extent, direction, approximate, perUnit },
      ...asideFields(parts, segment.bound.start, bound.baseline),
      denominator: wholeOf(reader, parts, ranges, bound, segment.bound),
      ...(population === undefined ? {} : { forEach: population.forEach }),
      per: bound.per ?? time?.every,
      deadline: time?.deadline,
      ...role,
    }),
    range: trimmedRange(reader, segment),
    boundRange: segment.bound,
    problems: [
      ...problems,
      ...(inferred ? (["target-role-inferred"] as const) : []),
      ...(comparator === "reach" ? (["target-no-comparator"] as const) : []),
    ],
  };
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
  const forEach: ForEach = {
    text,
    comparator: kept,
    value: typeof value === "number" ? value : 100,
  };
  return { forEach, end };
}

/** The first of each kind of aside; a baseline that belongs to the bound goes before all. */
function asideFields(
  parts: readonly Part[],
  boundStart: number,
  own: Draft["fields"]["baseline"],
): Partial<Pick<Draft["fields"], "baseline" | "filter" | "exception" | "forEach">> {
  const of = <Kind extends Part["kind"]>(kind: Kind) =>
    parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
  const each = of("each");
  return defined({
    baseline: own ?? of("baseline")?.baseline,
    filter: of("filter")?.filter,
    exception: of("exception")?.text,
    // Behind the bound `từng`, `mỗi` only say of what: `cho từng vị trí việc làm`.
    forEach: each !== undefined && each.start < boundStart ? each.forEach : undefined,
  });
}
