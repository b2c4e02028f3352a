import { NUMERALS } from "../data/unit-words.js";
import { defined } from "../../text/index.js";
import { isAmbiguous } from "../lexer/figure.js";
import type { TargetInterval } from "../target.js";
import { at, attempt, peek, take, takeNumber, type Reader } from "./reader.js";

/** One figure or two, as written, with what it is out of. */
export interface Amount {
  readonly value?: number;
  readonly interval?: TargetInterval;
  /** The whole, of `41,27/80`. */
  readonly of?: number;
  readonly ambiguous?: true;
  /** Whether the two ends stand in the wrong order. */
  readonly reversed?: true;
  /** Whether it is said twice and not alike: `15 (mười)`. */
  readonly disagrees?: true;
  /** Whether the first figure has as many decimals as only a measurement has. */
  readonly measured?: true;
}

/**
 * Reads a figure, a range of figures, or a figure out of another.
 *
 * ```
 * 91,17      80 - 90      7,0% đến 7,5%      41,27/80      02 (hai)
 * ^^^^^      ^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^
 * ```
 */
export function readAmount(reader: Reader, written = false): Amount | undefined {
  const digits = peek(reader).name;
  const value = takeNumber(reader) ?? (written ? readWritten(reader) : undefined);
  if (value === undefined) return undefined;
  const again = attempt(reader, readRepetition);
  const end = attempt(reader, readRangeEnd);
  const last = end === undefined ? digits : peek(reader, -1).name;
  const from = end === undefined ? value : Math.min(value, end);
  return defined({
    ...(end === undefined ? { value } : { interval: { from, to: Math.max(value, end) } }),
    of: attempt(reader, readMaximum),
    ambiguous: isAmbiguous(digits) || isAmbiguous(last) || undefined,
    reversed: from < value || undefined,
    disagrees: (again !== undefined && again !== value) || undefined,
    measured: (last === digits && value % 1 !== 0 && /[.,]../.test(digits)) || undefined,
  });
}

/**
 * Reads the figure again, in letters or in digits.
 *
 * ```
 * 02 (hai) tin      15 (mười lăm) sáng kiến      mười lăm (15) sáng kiến
 *    ^^^^^             ^^^^^^^^^^                         ^^^^
 * ```
 */
function readRepetition(reader: Reader): number | undefined {
  if (!take(reader, "(")) return undefined;
  const value = takeNumber(reader) ?? readWritten(reader) ?? readFive(reader);
  return value !== undefined && take(reader, ")") ? value : undefined;
}

/** `05 (năm)`: in brackets it is no year. */
function readFive(reader: Reader): number | undefined {
  return take(reader, "năm") ? 5 : undefined;
}

/** `hai`, `mười hai`, `bảy mươi lăm`; larger numbers are written in figures. */
function readWritten(reader: Reader): number | undefined {
  const first = NUMERALS.indexOf(peek(reader).name) + 1;
  if (first < 1 || first > 10) return undefined;
  reader.position += 1;
  const tens = first === 10 ? 10 : take(reader, "mươi") ? first * 10 : undefined;
  if (tens === undefined) return at(reader, "trăm|nghìn") ? undefined : first;
  const behind = at(reader, "năm") ? 0 : NUMERALS.indexOf(peek(reader).name) + 1;
  const ones = behind > 10 ? behind - 10 : behind % 10;
  if (ones > 0) reader.position += 1;
  return tens + ones;
}

/** `- 90`, `đến 90`, `% đến 90`: the unit may stand behind both figures. */
function readRangeEnd(reader: Reader): number | undefined {
  take(reader, "%");
  if (!take(reader, "-|đến")) return undefined;
  const end = takeNumber(reader);
  // `15/12 - 31/12` is a range of days, `43 - 45/80 điểm` one out of a maximum.
  const dated = at(reader, "/") && peek(reader, 1).kind === "number" && !at(reader, "điểm", 2);
  return dated ? undefined : end;
}

/** `/80` of `41,27/80`, but not the month of a date nor `24/7`. */
function readMaximum(reader: Reader): number | undefined {
  return take(reader, "/") && !at(reader, "/", 1) ? takeNumber(reader) : undefined;
}
