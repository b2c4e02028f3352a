import { defined, frozen } from "../../text/index.js";
import { BEFORE, UP_TO } from "../calendar/bound-side.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type {
  CadenceAnchor,
  CadenceUnit,
  DueRule,
  RollRule,
  Timing,
  WrittenLimits,
} from "../timing.js";
import { endsRecurrence, recurring } from "./additions.js";
import { readAnchor } from "./anchor.js";
import * as cadence from "./cadence.js";
import type { CadenceItem } from "./cadence.js";
import { readRoll } from "./day-off.js";
import type { Every } from "./rule-reading.js";
import * as dues from "./dues.js";
import type { Dues, ListedDue } from "./dues.js";
import * as frequency from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";

/** One cadence or several that stand together, with what is said of them. */
interface Member {
  readonly items: readonly CadenceItem[];
  readonly times?: number | undefined;
  readonly dues?: Dues | undefined;
  readonly limits?: WrittenLimits | undefined;
  readonly anchor?: CadenceAnchor | undefined;
  readonly roll?: RollRule | undefined;
}

/**
 * Reads what is said of cadences: how many times, on which days, in which limits. Days behind a
 * cadence, in brackets or after a comma or colon, are its own due days; where they cannot be, it is
 * not certain what they bind, and nothing is dated.
 *
 * ```
 * Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/11)      02 lần/năm (tháng 6 và tháng 12)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param items - The cadences, which the reader has passed.
 * @param times - How many times, if that was said with them.
 */
export function readStatement(
  reader: Reader,
  items: readonly CadenceItem[],
  times?: number,
): Found[] {
  const problems = reader.problems.length;
  const start = items[0]?.start ?? 0;
  const members: Member[] = [];
  for (let next: Member | undefined = readMember(reader, items, times); next !== undefined;) {
    members.push(next);
    next = next.dues === undefined ? undefined : kit.attempt(reader, readNextMember);
  }
  const lengths: number[] = [];
  for (const { items: own } of members) addLengths(lengths, own);
  const founds: Found[] = [];
  let whole = reader.problems.length === problems;
  for (const member of members) {
    const own = foundsOf(member, lengths);
    whole &&= own !== undefined && member.dues?.partial !== true;
    for (const found of own ?? []) founds.push(found);
  }
  const { position: end } = reader;
  if (!whole) {
    if (reader.problems.length === problems) kit.noteProblem(reader, "deadline-partly-read", start);
    return [{ timing: { kind: "unrecognized" }, start, end }];
  }
  const last = founds.pop();
  if (last !== undefined) founds.push(last.end === end ? last : { ...last, end });
  return founds;
}

function readMember(
  reader: Reader,
  items: readonly CadenceItem[],
  counted: number | undefined,
): Member {
  if (endsRecurrence(reader)) return { items, times: counted };
  const every = items.at(-1)?.every ?? "unspecified";
  const readDues = (): Dues | undefined =>
    kit.attempt(reader, (inner) => dues.readDues(inner, every));
  const early =
    counted ??
    kit.attempt(reader, frequency.readTimesAfter) ??
    (kit.peek(reader).kind === "letters"
      ? kit.attempt(reader, frequency.readTimesBehindWords)
      : undefined);
  const again = kit.attempt(reader, frequency.readAgain);
  if (again !== undefined) return saidAgain(reader, items, early, again);
  const first = readAnchor(reader, every);
  const direct = readDues();
  const times =
    early ?? (direct === undefined ? undefined : kit.attempt(reader, frequency.readTimesAfter));
  const limits = readLimits(reader);
  const late = direct ?? (limits === undefined ? undefined : readDues());
  const roll = late === undefined ? undefined : readRoll(reader);
  takeFollowingYears(reader);
  const anchor = first ?? readAnchor(reader, every);
  return { items, times, dues: late, limits, anchor, roll };
}

/** The same said twice is one, in the words that say more; said otherwise, no one knows which holds. */
function saidAgain(
  reader: Reader,
  items: readonly CadenceItem[],
  times: number | undefined,
  again: frequency.FrequencyReading,
): Member {
  const { every } = items.at(-1) ?? {};
  const outer = dues.monthsOf(every ?? "unspecified");
  const inner = dues.monthsOf(again.every);
  const alike = outer !== undefined && inner !== undefined;
  const same =
    alike && outer * again.times === inner * (times ?? (inner === outer ? again.times : 1));
  if (!same || items.length > 1) {
    const { position } = reader;
    kit.noteProblem(reader, "deadline-partly-read", items[0]?.start ?? position);
    return { items, times };
  }
  const [{ start } = { start: 0 }] = items;
  const item = { every: again.every, start, end: reader.position };
  return { items: [item], times: again.times, limits: readLimits(reader) };
}

