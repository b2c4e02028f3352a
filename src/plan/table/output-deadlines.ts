import type { DeadlineExpression } from "../../deadline/index.js";
import type { CellReader } from "../cell/cell-reader.js";
import { listedLines } from "../cell/listed-lines.js";
import type { Deliverable } from "../model/plan.js";

/**
 * Gives each output its own deadline where the cell of outputs and the cell of deadlines list as
 * many items, one for one: `- Kế hoạch. - Báo cáo` beside `- Quý I. - Tháng 12`. Where they do not
 * answer each other so, the deadline stays with the task.
 */
export function withOwnDeadlines(
  outputs: readonly Deliverable[],
  deadline: DeadlineExpression | undefined,
  { deadlineOf }: Pick<CellReader, "deadlineOf">,
): Deliverable[] {
  if (deadline === undefined || outputs.length < 2) return [...outputs];
  const items = listedLines(deadline.text);
  if (items.length !== outputs.length) return [...outputs];
  return outputs.map((output, at) => {
    const item = items[at];
    return item === undefined ? output : { ...output, deadline: deadlineOf(item) };
  });
}
