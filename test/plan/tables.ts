import { isChisoError, type ChisoError } from "chiso/text";
import { readPlanTable, type PlanReading, type Task } from "chiso/plan";

/** The header that most tables have: number, task, output, lead, partners, deadline. */
export const HEADER =
  "TT|Nhiệm vụ cụ thể|Sản phẩm đầu ra|Phòng chủ trì|Phòng phối hợp|Thời gian hoàn thành";

/** A tab-separated text of rows written with bars, so that fixtures stay legible. */
export function tabbed(...rows: readonly string[]): string {
  return rows.map((row) => row.replaceAll("|", "\t")).join("\n");
}

/** Reads rows below the usual header, for the year 2022. */
export function readRowsBelowHeader(...rows: readonly string[]): PlanReading {
  return readPlanTable(tabbed(HEADER, ...rows), { year: 2022 });
}

/** All tasks of a reading, without their parts. */
export function tasksOf({ plan }: PlanReading): readonly Task[] {
  return plan.sections.flatMap(({ tasks }) => tasks);
}

/** The only task of a reading. */
export function onlyTask(reading: PlanReading): Task {
  const [task, another] = tasksOf(reading);
  if (task === undefined || another !== undefined) throw new Error("expected one task");
  return task;
}

/** Codes of the findings, with their places as `row` or `row:column`. */
export function findingsOf({ findings }: PlanReading): string[] {
  return findings.map(({ code, place }) => {
    if (place === undefined) return code;
    const column = place.column === undefined ? "" : `:${place.column}`;
    return `${code} ${place.row}${column}`;
  });
}

/** Names of the agencies that have a role in a task or deliverable. */
export function namesOf(
  { assignments }: Pick<Task, "assignments">,
  role: Task["assignments"][number]["role"],
): string[] {
  return assignments.flatMap((each) => (each.role === role ? [each.agency.name] : []));
}

/** The error of a call that must be refused. */
export function refusalOf(call: () => unknown): ChisoError {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error;
    throw error;
  }
  throw new Error("expected a ChisoError");
}
