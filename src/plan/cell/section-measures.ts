import {
  findMeasure,
  matchMeasure,
  type MeasureIndex,
  type MeasureRef,
} from "../../indices/index.js";
import { parseRoman } from "../../text/index.js";

/** A longer text is no name. */
const LONGEST_NAME = 1000;
/** So many names show the edition a document uses. */
const NAMES_LOOKED_AT = 200;
/** A plan for a year may still go by the structure of the index of so many years before. */
const YEARS_BACK = 2;

/** Reads which parts of an index words name; where a part of the plan names the index, within it. */
export type MeasureReader = (words: string, index?: MeasureIndex) => readonly MeasureRef[];

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
 * @returns A reader from words to references, which remembers the words of one plan.
 */
export function measureReader(year: number | undefined, names: readonly string[]): MeasureReader {
  if (year === undefined) return () => [];
  const papiEdition = editionUsed(year, names.slice(0, NAMES_LOOKED_AT));
  const editionOf = (index: MeasureIndex): string =>
    index === "papi" ? papiEdition : String(year);
  const known = new Map<string, readonly MeasureRef[]>();
  return (words, index) => {
    const key = `${index ?? ""}\n${words}`;
    const measures = known.get(key) ?? measuresOf(words, index, editionOf);
    known.set(key, measures);
    return measures;
  };
}

/** The index that the heading of a part of a plan names, if it names one alone. */
export function indexNamed(words: string): MeasureIndex | undefined {
  const line = words.slice(0, LONGEST_NAME).toLowerCase();
  const named = INDEX_WORDS.filter(([, pattern]) => pattern.test(line)).map(([index]) => index);
  return named.length === 1 ? named[0] : undefined;
}

const INDEX_WORDS: readonly (readonly [MeasureIndex, RegExp])[] = [
  ["papi", /papi|hiệu quả quản trị/],
  ["par-index", /par[ -]?index|chỉ số cải cách hành chính|chỉ số cchc/],
  ["sipas", /sipas|chỉ số hài lòng/],
];

/** The edition of PAPI in which most of the names are known: the year's, or one before it. */
function editionUsed(year: number, names: readonly string[]): string {
  const own = papiKey(year);
  let best = {
    edition: String(year),
    known: own === undefined ? 0 : knownNames(names, String(year)),
  };
  const tried = new Set([own]);
  for (let back = 1; back <= YEARS_BACK; back++) {
    const key = papiKey(year - back);
    if (key === undefined || tried.has(key)) continue;
    tried.add(key);
    const known = knownNames(names, key);
    if (known > best.known) best = { edition: key, known };
  }
  return best.edition;
}

function papiKey(year: number): string | undefined {
  return matchMeasure("Chỉ số nội dung 1", { index: "papi", edition: year })[0]?.measure.edition;
}

function knownNames(names: readonly string[], edition: string): number {
  return names
    .flatMap(itemsOf)
    .filter((name) => oneMeasure(name, "papi", () => edition) !== undefined).length;
}

/** Words that open a heading and belong to no name: `Về cải cách thể chế`. */
const OPENING = /^(?:về|công tác|nhiệm vụ|nội dung|thực hiện)\s+/i;

function measuresOf(
  words: string,
  index: MeasureIndex | undefined,
  editionOf: (index: MeasureIndex) => string,
): readonly MeasureRef[] {
  return itemsOf(words).flatMap((item) => {
    const whole =
      oneMeasure(item, index, editionOf) ?? oneMeasure(item.replace(OPENING, ""), index, editionOf);
    if (whole !== undefined) return [whole];
    const parts = item.split(/[,;]\s+/);
    const each = parts.map((part) => oneMeasure(part, index, editionOf));
    const all = each.flatMap((measure) => measure ?? []);
    return parts.length > 1 && all.length === parts.length ? all : [];
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

function oneMeasure(
  words: string,
  index: MeasureIndex | undefined,
  editionOf: (index: MeasureIndex) => string,
): MeasureRef | undefined {
  const indices = index === undefined ? (["papi", "par-index", "sipas"] as const) : [index];
  const candidates = indices
    .flatMap((each) => matchMeasure(words, { index: each, edition: editionOf(each) }))
    .filter(({ matchedBy }) => matchedBy !== "contained-name");
  const [first, second] = candidates;
  if (first === undefined) return undefined;
  // A number names the part whatever the words beside it are.
  const isNumber = first.matchedBy === "code" && second?.matchedBy !== "code";
  if (second !== undefined && !isNumber) return undefined;
  const { index: found, code } = first.measure;
  return { index: found, edition: editionOf(found), code };
}

/** The heading of a section and what its words name. */
export interface SectionMeasures {
  readonly code: string;
  readonly measures: readonly MeasureRef[];
}

const LEAST_AGREEING = 4;

/**
 * The part that a section means whose words name none, where the others show that the sections go
 * by the numbers of one index: section I part 1, III part 3 and so on, for at least two of three.
 *
 * @returns For each section the part, or `undefined` where its words name one or nothing shows.
 */
export function measuresByNumber(
  sections: readonly SectionMeasures[],
): readonly (MeasureRef | undefined)[] {
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
    return findMeasure({ index, edition, code }) === undefined
      ? undefined
      : { index, edition, code };
  });
}
