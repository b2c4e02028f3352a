import * as kit from "../../reading/index.js";
import { defined } from "../../text/index.js";
import type { Interval } from "../interval.js";
import * as word from "./data/rule-words.js";
import {
  goTo,
  numberAt,
  signAt,
  skip,
  takeNumber,
  takeSign,
  within,
  type Reader,
  type Stretch,
} from "./reader.js";
import type { Token } from "./token.js";

/** What the figure of a condition counts; `term` is a length of time, `points` are of an index. */
export type PhraseMetric = "percent" | "count" | "term" | "points";

/** A condition on a figure, as its words say it. */
export interface IntervalPhrase {
  /** The figures it allows. */
  readonly interval: Interval;
  /** What they count. */
  readonly metric: PhraseMetric;
  /** Only a figure was written, with no word of comparison: "Có 1 sáng kiến", "Đạt 80%". */
  readonly bare: boolean;
  /** The condition holds more than one such phrase of the same kind. */
  readonly several: boolean;
  /** How its comma was read, where it may be read in two ways: `1,500`. */
  readonly comma?: Token["comma"] & string;
}

interface End {
  readonly figure: Token;
  readonly inclusive: boolean;
}

interface Group {
  readonly min?: End;
  readonly max?: End;
  readonly unit: PhraseMetric;
  readonly bare: boolean;
  /** One past the last token. */
  readonly end: number;
}

type Side = "min" | "max";

/** What a word of comparison makes of the figure behind it. */
const ENDS: Readonly<
  Record<Exclude<kit.Comparison, "eq">, readonly [side: Side, inclusive: boolean]>
> = { gte: ["min", true], gt: ["min", false], lte: ["max", true], lt: ["max", false] };

/** How far apart the two ends of one interval may stand. */
const LONGEST_GAP = 6;

/** What a figure may count; of two ends the first of these holds for both. */
const UNITS = ["percent", "term", "points", "count"] as const;

interface Collector extends Reader {
  readonly groups: Group[];
  /** Some figure is a percentage. */
  readonly rates: boolean;
  /** Some figure is no number of stars. */
  readonly things: boolean;
}

/**
 * The longest of the words that compare, those of ranges included.
 *
 * ```
 * chí ít 5 sáng kiến      từ 70% đến dưới 90%      ≥ 95%
 * ^^^^^^                  ^^     ^^^^^^^^          ^
 * ```
 */
function comparisonOf(reader: Reader): Exclude<kit.Comparison, "eq"> | undefined {
  const range = kit.phraseAt(reader, word.RANGE_ENDS);
  const common = kit.comparisonAt(reader.pieces, reader.position);
  const longest = (range?.length ?? 0) > (common?.length ?? 0) ? range : common;
  if (longest === undefined || longest.value === "eq") return undefined;
  reader.position += longest.length;
  return longest.value;
}

/**
 * What is said behind a figure, before the next one.
 *
 * ```
 * từ 2 sáng kiến trở lên      từ 5 lỗi trở xuống
 *                ^^^^^^^               ^^^^^^^^^
 * ```
 */
function directionAfter(reader: Reader): "gte" | "lte" | undefined {
  for (let index = reader.position; index < reader.end; index++) {
    if (reader.pieces[index]?.kind === "number") return undefined;
    const found = kit.comparisonBehind(reader.pieces, index);
    const next = index + (found?.length ?? 0);
    // "80% hoặc hơn 90%" is no "hoặc hơn".
    const leads = next < reader.end && reader.pieces[next]?.kind === "number";
    if (found !== undefined && !leads) return found.value;
  }
  return undefined;
}

/**
 * Whether the figure just read only tells of whom or what another one is.
 *
 * ```
 * Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng dưới 8%      01 sản phẩm OCOP 3 sao
 *                   ^^^^^^                                              ^^^^^
 * ```
 */
