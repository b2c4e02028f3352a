import { requireForm, requireOptions } from "../../text/index.js";
import { undirected } from "../direction.js";
import { rowsForm, type RowCell } from "../rows/row-cell.js";

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between cells: a comma, when left out, a semicolon or a tab. */
  readonly separator?: "," | ";" | "\t";
  /** Whether the file begins with the mark by which Excel knows UTF-8; without it, when left out. */
  readonly bom?: boolean;
  /** The decimal sign of numbers: a point, when left out, or a comma. */
  readonly decimal?: "." | ",";
  /** How days are written: `YYYY-MM-DD`, when left out, or as documents of Việt Nam write them. */
  readonly dates?: "YYYY-MM-DD" | "DD/MM/YYYY";
}

const CALL = 'toCsv(toRows(plan), { separator: ";", bom: true })';
const OPTIONS = "separator:,|;|\t bom:boolean decimal:.|, dates:YYYY-MM-DD|DD/MM/YYYY";

/** What spreadsheets take for the beginning of a formula, also behind what nobody sees. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** What spreadsheets drop before they look for one. */
const DROPPED = /^[\t\r\n]/;

/** A text that is a number and nothing else; it can do nothing. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** What has to stand in quotes: whatever separates in any such file, quotes, and blanks at the ends. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/**
 * Writes rows as a CSV file (RFC 4180), lines ended as it asks and all of one length. A text that a
 * spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line end, what is
 * invisible not counted) gets an apostrophe before it, the mark of a text in spreadsheets; numbers,
 * also negative ones and texts that are nothing else, stay as they are. Signs that turn the direction
 * of writing are left out, for they would turn the cells behind them too.
 *
 * @param rows - The rows, the heading among them, as `toRows` gives them.
 * @param options - The separator, the mark of UTF-8, the decimal sign, how days are written.
 * @returns The text of the file; empty where there are no rows.
 * @throws ChisoError `invalid-data` for what are no rows of cells, `invalid-option` for options that there
 *   are not.
 * @example
 * ```ts
 * import { plainDate, toCsv } from "chiso";
 * const rows = [
 *   ["Nhiệm vụ", "Đến hạn", "Điểm"],
 *   ["Rà soát; công bố", { date: plainDate("2021-06-30") }, -0.5],
 *   ["=1+1", null, 2],
 * ];
 * toCsv(rows).split("\r\n");
 * // ["Nhiệm vụ,Đến hạn,Điểm", "\"Rà soát; công bố\",2021-06-30,-0.5", "'=1+1,,2", ""]
 * toCsv(rows, { separator: ";", decimal: ",", dates: "DD/MM/YYYY" }).split("\r\n")[1];
 * // "\"Rà soát; công bố\";30/06/2021;-0,5"
 * ```
 */
export function toCsv(rows: readonly (readonly RowCell[])[], options: CsvOptions = {}): string {
  requireForm(rows, rowsForm, "rows of cells", CALL);
  requireOptions(options, OPTIONS, CALL);
  const { separator = ",", bom = false } = options;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = rows.map((row) => {
    const cells = row.map((cell) => cellText(cell, options));
    const all = [...cells, ...Array<string>(width - cells.length).fill("")];
    // An empty line would be no row for many readers.
    return width < 2 && (all[0] ?? "") === "" ? '""\r\n' : `${all.join(separator)}\r\n`;
  });
  return `${bom ? "\uFEFF" : ""}${lines.join("")}`;
}

function cellText(cell: RowCell, options: CsvOptions): string {
  const { decimal = ".", dates = "YYYY-MM-DD", separator = "," } = options;
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(harmless(undirected(cell)));
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") {
    const number = String(cell).replace(".", decimal);
    return number.includes(separator) ? `"${number}"` : number;
  }
  return dates === "YYYY-MM-DD" ? cell.date : cell.date.split("-").reverse().join("/");
}

function harmless(text: string): string {
  const runs = DROPPED.test(text) || (FORMULA.test(text) && !NUMBER.test(text));
  return runs ? `'${text}` : text;
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
