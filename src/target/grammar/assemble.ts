import type { Cadence, DeadlineExpression } from "../../deadline/index.js";
import type {
  ForEach,
  PopulationFilter,
  Target,
  TargetBaseline,
  TargetOptions,
} from "../target.js";
import type { Draft } from "./draft.js";
import { populationEnd } from "./each.js";
import { metricRanges } from "./metric.js";
import { rangesOf } from "./name-measure.js";
import { behind, textOf, trimmedRange } from "./ranges.js";
import type { Bound, Piece } from "./reading.js";
import type { Reader } from "./reader.js";
import { roleOf, type RoleMark } from "./role.js";
import type { BoundPiece, Segment } from "./segment.js";
import { settledBound } from "./settle-bound.js";
import { wholeField } from "./whole-of-share.js";

/** What a clause lends to the targets in it. */
export interface ClauseContext {
  readonly options: TargetOptions;
  /** Whether the item stands under a heading of results. */
  readonly underResults: boolean;
  /** A time at the head of the clause, for all its targets. */
  readonly time: Extract<Piece, { kind: "time" }> | undefined;
  /** The words of the clause that speak for a role. */
  readonly marks: readonly RoleMark[];
  /** What the target before measured. */
  readonly metric: string | undefined;
}

type TimePiece = Extract<Piece, { kind: "time" }>;

/** Puts a segment together to one target. */
export function assemble(reader: Reader, segment: Segment, context: ClauseContext): Draft {
  const share = segment.share;
  const population = share === undefined ? undefined : shareOf(reader, segment, share);
  const pieces =
    population === undefined
      ? segment.pieces
      : segment.pieces.flatMap((piece) => behind(piece, population.end, share));
  const settled = settledBound(reader, pieces, segment.bound);
  const ranges = rangesOf(reader, pieces, settled.bound, segment.bound);
  const own = textOf(reader, ranges);
  const times = pieces.filter((piece): piece is TimePiece => piece.kind === "time");
  const time = times.find(({ deadline }) => deadline.clauses[0]?.timing.kind === "by") ?? times[0];
  const reading = roleOf({
    options: context.options,
    marks: context.marks,
    boundStart: segment.bound.start,
    bound: settled.bound,
    times: times.length === 0 && context.time !== undefined ? [context.time] : times,
    underResults: context.underResults,
  });
  const metric = own === "" ? (context.metric ?? "") : own;
  return {
    fields: {
      metric,
      ...figureFields(settled.bound),
      ...asideFields(pieces, settled.bound, segment.bound.start),
      ...wholeField(reader, pieces, ranges, settled.bound, segment.bound),
      ...(population === undefined ? {} : { forEach: population.forEach }),
      ...timeFields(time ?? context.time, settled.bound),
      ...(reading.strive ? { modality: "strive" as const } : {}),
      role: reading.role,
    },
    range: trimmedRange(reader, segment),
    boundRange: { start: segment.bound.start, end: segment.bound.end },
    problems: [
      ...settled.problems,
      ...(reading.inferred ? (["target-role-inferred"] as const) : []),
      ...(settled.bound.comparator === "reach" ? (["target-no-comparator"] as const) : []),
    ],
  };
}

/** The share of units before a bound, and where the words about them end. */
function shareOf(
  reader: Reader,
  segment: Segment,
  share: BoundPiece,
): { readonly forEach: ForEach; readonly end: number } {
  const end = populationEnd(reader, share.end, segment.bound.start);
  const { comparator, value } = share.bound;
  const kept =
    comparator === "all" || comparator === "gte" || comparator === "gt" ? comparator : "reach";
  const others = (segment.others ?? []).map((other) => unitsOf(reader, other.bound.end, other.end));
  const text = [...others, unitsOf(reader, share.end, end)].join("; ");
  return {
    forEach: { text, comparator: kept, value: typeof value === "number" ? value : 100 },
    end,
  };
}

/** The words that name the units of a share. */
function unitsOf(reader: Reader, start: number, end: number): string {
  return textOf(reader, metricRanges(reader, { pieces: [{ kind: "words", start, end }] }));
}

function figureFields(bound: Bound): Pick<Target, "comparator" | "unit"> & Partial<Target> {
  const { comparator, unit, value, interval, extent, direction, approximate, perUnit } = bound;
  return {
    comparator,
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    unit,
    ...(extent === undefined ? {} : { extent }),
    ...(direction === undefined ? {} : { direction }),
    ...(approximate === undefined ? {} : { approximate }),
    ...(perUnit === undefined ? {} : { perUnit }),
  };
}

function asideFields(pieces: readonly Piece[], bound: Bound, boundStart: number): Partial<Target> {
  let baseline: TargetBaseline | undefined = bound.baseline;
  let filter: PopulationFilter | undefined;
  let exception: string | undefined;
  let forEach: ForEach | undefined;
  for (const piece of pieces) {
    if (piece.kind === "baseline") baseline ??= piece.baseline;
    if (piece.kind === "filter") filter ??= piece.filter;
    if (piece.kind === "exception") exception ??= piece.text;
    // Behind the bound `từng`, `mỗi` only say of what: `cho từng vị trí việc làm`.
    if (piece.kind === "each" && piece.start < boundStart) forEach ??= piece.forEach;
  }
  return {
    ...(forEach === undefined ? {} : { forEach }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(filter === undefined ? {} : { filter }),
    ...(exception === undefined ? {} : { exception }),
  };
}

function timeFields(
  time: TimePiece | undefined,
  bound: Bound,
): { deadline?: DeadlineExpression; per?: Cadence } {
  const per = bound.per ?? time?.every;
  return {
    ...(per === undefined ? {} : { per }),
    ...(time === undefined ? {} : { deadline: time.deadline }),
  };
}
