import { wordsOf } from "../reading/index.js";
import { localitiesEnd, pastRestrictions, readArea, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import type { Head, Row } from "./data/heads.js";
import { writtenOut, type Match } from "./lexicon.js";
import { isPeople, lowerFirst, named, upperFirst, withArea, type NameReading } from "./reading.js";
import * as marks from "./marks.js";

const DEEPEST = 4;
const RUN_ON =
  /^(?:sở|hội|ban|ngành|phòng|đơn vị|đoàn thể|địa phương|thôn|bản|khu phố|tổ dân phố)$/;
/** Kinds of which a common noun without `các` means one body: `cơ quan thuế`. */
const ONE_BODY = /^(?:vertical-agency|police|military)$/;
/** Kinds whose nouns may be followed by more of them in small words: `cơ sở đào tạo, dạy nghề`. */
const GOES_ON = /^(?:vertical-agency|police|military|school|health-facility)$/;
/** Kinds that initials may narrow down: `doanh nghiệp FDI`, `chủ thể OCOP`. */
const FOREIGN = /^(?:company|health-facility|public|unit)$/;
/** Kinds of bodies that are told apart by the hamlets or places they stand in. */
const OF_PLACES = /^(?:mass-organisation|association|press|party|company|working-group)$/;
/** Kinds of groups that are places, of which restrictions tell. */
const PLACES = /^(?:local-authority|residential-group)$/;
/** Heads that in small letters may be a word of a group: `doanh nghiệp viễn thông, điện lực`. */
const WORD_OF_GROUP =
  /^(?:company|vertical-agency|police|military|court|procuracy|bank|press|sub-department)$/;

/** Kinds that make no group without `các`: `Ban Quản lý dự án, nhà thầu`, `phụ huynh, chính quyền`. */
const APART =
  /^(?:management-board company|(?:school|health-facility|press) company|company (?:school|health-facility|press)|public local-authority|school public|party association|department public)$/;

/** Words that tell no body from others: `sở, ngành chức năng`. */
const GENERAL = / (?:chức năng|chuyên môn)$/;

/** A noun of a group, with its words as members are called by them. */
interface Noun extends Match<Row> {
  readonly words: string;
  /** Whether it has words of its own: `doanh nghiệp viễn thông`. */
  readonly own: boolean;
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
  const alone = plural === undefined && nouns.length === 1;
  const own = nouns[0]?.own === true;
  if (alone && !first.named && !own) return undefined;
  const end = nouns.at(-1)?.end ?? index;
  const members = nouns.map(({ words }) => words);
  const listed = members.join(", ");
  const stem =
    plural === undefined ? upperFirst(listed) : `${pluralWords(cell, index, plural.end)} ${listed}`;
  const collective =
    !alone || !own || !/^(?:unit|vertical-agency|police|military)$/.test(first.kind);
  const group: NameReading = { ...named(stem, first, end), collective, members };
  const reading = withArea(helped(cell, group), readArea(cell, end));
  const people = isPeople(first) || first.kind === "public";
  const { lineStart, capital } = wordAt(cell, end);
  const below = lineStart && capital;
  const hamlets = people && reading === group ? hamletsEnd(cell, end) : end;
  if (hamlets > end) {
    const name = `${stem} ${wordsOf(cell, end, hamlets)}`;
    return { ...reading, name, level: "village", end: hamlets };
  }
  // `cơ quan các bộ, ngành, địa phương`: the offices of each.
  const office = alone && members.join() === "cơ quan";
  const owned =
    (people || office) && !below && depth < DEEPEST && at.plural(cell, end) !== undefined;
  const parent = owned && reading === group ? readGroup(cell, end, depth + 1) : undefined;
  if (parent === undefined) return reading;
  const name = `${stem} ${lowerFirst(parent.name)}`;
  return { ...reading, name, level: parent.level, end: parent.end };
}

/**
 * Past the hamlets that people are of, which stand behind them in small letters.
 *
 * ```
 * Nhân viên y tế thôn, bản      Cộng tác viên dân số bản Nà Sản
 *                ^^^^^^^^^                           ^^^^^^^^^^
 * ```
 */
function hamletsEnd(cell: Cell, start: number): number {
  let end = start;
  for (;;) {
    const index = end > start && /^(?:[,/-]|và)$/.test(keyAt(cell, end)) ? end + 1 : end;
    const { capital, lineStart } = wordAt(cell, index);
    const noun = at.noun(cell, index);
    if (capital || lineStart || noun?.value.kind !== "residential-group") return end;
    const village = at.plural(cell, index) === undefined ? readVillage(cell, index) : undefined;
    end = (village ?? noun).end;
  }
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
    const { value } = noun;
    const school = value.kind === "school" && nouns.at(-1)?.value.kind === "school";
    const long = noun.end - start > 1 && wordAt(cell, start).capital && !school;
    // `các Ngành, Đoàn thể`: all of them are written so.
    const alike = wordAt(cell, index).capital && at.head(cell, start) === undefined;
    const unit = wordAt(cell, index).capital && isUnitAlone(cell, noun);
    if (nouns.length > 0 && long && !alike && !unit) break;
    // `các cơ quan Thường trực Ban Chỉ đạo`, `các sở, Hội Nông dân`: the beginning of a name.
    const head = at.head(cell, start);
    const longer = head !== undefined && head.end > noun.end;
    const another = nouns.length > 0 && isProper(cell, start);
    if (longer && (another || /^(?:unit|party|official|bank|police)$/.test(head.value.kind))) break;
    if (!plural && APART.test(`${nouns[0]?.value.kind ?? ""} ${value.kind}`)) break;
    if (isAnother(nouns, noun, start, keyAt(cell, start + 1))) break;
    // `Các chủ đầu tư và sở tài chính`
    const department = head?.value.kind === "department" && at.field(cell, head.end) !== undefined;
    if (nouns.length > 0 && department) break;
    // `Giám đốc các sở, ngành, thủ trưởng các đơn vị`
    const led = nouns.length > 0 && value.kind === "official";
    if (led && nouns.some((before) => before.value.kind !== "official")) break;
    // `các phòng chức năng, địa phương`
    const apart = value.kind === "local-authority" && nouns.at(-1)?.value.kind === "division";
    if (apart && nouns.at(-1)?.words.includes(" ") === true) break;
    // `Ban Công tác Mặt trận các thôn, chi bộ`: no cell of the Party is among hamlets.
    if (nouns.at(-1)?.value.kind === "residential-group" && value.kind === "party") break;
    const end = isClosed(cell, start, noun) ? noun.end : nounEnd(cell, noun, plural);
    if (end === undefined) break;
    const words = smallWords(writtenOut(wordsOf(cell, start, end)));
    const own = end > noun.end || ONE_BODY.test(value.kind);
    // `Cán bộ, giáo viên, nhân viên nhà trường`
    const staff = nouns.every((noun) => noun.value.kind === "staff") && value.kind === "staff";
    const specific = own && !GENERAL.test(words);
    if (specific && !plural && nouns.length > 0 && !staff) break;
    // `Các tổ chuyên môn, Ban đại diện cha mẹ học sinh`: the name of one.
    if (end > noun.end && nouns.length > 0 && wordAt(cell, start).capital) break;
    nouns.push({ value, words, own, end });
    if (own && !plural) break;
    start = nextNoun(cell, end, value);
  }
  return nouns;
}

