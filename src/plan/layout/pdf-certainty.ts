import { oneLine } from "../cell/plain-text.js";
import { AGENCY_COLUMNS, type ColumnRole } from "../grid/data/header-words.js";
import type { TextLine } from "../grid/grid.js";
import type { KindReader } from "./cell-kind.js";

/** How far the cells of a row are certain: all, all but who does it, or none. */
export type Certainty = "whole" | "without agencies" | "none";

/** The cells of a row by column, and whether some of its lines were divided between several. */
export interface PlacedRow {
  readonly cells: ReadonlyMap<number, TextLine>;
  readonly isDivided: boolean;
}

const AGENCY_ROLES: readonly (ColumnRole | undefined)[] = AGENCY_COLUMNS;

/** Whether a column names agencies. */
export function namesAgencies(role: ColumnRole | undefined): boolean {
  return AGENCY_ROLES.includes(role);
}

/** `a)` or `2.` and nothing else on a line is the number of a row, not of a line in a cell. */
const MARK = /^(?:\p{L}\)|\d{1,2}[.)])$/u;

/** The first word of a time, which no name ends with. */
const TIME_WORD =
  /(?:^|\s)(?:Trước|Tháng|Quý|Ngày|Năm|Hằng|Hàng|Thường|Cả|Trong|Sau|Từ|Đến|Khi|Chậm)$/u;
/** What a time says, wherever it stands. */
const TIME =
  /(?:^|\s)(?:(?:Trước|Tháng|Quý|Ngày|Năm|Từ|Đến|Trong|Sau)\s+(?:ngày\s+)?[\dIVX]|Thường xuyên|(?:Hằng|Hàng|Cả)\s+\p{Ll})/u;
const HEAD = "(?:Sở|UBND|HĐND|Văn phòng|Thanh tra|Phòng|Ban|Bộ|Chi cục|Cục|Công an|Trung tâm|Các)";
/** A body that stands behind words without one that joins them: the beginning of another cell. */
const NAMED_WITHIN = /* @__PURE__ */ (() =>
  new RegExp(
    `(?<![\\s(](?:của|do|với|và|cho|tại|thuộc|từ|về|theo|đến|trên|bởi|là|giữa|trong|[ở+-])) ${HEAD}(?: \\p{Lu}|$)`,
    "u",
  ))();

/**
 * How far the cells of a row, of which only the order of the lines was known, can be trusted: a
 * column of agencies holds agencies and nothing else, one of times a time, and no other cell holds
 * what should stand in those.
 */
export function certaintyOf(
  rows: readonly PlacedRow[],
  roles: readonly (ColumnRole | undefined)[],
  kindOf: KindReader,
): Certainty {
  let certainty: Certainty = "whole";
  for (const { cells, isDivided } of rows) {
    const isAgencies = (column: number): boolean => namesAgencies(roles[column]);
    const hasTime = roles.some((role, at) => role === "deadline" && cells.has(at));
    const lacksTime = roles.includes("deadline") && !hasTime;
    if (isDivided && lacksTime && [...cells.values()].some(({ text }) => TIME.test(text)))
      return "none";
    for (const [column, { text }] of cells) {
      const words = oneLine(text);
      const kind = kindOf(words);
      if (text.split("\n").some((line) => MARK.test(line))) return "none";
      if (isAgencies(column)) {
        if (TIME_WORD.test(words)) return "none";
        if (!kind.isAgencies || kind.runsOn) certainty = "without agencies";
      } else if (roles[column] === "deadline") {
        if (!kind.isDeadline) return "none";
      } else if (isDivided && holdsOthers(text, kindOf)) return "none";
    }
  }
  return certainty;
}

/** Whether words of a task or output hold a time or a body that stand in columns of their own. */
function holdsOthers(text: string, kindOf: KindReader): boolean {
  if (NAMED_WITHIN.test(oneLine(text)) || TIME_WORD.test(text)) return true;
  return text.split("\n").some((line) => /^(?!Theo)\p{Lu}/u.test(line) && kindOf(line).isDeadline);
}
