import { parseAgencies, type Agency } from "../../agency/index.js";
import { parseCitations, type Citation } from "../../citation/index.js";
import { findProvince, provinces } from "../../province/index.js";
import { cutText, dateAt, type Piece } from "../../reading/index.js";
import { defined, unaccent } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import { inSmallLetters, isInCapitals } from "../cell/capitals.js";

/** What the head of a document says of it. */
export interface Letterhead {
  readonly number?: Citation;
  readonly issuer?: Agency;
  readonly issuedOn?: PlainDate;
  /** What the document is about, as its title says. */
  readonly title?: string;
  /** The province that stands before the day of issue. */
  readonly place?: string;
}

/** A letterhead stands in the first lines of a document. */
const LINES = 60;
const LONGEST_LINE = 300;
const MOST_TITLE_LINES = 6;

/** Reads the head of a document: who issues it, its number, place and day, its title. */
export function readLetterhead(lines: readonly string[]): Letterhead {
  const head = lines
    .slice(0, LINES)
    .filter((line) => line.length <= LONGEST_LINE)
    .map((line) =>
      line
        .replace(/[*_#]+/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
  const numberAt = head.findIndex((line) => /^số\s*(?::|\d{1,5}\s*\/)/i.test(line));
  const numberLine = head[numberAt];
  const number = numberLine === undefined ? undefined : parseCitations(numberLine).citations[0];
  const near = (at: number): readonly string[] => head.slice(Math.max(0, at - NEAR), at);
  const days = head.map((line, at) => placeAndDay(line, near(at)));
  const { issuedOn, place } = days.find((each) => each !== undefined) ?? {};
  const issuer = numberAt > 0 ? issuerAbove(head.slice(0, numberAt)) : undefined;
  const title = titleBelow(head);
  return defined({ number, issuer, issuedOn, title, place });
}

/** The motto of the Republic and the ruled lines beside the name of the issuer. */
const MOTTO = /cong hoa|xa hoi chu nghia|viet nam|doc lap|^[-–—_ ]+$|^\|$|, ngay /;

/** The name of the Republic, in capitals, perhaps broken over lines. */
const REPUBLIC = /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;

/** The issuer stands above the number, its superior first. */
function issuerAbove(lines: readonly string[]): Agency | undefined {
  const named = lines.filter((line) => !MOTTO.test(unaccent(line)));
  // Names stand in capitals; what else stands above is of the page, not of the letterhead.
  const capitals = lines.filter(isInCapitals);
  const words =
    capitals.length > 0 ? capitals.join(" ").replace(REPUBLIC, " ").trim() : named.join(" ");
  if (words === "" || words.length > LONGEST_LINE) return undefined;
  const { agencies } = parseAgencies(inSmallLetters(words));
  const known = agencies.filter(({ kind, collective }) => kind !== "unknown" && !collective);
  return known.at(-1);
}

const DOCUMENT_WORD = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|CHƯƠNG TRÌNH|CHỈ THỊ|CÔNG VĂN|THÔNG BÁO)$/u;

/** A date in words: its year ends no title. */
const WRITTEN_DATE = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gi;

/** The lines below the word that says what the document is. */
function titleBelow(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => DOCUMENT_WORD.test(line));
  if (at < 0) return undefined;
  const title: string[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST_TITLE_LINES)) {
    const capitals = isInCapitals(line);
    const began = title.length > 0;
    // A title in capitals ends where small letters begin; another one ends with its year.
    if (began && isInCapitals(title[0] ?? "") !== capitals) break;
    if (/[.;:]$/.test(line) || /^(?:Căn cứ|I\.|1\.)/u.test(line)) break;
    // `Thực hiện Nghị quyết …` begins a title, or the first sentence below one.
    if (began && line.startsWith("Thực hiện")) break;
    title.push(line);
    if (!capitals && /năm \d{4}/i.test(line.replace(WRITTEN_DATE, ""))) break;
  }
  return title.length === 0 ? undefined : title.join(" ");
}

/** The date behind a word for it, where the calendar has it and its year is written in full. */
function wholeDateAt(pieces: readonly Piece[], index: number) {
  const written = dateAt(pieces, index);
  if (written === undefined || written.impossible === true) return undefined;
  const { year, month, day } = written;
  const whole = year !== undefined && month !== undefined && day !== undefined;
  if (!whole || written.shortYear === true) return undefined;
  return { ...written, date: plainDate(year, month, day) };
}

/**
 * A whole date in a line; one without its year is none.
 *
 * ```
 * (Kèm theo Kế hoạch số 21/KH-UBND ngày 02 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh)
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function dateIn(line: string): PlainDate | undefined {
  const { pieces } = cutText(line);
  const word = pieces.findIndex(({ key }) => key === "ngày");
  return word < 0 ? undefined : wholeDateAt(pieces, word + 1)?.date;
}

const IN_WORDS = /^ngày\s+\d{1,2}\s+tháng/i;
/** The line of the day stands no further below the letterhead. */
const NEAR = 6;

function isOfLetterhead(line: string): boolean {
  return /^số\s*:/i.test(line) || /cong hoa xa hoi|doc lap/.test(unaccent(line));
}

/**
 * The date that ends a line, as the line of a place and a day does, and the province before it.
 *
 * ```
 * Sơn La, ngày 02 tháng 02 năm 2021
 * ^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function placeAndDay(
  line: string,
  above: readonly string[],
): Pick<Letterhead, "issuedOn" | "place"> | undefined {
  const { pieces } = cutText(line);
  for (const [index, { key }] of pieces.entries()) {
    // Without its place it opens the document or stands in words below the letterhead: else a
    // deadline reads the same.
    const stands = above.length === 0 || above.some(isOfLetterhead);
    const isAlone = index === 0 && IN_WORDS.test(line) && stands;
    const opens = key === "ngày" && (isAlone || pieces[index - 1]?.key === ",");
    const found = opens ? wholeDateAt(pieces, index + 1) : undefined;
    const rest = found === undefined ? [] : pieces.slice(found.end);
    if (found === undefined || !rest.every((piece) => piece.key === ".")) continue;
    const [before = ""] = line.split(",");
    const place = findProvince(before.trim())[0]?.name;
    return defined({ issuedOn: found.date, place });
  }
  return undefined;
}

/** Whether a place is the beginning of a province's name, and no name: `tỉnh Sơn`. */
export function isCutPlace(place: string | undefined): boolean {
  if (place === undefined || findProvince(place).length > 0) return false;
  const begins = `${unaccent(place)} `;
  return provinces({ on: BEFORE_MERGERS }).some(({ name }) => unaccent(name).startsWith(begins));
}

/** A day on which the units of before the mergers of 2025 had their names. */
const BEFORE_MERGERS = /* @__PURE__ */ plainDate("2025-06-30");
