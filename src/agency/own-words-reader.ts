import { wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import { meaningOf, type Match } from "./lexicon.js";
import { personAt } from "./person-reader.js";
import {
  enumerates,
  isBareWork,
  isDashedWork,
  isServed,
  lacksObject,
  listsFields,
  listsWorks,
} from "./parts-of-name.js";
import { sharesFields } from "./reading.js";
import * as marks from "./marks.js";

/** The head of a branch, which belongs to the name of its bank or company. */
export const BRANCH = /^(?:Chi nhánh|Phòng giao dịch)$/;
/** `Chi nhánh Lào Cai II`. */
const ROMAN = /^[IVX]+$/;
/** What divisions of communes and districts are called after (Decrees 37/2014 and 150/2025). */
export const OFFICES =
  /^(?:Nội vụ|Tư pháp|Y tế|Kinh tế|Tài chính - Kế hoạch|Văn hóa (?:- Xã hội|và Thông tin)|Kinh tế(?:,| và) Hạ tầng.*|Quản lý đô thị|(?:Giáo dục|Tài nguyên|Nông nghiệp|Lao động).*|Dân tộc)$/;

/** Bodies named by nothing but their work, which may be that of another in the midst of a name. */
const WORK = /^(?:Viễn thông|Điện lực|Thống kê|Thuế|Hải quan|Bưu điện)$/;

/** Kinds of units that are named after several works. */
const UNIT =
  /^(?:division|bureau|sub-department|unit|centre|institute|working-group|management-board|court)$/;

/** Initials that stand for a field behind some heads only: `TP` is the city behind the others. */
const FITS: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ["tp", /^(?:department|division|ministry)$/],
  ["ct", /^(?:department|division|ministry)$/],
  ["th", /^school$/],
]);

/** Kinds that are never called after a person, so that a person behind one holds its office. */
const UNNAMED =
  /^(?:official|staff|department|division|ministry|office|inspectorate|bureau|sub-department|police|party)$/;

/** The words of a name behind its head, as far as they are read. */
interface OwnWords {
  readonly head: Head;
  readonly words: string[];
  /** Whether they begin with a field that the vocabulary knows. */
  known: boolean;
  /** How many words those fields and what joins them are. */
  fields: number;
  end: number;
}

/**
 * The words after a head that are its own: a known field, or any words up to a boundary.
 *
 * ```
 * Sở Tài nguyên và Môi trường, Sở Y tế      Ban Chỉ đạo phòng, chống tội phạm tỉnh
 *    ^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOwnWords(
  cell: Cell,
  start: number,
  { value: head, end }: Match<Head>,
): OwnWords {
  const name: OwnWords = { head, words: [], known: false, fields: 0, end };
  while (head.named && name.end < cell.pieces.length && !marks.isBullet(cell, name.end)) {
    const first = name.words.length === 0;
    const field = fieldHere(cell, name);
    if (field !== undefined && !isOfCompound(cell, name, field.end)) {
      name.words.push(fieldName(cell, field, name));
      name.known ||= first;
      if (name.known) name.fields = name.words.length;
      name.end = field.end;
      continue;
    }
    if (UNNAMED.test(head.kind) && personAt(cell, name.end, false) !== undefined) break;
    const { value: verb, end: verbEnd = 0 } = at.role(cell, name.end) ?? {};
    // After `Tổ công tác` or `Hội đồng` a verb of doing begins the name.
    const ends =
      verb === undefined
        ? endsOwnWords(cell, name)
        : !isLast(cell, name) &&
          ((!first && !isPart(cell, name)) ||
            keyAt(cell, verbEnd) === "theo" ||
            (verb === "coordinate" && !wordAt(cell, verbEnd).word) ||
            verb === "lead" ||
            keyAt(cell, name.end) === "lãnh" ||
            /^(?:office|inspectorate|official|party)$/.test(head.kind) ||
            (wordAt(cell, start).capital && sharesFields(head) && !isPart(cell, name)));
    const quoted = quoteEnd(cell, name);
    if (quoted !== undefined) {
      name.words.push(wordsOf(cell, name.end, quoted));
      name.end = quoted;
      continue;
    }
    if (ends) break;
    const word = wordAt(cell, name.end);
    const { text, acronym } = word;
    const meaning = meaningOf(word);
    // `Tập đoàn VNPT`
    const brand = at.head(cell, name.end)?.value.name === "";
    const explained = brand || meaning !== undefined || ROMAN.test(text);
    if (acronym && !explained) report(cell, "unknown-abbreviation", name.end, name.end + 1);
    name.words.push(brand ? text : (meaning ?? text));
    name.end += 1;
  }
  // A name never ends with what joins it to the next.
  while (/^(?:[,-]|và)$/.test(name.words.at(-1) ?? "")) {
    name.words.pop();
    name.end -= 1;
  }
  return name;
}

/**
 * Whether initials are one part of several that are glued: two units may have one of them.
 *
 * ```
 * Phòng TC-KT      Phòng TCHC-TH
 *       ^^               ^^^^ no field alone
 * ```
 */
