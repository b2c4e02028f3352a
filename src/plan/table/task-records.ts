import { defined } from "../../text/index.js";
import { oneLine, plainText } from "../cell/plain-text.js";
import { readStanding, type DayReader, type Moment, type Standing } from "../cell/standing.js";
import { tableFinding } from "../finding/plan-finding.js";
import type { TableFindingCode } from "../finding/data/table-findings.js";
import type { Deliverable, Task } from "../model/plan.js";
import { placeOf, type PlacedCell, type RowCells } from "./classify-row.js";
import { dayProblem, dayReader, dueOnce } from "./days-done.js";
import { extensionIn } from "./extensions.js";
import type { CellContext } from "./read-cells.js";
import type { TaskRecord } from "./task-record.js";

/** A row of a task with the deliverables it names and their places, from 1. */
export interface DeliverableRow {
  readonly cells: RowCells;
  readonly deliverables: readonly Deliverable[];
  readonly first: number;
}

/** How a row says that a task stands, with a cell that says it. */
interface RowStanding extends Standing {
  readonly cell: PlacedCell;
  readonly evidence?: string;
}

/**
 * What the cells of a tracker say has become of a task. Nothing is recorded that they do not say
 * whole, nor where several due days may be meant.
 *
 * ```
 * Trạng thái                    Ngày hoàn thành    Tỷ lệ
 * Hoàn thành                    18/09/2026                  completed on the day
 * Đang thực hiện                                   80%      progress
 * Đã hoàn thành                                             done, but on no day that is known
 * ```
 */
export function recordsOf(
  task: Task,
  rows: readonly DeliverableRow[],
  context: CellContext,
): TaskRecord[] {
  const extended = rows.flatMap(({ cells }) => {
    const cell = cells.extended;
    return cell === undefined ? [] : extensionOf(cell, times(task), context);
  });
  return [...extended, ...standingsOf(task, rows, context)];
}

/** That the limit was moved, where the cell says to which day and on which. */
function extensionOf(cell: PlacedCell, due: number, context: CellContext): TaskRecord[] {
  if (!SAYS.test(oneLine(cell.text))) return [];
  const { reader } = context;
  const record = extensionIn(oneLine(cell.text), reader, dayOfColumn(cell, context));
  if (record !== undefined && due <= 1) return [record];
  const several = record !== undefined && due > 1;
  report(several ? "table-state-several-times" : "table-extension-unread", cell, context);
  return [];
}

function standingsOf(
  task: Task,
  rows: readonly DeliverableRow[],
  context: CellContext,
): TaskRecord[] {
  const told = rows.flatMap((row) => {
    const standing = standingOf(row.cells, context);
    return standing === undefined ? [] : [{ row, standing }];
  });
  const [first, second] = told;
  if (first === undefined) return [];
  const divided = rows.length > 1 && second !== undefined;
  if (!divided) return recordOf(first.standing, task, undefined, context);
  const own = told.every(({ row }) =>
    row.deliverables.every(({ deadline }) => deadline !== undefined),
  );
  if (own)
    return told.flatMap(({ row, standing }) =>
      row.deliverables.flatMap((deliverable, at) =>
        recordOf(standing, deliverable, row.first + at, context),
      ),
    );
  const all = told.map(({ standing: { state, on, progress } }) =>
    JSON.stringify([state, on, progress]),
  );
  if (told.length === rows.length && new Set(all).size === 1)
    return recordOf(first.standing, task, undefined, context);
  report("table-states-disagree", first.standing.cell, context);
  return [];
}

function report(code: TableFindingCode, cell: PlacedCell, { findings }: CellContext): void {
  findings.push(tableFinding(code, placeOf(cell), cell.text));
}

/** How often something falls due, as far as more than once matters. */
function timesOf({ deadline }: Pick<Task, "deadline">): number {
  const clauses = deadline?.clauses ?? [];
  return clauses.some(({ timing }) => timing.kind === "recurring") ? 2 : clauses.length;
}

/** What falls due: a task with its deliverables, or one of these. */
type Due = Pick<Task, "deadline"> & Partial<Pick<Task, "deliverables">>;

function times({ deadline, deliverables = [] }: Due): number {
  return Math.max(...[{ deadline }, ...deliverables].map((each) => timesOf(defined(each))), 0);
}

function deadlinesOf({ deadline, deliverables = [] }: Due) {
  return [deadline, ...deliverables.map((each) => each.deadline)].flatMap((each) => each ?? []);
}

