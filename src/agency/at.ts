import type { Lexicon } from "../reading/index.js";
import * as phrases from "./data/phrases.js";
import * as vocabulary from "./vocabulary.js";
import type { AgencyLevel, AgencyRole } from "./agency.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import type { Head, Row } from "./data/heads.js";
import { phraseWithin, type Match } from "./lexicon.js";

type Finder<Value> = (cell: Cell, index: number) => Match<Value> | undefined;

const find =
  <Value>(table: Lexicon<Value>): Finder<Value> =>
  ({ pieces }, index) =>
    phraseWithin(table, pieces, index);

/** The beginning of a name, whatever its letters. */
export const anyHead: Finder<Head> = /* @__PURE__ */ find(vocabulary.HEADS);
const anyNoun = /* @__PURE__ */ find(vocabulary.NOUNS);
const anyArea = /* @__PURE__ */ find(vocabulary.AREAS);
const anyField = /* @__PURE__ */ find(vocabulary.FIELDS);
const anyPlural = /* @__PURE__ */ find(phrases.PLURALS);
export const city: Finder<string> = /* @__PURE__ */ find(vocabulary.CITIES);
export const belonging: Finder<true> = /* @__PURE__ */ find(phrases.BELONGING);
const namingVerb: Finder<true> = /* @__PURE__ */ find(phrases.NAMING_VERBS);
const namingEnd: Finder<true> = /* @__PURE__ */ find(phrases.NAMING_ENDS);
const noBody: Finder<true> = /* @__PURE__ */ find(phrases.NO_BODIES);
/** Words behind a noun of bodies that are none of its own. */
export const noName: Finder<true> = /* @__PURE__ */ find(phrases.NO_NAMES);
export const qualifier: Finder<true> = /* @__PURE__ */ find(phrases.QUALIFIERS);
/** Words that open a clause behind several bodies. */
export const clause: Finder<true> = /* @__PURE__ */ find(phrases.CLAUSES);
/** Words behind a level that say which of such places are meant. */
export const restriction: Finder<true> = /* @__PURE__ */ find(phrases.RESTRICTIONS);
/** What a person does who is named by it alone. */
export const job: Finder<true> = /* @__PURE__ */ find(phrases.JOBS);
/** A noun before a role in a label. */
export const labelNoun: Finder<true> = /* @__PURE__ */ find(phrases.LABEL_NOUNS);
/** Words before a colon that give what follows no role. */
export const plainLabel: Finder<true> = /* @__PURE__ */ find(phrases.PLAIN_LABELS);
/** A level before a colon. */
export const levelLabel: Finder<true> = /* @__PURE__ */ find(phrases.LEVEL_LABELS);
const anyException = /* @__PURE__ */ find(phrases.EXCEPTIONS);
/** Words that hand a task to an agency. */
export const handing: Finder<true> = /* @__PURE__ */ find(phrases.HANDING_WORDS);
/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const anyRole: Finder<AgencyRole | "none"> = /* @__PURE__ */ find(phrases.ROLES);

/** Initials whose number is part of the name and counts nothing: `BCĐ 35 tỉnh`. */
const NUMBERED = /^(?:bcđ|tct|đa|ct|bch)$/;

/** Words whose second part is a noun of bodies, too. */
const SECONDS =
  /^(?:(?:cơ|công|trụ) sở|(?:môi|thị|hiện|nhà|lập|chủ|nông|lâm) trường|nông thôn|xã hội|(?:biên|quốc|văn) phòng|(?:cán|nội|toàn|cục|đồng|đường) bộ|(?:dịch|nghiệp|nhiệm|công|phục|chức) vụ|(?:thông|cảnh|dự) báo)$/;

/** Offices by their initials: see {@link head}. */
const OFFICIAL = { kind: "official", level: "unstated", rank: 0, named: false } as const;
const POLICE_DESK = { name: "", kind: "police", level: "unstated", rank: 1, named: false } as const;
const COMMAND = /* @__PURE__ */ (() =>
  ({ ...OFFICIAL, name: "Ban Chỉ huy Quân sự", kind: "military", rank: 2 }) as const)();
