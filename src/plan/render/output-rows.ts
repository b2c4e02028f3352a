import { agencyKey, parseAgencies, type Agency } from "../../agency/index.js";
import { singleLine, type Locale } from "../../text/index.js";
import { linesOfOutputs } from "../cell/divide-outputs.js";
import { listedLines } from "../cell/plain-text.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import { ROLE_WORDS } from "../model/data/role-words.js";
import type { Assignment, Deliverable, Task } from "../model/plan.js";
import { cell, runsOf, type ContentRow } from "./table-content.js";

type Cells = ContentRow["cells"];

interface Said {
  readonly assignments: readonly Assignment[];
  readonly deadline: Task["deadline"];
}

interface SaidOutput {
  readonly said: Said;
  readonly output: Deliverable;
}

/** One row for outputs that share who and when, and one for each that has its own. */
export function outputRows(task: Task, locale: Locale): ContentRow[] {
  const own: Said = { assignments: task.assignments, deadline: task.deadline };
  if (listsDeadlines(task)) {
    return [{ cells: { ...outputCell(task.deliverables, false), ...saidCells(own, locale) } }];
  }
  const outputs = inRowOrder(task.deliverables, own);
  const groups = runsOf(outputs, (one, other) => sameSaid(one.said, other.said));
  const rows = groups.flatMap(withoutPairs);
  const first = rows[0]?.[0]?.said ?? own;
  if (rows.length === 0) return [{ cells: saidCells(own, locale) }];
  return rows.map((group, index) => {
    const said = index === 0 ? first : beside(group, own, first);
    return {
      cells: {
        ...outputCell(
          group.map(({ output }) => output),
          index > 0,
        ),
        ...saidCells(said, locale),
      },
    };
  });
}

/**
 * Outputs each of which is due at all the times that a cell lists stand on rows of their own where
 * there are as many of them as of times: beside each other they would be read one for one.
 */
function withoutPairs(group: readonly SaidOutput[]): readonly (readonly SaidOutput[])[] {
  const text = group[0]?.said.deadline?.text;
  const times = text === undefined ? 0 : listedLines(text).length;
  return group.length < 2 || group.length !== times ? [group] : group.map((each) => [each]);
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
function beside([each]: readonly SaidOutput[], own: Said, first: Said): Said {
  const said = each?.said ?? own;
  const { assignments } = each?.output ?? own;
  const isOwn = each !== undefined && !isMilestone(each.output);
  const deadline = isOwn ? each.output.deadline : undefined;
  const inheritsAgencies = assignments.length === 0 && agenciesKey(own) === agenciesKey(first);
  const inheritsDeadline = deadline === undefined && own.deadline?.text === first.deadline?.text;
  return {
    assignments: inheritsAgencies ? [] : said.assignments,
    deadline: inheritsDeadline ? undefined : said.deadline,
  };
}

/** Outputs for which the same holds as for the task come first: their row is that of the task. */
function inRowOrder(deliverables: readonly Deliverable[], own: Said): readonly SaidOutput[] {
  const all = deliverables.map((output): SaidOutput => {
    const { assignments } = output;
    // "Đến 31/01/2023: Hoàn thành 100%" says when by itself.
    const deadline = isMilestone(output) ? own.deadline : (output.deadline ?? own.deadline);
    return {
      said: { assignments: assignments.length > 0 ? assignments : own.assignments, deadline },
      output,
    };
  });
  const isOwn = ({ said }: SaidOutput): boolean => sameSaid(said, own);
  return [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))];
}

/** Whether the name of an output begins with its deadline. */
function isMilestone({ title, deadline }: Deliverable): boolean {
  return deadline !== undefined && title.startsWith(`${deadline.text}: `);
}

function sameSaid(left: Said, right: Said): boolean {
  return left.deadline?.text === right.deadline?.text && agenciesKey(left) === agenciesKey(right);
}

function agenciesKey({ assignments }: Said): string {
  return JSON.stringify(assignments.map(({ role, agency }) => [role, agency.text, agency.duty]));
}

/** Several outputs, and one that could be taken for the end of the row above, have bullets. */
function outputCell(outputs: readonly Deliverable[], continues: boolean): Cells {
  const [first = "", ...others] = linesOfOutputs(outputs);
  const initial = first.slice(0, 1);
  const isSmall = initial !== initial.toUpperCase();
  const isList = outputs.length > 1 || listedLines(first)[0] === singleLine(first);
  const bulleted = others.length > 0 || !isList || (continues && isSmall);
  return cell(
    "output",
    bulleted ? [first, ...others].map((title) => `- ${title}`).join("\n") : first,
  );
}

function saidCells({ assignments, deadline }: Said, locale: Locale): Cells {
  const inColumn = (role: ColumnRole, ...roles: readonly Assignment["role"][]): Cells => {
    const own = assignments.filter((each) => roles.includes(each.role));
    return cell(role, agencyCell(own, locale));
  };
  return {
    ...inColumn("lead", "lead"),
    ...inColumn("coordinate", "coordinate", "guide", "compile"),
    ...inColumn("implement", "implement"),
    ...inColumn("monitor", "monitor"),
    ...cell("deadline", deadline?.text ?? ""),
  };
}

/**
 * The agencies of a cell, divided by semicolons: in the words of the plan, or by their full names
 * where the words alone would not be read as the same agencies (`cấp xã` beside `UBND cấp huyện`).
 */
function agencyCell(assignments: readonly Assignment[], locale: Locale): string {
  const sense = senseOf(assignments.map(({ agency }) => agency));
  const [written = "", named = ""] = [({ text }: Agency) => text, fullName].map((nameOf) =>
    assignments.map((each) => wordsOf(each, nameOf(each.agency), locale)).join("; "),
  );
  const isRead = (text: string): boolean => senseOf(parseAgencies(text).agencies) === sense;
  return isRead(written) || !isRead(named) ? written : named;
}

function senseOf(agencies: readonly Agency[]): string {
  return JSON.stringify(agencies.map((each) => [agencyKey(each), each.duty, each.kind]));
}

function wordsOf({ role, agency }: Assignment, name: string, locale: Locale): string {
  const roleWord = role === "guide" || role === "compile" ? ` (${ROLE_WORDS[role][locale]})` : "";
  const note = agency.note === undefined ? "" : ` (${agency.note})`;
  const duty = agency.duty === undefined ? "" : `: ${agency.duty}`;
  return `${name}${note}${roleWord}${duty}`;
}

function fullName({ name, qualifier, kind, holder }: Agency): string {
  // A given name alone is a person behind a salutation only.
  if (kind === "person") return `đ/c ${name}`;
  const whole = qualifier === undefined || name.includes(qualifier) ? name : `${name} ${qualifier}`;
  return holder === undefined ? whole : `${whole} (đ/c ${holder})`;
}