function recordOf(
  { state, on: written, at, timing, progress, evidence, cell }: RowStanding,
  due: Due,
  deliverable: number | undefined,
  context: CellContext,
): TaskRecord[] {
  const about = defined({ deliverable, evidence });
  // How far a task was, the table says of its own day and of none before.
  const noted = (share: number): TaskRecord =>
    defined({ ...about, progress: share, notedOn: context.reportedOn });
  if ((state === "open" || timing === "late") && written === undefined && progress === undefined)
    if (state !== "done") return [];
  const ends = state === "cancelled" || state === "suspended" || state === "resumed";
  if (times(due) > 1 && !ends) {
    report("table-state-several-times", cell, context);
    return [];
  }
  const problem = dayProblem(defined({ on: written, timing }), deadlinesOf(due), context);
  if (problem !== undefined) report(problem.code, cell, context);
  const on = problem?.impossible === true ? undefined : written;
  const isDone = state === undefined && (written !== undefined || progress === 100);
  const done = state === "done" || isDone;
  if (done && on !== undefined) return [defined({ ...about, completedOn: on, completedAt: at })];
  if (problem !== undefined) return done ? [noted(100)] : [];
  const reported = done ? dayReported(timing, due, context) : undefined;
  if (reported !== undefined) {
    report("table-state-day-reported", cell, context);
    return [{ ...about, completedOn: reported }];
  }
  if (done || (state !== undefined && state !== "open" && on === undefined))
    report("table-state-day-unknown", cell, context);
  if (done) return [noted(100)];
  if (state === undefined || state === "open")
    return progress === undefined ? [] : [noted(progress)];
  // What rests or is dropped may have been begun.
  const begun = progress === undefined ? [] : [noted(progress)];
  return on === undefined ? begun : [{ ...about, state, on }, ...begun];
}

/**
 * The day by which something was done that is said to be, where the caller knows of which day the
 * table speaks: what was in time by its own words was done by its due day.
 */
function dayReported(timing: Standing["timing"], due: Due, context: CellContext) {
  const { reportedOn } = context;
  if (reportedOn === undefined || timing !== "in-time") return reportedOn;
  const last = dueOnce(deadlinesOf(due), context, "strict");
  return last === undefined || last > reportedOn ? reportedOn : last;
}

const COLUMNS = ["status", "flag", "progress", "completed"] as const;
/** Letters, figures and signs of approval say something; dashes and dots do not. */
const SAYS = /[\p{L}\p{N}\p{S}*]/u;

/** The reader of days in the column of a cell. */
function dayOfColumn({ column }: PlacedCell, { reader, year, isDoubtful }: CellContext): DayReader {
  return dayReader(reader, year, (words) => isDoubtful(words, column));
}

/** The day of the one document that words name, where they name nothing else. */
function dayOfDocument(words: string, { reader }: CellContext): Moment | undefined {
  const named = words.replace(/^(?:theo|tại|bằng|có)\s+/iu, "");
  const [citation, another] = reader.citationsIn(named);
  if (citation?.date === undefined || another !== undefined) return undefined;
  return isWhole(named, citation.text) ? { on: citation.date } : undefined;
}

/** `3/5`, `Hoàn thành 3/5`; behind `ngày`, or where it is more than the whole, a day. */
const FRACTION = /(?<!ngày |\d ?[/.-] ?)(?<!\d)(\d{1,2}) ?\/ ?(\d{1,2})(?! ?[/.-] ?\d|\d)/iu;

/** Whether the figures of a cell may be a part of a whole as well as a day. */
function isFraction(words: string): boolean {
  const [, part, whole] = FRACTION.exec(oneLine(words)) ?? [];
  return part !== undefined && Number(part) <= Number(whole);
}

const noDay: DayReader = () => undefined;

/** What a cell says line by line: the marks of a row stand on lines of their own. */
function standingsIn(
  cell: PlacedCell,
  lines: readonly string[],
  context: CellContext,
  role: (typeof COLUMNS)[number],
) {
  const ofColumn = dayOfColumn(cell, context);
  const isNoted = role !== "completed" && role !== "progress";
  // The words of states stand among the notes, so that the document is not lost.
  const dayOf: DayReader = (words) =>
    ofColumn(words) ?? (isNoted ? dayOfDocument(words, context) : undefined);
  const all = lines.map((line) =>
    readStanding(line, role !== "completed" && isFraction(line) ? noDay : dayOf),
  );
  const read = all.flatMap((each) => each ?? []);
  return read.length < all.length ? undefined : read;
}

