import { attempt, type Piece } from "../../reading/index.js";
import type { ReadingCode } from "../data/messages.js";
import type { Timing } from "../timing.js";
import {
  FIRST_MARK,
  NAMES,
  NUMBER,
  WORD,
  type Name,
  type Lexicon,
  type Phrase,
  type Phrases,
  type WordSet,
} from "./words.js";

export { attempt };

/** Some pieces of the text, from `start` up to `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A time found, with the pieces it was read from. */
export interface Found extends Run {
  readonly timing: Timing;
  /** The time that it took the place of. */
  readonly was?: Timing;
  /** What it is about, where that stands between its words. */
  readonly label?: string;
}

/** The clauses of one statement of time, with the pieces they stand in. */
export interface Group extends Run {
  readonly founds: readonly Found[];
  /** A label that the words of the time themselves give. */
  readonly label?: string;
}

/** The clause of a group that holds no other. */
export function onlyFound({ founds }: Pick<Group, "founds">): Found | undefined {
  return founds.length === 1 ? founds[0] : undefined;
}

/** Something odd met on the way, with the pieces it concerns. */
export interface Problem extends Run {
  readonly code: ReadingCode;
  /** Whether nothing is due there because a fact is told. */
  readonly told?: boolean;
}

/**
 * A place in the pieces of a text, moved along by the rules. A rule that does not apply leaves the
 * reader where it was.
 */
export interface Reader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What the rules know each piece as, by its number in the vocabulary. */
  readonly codes: readonly number[];
  /**
   * Where a text comes from: a `cell` of a deadline column holds little but times, so that a bare
   * `2025` is a year there; in `running` text only what is unmistakable is a time.
   */
  readonly mode: "cell" | "running";
  /** The next piece to read. */
  position: number;
  /** One past the last piece of the item being read. */
  end: number;
  readonly problems: Problem[];
  /** The pieces that were found to be parts of names, where any was. */
  names: Set<number> | undefined;
  /** For each piece whether it stands within quotation marks; absent where the text has none. */
  readonly quoted: readonly boolean[] | undefined;
  /** Whether a report was spoken of. */
  reporting: boolean;
  /** What the item may hold, as pairs of its words tell: see `hints.ts`. */
  hints: number;
}

/** What a reader sees past the end of its item. */
const NOTHING: Piece = { kind: "tag", key: "", value: 0, start: 0, end: 0, gap: "line" };

/** The piece `ahead` of the place, without moving; past the end of the item an empty tag. */
export function peek(reader: Reader, ahead = 0): Piece {
  const index = reader.position + ahead;
  return index >= 0 && index < reader.end ? (reader.pieces[index] ?? NOTHING) : NOTHING;
}

/** The number in the vocabulary of the piece `ahead`. */
export function codeAt(reader: Reader, ahead = 0): number {
  const index = reader.position + ahead;
  // An index below none is slow to look up.
  return index >= 0 && index < reader.end ? (reader.codes[index] ?? 0) : 0;
}

/** The rules' name of the word or sign `ahead`; empty when they do not know it. */
export function nameAt(reader: Reader, ahead = 0): Name {
  return NAMES[codeAt(reader, ahead)] ?? "";
}

/** The rules' name of a piece of the text. */
export function nameOf({ codes }: Reader, index: number): Name {
  return index < 0 ? "" : (NAMES[codes[index] ?? 0] ?? "");
}

/** The key of a piece of the text; empty before the first and past the last. */
export function keyOf({ pieces }: Pick<Reader, "pieces">, index: number): string {
  // An index below none is slow to look up.
  return index < 0 ? "" : (pieces[index]?.key ?? "");
}

/** Whether a piece of the text begins with a capital. */
export function isCapital(
  { text, pieces }: Pick<Reader, "pieces" | "text">,
  index: number,
): boolean {
  const letter = index < 0 ? "" : text.charAt(pieces[index]?.start ?? 0);
  return letter !== letter.toLowerCase();
}

/** Whether a piece opens the text, or stands behind a block of HTML. */
export function opensBlock({ pieces }: Pick<Reader, "pieces">, index: number): boolean {
  return index === 0 || pieces[index - 1]?.kind === "tag";
}

/** The keys of pieces, with a blank between two. */
export function keysOf({ pieces }: Pick<Reader, "pieces">, start: number, end: number): string {
  return pieces
    .slice(Math.max(start, 0), end)
    .map(({ key }) => key)
    .join(" ");
}

/** Whether a piece of the text is a word. */
export function isWord({ pieces }: Pick<Reader, "pieces">, index: number): boolean {
  return index >= 0 && pieces[index]?.kind === "letters";
}

/** Whether a piece of the text is one of these words and signs. */
export function isOneOf({ codes }: Reader, index: number, set: WordSet): boolean {
  return index >= 0 && set[codes[index] ?? 0] !== 0;
}

/** Whether one of the pieces from `start` up to `end` is a word or sign. */
export function holds(reader: Reader, start: number, end: number, name: Name): boolean {
  for (let index = start; index < end; index++) if (nameOf(reader, index) === name) return true;
  return false;
}

/** Whether a piece of the text is a sign that the rules name. */
export function isMark({ codes }: Reader, index: number): boolean {
  const code = codes[index] ?? 0;
  return code >= FIRST_MARK && code < WORD;
}

