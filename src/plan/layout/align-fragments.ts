import { unaccent } from "../../text/index.js";
import type { ColumnRole } from "../data/header-words.js";
import { knownKind, misfit, type CellKind, type KnownKinds } from "./cell-kind.js";
import { mayEnd, type Fragment } from "./pdf-fragments.js";
import type { Vocabulary } from "./vocabulary.js";

/** A piece of a row with its column, from 0, and whether another row of the grid begins with it. */
export interface PlacedFragment {
  readonly fragment: Fragment;
  readonly column: number;
  readonly opensRow: boolean;
}

/** What stands in the cells of a row that goes on over the end of a page. */
export interface CellsAbove {
  /** The last word of each cell, by column. */
  readonly ends: ReadonlyMap<number, string>;
  readonly vocabulary: Vocabulary;
}

type Role = ColumnRole | undefined;

/** What makes a place for a piece less likely; the sums are compared, nothing else. */
const COST = {
  /** Columns passed over, by what they hold: partners are often missing, deadlines seldom. */
  skipped: { coordinate: 1.2, note: 0.2, measure: 0.5, target: 0.5, other: 3 },
  opensRow: 8,
  /** A bullet mostly sets off what follows as another row of the grid. */
  opensRowWithBullet: 3,
  /** A cell that begins within a line. */
  withinLine: 1.2,
  /** A cell that begins behind a word after which a phrase goes on. */
  openWord: 4,
  /** A further line of a cell that says who or when, and one with a capital. */
  innerLine: 0.1,
  innerCapital: 0.7,
  /** Each word of a time beyond the usual. */
  longTime: 0.25,
  /** A cell that says who or when, filled on the page before, and words that do not go on with it. */
  filledBefore: 7,
  /** A cell that begins behind a semicolon: lists go on behind it. */
  semicolon: 2,
  /** A page that begins with another row of the grid. */
  newRowOnPage: 2,
  /** A cell of words that begins with a figure. */
  figure: 1.5,
  /** A cell that begins with a small letter. */
  smallLetter: 4.5,
  /** A line of words that says a time, or names agencies, and nothing else. */
  deadlineAmongWords: 5,
  agenciesAmongWords: 2.5,
  /** A line end without an empty line mostly divides cells. */
  tight: 1.6,
  capital: 0.3,
  /** The next word would still have fitted on the line. */
  unfilled: 1.8,
  /** Goes on with a cell of the page before, or does not. */
  joined: -2.5,
  notJoined: 1.2,
  capitalOnNextPage: 1,
} as const;

/** A cell that says who or when takes at most so many lines and letters. */
const MOST_PIECES = 14;
const LONGEST_NAME = 220;
/** A time of more words is less likely. */
const LONG_TIME = 8;

/** What is asked of the pieces again and again. */
interface Context {
  readonly fragments: readonly Fragment[];
  readonly kinds: readonly CellKind[];
  /** The columns that hold cells, in order: positions in the header. */
  readonly columns: readonly number[];
  readonly roles: readonly Role[];
  readonly known: KnownKinds;
  /** How long the lines of words are. */
  readonly width: number;
  readonly above: CellsAbove | undefined;
}

/** The cheapest way to a state and where it came from. */
interface Step {
  readonly cost: number;
  /** Where the cell that ends here begins. */
  readonly start: number;
  /** The column of the cell before. */
  readonly from: number;
}

const BEFORE = -1;

/**
 * Puts the pieces of a row into its columns: the order of the columns is kept, and what each holds
 * decides. A row that says a second time what, who and when goes on in another row of the grid.
 *
 * @param fragments - The pieces, in order.
 * @param roles - What each column holds.
 * @param above - The cells that the row has on the page before, where it goes on from there.
 * @param known - What was looked at before.
 */
export function alignFragments(
  fragments: readonly Fragment[],
  roles: readonly Role[],
  above: CellsAbove | undefined,
  known: KnownKinds,
): PlacedFragment[] {
  const columns = [...roles.keys()].filter((column) => roles[column] !== "number");
  const context: Context = {
    fragments,
    kinds: fragments.map(({ text }) => knownKind(known, text)),
    columns,
    roles: columns.map((column) => roles[column]),
    known,
    width: widthOf(fragments),
    above,
  };
  const on = cheapestWay(context);
  if (above === undefined) return on.placed;
  const anew = cheapestWay({ ...context, above: undefined });
  if (on.cost <= anew.cost + COST.newRowOnPage) return on.placed;
  return anew.placed.map((piece, at) => (at === 0 ? { ...piece, opensRow: true } : piece));
}

function cheapestWay(context: Context): {
  readonly cost: number;
  readonly placed: PlacedFragment[];
} {
  const table = steps(context);
  const last = table.at(-1) ?? [];
  const at = cheapest(context, last);
  return { cost: last[at]?.cost ?? 0, placed: placed(context, table, at) };
}

