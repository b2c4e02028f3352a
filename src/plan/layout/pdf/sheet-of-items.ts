import { fold } from "../../../text/index.js";
import type { PlanTextItem } from "../../grid/plan-reading.js";
import type { PlacedLine, PlacedWord, Sheet } from "./sheet.js";

/** Places across are counted in halves of the width of a letter. */
const HALVES = 2;
/** Words of two cells stand at least the padding of both apart: more than a letter and a half. */
const WIDE = 3;
/** Items without so much between them are pieces of one word. */
const WITHIN_WORD = 0.4;
/** Items whose heights differ by less than so much of the height of a letter stand on one line. */
const SAME_LINE = 0.45;
/** Lines of a cell stand about so many heights of a letter apart, and at most. */
const PITCH = 1.25;
const MOST_PITCH = 1.7;
/** Lines that stand closer together than letters are high are looked at to find the next one. */
const LINES_AHEAD = 6;

/** An item, or a word of one, on a page whose heights grow downwards. */
interface PlacedItem extends PlacedWord {
  readonly y: number;
}

/**
 * The lines of positioned items: letters, words or runs of words, in any order.
 *
 * @param items - The items; those that hold nothing but blanks are passed over.
 * @param upwards - Whether `y` grows upwards.
 */
export function sheetOfItems(items: readonly PlanTextItem[], upwards: boolean): Sheet {
  const filled = items.filter(({ text }) => text.trim() !== "");
  const letter = positive(medianOf(filled.map(({ text, width }) => width / text.length)), 1);
  const high = medianOf(filled.flatMap(({ height }) => height ?? []));
  const height = positive(high, letter * HALVES);
  const lines: PlacedLine[] = [];
  for (const own of pagesOf(filled)) {
    const placed = own.items.map((item) => placedItem(item, letter / HALVES, upwards));
    const rows = linesOfPage(placed, height * SAME_LINE);
    const distance = pitchOf(rows);
    const pitch = distance > height * MOST_PITCH ? height * PITCH : positive(distance, height);
    for (const line of rows) {
      const y = (line[0]?.y ?? 0) / pitch;
      lines.push({ row: lines.length + 1, page: own.page, y, words: wordsOf(line) });
    }
  }
  return { lines, wide: WIDE };
}

/**
 * Whether `y` grows upwards, as in a PDF: items come about in the order in which they are read, so
 * that the way which `y` takes with it is that down the page. Where the order says nothing, it does.
 */
export function growsUpwards(items: readonly PlanTextItem[]): boolean {
  let down = 0;
  for (const { items: own } of pagesOf(items)) {
    const middle = own.reduce((sum, { y }) => sum + y, 0) / own.length;
    for (const [at, { y }] of own.entries()) down += (at - (own.length - 1) / 2) * (y - middle);
  }
  return !(down > 0);
}

function positive(value: number, otherwise: number): number {
  return value > 0 && Number.isFinite(value) ? value : otherwise;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The items page by page, in the order of the pages. */
function pagesOf(items: readonly PlanTextItem[]) {
  const pages = new Map<number, PlanTextItem[]>();
  for (const item of items) {
    const { page = 1 } = item;
    const own = pages.get(page);
    if (own === undefined) pages.set(page, [item]);
    else own.push(item);
  }
  return [...pages]
    .map(([page, own]) => ({ page, items: own }))
    .sort((one, other) => one.page - other.page);
}

function placedItem(item: PlanTextItem, unit: number, upwards: boolean): PlacedItem {
  const left = item.x / unit;
  const right = left + Math.max(0, item.width / unit);
  return { text: fold(item.text).text, left, right, y: upwards ? -item.y : item.y };
}

/** Items that stand at about the same height, from left to right. */
function linesOfPage(items: readonly PlacedItem[], tolerance: number): PlacedItem[][] {
  const lines: PlacedItem[][] = [];
  let top = 0;
  for (const item of [...items].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    if (line === undefined || item.y - top > tolerance) {
      lines.push([item]);
      top = item.y;
    } else line.push(item);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

/** How far apart the lines of a cell stand: a quarter of all stand within one and below another. */
function pitchOf(lines: readonly (readonly PlacedItem[])[]): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    for (const { left, right, y } of line.slice(0, 20)) {
      const below = lines
        .slice(index + 1, index + 1 + LINES_AHEAD)
        .find((other) => other.some((item) => item.left < right && item.right > left));
      if (below !== undefined) distances.push((below[0]?.y ?? y) - y);
    }
  }
  const sorted = distances.sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}

/** The words of a line: items without a gap between them are pieces of one word. */
function wordsOf(line: readonly PlacedItem[]): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const piece of line.flatMap(piecesOf)) {
    const before = words.at(-1);
    if (before === undefined || piece.left - before.right >= WITHIN_WORD) words.push(piece);
    else
      words[words.length - 1] = {
        text: `${before.text}${piece.text}`,
        left: before.left,
        right: Math.max(before.right, piece.right),
      };
  }
  return words;
}

/** The words of a run, each with its part of the width. */
function piecesOf({ text, left, right }: PlacedItem): PlacedWord[] {
  const letter = (right - left) / text.length;
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    left: left + index * letter,
    right: left + (index + word.length) * letter,
  }));
}
