import type { DeadlineExpression, Timing, WrittenPeriod } from "../../deadline/index.js";
import type { Target } from "../target.js";

/**
 * The year that the target before says, for a time that names none.
 *
 * ```
 * Đến 30/6/2026: 50% thủ tục …; đến cuối năm: 80%
 *           ^^^^                ^^^^^^^^^^^^ of that year
 * ```
 */
export function withYearOf(target: Target, before: Target | undefined): Target {
  const { deadline } = target;
  const year = before?.deadline === undefined ? undefined : yearOf(before.deadline);
  if (deadline === undefined || year === undefined) return target;
  const clauses = deadline.clauses.map((clause) => ({
    ...clause,
    timing: dated(clause.timing, year),
  }));
  return { ...target, deadline: { ...deadline, clauses } };
}

function periodOf(timing: Timing): WrittenPeriod | undefined {
  if (timing.kind === "by") return timing.moment;
  return timing.kind === "within" ? timing.period : undefined;
}

function yearOf({ clauses }: DeadlineExpression): number | undefined {
  for (const { timing } of clauses) {
    const period = periodOf(timing);
    if (period !== undefined && "year" in period) return period.year;
  }
  return undefined;
}

function dated(timing: Timing, year: number): Timing {
  const inYear = (period: WrittenPeriod): WrittenPeriod => {
    const open = period.shape === "day" || period.shape === "months";
    return open && period.year === undefined ? { ...period, year } : period;
  };
  if (timing.kind === "by") return { ...timing, moment: inYear(timing.moment) };
  return timing.kind === "within" ? { ...timing, period: inYear(timing.period) } : timing;
}
