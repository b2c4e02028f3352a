import { defined } from "../../text/index.js";
import * as kit from "../lexer/reader.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import { JOINTS } from "../lexer/words.js";
import { once, type CadenceItem } from "../recurrence/cadence.js";
import type { ListedDue } from "../recurrence/dues.js";
import { joinedFounds } from "../recurrence/statement.js";
import type { Cadence, Timing } from "../timing.js";
import type { Item } from "./item.js";
import { labelOf } from "./label.js";
import { dayRule, yearlyMonths } from "./trailing-cadence.js";

/**
 * A cadence that opens what is to be done has its due day behind the words for it: the two are one
 * time, whatever is done.
 *
 * ```
 * Hằng năm gửi báo cáo về Sở Nội vụ trước ngày 20 tháng 11      Hằng tháng, các xã báo cáo trước ngày 25
 * ^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^                 ^^^^^^^^^^^^^
 * ```
 *
 * @param groups - The times of one item, in order.
 * @param reader - The reader of the whole text.
 * @param item - The item read.
 * @returns The times, with such a cadence and its day as one.
 */
export function withLeadingCadence(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const leading = kept.at(-1);
    if (leading !== undefined && isUnspecified(leading) && nameOnly(reader, leading, group)) {
      if (group.founds.every(hasCadence)) {
        const named = group.label ?? labelOf(reader, leading.end, group.start) ?? leading.label;
        kept[kept.length - 1] = defined({ ...group, start: leading.start, label: named });
        continue;
      }
    }
    const items = leading === undefined ? undefined : bareCadences(leading);
    const joined =
      leading !== undefined && items !== undefined && nameOnly(reader, leading, group)
        ? foundsBehind(reader, items, leading, group)
        : undefined;
    if (leading === undefined || joined === undefined) {
      kept.push(group);
      continue;
    }
    const from = kept.at(-2)?.end ?? item.start;
    const named = labelOf(reader, from, leading.start) !== undefined;
    const label = named ? undefined : (group.label ?? labelOf(reader, leading.end, group.start));
    kept[kept.length - 1] = defined({
      ...group,
      founds: joined,
      start: leading.start,
      label: leading.label ?? label,
    });
  }
  return kept;
}

/** `định kỳ` without how often: where a cadence follows, it is that one. */
function isUnspecified(group: Group): boolean {
  const timing = kit.onlyFound(group)?.timing;
  if (timing?.kind !== "recurring") return false;
  const { every, due, times, limits } = timing;
  return every === "unspecified" && due === undefined && (times ?? limits) === undefined;
}

function hasCadence({ timing }: Found): boolean {
  return timing.kind === "recurring" && timing.every !== "unspecified";
}

/** The cadence of a time that says nothing else. */
export function bareCadence(timing: Timing): Cadence | undefined {
  if (timing.kind !== "recurring") return undefined;
  const { every, due, times, limits } = timing;
  if (due !== undefined || times !== undefined || limits !== undefined) return undefined;
  return every === "unspecified" || every.interval > 1 ? undefined : every;
}

/** The cadences of a group that says nothing else. */
function bareCadences({ founds }: Group): CadenceItem[] | undefined {
  const items: CadenceItem[] = [];
  for (const { timing, start, end } of founds) {
    const every = bareCadence(timing);
    if (every === undefined) return undefined;
    items.push({ every, start, end });
  }
  return items;
}

/** Whether words stand between two times, so that the second is no member of a list with the first. */
function nameOnly(reader: Reader, left: Group, right: Group): boolean {
  for (let index = left.end; index < right.start; index++) {
    if (!kit.isOneOf(reader, index, JOINTS)) return true;
  }
  return false;
}

/** The due days of cadences that stand behind words, if they are their own. */
function foundsBehind(
  reader: Reader,
  items: readonly CadenceItem[],
  leading: Group,
  { founds, start, end }: Group,
): readonly Found[] | undefined {
  const list = founds.map(listedDue);
  const dues = list.filter((due) => due !== undefined);
  const unread = founds.some(({ timing }) => timing.kind === "unrecognized");
  if (dues.length < list.length && !unread) return undefined;
  const joined = unread ? undefined : joinedFounds(items, dues);
  if (joined !== undefined) return joined;
  const others = dues.some(({ due }) => due.opens !== undefined);
  if (others || (!unread && !isPlain(reader, leading.end, start, dues))) return undefined;
  if (!unread) kit.noteProblem(reader, "deadline-partly-read", leading.start, end);
  return [{ timing: { kind: "unrecognized" }, start: leading.start, end }];
}

/** "Hằng quý họp, tổng kết vào ngày 15/12" are two things to be done, one without a comma is one. */
function isPlain(reader: Reader, start: number, end: number, dues: readonly ListedDue[]): boolean {
  if (dues.some(({ named }) => named)) return false;
  for (let index = start; index < end; index++) {
    if (kit.isOneOf(reader, index, JOINTS)) return false;
  }
  return true;
}

/** A time as a due day of the cadence before it, if it can be one. */
function listedDue({ timing, start, end }: Found): ListedDue | undefined {
  if (timing.kind === "recurring") {
    const { every, due, times, limits } = timing;
    const more = times !== undefined || limits !== undefined;
    return due === undefined || more ? undefined : { due, every, named: true, start, end };
  }
  const day = dayRule(timing);
  const due = day?.due ?? yearlyMonths(timing);
  if (due === undefined) return undefined;
  return defined({ due, every: once("year"), named: false, date: day?.date, start, end });
}
