import type { Mammoth, SheetJs, WorkSheet } from "./office-libraries.js";
import type { Sheet, Source } from "./source.js";
import type { SheetCell } from "chiso";

/** Opens a file of an office as a table to read; `undefined` for a kind that is not read. */
export async function openFile(file: File): Promise<Source | undefined> {
  const { name } = file;
  const ending = /\.([^.]*)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (ending === "docx") return { kind: "html", html: await htmlOfWord(file), file: name };
  if (["xlsx", "xlsm", "xls"].includes(ending)) {
    return { kind: "workbook", ...(await sheetsOf(file)), file: name };
  }
  if (["csv", "txt", "tsv", "md"].includes(ending)) {
    return { kind: "text", text: await file.text() };
  }
  if (["htm", "html"].includes(ending)) {
    return { kind: "html", html: await file.text(), file: name };
  }
  return undefined;
}

async function htmlOfWord(file: File): Promise<string> {
  const mammoth = await library("load-mammoth", () => window.mammoth);
  const arrayBuffer = await file.arrayBuffer();
  return (await mammoth.convertToHtml({ arrayBuffer })).value;
}

async function sheetsOf(file: File): Promise<{ sheets: readonly Sheet[]; chosen: number }> {
  const sheetJs = await library("load-xlsx", () => window.XLSX);
  // Many a .xls holds a page or CSV: its days stay as written, or their month would be taken for the
  // day. (Of .ods files days are made by the clock of the machine; they are not opened.)
  const book = sheetJs.read(await file.arrayBuffer(), { cellNF: true, raw: true });
  const { date1904 = false } = book.Workbook?.WBProps ?? {};
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    return { name, rows: rowsOf(sheet, sheetJs, date1904), merges: sheet["!merges"] ?? [] };
  });
  const filled = sheets.map(
    ({ rows }) => rows.flat().filter((value) => value !== undefined).length,
  );
  // A workbook may open with a cover: the sheet with the most cells is looked at first.
  return { sheets, chosen: filled.indexOf(Math.max(...filled)) };
}

/** The cells of a sheet from its first row and column to the last that holds something. */
function rowsOf(sheet: WorkSheet, sheetJs: SheetJs, date1904: boolean): SheetCell[][] {
  const rows: (SheetCell[] | undefined)[] = [];
  for (const [name, cell] of Object.entries(sheet)) {
    if (name.startsWith("!")) continue;
    const value = valueOf(cell, sheetJs, date1904);
    if (value === undefined) continue;
    const { r, c } = sheetJs.utils.decode_cell(name);
    const row = (rows[r] ??= []);
    row[c] = value;
  }
  const width = rows.reduce((most, row = []) => Math.max(most, row.length), 0);
  return Array.from(rows, (row = []) => Array.from({ length: width }, (_, at) => row[at]));
}

/**
 * The value of a cell. A day is told by the format of its number and taken from the number itself:
 * as a `Date` it would hang on the clock of the machine.
 */
function valueOf(cell: unknown, sheetJs: SheetJs, date1904: boolean): SheetCell {
  if (!isCell(cell)) return undefined;
  const { v: value, t: type, z: format } = cell;
  if (type === "n" && typeof value === "number" && typeof format === "string") {
    const day = sheetJs.SSF.is_date(format)
      ? sheetJs.SSF.parse_date_code(value, { date1904 })
      : null;
    return day === null ? value : new Date(Date.UTC(day.y, day.m - 1, day.d, day.H, day.M, day.S));
  }
  const isRead = type === "s" || type === "n" || type === "b";
  return isRead && isPlain(value) ? value : undefined;
}

function isCell(cell: unknown): cell is { v?: unknown; t?: unknown; z?: unknown } {
  return typeof cell === "object" && cell !== null;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/**
 * A library of those beside the page, which is loaded when it is first needed: its script waits in
 * a template of the page.
 */
async function library<Library extends Mammoth | SheetJs>(
  id: string,
  loaded: () => Library | undefined,
): Promise<Library> {
  const before = loaded();
  if (before !== undefined) return before;
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`The page has no ${id}`);
  const copy = document.importNode(template.content, true);
  const script = copy.querySelector("script");
  if (script === null) throw new Error(`The template ${id} has no script`);
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${id} is not beside the page`));
    });
    document.body.append(copy);
  });
  const after = loaded();
  if (after === undefined) throw new Error(`${id} did not start`);
  return after;
}
