import { defined } from "../../text/index.js";
import { isInCapitals } from "../cell/capitals.js";
import { isBulleted, oneLine, plainLines, withoutBullet } from "../cell/plain-text.js";
import { AGENCY_COLUMNS } from "../grid/data/header-words.js";
import type { TableFindingCode } from "../finding/data/table-findings.js";
import * as table from "./classify-row.js";
import { leaveOver, type Notes } from "./notes.js";

/** A task while its rows are being gathered. */
export interface TaskDraft extends Pick<
  table.TableRow,
  "row" | "code" | "unreadable" | "unnumbered"
> {
  /** The pieces of its name, with the line breaks of their cells. */
  readonly name: table.PlacedText[];
  /** Its rows of outputs, each with the rows of the table whose cells make it. */
  readonly rows: table.RowCells[][];
  readonly subtasks: TaskDraft[];
}

/** The heading of a part or section while lines may still go on with it. */
interface HeadingDraft extends Pick<table.TableRow, "row" | "code"> {
  readonly title: string[];
  /** Those who lead or take part, beside the heading, for tasks that name nobody. */
  readonly who?: table.RowCells;
}

/** A section while its rows are being gathered. */
export interface SectionDraft extends HeadingDraft {
  readonly part?: HeadingDraft;
  /** The time beside its heading, which holds for tasks that name none. */
  readonly time?: table.PlacedCell;
  readonly tasks: TaskDraft[];
}

/** The sections gathered so far and where the next row belongs. */
interface Gathering {
  readonly sections: SectionDraft[];
  /** Takes rows that belong to no task, and cells beside the heading of a section. */
  readonly notes: Notes;
  part?: HeadingDraft | undefined;
  section?: SectionDraft | undefined;
}

/** Gathers classified rows into sections and tasks. */
export function gatherRows(rows: readonly table.TableRow[], notes: Notes): readonly SectionDraft[] {
  const gathering: Gathering = { sections: [], notes };
  for (const given of rows) {
    const { kind, row, code, title, cells } = given;
    switch (kind) {
      case "part":
        leaveEmptyPart(gathering);
        gathering.part = { row, code, title: [title], who: whoOf(cells) };
        leaveCells(notes, "table-section-with-cells", row, restOf(cells));
        gathering.section = undefined;
        break;
      case "section":
        if (given.loose === true && goesOnWith(gathering, given)) break;
        addSection(gathering, { row, code, title: [title], who: whoOf(cells) }, cells.deadline);
        leaveCells(notes, "table-section-with-cells", row, restOf(cells));
        break;
      case "task":
      case "subtask":
        if (given.unnumbered === true) leaveNumber(gathering, row, cells.number);
        leaveCounted(notes, given);
        addTask(sectionAt(gathering, row), given);
        break;
      case "continuation":
        continueWith(gathering, given);
    }
  }
  leaveEmptyPart(gathering);
  for (const heading of new Set(gathering.sections.flatMap(({ part }) => part ?? []))) {
    // Those beside the heading of a section go before those beside its part.
    const below = gathering.sections.filter(({ part, who }) => part === heading && !leads(who));
    leaveIdle(heading, below, notes);
  }
  for (const section of gathering.sections) {
    leaveIdle(section, [section], notes);
    leaveIdleTime(section, notes);
  }
  return gathering.sections;
}

const isAgency: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(AGENCY_COLUMNS);

function whoOf(cells: table.RowCells): table.RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([role]) => isAgency.has(role)));
}

function restOf(cells: table.RowCells): table.RowCells {
  return table.without(cells, "deadline", ...AGENCY_COLUMNS);
}

/** Whether a task, or a part of it, says who answers for it. */
export function namesLead({ rows, subtasks }: TaskDraft): boolean {
  const own = rows.some((cells) =>
    cells.some(({ lead, implement }) => (lead ?? implement) !== undefined),
  );
  return own || subtasks.some(namesLead);
}

/** Whether a task, or a part of it, says when. */
export function saysWhen({ rows, subtasks }: TaskDraft): boolean {
  const own = rows.some((cells) => cells.some(({ deadline }) => deadline !== undefined));
  return own || subtasks.some(saysWhen);
}

/** The time beside a heading is left over where every task below it names its own. */
function leaveIdleTime({ row, time, tasks }: SectionDraft, notes: Notes): void {
  if (time !== undefined && tasks.every(saysWhen))
    leaveCells(notes, "table-section-with-cells", row, { deadline: time });
}

