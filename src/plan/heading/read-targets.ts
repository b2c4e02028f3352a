import { findTargets, type Target, type TargetOptions } from "../../target/index.js";
import {
  defined,
  fold,
  parseRoman,
  requireKind,
  requireOptions,
  unaccent,
  type Span,
} from "../../text/index.js";
import { targetsIn } from "../cell/cell-reader.js";
import { plainText } from "../cell/plain-text.js";
import { tableFinding, type PlanFinding } from "../finding/plan-finding.js";
import type { TextLine } from "../grid/grid.js";
import type { Place } from "../model/plan.js";
import { withoutResults } from "./result-columns.js";

/** A clause of a document that states targets. */
export interface TargetClause {
  /** Its number or letter as written, without the sign behind it: `a`; absent where it has none. */
  readonly code?: string;
  /** The numbers of the headings above it, `I.3`; empty above the first. */
  readonly section: string;
  /** The words of the headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Its words as written. */
  readonly text: string;
  /** Where they stand in the text given. */
  readonly span: Span;
  /** The line they begin on. */
  readonly place: Place;
  /** The targets it states; their spans count in the text given. */
  readonly targets: readonly Target[];
}

/** The targets of a document, clause by clause. */
export interface DocumentTargets {
  /** The clauses that state targets, in order. */
  readonly clauses: readonly TargetClause[];
  /** Their targets, in order. */
  readonly targets: readonly Target[];
  /** What a careful reader would query, with its line. */
  readonly findings: readonly PlanFinding[];
}

/** What a caller knows of the document. */
export interface ReadTargetsOptions extends TargetOptions {
  /**
   * Only what stands below this heading: its number with those above it (`I.3`), or words of it
   * (`Chỉ tiêu cụ thể`), in any case.
   */
  readonly section?: string;
}

/** A longer paragraph is no clause and is not read closely. */
const LONGEST_CLAUSE = 20_000;
const LONGEST_HEADING = 160;

/**
 * Reads the measurable targets that a document states in running text, clause by clause: a clause
 * begins with a number, a letter or a bullet, or stands for itself. Figures that are only reported
 * are none, nor are titles, and what a table gives as results.
 *
 * @param text - The text of the document.
 * @param options - The year, whether it is a plan or a report, and the section that is meant.
 * @returns The clauses with their lines and spans.
 * @throws ChisoError `invalid-data` for what is no text, `invalid-option` for other options.
 * @example
 * ```ts
 * import { readTargets } from "chiso/plan";
 * const text = "I. MỤC TIÊU\na) 100% hồ sơ được số hóa.\nb) Mức độ hài lòng đạt trên 90%.\nII. NHIỆM VỤ\nRà soát thủ tục.";
 * readTargets(text, { year: 2022, section: "I" }).clauses.map(({ code, targets }) => [code, targets[0]?.value]);
 * // [["a", 100], ["b", 90]]
 * ```
 */
export function readTargets(text: string, options: ReadTargetsOptions = {}): DocumentTargets {
  const call = 'readTargets(text, { year: 2022, section: "I" })';
  requireKind(text, "text", call);
  requireOptions(options, "document:plan|report year:year section:text", call);
  const findings: PlanFinding[] = [];
  const { section, ...known } = options;
  const clauses = outlined(paragraphsOf(withoutResults(text))).flatMap((paragraph) => {
    if (section !== undefined && !isBelow(paragraph, section)) return [];
    return clauseOf(paragraph, text, known, findings);
  });
  return { clauses, targets: clauses.flatMap(({ targets }) => targets), findings };
}

/**
 * The targets of a plan as the lines above its table state them: those below headings that speak
 * of aims, where there are such, else all.
 */
export function targetsAbove(lines: readonly TextLine[], year: number | undefined): Target[] {
  let previous = 0;
  let text = "";
  for (const line of lines) {
    // Empty lines between them divide paragraphs.
    text += `${line.row > previous + 1 ? "\n\n" : "\n"}${plainText(line.text)}`;
    previous = line.row;
  }
  const isReport = lines.some(({ text: line }) => isReportTitle(line));
  const options: TargetOptions = defined({ year, document: isReport ? "report" : "plan" });
  const paragraphs = outlined(paragraphsOf(text));
  const aims = paragraphs.filter(({ headings }) =>
    headings.some((heading) => /muc tieu|chi tieu/.test(unaccent(heading))),
  );
  const read = (given: readonly Outlined[]): Target[] =>
    given.flatMap((each) => (each.text.length > LONGEST_CLAUSE ? [] : statedIn(each, options)));
  const stated = read(aims);
  return stated.length > 0 ? stated : read(paragraphs);
}

function statedIn({ text, headings }: Outlined, options: TargetOptions): readonly Target[] {
  // A title in capitals names what follows.
  if (isTitle(text)) return [];
  const known = tellResults(headings) ? { ...options, document: "report" as const } : options;
  // Line breaks as spaces, so that a phrase may go over them; positions stay.
  return targetsIn(text.replace(/[\r\n]/g, " "), known);
}

/** Words in capitals only: `BIỂU THEO DÕI 100% NHIỆM VỤ ĐƯỢC GIAO`. */
function isTitle(text: string): boolean {
  return /\p{Lu}{2}.*\p{Lu}{2}/su.test(text) && !/\p{Ll}/u.test(text);
}

