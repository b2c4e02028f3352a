import { ChisoError, requireOptions } from "../../text/index.js";
import * as build from "../build-trace.js";
import { compareExact, amount, toNumber, unitOf, ZERO } from "../exact.js";
import { truncate } from "../rounding.js";
import type { Trace } from "../trace.js";
import { readCounts, wholeOf, type PartCounts } from "./counts.js";

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

/**
 * Shares that add up to the whole: each is cut off, and the units left over go to the largest
 * remainders (Hamilton's method), the earlier first where they are equal. It is a choice, not the
 * usual rounding: a share may differ from its own rounded value.
 *
 * @param counts - The counts, by name or in a list; none negative, their sum above 0.
 * @param options - The decimals, and what the shares add up to.
 * @returns The shares with their trace.
 * @throws ChisoError `invalid-amount` for negative counts or a sum of 0, `invalid-data` without counts,
 * `invalid-option` for other options.
 * @example
 * ```ts
 * import { largestRemainder } from "chiso/scoring";
 * largestRemainder([502, 73, 26], { digits: 1 }).shares.map(({ share }) => share); // [83.5, 12.2, 4.3]
 * ```
 */
export function largestRemainder(
  counts: PartCounts,
  options: LargestRemainderOptions = {},
): RoundedShares {
  const call = "largestRemainder([502, 73, 26], { digits: 1 })";
  requireOptions(options, "digits:number total:number", call);
  const { digits = 0, total = 100 } = options;
  const unit = unitOf(truncate(digits).digits);
  const rows = readCounts(counts);
  const sum = wholeOf(rows);
  const target = amount(total, "the total of the shares");
  const all = target.numerator * unit.denominator;
  if (all % target.denominator !== 0n || all < 0n) {
    throw new ChisoError("invalid-option", {
      given: `a total of ${total} in shares of ${digits} decimals`,
      accepted: "a total from 0 with no more decimals than the shares",
      advice: "Give the shares more decimals",
    });
  }
  const unitsInAll = all / target.denominator;
  const units = rows.map(({ name, count }) => {
    const above = count.numerator * sum.denominator * unitsInAll;
    const below = count.denominator * sum.numerator;
    const rest = { numerator: above % below, denominator: below };
    return { name, count, floor: above / below, rest };
  });
  const left = unitsInAll - units.reduce((given, { floor }) => given + floor, 0n);
  const largestFirst = [...units].sort((one, other) => compareExact(other.rest, one.rest));
  const lucky = new Set(largestFirst.slice(0, Number(left)));
  const shares = units.map((each) => {
    const { name, count, floor } = each;
    const label = { vi: `Tỷ lệ ${name}`, en: `Share of ${name}` };
    const more = build.head("handed-out", "phần dư được chia", "unit handed out");
    const trace = build.joined(
      { rule: "largest-remainder", label },
      "sum",
      build.given({ rule: "cut-off", label }, name, { ...unit, numerator: floor }),
      build.given(more, name, lucky.has(each) ? unit : ZERO),
    );
    return { name, count: toNumber(count), share: build.figureOf(trace) ?? 0, trace };
  });
  const of = build.head("largest-remainder", "Tổng các tỷ lệ", "Sum of the shares");
  return {
    shares: shares.map(({ name, count, share }) => ({ name, count, share })),
    trace: build.joined(of, "sum", ...shares.map(({ trace }) => trace)),
  };
}
