import { LARGER_NUMBERS, TORN_NUMERALS, UNITS, YEARS_BEHIND } from "../data/unit-words.js";
import type { TargetInterval, TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";

/** A figure as it is written. */
type Figure = Pick<kit.Token, "key" | "value" | "thousands">;

/** One figure or two, as written, with what it is out of. */
export interface Amount {
  readonly first: Figure;
  /** The second figure of a range. */
  readonly last?: Figure;
  /** Whether it does not count itself: `dưới 100`. */
  readonly open?: boolean;
  /** The whole, of `41,27/80`. */
  readonly of: number | undefined;
  /** Whether it is a fraction in words: `hai phần ba`. */
  readonly fraction?: boolean;
  /** Whether it is said twice and not alike, `15 (mười)`, or out of nothing: `3/0`. */
  readonly disagrees: boolean;
}

/** How a figure may be written, and what the words before it say. */
interface AmountOptions {
  /** Whether it may be written in words. */
  readonly written?: boolean;
  /** Whether it may be a fraction in words. */
  readonly parts?: boolean;
  /** Whether the words before it are an upper bound, so that no second one may follow. */
  readonly capped?: boolean;
}

/**
 * Reads a figure, a range of figures, or a figure out of another.
 *
 * ```
 * 91,17      80 - 90      7,0% đến 7,5%      41,27/80      02 (hai)      hai mươi lăm
 * ^^^^^      ^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^^
 * ```
 */
export function readAmount(reader: kit.Reader, options: AmountOptions = {}): Amount | undefined {
  const parts =
    options.written === true || options.parts === true
      ? kit.attempt(reader, readFraction)
      : undefined;
  if (parts !== undefined) return { ...parts, fraction: true, disagrees: false };
  const first = takeFigure(reader, options);
  if (first === undefined) return undefined;
  // `hạng 20 (2026)`: a year says when.
  const year = kit.isYear(kit.peek(reader, 1)) && kit.peek(reader, 1).value !== first.value;
  const again = year ? undefined : kit.repetitionAt(reader.pieces, reader.position);
  reader.position = again?.end ?? reader.position;
  const range = kit.attempt(reader, (inner) => readRangeEnd(inner, first.value, options));
  const of = kit.attempt(reader, readMaximum);
  // There is no share of nothing: `3/0 hồ sơ`.
  const disagrees = of === 0 || (again !== undefined && again.value !== first.value);
  return { first, ...range, of, disagrees };
}

/** What an amount comes to: one figure, or both ends in their order. */
export interface Figures {
  readonly value?: number;
  readonly interval?: TargetInterval;
  /** Whether the two ends stand in the wrong order. */
  readonly reversed?: boolean;
}

/** Per cent and points to a hundred, with a point before three decimals: `85.125%`. */
const POINTED = { percent: /^(?:\d\d?|100)\.\d{3}$/, points: /^(?:\d\d|100)\.\d{3}$/ };

/** Whether the lone point of a figure stands before decimals, for so many thousands there cannot be. */
export function isPointed({ key }: Figure, kind: TargetUnit["kind"]): boolean {
  return kind === "percent" || kind === "points" ? POINTED[kind].test(key) : false;
}

/**
 * The figures of an amount: of one that counts things a lone comma divides thousands (`1,500`), of a
 * percentage not even a lone point does (`85.125%`).
 */
export function figuresOf(
  { first, last, open }: Amount,
  kind: TargetUnit["kind"] = "index",
): Figures {
  const settle = (figure: Figure): number => {
    const { key, value, thousands = value } = figure;
    if (isPointed(figure, kind)) return Number(key);
    return kind === "count" ? thousands : value;
  };
  const value = settle(first);
  if (last === undefined) return { value };
  const other = settle(last);
  const ends = { from: Math.min(value, other), to: Math.max(value, other) };
  return { interval: open === true ? { ...ends, openTo: true } : ends, reversed: other < value };
}

/** Whether a figure has as many decimals as only a measurement has. */
export function isMeasured({ first: { key, value }, last }: Amount): boolean {
  return (last?.key ?? key) === key && value % 1 !== 0 && /[.,]../.test(key);
}

function takeFigure(reader: kit.Reader, { written }: AmountOptions): Figure | undefined {
  const token = kit.peek(reader);
  if (token.kind !== "digits")
    return written === true ? kit.attempt(reader, readNumeral) : undefined;
  reader.position += 1;
  return token;
}

/** Words before which `một` is no one: `một số`, `một nửa`. */
const NO_ONE = /* @__PURE__ */ kit.phrases("số|nửa|phần|vài");

const DIGITS = /* @__PURE__ */ kit.phrases("con số|chữ số");

/**
 * Reads a numeral, where the words around it say that it counts.
 *
 * ```
 * ít nhất mười hai buổi      hai lần      ít nhất năm sáng kiến, but not: năm trước, hai mư ơi
 *         ^^^^^^^^           ^^^                  ^^^
 * ```
 */
function readNumeral(reader: kit.Reader): Figure | undefined {
  const { pieces, position } = reader;
  const fives =
    kit.is(reader, "năm") && !kit.isNumber(reader, 1) && !kit.at(reader, YEARS_BEHIND, 1);
  const { value, end } =
    kit.numeralAt(pieces, position) ??
    (fives ? { value: 5, end: position + 1 } : { end: Infinity });
  if (value === undefined || end > reader.end || kit.phraseBefore(reader, TORN_NUMERALS)) {
    return undefined;
  }
  if (value === 1 && kit.at(reader, NO_ONE, 1)) return undefined;
  // `tăng trưởng hai con số`: from ten on.
  if (kit.standsAt(reader, end, DIGITS)) return undefined;
  reader.position = end;
  const larger = kit.at(reader, LARGER_NUMBERS) && !kit.at(reader, UNITS);
  return larger || kit.at(reader, TORN_NUMERALS) ? undefined : { key: "", value };
}

/** What half of something is called, and parts of a whole. */
const HALF = /* @__PURE__ */ kit.phrases("[một] nửa");
const PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ "hai ba tư năm sáu bảy tám chín mười"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);

