import { defined } from "../text/index.js";
import { cellReader, type KnownOfCells } from "./cell/cell-reader.js";
import { isWholeIndex, type MeasureRef } from "../indices/index.js";
import { countsByParts, indexOfColumn } from "./cell/index-words.js";
import { measureReader, measuresByNumber, type MeasureReader } from "./cell/section-measures.js";
import { tableFinding } from "./finding/plan-finding.js";
import { countedPeriod } from "./grid/announced.js";
import { missingColumns } from "./grid/given-columns.js";
import type { TableHeader } from "./grid/header.js";
import type { PlanReading, ReadPlanOptions } from "./grid/plan-reading.js";
import type { DetectedLayout } from "./layout/detect-layout.js";
import type { Section } from "./model/plan.js";
import { assembleSection, wordsOf } from "./table/assemble-section.js";
import { doubtfulDates } from "./table/date-order.js";
import { gatherRows, type SectionDraft } from "./table/draft.js";
import { learnUnits } from "./table/learnt-units.js";
import type { Notes } from "./table/notes.js";
import type { CellContext } from "./table/read-cells.js";
import { readRows } from "./table/read-rows.js";
import { shareReader } from "./table/shares.js";
import { numberFindings } from "./table/task-numbers.js";
import { frameOfPlan } from "./table/time-frame.js";

/** A grid with how the text was divided, and in what other ways it could be. */
export type Division = Omit<DetectedLayout, "kind"> & Pick<PlanReading["layout"], "kind">;

/** The sections of a table below its header, with their tasks. */
export function readSections(
  division: Division,
  header: TableHeader,
  known: Omit<ReadPlanOptions, "year"> &
    KnownOfCells & {
      readonly lastYear?: number;
      readonly title?: string;
      /** The first and last month of its year that the plan is for. */
      readonly months?: { readonly first: number; readonly last: number };
      readonly documentTitle?: string;
    },
  notes: Pick<CellContext, "findings" | "leftovers" | "records">,
) {
  const { year, lastYear, reportedOn } = known;
  const reader = cellReader(known);
  const { rows, namesLeads, headers, headings } = readRows(division.grid, header, notes, reader);
  for (const words of missingColumns(known.columns, headers))
    notes.findings.push(tableFinding("table-column-not-found", { row: header.row }, words));
  const drafts = gatherRows(rows, notes);
  const strays = division.grid.strays.filter((line) => !headings.has(line));
  reportGrid({ ...division, grid: { ...division.grid, strays } }, header, notes);
  const measuresOf = measureReader(known.year, namesIn(drafts), [known.title, known.documentTitle]);
  const shareOf = shareReader(rows.flatMap(({ cells }) => cells.progress?.text ?? []));
  const unitOf = learnUnits(
    rows.map(({ cells }) => cells),
    { reader, ...notes },
  );
  const isDoubtful = doubtfulDates(rows.map(({ cells }) => cells));
  const context: CellContext = {
    ...notes,
    ...{ namesLeads, reader, measuresOf, year, lastYear, shareOf, unitOf },
    ...{ reportedOn, isDoubtful, cellsReported: new Set(), taskNamed: () => [] },
    seeksMeasures: !isOfOtherMatters(header, drafts, measuresOf),
    periodOf: (column) => countedPeriod(header.columns[column - 1]?.header ?? ""),
    indexOf: (column) => indexOfColumn(header.columns[column - 1]?.header ?? ""),
    ...defined({ frame: lastYear === undefined ? frameOfPlan(known.months) : undefined }),
  };
  const named = drafts.map((draft) => assembleSection(draft, context));
  const sections = withMeasuresByNumber(named, notes, year);
  notes.findings.push(...numberFindings(sections));
  const before = editionsBefore(sections, known.year);
  if (before !== "") notes.findings.push(tableFinding("table-edition-before", undefined, before));
  return sections;
}

/**
 * Whether a column headed `Tiêu chí` is of other criteria than those of the indices, as in plans for
 * new-style communes: then nothing of an index is lost in it.
 */
function isOfOtherMatters(
  { columns }: TableHeader,
  drafts: readonly SectionDraft[],
  measuresOf: MeasureReader,
): boolean {
  const heading = columns.find(({ role }) => role === "measure")?.header ?? "";
  if (!/^\s*tiêu chí/iu.test(heading) || indexOfColumn(heading) !== undefined) return false;
  return namesIn(drafts).every((words) => measuresOf(words).measures.length === 0);
}

/** All parts of indices that sections and their tasks are to improve. */
function measuresOfAll(sections: readonly Section[]): readonly MeasureRef[] {
  return sections.flatMap((section) => [
    ...section.measures,
    ...section.tasks.flatMap((task) => [task, ...task.subtasks]).flatMap((task) => task.measures),
  ]);
}

/** The editions of indices, other than those of the plan's year, in which parts were read. */
function editionsBefore(sections: readonly Section[], year: number | undefined): string {
  const before = measuresOfAll(sections).filter(({ edition }) => edition !== String(year));
  return [...new Set(before.map(({ index, edition }) => `${index} ${edition}`))].join(", ");
}

/** All words that may name parts of indices: headings and cells. */
function namesIn(sections: readonly SectionDraft[]): string[] {
  return sections.flatMap(({ title, tasks }) => [
    wordsOf(title),
    ...tasks.flatMap(({ rows }) => rows.flat().flatMap(({ measure }) => measure?.text ?? [])),
  ]);
}

/**
 * Gives a section whose words name no part of an index the one its number shows, with a finding, and
 * reports those that name an index as a whole, or a part that is not known.
 */
function withMeasuresByNumber(
  sections: readonly Section[],
  { findings }: Notes,
  year: number | undefined,
): Section[] {
  const shown = measuresByNumber(sections);
  return sections.map((section, at) => {
    const { measures, source, title } = section;
    const measure = shown[at];
    if (measure !== undefined) {
      findings.push(tableFinding("table-measure-by-number", source, title));
      return { ...section, measures: [measure] };
    }
    if (measures.some(isWholeIndex))
      findings.push(tableFinding("table-measure-whole", source, title));
    else if (measures.length === 0 && year !== undefined && countsByParts(title))
      findings.push(tableFinding("table-measure-unread", source, title));
    return section;
  });
}

/**
 * What the division into cells met: other ways to divide, odd cells, lines outside of them. Those
 * above the table are its heading, the others are reported block by block.
 */
function reportGrid({ kind, grid, others }: Division, header: TableHeader, notes: Notes): void {
  const { strays, remarks = [] } = grid;
  const { findings, leftovers } = notes;
  if (kind === "pdf-text") findings.push(tableFinding("table-layout-unreliable"));
  if (others.length > 0)
    findings.push(tableFinding("table-layout-uncertain", undefined, others.join(", ")));
  for (const { code, text = "", ...place } of remarks) {
    findings.push(tableFinding(code, place, text));
    if (place.column !== undefined) leftovers.push({ ...place, text });
  }
  let previous = Number.NEGATIVE_INFINITY;
  for (const { row, text, rowsBefore } of strays) {
    leftovers.push({ row, text });
    const isBelow = rowsBefore === undefined ? row > header.row : rowsBefore > header.index;
    const opens = rowsBefore === undefined ? row > previous + 1 : rowsBefore !== previous;
    if (isBelow && opens) findings.push(tableFinding("table-lines-outside", { row }, text));
    previous = rowsBefore ?? row;
  }
}
