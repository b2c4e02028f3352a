/**
 * Reads a plan from an Excel file, once with exceljs and once with SheetJS.
 *
 *   npx tsx examples/plan-from-excel.ts
 *
 * The file is made here with exceljs; one of your own is `readFileSync("plan.xlsx")`.
 */
import ExcelJS from "exceljs";
import * as XLSX from "xlsx";
import { readPlanRows, type PlanReading, type SheetCell } from "chiso";

const day = (month: number, date: number): Date => new Date(Date.UTC(2024, month - 1, date));
const made = new ExcelJS.Workbook();
const table = made.addWorksheet("Kế hoạch");
table.addRows([
  ["KẾ HOẠCH KIỂM SOÁT THỦ TỤC NĂM 2024"],
  ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời hạn"],
  ["I", "ĐƠN GIẢN HÓA"],
  [1, "Đánh giá thủ tục đất đai", "Biểu mẫu", "Sở Tư pháp", day(6, 5)],
  [null, null, "Báo cáo", "Thanh tra tỉnh", day(9, 12)],
  [2, "Công bố thủ tục mới", "Quyết định", "Văn phòng", day(12, 31)],
]);
for (const range of ["A1:E1", "B3:E3", "A4:A5", "B4:B5"]) table.mergeCells(range);
const file = await made.xlsx.writeBuffer();

/** exceljs repeats merged cells; a cell with a day has it as its value, others have a text. */
async function withExceljs(): Promise<PlanReading> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file);
  const rows: SheetCell[][] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: SheetCell[] = [];
    row.eachCell({ includeEmpty: true }, ({ value, text }) => {
      cells.push(value instanceof Date ? value : text);
    });
    rows.push(cells);
  });
  return readPlanRows(rows);
}

/** SheetJS tells merged cells apart; days are taken as the numbers of the file, which know no clock. */
function withSheetjs(): PlanReading {
  const sheet = XLSX.read(file).Sheets["Kế hoạch"] ?? {};
  const rows = XLSX.utils.sheet_to_json<SheetCell[]>(sheet, { header: 1 });
  return readPlanRows(rows, { merges: sheet["!merges"] ?? [], serialDates: true });
}

for (const { plan, findings } of [await withExceljs(), withSheetjs()]) {
  console.log(plan.title?.vi);
  for (const task of plan.sections.flatMap(({ tasks }) => tasks)) {
    console.log(`  ${task.code}. ${task.title}`);
    for (const output of task.deliverables) {
      const leads = (output.assignments.length > 0 ? output : task).assignments;
      const due = (output.deadline ?? task.deadline)?.text ?? "";
      console.log(
        `     ${output.title}: ${leads.map(({ agency }) => agency.name).join(", ")}, ${due}`,
      );
    }
  }
  console.log(`  ${findings.length} findings`);
}