function leads({ lead, implement }: table.RowCells = {}): boolean {
  return (lead ?? implement) !== undefined;
}

/** Agencies beside a heading are left over where every task below it names its own. */
function leaveIdle({ row, who = {} }: HeadingDraft, below: readonly SectionDraft[], notes: Notes) {
  const needed = below.some(({ tasks }) => tasks.some((task) => !namesLead(task)));
  if (!needed || !leads(who)) leaveCells(notes, "table-section-with-cells", row, who);
}

/** Capitals below a heading in capitals, before any task, are more of it. */
function goesOnWith({ section, part }: Gathering, { row, code, title }: table.TableRow): boolean {
  const above = section ?? part;
  if (above === undefined || code !== "" || (section?.tasks.length ?? 0) > 0) return false;
  const isNext = row - above.row <= above.title.length;
  if (!isNext || !isInCapitals(above.title.join("")) || !isInCapitals(title)) return false;
  if (/\d/.test(title)) return false;
  above.title.push(title);
  return true;
}

/** A part below which nothing stands has no section that could carry its heading. */
function leaveEmptyPart({ part, section, notes }: Gathering): void {
  if (part === undefined || section !== undefined) return;
  leaveOver(notes, "table-row-without-task", part.row, [part.code, ...part.title]);
  leaveCells(notes, "table-section-with-cells", part.row, part.who ?? {});
}

/** A number that counts neither a section nor a task. */
function leaveNumber({ notes }: Gathering, row: number, number?: table.PlacedCell): void {
  if (number !== undefined && /[\p{L}\p{N}]/u.test(oneLine(number.text)))
    leaveOver(notes, "table-row-without-task", row, [number.text]);
}

/** The running number of a task that goes by the office's own code, or the other way round. */
function leaveCounted({ leftovers }: Notes, { code, cells }: table.TableRow): void {
  const { number } = cells;
  const own = table.ownCode(cells);
  const leave = (cell: table.PlacedCell): unknown =>
    leftovers.push({ ...table.placeOf(cell), text: cell.text });
  if (number !== undefined && code !== "" && !oneLine(number.text).includes(code)) leave(number);
  if (own !== undefined && oneLine(own.text) !== code) leave(own);
}

function leaveCells(notes: Notes, code: TableFindingCode, row: number, cells: table.RowCells) {
  const texts = Object.values(cells).map(({ text }) => text);
  if (texts.length > 0) leaveOver(notes, code, row, texts);
}

/** The section that rows are in; tasks before any section stand in one without code. */
function sectionAt(gathering: Gathering, row: number): SectionDraft {
  return gathering.section ?? addSection(gathering, { row, code: "", title: [] });
}

function addSection(
  gathering: Gathering,
  heading: HeadingDraft,
  time?: table.PlacedCell,
): SectionDraft {
  const tasks: TaskDraft[] = [];
  const section = defined({ ...heading, part: gathering.part, time, tasks });
  gathering.sections.push(section);
  gathering.section = section;
  return section;
}

/** `2.1` below `2` is a part of it, and so is a lettered one, unless letters count the tasks themselves. */
function addTask({ tasks }: SectionDraft, given: table.TableRow): void {
  const above = tasks.at(-1);
  const stop = given.code.lastIndexOf(".");
  const belongs =
    (given.kind === "subtask" && !LETTER.test(above?.code ?? "")) ||
    (stop > 0 && above?.code === given.code.slice(0, stop));
  ((belongs ? above?.subtasks : undefined) ?? tasks).push(taskOf(given));
}

const LETTER = /^[a-zđ]$/iu;

function taskOf({ row, code, title, cells, unreadable, unnumbered }: table.TableRow): TaskDraft {
  const place = cells.task === undefined ? { row } : table.placeOf(cells.task);
  // A bullet in the place of a number is none of the name.
  const name = [{ text: code === "" ? withoutBullet(title) : title, ...place }];
  const rows = [[ownCells(cells)]];
  const subtasks: TaskDraft[] = [];
  return defined({ row, code, name, rows, subtasks, unreadable, unnumbered });
}

/** Cells that say who, what and when, as against the number and the name of the task. */
function ownCells(cells: table.RowCells): table.RowCells {
  return table.without(cells, "number", "section", "task");
}

