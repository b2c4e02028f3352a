import type { PlanTextItem } from "chiso/plan";
import { placesOf, type FormTable } from "./form-table.js";
import { itemsOf } from "./items.js";
import { pdfLayoutOf } from "./pdf-layout.js";
import type * as pages from "./page-setting.js";

/** How the columns of a table are set: `TT` is narrow, none narrower than its longest word. */
function widthsOf({ rows }: FormTable): number[] {
  const places = placesOf({ rows });
  return (places[0] ?? []).map((_, column) => {
    const cells = places.flatMap((row) => {
      const place = row[column];
      return place === undefined || typeof place === "string" || place.columns > 1 ? [] : [place];
    });
    const paragraphs = cells.flatMap((cell) => cell.paragraphs);
    const words = paragraphs.flatMap((paragraph) => paragraph.split(" "));
    const longest = Math.max(...paragraphs.map(({ length }) => length));
    return Math.max(...words.map(({ length }) => length), Math.min(longest, 24));
  });
}

/** The table as it is set: a place below the first of merged cells is empty. */
function onPage(table: FormTable): pages.PageTable {
  const [header = [], ...rows] = placesOf(table).map((places) =>
    places.flatMap((place): pages.FormCell[] => {
      if (place === "before") return [];
      if (place === "above") return [{ text: "" }];
      return [{ text: place.paragraphs.join("\n"), colSpan: place.columns }];
    }),
  );
  return { title: [table.title], header, rows };
}

/** What `pdftotext -layout` writes of the page with the table. */
export function pdfLayout(table: FormTable): string {
  return pdfLayoutOf(onPage(table), { widths: widthsOf(table) });
}

/** The items of that page, as pdfjs gives them. */
export function pdfItems(table: FormTable): PlanTextItem[] {
  return itemsOf(onPage(table), { widths: widthsOf(table), yAxis: "up", cut: "words and blanks" });
}