/** `BÁO CÁO`, `BẢNG THEO DÕI TÌNH HÌNH THỰC HIỆN …`: what stands below it was found. */
function isReportTitle(line: string): boolean {
  if (/^[\s*#]*BÁO CÁO[\s*]*$/u.test(line)) return true;
  return isTitle(line) && TRACKED.test(unaccent(line)) && !unaccent(line).includes("ke hoach");
}

const TRACKED = /theo doi|tong hop|ket qua|tinh hinh|tien do/;
const RESULTS =
  /^(?:nhung )?(?:ket qua|tinh hinh|thuc trang|danh gia|ton tai|han che|(?:so|tong) ket)/;
const AIMS = /muc tieu|chi tieu|nhiem vu|phuong huong|giai phap|ke hoach/;

/** Whether the nearest heading that says so speaks of results: `I. KẾT QUẢ THỰC HIỆN CHỈ TIÊU`. */
function tellResults(headings: readonly string[]): boolean {
  const plain = headings.map((heading) => unaccent(heading).trim());
  const last = plain.findLast((heading) => RESULTS.test(heading) || AIMS.test(heading));
  return last !== undefined && RESULTS.test(last);
}

interface Paragraph extends TextLine {
  readonly start: number;
}

/** A number, a letter or a bullet at the beginning of a line. */
const MARKER =
  /^[\s#*]*(?:([IVXL]{1,6}|[A-HĐa-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]{1,2}(?!\d)|[-+•–](?=\s))/u;

/** Divides a text into paragraphs: at empty lines, and before lines with a number or bullet. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start: number | undefined;
  let first = 1;
  let end = 0;
  let row = 0;
  let titled = false;
  const close = (): void => {
    if (start !== undefined) paragraphs.push({ text: text.slice(start, end), start, row: first });
    start = undefined;
  };
  let position = 0;
  for (const written of text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const index = position;
    position += written.length;
    row += 1;
    const line = written.trimEnd();
    const title = isTitle(line);
    if (line === "" || MARKER.test(line) || (!title && titled)) close();
    titled = title;
    if (line === "") continue;
    if (start === undefined) {
      start = index;
      first = row;
    }
    end = index + line.length;
    if (/[.;:]\**$/.test(line)) close();
  }
  close();
  return paragraphs;
}

type Outlined = Paragraph & Pick<TargetClause, "code" | "section" | "headings">;

interface Heading {
  readonly level: number;
  readonly code: string;
  readonly words: string;
}

/** Gives each paragraph the headings above it. */
function outlined(paragraphs: readonly Paragraph[]): Outlined[] {
  let above: readonly Heading[] = [];
  return paragraphs.map((paragraph) => {
    const words = paragraph.text.length > LONGEST_HEADING ? "" : fold(paragraph.text).text;
    const code = MARKER.exec(paragraph.text.slice(0, 40))?.[1];
    const heading = headingOf(words, code);
    if (heading !== undefined)
      above = [...above.filter(({ level }) => level < heading.level), heading];
    return defined({
      ...paragraph,
      code: heading === undefined ? code : undefined,
      section: above.map((each) => each.code).join("."),
      headings: above.map((each) => each.words),
    });
  });
}

/** A short paragraph with a number of its own that is no sentence; letters head nothing. */
function headingOf(words: string, code: string | undefined): Heading | undefined {
  const line = words.replace(/[\s#*]+/g, " ").trim();
  if (code === undefined || line === "" || /[.;,]$/.test(line)) return undefined;
  if (findTargets(line).targets.length > 0) return undefined;
  const rest = line.slice(line.indexOf(code) + code.length).replace(/^[.)\s]+/, "");
  const level = levelOf(code);
  return level === undefined ? undefined : { level, code, words: rest };
}

function levelOf(code: string): number | undefined {
  if (/^[A-HĐ]$/.test(code)) return 0;
  if (/^[IVXL]+$/.test(code)) return parseRoman(code) === undefined ? undefined : 1;
  if (!/^\d/.test(code)) return undefined;
  return 2 + (code.match(/\./g)?.length ?? 0);
}

function isBelow({ section, headings }: Outlined, wanted: string): boolean {
  if (section === wanted || section.startsWith(`${wanted}.`)) return true;
  const words = unaccent(fold(wanted).text.trim());
  return headings.some((heading) => unaccent(heading).includes(words) && words.length > 3);
}

function clauseOf(
  paragraph: Outlined,
  whole: string,
  options: TargetOptions,
  findings: PlanFinding[],
): TargetClause[] {
  const { start, row, code, section, headings } = paragraph;
  const place = { row };
  const text = whole.slice(start, start + paragraph.text.length);
  if (text.length > LONGEST_CLAUSE) {
    findings.push(tableFinding("table-cell-too-long", place));
    return [];
  }
  const targets = statedIn(paragraph, options).map((target) => shifted(target, start));
  if (targets.length === 0) return [];
  const span = { start, end: start + text.length };
  return [defined({ code, section, headings, text, span, place, targets })];
}

/** The target with its spans counted in the whole text. */
function shifted(target: Target, by: number): Target {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...target,
    span: move(target.span),
    boundSpan: move(target.boundSpan),
    findings: target.findings.map((finding) =>
      finding.span === undefined ? finding : { ...finding, span: move(finding.span) },
    ),
  };
}