/** A row without a number: more of the last task's name, of its cells, or another output. */
function continueWith(gathering: Gathering, { row, belongs, cells: all }: table.TableRow): void {
  const cells = table.without(all, "number", "code");
  for (const cell of [all.number, table.ownCode(all)]) leaveNumber(gathering, row, cell);
  const above = gathering.section?.tasks.at(-1);
  if (belongs === undefined && (table.isTaskOfItsOwn(cells) || isNext(cells, above))) {
    const title = plainLines(cells.task.text);
    sectionAt(gathering, row).tasks.push(taskOf({ kind: "task", row, code: "", title, cells }));
    return;
  }
  if (above === undefined) continueHeading(gathering, row, cells);
  else continueTask(above.subtasks.at(-1) ?? above, cells);
}

/** Signs and words behind which a name goes on. */
const GOES_ON = /(?:[,;:(–-]|(?<!\p{L})(?:và|của|cho|về|với|tại|theo|trong|các|những))$/iu;

/**
 * Whether a name with somebody who does it is a task though it lacks a time: the one above has all
 * that it needs and does not break off.
 */
function isNext(cells: table.RowCells, above?: TaskDraft): cells is NamedCells {
  const { task, lead, implement } = cells;
  const who = lead ?? implement;
  if (task === undefined || who === undefined || above === undefined) return false;
  if (above.code === "" || above.subtasks.length > 0 || above.rows.length > 1) return false;
  if (isBulleted(task.text) || !table.beginsSentence(task.text)) return false;
  const own = gatheredCells(above.rows[0] ?? []);
  const whole = own.deadline !== undefined && (own.lead ?? own.implement) !== undefined;
  const ends = [...above.name, own.lead ?? own.implement].every(
    (piece) => piece === undefined || !GOES_ON.test(oneLine(piece.text)),
  );
  return whole && ends && table.beginsSentence(who.text) && cells.output === undefined;
}

type NamedCells = table.RowCells & { readonly task: table.PlacedCell };

/** Before any task, words in the column of tasks go on with the heading above. */
function continueHeading(gathering: Gathering, row: number, cells: table.RowCells): void {
  const heading = gathering.section ?? gathering.part;
  const { task, ...others } = cells;
  if (heading === undefined || task === undefined || Object.keys(others).length > 0)
    leaveCells(gathering.notes, "table-row-without-task", row, cells);
  else heading.title.push(oneLine(task.text));
}

/**
 * What a bullet sets off within a task, with somebody or a time of its own, is known by its own
 * name; else its cells go by that of the task.
 */
function isNamedPart({ task, lead, implement, deadline, output }: table.RowCells): boolean {
  const says = lead ?? implement ?? deadline;
  return task !== undefined && isBulleted(task.text) && says !== undefined && output === undefined;
}

function continueTask({ name, rows }: TaskDraft, cells: table.RowCells): void {
  const { task } = cells;
  const isPart = isNamedPart(cells);
  if (task !== undefined && !isPart)
    name.push({ text: plainLines(task.text), ...table.placeOf(task) });
  const own = ownCells(cells);
  if (isPart && task !== undefined) own.output = { ...task, text: withoutBullet(task.text) };
  const filled = Object.values(own);
  if (filled.length === 0) return;
  const last = rows.at(-1);
  const opens = own.output ?? own.lead ?? own.implement ?? own.deadline;
  const goesOn = filled.every(({ text }) => table.continuesSentence(text));
  if (last !== undefined && (goesOn || opens === undefined)) last.push(own);
  else rows.push([own]);
}

/** The cells of a row of outputs with their pieces put together; their places are those of the first. */
export function gatheredCells(rows: readonly table.RowCells[]): table.RowCells {
  const [first = {}, ...others] = rows;
  if (others.length === 0) return first;
  const all = rows.flatMap((cells) => Object.entries(cells));
  const roles = [...new Set(all.map(([role]) => role))];
  return Object.fromEntries(
    roles.map((role) => [role, joined(all.flatMap(([of, cell]) => (of === role ? [cell] : [])))]),
  );
}

/** Further agencies or remarks are set off where they do not go on with a sentence. */
function joined([first, ...others]: readonly table.PlacedCell[]): table.PlacedCell | undefined {
  if (first === undefined) return undefined;
  let before = first.text;
  const pieces = others.map(({ text }) => {
    const goesOn = table.continuesSentence(text) || /[,;:–-]$/.test(before.trimEnd());
    before = text;
    return `${goesOn ? " " : "; "}${text}`;
  });
  return { ...first, text: first.text + pieces.join("") };
}
