import type { Interval } from "../interval.js";
import { afterAnyPhrase, isSign, isWord, numberAt, skipWords, type Tokens } from "./cursor.js";

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
}

interface End {
  readonly value: number;
  readonly inclusive: boolean;
}

interface Group {
  min?: End;
  max?: End;
  percent: boolean;
  term: boolean;
  points: boolean;
  bare: boolean;
  /** One past the last token. */
  end: number;
}

type Side = "min" | "max";

interface Comparison {
  readonly side: Side;
  readonly inclusive: boolean;
  readonly phrases: readonly string[];
}

/** Longer phrases stand before the shorter ones that they begin with. */
const COMPARISONS: readonly Comparison[] = [
  {
    side: "min",
    inclusive: true,
    phrases: ["lớn hơn hoặc bằng", "cao hơn hoặc bằng", "bằng hoặc lớn hơn", "bằng hoặc cao hơn"],
  },
  {
    side: "max",
    inclusive: true,
    phrases: ["nhỏ hơn hoặc bằng", "thấp hơn hoặc bằng", "ít hơn hoặc bằng"],
  },
  {
    side: "min",
    inclusive: true,
    phrases: ["không thấp hơn", "không ít hơn", "không nhỏ hơn", "không dưới"],
  },
  {
    side: "max",
    inclusive: true,
    phrases: [
      "không vượt quá",
      "không quá",
      "chưa quá",
      "không cao hơn",
      "không nhiều hơn",
      "không hơn",
      "nhiều nhất",
      "tối đa",
      "đến hết",
    ],
  },
  {
    side: "max",
    inclusive: false,
    phrases: [
      "đến dưới",
      "tới dưới",
      "đến cận",
      "đến nhỏ hơn",
      "không đạt đến",
      "chưa đạt đến",
      "chưa đạt",
      "không đạt",
      "chưa đến",
      "chưa tới",
      "không đến",
      "không đủ",
      "chưa đủ",
      "nhỏ hơn",
      "thấp hơn",
      "ít hơn",
      "dưới",
    ],
  },
  {
    side: "min",
    inclusive: false,
    phrases: ["từ trên", "lớn hơn", "cao hơn", "nhiều hơn", "vượt quá", "vượt", "trên", "hơn"],
  },
  { side: "min", inclusive: true, phrases: ["ít nhất", "tối thiểu", "từ"] },
  { side: "max", inclusive: true, phrases: ["đến", "tới"] },
];

const FILLERS = ["là", "có", "đạt", "được", "khoảng", "đủ", "bằng"];
const TERM_UNITS = ["ngày", "giờ", "tháng", "tuần", "năm", "phút"];
const BEFORE_BARE = [
  "có",
  "đạt",
  "được",
  "đủ",
  "đúng",
  "chỉ",
  "hoàn",
  "thành",
  "gồm",
  "với",
  "bằng",
];
/** How far apart the two ends of one interval may stand. */
const LONGEST_GAP = 6;

function comparisonAt(
  tokens: Tokens,
  at: number,
): { side: Side; inclusive: boolean; next: number } | undefined {
  for (const { side, inclusive, phrases } of COMPARISONS) {
    const next = afterAnyPhrase(tokens, at, phrases);
    if (next !== undefined) return { side, inclusive, next: skipWords(tokens, next, FILLERS) };
  }
  if (isSign(tokens, at, "≥")) return { side: "min", inclusive: true, next: at + 1 };
  if (isSign(tokens, at, ">")) return { side: "min", inclusive: false, next: at + 1 };
  if (isSign(tokens, at, "≤")) return { side: "max", inclusive: true, next: at + 1 };
  if (isSign(tokens, at, "<")) return { side: "max", inclusive: false, next: at + 1 };
  return undefined;
}

/** "trở lên" and "trở xuống", before the next figure. */
function directionAfter(tokens: Tokens, from: number, limit: number): "up" | "down" | undefined {
  for (let at = from; at < limit && numberAt(tokens, at) === undefined; at += 1) {
    if (isWord(tokens, at, "lên") && isWord(tokens, at - 1, "trở")) return "up";
    if (isWord(tokens, at, "xuống") && isWord(tokens, at - 1, "trở")) return "down";
  }
  return undefined;
}

function isTerm(tokens: Tokens, at: number): boolean {
  return TERM_UNITS.some((unit) => isWord(tokens, at, unit));
}

interface Reader {
  readonly tokens: Tokens;
  readonly limit: number;
  readonly groups: Group[];
}

/** A second end joins the first when it stands close behind it and leaves room between. */
function joinsLast({ groups }: Reader, side: Side, value: number, at: number): Group | undefined {
  const last = groups[groups.length - 1];
  if (last === undefined || side !== "max" || last.max !== undefined) return undefined;
  if (last.min === undefined || at - last.end > LONGEST_GAP || last.min.value > value) {
    return undefined;
  }
  return last;
}

function addEnd(reader: Reader, side: Side, end: End, at: number, percent: boolean): number {
  const { tokens } = reader;
  const next = at + 1;
  const joined = joinsLast(reader, side, end.value, at);
  if (joined !== undefined) {
    joined.max = end;
    joined.percent ||= percent;
    joined.term ||= isTerm(tokens, next);
    joined.points ||= isWord(tokens, next, "điểm");
    joined.end = next;
    joined.bare = false;
    return next;
  }
  const term = isTerm(tokens, next);
  const points = isWord(tokens, next, "điểm");
  reader.groups.push({ [side]: end, percent, term, points, bare: false, end: next });
  return next;
}

