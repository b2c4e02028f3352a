import { at, attempt, cursorAt, peek, spanOf, take, wordsOf } from "../../reading/index.js";
import { defined, type Span } from "../../text/index.js";
import { isFormula, readAmount, type Amount } from "./amount.js";
import { readCap } from "./amount-notes.js";
import { AND, CIRCUMSTANCES, IS, JOINTS, NOTES, STATED_MAXIMUM, TAIL } from "./data/rule-words.js";
import { toOutcome, type Outcome } from "./outcomes.js";
import {
  endsCell,
  goTo,
  numberAt,
  signAt,
  skip,
  startsLine,
  takeCount,
  takeSign,
  within,
  type Reader,
  type Stretch,
} from "./reader.js";

/** A table of outcomes, under the circumstance that heads it. */
export interface OutcomeTable {
  /** The words of the circumstance; absent for the table of a text without headers. */
  readonly name?: string;
  /** Whether the header names a circumstance, or something else. */
  readonly circumstance: boolean;
  readonly outcomes: readonly Outcome[];
}

/** A rule text taken apart. */
export interface RuleParts {
  readonly tables: readonly OutcomeTable[];
  /** What is neither an outcome nor a header. */
  readonly leftovers: readonly Leftover[];
}

/** Words that are neither an outcome nor a header. */
export interface Leftover {
  readonly label: string;
  readonly span: Span;
  readonly stretch: Stretch;
  /** The maximum that they state. */
  readonly maximum?: number;
}

const BULLETS = "-+•*";
/** Signs that part what stands on one line. */
const STRAY = ":;,.-+/|→=(";
/** Signs between points for each thing and their bound. */
const SEPARATORS = ";,./|+-•";

interface Walker extends Reader {
  readonly tables: (OutcomeTable & { readonly outcomes: Outcome[] })[];
  readonly leftovers: Leftover[];
  /** First token of the words that wait for their points. */
  pending: number;
}

/**
 * The mark of a list.
 *
 * ```
 * a) Nhóm đơn vị      1. Kế hoạch      (2) Báo cáo
 * ^^                  ^^               ^^^
 * ```
 */
function takeMark(reader: Reader): true | undefined {
  const opened = takeSign(reader, "(");
  const { kind, key, value, percent } = peek(reader);
  const letter = kind === "word" && /^\D$/u.test(key);
  const number = kind === "number" && value < 30 && !percent && !key.includes(",");
  if (!letter && !number) return undefined;
  reader.position += 1;
  return takeSign(reader, opened ? ")" : ").") ? true : undefined;
}

function markAt(reader: Reader, index: number): boolean {
  return takeMark(cursorAt(reader, index)) === true;
}

function skipBullets(reader: Reader, limit: number): void {
  while (reader.position < limit && (signAt(reader, BULLETS) || peek(reader).kind === "break")) {
    reader.position += 1;
  }
}

/** A stretch without the bullets, marks, breaks and stray signs around it. */
function trimmed(whole: Reader, start: number, end: number): Stretch {
  const reader = cursorAt(whole, start);
  skipBullets(reader, end);
  const first = reader.position;
  attempt(reader, takeMark);
  if (reader.position < end) skipBullets(reader, end);
  else reader.position = first;
  const begin = reader.position;
  reader.position = end;
  while (reader.position > begin && (signAt(reader, STRAY, -1) || endsCell(reader, -1))) {
    reader.position -= 1;
  }
  return { start: begin, end: reader.position };
}

/** Whether a new line begins something new, by a bullet or a mark. */
function startsItem(reader: Reader): boolean {
  return signAt(reader, BULLETS) || markAt(reader, reader.position);
}

function isCircumstance(reader: Reader, { start }: Stretch): boolean {
  return at(cursorAt(reader, start), CIRCUMSTANCES);
}

/**
 * The name of a circumstance.
 *
 * ```
 * a) Nhóm đơn vị có xây dựng Kế hoạch:
 *                ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function openTable(walker: Walker, { start, end }: Stretch, circumstance: boolean): void {
  const name = cursorAt(walker, start);
  take(name, CIRCUMSTANCES);
  const words = wordsOf(walker, name.position < end ? name.position : start, end);
  walker.tables.push({ name: words, circumstance, outcomes: [] });
}

function leaveOver(walker: Walker, stretch: Stretch, maximum?: number): void {
  const { start, end } = stretch;
  const label = wordsOf(walker, start, end);
  const span = spanOf(walker, start, end);
  walker.leftovers.push({ label, span, stretch, ...defined({ maximum }) });
}

/** Puts away the words that wait, when no points came for them. */
function putAway(walker: Walker): void {
  const end = walker.position;
  const start = cursorAt(walker, walker.pending);
  skipBullets(start, end);
  const isMarked = markAt(walker, start.position);
  const words = trimmed(walker, walker.pending, end);
  walker.pending = end;
  if (words.start >= words.end) return;
  const circumstance = isCircumstance(walker, words);
  const ownLine = (isMarked || circumstance) && end < walker.end && peek(walker).kind === "break";
  if (signAt(walker, ":", -1) || ownLine) openTable(walker, words, circumstance);
  else leaveOver(walker, words);
}