/** Kinds of the units of one office. */
const OF_OFFICE = /^(?:division|centre|institute|bureau|sub-department|company)$/;

/**
 * Whether a kind of units stands alone, though it is written as the name of one would be.
 *
 * ```
 * Các Phòng, Trung tâm, Khoa chuyên môn      Các Phòng, Trung tâm Văn hóa
 *            ^^^^^^^^^  ^^^^^^^^^^^^^^^                 ^^^^^^^^^ the beginning of a name
 * ```
 */
function isUnitAlone(cell: Cell, { value, end }: Match<Row>): boolean {
  const alone = !wordAt(cell, end).word || keyAt(cell, end) === "và" || isNarrowed(cell, end);
  return alone && OF_OFFICE.test(value.kind);
}

/** Whether words begin that say whose bodies or which of them are meant. */
function isNarrowed(cell: Cell, index: number): boolean {
  return at.startsQualifier(cell, index) || at.belonging(cell, index) !== undefined;
}

/** Words in small letters; initials among them that nothing explains stay: `doanh nghiệp FDI`. */
function smallWords(words: string): string {
  const mixed = /\p{Ll}/u.test(words);
  const small = (word: string): string =>
    mixed && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : word.toLowerCase();
  return words
    .split(" ")
    .map(small)
    .join(" ")
    .replace("việt nam", "Việt Nam")
    .replace(/^tp$/, "thành phố");
}

/**
 * Whether a noun of organisations begins a group of its own behind one of another kind.
 *
 * ```
 * Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp
 *                                 ^^^^^^^ another
 * ```
 */
function isAnother(
  nouns: readonly Noun[],
  { value, end }: Match<Row>,
  start: number,
  next: string,
) {
  const before = nouns.at(-1);
  const organisation = before?.words.startsWith("tổ chức ") === true && end - start > 2;
  return organisation && next === "chức" && before.value.kind !== value.kind;
}

