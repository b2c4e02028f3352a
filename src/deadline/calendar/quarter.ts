import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, ROMAN, wordSet } from "../lexer/words.js";
import type { WrittenMonths } from "../timing.js";
import { readNumberedList, type ListRule } from "./numbered-list.js";
import { type PeriodItem, writtenMonths, type YearPart } from "./written.js";
import { endsNumber, isYear } from "./year.js";

/** Quarters as they are numbered: Roman, in words, `1st` in Sino-Vietnamese, glued to the word. */
const QUARTER_NUMBERS = /* @__PURE__ */ lexicon(
  ["i|một|nhất|qi", 1],
  ["ii|hai|nhì|qii", 2],
  ["iii|ba|qiii", 3],
  ["iv|bốn|tư|qiv", 4],
);
const GLUED = /* @__PURE__ */ wordSet("qi qii qiii qiv");

/** Reads `IV`, `4`, `04`, `bốn`. */
export function readQuarterNumber(reader: Reader): number | undefined {
  if (!kit.atNumber(reader)) return kit.takeMeaning(reader, QUARTER_NUMBERS);
  const { value, start, end } = kit.peek(reader);
  if (value < 1 || value > 4 || end - start > 4 || !endsNumber(reader, 4)) return undefined;
  reader.position += 1;
  return value;
}

/** A quarter of the calendar as a written period. */
export function quarterOfYear(quarter: number, year: YearPart): WrittenMonths {
  return writtenMonths("quarter", quarter * 3 - 2, quarter * 3, year);
}

const QUARTERS: ListRule = {
  unit: "quý",
  letter: "q",
  readNumber: readQuarterNumber,
  make: quarterOfYear,
};

/** Reads the word for a quarter, also as capitals without tone marks or glued as `QIV`. */
export function takeQuarterWord(reader: Reader): boolean {
  if (kit.take(reader, "quý")) return true;
  if (kit.take(reader, "q")) {
    kit.take(reader, ".");
    return true;
  }
  if (atNumeralAlone(reader)) return true;
  // `QIV` is one word to the lexer: its number is read from it.
  if (kit.atOne(reader, GLUED)) return true;
  // "QUY IV": in capitals without tone marks the word looks like another.
  if (!kit.at(reader, "quy") || reader.text.charAt(kit.peek(reader).start) !== "Q") return false;
  if (!kit.atNumber(reader, 1) && !kit.atPhrase(reader, QUARTER_NUMBERS, 1)) return false;
  reader.position += 1;
  return true;
}

const BEFORE_ALONE = /* @__PURE__ */ wordSet(": ; • *");
const IN_LIST = /* @__PURE__ */ wordSet("- , và &");

/** `IV/2026`, `II, III/2026`: the numeral of a quarter and its year, and nothing before it. */
function atNumeralAlone(reader: Reader): boolean {
  const { position } = reader;
  if (reader.mode === "running" || !kit.atOne(reader, ROMAN)) return false;
  const opens = kit.opensBlock(reader, position);
  if (!opens && !kit.isOneOf(reader, position - 1, BEFORE_ALONE)) return false;
  let ahead = 1;
  while (kit.atOne(reader, IN_LIST, ahead) && kit.atOne(reader, ROMAN, ahead + 1)) ahead += 2;
  return kit.nameAt(reader, ahead) === "/" && isYear(reader, ahead + 1);
}

/** With these a year follows the quarter: `Quý 5/2024`, `quý 5 năm 2024`. */
const BEFORE_YEAR = /* @__PURE__ */ wordSet("/ - năm");

/**
 * Reads quarters.
 *
 * ```
 * Quý II, IV/2021      Quý III - IV/2022      quý 1 năm 2022      Q4/2022
 * ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export function readQuarters(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  if (!takeQuarterWord(reader)) return undefined;
  const { kind, value } = kit.peek(reader);
  const impossible = kind === "digits" && (value < 1 || value > 4);
  if (impossible && kit.atOne(reader, BEFORE_YEAR, 1) && isYear(reader, 2)) {
    kit.noteProblem(reader, "deadline-impossible-date", start, reader.position + 3);
    return undefined;
  }
  const items = readNumberedList(reader, QUARTERS, start);
  // "Quý I I/2024": figures torn apart leave the quarter unknown.
  return kit.atOne(reader, ROMAN) ? undefined : items;
}
