import { wordKey, type CutText, type Piece } from "../reading/index.js";

/** Most signs of one run: the longest symbols have as many letters. */
const LONGEST_RUN = 16;

/**
 * Single digits and capitals with a space between each two, as scanning of widely set type gives
 * them, as the numbers and abbreviations that they are: only behind `số` and within what a stroke,
 * a dash or a point ties to it, and within a day behind `ngày`.
 *
 * ```
 * số 5 2 3 /BC-UBND      số 2 1 7 / S T T T T - C N T T      ngày 30 / 1 0 / 2 0 2 5
 *    ^^^^^                  ^^^^^   ^^^^^^^^^   ^^^^^^^               ^^^   ^^^^^^^
 * ```
 */
export function joined({ folded, pieces }: CutText): CutText {
  const kept: Piece[] = [];
  let index = 0;
  let inside = false;
  while (index < pieces.length) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const torn =
      piece.key === "n" || pieces[index - 1]?.key === "năm" ? tornEnd(pieces, index) : index;
    const end = pieces[torn - 1];
    if (torn > index && end !== undefined) {
      kept.push(merged(folded.text, piece, end));
      inside = piece.kind === "letters";
      index = torn;
      continue;
    }
    const opens = piece.key === "số" || piece.key === "ngày";
    const run = inside ? runEnd(folded.text, pieces, index) : index;
    const whole = run > index + 1 && isNumberOrSymbol(kept.at(-1)?.key ?? "", pieces, index, run);
    const last = pieces[run - 1];
    if (whole && last !== undefined) {
      kept.push(merged(folded.text, piece, last));
      index = run;
      continue;
    }
    inside = opens || (inside && isWithin(folded.text, piece));
    kept.push(piece);
    index += 1;
  }
  return kept.length === pieces.length ? { folded, pieces } : { folded, pieces: kept };
}

/**
 * Past the word for a day whose letters stand apart, or past a year in two parts behind its month;
 * the index itself where none does.
 *
 * ```
 * n g à y 1 8 / 0 2 / 2 0 2 5      tháng 12 năm 2 023
 * ^^^^^^^                                       ^^^^^
 * ```
 */
function tornEnd(pieces: readonly Piece[], index: number): number {
  const keys = (start: number, end: number): string[] =>
    pieces.slice(start, end).map(({ key }) => key);
  const spaced = (count: number): boolean =>
    pieces.slice(index + 1, index + count).every(({ gap }) => gap === "space");
  const key = pieces[index]?.key ?? "";
  if (key === "n" && keys(index, index + 4).join("") === "ngày" && spaced(4)) return index + 4;
  if (!/^\d{1,3}$/.test(key)) return index;
  const year = keys(index, index + 2).join("");
  const dated = pieces[index - 3]?.key === "tháng" && /^(?:19|20)\d\d$/.test(year);
  return dated && spaced(2) && pieces[index + 1]?.kind === "digits" ? index + 2 : index;
}

/** Whether a piece may stand in the number or the day that `số` or `ngày` begins. */
function isWithin(text: string, { kind, key, start, end }: Piece): boolean {
  if (kind === "digits" || /^[-/.:&]$/.test(key)) return true;
  return kind === "letters" && /^\p{Lu}[\p{Lu}\p{Ll}]{0,7}$/u.test(text.slice(start, end));
}

/** Past single digits, or single capitals, with one space between each two. */
function runEnd(text: string, pieces: readonly Piece[], start: number): number {
  const first = pieces[start];
  let end = start;
  while (end < start + LONGEST_RUN) {
    const piece = pieces[end];
    if (piece === undefined || piece.kind !== first?.kind) break;
    // `T T r`
    const single = end > start + 1 ? /^(?:\d|\p{L})$/u : /^(?:\d|\p{Lu})$/u;
    if (!single.test(text.slice(piece.start, piece.end))) break;
    if (end > start && piece.gap !== "space") break;
    end += 1;
  }
  return end;
}

/** Whether the signs around a run show that it is one number or one abbreviation. */
function isNumberOrSymbol(
  before: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
): boolean {
  const after = pieces[end]?.key ?? "";
  const tied = /^[-/.]$/.test(before);
  const goesOn = /^[-/.]$/.test(after);
  if (pieces[start]?.kind === "letters") return tied && end - start > 1;
  if (goesOn) return end - start <= 6 && (tied || /^(?:số|:|ngày)$/.test(before));
  const year = pieces
    .slice(start, end)
    .map(({ key }) => key)
    .join("");
  return tied && /^(?:19|20)\d\d$/.test(year);
}

function merged(text: string, first: Piece, last: Piece): Piece {
  const written = text.slice(first.start, last.end).replaceAll(" ", "");
  const piece = { ...first, key: wordKey(written), end: last.end };
  return first.kind === "digits" ? { ...piece, key: written, value: Number(written) } : piece;
}
