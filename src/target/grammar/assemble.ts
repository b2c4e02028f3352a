import type { DeadlineExpression } from "../../deadline/index.js";
import type { Cadence } from "../../deadline/index.js";
import { MEASURED_HEADS } from "../data/bound-words.js";
import type {
  ForEach,
  PopulationFilter,
  Target,
  TargetBaseline,
  TargetFindingCode,
  TargetOptions,
} from "../target.js";
import { asChange } from "./change.js";
import type { Draft } from "./draft.js";
import { populationEnd } from "./each.js";
import { settle } from "./leads.js";
import { metricRanges } from "./metric.js";
import type { Bound, BoundComparator, Piece, Range } from "./reading.js";
import { phraseAt, phrases, wordsOf, type Reader } from "./reader.js";
import { roleOf, type RoleMark } from "./role.js";
import type { BoundPiece, Segment } from "./segment.js";

const HEADS = /* @__PURE__ */ phrases(MEASURED_HEADS);

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
      : segment.pieces.flatMap((piece) => after(piece, population.end, share));
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

/** What of a piece lies behind the words about the population. */
function after(piece: Piece, place: number, share: BoundPiece | undefined): Piece[] {
  if (piece === share || piece.end <= place) return [];
  if (piece.kind !== "words") return [piece];
  return [{ kind: "words", start: Math.max(piece.start, place), end: piece.end }];
}

/** The bound once words further off (`trở lên`, a verb of change at the head) have been heard. */
function settledBound(
  reader: Reader,
  pieces: readonly Piece[],
  piece: BoundPiece,
): { readonly bound: Bound; readonly problems: readonly TargetFindingCode[] } {
  const problems: TargetFindingCode[] = [...(piece.bound.problems ?? [])];
  let { bound } = piece;
  const later = pieces.find(
    (other): other is Extract<Piece, { kind: "after" }> =>
      other.kind === "after" && other.start >= piece.end && reaches(reader, piece, other.start),
  );
  if (later !== undefined) {
    const said = [...comparatorsOf(bound), later.comparator];
    const { comparator, disagree } = settle(said);
    if (disagree) problems.push("target-bounds-disagree");
    if (comparator !== undefined && isLevelComparator(bound)) bound = { ...bound, comparator };
    else if (comparator !== undefined && bound.extent === "reach") {
      bound = { ...bound, extent: comparator };
    }
  }
  const change = pieces.find(
    (other): other is Extract<Piece, { kind: "change" }> =>
      other.kind === "change" && other.end <= piece.start,
  );
  if (change === undefined || bound.direction !== undefined) return { bound, problems };
  if (bound.level === true) return { bound: { ...bound, direction: change.direction }, problems };
  const heads = phraseAt({ ...reader, position: change.end }, HEADS) !== undefined;
  const opens =
    pieces[0] === change ||
    pieces.every(
      (other) => other.kind !== "words" || other.start > change.start || isLead(reader, other),
    );
  const changes = heads && opens && bound.comparator !== "all" && bound.comparator !== "between";
  return { bound: changes ? asChange(change.direction, bound) : bound, problems };
}

/**
 * Whether `trở lên` some words off still speaks of the bound: `30% số phòng, đơn vị trở lên` does,
 * `60% cán bộ có trình độ đại học trở lên` and `10 sản phẩm đạt 3 sao trở lên` do not.
 */
function reaches(reader: Reader, { bound, end }: BoundPiece, place: number): boolean {
  if (hasNumber(reader, end, place)) return false;
  return bound.comparator === "gte" || populationEnd(reader, end, place) === place;
}

function hasNumber(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (reader.tokens[index]?.kind === "number") return true;
  return false;
}

function isLead(reader: Reader, words: Range): boolean {
  return metricRanges(reader, { pieces: [{ kind: "words", ...words }] }).length === 0;
}

function comparatorsOf(bound: Bound): BoundComparator[] {
  const named = (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === bound.comparator);
  return named === undefined ? [] : [named];
}

