import type { FormTable } from "./page-setting.js";

/** Writes a table with tabs: cells that reach over others leave those empty. */
export function tabsOf({ title, header, rows }: FormTable): string {
  const reaching = new Map<number, number>();
  const lines = rows.map((row) => {
    const cells: string[] = [];
    const given = [...row];
    while (cells.length < header.length) {
      const left = reaching.get(cells.length) ?? 0;
      if (left > 0) {
        reaching.set(cells.length, left - 1);
        cells.push("");
        continue;
      }
      const cell = given.shift() ?? "";
      const { text, colSpan = 1, rowSpan = 1 } = typeof cell === "string" ? { text: cell } : cell;
      for (let at = 0; at < colSpan; at++) {
        reaching.set(cells.length, rowSpan - 1);
        cells.push(at === 0 ? text : "");
      }
    }
    return cells.map((cell) => (cell.includes("\n") ? `"${cell}"` : cell)).join("\t");
  });
  return [...title, header.join("\t"), ...lines].join("\n");
}
