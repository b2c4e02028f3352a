import { parseAgencies } from "../../agency/index.js";
import { dayOfHeading, isHour } from "../cell/day-heading.js";
import { parseRoman } from "../../text/index.js";
import { namesDocument } from "../cell/divide-outputs.js";
import { namesPart } from "../cell/index-words.js";
import { saysOnlyAgencies, saysOnlyTimes, shortText } from "../cell/only.js";
import { isBlank, oneLine } from "../cell/plain-text.js";
import { headingWords, isOfWho, isVague } from "./announced.js";
import {
  AGENCY_COLUMNS,
  COMPANIONS,
  type Announced,
  type Announcement,
} from "./data/header-words.js";
import { nearlySaid } from "./near-spelling.js";
import { mostly, type CellsBelow } from "./settled-roles.js";

type CellsIn = (at: number) => readonly string[];

/**
 * The columns of tasks, of limits, of who carries out and of what is made, where no heading announces
 * them: the column of most words, and those below which stand hardly anything but times or agencies,
 * mostly documents. Of two such columns neither is taken.
 *
 * @param given - What the headings announce.
 * @param headers - The headings.
 * @param below - The cells below.
 */
export function guessedRoles(
  given: readonly Announced[],
  headers: readonly string[],
  { rows }: CellsBelow,
): readonly Announced[] {
  const cellsIn: CellsIn = (at) =>
    rows.map((cells) => cells[at] ?? "").filter((cell) => !isBlank(cell));
  const read = given.map((each, at) => spelled(each, headers[at] ?? ""));
  const announced = withParts(read, headers, cellsIn);
  const all = withCount(withDays(withoutTimes(announced, cellsIn), cellsIn), headers, cellsIn);
  const announces = (...words: readonly Announcement[]) =>
    all.some(({ said }) => words.some((word) => word === said));
  const open = [...all.keys()].filter((at) => (headers[at] ?? "") !== "");
  const unknown = open.filter((at) => all[at]?.said === undefined);
  const length = (at: number): number => cellsIn(at).join("").replace(/\P{L}/gu, "").length;
  // `Thực hiện` above what is to be done names none of those who do it.
  const misnamed = open.filter(
    (at) => WHO.has(all[at]?.said) && all[at]?.rank !== GIVEN && !cellsIn(at).some(isAgencies),
  );
  const unread = open.filter((at) => all[at]?.said === "unread" && !areDocuments(cellsIn(at)));
  const ofText = (places: readonly number[]): readonly number[] =>
    places.filter((at) => isText(cellsIn(at)));
  // `Tiêu chí` beside `Khối lượng còn lại`: what is to be done about them has no other column.
  const parts = open.filter((at) => all[at]?.said === "measure");
  const texts = [unknown, misnamed, parts, unread].map(ofText).find((places) => places.length > 0);
  const [widest] = [...(announces("task") ? [] : (texts ?? []))].sort(
    (left, right) => length(right) - length(left),
  );
  const names = widest !== undefined && !areAgencies(cellsIn(widest));
  const task = names ? widest : undefined;
  const others = unknown.filter((at) => at !== task);
  const only = (places: readonly number[], holds: (cells: readonly string[]) => boolean) => {
    const [one, another] = places.filter((at) => cellsIn(at).length > 1 && holds(cellsIn(at)));
    return another === undefined ? one : undefined;
  };
  const timed = announces("deadline", "time", "finish", "end", "advance");
  const ofDays = open.filter((at) => SCHEDULE.test(headingWords(headers[at] ?? "")));
  const time = timed ? undefined : (only(others, areTimes) ?? only(ofDays, areTimes));
  const who = announces("lead", "implement") ? undefined : only(others, areAgencies);
  const made = announces("output", "outcome", "achievement", "result", "proof")
    ? undefined
    : only([...others, ...secondTasks(all)], areDocuments);
  const isCompanion = (at: number): boolean =>
    (all[at]?.said === undefined || isVague(all[at])) &&
    at !== who &&
    COMPANIONS.test(headingWords(headers[at] ?? "")) &&
    areAgencies(cellsIn(at));
  const helps =
    announces("coordinate") || !(who !== undefined || announces("lead", "implement"))
      ? undefined
      : only(open.filter(isCompanion), areAgencies);
  return all.map((each, at) => {
    if (at === helps) return { said: "coordinate", rank: GUESSED };
    if (at === task) return { said: "task", rank: GUESSED };
    if (at === made) return { said: "output", rank: GUESSED };
    if (at === who) return { said: "implement", rank: GUESSED };
    return at === time ? { said: "deadline", rank: GUESSED } : each;
  });
}