/** `TT Đảng ủy`: its standing members. */
const STANDING: Head = {
  name: "Thường trực",
  kind: "party",
  level: "unstated",
  rank: 1,
  named: false,
};
const DIVISION_CHIEF: Head = /* @__PURE__ */ (() => ({
  ...OFFICIAL,
  name: "Trưởng phòng",
  level: "internal",
  named: true,
}))();
const CIVIL_SERVANT: Head = /* @__PURE__ */ (() => ({
  ...OFFICIAL,
  name: "Công chức",
  kind: "staff",
  named: true,
}))();
/** What civil servants of a commune are called after (from general knowledge: unverified). */
const CIVIL_SERVICE = /^(?:Tư pháp|Văn hóa|Văn phòng|Tài chính|Địa$)/;
const OFFICES: ReadonlyMap<string, Head> = /* @__PURE__ */ (() =>
  new Map<string, Head>([
    ["CN", { ...OFFICIAL, name: "Chi nhánh", kind: "company", named: true }],
    ["CT", { name: "Chủ tịch", ...OFFICIAL }],
    ["BT", { name: "Bí thư", ...OFFICIAL }],
  ]))();

/** An abbreviation of the caller's glossary. */
export function local(cell: Cell, index: number): Match<string> | undefined {
  return phraseWithin(cell.glossary, cell.pieces, index);
}

/** Whether a word is `cấp`, before the name of a class of local government. */
export function isClass(cell: Cell, index: number): boolean {
  return /^c[ấậ]p$/.test(keyAt(cell, index));
}

/**
 * A word of a level; `TƯ` (Trung ương) in capitals only, for `tư` is another word.
 *
 * ```
 * UBND tỉnh      thị xã La Gi      Hội Nông dân TƯ
 *      ^^^^      ^^^^^^                         ^^
 * ```
 */
export function area(cell: Cell, index: number): Match<vocabulary.AreaWord> | undefined {
  const match = anyArea(cell, index);
  const { text, acronym } = wordAt(cell, index);
  const short = text.length === 2 && !acronym && !cell.upper;
  if (short && match?.value.name.startsWith("T") === true) return undefined;
  if (text === "TT" && isNoTown(cell, index + 1)) return undefined;
  // `Thuế cơ sở 5` has a number of its own; `hệ thống truyền thanh cơ sở` has none.
  const based = match?.value.name === "cơ sở";
  return based && /^\p{Ll}/u.test(wordAt(cell, match.end).text) ? undefined : match;
}

/** Whether `TT` is no town before a word: `Sở TT&TT`, `TT. Tỉnh ủy`. */
function isNoTown(cell: Cell, index: number): boolean {
  const { key, gap } = wordAt(cell, index);
  if (key === "&") return gap === "none";
  return anyHead(cell, key === "." ? index + 1 : index)?.value.kind === "party";
}

/**
 * The level that stands after `cấp`.
 *
 * ```
 * UBND cấp huyện      chính quyền cấp cơ sở
 *          ^^^^^                      ^^^^^
 * ```
 */
export function level(cell: Cell, index: number): Match<AgencyLevel> | undefined {
  const match = anyArea(cell, index);
  if (match === undefined) return undefined;
  const { value, end } = match;
  if (value.level === "city") return { value: "province", end };
  if (value.name === "cơ sở") return { value: "commune", end };
  return value.level === "other" ? undefined : { value: value.level, end };
}

/**
 * The beginning of a name; in small letters a longer common noun goes before it.
 *
 * ```
 * Sở Nội vụ      Văn phòng UBND tỉnh      các phòng chuyên môn
 * ^^             ^^^^^^^^^^^^^^               ^^^^^ none: `phòng chuyên môn` is a noun
 * ```
 */
export function head(cell: Cell, index: number): Match<Head> | undefined {
  const match =
    anyHead(cell, index) ??
    office(cell, index) ??
    policeDesk(cell, index) ??
    youthUnions(cell, index) ??
    deputy(cell, index);
  if (match === undefined || isNoBody(cell, index, match.end)) return undefined;
  if (wordAt(cell, match.end - 1).text === "TT") {
    // `Phòng Dân số - TT - GDSK`: a `Trung tâm` has a name.
    if (!wordAt(cell, match.end).word) return undefined;
    if (anyHead(cell, match.end)?.value.kind === "party")
      return { value: STANDING, end: match.end };
  }
  if (isProper(cell, index)) return match;
  if (isSecond(cell, index)) return undefined;
  const common = anyNoun(cell, index);
  return common !== undefined && common.end > match.end ? undefined : match;
}