function isLevelComparator({ comparator }: Bound): boolean {
  return ["gte", "gt", "lte", "lt", "eq", "reach", "all"].includes(comparator);
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

/** Of what the share is: named by `trên tổng số`, or what stands before `được`. */
function wholeField(
  reader: Reader,
  pieces: readonly Piece[],
  ranges: readonly Range[],
  bound: Bound,
  piece: BoundPiece,
): { denominator?: string } {
  if (bound.denominator !== undefined) return { denominator: bound.denominator };
  for (const other of pieces) if (other.kind === "denominator") return { denominator: other.text };
  const behind = wholeBehind(reader, pieces, bound, piece);
  if (behind !== undefined) {
    const { start, end } = trimmedRange(reader, behind);
    return { denominator: wordsOf(reader, start, end) };
  }
  if (bound.unit.kind !== "percent" || bound.extent !== undefined) return {};
  const rateLength = rateAt(reader, ranges[0]);
  if (bound.stance === "predicate" && rateLength === 0) return {};
  const [first] = ranges;
  if (first === undefined) return {};
  const start = first.start + rateLength;
  for (let index = start; index < first.end; index++) {
    const name = reader.tokens[index]?.name ?? "";
    if (PASSIVES.has(name) && index > start) return { denominator: wordsOf(reader, start, index) };
    if (OTHER_PREDICATES.has(name)) return {};
  }
  return {};
}

const PASSIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(["được", "đều", "bị"]);
const OTHER_PREDICATES: ReadonlySet<string> = /* @__PURE__ */ new Set(["và", "hoàn", "thực", "do"]);

function rateAt(reader: Reader, range: Range | undefined): number {
  if (range === undefined) return 0;
  const inner = { ...reader, position: range.start };
  return phraseAt(inner, RATES)?.length ?? 0;
}

const RATES = /* @__PURE__ */ phrases(["tỷ lệ", "tỷ lệ số", "tỷ lệ các"]);

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

function rangesOf(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): Range[] {
  const named = metricRanges(reader, { pieces: ownPieces(reader, pieces, bound, piece) });
  if (bound.counted === undefined || isTimes(bound)) return named;
  const [first] = named;
  const measured = first !== undefined && first.end <= piece.start && atHead(reader, first.start);
  // `Số xã đạt chuẩn tăng thêm 7 xã`: the things counted were named before.
  if (measured && named.every(({ end }) => end <= piece.start)) return named;
  return metricRanges(reader, {
    pieces: ownPieces(reader, pieces, bound, piece),
    counted: bound.counted,
  });
}

function atHead(reader: Reader, position: number): boolean {
  return phraseAt({ ...reader, position }, HEADS) !== undefined;
}

/** The pieces that speak of this bound and not of the heading before it. */
function ownPieces(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): readonly Piece[] {
  const colon = reader.tokens[piece.start - 1]?.name === ":";
  const followed = pieces.some(
    ({ kind, start, end }) => kind === "words" && start >= piece.end && hasWord(reader, start, end),
  );
  const headed = colon && followed && bound.stance === "quantifier" && bound.comparator !== "rank";
  if (headed) return pieces.filter((other) => other.start >= piece.start);
  const whole = wholeBehind(reader, pieces, bound, piece);
  const place = topicEnd(reader, pieces);
  const behind = pieces[pieces.indexOf(piece) + 1];
  // `tỷ lệ đúng hạn trên 99%, không để …`: what follows the comma is another matter.
  const apart =
    behind?.kind === "words" &&
    reader.tokens[behind.start]?.name === "," &&
    pieces.some(
      (other) => other.kind === "words" && other.end <= piece.start && atHead(reader, other.start),
    );
  return pieces
    .filter((other) => other !== whole && !(apart && other === behind))
    .flatMap((other) => after(other, place, undefined));
}

/** `Về kinh tế: …`: the topic of the paragraph is not what is measured. */
function topicEnd(reader: Reader, pieces: readonly Piece[]): number {
  const [first] = pieces;
  if (first?.kind !== "words") return reader.start;
  let start = first.start;
  while (isOuter(reader, start)) start++;
  if (reader.tokens[start]?.name !== "về") return reader.start;
  for (let index = start; index < first.end; index++) {
    if (reader.tokens[index]?.name === ":") return index + 1;
  }
  return reader.start;
}

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;
const NO_WHOLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["đối", "vào", "ở", "tại", "trong", "và", "theo", "cho", "của", "trên", "được", "các", "về"],
  ...["thì", "hoặc", "so", "năm", "đạt", "có", "do", "từ", "đến", "với", "mỗi", "hàng", "những"],
]);

function wholeBehind(
  reader: Reader,
  pieces: readonly Piece[],
  bound: Bound,
  piece: BoundPiece,
): Piece | undefined {
  if (bound.unit.kind !== "percent" || bound.stance !== "predicate") return undefined;
  if (bound.denominator !== undefined || bound.extent !== undefined) return undefined;
  const index = pieces.indexOf(piece);
  const before = pieces[index - 1];
  const behind = pieces[index + 1];
  if (before?.kind !== "words" || behind?.kind !== "words") return undefined;
  const words = trimmedRange(reader, behind);
  const adjacent = words.start === piece.end && words.end - words.start <= LONGEST_WHOLE;
  return adjacent && areWords(reader, words) ? behind : undefined;
}

function areWords(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index++) {
    const token = reader.tokens[index];
    if (token?.kind !== "word" || NO_WHOLE.has(token.name)) return false;
  }
  return end > start;
}

function hasWord(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (reader.tokens[index]?.kind === "word") return true;
  return false;
}

/** `02 lần`: times are no name of what is measured. */
function isTimes({ unit }: Bound): boolean {
  return unit.kind === "count" && /^(?:lần|lượt)$/iu.test(unit.counted);
}

/** The words of ranges that may lie apart, joined by spaces. */
export function textOf(reader: Reader, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

const OUTER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ",",
  ";",
  ":",
  ".",
  "-",
  "+",
  "•",
  "*",
  "và",
  "|",
]);

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: Reader, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first++;
  while (last > first && isOuter(reader, last - 1)) last--;
  return { start: first, end: last };
}

function isOuter(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined) return false;
  return token.kind === "break" || OUTER.has(token.name);
}
