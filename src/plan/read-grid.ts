import { defined } from "../text/index.js";
import { plainText } from "./cell/plain-text.js";
import { tableFinding } from "./finding/plan-finding.js";
import { givenColumns } from "./grid/given-columns.js";
import type { TableHeader } from "./grid/header.js";
import { headerIn } from "./grid/shaped-header.js";
import type { PlanReading, ReadPlanOptions } from "./grid/plan-reading.js";
import { withoutStruckOut } from "./grid/struck-out.js";
import { isCutPlace } from "./heading/letterhead.js";
import { byPlace, headingLines, letterheadCells, linesAbove } from "./heading/lines-above.js";
import { ownYears } from "./heading/own-years.js";
import { readPlanHeading, type PlanHeading } from "./heading/read-plan-heading.js";
import { periodOf } from "./heading/plan-part.js";
import { targetsAbove } from "./heading/read-targets.js";
import type { Plan, Section } from "./model/plan.js";
import { keyedTasks } from "./model/planned-tasks.js";
import { readSections, type Division } from "./read-sections.js";
import { withFrameColumn } from "./table/frame-column.js";
import type { Notes } from "./table/notes.js";
import type { CellContext } from "./table/read-cells.js";
import { withSectionColumn } from "./table/section-column.js";

/** Reads a table that is divided into cells: its header, what stands above it, its sections. */
export function readGrid(given: Division, options: ReadPlanOptions): PlanReading {
  const { kind } = given;
  const { grid, struck } = withoutStruckOut(given.grid);
  const division = { ...given, grid };
  // The one by which the layout was found need not be looked for again.
  const known = grid === given.grid ? given.header : undefined;
  const found = known ?? headerIn(grid, givenColumns(options.columns));
  const header =
    found === undefined
      ? undefined
      : withFrameColumn(grid.rows, withSectionColumn(grid.rows, found));
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
    const { title, documentTitle, months } = heading;
    const titled = { title, documentTitle, months };
    const context = { ...options, ...defined({ year, lastYear, ...titled }) };
    sections = readSections(division, header, context, { ...notes, records });
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
    records: keyedTasks(plan).flatMap(({ key, task }) =>
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
