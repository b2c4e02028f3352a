import {
  findMeasure,
  type Measure,
  type MeasureIndex,
  type MeasureRef,
} from "../../indices/index.js";
import type { Plan } from "../model/plan.js";
import { plannedTasks, type PlannedTask } from "../model/planned-tasks.js";
import type { UnmatchedReference } from "./coverage-report.js";

/** A task with the references that hold for it. */
export interface Unit {
  /** Its place in the order of the plan. */
  readonly position: number;
  readonly planned: PlannedTask;
  readonly through: "task" | "section";
  readonly references: readonly MeasureRef[];
}

/** The tasks of a plan that are counted by themselves, with their references to an index. */
export function unitsOf(plan: Pick<Plan, "sections">, index: MeasureIndex): Unit[] {
  return plannedTasks(plan).flatMap((planned, position): Unit[] => {
    const { task, section, above } = planned;
    if (above.length > 0 && task.measures.length === 0) return [];
    const own = task.measures.length > 0;
    const references = (own ? task.measures : section.measures).filter(
      (reference) => reference.index === index,
    );
    return [{ position, planned, through: own ? "task" : "section", references }];
  });
}

/** A unit with a part of the edition that it names. */
export interface Serving {
  readonly unit: Unit;
  readonly reference: MeasureRef;
}

/** Places the references of tasks among the parts of an edition. */
export function placeReferences(
  units: readonly Unit[],
  rows: readonly Measure[],
): { serving: ReadonlyMap<string, Serving[]>; unmatched: UnmatchedReference[] } {
  const places = new Map<string, Placement>();
  const serving = new Map<string, Serving[]>();
  const unmatched = new Map<string, UnmatchedReference & { tasks: string[] }>();
  for (const unit of units) {
    for (const reference of unit.references) {
      const name = `${reference.edition} ${reference.code}`;
      const placement = places.get(name) ?? placementOf(reference, rows);
      places.set(name, placement);
      if (placement.row === undefined) {
        const entry = unmatched.get(name) ?? { reference, tasks: [], reason: placement.reason };
        entry.tasks.push(unit.planned.key);
        unmatched.set(name, entry);
      } else {
        const list = serving.get(placement.row.code) ?? [];
        list.push({ unit, reference });
        serving.set(placement.row.code, list);
      }
    }
  }
  return { serving, unmatched: [...unmatched.values()] };
}

type Placement =
  | { readonly row: Measure }
  | { readonly row?: undefined; readonly reason: UnmatchedReference["reason"] };

/** The part of the edition that a reference means. */
function placementOf(reference: MeasureRef, rows: readonly Measure[]): Placement {
  const measure = findMeasure(reference);
  if (measure === undefined) return { reason: "unknown" };
  const row = rows.find(({ key }) => key === measure.key);
  if (row === undefined) return { reason: "no-counterpart" };
  if (row.edition === measure.edition) return { row };
  return isPublished(row) && isPublished(measure) ? { row } : { reason: "not-published" };
}

function isPublished({ codeSource }: Measure): boolean {
  return codeSource.confidence === "verified" || codeSource.confidence === "reported";
}
