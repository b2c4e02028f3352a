import type { DeadlineClause, DeadlineExpression } from "../../deadline/index.js";
import type { Target, TargetUnit } from "../target.js";

type Bounded = Pick<Target, "comparator" | "unit"> & Pick<Partial<Target>, "value" | "per">;

/**
 * What a phrase asks that names a time and no figure: to be done by the time, so many times, or
 * — where the time cannot be checked by itself — only that it is due.
 *
 * @param deadline - What the phrase says of time.
 * @returns The comparator and its figure.
 */
export function scheduleOf(deadline: DeadlineExpression): Bounded {
  const [first] = deadline.clauses;
  if (first === undefined) return { comparator: "due", unit: { kind: "date" } };
  return boundOf(first, deadline.clauses);
}

const DATE: TargetUnit = { kind: "date" };
const TIMES: TargetUnit = { kind: "count", counted: "lần" };

const SIDES = { on: "eq", before: "lt", by: "lte", after: "gt" } as const;

function boundOf({ timing }: DeadlineClause, clauses: readonly DeadlineClause[]): Bounded {
  switch (timing.kind) {
    case "by":
      return { comparator: timing.inclusive ? "lte" : "lt", unit: DATE };
    case "within":
      return { comparator: "between", unit: DATE };
    case "recurring": {
      if (timing.due !== undefined) return { comparator: SIDES[timing.due.side], unit: DATE };
      if (timing.every === "unspecified") return { comparator: "due", unit: DATE };
      const value = timing.times ?? 1;
      // Several cadences stay in the deadline; one of them alone would be a wrong reading.
      const alone = clauses.length === 1 ? { per: timing.every } : {};
      return { comparator: "gte", value, unit: TIMES, ...alone };
    }
    case "event": {
      const { offset, relation } = timing;
      if (offset === undefined) return { comparator: "due", unit: DATE };
      const comparator = relation === "before" ? "gte" : "lte";
      return { comparator, value: offset.amount, unit: { kind: "duration", unit: offset.unit } };
    }
    case "ongoing":
    case "reference":
    case "unstated":
    case "unrecognized":
      return { comparator: "due", unit: DATE };
  }
}
