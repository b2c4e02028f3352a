import * as kit from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { FIRST_DATE, type PlainDate } from "../../time/index.js";
import {
  BEHIND_DONE,
  STANDING_WORDS,
  type StandingState,
  type StandingTiming,
} from "./data/standing-words.js";
import { isBlank, oneLine } from "./plain-text.js";

/** How a task stands, as far as a cell says it. */
export interface Standing {
  readonly state?: StandingState;
  /** Whether it was, or is, in time, by the words of the cell. */
  readonly timing?: StandingTiming;
  /** Whether it is said not to have been begun, which leaves no share of it. */
  readonly unbegun?: true;
  /** Since when. */
  readonly on?: PlainDate;
  /** The time of that day. */
  readonly at?: string;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
}

/** A day, with the time of it where that is written. */
export type Moment = Required<Pick<Standing, "on">> & Pick<Standing, "at">;

/** The one day that words say, and nothing else. */
export type DayReader = (words: string) => Moment | undefined;

const STATES = /* @__PURE__ */ kit.lexicon(STANDING_WORDS);
const BEHIND = /* @__PURE__ */ kit.lexicon(BEHIND_DONE);
const LONGEST = 300;
const SHARE = /^(?:đạt )?(\d{1,3}(?:[.,]\d{1,3})?)\s?%(?!\d)/iu;
/** `-5%`: no share; a dash with a blank behind it sets off an item of a list. */
const NEGATIVE = /(?<![\p{L}\d])(?<!\d\s)[-−–]\d{1,3}(?:[.,]\d{1,3})?\s?%/u;
/** `Đang thực hiện 20/4/2026`: since then, by then, or done on it. */
const BARE_FIGURES =
  /^(?:thực hiện|triển khai|hoàn thành|xử lý|giải quyết|làm)?[\s:,;(]*\d[\d\s/.:-]*\)?$/iu;
/** What is going on, or is not: `chưa thực hiện`. */
const ITS_VERB = /^(?:thực hiện|triển khai|hoàn thành|xử lý|giải quyết|làm|có|xong)(?!\p{L})/iu;
const JOINT = /^(?:[\s,;:()./–\-\p{So}\uFE0F]|(?:và|ngày|từ|kể từ)(?=\s))+/iu;

/**
 * How a task stands by the words of a cell; `undefined` where any word of it is not understood,
 * except behind a state that is no end: what is open may tell at length why.
 *
 * ```
 * Đã hoàn thành đúng hạn ngày 25/9/2026     80%      Chưa thực hiện do chờ hướng dẫn
 * ^^^^^^^^^^^^^ state    ^^^^^^^^^^^^^^ day  ^^^ share ^^^^ open
 * ```
 */
export function readStanding(cell: string, dayOf: DayReader): Standing | undefined {
  if (cell.length > LONGEST || isBlank(cell) || NEGATIVE.test(oneLine(cell))) return undefined;
  let words = withoutJoints(oneLine(cell));
  const first = phraseAtHead(words, STATES);
  words = withoutJoints(first?.rest ?? words);
  if (isTiming(first?.value)) return timedStanding(first.value, words, dayOf);
  const state = first?.value;
  if (state === "open" && BARE_FIGURES.test(words)) return undefined;
  let share = shareIn(words);
  let rest = withoutJoints(share?.rest ?? words);
  if (state === "open") return openStanding(cell, share?.progress ?? shareBehind(words));
  const timings = new Set<StandingTiming>();
  for (let behind = phraseAtHead(rest, BEHIND); behind !== undefined;) {
    if (behind.value !== "plain") timings.add(behind.value);
    rest = withoutJoints(behind.rest);
    const next = share === undefined ? shareIn(rest) : undefined;
    share ??= next;
    rest = withoutJoints(next?.rest ?? rest);
    behind = phraseAtHead(rest, BEHIND);
  }
  const moment = rest === "" ? undefined : dayOf(rest);
  const [timing, another] = timings;
  if ((rest !== "" && moment === undefined) || another !== undefined) return undefined;
  if (state === undefined && share === undefined && moment === undefined) return undefined;
  return defined({ state, timing, ...moment, progress: share?.progress });
}

