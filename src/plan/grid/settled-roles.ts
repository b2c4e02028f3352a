import { isBlank, isMark, oneLine } from "../cell/plain-text.js";
import { namesDocument } from "../cell/divide-outputs.js";
import { namesPerson } from "../cell/persons.js";
import {
  isDatedState,
  isPlainDay,
  isReported,
  isStanding,
  readStanding,
} from "../cell/standing.js";
import {
  HEADER_WORDS,
  type Announced,
  type Announcement,
  type ColumnRole,
} from "./data/header-words.js";

/** The cells below some headings, row by row. */
export interface CellsBelow {
  readonly rows: readonly (readonly string[])[];
}

/**
 * What columns hold, by what their headings announce; where a heading leaves it open, by the other
 * headings and by the cells below.
 *
 * ```
 * Hạn xử lý | Ngày hoàn thành     Tiến độ             Kết quả
 *             ^^^^^^^^^^^^^^^     Đang thực hiện       BC số 12/BC-VP ngày 28/9/2026
 *             was done, beside    ^^^^^^^^^^^^^^ state  ^^^^^^^^^^^^^^ has been made
 *             a limit
 * ```
 */
export function settledRoles(
  all: readonly Announced[],
  below: CellsBelow = { rows: [] },
): readonly (ColumnRole | undefined)[] {
  const columns = all.map(({ said, rank }, at): Column => {
    const cells = below.rows.map((cells) => cells[at] ?? "");
    return { said, rank, cells, filled: cells.filter((cell) => !isBlank(cell)) };
  });
  const hasWork = (row: number): boolean =>
    columns.some(({ said, cells }) => ASSIGNED.has(said) && !isBlank(cells[row] ?? ""));
  const roles = columns.map((column) => {
    const { said, filled, cells } = column;
    const saying = (...words: Announcement[]): readonly Column[] =>
      columns.filter((other) => other !== column && words.some((word) => word === other.said));
    switch (said) {
      case "unread":
        return undefined;
      case "time":
        return "deadline";
      case "deadline":
        // `Thời hạn thanh tra` (45 ngày) beside `Thời gian tiến hành` says how long it lasts.
        if (
          filled.length > 0 &&
          filled.every(isLength) &&
          saying("time", "finish", "end").length > 0
        )
          return undefined;
        return "deadline";
      case "finish":
        if (filled.length > 0 && filled.every(isMark)) return undefined;
        return wasDone(column, saying) ? "completed" : "deadline";
      case "end":
        return hasEnded(column, saying) ? "completed" : "deadline";
      case "advance":
        if (areShares(column)) return "progress";
        // Beside the limit `Hoàn thành ngày 20/4` is what has become of it.
        if (mostly(filled, saying("deadline", "time").length > 0 ? isDatedState : isStanding))
          return "status";
        return saying("finish", "end").length > 0 && !mostly(filled, saysWhen)
          ? "status"
          : "deadline";
      case "verdict":
        return filled.some(isDatedState) ? "status" : "note";
      case "outcome":
        // Beside the state of the work stands what has come of it.
        return saying("output", "status", "progress", "completed").length > 0 ||
          saying("advance").some(showsProgress) ||
          mostly(filled, isReported)
          ? "result"
          : "output";
      case "achievement":
        // Documents in each row, none of them made, beside no state: a plan, and no tracker.
        return filled.length > 1 &&
          filled.length === cells.filter((_, row) => hasWork(row)).length &&
          saying("output", "outcome", "proof", "status", "progress", "completed").length === 0 &&
          mostly(filled, namesDocument) &&
          !filled.some(isReported)
          ? "output"
          : "result";
      case "proof":
        return saying("output", "outcome").length === 0 &&
          mostly(filled, namesDocument) &&
          isAwaited(column, saying("status", "progress", "completed"))
          ? "output"
          : "result";
      case "output":
        // A list of what was made is what has come of it, whatever its heading.
        return filled.length > 0 && filled.every(isReported) ? "result" : "output";
      default:
        return said;
    }
  });
  return withoutPersons(roles, columns);
}

