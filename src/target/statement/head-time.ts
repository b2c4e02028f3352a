import type { Clause } from "../clause/divide.js";
import { isBound, type PartOf, type Parts } from "../bound/part.js";
import { HEADS, STRIVING } from "../data/name-words.js";
import { GOAL_NOUNS } from "../data/goal-words.js";
import type { Target } from "../target.js";
import * as kit from "../token/reader.js";
import { yearOf } from "./same-year.js";

type Time = PartOf<"time">;

/**
 * The time at the head of a clause, which holds for all that the sentence asks behind it: nothing
 * stands before it but a label, or words that strive.
 *
 * ```
 * Mục tiêu đến năm 2030, ít nhất 80% …; 90% …      Về môi trường: Đến năm 2030, …; …
 *          ^^^^^^^^^^^^ of both                                    ^^^^^^^^^^^^
 * Thu nhập bình quân đến năm 2030 đạt 90 triệu đồng; …
 *                    ^^^^^^^^^^^^ of this measure alone
 * ```
 */
export function timeAtHead(reader: kit.Reader, parts: Parts): Time | undefined {
  const first = parts.findIndex(isBound);
  const before = first < 0 ? parts : parts.slice(0, first);
  const start = parts[first]?.start ?? reader.end;
  return before.findLast(
    (part): part is Time =>
      part.kind === "time" && (heads(reader, part) || endsLabel(reader, part, start)),
  );
}

/**
 * Whether a time ends the label of a list, whose items have names of their own.
 *
 * ```
 * Cơ cấu kinh tế đến năm 2027: nông nghiệp 40%; dịch vụ 35%      Tỷ lệ ký số đến năm 2026: 80%; …
 *                ^^^^^^^^^^^^ of both                                           ^^^^^^^^^^^^ of this figure alone
 * ```
 *
 * @param bound - Where the first figure stands.
 */
function endsLabel(reader: kit.Reader, time: Time, bound: number): boolean {
  const colon = colonBehind(reader, time);
  return time.every === undefined && colon !== undefined && bound > colon + 1;
}

/** The colon right behind a time, or behind the bracket around it. */
function colonBehind({ pieces }: kit.Reader, { end }: Time): number | undefined {
  const colon = pieces[end]?.key === ")" ? end + 1 : end;
  return pieces[colon]?.key === ":" ? colon : undefined;
}

function heads(reader: kit.Reader, { start, end, every }: Time): boolean {
  if (start === reader.start) return true;
  if (every !== undefined) return false;
  const said = { start: reader.start, end: start };
  const place = kit.cursorAt(reader, start);
  const last = kit.peek(place, -1).key;
  // `Hướng tới năm 2045, …`: the verb shares its word with the time.
  if (last === ":" || last === "hướng" || endsIn(place, STRIVING) || endsIn(place, GOAL_NOUNS))
    return true;
  if (kit.placeOf(reader, HEADS, said) !== undefined) return false;
  const goal = kit.placeOf(reader, GOAL_NOUNS, said) !== undefined;
  const parted = end >= reader.end || PARTING.has(reader.pieces[end]?.key ?? "");
  return (goal && parted) || last === ",";
}

/** Signs that part a time from what it heads. */
const PARTING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ":"]);

/** Whether words of a table stand right before a place. */
function endsIn(place: kit.Reader, table: kit.Lexicon<unknown>): boolean {
  return [4, 3, 2, 1].some((back) => kit.phraseAt(place, table, -back)?.length === back);
}

/** A time that is said of all items below a heading, and the bullet that the heading has itself. */
export interface Heading {
  readonly time: Time;
  readonly bullet: string;
}

/** Whether a heading still holds for a clause: another item of its own kind ends it. */
export function stillHeads(
  heading: Heading | undefined,
  { listed, bulleted, bullet }: Clause,
  timed: boolean,
): Heading | undefined {
  const ends = (!listed && !bulleted) || timed || (bulleted && bullet === heading?.bullet);
  return ends ? undefined : heading;
}

/**
 * The time that a heading sets for the items below it.
 *
 * ```
 * Mục tiêu phát triển kinh tế số đến năm 2030:      II. Đến năm 2028
 *                                ^^^^^^^^^^^^           ^^^^^^^^^^^^
 * - Tỷ trọng kinh tế số đạt 30%                     1. 95% hồ sơ …
 * ```
 *
 * @param next - What stands below it: above items with another bullet a time alone is that of them.
 */
export function headingAt(
  reader: kit.Reader,
  parts: Parts,
  { bullet }: Clause,
  next: Clause | undefined,
): Heading | undefined {
  if (parts.some(isBound)) return undefined;
  const [time, ...others] = parts.filter((part) => part.kind === "time");
  if (time === undefined || others.length > 0 || time.every !== undefined) return undefined;
  const leads = next?.bulleted === true && next.bullet !== bullet;
  const closed = reader.pieces[reader.end - 1]?.key === ":";
  const ends = time.end >= reader.end - (closed ? 1 : 0);
  const said = { start: reader.start, end: time.start };
  const aims = [STRIVING, GOAL_NOUNS].some(
    (table) => kit.placeOf(reader, table, said) !== undefined,
  );
  const alone = time.start === reader.start && (closed || (ends && leads));
  // `Cơ cấu kinh tế đến năm 2027:`
  const labels = leads && colonBehind(reader, time) === reader.end - 1;
  return (aims && (ends || closed)) || alone || labels ? { time, bullet } : undefined;
}

/** Whether a line is a time and its figure alone, `Năm 2026: 60%`: nothing is left for the next one. */
export function isSpent({ pieces }: kit.Reader, head: Time | undefined, parts: Parts): boolean {
  const last = parts.at(-1);
  if (head === undefined || last === undefined || !isBound(last)) return false;
  return pieces[head.end]?.key === ":" && head.end + 1 === last.start;
}

/**
 * The time of a list behind a target with a time of its own: whether those behind it go back to the
 * time at the head is open where it names another year.
 */
export function timeGoingOn(time: Time | undefined, found: readonly Target[]): Time | undefined {
  if (time === undefined) return undefined;
  const year = yearOf(time.deadline);
  const others = found.some(({ deadline, per }) => {
    const own = deadline === undefined || per !== undefined ? undefined : yearOf(deadline);
    return own !== undefined && own !== year;
  });
  return others ? undefined : time;
}