/** `Chưa triển khai`, `Chưa thực hiện do chờ hướng dẫn`, and not `Chưa thực hiện xong`. */
const UNBEGUN =
  /^(?:mới giao|chưa (?:bắt đầu|khởi động|(?:triển khai|thực hiện|triển khai thực hiện|làm|xử lý|giải quyết)(?=\s*(?:$|[\d.,;:(–-]|(?:do|vì|bởi|lý do)(?!\p{L})))))|^(?:not started|to ?do)(?!\p{L})/iu;

/** Of what was not begun nothing is done: `Chưa thực hiện 30%` may be what is left. */
function openStanding(cell: string, progress: number | undefined): Standing | undefined {
  const unbegun = UNBEGUN.test(withoutJoints(oneLine(cell)).normalize("NFC")) ? true : undefined;
  if (unbegun && progress !== undefined && progress > 0) return undefined;
  return defined({ state: "open" as const, unbegun, progress });
}

/**
 * Whether words behind a state that is no end tell more than the state.
 *
 * ```
 * Chưa thực hiện do chờ hướng dẫn
 *                ^^^^^^^^^^^^^^^^
 * ```
 */
export function tellsWhy(cell: string): boolean {
  const { state, timing } = readStanding(cell, () => undefined) ?? {};
  if (state !== "open" && (state !== undefined || timing !== "late")) return false;
  const { rest = "" } = phraseAtHead(withoutJoints(oneLine(cell)), STATES) ?? {};
  const words = withoutJoints(withoutJoints(rest).replace(ITS_VERB, ""));
  return /\p{L}/u.test(shareIn(words)?.rest ?? words);
}

function isTiming(value: StandingState | StandingTiming | undefined): value is StandingTiming {
  return value === "late" || value === "in-time";
}

/**
 * What stands behind words of the limit alone: nothing, that it is done, or why it is late; a day
 * there may be that of the limit or of the end.
 */
function timedStanding(
  timing: StandingTiming,
  words: string,
  dayOf: DayReader,
): Standing | undefined {
  if (words === "") return { timing };
  const behind = readStanding(words, dayOf);
  if (behind?.state === "done" && (behind.timing ?? timing) === timing)
    return { ...behind, timing };
  if (timing === "in-time" || behind?.state !== undefined || /\d[/.-]\d/.test(words))
    return undefined;
  return defined({ timing, progress: shareBehind(words) });
}

function phraseAtHead<Value>(words: string, table: kit.Lexicon<Value>) {
  const cursor = kit.cursorOver(kit.cutText(words));
  const found = kit.phraseAt(cursor, table);
  if (found === undefined) return undefined;
  return { value: found.value, rest: kit.wordsOf(cursor, found.length, cursor.end) };
}

function withoutJoints(words: string): string {
  return words.replace(JOINT, "").replace(/(?<![\s.,;)])[\s.,;)]+$/, "");
}

function shareIn(words: string) {
  const [written, figure = ""] = SHARE.exec(words) ?? [];
  const progress = Number(figure.replace(",", "."));
  if (written === undefined || progress > 100) return undefined;
  return { progress, rest: words.slice(written.length) };
}

/** `60` of `thực hiện 60%`, `thực hiện (đạt 60%)`: a share at the end, and the only one. */
const SHARE_BEHIND = /^[^%]*?(?<!\p{L})(?:\p{L}+\s+)?\(?(\d{1,3}(?:[.,]\d{1,3})?)\s?%$/u;
/** Words before a share that make it another. */
const INEXACT = /(?<!\p{L})(?:còn|trên|hơn|gần|khoảng|dưới|chỉ tiêu|mục tiêu|dự kiến)(?!\p{L})/iu;

function shareBehind(words: string): number | undefined {
  const [, figure] = SHARE_BEHIND.exec(words) ?? [];
  if (figure === undefined || INEXACT.test(words)) return undefined;
  const progress = Number(figure.replace(",", "."));
  return progress > 100 ? undefined : progress;
}

const PLAIN_DAY = /^(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?$|^20\d\d-\d\d-\d\d$/iu;
/** `16:30`, `16h30`, `4:30 PM`, before or behind a day. */
const HOUR =
  /^\d{1,2}[:h]\d{0,2}(?::\d\d)?,? (?=\S)|(?: |T)\d{1,2}[:h]\d{0,2}(?::\d\d)?(?: [AP]M)?$/iu;

/** Whether a cell holds one day in figures and nothing else, but for the hour of it. */
export function isPlainDay(cell: string): boolean {
  return PLAIN_DAY.test(oneLine(cell.slice(0, LONGEST)).replace(HOUR, ""));
}

/** Whether words are a state, or how something stands to its limit, and nothing else. */
export function isState(words: string): boolean {
  const { state, timing } = readStanding(words, () => undefined) ?? {};
  return (state ?? timing) !== undefined;
}

/** Whether a cell says how a task stands, and perhaps since when. */
export function isDatedState(cell: string): boolean {
  const { state, timing } = readStanding(cell, anyDay) ?? {};
  return (state ?? timing) !== undefined;
}

const anyDay: DayReader = (words) => (isPlainDay(words) ? { on: FIRST_DATE } : undefined);

/** Whether a cell says how a task stands, as against when it is due: a day alone says neither. */
export function isStanding(cell: string): boolean {
  const standing = readStanding(cell, () => undefined) ?? standingSince(cell);
  return standing !== undefined && !/^thường xuyên/iu.test(oneLine(cell));
}

/** `Đã hoàn thành ngày 25/9`; without `đã` it may be what is asked for. */
function standingSince(cell: string): Standing | undefined {
  if (!/^\s*đã\s/iu.test(cell)) return undefined;
  return readStanding(cell, anyDay);
}

const DOCUMENT_NUMBER = /\d\s?\/(?:20\d\d\/)?\p{Lu}{2}/u;
const REPORTED = /^[-+•*]?\s*(?:đã|chưa|đang|hoàn thành)(?!\p{L})/iu;

/** Whether a cell tells what has been made or done, as against what is to come of it. */
export function isReported(cell: string): boolean {
  const words = oneLine(cell.slice(0, LONGEST));
  return DOCUMENT_NUMBER.test(words) || REPORTED.test(words) || isStanding(words);
}
