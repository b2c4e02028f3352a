import { atOne, nameAt, peek, take, takeOne, type Reader, type Run } from "../lexer/reader.js";
import { TO, wordSet } from "../lexer/words.js";
import type { PeriodItem, YearPart } from "./written.js";
import type { Word } from "../data/vocabulary.js";
import type { WrittenPeriod } from "../timing.js";
import { isYear, readYearAfter } from "./year.js";

/** One element of a list: `II`, `III - IV`, `5/2022`. */
interface Element extends Run {
  readonly first: number;
  readonly last?: number;
  readonly firstYear: YearPart;
  readonly lastYear: YearPart;
}

/** How the months or quarters of a list are read and made. */
export interface ListRule {
  /** The word that may be repeated before each number. */
  readonly unit: Word;
  /** Its first letter, which may stand before each number instead: `T10-T12/2024`. */
  readonly letter: Word;
  readonly readNumber: (reader: Reader) => number | undefined;
  readonly make: (number: number, year: YearPart) => WrittenPeriod;
}

/**
 * Reads months or quarters in a list, with ranges, the year given once or several times. The
 * reader stands on the first number, `start` on the word before it.
 *
 * ```
 * Quý II, IV/2021      Tháng 4, 5/2022      tháng 9 - 12/2022      quý IV/2021 và quý I/2022
 *     ^^^^^^^^^^^            ^^^^^^^^^            ^^^^^^^^^^^          ^^^^^^^
 * ```
 */
export function readNumberedList(
  reader: Reader,
  rule: ListRule,
  start: number,
): PeriodItem[] | undefined {
  const elements: Element[] = [];
  let element = readElement(reader, rule, start);
  for (; element !== undefined; element = readFollowing(reader, rule)) elements.push(element);
  const [only] = elements;
  if (only === undefined) return undefined;
  if (elements.length === 1 && only.last === undefined) return [itemOf(only, rule)];
  return withSharedYear(elements).map((each) => itemOf(each, rule));
}

function readElement(reader: Reader, rule: ListRule, start: number): Element | undefined {
  const first = rule.readNumber(reader);
  if (first === undefined) return undefined;
  const firstYear = readYearAfter(reader);
  const place = reader.position;
  if (takeOne(reader, TO)) {
    take(reader, "hết");
    take(reader, rule.unit);
    takeLetter(reader, rule);
    const last = isYear(reader) ? undefined : rule.readNumber(reader);
    if (last !== undefined && !countsUnits(reader)) {
      const lastYear = readYearAfter(reader);
      return { first, last, firstYear, lastYear, start, end: reader.position };
    }
    reader.position = place;
  }
  return { first, firstYear, lastYear: firstYear, start, end: reader.position };
}

function takeLetter(reader: Reader, { letter }: ListRule): void {
  if (nameAt(reader) === letter && peek(reader, 1).gap === "none") reader.position += 1;
}

const JOINTS = /* @__PURE__ */ wordSet(", ; và hoặc & +");

/** `, IV/2021`, `và 6`, but not `, 6 tháng` or `và 2 lần`. */
function readFollowing(reader: Reader, rule: ListRule): Element | undefined {
  const place = reader.position;
  if (takeOne(reader, JOINTS) && !isYear(reader)) {
    takeLetter(reader, rule);
    const element = readElement(reader, rule, reader.position);
    if (element !== undefined && !countsUnits(reader)) return element;
  }
  reader.position = place;
  return undefined;
}

const COUNTED = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm giờ lần / %");

/** Whether the number just read counts something: `6 tháng`, `2 lần`, `9/12`. */
function countsUnits(reader: Reader): boolean {
  const name = nameAt(reader);
  if (isYear(reader, 1) && (name === "năm" || name === "/")) return false;
  return atOne(reader, COUNTED);
}

/** A year given once holds for the whole list, as far as the order of time allows. */
function withSharedYear(elements: readonly Element[]): Element[] {
  const shared: Element[] = [];
  let following: Element | undefined;
  for (const element of [...elements].reverse()) {
    following = filledFrom(element, following);
    shared.push(following);
  }
  return shared.reverse();
}

function filledFrom(element: Element, following: Element | undefined): Element {
  const { first, last } = element;
  const lastYear = filled(element.lastYear, last ?? first, following);
  if (last === undefined) return { ...element, firstYear: lastYear, lastYear };
  const firstYear = filled(element.firstYear, first, {
    ...element,
    first: last,
    firstYear: lastYear,
  });
  return { ...element, firstYear, lastYear };
}

/** The year of the element after, unless this one would then come later than that one. */
function filled(year: YearPart, number: number, following: Element | undefined): YearPart {
  const known = year.year !== undefined || year.yearOffset !== undefined;
  if (known || following?.firstYear.year === undefined) return year;
  const earlier = number <= following.first ? 0 : 1;
  return { year: following.firstYear.year - earlier };
}

function itemOf(element: Element, rule: ListRule): PeriodItem {
  const { start, end } = element;
  const period = rule.make(element.first, element.firstYear);
  if (element.last === undefined) return { period, start, end };
  return { period, until: rule.make(element.last, element.lastYear), start, end };
}