/** `Chỉ số` above figures may be a target; above `PAPI 5.1` it names parts of indices. */
function withParts(
  announced: readonly Announced[],
  headers: readonly string[],
  cellsIn: CellsIn,
): readonly Announced[] {
  if (announced.some(({ said }) => said === "measure")) return announced;
  const places = [...announced.keys()].filter((at) => {
    const isOpen =
      announced[at]?.said === undefined && OF_INDEX.test(headingWords(headers[at] ?? ""));
    return isOpen && cellsIn(at).length > 0 && mostly(cellsIn(at), namesPart);
  });
  return announced.map((each, at) =>
    places.length === 1 && places[0] === at ? { said: "measure", rank: GUESSED } : each,
  );
}

const OF_INDEX = /(?<!\p{L})(?:chi so|papi|par index|sipas)(?!\p{L})/u;

/** What a heading says that is not known, or no more than who, for a slip of the hand. */
function spelled(each: Announced, header: string): Announced {
  if (each.said !== undefined && !isVague(each)) return each;
  const words = headingWords(header);
  const near = isOfWho(words) ? undefined : nearlySaid(words);
  return near === undefined || near.said === "implement" ? each : near;
}

/** A first column in which rows are counted from 1, or below it by letters, holds their numbers. */
function withCount(
  announced: readonly Announced[],
  headers: readonly string[],
  cellsIn: CellsIn,
): readonly Announced[] {
  const [first] = announced;
  const isOpen = first?.said === undefined || first.said === "unread";
  if (!isOpen || announced.some(({ said }) => said === "number")) return announced;
  const cells = cellsIn(0);
  const counts = [/^\d{1,3}$/, /^[IVX]{1,5}$/].some((numeral, kind) => {
    const codes = cells.map((cell) => cell.trim().replace(/[.)]$/, ""));
    const numbers = codes.filter((code) => numeral.test(code));
    const isWhole = kind === 0 || ((headers[0] ?? "") === "" && codes.every(isCode));
    return isWhole && numbers.length > 1 && counted(numbers);
  });
  if (!counts) return announced;
  return announced.map((each, at) => (at === 0 ? { said: "number", rank: GUESSED } : each));
}

function isCode(code: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-zđ])$/.test(code);
}

/** Whether numbers count up, perhaps from 1 again. */
function counted(numbers: readonly string[]): boolean {
  return numbers.every((code, at) => {
    const [number, before] = [code, numbers[at - 1] ?? "0"].map(valueOf);
    return number === 1 || number === (before ?? 0) + 1;
  });
}

function valueOf(code: string): number {
  return /\d/.test(code) ? Number.parseInt(code) : (parseRoman(code) ?? 0);
}

/** A heading with words for tasks above times and nothing else is none of tasks. */
function withoutTimes(announced: readonly Announced[], cellsIn: CellsIn): readonly Announced[] {
  return announced.map((each, at) => {
    const cells = each.said === "task" && each.rank >= 0 ? cellsIn(at) : [];
    return cells.length > 1 && cells.every(isTime) ? { ...each, said: undefined } : each;
  });
}

/** `Văn bản cụ thể hóa` beside `Nhiệm vụ`: words for tasks that another heading says better. */
function secondTasks(all: readonly Announced[]): readonly number[] {
  const places = [...all.keys()].filter((at) => all[at]?.said === "task");
  const ranks = places.map((at) => all[at]?.rank ?? Infinity);
  return places.filter((_, index) => (ranks[index] ?? 0) > Math.min(...ranks));
}

const WHO: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>(
  AGENCY_COLUMNS,
);

