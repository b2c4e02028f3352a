import { setOnPages, type PageSetting, type PageTable } from "./page-setting.js";

/** Writes a table as `pdftotext -layout` writes a page: each word where it stands. */
export function pdfLayoutOf(table: PageTable, setting: PageSetting): string {
  const pages: string[][] = [];
  for (const { text, page, x, y } of setOnPages(table, setting)) {
    const lines = (pages[page - 1] ??= []);
    const row = Math.floor(y);
    while (lines.length <= row) lines.push("");
    lines[row] = `${(lines[row] ?? "").padEnd(x)}${text}`;
  }
  return pages.map((lines) => `${lines.join("\n")}\n`).join("\f");
}
