import { at, cursorAt, peek, spanOf, take, wordsOf } from "../../reading/index.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import * as word from "./data/rule-words.js";
import type { IntervalPhrase } from "./interval-phrase.js";
import type { Outcome } from "./outcomes.js";
import {
  endsCell,
  goTo,
  numberAt,
  signAt,
  skip,
  within,
  type Reader,
  type Stretch,
} from "./reader.js";
import type { ScoringRule } from "../rule/rule.js";
import type { RuleParts } from "./segments.js";

/** The finding that a piece of the text is in no rule, for which there is then none. */
function unread(reader: Reader, { start, end }: Stretch): RuleFinding {
  const words = { text: wordsOf(reader, start, end) };
  return { ...ruleFinding("unread-text", words, spanOf(reader, start, end)), severity: "error" };
}

/** Whether a condition goes over a line that states points of its own behind a colon. */
function holdsLine(whole: Reader, stretch: Stretch, phrase?: IntervalPhrase): boolean {
  const reader = within(whole, stretch);
  if (phrase === undefined || !goTo(reader, (place) => signAt(place, ":"))) return false;
  const says = goTo(reader, (place) => at(place, word.POINT) && numberAt(place, -1) !== undefined);
  return says && goTo(reader, (place) => endsCell(place));
}

/** Whether points, a deduction or a formula stand among words that were taken for a condition. */
function holdsPoints(whole: Reader, stretch: Stretch, phrase?: IntervalPhrase): boolean {
  const reader = within(whole, stretch);
  const measured = phrase !== undefined;
  // `Khá: từ 5 đến dưới 8 điểm`, and the next line: points that were not read as such.
  if (holdsLine(whole, stretch, phrase)) return true;
  for (; reader.position < reader.end; reader.position += 1) {
    const named = at(reader, word.BEFORE_POINT_NAMES, -1) || at(reader, word.BEHIND_POINT_NAMES, 1);
    const figure = numberAt(reader, -1) !== undefined || numberAt(reader, 1) !== undefined;
    if (at(reader, word.POINT) && !named && !(measured && figure)) return true;
    if (at(reader, word.UNREAD_POINTS)) return true;
    // What is multiplied by the points is no condition.
    if (reader.position === stretch.end - 1 && at(reader, word.OPERATORS)) return true;
    // A colon or a bar inside a condition parts two outcomes.
    if (signAt(reader, "|→") || (signAt(reader, ":") && !measured)) return true;
  }
  return false;
}

/** Whether the words say only that something is scored: `Tiêu chí`, `Tổng cộng`, `nếu đạt`. */
function saysNothing(whole: Reader, stretch: Stretch): boolean {
  const reader = within(whole, stretch);
  while (reader.position < reader.end) {
    const { position } = reader;
    skip(reader, word.HEADINGS);
    if (reader.position === position) {
      if (peek(reader).kind !== "sign") return false;
      reader.position += 1;
    }
  }
  return true;
}

/** Words that explain a rule and are no part of it: `a là …`, `Ghi chú: …`, `Tỷ lệ = a/b`. */
function isNote(whole: Reader, stretch: Stretch): boolean {
  const reader = within(whole, stretch);
  while (signAt(reader, "()-+*")) reader.position += 1;
  if (word.RATE_OF_LETTERS.test(wordsOf(whole, reader.position, reader.end))) return true;
  const letter = peek(reader).key.length === 1 && at(reader, word.IS, 1);
  const starts = letter || at(reader, word.NOTES);
  for (; reader.position < reader.end; reader.position += 1) {
    if (numberAt(reader) !== undefined || at(reader, word.POINT)) return false;
  }
  return starts;
}

/**
 * Whether a second condition stands beside that on a figure, which a table of figures would lose.
 *
 * ```
 * Từ 95% trở lên và không có hồ sơ trễ hạn: 5 điểm      Có kế hoạch và đạt từ 80%: 3 điểm
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^
 * ```
 */
function asksMore({ label, worth, phrase }: Outcome): boolean {
  if (word.CONDITION_BEFORE.test(label)) return true;
  const behind = label.slice(label.search(/\d\D*$/u));
  // Nothing done is no per cent and no day; of things it may be something else.
  const figure = phrase?.metric === "percent" || phrase?.metric === "term";
  const isNothing = worth === 0 && figure && word.OR_NOTHING.test(behind);
  const compared = behind.slice(1).trimStart().replace(word.END_OF_COMPARISON, "").trimStart();
  const joined = word.OTHERWISE.test(behind) || word.JOINED_BEHIND.test(compared);
  if (joined && !isNothing) return true;
  return worth !== 0 && word.SECOND_CONDITION.test(behind);
}

function* unreadOf(
  reader: Reader,
  outcome: Outcome,
  alone: boolean,
  byWords: boolean,
): Generator<RuleFinding> {
  const { condition, rest, phrase, worth } = outcome;
  const empty = condition.start >= condition.end || saysNothing(reader, condition);
  const formula = typeof worth === "object" && "figure" in worth;
  if (empty && !alone && !formula) yield unread(reader, outcome.whole);
  else if (empty && condition.start < condition.end && !formula && !outcome.taken) {
    yield unread(reader, outcome.whole);
  } else if (holdsPoints(reader, condition, phrase)) yield unread(reader, condition);
  else if (!byWords && phrase !== undefined && asksMore(outcome)) yield unread(reader, condition);
  // `tỷ lệ x 3 (nếu không có đơn thư)`: a formula for all figures holds no condition.
  const behind = formula && phrase === undefined && condition.start > outcome.whole.start;
  if (behind && !empty && !isNote(reader, condition)) yield unread(reader, condition);
  const { cap, each, taken } = outcome;
  const bounded = cap !== undefined && each === undefined && !formula && !taken;
  if (bounded && cap !== worth) yield unread(reader, outcome.whole);
  if (rest.start < rest.end && !isTail(reader, rest)) yield unread(reader, rest);
}

/** Words behind points that only say of what they are. */
function isTail(whole: Reader, stretch: Stretch): boolean {
  const reader = within(whole, stretch);
  while (skip(reader, word.TAIL).length > 0);
  return reader.position === reader.end;
}

/**
 * Everything of a text that its rule would not hold: a rule without one of its figures or
 * conditions would be another rule, so that there is none where this finds something.
 */
export function* unreadPieces(
  reader: Reader,
  parts: RuleParts,
  rule: ScoringRule | undefined,
): Generator<RuleFinding> {
  // Levels are chosen by their words, all of which they keep.
  const byWords = rule?.kind === "levels";
  const { tables, leftovers } = parts;
  for (const { outcomes } of tables) {
    for (const outcome of outcomes)
      yield* unreadOf(reader, outcome, outcomes.length === 1, byWords);
  }
  for (const { stretch, maximum } of leftovers) {
    if (maximum === undefined && !isNote(reader, stretch)) yield unread(reader, stretch);
  }
}

/** Whether a text says nothing beside where its points come from: `Theo kết quả Chỉ số SIPAS`. */
export function isWhollyElsewhere(whole: Reader): boolean {
  const reader = cursorAt(whole, 0);
  let depth = 0;
  while (reader.position < reader.end) {
    if (signAt(reader, "(")) depth += 1;
    if (signAt(reader, ")")) depth -= 1;
    const sign = peek(reader).kind !== "word" && peek(reader).kind !== "number";
    if (depth > 0 || sign) reader.position += 1;
    else if (!take(reader, word.ELSEWHERE) && !take(reader, word.AROUND_ELSEWHERE)) return false;
  }
  return true;
}
