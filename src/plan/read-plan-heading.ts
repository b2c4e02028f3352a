import { parseCitations, type Citation } from "../citation/index.js";
import { parseAgencies, type Agency } from "../agency/index.js";
import { resolveDeadline } from "../deadline/index.js";
import { unaccent } from "../text/index.js";
import { yearOf, type PlainDate } from "../time/index.js";
import { oneLine } from "./table/plain-text.js";

/** What the lines above the table of a plan say of the plan itself. */
export interface PlanHeading {
  /** The title, as written. */
  readonly title?: string;
  /** The number of the document the table belongs to. */
  readonly number?: Citation;
  /** Who issued it. */
  readonly issuer?: Agency;
  /** The day it was issued. */
  readonly issuedOn?: PlainDate;
  /** The year it is for. */
  readonly year?: number;
}

/** Lines nearest to the table that are looked at. */
const LINES = 12;
/** A longer line is running text, no heading. */
const LONGEST_LINE = 2000;
const ATTACHED = /\(?(?:ban hanh )?kem theo /;
const APPENDIX = /^phu luc(?: [ivxl\d]{1,4})?(?![\p{L}\d])\s*/iu;
const TITLE_YEAR = /nam (20\d\d)(?!\d)/;

/**
 * Reads the heading of a plan's table: its title, and the document it is attached to (`Kèm theo Kế
 * hoạch số ... ngày ... của ...`).
 *
 * @param lines - The lines above the table, in order, or the whole text before it.
 * @returns What they say; nothing is assumed that they do not say.
 * @example
 * ```ts
 * import { readPlanHeading } from "chiso/plan";
 * readPlanHeading("(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/01/2022 của Sở Nội vụ)").issuedOn; // "2022-01-15"
 * ```
 */
export function readPlanHeading(lines: string | readonly string[]): PlanHeading {
  const all = typeof lines === "string" ? lines.split(/\r\n|\n|\r/) : lines;
  const near = all
    .filter((line) => line.length <= LONGEST_LINE && line.trim() !== "")
    .slice(-LINES)
    .map(oneLine);
  const index = near.findLastIndex((line) => ATTACHED.test(unaccent(line)));
  const attached = index < 0 ? undefined : near[index];
  const start = attached === undefined ? -1 : unaccent(attached).search(ATTACHED);
  const sameLine = attached === undefined ? "" : titleOf(attached.slice(0, start));
  const above = titleBefore(near, index < 0 ? near.length : index).map(titleOf);
  const title = [...above, sameLine].filter((words) => words !== "");
  const document = attached === undefined ? {} : readAttached(attached.slice(start));
  const year = yearOfTitle(title.join(" "), document.issuedOn);
  return {
    ...(title.length === 0 ? {} : { title: title.join(" ") }),
    ...document,
    ...(year === undefined ? {} : { year }),
  };
}

/** A title without the word that it is an appendix. */
function titleOf(line: string): string {
  const words = line.replaceAll("*", " ").trim();
  return words.slice(APPENDIX.exec(unaccent(words))?.[0].length ?? 0).trim();
}

/** The lines in capitals that stand directly above the given one. */
function titleBefore(lines: readonly string[], end: number): string[] {
  let start = end;
  while (start > 0 && isTitle(lines[start - 1] ?? "")) start--;
  return lines.slice(start, end);
}

/** Titles stand in capitals. */
function isTitle(line: string): boolean {
  const letters = line.replace(/\P{L}/gu, "");
  return letters.length >= 10 && letters === letters.toUpperCase();
}

function yearOfTitle(title: string, issuedOn: PlainDate | undefined): number | undefined {
  const written = TITLE_YEAR.exec(unaccent(title))?.[1];
  if (written !== undefined) return Number(written);
  return issuedOn === undefined ? undefined : yearOf(issuedOn);
}

function readAttached(line: string): Pick<PlanHeading, "number" | "issuer" | "issuedOn"> {
  const { citations } = parseCitations(line);
  const [number] = citations;
  if (number === undefined) return {};
  const issuedOn = number.date ?? dateIn(line);
  const issuer = number.issuer === undefined ? undefined : parseAgencies(number.issuer).agencies[0];
  return {
    number,
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
}

/** A whole date in the line, where the citation does not carry it. */
function dateIn(line: string): PlainDate | undefined {
  const start = line.indexOf("ngày");
  if (start < 0) return undefined;
  const { clauses } = resolveDeadline(line.slice(start), { year: 2000 });
  const timing = clauses[0]?.timing;
  const complete = timing?.kind === "within" && timing.grain === "day";
  return complete && clauses[0]?.assumedYear === undefined ? timing.start : undefined;
}
