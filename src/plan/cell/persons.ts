import { unaccent } from "../../text/index.js";
import { oneLine } from "./plain-text.js";

/** How persons are addressed. */
const ADDRESSES = "(?:đồng chí|đ/c|đc|ông|bà|anh|chị|thầy|cô|nhà giáo|luật sư)[.:]? ";
/** What they have learnt, which without its stop may be anything. */
const DEGREES =
  "(?:gs|pgs|tskh|ts|ths|bs|ds|cn|ks|đd|cnđd|ktv|nhs|kts|(?:bs|ds|đd)?ck ?(?:i{1,2}|[12]))[.,] ?";
/** Two to five words of which each begins with a capital. */
const NAME = "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}";
const FAMILY =
  "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Lương|Tô|Cao|Tạ|Chu|Lâm|Trương|Thái|Quách|Đào|Đàm|Lưu|Hà|Vương|Phùng|Tống|Nông|Lò|Giàng|Hứa|Triệu|Kiều|Tăng|Châu|La|Từ|Thạch|Vi|Cù|Nghiêm|Doãn|Khuất|Thân|Bế|Ma|Sùng|Vàng|Quàng|Cầm|Rơ|Siu|Ksor|Y|H)";

const TITLED = /* @__PURE__ */ (() =>
  new RegExp(`^(?:${caseless(`${ADDRESSES}|${DEGREES}`)})+\\p{Lu}`, "u"))();
const NAMED = /* @__PURE__ */ (() =>
  new RegExp(`^${FAMILY} ${NAME.replace("{1,4}", "{0,4}")}$`, "u"))();
/** A pattern of small letters that capitals match as well, beside patterns that tell them apart. */
function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Longer cells name no persons alone. */
const LONGEST = 200;

/**
 * Whether a cell names a person first: by a title, or by a family name and given names in capitals.
 *
 * ```
 * BSCKII. Ngô Đạt      Đ/c Vũ Hải Yến, Phó Giám đốc      Trần Thị Lụa
 * ^^^^^^^              ^^^^                              ^^^^ of a family
 * ```
 */
export function namesPerson(cell: string): boolean {
  const [first = ""] = oneLine(cell.slice(0, LONGEST)).split(/ ?[,;(–]| - | và /u);
  return TITLED.test(first) || NAMED.test(first);
}

/** How a heading begins below which persons stand. */
const OF_PERSONS =
  /^\W*(?:ho (?:va )?ten|nguoi|can bo|cong chuc|vien chuc|chuyen vien|nhan vien|giao vien|dong chi|ai|owner|assignee|assigned to|person|pic|who)(?!\p{L})/u;

/** Whether a heading says that its column names persons: `Người phụ trách`, `Chuyên viên theo dõi`. */
export function namesPersons(header: string): boolean {
  return OF_PERSONS.test(unaccent(header));
}
