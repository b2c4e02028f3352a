import { wordsOf } from "../reading/index.js";
import { localitiesEnd, pastRestrictions, readArea } from "./area-reader.js";
import * as at from "./at.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import type { Head, Row } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import * as marks from "./marks.js";

const RUN_ON =
  /^(?:sở|hội|ban|ngành|phòng|đơn vị|đoàn thể|địa phương|thôn|bản|khu phố|tổ dân phố)$/;
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
export function isClosed(cell: Cell, start: number, { value, end }: Match<Row>): boolean {
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
export function nounEnd(cell: Cell, noun: Match<Row>, plural: boolean): number | undefined {
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
export function isRunOn(cell: Cell, index: number, before: Row): boolean {
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
