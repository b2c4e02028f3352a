import { phrases, phraseOf, type CutText, type Piece } from "../reading/index.js";

/** The names of the state and of the Party, and the motto, on the right in the heads of documents. */
const NAME = /* @__PURE__ */ phrases("cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam");
const MOTTO = /* @__PURE__ */ phrases("độc lập [-] tự do [-] hạnh phúc");
const MAY_STAND = /(?:ngh[iĩ]a|sản) việt nam|tự do/iu;

/**
 * Passes over the name and the motto of the state in the head of a document: they stand in a column
 * of their own, which extraction lays between the lines of the name of the issuer.
 *
 * ```
 * ỦY BAN NHÂN DÂN ‖ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 * TỈNH LÀO CAI ‖ Độc lập - Tự do - Hạnh phúc
 * Số: 15/QĐ-UBND ‖ Lào Cai, ngày 03 tháng 02 năm 2024
 * ```
 */
export function withoutMottos({ folded, pieces }: CutText): CutText {
  if (!MAY_STAND.test(folded.text)) return { folded, pieces };
  const kept: Piece[] = [];
  let passed: Piece | undefined;
  for (let index = 0; index < pieces.length;) {
    const length = lengthOf(folded.text, pieces, index);
    const piece = pieces[index];
    if (length > 0) passed ??= piece;
    else if (piece !== undefined) {
      // What divided the motto off divides what stands behind it.
      const wide = passed !== undefined && /^(?:none|space)$/.test(piece.gap);
      kept.push(wide ? { ...piece, gap: passed?.gap ?? piece.gap } : piece);
      passed = undefined;
    }
    index += Math.max(length, 1);
  }
  return { folded, pieces: kept };
}

/** How many pieces the name or the motto has that begins at a piece; none where it is of a sentence. */
function lengthOf(text: string, pieces: readonly Piece[], index: number): number {
  const motto = phraseOf(MOTTO, pieces, index)?.length;
  if (motto !== undefined) return motto;
  const name = phraseOf(NAME, pieces, index)?.length ?? 0;
  const [first, last] = [pieces[index], pieces[index + name - 1]];
  if (name === 0 || /^(?:nước|của|lệ|sử)$/.test(pieces[index - 1]?.key ?? "")) return 0;
  return /\p{Ll}/u.test(text.slice(first?.start, last?.end)) ? 0 : name;
}
