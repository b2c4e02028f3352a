import * as calls from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { ANNEX_COLUMNS, AS_OF, CARRIED_OUT_BY, UNTITLED } from "../data/document-words.js";
import type { RowColumn } from "../data/row-columns.js";
import { cellOf } from "../rows/row-cells.js";
import { linesAbove, plannedByKey, type RowLine } from "../rows/row-line.js";
import { linesOf, requireSource } from "../rows/row-source.js";
import { sectionWords } from "../words.js";
import { answeringNames, namingOf, partnerNames, type Naming } from "./annex-agencies.js";
import type { AnnexOptions, AnnexSource } from "./annex-options.js";
import { plainLine, plainLines } from "./plain-lines.js";

type Lines = readonly string[];

/** A row of an annex: the heading of a section or part, or cells, each in lines. */
export type AnnexRow =
  { readonly number: string; readonly heading: string } | { readonly cells: readonly Lines[] };

/** An annex before it is laid out; none of its texts holds a line end or steers its neighbours. */
export interface Annex {
  readonly title: string;
  /** The day for which it holds, in words; absent for what is not tracked. */
  readonly asOf?: string;
  readonly headings: Lines;
  readonly rows: readonly AnnexRow[];
  readonly locale: calls.Locale;
}

/** Makes the annex of a plan, a schedule or a tracked plan. */
export function annexOf(of: AnnexSource, options: AnnexOptions, call: string): Annex {
  requireSource(of, call);
  calls.requireOptions(options, "locale:vi|en plan:object title:text", call);
  const { locale = "vi", plan } = options;
  const columns = ANNEX_COLUMNS.filter(([column]) => isFillable(column, of, plan));
  const names = columns.map(([column]) => column);
  const lines = withAbove(linesOf(of, plan, call), plan);
  const naming = namingOf(lines, !("obligations" in of), locale);
  const asOf = "asOf" in of ? `${AS_OF[locale]} ${writtenDay(of.asOf, locale)}` : undefined;
  return {
    title: plainLine(options.title ?? titleOf(of, locale)) || UNTITLED[locale],
    ...calls.defined({ asOf }),
    headings: columns.map(([column, vi, en]) =>
      column === "lead" && naming.onlyCarriedOut ? CARRIED_OUT_BY[locale] : { vi, en }[locale],
    ),
    rows: rowsOf(lines, names, naming),
    locale,
  };
}

/** An empty cell would say that nobody coordinates; what is not known has no column. */
function isFillable(column: RowColumn, of: AnnexSource, plan: AnnexOptions["plan"]): boolean {
  if (column === "coordinate") return !("obligations" in of) || plan !== undefined;
  if (column === "due") return "obligations" in of;
  return column !== "status" || "asOf" in of;
}

function titleOf(of: AnnexSource, locale: calls.Locale): string {
  const title = "obligations" in of ? (of.plan?.title ?? of.title) : of.title;
  return (typeof title === "string" ? title : (title?.[locale] ?? title?.vi)) ?? "";
}

/** Lines with those of the tasks that they are parts of before the first part, unless there already. */
function withAbove(lines: readonly RowLine[], plan: AnnexOptions["plan"]): readonly RowLine[] {
  if (lines.every(({ obligation }) => obligation?.above === undefined)) return lines;
  const planned = plan === undefined ? undefined : plannedByKey(plan);
  const met = new Set<string>();
  return lines.flatMap((line) => {
    const above = linesAbove(line, planned).filter(({ code }) => !met.has(code));
    for (const { code } of [...above, line]) met.add(code);
    return [...above, line];
  });
}

/** Lines that differ in nothing but their output stand in one row. */
function joined(lines: readonly RowLine[], naming: Naming): readonly RowLine[] {
  const rows: RowLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && line.obligation === undefined && isAlike(last, line, naming)) {
      rows[rows.length - 1] = {
        ...last,
        deliverables: [...last.deliverables, ...line.deliverables],
      };
    } else rows.push(line);
  }
  return rows;
}

function isAlike(one: RowLine, other: RowLine, naming: Naming): boolean {
  const [left, right] = [one, other].map((line) =>
    JSON.stringify([
      ...[line.code, line.deadline, line.leads.map(({ name }) => name)],
      ...[answeringNames(line, naming), partnerNames(line, naming)],
    ]),
  );
  return left === right;
}

function rowsOf(
  lines: readonly RowLine[],
  columns: readonly RowColumn[],
  naming: Naming,
): readonly AnnexRow[] {
  let above: RowLine | undefined;
  return joined(lines, naming).flatMap((line): AnnexRow[] => {
    const headings = headingsOf(line.section, above?.section);
    // Number and name of a task stand once, in the first of its rows.
    const isFirst = headings.length > 0 || above?.code !== line.code;
    above = line;
    const cells = columns.map((column) =>
      isFirst || (column !== "code" && column !== "task") ? cellLines(column, line, naming) : [],
    );
    return [...headings, { cells }];
  });
}

function headingsOf(
  section: RowLine["section"],
  above: RowLine["section"] | undefined,
): readonly AnnexRow[] {
  const [here, before] = [section, above].map((each) =>
    each === undefined ? "" : JSON.stringify([each.part, each.code, each.title]),
  );
  if (here === before) return [];
  const { part = "", partTitle = "" } = section;
  const isSamePart = above?.part === section.part && above?.partTitle === section.partTitle;
  const headings = [
    ...(isSamePart ? [] : [{ number: plainLine(part), heading: plainLine(partTitle) }]),
    { number: plainLine(section.code), heading: plainLine(section.title) },
  ];
  return headings.filter((each) => sectionWords({ code: each.number, title: each.heading }) !== "");
}

function cellLines(column: RowColumn, line: RowLine, naming: Naming): Lines {
  const { locale } = naming;
  if (column === "code") return plainLines(line.number);
  if (column === "deliverable") return listed(line.deliverables);
  if (column === "lead") return plainLines(answeringNames(line, naming).join("; "));
  if (column === "coordinate") return plainLines(partnerNames(line, naming).join("; "));
  const cell = cellOf(column, line, locale);
  if (typeof cell !== "object") return plainLines(String(cell));
  if (cell === null) return [];
  const hour = cellOf("hour", line, locale);
  const day = writtenDay(cell.date, locale);
  return [typeof hour === "string" ? `${hour}, ${day}` : day];
}

/** Several outputs are items of a list, one a line. */
function listed(outputs: Lines): Lines {
  const lines = outputs.map(plainLine).filter((line) => line !== "");
  return lines.length < 2 ? lines : lines.map((line) => `- ${line}`);
}

function writtenDay(date: PlainDate, locale: calls.Locale): string {
  return locale === "en" ? date : date.split("-").reverse().join("/");
}