/** Nouns behind which no small words tell some of those bodies from others. */
const CLOSED = /^(?:sở|đoàn thể|địa phương|chính quyền|cấp ủy)$/;
/** So many words say enough of a body; of firms, which have many forms, so many more. */
const LONG_NOUN = 3;
const LONG_FIRM = 4;

/**
 * Whether a noun is whole in itself, so that small words that nobody knows are what the bodies do.
 *
 * ```
 * các địa phương kiểm đếm đất đai      các doanh nghiệp viễn thông
 *                ^^^^^^^^ no name                       ^^^^^^^^^^ of the name
 * ```
 */
function isClosed(cell: Cell, start: number, { value, end }: Match<Row>): boolean {
  const { text, word, lineStart } = wordAt(cell, end);
  if (!word || lineStart || !/^\p{Ll}/u.test(text)) return false;
  const whole = CLOSED.test(wordsOf(cell, start, end).toLowerCase());
  if (
    !whole &&
    (value.open === true || end - start < (value.kind === "company" ? LONG_FIRM : LONG_NOUN))
  )
    return false;
  return pastRestrictions(cell, end) === end && !nounStands(cell, end, value);
}

/**
 * Past a noun with small words of its own.
 *
 * ```
 * các doanh nghiệp viễn thông trên địa bàn      cơ quan kiểm lâm      ngành Y tế
 *                  ^^^^^^^^^^                           ^^^^^^^^            ^^^^
 * ```
 */
function nounEnd(cell: Cell, noun: Match<Row>, plural: boolean): number | undefined {
  const { value, end: start } = noun;
  const free = value.open === true;
  // `thôn đặc biệt khó khăn`, `các trường vùng sâu, vùng xa`
  const limited = plural || PLACES.test(value.kind) ? pastRestrictions(cell, start) : start;
  if (limited > start && nounStands(cell, limited, value)) return limited;
  const field = fieldBehind(cell, noun);
  const naming = free ? at.naming(cell, start, plural) : undefined;
  let end = (field ?? naming)?.end ?? start;
  for (; !nounStands(cell, end, value); end++) {
    const { capital, acronym } = wordAt(cell, end);
    const force = keyAt(cell, start - 1) === "lượng";
    const foreign = acronym ? force || FOREIGN.test(value.kind) : isBranch(cell, noun);
    if (!(plural || free) || (capital && !foreign)) return undefined;
    // `Các phòng 1, 2, 3`: each has a number for a name.
    if (value.kind === "division" && /^\d/.test(keyAt(cell, end))) return undefined;
  }
  const several = end > start || (free && GOES_ON.test(value.kind));
  return several && (plural || free) ? wordsGoOn(cell, noun, end, naming !== undefined) : end;
}

/** Past further words of a noun: `các cơ sở y tế công lập, tư nhân`, `cơ quan thuế, hải quan`. */
function wordsGoOn(cell: Cell, noun: Match<Row>, start: number, naming: boolean): number {
  let end = start;
  while (/^(?:[,/-]|và)$/.test(keyAt(cell, end)) && !marks.isBullet(cell, end)) {
    const next = end + 1;
    const field = isBranch(cell, noun) ? at.field(cell, next) : undefined;
    const verb =
      naming && at.role(cell, next) !== undefined ? at.naming(cell, next, false) : undefined;
    const head = field ?? verb ?? wordOfGroup(cell, noun, next);
    if (head === undefined && !isOwnWord(cell, noun, next)) break;
    end = head?.end ?? next + 1;
    while (!nounStands(cell, end, noun.value) && !wordAt(cell, end).capital) end += 1;
  }
  return end;
}

/** A field of work behind a noun: `cơ quan nông nghiệp và môi trường`, `ngành Y tế`. */
function fieldBehind(cell: Cell, noun: Match<Row>): Match<string> | undefined {
  const { value, end } = noun;
  const { lineStart, capital } = wordAt(cell, end);
  // `Thủ trưởng các sở, ngành ‖ Công an`
  if (lineStart && capital) return undefined;
  const small =
    value.open === true && !wordAt(cell, end).capital && at.role(cell, end) === undefined;
  return small || isBranch(cell, noun) ? at.field(cell, end) : undefined;
}

/** Whether the noun is `ngành`, which fields of work follow whatever their letters. */
function isBranch(cell: Cell, { end }: Match<Row>): boolean {
  return keyAt(cell, end - 1) === "ngành";
}

/** Whether the noun is `lực lượng công an` or the like, which other forces may follow. */
function isForce(cell: Cell, { end }: Match<Row>): boolean {
  return keyAt(cell, end - 3) === "lượng";
}

