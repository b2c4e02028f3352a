import * as indices from "../../indices/index.js";
import { parseRoman } from "../../text/index.js";
import type { Section } from "../model/plan.js";
import { divideIndex, indicesNamed, LONGEST_NAME } from "./index-words.js";
import { remembered } from "./remembered.js";

/** So many names show the edition a document uses. */
const NAMES_LOOKED_AT = 200;
/** A plan for a year may still go by the structure of the index of so many years before. */
const YEARS_BACK = 2;

/** What words name of indices, and those of them that name no known part. */
export interface MeasureReading {
  readonly measures: readonly indices.MeasureRef[];
  readonly unread: readonly string[];
}

/** Reads which parts of an index words name; where a part of the plan names the index, within it. */
export type MeasureReader = (words: string, index?: indices.MeasureIndex) => MeasureReading;

/**
 * Reads which part of an index the heading of a section, or a cell, names: by its number (`Chỉ số
 * nội dung 5`), by its whole name, with the index before either (`PAPI 5.1`); a cell may list
 * several. The index alone is the index as a whole. Where several parts could be meant, or no
 * structure of that year or shortly before is known, nothing is assumed.
 *
 * A plan is often written before the index of its year is published, and then goes by the edition
 * before: the edition in which more of its names are known is taken, that of its year first.
 *
 * @param year - The year of the plan; without one nothing is read.
 * @param names - All names that the plan gives, to tell the edition by.
 * @param titles - The titles of the plan and of its document: numbers without a word are of the
 *   index that the first of them names that names any, of none where it names several.
 * @returns A reader from words to references, which remembers the words of one plan.
 */
export function measureReader(
  year: number | undefined,
  names: readonly string[],
  titles: readonly (string | undefined)[] = [],
): MeasureReader {
  if (year === undefined) return () => NOTHING;
  const titled = titles.map((title = "") => indicesNamed(title)).find(({ length }) => length > 0);
  const numbered = titled?.length === 1 ? titled[0] : undefined;
  const papi = editionUsed(year, names.slice(0, NAMES_LOOKED_AT));
  const editions = INDICES.map((index) => ({
    index,
    edition: index === "papi" ? papi : latestEdition(index, year),
  }));
  return readerIn(editions, `${year}`, numbered);
}

const NOTHING: MeasureReading = { measures: [], unread: [] };
const INDICES = ["papi", "par-index", "sipas"] as const;

/** The edition of the year, by that year; else the last one before it whose parts are known. */
function latestEdition(index: indices.MeasureIndex, year: number): string {
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const edition = indices.indexMeasures({ index, edition: year - back })[0]?.edition;
    if (edition !== undefined) return back === 0 ? `${year}` : edition;
  }
  return `${year}`;
}

/** The edition of PAPI in which most of the names are known: the year's, or one before it. */
function editionUsed(year: number, names: readonly string[]): string {
  let best = { edition: latestEdition("papi", year), known: 0, unread: names.length };
  const tried = new Set<string | undefined>([undefined]);
  for (let back = 0; back <= YEARS_BACK && best.unread > 0; back += 1) {
    const key = indices.indexMeasures({ index: "papi", edition: year - back })[0]?.edition;
    if (key === undefined || tried.has(key)) continue;
    tried.add(key);
    const edition = back === 0 ? `${year}` : key;
    const read = readerIn([{ index: "papi", edition }], edition, "papi");
    const readings = names.map((name) => read(name));
    const measures = readings.flatMap((reading) => reading.measures);
    const known = measures.filter((measure) => !indices.isWholeIndex(measure)).length;
    const unread = readings.flatMap((reading) => reading.unread).length;
    if (known > best.known) best = { edition, known, unread };
  }
  return best.edition;
}

type Editions = readonly Omit<indices.MeasureRef, "code">[];

/** A reader of words in editions; what names an index as a whole is that of the year. */
function readerIn(
  editions: Editions,
  year: string,
  numbered: indices.MeasureIndex | undefined,
): MeasureReader {
  const readers = new Map<indices.MeasureIndex | undefined, OneMeasure>();
  const within = (index: indices.MeasureIndex | undefined): OneMeasure => {
    const known = readers.get(index);
    if (known !== undefined) return known;
    const one = remembered(
      oneMeasure(editions.filter((each) => (index ?? each.index) === each.index)),
    );
    readers.set(index, one);
    return one;
  };
  const one: MeasureOfWords = (words, { index, named }) => {
    const line = words.replace(/\s+/g, " ").trim();
    const said = divideIndex(line);
    if (said?.rest === "") return { index: said.index, edition: year, code: indices.WHOLE_INDEX };
    const found = said === undefined ? undefined : partOf(said.rest, said.index, within);
    if (found !== undefined || said !== undefined) return found;
    if (named !== undefined) return partOf(line, named, within);
    return [line, line.replace(OPENING, "")]
      .map((each) => {
        const isNumber = WORDLESS.test(each);
        if (isNumber && (index ?? numbered) === undefined) return undefined;
        return within(isNumber ? (index ?? numbered) : index)(each);
      })
      .find((each) => each !== undefined);
  };
  const whole = new Map<indices.MeasureIndex | undefined, (words: string) => MeasureReading>();
  return (words, index) => {
    const read = whole.get(index) ?? remembered((text) => measuresOf(text, index, one));
    whole.set(index, read);
    return read(words);
  };
}

