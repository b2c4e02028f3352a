import { resolveDeadline } from "../../deadline/index.js";
import type { PlainDate } from "../../time/index.js";

/** A whole date in a line: `ngày 02 tháng 02 năm 2021`; one without its year is none. */
export function dateIn(line: string): PlainDate | undefined {
  const start = line.indexOf("ngày");
  if (start < 0) return undefined;
  const { clauses } = resolveDeadline(line.slice(start), { year: 2000 });
  const timing = clauses[0]?.timing;
  const complete = timing?.kind === "within" && timing.grain === "day";
  return complete && clauses[0]?.assumedYear === undefined ? timing.start : undefined;
}
