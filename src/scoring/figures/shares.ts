import { ChisoError, type LocalizedText } from "../../text/index.js";
import {
  givenTrace,
  joinedTrace,
  parameterTrace,
  roundedTrace,
  valueOf,
  collectionTrace,
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
import { ARITHMETIC } from "../arithmetic-source.js";
import { halfUp, truncate, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";

/** Parts of a whole, by name or in a list. */
export type Counts = readonly number[] | Readonly<Record<string, number>>;

interface NamedCount {
  readonly name: string;
  readonly count: Exact;
}

function named(counts: object): readonly (readonly [string, unknown])[] {
  return Array.isArray(counts)
    ? counts.map((count: unknown, index) => [String(index + 1), count] as const)
    : Object.entries(counts);
}

function readCounts(counts: Counts): readonly NamedCount[] {
  const rows = named(counts).map(([name, count]) => {
    const isCount = typeof count === "number" && Number.isFinite(count) && count >= 0;
    if (isCount) return { name, count: exact(count, name) };
    throw new ChisoError("invalid-amount", {
      given: `${name}: ${String(count)}`,
      accepted: "numbers from 0",
      advice: "Correct the count",
    });
  });
  if (rows.length > 0) return rows;
  throw new ChisoError("invalid-data", {
    given: "no counts",
    accepted: "at least one count",
    advice: "Give the parts of the whole",
  });
}

function shareTrace({ name, count }: NamedCount, total: Exact): Trace {
  const label = { vi: `Tỷ lệ ${name} (%)`, en: `Share of ${name} (%)` };
  const part = givenTrace({ rule: "count", label: { vi: name, en: name } }, name, count);
  const sum = givenTrace({ rule: "count", label: { vi: "tổng", en: "whole" } }, "whole", total);
  const hundred = { rule: "percent", label: { vi: "100 %", en: "100 %" } };
  const quotient = joinedTrace({ rule: "share", label }, "quotient", [part, sum]);
  const parameter = parameterTrace(hundred, HUNDRED, ARITHMETIC);
  return joinedTrace({ rule: "share", label }, "product", [quotient, parameter]);
}

function wholeOf(rows: readonly NamedCount[], given: number | undefined): Exact {
  const total =
    given === undefined
      ? rows.reduce((sum, { count }) => add(sum, count), ZERO)
      : exact(given, "whole");
  if (total.numerator > 0n) return total;
  throw new ChisoError("invalid-amount", {
    given: "a whole of 0",
    accepted: "a whole above 0",
    advice: "Shares of nothing do not exist",
  });
}

/** Options of `largestRemainder`. */
export interface LargestRemainderOptions {
  /** Decimals of the shares; 0 when left out. */
  readonly digits?: number;
  /** What the shares add up to; 100 when left out. */
  readonly total?: number;
}

/** The result of `largestRemainder`. */
export interface RoundedShares {
  /** The shares, in the order given; they add up to the total. */
  readonly shares: readonly {
    readonly name: string;
    readonly count: number;
    readonly share: number;
  }[];
  /** How they came about: each share cut off, and who got the units that were left. */
  readonly trace: Trace;
}

/** Hands out the units that cutting off left over, to the largest remainders first. */
function handOut(
  units: readonly { floor: bigint; rest: Exact }[],
  total: bigint,
): readonly bigint[] {
  const left = total - units.reduce((sum, { floor }) => sum + floor, 0n);
  const order = units
    .map(({ rest }, index) => ({ rest, index }))
    .sort((one, other) => compareExact(other.rest, one.rest) || one.index - other.index);
  const lucky = new Set(order.slice(0, Number(left)).map(({ index }) => index));
  return units.map(({ floor }, index) => (lucky.has(index) ? floor + 1n : floor));
}

/**
 * Shares that add up to the whole: each is cut off, and the units left over go to the largest
 * remainders (Hamilton's method), the earlier first where they are equal. It is a choice, not the
 * usual rounding: a share may differ from its own rounded value.
 *
 * @param counts - The counts, by name or in a list; none negative, their sum above 0.
 * @param options - The decimals, and what the shares add up to.
 * @returns The shares with their trace.
 * @throws ChisoError `invalid-amount` for negative counts or a sum of 0.
 * @example
 * ```ts
 * import { largestRemainder } from "chiso/scoring";
 * largestRemainder([502, 73, 26], { digits: 1 }).shares.map(({ share }) => share); // [83.5, 12.2, 4.3]
 * ```
 */
export function largestRemainder(
  counts: Counts,
  options: LargestRemainderOptions = {},
): RoundedShares {
  const { digits = 0, total = 100 } = options;
  const cut = truncate(digits);
  const rows = readCounts(counts);
  const sum = wholeOf(rows, undefined);
  const scale = 10n ** BigInt(cut.digits);
  const target = exact(total, "the total of the shares");
  const all = target.numerator * scale;
  if (all % target.denominator !== 0n || all < 0n) {
    throw new ChisoError("invalid-option", {
      given: `a total of ${total} in shares of ${digits} decimals`,
      accepted: "a total from 0 with no more decimals than the shares",
      advice: "Give the shares more decimals",
    });
  }
  const unitsInAll = all / target.denominator;
  const units = rows.map(({ count }) => {
    const above = count.numerator * sum.denominator * unitsInAll;
    const below = count.denominator * sum.numerator;
    return { floor: above / below, rest: { numerator: above % below, denominator: below } };
  });
  const shares = handOut(units, unitsInAll).map((share) => ({
    numerator: share,
    denominator: scale,
  }));
  const traces = rows.map((row, index) => {
    const label = { vi: `Tỷ lệ ${row.name}`, en: `Share of ${row.name}` };
    const floor = { numerator: units[index]?.floor ?? 0n, denominator: scale };
    const unit = subtract(shares[index] ?? ZERO, floor);
    const added = { vi: "phần dư được chia", en: "unit handed out" };
    return joinedTrace({ rule: "largest-remainder", label }, "sum", [
      givenTrace({ rule: "cut-off", label }, row.name, floor),
      givenTrace({ rule: "handed-out", label: added }, row.name, unit),
    ]);
  });
  const head = {
    rule: "largest-remainder",
    label: { vi: "Tổng các tỷ lệ", en: "Sum of the shares" },
  };
  return {
    shares: rows.map(({ name, count }, index) => {
      return { name, count: toNumber(count), share: toNumber(shares[index] ?? ZERO) };
    }),
    trace: joinedTrace(head, "sum", traces),
  };
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
  counts: Counts,
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
