import { formatCitation } from "../../citation/index.js";
import { findMeasure } from "../../indices/index.js";
import { singleLine, type Locale } from "../../text/index.js";
import { yearOf } from "../../time/index.js";
import type { ColumnRole } from "../data/header-words.js";
import type { Assignment, Deliverable, Plan, Section, Task } from "../plan.js";
import { measureReader } from "../section-measures.js";
import { agencyCell } from "./agency-cell.js";
import { ATTACHED_TO, COLUMN_HEADINGS, RESULT_WORD } from "./data/headings.js";
import type { ContentRow, TableContent } from "./table-content.js";

/** What rendering the rows of a plan needs. */
interface Setting {
  readonly locale: Locale;
  /** The parts of indices that words name, as the reader of tables would read them. */
  readonly measuresOf: ReturnType<typeof measureReader>;
}

/** Columns that every plan has. */
const USUAL: readonly ColumnRole[] = ["number", "task", "output", "lead", "coordinate", "deadline"];
/** All columns in their order. */
const ORDER: readonly ColumnRole[] = [
  "number",
  "task",
  "measure",
  "output",
  "lead",
  "coordinate",
  "implement",
  "monitor",
  "deadline",
  "note",
];

/** Puts a plan into the rows and columns of a table. */
export function contentOf(plan: Plan, locale: Locale): TableContent {
  const year = plan.period === undefined ? undefined : yearOf(plan.period.start);
  const setting: Setting = { locale, measuresOf: measureReader(year, namesOf(plan)) };
  const rows = sectionRows(plan.sections, setting);
  const used = new Set<string>(rows.flatMap(({ cells }) => Object.keys(cells)));
  const columns = ORDER.filter((role) => USUAL.includes(role) || used.has(role)).map((role) => ({
    role,
    heading: COLUMN_HEADINGS[role][locale],
  }));
  return { heading: headingLines(plan, locale), columns, rows };
}

/** The names by which a reader of the table would tell the edition of the index. */
function namesOf({ sections }: Plan): string[] {
  return sections.flatMap(({ title, tasks }) => [title, ...tasks.flatMap(({ notes }) => notes)]);
}

/** The title in capitals, and the document the table is attached to. */
function headingLines({ title, number, issuer, issuedOn }: Plan, locale: Locale): string[] {
  const name = locale === "en" ? (title?.en ?? title?.vi) : title?.vi;
  const lines = name === undefined ? [] : [singleLine(name).toUpperCase()];
  if (number === undefined) return lines;
  const own = issuer?.text ?? number.issuer;
  const document = formatCitation({
    ...(number.number === undefined ? {} : { number: number.number }),
    ...(number.type === undefined ? {} : { type: number.type }),
    ...(number.date === undefined ? {} : { date: number.date }),
    ...(number.year === undefined ? {} : { year: number.year }),
    ...(number.numberYear === undefined ? {} : { numberYear: number.numberYear }),
    ...(issuedOn === undefined ? {} : { date: issuedOn }),
    ...(own === undefined ? {} : { issuer: own }),
  });
  return [...lines, `(${ATTACHED_TO[locale]} ${document})`];
}

function sectionRows(sections: readonly Section[], setting: Setting): ContentRow[] {
  let part = "";
  return sections.flatMap((section) => {
    const opens = section.part !== undefined && section.part !== part;
    part = section.part ?? part;
    const headings = opens
      ? [partRow(section), ...sectionHeading(section)]
      : sectionHeading(section);
    return [...headings, ...section.tasks.flatMap((task) => taskRows(task, setting))];
  });
}

function partRow({ part = "", partTitle = "" }: Section): ContentRow {
  return { cells: { number: part, ...cell("task", partTitle) } };
}

/** Sections are numbered with Roman numerals; others go by their heading in bold letters. */
function sectionHeading({ code, title }: Section): ContentRow[] {
  if (code === "" && title === "") return [];
  if (/^[IVXL]+$/.test(code)) return [{ cells: { number: code, ...cell("task", title) } }];
  const words = [code, title].filter((each) => each !== "").join(". ");
  return [{ cells: { task: words }, bold: true }];
}

function taskRows(task: Task, setting: Setting): ContentRow[] {
  const [first, ...others] = outputRows(task, setting);
  const { measure, notes } = remarksOf(task, setting);
  return [
    {
      cells: {
        ...cell("number", task.code),
        ...cell("task", taskWords(task, setting)),
        ...cell("measure", measure),
        ...first?.cells,
        ...cell("note", notes),
      },
    },
    ...others,
    ...task.subtasks.flatMap((subtask) => taskRows(subtask, setting)),
  ];
}

