import { wordsOf } from "../reading/index.js";
import { readArea } from "./area-reader.js";
import * as at from "./at.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import type { Row } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import { isPeople, lowerFirst, named, upperFirst, withArea, type NameReading } from "./reading.js";

const DEEPEST = 4;

/** A noun of a group, with its words as members are called by them. */
interface Noun extends Match<Row> {
  readonly words: string;
}

/**
 * Reads a group of bodies named by common nouns. The commas inside it divide nouns, not agencies.
 *
 * ```
 * Các sở, ban, ngành tỉnh      thôn, tổ dân phố      Công chức, viên chức các phòng, ban
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGroup(cell: Cell, index: number, depth = 0): NameReading | undefined {
  const plural = at.plural(cell, index);
  const nouns = readNouns(cell, afterPlural(cell, index), plural !== undefined);
  const first = nouns[0]?.value;
  if (first === undefined) return undefined;
  if (plural === undefined && nouns.length === 1 && !first.named) return undefined;
  const end = nouns.at(-1)?.end ?? index;
  const members = nouns.map(({ words }) => words);
  const listed = members.join(", ");
  const stem =
    plural === undefined ? upperFirst(listed) : `${pluralWords(cell, index, plural.end)} ${listed}`;
  const group: NameReading = { ...named(stem, first, end), collective: true, members };
  const reading = withArea(group, readArea(cell, end));
  const owned = isPeople(first) && depth < DEEPEST && at.plural(cell, end) !== undefined;
  const parent = owned && reading === group ? readGroup(cell, end, depth + 1) : undefined;
  if (parent === undefined) return reading;
  const name = `${stem} ${lowerFirst(parent.name)}`;
  return { ...reading, name, level: parent.level, end: parent.end };
}

/** The index of the first noun: past `các`, and past a stray comma as in `Các, phòng, ban`. */
export function afterPlural(cell: Cell, index: number): number {
  const end = at.plural(cell, index)?.end ?? index;
  const stray = end > index && keyAt(cell, end) === "," && at.noun(cell, end + 1) !== undefined;
  return stray ? end + 1 : end;
}

/** `Các` for the usual plural, the words themselves for the others. */
function pluralWords(cell: Cell, start: number, end: number): string {
  const words = wordsOf(cell, start, end).toLowerCase();
  return /^\d/.test(words) ? "Các" : upperFirst(words);
}

/**
 * The nouns of a group.
 *
 * ```
 * Các sở, ban, ngành tỉnh      các đơn vị, phòng Tài chính
 *     ^^  ^^^  ^^^^^               ^^^^^^ a name ends them
 * ```
 */
function readNouns(cell: Cell, index: number, plural: boolean): Noun[] {
  const nouns: Noun[] = [];
  let start: number | undefined = index;
  while (start !== undefined) {
    const noun = at.noun(cell, start);
    if (noun === undefined) break;
    if (keyAt(cell, start) === "cấp" && at.level(cell, start + 1) !== undefined) break;
    if (nouns.length > 0 && noun.end - start > 1 && wordAt(cell, start).capital) break;
    const end = nounEnd(cell, noun.end, plural);
    if (end === undefined) break;
    const words = wordsOf(cell, start, end).toLowerCase();
    nouns.push({ value: noun.value, words, end });
    start = nextNoun(cell, end, noun.value);
  }
  return nouns;
}

/** Past a noun, in a plural with small words of its own: `các doanh nghiệp viễn thông trên …`. */
function nounEnd(cell: Cell, start: number, plural: boolean): number | undefined {
  let end = start;
  for (; !nounStands(cell, end); end++) {
    if (!plural || wordAt(cell, end).capital) return undefined;
  }
  return end;
}

/** Whether a noun is whole here, and not the beginning of a name (`phòng Kinh tế`). */
function nounStands(cell: Cell, end: number): boolean {
  const { key, word } = wordAt(cell, end);
  if (!word || key === "và" || at.startsQualifier(cell, end)) return true;
  const found =
    at.noun(cell, end) ??
    at.area(cell, end) ??
    readArea(cell, end) ??
    at.plural(cell, end) ??
    at.belonging(cell, end) ??
    at.role(cell, end);
  return found !== undefined || (at.startsBody(cell, end) && !startsField(cell, end));
}

/** `Công chức Văn phòng - Thống kê`: a field whose first word is a body, too. */
function startsField(cell: Cell, index: number): boolean {
  const field = at.field(cell, index);
  return field !== undefined && field.end > (at.head(cell, index)?.end ?? index);
}

/** Where the next noun of the group may begin: after a comma, `và`, a stroke, or at once. */
function nextNoun(cell: Cell, index: number, before: Row): number | undefined {
  if (at.isBullet(cell, index)) return undefined;
  if (/^(?:[,/&]|và)$/.test(keyAt(cell, index))) return index + 1;
  const noun = at.noun(cell, index)?.value;
  if (noun === undefined || noun.kind === "local-authority") return undefined;
  return isPeople(before) || before.kind === "public" ? undefined : index;
}
