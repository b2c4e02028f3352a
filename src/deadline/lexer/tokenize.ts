import { unaccent } from "../../text/index.js";
import { settledTones, usualWord, wordKey, type CutText, type Piece } from "../../reading/index.js";
import { CODAS, LIKELIER_BARE, ONSETS, VARIANTS, WORDS, type Word } from "../data/vocabulary.js";
import { codeOf, NAMES, NOTHING, NUMBER, WORD } from "./words.js";

/**
 * The codes of the words and signs of the rules; those of other spellings are below zero, so that
 * the usual ones are known to need no change.
 */
const CODES: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const codes = new Map<string, number>();
  for (const [spelling, name] of Object.entries(VARIANTS)) codes.set(spelling, -codeOf(name));
  for (const [code, name] of NAMES.entries()) {
    if (code > NUMBER && code !== WORD) codes.set(wordKey(name), code);
  }
  return codes;
})();

/** The code of a word or sign, below zero for another spelling of it. */
function lookUp(key: string): number {
  return CODES.get(key) ?? NOTHING;
}

/** The code of a word or sign in any spelling. */
function codeOfKey(key: string): number {
  return Math.abs(lookUp(key));
}

/**
 * The codes of words that are typed without tone marks. Where two look alike, the likelier or else
 * the earlier in the list comes last, and so stands for both.
 */
const BARE_CODES: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const words = [...LIKELIER_BARE, ...WORDS].reverse();
  return new Map(words.map((word) => [unaccent(word), codeOf(word)]));
})();

/** The pieces of a text with what the rules know each as. */
interface Tokens {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly codes: number[];
}

/** State of one run over the pieces of a text. */
interface Run extends Tokens {
  pieces: readonly Piece[];
  /** The pieces so far, from the first on that is not as given; in most texts there is none. */
  mended: Piece[] | undefined;
  /** Whether the text holds no accent at all, so that words without tone marks may be read. */
  readonly bare: boolean;
}

const NON_ASCII = /[^\0-\x7F]/;

/**
 * Names the pieces of a text as the rules know them. Words broken by text recognition (`th áng`)
 * are put together when the whole is a word of the rules and the part is none.
 *
 * @param cut - The text as pieces.
 * @returns The pieces in order, with the code of each.
 */
export function tokenize({ folded: { text }, pieces }: CutText): Tokens {
  const run: Run = { text, bare: !NON_ASCII.test(text), pieces, mended: undefined, codes: [] };
  let index = 0;
  for (const piece of pieces) {
    index += 1;
    if (piece.kind === "letters") nameWord(run, piece);
    else if (piece.kind === "digits") push(run, NUMBER, piece);
    else {
      const code = codeOfKey(piece.key);
      const loose = (code === COLON || code === COMMA) && atDay(pieces, index);
      if (loose && endsBound(run, piece)) mend(run);
      else push(run, code, piece);
    }
  }
  return { text, pieces: run.mended ?? pieces, codes: run.codes };
}

function push({ mended, codes }: Run, code: number, piece: Piece): void {
  mended?.push(piece);
  codes.push(code);
}

/* Signs that stand between a bound and its day by mistake. */
const COLON = /* @__PURE__ */ codeOf(":");
const COMMA = /* @__PURE__ */ codeOf(",");
const DAY = /* @__PURE__ */ codeOf("ngày");
const BOUNDS: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set((["trước", "từ", "đến", "hết"] as const).map(codeOf)))();

/** `20/9`, `ngày 20/9`. */
function atDay(pieces: readonly Piece[], index: number): boolean {
  return pieces[pieces[index]?.key === "ngày" ? index + 1 : index]?.kind === "digits";
}

/**
 * Whether a bound stands just before, which forms write with a colon as they write their labels.
 *
 * ```
 * Trước ngày: 20/09/2026      Từ: 05/01/2026 Đến: 16/01/2026
 * ^^^^^^^^^^                  ^^             ^^^
 * ```
 */
function endsBound({ codes, pieces, mended }: Run, { key }: Piece): boolean {
  const hasDay = codes.at(-1) === DAY;
  if (key === "," && !hasDay) return false;
  const end = hasDay ? codes.length - 1 : codes.length;
  const before = (mended ?? pieces)[end - 2];
  // `Đơn từ: 30/6` is a label; with `ngày` the word is a bound whatever stands before it.
  return BOUNDS.has(codes[end - 1] ?? NOTHING) && (hasDay || before?.kind !== "letters");
}

