import { unaccent } from "../../text/index.js";
import { AGENCY_COLUMNS, type ColumnRole } from "../grid/data/header-words.js";
import type { CellKind, KindReader } from "./cell-kind.js";
import { mayEnd, type Fragment } from "./pdf-fragments.js";
import type { Vocabulary } from "./pdf-lines.js";

/** How a cell ends on the page before. */
export interface CellEnd {
  readonly word: string;
  readonly line: string;
  /** How long its longest line is. */
  readonly width: number;
}

/** What stands in the cells of a row that goes on over the end of a page. */
export interface CellsAbove {
  /** The ends of its cells, by column. */
  readonly ends: ReadonlyMap<number, CellEnd>;
  readonly vocabulary: Vocabulary;
  /** The columns whose cells list with bullets. */
  readonly listed: ReadonlySet<number>;
}

export type Role = ColumnRole | undefined;

/** What makes a place for a piece less likely; the sums are compared, nothing else. */
export const COST = {
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
  filledBefore: 9,
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
  bulletInLine: 2.5,
  /** A bullet in a cell that listed without, beside one that listed with them. */
  bulletElsewhere: 3,
  /** The next word would still have fitted on the line. */
  unfilled: 1.8,
  /** Half of the line was free, and a small letter goes on: lines of one cell are not cut so. */
  halfEmpty: 5,
  /** Goes on with a cell of the page before, or does not. */
  joined: -2.5,
  notJoined: 1.2,
  capitalOnNextPage: 1,
} as const;

/** What is asked of the pieces again and again. */
export interface AlignContext {
  readonly fragments: readonly Fragment[];
  readonly kinds: readonly CellKind[];
  /** The columns that hold cells, in order: positions in the header. */
  readonly columns: readonly number[];
  readonly roles: readonly Role[];
  readonly kindOf: KindReader;
  /** How long the lines of words are. */
  readonly width: number;
  readonly above: CellsAbove | undefined;
  /** A piece that is kept out of a column, to see what the next best way costs. */
  readonly barred?: { readonly piece: number; readonly column: number };
}

/** Whether a piece is kept out of a column. */
export function isBarred({ barred, columns }: AlignContext, piece: number, at: number): boolean {
  return barred?.piece === piece && barred.column === columns[at];
}

const SHORT: readonly Role[] = /* @__PURE__ */ (() => [...AGENCY_COLUMNS, "deadline"])();

/** Whether the cells of a column say who or when in a few words. */
export function isShort(role: Role): boolean {
  return SHORT.includes(role);
}

/** The first word of a time; its second may stand on the next line. */
const TIME_WORD =
  /^(?:- )?(?:thang|quy|nam|trong|ngay|dinh|hang|thuong|theo(?! doi)|sau|truoc|khi|den|tu|cham|ca nam|giai doan|cuoi|dau|lien tuc|hoan thanh|toi thieu|it nhat|xong|\d[\d/]*)(?!\p{L})/u;

/** Whether a cell of a column can begin with a piece, by its first words: spares closer looks. */
export function mayBegin(context: AlignContext, start: number, role: Role): boolean {
  const { fragments, kinds, above } = context;
  const text = fragments[start]?.text ?? "";
  if (start === 0 && above !== undefined && /^[\p{Ll}\d]/u.test(text)) return true;
  if (role === "deadline") return TIME_WORD.test(unaccent(text));
  if (/^[\d+•-]/.test(text)) return false;
  return /^\p{Lu}.{0,29}$/u.test(text) || kinds[start]?.beginsWithAgency === true;
}

/** Columns passed over, by what they hold: partners are often missing, deadlines seldom. */
const SKIPPED: ReadonlyMap<Role, number> = /* @__PURE__ */ new Map<Role, number>([
  ["coordinate", 1.2],
  ["note", 0.2],
  ["measure", 0.5],
  ["target", 0.5],
]);
const OTHER_SKIPPED = 3;

export function passedOver({ roles }: AlignContext, from: number, to: number): number {
  const skipped = roles.slice(from, to).map((role) => SKIPPED.get(role) ?? OTHER_SKIPPED);
  return skipped.reduce((sum, cost) => sum + cost, 0);
}

/** From one column to a later one of the row, or to the first columns of another row. */
export function between(context: AlignContext, from: number, to: number, start: number): number {
  // On a further page the cells of the columns between are there already.
  if (to > from) return context.above === undefined ? passedOver(context, from + 1, to) : 0;
  const task = context.roles.indexOf("task");
  if (to > Math.max(0, task)) return Number.POSITIVE_INFINITY;
  const opens = context.kinds[start]?.isBulleted === true ? COST.opensRowWithBullet : COST.opensRow;
  return opens + passedOver(context, from + 1, context.roles.length) + passedOver(context, 0, to);
}

/** Whether another row of the grid can begin with a piece of a page that begins within a row. */
export function mayOpenRow({ fragments }: AlignContext, at: number): boolean {
  const { text, after } = fragments[at] ?? { text: "", after: "words" };
  return at === 0 || (after !== "words" && /^(?:[-+•] )?\p{Lu}/u.test(text));
}

/** What it costs that another row of the grid begins there. */
export function toOpenRow({ fragments, kinds }: AlignContext, at: number): number {
  const small = isSmall(fragments[at]?.text ?? "") ? COST.smallLetter : 0;
  return at === 0 || kinds[at]?.isBulleted === true ? COST.newRowOnPage + small : COST.opensRow;
}