function tellsWhom({ rates, things, ...reader }: Collector, { percent }: Token): boolean {
  if (percent) return false;
  return (rates && kit.at(reader, word.AGES)) || (things && kit.at(reader, word.STARS));
}

/** What the figure just read counts. */
function unitOf(reader: Reader, { percent }: Token): PhraseMetric {
  if (percent) return "percent";
  if (kit.at(reader, word.TERM_UNITS)) return "term";
  return kit.at(reader, word.POINT) ? "points" : "count";
}

/**
 * Notes an end whose figure was just read. A second end joins the first when it stands close behind
 * it and leaves room between.
 */
function addEnd(reader: Collector, side: Side, end: End, bare = false): true {
  const { groups, position } = reader;
  const unit = unitOf(reader, end.figure);
  const last = groups.at(-1);
  const open = side === "max" && last?.max === undefined ? last?.min : undefined;
  // `dưới 3% hoặc giảm từ 1%`: two conditions, not two ends.
  const between = { start: last?.end ?? position, end: position };
  const divided = goTo(within(reader, between), (place) => kit.at(place, word.OR));
  const near = !divided && position - 1 - (last?.end ?? 0) <= LONGEST_GAP;
  const above = side === "min" && last?.min === undefined ? last?.max : undefined;
  // `b/a < 1 và b/a ≥ 0,8`: the upper end may stand first.
  if (last !== undefined && near && above !== undefined && above.figure.value > end.figure.value) {
    const stronger = UNITS.find((each) => each === unit || each === last.unit) ?? unit;
    groups.splice(-1, 1, { ...last, min: end, unit: stronger, bare: false, end: position });
    return true;
  }
  if (last === undefined || open === undefined || !near || open.figure.value > end.figure.value) {
    groups.push({ [side]: end, unit, bare, end: position });
  } else {
    const stronger = UNITS.find((each) => each === unit || each === last.unit) ?? unit;
    groups.splice(-1, 1, { ...last, max: end, unit: stronger, bare: false, end: position });
  }
  return true;
}

/**
 * A word or sign of comparison with its figure.
 *
 * ```
 * Có từ 2 sáng kiến trở lên      không quá 5%      từ 5 lỗi trở xuống
 *    ^^^^                        ^^^^^^^^^^^^      ^^^^ an upper end
 * ```
 */
function readCompared(reader: Collector): true | undefined {
  const comparison = comparisonOf(reader);
  if (comparison === undefined) return undefined;
  skip(reader, word.FILLERS);
  const figure = takeNumber(reader);
  if (figure === undefined || tellsWhom(reader, figure)) return undefined;
  const [side, inclusive] = ENDS[comparison];
  const down = directionAfter(reader) === "lte";
  return addEnd(reader, down ? "max" : side, { figure, inclusive: down || inclusive });
}

/**
 * One figure alone.
 *
 * ```
 * b/a = 1
 *     ^^^
 * ```
 */
function readEqual(reader: Collector): true | undefined {
  if (!takeSign(reader, "=")) return undefined;
  const figure = takeNumber(reader);
  if (figure === undefined) return undefined;
  const end = { figure, inclusive: true };
  const unit = figure.percent ? "percent" : "count";
  reader.groups.push({ min: end, max: end, unit, bare: false, end: reader.position });
  return true;
}

/**
 * The upper end behind a dash.
 *
 * ```
 * 70% - 90%      từ 2 - 4 bài
 *     ^^^^^           ^^^
 * ```
 */
function readBehindDash(reader: Collector): true | undefined {
  const last = reader.groups.at(-1);
  if (last?.end !== reader.position || last.min === undefined) return undefined;
  if (!takeSign(reader, "-")) return undefined;
  const figure = takeNumber(reader);
  return figure === undefined ? undefined : addEnd(reader, "max", { figure, inclusive: true });
}

