import type { Agency, AgencyRole } from "../../agency/index.js";
import type { DeadlineExpression } from "../../deadline/index.js";
import type { MeasureIndex, MeasureRef } from "../../indices/index.js";
import { sliceSpan, withFields, type Finding } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { CellReader } from "../cell/cell-reader.js";
import {
  bareMarks,
  excerptOf,
  listedLines,
  oneLine,
  plainLines,
  plainText,
} from "../cell/plain-text.js";
import { measuresOfCell, type TaskNamer } from "../cell/measures-of-plan.js";
import type { MeasureReader } from "../cell/section-measures.js";
import { tableFinding, type PlanFindingCode } from "../finding/plan-finding.js";
import { AGENCY_COLUMNS } from "../grid/data/header-words.js";
import { assignRoles } from "../model/assignments.js";
import type { Assignment, Deliverable, Place, Task } from "../model/plan.js";
import { isDitto } from "./cells-above.js";
import { placeOf, type PlacedCell, type RowCells } from "./classify-row.js";
import type { Notes } from "./notes.js";
import type { TaskRecord } from "./task-record.js";
import { framedDeadline, type TimeFrame } from "./time-frame.js";
import { writtenTime, type CountedPeriod } from "./written-times.js";

/** What reading cells needs: what the caller knows, and where findings and pieces left over go. */
export interface CellContext extends Notes {
  readonly reader: CellReader;
  /** The parts of indices that words name, in the edition of the plan's year. */
  readonly measuresOf: MeasureReader;
  /** The index by whose parts the cells of a column go, where its heading says so. */
  readonly indexOf: (column: number) => MeasureIndex | undefined;
  /** The index by whose parts the cells below the heading of a section go. */
  readonly index?: MeasureIndex;
  /** Whether the column of parts of indices is one, and not of other criteria. */
  readonly seeksMeasures: boolean;
  /** Cells of parts of indices that were reported. */
  readonly cellsReported: Set<PlacedCell>;
  /** The parts that tasks name below the heading of an index as a whole. */
  readonly taskNamed: TaskNamer;
  /** Whether any column of the table names who leads. */
  readonly namesLeads: boolean;
  /** What bare numbers below the heading of a column count, if it is months or quarters. */
  readonly periodOf: (column: number) => CountedPeriod | undefined;
  /** The year of the plan. */
  readonly year: number | undefined;
  /** The last year of a plan for several. */
  readonly lastYear: number | undefined;
  /** The day of which the table speaks, where the caller says it. */
  readonly reportedOn: PlainDate | undefined;
  /** Whether words of a column are a date of which nothing tells the order of day and month. */
  readonly isDoubtful: (words: string, column: number) => boolean;
  /** The share that a figure in a column of progress means. */
  readonly shareOf: (cell: string) => number | undefined;
  /** What a tracker says of tasks, without their keys. */
  readonly records: Map<Task, readonly TaskRecord[]>;
  /** The unit that an abbreviation of the plan stands for. */
  readonly unitOf: (agency: Agency) => Agency;
  /** The time that the heading above names, or the title, within which the tasks name theirs. */
  readonly frame?: TimeFrame;
  /** Those whom the heading above names, for tasks that name nobody. */
  readonly who?: readonly Assignment[];
  /** The time of the section, which holds for tasks that name none. */
  readonly time?: Pick<PlacedCell, "text">;
}

/** Findings of a cell's reader, with the place of the cell; mere remarks stay with the reading. */
function cellFindings(findings: readonly Finding<PlanFindingCode>[], cell: PlacedCell) {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({ ...finding, place: placeOf(cell), excerpt: excerptOf(cell.text) }));
}

/** No cell of a plan is longer; what is, is kept and not read closely. */
const LONGEST_CELL = 20_000;

/** Whether a text is too long to be read closely, which is reported. */
export function isTooLong(text: string, place: Place, { findings }: CellContext): boolean {
  if (text.length <= LONGEST_CELL) return false;
  findings.push(tableFinding("table-cell-too-long", place));
  return true;
}

/** The words of a cell that is not too long; else they are left over. */
function readableText(cell: PlacedCell | undefined, context: CellContext): string | undefined {
  if (cell === undefined) return undefined;
  const text = plainText(cell.text);
  if (!isTooLong(text, placeOf(cell), context)) return text;
  context.leftovers.push({ ...placeOf(cell), text });
  return undefined;
}

