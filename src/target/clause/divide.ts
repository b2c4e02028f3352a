import { populationEnd } from "../aside/population.js";
import {
  at,
  comparisonBehind,
  COMPARISONS_BEFORE,
  isYear,
  peek,
  type Gap,
  type Lexicon,
} from "../../reading/index.js";
import { CHANGES, DENIALS } from "../data/bound-words.js";
import { OPEN_WORDS, TIME_OPENINGS } from "../data/context-words.js";
import { ACHIEVING, HEADS } from "../data/name-words.js";
import { UNITS } from "../data/unit-words.js";
import {
  is,
  isEnd,
  isNumber,
  readerAt,
  standsAt,
  type Range,
  type Reader,
} from "../token/reader.js";
import { isFigure, isTimeLine, opensLine } from "./line.js";

/** A run of tokens that is one sentence or item. */
export interface Clause extends Range {
  /** Whether a bullet stood before it. */
  readonly bulleted: boolean;
  /** What kind of bullet it was: items with one kind stand beside one another. */
  readonly bullet: string;
  /** Whether it goes on with a list, behind a semicolon or on a line of its own. */
  readonly listed: boolean;
}

/**
 * Divides a text into its sentences and items: at semicolons, full stops, HTML blocks, empty
 * lines, bullets at the beginning of a line, and lines that begin as an item does below one that
 * holds a figure. Other single line breaks divide nothing.
 *
 * ```
 * - 100% hồ sơ được số hóa; - 90% văn bản được ký số.
 *   ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function divide(reader: Reader): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let bullet = "";
  let listed = false;
  let figured = false;
  const led = isTimeLine(reader, true);
  const close = (length: number, kind = "", goesOn = false): void => {
    const end = reader.position;
    if (end > start) clauses.push({ start, end, bulleted: bullet !== "", bullet, listed });
    reader.position += length;
    start = reader.position;
    bullet = kind;
    listed = goesOn;
    figured = false;
  };
  while (reader.position < reader.end) {
    const { gap } = peek(reader);
    if (reader.position > start && standsApart(reader, gap)) close(0);
    const opens =
      reader.position === start || gap === "line" || gap === "paragraph" || opensItem(reader);
    const length = opens ? bulletLength(reader, reader.position > start) : 0;
    if (length > 0) close(length, bulletKind(reader));
    else if (separates(reader)) close(1, "", is(reader, ";"));
    else {
      if (gap === "line" && figured && opensLine(reader, start, led)) close(0, "", true);
      figured ||= isFigure(reader);
      reader.position += 1;
    }
  }
  close(0);
  return clauses;
}

/** An empty line, or in running text the end of a cell of a pasted table. */
function standsApart(reader: Reader, gap: Gap): boolean {
  return gap === "tab" ? reader.mode === "running" : gap === "paragraph" && !continues(reader);
}

/** Text drawn from a page has an empty line after each line: small letters go on with a sentence. */
function continues(reader: Reader): boolean {
  if (at(reader, OPEN_WORDS, -1)) return true;
  if (is(reader, "thành", -1) && is(reader, "%", 1)) return true;
  const { kind, start } = peek(reader);
  if (kind !== "letters" || is(reader, ":", -1) || is(reader, ".", -1) || is(reader, ")", 1))
    return false;
  const letter = reader.folded.text.charAt(start);
  return letter !== letter.toUpperCase();
}

/** `… - Tỷ lệ hồ sơ …`: a dash before the capital of a measure opens an item amid a line. */
function opensItem(reader: Reader): boolean {
  if (!is(reader, "-") || peek(reader).gap === "none") return false;
  const { gap, start } = peek(reader, 1);
  const letter = reader.folded.text.charAt(start);
  return gap !== "none" && letter !== letter.toLowerCase() && at(reader, HEADS, 1);
}

/** The number of tokens of the bullet or number of an item that stands here. */
function bulletLength(reader: Reader, amid: boolean): number {
  const { kind, key, start, end } = peek(reader);
  const next = peek(reader, 1);
  if (next.kind === "end") return 0;
  if (kind === "sign" && BULLETS.has(key)) {
    // `+3 bậc` says by how much.
    const gain = key === "+" && next.gap === "none" && next.kind === "digits";
    // `80 ‖ - 90%` is one interval, `Đến năm 2027 ‖ - 70% …` none.
    const below = peek(reader).gap === "line" && isYear(peek(reader, -1));
    const interval = amid && !below && isNumber(reader, -1) && next.kind === "digits";
    return gain || interval ? 0 : 1;
  }
  const roman = isRoman(reader);
  if ((end - start > 2 && !roman) || kind === "sign" || next.gap !== "none") return 0;
  if (next.key === ")") return 2;
  const after = peek(reader, 2);
  const dotted = (kind === "digits" || roman) && next.key === ".";
  return dotted && after.kind !== "end" && after.gap !== "none" ? 2 : 0;
}

