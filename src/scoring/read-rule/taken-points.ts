import { at, phraseAt, type Lexicon } from "../../reading/index.js";
import { amount, subtract, toNumber } from "../exact.js";
import { isShare } from "./amount.js";
import { DECLINE, NOT, ON_TIME, SIDES } from "./data/rule-words.js";
import type { Side } from "./build-days.js";
import type { Outcome } from "./outcomes.js";
import { goTo, within, type Reader } from "./reader.js";

/** Points without those taken from them, never below nothing. */
export function without(full: number, points: number): number {
  return Math.max(0, toNumber(subtract(amount(full, "points"), amount(points, "points"))));
}

/** The outcome of what is left of the full points. */
export function leftOf(outcome: Outcome, full: number): Outcome {
  const { worth, taken } = outcome;
  if (!taken || isShare(worth)) return outcome;
  return typeof worth === "number"
    ? { ...outcome, worth: without(full, worth), taken: false }
    : outcome;
}

/** Every other case, of which the text says nothing: no points are taken there. */
export function untouched(like: Outcome, full: number): Outcome {
  const { span, condition, rest, whole } = like;
  const nothing = { start: condition.start, end: condition.start };
  return {
    label: "Không thuộc các trường hợp trên",
    span,
    whole,
    rest,
    condition: nothing,
    worth: full,
    taken: false,
    polarity: "rest",
  };
}

function says(reader: Reader, { condition }: Outcome, words: Lexicon<unknown>): boolean {
  return goTo(within(reader, condition), (place) => at(place, words));
}

/** Where the words of an outcome stand to a time limit. */
export function sideOf(reader: Reader, { condition }: Outcome): Side | undefined {
  const place = within(reader, condition);
  if (at(place, NOT)) return undefined;
  if (!goTo(place, (each) => at(each, SIDES) || at(each, ON_TIME))) return undefined;
  return phraseAt(place, SIDES)?.value ?? "time";
}

/** `cứ giảm 01 mô hình trừ 0,5 điểm`: counted downwards from the number that brings all points. */
export function declines(reader: Reader, outcome: Outcome): boolean {
  return outcome.each === "occurrence" && says(reader, outcome, DECLINE);
}
