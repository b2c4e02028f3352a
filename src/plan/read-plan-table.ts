import { defined, requireKind, requireList, requireOptions } from "../text/index.js";
import { cellReader, type KnownOfCells } from "./cell/cell-reader.js";
import { plainText } from "./cell/plain-text.js";
import { indexNamed, measureReader, measuresByNumber } from "./cell/section-measures.js";
import { tableFinding } from "./finding/plan-finding.js";
import { givenColumns, missingColumns, requireColumns } from "./grid/given-columns.js";
import type { TableHeader } from "./grid/header.js";
import { headerIn } from "./grid/shaped-header.js";
import type {
  PlanReading,
  PlanTextItem,
  ReadPlanItemsOptions,
  ReadPlanOptions,
  ReadRowsOptions,
  SheetCell,
} from "./grid/plan-reading.js";
import { withoutStruckOut } from "./grid/struck-out.js";
import { isCutPlace } from "./heading/letterhead.js";
import { byPlace, headingLines, letterheadCells, linesAbove } from "./heading/lines-above.js";
import { ownYears } from "./heading/own-years.js";
import { readPlanHeading, type PlanHeading } from "./heading/read-plan-heading.js";
import { periodOf } from "./heading/plan-part.js";
import { targetsAbove } from "./heading/read-targets.js";
import { detectLayout, gridIn, TEXT_LAYOUTS, type DetectedLayout } from "./layout/detect-layout.js";
import { itemsGrid, requireItems } from "./layout/pdf/pdf-layout.js";
import { requireSheet, SHEET_OPTIONS } from "./layout/require-sheet.js";
import { sheetGrid } from "./layout/sheet-rows.js";
import type { Plan, Section } from "./model/plan.js";
import { plannedTasks } from "./model/planned-tasks.js";
import { assembleTask } from "./table/assemble-task.js";
import { gatherRows, type SectionDraft } from "./table/draft.js";
import { learnUnits } from "./table/learnt-units.js";
import type { Notes } from "./table/notes.js";
import type { CellContext } from "./table/read-cells.js";
import { readRows } from "./table/read-rows.js";
import { withSectionColumn } from "./table/section-column.js";
import { numberFindings } from "./table/task-numbers.js";
import { whoHeads } from "./table/heading-agencies.js";
import { doubtfulDates } from "./table/date-order.js";
import { shareReader } from "./table/shares.js";
import { frameOf, type TimeFrame } from "./table/time-frame.js";

/**
 * Reads the table of a plan from the text of a document: a header, sections with Roman numerals or
 * in a column of their own, numbered tasks, lettered parts, outputs with their own leads and
 * deadlines on rows of their own. It never throws on text: what is odd becomes a finding with its
 * row and column.
 *
 * The cells may be divided by tabs, HTML, the bars of Markdown, commas or semicolons, lines with a
 * single bar, or nothing but line breaks, as in text drawn from a PDF. Which it is, the text shows;
 * the layout of the reading says it.
 *
 * @param text - The text. Lines before the header are its heading.
 * @param options - The plan's year and glossary, where the text does not say them; its layout.
 * @returns The plan, the layout, the findings and what is left over.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198, a layout
 *   that is none of those of `TextLayout`, and other options; `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { readPlanTable } from "chiso/plan";
 * const text = "TT\tNhiệm vụ\tChủ trì\tThời gian\nI\tThủ tục hành chính\t\t\n1\tCông khai thủ tục\tVăn phòng\tQuý II";
 * const { plan } = readPlanTable(text, { year: 2021 });
 * plan.sections[0]?.tasks[0]?.title; // "Công khai thủ tục"
 * ```
 */
export function readPlanTable(text: string, options: ReadPlanOptions = {}): PlanReading {
  const rows = Array.isArray(text);
  requireKind(
    text,
    "text",
    rows ? "readPlanRows(rows, { year: 2026 }) for rows of cells" : TABLE_CALL,
  );
  requireReading(options, TABLE_CALL);
  return readGrid(layoutOf(text, options), options);
}

function layoutOf(text: string, { layout, columns }: ReadPlanOptions): DetectedLayout {
  const given = givenColumns(columns);
  if (layout === undefined) return detectLayout(text, given);
  return { kind: layout, grid: gridIn(text, layout), others: [] };
}

