import { NUMERALS, ONES_BEHIND_TENS } from "../data/unit-words.js";
import type { TargetInterval } from "../target.js";
import { at, attempt, peek, take, type Reader } from "./reader.js";

/** One figure or two, as written, with what it is out of. */
export interface Amount {
  readonly value?: number;
  readonly interval?: TargetInterval;
  /** The whole, of `41,27/80`. */
  readonly of?: number;
  readonly ambiguous: boolean;
  /** Whether the two ends stand in the wrong order. */
  readonly reversed?: true;
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
  const first = readNumber(reader, written);
  if (first === undefined) return undefined;
  skipWrittenCopy(reader);
  const second = attempt(reader, readRangeEnd);
  if (second !== undefined) {
    const ends = { from: first.value, to: second.value };
    const ambiguous = first.ambiguous || second.ambiguous;
    return ends.from <= ends.to
      ? { interval: ends, ambiguous }
      : { interval: { from: ends.to, to: ends.from }, ambiguous, reversed: true };
  }
  const of = attempt(reader, readWhole);
  return {
    value: first.value,
    ambiguous: first.ambiguous,
    ...(of === undefined ? {} : { of }),
    ...(first.decimals >= 2 ? { measured: true as const } : {}),
  };
}

interface ReadNumber {
  readonly value: number;
  readonly ambiguous: boolean;
  readonly decimals: number;
}

function readNumber(reader: Reader, written: boolean): ReadNumber | undefined {
  const token = peek(reader);
  if (token.kind === "number") {
    reader.position++;
    const point = token.name.search(/[.,]/);
    const whole = point < 0 || Number.isInteger(token.value);
    const decimals = whole ? 0 : token.name.length - point - 1;
    return { value: token.value, ambiguous: token.ambiguous, decimals };
  }
  const value = written ? readWritten(reader) : undefined;
  return value === undefined ? undefined : { value, ambiguous: false, decimals: 0 };
}

/** `hai`, `mười hai`, `bảy mươi lăm`; larger numbers are written in figures. */
function readWritten(reader: Reader): number | undefined {
  const first = NUMERALS.get(peek(reader).name);
  if (first === undefined) return undefined;
  reader.position++;
  const tens = first === 10 ? 10 : take(reader, "mươi") ? first * 10 : undefined;
  if (tens === undefined) return at(reader, "trăm") || at(reader, "nghìn") ? undefined : first;
  const { name } = peek(reader);
  const ones = ONES_BEHIND_TENS.get(name) ?? (name === "năm" ? undefined : NUMERALS.get(name));
  if (ones === undefined || ones === 10) return tens;
  reader.position++;
  return tens + ones;
}

/** `02 (hai)`: the figure again, in letters. */
function skipWrittenCopy(reader: Reader): void {
  if (at(reader, "(") && NUMERALS.has(peek(reader, 1).name) && at(reader, ")", 2)) {
    reader.position += 3;
  }
}

/** `- 90`, `đến 90`, `% đến 90`: the unit may stand behind both figures. */
function readRangeEnd(reader: Reader): ReadNumber | undefined {
  take(reader, "%");
  const dash = take(reader, "-");
  if (!dash && !take(reader, "đến")) return undefined;
  const end = readNumber(reader, false);
  // `2021-2025` is a range of years, `15/12 - 31/12` one of days.
  return at(reader, "/") && peek(reader, 1).kind === "number" ? undefined : end;
}

/** `/80` of `41,27/80`, but not the month of a date nor `24/7`. */
function readWhole(reader: Reader): number | undefined {
  if (!take(reader, "/")) return undefined;
  const token = peek(reader);
  if (token.kind !== "number" || at(reader, "/", 1)) return undefined;
  reader.position++;
  return token.value;
}
