/**
 * Reads a plan from a Word file: `mammoth` turns the file to HTML, the library reads its table.
 *
 *   npx tsx examples/plan-from-word.ts
 *
 * The file is made here with `docx`; one of your own is `readFileSync("plan.docx")`.
 */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import mammoth from "mammoth";
import { dueDates, readPlanTable } from "chiso";

/** A cell of one paragraph a line; lines that begin with a dash are items of a list. */
function cell(text: string, columnSpan = 1): TableCell {
  const children = text
    .split("\n")
    .map((line) =>
      line.startsWith("- ")
        ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
        : new Paragraph(line),
    );
  return new TableCell({ columnSpan, children });
}

const rows = [
  ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan\nchủ trì", "Thời gian"].map((text) => cell(text)),
  [cell("I. CẢI CÁCH THỂ CHẾ", 5)],
  [
    "1",
    "Rà soát quy định\nvề cấp phép",
    "- Kế hoạch\n- Báo cáo",
    "Sở Tư pháp\nSở Nội vụ",
    "- Quý I\n- 30/9",
  ].map((text) => cell(text)),
  ["2", "Công khai phí, lệ phí", "Bảng công khai", "Sở Tài chính", "Trước 15/6"].map((text) =>
    cell(text),
  ),
].map((children) => new TableRow({ children }));
const file = await Packer.toBuffer(
  new Document({
    sections: [
      { children: [new Paragraph("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"), new Table({ rows })] },
    ],
  }),
);

const { value: html } = await mammoth.convertToHtml({ buffer: file });
const { plan, findings } = readPlanTable(html);

console.log(plan.title?.vi);
for (const { code, title, tasks } of plan.sections) {
  console.log(`${code}. ${title}`);
  for (const task of tasks) {
    console.log(
      `  ${task.code}. ${task.title}: ${task.assignments.map(({ agency }) => agency.name).join(", ")}`,
    );
    const outputs = task.deliverables.map((output) => ({
      name: output.title,
      when: output.deadline ?? task.deadline,
    }));
    for (const { name, when } of outputs) {
      const days = when === undefined ? [] : dueDates(when.text, { year: 2024 }).dated;
      console.log(`     ${name}: ${days.map(({ due }) => due).join(", ")}`);
    }
  }
}
console.log(`${findings.length} findings`);
