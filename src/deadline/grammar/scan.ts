import type { Word } from "../data/vocabulary.js";
import type { Mark } from "../lexer/token.js";
import { readOutlook } from "./bound.js";
import { skipNumberOfName } from "./citation.js";
import type { Item } from "./item.js";
import { at, attempt, peek, take, type Found, type Reader } from "./reader.js";
import { readUnannounced } from "./recurring.js";
import { readTiming } from "./timing.js";

/** The clauses of one statement of time, with the tokens `[start, end)` they stand in. */
export interface Group {
  readonly founds: readonly Found[];
  readonly start: number;
  readonly end: number;
  /** A label that the words of the time themselves give. */
  readonly label?: string;
}

/** Finds every statement of time in one item; what lies between is left to the labels. */
export function scanItem(reader: Reader, item: Item): Group[] {
  const groups: Group[] = [];
  reader.position = item.start;
  reader.end = item.end;
  let context: Context = { opens: true, reporting: false };
  while (reader.position < item.end) {
    const group = readGroup(reader, context);
    if (group !== undefined) {
      groups.push(group);
      context = { opens: true, reporting: context.reporting };
    } else {
      context = { opens: false, reporting: context.reporting || atReport(reader) };
      skipToken(reader);
    }
  }
  return groups;
}

/** What stood before in the same item. */
interface Context {
  /** Whether nothing stands between here and the beginning, or the time before. */
  readonly opens: boolean;
  /** Whether a report was spoken of. */
  readonly reporting: boolean;
}

function readGroup(reader: Reader, context: Context): Group | undefined {
  const start = reader.position;
  if (isInsideNumber(reader)) return undefined;
  const outlook = attempt(reader, readOutlook);
  if (outlook !== undefined) {
    const { found, label } = outlook;
    return { founds: [found], start, end: reader.position, label };
  }
  const blank = skipBlankDate(reader);
  if (blank) return undefined;
  const founds = readTiming(reader) ?? readBareCadence(reader, context);
  return founds === undefined ? undefined : { founds, start, end: reader.position };
}

/** A number glued to what stands before it is part of something: `41,27/80`, `B2`. */
function isInsideNumber(reader: Reader): boolean {
  const token = peek(reader);
  if (token.kind !== "number" || token.gap !== "none" || reader.position === 0) return false;
  const before = reader.tokens[reader.position - 1];
  return before !== undefined && ["/", ".", ",", "%"].includes(before.name);
}

/** `ngày ... tháng ... năm 2021`: a form that was not filled in names no day. */
function skipBlankDate(reader: Reader): boolean {
  if (!at(reader, "ngày") && !at(reader, "tháng")) return false;
  const skipped = attempt(reader, (inner) => {
    const day = take(inner, "ngày");
    while (take(inner, ".") || take(inner, "…"));
    if (!take(inner, "tháng")) return undefined;
    while (take(inner, ".") || take(inner, "…"));
    if (day && peek(inner).kind === "number") inner.position++;
    return take(inner, "năm") && (day || peek(inner).kind === "number") ? true : undefined;
  });
  if (skipped === undefined) return false;
  while (take(reader, ".") || take(reader, "…"));
  if (peek(reader).kind === "number") reader.position++;
  // The caller moves on by one token.
  reader.position--;
  return true;
}

/** Words after which a single cadence names what is reported on: `Báo cáo kết quả 6 tháng`. */
const REPORTS: readonly (readonly Word[])[] = [
  ["báo", "cáo"],
  ["sơ", "kết"],
  ["tổng", "kết"],
  ["đánh", "giá"],
];
const AFTER_CADENCE: ReadonlySet<string> = new Set<Word | Mark>([
  ",",
  ".",
  ")",
  ";",
  '"',
  "và",
  "theo",
]);

function atReport(reader: Reader): boolean {
  return REPORTS.some((words) => at(reader, ...words));
}

/** `quý, 6 tháng và năm` anywhere in a cell; a single `6 tháng` only where a report is spoken of. */
function readBareCadence(reader: Reader, context: Context): Found[] | undefined {
  if (reader.mode === "running" && !context.reporting) return undefined;
  const several = readUnannounced(reader, 2);
  if (several !== undefined) return several;
  if (!context.reporting && !context.opens) return undefined;
  return attempt(reader, (inner) => {
    const one = readUnannounced(inner, 1);
    const next = peek(inner);
    const closed = next.kind === "end" || AFTER_CADENCE.has(next.name);
    return one !== undefined && closed ? one : undefined;
  });
}

/** Moves past a token that begins no time, or past the date that cannot exist. */
function skipToken(reader: Reader): void {
  const problem = reader.problems.at(-1);
  if (problem !== undefined && problem.start >= reader.position) reader.position = problem.end;
  else if (!skipNumberOfName(reader)) reader.position++;
}
