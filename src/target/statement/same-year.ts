import type { DeadlineExpression, Timing, WrittenPeriod } from "../../deadline/index.js";
import type { Target } from "../target.js";
import * as kit from "../token/reader.js";

/**
 * The year that the target before says, or the head of the clause, for a time that names none.
 *
 * ```
 * Đến 30/6/2026: 50% thủ tục …; đến cuối năm: 80%      Giải ngân năm 2026: hết quý I đạt 15%
 *           ^^^^                ^^^^^^^^^^^^ of that year             ^^^^  ^^^^^^^^^
 * ```
 *
 * @param named - The year that the head of the clause names.
 */
export function withYearOf(
  target: Target,
  before: Target | undefined,
  named: number | undefined,
): Target {
  const { deadline } = target;
  const said = before?.deadline === undefined ? undefined : yearOf(before.deadline);
  const year = named ?? said;
  return deadline === undefined ? target : { ...target, deadline: inYear(deadline, year) };
}

/** A deadline whose times that name no year are of one. */
export function inYear(deadline: DeadlineExpression, year: number | undefined): DeadlineExpression {
  if (year === undefined) return deadline;
  const clauses = deadline.clauses.map((clause) => ({
    ...clause,
    timing: dated(clause.timing, year),
  }));
  return { ...deadline, clauses };
}

/** The one year that the words before the first bound of a clause name. */
export function yearNamed(reader: kit.Reader, start: number): number | undefined {
  const years = reader.pieces
    .slice(reader.start, start)
    .filter((token, at, words) => kit.isYear(token) && words[at - 1]?.key === "năm");
  return years.length === 1 ? years[0]?.value : undefined;
}

function periodOf(timing: Timing): WrittenPeriod | undefined {
  if (timing.kind === "by") return timing.moment;
  return timing.kind === "within" ? timing.period : undefined;
}

/** The first year that a deadline names. */
export function yearOf({ clauses }: DeadlineExpression): number | undefined {
  for (const { timing } of clauses) {
    const period = periodOf(timing);
    if (period !== undefined && "year" in period) return period.year;
  }
  return undefined;
}

function dated(timing: Timing, year: number): Timing {
  const written = (period: WrittenPeriod): WrittenPeriod => {
    const open = period.shape === "day" || period.shape === "months";
    return open && period.year === undefined ? { ...period, year } : period;
  };
  if (timing.kind === "by") return { ...timing, moment: written(timing.moment) };
  return timing.kind === "within" ? { ...timing, period: written(timing.period) } : timing;
}
