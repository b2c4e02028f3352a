import { parseAgencies, type Agency } from "../../agency/index.js";
import { parseCitations, type Citation } from "../../citation/index.js";
import { defined, requireList, unaccent } from "../../text/index.js";
import { yearOf, type PlainDate } from "../../time/index.js";
import { inSmallLetters } from "../cell/capitals.js";
import { oneLine } from "../cell/plain-text.js";
import { linesOf } from "../grid/grid.js";
import { ownYears } from "./own-years.js";
import { partOfYear } from "./plan-part.js";
import { issuerBeforeTitle } from "./issuer-lines.js";
import { dateIn, readLetterhead, type Letterhead } from "./letterhead.js";
import { LONGEST_TITLE, plainTitle, titleBefore, titleOf } from "./title-lines.js";

/** What the lines above the table of a plan say of the plan itself. */
export interface PlanHeading {
  /** The title, as written: of the annex, where the table is one. */
  readonly title?: string;
  /** The title of the document, where the table is its annex and has a title of its own. */
  readonly documentTitle?: string;
  /** The number of the document the table belongs to. */
  readonly number?: Citation;
  /** Who issued it. */
  readonly issuer?: Agency;
  /** The day it was issued. */
  readonly issuedOn?: PlainDate;
  /** The year it is for or, of several, the first. */
  readonly year?: number;
  /** The last year, where it is for several: `giai đoạn 2021-2025`. */
  readonly lastYear?: number;
  /** The first and last month of its year that it is for, where the title names them: `quý III`. */
  readonly months?: { readonly first: number; readonly last: number };
}

