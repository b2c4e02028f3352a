import type { Target } from "../../target/index.js";
import { defined } from "../../text/index.js";
import { oneLine, plainLines } from "../cell/plain-text.js";
import { tellsWhy } from "../cell/standing.js";
import { tableFinding } from "../finding/plan-finding.js";
import { isLed } from "../model/assignments.js";
import type { Deliverable, Place, Result, Task } from "../model/plan.js";
import { placeOf, type PlacedCell, type PlacedText, type RowCells } from "./classify-row.js";
import { gatheredCells, namesLead, saysWhen, type TaskDraft } from "./draft.js";
import * as read from "./read-cells.js";
import { recordsOf } from "./task-records.js";

/** What a task says for its lettered parts. */
interface TaskAbove {
  /** Whether somebody leads it, and so each part that names nobody. */
  readonly hasLead: boolean;
}

/** Turns the gathered rows of a task, or of a part of the one above it, into the task. */
export function assembleTask(draft: TaskDraft, context: read.CellContext, above?: TaskAbove): Task {
  const { reader } = context;
  const { name, results } = divideName(draft.name);
  const lines = joinedLines(name);
  const title = lines.replaceAll("\n", " ");
  const rows = draft.rows.map(gatheredCells);
  const own = ownOf(rows[0] ?? {}, context);
  const listed =
    rows.length > 1
      ? deliverablesOf(rows, own, title, context)
      : [read.withOwnDeadlines(own.outputs, own.deadline, context)];
  const deliverables = listed.flat();
  // The time of the section is that of its tasks, not of their parts.
  const isPart = above !== undefined;
  const inherited =
    isPart || saysWhen(draft) ? undefined : read.inheritedDeadline(draft.row, context);
  const long = read.isTooLong(title, { row: draft.row }, context);
  const led = isPart || namesLead(draft) ? [] : (context.who ?? []);
  if (led.length > 0)
    context.findings.push(tableFinding("table-lead-from-heading", { row: draft.row }, title));
  const assignments = [...led, ...own.assignments];
  const isSaid = [{ assignments }, ...deliverables].some((each) => each.assignments.some(isLed));
  const forParts = { hasLead: isSaid || above?.hasLead === true };
  const subtasks = draft.subtasks.map((subtask) => assembleTask(subtask, context, forParts));
  const cellsOf = (role: "measure" | "target" | "result"): PlacedCell[] =>
    rows.flatMap((cells) => cells[role] ?? []);
  const targetsOf = (cell: PlacedCell): readonly Target[] =>
    read.isTooLong(cell.text, placeOf(cell), context) ? [] : reader.targetsIn(oneLine(cell.text));
  const named = cellsOf("measure").flatMap((cell) => read.measuresIn(cell, context));
  const ofTitle = isPart ? [] : context.taskNamed(title);
  const task: Task = defined({
    code: draft.code,
    title,
    activities: activitiesOf(lines, context),
    deliverables,
    assignments,
    deadline: own.deadline ?? inherited,
    targets: long ? [] : [...reader.targetsIn(title), ...cellsOf("target").flatMap(targetsOf)],
    measures: named.length > 0 || isPart ? named : ofTitle,
    results: [
      ...resultsOf(results, context),
      // Results in a column of their own.
      ...cellsOf("result").flatMap((cell) =>
        resultsOf([{ ...cell, text: plainLines(cell.text) }], context),
      ),
    ],
    subtasks,
    citations: long ? [] : reader.citationsIn(title),
    notes: rows.flatMap(notesOf),
    source: { row: draft.row },
  });
  reportTask(draft, task, context, forParts);
  let first = 1;
  const told = listed.map((each, at) => {
    const row = { cells: rows[at] ?? {}, deliverables: each, first };
    first += each.length;
    return row;
  });
  const records = recordsOf(task, told, context);
  if (records.length > 0) context.records.set(task, records);
  return task;
}

function reportTask(
  draft: TaskDraft,
  task: Task,
  context: read.CellContext,
  { hasLead }: TaskAbove,
): void {
  const { findings, namesLeads } = context;
  const place = { row: draft.row };
  if (draft.code === "" && draft.unnumbered === undefined)
    findings.push(tableFinding("table-task-number-absent", place, task.title));
  if (draft.unreadable === true)
    findings.push(tableFinding("table-task-number-unreadable", place, draft.code));
  if (namesLeads && !hasLead && task.subtasks.length === 0)
    findings.push(tableFinding("table-lead-missing", place, task.title));
}

