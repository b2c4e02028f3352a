import { wordKey } from "../reading/index.js";
import * as at from "./at.js";
import { endWhere, keyAt, wordAt, type Cell } from "./cell.js";
import type { BodyReading } from "./reading.js";
import { initialsOf, type Match } from "./lexicon.js";
import type { ListItem } from "./list-item.js";
import { personAt } from "./person-reader.js";
import { JOINERS } from "./vocabulary.js";

/** Words that a name may leave out: they say that there are several, or join its parts. */
const SILENT = /^(?:số|là|ông|bà|của|thuộc|cấp)$/;

/** What is told of an item, in the forms in which its words may stand in the cell. */
interface Told {
  /** The keys of its words. */
  readonly keys: ReadonlySet<string>;
  /** All of it, in small letters. */
  readonly words: string;
  /** The first letters of its words. */
  readonly initials: string;
}

/**
 * Which words of an item neither its name nor what narrows it down nor its holder tells of: a name
 * that says less than its words is a wrong one.
 *
 * ```
 * UBND các xã biên giới      read as "Ủy ban nhân dân các xã"
 *             ^^^^^^^^^
 * ```
 */
export function unnamedWords(cell: Cell, { reading, holder }: ListItem): readonly number[] {
  const told = toldOf([reading.name, reading.qualifier, holder].join(" "));
  const unnamed: number[] = [];
  let index = nameStart(cell, reading);
  while (index < reading.end) {
    const end = toldEnd(cell, index, told);
    if (end === index) unnamed.push(index);
    index = Math.max(end, index + 1);
  }
  return unnamed;
}

/** Behind the nouns before the colon of a row, one of which is its head: `Sở, ngành: Tài chính`. */
function nameStart(cell: Cell, { start, end, row }: BodyReading): number {
  if (row === undefined || row.start < start || row.end > end) return start;
  const colon = endWhere(cell, row.end, (_, index) => index >= end || keyAt(cell, index) === ":");
  return colon < end ? colon : row.end;
}

function toldOf(text: string): Told {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const initials = initialsOf(words.join(" ")).toLowerCase();
  return { keys: new Set(words.map(wordKey)), words: text.toLowerCase(), initials };
}

/** Past what the name tells of at a word, or the word itself where it tells of nothing there. */
function toldEnd(cell: Cell, index: number, { keys, words, initials }: Told): number {
  const { key, text, word } = wordAt(cell, index);
  const alone = !word || JOINERS.test(key) || SILENT.test(key) || keys.has(key);
  const single = alone || at.isClass(cell, index) || isShort(text, initials);
  const called = [at.anyHead(cell, index), at.head(cell, index), at.area(cell, index)].map(
    (match) => (match === undefined ? undefined : { value: match.value.name, end: match.end }),
  );
  const matches = [...called, at.field(cell, index), at.local(cell, index)].filter(
    (match): match is Match<string> => match !== undefined,
  );
  const whole = matches.filter(({ value }) => words.includes(value.toLowerCase()));
  const silent = [at.plural(cell, index), at.handing(cell, index)];
  const person = personAt(cell, index, true);
  const named = person !== undefined && words.includes(person.name.toLowerCase());
  return Math.max(
    single ? index + 1 : index,
    named ? person.end : index,
    ...[...whole, ...silent].map((match) => match?.end ?? index),
  );
}

/** Whether letters that are no word by themselves are the first of words in a row. */
function isShort(text: string, initials: string): boolean {
  const bare = text.toLowerCase();
  return /^[a-zđ]+$/.test(bare) && text.length > 1 && initials.includes(bare);
}
