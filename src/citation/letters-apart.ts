import { wordKey, type CutText, type Piece } from "../reading/index.js";

/** Fewest signs of a line whose every letter stands apart: fewer are a list of letters. */
const SHORTEST_LINE = 12;

/** A run of pieces of one sign each: index of the first, and one past the last. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * A line whose every letter stands apart, as words. Where wider blanks divide the words, they are
 * joined between those; elsewhere only the number and the day are, whose ends are sure.
 *
 * ```
 * K ế  h o ạ c h  s ố  3 5 / K H - S T P      K ế h o ạ c h s ố 3 5 / K H - S T P n g à y 1 4 / 3 / 2 0 2 2
 * ^^^  ^^^^^^^^^  ^^^  ^^^^^^^^^^^^^^^^^                    ^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function wordsJoined({ folded, pieces }: CutText): CutText {
  const { text } = folded;
  if (!text.includes("s ố") && !text.includes("S Ố")) return { folded, pieces };
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const end = Math.max(runEnd(pieces, index), index + 1);
    const run = { start: index, end };
    kept.push(...(isLine(pieces, run) ? joinedRun(text, pieces, run) : pieces.slice(index, end)));
    index = end;
  }
  return { folded, pieces: kept };
}

/** Past the pieces of one sign each that stand on one line with blanks between. */
function runEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  for (;;) {
    const piece = pieces[end];
    if (piece === undefined || piece.kind === "tag" || piece.end - piece.start !== 1) return end;
    const sign = piece.kind === "sign" || pieces[end - 1]?.kind === "sign";
    const apart = /^(?:space|tab)$/.test(piece.gap) || (piece.gap === "none" && sign);
    if (end > start && !apart) return end;
    end += 1;
  }
}

function isLine(pieces: readonly Piece[], { start, end }: Run): boolean {
  const letters = pieces.slice(start, end).filter(({ kind }) => kind === "letters");
  return letters.length * 2 >= SHORTEST_LINE && end - start >= SHORTEST_LINE;
}

function joinedRun(text: string, pieces: readonly Piece[], run: Run): Piece[] {
  const single = pieces.slice(run.start, run.end);
  const wide = single.some((piece, place) => place > 0 && isWide(single[place - 1], piece));
  return wide ? joinedWords(text, single) : joinedNumbers(text, single);
}

/** Whether more than one blank, or a tab, stands between two signs. */
function isWide(before: Piece | undefined, { start, gap }: Piece): boolean {
  return before !== undefined && (gap === "tab" || start - before.end > 1);
}

/** Joins letters, and digits, up to the next wider blank. */
function joinedWords(text: string, single: readonly Piece[]): Piece[] {
  const words: Piece[] = [];
  for (const [place, piece] of single.entries()) {
    const [last, before] = [words.at(-1), single[place - 1]];
    const goesOn = last !== undefined && before !== undefined && !isWide(before, piece);
    if (goesOn && piece.kind !== "sign" && last.kind === piece.kind) {
      words[words.length - 1] = merged(text, last, piece);
    } else words.push(goesOn ? { ...piece, gap: "none" } : piece);
  }
  return words;
}

/**
 * `số`, the number and the day behind `ngày` in a line of letters without any wider blank. The
 * symbol ends surely before a sign, the end of the line or a word that begins no symbol.
 */
const NUMBER =
  /số:?\d{1,5}\/(?:(?:19|20)\d\d\/)?(?:\p{Lu}{1,6}g?-){0,2}\p{Lu}{2,8}g?(?=\.?$|[,;:()]|ngày|của|về)(?:ngày\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d))?/gu;
/** What a number or a day is joined to. */
const PARTS = /số|ngày|\p{Lu}+g?|\d+|./gu;

function joinedNumbers(text: string, single: readonly Piece[]): Piece[] {
  const written = single.map(({ start, end }) => text.slice(start, end)).join("");
  const words: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of lowered(written).matchAll(NUMBER)) {
    words.push(...single.slice(from, index));
    from = index;
    for (const [part] of match.matchAll(PARTS)) {
      const [first, last] = [single[from], single[from + part.length - 1]];
      if (first === undefined || last === undefined) break;
      const word = /^(?:số|ngày)$/.test(part) || /^(?:số|ngày)$/.test(single[from - 1]?.key ?? "");
      const gap = word ? "space" : /^\d/.test(part) ? first.gap : "none";
      words.push({ ...merged(text, first, last), gap });
      from += part.length;
    }
  }
  return [...words, ...single.slice(from)];
}

/** The words that stand beside numbers in small letters, as they are where all letters are great. */
function lowered(written: string): string {
  return written.replace(/SỐ|NGÀY|CỦA|VỀ/g, (word) => word.toLowerCase());
}

function merged(text: string, first: Piece, last: Piece): Piece {
  const written = text.slice(first.start, last.end).replaceAll(" ", "");
  if (first.kind === "sign") return first;
  const piece = { ...first, key: wordKey(written), end: last.end };
  return first.kind === "digits" ? { ...piece, key: written, value: Number(written) } : piece;
}

/** A number behind `số` whose every sign stands apart. */
const TORN_NUMBER =
  /(?<!\p{L})s {1,3}ố(?: {0,3}:)?(?: {1,3}\d){1,6} {0,3}[-/](?: {0,3}[\p{L}\d](?![\p{L}\d])){2}/giu;

/** Where numbers stand whose every sign is apart, whether they could be joined or not. */
export function tornNumbers(text: string): Pick<Piece, "start" | "end">[] {
  // To seek for the whole takes long, and most texts have no lone `ố`.
  if (!text.includes(" ố") && !text.includes(" Ố")) return [];
  return [...text.matchAll(TORN_NUMBER)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