/** `, năm (trước 05/12)`, `và báo cáo năm trước 15/12`: with due days of its own, or the last one. */
function readNextMember(reader: Reader): Member | undefined {
  const { position } = reader;
  const plain = cadence.readFollowing(reader);
  const first = plain ?? cadence.readFollowing(reader, true);
  if (first === undefined) return undefined;
  const items = [first];
  for (let item = cadence.readFollowing(reader); item !== undefined;) {
    items.push(item);
    item = cadence.readFollowing(reader);
  }
  const member = readMember(reader, items, undefined);
  if (member.dues !== undefined) return member;
  const alone = plain !== undefined && reader.mode === "cell" && endsRecurrence(reader);
  if (alone) return member;
  reader.position = position;
  return undefined;
}

/** How many months the cadences have of which the text speaks, beside those known before. */
function addLengths(lengths: number[], items: readonly CadenceItem[]): readonly number[] {
  for (const { every } of items) {
    const months = dues.monthsOf(every);
    if (months !== undefined) lengths.push(months);
  }
  return lengths;
}

/** Cadences with due days that stand apart from them, or nothing where it is not certain that they are theirs. */
export function joinedFounds(
  items: readonly CadenceItem[],
  list: readonly ListedDue[],
): Found[] | undefined {
  return foundsOf({ items, dues: { list, bound: false, partial: false } }, addLengths([], items));
}

/**
 * Reads the days on which something is due whose cadence was said before: a report that is named
 * after its month or week, or what a cadence opened.
 *
 * ```
 * Báo cáo tháng: trước ngày 18      Báo cáo tuần: trước 15h00 thứ Năm      hằng tháng các xã báo cáo trước ngày 25
 *                ^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^
 * ```
 */
export function readReportRule(reader: Reader, unit: CadenceUnit): Found[] | undefined {
  const { position: start } = reader;
  const every = cadence.once(unit);
  const list = dues.readDueList(reader, every, false);
  if (list === undefined) return undefined;
  const item: CadenceItem = { every, start, end: start };
  if (list.every((due) => isOwn(due, every))) {
    const limits = readLimits(reader);
    const roll = readRoll(reader);
    const days: Dues = { list, bound: false, partial: false };
    return foundsOf({ items: [item], dues: days, limits, roll }, []);
  }
  // "hằng quý báo cáo trước ngày 20": in which month is not said.
  const loose = list.every(({ due, named }) => due.month === undefined && !named);
  if (!loose || !kit.isOneOf(reader, start, BOUNDS)) return undefined;
  return [kit.partlyRead(reader, start)];
}

const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn");

/** The times of one member, or nothing where it is not certain what its days bind. */
function foundsOf(member: Member, lengths: readonly number[]): Found[] | undefined {
  const { items, dues: days, times, limits, anchor, roll } = member;
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const bare = (item: CadenceItem): Found => ({
    timing:
      item === last
        ? itemTiming(item, times, limits, anchor)
        : itemTiming(item, undefined, limits, undefined),
    start: item.start,
    end: item.end,
  });
  if (days === undefined) return items.map(bare);
  const others = items.slice(0, -1);
  const list = days.list.map((due) => (roll === undefined ? due : withRoll(due, roll)));
  const asked = { times, limits, anchor, bound: days.bound, lengths };
  // A rule about the last month of `kỳ báo cáo` holds for every cadence of the list.
  if (list.every(({ every }) => every === "unspecified")) {
    if (others.length > 0 && list.length > 1) return undefined;
    return apart(
      items,
      items.map((item) => timed(item, list, asked, item === last)),
    );
  }
  const several = others.length > 0 && list.length > 1;
  if (several && list.length === items.length) {
    // "6 tháng, năm (15/6, 15/12)": one day for each.
    const each = items.map((item, index) => timed(item, list.slice(index, index + 1), asked));
    const founds = apart(items, each);
    if (founds !== undefined) return founds;
  }
  const [first = last] = items;
  // "hằng quý, hằng năm (15/3, 15/6, 15/9, 15/12)": the last of the four is that of the year.
  const yearly = several && last.every !== "unspecified" && last.every.unit === "year";
  if (yearly) return timed(first, list, { ...asked, lengths: [] });
  const founds = timed(last, list, asked, true);
  return founds === undefined ? undefined : [...others.map(bare), ...founds];
}

