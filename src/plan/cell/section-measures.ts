import * as indices from "../../indices/index.js";
import { parseRoman } from "../../text/index.js";
import type { Section } from "../model/plan.js";
import { remembered } from "./remembered.js";

/** A longer text is no name. */
const LONGEST_NAME = 1000;
/** So many names show the edition a document uses. */
const NAMES_LOOKED_AT = 200;
/** A plan for a year may still go by the structure of the index of so many years before. */
const YEARS_BACK = 2;

/** Reads which parts of an index words name; where a part of the plan names the index, within it. */
export type MeasureReader = (
  words: string,
  index?: indices.MeasureIndex,
) => readonly indices.MeasureRef[];

/**
 * Reads which part of an index the heading of a section, or a cell, names: by its number (`Chỉ số
 * nội dung 5`) or by its whole name; a cell may list several. Where several parts could be meant,
 * or the structure of that year is not known, nothing is assumed.
 *
 * A plan is often written before the index of its year is published, and then goes by the edition
 * before: the edition in which more of its names are known is taken, that of its year first.
 *
 * @param year - The year of the plan; without one nothing is read.
 * @param names - All names that the plan gives, to tell the edition by.
 * @param title - The title of the plan: numbers without a word are of the index that it names, of
 *   none where it names several.
 * @returns A reader from words to references, which remembers the words of one plan.
 */
export function measureReader(
  year: number | undefined,
  names: readonly string[],
  title = "",
): MeasureReader {
  if (year === undefined) return () => [];
  const titled = indicesNamed(title);
  const papi = editionUsed(year, names.slice(0, NAMES_LOOKED_AT).flatMap(itemsOf));
  const editions = INDEX_WORDS.map(([index]) => ({
    index,
    edition: index === "papi" ? papi : `${year}`,
  }));
  const readers = new Map<
    indices.MeasureIndex | undefined,
    (words: string) => readonly indices.MeasureRef[]
  >();
  return (words, within) => {
    const isWordless = within === undefined && WORDLESS.test(words);
    if (isWordless && titled.length > 1) return [];
    const index = within ?? (isWordless ? titled[0] : undefined);
    let read = readers.get(index);
    if (read === undefined) {
      const one = oneMeasure(editions.filter((each) => (index ?? each.index) === each.index));
      read = remembered((text) => measuresOf(text, one));
      readers.set(index, read);
    }
    return read(words);
  };
}

/** The index that the heading of a part of a plan names, if it names one alone. */
export function indexNamed(words: string): indices.MeasureIndex | undefined {
  const named = indicesNamed(words);
  return named.length === 1 ? named[0] : undefined;
}

function indicesNamed(words: string): readonly indices.MeasureIndex[] {
  const line = words.slice(0, LONGEST_NAME).toLowerCase();
  return INDEX_WORDS.filter(([, pattern]) => pattern.test(line)).map(([index]) => index);
}

const INDEX_WORDS: readonly (readonly [indices.MeasureIndex, RegExp])[] = [
  ["papi", /papi|hiệu quả quản trị/],
  ["par-index", /par[ -]?index|chỉ số cải cách hành chính|chỉ số cchc/],
  ["sipas", /sipas|chỉ số hài lòng/],
];

/** The edition of PAPI in which most of the names are known: the year's, or one before it. */
function editionUsed(year: number, names: readonly string[]): string {
  let best = { edition: `${year}`, known: 0 };
  const tried = new Set<string | undefined>([undefined]);
  for (let back = 0; back <= YEARS_BACK && (back === 0 || best.known < names.length); back += 1) {
    const key = indices.indexMeasures({ index: "papi", edition: year - back })[0]?.edition;
    if (key === undefined || tried.has(key)) continue;
    tried.add(key);
    const edition = back === 0 ? `${year}` : key;
    const one = oneMeasure([{ index: "papi", edition }]);
    const known = names.filter((name) => one(name) !== undefined).length;
    if (known > best.known) best = { edition, known };
  }
  return best.edition;
}

/** Numbers alone, which every index counts its parts by. */
const WORDLESS = /^[\d.,;\s]+$/;

/** Words that open a heading and belong to no name: `Về cải cách thể chế`. */
const OPENING = /^(?:về|công tác|nhiệm vụ|nội dung|thực hiện)\s+/i;

function measuresOf(words: string, one: OneMeasure): readonly indices.MeasureRef[] {
  return itemsOf(words).flatMap((item) => {
    const opened = item.replace(OPENING, "");
    const whole = one(item) ?? (opened === item ? undefined : one(opened));
    if (whole !== undefined) return [whole];
    const parts = item.split(/[,;]\s+/);
    if (parts.length < 2) return [];
    const all = parts.flatMap((part) => one(part) ?? []);
    return all.length === parts.length ? all : [];
  });
}

/** `a) Tri thức công dân b) Cơ hội tham gia`: the items of a list, one for each letter. */
function itemsOf(words: string): string[] {
  if (words.length > LONGEST_NAME) return [];
  return words
    .split(/(?:^|\s)(?=[a-zđ]\)\s)/)
    .map((item) => item.replace(/\s+/g, " ").trim())
    .filter((item) => item !== "");
}

/** The one part of an index that words name, if they name one. */
type OneMeasure = (words: string) => indices.MeasureRef | undefined;

function oneMeasure(editions: readonly Omit<indices.MeasureRef, "code">[]): OneMeasure {
  const named = indices.measureNamer(editions);
  return (words) => {
    const [first, second] = named(words);
    if (first === undefined) return undefined;
    // A number names the part whatever the words beside it are.
    const isNumber = first.matchedBy === "code" && second?.matchedBy !== "code";
    if (second !== undefined && !isNumber) return undefined;
    const { index, code, ...measure } = first.measure;
    const given = editions.find((each) => each.index === index);
    return { index, edition: given?.edition ?? measure.edition, code };
  };
}

const LEAST_AGREEING = 4;

/**
 * The part that a section means whose words name none, where the others show that the sections go
 * by the numbers of one index: section I part 1, III part 3 and so on, for at least two of three.
 *
 * @returns For each section the part, or `undefined` where its words name one or nothing shows.
 */
export function measuresByNumber(
  sections: readonly Pick<Section, "code" | "measures">[],
): readonly (indices.MeasureRef | undefined)[] {
  const numbers = sections.map(({ code }) => parseRoman(code) ?? Number(code));
  const named = sections.flatMap(({ measures }, at) => {
    const [measure] = measures;
    return measure === undefined ? [] : [{ measure, number: numbers[at] }];
  });
  const [first] = named;
  const agrees = named.every(
    ({ measure, number }) =>
      measure.code === String(number) &&
      measure.index === first?.measure.index &&
      measure.edition === first.measure.edition,
  );
  const enough = named.length >= LEAST_AGREEING && named.length * 3 >= sections.length * 2;
  return sections.map(({ measures }, at) => {
    const number = numbers[at];
    if (first === undefined || !agrees || !enough || measures.length > 0) return undefined;
    const { index, edition } = first.measure;
    const code = String(number);
    return indices.findMeasure({ index, edition, code }) === undefined
      ? undefined
      : { index, edition, code };
  });
}
