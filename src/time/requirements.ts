import { ChisoError, type ChisoErrorCode } from "../text/index.js";

/** Refuses fractions, not-a-number and numbers outside a range; says what is counted, and what to do. */
export function requireWhole(
  value: number,
  what: string,
  advice: string,
  code: ChisoErrorCode,
  least?: number,
  most?: number,
): void {
  if (Number.isSafeInteger(value) && value >= (least ?? value) && value <= (most ?? value)) return;
  throw new ChisoError(code, {
    given: `${what} ${value}`,
    accepted: `a whole number${rangeText(least, most)}`,
    advice,
  });
}

function rangeText(least?: number, most?: number): string {
  if (least === undefined) return "";
  return most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`;
}

/** The error for data that contradict each other. */
export function invalidData(given: string, accepted: string, advice: string): ChisoError {
  return new ChisoError("invalid-data", { given, accepted, advice });
}

/** Refuses a run of days, written `YYYY-MM-DD`, that ends before it starts. */
export function requireOrder(start: string, end: string): void {
  if (start <= end) return;
  throw new ChisoError("invalid-period", {
    given: `${start} to ${end}`,
    accepted: "a first day that is not after the last day",
    advice: "Exchange the two ends",
  });
}
