import { at, peek } from "../../reading/index.js";
import {
  ANY_THING,
  BEFORE_EACH_UNIT,
  COUNTED_THING,
  DECLINE,
  EACH,
  FAULTS,
  FULL,
  NAMING,
  NOT_COUNTED,
  PERIODS,
  SHORTFALL,
  TIME_THINGS,
} from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";
import { goTo, numberAt, within, type Reader } from "./reader.js";

/** A number of a condition, with the word of what it counts; without one it counts nothing. */
interface Counted {
  readonly value: number;
  readonly thing: string;
}

/** The numbers of a condition; names such as `mức 2` hold none, and periods are no things. */
function countedIn(whole: Reader, { condition }: Outcome): readonly Counted[] {
  const reader = within(whole, condition);
  const found: Counted[] = [];
  for (; reader.position < reader.end; reader.position += 1) {
    const figure = numberAt(reader);
    if (figure === undefined || at(reader, NAMING, -1)) continue;
    const { kind, key } = peek(reader, 1);
    const counts = kind === "word" && !figure.percent;
    const isThing = counts && !at(reader, PERIODS, 1) && !at(reader, NOT_COUNTED, 1);
    found.push({ value: figure.value, thing: isThing ? key : "" });
  }
  return found;
}

/** The thing of which each brings or takes points: `mỗi hồ sơ trễ hạn`, `cứ 01 ngày chậm`. */
function thingOfEach(whole: Reader, outcome: Outcome): string | undefined {
  if (outcome.each === "day") return "ngày";
  const reader = within(whole, outcome.condition);
  if (!goTo(reader, (place) => at(place, EACH))) {
    const one = countedIn(whole, outcome).find(({ value }) => value === 1);
    return one?.thing === "" ? undefined : one?.thing;
  }
  const before = [EACH, BEFORE_EACH_UNIT, FAULTS, DECLINE];
  while (numberAt(reader) !== undefined || before.some((words) => at(reader, words))) {
    reader.position += 1;
  }
  const { kind, key } = peek(reader);
  return kind === "word" && reader.position < reader.end ? key : undefined;
}

/** Things that are the same: neither is named, or one is a word for any of them. */
function areAlike(one: string, other: string): boolean {
  const any = [one, other].some((thing) => ANY_THING.has(thing));
  return one === other || (any && !TIME_THINGS.has(one) && !TIME_THINGS.has(other));
}

/**
 * Whether outcomes count the same things: what is said of days holds for no dossiers, and what
 * lacks is none of what there is.
 *
 * ```
 * Mỗi hồ sơ trễ hạn trừ 0,2 điểm; trên 5 ngày: 0 điểm      Từ 5 lớp: 3 điểm; thiếu 1 lớp: 2 điểm
 *     ^^^^^                            ^^^^^                                  ^^^^^
 * ```
 */
export function areCountedAlike(outcomes: readonly Outcome[], whole: Reader): boolean {
  const things = outcomes.flatMap((outcome) => {
    const { each, phrase, label } = outcome;
    if (each !== undefined) return thingOfEach(whole, outcome) ?? [];
    if (phrase === undefined || phrase.metric === "percent") return [];
    return COUNTED_THING.exec(label)?.[1]?.toLowerCase() ?? [];
  });
  // Most lines count one thing again and again.
  const apart = [...new Set(things)];
  const alike = apart.every((one) => apart.every((other) => areAlike(one, other)));
  const measured = outcomes.filter(({ phrase }) => phrase !== undefined);
  const lacks = measured.findIndex(({ label }) => SHORTFALL.test(label));
  return alike && lacks <= 0 && !(lacks === 0 && measured.some(({ label }) => FULL.test(label)));
}

/**
 * Outcomes with what only their neighbours tell. A bare number behind other words counts the thing
 * that another outcome counts with a bound; one fault for which points are taken counts each time,
 * unless another outcome counts that thing too.
 *
 * ```
 * Tổ chức 02 lớp trở lên: 1 điểm; tổ chức 01 lớp: 0,5 điểm      Vi phạm 01 lần trừ 1 điểm
 *         ^^^^^^^^^^^^^^                  ^^^^^^ a count                ^^^^^^ each
 * ```
 */
export function countedAlike(outcomes: readonly Outcome[], reader: Reader): readonly Outcome[] {
  const counts = new Map(outcomes.map((outcome) => [outcome, countedIn(reader, outcome)] as const));
  const others = (outcome: Outcome, thing: string): readonly Outcome[] =>
    outcomes.filter(
      (each) => each !== outcome && (counts.get(each) ?? []).some((one) => one.thing === thing),
    );
  return outcomes.map((outcome) => {
    const { phrase, ...bare } = outcome;
    const [only, another] = counts.get(outcome) ?? [];
    if (outcome.each !== undefined || only === undefined || another !== undefined) return outcome;
    if (only.thing === "" || phrase?.bare === false) return outcome;
    const beside = others(outcome, only.thing);
    if (outcome.taken && only.value === 1 && beside.length === 0) {
      return { ...bare, each: "occurrence" };
    }
    const bounded = beside.some((each) => each.phrase?.metric === "count" && !each.phrase.bare);
    if (phrase !== undefined || !bounded) return outcome;
    const interval = { min: only.value, minInclusive: true, max: null, maxInclusive: false };
    return { ...bare, phrase: { interval, metric: "count", bare: true, several: false } };
  });
}
