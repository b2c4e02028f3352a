import { parseRoman } from "../../text/index.js";
import { isInCapitals } from "../cell/capitals.js";
import { dayOfHeading } from "../cell/day-heading.js";
import { isBold, oneLine } from "../cell/plain-text.js";
import { AGENCY_COLUMNS, type ColumnRole } from "../grid/data/header-words.js";

/** A heading is no longer than this. */
const LONGEST = 200;
/** Fewer capitals may be an abbreviation. */
const LEAST_LETTERS = 8;

/** `Tháng 10/2026`, `Quý IV năm 2026`, `Tuần 2 (05/10 - 09/10)`, `Nhiệm vụ tháng 11`. */
const TIME =
  /^(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|kế hoạch|lịch)(?: (?:trọng tâm|công tác|thực hiện|hoàn thành|trong|của))* )?(?:tháng \d{1,2}|quý (?:[IVX]{1,3}|\d)|tuần (?:thứ )?\d{1,2}|năm 20\d\d)(?:\s*[/-]\s*20\d\d|,? năm 20\d\d)?(?:\s*\(.*\))?\s*:?$/iu;
const NUMBERED = /^(?:(?:phần|mục|chương|nhóm)\s+)?([IVXL]{1,6}|[A-HĐ])\s*[.):-]\s*(?=\p{L})/iu;
/** `1. Công khai, minh bạch` in the column of parts of an index. */
const COUNTED = /^(\d{1,2})[.)]\s+(?=\p{Lu})/u;
/** Words that name a field of work, not a piece of it. */
const FIELD =
  /^(?:lĩnh vực|công tác|nhóm|về|phần|mục|khối|trụ cột|các nhiệm vụ|nhiệm vụ (?:chung|trọng tâm|cụ thể|thường xuyên|khác)|công việc (?:tuần|tháng|quý|phát sinh|đột xuất|thường xuyên|chuyển|khác|trọng tâm|chung|tồn đọng)|chương trình|nguồn|nội dung \d)(?!\p{L})/iu;

/** Whether a name that stands alone is that of a field of work. */
export function namesField(text: string): boolean {
  return FIELD.test(oneLine(text.slice(0, LONGEST)));
}

/**
 * The heading of a row that holds one cell and nothing else, in whatever column.
 *
 * ```
 *    | THÁNG 11 |  |        I. CẢI CÁCH THỂ CHẾ |  |  |       Tuần 2 (05/10 - 09/10) |  |
 *      ^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function loneHeading(
  cells: Readonly<Partial<Record<ColumnRole, { text: string; column?: number }>>>,
) {
  const [entry, another] = Object.entries(cells);
  if (entry === undefined || another !== undefined) return undefined;
  const [role, { text, column }] = entry;
  if (text.length > LONGEST) return undefined;
  const line = oneLine(text);
  const isName = NAMES.has(role);
  const [mark, numeral = ""] = isName || isBold(text) ? (NUMBERED.exec(line) ?? []) : [];
  if (mark !== undefined && numeral === numeral.toUpperCase()) {
    const kind = parseRoman(numeral) === undefined ? "part" : "section";
    return { kind, code: numeral, title: line.slice(mark.length) } as const;
  }
  const [counted, number = ""] = role === "measure" ? (COUNTED.exec(line) ?? []) : [];
  if (counted !== undefined)
    return { kind: "section", code: number, title: line.slice(counted.length) } as const;
  if (/^(?:number|code)$/.test(role) && namesField(line))
    return { kind: "section", code: "", title: line } as const;
  const inCapitals = isInCapitals(line);
  const isTime =
    dayOfHeading(line) !== undefined || (TIME.test(line) && (isName || inCapitals || column === 1));
  const letters = line.replace(/\P{L}/gu, "").length;
  const isTitle = inCapitals && letters >= LEAST_LETTERS && /\s/.test(line) && !WHO.has(role);
  return isTime || isTitle ? ({ kind: "section", code: "", title: line } as const) : undefined;
}

const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set<ColumnRole>([
  ...(["number", "code", "task", "section", "measure"] as const),
]);
const WHO: ReadonlySet<string> = /* @__PURE__ */ new Set<ColumnRole>(AGENCY_COLUMNS);
