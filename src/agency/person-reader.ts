import { phrases, wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import * as persons from "./data/persons.js";
import { phraseWithin } from "./lexicon.js";
import { named, type NameReading } from "./reading.js";
import { JOINERS } from "./vocabulary.js";

const SURNAMES = /* @__PURE__ */ phrases(persons.SURNAMES);
const AMBIGUOUS_SURNAMES = /* @__PURE__ */ phrases(persons.AMBIGUOUS_SURNAMES);
const PLACES = /* @__PURE__ */ phrases(persons.PLACES);
const SALUTATIONS = /* @__PURE__ */ phrases(persons.SALUTATIONS);
const SHORT_SALUTATIONS = /* @__PURE__ */ phrases(persons.SHORT_SALUTATIONS);

/** Most syllables of a name. */
const LONGEST_NAME = 5;
/** Heads of bodies that are given names, too: `đ/c Trường`. */
const GIVEN_HEAD = /^(?:trường|đoàn|viện)$/;

/** The name of a person, and where its words stand. */
export interface Person {
  /** The name as written, without how the person is spoken of. */
  readonly name: string;
  /** Whether a salutation or a degree stands before it. */
  readonly spoken: boolean;
  readonly end: number;
}

/**
 * A person, where it is certain that it is one: behind a salutation or a degree, or by a family name.
 *
 * ```
 * đ/c Hòa      BS. CKII Lò Thị Thu      Nguyễn Văn An      phường Trần Phú
 * ^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^             ^^^^^^^^ a place
 * ```
 *
 * @param given - Whether persons are expected here, so that a given name alone is one.
 */
export function personAt(cell: Cell, index: number, given = cell.persons): Person | undefined {
  const salutation = salutationAt(cell, index, given);
  const start = salutation?.end ?? index;
  // Most words begin no person: what asks more than a word or two comes behind this.
  const named = given || salutation !== undefined || surnameAt(cell, start);
  if (!named) return undefined;
  const end = nameEnd(cell, start);
  if (end === start || !endsName(cell, end)) return undefined;
  if (at.field(cell, start)?.end === end && end - start > 1) return undefined;
  const called = place(cell, index) ?? place(cell, start);
  const whole = hasSurname(cell, start, end, given || salutation !== undefined);
  // `đ/c Trần Phú` is a person; `Bà Rịa` and `CN Sơn La` are places.
  const spoken = salutation?.sure === true && place(cell, index)?.end !== end;
  if (!spoken && called?.end === end) return undefined;
  if (!spoken && !whole && !(given && end - start <= LONGEST_NAME)) return undefined;
  if (!whole && (isBody(cell, start, end) || (!spoken && isLetter(cell, start, end))))
    return undefined;
  return { name: wordsOf(cell, start, end), spoken: salutation !== undefined, end };
}

/** Whether a person is named behind a label; in capitals alone every word looks like a name. */
export function isNamed(cell: Cell, index: number): boolean {
  return !cell.upper && personAt(cell, index) !== undefined;
}

/** A person as an item of the list. */
export function readPerson(cell: Cell, start: number, given?: boolean): PersonItem | undefined {
  const person = personAt(cell, start, given);
  if (person === undefined) return undefined;
  const { name, end, spoken } = person;
  const reading = named(name, { kind: "person", level: "internal", rank: 0 }, end);
  return { ...reading, start, spoken: spoken || given === true };
}

/** A person who stands in the list as a body does. */
export interface PersonItem extends NameReading {
  readonly start: number;
  readonly spoken: boolean;
}

function place({ pieces }: Cell, index: number): { readonly end: number } | undefined {
  return phraseWithin(PLACES, pieces, index);
}

/**
 * Past the words before a name that say how a person is spoken of.
 *
 * ```
 * Các đồng chí: Hùng, Lan      ThS. BS. Lê Văn Tám      đ/c A. Tuấn
 * ^^^^^^^^^^^^^                ^^^^^^^^                 ^^^^^^
 * ```
 */
function salutationAt(
  cell: Cell,
  index: number,
  given: boolean,
): { end: number; sure: boolean } | undefined {
  let end = index;
  let sure = false;
  for (;;) {
    const match = phraseWithin(SALUTATIONS, cell.pieces, end);
    const expected = sure || given || isShort(cell, end);
    const next = match ?? (expected ? shortAt(cell, end) : undefined);
    if (next === undefined) break;
    sure ||= match !== undefined;
    ({ end } = next);
    if (/^[.:]$/.test(keyAt(cell, end)) && isProper(cell, end + 1)) end += 1;
  }
  return end === index || !isProper(cell, end) ? undefined : { end, sure };
}

function shortAt(cell: Cell, index: number): { readonly end: number } | undefined {
  const match = phraseWithin(SHORT_SALUTATIONS, cell.pieces, index);
  const pointed = match !== undefined && keyAt(cell, match.end) === ".";
  return pointed || wordAt(cell, index).acronym ? match : undefined;
}

/** Whether two letters or more, written as a degree is, stand here. */
function isShort(cell: Cell, index: number): boolean {
  return wordAt(cell, index).acronym || (cell.upper && keyAt(cell, index).length > 1);
}

/** Past the syllables of a name: each begins with a capital, `H'Hen` has a sign in one. */
function nameEnd(cell: Cell, start: number): number {
  let end = start;
  while (end - start < LONGEST_NAME && isSyllable(cell, end)) {
    if (end > start && (wordAt(cell, end).lineStart || startsOffice(cell, end))) break;
    // `H.T. Lan`
    const initial = wordAt(cell, end).text.length === 1 && keyAt(cell, end + 1) === ".";
    end += initial && isSyllable(cell, end + 2) ? 2 : 1;
    const glued = keyAt(cell, end) === "'" && wordAt(cell, end + 1).gap === "none";
    if (glued && isSyllable(cell, end + 1)) end += 2;
  }
  return end;
}

function isSyllable(cell: Cell, index: number): boolean {
  const { text, word } = wordAt(cell, index);
  return word && (cell.upper ? /^\p{Lu}+$/u : /^\p{Lu}\p{Ll}*$/u).test(text);
}

/** Whether an office begins here, which ends the name before it: `Nguyễn Văn A Trưởng phòng`. */
function startsOffice(cell: Cell, index: number): boolean {
  const head = at.head(cell, index);
  return head?.value.kind === "official" || head?.value.kind === "staff" || isLong(cell, index);
}

/** Whether a body of two words or more begins here: `Lê Công An` is written otherwise. */
function isLong(cell: Cell, index: number): boolean {
  const match = at.anyHead(cell, index);
  const { end = 0 } = match ?? {};
  return end > index + 1 && !wordAt(cell, end - 1).capital;
}

/** Whether a name may end before a word. */
function endsName(cell: Cell, index: number): boolean {
  const { key, word, lineStart } = wordAt(cell, index);
  if (!word || lineStart || JOINERS.test(key) || key === "là") return true;
  const goesOn =
    at.giving(cell, index) ?? at.role(cell, index) ?? at.head(cell, index) ?? at.job(cell, index);
  return goesOn !== undefined || at.startsQualifier(cell, index);
}

/** Whether what would be a name begins a body, a level, a group or a word of the office. */
function isBody(cell: Cell, start: number, end: number): boolean {
  // `Đoàn trường`, as against `Đoàn, Hà`
  const belongs = !isProper(cell, end) && at.head(cell, end) !== undefined;
  const given = end - start === 1 && !belongs && GIVEN_HEAD.test(keyAt(cell, start));
  if (given) return false;
  return at.startsItem(cell, start) || at.job(cell, start) !== undefined;
}

/** Whether there is nothing but a letter, which alone names nobody. */
function isLetter(cell: Cell, start: number, end: number): boolean {
  return end - start === 1 && wordAt(cell, start).text.length === 1;
}

/** Whether a family name stands here, common or not. */
function surnameAt(cell: Cell, start: number): boolean {
  if (!isProper(cell, start)) return false;
  const find = (table: typeof SURNAMES): boolean =>
    phraseWithin(table, cell.pieces, start) !== undefined;
  return find(SURNAMES) || find(AMBIGUOUS_SURNAMES);
}

/** Whether a name of two words or more begins with a family name. */
function hasSurname(cell: Cell, start: number, end: number, expected: boolean): boolean {
  const count = end - start;
  if (at.startsBody(cell, start) || count < 2) return false;
  if (phraseWithin(SURNAMES, cell.pieces, start) !== undefined) return true;
  return (count > 2 || expected) && surnameAt(cell, start);
}
