import { defined } from "../../text/index.js";
import { BEFORE, UP_TO } from "../calendar/bound-side.js";
import { writtenDay, type YearPart } from "../calendar/written.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import type { DueRule, RuleMonth, Timing } from "../timing.js";
import type { Item } from "./item.js";
import { onlyPeriod } from "./remark.js";

/** The numbers of quarters or months behind their word, and what leads from them to the bound. */
const NAMED =
  /(?:^| )(quý|tháng) (?:\( )?((?:i{1,3}|iv|\d{1,2})(?:(?: ,| và| ,? ?(?:quý|tháng))+ (?:i{1,3}|iv|\d{1,2}))*)(?: năm \d{4}| \/ \d{4})?(?: [^\d;]*)?$/;
/** No name is looked for farther before its bound. */
const LONGEST_NAME = 30;
const ROMAN: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(["i", "ii", "iii", "iv"].map((key, index) => [key, index + 1])))();

/**
 * Gives a rule of each quarter or month to the ones that are named before it, and to no other.
 *
 * ```
 * báo cáo quý I, quý II, quý III: trước ngày 10 tháng đầu quý sau
 *         ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withNamedTurns(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  if (!groups.some((group) => turnRule(group) !== undefined)) return groups;
  const kept: Group[] = [];
  for (const group of groups) {
    const due = turnRule(group);
    const named = due === undefined ? undefined : turnsBefore(reader, group, item);
    if (due === undefined || named?.unit !== due.unit) {
      kept.push(group);
      continue;
    }
    let year: YearPart = {};
    while ((kept.at(-1)?.start ?? -1) >= named.start) {
      const period = kept.pop();
      const written = period === undefined ? undefined : onlyPeriod(period);
      if (written?.shape === "months" && written.year !== undefined) year = { year: written.year };
    }
    kit.noteName(reader, named.start, group.start);
    kept.push(turnsOf(reader, group, due, named.turns, year));
  }
  return kept;
}

interface TurnRule {
  readonly unit: "quarter" | "month";
  readonly due: DueRule;
}

/** The rule of a group that says a day of each quarter or month, and nothing else. */
function turnRule(group: Group): TurnRule | undefined {
  const timing = kit.onlyFound(group)?.timing;
  if (timing?.kind !== "recurring" || timing.every === "unspecified") return undefined;
  const { due, every, times, limits } = timing;
  const { unit } = every;
  if (due === undefined || times !== undefined || limits !== undefined) return undefined;
  return unit === "quarter" || unit === "month" ? { unit, due } : undefined;
}

/** The quarters or months that the words before a rule name, and where they begin. */
function turnsBefore(
  reader: Reader,
  group: Group,
  item: Item,
): { unit: string; turns: number[]; start: number } | undefined {
  let start = group.start;
  const least = Math.max(item.start, start - LONGEST_NAME);
  let unit = -1;
  for (start -= 1; start >= least; start--) {
    const name = kit.nameOf(reader, start);
    if (name === ";") break;
    if (name === "quý" || name === "tháng") unit = start;
  }
  if (unit < 0) return undefined;
  const [, word, list = ""] = NAMED.exec(kit.keysOf(reader, unit, group.start)) ?? [];
  const turns = list.match(/i{1,3}v?|\d+/g)?.map((key) => ROMAN.get(key) ?? Number(key)) ?? [];
  if (word === undefined || turns.length === 0) return undefined;
  return { unit: word === "quý" ? "quarter" : "month", turns, start: unit };
}

const PLACES: Readonly<Record<Extract<RuleMonth, string>, number>> = {
  first: 1,
  second: 2,
  last: 3,
};
const SHIFTS = { previous: -1, this: 0, next: 1 } as const;

/** The days of some turns; of all four quarters the rule itself. */
function turnsOf(
  reader: Reader,
  group: Group,
  { unit, due }: TurnRule,
  turns: readonly number[],
  { year }: YearPart,
): Group {
  const { start, end } = group;
  const length = unit === "quarter" ? 3 : 1;
  if (turns.length * length === 12) return group;
  const { day, month = "first", side, time, roll, opens } = due;
  const founds: Found[] = [];
  for (const turn of turns) {
    const place = typeof month === "number" ? NaN : unit === "quarter" ? PLACES[month] : 1;
    const last = (turn - 1 + SHIFTS[due.in ?? "this"]) * length + place;
    if (typeof day === "object" || opens !== undefined || side === "after") break;
    if (!(last >= 1) || turn * length > 12) break;
    const over = last > 12;
    const yearPart: YearPart =
      year !== undefined ? { year: over ? year + 1 : year } : over ? { yearOffset: 1 } : {};
    const moment = writtenDay(day, over ? last - 12 : last, yearPart);
    const bound = side === "before" ? BEFORE : UP_TO;
    const timing: Timing =
      side === "on" && time === undefined
        ? { kind: "within", period: moment }
        : defined({ kind: "by" as const, moment, ...bound, time, roll });
    founds.push({ timing, start, end });
  }
  if (founds.length === turns.length) return { ...group, founds };
  return { ...group, founds: [kit.partlyRead(reader, start, end)] };
}
