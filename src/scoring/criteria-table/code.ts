import { parseRoman, singleLine } from "../../text/index.js";

/** A code as a table writes it. */
export interface WrittenCode {
  /** Without the signs around it: `1.1`, `a`, `IV`. */
  readonly code: string;
  /** What tells one level from another: `roman`, `number`, `dotted-2`, `letter`. */
  readonly style: string;
  /** Its place in its row of siblings, where it can be told. */
  readonly order?: number;
  /** The code that it goes on from: `1.1` of `1.1.2`. */
  readonly prefix?: string;
  /** Whether a spreadsheet took it for a number. */
  readonly numeric?: true;
}

const WORDS = /^(?:phần|lĩnh vực|tiêu chí(?: thành phần)?|mục|nhóm|nội dung|chỉ tiêu|trục) /iu;
const DOTTED = /^[\p{L}\d]{1,5}(?:\.[\p{L}\d]{1,4}){1,5}$/u;
const LETTERS_NUMBER = /^(\p{L}{1,4})[ .-]?(\d{1,3})$/u;
const NUMBER_LETTER = /^(\d{1,3})([a-zđ])$/u;
const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

function letterOrder(letter: string): number {
  // Lists go from d to đ, or to e.
  return ALPHABET.indexOf(letter.toLowerCase());
}

function orderOf(part: string): number | undefined {
  if (/^\d+$/.test(part)) return Number(part);
  return /^\p{L}$/u.test(part) ? letterOrder(part) : parseRoman(part);
}

function plainCode(code: string, closed: boolean): WrittenCode | undefined {
  const mark = closed ? ")" : "";
  if (/^\d{1,3}$/.test(code)) return { code, style: `number${mark}`, order: Number(code) };
  const roman = /^[IVXLC]+$/.test(code) ? parseRoman(code) : undefined;
  if (roman !== undefined) return { code, style: "roman", order: roman };
  if (/^[a-zđ]$/u.test(code)) return { code, style: "letter", order: letterOrder(code) };
  if (/^[A-ZĐ]$/u.test(code)) return { code, style: "capital", order: letterOrder(code) };
  const [, digits, letter] = NUMBER_LETTER.exec(code) ?? [];
  if (digits !== undefined && letter !== undefined)
    return { code, style: "number-letter", order: letterOrder(letter), prefix: digits };
  const [, letters, number] = LETTERS_NUMBER.exec(code) ?? [];
  if (letters === undefined || number === undefined) return undefined;
  const isChild = /^[A-ZĐ]$/u.test(letters);
  const style = isChild ? "capital-number" : `${letters.toLowerCase()}-number`;
  const prefix = isChild ? { prefix: letters } : {};
  return { code, style, order: Number(number), ...prefix };
}

const LONGEST_CELL = 30;
const CLOSING = ".:)]/ ";

/** A code without the signs around it. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(/^[([]/.test(text) ? 1 : 0, end).trim();
}

/** Reads a whole cell as a code. */
export function codeOf(cell: string | number): WrittenCode | undefined {
  const text = singleLine(String(cell).slice(0, LONGEST_CELL + 1)).replace(WORDS, "");
  if (text === "" || text.length > LONGEST_CELL) return undefined;
  // Spreadsheets write codes that they take for numbers with a comma.
  const code = bare(text)
    .replaceAll(/ ?\. ?/g, ".")
    .replace(/^(\d{1,3}),(\d{1,3})$/, "$1.$2");
  if (!DOTTED.test(code) || !/\d|^[IVXLC]+\./.test(code))
    return plainCode(code, text.endsWith(")"));
  const parts = code.split(".");
  const last = parts.at(-1) ?? "";
  const order = orderOf(last);
  if (order === undefined) return undefined;
  const prefix = parts.slice(0, -1).join(".");
  const written = { code, style: `dotted-${parts.length}`, order, prefix };
  return typeof cell === "number" ? { ...written, numeric: true } : written;
}

/** The letter that a Roman numeral may be as well, behind that which is before it: C behind B. */
export function asCapital(written: WrittenCode): WrittenCode {
  const { code } = written;
  return { code, style: "capital", order: letterOrder(code) };
}

/**
 * A code at the beginning of a name.
 *
 * ```
 * I. Chỉ đạo, điều hành     1.1 Kế hoạch     a) Ban hành     Tiêu chí 3: Báo cáo
 * ^                         ^^^              ^               ^^^^^^^^^^
 * ```
 */
const LEADING =
  /^((?:Phần|Lĩnh vực|Tiêu chí|Mục|Nhóm|PHẦN|LĨNH VỰC|TIÊU CHÍ|MỤC|NHÓM) (?:[IVXLC]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}) ?[.:)-]|(?:[IVXLC]+|[A-ZĐa-zđ]|\d{1,3}) ?[.):](?!\d)|(?:[IVXLC]+|[A-ZĐ]|\d{1,3})(?:\.\d{1,3}){1,5}[.):]?(?= )(?! (?:điểm|đ|%)))/u;

/** A name with a code before it, taken apart. */
export function leadingCode(text: string): { written: WrittenCode; rest: string } | undefined {
  const code = LEADING.exec(text)?.[1];
  if (code === undefined) return undefined;
  const written = codeOf(code.replace(/[:-]$/, ""));
  return written === undefined ? undefined : { written, rest: text.slice(code.length).trim() };
}