/** Lines nearest to the table that are looked at. */
const LINES = 12;
/** A longer line is running text, no heading. */
const LONGEST_LINE = 2000;
/** `(Kèm theo ...)` may be broken over so many lines. */
const ATTACHED_LINES = 4;
const ATTACHED = /\(?(?:ban hanh )?kem theo /;

/**
 * Reads the heading of a plan's table: its title, and the document it is attached to (`Kèm theo Kế
 * hoạch số ... ngày ... của ...`). What these lines do not say, the letterhead says, where the
 * document begins with one (`Số: 21/KH-UBND`, `Hưng Yên, ngày 02 tháng 02 năm 2021`). The year is
 * the one that the title names as the plan's own, never that of a document it cites nor one it
 * looks ahead to; else that of the issue.
 *
 * @param lines - The lines above the table, in order, or the whole text before it.
 * @returns What they say; nothing is assumed that they do not say.
 * @throws ChisoError `invalid-data` for what is neither a text nor a list of texts.
 * @example
 * ```ts
 * import { readPlanHeading } from "chiso/plan";
 * readPlanHeading("(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/01/2022 của Sở Nội vụ)").issuedOn; // "2022-01-15"
 * ```
 */
export function readPlanHeading(lines: string | readonly string[]): PlanHeading {
  if (typeof lines !== "string")
    requireList(lines, "text", "readPlanHeading(text), or with the lines of a text as a list");
  const all = typeof lines === "string" ? linesOf(lines) : lines;
  const near = all
    .filter((line) => line.length <= LONGEST_LINE && line.trim() !== "")
    .slice(-LINES)
    .map((line) => oneLine(line).replace(/^#+ /, ""));
  const attached = attachedIn(near);
  const end = attached?.index ?? near.length;
  const { lines: above, issuer: own, aside } = titleBefore(near, end, attached !== undefined);
  const before = titleOf(attached?.before ?? "");
  const written = [...above.map(titleOf), before].filter((words) => words !== "");
  const letterhead = readLetterhead(all);
  const document = withLetterhead(
    attached === undefined ? {} : readAttached(attached.text),
    letterhead,
  );
  const marked = letterhead.title ?? markedTitle(all);
  const title = written.length === 0 ? (marked ?? plainTitle(near)) : written.join(" ");
  // `KẾ HOẠCH` above `Tháng 9 năm 2026`: what stands below the word is a piece of the title.
  const isPiece = attached === undefined && title?.includes(letterhead.title ?? title) === true;
  const documentTitle = isPiece || letterhead.title === title ? undefined : letterhead.title;
  const named = own ?? issuerBeforeTitle(near);
  const issuer =
    document.issuer ??
    (isOfBody(document.number, named) ? named : undefined) ??
    issuerInTitle(title ?? "");
  const issued =
    document.issuedOn === undefined ? document.number?.year : yearOf(document.issuedOn);
  // The day of the figures in a report tells its year where nothing else does.
  const { year = issued, lastYear } =
    ownYears(title ?? "", issued) ??
    ownYears(letterhead.title ?? "", issued) ??
    ownYears(`${title ?? ""} ${aside ?? ""}`, issued) ??
    {};
  const months = partOfYear(title ?? "") ?? partOfYear(letterhead.title ?? "");
  return defined({ title, documentTitle, ...document, issuer, year, lastYear, months });
}

/**
 * The words that say what the table is attached to, over the lines they go on over, with those
 * before them on their line; the last such line counts.
 */
function attachedIn(lines: readonly string[]) {
  for (let index = lines.length - 1; index >= 0; index--) {
    const first = lines[index] ?? "";
    const words = lines.slice(index, index + ATTACHED_LINES).join(" ");
    const start = unaccent(words).search(ATTACHED);
    if (start < 0 || start >= first.length) continue;
    const isOpen = words.charAt(start) === "(" && !first.slice(start).includes(")");
    const close = words.indexOf(")", start);
    const end = isOpen && close > 0 ? close + 1 : Math.max(first.length, start + 12);
    return { index, before: first.slice(0, start), text: words.slice(start, end) };
  }
  return undefined;
}

/** `# Kế hoạch …`: the first heading of the highest rank in Markdown. */
function markedTitle(lines: readonly string[]): string | undefined {
  const line = lines.find((each) => each.length <= LONGEST_TITLE && /^#\s+\S/.test(each));
  return line === undefined ? undefined : titleOf(oneLine(line));
}

type Document = Omit<Letterhead, "title" | "place">;

/** What the line above the table leaves open the letterhead says, unless it is of another document. */
function withLetterhead(document: Document, letterhead: Letterhead): Document {
  const own = document.number?.number;
  const other = letterhead.number?.number;
  if (own !== undefined && other !== undefined && own !== other) return document;
  const number = document.number ?? letterhead.number;
  const issuer = issuerWithPlace(document.issuer, letterhead);
  const issuedOn = document.issuedOn ?? letterhead.issuedOn;
  return defined({ number, issuer, issuedOn });
}

/** `UBND tỉnh` is the committee of the province that the letterhead names. */
function issuerWithPlace(issuer: Agency | undefined, head: Letterhead): Agency | undefined {
  if (issuer === undefined) return head.issuer;
  if (issuer.place !== undefined) return issuer;
  const { kind, level, text } = issuer;
  const above = head.issuer;
  if (above?.place !== undefined && above.kind === kind && above.level === level) return above;
  if (head.place === undefined || !OF_A_PROVINCE.test(text)) return issuer;
  return parseAgencies(`${text} ${head.place}`).agencies[0] ?? issuer;
}

const OF_A_PROVINCE = /\stỉnh$/iu;

/** Whether a number, if there is one, may be of a body: its symbol names the same. */
function isOfBody(number: Citation | undefined, body: Agency | undefined): boolean {
  if (number === undefined) return true;
  return number.bodyName !== undefined && body?.name.startsWith(number.bodyName) === true;
}

const OF = /(?:^|\s)của\s+(\S.{2,150}?)(?=\s+(?:\d+\s+tháng|tháng|năm|quý|giai đoạn)\s|$)/iu;

/** `… CỦA VĂN PHÒNG UBND TỈNH NĂM 2021`: one agency that the title names as whose it is. */
function issuerInTitle(title: string): Agency | undefined {
  const name = OF.exec(title)?.[1];
  if (name === undefined) return undefined;
  const [agency, ...others] = parseAgencies(inSmallLetters(name)).agencies;
  const isOne = agency !== undefined && others.length === 0 && !agency.collective;
  return isOne && agency.kind !== "unknown" && agency.kind !== "local-authority"
    ? agency
    : undefined;
}

function readAttached(line: string): Document {
  const { citations } = parseCitations(line);
  const number = citations.find((citation) => citation.number !== undefined);
  if (number === undefined) return {};
  const issuedOn = number.date ?? dateIn(line);
  const issuer = number.issuer === undefined ? undefined : parseAgencies(number.issuer).agencies[0];
  return defined({ number, issuer, issuedOn });
}
