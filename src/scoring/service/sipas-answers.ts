import { ChisoError, wordsFor, type LocalizedText } from "../../text/index.js";
import * as exact from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { SipasIndexMethod, SipasQuestion } from "./sipas-survey.js";

/** Answers taken together: of a question, an element or the whole. */
export interface Tally {
  readonly code: string;
  readonly label: LocalizedText;
  /** How many gave each of the five answers, worst first. */
  readonly counts: readonly exact.Exact[];
  /** How many gave one of them; shares leave a little out where they were rounded. */
  readonly valid: exact.Exact;
  readonly invalid: exact.Exact;
  /** Answers of the least answered question; absent where their number is not known. */
  readonly fewest?: number;
}

/** The answers that an index is of. */
export function baseOf(
  { valid, invalid }: Pick<Tally, "valid" | "invalid">,
  { kind }: SipasIndexMethod,
): exact.Exact {
  return kind === "top-two-of-all" ? exact.add(valid, invalid) : valid;
}

function wrongAnswers({ code, answers, invalid = 0 }: SipasQuestion): ChisoError {
  return new ChisoError("invalid-amount", {
    given: `${answers.map(wordsFor).join(", ")} and ${wordsFor(invalid)} invalid for ${code}`,
    accepted:
      "five whole numbers from 0, worst answer first, or five shares that add up to 100 or 1",
    advice: `Correct the answers to ${code}`,
  });
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** How much a sum may be off when each of its figures was rounded to the decimals it has. */
function roundingSlack(figures: readonly exact.Exact[]): exact.Exact {
  const digits = Math.max(...figures.map((figure) => exact.decimalsOf(figure) ?? 0));
  const unit = exact.unitOf(digits);
  return exact.multiply(unit, { numerator: BigInt(figures.length), denominator: 2n });
}

/** What shares add up to but for rounding: 1 or 100; nothing where they add up to neither. */
export function wholeOfShares(figures: readonly exact.Exact[]): exact.Exact | undefined {
  const sum = exact.addAll(figures);
  const slack = roundingSlack(figures);
  return [exact.HUNDRED, exact.ONE].find(
    (each) => exact.compareExact(exact.distanceOf(sum, each), slack) <= 0,
  );
}

/** Takes the answers to a question in: counts, or shares with the number that they are of. */
export function tallyOf(question: SipasQuestion, method: SipasIndexMethod): Tally {
  const { code, answers, of, invalid = 0 } = question;
  const given: readonly number[] = answers;
  const sound = given.every((each) => Number.isFinite(each) && each >= 0) && isCount(invalid);
  const countable = of === undefined || (isCount(of) && of > 0);
  if (given.length !== 5 || !sound || !countable) throw wrongAnswers(question);
  const figures = given.map((each) => exact.amount(each, code));
  const label = { vi: `Tiêu chí ${code}`, en: `Question ${code}` };
  const named = { code, label, invalid: exact.whole(invalid) };
  if (of === undefined && given.every(isCount)) {
    const valid = exact.addAll(figures);
    const fewest = exact.toNumber(baseOf({ valid, invalid: named.invalid }, method));
    return { ...named, counts: figures, valid, fewest };
  }
  const whole = wholeOfShares(figures);
  if (whole === undefined || (of === undefined && invalid > 0)) throw wrongAnswers(question);
  const valid = exact.whole(of ?? 100);
  const counts = figures.map(
    (each) => exact.divide(exact.multiply(each, valid), whole) ?? exact.ZERO,
  );
  if (of === undefined) return { ...named, counts, valid };
  const fewest = exact.toNumber(baseOf({ valid, invalid: named.invalid }, method));
  return { ...named, counts, valid, fewest };
}

/** What is doubtful about the answers to a question. */
export function* doubtfulAnswers(question: SipasQuestion, tally: Tally): Generator<ScoreFinding> {
  const { code, answers, of, invalid = 0 } = question;
  const figures = answers.map((each) => exact.amount(each, code));
  const sum = exact.addAll(figures);
  const whole = wholeOfShares(figures);
  const counted = of === undefined && answers.every(isCount);
  if (counted) {
    const isHundred = exact.compareExact(sum, exact.HUNDRED) === 0 && invalid === 0;
    if (isHundred) yield scoreFinding("answers-add-to-hundred", code);
  } else {
    if (of === undefined) yield scoreFinding("answers-in-shares", code);
    if (whole !== undefined && exact.compareExact(sum, whole) !== 0) {
      const words = { sum: exact.toNumber(sum), whole: exact.toNumber(whole) };
      yield scoreFinding("shares-rounded", code, words);
    }
  }
  const [one = exact.ZERO, two = exact.ZERO, , four = exact.ZERO, five = exact.ZERO] = tally.counts;
  if (exact.compareExact(exact.add(one, two), exact.add(four, five)) > 0) {
    yield scoreFinding("answers-best-first", code);
  }
}
