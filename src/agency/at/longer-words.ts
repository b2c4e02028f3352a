import { keyAt, wordAt, type Cell } from "../cell.js";
import { noBody } from "./find-phrase.js";

/** Words whose second part is a noun of bodies, too. */
const SECONDS =
  /^(?:(?:cơ|công|trụ) sở|(?:môi|thị|hiện|nhà|lập|chủ|nông|lâm) trường|nông thôn|xã hội|(?:biên|quốc|văn) phòng|(?:cán|nội|toàn|cục|đồng|đường) bộ|(?:dịch|nghiệp|nhiệm|công|phục|chức|tạp) vụ|(?:thông|cảnh|dự) báo)$/;

/** Whether a noun of bodies is the second part of another word: `môi trường`, `nông thôn`. */
export function isSecond(cell: Cell, index: number): boolean {
  return SECONDS.test(`${keyAt(cell, index - 1)} ${keyAt(cell, index)}`);
}

/** Whether what looks like the beginning of a body is that of a longer word: `Hội nghị`. */
export function isNoBody(cell: Cell, index: number, end: number): boolean {
  return (noBody(cell, index)?.end ?? 0) > end && !isNamedAgainst(cell, index);
}

/** `Phòng Chống thất thoát`, as against `Phòng chống lụt bão`: a division by its capitals. */
function isNamedAgainst(cell: Cell, index: number): boolean {
  if (keyAt(cell, index) !== "phòng" || keyAt(cell, index + 1) !== "chống") return false;
  const begins = index === 0 || wordAt(cell, index).lineStart || !wordAt(cell, index - 1).word;
  return begins && wordAt(cell, index).capital && wordAt(cell, index + 1).capital;
}
