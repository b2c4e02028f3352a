import * as indices from "../../indices/index.js";
import { defined } from "../../text/index.js";
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

/** Where the references of tasks belong among the parts of an edition. */
interface Placed {
  /** By the code of a part, what names it. */
  readonly serving: ReadonlyMap<string, readonly Serving[]>;
  /** By the code of a part, what names a part of it that only another edition has. */
  readonly below: ReadonlyMap<string, readonly Serving[]>;
  readonly unmatched: UnmatchedReference[];
}

/**
 * Places the references of tasks among the parts of an edition. What the edition has no part for
 * falls back to what both know: the part that its section names, else the one above it.
 */
export function placeReferences(units: readonly Unit[], rows: readonly indices.Measure[]): Placed {
  const place = placing(rows);
  const named = units.flatMap((unit) =>
    unit.references
      .filter((reference) => !indices.isWholeIndex(reference))
      .map((reference) => ({ unit, reference, placement: place(reference) })),
  );
  const lost = named.filter(({ placement }) => typeof placement === "string");
  const fallen = lost.map((each) => ({ ...each, ...fallback(each, place) }));
  // A task with several lost references counts once for what its section names.
  const bySection = [...grouped(fallen, ({ unit }) => [unit])].flatMap(([unit, [first]]) => {
    const through: Unit = { ...unit, through: "section" };
    const instead = first?.instead ?? [];
    return instead.map((reference) => ({ unit: through, reference, placement: place(reference) }));
  });
  const byCode = (list: typeof named) =>
    grouped(list, ({ placement }) => (typeof placement === "string" ? [] : [placement.code]));
  const above = fallen.flatMap(({ unit, reference, above: placement }) =>
    placement === undefined ? [] : [{ unit, reference, placement }],
  );
  const unmatched = grouped(fallen, ({ reference }) => [nameOf(reference)]);
  return {
    serving: byCode([...named, ...bySection]),
    below: byCode(above),
    unmatched: [...unmatched.values()].flatMap((group) => {
      const [{ reference, placement } = {}] = group;
      if (reference === undefined || typeof placement !== "string") return [];
      const codes = group.flatMap(({ codes }) => codes);
      return [
        defined({
          reference,
          tasks: group.map(({ unit }) => unit.planned.key),
          reason: placement,
          countedFor: codes.length > 0 ? [...new Set(codes)] : undefined,
        }),
      ];
    }),
  };
}

/** Places references, each once. */
function placing(rows: readonly indices.Measure[]): (reference: indices.MeasureRef) => Placement {
  const places = new Map<string, Placement>();
  return (reference) => {
    const name = nameOf(reference);
    const placement = places.get(name) ?? placementOf(reference, rows);
    places.set(name, placement);
    return placement;
  };
}

function nameOf({ edition, code }: indices.MeasureRef): string {
  return `${edition} ${code}`;
}

/** What a reference that the edition has no part for counts for. */
function fallback(
  { unit, reference }: Serving,
  place: (reference: indices.MeasureRef) => Placement,
) {
  const { index, edition } = reference;
  const isKnown = (each: indices.MeasureRef) => typeof place(each) !== "string";
  const section = unit.through === "section" ? [] : unit.planned.section.measures;
  const instead = section.filter((each) => each.index === index && isKnown(each));
  const parent = indices.findMeasure(reference)?.parent;
  const placement = parent === undefined ? undefined : place({ index, edition, code: parent });
  const above = instead.length > 0 || typeof placement === "string" ? undefined : placement;
  const parts = [...instead.map(place), above];
  const codes = parts.flatMap((part) => (typeof part === "object" ? [part.code] : []));
  return { instead, above, codes };
}

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
