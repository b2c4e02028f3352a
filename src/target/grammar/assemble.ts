import { defined } from "../../text/index.js";
import type { ForEach } from "../target.js";
import type { Draft } from "./draft.js";
import { populationEnd } from "./each.js";
import { metricRanges } from "./metric.js";
import { rangesOf } from "./name-measure.js";
import { clip, textOf, trimmedRange } from "./ranges.js";
import type { Reader } from "./reader.js";
import type { BoundPiece, Piece, TimePiece } from "./reading.js";
import { roleOf, type Circumstances } from "./role.js";
import type { Segment } from "./segment.js";
import { settledBound } from "./settle-bound.js";
import { wholeOf } from "./whole-of-share.js";

/** What a clause lends to the targets in it. */
export interface ClauseContext extends Pick<
  Circumstances,
  "options" | "mark" | "underResults" | "measured"
> {
  /** A time at the head of the clause, for all its targets. */
  readonly time: TimePiece | undefined;
  /** What the target before measured. */
  readonly metric: string | undefined;
}

/** Puts a segment together to one target. */
export function assemble(reader: Reader, segment: Segment, context: ClauseContext): Draft {
  const { share } = segment;
  const population = share === undefined ? undefined : shareOf(reader, segment, share);
  const pieces = segment.pieces
    .filter((piece) => piece !== share)
    .flatMap((piece) => clip(piece, population?.end ?? 0, reader.end));
  const { bound, problems } = settledBound(reader, pieces, segment.bound);
  const { comparator, unit, value, interval, extent, direction, approximate, perUnit } = bound;
  const ranges = rangesOf(reader, pieces, bound, segment.bound);
  const times = pieces.filter((piece) => piece.kind === "time");
  const by = times.find(({ deadline }) => deadline.clauses[0]?.timing.kind === "by");
  const time = by ?? times[0] ?? context.time;
  const shared = context.time === undefined || times.length > 0 ? times : [context.time];
  const { inferred, ...role } = roleOf({ ...context, bound, times: shared });
  return {
    fields: defined({
      metric: textOf(reader, ranges) || (context.metric ?? ""),
      ...{ comparator, unit, value, interval, extent, direction, approximate, perUnit },
      ...asideFields(pieces, segment.bound.start, bound.baseline),
      denominator: wholeOf(reader, pieces, ranges, bound, segment.bound),
      ...defined({ forEach: population?.forEach }),
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
  share: BoundPiece,
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
  pieces: readonly Piece[],
  boundStart: number,
  own: Draft["fields"]["baseline"],
): Partial<Pick<Draft["fields"], "baseline" | "filter" | "exception" | "forEach">> {
  const of = <Kind extends Piece["kind"]>(kind: Kind) =>
    pieces.find((piece): piece is Extract<Piece, { kind: Kind }> => piece.kind === kind);
  const each = of("each");
  return defined({
    baseline: own ?? of("baseline")?.baseline,
    filter: of("filter")?.filter,
    exception: of("exception")?.text,
    // Behind the bound `từng`, `mỗi` only say of what: `cho từng vị trí việc làm`.
    forEach: each !== undefined && each.start < boundStart ? each.forEach : undefined,
  });
}
