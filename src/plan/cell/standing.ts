import * as kit from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { FIRST_DATE, type PlainDate } from "../../time/index.js";
import { BEHIND_DONE, STANDING_WORDS, type StandingState } from "./data/standing-words.js";
import { isBlank, oneLine } from "./plain-text.js";

/** How a task stands, as far as a cell says it. */
export interface Standing {
  readonly state?: StandingState;
  /** Since when. */
  readonly on?: PlainDate;
  /** How much of it is done, 0 to 100 per cent. */
  readonly progress?: number;
}

/** The one day that words say, and nothing else. */
export type DayReader = (words: string) => PlainDate | undefined;

const STATES = /* @__PURE__ */ kit.lexicon(STANDING_WORDS);
const BEHIND: kit.Lexicon = /* @__PURE__ */ kit.phrases(BEHIND_DONE);
const LONGEST = 300;
const SHARE = /^(?:đạt )?(\d{1,3}(?:[.,]\d{1,3})?)\s?%(?!\d)/iu;
const JOINT = /^(?:[\s,;:()./–-]|(?:và|ngày|từ|kể từ)(?=\s))+/iu;

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
  if (cell.length > LONGEST || isBlank(cell)) return undefined;
  let words = withoutJoints(oneLine(cell));
  const first = phraseAtHead(words, STATES);
  const state = first?.value;
  words = withoutJoints(first?.rest ?? words);
  let share = shareIn(words);
  let rest = withoutJoints(share?.rest ?? words);
  if (state === "open") return defined({ state, progress: share?.progress ?? shareBehind(words) });
  for (let behind = phraseAtHead(rest, BEHIND); behind !== undefined;) {
    rest = withoutJoints(behind.rest);
    const next = share === undefined ? shareIn(rest) : undefined;
    share ??= next;
    rest = withoutJoints(next?.rest ?? rest);
    behind = phraseAtHead(rest, BEHIND);
  }
  const on = rest === "" ? undefined : dayOf(rest);
  if (rest !== "" && on === undefined) return undefined;
  if (state === undefined && share === undefined && on === undefined) return undefined;
  return defined({ state, on, progress: share?.progress });
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

/** Whether a cell holds one day in figures and nothing else. */
export function isPlainDay(cell: string): boolean {
  return PLAIN_DAY.test(oneLine(cell.slice(0, LONGEST)));
}

/** Whether words are a state and nothing else. */
export function isState(words: string): boolean {
  return readStanding(words, () => undefined)?.state !== undefined;
}

/** Whether a cell says how a task stands, as against when it is due: a day alone says neither. */
export function isStanding(cell: string): boolean {
  const standing = readStanding(cell, () => undefined) ?? standingSince(cell);
  return standing !== undefined && !/^thường xuyên/iu.test(oneLine(cell));
}

/** `Đã hoàn thành ngày 25/9`; without `đã` it may be what is asked for. */
function standingSince(cell: string): Standing | undefined {
  if (!/^\s*đã\s/iu.test(cell)) return undefined;
  return readStanding(cell, (words) => (isPlainDay(words) ? FIRST_DATE : undefined));
}

const DOCUMENT_NUMBER = /\d\s?\/(?:20\d\d\/)?\p{Lu}{2}/u;
const REPORTED = /^[-+•*]?\s*(?:đã|chưa|đang|hoàn thành)(?!\p{L})/iu;

/** Whether a cell tells what has been made or done, as against what is to come of it. */
export function isReported(cell: string): boolean {
  const words = oneLine(cell.slice(0, LONGEST));
  return DOCUMENT_NUMBER.test(words) || REPORTED.test(words) || isStanding(words);
}