/**
 * Reads the table of a plan from rows of cells, as packages give those of a spreadsheet: texts,
 * numbers, dates, empty ones; rows of unlike lengths; merged cells that are repeated.
 *
 * @param rows - The rows, each an array of plain cells. Of cells that are objects give the text.
 * @param options - The plan's year and glossary; what is known of dates, numbers and merged cells.
 * @returns The same as {@link readPlanTable}.
 * @throws ChisoError `invalid-option` for a year that is no whole number from 1900 to 2198 and for other
 *   options, `invalid-data` for what are no rows of plain cells.
 * @example
 * ```ts
 * import { readPlanRows } from "chiso/plan";
 * const rows = [
 *   ["TT", "Nhiệm vụ", "Thời hạn"],
 *   [1, "Công khai thủ tục", new Date(Date.UTC(2021, 5, 30))],
 * ];
 * readPlanRows(rows, { year: 2021 }).plan.sections[0]?.tasks[0]?.deadline?.text; // "30/06/2021"
 * ```
 */
export function readPlanRows(
  rows: readonly (readonly SheetCell[])[],
  options: ReadRowsOptions = {},
): PlanReading {
  const isText = typeof rows === "string";
  requireKind(rows, "list", isText ? `${TABLE_CALL} for a text` : ROWS_CALL);
  requireReading(options, ROWS_CALL, SHEET_OPTIONS);
  requireSheet(rows, options, ROWS_CALL);
  return readGrid({ kind: "rows", grid: sheetGrid(rows, options), others: [] }, options);
}

/**
 * Reads the table of a plan from positioned pieces of text, as programs that open a PDF give them:
 * of an item of `pdfjs-dist`, `str` is the text, `transform[4]` and `transform[5]` are `x` and `y`.
 * Columns are found by the places of the headings and by what stays empty below them, rows by their
 * numbers and by the gaps between them.
 *
 * @param items - The items, of all pages, in any order: letters, words or runs of words.
 * @param options - The plan's year and glossary, and whether `y` grows up or down the page. Without
 *   it the order of the items shows it, in which the head of a page comes before its foot; where it
 *   does not, `y` grows upwards, as in a PDF.
 * @returns The same as {@link readPlanTable}; rows are the lines of all pages, counted from 1.
 * @throws ChisoError `invalid-option` for options as {@link readPlanTable} refuses them and another
 *   `yAxis`, `invalid-data` for what are no items.
 * @example
 * ```ts
 * import { readPlanItems } from "chiso/plan";
 * const line = (y: number, ...texts: string[]) =>
 *   texts.map((text, at) => ({ text, x: 50 + at * 150, y, width: text.length * 6 }));
 * const items = [
 *   ...line(700, "TT", "Nhiệm vụ", "Thời gian"),
 *   ...line(680, "1", "Công khai thủ tục", "Quý II"),
 * ];
 * readPlanItems(items, { year: 2021 }).plan.sections[0]?.tasks[0]?.title; // "Công khai thủ tục"
 * ```
 */
export function readPlanItems(
  items: readonly PlanTextItem[],
  options: ReadPlanItemsOptions = {},
): PlanReading {
  requireItems(items, ITEMS_CALL);
  requireReading(options, ITEMS_CALL, " yAxis:up|down", "");
  const { yAxis, ...known } = options;
  return readGrid({ kind: "items", grid: itemsGrid(items, yAxis), others: [] }, known);
}

/** A grid with how the text was divided, and in what other ways it could be. */
type Division = Omit<DetectedLayout, "kind"> & Pick<PlanReading["layout"], "kind">;