/** The beginning of a name that stands here as a mere word: without a level or words of its own. */
function wordOfGroup(cell: Cell, noun: Match<Row>, index: number): Match<Head> | undefined {
  const head = at.head(cell, index);
  if (head === undefined || !WORD_OF_GROUP.test(head.value.kind)) return undefined;
  if (/^(?:hộ|doanh|hợp|tổ|cơ)$/.test(keyAt(cell, index))) return undefined;
  if (wordAt(cell, index).capital && !isForce(cell, noun)) return undefined;
  const level = readArea(cell, head.end);
  return level === undefined && nounStands(cell, head.end, noun.value) ? head : undefined;
}

/** Whether a small word behind a comma is one of a noun's own, and begins nothing new. */
function isOwnWord(cell: Cell, noun: Match<Row>, index: number): boolean {
  const { word, capital, lineStart, key } = wordAt(cell, index);
  if (!word || lineStart || /^\d/.test(key)) return false;
  if (key === "ngoài" && keyAt(cell, index + 1) === "công") return true;
  const single = noun.value.kind === "company" && nounStands(cell, index + 1, noun.value);
  if (capital && !single && !isForce(cell, noun) && !isBranch(cell, noun)) return false;
  const other = at.role(cell, index) ?? at.noName(cell, index) ?? at.area(cell, index);
  return other === undefined && !at.startsQualifier(cell, index) && !at.startsItem(cell, index);
}

/**
 * Adds the body that a group helps in its work.
 *
 * ```
 * các cơ quan tham mưu, giúp việc Tỉnh ủy
 *                                 ^^^^^^^
 * ```
 */
function helped(cell: Cell, group: NameReading): NameReading {
  const { end, stem } = group;
  const head = keyAt(cell, end - 1) === "việc" ? at.head(cell, end) : undefined;
  if (head === undefined) return group;
  const { kind, level, name } = head.value;
  const whole = `${stem} ${name}`;
  return {
    ...group,
    stem: whole,
    name: whole,
    kind: kind === "party" ? kind : group.kind,
    level,
    end: head.end,
  };
}

/** Whether a noun is whole here, and not the beginning of a name (`phòng Kinh tế`). */
function nounStands(cell: Cell, end: number, before: Row): boolean {
  const { key, word, lineStart, capital } = wordAt(cell, end);
  if (lineStart && capital) return true;
  if (!word || key === "và" || at.startsQualifier(cell, end)) return true;
  const found =
    at.noName(cell, end) ??
    at.aim(cell, end) ??
    areaBehind(cell, end) ??
    readArea(cell, end) ??
    at.plural(cell, end) ??
    at.belonging(cell, end) ??
    at.role(cell, end) ??
    localitiesEnd(cell, end);
  if (found !== undefined || isRunOn(cell, end, before)) return true;
  return at.startsBody(cell, end) && !startsField(cell, end);
}

/** A level behind a noun; `xã hội` is none. */
function areaBehind(cell: Cell, index: number): Match<unknown> | undefined {
  const area = at.area(cell, index);
  return area?.value.level === "other" ? undefined : area;
}

/** `Công chức Văn phòng - Thống kê`: a field whose first word is a body, too. */
function startsField(cell: Cell, index: number): boolean {
  const field = at.field(cell, index);
  return field !== undefined && field.end > (at.head(cell, index)?.end ?? index);
}

/** Whether a noun follows another without a sign, as in `ban ngành`, `phòng ban`, `thôn bản`. */
function isRunOn(cell: Cell, index: number, before: Row): boolean {
  const noun = at.noun(cell, index);
  // `các chi hội thôn`, `cơ quan báo chí địa phương`: which of them.
  const which = noun !== undefined && PLACES.test(noun.value.kind);
  if (which && OF_PLACES.test(before.kind)) return false;
  // `Chi đoàn Sở`; `các Phòng Ban` are two.
  if (keyAt(cell, index) === "sở" && wordAt(cell, index).capital) return false;
  // `cơ quan tổ chức có liên quan`; else it is what they do.
  const narrowed = at.startsQualifier(cell, index + 2);
  if (keyAt(cell, index) === "tổ" && noun?.end === index + 2 && narrowed) return true;
  return noun !== undefined && RUN_ON.test(wordsOf(cell, index, noun.end).toLowerCase());
}

/** Where the next noun of the group may begin: after a comma, `và`, a stroke, or at once. */
function nextNoun(cell: Cell, index: number, before: Row): number | undefined {
  if (marks.isBullet(cell, index)) return undefined;
  if (/^(?:[,/&]|và)$/.test(keyAt(cell, index))) return index + 1;
  // `các sở - ngành`
  const dashed = keyAt(cell, index) === "-" && !wordAt(cell, index + 1).capital;
  if (dashed && isRunOn(cell, index + 1, before)) return index + 1;
  if (!isRunOn(cell, index, before)) return undefined;
  return isPeople(before) || before.kind === "public" ? undefined : index;
}
