import { at, cursorAt, spanOf, take, wordsOf } from "../../reading/index.js";
import { defined, type Span } from "../../text/index.js";
import type { Amount } from "./amount.js";
import {
  ABOUT,
  AND,
  AS_REQUIRED,
  BEFORE_EACH_UNIT,
  CIRCUMSTANCES,
  DENIALS,
  EACH,
  FAULTS,
  FULLY,
  ONE_DAY,
  PERIODS,
  REST,
} from "./data/rule-words.js";
import { readIntervalPhrase, type IntervalPhrase } from "./interval-phrase.js";
import { numberAt, signAt, skip, within, type Reader, type Stretch } from "./reader.js";
import { segment, type Segment } from "./segments.js";

/**
 * What the words of an outcome are: `negative` — nothing was done, or the requirement was not met;
 * `rest` — every other case; `positive` — anything else.
 */
export type Polarity = "positive" | "negative" | "rest";

/** One line of a scoring column: a condition, and the points it brings. */
export interface Outcome {
  /** The words of the condition, as written. */
  readonly label: string;
  /** Where the condition and its points stand in the given text. */
  readonly span: Span;
  /** The points. */
  readonly amount: Amount;
  /** The condition on a figure, where it is one. */
  readonly phrase?: IntervalPhrase;
  /** What its words are. */
  readonly polarity: Polarity;
  /** The points are for each thing, for each day, or for each few of them, which no rule holds. */
  readonly each?: "occurrence" | "day" | "several";
  /** Its tokens. */
  readonly condition: Stretch;
}

/** A table of outcomes, under the circumstance that heads it. */
export interface OutcomeTable {
  /** The words of the circumstance; absent for the table of a text without headers. */
  readonly name?: string;
  /** Whether the header names a circumstance, or something else. */
  readonly circumstance: boolean;
  /** The lines. */
  readonly outcomes: readonly Outcome[];
}

/** A rule text taken apart. */
export interface RuleParts {
  /** The tables. */
  readonly tables: readonly OutcomeTable[];
  /** What is neither an outcome nor a header. */
  readonly leftovers: readonly { readonly label: string; readonly span: Span }[];
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
  if (at(first, REST)) return "rest";
  return !phrase && start < end && at(first, DENIALS) ? "negative" : "positive";
}

/**
 * What the points of an outcome are for; `mỗi quý có ít nhất 1 tin` counts nothing.
 *
 * ```
 * Mỗi sáng kiến: 1 điểm      cứ 01 ngày chậm trừ 1 điểm      thiếu 01 báo cáo trừ 0,5 điểm
 * ^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
 * ```
 */
function eachOf(whole: Reader, stretch: Stretch, { taken, per }: Amount): Outcome["each"] {
  if (per !== undefined) return per;
  const reader = within(whole, stretch);
  for (; reader.position < reader.end; reader.position += 1) {
    const place = cursorAt(whole, reader.position);
    if (taken && at(reader, FAULTS) && numberAt(place, 1)?.value === 1) {
      return at(place, ONE_DAY, 2) ? "day" : "occurrence";
    }
    if (!at(reader, EACH)) continue;
    const figure = [1, 2, 3, 4]
      .map((ahead) => numberAt(place, ahead))
      .find((each) => each !== undefined);
    if (figure !== undefined && figure.value !== 1) return "several";
    skip(place, BEFORE_EACH_UNIT);
    if (numberAt(place) !== undefined) place.position += 1;
    if (!at(place, PERIODS)) return "occurrence";
    if (!taken) return undefined;
    return at(place, ONE_DAY) ? "day" : "occurrence";
  }
  return undefined;
}

function sliceOf(reader: Reader, { start, end }: Stretch): string {
  return wordsOf(reader, start, end);
}

function toOutcome(reader: Reader, part: Extract<Segment, { kind: "outcome" }>): Outcome {
  const { condition, amount, tail } = part;
  const each = eachOf(reader, condition, amount) ?? eachOf(reader, tail, amount);
  const phrase = each === undefined ? readIntervalPhrase(reader, condition) : undefined;
  const words = [sliceOf(reader, condition), sliceOf(reader, tail)].filter((text) => text !== "");
  const isEmpty = condition.start >= condition.end;
  const start = isEmpty ? amount.start : Math.min(condition.start, amount.start);
  const end = Math.max(amount.end, condition.end, tail.end);
  return {
    label: words.join(" "),
    span: spanOf(reader, start, end),
    amount,
    condition,
    polarity: polarityOf(reader, condition, phrase !== undefined),
    ...defined({ phrase, each }),
  };
}

/**
 * The name of a circumstance.
 *
 * ```
 * a) Nhóm đơn vị có xây dựng Kế hoạch:
 *                ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function nameOf(reader: Reader, { start, end }: Stretch): string {
  const name = cursorAt(reader, start);
  take(name, CIRCUMSTANCES);
  return sliceOf(reader, { start: name.position < end ? name.position : start, end });
}

/** Takes a rule text apart: its tables of outcomes, and what is left over. */
export function readParts(reader: Reader): RuleParts {
  const tables: (OutcomeTable & { readonly outcomes: Outcome[] })[] = [];
  const leftovers: { label: string; span: Span }[] = [];
  for (const part of segment(reader)) {
    switch (part.kind) {
      case "outcome":
        if (tables.length === 0) tables.push({ circumstance: false, outcomes: [] });
        tables.at(-1)?.outcomes.push(toOutcome(reader, part));
        break;
      case "header": {
        const { name, circumstance } = part;
        tables.push({ name: nameOf(reader, name), circumstance, outcomes: [] });
        break;
      }
      case "text": {
        const { start, end } = part.words;
        leftovers.push({ label: wordsOf(reader, start, end), span: spanOf(reader, start, end) });
      }
    }
  }
  return { tables: tables.filter(({ outcomes }) => outcomes.length > 0), leftovers };
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
    if (depth <= 0 && (signAt(reader, ",;") || at(reader, AND))) close();
  }
  close();
  return parts.map((part) => sliceOf(reader, bareCondition(whole, part)));
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
    if (at(reader, ABOUT)) start = reader.position + 1;
  }
  reader.position = start;
  skip(reader, FULLY);
  start = reader.position;
  reader.position = stretch.end;
  while (reader.position - 1 > start && at(reader, AS_REQUIRED, -1)) reader.position -= 1;
  return start < reader.position ? { start, end: reader.position } : stretch;
}