/** Whether words say that a task is done, or would with no others beside them. */
function isEnd({ state, on, progress }: Standing): boolean {
  return state === "done" || (state === undefined && (on !== undefined || progress === 100));
}

/** What the columns of a row say together. */
function standingOf(cells: RowCells, context: CellContext): RowStanding | undefined {
  const said: { readonly cell: PlacedCell; readonly standing: Standing }[] = [];
  let isUnread = false;
  for (const role of COLUMNS) {
    const cell = cells[role];
    if (cell === undefined || !SAYS.test(oneLine(cell.text))) continue;
    const share = role === "progress" ? context.shareOf(cell.text) : undefined;
    const lines = role === "flag" ? cell.text.split("\n") : [cell.text];
    const standings =
      share === undefined ? standingsIn(cell, lines, context, role) : [{ progress: share }];
    // "Hoàn thành một phần | 10/3/2026": beside words that are not understood nothing is the end.
    if (standings !== undefined && isUnread && standings.some(isEnd))
      context.leftovers.push({ ...placeOf(cell), text: plainText(cell.text) });
    else if (standings !== undefined)
      said.push(...standings.map((standing) => ({ cell, standing })));
    else {
      report("table-state-unread", cell, context);
      isUnread ||= role === "status" || role === "flag";
      // The words of a state stand among the notes.
      if (role !== "status" && role !== "flag")
        context.leftovers.push({ ...placeOf(cell), text: plainText(cell.text) });
    }
  }
  const shown = shownBy(cells.result, context);
  if (shown?.standing !== undefined) said.push({ cell: shown.cell, standing: shown.standing });
  const [first] = said;
  if (first === undefined) return undefined;
  const merged = together(said.map(({ standing }) => standing));
  if (merged === undefined) {
    report("table-states-disagree", first.cell, context);
    return undefined;
  }
  const { state, timing, progress: share } = merged;
  if (timing === "in-time" && (state ?? merged.on ?? share) === undefined) {
    // In time may be what is done, or what still may be.
    report("table-state-unread", first.cell, context);
    return undefined;
  }
  const isDone = merged.state === "done";
  const on = merged.on ?? (isDone ? shown?.day : undefined);
  return defined({
    ...merged,
    on,
    cell: first.cell,
    evidence: isDone || on !== undefined ? shown?.words : undefined,
  });
}

/** What several cells say; `undefined` where they contradict each other. */
function together(standings: readonly Standing[]): Standing | undefined {
  const only = <Key extends keyof Standing>(key: Key): Standing[Key][] => [
    ...new Set(standings.flatMap((each) => (each[key] === undefined ? [] : [each[key]]))),
  ];
  const [states, days, shares] = [only("state"), only("on"), only("progress")];
  const [hours, timings] = [only("at"), only("timing")];
  if ([states, days, shares, hours, timings].some(({ length }) => length > 1)) return undefined;
  const [[state], [on], [at], [timing], [progress]] = [states, days, hours, timings, shares];
  const done = state === "done" || (state === undefined && on !== undefined);
  if (done && progress !== undefined && progress < 100) return undefined;
  if (state === "open" && (on !== undefined || progress === 100)) return undefined;
  const begun = progress !== undefined && progress > 0;
  if (begun && standings.some(({ unbegun }) => unbegun === true)) return undefined;
  return defined({ state, on, at, timing, progress });
}

/** What a column of results says of completion: in words, or by one document with its day. */
function shownBy(cell: PlacedCell | undefined, context: CellContext) {
  const { reader } = context;
  if (cell === undefined || cell.text.length > LONGEST_SHOWN) return undefined;
  const words = oneLine(cell.text);
  const standing = readStanding(words, isFraction(words) ? noDay : dayOfColumn(cell, context));
  const [citation, another] = reader.citationsIn(words);
  const whole = citation !== undefined && another === undefined && isWhole(words, citation.text);
  return defined({
    cell,
    words,
    standing: standing?.state === "done" ? standing : undefined,
    day: whole ? citation.date : undefined,
  });
}

const LONGEST_SHOWN = 300;

/** Whether words are those of a document, but for a sign before or behind. */
function isWhole(words: string, part: string): boolean {
  return words.replace(part, "").replace(/[\s.;,()+•*-]/g, "") === "";
}
