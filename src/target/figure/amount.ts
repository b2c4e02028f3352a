import {
  at,
  attempt,
  COMPARISONS_BEFORE,
  numeralAt,
  peek,
  phraseAt,
  phrases,
  repetitionAt,
  take,
  takePhrase,
} from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { LARGER_NUMBERS, UNITS, YEARS_BEHIND } from "../data/unit-words.js";
import type { TargetInterval } from "../target.js";
import { is, isNumber, takeKey, takeNumber, type Reader } from "../token/reader.js";
import type { Token } from "../token/token.js";

/** One figure, or two in their order. */
interface Figures {
  readonly value?: number;
  readonly interval?: TargetInterval;
  /** Whether the two ends stand in the wrong order. */
  readonly reversed?: boolean;
}

/** One figure or two, as written, with what it is out of. */
export interface Amount extends Figures {
  /** The whole, of `41,27/80`. */
  readonly of: number | undefined;
  /** The same if it counts things, so that a lone comma divides thousands: `1,500`. */
  readonly counted: Figures | undefined;
  /** Whether it is said twice and not alike: `15 (mười)`. */
  readonly disagrees: boolean;
  /** Whether the figure has as many decimals as only a measurement has. */
  readonly measured: boolean;
}

/** How a figure may be written, and what the words before it say. */
export interface AmountOptions {
  /** Whether it may be written in words. */
  readonly written?: boolean;
  /** Whether the words before it are an upper bound, so that no second one may follow. */
  readonly capped?: boolean;
}

/** A figure as it is written. */
type Figure = Pick<Token, "key" | "value" | "thousands">;

/** The second figure of a range. */
interface RangeEnd {
  readonly figure: Figure;
  /** Whether it does not count itself: `dưới 100`. */
  readonly open: true | undefined;
}

/**
 * Reads a figure, a range of figures, or a figure out of another.
 *
 * ```
 * 91,17      80 - 90      7,0% đến 7,5%      41,27/80      02 (hai)      hai mươi lăm
 * ^^^^^      ^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^^
 * ```
 */
export function readAmount(reader: Reader, options: AmountOptions = {}): Amount | undefined {
  const figure = takeFigure(reader, options);
  if (figure === undefined) return undefined;
  const again = repetitionAt(reader.pieces, reader.position);
  reader.position = again?.end ?? reader.position;
  const end = attempt(reader, (inner) => readRangeEnd(inner, figure.value, options));
  const { key, value } = figure;
  const ambiguous = figure.thousands ?? end?.figure.thousands;
  return {
    ...figuresOf(figure, end, false),
    counted: ambiguous === undefined ? undefined : figuresOf(figure, end, true),
    of: attempt(reader, readMaximum),
    disagrees: again !== undefined && again.value !== value,
    measured: (end?.figure.key ?? key) === key && value % 1 !== 0 && /[.,]../.test(key),
  };
}

/** One figure, or both ends in their order. */
function figuresOf(figure: Figure, end: RangeEnd | undefined, counted: boolean): Figures {
  const settle = ({ value, thousands = value }: Figure): number => (counted ? thousands : value);
  const value = settle(figure);
  if (end === undefined) return { value };
  const last = settle(end.figure);
  const ends = { from: Math.min(value, last), to: Math.max(value, last), openTo: end.open };
  return { interval: defined(ends), reversed: last < value };
}

function takeFigure(reader: Reader, { written }: AmountOptions): Figure | undefined {
  const token = peek(reader);
  if (token.kind !== "digits") return written === true ? attempt(reader, readNumeral) : undefined;
  reader.position += 1;
  return token;
}

/**
 * Reads a numeral, where the words around it say that it counts.
 *
 * ```
 * ít nhất mười hai buổi      hai lần      ít nhất năm sáng kiến, but not: năm trước
 *         ^^^^^^^^           ^^^                  ^^^
 * ```
 */
function readNumeral(reader: Reader): Figure | undefined {
  const { pieces, position } = reader;
  const fives = is(reader, "năm") && !isNumber(reader, 1) && !at(reader, YEARS_BEHIND, 1);
  const numeral =
    numeralAt(pieces, position) ?? (fives ? { value: 5, end: position + 1 } : undefined);
  if (
    numeral === undefined ||
    numeral.end > reader.end ||
    (numeral.value === 1 && is(reader, "số", 1))
  )
    return undefined;
  reader.position = numeral.end;
  if (at(reader, LARGER_NUMBERS) && !at(reader, UNITS)) return undefined;
  return { key: "", value: numeral.value };
}

const TO = /* @__PURE__ */ phrases("-|đến [hết]");

/**
 * Reads the second figure of a range; the unit may stand behind both figures.
 *
 * ```
 * 80 - 90      7,0% đến 7,5%      85 - dưới 100%      50 ngày đến cận 80 ngày
 *    ^^^^         ^^^^^^^^^^         ^^^^^^^^^^          ^^^^^^^^^^^^^^^^
 * ```
 */
function readRangeEnd(reader: Reader, first: number, options: AmountOptions): RangeEnd | undefined {
  const unit = takePhrase(reader, UNITS);
  if (!take(reader, TO)) return undefined;
  const bound = takePhrase(reader, COMPARISONS_BEFORE);
  const figure = takeFigure(reader, options);
  if (figure === undefined) return undefined;
  // `đúng hạn trên 95% - dưới 5% quá hạn` are two bounds, not one range.
  const upper = (bound === "lt" || bound === "lte") && options.capped !== true;
  if (bound !== undefined && !(upper && first < figure.value)) return undefined;
  // `5 triệu đồng đến dưới 10 triệu đồng`: the unit that the first figure has is that of both.
  const other = unit === undefined || unit === "percent" ? unit : phraseAt(reader, UNITS)?.value;
  if (other !== unit) return undefined;
  // `15/12 - 31/12` is a range of days, `43 - 45/80 điểm` one out of a maximum.
  const dated = is(reader, "/") && isNumber(reader, 1) && !is(reader, "điểm", 2);
  return dated ? undefined : { figure, open: bound === "lt" || undefined };
}

/** `/80` of `41,27/80`, but not the month of a date nor `24/7`. */
function readMaximum(reader: Reader): number | undefined {
  return takeKey(reader, "/") && !is(reader, "/", 1) ? takeNumber(reader) : undefined;
}
