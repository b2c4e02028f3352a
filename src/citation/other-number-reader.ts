import * as words from "./data/words.js";
import * as at from "./at.js";
import type { Reader } from "./reader.js";

/** Whether a number is that of a form, an account or a file: `Mẫu số 02/BM-TTHC`. */
export function isOtherNumber(reader: Reader, index: number): boolean {
  const end = at.key(reader, index - 1) === "số" ? index - 1 : index;
  const start = at.phraseBefore(reader, end, words.OTHER_NUMBERS)?.start;
  return start !== undefined && !(end - start === 1 && endsPlace(reader, start));
}

/** Whether a word ends the name of a place: `UBND thành phố Vũng Tàu số 12/QĐ-UBND` is of no ship. */
function endsPlace(reader: Reader, index: number): boolean {
  const named = [index - 1, index].every((word) => /^\p{Lu}\p{Ll}/u.test(at.text(reader, word)));
  return named && !/^(?:mẫu|biểu|mã)$/.test(at.key(reader, index));
}

/** How far before a number the licence may be named that it is of. */
const LONGEST_LICENCE = 12;

/** Whether the words before a number name a licence or a paper of one person. */
export function isOfLicence(reader: Reader, start: number): boolean {
  for (let index = start - 1; index > start - LONGEST_LICENCE && index >= 0; index -= 1) {
    if (at.opens(reader, index, words.LICENCES)) return true;
    if (at.kind(reader, index) !== "letters" && at.key(reader, index) !== ":") return false;
  }
  return false;
}

/** Whether the words right before `số` name a licence or a slip: `Phiếu chi số 12/PC-X`. */
export function isNamedLicence(reader: Reader, start: number): boolean {
  return at.phraseBefore(reader, start, words.LICENCES) !== undefined;
}
