import { ChisoError, requireKind, requireOptions, type LocalizedText } from "../../text/index.js";
import * as build from "../build-trace.js";
import { ARITHMETIC } from "../data/arithmetic-source.js";
import * as exact from "../exact.js";
import { halfUp, truncate, type Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";
import { named, readCounts, wholeOf, type NamedCount, type PartCounts } from "./counts.js";
import { largestRemainder } from "./largest-remainder.js";

function shareTrace({ name, count }: NamedCount, total: exact.Exact): Trace {
  const part = build.given(build.head("count", name), name, count);
  const sum = build.given(build.head("count", "tổng", "whole"), "whole", total);
  const of = build.head("share", `Tỷ lệ ${name} (%)`, `Share of ${name} (%)`);
  return build.percent(of, part, sum, ARITHMETIC);
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

function readPrinted(
  rows: readonly NamedCount[],
  printed: Readonly<Record<string, exact.DecimalInput>> | readonly exact.DecimalInput[],
): readonly exact.Exact[] {
  const given = new Map(named(printed));
  return rows.map(({ name }) => {
    const share = given.get(name);
    if (typeof share === "number" || typeof share === "string") return exact.amount(share, name);
    throw new ChisoError("invalid-data", {
      given: `no printed share of ${name}`,
      accepted: "one printed share for each count",
      advice: "Give counts and printed shares under the same names, or in the same order",
    });
  });
}

function verdictOf(
  share: Trace,
  printed: exact.Exact,
  { digits, mode }: Rounding,
  nudges: boolean,
): ShareVerdict {
  const off = (how: Rounding): exact.Exact =>
    exact.distanceOf(printed, build.valueOf(build.rounded(share, how)) ?? exact.ZERO);
  const rounded = off({ digits, mode });
  if (rounded.numerator === 0n) return "rounded";
  if (off(truncate(digits)).numerator === 0n) return "truncated";
  return nudges && exact.compareExact(rounded, exact.unitOf(digits)) === 0 ? "nudged" : "wrong";
}

const REASONS: Readonly<Record<ShareVerdict, LocalizedText>> = {
  rounded: { vi: "", en: "" },
  truncated: { vi: "cắt bỏ phần dư", en: "cut off" },
  nudged: { vi: "chỉnh để tổng bằng 100", en: "nudged so that the column adds up to 100" },
  wrong: { vi: "không khớp số liệu", en: "does not follow from the count" },
};

function sentence(shares: readonly CheckedShare[]): LocalizedText {
  const odd = shares.filter(({ verdict }) => verdict !== "rounded");
  if (odd.length === 0) {
    const en = "The printed shares follow from the counts";
    return { vi: "Các tỷ lệ in ra đúng với số liệu", en };
  }
  const comma = (value: number): string => String(value).replace(".", ",");
  const said = odd.map(({ name, printed, rounded, verdict }) => {
    const { vi, en } = REASONS[verdict];
    return {
      vi: `${name}: in ${comma(printed)}, làm tròn là ${comma(rounded)} (${vi})`,
      en: `${name}: printed ${printed}, rounds to ${rounded} (${en})`,
    };
  });
  return { vi: said.map(({ vi }) => vi).join("; "), en: said.map(({ en }) => en).join("; ") };
}

/**
 * Checks printed percentages against their counts: whether each is its rounded share, was cut off,
 * or was moved by one unit so that the column adds up to 100, as papers at times do.
 *
 * @param counts - The counts, by name or in a list.
 * @param printed - The printed percentages, under the same names or in the same order.
 * @param options - The whole, where it is not the sum, and the printed decimals.
 * @returns A verdict for each share, and whether largest remainders give the printed column.
 * @throws ChisoError `invalid-amount` or `invalid-data` for counts or shares that cannot be,
 * `invalid-option` for other options.
 * @example
 * ```ts
 * import { checkShares } from "chiso/scoring";
 * const check = checkShares([502, 73, 26], [83.5, 12.2, 4.3]);
 * check.shares[1]; // { printed: 12.2, rounded: 12.1, verdict: "nudged", … }
 * ```
 */
export function checkShares(
  counts: PartCounts,
  printed: Readonly<Record<string, exact.DecimalInput>> | readonly exact.DecimalInput[],
  options: CheckSharesOptions = {},
): SharesCheck {
  const call = "checkShares([502, 73, 26], [83.5, 12.2, 4.3], { digits: 1 })";
  requireKind(printed, "list|object", call);
  requireOptions(options, "whole:number digits:number", call);
  const parts = readCounts(counts);
  const figures = readPrinted(parts, printed);
  const total = wholeOf(parts, options.whole);
  const digits =
    options.digits ?? Math.max(...figures.map((figure) => exact.decimalsOf(figure) ?? 0));
  const rounding = halfUp(digits);
  const rows = parts.map((part, index) => {
    const share = shareTrace(part, total);
    return {
      ...part,
      figure: figures[index] ?? exact.ZERO,
      share,
      trace: build.rounded(share, rounding),
    };
  });
  const traces = rows.map(({ trace }) => trace);
  const printedSum = exact.addAll(figures);
  const roundedSum = exact.addAll(traces.map((trace) => build.valueOf(trace) ?? exact.ZERO));
  const isHundred = (sum: exact.Exact): boolean => exact.compareExact(sum, exact.HUNDRED) === 0;
  const nudges = isHundred(printedSum) && !isHundred(roundedSum);
  const shares = rows.map(({ name, count, figure, share, trace }): CheckedShare => {
    return {
      name,
      count: exact.toNumber(count),
      printed: exact.toNumber(figure),
      rounded: build.figureOf(trace) ?? 0,
      exact: build.figureOf(share) ?? 0,
      verdict: verdictOf(share, figure, rounding, nudges),
      trace,
    };
  });
  const remainders = options.whole === undefined ? largestRemainder(counts, { digits }).shares : [];
  const follows = shares.every((each, index) => remainders[index]?.share === each.printed);
  return {
    shares,
    agrees: shares.every(({ verdict }) => verdict === "rounded"),
    printedSum: exact.toNumber(printedSum),
    roundedSum: exact.toNumber(roundedSum),
    largestRemainder: follows,
    text: sentence(shares),
    trace: build.joined(
      build.head("shares", "Tỷ lệ làm tròn", "Rounded shares"),
      "collection",
      ...traces,
    ),
  };
}
