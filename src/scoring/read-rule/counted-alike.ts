import { at, peek } from "../../reading/index.js";
import { NAMING } from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";
import { numberAt, within, type Reader } from "./reader.js";

/** A number of a condition, with the word of what it counts. */
interface Counted {
  readonly value: number;
  readonly thing: string;
}

/** The numbers of a condition that count things; names such as `mức 2` hold none. */
function countedIn(whole: Reader, { condition }: Outcome): readonly Counted[] {
  const reader = within(whole, condition);
  const found: Counted[] = [];
  for (; reader.position < reader.end; reader.position += 1) {
    const figure = numberAt(reader);
    if (figure === undefined || at(reader, NAMING, -1)) continue;
    const { kind, key } = peek(reader, 1);
    const thing = kind === "word" && !figure.percent ? key : "";
    found.push({ value: figure.value, thing });
  }
  return found;
}

/**
 * Outcomes with the conditions that only their neighbours make conditions: a bare number behind
 * other words counts the thing that another outcome of the table counts with a bound.
 *
 * ```
 * Tổ chức 02 lớp trở lên: 1 điểm; tổ chức 01 lớp: 0,5 điểm
 *         ^^^^^^^^^^^^^^                  ^^^^^^
 * ```
 */
export function countedAlike(outcomes: readonly Outcome[], reader: Reader): readonly Outcome[] {
  const bounds = outcomes.filter(({ phrase }) => phrase?.metric === "count" && !phrase.bare);
  const things = new Set(
    bounds.flatMap((each) => countedIn(reader, each).map(({ thing }) => thing)),
  );
  return outcomes.map((outcome) => {
    if (outcome.phrase !== undefined || outcome.each !== undefined) return outcome;
    const [only, another] = countedIn(reader, outcome);
    if (only === undefined || another !== undefined) return outcome;
    if (only.thing === "" || !things.has(only.thing)) return outcome;
    const interval = { min: only.value, minInclusive: true, max: null, maxInclusive: false };
    return { ...outcome, phrase: { interval, metric: "count", bare: true, several: false } };
  });
}
