import { lexicon, phraseOf } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { isWholeYear } from "../calendar/written.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import type { Timing } from "../timing.js";
import {
  beginsOld,
  changeBefore,
  changeIn,
  extendedTo,
  farChangeBefore,
  isOver,
  leadsOver,
} from "./change.js";
import { labelOf } from "./label.js";
import { isLater, monthsBehind, reachOf, within, withYearFrom } from "./reach.js";
import { onlyPeriod } from "./remark.js";

const OR = /* @__PURE__ */ wordSet("hoặc hay");

/**
 * Of two times for one duty the later one counts: before it nothing is late.
 *
 * ```
 * 12/2026 hoặc 1/2027      Quý I hoặc Quý II/2022
 *              ^^^^^^                ^^^^^^^^^^^^
 * ```
 */
export function withoutAlternatives(groups: readonly Group[], reader: Reader): readonly Group[] {
  // Most items hold one time.
  const several = groups.length > 1 || (groups[0]?.founds.length ?? 0) > 1;
  if (!several || !groups.some((group) => joinsByOr(reader, group))) return groups;
  const kept: Group[] = [];
  for (const group of groups) {
    const founds: Found[] = [];
    for (const found of group.founds) {
      const before = founds.at(-1) ?? kept.at(-1)?.founds.at(-1);
      const chosen =
        before !== undefined && kit.isOneOf(reader, found.start - 1, OR)
          ? laterOf(before, found)
          : undefined;
      if (chosen === undefined || before === undefined) founds.push(found);
      else {
        const one = { ...chosen, start: before.start, end: found.end };
        kit.noteProblem(reader, "deadline-alternatives", one.start, one.end);
        if (founds.length > 0) founds[founds.length - 1] = one;
        else {
          const joined = kept.pop();
          founds.push(...(joined?.founds.slice(0, -1) ?? []), one);
        }
      }
    }
    const start = Math.min(group.start, founds[0]?.start ?? group.start);
    kept.push({ ...group, start, founds });
  }
  return kept;
}

function joinsByOr(reader: Reader, { founds }: Group): boolean {
  return founds.some(({ start }) => kit.isOneOf(reader, start - 1, OR));
}

function laterOf(left: Found, right: Found): Found | undefined {
  // A year that only one of them has holds for both.
  const one = { ...left, timing: withYearFrom(left.timing, right.timing) };
  const other = { ...right, timing: withYearFrom(boundAs(right.timing, left.timing), left.timing) };
  const [former, latter] = [reachOf(one.timing), reachOf(other.timing)];
  if (former === undefined || latter === undefined) return undefined;
  return isLater(former, latter) ? one : other;
}

/** `trước ngày 15/6 hoặc 20/6`: the word of the bound holds for both days. */
function boundAs(timing: Timing, before: Timing): Timing {
  const day =
    timing.kind === "within" && timing.period.shape === "day" && timing.until === undefined;
  return day && before.kind === "by" ? { ...before, moment: timing.period } : timing;
}

/** What may stand between a time and the nearer one that says it again. */
const BEFORE_NEARER = /* @__PURE__ */ (() =>
  lexicon({
    joint:
      "(|,|:|-|là|[phải/] hoàn thành|xong|dứt điểm|giải quyết|xử lý|kết thúc|vào|cụ thể [là/]|tức [là/]|trong đó|dự kiến|khoảng",
  }))();

/**
 * A time and a nearer one within it are one obligation, due by the nearer.
 *
 * ```
 * Tháng 9/2026 (chậm nhất ngày 25/9)      Trong Quý I, chậm nhất 31/3      Quý IV (tháng 11/2026)
 *              ^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^
 * ```
 */
export function withoutRepetition(groups: readonly Group[], reader: Reader): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const before = kept.at(-1);
    const one = before === undefined ? undefined : repeated(reader, before, group);
    if (one === undefined) kept.push(group);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn");

/** Whether a time is a term that runs from a day that is written. */
function isFromDay(timing: Timing): boolean {
  const { kind } = timing;
  return kind === "event" && timing.offset !== undefined && /^(?:ngày )?\d/.test(timing.event);
}

/** Whether a time is a bound on one day that is written whole, or that day. */
function isFullDay(timing: Timing): boolean {
  const moment =
    timing.kind === "by" ? timing.moment : timing.kind === "within" ? timing.period : undefined;
  return moment?.shape === "day" && moment.year !== undefined;
}

/** A whole year that opens what is said: `Trong năm 2026, ...`. */
function isFrame(reader: Reader, group: Group): boolean {
  const { start } = group;
  const period = onlyPeriod(group);
  if (period === undefined || !isWholeYear(period)) return false;
  const opens = kit.opensBlock(reader, start);
  return opens || kit.isOneOf(reader, start - 1, OPENING);
}

