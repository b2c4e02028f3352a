import { misfit, type KindReader } from "./cell-kind.js";
import * as costs from "./fragment-costs.js";
import { mayEnd, type Fragment } from "./pdf-fragments.js";

/** A piece of a row with its column, from 0, and whether another row of the grid begins with it. */
export interface PlacedFragment {
  readonly fragment: Fragment;
  readonly column: number;
  readonly opensRow: boolean;
  /** Whether it would go about as well into another column. */
  readonly isUncertain?: boolean;
}

/** A cell that says who or when takes at most so many lines and letters. */
const MOST_PIECES = 14;
const LONGEST_NAME = 220;
/** So many pieces of a page may go on with the row of the page before. */
const LINES_OF_ROW_ABOVE = 24;
/** No page holds more pieces of one row: those of one that does are not weighed one by one. */
const MOST_OF_PAGE = 120;
/** A way that costs so much more is none. */
const SURE = 2;
/** A time of more words is less likely. */
const LONG_TIME = 8;

/** The cheapest way to a state and where it came from. */
interface Step {
  readonly cost: number;
  /** Where the cell that ends here begins. */
  readonly start: number;
  /** The column of the cell before. */
  readonly from: number;
}

/** For each number of pieces taken and each column that holds the last, the cheapest way there. */
type Table = Step[][];

const BEFORE = -1;
/** No way leads here. */
const NOWHERE: Step = { cost: Number.POSITIVE_INFINITY, start: 0, from: BEFORE };

/**
 * Puts the pieces of a row into its columns: the order of the columns is kept, and what each holds
 * decides. A row that says a second time what, who and when goes on in another row of the grid.
 *
 * @param fragments - The pieces, in order.
 * @param roles - What each column holds.
 * @param above - The cells that the row has on the page before, where it goes on from there.
 * @param kindOf - What their words look like.
 */
export function alignFragments(
  fragments: readonly Fragment[],
  roles: readonly costs.Role[],
  above: costs.CellsAbove | undefined,
  kindOf: KindReader,
): PlacedFragment[] {
  const columns = [...roles.keys()].filter((column) => roles[column] !== "number");
  const context = contextOf(fragments, {
    columns,
    roles: columns.map((column) => roles[column]),
    kindOf,
    width: widthOf(fragments),
    above,
  });
  if (above === undefined) return wayTo(context, steps(context), fragments.length).placed;
  return rowsOnPage(context);
}

function contextOf(
  fragments: readonly Fragment[],
  known: Omit<costs.AlignContext, "fragments" | "kinds">,
): costs.AlignContext {
  return { ...known, fragments, kinds: fragments.map(({ text }) => known.kindOf(text)) };
}

interface Way {
  readonly cost: number;
  readonly placed: PlacedFragment[];
}

/**
 * The cheapest way through a page that begins within a row: all of it goes on with the cells of the
 * page before, or up to a piece with which another row of the grid begins.
 */
function rowsOnPage(context: costs.AlignContext): PlacedFragment[] {
  const { fragments } = context;
  const table = steps(context);
  const looked = linesLookedAt(fragments);
  let on = wayTo(context, table, fragments.length);
  let best: Way = { cost: on.cost, placed: [] };
  for (const at of [...fragments.keys()].slice(0, looked)) {
    if (!costs.mayOpenRow(context, at)) continue;
    const before = wayTo(context, table, at);
    const below = { ...contextOf(fragments.slice(at), context), above: undefined };
    const anew = wayTo(below, steps(below), below.fragments.length);
    const cost = before.cost + costs.toOpenRow(context, at) + anew.cost;
    if (cost >= best.cost) continue;
    const opened = anew.placed.map((each, nth) => (nth === 0 ? { ...each, opensRow: true } : each));
    on = before;
    best = { cost, placed: opened };
  }
  return [...withDoubts(on, context), ...best.placed];
}

function linesLookedAt({ length }: readonly Fragment[]): number {
  return length > MOST_OF_PAGE ? 1 : LINES_OF_ROW_ABOVE;
}

/** Marks the pieces that another way, which costs little more, puts into another column. */
function withDoubts(on: Way, context: costs.AlignContext): PlacedFragment[] {
  const { fragments } = context;
  const above = contextOf(fragments.slice(0, on.placed.length), context);
  const isLeftOpen = leavesOpen(on.placed, context);
  return on.placed.map((each, piece) => {
    if (isLeftOpen) return { ...each, isUncertain: true };
    if (piece >= linesLookedAt(fragments)) return each;
    const barred = { ...above, barred: { piece, column: each.column } };
    const other = wayTo(barred, steps(barred), above.fragments.length);
    return other.cost < on.cost + SURE ? { ...each, isUncertain: true } : each;
  });
}

/** Whether nothing goes on with a cell that cannot end as it does: its words stand in another one. */
function leavesOpen(
  placed: readonly PlacedFragment[],
  { above, roles, columns }: costs.AlignContext,
) {
  const filled = new Set(placed.map(({ column }) => column));
  return [...(above?.ends ?? [])].some(
    ([column, { line }]) =>
      !costs.isShort(roles[columns.indexOf(column)]) && !filled.has(column) && !mayEnd(line),
  );
}

