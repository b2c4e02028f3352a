import { isBlank, oneLine } from "../cell/plain-text.js";
import type { GridRow } from "./grid.js";

/** Who gets the document: `Nơi nhận:`, `NƠI NHẬN`. */
const RECIPIENTS = /^nơi nhận(?!\p{L})/iu;
/** For whom is signed: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `TL. GIÁM ĐỐC`. */
const ON_BEHALF = /^(?:TM|T\/M|KT|TL|TUQ|Q)\.\s*\p{Lu}{2}/u;
/** Who signs, in capitals as below a document, or who drew the table up. */
const SIGNATORY =
  /^(?:(?:PHÓ |KT\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH (?:VĂN PHÒNG|THANH TRA)|CỤC TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN)|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG ĐƠN VỊ)(?: (?:UBND|SỞ|BAN|HUYỆN|TỈNH|XÃ|PHƯỜNG|THÀNH PHỐ)[\p{Lu} ]{0,40})?|(?:Người|NGƯỜI) (?:lập|LẬP) (?:bảng|biểu|BẢNG|BIỂU))$/u;
const TOTAL = /^(?:tổng(?: (?:cộng|số))?|cộng)(?:\s*:.*)?$/iu;
/** What a total counts is short: `05 nhiệm vụ`. */
const LONGEST = 100;

/** Whether a cell is one that stands below the table of a document: recipients or a signature. */
export function isClosing(cell: string): boolean {
  const words = oneLine(cell.slice(0, 1000));
  return RECIPIENTS.test(words) || ON_BEHALF.test(words) || SIGNATORY.test(words);
}

/** Whether a row begins what stands below the table: all it holds are recipients and signatures. */
export function closesTable({ cells }: GridRow): boolean {
  const [first, ...others] = cells.filter((cell) => !isBlank(cell));
  if (first === undefined) return false;
  const words = oneLine(first.slice(0, 1000));
  return RECIPIENTS.test(words) || (isClosing(first) && others.every(isClosing));
}

/** Whether a row counts up those above: `Tổng số: 10 nhiệm vụ`, `Cộng`. */
export function isTotal({ cells }: GridRow): boolean {
  const [first = "", ...others] = cells.filter((cell) => !isBlank(cell));
  if (first.length > LONGEST || !TOTAL.test(oneLine(first))) return false;
  return others.every((cell) => cell.length <= LONGEST && /^\d/.test(oneLine(cell)));
}

const CODE = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6})[.)]?$/;
const LEAST_CELLS = 3;

/** Whether a row after the end of a table is one of a table again: numbered, with several cells. */
export function opensAgain({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= LEAST_CELLS && CODE.test(oneLine(filled[0]?.slice(0, 100) ?? ""));
}
