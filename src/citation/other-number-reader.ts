import * as words from "./data/words.js";
import * as at from "./at.js";
import type { Reader } from "./reader.js";

/** Whether a number is that of a form, an account or a file: `Mẫu số 02/BM-TTHC`. */
export function isOtherNumber(reader: Reader, index: number): boolean {
  const end = at.key(reader, index - 1) === "số" ? index - 1 : index;
  return at.phraseBefore(reader, end, words.OTHER_NUMBERS) !== undefined;
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
