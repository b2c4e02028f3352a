import { beginsLine, wordKey, type CutText, type Piece } from "../../reading/index.js";
import {
  BARE_SPELLINGS,
  CODAS,
  MARKS,
  ONSETS,
  VARIANTS,
  WORDS,
  type Word,
} from "../data/vocabulary.js";
import { BREAK, FIRST_MARK, NAMES, NUMBER, OTHER, WORD, type Gap, type Token } from "./token.js";

/** The codes of the words by their keys, of their other spellings too. */
const WORD_CODES: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const first = WORD + 1;
  const codes = new Map(WORDS.map((word, index) => [wordKey(word), first + index]));
  for (const [spelling, word] of Object.entries(VARIANTS)) {
    codes.set(spelling, first + WORDS.indexOf(word));
  }
  return codes;
})();

/** The codes of words that are typed without tone marks. */
const BARE_CODES: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(BARE_SPELLINGS.map(([bare, word]) => [bare, WORD + 1 + WORDS.indexOf(word)])))();

/** The codes of the signs; a division sign and a wave between two dates are dashes. */
const MARK_CODES: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const codes = new Map<string, number>(MARKS.map((mark, index) => [mark, FIRST_MARK + index]));
  for (const dash of "÷~") codes.set(dash, FIRST_MARK + MARKS.indexOf("-"));
  return codes;
})();

/** State of one run over the pieces of a text. */
interface Run {
  readonly text: string;
  /** Whether the text holds no accent at all, so that words without tone marks may be read. */
  readonly bare: boolean;
  readonly tokens: Token[];
}

const NON_ASCII = /[^\0-\x7F]/;

/**
 * Names the pieces of a text as the rules know them. Words broken by text recognition (`th áng`)
 * are put together when the whole is a word of the rules and the part is none.
 *
 * @param cut - The text as pieces.
 * @returns The tokens in order.
 */
export function tokenize({ folded: { text }, pieces }: CutText): Token[] {
  const run: Run = { text, bare: !NON_ASCII.test(text), tokens: [] };
  for (const piece of pieces) {
    switch (piece.kind) {
      case "letters":
        nameWord(run, piece);
        break;
      case "digits":
        run.tokens.push(tokenOf("number", NUMBER, piece.value, piece, gapOf(piece)));
        break;
      case "sign": {
        const code = MARK_CODES.get(piece.key);
        run.tokens.push(
          tokenOf(code === undefined ? "other" : "mark", code ?? OTHER, 0, piece, gapOf(piece)),
        );
        break;
      }
      case "tag":
        run.tokens.push(tokenOf("break", BREAK, 0, piece, gapOf(piece)));
        break;
    }
  }
  return run.tokens;
}

function gapOf(piece: Piece): Gap {
  if (piece.gap === "none") return "none";
  return beginsLine(piece) ? "line" : "space";
}

function tokenOf(
  kind: Token["kind"],
  code: number,
  value: number,
  { start, end }: Pick<Piece, "start" | "end">,
  gap: Gap,
): Token {
  return { kind, code, name: NAMES[code] ?? "", value, start, end, gap };
}

function pushWord(run: Run, code: number, start: number, end: number, gap: Gap): void {
  run.tokens.push(tokenOf("word", code, 0, { start, end }, gap));
}

function nameWord(run: Run, piece: Piece): void {
  const { key, start, end } = piece;
  const exact = WORD_CODES.get(key) ?? 0;
  const known = exact === 0 || run.bare ? bareWord(run, piece) || exact : exact;
  if (piece.gap !== "none" && joinsPrevious(run, piece, exact)) return;
  if (known === 0 && splitsOff(run, piece)) return;
  pushWord(run, known || WORD, start, end, gapOf(piece));
}

/** `QUY IV/2021`, `THUONG XUYEN`: capitals typed without tone marks, or a text without any. */
function bareWord(run: Run, { key, start, end }: Piece): number {
  if (end - start < 2) return 0;
  if (!run.bare && !(isCapitals(run.text, start, end) && isCounted(run.text, end))) return 0;
  return BARE_CODES.get(key) ?? 0;
}

/** Whether a word is written in capitals without accents. */
function isCapitals(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Whether a number follows: `NAM 2021`, `QUY IV`, but not `VIỆT NAM`. */
function isCounted(text: string, end: number): boolean {
  const next = text.charAt(end) === " " ? text.charAt(end + 1) : text.charAt(end);
  return (next >= "0" && next <= "9") || next === "I" || next === "V";
}

/** Words that are often typed without the space before them: `Trướcngày`. */
const UNITS: readonly Word[] = ["ngày", "tháng", "quý", "năm"];
const LAST_OF_UNIT = /[gmyý]$/;

/** `từnăm`: two words have no fewer letters. */
const SHORTEST_PAIR = 5;

/** `QuýI`: a quarter with its numeral has no fewer letters. */
const SHORTEST_NUMBERED = 4;
const QUARTER_WITH_NUMERAL = /^qu[ýí](?:i{1,3}|iv)$/;
const LAST_CAPITAL = /[IV]/;

/** Takes a word of the rules off the end of another one, or a numeral off a quarter (`QuýII`). */
function splitsOff(run: Run, piece: Piece): boolean {
  const { key, start, end } = piece;
  if (end - start < SHORTEST_NUMBERED) return false;
  if (QUARTER_WITH_NUMERAL.test(key) && LAST_CAPITAL.test(run.text.charAt(end - 1))) {
    return splits(run, piece, start + 3);
  }
  if (end - start < SHORTEST_PAIR || !LAST_OF_UNIT.test(key)) return false;
  const unit = UNITS.find((each) => key.endsWith(each));
  return unit !== undefined && splits(run, piece, end - unit.length);
}

/** Cuts a word in two where both are words of the rules. */
function splits(run: Run, piece: Piece, middle: number): boolean {
  const { key, start, end } = piece;
  const first = WORD_CODES.get(key.slice(0, middle - start));
  const second = WORD_CODES.get(key.slice(middle - start));
  if (first === undefined || second === undefined) return false;
  pushWord(run, first, start, middle, gapOf(piece));
  pushWord(run, second, middle, end, "none");
  return true;
}

/** No word of the rules has more letters. */
const LONGEST_WORD = 7;

/** Puts `th` and `áng`, or `nă` and `m`, together; the longer of the two keeps its place. */
function joinsPrevious(run: Run, { start, end, key }: Piece, exact: number): boolean {
  const previous = run.tokens[run.tokens.length - 1];
  if (previous?.kind !== "word" || start - previous.end !== 1) return false;
  const length = previous.end - previous.start;
  // Most words are whole: known ones longer than a letter or two, or too long to be two parts.
  const unknown = previous.code === WORD;
  if ((!unknown && length > 1) || length + end - start > LONGEST_WORD) return false;
  // What begins with a consonant and is no coda has its own vowel: only an onset stands before it.
  const whole = exact !== 0 || CONSONANTS.includes(key.charAt(0));
  const parts = unknown && (!whole || CODAS.has(key));
  if (!parts && length > LONGEST_ONSET) return false;
  const before = run.text.slice(previous.start, previous.end).toLowerCase();
  if (!parts && !ONSETS.has(before) && !(before === "i" && key === "v")) return false;
  const code = WORD_CODES.get(wordKey(before + key));
  if (code === undefined) return false;
  run.tokens.pop();
  pushWord(run, code, previous.start, end, previous.gap);
  return true;
}

const CONSONANTS = "bcdđghklmnpqrstvx";
/** `ngh` */
const LONGEST_ONSET = 3;
