import { phraseOf, type CutText, type Piece } from "../reading/index.js";
import { TYPES } from "./vocabulary.js";

/**
 * Passes over the number of a page that stands by itself between two empty lines within a sentence:
 * between words in small letters, neither of which counts or is counted.
 *
 * ```
 * của Ủy ban nhân ¶¶ 4 ¶¶ dân tỉnh      Kế hoạch số ¶¶ 4 ¶¶ của UBND tỉnh
 *                    ^                                 ^ a number
 * ```
 */
export function withoutPageNumbers({ folded, pieces }: CutText): CutText {
  // Most texts are one line, and are read a million times.
  if (!folded.text.includes("\n")) return { folded, pieces };
  const kept = pieces.filter(
    (_, index) => !isPageNumber(folded.text, pieces, index) && !isOfDashedLine(pieces, index),
  );
  return kept.length === pieces.length ? { folded, pieces } : { folded, pieces: kept };
}

function isPageNumber(text: string, pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.kind !== "digits" || !/^[1-9]\d{0,2}$/.test(piece.key)) return false;
  if (before === undefined || after === undefined) return false;
  const alone = isEmptyLine(text, before, piece) && isEmptyLine(text, piece, after);
  if (!alone || !isSmall(text, before) || !isSmall(text, after)) return false;
  return !COUNTED.test(before.key) && !COUNTING.test(after.key) && !endsType(pieces, index);
}

/** Whether a piece is of a line that only holds the number of a page between dashes. */
function isOfDashedLine(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.key !== "-" && piece?.kind !== "digits") return false;
  return [index - 2, index - 1, index].some((first) => isDashedLine(pieces, first));
}

/** Whether the number of a page between two dashes fills a line from a piece on: `- 3 -`. */
function isDashedLine(pieces: readonly Piece[], first: number): boolean {
  if (first < 1 || pieces[first]?.key !== "-") return false;
  const [dash, number, end, next] = pieces.slice(first, first + 4);
  if (dash === undefined || end?.key !== "-" || next === undefined) return false;
  const alone = [dash.gap, next.gap].every((gap) => gap === "line" || gap === "paragraph");
  const inside = number?.gap === "space" && end.gap === "space";
  return alone && inside && /^\d{1,3}$/.test(number.key);
}

/** Whether at least one empty line, and no cell of a table, stands between two pieces. */
function isEmptyLine(text: string, { end }: Piece, { start, gap }: Piece): boolean {
  return gap === "paragraph" && /^ *\n *\n\s*$/.test(text.slice(end, start));
}

function isSmall(text: string, { kind, start }: Piece): boolean {
  return kind === "letters" && /^\p{Ll}/u.test(text.charAt(start));
}

/** Words with a number of their own behind them. */
const COUNTED =
  /^(?:số|ngày|tháng|năm|quý|tuần|điều|khoản|điểm|mục|chương|phần|phụ|lục|biểu|thứ|khóa|kỳ|lần|đợt|khu|tổ|thôn|bản|phường|quận)$/;
/** Words that a number counts, or that follow the number of a document. */
const COUNTING = /^(?:của|ngày|tháng|năm|và|về|do|người|hồ|xã|phường|huyện|tỉnh|thôn|bản|đơn|cơ)$/;

/** The longest type of documents has so many words. */
const LONGEST_TYPE = 5;

/** Whether the name of a type ends before a piece: `Nghị quyết 57`. */
function endsType(pieces: readonly Piece[], end: number): boolean {
  for (let start = Math.max(0, end - LONGEST_TYPE); start < end; start += 1)
    if (phraseOf(TYPES, pieces, start, end)?.length === end - start) return true;
  return false;
}
