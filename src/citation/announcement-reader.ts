import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import { readDateBefore, type DateReading } from "./date-reader.js";
import { isBodyOf } from "./issuer-body.js";
import { issuerNameEnd } from "./issuer-name.js";
import { bareNameEnd, LONGEST_ISSUER } from "./place-name.js";
import type { Range, Reader } from "./reader.js";
import { TYPES, knownSymbol } from "./vocabulary.js";

/** Longest issuer between a type and its number, in pieces. */
const LONGEST_ISSUER_BEFORE = 10;

/** What stands before a number: `Kế hoạch số`. */
export interface Announcement {
  readonly type?: DocumentTypeKey;
  /** Whether `số` or a type stands there at all. */
  readonly announced: boolean;
  /** The issuer and the day, where they stand between the type and the number. */
  readonly issuer?: Range;
  readonly date?: DateReading;
  readonly start: number;
  /** Where the number is announced without the type, where that is only an abbreviation. */
  readonly plain?: number;
}

/**
 * Reads the name of a type and `số` before a number, backwards.
 *
 * ```
 * Kế hoạch số 21/KH-UBND      Số: 21/KH-UBND      Nghị quyết của Quốc hội số 76/2019/QH14
 * ^^^^^^^^^^^                 ^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Quyết định UBND tỉnh số 15/QĐ-UBND
 * ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAnnouncement(reader: Reader, index: number): Announcement {
  const colon = at.key(reader, index - 1) === ":" && at.key(reader, index - 2) === "số";
  const number = colon ? index - 2 : index - 1;
  const announced = at.key(reader, number) === "số";
  const start = announced ? number : index;
  const issued = announced ? readIssuedBy(reader, start) : undefined;
  // `các Luật: số 72/2025/QH15; …`: the type is said once for the list.
  const listed = announced && at.key(reader, start - 1) === ":";
  const typed = typeBefore(reader, start) ?? (listed ? typeBefore(reader, start - 1) : undefined);
  // `PHÒNG TÀI CHÍNH - KẾ HOẠCH ↵ Số: 214/TCKH-NS`: a type above the number fills its line.
  const headed = colon && at.startsLine(reader, number) && at.isCapital(reader, number);
  const type =
    headed && typed !== undefined && !at.startsLine(reader, typed.start) && typed.start > 0
      ? undefined
      : typed;
  const law = announced ? undefined : lawBefore(reader, index);
  return type ?? issued ?? law ?? readDated(reader, start) ?? { announced, start };
}

/**
 * The type before a colon where the number does not say it: `Luật: 38/2005/QH11`, `các Nghị định:
 * 59/2019, 130/2020`.
 */
function lawBefore(reader: Reader, index: number): Announcement | undefined {
  const found = at.key(reader, index - 1) === ":" ? typeBefore(reader, index - 1) : undefined;
  const type = found?.type ?? "";
  if (/^(?:law|code|ordinance)$/.test(type)) return found;
  const year = at.key(reader, index + 1) === "/" && isYear(reader.pieces[index + 2]);
  const goesOn = at.isGlued(reader, index + 3) && /^[-/]$/.test(at.key(reader, index + 3));
  const bare = year && !goesOn && found?.plain === undefined;
  return bare && /^(?:decree|circular|joint-circular)$/.test(type) ? found : undefined;
}

/** The type whose name ends before a piece; `văn bản` may be any. */
export function typeBefore(reader: Reader, end: number): Announcement | undefined {
  const found = at.phraseBefore(reader, end, TYPES);
  if (found === undefined) return abbreviatedBefore(reader, end);
  const { value, start } = found;
  return defined({ type: value === "any" ? undefined : value, announced: true, start });
}

/**
 * The abbreviation of a type before a number or `số`, which is no part of a symbol.
 *
 * ```
 * QĐ số 985/QĐ-TTg      NĐ 30/2020      CV 342/SYT-NVY
 * ^^                    ^^              ^^
 * ```
 */
function abbreviatedBefore(reader: Reader, end: number): Announcement | undefined {
  const start = end - 1;
  const written = at.text(reader, start);
  const symbol = written.length > 1 ? knownSymbol(written) : undefined;
  if (symbol?.abbreviation !== written || at.isDivided(reader, end)) return undefined;
  if (at.isGlued(reader, start) && /^[-/]$/.test(at.key(reader, start - 1))) return undefined;
  return { type: symbol.value, announced: true, start, plain: end };
}

/** The type before the day that stands before the number: `Tờ trình ngày 03/02/2026 số 5/TTr-SNV`. */
function readDated(reader: Reader, end: number): Announcement | undefined {
  const date = readDateBefore(reader, end);
  const type = date === undefined ? undefined : typeBefore(reader, date.start);
  return type?.type === undefined ? undefined : defined({ ...type, date });
}

