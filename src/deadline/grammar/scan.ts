import type { Word } from "../data/vocabulary.js";
import type { Mark } from "../lexer/token.js";
import { readOutlook } from "./bound.js";
import { skipNumberOfName } from "./citation.js";
import { readDay } from "./day.js";
import type { Item } from "./item.js";
import { at, attempt, peek, take, takeOne, type Found, type Reader } from "./reader.js";
import { readUnannounced } from "./recurring.js";
import { readTiming } from "./timing.js";
import { isYear } from "./year.js";

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
  let context: Context = { opens: true, reporting: false, complement: false };
  while (reader.position < item.end) {
    if (isPlainText(reader)) {
      if (context.opens) context = { ...context, opens: false };
      reader.position++;
      continue;
    }
    const group = readGroup(reader, context);
    if (group !== undefined) {
      groups.push(group);
      context = { opens: true, reporting: context.reporting, complement: false };
    } else {
      context = {
        opens: false,
        reporting: context.reporting || atReport(reader),
        complement: at(reader, "đối", "với") || (context.complement && !at(reader, ",")),
      };
      skipToken(reader);
    }
  }
  return groups;
}

/** A word or sign that no rule names begins nothing. */
function isPlainText(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  return name === "" && kind !== "number";
}

/** What stood before in the same item. */
interface Context {
  /** Whether nothing stands between here and the beginning, or the time before. */
  readonly opens: boolean;
  /** Whether a report was spoken of. */
  readonly reporting: boolean;
  /** Whether the words say whom or what a time is for (`đối với báo cáo năm`). */
  readonly complement: boolean;
}

function readGroup(reader: Reader, context: Context): Group | undefined {
  const start = reader.position;
  if (isInsideNumber(reader)) return undefined;
  const outlook = attempt(reader, readOutlook);
  if (outlook !== undefined) {
    const { found, label } = outlook;
    return { founds: [found], start, end: reader.position, label };
  }
  if (skipBlankDate(reader) || skipNameWithDate(reader)) return undefined;
  if (context.reporting && skipReportName(reader)) return undefined;
  const founds = readTiming(reader) ?? readBareCadence(reader, context);
  return founds === undefined ? undefined : { founds, start, end: reader.position };
}

/** A number glued to what stands before it is part of something: `41,27/80`, `B2`. */
function isInsideNumber(reader: Reader): boolean {
  const token = peek(reader);
  if (token.kind !== "number" || token.gap !== "none" || reader.position === 0) return false;
  const before = reader.tokens[reader.position - 1];
  if (before === undefined) return false;
  if (before.name === ":") return reader.tokens[reader.position - 2]?.kind === "number";
  return ["/", ".", ",", "%"].includes(before.name);
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

/** Words that open the bound of a report named by its period. */
const BOUNDS: ReadonlySet<string> = new Set<Word>(["trước", "chậm", "muộn", "hạn", "xong"]);

/**
 * Moves over the period that only names a report: `Báo cáo năm trước ngày 05/12`, `Báo cáo quý I:
 * trước ngày 10/3`. The caller moves on by one token.
 */
function skipReportName(reader: Reader): boolean {
  const skipped = attempt(reader, (inner) => {
    if (peek(inner).kind === "number" && peek(inner, 1).name === "tháng") inner.position += 2;
    else if (at(inner, "quý") && peek(inner, 1).kind !== "end") {
      inner.position += BOUNDS.has(peek(inner, 1).name) || peek(inner, 1).name === ":" ? 1 : 2;
    } else if (!take(inner, "năm") && !take(inner, "tháng") && !take(inner, "tuần"))
      return undefined;
    const named = inner.position;
    take(inner, ":");
    take(inner, "gửi");
    if (!BOUNDS.has(peek(inner).name)) return undefined;
    inner.position = named;
    return true;
  });
  if (skipped === undefined) return false;
  reader.position--;
  return true;
}

/** How many words the name of a law may have. */
const LONGEST_NAME = 24;
const STREETS: ReadonlySet<string> = new Set<Word>(["đường", "phố"]);

/**
 * Moves over names that hold a date: laws with their year, days of birth, streets. The caller
 * moves on by one token.
 */
function skipNameWithDate(reader: Reader): boolean {
  const skipped = attempt(reader, (inner) => {
    if (take(inner, "sinh")) return readWrittenDate(inner);
    if (takeOne(inner, STREETS)) return readStreetDate(inner);
    const law = take(inner, "luật") || take(inner, "hiến", "pháp") || take(inner, "pháp", "lệnh");
    return law && isNameOfLaw(reader, inner) ? readLawDate(inner) : undefined;
  });
  if (skipped === undefined) return false;
  reader.position--;
  return true;
}

/** Laws are named with a capital: `Luật`, `Bộ luật`, `Hiến pháp`. */
function isNameOfLaw(reader: Reader, inner: Reader): boolean {
  const first = reader.tokens[inner.position - 1]?.start ?? 0;
  const words = reader.text.slice(Math.max(0, first - 8), first + 1);
  return /\p{Lu}/u.test(words);
}

function readLawDate(reader: Reader): true | undefined {
  for (let words = 0; words < LONGEST_NAME && reader.position < reader.end; words++) {
    const date = attempt(reader, readWrittenDate);
    if (date !== undefined) return date;
    const token = peek(reader);
    if (token.kind !== "word" && token.name !== ",") return undefined;
    if (["trong", "trước", "đến", "từ", "vào"].includes(token.name)) return undefined;
    reader.position++;
  }
  return undefined;
}

/** `năm 2015`, `ngày 19 tháng 6 năm 2015`. */
function readWrittenDate(reader: Reader): true | undefined {
  if (at(reader, "năm") && isYear(reader, 1)) {
    reader.position += 2;
    return true;
  }
  if (!take(reader, "ngày")) return undefined;
  const day = readDay(reader, true);
  return day !== undefined && day !== "impossible" && day.year !== undefined ? true : undefined;
}

/** `đường 30 tháng 4`, `đường 3/2`. */
function readStreetDate(reader: Reader): true | undefined {
  take(reader, "số");
  return readDay(reader, true) === undefined ? undefined : true;
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
  const several = context.complement ? undefined : readUnannounced(reader, 2);
  if (several !== undefined) return several;
  if (reader.mode === "running") return undefined;
  if ((!context.reporting && !context.opens) || context.complement) return undefined;
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