/** The cheapest way through the first pieces. */
function wayTo(context: costs.AlignContext, table: Table, count: number): Way {
  if (count === 0) return { cost: 0, placed: [] };
  const last = table[count] ?? [];
  const { at, cost } = cheapest(context, last);
  return { cost, placed: placed(context, table, at, count) };
}

/** Lines of words are about as long as the longest quarter of all lines. */
function widthOf(fragments: readonly Fragment[]): number {
  const lengths = fragments.map(({ text }) => text.length).sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

function steps(context: costs.AlignContext): Table {
  const { fragments, columns, roles } = context;
  const table: Table = [columns.map(() => NOWHERE)];
  for (let end = 1; end <= fragments.length; end++) {
    const cellAt = (at: number): typeof shortCell =>
      costs.isShort(roles[at]) ? shortCell : wordsCell;
    table.push(columns.map((_column, at) => cellAt(at)(context, table, end, at)));
  }
  return table;
}

/** The last piece goes on with a cell of words, or begins it. */
function wordsCell(context: costs.AlignContext, table: Table, end: number, at: number): Step {
  if (costs.isBarred(context, end - 1, at)) return NOWHERE;
  const among = costs.amongWords(context, end - 1, context.columns[at]);
  const stay = table[end - 1]?.[at] ?? NOWHERE;
  const column = context.columns[at] ?? 0;
  const going = costs.toGoOn(context, end - 1, stay.start, column);
  const on = { ...stay, cost: stay.cost + among + going };
  const begin = entered(context, table, end - 1, at);
  const begun = { ...begin, cost: begin.cost + among, start: end - 1 };
  return on.cost <= begun.cost ? on : begun;
}

/** The last pieces are a whole cell that says who or when. */
function shortCell(context: costs.AlignContext, table: Table, end: number, at: number): Step {
  const { fragments } = context;
  const role = context.roles[at];
  let best = NOWHERE;
  let text = "";
  let inner = 0;
  for (let start = end - 1; start >= Math.max(0, end - MOST_PIECES); start--) {
    const { text: piece = "", after } = fragments[start] ?? {};
    text = text === "" ? piece : `${piece} ${text}`;
    if (text.length > LONGEST_NAME || costs.isBarred(context, start, at)) break;
    const begin = costs.mayBegin(context, start, role)
      ? entered(context, table, start, at)
      : NOWHERE;
    if (begin !== NOWHERE) {
      const long = Math.max(0, text.split(" ").length - LONG_TIME) * costs.COST.longTime;
      const fit = misfit(context.kindOf(text), role) + (role === "deadline" ? long : 0);
      const cost = begin.cost + inner + fit;
      if (cost < best.cost) best = { cost, start, from: begin.from };
    }
    inner += costs.COST.innerLine + (after === "line" ? costs.COST.tight : 0);
    if (/^các /i.test(piece)) inner += costs.COST.agenciesAmongWords;
    else if (/^\p{Lu}\p{Ll}/u.test(piece) && after !== "words") inner += costs.COST.innerCapital;
    if (/^[-+•]\s/.test(piece)) inner += costs.COST.agenciesAmongWords;
  }
  return best;
}

/** The cheapest way to begin a cell of a column with a piece. */
function entered(context: costs.AlignContext, table: Table, start: number, at: number): Step {
  if (start === 0) return { cost: costs.ofFirst(context, at), start, from: BEFORE };
  let best = NOWHERE;
  const begin = costs.toBegin(context, start, at);
  for (const [from, step] of (table[start] ?? []).entries()) {
    const between = costs.between(context, from, at, start);
    const cost = step.cost + between + begin;
    if (cost < best.cost) best = { cost, start, from };
  }
  return best;
}

/** The pieces with their columns, read back from the cheapest way. */
function placed(
  context: costs.AlignContext,
  table: Table,
  last: number,
  count: number,
): PlacedFragment[] {
  const { fragments, columns } = context;
  const found: PlacedFragment[] = [];
  let end = count;
  let at = last;
  while (end > 0) {
    const step = table[end]?.[at];
    if (step === undefined || step.cost === NOWHERE.cost) break;
    const opensRow = step.from !== BEFORE && step.from >= at;
    for (let piece = end - 1; piece >= step.start; piece--) {
      const fragment = fragments[piece];
      const column = columns[at];
      if (fragment === undefined || column === undefined) continue;
      found.push({ fragment, column, opensRow: opensRow && piece === step.start });
    }
    end = step.start;
    at = step.from;
  }
  return found.reverse();
}

/** The last column of the cheapest way: columns left over at the end cost as those passed over. */
function cheapest(context: costs.AlignContext, last: readonly Step[]) {
  const ends = last.map(({ cost }, at) =>
    context.above === undefined ? cost + costs.passedOver(context, at + 1, last.length) : cost,
  );
  const cost = Math.min(...ends);
  return { at: Math.max(0, ends.indexOf(cost)), cost };
}
