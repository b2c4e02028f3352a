import type { TableRow } from "./table-row.js";

const LINE_END = /\r\n|\n|\r/;
/** `| --- | :---: |`: the line below the headings. */
const RULER = /^(?=.*\|)(?=.*-)[-\s|:]+$/;
const BAR_ROW = /^\s*\|.*\|\s*$/;

/** Whether a text is a table of Markdown: a ruler, or lines between bars. */
export function isMarkdown(text: string): boolean {
  const lines = text.split(LINE_END);
  return (
    lines.some((line) => line.includes("|") && RULER.test(line)) ||
    lines.filter((line) => BAR_ROW.test(line)).length > 1
  );
}

/** The cells of a line between its bars; a bar behind a backslash is one of the text. */
function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  const cells = inside.split(/(?<!\\)\|/);
  return cells.map((cell) =>
    cell
      .replaceAll("\\|", "|")
      .replaceAll(/<br\s*\/?>/gi, "\n")
      .replaceAll(/\*\*|__/g, ""),
  );
}

/** The rows of a table of Markdown; lines without bars are rows of one cell. */
export function markdownRows(text: string): TableRow[] {
  return text.split(LINE_END).flatMap((line, index) => {
    if (RULER.test(line) && line.includes("|")) return [];
    const cells = line.includes("|") ? cellsOf(line) : [line];
    return [{ row: index + 1, cells }];
  });
}
