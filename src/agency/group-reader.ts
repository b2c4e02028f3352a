import { wordsOf } from "../reading/index.js";
import { readArea } from "./area-reader.js";
import type { Match } from "./lexicon.js";
import {
  areaWordAt,
  belongingAt,
  classAt,
  fieldAt,
  headAt,
  isBullet,
  keyAt,
  nounAt,
  pluralAt,
  roleAt,
  startsBody,
  startsQualifier,
  type Reader,
} from "./reader.js";
import { lowerFirst, named, upperFirst, withArea, type NameReading } from "./reading.js";
import type { GroupNoun } from "./vocabulary.js";

const DEEPEST = 4;

/**
 * Reads a group of bodies named by common nouns: `Các sở, ban, ngành tỉnh`, `thôn, tổ dân phố`,
 * `Công chức, viên chức các phòng, ban`. The commas inside it divide nouns, not agencies.
 */
export function readGroup(reader: Reader, index: number, depth = 0): NameReading | undefined {
  const plural = pluralAt(reader, index);
  const nouns = readNouns(reader, afterPlural(reader, index), plural !== undefined);
  const first = nouns[0];
  const last = nouns.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (plural === undefined && nouns.length === 1 && !first.value.always) return undefined;
  const members = nouns.map((noun) => noun.value.noun);
  const listed = members.join(", ");
  const leading = plural === undefined ? "" : pluralWords(reader, index, plural.end);
  const stem = leading === "" ? upperFirst(listed) : `${leading} ${listed}`;
  const reading: NameReading = {
    ...named(stem, first.value, last.end),
    collective: true,
    members,
  };
  const area = readArea(reader, last.end);
  if (area !== undefined) return withArea(reading, area);
  const people = first.value.kind === "staff" || first.value.kind === "official";
  if (!people || depth >= DEEPEST || pluralAt(reader, last.end) === undefined) return reading;
  const parent = readGroup(reader, last.end, depth + 1);
  if (parent === undefined) return reading;
  const name = `${stem} ${lowerFirst(parent.name)}`;
  return { ...reading, name, level: parent.level, end: parent.end };
}

/** The index of the first noun: past `các`, and past a stray comma as in `Các, phòng, ban`. */
export function afterPlural(reader: Reader, index: number): number {
  const plural = pluralAt(reader, index);
  if (plural === undefined) return index;
  const stray = keyAt(reader, plural.end) === "," && nounAt(reader, plural.end + 1) !== undefined;
  return stray ? plural.end + 1 : plural.end;
}

/** `Các` for the usual plural, the words themselves for the others. */
function pluralWords(reader: Reader, index: number, end: number): string {
  const words = reader.pieces.slice(index, end).map((token) => token.text.toLowerCase());
  return /^\d/.test(words[0] ?? "") ? "Các" : upperFirst(words.join(" "));
}

function readNouns(reader: Reader, index: number, plural: boolean): Match<GroupNoun>[] {
  const nouns: Match<GroupNoun>[] = [];
  let start = index;
  for (;;) {
    let noun = nounAt(reader, start);
    if (noun === undefined) break;
    if (noun.value.noun === "cấp" && classAt(reader, start + 1) !== undefined) break;
    const proper =
      (!plural || nouns.length > 0) &&
      noun.end - start > 1 &&
      nouns.length > 0 &&
      reader.pieces[start]?.capital === true;
    if (proper) break;
    if (!nounStands(reader, noun.end)) {
      const wider = plural ? widenedNoun(reader, noun) : undefined;
      if (wider === undefined) break;
      noun = wider;
    }
    const words = wordsOf(reader, start, noun.end).toLowerCase();
    nouns.push({ value: { ...noun.value, noun: words }, end: noun.end });
    const next = nextNoun(reader, noun.end, noun.value);
    if (next === undefined) break;
    start = next;
  }
  return nouns;
}

/** A noun with small words of its own: `các doanh nghiệp viễn thông trên địa bàn`. */
function widenedNoun(reader: Reader, noun: Match<GroupNoun>): Match<GroupNoun> | undefined {
  let { end } = noun;
  for (;;) {
    const token = reader.pieces[end];
    if (token === undefined || !token.word || nounStands(reader, end)) break;
    if (token.capital || token.acronym) return undefined;
    end += 1;
  }
  return { value: noun.value, end };
}

/** Whether a noun is whole here, and not the beginning of a name (`phòng Kinh tế`). */
function nounStands(reader: Reader, end: number): boolean {
  const token = reader.pieces[end];
  if (token?.word !== true) return true;
  return (
    token.key === "và" ||
    isBullet(reader, end) ||
    nounAt(reader, end) !== undefined ||
    areaWordAt(reader, end) !== undefined ||
    readArea(reader, end) !== undefined ||
    pluralAt(reader, end) !== undefined ||
    belongingAt(reader, end) !== undefined ||
    startsQualifier(reader, end) ||
    roleAt(reader, end) !== undefined ||
    (startsBody(reader, end) && !startsField(reader, end))
  );
}

/** `Công chức Văn phòng - Thống kê`: a field whose first word is a body, too. */
function startsField(reader: Reader, index: number): boolean {
  const field = fieldAt(reader, index);
  return field !== undefined && field.end > (headAt(reader, index)?.end ?? index);
}

/** Where the next noun of the group may begin: after a comma, `và`, a stroke, or at once. */
function nextNoun(reader: Reader, index: number, before: GroupNoun): number | undefined {
  const token = reader.pieces[index];
  if (token === undefined || isBullet(reader, index)) return undefined;
  if (token.key === "," || token.key === "/" || token.key === "&" || token.key === "và") {
    return index + 1;
  }
  const noun = nounAt(reader, index)?.value;
  const people = before.kind === "staff" || before.kind === "official" || before.kind === "public";
  return noun !== undefined && !people && noun.kind !== "local-authority" ? index : undefined;
}
