import type { TableContent } from "./table-content.js";

/** The layouts in which a table can be written. */
export type RenderLayout = "tab-separated" | "markdown" | "csv" | "html";

type Lines = readonly string[];

/** How a layout writes cells, and with them the table and what stands above it. */
interface Layout {
  /** A line of a cell: what would be read as a mark of the layout is written as an entity. */
  readonly escaped: (line: string) => string;
  readonly lineBreak: string;
  readonly bold: readonly [opens: string, closes: string];
  readonly lines: (heading: readonly Lines[], header: Lines, rows: readonly Lines[]) => Lines;
  readonly lineEnd: string;
}

/** What would be read as a mark of HTML is written as an entity; other signs stand as they are. */
function withoutMarks(line: string): string {
  return line.replace(/&(?=(?:nbsp|quot|lt|gt|amp);)/gi, "&amp;").replace(/<(?=[a-z/])/gi, "&lt;");
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Where the layout itself has no bold letters, a mark of HTML stands for them. */
const BOLD = ["<b>", "</b>"] as const;

const TAB_SEPARATED: Layout = {
  escaped: withoutMarks,
  lineBreak: "<br>",
  bold: BOLD,
  lines(heading, header, rows) {
    // Spreadsheets take a mark at the beginning for one that quotes the whole cell.
    const field = (text: string): string => (text.startsWith('"') ? quoted(text) : text);
    const cells = rows.map((row) => row.map(field).join("\t"));
    return [...heading.flat().map(field), header.join("\t"), ...cells];
  },
  lineEnd: "\n",
};

/**
 * GitHub-flavoured Markdown: bars have a backslash before them, other signs that could be taken
 * for a mark are written as entities.
 */
const MARKDOWN: Layout = {
  escaped: (line) =>
    line
      .replace(/&(?=#?\w{1,31};)/g, "&amp;")
      .replace(/[*`]|\\(?=[\p{P}\p{S}])/gu, (sign) => `&#${sign.charCodeAt(0)};`)
      .replaceAll("|", "\\|")
      .replace(/<(?=[a-z/!?])/gi, "&lt;"),
  lineBreak: "<br>",
  bold: ["**", "**"],
  lines(heading, header, rows) {
    const table = [header.map(this.escaped), header.map(() => "---"), ...rows];
    return [
      ...heading.flat().flatMap((line) => [this.escaped(line), ""]),
      ...table.map((cells) => `| ${cells.join(" | ")} |`),
    ];
  },
  lineEnd: "\n",
};

/**
 * Comma-separated values as RFC 4180 has them: records of one length end with CR LF, fields that
 * hold a comma, a quotation mark or a line end are quoted, quotation marks doubled.
 */
const CSV: Layout = {
  escaped: withoutMarks,
  lineBreak: "\n",
  bold: BOLD,
  lines(heading, header, rows) {
    const field = (text: string): string => (/[",\r\n]/.test(text) ? quoted(text) : text);
    const blanks = header.slice(1).map(() => "");
    const records = [...heading.flat().map((line) => [line, ...blanks]), header, ...rows];
    return records.map((cells) => cells.map(field).join(","));
  },
  lineEnd: "\r\n",
};

const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const HTML: Layout = {
  escaped: (line) => line.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign),
  lineBreak: "<br>",
  bold: BOLD,
  lines(heading, header, rows) {
    const row = (cells: Lines, tag: string): string =>
      `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
    // A line is a paragraph; several keep their line breaks, and an empty line sets them off.
    const block = (lines: Lines): Lines =>
      lines.length === 1 ? [`<p>${lines.join("")}</p>`] : ["<pre>", ...lines, "", "</pre>"];
    return [
      ...heading.flatMap((lines) => block(lines.map((line) => cellText(line, this)))),
      ...["<table>", "<thead>", row(header.map(this.escaped), "th"), "</thead>", "<tbody>"],
      ...rows.map((cells) => row(cells, "td")),
      ...["</tbody>", "</table>"],
    ];
  },
  lineEnd: "\n",
};

/** The layouts by their names. */
export const LAYOUTS: Readonly<Record<RenderLayout, Layout>> = {
  "tab-separated": TAB_SEPARATED,
  markdown: MARKDOWN,
  csv: CSV,
  html: HTML,
};

/** The lines of a cell, without spaces at their ends. */
function cellText(text: string, { escaped, lineBreak }: Layout): string {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.replace(/\s+/g, " ").trim());
  return lines.map(escaped).join(lineBreak);
}

/** Writes a table in a layout. */
export function laidOut({ heading, columns, rows }: TableContent, layout: Layout): string {
  const [opens, closes] = layout.bold;
  const cells = rows.map((row) =>
    columns.map(({ role }) => {
      const words = cellText(row.cells[role] ?? "", layout);
      return row.bold === true && words !== "" ? `${opens}${words}${closes}` : words;
    }),
  );
  const header = columns.map((column) => column.heading);
  const lines = layout.lines(heading, header, cells);
  return lines.map((line) => `${line}${layout.lineEnd}`).join("");
}