function isOfCompound(cell: Cell, { head, end: start }: OwnWords, end: number): boolean {
  if (!/^(?:Phòng|Ban|Chi cục)$/.test(head.name)) return false;
  const glued = (sign: number): boolean => {
    const [before, joint, after] = [sign - 1, sign, sign + 1].map((index) => wordAt(cell, index));
    const close = joint?.gap === "none" && after?.gap === "none";
    return (
      close &&
      /^[-&]$/.test(joint.key) &&
      before?.acronym === true &&
      after.acronym &&
      !at.startsBody(cell, sign + 1)
    );
  };
  return glued(end) || glued(start - 1);
}

/** Whether a verb is the last word of a name: `Trung tâm Bảo trợ xã hội tổng hợp`, `Khoa Nội tổng hợp`. */
function isLast(cell: Cell, { head, known, words, end }: OwnWords): boolean {
  const { word, lineStart } = wordAt(cell, end + 2);
  const last = keyAt(cell, end) === "tổng" && (!word || lineStart) && !known;
  if (!last || words.length === 0) return false;
  return head.name === "Khoa" || /^(?:centre|health-facility|company)$/.test(head.kind);
}

/** The end of words in quotation marks: `Ban Chỉ đạo phong trào "Toàn dân đoàn kết …" tỉnh`. */
function quoteEnd(cell: Cell, { head, end }: OwnWords): number | undefined {
  const opens = /^["“]$/.test(keyAt(cell, end)) && head.kind === "steering-committee";
  if (!opens) return undefined;
  const close = endWhere(cell, end + 1, (_, at) => /^["”;]$/.test(keyAt(cell, at)));
  return /^["”]$/.test(keyAt(cell, close)) ? close + 1 : undefined;
}

/** Whether a verb is one of the works that a committee is called after: `bồi thường, hỗ trợ và …`. */
function isPart(cell: Cell, { head, words, end }: OwnWords): boolean {
  const sign = keyAt(cell, end - 1);
  if (!/^(?:,|và)$/.test(sign)) return false;
  if (/^(?:council|steering-committee|working-group)$/.test(head.kind)) return true;
  // `Phòng Giám đốc, kiểm tra, thanh tra và thi hành án`: what got so far goes on.
  return isUnit(head) && (sign === "," || words.includes(","));
}

/** Whether a body is one of those that are named after several works. */
function isUnit({ kind }: Head): boolean {
  return UNIT.test(kind);
}

/**
 * A known field. One that is also a verb (`xây dựng`) needs its capital after a head with a
 * capital.
 *
 * ```
 * Sở Xây dựng      Văn phòng Sở xây dựng kế hoạch
 *    ^^^^^^^^                   ^^^^^^^^ no field
 * ```
 */
function fieldHere(cell: Cell, { head, words, end }: OwnWords): Match<string> | undefined {
  const field = wordAt(cell, end).word ? at.field(cell, end) : undefined;
  const narrow = FITS.get(keyAt(cell, end));
  const fits = narrow === undefined || (words.length === 0 && narrow.test(head.kind));
  if (field === undefined || !fits) return undefined;
  // `Sở Y tế ‖ Công an tỉnh`: a body of its own, though there is a `Bộ Công an`.
  const police = head.kind !== "ministry" && at.head(cell, end)?.value.kind === "police";
  if (police && wordAt(cell, end).capital) return undefined;
  // `xây dựng nông thôn mới` is more than the verb in it.
  if ((at.role(cell, end)?.end ?? 0) < field.end) return field;
  const sure = words.length === 0 && !wordAt(cell, end - 1).capital && sharesFields(head);
  return sure ? field : undefined;
}

/**
 * A field in its canonical spelling, or as written where it is one part of a longer name. What
 * initials stand for may hang on the head.
 *
 * ```
 * Phòng VHTT                      Sở VHTT                         Ban Dân tộc và Miền núi
 *       ^^^^ Văn hóa và Thông tin    ^^^^ Văn hóa và Thể thao         ^^^^^^^ as written
 * ```
 */
function fieldName(
  cell: Cell,
  { value, end }: Match<string>,
  { head, words, end: start }: OwnWords,
): string {
  if (cell.pieces.slice(start, end).some(({ acronym }) => acronym)) {
    return (head.kind === "division" ? DIVISION_FIELDS.get(value) : undefined) ?? value;
  }
  const { word, key, capital } = wordAt(cell, end);
  const joined = key === "và" && !at.startsItem(cell, end + 1);
  // `Hành chính và Quản trị công` is another field than `Hành chính - Quản trị`.
  const goesOn =
    joined ||
    (word &&
      !capital &&
      at.plural(cell, end) === undefined &&
      !endsOwnWords(cell, { head, words: [value], known: true, fields: 1, end }) &&
      at.role(cell, end) === undefined);
  return words.length === 0 && !goesOn ? value : wordsOf(cell, start, end);
}

/**
 * Whether the own words of a name end before a word or a sign.
 *
 * ```
 * Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh      Sở Y tế, Sở Nội vụ
 *                          ^            ^^         ^^^^ ends        ^ ends
 * ```
 */
function endsOwnWords(cell: Cell, name: OwnWords): boolean {
  const { head, end } = name;
  const { key, word } = wordAt(cell, end);
  const next = end + 1;
  if (key === "-" && (isBranch(cell, next, head) || isPartner(cell, next, head))) return false;
  // `Ban Chỉ đạo giao Công an xã chủ trì`
  const handed = at.handing(cell, end);
  if (handed !== undefined && at.startsBody(cell, handed.end)) return true;
  const item = next >= cell.pieces.length || at.startsItem(cell, next);
  if (key === "hoặc" || marks.startsLabel(cell, end)) return true;
  const both = key === "cùng" && keyAt(cell, next) === "với";
  if (/^(?:cùng|với)$/.test(key) && (item || (both && at.startsItem(cell, next + 1)))) return true;
  // `Phòng QLVB&TTr`, `Phòng KH-NV`
  const initials = key === "&" || (key === "-" && wordAt(cell, next).acronym);
  const joins =
    initials &&
    !at.startsBody(cell, next) &&
    [end, next].every((at) => wordAt(cell, at).gap === "none");
  if (joins && wordAt(cell, end - 1).acronym) return false;
  if (key === "và" || key === "&") return endsAtAnd(cell, name, item);
  if (key === "-" && (marks.startsLabel(cell, next) || startsPerson(cell, name, next))) return true;
  // `Sở Y tế - chủ trì`
  if (key === "-" && /^(?:lead|coordinate)$/.test(at.role(cell, next)?.value ?? "")) return true;
  // `Khoa Cấp cứu - HSTC - CĐ`: initials of a mere noun begin nothing here.
  const short =
    wordAt(cell, next).acronym && (at.head(cell, next) ?? at.local(cell, next)) === undefined;
  const goesOn = short || (isUnit(head) && isDashedWork(cell, next));
  if (key === "-" || key === "'") return (item && !goesOn) || !wordAt(cell, next).word;
  if (key === ",") return endsAtComma(cell, name, item);
  if (key === "/" && isOfNumber(cell, end)) return false;
  // `chất độc da cam/dioxin`
  const glued = key === "/" && wordAt(cell, next).gap === "none";
  if (glued && [end - 1, next].every((at) => /^\p{Ll}/u.test(wordAt(cell, at).text))) return item;
  // `Khoa Kiểm soát bệnh tật và HIV/AIDS`
  const illness = glued && [end - 1, next].every((at) => wordAt(cell, at).acronym);
  if (illness && /^\p{Ll}/u.test(wordAt(cell, end - 2).text)) return item;
  if (!word || marks.isOfFigure(cell, end)) return true;
  return marks.markEnd(cell, end) !== undefined || beginsOther(cell, name);
}

/**
 * Whether a person is named behind a dash: by a title, by what stands in the middle of most names, or
 * by three words behind a field that is whole.
 *
 * ```
 * Phòng VH-XH - Đ/c Dung      Hạt Kiểm lâm - Lò Văn Nam      Phòng Kinh tế - Hoàng Bích Ngọc
 *               ^^^^^^^^                     ^^^^^^^^^^                      ^^^^^^^^^^^^^^^
 * ```
 */
function startsPerson(cell: Cell, { head, known }: OwnWords, start: number): boolean {
  if (at.handing(cell, start) !== undefined || personAt(cell, start) !== undefined) return true;
  const end = endWhere(
    cell,
    start,
    (_, index) => !/^\p{Lu}\p{Ll}*$/u.test(wordAt(cell, index).text),
  );
  const whole = known && head.kind === "division";
  return end - start > 2 && (whole || /^(?:văn|thị)$/.test(keyAt(cell, start + 1)));
}

/** Whether a stroke is one within the number of a body: `Ban Chỉ đạo 389/ĐP`. */
function isOfNumber(cell: Cell, index: number): boolean {
  const next = wordAt(cell, index + 1);
  const glued = wordAt(cell, index).gap === "none" && next.gap === "none";
  return glued && next.acronym && /^\d+$/.test(keyAt(cell, index - 1));
}

/** At `và`; but `Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp` goes on. */
function endsAtAnd(cell: Cell, { head, words, known, end }: OwnWords, item: boolean): boolean {
  const next = end + 1;
  // `Phòng Quản lý ngân sách, tin học và thống kê`
  if (words.includes(",") && isUnit(head) && isBareWork(cell, next)) return false;
  if (isUnit(head) && isProper(cell, next) && isServed(cell, next)) return false;
  // `Phòng Quản lý phương tiện và người lái`: a noun too wide to begin an item within a name.
  const noun = known ? undefined : at.noun(cell, next);
  const longer = (at.head(cell, next)?.end ?? 0) > (noun?.end ?? 0);
  const wide = longer ? undefined : noun?.value;
  if (wide?.open === true && !wide.named && !wordAt(cell, next).capital) return false;
  // `Trường TH và THCS Nga An`
  const further = head.kind === "school" && !at.startsBody(cell, next);
  if (further && at.field(cell, next) !== undefined) return false;
  const plural = at.plural(cell, next)?.end;
  const shares = sharesFields(head);
  if (plural !== undefined && !shares && at.field(cell, plural) !== undefined) return false;
  if (item || !known || !shares) return item;
  const field = at.field(cell, next);
  return field !== undefined && (head.kind !== "division" || isOffice(cell, field, words));
}

/**
 * Whether a field behind `và` is that of another division: both are divisions of a commune or a
 * district, or initials. Within an office one division has several works.
 *
 * ```
 * Phòng Kinh tế và Văn hóa - Xã hội      Phòng Cải cách hành chính và Chuyển đổi số
 *              ^^                                                 ^^ of one division
 * ```
 */
function isOffice(cell: Cell, field: Match<string>, [first = ""]: readonly string[]): boolean {
  const short = wordAt(cell, field.end - 1).acronym;
  return short || [first, field.value].every((name) => OFFICES.test(name));
}

/** At a comma; but `Ban Chỉ đạo phòng, chống tội phạm` goes on. */
function endsAtComma(cell: Cell, { head, words, known, end }: OwnWords, item: boolean): boolean {
  const next = end + 1;
  const small = wordAt(cell, next).word && !isProper(cell, next);
  // `Viện Chiến lược, Chính sách tài chính`: a strategy is one of something.
  const aimless = !item && words.join(" ") === "Chiến lược" && at.field(cell, next) === undefined;
  if (aimless && /^(?:Học viện|Viện)$/.test(head.name)) return false;
  // `Phòng Công tác học sinh, sinh viên`
  const served = isUnit(head) && isServed(cell, end - 2) && isServed(cell, next);
  if (served && small) return false;
  if (isUnit(head) && small) {
    if (listsWorks(cell, next)) return false;
    if (!known && isBareWork(cell, next)) return false;
    if (!item && lacksObject(words)) return false;
  }
  if (item) return true;
  if (known && isUnit(head) && enumerates(cell, next) && !listsFields(cell, next)) return false;
  if (known) return head.kind !== "steering-committee" || !enumerates(cell, next);
  // `Nhà máy nước số 1, số 2`
  if (keyAt(cell, next) === "số" && /^\d+$/.test(keyAt(cell, next + 1))) return true;
  // `Tổ 1, 2, 3`
  if (/^\d+ \d/.test(`${keyAt(cell, end - 1)} ${keyAt(cell, next)}`)) return true;
  // `Hội đồng BT, HT, TĐC`
  const { acronym: short } = wordAt(cell, next);
  const several = /^(?:council|steering-committee)$/.test(head.kind) && !at.startsItem(cell, next);
  if (several && short && wordAt(cell, end - 1).acronym) return false;
  const listed = sharesFields(head) && at.field(cell, next) !== undefined;
  if (!listed && enumerates(cell, next)) return false;
  const { capital, acronym } = wordAt(cell, end - 1);
  const open = end > 0 && (!capital || (acronym && head.kind === "steering-committee"));
  return !small || !open || at.role(cell, next) !== undefined;
}

/** Whether a word begins a plural, a level, a qualifier or another body, and so ends a name. */
function beginsOther(cell: Cell, name: OwnWords): boolean {
  const { head, words, end } = name;
  const first = words.length === 0;
  const plural = at.plural(cell, end)?.end;
  if (plural !== undefined) {
    const board = /^(?:steering-committee|management-board|mass-organisation|centre)$/.test(
      head.kind,
    );
    if ((first && !board) || wordAt(cell, end).capital) return true;
    // `các phòng`, `các huyện` begin something new; `các công trình giao thông` goes on.
    const found = at.noun(cell, plural) ?? at.area(cell, plural) ?? at.head(cell, plural);
    return found !== undefined;
  }
  const level = at.area(cell, end)?.value.level ?? "other";
  if (level !== "other" && level !== "unstated") return true;
  // `Hải quan khu vực VIII`, `Thuế cơ sở 5`; of other bodies a region is a part of the name.
  if (level === "unstated" && first && head.kind === "vertical-agency") return true;
  if (at.isClass(cell, end) && at.level(cell, end + 1) !== undefined) return true;
  if (at.belonging(cell, end) !== undefined || at.startsQualifier(cell, end)) return true;
  if (isBranch(cell, end, head) || isPartner(cell, end, head)) return false;
  const body = at.head(cell, end)?.value;
  if (isWork(cell, name)) return false;
  if (keyAt(cell, end - 1) === "-" && isUnit(head) && isDashedWork(cell, end)) return false;
  // `Phòng Kinh tế ‖ Hạt Kiểm lâm`
  // `Giám đốc Sở ‖ UBND xã`
  const bare = sharesFields(head) && at.field(cell, end) === undefined;
  if ((!first || bare) && marks.startsLine(cell, end)) return true;
  const outranks = body !== undefined && body.rank > head.rank;
  if (at.startsBody(cell, end)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/**
 * Whether what might be a body is the work of this one.
 *
 * ```
 * Tập đoàn Bưu chính Viễn thông Việt Nam      Phòng Thống kê Tổng hợp
 *                    ^^^^^^^^^^                     ^^^^^^^^
 * ```
 */
function isWork(cell: Cell, { head, words, known, end }: OwnWords): boolean {
  const body = at.head(cell, end);
  if (body === undefined || !WORK.test(body.value.name)) return false;
  const { end: next } = body;
  // `Tập đoàn Bưu chính ‖ Viễn thông`
  if (wordAt(cell, end).lineStart && !goesOnAsWork(cell, head, end)) return false;
  if (words.length > 0) return !known;
  return (
    wordAt(cell, next).capital && !at.startsItem(cell, next) && at.area(cell, next) === undefined
  );
}

/**
 * Whether a work on a line of its own is the end of a company's name: of no place, it is no body.
 *
 * ```
 * Tập đoàn Bưu chính⏎Viễn thông Việt Nam      Công ty Môi trường⏎Điện lực Mai Sơn
 *                    ^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^ another
 * ```
 */
export function goesOnAsWork(cell: Cell, { kind }: Head, line: number): boolean {
  const work = at.head(cell, line);
  if (kind !== "company" || work === undefined || !WORK.test(work.value.name)) return false;
  const whole = at.field(cell, work.end);
  const { word, lineStart } = wordAt(cell, whole?.value === "Việt Nam" ? whole.end : work.end);
  return !word || lineStart;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(cell: Cell, index: number, { kind }: Head): boolean {
  return /^(?:bank|company)$/.test(kind) && BRANCH.test(at.head(cell, index)?.value.name ?? "");
}

/** `Liên danh Công ty Sông Đà - Công ty Trường Sơn`: a consortium is named after its firms. */
function isPartner(cell: Cell, index: number, { name }: Head): boolean {
  return name === "Liên danh" && at.head(cell, index)?.value.kind === "company";
}
