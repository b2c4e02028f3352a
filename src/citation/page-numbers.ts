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
  const kept = pieces.filter((_, index) => !isPageNumber(folded.text, pieces, index));
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
