import * as docx from "docx";
import ExcelJS from "exceljs";
import mammoth from "mammoth";
import * as XLSX from "xlsx";
import type { MergedCells, SheetCell } from "chiso/plan";
import { cellsOf, placesOf, type FormCell, type FormTable } from "./form-table.js";

function docxCell({ paragraphs, columns, rows }: FormCell): docx.TableCell {
  return new docx.TableCell({
    columnSpan: columns,
    rowSpan: rows,
    children: paragraphs.map((text) =>
      text.startsWith("- ")
        ? new docx.Paragraph({ text: text.slice(2), bullet: { level: 0 } })
        : new docx.Paragraph(text),
    ),
  });
}

/** A Word file with the table. */
async function wordFile(table: FormTable): Promise<Buffer> {
  const rows = placesOf(table).map(
    (places, at) =>
      new docx.TableRow({ tableHeader: at === 0, children: cellsOf(places).map(docxCell) }),
  );
  const children = [new docx.Paragraph(table.title), new docx.Table({ rows })];
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
}

/** The HTML that mammoth makes of a Word file. */
export async function mammothHtml(table: FormTable): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: await wordFile(table) })).value;
}

const DAY = /^(\d\d)\/(\d\d)\/(\d{4})$/;

/** A cell as people type it in Excel: numbers and days are no texts. */
function typed(text: string): string | number | Date {
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return /^\d{1,3}$/.test(text) ? Number(text) : text;
}

/** An Excel file with the table below its title, its merged cells merged. */
async function excelFile(table: FormTable): Promise<ExcelJS.Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Kế hoạch");
  const places = placesOf(table);
  sheet.getCell(1, 1).value = table.title;
  sheet.mergeCells(1, 1, 1, places[0]?.length ?? 1);
  for (const [row, cells] of places.entries()) {
    for (const [column, place] of cells.entries()) {
      if (typeof place === "string") continue;
      const { paragraphs, columns, rows } = place;
      const [top, left] = [row + 2, column + 1];
      sheet.getCell(top, left).value = typed(paragraphs.join("\n"));
      if (columns * rows > 1) sheet.mergeCells(top, left, top + rows - 1, left + columns - 1);
    }
  }
  return book.xlsx.writeBuffer();
}

/** The rows as exceljs reads them: merged cells repeat what stands in the first of them. */
export async function exceljsRows(table: FormTable): Promise<SheetCell[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await excelFile(table));
  const rows: SheetCell[][] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: SheetCell[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push(cell.value instanceof Date ? cell.value : cell.text);
    });
    rows.push(cells);
  });
  return rows;
}

/** The rows as SheetJS reads them, with what it tells of merged cells. */
export async function sheetjsRows(
  table: FormTable,
): Promise<{ rows: SheetCell[][]; merges: readonly MergedCells[] }> {
  const book = XLSX.read(await excelFile(table), { cellDates: !CLOCKS_CHANGE });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const rows = XLSX.utils.sheet_to_json<SheetCell[]>(sheet, { header: 1 });
  return { rows, merges: sheet["!merges"] ?? [] };
}

const hoursOn = (month: number): number => -new Date(2024, month - 1, 5).getTimezoneOffset() / 60;

/** Where clocks change in summer the days of SheetJS are numbers, as the guide says. */
export const CLOCKS_CHANGE = hoursOn(1) !== hoursOn(6);

/** By how many hours the clock of this machine, which SheetJS takes, is ahead of UTC. */
export function hoursAhead(): number {
  return hoursOn(6);
}
