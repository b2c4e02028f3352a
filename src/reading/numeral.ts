import type { Numbered, Piece } from "./piece.js";

/** A whole number read from a text. */
export interface Amount {
  readonly value: number;
  /** Index of the piece after it, what it says twice included. */
  readonly end: number;
  /** It is said twice and not alike: `15 (mười)`. */
  readonly disagrees?: true;
}

/** Numerals below ten. `năm` is also the word for year: see {@link numeralAt}. */
const UNITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ "một hai ba bốn năm sáu bảy tám chín"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** What the last digit is called behind tens. */
const AFTER_TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

/** What is counted by time; before these `năm` is five. */
const UNITS_OF_TIME: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "phút giờ ngày tuần tháng quý năm lần lượt".split(" "),
);

/** Tells from the piece behind it whether `năm` is five there, not a year. */
export type Counts = (next: Numbered | undefined) => boolean;

const countsTime: Counts = (next) => next !== undefined && UNITS_OF_TIME.has(next.key);

/** In brackets and behind `linh` every numeral counts: `05 (năm) ngày`. */
const always: Counts = () => true;

function unitAt(pieces: readonly Numbered[], index: number, counts: Counts): number | undefined {
  const key = pieces[index]?.key ?? "";
  if (key !== "năm" || counts(pieces[index + 1])) return UNITS.get(key);
  // `năm (05) ngày`: no year is a five.
  return repetitionAt(pieces, index + 1)?.value === 5 ? 5 : undefined;
}

/** The digit behind tens: `hai mươi lăm`, `mười hai`. */
function digitAt(pieces: readonly Numbered[], index: number, counts: Counts): number | undefined {
  return AFTER_TENS.get(pieces[index]?.key ?? "") ?? unitAt(pieces, index, counts);
}

/** The part below a hundred. */
function belowHundred(
  pieces: readonly Numbered[],
  index: number,
  counts: Counts,
): Amount | undefined {
  const ten = pieces[index]?.key === "mười";
  const next = pieces[index + 1]?.key ?? "";
  // Before tens and hundreds `năm` is always five.
  const counted = next === "mươi" || next === "trăm" ? always : counts;
  const unit = ten ? 1 : unitAt(pieces, index, counted);
  if (unit === undefined) return undefined;
  if (ten || next === "mươi") {
    const end = index + (ten ? 1 : 2);
    const digit = digitAt(pieces, end, counts);
    return digit === undefined
      ? { value: unit * 10, end }
      : { value: unit * 10 + digit, end: end + 1 };
  }
  if (next === "lăm" || next === "nhăm") return { value: unit * 10 + 5, end: index + 2 };
  return { value: unit, end: index + 1 };
}

/** A numeral from its hundreds down. */
function wholeNumeral(
  pieces: readonly Numbered[],
  index: number,
  counts: Counts,
): Amount | undefined {
  const first = belowHundred(pieces, index, counts);
  if (first === undefined || first.value > 9 || pieces[first.end]?.key !== "trăm") return first;
  const hundreds = first.value * 100;
  const joint = pieces[first.end + 1]?.key;
  if (joint === "linh" || joint === "lẻ") {
    const unit = digitAt(pieces, first.end + 2, always);
    if (unit !== undefined) return { value: hundreds + unit, end: first.end + 3 };
  }
  const rest = belowHundred(pieces, first.end + 1, counts);
  if (rest !== undefined && rest.value > 9) return { value: hundreds + rest.value, end: rest.end };
  return { value: hundreds, end: first.end + 1 };
}

/** Before these a numeral only tells about how many. */
const ABOUT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "vài dăm mươi mấy".split(" "),
);

/** Whether a numeral goes on in a word that was torn apart, or in another digit. */
function goesOn(pieces: readonly Numbered[], index: number): boolean {
  const key = pieces[index]?.key ?? "";
  const whole = key + (pieces[index + 1]?.key ?? "");
  return /^(?:mươi|trăm|lăm)$/.test(whole) || (key !== "năm" && UNITS.has(key));
}

/**
 * Reads a numeral in words, up to 999.
 *
 * ```
 * mười lăm ngày      hai mươi lăm sáng kiến      một trăm linh năm ngày
 * ^^^^^^^^           ^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Half of a numeral is none: not in `hai mư ơi`, torn apart, and not in `vài ba`, `hai ba`, which
 * only say about how many.
 *
 * @param counts - Whether `năm` is five before a piece; without it only before units of time.
 */
export function numeralAt(
  pieces: readonly Numbered[],
  index: number,
  counts: Counts = countsTime,
): Amount | undefined {
  const numeral = wholeNumeral(pieces, index, counts);
  if (numeral === undefined || goesOn(pieces, numeral.end)) return undefined;
  // An index below none is slow to look up.
  const before = index < 1 ? "" : (pieces[index - 1]?.key ?? "");
  return ABOUT.has(before) || (before !== "năm" && UNITS.has(before)) ? undefined : numeral;
}

/**
 * Reads what says an amount a second time.
 *
 * ```
 * 15 (mười lăm) ngày      mười lăm (15) ngày      05 (năm) ngày
 *    ^^^^^^^^^^                    ^^^^              ^^^^^
 * ```
 *
 * @returns The amount in the brackets; `undefined` where they hold anything else.
 */
export function repetitionAt(pieces: readonly Numbered[], index: number): Amount | undefined {
  if (pieces[index]?.key !== "(") return undefined;
  const inner = pieces[index + 1];
  const said =
    inner?.kind === "digits"
      ? { value: inner.value, end: index + 2 }
      : numeralAt(pieces, index + 1, always);
  if (said === undefined || pieces[said.end]?.key !== ")") return undefined;
  return { value: said.value, end: said.end + 1 };
}

/**
 * Reads a whole amount, in digits or in words, perhaps said twice.
 *
 * ```
 * 05 (năm) ngày làm việc      mười lăm ngày      hai tháng một lần
 * ^^^^^^^^                    ^^^^^^^^           ^^^
 * ```
 *
 * @param counts - Whether `năm` is five before a piece; without it only before units of time.
 * @returns `undefined` where none stands, and for digits that are a part of something else
 *   (`1,5`, `80%`).
 */
export function amountAt(
  pieces: readonly Piece[],
  index: number,
  counts?: Counts,
): Amount | undefined {
  const piece = pieces[index];
  const digits = piece?.kind === "digits" && standsAlone(pieces, index);
  const said = digits ? { value: piece.value, end: index + 1 } : numeralAt(pieces, index, counts);
  if (said === undefined) return undefined;
  const again = repetitionAt(pieces, said.end);
  if (again === undefined) return said;
  const { end } = again;
  return again.value === said.value
    ? { value: said.value, end }
    : { value: said.value, end, disagrees: true };
}

/** Digits that are no part of `1,5`, `41,27/80` or `80%`. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  if (next?.gap !== "none") return true;
  if (next.key === "%") return false;
  if (next.key !== "," && next.key !== ".") return true;
  const after = pieces[index + 2];
  return after?.kind !== "digits" || after.gap !== "none";
}
