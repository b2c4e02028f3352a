import type { MeasureRef } from "../../indices/index.js";
import { defined, type Locale } from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import { measuresOfHeading, taskNamer } from "../cell/measures-of-plan.js";
import type { MeasureReader } from "../cell/section-measures.js";
import type { Plan, Section, Task } from "../model/plan.js";
import { COLUMNS } from "./data/headings.js";
import { headingBlocks } from "./heading-lines.js";
import {
  cellReaderIn,
  measureNames,
  measureReaderFor,
  noteNaming,
  sameMeasures,
  sectionsNamed,
  type CellMeasures,
} from "./measure-names.js";
import { outputRows } from "./output-rows.js";
import { cell, runsOf, type ContentRow, type TableContent } from "./table-content.js";
import { notesStating, resultWords, taskWords, unstatedTargets } from "./task-words.js";

interface Setting {
  readonly locale: Locale;
  /** The year of the plan, if known. */
  readonly year?: number;
  /** The parts of indices that words name, as the reader of tables would read them. */
  readonly measuresOf: MeasureReader;
}

/** The same with what the cells of a section name. */
interface TaskSetting extends Setting {
  readonly measuresIn: CellMeasures;
}

/** Stands where a cell says that there is nothing. */
const NOTHING = "-";

/** Puts a plan into the rows and columns of a table. */
export function contentOf(plan: Plan, locale: Locale): TableContent {
  const year = plan.period === undefined ? undefined : yearOf(plan.period.start);
  const setting: Setting = defined({ locale, year, measuresOf: measureReaderFor(plan) });
  const rows = sectionRows(plan.sections, setting);
  const used = new Set<string>(rows.flatMap(({ cells }) => Object.keys(cells)));
  const columns = COLUMNS.flatMap(([role, vi, en, usual]) =>
    usual === undefined && !used.has(role) ? [] : [{ role, heading: { vi, en }[locale] }],
  );
  return { heading: headingBlocks(plan, locale), columns, rows };
}

function sectionRows(sections: readonly Section[], setting: Setting): ContentRow[] {
  const named = sectionsNamed(sections, setting.measuresOf);
  const numbered = numberedSections(sections);
  let part = "";
  return sections.flatMap((section, at) => {
    const opens = section.part !== undefined && section.part !== part;
    part = section.part ?? part;
    const own = sectionHeading(section, numbered.has(section));
    const headings = opens ? [partRow(section), ...own] : own;
    // What the heading does not say of the section holds for each of its tasks.
    const shared = named[at] === true ? [] : section.measures;
    const measuresIn = cellReaderIn(section, setting.measuresOf);
    const taskNamed = taskNamer(measuresOfHeading(section, setting.measuresOf), setting.measuresOf);
    const rows = section.tasks.flatMap((task) => {
      // What the name of a task says of it needs no cell.
      const isSaid = sameMeasures(taskNamed(task.title), task.measures);
      const shown = isSaid ? { ...task, measures: [] } : task;
      return taskRows(shown, shared, { ...setting, measuresIn });
    });
    return [...headings, ...withEndedMeasures(rows)];
  });
}

function partRow({ part = "", partTitle = "" }: Section): ContentRow {
  return { cells: { number: part, ...cell("task", partTitle) } };
}

/**
 * Sections that can go by plain numbers: all those of a part, each above tasks whose numbers begin
 * with its own (`1` above `1.1`).
 */
function numberedSections(sections: readonly Section[]): ReadonlySet<Section> {
  const heads = ({ code, tasks }: Section): boolean =>
    /^\d{1,3}$/.test(code) &&
    tasks.length > 0 &&
    tasks.every((task) => task.code.startsWith(`${code}.`));
  const parts = runsOf(sections, (left, right) => left.part === right.part);
  return new Set(parts.filter((run) => run.length > 1 && run.every(heads)).flat());
}

/** Sections are numbered with Roman numerals; others go by their heading in bold letters. */
function sectionHeading({ code, title }: Section, isNumbered: boolean): ContentRow[] {
  if (code === "" && title === "") return [];
  if (isNumbered || /^[IVXL]+$/.test(code))
    return [{ cells: { number: code, ...cell("task", title) } }];
  const words = [code, title].filter((each) => each !== "").join(". ");
  return [{ cells: { task: words }, bold: true }];
}

/** A cell for parts of an index holds for the tasks below it, up to one that says otherwise. */
function withEndedMeasures(rows: readonly ContentRow[]): ContentRow[] {
  let holds = false;
  return rows.map((row) => {
    const { number, task, measure } = row.cells;
    if (number === undefined && task === undefined) return row;
    const ends = holds && measure === undefined;
    holds = measure !== undefined;
    return ends ? { ...row, cells: { ...row.cells, measure: NOTHING } } : row;
  });
}

function taskRows(task: Task, shared: readonly MeasureRef[], setting: TaskSetting): ContentRow[] {
  const [first, ...others] = outputRows(task, setting.locale);
  return [
    {
      cells: {
        ...cell("number", task.code),
        ...cell("task", taskWords(task)),
        ...first?.cells,
        ...cell("result", resultWords(task)),
        ...remarkCells(task, shared, setting),
      },
    },
    ...others,
    ...task.subtasks.flatMap((subtask) => taskRows(subtask, shared, setting)),
  ];
}

/** Remarks that name parts of indices or state targets stand in the columns for these. */
function remarkCells(task: Task, shared: readonly MeasureRef[], setting: TaskSetting) {
  const { locale, measuresIn } = setting;
  const measures = task.measures.length > 0 ? task.measures : shared;
  const notes = task.notes.filter((note) => /[\p{L}\p{N}]/u.test(note));
  const naming = noteNaming({ ...task, notes, measures }, measuresIn);
  const unstated = unstatedTargets(task, setting);
  const stating = notesStating(notes, unstated, setting);
  const others = notes.filter((_, at) => at !== naming && !stating.includes(at));
  return {
    ...cell("measure", notes[naming] ?? measureNames(measures, measuresIn, locale)),
    ...cell("target", unstated.join(";\n")),
    ...cell("note", others.join("\n")),
  };
}