function readGrid(given: Division, options: ReadPlanOptions): PlanReading {
  const { kind } = given;
  const { grid, struck } = withoutStruckOut(given.grid);
  const division = { ...given, grid };
  const found = headerIn(grid, givenColumns(options.columns));
  const header = found === undefined ? undefined : withSectionColumn(grid.rows, found);
  const above = linesAbove(grid, header);
  const head = [...letterheadCells(grid, header), ...above].sort(byPlace);
  const ofTimes = yearOfTimes(header);
  const named = readPlanHeading(head.flatMap(headingLines));
  const heading = named.year === undefined ? { ...named, ...defined({ year: ofTimes }) } : named;
  const year = options.year ?? ofTimes ?? heading.year;
  const notes: Notes = { findings: [], leftovers: [] };
  const records: CellContext["records"] = new Map();
  const { findings, leftovers } = notes;
  for (const { text, ...place } of struck) {
    findings.push(tableFinding("table-struck-out", place, text));
    leftovers.push({ ...place, text });
  }
  let sections: readonly Section[] = [];
  if (header === undefined) {
    findings.push(tableFinding("table-header-missing"));
    leftovers.push(...grid.rows.map(({ row, cells }) => ({ row, text: cells.join("\t") })));
    leftovers.push(...grid.strays.map(({ row, text }) => ({ row, text })));
  } else {
    const lastYear = options.year === undefined ? heading.lastYear : undefined;
    const known = { ...options, ...defined({ year, lastYear, title: heading.title }) };
    sections = readSections(division, header, known, { ...notes, records });
    if (year === undefined) findings.push(tableFinding("table-year-unknown"));
    if (sections.every(({ tasks }) => tasks.every(({ title }) => title === "")))
      findings.push(tableFinding("table-without-tasks", { row: header.row }));
  }
  if (isCutPlace(heading.issuer?.place))
    findings.push(tableFinding("table-issuer-cut", undefined, heading.issuer?.text));
  const targets = header === undefined ? [] : targetsAbove(above, year);
  const plan = planOf(
    options.year === undefined
      ? heading
      : { ...heading, year: options.year, lastYear: options.year },
    sections,
    targets,
  );
  return {
    plan,
    layout: defined({
      kind,
      reliable: kind === "pdf-text" ? (false as const) : undefined,
      headerRow: header?.row,
      columns: header?.columns ?? [],
    }),
    findings: findings.sort((left, right) => (left.place?.row ?? 0) - (right.place?.row ?? 0)),
    records: plannedTasks(plan).flatMap(({ key, task }) =>
      (records.get(task) ?? []).map((record) => ({ task: key, ...record })),
    ),
    leftovers: leftovers
      .map((each) => ({ ...each, text: kind === "html" ? withoutTags(each.text) : each.text }))
      .filter(({ text }) => text.trim() !== "")
      .sort(byPlace),
  };
}

/** The year that the heading of the times gives them: `Thời gian hoàn thành trong năm 2026`. */
function yearOfTimes(header: TableHeader | undefined): number | undefined {
  const times = header?.columns.find(({ role }) => role === "deadline");
  const { year, lastYear } = ownYears(times?.header ?? "", undefined) ?? {};
  return lastYear === undefined ? year : undefined;
}

/** The words of cells of HTML, which are divided by tabs. */
function withoutTags(text: string): string {
  return text.split("\t").map(plainText).join("\t").trimEnd();
}

function readSections(
  division: Division,
  header: TableHeader,
  known: Omit<ReadPlanOptions, "year"> &
    KnownOfCells & { readonly lastYear?: number; readonly title?: string },
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
  const measuresOf = measureReader(known.year, namesIn(drafts), known.title);
  const shareOf = shareReader(rows.flatMap(({ cells }) => cells.progress?.text ?? []));
  const unitOf = learnUnits(
    rows.map(({ cells }) => cells),
    { reader, ...notes },
  );
  const isDoubtful = doubtfulDates(rows.map(({ cells }) => cells));
  const namesTimes = rows.some(({ cells }) => cells.deadline !== undefined);
  const context: CellContext = {
    ...notes,
    ...{ namesLeads, namesTimes, reader, measuresOf, year, lastYear, shareOf, unitOf },
    ...{ reportedOn, isDoubtful },
  };
  const named = drafts.map((draft) => assembleSection(draft, context));
  const sections = withMeasuresByNumber(named, notes);
  notes.findings.push(...numberFindings(sections));
  const before = editionsBefore(sections, known.year);
  if (before !== "") notes.findings.push(tableFinding("table-edition-before", undefined, before));
  return sections;
}

/** The editions of indices, other than those of the plan's year, in which parts were read. */
function editionsBefore(sections: readonly Section[], year: number | undefined): string {
  const measures = sections.flatMap((section) => [
    ...section.measures,
    ...section.tasks.flatMap((task) => [task, ...task.subtasks]).flatMap((task) => task.measures),
  ]);
  const before = measures.filter(({ edition }) => edition !== String(year));
  return [...new Set(before.map(({ index, edition }) => `${index} ${edition}`))].join(", ");
}