const OPENING = /* @__PURE__ */ wordSet("; . - + •");

/** `Trong năm 2026, tổ chức 02 hội nghị trong quý II`: words, and the time of what they say. */
function isToldIn(reader: Reader, wider: Group, nearer: Group): boolean {
  const start = wider.end + (kit.nameOf(reader, wider.end) === "," ? 1 : 0);
  const last = nearer.start - 1;
  if (last < start || !kit.isWord(reader, last)) return false;
  if (nearer.founds[0]?.timing.kind !== "by" && !kit.isOneOf(reader, nearer.start, IN))
    return false;
  for (let index = start; index < last; index++) {
    if (kit.isMark(reader, index) && kit.nameOf(reader, index) !== ",") return false;
  }
  return true;
}

/** `Năm 2026, hoàn thành trong quý III`, `Quý IV/2026, cụ thể tháng 11`: the nearer one is told so. */
function isCloser(reader: Reader, wider: Group, nearer: Group): boolean {
  const timing = nearer.founds[0]?.timing;
  if (timing?.kind !== "within" || nearer.start <= wider.end) return false;
  if (nearer.start > wider.end + 1 || kit.isOneOf(reader, nearer.start, IN)) return true;
  return isRunOfDays(timing);
}

/** `từ 15/3 đến 20/3`: behind a wider time it says which of its days. */
function isRunOfDays(timing: Timing): boolean {
  return timing.kind === "within" && timing.until?.shape === "day";
}

/** `Tuần 3 tháng 1: từ 15/01 đến 19/01`: weeks are counted in more than one way, days in one. */
function isWeekOf(wider: Timing, nearer: Timing): boolean {
  return wider.kind === "within" && wider.period.shape === "week" && isRunOfDays(nearer);
}

/** In how many months after its period a report is due at the latest. */
const LATEST_REPORT = 3;

function repeated(reader: Reader, wider: Group, nearer: Group): Group | undefined {
  const [first, second] = [kit.onlyFound(wider), kit.onlyFound(nearer)];
  if (first === undefined || second === undefined || nearer.label !== undefined) return undefined;
  const bracket = kit.nameOf(reader, wider.end) === "(";
  if (bracket && kit.nameOf(reader, nearer.end) !== ")") return undefined;
  if (isFrame(reader, wider) && isToldIn(reader, wider, nearer)) {
    const timing = withYearFrom(second.timing, first.timing);
    const [outer, inner] = [reachOf(first.timing), reachOf(timing)];
    if (outer === undefined || inner === undefined || !within(inner, outer)) return undefined;
    const { start } = wider;
    const label = labelOf(reader, wider.end, nearer.start);
    return defined({ ...nearer, label, founds: [{ ...second, timing, start }], start });
  }
  for (let index = wider.end; index < nearer.start;) {
    const joint = phraseOf(BEFORE_NEARER, reader.pieces, index, nearer.start);
    if (joint === undefined) return undefined;
    index += joint.length;
  }
  // "trước ngày 03/02/2026 (40 ngày trước ngày bầu cử)": the day says more.
  const counted = second.timing.kind === "event" && second.timing.offset !== undefined;
  if (bracket && counted && nearer.start === wider.end + 1 && isFullDay(first.timing)) {
    const end = nearer.end + 1;
    return { ...wider, founds: [{ ...first, end }], end };
  }
  if (bracket && isFromDay(second.timing)) {
    // "Quý III (30 ngày kể từ ngày 01/7)": the term is the nearer; a day says more than a term.
    const { timing } = first.timing.kind === "within" ? second : first;
    const run = { start: wider.start, end: nearer.end + 1 };
    // The year of the one is not that of the other for certain.
    if (timing.kind === "event" && reachOf(first.timing)?.year !== undefined) {
      if (!/\d{4}/.test(timing.event)) return undefined;
    }
    return { ...wider, founds: [{ timing, ...run }], ...run };
  }
  const bound = second.timing.kind === "by" && first.timing.kind === "within";
  // "6 tháng đầu năm trước 10/6; cả năm trước 10/12"
  const adjacent =
    nearer.start === wider.end &&
    kit.isOneOf(reader, nearer.start, BOUNDS) &&
    !kit.isOneOf(reader, wider.start, IN);
  // "Quý I: 15/3": the day in the period above it.
  const headed = nearer.start === wider.end + 1 && kit.nameOf(reader, wider.end) === ":";
  const loose =
    bracket ||
    (bound && (nearer.start > wider.end || adjacent)) ||
    (headed && isDay(second.timing)) ||
    isWeekOf(first.timing, second.timing);
  if (!loose && !isCloser(reader, wider, nearer)) return undefined;
  const timing = withYearFrom(second.timing, first.timing);
  const [outer, inner] = [reachOf(withYearFrom(first.timing, second.timing)), reachOf(timing)];
  if (outer === undefined || inner === undefined) return undefined;
  if (!loose && !within(inner, outer)) return undefined;
  const end = nearer.end + (bracket ? 1 : 0);
  const { start } = wider;
  const whole = (one: Timing): Group => ({
    ...wider,
    founds: [{ timing: one, start, end }],
    start,
    end,
  });
  // "trước ngày 10 tháng 7 (10/7)": what the day is to the work, the words before it say.
  if (bracket && isDay(second.timing) && isBoundOn(first.timing, second.timing))
    return whole(withYearFrom(first.timing, second.timing));
  if (within(inner, outer)) return whole(timing);
  if (within(outer, inner)) return whole(withYearFrom(first.timing, second.timing));
  // "6 tháng đầu năm (trước 05/7)": the report on a period is due after it.
  const late = isLater(inner, outer) && monthsBehind(inner, outer) <= LATEST_REPORT;
  const onPeriod = (bracket || adjacent) && bound && late;
  if (onPeriod) return whole(timing);
  // Which of them holds nobody can tell.
  kit.noteProblem(reader, "deadline-times-disagree", start, end);
  return undefined;
}

