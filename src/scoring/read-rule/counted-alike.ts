import { at, peek } from "../../reading/index.js";
import { NAMING, NOT_COUNTED, PERIODS } from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";
import { numberAt, within, type Reader } from "./reader.js";

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
