import { CODAS, ONSETS, type Word } from "../data/vocabulary.js";
import { BARE_ROOT, classOf, LINE, ROOT, SPACE, step, wordAt } from "./letters.js";
import { BREAK, FIRST_MARK, NAMES, NUMBER, OTHER, WORD, type Gap, type Token } from "./token.js";

/** State of one run over a text. */
interface Run {
  readonly text: string;
  /** Whether the text holds no accent at all, so that words without tone marks may be read. */
  readonly bare: boolean;
  readonly tokens: Token[];
  position: number;
  gap: Gap;
}

const NON_ASCII = /[^\0-\x7F]/;

/**
 * Cuts folded text into words, numbers and signs, in one pass. Words broken by text recognition
 * (`th áng`) are put together when the whole is a word of the rules and the part is none.
 *
 * @param text - Folded text.
 * @returns The tokens in order.
 */
export function tokenize(text: string): Token[] {
  const run: Run = { text, bare: !NON_ASCII.test(text), tokens: [], position: 0, gap: "line" };
  while (run.position < text.length) {
    const code = text.charCodeAt(run.position);
    const kind = classOf(code);
    if (kind >= WORD) readWord(run, kind);
    else if (kind === SPACE) {
      if (run.gap === "none") run.gap = "space";
      run.position++;
    } else if (kind === LINE) {
      run.gap = "line";
      run.position++;
    } else if (kind === NUMBER) readNumber(run);
    else if (code === 38) readEntity(run, kind);
    else if (kind >= FIRST_MARK) push(run, "mark", kind, 0, run.position + 1);
    else if (code === 60) readTag(run);
    else push(run, "other", OTHER, 0, run.position + 1);
  }
  return run.tokens;
}

function push(run: Run, kind: Token["kind"], code: number, value: number, end: number): void {
  const name = NAMES[code] ?? "";
  run.tokens.push({ kind, code, name, value, start: run.position, end, gap: run.gap });
  run.position = end;
  run.gap = "none";
}

function readWord(run: Run, first: number): void {
  const { text, position } = run;
  let node = step(ROOT, first);
  let end = position + 1;
  for (; end < text.length; end++) {
    const letter = classOf(text.charCodeAt(end));
    if (letter < WORD) break;
    node = step(node, letter);
  }
  const exact = wordAt(node);
  const known = exact === 0 || run.bare ? bareWord(run, end) || exact : exact;
  if (run.gap !== "none" && joinsPrevious(run, exact, end)) return;
  if (known === 0 && splitsOff(run, end)) return;
  push(run, "word", known || WORD, 0, end);
}

/** The node reached from another by the letters of a part of the text. */
function walk(text: string, start: number, end: number, from: number): number {
  let node = from;
  for (let index = start; index < end && node > 0; index++) {
    node = step(node, classOf(text.charCodeAt(index)));
  }
  return node;
}

/** `QUY IV/2021`, `THUONG XUYEN`: capitals typed without tone marks, or a text without any. */
function bareWord(run: Run, end: number): number {
  if (end - run.position < 2) return 0;
  if (!run.bare && !(isCapitals(run, end) && isCounted(run, end))) return 0;
  return wordAt(walk(run.text, run.position, end, BARE_ROOT));
}

