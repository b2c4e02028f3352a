import * as at from "./at.js";
import { readShortArea } from "./area-reader.js";
import { endWhere, isProper, keyAt, wordAt, type Cell } from "./cell.js";
import type { Head } from "./data/heads.js";
import { BRANCH, FORM, OFFICES, SUBJECTS, WORK } from "./data/own-words.js";
import type { Match } from "./lexicon.js";
import { endsAtComma } from "./own-words-at-comma.js";
import { isUnit, type OwnWords } from "./own-words.js";
import { personAt } from "./person-reader.js";
import { isBareWork, isDashedWork, isServed } from "./parts-of-name.js";
import { sharesFields } from "./reading.js";
import * as marks from "./marks.js";

/**
 * Whether the own words of a name end before a word or a sign.
 *
 * ```
 * Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh      Sở Y tế, Sở Nội vụ
 *                          ^            ^^         ^^^^ ends        ^ ends
 * ```
 */
export function endsOwnWords(cell: Cell, name: OwnWords): boolean {
  const { head, end } = name;
  const { key, word } = wordAt(cell, end);
  const next = end + 1;
  if (key === "-" && (isBranch(cell, next, head) || isPartner(cell, next, head))) return false;
  // `Ban Chỉ đạo giao Công an xã chủ trì`
  const handed = at.handing(cell, end);
  const given = key === "giao" && at.startsName(cell, handed?.end ?? end);
  if (handed !== undefined && (given || at.startsBody(cell, handed.end))) return true;
  const item = next >= cell.pieces.length || at.startsItem(cell, next);
  if (key === "kiêm" && at.startsName(cell, next)) return true;
  if (key === "hoặc" || marks.startsLabel(cell, end)) return true;
  if (marks.belowLabel(cell, end) !== undefined) return true;
  const both = key === "cùng" && keyAt(cell, next) === "với";
  if (/^(?:cùng|với)$/.test(key) && (item || (both && at.startsItem(cell, next + 1)))) return true;
  // `Phòng QLVB&TTr`, `Phòng KH-NV`
  const initials = key === "&" || (key === "-" && wordAt(cell, next).acronym);
  const joins =
    initials &&
    !at.startsBody(cell, next) &&
    [end, next].every((at) => wordAt(cell, at).gap === "none");
  if (joins && wordAt(cell, end - 1).acronym) return false;
  // `Sở Y tế và/hoặc Sở Nội vụ`
  if (key === "và" && keyAt(cell, next) === "/") return true;
  if (key === "và" || key === "&") return endsAtAnd(cell, name, item);
  // `Tổ Toán - Tin`
  const taught = [end - 1, next].every((place) => SUBJECTS.has(keyAt(cell, place)));
  if (key === "-" && taught) return false;
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
  // `Phòng Đào tạo, Khoa học và HTQT`: a list within one name ends with its last work.
  const listed = isUnit(head) && words.some((word) => word.includes(",")) && !item;
  const office = OFFICES.test(at.field(cell, next)?.value ?? "");
  if (listed && wordAt(cell, next).acronym && !office) return false;
  // `Hệ Quản lý học viên và sinh viên`
  const served = isServed(cell, next) && (isProper(cell, next) || isServed(cell, end - 2));
  if (isUnit(head) && served) return false;
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
  if (readShortArea(cell, end, head) !== undefined) return true;
  const level = at.area(cell, end)?.value.level ?? "other";
  if (level !== "other" && level !== "unstated") return true;
  // `Hải quan khu vực VIII`, `Thuế cơ sở 5`; of other bodies a region is a part of the name.
  if (level === "unstated" && first && head.kind === "vertical-agency") return true;
  if (at.isClass(cell, end) && at.level(cell, end + 1) !== undefined) return true;
  if (at.belonging(cell, end) !== undefined || at.startsQualifier(cell, end)) return true;
  if (at.aim(cell, end) !== undefined) return true;
  if (isBranch(cell, end, head) || isPartner(cell, end, head)) return false;
  if (isFirm(cell, name)) return false;
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

/**
 * `Liên danh Công ty Sông Đà - Công ty Trường Sơn`: a consortium is named after its firms; and
 * `Tổng công ty Sông Đà - CTCP` ends with its form.
 */
function isPartner(cell: Cell, index: number, { name, kind }: Head): boolean {
  const form = keyAt(cell, index) === "ctcp" && !wordAt(cell, index + 1).word;
  if (form && kind === "company" && keyAt(cell, index - 1) === "-") return true;
  return name === "Liên danh" && at.head(cell, index)?.value.kind === "company";
}

/** `Công ty cổ phần Tập đoàn Hạ Long`: behind the form of a company a group of firms is its name. */
function isFirm(cell: Cell, { head, words, end }: OwnWords): boolean {
  if (head.kind !== "company" || wordAt(cell, end).lineStart) return false;
  const formed = FORM.test(words.length === 0 ? head.name : words.join(" "));
  return formed && /^(?:Tập đoàn|Tổng công ty)$/.test(at.head(cell, end)?.value.name ?? "");
}
