import { readAmount, type Amount } from "./amount.js";
import { afterAnyPhrase, isSign, isWord, numberAt, type Tokens } from "./cursor.js";

/** A stretch of tokens, the end excluded. */
export interface Stretch {
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
}

/** A piece of a rule text. */
export type Segment =
  | {
      readonly kind: "outcome";
      /** The words before (or, where points come first, behind) the points. */
      readonly condition: Stretch;
      readonly amount: Amount;
      /** Words behind the points that belong to the condition. */
      readonly tail: Stretch;
    }
  | { readonly kind: "header"; readonly name: Stretch; readonly circumstance: boolean }
  | { readonly kind: "text"; readonly words: Stretch };

const BULLETS = "-+•*–";
/** Words with which a circumstance begins. */
const CIRCUMSTANCES = [
  "nhóm đơn vị",
  "nhóm các đơn vị",
  "đối với",
  "trường hợp",
  "nhóm",
  "nếu",
  "khi",
];

interface Walker {
  readonly tokens: Tokens;
  readonly segments: Segment[];
  /** First token of the words that wait for their points. */
  pending: number;
  position: number;
}

/** "a)", "b.", "1)", "(2)": the place after the mark of a list. */
function afterMark(tokens: Tokens, at: number): number {
  const opened = isSign(tokens, at, "(") ? at + 1 : at;
  const mark = tokens[opened];
  const short =
    (mark?.kind === "word" && mark.text.length === 1 && !/\d/.test(mark.text)) ||
    (mark?.kind === "number" && mark.value < 30 && !mark.percent && !mark.text.includes(","));
  if (!short) return at;
  const closed =
    isSign(tokens, opened + 1, ")") || (opened === at && isSign(tokens, opened + 1, "."));
  return closed ? opened + 2 : at;
}

function skipBullets(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isSign(tokens, at, BULLETS) || tokens[at]?.kind === "break")) at += 1;
  return at;
}

/** A stretch without the bullets, marks, breaks and stray signs around it. */
export function trimmed(tokens: Tokens, start: number, end: number): Stretch {
  let first = skipBullets(tokens, start, end);
  const marked = afterMark(tokens, first);
  if (marked < end) first = skipBullets(tokens, marked, end);
  let last = end;
  while (last > first) {
    const token = tokens[last - 1];
    const stray = token?.kind === "sign" && ":;,.-+/|→=(".includes(token.text);
    if (!stray && token?.kind !== "break" && token?.kind !== "cell") break;
    last -= 1;
  }
  return { start: first, end: last };
}

function beginsLine(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === "break";
}

/** Whether a new line begins something new, by a bullet or a mark. */
function beginsItem(tokens: Tokens, at: number): boolean {
  return isSign(tokens, at, BULLETS) || afterMark(tokens, at) > at;
}

function circumstanceAt(tokens: Tokens, at: number): boolean {
  return afterAnyPhrase(tokens, at, CIRCUMSTANCES) !== undefined;
}

/** Puts away the words that wait, when no points came for them. */
function putAway(walker: Walker, end: number): void {
  const { tokens } = walker;
  const begin = skipBullets(tokens, walker.pending, end);
  const isMarked = afterMark(tokens, begin) > begin;
  const words = trimmed(tokens, walker.pending, end);
  walker.pending = end;
  if (words.start >= words.end) return;
  const colon = isSign(tokens, end - 1, ":");
  const circumstance = circumstanceAt(tokens, words.start);
  if (colon || ((isMarked || circumstance) && tokens[end]?.kind === "break")) {
    walker.segments.push({ kind: "header", name: words, circumstance });
  } else walker.segments.push({ kind: "text", words });
}

/** "Đối với cấp xã: từ 90% …": the circumstance stands on the same line. */
function splitHeader(walker: Walker, end: number): void {
  const { tokens, pending } = walker;
  const words = trimmed(tokens, pending, end);
  if (!circumstanceAt(tokens, words.start)) return;
  for (let at = words.start; at < words.end; at += 1) {
    if (!isSign(tokens, at, ":")) continue;
    const name = { start: words.start, end: at };
    walker.segments.push({ kind: "header", name, circumstance: true });
    walker.pending = at + 1;
    return;
  }
}

function isSeparator(tokens: Tokens, at: number, signs: string): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.kind === "break" ||
    token.kind === "cell" ||
    isSign(tokens, at, signs)
  );
}

