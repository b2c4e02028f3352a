import { ChisoError, type ChisoErrorCode } from "../text/index.js";

/** What a whole number must be, and what to say when it is not. */
interface WholeNumberRule {
  /** The kind of error. */
  readonly code: ChisoErrorCode;
  /** What is counted, for the message. */
  readonly what: string;
  /** The least that is accepted. */
  readonly least?: number;
  /** The most that is accepted. */
  readonly most?: number;
  /** What to do about it. */
  readonly advice: string;
}

/** Refuses fractions, not-a-number and numbers outside a range. */
export function requireWhole(value: number, rule: WholeNumberRule): void {
  const { code, what, least, most, advice } = rule;
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
