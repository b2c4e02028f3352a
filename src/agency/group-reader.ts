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
  wordAt,
  type Reader,
} from "./reader.js";
import { lowerFirst, named, upperFirst, withArea, type NameReading } from "./reading.js";
import type { GroupNoun } from "./vocabulary.js";

const DEEPEST = 4;

/**
 * Reads a group of bodies named by common nouns. The commas inside it divide nouns, not agencies.
 *
 * ```
 * Các sở, ban, ngành tỉnh      thôn, tổ dân phố      Công chức, viên chức các phòng, ban
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGroup(reader: Reader, index: number, depth = 0): NameReading | undefined {
  const plural = pluralAt(reader, index);
  const nouns = readNouns(reader, afterPlural(reader, index), plural !== undefined);
  const first = nouns[0]?.value;
  const end = nouns.at(-1)?.end ?? index;
  if (first === undefined) return undefined;
  if (plural === undefined && nouns.length === 1 && !first.always) return undefined;
  const members = nouns.map(({ value }) => value.noun);
  const listed = members.join(", ");
  const stem =
    plural === undefined
      ? upperFirst(listed)
      : `${pluralWords(reader, index, plural.end)} ${listed}`;
  const reading: NameReading = { ...named(stem, first, end), collective: true, members };
  const area = readArea(reader, end);
  if (area !== undefined) return withArea(reading, area);
  const owned = isPeople(first) && depth < DEEPEST && pluralAt(reader, end) !== undefined;
  const parent = owned ? readGroup(reader, end, depth + 1) : undefined;
  if (parent === undefined) return reading;
  const name = `${stem} ${lowerFirst(parent.name)}`;
  return { ...reading, name, level: parent.level, end: parent.end };
}

function isPeople({ kind }: GroupNoun): boolean {
  return kind === "staff" || kind === "official";
}

/** The index of the first noun: past `các`, and past a stray comma as in `Các, phòng, ban`. */
export function afterPlural(reader: Reader, index: number): number {
  const end = pluralAt(reader, index)?.end ?? index;
  const stray = end > index && keyAt(reader, end) === "," && nounAt(reader, end + 1) !== undefined;
  return stray ? end + 1 : end;
}

/** `Các` for the usual plural, the words themselves for the others. */
function pluralWords(reader: Reader, start: number, end: number): string {
  const words = wordsOf(reader, start, end).toLowerCase();
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
function readNouns(reader: Reader, index: number, plural: boolean): Match<GroupNoun>[] {
  const nouns: Match<GroupNoun>[] = [];
  let start: number | undefined = index;
  while (start !== undefined) {
    let noun = nounAt(reader, start);
    if (noun === undefined) break;
    if (noun.value.noun === "cấp" && classAt(reader, start + 1) !== undefined) break;
    if (nouns.length > 0 && noun.end - start > 1 && wordAt(reader, start).capital) break;
    if (!nounStands(reader, noun.end)) noun = plural ? widenedNoun(reader, noun) : undefined;
    if (noun === undefined) break;
    const words = wordsOf(reader, start, noun.end).toLowerCase();
    nouns.push({ value: { ...noun.value, noun: words }, end: noun.end });
    start = nextNoun(reader, noun.end, noun.value);
  }
  return nouns;
}

/**
 * A noun with small words of its own.
 *
 * ```
 * các doanh nghiệp viễn thông trên địa bàn
 *                  ^^^^^^^^^^
 * ```
 */
function widenedNoun(reader: Reader, noun: Match<GroupNoun>): Match<GroupNoun> | undefined {
  let { end } = noun;
  for (; wordAt(reader, end).word && !nounStands(reader, end); end++) {
    if (wordAt(reader, end).capital) return undefined;
  }
  return { value: noun.value, end };
}

/** Whether a noun is whole here, and not the beginning of a name (`phòng Kinh tế`). */
function nounStands(reader: Reader, end: number): boolean {
  const { key, word } = wordAt(reader, end);
  if (!word || key === "và" || startsQualifier(reader, end)) return true;
  const found =
    nounAt(reader, end) ??
    areaWordAt(reader, end) ??
    readArea(reader, end) ??
    pluralAt(reader, end) ??
    belongingAt(reader, end) ??
    roleAt(reader, end);
  return found !== undefined || (startsBody(reader, end) && !startsField(reader, end));
}

/** `Công chức Văn phòng - Thống kê`: a field whose first word is a body, too. */
function startsField(reader: Reader, index: number): boolean {
  const field = fieldAt(reader, index);
  return field !== undefined && field.end > (headAt(reader, index)?.end ?? index);
}

/** Where the next noun of the group may begin: after a comma, `và`, a stroke, or at once. */
function nextNoun(reader: Reader, index: number, before: GroupNoun): number | undefined {
  if (isBullet(reader, index)) return undefined;
  if (/^(?:[,/&]|và)$/.test(keyAt(reader, index))) return index + 1;
  const noun = nounAt(reader, index)?.value;
  if (noun === undefined || noun.kind === "local-authority") return undefined;
  return isPeople(before) || before.kind === "public" ? undefined : index;
}
