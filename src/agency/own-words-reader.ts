import { endsOwnWords } from "./own-words-end.js";
import { isUnit, type OwnWords } from "./own-words.js";
import { wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { endWhere, keyAt, report, wordAt, type Cell } from "./cell.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import { meaningOf, type Match } from "./lexicon.js";
import { personAt } from "./person-reader.js";
import { sharesFields } from "./reading.js";
import * as marks from "./marks.js";

/** `Chi nhánh Lào Cai II`. */
const ROMAN = /^[IVX]+$/;
/** Initials that stand for a field behind some heads only: `TP` is the city behind the others. */
const FITS: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ["tp", /^(?:department|division|ministry)$/],
  ["ct", /^(?:department|division|ministry)$/],
  ["tt", /^(?:department|division|ministry|centre)$/],
  ["th", /^school$/],
]);

/** Kinds that are never called after a person, so that a person behind one holds its office. */
const UNNAMED =
  /^(?:official|staff|department|division|ministry|office|inspectorate|bureau|sub-department|police|party)$/;

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
      if (isWholeBody(cell, name)) break;
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
            (verb === "implement" && name.end > start + 1 && !wordAt(cell, verbEnd).word) ||
            (verb === "coordinate" &&
              !goesOnWith(cell, verbEnd) &&
              !listsOn(cell, name, verbEnd)) ||
            verb === "lead" ||
            keyAt(cell, name.end) === "lãnh" ||
            isEntire(cell, name, start) ||
            (wordAt(cell, start).capital && sharesFields(head) && !isPart(cell, name)));
    if (verb === undefined && isCalled(cell, name)) break;
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

/** Kinds of bodies that need no words of their own. */
const ENTIRE = /^(?:office|inspectorate|official|party|mass-organisation)$/;
/** Kinds of which a head of several words needs none either: `Ngân hàng Nhà nước`, `Trạm Y tế`. */
const ENTIRE_HEADS = /^(?:bank|military|court|procuracy|audit|front|health-facility|press)$/;

/** Whether a head is a whole name, so that a verb behind it is what the body does. */
function isEntire(cell: Cell, { head, end }: OwnWords, start: number): boolean {
  if (ENTIRE.test(head.kind)) return true;
  const words = head.name.split(" ").length;
  return wordAt(cell, start).capital && words > 2 && end > start && ENTIRE_HEADS.test(head.kind);
}

/** Whether what a unit works with or for may be part of its name: `Hội đồng phối hợp Phổ biến …`. */
function goesOnWith(cell: Cell, index: number): boolean {
  return wordAt(cell, index).word && !/^(?:với|cùng)$/.test(keyAt(cell, index));
}

/** `Hội đồng bồi thường, hỗ trợ, tái định cư`: a work between two commas of a committee's name. */
function listsOn(cell: Cell, name: OwnWords, index: number): boolean {
  return keyAt(cell, name.end) === "hỗ" && keyAt(cell, index) === "," && isPart(cell, name);
}

/** Kinds of bodies that are called by a proper name at the end. */
const CALLED = /^(?:company|school|bank|health-facility)$/;

/**
 * Whether a body has been called by its proper name, so that small words behind it are what it does.
 *
 * ```
 * Công ty Môi trường Bình Minh quét dọn      Công ty Cổ phần cấp nước
 *                    ^^^^^^^^^                        ^^^^^^^ goes on
 * ```
 */
function isCalled(cell: Cell, { head, words, known, end }: OwnWords): boolean {
  const { text, key, lineStart } = wordAt(cell, end);
  if (!CALLED.test(head.kind) || words.length < 2 || lineStart || key === "và") return false;
  const [first, last] = [wordAt(cell, end - 2), wordAt(cell, end - 1)];
  const proper = [first, last].every(({ capital, acronym }) => capital && !acronym);
  const field = at.field(cell, end - 2)?.end === end && known;
  // `Hợp tác xã Chè Shan tuyết Phình Hồ`: the name comes yet.
  const goesOn = [1, 2, 3].some((next) => wordAt(cell, end + next).capital);
  return /^\p{Ll}/u.test(text) && proper && !field && !goesOn && !at.isClass(cell, end);
}

/** Divisions of districts and communes by fields of two parts, from which no name goes on. */
const WHOLE_OFFICE =
  /^(?:Giáo dục (?:và|-|&) Đào tạo|Tài nguyên (?:và|-|&) Môi trường|Nông nghiệp (?:và|-|&) (?:Môi trường|Phát triển nông thôn)|Kinh tế (?:và|-|&) Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Lao động(?: -|,) Thương binh và Xã hội|Văn hóa (?:và|-|&) (?:Xã hội|Thông tin)|Tài chính (?:và|-|&) Kế hoạch|Nội vụ|Tư pháp)$/;

/**
 * Whether a ministry or a department has its name: what goes on in small letters is what it does.
 *
 * ```
 * Bộ Công an khẩn trương điều tra      Phòng Tài chính kế toán
 * ^^^^^^^^^^                           none: a division goes on
 * ```
 */
function isWholeBody(cell: Cell, { head, words, known, end }: OwnWords): boolean {
  const office = head.kind === "division" && WHOLE_OFFICE.test(words[0] ?? "");
  const body = office || /^(?:ministry|department)$/.test(head.kind);
  const whole = body && known && words.length === 1;
  const { text, key } = wordAt(cell, end);
  return whole && /^\p{Ll}/u.test(text) && key !== "và";
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

/**
 * Whether a verb is one of the works that a committee or a unit is called after: no sentence goes on
 * with `và` behind who does it alone.
 *
 * ```
 * Hội đồng bồi thường, hỗ trợ và tái định cư      Phòng Khảo thí và bảo đảm chất lượng
 *                      ^^^^^^                                       ^^^^^^^^
 * ```
 */
function isPart(cell: Cell, { head, words, end }: OwnWords): boolean {
  const sign = keyAt(cell, end - 1);
  if (!/^(?:,|và)$/.test(sign)) return false;
  if (/^(?:council|steering-committee|working-group)$/.test(head.kind)) return true;
  // `Phòng Giám đốc, kiểm tra, thanh tra và thi hành án`: what got so far goes on.
  const { value } = at.role(cell, end) ?? {};
  // `Phòng Tư vấn và hỗ trợ sinh viên`
  const joined = value === "coordinate" && keyAt(cell, end) !== "hỗ";
  if (!isUnit(head) || value === "lead" || joined) return false;
  return sign !== "và" || words.length > 1;
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
