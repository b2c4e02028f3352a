import type { PlanTextItem } from "chiso/plan";
import { setOnPages, type PageSetting, type PageTable } from "./page-setting.js";

/** How items are cut and which way their heights grow. */
export interface ItemSetting extends PageSetting {
  readonly yAxis: "up" | "down";
  /** Each line of a cell, each word, or each word and the blank before it is an item. */
  readonly cut: "lines" | "words" | "words and blanks";
}

const LETTER = 5.5;
const PITCH = 15.6;
const HEIGHT = 13;
const PAGE = 842;
const MARGIN = 56.7;

/** Writes a table as the items of a page that pdfjs gives. */
export function itemsOf(table: PageTable, setting: ItemSetting): PlanTextItem[] {
  return setOnPages(table, setting).flatMap(({ text, page, x, y }) => {
    const down = MARGIN + y * PITCH;
    const height = setting.yAxis === "up" ? PAGE - down : down;
    const item = (words: string, at: number): PlanTextItem => ({
      text: words,
      x: MARGIN + (x + at) * LETTER,
      y: height,
      width: words.length * LETTER,
      height: HEIGHT,
      page,
    });
    if (setting.cut === "lines") return [item(text, 0)];
    const parts = [...text.matchAll(/\S+|\s+/g)].map(({ 0: words, index }) => item(words, index));
    return parts.filter(({ text: words }) => setting.cut !== "words" || words.trim() !== "");
  });
}
