import { defined } from "../../text/index.js";
import { dateFromParts, type PlainDate } from "../../time/index.js";
import { oneLine, plainText } from "../cell/plain-text.js";
import { readStanding, type DayReader, type Standing } from "../cell/standing.js";
import { tableFinding } from "../finding/plan-finding.js";
import type { TableFindingCode } from "../finding/data/table-findings.js";
import type { Deliverable, Task } from "../model/plan.js";
import { placeOf, type PlacedCell, type RowCells } from "./classify-row.js";
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
  const told = rows.flatMap((row) => {
    const standing = standingOf(row.cells, context);
    return standing === undefined ? [] : [{ row, standing }];
  });
  const [first, second] = told;
  if (first === undefined) return [];
  const divided = rows.length > 1 && second !== undefined;
  if (!divided) return recordOf(first.standing, times(task), undefined, context);
  const own = told.every(({ row }) =>
    row.deliverables.every(({ deadline }) => deadline !== undefined),
  );
  if (own)
    return told.flatMap(({ row, standing }) =>
      row.deliverables.flatMap((deliverable, at) =>
        recordOf(standing, timesOf(deliverable), row.first + at, context),
      ),
    );
  const all = told.map(({ standing: { state, on, progress } }) =>
    JSON.stringify([state, on, progress]),
  );
  if (told.length === rows.length && new Set(all).size === 1)
    return recordOf(first.standing, times(task), undefined, context);
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

function times(task: Task): number {
  return Math.max(timesOf(task), ...task.deliverables.map(timesOf), 0);
}

function recordOf(
  { state, on, progress, evidence, cell }: RowStanding,
  due: number,
  deliverable: number | undefined,
  context: CellContext,
): TaskRecord[] {
  const about = defined({ deliverable, evidence });
  if (state === "open" && progress === undefined) return [];
  const ends = state === "cancelled" || state === "suspended" || state === "resumed";
  if (due > 1 && !ends) {
    report("table-state-several-times", cell, context);
    return [];
  }
  const done = state === "done" || (state === undefined && (on !== undefined || progress === 100));
  if (done && on !== undefined) return [{ ...about, completedOn: on }];
  if (done || (state !== undefined && state !== "open" && on === undefined))
    report("table-state-day-unknown", cell, context);
  if (done) return [{ ...about, progress: 100 }];
  if (state === undefined || state === "open")
    return progress === undefined ? [] : [{ ...about, progress }];
  return on === undefined ? [] : [{ ...about, state, on }];
}

const COLUMNS = ["status", "progress", "completed"] as const;

/** What the columns of a row say together. */
function standingOf(cells: RowCells, context: CellContext): RowStanding | undefined {
  const dayOf = dayReader(context);
  const said: { readonly cell: PlacedCell; readonly standing: Standing }[] = [];
  for (const role of COLUMNS) {
    const cell = cells[role];
    if (cell === undefined || !/[\p{L}\p{N}]/u.test(oneLine(cell.text))) continue;
    const share = role === "progress" ? context.shareOf(cell.text) : undefined;
    const standing = share === undefined ? readStanding(cell.text, dayOf) : { progress: share };
    if (standing !== undefined) said.push({ cell, standing });
    else {
      report("table-state-unread", cell, context);
      // The words of a state stand among the notes.
      if (role !== "status")
        context.leftovers.push({ ...placeOf(cell), text: plainText(cell.text) });
    }
  }
  const shown = shownBy(cells.result, dayOf, context);
  if (shown?.standing !== undefined) said.push({ cell: shown.cell, standing: shown.standing });
  const [first] = said;
  if (first === undefined) return undefined;
  const merged = together(said.map(({ standing }) => standing));
  if (merged === undefined) {
    report("table-states-disagree", first.cell, context);
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
  if (states.length > 1 || days.length > 1 || shares.length > 1) return undefined;
  const [state] = states;
  const [on] = days;
  const [progress] = shares;
  const done = state === "done" || (state === undefined && on !== undefined);
  if (done && progress !== undefined && progress < 100) return undefined;
  if (state === "open" && (on !== undefined || progress === 100)) return undefined;
  return defined({ state, on, progress });
}

/** What a column of results says of completion: in words, or by one document with its day. */
function shownBy(cell: PlacedCell | undefined, dayOf: DayReader, { reader }: CellContext) {
  if (cell === undefined || cell.text.length > LONGEST_SHOWN) return undefined;
  const words = oneLine(cell.text);
  const standing = readStanding(words, dayOf);
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

/** Reads one day and nothing else; a day without a year is of the plan's. */
function dayReader({ reader, year }: CellContext): DayReader {
  return (words): PlainDate | undefined => {
    const { clauses, skipped } = reader.deadlineOf(words);
    const [clause] = clauses;
    if (clause === undefined || clauses.length > 1 || skipped.length > 0) return undefined;
    const { timing, label } = clause;
    if (label !== undefined || timing.kind !== "within" || timing.until !== undefined)
      return undefined;
    const { period } = timing;
    if (period.shape !== "day" || typeof period.day !== "number" || period.order !== undefined)
      return undefined;
    const written = period.year ?? year;
    return written === undefined ? undefined : dateFromParts(written, period.month, period.day);
  };
}

const FIGURE = /^\d{1,3}(?:[.,]\d{1,4})?$/;

/**
 * Reads the shares of a column of figures without a sign: per cent, or the fractions that a
 * spreadsheet holds (`0.8`) where none of them is more than 1 and some are less.
 */
export function shareReader(cells: readonly string[]): (cell: string) => number | undefined {
  const figureIn = (cell: string): number | undefined => {
    const words = oneLine(cell.slice(0, LONGEST_SHOWN));
    return FIGURE.test(words) ? Number(words.replace(",", ".")) : undefined;
  };
  const figures = cells.flatMap((cell) => figureIn(cell) ?? []);
  const small = figures.every((figure) => figure <= 1);
  const fractions = small && figures.some((figure) => figure > 0 && figure < 1);
  return (cell) => {
    const figure = figureIn(cell);
    // Ones and noughts alone may be either.
    if (figure === undefined || figure > 100 || (small && !fractions && figure === 1))
      return undefined;
    return fractions ? Math.round(figure * 10_000) / 100 : figure;
  };
}