/** The agencies of a row with their roles; a role said beside an agency goes before the column's. */
export function assignmentsIn(row: RowCells, context: CellContext): Assignment[] {
  return AGENCY_COLUMNS.flatMap((role) => {
    const cell = row[role];
    return cell === undefined ? [] : readAgencies(cell, role, context);
  });
}

/** A number or letter that sets an item of a list off, or what a person has learnt. */
const MARK_BEFORE = /(?<!\S)(?:\d{1,2}[.)/]|\p{L}[.)/]|(?:\p{L}{2,6}[.,]\s?)+)\s*$/u;

/** Words that name no agency are left over, with the mark before them. */
function readAgencies(cell: PlacedCell, role: AgencyRole, context: CellContext): Assignment[] {
  const { reader, findings, leftovers } = context;
  const text = readableText(cell, context);
  if (text === undefined) return [];
  const place = placeOf(cell);
  const list = cell.persons === true ? reader.personsIn(text) : reader.agenciesIn(text);
  if (list.agencies.length === 0 && reader.saysOnlyTimes(text)) {
    findings.push(tableFinding("table-deadline-in-agency-column", place, text));
    leftovers.push({ ...place, text });
    return [];
  }
  findings.push(...cellFindings(list.findings, cell));
  for (const { code, span } of list.findings) {
    if (span === undefined || (code !== "unrecognized-agency" && code !== "open-list")) continue;
    const mark = MARK_BEFORE.exec(text.slice(0, span.start))?.[0] ?? "";
    leftovers.push({ ...place, text: `${mark}${sliceSpan(text, span)}` });
  }
  return assignRoles(list.agencies.map(context.unitOf), role);
}

/** A day, a month and a year of two figures, whatever stands between them. */
const SHORT_DATE = /\p{Nd}\P{Nd}+\p{Nd}{1,2}\P{Nd}+\p{Nd}{2}(?!\p{Nd})/u;

/** The deadline of a row. */
export function deadlineIn(row: RowCells, context: CellContext): DeadlineExpression | undefined {
  const { reader, findings } = context;
  const cell = row.deadline;
  const text = readableText(cell, context);
  if (cell === undefined || text === undefined) return undefined;
  if (context.isDoubtful(text, cell.column)) {
    findings.push(tableFinding("table-date-order-unknown", placeOf(cell), text));
    const span = { start: 0, end: text.length };
    const clauses = [{ timing: { kind: "unrecognized" as const }, span }];
    return { text, clauses, skipped: [], findings: [] };
  }
  const framed = timeIn(text, context);
  if (framed !== undefined)
    findings.push(tableFinding("table-time-from-heading", placeOf(cell), text));
  const counted = context.periodOf(cell.column);
  const written = framed ?? writtenTime(text, reader.deadlineOf, counted);
  const deadline = written ?? reader.deadlineOf(text);
  const unread = deadline.clauses.every(({ timing }) => timing.kind === "unrecognized");
  if (unread && reader.saysOnlyAgencies(cell.text))
    findings.push(tableFinding("table-agency-in-deadline-column", placeOf(cell), cell.text));
  else findings.push(...cellFindings(deadline.findings, cell));
  // `6/5/24`, as Excel writes the fifth of June.
  if (SHORT_DATE.test(text) && JSON.stringify(deadline.clauses).includes('"order":"unknown"'))
    findings.push(tableFinding("table-date-order-unknown", placeOf(cell), text));
  return deadline;
}

/** A time that the heading above completes: `Trước ngày 05` below `Tháng 10/2026`. */
function timeIn(text: string, { reader, frame, year }: CellContext) {
  if (frame === undefined) return undefined;
  return framedDeadline(text, frame, { read: reader.deadlineOf, year });
}

/** The time of the section, for a task that names none. */
export function inheritedDeadline(
  row: number,
  { time, ...context }: CellContext,
): DeadlineExpression | undefined {
  const { frame, reader } = context;
  // What stands below the day of a schedule is done on it.
  const ofDay = frame?.day === undefined ? undefined : frame.words;
  const text = time === undefined ? ofDay : plainText(time.text);
  if (text === undefined) return undefined;
  const { deadlineOf } = reader;
  const deadline = timeIn(text, context) ?? writtenTime(text, deadlineOf) ?? deadlineOf(text);
  context.findings.push(tableFinding("table-time-from-heading", { row }, text));
  return deadline;
}