/** Reads a comparison word or sign with its figure. */
function readCompared(reader: Reader, at: number): number | undefined {
  const { tokens, limit } = reader;
  const comparison = comparisonAt(tokens, at);
  if (comparison === undefined) return undefined;
  const figure = numberAt(tokens, comparison.next);
  if (figure === undefined || comparison.next >= limit) return undefined;
  const { inclusive } = comparison;
  // "từ 5 lỗi trở xuống" is an upper end.
  const down = directionAfter(tokens, comparison.next + 1, limit) === "down";
  const side = down && comparison.side === "min" ? "max" : comparison.side;
  const end = { value: figure.value, inclusive: down ? true : inclusive };
  return addEnd(reader, side, end, comparison.next, figure.percent);
}

/** "b/a = 1". */
function readEqual(reader: Reader, at: number): number | undefined {
  const figure = numberAt(reader.tokens, at + 1);
  if (!isSign(reader.tokens, at, "=") || figure === undefined || at + 1 >= reader.limit) {
    return undefined;
  }
  const end = { value: figure.value, inclusive: true };
  const { percent } = figure;
  reader.groups.push({
    min: end,
    max: end,
    percent,
    term: false,
    points: false,
    bare: false,
    end: at + 2,
  });
  return at + 2;
}

/** Reads the upper end behind a dash: "85 - dưới 100%", "70% - 90%". */
function readBehindDash(reader: Reader, at: number): number | undefined {
  const { tokens } = reader;
  const last = reader.groups[reader.groups.length - 1];
  if (!isSign(tokens, at, "-") || last?.end !== at || last.min === undefined) return undefined;
  const next = comparisonAt(tokens, at + 1)?.side === "max" ? undefined : numberAt(tokens, at + 1);
  if (next === undefined) return undefined;
  const end = { value: next.value, inclusive: true };
  return addEnd(reader, "max", end, at + 1, next.percent);
}

/** A figure without any word of comparison. */
function readBare(reader: Reader, at: number, start: number): number | undefined {
  const { tokens, limit } = reader;
  const figure = numberAt(tokens, at);
  if (figure === undefined) return undefined;
  const { value, percent } = figure;
  const next = at + 1;
  // "50% ≤ tỷ lệ < 70%": the sign behind a figure makes it a lower end.
  if (isSign(tokens, next, "≤<") && numberAt(tokens, next + 1) === undefined) {
    const inclusive = isSign(tokens, next, "≤");
    addEnd(reader, "min", { value, inclusive }, at, percent);
    return next + 1;
  }
  const isRange =
    isSign(tokens, next, "-") || isWord(tokens, next, "đến") || isWord(tokens, next, "tới");
  const direction = directionAfter(tokens, next, limit);
  if (!percent && !isRange && !allowsBareCount(tokens, at, start, direction)) return undefined;
  if (direction === "down") return addEnd(reader, "max", { value, inclusive: true }, at, percent);
  addEnd(reader, "min", { value, inclusive: true }, at, percent);
  const group = reader.groups[reader.groups.length - 1];
  if (group !== undefined) group.bare = direction === undefined;
  return next;
}

/** A count stands at the start, or behind "có", "đạt"; "mức độ 3" and "OCOP 4 sao" are names. */
function allowsBareCount(
  tokens: Tokens,
  at: number,
  start: number,
  direction: "up" | "down" | undefined,
): boolean {
  if (direction !== undefined || at === start) return true;
  const before = tokens[at - 1];
  return before?.kind === "word" && BEFORE_BARE.includes(before.text);
}

function collect(tokens: Tokens, start: number, limit: number): readonly Group[] {
  const reader: Reader = { tokens, limit, groups: [] };
  let at = start;
  while (at < limit) {
    at =
      readCompared(reader, at) ??
      readEqual(reader, at) ??
      readBehindDash(reader, at) ??
      readBare(reader, at, start) ??
      at + 1;
  }
  return reader.groups;
}

function toPhrase(group: Group, metric: PhraseMetric, several: boolean): IntervalPhrase {
  const { min, max, bare } = group;
  const interval = {
    min: min?.value ?? null,
    minInclusive: min?.inclusive ?? false,
    max: max?.value ?? null,
    maxInclusive: max?.inclusive ?? false,
  };
  return { interval, metric, bare, several };
}

/**
 * Reads the condition on a figure in a stretch of tokens, if there is one:
 *
 *     Đạt từ 85 - dưới 100% kế hoạch      Có từ 2 sáng kiến trở lên
 *         ^min     ^max                      ^min
 *
 * A percentage counts before a count, a count before a length of time.
 */
export function readIntervalPhrase(
  tokens: Tokens,
  start: number,
  limit: number,
): IntervalPhrase | undefined {
  const groups = collect(tokens, start, limit);
  const percents = groups.filter(({ percent }) => percent);
  const counts = groups.filter(({ percent, term }) => !percent && !term);
  const terms = groups.filter(({ percent, term }) => !percent && term);
  const [percent] = percents;
  if (percent !== undefined) return toPhrase(percent, "percent", percents.length > 1);
  const [count] = counts;
  const kind = counts.some(({ points }) => points) ? "points" : "count";
  if (count !== undefined) return toPhrase(count, kind, counts.length > 1);
  const [term] = terms;
  return term === undefined ? undefined : toPhrase(term, "term", terms.length > 1);
}
