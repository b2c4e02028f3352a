import { wordKey } from "../../reading/index.js";
import * as word from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";

/** The words of a condition that say what is measured, without those of comparison. */
function subjectOf({ label }: Outcome): string {
  const words = label.split(/\P{L}+/u);
  const said = words.map((each) => wordKey(each.toLowerCase()));
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
  if (measured.some(isRate) && measured.some(isFraction)) return false;
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
