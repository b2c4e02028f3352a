import type { Span } from "../../text/index.js";
import { sourceSpan, type FoldedText } from "../../text/index.js";
import type { Amount } from "./amount.js";
import { afterAnyPhrase, isSign, isWord, numberAt, skipWords, type Tokens } from "./cursor.js";
import { readIntervalPhrase, type IntervalPhrase } from "./interval-phrase.js";
import { segment, type Segment, type Stretch } from "./segments.js";

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
  readonly leftovers: readonly { readonly text: string; readonly span: Span }[];
}

const REST = [
  "các trường hợp còn lại",
  "các trường hợp khác",
  "trường hợp còn lại",
  "trường hợp khác",
  "các mức còn lại",
  "còn lại",
  "ngoài ra",
];
/** "Thiếu 01 báo cáo trừ …": each such fault counts. */
const FAULTS = ["chậm", "trễ", "thiếu", "sai"];
const PERIODS = ["quý", "tháng", "năm", "tuần", "kỳ", "đợt", "ngày"];
const LEADS = ["nhóm các đơn vị", "nhóm đơn vị", "đối với", "trường hợp", "nhóm", "nếu", "khi"];

function polarityOf(tokens: Tokens, { start, end }: Stretch, phrase: boolean): Polarity {
  if (afterAnyPhrase(tokens, start, REST) !== undefined) return "rest";
  if (phrase || start >= end) return "positive";
  return isWord(tokens, start, "không") || isWord(tokens, start, "chưa") ? "negative" : "positive";
}

/** "Mỗi sáng kiến", "cứ 01 ngày chậm"; "mỗi quý có ít nhất 1 tin" counts nothing. */
function eachOf(tokens: Tokens, { start, end }: Stretch, { taken, per }: Amount): Outcome["each"] {
  if (per !== undefined) return per;
  for (let at = start; at < end; at += 1) {
    const fault = FAULTS.some((word) => isWord(tokens, at, word));
    if (taken && fault && numberAt(tokens, at + 1)?.value === 1) {
      return isWord(tokens, at + 2, "ngày") ? "day" : "occurrence";
    }
    if (!isWord(tokens, at, "mỗi") && !isWord(tokens, at, "cứ")) continue;
    const figure = [1, 2, 3, 4].map((step) => numberAt(tokens, at + step)).find(Boolean);
    if (figure !== undefined && figure.value !== 1) return "several";
    let next = skipWords(tokens, at, ["cứ", "với", "mỗi", "một", "chậm", "trễ", "quá"]);
    if (numberAt(tokens, next) !== undefined) next += 1;
    const unit = tokens[next];
    const period = unit?.kind === "word" && PERIODS.includes(unit.text);
    if (!period) return "occurrence";
    if (taken) return unit.text === "ngày" ? "day" : "occurrence";
    return undefined;
  }
  return undefined;
}

interface Context {
  readonly tokens: Tokens;
  readonly folded: FoldedText;
}

function sliceOf({ tokens, folded }: Context, { start, end }: Stretch): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || start >= end) return "";
  return folded.text.slice(first.start, last.end).replace(/\s+/g, " ");
}

function spanOf({ tokens, folded }: Context, { start, end }: Stretch): Span {
  const first = tokens[start];
  const last = tokens[end - 1];
  return sourceSpan(folded, first?.start ?? 0, last?.end ?? 0);
}

function toOutcome(context: Context, part: Extract<Segment, { kind: "outcome" }>): Outcome {
  const { tokens } = context;
  const { condition, amount, tail } = part;
  const each = eachOf(tokens, condition, amount) ?? eachOf(tokens, tail, amount);
  const phrase =
    each === undefined ? readIntervalPhrase(tokens, condition.start, condition.end) : undefined;
  const words = [sliceOf(context, condition), sliceOf(context, tail)].filter((text) => text !== "");
  const start =
    condition.start < condition.end ? Math.min(condition.start, amount.start) : amount.start;
  const end = Math.max(amount.end, condition.end, tail.end);
  return {
    label: words.join(" "),
    span: spanOf(context, { start, end }),
    amount,
    condition,
    polarity: polarityOf(tokens, condition, phrase !== undefined),
    ...(phrase === undefined ? {} : { phrase }),
    ...(each === undefined ? {} : { each }),
  };
}

/** The name of a circumstance without "đối với", "nhóm đơn vị". */
function nameOf(context: Context, name: Stretch): string {
  const start = afterAnyPhrase(context.tokens, name.start, LEADS) ?? name.start;
  return sliceOf(context, { start: start < name.end ? start : name.start, end: name.end });
}

/** Takes a rule text apart: its tables of outcomes, and what is left over. */
export function readParts(tokens: Tokens, folded: FoldedText): RuleParts {
  const context = { tokens, folded };
  const tables: { name?: string; circumstance: boolean; outcomes: Outcome[] }[] = [];
  const leftovers: { text: string; span: Span }[] = [];
  let current: { name?: string; circumstance: boolean; outcomes: Outcome[] } | undefined;
  for (const part of segment(tokens)) {
    switch (part.kind) {
      case "outcome":
        if (current === undefined) tables.push((current = { circumstance: false, outcomes: [] }));
        current.outcomes.push(toOutcome(context, part));
        break;
      case "header":
        current = {
          name: nameOf(context, part.name),
          circumstance: part.circumstance,
          outcomes: [],
        };
        tables.push(current);
        break;
      case "text":
        leftovers.push({ text: sliceOf(context, part.words), span: spanOf(context, part.words) });
    }
  }
  return { tables: tables.filter(({ outcomes }) => outcomes.length > 0), leftovers };
}

/** The conditions of "số lượng, nội dung và đúng thời gian", one by one. */
export function conditionsOf(context: Context, { start, end }: Stretch): readonly string[] {
  const parts: Stretch[] = [];
  let first = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    if (isSign(context.tokens, at, "(")) depth += 1;
    if (isSign(context.tokens, at, ")")) depth -= 1;
    const parts_ = isSign(context.tokens, at, ",;") || isWord(context.tokens, at, "và");
    if (at < end && (!parts_ || depth > 0)) continue;
    if (at > first) parts.push({ start: first, end: at });
    first = at + 1;
  }
  return parts.map((part) => sliceOf(context, bareCondition(context.tokens, part)));
}

/** "Đáp ứng đầy đủ về số lượng" is about the "số lượng". */
function bareCondition(tokens: Tokens, { start, end }: Stretch): Stretch {
  let first = start;
  for (let at = start; at < end - 1; at += 1) if (isWord(tokens, at, "về")) first = at + 1;
  const shortened = skipWords(tokens, first, ["đúng", "đủ", "đầy"]);
  let last = end;
  const tail = ["quy", "định", "theo", "yêu", "cầu"];
  while (last - 1 > shortened && tail.includes(tokens[last - 1]?.text ?? "")) last -= 1;
  return shortened < last ? { start: shortened, end: last } : { start, end };
}
