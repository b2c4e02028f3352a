import { mayEnd } from "../pdf-fragments.js";
import type { ColumnRole } from "../../grid/data/header-words.js";
import type { BodyLine } from "./body-lines.js";
import type { Segment } from "./sheet.js";
import { beginsItem, hadRoom } from "./wrapped-cell.js";

/** A further line of a row stands at most so many lines below the one before. */
const GAP = 1.35;
/** So many of the rows begin behind a gap in a table whose rows stand apart. */
const MOSTLY = 0.85;
/** Sums of costs that differ by less are the same. */
const SAME = 1e-6;
/** Rows higher than this are not looked at closely. */
const MOST_LINES = 80;

/** What makes the beginning of a row at a line less likely; the sums are compared. */
const COST = {
  /** A cell of it that goes on with a phrase of the cell above. */
  goesOn: 1.5,
  /** A cell that begins where the line above had no room for its first word, or had it. */
  noRoom: 0.7,
  room: -1,
  behindGap: -1,
  /** Lines before the first number of a table, where numbers stand on the first lines of rows. */
  beforeFirst: 4,
  /** A page that goes on with the row before. */
  goesOnOverPage: 0.8,
  /** A page that ends with a row whose number stands on the next one. */
  beginsBeforePage: 1,
  mostApart: 4,
  mostApartOnPage: 2,
  /** A line between the number of a row and the middle of it, where nothing else decides. */
  offMiddle: 0.1,
} as const;

/** A line of a table with what its columns hold and how wide their lines are at most. */
export interface TableLine extends BodyLine {
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly widths: readonly number[];
}

/** Lines of one page without a heading between them. */
interface Stretch {
  readonly lines: readonly TableLine[];
  /** The last lines of the page before, where their row may go on here. */
  readonly above: readonly TableLine[] | undefined;
  /** Whether the page ends with it, so that its last lines may be those of a row of the next page. */
  readonly mayBeginLast: boolean;
}

/**
 * Finds the lines with which rows begin: those of their numbers, or, where numbers stand in the
 * middle of their rows, those from which on they do; else those behind a gap.
 *
 * @param stretches - The lines between headings, page by page.
 * @returns For each stretch whether a row begins with each line.
 */