const YOUTH_UNION: Head = {
  name: "Đoàn",
  kind: "mass-organisation",
  level: "unstated",
  rank: 1,
  named: true,
};

/**
 * The Youth Union of a level, a place or of several; other words behind `Đoàn` make other bodies.
 *
 * ```
 * Đoàn tỉnh      Đoàn xã Mường La      Đoàn các xã, phường
 * ^^^^           ^^^^                  ^^^^
 * ```
 */
function youthUnions(cell: Cell, index: number): Match<Head> | undefined {
  if (keyAt(cell, index) !== "đoàn") return undefined;
  const level = isProper(cell, index) ? area(cell, index + 1)?.value.level : undefined;
  if (/^(?:province|city|district|commune)$/.test(level ?? ""))
    return { value: YOUTH_UNION, end: index + 1 };
  if (keyAt(cell, index + 1) !== "các") return undefined;
  const isLocal = /^(?:xã|phường|trường|huyện)$/.test(keyAt(cell, index + 2));
  return isLocal ? { value: YOUTH_UNION, end: index + 1 } : undefined;
}

/** The deputy of any office: `Phó Chánh án`, `Phó Cục trưởng`. */
function deputy(cell: Cell, index: number): Match<Head> | undefined {
  if (keyAt(cell, index) !== "phó") return undefined;
  const chief = anyHead(cell, index + 1);
  if (chief?.value.kind !== "official" || chief.value.name === "") return undefined;
  return { ...chief, value: { ...chief.value, name: `Phó ${chief.value.name}` } };
}

/** Whether a noun of bodies is the second part of another word: `môi trường`, `nông thôn`. */
function isSecond(cell: Cell, index: number): boolean {
  return SECONDS.test(`${keyAt(cell, index - 1)} ${keyAt(cell, index)}`);
}

/** Whether what looks like the beginning of a body is that of a longer word: `Hội nghị`. */
function isNoBody(cell: Cell, index: number, end: number): boolean {
  return (noBody(cell, index)?.end ?? 0) > end;
}

/** A desk of the police by its sign: `PC06`, `A05`. */
export function policeDesk(cell: Cell, index: number): Match<Head> | undefined {
  return isDesk(wordAt(cell, index).text) ? { value: POLICE_DESK, end: index + 1 } : undefined;
}

/** Whether a word is the sign of a desk of the police. */
export function isDesk(word: string): boolean {
  return /^(?:P?[ACKVX]|PH)\d\d$/.test(word);
}

/**
 * Initials of an office that stand for it only before the body that it is an office of.
 *
 * ```
 * CT UBND xã
 * ^^
 * ```
 */
function office(cell: Cell, index: number): Match<Head> | undefined {
  const value = OFFICES.get(wordAt(cell, index).text);
  // `Công an, Quân sự xã`; that of the province is a `Bộ Chỉ huy`.
  const command = value === undefined && keyAt(cell, index) === "quân" && isProper(cell, index);
  if (command && keyAt(cell, index + 1) === "sự" && !wordAt(cell, index - 1).word) {
    const below = /^(?:commune|district)$/.test(area(cell, index + 2)?.value.level ?? "");
    // `Công an, Quân sự và các đoàn thể xã`
    const beside = keyAt(cell, index - 2) === "an" && keyAt(cell, index + 2) === "và";
    return below || beside ? { value: COMMAND, end: index + 2 } : undefined;
  }
  const end = index + 1;
  // `đ/c Sơn, TP Kinh tế`; `TP Huế` is a city.
  if (wordAt(cell, index).text === "TP" && field(cell, end) !== undefined)
    return { value: DIVISION_CHIEF, end };
  // `CC Tư pháp` of a commune; `CC Kiểm lâm` is a `Chi cục`.
  const civil = wordAt(cell, index).text === "CC";
  if (civil && CIVIL_SERVICE.test(field(cell, end)?.value ?? wordAt(cell, end).text))
    return { value: CIVIL_SERVANT, end };
  const body = value !== undefined && isProper(cell, end) ? anyHead(cell, end) : undefined;
  return value === undefined || body === undefined ? undefined : { value, end };
}

