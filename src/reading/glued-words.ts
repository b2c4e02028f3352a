import type { FoldedText } from "../text/index.js";
import { cutFolded, type CutText } from "./cut-text.js";
import type { Piece } from "./piece.js";
import { isSyllable } from "./syllable.js";

/** No syllable is longer; a word of fewer letters than two of them have is left alone. */
const LONGEST = 7;
const SHORTEST_PAIR = 3;
/** A word of more letters is no run of syllables that anybody would have glued. */
const LONGEST_RUN = 60;

/**
 * A word in small letters, divided where every way divides it that leaves syllables only: what two
 * ways divide differently stays one part. Of letters that capitals part from the others it is the
 * word itself where that is a syllable.
 *
 * ```
 * nghịquyết      ngânsáchdựtoán
 *     ^              ^   ^  dự toán or dựt oán: left alone
 * ```
 */
function syllablesOf(word: string): readonly string[] | undefined {
  // `vàĐoàn`: `đo àn` is another way.
  if (isSyllable(word)) return [word];
  const { before, after } = waysOf(word);
  const ways = after[0] ?? 0;
  if (ways === 0) return undefined;
  const parts: string[] = [];
  let start = 0;
  for (let end = 1; end <= word.length; end++) {
    if ((before[end] ?? 0) * (after[end] ?? 0) !== ways) continue;
    parts.push(word.slice(start, end));
    start = end;
  }
  return parts;
}

/** In how many ways the letters before each place, and those behind it, are syllables. */
interface Ways {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function waysOf(word: string): Ways {
  const syllables: (readonly [start: number, end: number])[] = [];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const part = word.slice(start, end);
      // A vowel alone is a syllable nearly everywhere, and would divide what is whole.
      if ((part.length > 1 || part === "y") && isSyllable(part)) syllables.push([start, end]);
    }
  }
  const before = [1];
  for (const [start, end] of syllables) before[end] = (before[end] ?? 0) + (before[start] ?? 0);
  const after: number[] = [];
  after[word.length] = 1;
  for (const [start, end] of syllables.reverse())
    after[start] = (after[start] ?? 0) + (after[end] ?? 0);
  return { before, after };
}

/** Where the case of letters says that a word begins: `SởTài`, `UBNDcác`. */
const BEGINNING = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll})/u;

/** Words without a mark with which names of bodies begin: `BanCHQS`; others may be trade marks. */
const PLAIN_HEAD = /^(?:Ban|Khoa)\p{Lu}{2}|^Thanh[Tt]ra\p{Lu}{2}|^ThanhTra$/u;

/**
 * A word and the first one of a phrase that it is glued with; what is left must be a syllable.
 *
 * ```
 * Sở Y tếkiểm tra
 *       ^^^^^^ tế kiểm, though `tế ki ểm` is spelled right, too
 * ```
 */
function gluedWith(written: string, first: string): readonly string[] | undefined {
  const before = written.slice(0, -first.length);
  const whole = before.length > 1 && written.endsWith(first) && !isSyllable(written);
  return whole && isSyllable(before.toLowerCase()) ? [before, first] : undefined;
}

/** The words that stand glued in one, as written; absent where it is one or nobody can tell. */
function gluedIn(written: string, first: string | undefined): readonly string[] | undefined {
  const paired = first === undefined ? undefined : gluedWith(written, first);
  if (paired !== undefined) return paired;
  if (written.length < SHORTEST_PAIR || written.length > LONGEST_RUN) return undefined;
  if (!/\P{ASCII}/u.test(written) && !PLAIN_HEAD.test(written)) return undefined;
  // Most words are one syllable, and no capital stands within them.
  const inner = written.slice(1);
  if (inner === inner.toLowerCase() && isSyllable(written.toLowerCase())) return undefined;
  const parts: string[] = [];
  let before = "";
  for (const run of written.split(BEGINNING)) {
    // `CNSố`: the last capital of a short form may begin the word behind it.
    const open = /^\p{Lu}{2,}$/u.test(before) && /^\p{Ll}/u.test(run);
    if (open && syllablesOf((before.slice(-1) + run).toLowerCase()) !== undefined) return undefined;
    before = run;
    const short = /^\p{Lu}{2,}$/u.test(run) && run !== written;
    const words = short ? [run] : syllablesOf(run.toLowerCase());
    if (words === undefined) return undefined;
    let place = 0;
    for (const { length } of words) parts.push(run.slice(place, (place += length)));
  }
  return parts.length > 1 ? parts : undefined;
}

/** A text with the words divided that had lost the blank between them, and which those are. */
export interface DividedText {
  /** The text with the blanks, its places still those of the text as given. */
  readonly cut: CutText;
  /** The glued words, places in the folded text before. */
  readonly glued: readonly Pick<Piece, "start" | "end">[];
}

/**
 * Divides the words of a text that extraction glued, where capitals or the spelling of Vietnamese
 * leave one way only; absent where there is none.
 *
 * ```
 * SởTài chính      Sở Nộivụ      UBNDcác xã      Côngan tỉnh
 *   ^                  ^            ^               Cô ngan or Công an: left alone
 * ```
 *
 * @param shortest - The fewest letters of a word that is looked at.
 * @param pairs - The first words of phrases by their second, which say where a word is divided that
 *   stands before the second: `kiểm` by `tra`.
 */
export function dividedText(
  { folded, pieces }: CutText,
  shortest = SHORTEST_PAIR,
  pairs?: ReadonlyMap<string, string>,
): DividedText | undefined {
  const glued = pieces.flatMap((piece, place) => {
    const looked = piece.kind === "letters" && piece.end - piece.start >= shortest;
    const first = pairs?.get(pieces[place + 1]?.key ?? "");
    const words = looked ? gluedIn(folded.text.slice(piece.start, piece.end), first) : undefined;
    return words === undefined ? [] : [{ piece, words }];
  });
  if (glued.length === 0) return undefined;
  const blanks = glued.flatMap(({ piece, words }) => {
    let place = piece.start;
    return words.slice(0, -1).map(({ length }) => (place += length));
  });
  return { cut: cutFolded(withBlanks(folded, blanks)), glued: glued.map(({ piece }) => piece) };
}

/** A folded text with blanks before some of its places. */
function withBlanks(folded: FoldedText, places: readonly number[]): FoldedText {
  const positions: number[] = [];
  let text = "";
  let start = 0;
  const placeOf = (place: number): number => folded.positions?.[place] ?? place;
  for (const end of [...places, folded.text.length]) {
    for (let place = start; place < end; place++) positions.push(placeOf(place));
    text += folded.text.slice(start, end);
    if (end < folded.text.length) {
      text += " ";
      positions.push(placeOf(end));
    }
    start = end;
  }
  positions.push(folded.positions?.[folded.text.length] ?? folded.source.length);
  return { source: folded.source, text, positions };
}