/** The pieces of a name on lines: a piece goes on with the line before, or begins with a bullet. */
function joinedLines(pieces: readonly PlacedText[]): string {
  const filled = pieces.filter(({ text }) => text !== "");
  return filled
    .map(({ text }, at) => (at === 0 ? "" : /^[-+•*]\s/.test(text) ? "\n" : " ") + text)
    .join("");
}

/** Activities that the cell lists with bullets; words before the first are the name of them all. */
function activitiesOf(name: string, { reader }: read.CellContext): readonly string[] {
  const lines = reader.listedLines(name);
  if (lines.length < 2) return [];
  return /^[-+•*]/.test(name) ? lines : lines.slice(1);
}

/**
 * The cells for notes, states and parts of indices, as written, and what columns of shares and days
 * tell of why there is none; a dash says that there is nothing.
 */
function notesOf(row: RowCells): string[] {
  const { measure, target, status, flag, progress, completed, extended, note } = row;
  const told = [progress, completed].filter((cell) => cell !== undefined && tellsWhy(cell.text));
  return [measure, target, status, flag, ...told, extended, note]
    .map((cell) => (cell === undefined ? "" : oneLine(cell.text)))
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** What a row says of its outputs: each row's assignments and deadline are its own. */
function ownOf(row: RowCells, context: read.CellContext) {
  const assignments = read.assignmentsIn(row, context);
  const deadline = read.deadlineIn(row, context);
  return defined({ assignments, deadline, outputs: read.outputsIn(row, context) });
}

/**
 * The outputs of several rows. One without a name of its own is known by what its agency does,
 * else by the output above it, whose cell spans the rows, or by the task.
 */
function deliverablesOf(
  rows: readonly RowCells[],
  first: ReturnType<typeof ownOf>,
  title: string,
  context: read.CellContext,
): Deliverable[][] {
  const { findings } = context;
  let above = title;
  return rows.map((row, at) => {
    const { outputs, assignments, deadline } = at === 0 ? first : ownOf(row, context);
    const duty = assignments.find(({ agency }) => agency.duty !== undefined)?.agency.duty;
    above = outputs.at(-1)?.title ?? duty ?? above;
    const unnamed = outputs.length > 0 ? [] : [unnamedOutput(row, above, context)];
    for (const { source } of at > 0 && duty === undefined ? unnamed : [])
      findings.push(tableFinding("table-output-carried-down", source, above));
    const timed = read.withOwnDeadlines([...outputs, ...unnamed], deadline, context);
    // The time of the first row is that of the task as well.
    if (at > 0) read.leaveIdleDeadline(row, timed, context);
    return timed.map((output) => defined({ deadline, ...output, assignments }));
  });
}

function unnamedOutput(row: RowCells, title: string, { reader }: read.CellContext): Deliverable {
  const cell = row.lead ?? row.implement ?? row.deadline ?? row.coordinate;
  const source = cell === undefined ? undefined : placeOf(cell);
  return defined({ title, assignments: [], targets: reader.targetsIn(title), source });
}

/** The word before what has been done so far; what follows it is no longer the task's name. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:[-+*•] ?)?Kết quả(?:\s+(?:thực hiện|đạt được|triển khai|đến nay))?\s*:/u;

/** Divides the pieces of a name where its cell says of results so far. */
function divideName(pieces: readonly PlacedText[]) {
  for (const [at, piece] of pieces.entries()) {
    const label = LABEL.exec(piece.text);
    if (label === null) continue;
    const before = piece.text.slice(0, label.index).trim();
    const results = pieces.slice(at).map(({ text, ...place }, index) => {
      const rest =
        index === 0 ? text.slice(label.index + label[0].length) : text.replace(LABEL, " ");
      return { ...place, text: rest.trim() };
    });
    return {
      name: [...pieces.slice(0, at), { ...piece, text: before }],
      results: results.filter(({ text }) => text !== ""),
    };
  }
  return { name: pieces, results: [] };
}

/** The results that pieces list, one a bullet; a piece without one goes on with the last. */
function resultsOf(pieces: readonly PlacedText[], context: read.CellContext): Result[] {
  const found: { text: string; readonly source: Place }[] = [];
  for (const { text, ...source } of pieces) {
    const bulleted = /^[-+•*]\s*\S/.test(text);
    for (const [index, item] of context.reader.listedLines(text).entries()) {
      const last = found.at(-1);
      if (index === 0 && !bulleted && last !== undefined) last.text = `${last.text} ${item}`;
      else found.push({ text: item, source });
    }
  }
  return found.map(({ text, source }) => ({
    text,
    citations: read.isTooLong(text, source, context) ? [] : context.reader.citationsIn(text),
    source,
  }));
}
