import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import ExcelJS from "exceljs";

/** A file as it is dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly base64: string;
}

const inBase64 = (bytes: Uint8Array | ArrayBuffer): string =>
  Buffer.from(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes).toString("base64");

/** A plan in Word: a heading, a section over the whole row, a task with two outputs. */
export async function wordFile(): Promise<DroppedFile> {
  const rows = [
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian"],
    ["I. CẢI CÁCH THỂ CHẾ"],
    ["1", "Rà soát quy định về cấp phép", "Báo cáo", "Sở Tư pháp", "Quý II, IV"],
    ["2", "Công khai phí, lệ phí", "Bảng công khai", "Sở Tài chính", "Trước 15/6"],
  ].map((cells) => {
    const columnSpan = cells.length === 1 ? 5 : 1;
    const children = cells.map(
      (text) => new TableCell({ columnSpan, children: [new Paragraph(text)] }),
    );
    return new TableRow({ children });
  });
  const heading = new Paragraph("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024");
  const document = new Document({ sections: [{ children: [heading, new Table({ rows })] }] });
  return { name: "ke-hoach.docx", base64: inBase64(await Packer.toBuffer(document)) };
}

/** A tracker in Excel behind a cover sheet: days as days, a lead over two rows. */
export async function excelFile(): Promise<DroppedFile> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Bìa").addRow(["KẾ HOẠCH"]);
  const sheet = book.addWorksheet("Theo dõi");
  const day = (month: number, date: number): Date => new Date(Date.UTC(2024, month - 1, date));
  sheet.addRows([
    ["KẾ HOẠCH KIỂM SOÁT THỦ TỤC NĂM 2024"],
    ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"],
    [1, "Đánh giá thủ tục đất đai", "Sở Tư pháp", day(6, 5), day(6, 3)],
    [2, "Công bố thủ tục mới", null, day(9, 12), null],
  ]);
  for (const range of ["A1:E1", "C3:C4"]) sheet.mergeCells(range);
  return { name: "theo-doi.xlsx", base64: inBase64(await book.xlsx.writeBuffer()) };
}