/**
 * Reads a fraction in words: no part of it is a figure by itself.
 *
 * ```
 * ít nhất một phần ba đại biểu là nữ      giảm tối thiểu một nửa
 *         ^^^^^^^^^^^                                    ^^^^^^^
 * ```
 */
function readFraction(reader: kit.Reader): Pick<Amount, "first" | "of"> | undefined {
  if (kit.take(reader, HALF)) return { first: { key: "", value: 50 }, of: 100 };
  const { value, end = Infinity } = kit.numeralAt(reader.pieces, reader.position) ?? {};
  const of = PARTS.get(reader.pieces[end + 1]?.key ?? "");
  if (value === undefined || of === undefined || end + 2 > reader.end) return undefined;
  if (reader.pieces[end]?.key !== "phần") return undefined;
  reader.position = end + 2;
  return { first: { key: "", value }, of };
}

const TO = /* @__PURE__ */ kit.phrases("-|÷|~|đến [hết]");

/**
 * Reads the second figure of a range; the unit may stand behind both figures.
 *
 * ```
 * 80 - 90      7,0% đến 7,5%      85 - dưới 100%      50 ngày đến cận 80 ngày
 *    ^^^^         ^^^^^^^^^^         ^^^^^^^^^^          ^^^^^^^^^^^^^^^^
 * ```
 */
function readRangeEnd(
  reader: kit.Reader,
  first: number,
  options: AmountOptions,
): Pick<Amount, "last" | "open"> | undefined {
  const unit = kit.takePhrase(reader, UNITS);
  if (!kit.take(reader, TO)) return undefined;
  const bound = kit.takePhrase(reader, kit.COMPARISONS_BEFORE);
  const last = takeFigure(reader, options);
  if (last === undefined) return undefined;
  // `60% - 2026`, `2026 - 60%`: the year is no end of a range.
  const dated = unit === "percent" && kit.isYear(kit.peek(reader, -1));
  if (dated || (kit.isYearValue(first) && last.value < first)) return undefined;
  // `đúng hạn trên 95% - dưới 5% quá hạn` are two bounds, not one range.
  const upper = (bound === "lt" || bound === "lte") && options.capped !== true;
  if (bound !== undefined && !(upper && first < last.value)) return undefined;
  // `5 triệu đồng đến dưới 10 triệu đồng`: the unit that the first figure has is that of both.
  const other =
    unit === undefined || unit === "percent" ? unit : kit.phraseAt(reader, UNITS)?.value;
  if (other !== unit) return undefined;
  // `15/12 - 31/12` is a range of days, `43 - 45/80 điểm` one out of a maximum.
  const days = kit.is(reader, "/") && kit.isNumber(reader, 1) && !kit.is(reader, "điểm", 2);
  return days ? undefined : { last, open: bound === "lt" };
}

/** `/80` of `41,27/80`, but not the month of a date nor `24/7`. */
function readMaximum(reader: kit.Reader): number | undefined {
  return kit.takeKey(reader, "/") && !kit.is(reader, "/", 1) ? kit.takeNumber(reader) : undefined;
}