/** Whether the item ends here. */
export function atEnd(reader: Reader): boolean {
  return reader.position >= reader.end;
}

/** Whether a number stands `ahead`. */
export function atNumber(reader: Reader, ahead = 0): boolean {
  return codeAt(reader, ahead) === NUMBER;
}

/** Whether the next pieces are these words or signs. */
export function at(reader: Reader, first: Name, second?: Name, third?: Name): boolean {
  const { codes, position, end } = reader;
  if (position >= end || NAMES[codes[position] ?? 0] !== first) return false;
  if (second === undefined) return true;
  return nameAt(reader, 1) === second && (third === undefined || nameAt(reader, 2) === third);
}

/** Reads these words or signs, all or none. */
export function take(reader: Reader, first: Name, second?: Name, third?: Name): boolean {
  if (!at(reader, first, second, third)) return false;
  reader.position += third !== undefined ? 3 : second !== undefined ? 2 : 1;
  return true;
}

/** Whether one of these words or signs stands `ahead`. */
export function atOne(reader: Reader, set: WordSet, ahead = 0): boolean {
  const index = reader.position + ahead;
  return index >= 0 && index < reader.end && set[reader.codes[index] ?? 0] !== 0;
}

/** Reads one of these words or signs. */
export function takeOne(reader: Reader, set: WordSet): boolean {
  if (!atOne(reader, set)) return false;
  reader.position += 1;
  return true;
}

/** The longest phrase of a lexicon that stands `ahead`. */
function phraseAt<Value>(
  reader: Reader,
  table: Lexicon<Value>,
  ahead: number,
): Phrase<Value> | undefined {
  const phrases = table[codeAt(reader, ahead)];
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    const { tail } = phrase;
    let length = 0;
    while (length < tail.length && codeAt(reader, ahead + length + 1) === tail[length]) length += 1;
    if (length === tail.length) return phrase;
  }
  return undefined;
}

/** Whether a phrase of a lexicon stands `ahead`. */
export function atPhrase(reader: Reader, table: Lexicon<unknown>, ahead = 0): boolean {
  return phraseAt(reader, table, ahead) !== undefined;
}

/** Reads one of these phrases. */
export function takePhrase(reader: Reader, table: Phrases): boolean {
  return takeMeaning(reader, table) === true;
}

/** Reads a phrase of a lexicon and says what it means. */
export function takeMeaning<Value>(reader: Reader, table: Lexicon<Value>): Value | undefined {
  const phrase = phraseAt(reader, table, 0);
  if (phrase !== undefined) reader.position += phrase.tail.length + 1;
  return phrase?.value;
}

/** Reads these phrases and words one after the other, as often as anyone writes them. */
export function skipPhrases(reader: Reader, table: Phrases, most = 4): void {
  for (let count = 0; count < most && takePhrase(reader, table);) count += 1;
}

/** Moves over what a rule reads that says no more than whether it could. */
export function skip(reader: Reader, rule: (reader: Reader) => boolean): boolean {
  const place = reader.position;
  const done = rule(reader);
  if (!done) reader.position = place;
  return done;
}

/** Reads the further members of a list, each behind a joint, with the pieces of each. */
export function readFurther<Value>(
  reader: Reader,
  joints: WordSet,
  most: number,
  rule: (reader: Reader) => Value | undefined,
): (Run & { readonly value: Value })[] {
  const members: (Run & { readonly value: Value })[] = [];
  while (members.length < most && atOne(reader, joints)) {
    const start = reader.position + 1;
    reader.position = start;
    const value = rule(reader);
    if (value === undefined) {
      reader.position = start - 1;
      break;
    }
    members.push({ value, start, end: reader.position });
  }
  return members;
}

/** Notes that the pieces from an index up to the place are parts of a name. */
export function noteName(reader: Reader, start: number, end = reader.position): void {
  reader.names ??= new Set();
  for (let index = start; index < end; index++) reader.names.add(index);
}

/** Whether a piece was found to be a part of a name. */
export function isInName({ names }: Reader, index: number): boolean {
  return names?.has(index) ?? false;
}

/** What leaves no date because something of it was not read, which is noted. */
export function partlyRead(reader: Reader, start: number, end = reader.position): Found {
  noteProblem(reader, "deadline-partly-read", start, end);
  return { timing: { kind: "unrecognized" }, start, end };
}

/** `đối với`, behind which stands what a time is for. */
export function isComplement(reader: Reader, index: number): boolean {
  return nameOf(reader, index) === "đối" && nameOf(reader, index + 1) === "với";
}

/** Notes something odd about the pieces from an index up to the place, or up to `end`. */
export function noteProblem(
  reader: Reader,
  code: Problem["code"],
  start: number,
  end = reader.position,
): void {
  reader.problems.push({ code, start, end });
}

/** A time read from an index up to the place. */
export function foundFrom(reader: Reader, start: number, timing: Timing): Found {
  return { timing, start, end: reader.position };
}

/** The times of a list that begins at an index and ends at the place. */
export function foundList<Item extends Run>(
  reader: Reader,
  start: number,
  items: readonly Item[],
  timingOf: (item: Item) => Timing,
): Found[] {
  return items.map((item, index) => ({
    timing: timingOf(item),
    start: index === 0 ? start : item.start,
    end: index === items.length - 1 ? reader.position : item.end,
  }));
}
