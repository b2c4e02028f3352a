import type { PlainDate } from "../time/index.js";
import { defined } from "../text/index.js";
import * as at from "./at.js";
import * as words from "./data/words.js";
import type { Draft } from "./list-reader.js";
import type { Reader } from "./reader.js";
import { datesOf, inTurn, isOfDays } from "./turn-of-days.js";

/** Gives the numbers of a list the days behind its last, where there are as many. */
export function datedByTurn(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const dated = [...drafts];
  for (const [place, { date: days }] of drafts.entries()) {
    const { turn } = days ?? {};
    if (days === undefined || turn === undefined) continue;
    let first = place;
    while (isBefore(reader, drafts[first - 1], drafts[first])) first -= 1;
    if (place - first + 1 !== turn.length) continue;
    for (const [index, date] of turn.entries()) {
      const { start, end } = days;
      const draft = drafts[first + index];
      if (draft === undefined) continue;
      dated[first + index] = {
        ...draft,
        date: { date, year: Number(date.slice(0, 4)), start, end },
      };
    }
  }
  return dated;
}

/** Whether a number without a day of its own stands before another in a list. */
function isBefore(reader: Reader, draft: Draft | undefined, next: Draft | undefined): boolean {
  if (draft?.number === undefined || next === undefined || draft.date !== undefined) return false;
  return at.isJoined(reader, draft.end, next.start);
}

/** How far before the first document the word may stand, and the days before that. */
const FARTHEST_WORD = 8;
const FARTHEST_DAYS = 45;

/**
 * Documents of a list whose days were said one by one before it.
 *
 * ```
 * Ngày 10 và 11/9/2025, UBND phường lần lượt ban hành Quyết định số 540/QĐ-UBND và 546/QĐ-UBND
 *      ^^^^^^^^^^^^^^^              ^^^^^^^^                        ^^^                ^^^
 * ```
 */
export function datedInTurn(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const dated = [...drafts];
  for (const [place, draft] of drafts.entries()) {
    const turn = turnBefore(reader, draft.start);
    const days = turn === undefined ? undefined : daysBefore(reader, turn);
    if (days === undefined) continue;
    const listed = drafts.slice(place, place + lengthOf(reader, drafts, place));
    const fits =
      listed.length === days.dates.length && listed.every(({ date }) => date === undefined);
    if (!fits) continue;
    for (const [index, each] of listed.entries()) {
      const date = days.dates[index];
      const { start, end } = days;
      dated[place + index] = defined({
        ...each,
        date: date === undefined ? undefined : { date, year: Number(date.slice(0, 4)), start, end },
      });
    }
  }
  return dated;
}

/** Where `lần lượt` stands before a document. */
function turnBefore(reader: Reader, start: number): number | undefined {
  for (let index = start - 2; index >= 0 && index > start - FARTHEST_WORD; index -= 1) {
    if (inTurn(reader, index)) return index;
    if (/^[.;]$/.test(at.key(reader, index))) return undefined;
  }
  return undefined;
}

/** How many documents stand in one list. */
function lengthOf(reader: Reader, drafts: readonly Draft[], place: number): number {
  let length = 1;
  for (;;) {
    const [before, next] = [drafts[place + length - 1], drafts[place + length]];
    if (before === undefined || next === undefined) return length;
    for (let index = before.end; index < next.start; index += 1)
      if (/^[.;]$/.test(at.key(reader, index)) || at.isDivided(reader, index)) return length;
    length += 1;
  }
}

interface Days {
  readonly dates: readonly PlainDate[];
  readonly start: number;
  readonly end: number;
}

/** The days with which the clause begins, the last of them whole. */
function daysBefore(reader: Reader, turn: number): Days | undefined {
  for (let start = turn - 1; start >= 0 && start > turn - FARTHEST_DAYS; start -= 1) {
    if (at.key(reader, start) !== "ngày") continue;
    const counted = at.phraseBefore(reader, start, words.COUNTING) !== undefined;
    if (!at.isCapital(reader, start) && !counted) continue;
    let end = start + 1;
    while (end < turn && isOfDays(reader, end)) end += 1;
    if (at.key(reader, end - 1) !== ",") return undefined;
    const dates = datesOf(reader, start + 1, end - 1);
    return dates === undefined ? undefined : { dates, start, end: end - 1 };
  }
  return undefined;
}
