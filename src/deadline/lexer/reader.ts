import type { DeadlineFindingCode, Timing } from "../timing.js";
import type { Word } from "../data/vocabulary.js";
import { END_TOKEN, type Mark, type Token } from "./token.js";

/** A time found, with the tokens `[start, end)` it was read from. */
export interface Found {
  readonly timing: Timing;
  readonly start: number;
  readonly end: number;
}

/** Something odd met on the way, with the tokens it concerns. */
export interface Problem {
  readonly code: DeadlineFindingCode;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text comes from: a `cell` of a deadline column holds little but times, so that a bare
 * `2025` is a year there; in `running` text only what is unmistakable is a time.
 */
export type ReadingMode = "cell" | "running";

/**
 * A place in the tokens, moved along by the rules. A rule that does not apply leaves the reader
 * where it was.
 */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mode: ReadingMode;
  /** The next token to read. */
  position: number;
  /** One past the last token of the item being read. */
  end: number;
  readonly problems: Problem[];
  /** Whether anything in the text can recur; known once asked for. */
  recurs: boolean | undefined;
}

/** Without one of these words nothing recurs by a day, month or window of its period. */
const RECURRING: ReadonlySet<string> = new Set<Word>([
  "hàng",
  "mỗi",
  "từng",
  "đầu",
  "giữa",
  "cuối",
  "thứ",
  "chủ",
  "của",
  "sau",
  "tới",
  "tiếp",
  "kế",
  "kề",
  "liền",
  "báo",
]);

/** Whether the text holds a word by which a day or window can recur; asked before rules that need one. */
export function mayRecur(reader: Reader): boolean {
  reader.recurs ??= reader.tokens.some(({ name }, index) => {
    if (name === "tháng") {
      // "ngày 22 trong tháng", "ngày 05 tháng trước"
      const before = reader.tokens[index - 1]?.name;
      return before === "trong" || reader.tokens[index + 1]?.name === "trước";
    }
    return RECURRING.has(name);
  });
  return reader.recurs;
}

/** The token `ahead` of the place, without moving. */
export function peek(reader: Reader, ahead = 0): Token {
  const index = reader.position + ahead;
  return index < reader.end ? (reader.tokens[index] ?? END_TOKEN) : END_TOKEN;
}

/** The token before the place, within the whole text. */
export function previous(reader: Reader): Token {
  return reader.tokens[reader.position - 1] ?? END_TOKEN;
}

/** Whether the next tokens are these words or signs. */
export function at(
  reader: Reader,
  first: Word | Mark,
  second?: Word | Mark,
  third?: Word | Mark,
  fourth?: Word | Mark,
): boolean {
  if (peek(reader).name !== first) return false;
  if (second === undefined) return true;
  if (peek(reader, 1).name !== second) return false;
  if (third === undefined) return true;
  return (
    peek(reader, 2).name === third && (fourth === undefined || peek(reader, 3).name === fourth)
  );
}

/** Reads these words or signs, all or none. */
export function take(
  reader: Reader,
  first: Word | Mark,
  second?: Word | Mark,
  third?: Word | Mark,
): boolean {
  if (!at(reader, first, second, third)) return false;
  reader.position += third !== undefined ? 3 : second !== undefined ? 2 : 1;
  return true;
}

/** Reads one of these words or signs. */
export function takeOne(reader: Reader, names: ReadonlySet<string>): boolean {
  const { name } = peek(reader);
  if (name === "" || !names.has(name)) return false;
  reader.position += 1;
  return true;
}

/** Applies a rule; when it does not apply, the reader stays where it was. */
export function attempt<T>(reader: Reader, rule: (reader: Reader) => T | undefined): T | undefined {
  const place = reader.position;
  const result = rule(reader);
  if (result === undefined) reader.position = place;
  return result;
}