/** Numbers alone, which every index counts its parts by. */
const WORDLESS = /^[\d.,;\s]+$/;

/** Words that open a heading and belong to no name: `Về cải cách thể chế`. */
const OPENING =
  /^(?:về|công tác|nhiệm vụ|nội dung|thực hiện|chỉ số(?: thành phần)?|tiêu chí(?: thành phần)?)\s+/iu;

/** A number with the words behind it: `5.1`, `D5`, `5: Thủ tục hành chính công`. */
const NUMBERED = /^(?:D\s?)?([1-9](?:\.[1-9])?)(?!\d)[.:)\s–—-]*/iu;

/** What each index calls a part before its number. */
const PART_WORDS = { papi: "chỉ số nội dung", "par-index": "lĩnh vực", sipas: "yếu tố" } as const;

/** The part of an index that words beside its name mean; a number and a name have to agree. */
function partOf(
  words: string,
  index: indices.MeasureIndex,
  within: (index: indices.MeasureIndex) => OneMeasure,
): indices.MeasureRef | undefined {
  const one = within(index);
  return [words, words.replace(OPENING, "")]
    .map((each) => {
      const [mark = "", number] = NUMBERED.exec(each) ?? [];
      if (number === undefined) return one(each);
      const name = each.slice(mark.length);
      if (name === "") return one(`${PART_WORDS[index]} ${number}`);
      const found = one(name);
      return found?.code === number ? found : undefined;
    })
    .find((each) => each !== undefined);
}

/** Where words stand: within a part of the plan for an index, or in a list behind its name. */
interface Standing {
  readonly index: indices.MeasureIndex | undefined;
  readonly named?: indices.MeasureIndex | undefined;
}

type MeasureOfWords = (words: string, standing: Standing) => indices.MeasureRef | undefined;

function measuresOf(
  words: string,
  index: indices.MeasureIndex | undefined,
  one: MeasureOfWords,
): MeasureReading {
  const measures: indices.MeasureRef[] = [];
  const unread: string[] = [];
  for (const item of itemsOf(words)) {
    const found = measuresOfItem(item, index, one);
    measures.push(...found);
    if (found.length === 0) unread.push(item);
  }
  return { measures, unread };
}

/** What divides the parts that a cell lists; names hold commas and may run over lines. */
const DIVIDERS = [/[,;]\s+/, /\n/, /[,;]\s+|\n/];

function measuresOfItem(
  item: string,
  index: indices.MeasureIndex | undefined,
  one: MeasureOfWords,
): readonly indices.MeasureRef[] {
  const whole = one(item, { index });
  if (whole !== undefined) return [whole];
  for (const divider of DIVIDERS) {
    const parts = item.split(divider).filter((part) => part.trim() !== "");
    if (parts.length < 2) continue;
    // `PAPI 5.1, 5.2`
    let named: indices.MeasureIndex | undefined;
    const all = parts.flatMap((part) => {
      const found = one(part, { index, named });
      named = divideIndex(part.trim())?.index ?? named;
      return found ?? [];
    });
    if (all.length === parts.length) return all;
  }
  return [];
}

/** `a) Tri thức công dân b) Cơ hội tham gia`: the items of a list, one for each letter. */
function itemsOf(words: string): string[] {
  if (words.length > LONGEST_NAME) return [];
  return words
    .split(/(?:^|\s)(?=[a-zđ]\)\s)/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The one part of an index that words name, if they name one. */
type OneMeasure = (words: string) => indices.MeasureRef | undefined;

function oneMeasure(editions: Editions): OneMeasure {
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
  const parts = sections.map(({ measures }) =>
    measures.filter((each) => !indices.isWholeIndex(each)),
  );
  const named = parts.flatMap(([measure], at) => {
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
  return parts.map((measures, at) => {
    const number = numbers[at];
    if (first === undefined || !agrees || !enough || measures.length > 0) return undefined;
    const { index, edition } = first.measure;
    const code = String(number);
    return indices.findMeasure({ index, edition, code }) === undefined
      ? undefined
      : { index, edition, code };
  });
}
