import { isCross, oneLine } from "../cell/plain-text.js";
import { isPlainDay, isState, readStanding, type Standing } from "../cell/standing.js";
import type { GridRow } from "../grid/grid.js";
import type { LayoutColumn } from "../grid/header.js";

/** Columns whose headings are states, to be marked in each row: `Đã hoàn thành | Chưa thực hiện`. */
export function flagColumns(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  return columns.filter(
    ({ role, header }) => role === undefined && isState(header) && !COUNTED.test(header),
  );
}

/** `Quá hạn (ngày)` holds how many days, which says no more than the limit does. */
const COUNTED = /\(\s*(?:số )?ngày\s*\)|(?<!\p{L})(?:số ngày|lý do|nguyên nhân)(?!\p{L})/iu;

/** Signs and words that mark nothing. */
const UNMARKED = /^(?:không|no|false|0|[-–—.\s]*)$/iu;
const MARK = /^(?:có|yes|true|1)$/iu;

/**
 * What the marked columns of a row say of the work, a line for each; `undefined` where none is
 * marked. What says only whether the limit was kept is left as it stands where the other headings do
 * not show that it speaks of what is done.
 *
 * ```
 * Đúng hạn | Trễ hạn | Chưa hoàn thành        Đã hoàn thành | Đang thực hiện
 *    x     |         |                           20/4/2026  |
 *    ^ done in time                              ^^^^^^^^^ done on the day
 * ```
 */
export function flaggedStates({ row, cells }: GridRow, columns: readonly LayoutColumn[]) {
  const flags = flagColumns(columns);
  const all = flags.map(({ header }) => standingIn(header));
  const marked = flags.flatMap(({ header, column }) => {
    const words = oneLine(cells[column - 1] ?? "");
    return UNMARKED.test(words) ? [] : [{ header, column, words }];
  });
  const [first] = marked;
  if (first === undefined) return undefined;
  const text = marked.map((flag) => said(flag, all)).join("\n");
  return { text, row, column: first.column };
}

function standingIn(words: string): Standing {
  return readStanding(words, () => undefined) ?? {};
}

/** What a mark says, or what stands in its place. */
function said({ header, words }: Flag, all: readonly Standing[]): string {
  const heading = standingIn(header);
  const isPair = all.some((other) => other.state === undefined && other.timing === "in-time");
  const isOfDone =
    isPair &&
    all.some(({ state }) => state === "open") &&
    !all.some(({ state }) => state === "done");
  const inFull =
    heading.state === undefined && isOfDone ? `Hoàn thành ${header.toLowerCase()}` : header;
  if (isCross(words) || MARK.test(words)) {
    if (heading.state !== undefined || inFull !== header) return inFull;
    // Beside `Đúng hạn` nothing tells whether `Trễ hạn` is done; alone it is not yet.
    return heading.timing === "late" && !isPair ? header : words;
  }
  const own = standingIn(words);
  // A day in the place of a mark is that of the end.
  if (own.state === undefined) return `${isPlainDay(words) ? inFull : header}: ${words}`;
  return own.state === heading.state ? words : `${header}\n${words}`;
}

/** Whether a cell below a flag is told by what {@link flaggedStates} gives. */
export function isTold(cell: string): boolean {
  const words = oneLine(cell);
  return isCross(words) || !(UNMARKED.test(words) || MARK.test(words));
}

interface Flag {
  readonly header: string;
  readonly words: string;
}