/** The outputs a cell names; a time in this column is no output. */
export function outputsIn(row: RowCells, context: CellContext): Deliverable[] {
  const cell = row.output;
  if (cell === undefined) return [];
  const { reader, findings, leftovers } = context;
  const { text } = cell;
  const source = placeOf(cell);
  if (reader.saysOnlyTimes(text)) {
    findings.push(tableFinding("table-deadline-in-output-column", source, text));
    leftovers.push({ ...source, text: plainText(text) });
    return [];
  }
  // With nothing above it to repeat.
  if (isDitto(text)) {
    findings.push(tableFinding("table-cells-uncertain", source, text));
    leftovers.push({ ...source, text });
    return [];
  }
  const long = isTooLong(text, source, context);
  if (long) return [{ title: oneLine(text), assignments: [], targets: [], source }];
  for (const mark of bareMarks(text)) {
    findings.push(tableFinding("table-cells-uncertain", source, mark));
    leftovers.push({ ...source, text: mark });
  }
  return reader.outputsIn(text).map((named) => {
    const own = { assignments: [], targets: reader.targetsIn(named.title), source };
    const deadline = milestoneIn(named.title, context);
    return withFields(named, deadline === undefined ? own : { deadline, ...own });
  });
}

/** No time before the name of an output is longer. */
const LONGEST_MILESTONE = 40;

/**
 * An output that names its own time before a colon.
 *
 * ```
 * Đến 31/01/2023: Hoàn thành 100% kế hoạch được giao
 * ^^^^^^^^^^^^^^
 * ```
 */
function milestoneIn(title: string, { reader }: CellContext): DeadlineExpression | undefined {
  const colon = title.indexOf(": ");
  const time = title.slice(0, colon);
  if (colon <= 0 || colon > LONGEST_MILESTONE || !reader.saysOnlyTimes(time)) return undefined;
  const deadline = reader.deadlineOf(time);
  const kind = deadline.clauses.length === 1 ? deadline.clauses[0]?.timing.kind : undefined;
  return kind === "by" || kind === "within" ? deadline : undefined;
}

/**
 * Gives each output its own deadline where the cell of outputs and the cell of deadlines list as
 * many items, one for one: `- Kế hoạch. - Báo cáo` beside `- Quý I. - Tháng 12`. Where they do not
 * answer each other so, the deadline stays with the task.
 */
export function withOwnDeadlines(
  outputs: readonly Deliverable[],
  deadline: DeadlineExpression | undefined,
  context: CellContext,
): Deliverable[] {
  if (deadline === undefined || outputs.length < 2) return [...outputs];
  const items = listedLines(deadline.text);
  if (items.length !== outputs.length) return [...outputs];
  return outputs.map((output, at) => {
    const item = items[at];
    if (item === undefined || output.deadline !== undefined) return output;
    return { ...output, deadline: timeIn(item, context) ?? context.reader.deadlineOf(item) };
  });
}

/** The time of a row is left over where the names of its outputs say other times. */
export function leaveIdleDeadline(
  { deadline: cell, output }: RowCells,
  outputs: readonly Deliverable[],
  { findings, leftovers }: CellContext,
): void {
  const isSaid = ({ title, deadline }: Deliverable): boolean =>
    deadline !== undefined && title.startsWith(deadline.text);
  const isHeld = outputs.some((output) => output.deadline === undefined);
  if (cell === undefined || isHeld || !outputs.some(isSaid)) return;
  const said = output ?? cell;
  findings.push(tableFinding("table-deadline-in-output-column", placeOf(said), said.text));
  leftovers.push({ ...placeOf(cell), text: plainText(cell.text) });
}

/** The parts of indices that a cell names; words that name none are reported where they stand. */
export function measuresIn(cell: PlacedCell, context: CellContext): readonly MeasureRef[] {
  const { findings, index, indexOf, measuresOf, year } = context;
  const text = plainLines(cell.text);
  const { measures, unread } = measuresOfCell(text, index ?? indexOf(cell.column), measuresOf);
  const place = placeOf(cell);
  // The cell may hold for rows below as well.
  const isReported = !context.seeksMeasures || context.cellsReported.has(cell);
  const says = unread.filter((words) => /[\p{L}\p{N}]/u.test(words));
  if (year !== undefined && says.length > 0 && !isReported) {
    findings.push(tableFinding("table-measure-unread", place, oneLine(says.join("; "))));
    context.cellsReported.add(cell);
  }
  return measures;
}
