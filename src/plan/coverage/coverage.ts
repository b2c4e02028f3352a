import { agencyKey, type Agency } from "../../agency/index.js";
import * as indices from "../../indices/index.js";
import { ChisoError, defined, requireOptions } from "../../text/index.js";
import { isLed } from "../model/assignments.js";
import { grouped } from "../model/grouped.js";
import type { Plan } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import type {
  Coverage,
  CoverageCount,
  CoverageEdition,
  CoverageLead,
  CoveredPart,
  ServingTask,
} from "./coverage-report.js";
import { placeReferences, unitsOf, type Serving, type Unit } from "./place-references.js";
import { requireTasks } from "../model/plan-form.js";

/**
 * Says which parts of an edition of an index have tasks, who leads them, and which have none. A
 * task serves what it names itself, else what its section names; a lettered part counts by itself
 * where it names something itself. References to another edition are placed only where both
 * catalogues have the part under one key on published grounds: codes are not compared. What has no
 * place there counts for what both editions know: the part that its section names, else the one
 * above it.
 *
 * @param plan - The plan.
 * @param edition - The index and its edition, by key or year.
 * @returns Every part with its tasks and leads, the counts, and the references left over.
 * @throws ChisoError `unknown-edition` when the edition, or what it consists of, is not known,
 * `invalid-data` for what is no plan, `invalid-option` for what is no edition of an index.
 * @example
 * ```ts
 * import { coverage, definePlan } from "chiso/plan";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     {
 *       code: "I",
 *       title: "Thủ tục hành chính công",
 *       measures: [{ index: "papi", edition: "2021", code: "5" }],
 *       tasks: [{ code: "1", title: "Công khai thủ tục", lead: "Văn phòng" }],
 *     },
 *   ],
 * });
 * coverage(plan, { index: "papi", edition: "2021" }).counts[0];
 * // { kind: "dimension", total: 8, itself: 1, child: 0, parent: 0, none: 7 }
 * ```
 */
export function coverage(plan: Pick<Plan, "sections">, edition: CoverageEdition): Coverage {
  const call = 'coverage(readPlanTable(text).plan, { index: "papi", edition: "2021" })';
  requireTasks(plan, call);
  requireOptions(edition, "index:papi|par-index|sipas! edition:text|number!", call);
  const rows = rowsOf(edition);
  const key = rows[0]?.edition ?? `${edition.edition}`;
  const units = unitsOf(plan, edition.index);
  const placed = placeReferences(units, rows);
  const parts = rows.map((row) => partOf(row, rows, placed));
  const serving = new Set(parts.flatMap(({ tasks }) => tasks.map(({ task }) => task)));
  return {
    index: edition.index,
    edition: key,
    parts,
    counts: countsOf(parts),
    tasks: countedTasks(units, serving),
    unmatched: placed.unmatched,
  };
}

/** A task that names the index and none of its parts serves it as a whole. */
function countedTasks(units: readonly Unit[], serving: ReadonlySet<string>): Coverage["tasks"] {
  const total = units.length;
  const whole = units.filter(
    ({ planned, references }) => !serving.has(planned.key) && references.some(indices.isWholeIndex),
  ).length;
  const others = total - serving.size - whole;
  return { total, serving: serving.size, ...(whole > 0 ? { whole } : {}), others };
}

const INDICES: Readonly<
  Record<indices.MeasureIndex, { edition: (name: indices.EditionName) => unknown }>
> = {
  papi: indices.papi,
  "par-index": indices.parIndex,
  sipas: indices.sipas,
};

function rowsOf({ index, edition }: CoverageEdition): readonly indices.Measure[] {
  INDICES[index].edition(edition);
  const rows = indices.indexMeasures({ index, edition });
  if (rows.length > 0) return rows;
  const known = new Set(indices.indexMeasures({ index }).map((row) => row.edition));
  throw new ChisoError("unknown-edition", {
    given: `${index} ${edition}, whose parts are not known`,
    accepted: [...known].join(", "),
    advice: "Ask for an edition whose parts are known; none are assumed",
  });
}

type Relation = ServingTask["relation"];

function partOf(
  row: indices.Measure,
  rows: readonly indices.Measure[],
  { serving, below }: Omit<ReturnType<typeof placeReferences>, "unmatched">,
): CoveredPart {
  const as = (relation: Relation, served: readonly Serving[] = []) =>
    served.map((each) => ({ ...each, relation }));
  const namedAs = (relation: Relation, ...parts: readonly string[]) =>
    parts.flatMap((code) => as(relation, serving.get(code)));
  const children = rows.filter(({ parent }) => parent === row.code);
  const found = [
    ...namedAs("itself", row.code),
    ...namedAs("child", ...children.map(({ code }) => code)),
    ...as("child", below.get(row.code)),
    ...namedAs("parent", ...(row.parent === undefined ? [] : [row.parent])),
    ...as("parent", below.get(row.parent ?? "")),
  ];
  const byUnit = [...grouped(found, ({ unit }) => [unit])].sort(
    ([left], [right]) => left.position - right.position,
  );
  const tasks = byUnit.map(([{ planned, through }, named]): ServingTask => ({
    task: planned.key,
    title: planned.task.title,
    through,
    relation: named[0]?.relation ?? "itself",
    references: named.map(({ reference }) => reference),
    leads: leadingAgencies(planned).map(({ name }) => name),
  }));
  return defined({
    code: row.code,
    key: row.key,
    kind: row.kind,
    parent: row.parent,
    name: row.name,
    served: found[0]?.relation ?? "none",
    tasks,
    leads: leadsOf(byUnit.map(([{ planned }]) => planned)),
  });
}

/** Who leads a task: itself, else its outputs, else the task above it. */
function leadingAgencies({ task, above }: PlannedTask): readonly Agency[] {
  const lists = [task, ...[...above].reverse()].map(({ assignments, deliverables }) => {
    const own = leadsIn(assignments);
    return own.length > 0 ? own : deliverables.flatMap((each) => leadsIn(each.assignments));
  });
  const leads = lists.find((list) => list.length > 0) ?? [];
  return [...new Map(leads.map((agency) => [agencyKey(agency), agency])).values()];
}

/** Who leads, else who carries out. */
function leadsIn(assignments: PlannedTask["task"]["assignments"]): Agency[] {
  const leads = assignments.filter(({ role }) => role === "lead");
  return (leads.length > 0 ? leads : assignments.filter(isLed)).map(({ agency }) => agency);
}

function leadsOf(tasks: readonly PlannedTask[]): CoverageLead[] {
  const leads = grouped(tasks.flatMap(leadingAgencies), (agency) => [agencyKey(agency)]);
  return [...leads.values()]
    .map((agencies) => ({ name: agencies[0]?.name ?? "", tasks: agencies.length }))
    .sort((left, right) => right.tasks - left.tasks);
}

function countsOf(parts: readonly CoveredPart[]): CoverageCount[] {
  return [...grouped(parts, ({ kind }) => [kind])].map(([kind, own]) => {
    const count = { kind, total: own.length, itself: 0, child: 0, parent: 0, none: 0 };
    for (const { served } of own) count[served] += 1;
    return count;
  });
}