/** What rows of tasks have beside their words, as against rows of sections. */
const ASSIGNED: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  ...(["lead", "implement", "deadline", "time", "finish", "end", "advance"] as const),
]);

/** A column of persons beside one of the agencies they belong to names none of its own. */
function withoutPersons(
  roles: readonly (ColumnRole | undefined)[],
  columns: readonly Column[],
): readonly (ColumnRole | undefined)[] {
  const namesWho = (at: number): boolean => roles[at] === "lead" || roles[at] === "implement";
  const who = [...roles.keys()].filter(namesWho);
  const ofPersons = who.filter((at) => mostly(columns[at]?.filled ?? [], namesPerson));
  const others = who.some((at) => !ofPersons.includes(at) && (columns[at]?.filled.length ?? 0) > 0);
  return others ? roles.map((role, at) => (ofPersons.includes(at) ? undefined : role)) : roles;
}

/**
 * Whether documents are only to come: beside no state of the work, or where none of them has a
 * number or a day and some stand beside work that is not done.
 */
function isAwaited({ cells, filled }: Column, states: readonly Column[]): boolean {
  if (states.length === 0) return true;
  if (filled.some(isReported)) return false;
  return states.some(({ said, cells: standings }) =>
    cells.some((cell, at) => !isBlank(cell) && isOpen(standings[at] ?? "", said)),
  );
}

function isOpen(cell: string, said: Announced["said"]): boolean {
  if (isBlank(cell)) return said === "completed";
  if (said === "progress") return isShare(cell) && !cell.trim().startsWith("100");
  return readStanding(cell, () => undefined)?.state === "open";
}

interface Column extends Announced {
  readonly cells: readonly string[];
  readonly filled: readonly string[];
}

type Saying = (...words: Announcement[]) => readonly Column[];

/** Whether days of completion are those on which the work was done, not those by which it must be. */
function wasDone(column: Column, saying: Saying): boolean {
  const { rank, cells, filled } = column;
  const beside = besideTimes(column, saying);
  if (beside !== undefined) return beside;
  // `Hạn xử lý`, or `Thời gian hoàn thành` beside `Ngày hoàn thành`, is the limit.
  if (saying("deadline").some(isLimit)) return true;
  if (saying("finish").some((other) => other.rank < rank)) return true;
  if (isBehindBeginning(saying)) return false;
  const ends = saying("end");
  if (ends.length > 0) return !SPANS.has(rank);
  const [time] = saying("time");
  const [status] = saying("status");
  const areDays = filled.every(isPlainDay);
  if (time !== undefined) {
    return (
      areDays &&
      filled.length > 0 &&
      saying("status", "progress", "result", "achievement").length > 0
    );
  }
  if (status === undefined || !areDays) return false;
  // What is open has no day yet, and what is done has one.
  const states = status.cells.map((cell) => {
    const { state, timing } = readStanding(cell, () => undefined) ?? {};
    return state ?? (timing === "late" ? "open" : undefined);
  });
  const has = (at: number): boolean => !isBlank(cells[at] ?? "");
  const open = [...states.keys()].filter((at) => states[at] === "open");
  const done = [...states.keys()].filter((at) => states[at] === "done");
  return open.length > 0 && !open.some(has) && done.some(has);
}

/**
 * Whether the work has ended on the days of a column `Ngày kết thúc`: beside `Hạn xử lý`, or where
 * the other times say so. Alone, or behind the day on which the work begins, it is the limit.
 */
function hasEnded(column: Column, saying: Saying): boolean {
  if (saying("deadline").some(isLimit)) return true;
  const spans = saying("finish").filter(({ rank }) => SPANS.has(rank));
  if (isBehindBeginning(saying)) return spans.some((span) => waitsFor(column, span));
  return besideTimes(column, saying) ?? spans.length > 0;
}