/** All words that may name parts of indices: headings and cells. */
function namesIn(sections: readonly SectionDraft[]): string[] {
  return sections.flatMap(({ title, tasks }) => [
    wordsOf(title),
    ...tasks.flatMap(({ rows }) => rows.flat().flatMap(({ measure }) => measure?.text ?? [])),
  ]);
}

const TABLE_CALL = "readPlanTable(text, { year: 2026 })";

const ITEMS_CALL = "readPlanItems(items, { year: 2026 }), each item with text, x, y and width";
const LAYOUT = /* @__PURE__ */ (() => `layout:${TEXT_LAYOUTS.join("|")}`)();

function requireReading(
  options: ReadPlanItemsOptions,
  call: string,
  more = "",
  layout = ` ${LAYOUT}`,
): void {
  requireOptions(
    options,
    `year:year glossary:object columns:object reportedOn:date${layout}${more}`,
    call,
  );
  requireColumns(options.columns, call);
  requireList(Object.values(options.glossary ?? {}), "text", call, "glossary");
}

const ROWS_CALL = "readPlanRows(rows, { year: 2026 })";

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

/**
 * Where no row of a table says when, the time that a heading says of its tasks is theirs.
 *
 * ```
 * THÁNG 11/2026      Nhiệm vụ hoàn thành trước ngày 30/4/2026      Nhiệm vụ thường xuyên
 * ^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^
 * ```
 */
function timeOfHeading(title: string, frame: TimeFrame | undefined, context: CellContext) {
  const { namesTimes, reader } = context;
  if (namesTimes) return undefined;
  if (frame?.month !== undefined || frame?.quarter !== undefined) return { text: frame.words };
  const text = OF_TASKS.exec(title)?.[1] ?? "";
  const { clauses, skipped, findings } = reader.deadlineOf(text);
  const whole = clauses.every(({ timing, label }) => {
    return timing.kind !== "unrecognized" && timing.kind !== "event" && label === undefined;
  });
  const read = clauses.length > 0 && whole && skipped.length === 0;
  return read && findings.every(({ code }) => code !== "deadline-text-left-over")
    ? { text }
    : undefined;
}

/** A heading that names no more than tasks before it says when. */
const OF_TASKS =
  /^(?:(?:các|những) )?(?:nhiệm vụ|công việc|nội dung|việc)(?: (?:phải|cần))?(?: (?:hoàn thành|thực hiện|triển khai|làm))? (\S.*)$/iu;

function assembleSection(draft: SectionDraft, context: CellContext): Section {
  const { code, part, row } = draft;
  const title = wordsOf(draft.title);
  const outer = frameOf(wordsOf(part?.title ?? []), context.reader.deadlineOf);
  const frame = frameOf(title, context.reader.deadlineOf, outer);
  const who = whoHeads(draft, title, context);
  const time = draft.time ?? timeOfHeading(title, frame, context);
  const inner: CellContext = { ...context, ...defined({ frame, time, who }) };
  const tasks = draft.tasks.map((task) => assembleTask(task, inner));
  if (code === "" && title === "")
    context.findings.push(tableFinding("table-section-missing", { row }));
  const above = wordsOf(part?.title ?? []);
  return defined({
    code,
    part: part?.code,
    partTitle: above === "" ? undefined : above,
    title,
    // What the part above it is about, its headings are about as well.
    measures: context.measuresOf(title === "" ? above : title, indexNamed(above)),
    tasks,
    source: { row },
  });
}

/** Gives a section whose words name no part of an index the one its number shows, with a finding. */
function withMeasuresByNumber(sections: readonly Section[], { findings }: Notes): Section[] {
  const shown = measuresByNumber(sections);
  return sections.map((section, at) => {
    const measure = shown[at];
    if (measure === undefined) return section;
    findings.push(tableFinding("table-measure-by-number", section.source, section.title));
    return { ...section, measures: [measure] };
  });
}

function wordsOf(pieces: readonly string[]): string {
  return pieces.filter((words) => words !== "").join(" ");
}

function planOf(heading: PlanHeading, sections: Plan["sections"], targets: Plan["targets"]): Plan {
  const { title, documentTitle, number, issuer, issuedOn, year, lastYear = year, months } = heading;
  return defined({
    title: title === undefined ? undefined : { vi: title },
    documentTitle,
    number,
    issuer,
    issuedOn,
    period:
      year === undefined || lastYear === undefined ? undefined : periodOf(year, lastYear, months),
    sections,
    targets,
  });
}
