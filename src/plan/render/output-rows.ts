import { singleLine, type Locale } from "../../text/index.js";
import { listedLines } from "../cell/listed-lines.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import type { Assignment, Deliverable, Task } from "../model/plan.js";
import { agencyCell } from "./agency-cell.js";
import { cell, type ContentRow } from "./table-content.js";

type Cells = ContentRow["cells"];

/** Who and when. */
interface Said {
  readonly assignments: readonly Assignment[];
  readonly deadline: Task["deadline"];
}

/** Outputs that share who and when. */
interface OutputGroup {
  readonly said: Said;
  readonly outputs: readonly Deliverable[];
}

/** One row for outputs that share who and when, and one for each that has its own. */
export function outputRows(task: Task, locale: Locale): ContentRow[] {
  const own: Said = { assignments: task.assignments, deadline: task.deadline };
  if (listsDeadlines(task)) {
    const cells = { ...cell("output", outputWords(task.deliverables, false)) };
    return [{ cells: { ...cells, ...saidCells(own, locale) } }];
  }
  const groups = groupsOf(task.deliverables, own).flatMap(withoutPairs);
  const [first] = groups;
  if (first === undefined) return [{ cells: saidCells(own, locale) }];
  return groups.map(({ said, outputs }, index) => ({
    cells: {
      ...cell("output", outputWords(outputs, index > 0)),
      ...saidCells(index === 0 ? said : beside(said, outputs[0], own, first.said), locale),
    },
  }));
}

function groupsOf(deliverables: readonly Deliverable[], own: Said): OutputGroup[] {
  const groups: { readonly said: Said; readonly outputs: Deliverable[] }[] = [];
  for (const output of inRowOrder(deliverables, own)) {
    const said = saidOf(output, own);
    const last = groups.at(-1);
    if (last !== undefined && sameSaid(last.said, said)) last.outputs.push(output);
    else groups.push({ said, outputs: [output] });
  }
  return groups;
}

/**
 * Outputs each of which is due at all the times that a cell lists stand on rows of their own where
 * there are as many of them as of times: beside each other they would be read one for one.
 */
function withoutPairs(group: OutputGroup): OutputGroup[] {
  const { said, outputs } = group;
  const times = said.deadline === undefined ? 0 : listedLines(said.deadline.text).length;
  if (outputs.length < 2 || outputs.length !== times) return [group];
  return outputs.map((output) => ({ said, outputs: [output] }));
}

/** Whether the cell of the task lists the deadlines of its outputs, one for each, in their order. */
function listsDeadlines({ deadline, deliverables }: Task): boolean {
  if (deadline === undefined || deliverables.length < 2) return false;
  if (deliverables.some((each) => each.assignments.length > 0)) return false;
  const bare = (text: string): string => singleLine(text).replace(/[^\p{L}\p{N}]+/gu, "");
  const items = listedLines(deadline.text);
  return (
    items.length === deliverables.length &&
    deliverables.every((each, at) => bare(each.deadline?.text ?? "") === bare(items[at] ?? ""))
  );
}

/** In a further row, what the output takes over from the task stays empty if the first row says it. */
function beside(
  said: Said,
  { assignments, deadline }: Partial<Deliverable> = {},
  own: Said,
  first: Said,
): Said {
  const inheritsAgencies = assignments?.length === 0 && agenciesKey(own) === agenciesKey(first);
  const inheritsDeadline = deadline === undefined && own.deadline?.text === first.deadline?.text;
  return {
    assignments: inheritsAgencies ? [] : said.assignments,
    deadline: inheritsDeadline ? undefined : said.deadline,
  };
}

/** Outputs for which the same holds as for the task come first: their row is that of the task. */
function inRowOrder(deliverables: readonly Deliverable[], own: Said): Deliverable[] {
  const isOwn = (output: Deliverable): boolean => sameSaid(saidOf(output, own), own);
  return [...deliverables.filter(isOwn), ...deliverables.filter((output) => !isOwn(output))];
}

function saidOf({ assignments, deadline }: Deliverable, own: Said): Said {
  return {
    assignments: assignments.length > 0 ? assignments : own.assignments,
    deadline: deadline ?? own.deadline,
  };
}

function sameSaid(left: Said, right: Said): boolean {
  return left.deadline?.text === right.deadline?.text && agenciesKey(left) === agenciesKey(right);
}

function agenciesKey({ assignments }: Said): string {
  return JSON.stringify(assignments.map(({ role, agency }) => [role, agency.text, agency.duty]));
}

/** Several outputs, and one that could be taken for the end of the row above, have bullets. */
function outputWords(outputs: readonly Deliverable[], continues: boolean): string {
  const [first = "", ...others] = outputs.map(({ title }) => title);
  if (others.length > 0 || listedLines(first)[0] !== singleLine(first)) {
    return [first, ...others].map((title) => `- ${title}`).join("\n");
  }
  const initial = first.slice(0, 1);
  const isSmall = initial !== initial.toUpperCase();
  return continues && isSmall ? `- ${first}` : first;
}

function saidCells({ assignments, deadline }: Said, locale: Locale): Cells {
  const inColumn = (role: ColumnRole, ...roles: readonly Assignment["role"][]): Cells =>
    cell(
      role,
      agencyCell(
        assignments.filter((each) => roles.includes(each.role)),
        locale,
      ),
    );
  return {
    ...inColumn("lead", "lead"),
    ...inColumn("coordinate", "coordinate", "guide", "compile"),
    ...inColumn("implement", "implement"),
    ...inColumn("monitor", "monitor"),
    ...cell("deadline", deadline?.text ?? ""),
  };
}