/** The first piece of a row stands in its first column; on a further page it goes on with any. */
export function ofFirst(context: AlignContext, at: number): number {
  const { above, fragments, columns } = context;
  if (above === undefined) return passedOver(context, 0, at) * 2;
  const text = fragments[0]?.text ?? "";
  return joinCost(above, columns[at], text) + (isSmall(text) ? 0 : COST.capitalOnNextPage);
}

function joinCost(above: CellsAbove, column: number | undefined, text: string): number {
  const end = column === undefined ? undefined : above.ends.get(column);
  if (end === undefined) return COST.notJoined * 2;
  const [word = ""] = text.split(" ");
  if (above.vocabulary.pairs(end.word, word) > 0) return COST.joined;
  if (/^[-+•] /.test(text)) return COST.notJoined + (mayEnd(end.line) ? 0 : COST.openWord);
  return COST.notJoined + (isSmall(text) ? costOfRoom(end.line, text, end.width) : 0);
}

/** Letters are of unlike widths: a line of so much of the longest may have been full. */
const FILLED = 0.8;

/** What it costs that a line goes on with another one on which its first word had room. */
function costOfRoom(before: string, text: string, width: number): number {
  const [word = ""] = text.split(" ");
  const length = before.length + 1 + word.length;
  if (length >= width * FILLED || /[.;:]$/.test(before) || /^[-+•]/.test(text)) return 0;
  return isSmall(text) && length < width / 2 ? COST.halfEmpty : COST.unfilled;
}

/** Whether a piece begins with a small letter. */
function isSmall(text: string): boolean {
  return /^[("“]?\p{Ll}/u.test(text);
}

/** What it costs to begin a cell with a piece, whatever stands before. */
export function toBegin(context: AlignContext, start: number, at: number): number {
  const { fragments, above, columns, roles } = context;
  const { text, after } = fragments[start] ?? { text: "", after: "gap" };
  const before = fragments[start - 1]?.text ?? "";
  const open = start > 0 ? costBehind(before, text, after) : 0;
  const short = isShort(roles[at]);
  const listed = before.endsWith(";") && short ? COST.semicolon : 0;
  const filled = above?.ends.has(columns[at] ?? 0) === true;
  const join = above !== undefined && filled ? joinCost(above, columns[at], text) : 0;
  const isKnown = join < 0 || (above !== undefined && /^[-+•] /.test(text));
  const within = open + listed + (after === "words" && !isKnown ? COST.withinLine : 0);
  const tight = after === "line" ? -COST.tight / 2 : 0;
  const all = within + tight;
  if (isSmall(text)) return all + (join < 0 || (filled && !short) ? join : COST.smallLetter);
  if (join < 0 && (/^\d/.test(text) || !short)) return all + join;
  if (short) return all + (filled ? COST.filledBefore : 0);
  const anew = filled && !/^[-+•] /.test(text) ? COST.notJoined : 0;
  return all + anew + (/^\d+ \p{Ll}/u.test(text) ? COST.figure : 0);
}

/** What it costs to begin a cell behind words after which a phrase goes on. */
function costBehind(before: string, text: string, after: Fragment["after"]): number {
  if (/(?:năm|tháng|quý)$/i.test(before) && /^\d/.test(text)) return COST.openWord;
  if (mayEnd(before)) return 0;
  return after !== "words" && /^\p{Lu}/u.test(text) && TIME_WORD.test(unaccent(text))
    ? COST.openWord / 8
    : COST.openWord;
}

/** What it costs that a piece goes on with the cell of words before it, which begins at a piece. */
export function toGoOn(context: AlignContext, at: number, start: number, column: number): number {
  const { fragments, width, above } = context;
  const { text, after } = fragments[at] ?? { text: "", after: "gap" };
  // A bullet within a line is mostly that of the next cell.
  if (after === "words") return /^[-+•]\s/.test(text) ? COST.bulletInLine : 0;
  const tight = after === "line" ? COST.tight : 0;
  const capital = /^\p{Lu}\p{Ll}/u.test(text) ? COST.capital : 0;
  const own = Math.max(width, above?.ends.get(column)?.width ?? 0);
  return tight + capital + costOfRoom(lineBefore(fragments, at, start), text, own);
}

/** The line before a piece, as far as it stands in the cell that begins at another one. */
function lineBefore(fragments: readonly Fragment[], at: number, start: number): string {
  let first = at - 1;
  while (first > start && fragments[first]?.after === "words") first -= 1;
  const pieces = fragments.slice(Math.max(0, first), at);
  return pieces.map(({ text }) => text).join(" ");
}

/** What it costs that a piece stands among words; one that goes on with a phrase says nothing. */
export function amongWords(
  { fragments, kinds, above }: AlignContext,
  at: number,
  column: number | undefined,
): number {
  const kind = kinds[at];
  const isElsewhere =
    above !== undefined && above.listed.size > 0 && !above.listed.has(column ?? -1);
  if (kind?.isBulleted === true && isElsewhere) return COST.bulletElsewhere;
  if (kind === undefined || kind.isBulleted || isSmall(kind.text)) return 0;
  if (at > 0 && !mayEnd(fragments[at - 1]?.text ?? "")) return 0;
  if (TIME_WORD.test(unaccent(kind.text)) && kind.isDeadline) return COST.deadlineAmongWords;
  return kind.isAgencies ? COST.agenciesAmongWords : 0;
}
