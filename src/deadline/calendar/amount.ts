import type { Word } from "../data/vocabulary.js";
import { peek, take, type Reader } from "../lexer/reader.js";

/** Numerals written as words. `năm` is five only where an amount is expected. */
const DIGITS: ReadonlyMap<string, number> = new Map<Word, number>([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["năm", 5],
  ["lăm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/**
 * Reads a whole amount, in digits or in words, perhaps said twice.
 *
 * ```
 * 05 (năm) ngày làm việc      mười lăm ngày      hai tháng một lần
 * ^^^^^^^^                    ^^^^^^^^           ^^^
 * ```
 */
export function readAmount(reader: Reader): number | undefined {
  const token = peek(reader);
  const amount = token.kind === "number" ? wholeNumber(reader) : readNumeral(reader);
  if (amount !== undefined) skipRepetition(reader);
  return amount;
}

/** Digits that stand alone: not a part of `1,5`, `41,27/80` or `12/QĐ-UBND`. */
function wholeNumber(reader: Reader): number | undefined {
  const next = peek(reader, 1);
  if (next.gap === "none" && (next.name === "," || next.name === "." || next.name === "%")) {
    const digits = peek(reader, 2);
    if (next.name === "%" || (digits.kind === "number" && digits.gap === "none")) return undefined;
  }
  const { value } = peek(reader);
  reader.position++;
  return value;
}

/** `mười`, `mười lăm`, `hai mươi`, `ba mươi lăm`, and the digits. */
export function readNumeral(reader: Reader): number | undefined {
  if (take(reader, "mười")) return 10 + readDigit(reader, 0);
  const digit = readDigit(reader, 0);
  if (digit === 0) return undefined;
  return take(reader, "mươi") ? digit * 10 + readDigit(reader, 0) : digit;
}

function readDigit(reader: Reader, otherwise: number): number {
  const { name } = peek(reader);
  const digit = DIGITS.get(name);
  if (digit === undefined) return otherwise;
  // The word for five is also the word for year: it counts only before something counted.
  if (name === "năm" && !COUNTED.has(peek(reader, 1).name)) return otherwise;
  reader.position++;
  return digit;
}

const COUNTED: ReadonlySet<string> = new Set<Word>([
  "ngày",
  "tuần",
  "tháng",
  "quý",
  "năm",
  "giờ",
  "lần",
  "lượt",
]);

/** `(năm)`, `(15)`, `(mười lăm)` after an amount. */
export function skipRepetition(reader: Reader): void {
  if (peek(reader).name !== "(") return;
  for (let ahead = 2; ahead <= 4; ahead++) {
    if (peek(reader, ahead).name !== ")") continue;
    const { kind, name } = peek(reader, 1);
    if (kind === "number" || name === "mười" || DIGITS.has(name)) {
      reader.position += ahead + 1;
    }
    return;
  }
}