/** Whether a word is written in capitals without accents. */
function isCapitals({ text, position }: Run, end: number): boolean {
  for (let index = position; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Whether a number follows: `NAM 2021`, `QUY IV`, but not `VIỆT NAM`. */
function isCounted(run: Run, end: number): boolean {
  const next = run.text.charAt(end) === " " ? run.text.charAt(end + 1) : run.text.charAt(end);
  return (next >= "0" && next <= "9") || next === "I" || next === "V";
}

/** Words that are often typed without the space before them: `Trướcngày`. */
const UNITS: readonly Word[] = ["ngày", "tháng", "quý", "năm"];
const LAST_OF_UNIT = /[gmyý]/i;

/** `từnăm`: two words have no fewer letters. */
const SHORTEST_PAIR = 5;

/** `QuýI`: a quarter with its numeral has no fewer letters. */
const SHORTEST_NUMBERED = 4;
const QUARTER = /^qu[ýí]$/i;
const ROMAN_NUMERAL = /^(?:I{1,3}|IV)$/;

/** `QuýII/2024`: takes the numeral off the quarter. */
function splitsNumeral(run: Run, end: number): boolean {
  const { text, position } = run;
  const middle = position + 3;
  const last = text.charAt(end - 1);
  if ((last !== "I" && last !== "V") || end - middle > 3) return false;
  if (!QUARTER.test(text.slice(position, middle))) return false;
  if (!ROMAN_NUMERAL.test(text.slice(middle, end))) return false;
  push(run, "word", wordAt(walk(text, position, middle, ROOT)), 0, middle);
  push(run, "word", wordAt(walk(text, middle, end, ROOT)), 0, end);
  return true;
}

/** Takes a word of the rules off the end of another one. */
function splitsOff(run: Run, end: number): boolean {
  const { text, position } = run;
  if (end - position < SHORTEST_NUMBERED) return false;
  if (splitsNumeral(run, end)) return true;
  if (end - position < SHORTEST_PAIR || !LAST_OF_UNIT.test(text.charAt(end - 1))) return false;
  const lower = text.slice(position, end).toLowerCase();
  for (const unit of UNITS) {
    if (!lower.endsWith(unit)) continue;
    const middle = end - unit.length;
    const first = wordAt(walk(text, position, middle, ROOT));
    if (first === 0) return false;
    push(run, "word", first, 0, middle);
    push(run, "word", wordAt(walk(text, middle, end, ROOT)), 0, end);
    return true;
  }
  return false;
}

/** No word of the rules has more letters. */
const LONGEST_WORD = 7;

/** Puts `th` and `áng`, or `nă` and `m`, together; the longer of the two keeps its place. */
function joinsPrevious(run: Run, exact: number, end: number): boolean {
  const { text, position } = run;
  const previous = run.tokens[run.tokens.length - 1];
  if (previous?.kind !== "word" || position - previous.end !== 1) return false;
  const length = previous.end - previous.start;
  // Most words are whole: known ones longer than a letter or two, or too long to be two parts.
  const unknown = previous.code === WORD;
  if ((!unknown && length > 1) || length + end - position > LONGEST_WORD) return false;
  const code = wordAt(walk(text, position, end, walk(text, previous.start, previous.end, ROOT)));
  if (code === 0) return false;
  const before = text.slice(previous.start, previous.end).toLowerCase();
  const after = text.slice(position, end).toLowerCase();
  const numeral = before === "i" && after === "v";
  const parts = unknown && (exact === 0 || CODAS.has(after));
  if (!parts && !numeral && !ONSETS.has(before)) return false;
  run.tokens.pop();
  run.position = previous.start;
  run.gap = previous.gap;
  push(run, "word", code, 0, end);
  return true;
}

function readNumber(run: Run): void {
  const { text, position } = run;
  let end = position;
  let value = 0;
  while (end < text.length && classOf(text.charCodeAt(end)) === NUMBER) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  push(run, "number", NUMBER, value, end);
}

/** No tag of a document is longer. */
const LONGEST_TAG = 300;
const TAG_NAME = /^\/?([a-z][a-z0-9]*)(?:[\s/]|$)/;
const BLOCK_TAG = /^(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-4])$/;

function readTag(run: Run): void {
  const { text, position } = run;
  const inside = text.slice(position + 1, position + LONGEST_TAG);
  const close = inside.indexOf(">");
  const name = close < 0 ? undefined : TAG_NAME.exec(inside.slice(0, close).toLowerCase())?.[1];
  const end = position + close + 2;
  if (name === undefined) push(run, "other", OTHER, 0, position + 1);
  else if (BLOCK_TAG.test(name)) push(run, "break", BREAK, 0, end);
  else skipSpace(run, end);
}

function skipSpace(run: Run, end: number): void {
  run.position = end;
  if (run.gap === "none") run.gap = "space";
}

function readEntity(run: Run, ampersand: number): void {
  const { text, position } = run;
  const entity = text.slice(position + 1, position + 6).toLowerCase();
  if (entity === "nbsp;") skipSpace(run, position + 6);
  else push(run, "mark", ampersand, 0, position + (entity.startsWith("amp;") ? 5 : 1));
}
