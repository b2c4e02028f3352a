import { at, cursorAt, spanOf, take, wordsOf } from "../../reading/index.js";
import { defined, type Span } from "../../text/index.js";
import { isFormula, isShare, type Amount } from "./amount.js";
import * as word from "./data/rule-words.js";
import { readIntervalPhrase, type IntervalPhrase } from "./interval-phrase.js";
import { numberAt, signAt, skip, within, type Reader, type Stretch } from "./reader.js";

/**
 * What the words of an outcome are: `negative` — nothing was done, or the requirement was not met;
 * `rest` — every other case; `positive` — anything else.
 */
export type Polarity = "positive" | "negative" | "rest";

/** One line of a scoring column: a condition, and the points it brings. */
export interface Outcome extends Omit<Amount, "start" | "end" | "per"> {
  /** The words of the condition, as written. */
  readonly label: string;
  /** Where the condition and its points stand in the given text. */
  readonly span: Span;
  /** The condition on a figure, where it is one. */
  readonly phrase?: IntervalPhrase;
  /** What its words are. */
  readonly polarity: Polarity;
  /** The points are for each thing, for each day, or for each few of them, which no rule holds. */
  readonly each?: "occurrence" | "day" | "several";
  readonly condition: Stretch;
  /** The words behind its points. */
  readonly rest: Stretch;
  /** All its tokens. */
  readonly whole: Stretch;
}

/** An outcome whose condition is on a figure. */
export type Measured = Outcome & { readonly phrase: IntervalPhrase };

/** Whether the condition of an outcome is on a figure. */
export function isMeasured(outcome: Outcome): outcome is Measured {
  return outcome.phrase !== undefined;
}

/** What an outcome brings, enough to tell the better of two. */
export function brings({ worth }: Outcome): number {
  if (typeof worth === "number") return worth;
  if (isFormula(worth)) return 1;
  return isShare(worth) ? worth.share : worth.upTo;
}

/** Whether points are taken, not a share of them, whose rest is points like others. */
export function takesPoints({ taken, worth }: Outcome): boolean {
  return taken && !isShare(worth);
}

/**
 * What the words of an outcome are.
 *
 * ```
 * các trường hợp còn lại: 0 điểm      Không ban hành: 0 điểm      chưa đạt: 0
 * ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^                       ^^^^
 * ```
 */
function polarityOf(reader: Reader, { start, end }: Stretch, phrase: boolean): Polarity {
  const first = cursorAt(reader, start);
  if (at(first, word.REST)) return "rest";
  return !phrase && start < end && at(first, word.DENIALS) ? "negative" : "positive";
}

/**
 * What the points of an outcome are for; `mỗi quý: 1 điểm` counts quarters, but `mỗi quý có ít nhất
 * 1 tin` nothing.
 *
 * ```
 * Mỗi sáng kiến: 1 điểm      cứ 01 ngày chậm trừ 1 điểm      thiếu 01 báo cáo trừ 0,5 điểm
 * ^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
 * ```
 */
function eachOf(whole: Reader, stretch: Stretch, taken: boolean): Outcome["each"] {
  const reader = within(whole, stretch);
  for (; reader.position < reader.end; reader.position += 1) {
    const place = cursorAt(whole, reader.position);
    const fault = cursorAt(whole, reader.position);
    if (taken && take(fault, word.FAULTS) && numberAt(fault)?.value === 1) {
      return at(fault, word.ONE_DAY, 1) ? "day" : "occurrence";
    }
    if (!at(reader, word.EACH)) continue;
    const figure = [1, 2, 3, 4]
      .map((ahead) => numberAt(reader, ahead))
      .find((each) => each !== undefined);
    if (figure !== undefined && figure.value !== 1) return "several";
    skip(place, word.BEFORE_EACH_UNIT);
    if (at(place, word.HUNDREDTHS)) return "several";
    if (numberAt(place) !== undefined) place.position += 1;
    if (!at(place, word.PERIODS)) return "occurrence";
    if (!taken) return place.position + 1 < reader.end ? undefined : "occurrence";
    return at(place, word.ONE_DAY) ? "day" : "occurrence";
  }
  return undefined;
}

/** An outcome: its condition, its points, and words behind them that belong to the condition. */
export function toOutcome(
  reader: Reader,
  condition: Stretch,
  { start, end, per, ...amount }: Amount,
  tail: Stretch,
): Outcome {
  const { taken } = amount;
  const each = per ?? eachOf(reader, condition, taken) ?? eachOf(reader, tail, taken);
  const phrase = each === undefined ? readIntervalPhrase(reader, condition) : undefined;
  const words = [condition, tail].map((part) => wordsOf(reader, part.start, part.end));
  const isEmpty = condition.start >= condition.end;
  const first = isEmpty ? start : Math.min(condition.start, start);
  return {
    label: words.filter((text) => text !== "").join(" "),
    span: spanOf(reader, first, Math.max(end, condition.end, tail.end)),
    ...amount,
    condition,
    rest: tail,
    whole: { start: first, end: Math.max(end, condition.end, tail.end) },
    polarity: polarityOf(reader, condition, phrase !== undefined),
    ...defined({ phrase, each }),
  };
}

/**
 * The conditions that must hold together, one by one.
 *
 * ```
 * Đầy đủ về số lượng, nội dung và đúng thời gian theo quy định
 *           ^^^^^^^^  ^^^^^^^^         ^^^^^^^^^
 * ```
 */
export function conditionsOf(whole: Reader, stretch: Stretch): readonly string[] {
  const reader = within(whole, stretch);
  const parts: Stretch[] = [];
  let first = reader.start;
  let depth = 0;
  const close = (): void => {
    if (reader.position > first) parts.push({ start: first, end: reader.position });
    first = reader.position + 1;
  };
  for (; reader.position < reader.end; reader.position += 1) {
    if (signAt(reader, "(")) depth += 1;
    if (signAt(reader, ")")) depth -= 1;
    if (depth <= 0 && (signAt(reader, ",;") || at(reader, word.AND))) close();
  }
  close();
  return parts.map((part) => {
    const { start, end } = bareCondition(whole, part);
    return wordsOf(reader, start, end);
  });
}

/**
 * What a condition is about.
 *
 * ```
 * Đáp ứng đầy đủ về số lượng theo quy định
 *                   ^^^^^^^^
 * ```
 */
function bareCondition(whole: Reader, stretch: Stretch): Stretch {
  const reader = within(whole, stretch);
  let start = stretch.start;
  for (; reader.position < stretch.end - 1; reader.position += 1) {
    if (at(reader, word.ABOUT)) start = reader.position + 1;
  }
  reader.position = start;
  skip(reader, word.FULLY);
  start = reader.position;
  reader.position = stretch.end;
  while (reader.position - 1 > start && at(reader, word.AS_REQUIRED, -1)) reader.position -= 1;
  return start < reader.position ? { start, end: reader.position } : stretch;
}