/**
 * A figure without any word of comparison.
 *
 * ```
 * Đạt 100% kế hoạch      Có 1 sáng kiến      50% ≤ tỷ lệ < 70%
 *     ^^^^                  ^                ^^^^^
 * ```
 */
function readBare(reader: Collector): true | undefined {
  const leads = reader.position === reader.start || kit.at(reader, word.BEFORE_BARE, -1);
  const figure = takeNumber(reader);
  if (figure === undefined || tellsWhom(reader, figure)) return undefined;
  // The sign behind a figure makes it a lower end.
  const below = signAt(reader, "<") || kit.peek(reader).key === "<=";
  if (below && numberAt(reader, 1) === undefined) {
    addEnd(reader, "min", { figure, inclusive: kit.peek(reader).key === "<=" });
    reader.position += 1;
    return true;
  }
  const direction = directionAfter(reader);
  // A count stands first, or behind "có", "đạt"; "mức độ 3" and "OCOP 4 sao" are names.
  const allowed =
    figure.percent || kit.at(reader, word.RANGE_JOINTS) || direction !== undefined || leads;
  if (!allowed) return undefined;
  const side = direction === "lte" ? "max" : "min";
  return addEnd(reader, side, { figure, inclusive: true }, direction === undefined);
}

const RULES = [readCompared, readEqual, readBehindDash, readBare];

function collect(reader: Reader): readonly Group[] {
  const has = (stands: (place: Reader) => boolean): boolean =>
    goTo(kit.cursorAt(reader, reader.start), stands);
  const rates = has((place) => numberAt(place)?.percent === true);
  const things = has((place) => numberAt(place) !== undefined && !kit.at(place, word.STARS, 1));
  const collector: Collector = { ...reader, groups: [], rates, things };
  while (collector.position < collector.end) {
    const read = RULES.some((rule) => kit.attempt(collector, rule) === true);
    if (!read) collector.position += 1;
  }
  return collector.groups;
}

/** How many figures stand in a part that are no names: `mức độ 3`; of rates ages are none. */
function figuresIn(reader: Reader, ofRates: boolean): number {
  let count = 0;
  for (; reader.position < reader.end; reader.position += 1) {
    const figure = numberAt(reader);
    const age = ofRates && figure?.percent === false && kit.at(reader, word.AGES, 1);
    const named = kit.at(reader, word.NAMING, -1) || kit.at(reader, word.STARS, 1);
    if (figure !== undefined && !age && !named) count += 1;
  }
  return count;
}

/**
 * Reads the condition on a figure in a stretch of tokens, if there is one:
 *
 * ```
 * Đạt từ 85 - dưới 100% kế hoạch      Có từ 2 sáng kiến trở lên
 *     ^^^^^   ^^^^^^^^^                  ^^^^
 * ```
 *
 * A percentage counts before a count, a count before a length of time.
 */
export function readIntervalPhrase(reader: Reader, stretch: Stretch): IntervalPhrase | undefined {
  const groups = collect(within(reader, stretch));
  const counted = groups.some(({ unit }) => unit === "points") ? "points" : "count";
  const metricOf = ({ unit }: Group): PhraseMetric => (unit === "count" ? counted : unit);
  for (const metric of ["percent", counted, "term"] as const) {
    const [first, another] = groups.filter((group) => metricOf(group) === metric);
    if (first === undefined) continue;
    const { min, max, bare } = first;
    const interval = {
      min: min?.figure.value ?? null,
      minInclusive: min?.inclusive ?? false,
      max: max?.figure.value ?? null,
      maxInclusive: max?.inclusive ?? false,
    };
    const ends = min?.figure === max?.figure ? [min] : [min, max];
    const used = ends.filter((end) => end !== undefined).length;
    const more =
      another !== undefined || figuresIn(within(reader, stretch), metric === "percent") > used;
    const comma = min?.figure.comma ?? max?.figure.comma;
    return { interval, metric, bare, several: more, ...defined({ comma }) };
  }
  return undefined;
}
