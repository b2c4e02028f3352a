import { at, wordsOf } from "../../reading/index.js";
import { OR } from "./data/rule-words.js";
import { readIntervalPhrase, type IntervalPhrase } from "./interval-phrase.js";
import { isMeasured, type Outcome } from "./outcomes.js";
import { goTo, within, type Reader, type Stretch } from "./reader.js";

/** Whether of two conditions on the same figure one ends before the other begins. */
function areOutside(one: IntervalPhrase, other: IntervalPhrase): boolean {
  const { max: below } = one.interval;
  const { min: above } = other.interval;
  const apart = below !== null && above !== null && below < above;
  return apart && one.metric === other.metric && !one.several && !other.several;
}

/** The two halves of a condition around its only `hoặc`. */
function halvesOf(whole: Reader, { start, end }: Stretch): readonly [Stretch, Stretch] | undefined {
  const reader = within(whole, { start, end });
  if (!goTo(reader, (place) => at(place, OR))) return undefined;
  const { position } = reader;
  reader.position += 1;
  if (goTo(reader, (place) => at(place, OR))) return undefined;
  return [
    { start, end: position },
    { start: position + 1, end },
  ];
}

/**
 * Outcomes with one for each side of a condition that bounds its figure from outside.
 *
 * ```
 * dưới 95% hoặc trên 105%: 0 điểm
 * ^^^^^^^^      ^^^^^^^^^
 * ```
 */
export function withBothSides(outcomes: readonly Outcome[], reader: Reader): readonly Outcome[] {
  return outcomes.flatMap((outcome) => {
    if (!isMeasured(outcome) || !outcome.phrase.several) return [outcome];
    const halves = halvesOf(reader, outcome.condition);
    const sides = halves?.flatMap((condition) => {
      const phrase = readIntervalPhrase(reader, condition);
      const label = wordsOf(reader, condition.start, condition.end);
      return phrase === undefined ? [] : [{ ...outcome, condition, phrase, label }];
    });
    const [one, other] = sides ?? [];
    if (one === undefined || other === undefined) return [outcome];
    return areOutside(one.phrase, other.phrase) || areOutside(other.phrase, one.phrase)
      ? [one, other]
      : [outcome];
  });
}
