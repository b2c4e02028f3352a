import { fold } from "../../text/index.js";
import { decimalsOf, readExact, toNumber, writeExact } from "../exact.js";
import type { ScoreCell } from "./score-table.js";

/** The sign before decimals. */
export type DecimalSign = "comma" | "point";

/**
 * The sign that a table has before decimals: as the caller says, or as its figures show, none of
 * which then shows the other.
 */
export type TableSign = DecimalSign | undefined;

/** What a cell of figures holds. */
export type FigureCell =
  | { readonly kind: "blank" }
  | {
      readonly kind: "figure";
      readonly value: number;
      readonly percent: boolean;
      readonly lost: boolean;
    }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unread" };

/** Words and signs that stand where there is no figure. */
const BLANK = /^(?:[-–—.…]+|n\/?a|nan|null|none|không có)?$/i;
/** A figure with what may stand around it: a sign before it, per cent behind it. */
const FIGURE = /^([-+]?)(\d(?:[\d., ]*\d)?|[.,]\d+)(?: ?(%))?$/;

const PLAIN = /^\d+$/;
/** Decimals by one sign alone: `41,25`. */
const DECIMALS: Readonly<Record<DecimalSign, RegExp>> = {
  comma: /^\d*,\d+$/,
  point: /^\d*\.\d+$/,
};
/** Thousands by the other sign, and perhaps decimals: `1.234`, `1.234.567,8`. */
const THOUSANDS: Readonly<Record<DecimalSign, RegExp>> = {
  comma: /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)(?:,\d+)?$/,
  point: /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/,
};

const SIGNS = ["comma", "point"] as const;

function fits(digits: string, sign: DecimalSign): boolean {
  return DECIMALS[sign].test(digits) || THOUSANDS[sign].test(digits);
}

/** A cell as it is compared: signs made one, blanks at the ends gone. */
function folded(text: string): string {
  return fold(text)
    .text.replace(/[\u2212\u2010-\u2012]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The sign before decimals that a cell shows: only where it can be read by no other.
 *
 * ```
 * 41,2475   87.16 %   1.234,5   1 234,5   1.234     12
 * comma     point     comma     comma     neither   neither
 * ```
 */
export function signShown(text: string): DecimalSign | undefined {
  const [, , digits = ""] = FIGURE.exec(folded(text)) ?? [];
  if (PLAIN.test(digits)) return undefined;
  const [sign, ...others] = SIGNS.filter((each) => fits(digits, each));
  // A blank before threes tells nothing of decimals.
  return others.length === 0 ? sign : undefined;
}

/** Whether a cell holds nothing, or says that there is nothing. */
export function isBlank(text: string): boolean {
  return BLANK.test(folded(text));
}

/**
 * Reads a cell. What can be read by either sign is read by that of the table, where it has one.
 *
 * ```
 * 41,2475   87,16 %   −0,5   1.234    1.2.3     khá
 * figure    percent   minus  by the   unread    unread
 *                            table
 * ```
 */
export function readFigureCell(text: string, given: ScoreCell, table: TableSign): FigureCell {
  if (typeof given === "number") {
    if (!Number.isFinite(given)) return { kind: "unread" };
    return { kind: "figure", value: given === 0 ? 0 : given, percent: false, lost: false };
  }
  if (typeof given === "boolean" || (typeof given === "object" && given !== null)) {
    return { kind: "unread" };
  }
  const plain = folded(text);
  if (BLANK.test(plain)) return { kind: "blank" };
  const [, minus = "", digits = "", percent] = FIGURE.exec(plain) ?? [];
  const allowed = table === undefined ? SIGNS : [table];
  const signs = allowed.filter((each) => PLAIN.test(digits) || fits(digits, each));
  const [sign, other] = signs;
  if (sign === undefined) return { kind: "unread" };
  if (other !== undefined && /[.,]/.test(digits)) return { kind: "ambiguous" };
  // `41,25` in a table of points is no slip of thousands: it can be read in one way alone.
  const bare = digits.replace(sign === "comma" ? /[. ]/g : /[, ]/g, "").replace(",", ".");
  const decimal = `${minus === "-" ? "-" : ""}${bare.startsWith(".") ? "0" : ""}${bare}`;
  const exact = readExact(decimal);
  if (exact === undefined || decimal.length > 60) return { kind: "unread" };
  const value = toNumber(exact);
  const lost = writeExact(exact) !== decimalText(value);
  return { kind: "figure", value, percent: percent !== undefined, lost };
}

/** A number without an exponent. */
function decimalText(value: number): string {
  const exact = readExact(String(value));
  return exact === undefined || decimalsOf(exact) === undefined ? "" : writeExact(exact);
}