/** Activities and results stand in the cell of the task, unless its words hold them already. */
function taskWords({ title, activities, results }: Task, { locale }: Setting): string {
  const own = singleLine(title);
  const listed = activities.filter((activity) => !own.includes(singleLine(activity)));
  const achieved = results
    .map(({ text }) => text)
    .filter((text) => !own.includes(singleLine(text)));
  return [
    title,
    ...listed.map((activity) => `- ${activity}`),
    ...(achieved.length === 0 ? [] : [`${RESULT_WORD[locale]}: ${achieved.join("\n- ")}`]),
  ].join("\n");
}

/** A remark that names the parts of indices the task has stands in the column for them. */
function remarksOf(
  { measures, notes }: Task,
  { locale, measuresOf }: Setting,
): { readonly measure: string; readonly notes: string } {
  const naming = notes.find(
    (note) => measures.length > 0 && sameMeasures(measuresOf(note), measures),
  );
  const others = notes.filter((note) => note !== naming);
  const names = measures.map((reference) => {
    const name = findMeasure(reference)?.name[locale];
    return name === undefined ? reference.code : `${reference.code} ${name}`;
  });
  return { measure: naming ?? names.join("; "), notes: others.join("\n") };
}

function sameMeasures(left: Task["measures"], right: Task["measures"]): boolean {
  return (
    left.length === right.length &&
    left.every(({ index, code }, at) => index === right[at]?.index && code === right[at].code)
  );
}

type Cells = ContentRow["cells"];

/** One row for outputs that share who and when, and one for each that has its own. */
function outputRows(task: Task, { locale }: Setting): ContentRow[] {
  const own: Said = { assignments: task.assignments, deadline: task.deadline };
  if (listsDeadlines(task)) {
    const cells = { ...cell("output", outputWords(task.deliverables, false)) };
    return [{ cells: { ...cells, ...saidCells(own, locale) } }];
  }
  const groups: { readonly said: Said; readonly outputs: Deliverable[] }[] = [];
  for (const output of [...task.deliverables].sort((left, right) => rank(left) - rank(right))) {
    const said = saidOf(output, own);
    const last = groups.at(-1);
    if (last !== undefined && sameSaid(last.said, said)) last.outputs.push(output);
    else groups.push({ said, outputs: [output] });
  }
  const [first] = groups;
  if (first === undefined) return [{ cells: saidCells(own, locale) }];
  return groups.map(({ said, outputs }, index) => ({
    cells: {
      ...cell("output", outputWords(outputs, index > 0)),
      ...saidCells(index === 0 ? said : beside(said, outputs[0], own, first.said), locale),
    },
  }));
}

/** Whether the cell of the task lists the deadlines of its outputs, one for each, in their order. */
function listsDeadlines({ deadline, deliverables }: Task): boolean {
  if (deadline === undefined || deliverables.length < 2) return false;
  if (deliverables.some((each) => each.assignments.length > 0)) return false;
  const bare = (text: string): string => singleLine(text).replace(/[^\p{L}\p{N}]+/gu, "");
  const listed = deliverables.map((each) => bare(each.deadline?.text ?? "")).join("");
  return listed === bare(deadline.text);
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

/** Who and when. */
interface Said {
  readonly assignments: readonly Assignment[];
  readonly deadline: Task["deadline"];
}

/** Outputs that say nothing of their own come first: their row is that of the task. */
function rank({ assignments, deadline }: Deliverable): number {
  return assignments.length > 0 || deadline !== undefined ? 1 : 0;
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
  if (others.length > 0 || /^[-+•*\d]/u.test(first)) {
    return [first, ...others].map((title) => `- ${title}`).join("\n");
  }
  const initial = first.slice(0, 1);
  const isSmall = initial !== initial.toUpperCase();
  return continues && isSmall ? `- ${first}` : first;
}

function saidCells({ assignments, deadline }: Said, locale: Locale): Cells {
  const inColumn = (...roles: readonly Assignment["role"][]): string =>
    agencyCell(
      assignments.filter(({ role }) => roles.includes(role)),
      locale,
    );
  return {
    ...cell("lead", inColumn("lead")),
    ...cell("coordinate", inColumn("coordinate", "guide", "compile")),
    ...cell("implement", inColumn("implement")),
    ...cell("monitor", inColumn("monitor")),
    ...cell("deadline", deadline?.text ?? ""),
  };
}

function cell(role: ColumnRole, text: string): Cells {
  return text.trim() === "" ? {} : { [role]: text };
}