/**
 * A circumstance on the line of its outcomes, or what all of them are about before the first one.
 *
 * ```
 * Đối với cấp xã: từ 90% được 2 điểm      Tai nạn lao động: không xảy ra: 10 điểm; …
 * ^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^
 * ```
 */
function splitHeader(walker: Walker, end: number): void {
  const words = trimmed(walker, walker.pending, end);
  const circumstance = isCircumstance(walker, words);
  const name = within(walker, words);
  if (!goTo(name, (place) => signAt(place, ":"))) return;
  if (!circumstance && !headsAll(walker, words, name.position)) return;
  openTable(walker, { start: words.start, end: name.position }, circumstance);
  walker.pending = name.position + 1;
}

/** Whether words before the first outcome only name what it is about: they hold no figure. */
function headsAll(walker: Walker, { start, end }: Stretch, colon: number): boolean {
  if (walker.tables.length > 0 || walker.leftovers.length > 0) return false;
  const figures = (from: number, to: number): boolean =>
    goTo(within(walker, { start: from, end: to }), (place) => numberAt(place) !== undefined);
  return !figures(start, colon) && !figures(colon, end);
}

/** The words behind the points, up to the next sign that parts outcomes or the next points. */
function tailOf(walker: Walker, from: number, signs: string, pointsFirst: boolean): Stretch {
  const reader = cursorAt(walker, from);
  const ends = (place: Reader): boolean => endsCell(place) || signAt(place, signs);
  goTo(reader, (place) => ends(place) || readAmount(cursorAt(place, place.position)) !== undefined);
  const { position } = reader;
  // Behind points that stand first all words up to the next points are their condition.
  if (pointsFirst) return { start: from, end: position };
  const known = cursorAt({ ...walker, end: position }, from);
  skip(known, TAIL);
  // Other words begin the next condition, unless a line ends behind them.
  const whole = known.position === position || (endsCell(reader) && !signAt(known, ".,/|•-+)("));
  return { start: from, end: whole ? position : from };
}

function skipSeparators(reader: Reader): void {
  while (signAt(reader, ").;,/|+") || (signAt(reader, "-") && !startsLine(reader))) {
    reader.position += 1;
  }
  take(reader, AND);
}

/**
 * The maximum of a table behind its name, which is no outcome.
 *
 * ```
 * a) Tỷ lệ đúng hạn (1 điểm):
 *                   ^^^^^^^^^
 * ```
 */
function statesMaximum(walker: Walker, { start, end }: Amount): boolean {
  const after = cursorAt(walker, end);
  takeSign(after, ")");
  if (!takeSign(after, ":") || after.position >= walker.end || !endsCell(after)) return false;
  return !signAt(cursorAt(walker, start), ":=");
}

/**
 * The maximum before the outcomes.
 *
 * ```
 * Tối đa 2 điểm: cấp tỉnh 2 điểm; cấp xã 1 điểm
 * ^^^^^^^^^^^^^^
 * ```
 */
function isMaximumAlone(walker: Walker, { start, end }: Stretch): boolean {
  const reader = cursorAt(walker, start);
  return start < end && take(reader, STATED_MAXIMUM) && reader.position === end;
}

/**
 * A condition without the sentence before it that explains the rule, which is left over.
 *
 * ```
 * b là số hoàn thành. Nếu b/a < 0,8 thì 0
 *                     ^^^^^^^^^^^^^
 * ```
 */
function withoutNote(walker: Walker, { start, end }: Stretch): Stretch {
  const reader = within(walker, { start, end });
  if (!at(reader, NOTES) && !(peek(reader).key.length === 1 && at(reader, IS, 1))) {
    return { start, end };
  }
  if (!goTo(reader, (place) => signAt(place, ".") && !peek(place, 1).glued)) return { start, end };
  leaveOver(walker, { start, end: reader.position });
  return { start: reader.position + 1, end };
}

/** A condition without the word that joins it to the points before it: `10 điểm nếu …`. */
function behindJoint(walker: Walker, { start, end }: Stretch): Stretch {
  const reader = cursorAt(walker, start);
  take(reader, JOINTS);
  return reader.position < end ? { start: reader.position, end } : { start, end };
}