export function rowStarts(stretches: readonly Stretch[]): boolean[][] {
  const coded = stretches.filter(({ lines }) => lines.some(({ code }) => code !== undefined));
  if (coded.length === 0) return stretches.map(startsByGaps);
  const apart = standApart(stretches);
  if (apart) return stretches.map((stretch) => startsByBlocks(stretch));
  const top = sum(coded.map(costOfTop));
  const middle = coded.map(middleStarts);
  if (sum(middle.map(({ cost }) => cost)) > top - SAME)
    return stretches.map((stretch) => startsAtCodes(stretch, apart));
  return stretches.map((stretch) => {
    const at = coded.indexOf(stretch);
    return middle[at]?.starts ?? startsByGaps(stretch);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isCoded({ code }: TableLine): boolean {
  return code !== undefined;
}

/** Whether more than the usual distance stands before a line. */
function behindGap(lines: readonly TableLine[], at: number): boolean {
  const before = lines[at - 1];
  const own = lines[at];
  return before !== undefined && own !== undefined && own.line.y - before.line.y > GAP;
}

/** Whether a gap stands between all rows: no block of lines without one has two numbers. */
function standApart(stretches: readonly Stretch[]): boolean {
  let blocks = 0;
  let single = 0;
  for (const { lines } of stretches) {
    let codes = 0;
    for (const [at, line] of lines.entries()) {
      if (behindGap(lines, at)) {
        blocks += 1;
        if (codes < 2) single += 1;
        codes = 0;
      }
      if (isCoded(line)) codes += 1;
    }
    if (codes > 0) blocks += 1;
    if (codes === 1) single += 1;
  }
  const numbers = sum(stretches.map(({ lines }) => lines.filter(isCoded).length));
  return single >= blocks * MOSTLY && blocks >= numbers * MOSTLY;
}

/** How badly numbers stand on the first lines of their rows. */
function costOfTop({ lines, above }: Stretch): number {
  const first = lines.findIndex(isCoded);
  const before = first > 0 && above === undefined ? COST.beforeFirst : 0;
  const opens = openingCosts(lines);
  return before + sum(lines.map((line, at) => (at > 0 && isCoded(line) ? (opens[at] ?? 0) : 0)));
}

/** For each line what a row that begins with it would cost: it cuts through cells above it. */
function openingCosts(lines: readonly TableLine[]): number[] {
  const costs = lines.map(() => 0);
  const last = new Map<number, { readonly cell: Segment; readonly at: number }>();
  for (const [at, { cells, code, widths, roles, line }] of lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || cell.text === code) continue;
      const above = last.get(column);
      last.set(column, { cell, at });
      if (above === undefined) continue;
      // What may stand beside the number of its row has that line between itself and the one above.
      const isItem = beginsItem(above.cell.text, cell.text, roles[column]);
      const from = isItem ? at - 1 : above.at;
      const apart = line.y - (lines[from]?.line.y ?? 0) > GAP;
      const cost = isItem ? 0 : cutCost(above.cell, cell, widths[column] ?? 0);
      const gap = apart ? COST.behindGap : 0;
      for (let between = above.at + 1; between <= at; between++)
        costs[between] = (costs[between] ?? 0) + cost + gap;
    }
  }
  return costs;
}

/** What it costs to take two lines of a column for two cells. */
function cutCost(above: Segment, below: Segment, width: number): number {
  const goesOn = isSmall(below.text) || isOpen(above.text);
  const room = hadRoom(above, below, width);
  return (goesOn ? COST.goesOn : 0) + (room ? (goesOn ? 0 : COST.room) : COST.noRoom);
}

function isSmall(text: string): boolean {
  return /^[("“]?\p{Ll}(?!\))/u.test(text);
}

/** What it costs to begin a row with the first line of a page, by the cells of the page before. */
export function costBelow(row: readonly TableLine[], line: TableLine): number {
  const costs = line.cells.flatMap((cell, column) => {
    const above = row.flatMap(({ cells }) => cells[column] ?? []).at(-1);
    // A second paper or time says nothing of where a row begins.
    const isCut =
      cell !== undefined &&
      above !== undefined &&
      !beginsItem(above.text, cell.text, line.roles[column]);
    return isCut ? cutCost(above, cell, line.widths[column] ?? 0) : [];
  });
  return sum(costs);
}

/** A time breaks before its numbers, and a phrase behind words that open it. */
function isOpen(text: string): boolean {
  if (!mayEnd(text)) return true;
  return /(?<!hằng |hàng |mỗi |từng |cả )(?:trước|quý|tháng|năm|ngày|sau)$/iu.test(text);
}

function startsAtCodes(stretch: Stretch, apart: boolean): boolean[] {
  const { lines, above } = stretch;
  return lines.map((line, at) => {
    if (isCoded(line)) return true;
    if (at === 0) return above === undefined;
    return (apart && behindGap(lines, at)) || (beginsAnew(lines, at) && !isOfLists(line));
  });
}

/** Whether each cell of a line is a point of a list: `- Báo cáo  - Tháng 12/2024`. */
function isOfLists({ cells }: TableLine): boolean {
  return cells.every((cell) => cell === undefined || /^[-+•]\s/.test(cell.text));
}

/** Rows are the blocks between gaps. */
function startsByBlocks({ lines, above }: Stretch): boolean[] {
  return lines.map((line, at) => {
    if (at > 0) return behindGap(lines, at);
    const end = lines.findIndex((_, index) => index > 0 && behindGap(lines, index));
    const block = lines.slice(0, end < 0 ? lines.length : end);
    return above === undefined || isCoded(line) || block.some(isCoded);
  });
}

function startsByGaps(stretch: Stretch): boolean[] {
  const { lines, above } = stretch;
  const apart = lines.some((_, at) => behindGap(lines, at));
  return lines.map((line, at) => {
    if (at === 0)
      return above === undefined || !line.cells.some((cell) => isSmall(cell?.text ?? ""));
    return apart ? behindGap(lines, at) : beginsAnew(lines, at);
  });
}

const TIME =
  /^(?:-\s)?(?:trước|tháng|quý|ngày|năm|hằng|hàng|thường|cả|trong|sau|khi|từ|đến|chậm|\d{1,2}\/)/iu;

/**
 * Whether all cells of a line begin as sentences do, several of them, where the cells above them
 * have ended.
 */
function beginsAnew(lines: readonly TableLine[], at: number): boolean {
  const own = lines[at];
  if (own === undefined) return false;
  const filled = [...own.cells.entries()].flatMap(([column, cell]) =>
    cell === undefined ? [] : [{ column, cell }],
  );
  if (filled.length < 3 || filled.length * 2 < own.cells.length) return false;
  const times = filled.filter(
    ({ cell }) => TIME.test(cell.text) && /[\dIVX]|xuyên|năm/.test(cell.text),
  );
  if (times.length === 0) return false;
  return filled.every(({ cell, column }) => {
    if (!/^["“(]?[\p{Lu}\d+•-]/u.test(cell.text)) return false;
    const above = lines[at - 1]?.cells[column];
    return above === undefined || !/(?:[,(/]|\s(?:và|của|do|các|với))$/u.test(above.text);
  });
}

/** The cheapest beginning of a row at a line, and of the row before it. */
interface Step {
  readonly cost: number;
  readonly from: number;
}

/**
 * The rows of a stretch whose numbers stand in their middle: each begins as far before its number
 * as it reaches behind it, at a line that could begin one.
 */
function middleStarts({ lines, above, mayBeginLast }: Stretch): {
  cost: number;
  starts: boolean[];
} {
  const codes = [...lines.keys()].filter((at) => lines[at]?.code !== undefined);
  const heightOf = (at: number): number => lines[at]?.line.y ?? 0;
  const opens = openingCosts(lines);
  const [first = 0] = codes;
  const [top] = lines;
  const anew = above === undefined || top === undefined ? 0 : costBelow(above, top);
  let steps = new Map<number, Step>([[0, { cost: anew, from: -1 }]]);
  if (above !== undefined) {
    for (let at = Math.max(1, first - MOST_LINES); at <= first; at++)
      steps.set(at, { cost: COST.goesOnOverPage + (opens[at] ?? 0), from: -1 });
  }
  const ways: ReadonlyMap<number, Step>[] = [steps];
  for (const [index, code] of codes.entries()) {
    const next = codes[index + 1];
    const isLast = next === undefined;
    const most = isLast ? COST.mostApartOnPage : COST.mostApart;
    const further = new Map<number, Step>();
    const least = Math.max(code + 1, (next ?? lines.length) - MOST_LINES);
    const from = isLast && !mayBeginLast ? lines.length : least;
    for (let end = from; end <= (next ?? lines.length); end++) {
      let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0 };
      for (const [begin, step] of steps) {
        const middle = (heightOf(begin) + heightOf(end - 1)) / 2;
        const off = Math.abs(heightOf(code) - middle);
        const cost =
          step.cost + Math.min(most, Math.max(0, off - 0.5)) + Math.min(1, off) * COST.offMiddle;
        if (cost < best.cost) best = { cost, from: begin };
      }
      // Behind the last number of a page the first lines of a row may stand whose number does not.
      const opensPage = isLast && end < lines.length ? COST.beginsBeforePage : 0;
      const opensRow = end < lines.length ? (opens[end] ?? 0) : 0;
      further.set(end, { cost: best.cost + opensRow + opensPage, from: best.from });
    }
    ways.push(further);
    steps = further;
  }
  const starts = lines.map(() => false);
  let at = lines.length;
  for (const [end, { cost: own }] of steps) if (own < (steps.get(at)?.cost ?? own + 1)) at = end;
  const { cost = 0 } = steps.get(at) ?? {};
  if (at < lines.length) starts[at] = true;
  for (let index = ways.length - 1; index > 0; index--) {
    at = ways[index]?.get(at)?.from ?? 0;
    starts[at] = true;
  }
  return { cost, starts };
}
