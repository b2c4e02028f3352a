import { peek, takePhrase, type Cursor, type CutText, type Lexicon } from "../../reading/index.js";
import { tokensOf, type Token } from "./token.js";

/** A place in the tokens of a rule text. */
export type Reader = Cursor<Token>;

/** A stretch of tokens, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOTHING: Token = {
  kind: "break",
  key: "",
  value: 0,
  percent: false,
  glued: false,
  start: 0,
  end: 0,
};

/** A reader at the beginning of a text. */
export function readerOver(cut: CutText): Reader {
  const pieces = tokensOf(cut);
  const { folded } = cut;
  return { folded, pieces, nothing: NOTHING, position: 0, start: 0, end: pieces.length };
}

/** A reader over a part of the text alone. */
export function within(reader: Reader, { start, end }: Stretch): Reader {
  return { ...reader, position: start, start, end };
}

/** Whether the token `ahead` of the place is one of the given signs. */
export function signAt(reader: Reader, signs: string, ahead = 0): boolean {
  const { kind, key } = peek(reader, ahead);
  return kind === "sign" && signs.includes(key);
}

/** Reads one of the given signs. */
export function takeSign(reader: Reader, signs: string): boolean {
  const found = signAt(reader, signs);
  if (found) reader.position += 1;
  return found;
}

/** The number `ahead` of the place. */
export function numberAt(reader: Reader, ahead = 0): Token | undefined {
  const token = peek(reader, ahead);
  return token.kind === "number" ? token : undefined;
}

/** Reads a number. */
export function takeNumber(reader: Reader): Token | undefined {
  const number = numberAt(reader);
  if (number !== undefined) reader.position += 1;
  return number;
}

/** Reads a number that is no percentage. */
export function takeCount(reader: Reader): Token | undefined {
  return numberAt(reader)?.percent === false ? takeNumber(reader) : undefined;
}

/** Whether a line or a cell ends here. */
export function endsCell(reader: Reader, ahead = 0): boolean {
  const { kind } = peek(reader, ahead);
  return kind === "break" || kind === "cell";
}

/** Whether a line begins here. */
export function startsLine(reader: Reader): boolean {
  return peek(reader, -1).kind === "break";
}

/** Goes on to the first place where something stands; whether there is one. */
export function goTo(reader: Reader, stands: (reader: Reader) => boolean): boolean {
  while (reader.position < reader.end && !stands(reader)) reader.position += 1;
  return reader.position < reader.end;
}

const LONGEST_RUN = 12;

/** Reads as many phrases of a lexicon as stand here in a row, a dozen at most; what they mean. */
export function skip<Value>(reader: Reader, words: Lexicon<Value>): readonly Value[] {
  const values: Value[] = [];
  while (values.length < LONGEST_RUN) {
    const value = takePhrase(reader, words);
    if (value === undefined) break;
    values.push(value);
  }
  return values;
}