/**
 * The most that points for each thing come to, parted from them by a sign or a line.
 *
 * ```
 * Mỗi vụ việc trừ 2 điểm / tối đa 6 điểm
 *                          ^^^^^^^^^^^^^
 * ```
 */
function capBehind(walker: Walker): number | undefined {
  const ahead = cursorAt(walker, walker.position);
  const parted = (): boolean => endsCell(ahead) || signAt(ahead, SEPARATORS);
  while (ahead.position < ahead.end && parted()) ahead.position += 1;
  const cap = attempt(ahead, readCap);
  if (cap === undefined || !(parted() || signAt(ahead, ")"))) return undefined;
  walker.position = ahead.position;
  return cap;
}

/** Puts an outcome away, with the bound of its points behind it. */
function pushOutcome(walker: Walker, outcome: Outcome): void {
  const { tables } = walker;
  if (tables.length === 0) tables.push({ circumstance: false, outcomes: [] });
  const open = outcome.each !== undefined && outcome.cap === undefined;
  const cap = open ? capBehind(walker) : undefined;
  const bounded =
    cap === undefined
      ? outcome
      : { ...outcome, cap, whole: { ...outcome.whole, end: walker.position } };
  tables.at(-1)?.outcomes.push(bounded);
}

/**
 * An outcome: the words that wait, with their points.
 *
 * ```
 * - Từ 30% trở lên: 1 điểm      2 điểm: từ 90% trở lên      Kịp thời: 1 điểm mỗi lần
 *   ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function takeOutcome(walker: Walker, amount: Amount): void {
  splitHeader(walker, amount.start);
  const before = trimmed(walker, walker.pending, amount.start);
  walker.position = amount.end;
  if (isMaximumAlone(walker, before)) {
    const { worth } = amount;
    const stated = typeof worth === "number" ? worth : undefined;
    leaveOver(walker, { start: before.start, end: amount.end }, stated);
    skipSeparators(walker);
    takeSign(walker, ":");
  } else {
    const alone = before.start >= before.end;
    const next = cursorAt(walker, walker.position);
    // A formula stands for all figures, unless a condition is joined to it.
    const pointsFirst =
      alone && (!isFormula(amount.worth) || at(next, JOINTS) || signAt(next, ":("));
    if (pointsFirst) takeSign(walker, ":");
    const signs = pointsFirst ? ";|•" : ";,./|•-+)(";
    const tail = tailOf(walker, walker.position, signs, pointsFirst);
    const condition = pointsFirst
      ? behindJoint(walker, trimmed(walker, tail.start, tail.end))
      : withoutNote(walker, before);
    const rest = pointsFirst ? { start: tail.end, end: tail.end } : tail;
    walker.position = tail.end;
    pushOutcome(walker, toOutcome(walker, condition, amount, rest));
    skipSeparators(walker);
  }
  walker.pending = walker.position;
}

/**
 * A figure alone on its line, under words that wait: the points of a pasted column.
 *
 * ```
 * Từ 90% trở lên
 * 2
 * ^
 * ```
 */
function columnFigure(reader: Reader): Amount | undefined {
  const start = reader.position;
  if (!startsLine(reader) || peek(reader, 1).kind !== "break") return undefined;
  const figure = takeCount(reader);
  return figure === undefined
    ? undefined
    : { worth: figure.value, taken: false, start, end: start + 1 };
}

function takeBreak(walker: Walker): void {
  const waits = trimmed(walker, walker.pending, walker.position);
  const opensTable = signAt(walker, ":", -1) || isCircumstance(walker, waits);
  const next = walker.position + 1;
  if (waits.start >= waits.end) walker.pending = next;
  else if (opensTable || startsItem(cursorAt(walker, next))) {
    putAway(walker);
    walker.pending = next;
  }
  walker.position = next;
}

function step(walker: Walker): void {
  if (peek(walker).kind === "break") {
    takeBreak(walker);
    return;
  }
  const { position } = walker;
  const waits = walker.pending < position;
  if (waits && signAt(walker, ";•")) {
    putAway(walker);
    walker.position += 1;
    walker.pending = walker.position;
    return;
  }
  const amount = (waits ? attempt(walker, columnFigure) : undefined) ?? attempt(walker, readAmount);
  if (amount === undefined) walker.position += 1;
  else if (!statesMaximum(walker, amount)) takeOutcome(walker, amount);
}

/** Takes a rule text apart: its tables of outcomes, and what is left over. */
export function readParts(reader: Reader): RuleParts {
  const walker: Walker = { ...reader, tables: [], leftovers: [], pending: 0 };
  while (walker.position < walker.end) step(walker);
  putAway(walker);
  const tables = walker.tables.filter(({ outcomes }) => outcomes.length > 0);
  return { tables, leftovers: walker.leftovers };
}
