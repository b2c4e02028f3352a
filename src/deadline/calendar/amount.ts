import { numeralAt, repetitionAt } from "../../reading/index.js";
import { piecesAhead } from "../lexer/pieces.js";
import { atOne, peek, type Reader } from "../lexer/reader.js";
import { tokenSet } from "../lexer/token.js";

/** The words with which a numeral begins. `năm` is five only where an amount is expected. */
const OPENINGS = /* @__PURE__ */ tokenSet("một hai ba bốn năm sáu bảy tám chín mười");

/** `chín trăm chín mươi chín`, with what is counted behind it. */
const LONGEST_NUMERAL = 6;

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
  return amount !== undefined && agreesWithRepetition(reader, amount) ? amount : undefined;
}

/** Digits that stand alone: not a part of `1,5`, `41,27/80` or `12/QĐ-UBND`. */
function wholeNumber(reader: Reader): number | undefined {
  const next = peek(reader, 1);
  if (next.gap === "none" && (next.name === "," || next.name === "." || next.name === "%")) {
    const digits = peek(reader, 2);
    if (next.name === "%" || (digits.kind === "number" && digits.gap === "none")) return undefined;
  }
  const { value } = peek(reader);
  reader.position += 1;
  return value;
}

/**
 * Reads a numeral in words.
 *
 * ```
 * mười lăm ngày      hai mươi mốt ngày      tháng mười hai
 * ^^^^^^^^           ^^^^^^^^^^^^^                ^^^^^^^^
 * ```
 */
export function readNumeral(reader: Reader): number | undefined {
  if (!atOne(reader, OPENINGS)) return undefined;
  const numeral = numeralAt(piecesAhead(reader, LONGEST_NUMERAL), 0);
  reader.position += numeral?.end ?? 0;
  return numeral?.value;
}

/**
 * Reads what says an amount a second time; one that says another is a finding.
 *
 * ```
 * 05 (năm) ngày      15 (mười lăm) ngày      mười lăm (15) ngày
 *    ^^^^^              ^^^^^^^^^^                    ^^^^
 * ```
 *
 * @returns Whether the amount stands, said once or twice alike.
 */
export function agreesWithRepetition(reader: Reader, amount: number): boolean {
  if (peek(reader).name !== "(") return true;
  const again = repetitionAt(piecesAhead(reader, LONGEST_NUMERAL + 2), 0);
  if (again === undefined) return true;
  const start = reader.position - 1;
  reader.position += again.end;
  if (again.value === amount) return true;
  reader.problems.push({ code: "deadline-numbers-disagree", start, end: reader.position });
  return false;
}