/**
 * A verb that is part of what a body is called, behind a common noun.
 *
 * ```
 * đơn vị cung cấp dịch vụ      cơ quan tham mưu, giúp việc Tỉnh ủy
 *        ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function naming(cell: Cell, index: number, plural: boolean): Match<true> | undefined {
  const match = namingVerb(cell, index);
  if (match !== undefined) return match;
  const alone = namingEnd(cell, index);
  if (alone === undefined || (plural && !/^(?:tham|giúp)$/.test(keyAt(cell, index))))
    return undefined;
  const { key, word, lineStart } = wordAt(cell, alone.end);
  const ends = !word || lineStart || key === "và" || area(cell, alone.end) !== undefined;
  const helps = keyAt(cell, alone.end - 1) === "việc";
  return ends || helps || isClass(cell, alone.end) ? alone : undefined;
}

/**
 * Words that make what follows a collective, or a count of bodies or areas.
 *
 * ```
 * tất cả các sở      11 huyện, thành phố
 * ^^^^^^^^^^         ^^
 * ```
 */
export function plural(cell: Cell, index: number): Match<true> | undefined {
  return (
    anyPlural(cell, index) ??
    // `75/75 xã, phường`
    (keyAt(cell, index + 1) === "/" && isCount(cell, index + 2)
      ? { value: true, end: index + 3 }
      : undefined) ??
    (isCount(cell, index) ? { value: true, end: index + 1 } : undefined)
  );
}

/** A number that counts what stands after it and is not part of a name (`Đề án 06 tỉnh`). */
function isCount(cell: Cell, index: number): boolean {
  if (!/^(?:\d{1,3}|hai|ba|bốn|sáu)$/.test(keyAt(cell, index))) return false;
  const before = wordAt(cell, index - 1);
  if (before.word && !before.acronym && before.key !== "và") return false;
  if (NUMBERED.test(before.key)) return false;
  const counted = isClass(cell, index + 1) ? undefined : noun(cell, index + 1);
  // `02 Ban HĐND xã` are written so; `Tổ 2 Phòng Nội vụ` counts nothing.
  const [board, of] = [keyAt(cell, index + 1), keyAt(cell, index + 2)];
  const boards = counted?.value.kind === "peoples-council" || (board === "ban" && of === "của");
  return counted !== undefined && (boards || !wordAt(cell, index + 1).capital);
}

/** A common noun of bodies; `xã` in `xã hội` is none. */
export function noun(cell: Cell, index: number): Match<Row> | undefined {
  const match = anyNoun(cell, index);
  if (match === undefined || isNoBody(cell, index, match.end)) return undefined;
  // `Các trường THPT, THCS` share a head.
  const shared = wordAt(cell, index).acronym && keyAt(cell, index - 1) === "trường";
  if (match.value.kind === "school" && shared) return undefined;
  if (isSecond(cell, index)) return undefined;
  const longer = match.end === index + 1 && anyArea(cell, index)?.value.level === "other";
  return longer ? undefined : match;
}

/**
 * A known field of work; its short abbreviations only in capitals.
 *
 * ```
 * Sở Tài nguyên và Môi trường      Sở TN&MT      Phòng VHTT
 *    ^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^            ^^^^
 * ```
 */
export function field(cell: Cell, index: number): Match<string> | undefined {
  const match = anyField(cell, index);
  const short = match?.end === index + 1 && wordAt(cell, index).text.length <= 3;
  // `Sở NV`; `Nhà hát Ca múa` has no `Công an` in it.
  return short && !/^\p{Lu}+$/u.test(wordAt(cell, index).text) ? undefined : match;
}

/**
 * A verb of doing. Agencies' names hold the same words with a capital (`Phòng Tổng hợp`), so only
 * small letters count, and in a text of capitals only the two sure verbs.
 *
 * ```
 * Sở Nội vụ chủ trì, phối hợp với Sở Tài chính
 *           ^^^^^^^  ^^^^^^^^
 * ```
 */
