import type { Agency } from "../../agency/index.js";
import { defined, unaccent } from "../../text/index.js";
import { isTitle } from "../cell/capitals.js";
import { issuerAlone, linesOfIssuer } from "./issuer-lines.js";

export const LONGEST_TITLE = 300;
const LONGEST_PLAIN_TITLE = 200;

const APPENDIX =
  /^(?:phu luc(?: so)?(?: [ivxl\d]{1,4})?|bieu(?: so| mau)?(?: [ivxl\d]{1,4}|\s*$))(?![\p{L}\d])\s*[.:–-]?\s*/iu;
/** The year, the years or the part of a year with which a title ends. */
const ENDS_WITH_TIME =
  /(?:nam 20\d\d|giai doan 20\d\d ?[-–] ?20\d\d|(?:thang \d{1,2}|quy (?:iv|i{1,3}|[1-4]))(?: ?[/-] ?| nam )20\d\d)\W{0,3}$/;
const ENDS_WITH_YEAR = /nam 20\d\d\W{0,3}$/;
/** A line that is the time of the plan and nothing else: `Tháng 9 năm 2026`, `Quý III/2026`. */
const ONLY_TIME =
  /^\(?(?:\d{1,2} thang (?:dau|cuoi) |thang \d{1,2}(?: ?[/-] ?| )|quy (?:iv|i{1,3}|[1-4])(?: ?[/-] ?| ))?(?:nam )?20\d\d\)?\W{0,2}$/;

/** A title without the word that it is an appendix. */
export function titleOf(line: string): string {
  const words = line.replace(/^#+|\*/g, " ").trim();
  return words.slice(APPENDIX.exec(unaccent(words))?.[0].length ?? 0).trim();
}

/** Words with which the title of a plan or of its annex begins, and no sentence about it. */
const OF_A_PLAN =
  /^(?:ke hoach|chuong trinh|danh muc|bang phan cong|phan cong|bieu|tong hop|nhiem vu|theo doi|lich)(?! (?:nay|so|tren|duoc|da|la|se|can|phai) )(?!\p{L})/u;

/** `Kế hoạch cải cách hành chính năm 2024`: the last line above the table, in small letters. */
export function plainTitle(lines: readonly string[]): string | undefined {
  const last = titleOf(lines.at(-1) ?? "");
  const above = ONLY_TIME.test(unaccent(last)) ? titleOf(lines.at(-2) ?? "") : "";
  const words = `${above} ${last}`.trim();
  const plain = unaccent(words);
  const isOne = words.length <= LONGEST_PLAIN_TITLE && OF_A_PLAN.test(plain);
  return isOne && ENDS_WITH_TIME.test(plain) ? words : undefined;
}

/** `II. NHIỆM VỤ CỤ THỂ`, `PHẦN III`, `2. GIẢI PHÁP`: a chapter is no title of its document. */
const CHAPTER =
  /^(?:[IVXL]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)[.)/:]\s*\p{L}|^(?:PHẦN|CHƯƠNG|MỤC)\s+(?:THỨ\s+)?(?:[IVXL]{1,6}|[A-H]|\d{1,2}|NHẤT|HAI|BA|TƯ)(?!\p{L})/u;
/** `PHẦN II` on a line of its own: what stands below it is its name. */
const CHAPTER_NUMBER =
  /^(?:PHẦN|CHƯƠNG|MỤC)\s+(?:THỨ\s+)?(?:[IVXL]{1,6}|[A-H]|\d{1,2}|NHẤT|HAI|BA|TƯ)[.:]?$/u;
/** `(đến ngày 31/5/2026)` below a title is more of it. */
const AS_OF = /^\((?:tính )?(?:đến|tới|hết|từ|tháng|quý|năm)\s[^()]{1,80}\)$/iu;
/** `(Số liệu đến ngày 31/7/2026)`, `(Dự thảo lần 2)`: about the figures or the paper, and no title. */
const OF_FIGURES = /^\(số liệu\s[^()]{1,80}\)$/iu;
const REMARK = /^\([^()]{1,120}\)$/u;
/** `Đơn vị tính: triệu đồng`, `(ĐVT: tỷ đồng)`. */
const UNIT = /^\(?(?:đơn vị(?: tính)?|đvt)\s?:\s?[\p{L}\s,.\d%]{1,40}\)?$/iu;

function isAside(line: string): boolean {
  return (
    OF_FIGURES.test(line) ||
    UNIT.test(line) ||
    (REMARK.test(line) && !AS_OF.test(line) && !isTitle(line))
  );
}

/** `-----`: what rules off the title. */
const RULE = /^[^\p{L}\p{N}]+$/u;
/** `KẾ HOẠCH`: too short for a title but above its time. */
const KIND = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|LỊCH)$/u;

/** Whether a line is a title: in capitals, but for what it says in brackets. */
function isTitleLine(line: string): boolean {
  return isTitle(line) || isTitle(line.replace(/\([^()]*\)$/, ""));
}

/** The lines of a title, and what stands beside it. */
export interface TitleLines {
  readonly lines: readonly string[];
  /** Who issues the document, where a name and nothing else stands on top of the title. */
  readonly issuer?: Agency;
  /** The words in brackets below the title that are no part of it. */
  readonly aside?: string;
}

/**
 * The lines in capitals that stand directly above the given one, with the time of the plan below
 * them. Above the line that says what the table is attached to, a line that ends with a year is a
 * title in small letters.
 *
 * ```
 * UBND XÃ TÂN HÒA                    who issues it
 * CHƯƠNG TRÌNH CÔNG TÁC
 * ^^^^^^^^^^^^^^^^^^^^^
 * Tháng 9 năm 2026
 * ^^^^^^^^^^^^^^^^
 * (Số liệu đến ngày 31/7/2026)       of its figures
 * ```
 */
export function titleBefore(
  lines: readonly string[],
  below: number,
  isAttached: boolean,
): TitleLines {
  let end = below;
  while (end > 0 && CHAPTER.test(lines[end - 1] ?? "")) end -= 1;
  if (RULE.test(lines[end - 1] ?? "")) end -= 1;
  const aside = isAside(lines[end - 1] ?? "") ? lines[end - 1] : undefined;
  if (aside !== undefined) end -= 1;
  let start = end;
  const [last = "", above = ""] = [lines[end - 1], lines[end - 2]];
  const isTime = ONLY_TIME.test(unaccent(last)) && (isTitle(above) || KIND.test(above));
  if (isTime) start -= KIND.test(above) ? 2 : 1;
  else if (AS_OF.test(last) && isTitle(above)) start -= 1;
  const isPart = (line: string): boolean => isTitleLine(line) && !CHAPTER.test(line);
  while (start > 0 && isPart(lines[start - 1] ?? "")) start -= 1;
  if (CHAPTER_NUMBER.test(lines[start - 1] ?? "")) return { lines: [] };
  const inSmall = start === end && isAttached && last.length <= LONGEST_TITLE;
  if (inSmall && ENDS_WITH_YEAR.test(unaccent(last))) return defined({ lines: [last], aside });
  const first = start + linesOfIssuer(lines.slice(start, end));
  const issuer = first < end ? issuerAlone(lines.slice(0, first)) : undefined;
  return defined({ lines: lines.slice(first, end), issuer, aside });
}
