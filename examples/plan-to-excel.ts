/**
 * Writes a tracked plan as an Excel file with exceljs: a heading that stays in place, days that are
 * days, wrapped texts, a filter, and a page that prints across.
 *
 *   npx tsx examples/plan-to-excel.ts
 *
 * The file is read back here; one of your own is written by `book.xlsx.writeFile("plan.xlsx")`.
 */
import ExcelJS from "exceljs";
import { definePlan, plainDate, schedulePlan, toRows, trackPlan, type RowCell } from "chiso";

const plan = definePlan({
  title: { vi: "Kế hoạch kiểm soát thủ tục hành chính năm 2024" },
  year: 2024,
  sections: [
    {
      code: "I",
      title: "Công khai thủ tục",
      tasks: [
        { code: "1", title: "Niêm yết thủ tục", lead: "Văn phòng Sở", deadline: "Quý I" },
        {
          code: "2",
          title: "Rà soát thủ tục",
          lead: "Thanh tra Sở",
          coordinate: "Văn phòng Sở",
          deadline: "Trước 30/6",
        },
        { code: "3", title: "Trả lời phản ánh", lead: "Thanh tra Sở", deadline: "Khi có phản ánh" },
      ],
    },
  ],
});
const records = [
  { task: "I.1", completedOn: plainDate("2024-03-20"), evidence: "Báo cáo số 15/BC-VP" },
];
const tracked = trackPlan(schedulePlan(plan), records, plainDate("2024-07-01"));

/** Excel keeps a day as a moment; midnight of UTC is the day that is meant, in every zone. */
function excelValue(cell: RowCell): string | number | boolean | Date | null {
  return typeof cell === "object" && cell !== null ? new Date(`${cell.date}T00:00:00Z`) : cell;
}

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Theo dõi", {
  views: [{ state: "frozen", ySplit: 1 }],
  pageSetup: { orientation: "landscape", fitToPage: true, fitToHeight: 0 },
});
const rows = toRows(tracked, { plan });
sheet.addRows(rows.map((row) => row.map(excelValue)));
sheet.pageSetup.printTitlesRow = "1:1";
sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columnCount } };
sheet.eachRow((row, number) => {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.alignment = { vertical: "top", wrapText: true };
    cell.border = { bottom: { style: "thin" } };
    if (number === 1) cell.font = { bold: true };
    if (cell.value instanceof Date) cell.numFmt = "dd/mm/yyyy";
  });
});
for (const [index, column] of sheet.columns.entries()) {
  const lengths = rows.map((row) => {
    const cell = row[index] ?? "";
    return typeof cell === "object" ? "dd/mm/yyyy".length : String(cell).length;
  });
  column.width = Math.min(40, Math.max(10, ...lengths) + 2);
}
const file = await book.xlsx.writeBuffer();

const again = new ExcelJS.Workbook();
await again.xlsx.load(file);
again.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
  const cells: string[] = [];
  row.eachCell({ includeEmpty: true }, ({ value, text, numFmt }) => {
    cells.push(value instanceof Date ? `${value.toISOString().slice(0, 10)} (${numFmt})` : text);
  });
  console.log(cells.join(" | ").trimEnd());
});
