import { ChisoError, type LocalizedText } from "../../text/index.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import {
  collectionTrace,
  givenTrace,
  percentTrace,
  roundedTrace,
  valueOf,
} from "../build-trace.js";
import {
  add,
  compareExact,
  decimalsOf,
  exact,
  HUNDRED,
  magnitude,
  subtract,
  toNumber,
  ZERO,
  type DecimalInput,
  type Exact,
} from "../exact.js";
import { halfUp, truncate, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";
import { named, readCounts, wholeOf, type PartCounts, type NamedCount } from "./counts.js";
import { largestRemainder } from "./largest-remainder.js";

function shareTrace({ name, count }: NamedCount, total: Exact): Trace {
  const label = { vi: `Tỷ lệ ${name} (%)`, en: `Share of ${name} (%)` };
  const part = givenTrace({ rule: "count", label: { vi: name, en: name } }, name, count);
  const sum = givenTrace({ rule: "count", label: { vi: "tổng", en: "whole" } }, "whole", total);
  return percentTrace({ rule: "share", label }, part, sum, ARITHMETIC);
}

/** How a printed share follows from its count. */
export type ShareVerdict = "rounded" | "truncated" | "nudged" | "wrong";

/** A printed share, checked. */
export interface CheckedShare {
  /** The name of the part. */
  readonly name: string;
  /** Its count. */
  readonly count: number;
  /** The share as printed. */
  readonly printed: number;
  /** The share rounded to the printed decimals. */
  readonly rounded: number;
  /** The share, not rounded. */
  readonly exact: number;
  /**
   * `rounded` — printed as it rounds; `truncated` — its digits were cut off; `nudged` — one unit
   * off, so that the column adds up to 100; `wrong` — none of these.
   */
  readonly verdict: ShareVerdict;
  /** How the rounded share came about. */
  readonly trace: Trace;
}

/** Options of `checkShares`. */
export interface CheckSharesOptions {
  /** The whole, where it is not the sum of the parts. */
  readonly whole?: number;
  /** Decimals of the printed shares; left out, those they are written with. */
  readonly digits?: number;
}

/** The result of `checkShares`. */
export interface SharesCheck {
  /** The shares. */
  readonly shares: readonly CheckedShare[];
  /** Whether every printed share follows from its count. */
  readonly agrees: boolean;
  /** The sum of the printed shares. */
  readonly printedSum: number;
  /** The sum of the shares as they round: often not 100. */
  readonly roundedSum: number;
  /** Whether the printed column is what largest remainders give. */
  readonly largestRemainder: boolean;
  /** The finding in a sentence. */
  readonly text: LocalizedText;
  /** How the rounded shares came about. */
  readonly trace: Trace;
}

interface ShareRow {
  readonly row: NamedCount;
  readonly printed: Exact;
  readonly trace: Trace;
  readonly rounding: Rounding;
}

function readPrinted(
  rows: readonly NamedCount[],
  printed: Readonly<Record<string, DecimalInput>> | readonly DecimalInput[],
): readonly Exact[] {
  const given = new Map(named(printed));
  return rows.map(({ name }) => {
    const share = given.get(name);
    if (typeof share === "number" || typeof share === "string") return exact(share, name);
    throw new ChisoError("invalid-data", {
      given: `no printed share of ${name}`,
      accepted: "one printed share for each count",
      advice: "Give counts and printed shares under the same names, or in the same order",
    });
  });
}

function verdictOf({ printed, trace, rounding }: ShareRow, nudges: boolean): ShareVerdict {
  const matches = (how: Rounding): boolean => {
    const value = valueOf(roundedTrace(trace, how));
    return value !== undefined && compareExact(value, printed) === 0;
  };
  if (matches(rounding)) return "rounded";
  if (matches(truncate(rounding.digits))) return "truncated";
  const unit = { numerator: 1n, denominator: 10n ** BigInt(rounding.digits) };
  const off = magnitude(subtract(printed, valueOf(roundedTrace(trace, rounding)) ?? ZERO));
  return nudges && compareExact(off, unit) === 0 ? "nudged" : "wrong";
}

function sentence(shares: readonly CheckedShare[]): LocalizedText {
  const odd = shares.filter(({ verdict }) => verdict !== "rounded");
  if (odd.length === 0) {
    return {
      vi: "Các tỷ lệ in ra đúng với số liệu",
      en: "The printed shares follow from the counts",
    };
  }
  const reasons = {
    rounded: { vi: "", en: "" },
    truncated: { vi: "cắt bỏ phần dư", en: "cut off" },
    nudged: { vi: "chỉnh để tổng bằng 100", en: "nudged so that the column adds up to 100" },
    wrong: { vi: "không khớp số liệu", en: "does not follow from the count" },
  } as const;
  const comma = (value: number): string => String(value).replace(".", ",");
  return {
    vi: odd
      .map(({ name, printed, rounded, verdict }) => {
        return `${name}: in ${comma(printed)}, làm tròn là ${comma(rounded)} (${reasons[verdict].vi})`;
      })
      .join("; "),
    en: odd
      .map(({ name, printed, rounded, verdict }) => {
        return `${name}: printed ${printed}, rounds to ${rounded} (${reasons[verdict].en})`;
      })
      .join("; "),
  };
}

/**
 * Checks printed percentages against their counts: whether each is its rounded share, was cut off,
 * or was moved by one unit so that the column adds up to 100, as papers at times do.
 *
 * @param counts - The counts, by name or in a list.
 * @param printed - The printed percentages, under the same names or in the same order.
 * @param options - The whole, where it is not the sum, and the printed decimals.
 * @returns A verdict for each share, and whether largest remainders give the printed column.
 * @throws ChisoError `invalid-amount` or `invalid-data` for counts or shares that cannot be.
 * @example
 * ```ts
 * import { checkShares } from "chiso/scoring";
 * const check = checkShares([502, 73, 26], [83.5, 12.2, 4.3]);
 * check.shares[1]; // { printed: 12.2, rounded: 12.1, verdict: "nudged", … }
 * ```
 */
export function checkShares(
  counts: PartCounts,
  printed: Readonly<Record<string, DecimalInput>> | readonly DecimalInput[],
  options: CheckSharesOptions = {},
): SharesCheck {
  const rows = readCounts(counts);
  const figures = readPrinted(rows, printed);
  const total = wholeOf(rows, options.whole);
  const digits = options.digits ?? Math.max(...figures.map((figure) => decimalsOf(figure) ?? 0));
  const rounding = halfUp(digits);
  const parts = rows.map((row, index) => {
    return { row, printed: figures[index] ?? ZERO, trace: shareTrace(row, total), rounding };
  });
  const printedSum = figures.reduce(add, ZERO);
  const rounded = parts.map(({ trace }) => roundedTrace(trace, rounding));
  const roundedSum = rounded.map((trace) => valueOf(trace) ?? ZERO).reduce(add, ZERO);
  const isHundred = (sum: Exact): boolean => compareExact(sum, HUNDRED) === 0;
  const nudges = isHundred(printedSum) && !isHundred(roundedSum);
  const shares = parts.map((part, index): CheckedShare => {
    const trace = rounded[index] ?? part.trace;
    return {
      name: part.row.name,
      count: toNumber(part.row.count),
      printed: toNumber(part.printed),
      rounded: toNumber(valueOf(trace) ?? ZERO),
      exact: toNumber(valueOf(part.trace) ?? ZERO),
      verdict: verdictOf(part, nudges),
      trace,
    };
  });
  const remainders = options.whole === undefined ? largestRemainder(counts, { digits }).shares : [];
  const label = { vi: "Tỷ lệ làm tròn", en: "Rounded shares" };
  return {
    shares,
    agrees: shares.every(({ verdict }) => verdict === "rounded"),
    printedSum: toNumber(printedSum),
    roundedSum: toNumber(roundedSum),
    largestRemainder:
      remainders.length > 0 &&
      shares.every((each, index) => remainders[index]?.share === each.printed),
    text: sentence(shares),
    trace: collectionTrace({ rule: "shares", label }, rounded),
  };
}
