import * as indices from "../../indices/index.js";
import { grouped } from "../model/grouped.js";
import type { Plan } from "../model/plan.js";
import { plannedTasks, type PlannedTask } from "../model/planned-tasks.js";
import type { UnmatchedReference } from "./coverage-report.js";

/** A task with the references that hold for it. */
export interface Unit {
  /** Its place in the order of the plan. */
  readonly position: number;
  readonly planned: PlannedTask;
  readonly through: "task" | "section";
  readonly references: readonly indices.MeasureRef[];
}

/** The tasks of a plan that are counted by themselves, with their references to an index. */
export function unitsOf(plan: Pick<Plan, "sections">, index: indices.MeasureIndex): Unit[] {
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

/** What a reference means: a part of the edition, or why none. */
type Placement = indices.Measure | UnmatchedReference["reason"];

/** A unit with a reference of its own. */
export interface Serving {
  readonly unit: Unit;
  readonly reference: indices.MeasureRef;
}

/** Places the references of tasks among the parts of an edition. */
export function placeReferences(
  units: readonly Unit[],
  rows: readonly indices.Measure[],
): { serving: ReadonlyMap<string, readonly Serving[]>; unmatched: UnmatchedReference[] } {
  const places = new Map<string, Placement>();
  const placed = units.flatMap((unit) =>
    unit.references.map((reference) => {
      const name = `${reference.edition} ${reference.code}`;
      const placement = places.get(name) ?? placementOf(reference, rows);
      places.set(name, placement);
      return { unit, reference, name, placement };
    }),
  );
  const serving = grouped(placed, ({ placement }) =>
    typeof placement === "string" ? [] : [placement.code],
  );
  const unmatched = grouped(placed, ({ name }) => [name]);
  return {
    serving,
    unmatched: [...unmatched.values()].flatMap((group) => {
      const [{ reference, placement } = {}] = group;
      if (reference === undefined || typeof placement !== "string") return [];
      return [{ reference, tasks: group.map(({ unit }) => unit.planned.key), reason: placement }];
    }),
  };
}

/** The part of the edition that a reference means. */
function placementOf(reference: indices.MeasureRef, rows: readonly indices.Measure[]): Placement {
  const measure = indices.findMeasure(reference);
  if (measure === undefined) return "unknown";
  const row = rows.find(({ key }) => key === measure.key);
  if (row === undefined) return "no-counterpart";
  const isSame = row.edition === measure.edition;
  return isSame || [row, measure].every(isPublished) ? row : "not-published";
}

function isPublished({ codeSource }: indices.Measure): boolean {
  return codeSource.confidence === "verified" || codeSource.confidence === "reported";
}