/** One time for each cadence, of which only the last reaches to the days; nothing where one has none. */
function apart(
  items: readonly CadenceItem[],
  each: readonly (readonly Found[] | undefined)[],
): Found[] | undefined {
  const founds: Found[] = [];
  for (const [index, item] of items.entries()) {
    const [found] = each[index] ?? [];
    if (found === undefined) return undefined;
    founds.push(index === items.length - 1 ? found : { ...found, end: item.end });
  }
  return founds;
}

interface Asked {
  readonly times: number | undefined;
  readonly limits: WrittenLimits | undefined;
  readonly anchor: CadenceAnchor | undefined;
  readonly bound: boolean;
  readonly lengths: readonly number[];
}

/** One cadence with its due days, if they can be those of that cadence. */
function timed(
  item: CadenceItem,
  list: readonly ListedDue[],
  { times: counted, limits, anchor, bound, lengths }: Asked,
  takesTimes = false,
): Found[] | undefined {
  const { every } = item;
  const times = takesTimes ? counted : undefined;
  const several = list.length > 1;
  if (list.every((due) => isOwn(due, every))) {
    if (several && times !== undefined && times !== list.length) return undefined;
    // "02 lần/năm (tháng 6)": when the other time is, is not said.
    if (bound && !several && (times ?? 1) > 1 && list.every(isOneMonth)) return undefined;
    const count = several ? undefined : times;
    return placed(item, list, ({ due }) => recurring(every, { times: count, due, anchor, limits }));
  }
  if (anchor !== undefined) return undefined;
  const free = every === "unspecified";
  const yearly = list.every(({ due, named }) => typeof due.month === "number" || (free && named));
  const dated = list.filter(({ date }) => date !== undefined).length;
  if (!yearly || (dated > 0 && (dated < list.length || !bound))) return undefined;
  if ((times ?? 1) > 1) return undefined;
  const spread = dues.isSpread(
    every,
    list.map(({ due }) => due),
    lengths,
  );
  if (!free && !spread) return undefined;
  const timings = list.map((due) => dueTiming(due, limits));
  if (timings.includes(undefined)) return undefined;
  return placed(item, list, (due) => dueTiming(due, limits) ?? { kind: "unrecognized" });
}

/** Whether a window is a part of one month of the year. */
function isOneMonth({ due: { month, opens } }: ListedDue): boolean {
  return typeof month === "number" && opens?.month === month;
}

/** Whether a due day is one of this very cadence. */
function isOwn({ every: own, date }: ListedDue, every: Every): boolean {
  if (date !== undefined) return false;
  if (own === "unspecified") return true;
  return every !== "unspecified" && own.unit === every.unit;
}

function placed(
  item: CadenceItem,
  list: readonly ListedDue[],
  timingOf: (due: ListedDue) => Timing,
): Found[] {
  return list.map((due, index) => ({
    timing: timingOf(due),
    start: index === 0 ? item.start : due.start,
    end: due.end,
  }));
}

/** What a day says that stands for itself: it comes each year, or is that of one year. */
export function dueTiming(
  { due, every, date }: ListedDue,
  limits?: WrittenLimits,
): Timing | undefined {
  if (date === undefined) return recurring(every, { due, limits });
  if (due.side === "after") return undefined;
  const { time, roll } = due;
  if (due.side === "on" && time === undefined) return { kind: "within", period: date };
  const side = due.side === "before" ? BEFORE : UP_TO;
  return defined({ kind: "by" as const, moment: date, ...side, time, roll });
}

function withRoll(listed: ListedDue, roll: RollRule): ListedDue {
  return { ...listed, due: { ...listed.due, roll } };
}

/** A report on January to September is due once a year, at the end of September. */
const NINE_MONTHS: DueRule = /* @__PURE__ */ frozen({ side: "on", day: "last", month: 9 });

function itemTiming(
  { every, nineMonths }: CadenceItem,
  times: number | undefined,
  limits: WrittenLimits | undefined,
  anchor: CadenceAnchor | undefined,
): Timing {
  const due = nineMonths === true ? NINE_MONTHS : undefined;
  return recurring(every, { times, due, anchor, limits });
}