/** The words behind the points, up to the next sign that parts outcomes or the next points. */
function tailOf(tokens: Tokens, from: number, signs: string): Stretch {
  let end = from;
  while (!isSeparator(tokens, end, signs)) {
    if (readAmount(tokens, end) !== undefined) return { start: from, end: from };
    end += 1;
  }
  return { start: from, end };
}

function skipSeparators(tokens: Tokens, from: number): number {
  let at = from;
  while (isSign(tokens, at, ").;,/|") || (isSign(tokens, at, "-") && !beginsLine(tokens, at)))
    at += 1;
  return isWord(tokens, at, "và") ? at + 1 : at;
}

/** "(1 điểm):" behind a name states the maximum of a table, not an outcome. */
function statesMaximum(tokens: Tokens, amount: Amount): boolean {
  const after = isSign(tokens, amount.end, ")") ? amount.end + 1 : amount.end;
  const closes = isSign(tokens, after, ":") && isSeparator(tokens, after + 1, "");
  return closes && tokens[after + 1] !== undefined && !isSign(tokens, amount.start, ":=");
}

/** "Tối đa 2 điểm: …" before the outcomes states the maximum. */
function isMaximumAlone(tokens: Tokens, { start, end }: Stretch): boolean {
  return start < end && afterAnyPhrase(tokens, start, ["điểm tối đa", "tối đa"]) === end;
}

function takeOutcome(walker: Walker, amount: Amount): void {
  const { tokens, segments } = walker;
  splitHeader(walker, amount.start);
  const condition = trimmed(tokens, walker.pending, amount.start);
  if (isMaximumAlone(tokens, condition)) {
    segments.push({ kind: "text", words: { start: condition.start, end: amount.end } });
    walker.position = skipSeparators(tokens, amount.end);
    if (isSign(tokens, walker.position, ":")) walker.position += 1;
    walker.pending = walker.position;
    return;
  }
  const pointsFirst = condition.start >= condition.end;
  const behind = isSign(tokens, amount.end, ":") ? amount.end + 1 : amount.end;
  const tail = tailOf(
    tokens,
    pointsFirst ? behind : amount.end,
    pointsFirst ? ";|•" : ";,./|•-+)(",
  );
  if (pointsFirst) {
    const words = trimmed(tokens, tail.start, tail.end);
    segments.push({
      kind: "outcome",
      condition: words,
      amount,
      tail: { start: tail.end, end: tail.end },
    });
  } else segments.push({ kind: "outcome", condition, amount, tail });
  walker.position = skipSeparators(tokens, tail.end);
  walker.pending = walker.position;
}

/** A figure alone on its line, under words that wait: the points of a pasted column. */
function columnFigure(tokens: Tokens, at: number): Amount | undefined {
  const figure = numberAt(tokens, at);
  if (figure === undefined || figure.percent || !beginsLine(tokens, at)) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "break") return undefined;
  const worth = { kind: "points", points: figure.value } as const;
  return { worth, taken: false, start: at, end: at + 1 };
}

function takeBreak(walker: Walker): void {
  const { tokens, position } = walker;
  const next = position + 1;
  const waits = trimmed(tokens, walker.pending, position);
  const opensTable = isSign(tokens, position - 1, ":") || circumstanceAt(tokens, waits.start);
  if (waits.start >= waits.end) walker.pending = next;
  else if (opensTable || beginsItem(tokens, next)) {
    putAway(walker, position);
    walker.pending = next;
  }
  walker.position = next;
}

function step(walker: Walker): void {
  const { tokens, position } = walker;
  if (tokens[position]?.kind === "break") {
    takeBreak(walker);
    return;
  }
  const waits = walker.pending < position;
  if (isSign(tokens, position, ";•") && waits) {
    putAway(walker, position);
    walker.position += 1;
    walker.pending = walker.position;
    return;
  }
  const amount =
    (waits ? columnFigure(tokens, position) : undefined) ?? readAmount(tokens, position);
  if (amount === undefined) walker.position += 1;
  else if (statesMaximum(tokens, amount)) walker.position = amount.end;
  else takeOutcome(walker, amount);
}

/** Cuts a rule text into outcomes with their points, headers of tables, and what is neither. */
export function segment(tokens: Tokens): readonly Segment[] {
  const walker: Walker = { tokens, segments: [], pending: 0, position: 0 };
  while (walker.position < tokens.length) step(walker);
  putAway(walker, tokens.length);
  return walker.segments;
}
