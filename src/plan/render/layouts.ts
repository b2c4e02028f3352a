import type { ContentRow, TableContent } from "./table-content.js";

/** The layouts in which a table can be written. */
export type RenderLayout = "tab-separated" | "markdown" | "csv" | "html";

const LINE_END = /\r\n|[\n\r]/;

/** The lines of a cell, without spaces at their ends. */
function linesOf(text: string): string[] {
  return text.split(LINE_END).map((line) => line.replace(/\s+/g, " ").trim());
}

function cellsOf({ columns }: TableContent, { cells }: ContentRow): string[] {
  return columns.map(({ role }) => cells[role] ?? "");
}

/** Writes a table in a layout. */
export const LAYOUTS: Readonly<Record<RenderLayout, (content: TableContent) => string>> = {
  "tab-separated": tabSeparated,
  markdown,
  csv,
  html,
};

/** What would be read as a mark of HTML is written as an entity; other signs stand as they are. */
function withoutMarks(line: string): string {
  return line.replace(/&(?=(?:nbsp|quot|lt|gt|amp);)/gi, "&amp;").replace(/<(?=[a-z/])/gi, "&lt;");
}

/** Bold letters, where the layout itself has none: a mark of HTML. */
function marked(text: string, bold: true | undefined): string {
  return bold === true && text !== "" ? `<b>${text}</b>` : text;
}

function tabSeparated(content: TableContent): string {
  // Spreadsheets take a mark at the beginning for one that quotes the whole cell.
  const field = (text: string): string =>
    text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = content.rows.map((row) =>
    cellsOf(content, row)
      .map((text) => field(marked(linesOf(text).map(withoutMarks).join("<br>"), row.bold)))
      .join("\t"),
  );
  const header = content.columns.map(({ heading }) => heading).join("\t");
  const lines = [...content.heading.flat().map(field), header, ...rows];
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * GitHub-flavoured Markdown: bars have a backslash before them, other signs that could be taken
 * for a mark are written as entities.
 */
function markdown(content: TableContent): string {
  const escaped = (line: string): string =>
    line
      .replace(/&(?=#?\w{1,31};)/g, "&amp;")
      .replace(/[*`]|\\(?=[\p{P}\p{S}])/gu, (sign) => `&#${sign.charCodeAt(0)};`)
      .replaceAll("|", "\\|")
      .replace(/<(?=[a-z/!?])/gi, "&lt;");
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const header = content.columns.map(({ heading }) => escaped(heading));
  const rows = content.rows.map((each) =>
    row(
      cellsOf(content, each).map((text) => {
        const words = linesOf(text).map(escaped).join("<br>");
        return each.bold === true && words !== "" ? `**${words}**` : words;
      }),
    ),
  );
  const heading = content.heading.flat().flatMap((line) => [escaped(line), ""]);
  const table = [row(header), row(header.map(() => "---")), ...rows];
  return [...heading, ...table].map((line) => `${line}\n`).join("");
}

/**
 * Comma-separated values as RFC 4180 has them: records of one length end with CR LF, fields that
 * hold a comma, a quotation mark or a line end are quoted, quotation marks doubled.
 */
function csv(content: TableContent): string {
  const field = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const record = (cells: readonly string[]): string => `${cells.map(field).join(",")}\r\n`;
  const blanks = content.columns.slice(1).map(() => "");
  const rows = content.rows.map((row) =>
    cellsOf(content, row).map((text) =>
      marked(linesOf(text).map(withoutMarks).join("\n"), row.bold),
    ),
  );
  const header = content.columns.map(({ heading }) => heading);
  const heading = content.heading.flat().map((line) => [line, ...blanks]);
  return [...heading, header, ...rows].map(record).join("");
}

function html(content: TableContent): string {
  const escaped = (text: string): string =>
    linesOf(text)
      .map((line) =>
        line
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;")
          .replaceAll('"', "&quot;"),
      )
      .join("<br>");
  const row = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  const rows = content.rows.map((each) =>
    row(
      cellsOf(content, each).map((text) => marked(escaped(text), each.bold)),
      "td",
    ),
  );
  const header = content.columns.map(({ heading }) => escaped(heading));
  const lines = [
    ...content.heading.flatMap((block) => blockLines(block.map(escaped))),
    "<table>",
    "<thead>",
    row(header, "th"),
    "</thead>",
    "<tbody>",
    ...rows,
    "</tbody>",
    "</table>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** A line is a paragraph; several keep their line breaks, and an empty line sets them off. */
function blockLines(lines: readonly string[]): string[] {
  return lines.length === 1
    ? lines.map((line) => `<p>${line}</p>`)
    : ["<pre>", ...lines, "", "</pre>"];
}
