import { cutFolded, type CutText } from "./cut-text.js";
import { ONSETS } from "./data/syllables.js";
import { withPlaces } from "./parted-letters.js";
import type { Piece } from "./piece.js";
import { isSyllable } from "./syllable.js";

/** A text with the words mended that no spelling of Vietnamese allows, and which those are. */
export interface MendedText {
  /** The text as it should be, its places still those of the text as given. */
  readonly cut: CutText;
  /** The words that were mended, places in the folded text before. */
  readonly mended: readonly Pick<Piece, "start" | "end">[];
}

type Range = MendedText["mended"][number];

/**
 * Mends words with a stray horn and words with a blank behind their first letters or before their
 * last ones, where one way only is spelled right; absent where there is none.
 *
 * ```
 * Truờng → Trường      phưòng → phường      t ạo → tạo      Trườ ng → Trường
 *   ^^                    ^^                 ^                    ^
 * ```
 */
export function mendedText({ folded }: CutText): MendedText | undefined {
  const horns = strayHorns(folded.text);
  const text = withHorns(folded.text, horns);
  const parted = partedWords(text);
  if (horns.length + parted.length === 0) return undefined;
  const mended = [...horns, ...parted].sort((left, right) => left.start - right.start);
  const blanks = new Set(parted.map(({ blank }) => blank));
  const kept = [...Array(text.length).keys()].filter((place) => !blanks.has(place));
  return { cut: cutFolded(withPlaces({ ...folded, text }, kept)), mended };
}

/** Before one of the letters that end a syllable `uơ` and `ưo` are none, but in `quơ`. */
const STRAY_HORN = /(?<!q)(?:u[ơờớởỡợ]|ư[oòóỏõọ])(?=[cimnptu])/giu;
const PLAIN = "oòóỏõọ";
const HORNED = "ơờớởỡợ";

/** A letter in the case of another one. */
function asLarge(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}

function withHorn(word: string): string {
  return word.replace(STRAY_HORN, (vowels: string) => {
    const [first, second] = [vowels.charAt(0), vowels.charAt(1)];
    const small = second.toLowerCase();
    const plain = PLAIN.indexOf(small);
    return asLarge("ư", first) + asLarge(plain < 0 ? small : HORNED.charAt(plain), second);
  });
}

/** The words with a stray horn, which moves nothing. */
function strayHorns(text: string): readonly Range[] {
  if (text.search(STRAY_HORN) < 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const right = withHorn(word);
    const wrong = right === word || !isSyllable(right.toLowerCase());
    return wrong ? [] : [{ start: index, end: index + word.length }];
  });
}

function withHorns(text: string, horns: readonly Range[]): string {
  let mended = text;
  for (const { start, end } of horns) {
    mended = mended.slice(0, start) + withHorn(text.slice(start, end)) + mended.slice(end);
  }
  return mended;
}

/** A word in two parts, and where the blank in it stands. */
interface Parted extends Range {
  readonly blank: number;
}

/** Runs of letters, of which those behind a figure are units: `5 m`. */
const WORDS = /(?<![\p{L}\p{M}\p{N}/.])(?<!\d )[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu;
/** No whole word is only consonants with which one begins, or those with which one ends. */
const ONSET = /* @__PURE__ */ (() => new RegExp(`^(?:${ONSETS.replaceAll(" ", "|")})$`, "iu"))();
const CODA = /^(?:ch|ng|nh|[cmnpt])$/u;
/** Words behind which a letter is a name: `điểm b`, `Khu B`. */
const BEFORE_LETTERS =
  /^(?:điểm|khoản|mục|phần|nhóm|loại|hạng|khu|khối|lô|tổ|đội|lớp|bảng|gan|vitamin|đoàn|phụ|lục|biểu|mẫu|số)$/iu;
/** Words of a vowel that stand by themselves behind a capital: `đồng chí T ở xã`. */
const WHOLE = /^(?:ở|ấp|ít)$/u;

/** What no text has that is spelled right but for units and letters that name something. */
const LONE_LETTERS =
  /(?<![\p{L}\p{M}\p{N}])(?:[bdđghklmp-svx]|ng?h?|[ckpt]h|[ct]|gh|tr) \p{Ll}| (?:[cn]h?|ng|[mpt])(?![\p{L}\p{M}\p{N}])/iu;

function partedWords(text: string): readonly Parted[] {
  if (text.search(LONE_LETTERS) < 0) return [];
  const words = [...text.matchAll(WORDS)].map(({ 0: written, index }) => ({ written, index }));
  const parted: Parted[] = [];
  for (let place = 0; place < words.length; place++) {
    const [before, first, second, behind] = [-1, 0, 1, 2].map((next) => words[place + next]);
    if (first === undefined || second === undefined) break;
    const end = first.index + first.written.length;
    const adjoins = second.index === end + 1 && text.charAt(end) === " ";
    const { written: last = "" } = before ?? {};
    const { written: next = "" } = behind ?? {};
    if (!adjoins || !isOneWord([last, first.written, second.written, next])) continue;
    parted.push({ start: first.index, end: second.index + second.written.length, blank: end });
    place += 1;
  }
  return parted;
}

/** Whether two runs of letters are parts of one word, and the second none of what is behind it. */
function isOneWord([before, first, second, behind]: readonly [string, string, string, string]) {
  const joins = isSyllable((first + second).toLowerCase()) && /^\p{Ll}+$/u.test(second);
  if (!joins || BEFORE_LETTERS.test(before)) return false;
  // `V ă n  p h ò n g`: where a word ends among letters that stand alone nobody can tell.
  const alone = first.length === 1 && second.length === 1;
  // `Y t ế`: of all letters this one is a word.
  const beside = before.length === 1 && before !== "Y";
  if (alone && (beside || /^\p{Ll}$/u.test(behind))) return false;
  if (ONSET.test(first)) {
    const named = /^\p{Lu}$/u.test(first) && WHOLE.test(second);
    return !named || first + second === "Sở";
  }
  if (!CODA.test(second) || BEFORE_LETTERS.test(first)) return false;
  return !ONSET.test(second) || !isSyllable((second + behind).toLowerCase());
}

/** A text with other letters in the place of some words of the same length. */
export function retoned(
  { folded }: CutText,
  words: readonly (Range & { readonly right: string })[],
): CutText {
  let { text } = folded;
  for (const { start, end, right } of words) text = text.slice(0, start) + right + text.slice(end);
  return cutFolded({ ...folded, text });
}