/** Lines of words are about as long as the longest quarter of all lines. */
function widthOf(fragments: readonly Fragment[]): number {
  const lengths = fragments.map(({ text }) => text.length).sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

/** For each number of pieces taken and each column that holds the last, the cheapest way there. */
function steps(context: Context): (Step | undefined)[][] {
  const { fragments, columns, roles } = context;
  const table: (Step | undefined)[][] = [columns.map(() => undefined)];
  for (let end = 1; end <= fragments.length; end++) {
    table.push(
      columns.map((_column, at) =>
        isShort(roles[at])
          ? shortCell(context, table, end, at)
          : wordsCell(context, table, end, at),
      ),
    );
  }
  return table;
}

/** Columns whose cells say who or when in a few words. */
function isShort(role: Role): boolean {
  switch (role) {
    case "lead":
    case "coordinate":
    case "implement":
    case "monitor":
    case "deadline":
      return true;
    case "number":
    case "section":
    case "task":
    case "output":
    case "measure":
    case "target":
    case "result":
    case "note":
    case undefined:
      return false;
  }
}

/** The last piece goes on with a cell of words, or begins it. */
function wordsCell(
  context: Context,
  table: readonly (readonly (Step | undefined)[])[],
  end: number,
  at: number,
): Step | undefined {
  const stay = table[end - 1]?.[at];
  const begin = entered(context, table, end - 1, at);
  const among = costAmongWords(context, end - 1);
  const started =
    begin === undefined ? undefined : { ...begin, cost: begin.cost + among, start: end - 1 };
  if (stay === undefined) return started;
  const cost = stay.cost + among + costToGoOn(context, end - 1);
  const on = { cost, start: stay.start, from: stay.from };
  return started === undefined || on.cost <= started.cost ? on : started;
}

/** The last pieces are a whole cell that says who or when. */
function shortCell(
  context: Context,
  table: readonly (readonly (Step | undefined)[])[],
  end: number,
  at: number,
): Step | undefined {
  const { fragments } = context;
  const role = context.roles[at];
  let best: Step | undefined;
  let text = "";
  let inner = 0;
  for (let start = end - 1; start >= Math.max(0, end - MOST_PIECES); start--) {
    const piece = fragments[start]?.text ?? "";
    text = text === "" ? piece : `${piece} ${text}`;
    if (text.length > LONGEST_NAME) break;
    if (mayBegin(context, start, role)) {
      const begin = entered(context, table, start, at);
      if (begin !== undefined) {
        const long = Math.max(0, text.split(" ").length - LONG_TIME) * COST.longTime;
        const fit = misfit(knownKind(context.known, text), role) + (role === "deadline" ? long : 0);
        const cost = begin.cost + inner + fit;
        if (best === undefined || cost < best.cost) best = { cost, start, from: begin.from };
      }
    }
    inner += COST.innerLine + (fragments[start]?.after === "line" ? COST.tight : 0);
    if (/^các /i.test(piece)) inner += COST.agenciesAmongWords;
    else if (/^\p{Lu}\p{Ll}/u.test(piece) && fragments[start]?.after !== "words")
      inner += COST.innerCapital;
    if (/^[-+•]\s/.test(piece)) inner += COST.agenciesAmongWords;
  }
  return best;
}

/** The first word of a time; its second may stand on the next line. */
const TIME_WORD =
  /^(?:- )?(?:thang|quy|nam|trong|ngay|dinh|hang|thuong|theo(?! doi)|sau|truoc|khi|den|tu|cham|ca nam|giai doan|cuoi|dau|lien tuc|hoan thanh|toi thieu|it nhat|xong|\d[\d/]*)(?!\p{L})/u;

/** Whether a cell of a column can begin with a piece, by its first words: spares closer looks. */
function mayBegin({ fragments, kinds, above }: Context, start: number, role: Role): boolean {
  const text = fragments[start]?.text ?? "";
  if (start === 0 && above !== undefined && /^[\p{Ll}\d]/u.test(text)) return true;
  if (role === "deadline") return TIME_WORD.test(unaccent(text));
  if (/^[\d+•-]/.test(text)) return false;
  return /^\p{Lu}.{0,29}$/u.test(text) || kinds[start]?.beginsWithAgency === true;
}

/** The cheapest way to begin a cell of a column with a piece. */
function entered(
  context: Context,
  table: readonly (readonly (Step | undefined)[])[],
  start: number,
  at: number,
): { readonly cost: number; readonly from: number } | undefined {
  if (start === 0) return { cost: firstCost(context, at), from: BEFORE };
  let best: { cost: number; from: number } | undefined;
  const begin = costToBegin(context, start, at);
  for (const [from, step] of (table[start] ?? []).entries()) {
    if (step === undefined) continue;
    const between = costBetween(context, from, at, start);
    if (between === undefined) continue;
    const cost = step.cost + between + begin;
    if (best === undefined || cost < best.cost) best = { cost, from };
  }
  return best;
}

function skipCost(role: Role): number {
  switch (role) {
    case "coordinate":
    case "note":
    case "measure":
    case "target":
      return COST.skipped[role];
    default:
      return COST.skipped.other;
  }
}

function passedOver({ roles }: Context, from: number, to: number): number {
  return roles.slice(from, to).reduce((sum, role) => sum + skipCost(role), 0);
}

/** From one column to a later one of the row, or to the first columns of another row. */
function costBetween(
  context: Context,
  from: number,
  to: number,
  start: number,
): number | undefined {
  // On a further page the cells of the columns between are there already.
  if (to > from) return context.above === undefined ? passedOver(context, from + 1, to) : 0;
  const task = context.roles.indexOf("task");
  if (to > Math.max(0, task)) return undefined;
  const opens = context.kinds[start]?.isBulleted === true ? COST.opensRowWithBullet : COST.opensRow;
  return opens + passedOver(context, from + 1, context.roles.length) + passedOver(context, 0, to);
}

/** The first piece of a row stands in its first column; on a further page it goes on with any. */
function firstCost(context: Context, at: number): number {
  const { above, fragments, columns } = context;
  if (above === undefined) return passedOver(context, 0, at) * 2;
  const text = fragments[0]?.text ?? "";
  return joinCost(above, columns[at], text) + (isSmall(text) ? 0 : COST.capitalOnNextPage);
}

function joinCost(
  { ends, vocabulary }: CellsAbove,
  column: number | undefined,
  text: string,
): number {
  const end = column === undefined ? undefined : ends.get(column);
  if (end === undefined) return COST.notJoined * 2;
  const [word = ""] = text.split(" ");
  return vocabulary.pairs(end, word) > 0 ? COST.joined : COST.notJoined;
}

function isSmall(text: string): boolean {
  return /^[("“]?\p{Ll}/u.test(text);
}

/** What it costs to begin a cell with a piece, whatever stands before. */
function costToBegin(
  { fragments, above, columns, roles }: Context,
  start: number,
  at: number,
): number {
  const { text, after } = fragments[start] ?? { text: "", after: "gap" };
  const before = fragments[start - 1]?.text ?? "";
  const open = start > 0 ? costBehind(before, text, after) : 0;
  const listed = before.endsWith(";") && isShort(roles[at]) ? COST.semicolon : 0;
  const within = open + listed + (after === "words" ? COST.withinLine : 0);
  const tight = after === "line" ? -COST.tight / 2 : 0;
  const filled = isShort(roles[at]) && above?.ends.has(columns[at] ?? 0) === true;
  const join = above === undefined ? 0 : joinCost(above, columns[at], text);
  if (isSmall(text)) return within + tight + (join < 0 ? join : COST.smallLetter);
  if (join < 0 && /^\d/.test(text)) return within + tight + join;
  if (!isShort(roles[at]) && /^\d+ \p{Ll}/u.test(text)) return within + tight + COST.figure;
  return within + tight + (filled ? COST.filledBefore : 0);
}

/** What it costs to begin a cell behind words after which a phrase goes on. */
function costBehind(before: string, text: string, after: Fragment["after"]): number {
  if (/(?:năm|tháng|quý)$/i.test(before) && /^\d/.test(text)) return COST.openWord;
  if (mayEnd(before)) return 0;
  return after !== "words" && /^\p{Lu}/u.test(text) && TIME_WORD.test(unaccent(text))
    ? COST.openWord / 8
    : COST.openWord;
}

/** What it costs that a piece goes on with the cell of words before it. */
function costToGoOn({ fragments, width }: Context, at: number): number {
  const { text, after } = fragments[at] ?? { text: "", after: "gap" };
  if (after === "words") return 0;
  const before = fragments[at - 1]?.text ?? "";
  const tight = after === "line" ? COST.tight : 0;
  const capital = /^\p{Lu}\p{Ll}/u.test(text) ? COST.capital : 0;
  const [word = ""] = text.split(" ");
  const fits = before.length + 1 + word.length < width * 0.75;
  const ended = /[.;:]$/.test(before) || /^[-+•]/.test(text);
  return tight + capital + (fits && !ended ? COST.unfilled : 0);
}

/** What it costs that a piece stands among words; one that goes on with a phrase says nothing. */
function costAmongWords({ fragments, kinds }: Context, at: number): number {
  const kind = kinds[at];
  if (kind === undefined || kind.isBulleted || isSmall(kind.text)) return 0;
  if (at > 0 && !mayEnd(fragments[at - 1]?.text ?? "")) return 0;
  if (TIME_WORD.test(unaccent(kind.text)) && kind.isDeadline) return COST.deadlineAmongWords;
  return kind.isAgencies ? COST.agenciesAmongWords : 0;
}

/** The pieces with their columns, read back from the cheapest way. */
function placed(
  context: Context,
  table: readonly (readonly (Step | undefined)[])[],
  last: number,
): PlacedFragment[] {
  const { fragments, columns } = context;
  const found: PlacedFragment[] = [];
  let end = fragments.length;
  let at = last;
  while (end > 0) {
    const step = table[end]?.[at];
    if (step === undefined) break;
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
function cheapest(context: Context, last: readonly (Step | undefined)[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, step] of last.entries()) {
    if (step === undefined) continue;
    const open = context.above === undefined ? passedOver(context, at + 1, last.length) : 0;
    if (step.cost + open < least) {
      least = step.cost + open;
      best = at;
    }
  }
  return best;
}