/** Signs before an item. */
const BULLETS: ReadonlySet<string> = /* @__PURE__ */ new Set(["-", "+", "•", "*"]);

const ROMAN = /^[IVX]{1,4}$/;

/** `II. Đến năm 2028`: the number of a part, in capitals. */
function isRoman(reader: Reader): boolean {
  const { start, end } = peek(reader);
  return end - start <= 4 && ROMAN.test(reader.folded.text.slice(start, end));
}

/** What kind of bullet stands here: the sign itself, or how items are numbered. */
function bulletKind(reader: Reader): string {
  const { kind, key } = peek(reader);
  if (kind === "sign") return key;
  return `${kind === "digits" ? "1" : isRoman(reader) ? "I" : "a"}${peek(reader, 1).key}`;
}

/** Whether the token ends a sentence. */
function separates(reader: Reader): boolean {
  const { kind, key } = peek(reader);
  if (kind === "tag" || key === ";" || key === "|") return true;
  if (kind !== "sign" || !STOPS.has(key)) return false;
  const next = peek(reader, 1);
  if (isEnd(next)) return true;
  if (next.gap === "none") return is(reader, ")", -1) || is(reader, "%", -1);
  const before = peek(reader, -1);
  // `600 ha. Khoanh nuôi …`: a short unit is no abbreviation of a title.
  if (isNumber(reader, -2) && at(reader, UNITS, -1)) return true;
  return before.kind !== "letters" || before.end - before.start > 2;
}

/** Signs that may end a sentence. */
const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set([".", "!", "?"]);

/**
 * Joins items that a semicolon divides in the middle of a population.
 *
 * ```
 * 100% kế toán, thủ quỹ thuộc UBND cấp xã; trưởng thôn được bồi dưỡng
 *                                         ^ divides nothing: nothing was said yet
 * ```
 */
export function joinPopulations(reader: Reader, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const open = before !== undefined && reader.pieces[before.end]?.key === ";" && !clause.bulleted;
    // `100% chi bộ họp đúng kỳ; ít nhất 04 buổi chuyên đề`: nothing goes on with a bound of its own.
    const tables: readonly Lexicon<unknown>[] = [
      DENIALS,
      COMPARISONS_BEFORE,
      TIME_OPENINGS,
      ACHIEVING,
    ];
    // `20% thanh niên khởi nghiệp; 5.000 lượt tình nguyện`: nor with a number or a verb.
    const counts = reader.pieces[clause.start]?.kind === "digits";
    const apart = counts || tables.some((table) => standsAt(reader, clause.start, table));
    const goesOn = open && !apart && !countsBeforeSaying(reader, clause);
    if (goesOn && endsInPopulation(reader, before) && lastPercent(reader, clause) < clause.start) {
      joined[joined.length - 1] = { ...before, end: clause.end };
    } else joined.push(clause);
  }
  return joined;
}

/** `Rà soát 100% hộ; hỗ trợ sinh kế 120 hộ`: so many before anything is said of them. */
function countsBeforeSaying(reader: Reader, { start, end }: Clause): boolean {
  let number = start;
  while (number < end && reader.pieces[number]?.kind !== "digits") number += 1;
  return number < end && populationEnd(readerAt(reader, { start, end }), start, end) >= number;
}

/** The place of the last `%`; before the clause where it has none. */
function lastPercent({ pieces }: Reader, { start, end }: Clause): number {
  let place = end - 1;
  while (place >= start && pieces[place]?.key !== "%") place -= 1;
  return place;
}

/** Whether a share opens the item and nothing is said of its units yet. */
function endsInPopulation(reader: Reader, clause: Clause): boolean {
  const { start, end } = clause;
  const percent = lastPercent(reader, clause);
  if (percent < start || percent - start > 3) return false;
  // `Giảm 0,8% hộ nghèo; …`: by so much, and not so many of them.
  if (standsAt(reader, start, CHANGES)) return false;
  // `Đạt từ 85% trở lên` names no units.
  const behind = comparisonBehind(reader.pieces, percent + 1)?.length ?? 0;
  if (percent + 1 + behind >= end) return false;
  return populationEnd(readerAt(reader, { start, end }), percent + 1, end) === end;
}
