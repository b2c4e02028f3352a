import { cellsOf, placesOf, type FormCell, type FormTable } from "./form-table.js";

/**
 * What Word puts on the clipboard as plain text: a tab between cells, a line end between paragraphs
 * and between rows alike; of merged cells one below another all but the first are empty.
 */
export function wordPaste(table: FormTable): string {
  const rows = placesOf(table).map((places) =>
    places
      .flatMap((place) => {
        if (place === "before") return [];
        return place === "above" ? "" : place.paragraphs.join("\r\n");
      })
      .join("\t"),
  );
  return [table.title, ...rows].join("\r\n");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const STYLE =
  "border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0in 5.4pt 0in 5.4pt;mso-border-top-alt:solid windowtext .5pt;mso-border-bottom-alt:solid windowtext .5pt;mso-yfti-cnfc:4";

/** A paragraph as Word writes it, its lines broken anywhere; a bullet is a sign of its own. */
function wordParagraph(paragraph: string): string {
  const broken = (words: string): string => escaped(words).replace(/ (?=\S+$)/, "\r\n  ");
  const bullet = paragraph.startsWith("- ");
  const mark =
    "<![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>";
  const words = `<span lang=VI style='font-size:13.0pt;mso-bidi-font-size:14.0pt'>${broken(paragraph.replace(/^- /, ""))}<o:p></o:p></span>`;
  return `<p class=${bullet ? "MsoListParagraph" : "MsoNormal"} style='margin-bottom:6.0pt;mso-add-space:auto'>${bullet ? mark : ""}${words}</p>`;
}

function wordCell({ paragraphs, columns, rows }: FormCell): string {
  const spans = `${columns > 1 ? ` colspan=${columns}` : ""}${rows > 1 ? ` rowspan=${rows}` : ""}`;
  return `  <td width=94${spans} valign=top style='${STYLE}'>\r\n  ${paragraphs.map(wordParagraph).join("\r\n  ")}\r\n  </td>`;
}

/** What Word puts on the clipboard as HTML: styles, remarks and tags of its own around the table. */
export function clipboardHtml(table: FormTable): string {
  const rows = placesOf(table).map(
    (places, at) =>
      ` <tr style='mso-yfti-irow:${at}'>\r\n${cellsOf(places).map(wordCell).join("\r\n")}\r\n </tr>`,
  );
  return [
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><title>Bảng</title>`,
    "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->",
    '<style><!-- p.MsoNormal {mso-style-parent:""; margin:0in;} --></style></head><body lang=VI><!--StartFragment-->',
    `<p class=MsoNormal align=center><b><span lang=VI>${escaped(table.title)}<o:p></o:p></span></b></p>`,
    "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>",
    ...rows,
    "</table>",
    "<!--EndFragment--></body></html>",
  ].join("\r\n");
}

/** The cells with nothing in the places that others reach over. */
function plainRows(table: FormTable): (readonly string[])[][] {
  return placesOf(table).map((places) =>
    places.map((place) => (typeof place === "string" ? [] : place.paragraphs)),
  );
}

/** Comma-separated values as a spreadsheet saves them, with the mark of their encoding. */
export function csv(table: FormTable): string {
  const rows = plainRows(table).map((cells) =>
    cells.map((paragraphs) => `"${paragraphs.join("\n").replaceAll('"', '""')}"`).join(","),
  );
  return `\uFEFF${[`"${table.title}"`, ...rows].join("\r\n")}\r\n`;
}

/** A Markdown table, with `<br>` between paragraphs. */
export function markdown(table: FormTable): string {
  const [first = "", ...others] = plainRows(table).map(
    (cells) => `| ${cells.map((paragraphs) => paragraphs.join("<br>")).join(" | ")} |`,
  );
  const rule = first.replace(/[^|]+/g, " --- ");
  return [table.title, "", first, rule, ...others].join("\n");
}
