import { wordKey, wordsOf } from "../../reading/index.js";
import * as word from "./data/rule-words.js";
import { isMeasured, type Measured, type Outcome } from "./outcomes.js";
import type { Reader } from "./reader.js";

function wordsIn(text: string): string[] {
  return text.split(/\P{L}+/u).map((each) => wordKey(each.toLowerCase()));
}

/** The words of a condition that say what is measured, without those of comparison. */
function subjectOf({ label }: Outcome): string {
  const said = wordsIn(label);
  return ["", ...said.filter((each) => !word.OF_NO_QUANTITY.has(each)), ""].join(" ");
}

/** The units behind figures, of which one figure has but one: `2 tuần`, `5 tỷ đồng`. */
function unitsOf({ label }: Outcome): string[] {
  return [...label.toLowerCase().matchAll(word.UNITS_APART)].flatMap(([, unit = ""]) => unit);
}

function isRate({ phrase }: Outcome): boolean {
  return phrase?.metric === "percent";
}

/** `b/a < 0,7`: a part of one, which is no part of a hundred. */
function isFraction({ phrase }: Outcome): boolean {
  const ends = [phrase?.interval.min, phrase?.interval.max].map((end) => end ?? 0);
  const within = ends.every((end) => end >= 0 && end <= 1);
  return phrase?.metric === "count" && within && ends.some((end) => !Number.isInteger(end));
}

/**
 * Tells whether a line of nothing done speaks of what the other lines measure, or of another
 * condition, which no figure holds.
 *
 * ```
 * dưới 60%: 1 điểm; không thực hiện: 0 điểm      dưới 60%: 1 điểm; không đúng mẫu: 0 điểm
 *                   ^^^^^^^^^^^^^^^ the same                        ^^^^^^^^^^^^^^ another
 * ```
 */
export function deniesTheSame(
  all: readonly Outcome[],
  reader: Reader,
): (denial: Outcome) => boolean {
  const measured = all.filter(isMeasured);
  const counts = measured.some(
    ({ phrase }) => phrase.metric === "count" && phrase.interval.min === 1,
  );
  const everywhere = numbersOf(wordsOf(reader, 0, reader.end));
  return ({ label, whole, worth }) => {
    if (word.OWN_CONDITION.test(label)) return false;
    const two = word.OF_TWO.test(label);
    if (word.WITHOUT_FIGURE.test(label)) return !two && leavesNought(worth, measured);
    const own = numbersOf(wordsOf(reader, whole.start, whole.end));
    const isKnown = (each: string): boolean => (everywhere.get(each) ?? 0) > (own.get(each) ?? 0);
    const said = wordsIn(label).filter((each) => !word.OF_NOTHING_DONE.has(each));
    const lacks = word.LACKS.test(label);
    // Where one thing is the least that is counted, none of them is all that is left to say.
    if (counts && !two) return !lacks || said.length === 0 || said.some(isKnown);
    // `Không kiểm tra`: the work itself, which the name of the criterion tells.
    return (!lacks && said.length <= 2) || said.every(isKnown);
  };
}

/** How often each word of a text stands in it. */
function numbersOf(text: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const each of wordsIn(text)) numbers.set(each, (numbers.get(each) ?? 0) + 1);
  return numbers;
}

/** Whether the figure nought brings the same, or is the best one, so that no figure is another. */
function leavesNought(worth: Outcome["worth"], measured: readonly Measured[]): boolean {
  const open = measured.find(({ phrase }) => phrase.interval.min === null);
  if (open === undefined || open.worth === worth) return true;
  const least = measured.every((each) => Number(each.worth) >= Number(open.worth));
  return measured.length === 1 || !least;
}

/** `dưới 70% hoặc không báo cáo: 0 điểm`: what brings nothing may be nothing at all as well. */
function withoutNothing(outcome: Outcome): Outcome {
  const label = outcome.label.replace(word.OR_NOTHING, "");
  return outcome.worth === 0 && !outcome.taken ? { ...outcome, label } : outcome;
}

function highest(outcomes: readonly Outcome[] = []): number {
  const ends = outcomes.flatMap(({ phrase }) => [phrase?.interval.min, phrase?.interval.max]);
  return Math.max(-1, ...ends.map(Number).filter(Number.isFinite));
}

/**
 * Whether conditions are on one figure: those of several make no table, whatever their numbers.
 *
 * ```
 * Hồ sơ đúng hạn trên 95%: 2; hồ sơ trễ hạn trên 5%: 0
 *       ^^^^^^^^                    ^^^^^^^ two figures
 * ```
 */
export function areOfOneQuantity(outcomes: readonly Outcome[]): boolean {
  const measured = outcomes.filter(({ phrase }) => phrase !== undefined);
  if (new Set(measured.flatMap(unitsOf)).size > 1) return false;
  const others = measured.filter((outcome) => !isRate(outcome));
  const apart = others.some(
    (each) =>
      isFraction(each) || word.NAMES_COUNTED.test(each.label) || word.THOUSANDTHS.test(each.label),
  );
  if (measured.some(isRate) && apart) return false;
  const rates = measured.filter(({ phrase }) => phrase?.metric === "percent").map(withoutNothing);
  for (const side of word.OTHER_SIDES) {
    const [there, elsewhere] = [true, false].map((on) =>
      rates.filter(({ label }) => side.test(label) === on),
    );
    // "Giảm từ 2%; dưới 1%" goes on from what is said first, "vượt 10%; đạt 100%" does not.
    if (there?.length !== 0 && highest(elsewhere) > highest(there)) return false;
  }
  const subjects = rates.map(subjectOf);
  return subjects.every((one, at) =>
    subjects.slice(at + 1).every((other) => one.includes(other) || other.includes(one)),
  );
}