/** `Ngày`, `Thứ, ngày`: the days of a schedule, as against those of its papers. */
const SCHEDULE = /^(?:thu|ngay|buoi|gio)(?: (?:thu|ngay|buoi|gio))*$/;

/**
 * Where a column before that of the tasks names days and nothing else, they are the limits, and
 * hours or parts of the day below another heading are none.
 *
 * ```
 * Thứ, ngày     | Thời gian | Nội dung
 * Thứ Hai (1/6) | Sáng      | Giao ban
 * ^^^^^^^^^^^^^   ^^^^ none
 * ```
 */
function withDays(announced: readonly Announced[], cellsIn: CellsIn): readonly Announced[] {
  const task = announced.findIndex(({ said }) => said === "task");
  const holdsOnly = (at: number, holds: (line: string) => boolean): boolean => {
    const cells = cellsIn(at);
    return cells.length > 0 && cells.every((cell) => isShort(cell) && holds(oneLine(cell)));
  };
  const isDay = (line: string): boolean => dayOfHeading(line) !== undefined;
  const days = announced.findIndex(
    ({ said }, at) => at < task && MAY_BE_DAYS.has(said) && holdsOnly(at, isDay),
  );
  if (days < 0) return announced;
  const all = announced.map((each, at): Announced => {
    if (at === days) return { said: "deadline", rank: GUESSED };
    return LIMITS.has(each.said) && holdsOnly(at, isHour) ? { ...each, said: "unread" } : each;
  });
  return all.some(({ said }, at) => at !== days && LIMITS.has(said)) ? announced : all;
}

const MAY_BE_DAYS: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<
  Announcement | undefined
>([undefined, "unread", "time"]);
const LIMITS: ReadonlySet<Announcement | undefined> = /* @__PURE__ */ new Set<Announcement>([
  "deadline",
  "time",
  "finish",
  "end",
  "advance",
]);

/** `15/12/2025`, `Trước 31/01`, `Quý IV/2025`: a time, whatever the heading. */
const TIME =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[, ]+)?(?:(?:trước|hết|trong|chậm nhất|đến) )*(?:(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?|(?:quý|tháng) (?:[IVX]{1,4}|\d{1,2})(?: ?[/-] ?20\d\d| năm 20\d\d)?|năm 20\d\d)$/iu;
/** No time is longer. */
const LONGEST_TIME = 60;

function isShort(cell: string): boolean {
  return cell.length <= LONGEST_TIME;
}

function isTime(cell: string): boolean {
  return isShort(cell) && TIME.test(oneLine(cell));
}

/** Whether hardly a cell is anything but a time, most of them plain ones. */
function areTimes(cells: readonly string[]): boolean {
  const read = cells.slice(0, MOST_CELLS_READ);
  const timed = read.filter((cell) => isTime(cell) || (isShort(cell) && saysOnlyTimes(cell)));
  const plain = read.filter(isTime);
  // `Hằng tháng`, `Trước ngày 10 hằng tháng`: where all are times, a third of them plain ones do.
  if (timed.length === read.length && plain.length * 3 >= read.length) return true;
  return mostly(read, isTime) && timed.length * 5 >= read.length * 4;
}

/** So many cells show whether a column names agencies. */
const MOST_CELLS_READ = 20;

function areAgencies(cells: readonly string[]): boolean {
  const read = cells.slice(0, MOST_CELLS_READ);
  return read.filter(isAgencies).length * 3 > read.length * 2;
}

function isAgencies(cell: string): boolean {
  const text = shortText(cell);
  return text !== undefined && saysOnlyAgencies(cell, parseAgencies(text));
}

function areDocuments(cells: readonly string[]): boolean {
  return mostly(cells.slice(0, MOST_CELLS_READ), namesDocument);
}

/** What the caller says of a column. */
const GIVEN = -1;
/** Below all that headings say. */
const GUESSED = 10_000;

/** Whether cells say something, most of them in several words. */
function isText(cells: readonly string[]): boolean {
  return cells.length > 1 && mostly(cells, (cell) => cell.trim().split(/\s+/).length > 2);
}
