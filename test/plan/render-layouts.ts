import type { TextLayout } from "chiso/plan";
import { pdfLayoutOf } from "./forms/pdf-layout.js";

type Rows = readonly (readonly string[])[];

/** Writes rows of cells as a text of each layout, each in the plainest way it is met with. */
export const RENDERERS: Readonly<Record<TextLayout, (rows: Rows) => string>> = {
  "tab-separated": (rows) => rows.map((cells) => cells.join("\t")).join("\n"),
  html: (rows) =>
    [
      "<table>",
      ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
      "</table>",
    ].join("\n"),
  markdown: (rows) =>
    rows
      .flatMap((cells, index) => [
        `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
        ...(index === 0 ? [`|${cells.map(() => " --- ").join("|")}|`] : []),
      ])
      .join("\n"),
  csv: (rows) =>
    rows
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
      .join("\r\n"),
  "bar-lines": (rows) => rows.flatMap((cells) => cells.flatMap((cell) => [cell, "|"])).join("\n"),
  "pdf-layout": (rows) => {
    const [header = [], ...body] = rows;
    const most = Math.max(...rows.map(({ length }) => length));
    const widths = Array.from({ length: most }, (_, at) => Math.max(20, header[at]?.length ?? 0));
    return pdfLayoutOf({ title: [], header, rows: body }, { widths, apart: 1 });
  },
  "pdf-text": (rows) =>
    rows
      .flatMap((cells) => cells.filter((cell) => cell !== "").map((cell) => wrapped(cell)))
      .join("\n\n"),
};

/** Breaks a cell into lines as a narrow column does, an empty line between them. */
function wrapped(cell: string): string {
  const lines: string[] = [];
  for (const word of cell.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 28) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n\n");
}
