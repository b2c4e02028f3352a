import type { BodyLine } from "./body-lines.js";

/** A further line of a row stands at most so many lines below the one before. */
const GAP = 1.35;
/** So many of the rows begin behind a gap in a table whose rows stand apart. */
const MOSTLY = 0.85;
/** Rows higher than this are not looked at closely. */
const MOST_LINES = 80;

/** What makes the beginning of a row at a line less likely; the sums are compared. */
const COST = {
  smallLetter: 1.5,
  behindGap: -2,
  /** Lines before the first number of a table, where numbers stand on the first lines of rows. */
  beforeFirst: 4,
  /** A page that goes on with the row before. */
  goesOn: 0.8,
  mostApart: 4,
  mostApartOnPage: 2,
} as const;

/** Lines of one page without a heading between them. */
interface Stretch {
  readonly lines: readonly BodyLine[];
  /** Whether the last row of the page before may go on here. */
  readonly mayGoOn: boolean;
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
  const top = sum(coded.map(costOfTop));
  if (top === 0) return stretches.map((stretch) => startsAtCodes(stretch, apart));
  if (apart) return stretches.map((stretch) => startsByBlocks(stretch));
  const middle = coded.map(middleStarts);
  if (sum(middle.map(({ cost }) => cost)) >= top)
    return stretches.map((stretch) => startsAtCodes(stretch, apart));
  return stretches.map((stretch) => {
    const at = coded.indexOf(stretch);
    return middle[at]?.starts ?? startsByGaps(stretch);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isCoded({ code }: BodyLine): boolean {
  return code !== undefined;
}

/** Whether more than the usual distance stands before a line. */
function behindGap(lines: readonly BodyLine[], at: number): boolean {
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
function costOfTop({ lines, mayGoOn }: Stretch): number {
  const first = lines.findIndex(isCoded);
  const before = first > 0 && !mayGoOn ? COST.beforeFirst : 0;
  const starts = lines.map((line) => (isCoded(line) ? smallLetters(line) : 0));
  return before + sum(starts);
}

/** How many cells of a line go on with a phrase. */
function smallLetters({ cells, code }: BodyLine): number {
  const small = cells.filter(
    (cell) => cell !== undefined && cell.text !== code && /^[("“]?\p{Ll}(?!\))/u.test(cell.text),
  );
  return small.length * COST.smallLetter;
}

function startsAtCodes(stretch: Stretch, apart: boolean): boolean[] {
  const { lines, mayGoOn } = stretch;
  return lines.map((line, at) => {
    if (isCoded(line)) return true;
    if (at === 0) return !mayGoOn;
    return (apart && behindGap(lines, at)) || beginsAnew(lines, at);
  });
}

/** Rows are the blocks between gaps. */
function startsByBlocks({ lines, mayGoOn }: Stretch): boolean[] {
  return lines.map((line, at) => {
    if (at > 0) return behindGap(lines, at);
    const end = lines.findIndex((_, index) => index > 0 && behindGap(lines, index));
    const block = lines.slice(0, end < 0 ? lines.length : end);
    return !mayGoOn || isCoded(line) || block.some(isCoded);
  });
}

function startsByGaps(stretch: Stretch): boolean[] {
  const { lines, mayGoOn } = stretch;
  const apart = lines.some((_, at) => behindGap(lines, at));
  return lines.map((line, at) => {
    if (at === 0) return !mayGoOn || smallLetters(line) === 0;
    return apart ? behindGap(lines, at) : beginsAnew(lines, at);
  });
}

const TIME = /^(?:-\s)?(?:trước|tháng|quý|ngày|năm|hằng|hàng|thường|cả|trong|sau|khi|từ|đến|chậm|\d{1,2}\/)/iu;

/**
 * Whether all cells of a line begin as sentences do, several of them, where the cells above them
 * have ended.
 */
function beginsAnew(lines: readonly BodyLine[], at: number): boolean {
  const own = lines[at];
  if (own === undefined) return false;
  const filled = [...own.cells.entries()].flatMap(([column, cell]) =>
    cell === undefined ? [] : [{ column, cell }],
  );
  if (filled.length < 3 || filled.length * 2 < own.cells.length) return false;
  const times = filled.filter(({ cell }) => TIME.test(cell.text) && /\d|[IVX]|xuyên|năm/.test(cell.text));
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
function middleStarts({ lines, mayGoOn }: Stretch): { cost: number; starts: boolean[] } {
  const codes = [...lines.keys()].filter((at) => lines[at]?.code !== undefined);
  const heightOf = (at: number): number => lines[at]?.line.y ?? 0;
  const opens = (at: number): number => {
    const own = lines[at];
    if (own === undefined) return 0;
    return smallLetters(own) + (behindGap(lines, at) ? COST.behindGap : 0);
  };
  const [first = 0] = codes;
  let steps = new Map<number, Step>([[0, { cost: 0, from: -1 }]]);
  if (mayGoOn) {
    for (let at = Math.max(1, first - MOST_LINES); at <= first; at++)
      steps.set(at, { cost: COST.goesOn + opens(at), from: -1 });
  }
  const ways: ReadonlyMap<number, Step>[] = [steps];
  for (const [index, code] of codes.entries()) {
    const next = codes[index + 1];
    const isLast = next === undefined;
    const most = isLast ? COST.mostApartOnPage : COST.mostApart;
    const further = new Map<number, Step>();
    const from = isLast ? lines.length : Math.max(code + 1, next - MOST_LINES);
    for (let end = from; end <= (next ?? lines.length); end++) {
      let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0 };
      for (const [begin, step] of steps) {
        const middle = (heightOf(begin) + heightOf(end - 1)) / 2;
        const apart = Math.max(0, Math.abs(heightOf(code) - middle) - 0.5);
        const cost = step.cost + Math.min(most, apart);
        if (cost < best.cost) best = { cost, from: begin };
      }
      further.set(end, { cost: best.cost + (isLast ? 0 : opens(end)), from: best.from });
    }
    ways.push(further);
    steps = further;
  }
  const starts = lines.map(() => false);
  let at = lines.length;
  const { cost = 0 } = steps.get(at) ?? {};
  for (let index = ways.length - 1; index > 0; index--) {
    at = ways[index]?.get(at)?.from ?? 0;
    starts[at] = true;
  }
  return { cost, starts };
}