/**
 * What the cells show of days of completion beside another column of times: the one that is still
 * empty beside the other waits for the work to be done. `undefined` where both are filled alike.
 *
 * ```
 * Thời gian hoàn thành | Ngày kết thúc        Tiến độ    | Ngày hoàn thành
 * 30/6/2026            | 28/6/2026            Quý II     | 28/6/2026
 * 30/9/2026            |                      Quý III    |
 *                        ^^^^^^^^^^^^^ done                ^^^^^^^^^^^^^^^ done
 * ```
 */
function besideTimes(column: Column, saying: Saying): boolean | undefined {
  const others = saying("finish", "end", "time", "advance").filter(holdsTimes);
  if (others.some((other) => waitsFor(column, other))) return true;
  if (others.some((other) => other.said !== "time" && waitsFor(other, column))) return false;
  return undefined;
}

/** Whether a column holds nothing but days, and only beside what another holds, which holds more. */
function waitsFor(column: Column, other: Column): boolean {
  const has = ({ cells }: Column, row: number): boolean => !isBlank(cells[row] ?? "");
  const rows = [...column.cells.keys()];
  return (
    column.filled.every(isPlainDay) &&
    rows.some((row) => !has(column, row) && has(other, row)) &&
    !rows.some((row) => has(column, row) && !has(other, row))
  );
}

/** Whether a column that may hold states or shares holds times. */
function holdsTimes({ said, filled }: Column): boolean {
  if (said !== "advance") return true;
  return mostly(filled, saysWhen) && !mostly(filled, isStanding) && !filled.every(isShare);
}

/** Whether a column that may hold times holds how far the work is. */
function showsProgress(column: Column): boolean {
  return areShares(column) || (column.filled.length > 0 && mostly(column.filled, isStanding));
}

function areShares({ filled }: Column): boolean {
  return filled.length > 0 && filled.every(isShare);
}

/** `Quý II`, `Trước 30/6`, `Thường xuyên`, as against `Đạt 40% khối lượng`. */
function saysWhen(cell: string): boolean {
  return TIME_WORDS.test(cell.slice(0, LONGEST_TIME).normalize("NFC"));
}

const TIME_WORDS =
  /\d{1,2}\s*[/.-]\s*\d|(?<!\p{L})(?:quý|tháng|tuần|ngày|năm|thường xuyên|hằng|hàng)(?!\p{L})/iu;

/** `Thời gian hoàn thành`, as against `Ngày hoàn thành`: by when, rather than on which day. */
const SPANS = /* @__PURE__ */ ranksOf("thoi gian hoan thanh", "thoi diem hoan thanh");

/** Whether a column says when the work begins, so that the day of its end may be planned as well. */
function isBehindBeginning(saying: Saying): boolean {
  return saying("unread").some(({ rank }) => BEGINNINGS.has(rank));
}

const BEGINNINGS = /* @__PURE__ */ ranksOf("bat dau", "khoi cong", "start", "start date");

function ranksOf(...phrases: string[]): ReadonlySet<number> {
  return new Set(phrases.flatMap((phrase) => HEADER_WORDS.get(phrase)?.rank ?? []));
}

/** Whether a column of limits holds days, as against how long the work may last. */
function isLimit({ filled }: Column): boolean {
  return filled.length === 0 || !filled.every(isLength);
}

/** `0,62`, `80`: how much of the work is done. */
function isShare(cell: string): boolean {
  return /^(?:100|\d{1,2})(?:[.,]\d{1,3})?%?$/.test(cell.replaceAll(" ", ""));
}

/** `45 ngày`, `30 ngày làm việc`: how long something lasts. */
function isLength(cell: string): boolean {
  return cell.length <= LONGEST_TIME && LENGTH.test(oneLine(cell));
}

const LENGTH = /^(?:không quá )?\d{1,3}(?: \([^()]*\))? (?:ngày(?: làm việc)?|tuần|tháng)$/iu;

/** No time is longer. */
const LONGEST_TIME = 60;

/** Whether more than half of the cells are such. */
export function mostly(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.filter(holds).length * 2 > cells.length;
}
