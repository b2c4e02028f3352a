import { amountAt, numeralAt, repetitionAt } from "../../reading/index.js";
import { at, atNumber, atOne, noteProblem, peek, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";

/** The words with which a numeral begins. `năm` is five only where an amount is expected. */
const OPENINGS = /* @__PURE__ */ wordSet("một hai ba bốn năm sáu bảy tám chín mười");

/**
 * Reads a whole amount, in digits or in words, perhaps said twice.
 *
 * ```
 * 05 (năm) ngày làm việc      mười lăm ngày      hai tháng một lần
 * ^^^^^^^^                    ^^^^^^^^           ^^^
 * ```
 */
export function readAmount(reader: Reader): number | undefined {
  const amount = atNumber(reader) ? readWholeNumber(reader) : readNumeral(reader);
  return amount !== undefined && agreesWithRepetition(reader, amount) ? amount : undefined;
}

/** Digits that stand alone: not a part of `1,5`, `41,27/80` or `12/QĐ-UBND`. */
function readWholeNumber(reader: Reader): number | undefined {
  const { value } = peek(reader);
  if (amountAt(reader.pieces, reader.position) === undefined) return undefined;
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
  const { pieces, position } = reader;
  const numeral = atOne(reader, OPENINGS) ? numeralAt(pieces, position) : undefined;
  if (numeral === undefined) return undefined;
  const { value, end } = numeral;
  // `mười năm ngày`: fifteen is `mười lăm`, and ten years are no days.
  const tens = pieces[end - 2]?.key;
  const misspelt = pieces[end - 1]?.key === "năm" && (tens === "mươi" || tens === "mười");
  if (misspelt && repetitionAt(pieces, end)?.value !== value) return undefined;
  reader.position = end;
  return value;
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
  const again = at(reader, "(") ? repetitionAt(reader.pieces, reader.position) : undefined;
  if (again === undefined) return true;
  const start = reader.position - 1;
  reader.position = again.end;
  if (again.value === amount) return true;
  noteProblem(reader, "deadline-numbers-disagree", start);
  return false;
}
