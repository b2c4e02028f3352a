import { defined } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { grouped, order } from "../order.js";
import type { InferenceReasonCode, ProgressRecord } from "../progress-record.js";
import { nameOf, type ExpectedOutput } from "./expected-outputs.js";
import { compareShown, confidenceOf, inferenceOf, type ShownOutput } from "./shown-output.js";

/**
 * What the results show, as records. An obligation is completed when all its outputs are shown
 * made, on the day of the last of them; until then what is shown is evidence.
 */
export function recordsOf(
  outputs: readonly ExpectedOutput[],
  shown: readonly ShownOutput[],
  reportedOn: PlainDate | undefined,
): ProgressRecord[] {
  const wanted = grouped(
    outputs.flatMap((output) => output.obligations.map(({ id }) => [id, nameOf(output)] as const)),
  );
  const byObligation = grouped(shown.map((each) => [each.obligation.id, each]));
  return [...byObligation].flatMap(([id, all]) =>
    recordsOfOne(all, new Set(wanted.get(id)), reportedOn),
  );
}

function recordsOfOne(
  all: readonly ShownOutput[],
  wanted: ReadonlySet<string>,
  reportedOn: PlainDate | undefined,
): ProgressRecord[] {
  const best = new Map<string, ShownOutput>();
  for (const each of [...all].sort(compareShown)) {
    const name = nameOf(each.output);
    if (each.completedOn !== undefined && !best.has(name)) best.set(name, each);
  }
  const complete = [...wanted].every((name) => best.has(name));
  // Other outputs are missing where some but not all are there.
  const some = !complete && best.size > 0 && best.size < wanted.size;
  const missing: InferenceReasonCode[] = some ? ["outputs-missing"] : [];
  const made = [...best.values()];
  const [last] = made.sort(
    (left, right) =>
      order(right.completedOn ?? "", left.completedOn ?? "") || compareShown(left, right),
  );
  return all.map((each) => {
    const { obligation, evidence, progress, reasons } = each;
    const completing = complete && each === last;
    const grounds = completing ? made.flatMap((one) => one.reasons) : reasons;
    return defined({
      task: obligation.task,
      deliverable: obligation.deliverable?.number,
      obligation: obligation.id,
      completedOn: completing ? each.completedOn : undefined,
      notedOn: completing ? undefined : (each.completedOn ?? each.date ?? reportedOn),
      progress,
      evidence,
      inferred: inferenceOf([...reasons, ...missing], confidenceOf(grounds)),
    });
  });
}
