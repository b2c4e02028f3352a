import { lacksYear, placeInYear } from "../calendar/written.js";
import type { DeadlineClause, Timing, WrittenPeriod } from "../timing.js";

/** The period that gives a timing its place in the year, if it has one. */
function leadingPeriod(timing: Timing): WrittenPeriod | undefined {
  const period = firstPeriod(timing);
  // A lunar year is another one, and lunar days stand in no order with others.
  return period?.shape === "lunar" ? undefined : period;
}

function firstPeriod(timing: Timing): WrittenPeriod | undefined {
  switch (timing.kind) {
    case "by":
      return timing.moment;
    case "within":
      return timing.period;
    case "recurring":
    case "ongoing":
      return timing.limits?.from ?? timing.limits?.to;
    default:
      return undefined;
  }
}

/** The one year a period is written with; a run of years gives none to its neighbours. */
function oneYear(period: WrittenPeriod): number | undefined {
  return period.shape === "years" || period.shape === "school-year" ? undefined : period.year;
}

/** So many years before its own no plan has a duty. */
const LONGEST_AGO = 10;

/** `Ngày giải phóng 30/4/1975` in a plan of 2025: an event that is recalled. */
export function isLongGone(timing: Timing, plan: number | undefined): boolean {
  if (timing.kind !== "by" && timing.kind !== "within") return false;
  const period = timing.kind === "by" ? timing.moment : (timing.until ?? timing.period);
  const year = period.shape === "years" ? period.last : oneYear(period);
  return plan !== undefined && year !== undefined && year <= plan - LONGEST_AGO;
}

/** Clauses further apart belong to different sentences. */
const LONGEST_GAP = 120;

function areNear(
  left: Pick<DeadlineClause, "span"> | undefined,
  right: Pick<DeadlineClause, "span"> | undefined,
): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = Math.max(right.span.start - left.span.end, left.span.start - right.span.end);
  return gap <= LONGEST_GAP;
}

/**
 * The year that each clause takes from a neighbour: `Quý II và 6 tháng cuối năm 2021` gives its
 * year once. It is taken from the next clause that has one, or else from the one before, only
 * where the clauses then stay in the order of time; otherwise the year is not known from the text.
 *
 * @param clauses - The clauses of one deadline, in order.
 * @param plan - The year of the plan; what lies long before it gives no year.
 * @returns For each clause the inherited year, or `undefined`.
 */
export function inheritedYears(
  clauses: readonly Pick<DeadlineClause, "timing" | "span">[],
  plan: number | undefined,
): (number | undefined)[] {
  const periods = clauses.map(({ timing }) => {
    return isLongGone(timing, plan) ? undefined : leadingPeriod(timing);
  });
  const years: (number | undefined)[] = periods.map(() => undefined);
  inherit(clauses, periods, years, "next");
  inherit(clauses, periods, years, "previous");
  return years;
}

/** One pass over the clauses, backwards to learn from the next one, forwards from the previous. */
function inherit(
  clauses: readonly Pick<DeadlineClause, "span">[],
  periods: readonly (WrittenPeriod | undefined)[],
  years: (number | undefined)[],
  from: "next" | "previous",
): void {
  const order = [...periods.keys()];
  let known: { year: number; from: number; to: number; index: number } | undefined;
  for (const index of from === "next" ? order.reverse() : order) {
    const period = periods[index];
    if (period === undefined) continue;
    if (known !== undefined && !areNear(clauses[known.index], clauses[index])) known = undefined;
    const place = placeInYear(period);
    const open = lacksYear(period) && years[index] === undefined;
    const ordered =
      from === "next" ? place.from <= (known?.to ?? 0) : place.from >= (known?.from ?? 0);
    if (open && known !== undefined && ordered) years[index] = known.year;
    const year: number | undefined = lacksYear(period) ? years[index] : oneYear(period);
    if (year !== undefined) known = { year, ...place, index };
  }
}