/** The issuer between the type and the number. */
function readIssuedBy(reader: Reader, end: number): Announcement | undefined {
  for (let of = end - 1; of > end - LONGEST_ISSUER_BEFORE && of > 0; of -= 1) {
    const colon = of === end - 1 && at.key(reader, of) === ":";
    // In a heading `CỦA …` has a line of its own below the type.
    const own = at.key(reader, of) === "của";
    const torn = at.isDivided(reader, of) && !(own && at.isCapital(reader, of));
    if (torn) return undefined;
    if (!colon && at.kind(reader, of) === "sign") break;
    if (!own) {
      const type = bareNameEnd(reader, of) === end ? typeBefore(reader, of) : undefined;
      if (type?.type === undefined) continue;
      return { ...type, issuer: { start: of, end } };
    }
    const before = typeBefore(reader, of) ?? readDated(reader, of);
    if (before?.type === undefined || !at.isCapital(reader, of + 1)) break;
    const named = at.key(reader, end - 1) === ":" ? end - 1 : end;
    return { ...before, issuer: { start: of + 1, end: named } };
  }
  return readIssuedByWhole(reader, end);
}

/**
 * The issuer between the type and the number whose name is long, or holds a sign or another `của`.
 *
 * ```
 * Quyết định của Sở Văn hóa, Thể thao và Du lịch số 12/QĐ-SVHTTDL
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readIssuedByWhole(reader: Reader, end: number): Announcement | undefined {
  const named = at.key(reader, end - 1) === ":" ? end - 1 : end;
  for (let of = named - 2; of > end - 2 * LONGEST_ISSUER && of > 0; of -= 1) {
    if (at.isDivided(reader, of + 1) || /^[;:()]$/.test(at.key(reader, of))) return undefined;
    if (at.key(reader, of) !== "của" || !at.isCapital(reader, of + 1)) continue;
    const before = typeBefore(reader, of) ?? readDated(reader, of);
    if (before?.type === undefined || issuerNameEnd(reader, of + 1) !== named) continue;
    return { ...before, issuer: { start: of + 1, end: named } };
  }
  return undefined;
}

/**
 * The issuer between the type and the number whose name no table holds, but the symbol does.
 *
 * ```
 * Quyết định Bệnh viện Đa khoa tỉnh số 12/QĐ-BVĐK
 *            ^^^^^^^^^^^^^^^^^^^^^^            ^^^^
 * ```
 */
export function readNamedBetween(
  reader: Reader,
  end: number,
  body: string,
): Announcement | undefined {
  for (let start = end - 1; start > end - LONGEST_ISSUER_BEFORE && start > 0; start -= 1) {
    if (at.kind(reader, start) === "sign" || at.isDivided(reader, start + 1)) return undefined;
    const type = at.isCapital(reader, start) ? typeBefore(reader, start) : undefined;
    if (type?.type === undefined) continue;
    const issuer = { start, end };
    const fits = issuerNameEnd(reader, start) === end && isBodyOf(reader, issuer, body);
    return fits ? { ...type, issuer } : undefined;
  }
  return undefined;
}

/** Most words that say more of a type than its name. */
const LONGEST_QUALIFIER = 6;

/**
 * A type whose name goes on with what the document is, where its symbol says the same type.
 *
 * ```
 * Nghị quyết chuyên đề số 04-NQ/ĐU      Chương trình công tác năm 2026 số 08/CTr-UBND
 * ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readQualified(
  reader: Reader,
  start: number,
  fits: (type: DocumentTypeKey) => boolean,
  longest = LONGEST_QUALIFIER,
): Announcement | undefined {
  if (at.key(reader, start) !== "số") return undefined;
  for (let end = start; end > start - longest && end > 0; end -= 1) {
    const before = end - 1;
    if (end < start) {
      const type = at.phraseBefore(reader, end, TYPES);
      if (type !== undefined)
        return type.value !== "any" && fits(type.value)
          ? { type: type.value, announced: true, start: type.start }
          : undefined;
    }
    const dated = isYear(reader.pieces[before]) && at.key(reader, before - 1) === "năm";
    const worded = at.kind(reader, before) === "letters" && !at.isCapital(reader, before);
    if (at.isDivided(reader, end) || !(dated || worded)) return undefined;
    const stops = at.opens(reader, before, words.LAW_ENDS) && at.key(reader, before) !== "năm";
    if (stops || at.opens(reader, before, words.DOING)) return undefined;
  }
  return undefined;
}