export function role(cell: Cell, index: number): Match<AgencyRole | "none"> | undefined {
  const before = keyAt(cell, index - 1);
  // `Cơ quan chuyên môn về xây dựng`: a field of work; `bầu cử`, `tự đánh giá`: one word of two.
  if (wordAt(cell, index).capital || /^(?:về|tự)$/.test(before)) return undefined;
  if (keyAt(cell, index) === "lãnh" && !isVerbBehind(cell, index)) return undefined;
  const elects = before === "bầu" || keyAt(cell, index + 1) === "tri";
  if (elects && keyAt(cell, index) === "cử") return undefined;
  if (isJudicialWork(cell, index)) return undefined;
  const match = anyRole(cell, index);
  if (match !== undefined && isEndOfName(cell, index, match.end)) return undefined;
  const sure = match?.value === "lead" || match?.value === "coordinate";
  return sure || !cell.upper ? match : undefined;
}

/** Words before `lãnh đạo` that make those who lead of it, and no verb. */
const LEADERS =
  /^(?:các|những|mọi|số|từng|mỗi|thể|toàn|chí|c|với|cùng|và|hoặc|giao|cho|do|mời|nghị|cầu|cáo|mưu|trình|hợp|của|thuộc|là|giúp|ban|bộ|cấp|đạo)$/;

/**
 * Whether `lãnh đạo` says what the body before it does.
 *
 * ```
 * Đảng ủy xã lãnh đạo, chỉ đạo      Sở Y tế, lãnh đạo các phòng      do lãnh đạo Sở chủ trì
 *            ^^^^^^^^ verb                    ^^^^^^^^ officials         ^^^^^^^^ officials
 * ```
 */
function isVerbBehind(cell: Cell, index: number): boolean {
  const { word, key } = wordAt(cell, index - 1);
  const { lineStart } = wordAt(cell, index);
  return word && !lineStart && !LEADERS.test(key);
}

/** `Đội Thi hành án, hỗ trợ tư pháp`: the escort of courts is the other work of such a unit. */
function isJudicialWork(cell: Cell, index: number): boolean {
  const [work, joint, ...words] = [-2, -1, 0, 1, 2, 3].map((next) => keyAt(cell, index + next));
  const joined = /^(?:án|sự)$/.test(work ?? "") && /^(?:,|và)$/.test(joint ?? "");
  return joined && words.join(" ") === "hỗ trợ tư pháp";
}

/** `Phòng Quản lý xây dựng`: without an object the last word of a name is no verb. */
function isEndOfName(cell: Cell, index: number, end: number): boolean {
  if (keyAt(cell, index) !== "xây" || !/\p{L}/u.test(keyAt(cell, index - 1))) return false;
  return !/\p{L}/u.test(keyAt(cell, end)) || wordAt(cell, end).lineStart;
}

/** Whether a body with a name of its own surely begins here, though no sign divides it off. */
export function startsBody(cell: Cell, index: number): boolean {
  const match = isProper(cell, index) ? head(cell, index) : undefined;
  if (match === undefined) return false;
  const { value, end } = match;
  if (end - index > 1 || wordAt(cell, index).acronym) return true;
  return value.named && (value.kind === "department" || field(cell, end) !== undefined);
}

/** Whether an item of the list may begin here, after a sign or a word that divides. */
export function startsItem(cell: Cell, index: number): boolean {
  const found =
    plural(cell, index) ??
    head(cell, index) ??
    noun(cell, index) ??
    local(cell, index) ??
    (isClass(cell, index) ? level(cell, index + 1) : undefined);
  return found !== undefined;
}

/** Whether a dash stands before the office that a body holds: `- Cơ quan Thường trực …`. */
export function standsIn(cell: Cell, index: number): boolean {
  if (keyAt(cell, index) !== "-" || wordAt(cell, index).lineStart) return false;
  return head(cell, index + 1)?.value.name.startsWith("Cơ quan Thường trực") === true;
}

/** Whether an item begins here with a capital. */
export function startsName(cell: Cell, index: number): boolean {
  return isProper(cell, index) && startsItem(cell, index);
}

/** Words such as `có liên quan`; the short ones count only where a name cannot hold them. */
export function startsQualifier(cell: Cell, index: number): boolean {
  if (wordAt(cell, index).capital || role(cell, index) !== undefined) return false;
  return (qualifier(cell, index) ?? exception(cell, index)) !== undefined;
}

/** Words that say whom a group is without; `phòng trừ`, `khấu trừ` are verbs of two words. */
export function exception(cell: Cell, index: number): Match<true> | undefined {
  const second = /^(?:phòng|khấu|diệt|bài|loại|miễn)$/.test(keyAt(cell, index - 1));
  return second ? undefined : anyException(cell, index);
}