/** Whether a time is a bound on the very day that another names. */
function isBoundOn(bound: Timing, named: Timing): boolean {
  if (bound.kind !== "by" || named.kind !== "within") return false;
  const [one, other] = [bound.moment, named.period];
  return (
    one.shape === "day" &&
    other.shape === "day" &&
    one.day === other.day &&
    one.month === other.month
  );
}

function isDay(timing: Timing): boolean {
  return timing.kind === "within" && timing.until === undefined && timing.period.shape === "day";
}

/**
 * A time that took the place of another is the only one; the other is kept beside it.
 *
 * ```
 * 30/9/2026 (gia hạn đến 31/12/2026)      Điều chỉnh từ Quý III sang Quý IV/2026
 *                    ^^^^^^^^^^^^^^                                  ^^^^^^^^^^^
 * ```
 */
export function withoutReplaced(
  groups: readonly Group[],
  reader: Reader,
  item: { readonly start: number },
): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const before = kept.at(-1);
    const start = kept.at(-2)?.end ?? item.start;
    const one = before === undefined ? undefined : replaced(reader, before, group, start);
    if (one === undefined) kept.push(group);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

/** `Từ 30/6 lùi sang 31/8`: what begins with a change is no run from a day on. */
function periodFrom(found: Found): Found {
  const { timing } = found;
  const from = timing.kind === "ongoing" ? timing.limits?.from : undefined;
  return from === undefined ? found : { ...found, timing: { kind: "within", period: from } };
}

function replaced(reader: Reader, former: Group, latter: Group, from: number): Group | undefined {
  const [first, second] = [kit.onlyFound(former), kit.onlyFound(latter)];
  if (first === undefined || second === undefined) return undefined;
  const between = changeIn(reader, former.end, latter.start);
  if (between === undefined) return undefined;
  const announced = changeBefore(reader, former.start, from);
  const gone = periodFrom(first);
  const left = between.left || beginsOld(reader, latter) || (announced >= 0 && between.turn);
  const begins = kit.nameOf(reader, former.start - 1) === "từ" ? former.start - 1 : former.start;
  const over = leadsOver(reader, former.end) && farChangeBefore(reader, begins, from) >= 0;
  // "Từ 30/6 thành 31/7/2026"
  const turned = first.timing.kind === "ongoing" && isOver(reader, former.end, latter.start);
  // "31/10 (gia hạn lần 1 đến 30/11, lần 2 đến 31/12)"
  const again = first.was !== undefined && between.numbered;
  const told = turned || between.verb || announced >= 0 || left || over || again;
  if (!told && !beginsOld(reader, former)) return undefined;
  const [old, now] = left ? [second, first] : [gone, second];
  if (reachOf(old.timing) === undefined || reachOf(now.timing) === undefined) return undefined;
  const bracket =
    kit.nameOf(reader, latter.end) === ")" && kit.holds(reader, former.end, latter.start, "(");
  const start = announced < 0 ? begins : announced;
  const end = latter.end + (bracket ? 1 : 0);
  if (between.asked) {
    // Until it is granted the old time holds.
    kit.noteProblem(reader, "deadline-text-left-over", former.end, end);
    return { ...former, end };
  }
  kit.noteProblem(reader, "deadline-extended", start, end);
  const was = withYearFrom(old.timing, now.timing);
  const extended = between.verb && between.extends && !left;
  const timing = extendedTo(withYearFrom(now.timing, old.timing), extended);
  const found = { timing, was, start, end };
  return { ...former, founds: [found], start, end };
}
