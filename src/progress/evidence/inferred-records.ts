import { defined } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { InferenceReasonCode, ProgressRecord } from "../progress-record.js";
import {
  compareShown,
  confidenceOf,
  leastOf,
  nameOf,
  reasonsOf,
  type ShownOutput,
  type TaskOutput,
} from "./shown-output.js";

/**
 * What the results show, as records. An obligation is completed when all its outputs are shown
 * made, on the day of the last of them; until then what is shown is evidence.
 */
export function recordsOf(
  outputs: readonly TaskOutput[],
  shown: readonly ShownOutput[],
  reportedOn: PlainDate | undefined,
): ProgressRecord[] {
  const wanted = new Map<string, Set<string>>();
  for (const output of outputs) {
    for (const { id } of output.obligations) {
      const names = wanted.get(id) ?? new Set();
      wanted.set(id, names.add(nameOf(output)));
    }
  }
  const byObligation = new Map<string, ShownOutput[]>();
  for (const each of shown) {
    const known = byObligation.get(each.obligation.id);
    if (known === undefined) byObligation.set(each.obligation.id, [each]);
    else known.push(each);
  }
  return [...byObligation].flatMap(([id, all]) =>
    recordsOfOne(all, wanted.get(id) ?? new Set(), reportedOn),
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
  const [last] = [...best.values()].sort((left, right) =>
    dayOf(left) < dayOf(right) ? 1 : dayOf(left) > dayOf(right) ? -1 : compareShown(left, right),
  );
  const confidence = [...best.values()]
    .map(({ reasons }) => confidenceOf(reasons))
    .reduce(leastOf, "high");
  return all.map((each) => {
    const { obligation, evidence, progress, date, reasons } = each;
    const completing = complete && each === last;
    const missing: InferenceReasonCode[] = complete ? [] : missingReason(best, wanted);
    const noted = each.completedOn ?? date ?? reportedOn;
    const completedOn = completing ? each.completedOn : undefined;
    return defined({
      task: obligation.task,
      deliverable: obligation.deliverable?.number,
      obligation: obligation.id,
      completedOn,
      notedOn: completedOn === undefined ? noted : undefined,
      progress,
      evidence,
      inferred: {
        confidence: completing ? confidence : confidenceOf(reasons),
        reasons: reasonsOf([...reasons, ...missing]),
      },
    });
  });
}

/** Says that other outputs are missing, where some but not all are there. */
function missingReason(
  best: ReadonlyMap<string, ShownOutput>,
  wanted: ReadonlySet<string>,
): InferenceReasonCode[] {
  return best.size > 0 && best.size < wanted.size ? ["outputs-missing"] : [];
}

function dayOf({ completedOn }: ShownOutput): string {
  return completedOn ?? "";
}