/** The pieces so far, to be changed. */
function mend(run: Run): Piece[] {
  run.mended ??= run.pieces.slice(0, run.codes.length);
  return run.mended;
}

function nameWord(run: Run, piece: Piece): void {
  const usual = lookUp(piece.key);
  const exact = Math.abs(usual);
  const bare = exact === NOTHING || run.bare ? bareWord(run, piece) : NOTHING;
  if (run.codes.length > 0 && piece.gap !== "none" && joinsPrevious(run, piece, exact)) return;
  if (exact === START || exact === END) spellMonths(run);
  const code = bare === NOTHING ? exact : bare;
  if (code === NOTHING) {
    if (!splitsOff(run, piece)) push(run, WORD, piece);
  } else if (code === usual) push(run, code, piece);
  else {
    // A numeral without tone marks is read as the word it stands for.
    mend(run);
    push(run, code, { ...piece, key: NAMES[code] ?? "" });
  }
}

const START = /* @__PURE__ */ codeOf("đầu");
const END = /* @__PURE__ */ codeOf("cuối");

/** `6T đầu năm`: months, before an edge of the year. */
function spellMonths(run: Run): void {
  const last = run.codes.length - 1;
  const piece = (run.mended ?? run.pieces)[last];
  if (piece?.key !== "t" || piece.gap !== "none" || run.codes[last - 1] !== NUMBER) return;
  mend(run)[last] = { ...piece, key: "tháng" };
  run.codes[last] = codeOfKey("tháng");
}

/** `QUY IV/2021`, `THUONG XUYEN`: capitals typed without tone marks, or a text without any. */
function bareWord(run: Run, { key, start, end }: Piece): number {
  if (end - start < 2) return NOTHING;
  if (!run.bare && !(isCapitals(run.text, start, end) && isCounted(run.text, end))) return NOTHING;
  return BARE_CODES.get(key) ?? NOTHING;
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
  if (
    key.startsWith("qu") &&
    QUARTER_WITH_NUMERAL.test(key) &&
    LAST_CAPITAL.test(run.text.charAt(end - 1))
  ) {
    return splits(run, piece, start + 3);
  }
  if (end - start < SHORTEST_PAIR || !LAST_OF_UNIT.test(key)) return false;
  const unit = UNITS.find((each) => key.endsWith(each));
  return unit !== undefined && splits(run, piece, end - unit.length);
}

/** Cuts a word in two where both are words of the rules. */
function splits(run: Run, piece: Piece, middle: number): boolean {
  const { key, start } = piece;
  const first = codeOfKey(key.slice(0, middle - start));
  const second = codeOfKey(key.slice(middle - start));
  if (first === NOTHING || second === NOTHING) return false;
  mend(run);
  push(run, first, { ...piece, key: key.slice(0, middle - start), end: middle });
  push(run, second, { ...piece, key: key.slice(middle - start), start: middle, gap: "none" });
  return true;
}

/** No word of the rules has more letters. */
const LONGEST_WORD = 7;

/** Puts `th` and `áng`, or `nă` and `m`, together; the longer of the two keeps its place. */
function joinsPrevious(run: Run, { start, end, key }: Piece, exact: number): boolean {
  const { codes } = run;
  const previous = (run.mended ?? run.pieces)[codes.length - 1];
  if (previous?.kind !== "letters" || start - previous.end !== 1) return false;
  const length = previous.end - previous.start;
  // Most words are whole: known ones longer than a letter or two, or too long to be two parts.
  const unknown = codes[codes.length - 1] === WORD;
  if ((!unknown && length > 1) || length + end - start > LONGEST_WORD) return false;
  // What begins with a consonant and is no coda has its own vowel: only an onset stands before it.
  const whole = exact !== NOTHING || CONSONANTS.includes(key.charAt(0));
  const parts = unknown && (!whole || (key.length <= LONGEST_CODA && CODAS.has(key)));
  if (!parts && length > LONGEST_ONSET) return false;
  const before = previous.key;
  if (!parts && !ONSETS.has(before) && !(before === "i" && key === "v")) return false;
  const joined = usualWord(settledTones(before + key));
  const code = codeOfKey(joined);
  if (code === NOTHING) return false;
  mend(run)[codes.length - 1] = { ...previous, key: joined, end };
  codes[codes.length - 1] = code;
  return true;
}

const CONSONANTS = "bcdđghklmnpqrstvx";
/** `ngh` */
const LONGEST_ONSET = 3;
/** `ng` */
const LONGEST_CODA = 2;
