import type { LocalizedText } from "../text/index.js";
import { DENOMINATOR_LABELS } from "./data/labels.js";

/** How many obligations are in which state. */
export interface CompletionCounts {
  /** All of them that are still wanted. */
  readonly total: number;
  /** Completed. */
  readonly completed: number;
  /** Of those completed, the ones that are so by inference alone. */
  readonly completedByInference: number;
  /** Completed in time. */
  readonly completedInTime: number;
  /** Completed after the due date. */
  readonly completedLate: number;
  /** Completed, without a due date. */
  readonly completedWithoutDeadline: number;
  /** Not completed, the due date not passed. */
  readonly openInTime: number;
  /** Not completed, the due date passed. */
  readonly overdue: number;
  /** Not completed, without a due date. */
  readonly openWithoutDeadline: number;
  /** With a due date on or before the day of the tracking. */
  readonly due: number;
  /** Of those due, completed. */
  readonly dueCompleted: number;
  /** Handed in and waiting for approval: of those not completed. Absent where there are none. */
  readonly awaitingApproval?: number;
  /** Resting: of those not completed, and not due while they rest. Absent where there are none. */
  readonly suspended?: number;
  /** Cancelled: in none of the other counts, the total too. Absent where there are none. */
  readonly cancelled?: number;
}

/** A rate with what it is a rate of. */
export interface CompletionRate {
  /** How many. */
  readonly numerator: number;
  /** Of how many. */
  readonly denominator: number;
  /** Which denominator it is. */
  readonly of: "all" | "due" | "completed";
  /** The denominator in words; it says how many were left out as cancelled. */
  readonly ofLabel: LocalizedText;
  /** How many the denominator leaves out as cancelled; absent where it leaves out none. */
  readonly cancelled?: number;
  /** Per cent, rounded half up to one decimal; absent where the denominator is 0. */
  readonly percent?: number;
}

/** The rates of one group. */
export interface CompletionRates {
  /** Completed, of all. */
  readonly completedOfAll: CompletionRate;
  /** Completed, of those whose due date has come. */
  readonly completedOfDue: CompletionRate;
  /** Completed in time, of all those completed, with a due date or without. */
  readonly inTimeOfCompleted: CompletionRate;
}

/** The rates that follow from counts, and from how many of those cancelled were due. */
export function ratesOf(counts: CompletionCounts, cancelledDue: number): CompletionRates {
  const { total, completed, completedInTime, due, dueCompleted, cancelled = 0 } = counts;
  return {
    completedOfAll: rate(completed, total, "all", cancelled),
    completedOfDue: rate(dueCompleted, due, "due", cancelledDue),
    inTimeOfCompleted: rate(completedInTime, completed, "completed", 0),
  };
}

function rate(
  numerator: number,
  denominator: number,
  of: CompletionRate["of"],
  cancelled: number,
): CompletionRate {
  const { vi, en } = DENOMINATOR_LABELS[of];
  const without = {
    vi: `${vi} (không tính ${cancelled} việc đã hủy)`,
    en: `${en} (${cancelled} cancelled left out)`,
  };
  const said = cancelled === 0 ? { ofLabel: { vi, en } } : { ofLabel: without, cancelled };
  const base = { numerator, denominator, of, ...said };
  return denominator === 0 ? base : { ...base, percent: percentOf(numerator, denominator) };
}

/** Per cent to one decimal, half up, in whole numbers so that no binary fraction decides. */
function percentOf(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2000 + denominator) / (denominator * 2)) / 10;
}
