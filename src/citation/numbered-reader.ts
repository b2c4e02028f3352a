import { defined } from "../text/index.js";
import { readAftermath, type Aftermath } from "./aftermath-reader.js";
import {
  readAnnouncement,
  readNamedBetween,
  readQualified,
  type Announcement,
} from "./announcement-reader.js";
import * as at from "./at.js";
import { readColumns, type ColumnReading } from "./column-reader.js";
import { readCard, readRegisterIssuer, readRowDay, readRowIssuer } from "./card-reader.js";
import { withoutHolder } from "./holder-reader.js";
import { readPartners, readUnsaidIssuer } from "./issuer-reader.js";
import { readLaterDay } from "./later-day-reader.js";
import { goesOn, type Draft } from "./list-reader.js";
import { readLetterhead, readTypeBelow } from "./letterhead-reader.js";
import { readNumber } from "./number-reader.js";
import type { NumberReading } from "./number-reading.js";
import { isNamedLicence, isOfLicence, isOtherNumber } from "./other-number-reader.js";
import { readProcedural } from "./procedural-reader.js";
import type { Range } from "./reader.js";
import { report, type Reading } from "./reading.js";
import { readPublisher } from "./publisher-reader.js";
import { readDaySaidBefore } from "./lead-reader.js";
import { readSaidBefore } from "./said-before-reader.js";
import { readShared } from "./shared-number-reader.js";
import { readHalfNumber, readShortNumber } from "./short-number-reader.js";
import { bracketedType, fitsSymbol, isUnknownLetter, letterOf, spelledOut } from "./type-reader.js";
import { KNOWN_NAMES, knownBody } from "./vocabulary.js";
import { readWrittenNumber } from "./written-number-reader.js";

/**
 * A document by its number.
 *
 * ```
 * Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh
 *             ^^ the number begins here, and what stands around it is read from it
 * ```
 */
export function readNumbered(
  reading: Reading,
  index: number,
  before: Draft | undefined,
): Draft | undefined {
  const procedural = readProcedural(reading, index);
  if (procedural !== undefined) {
    const { number, announcement } = procedural;
    return { ...numbered(reading, number, announcement, before), procedural: true };
  }
  if (isOtherNumber(reading, index)) return undefined;
  if (isTailOfNumber(reading, index)) {
    report(reading, "damaged-number", { start: index, end: index + 1 });
    return undefined;
  }
  const announcement = readAnnouncement(reading, index);
  const announced = announcement.announced || readShared(reading, index).length > 0;
  const number =
    readNumber(reading, index, announced) ??
    readHalfNumber(reading, index, announcement) ??
    readAlike(reading, index, before);
  if (number !== undefined) {
    const { type: word, start } = announcement;
    const slip = word === undefined && isNamedLicence(reading, start);
    const unknown = number.type === undefined || isUnknownLetter(number) || slip;
    const licence = LICENCE.test(number.symbol) || isOfLicence(reading, index);
    if (unknown && licence) return readLicence(reading, number, announcement, before);
    // `tuyến 01/SL-HN`: two letters are no copy of anything by themselves.
    const copied = COPIES.test(number.type ?? "") && announcement.type === undefined;
    if (copied && knownBody(number.body) === undefined) return undefined;
    const contract = (announcement.type ?? number.type) === "contract";
    // A contract of works has the symbol of what it is about: `15/2026/HĐ-XD`.
    if (contract && knownBody(number.body) === undefined) return undefined;
    return numbered(reading, number, announcement, before);
  }
  const { type } = announcement;
  const list = type === undefined ? goesOn(reading, announcement.start, before) : undefined;
  const listed = type ?? list?.type;
  const start = type === undefined ? (before?.start ?? index) : announcement.start;
  const { plain } = announcement;
  const said = defined({ announced: announcement.announced, plain, type: listed, start });
  const kind = list?.number?.form === "short" ? "bare" : "whole";
  const short = readShortNumber(reading, index, said, list === undefined ? undefined : kind);
  if (short !== undefined)
    return numbered(reading, short, defined({ ...announcement, type: listed }), before);
  const written = readWrittenNumber(reading, index);
  return written === undefined
    ? undefined
    : numbered(reading, written.number, written.announcement, before);
}

/** A number that its symbol alone would not show, behind one of the same: `315/HĐBT ngày … và ‖ 330/HĐBT`. */
function readAlike(
  reading: Reading,
  index: number,
  before: Draft | undefined,
): NumberReading | undefined {
  if (before?.number?.form !== "legacy" || !at.isJoined(reading, before.end, index))
    return undefined;
  const number = readNumber(reading, index, true);
  return number?.symbol === before.number.symbol ? number : undefined;
}

/**
 * Whether only the last figures of a number stand here, the first being torn off in a way that
 * nobody can mend: `số 5 23 4/BC-UBND`.
 */
function isTailOfNumber(reading: Reading, index: number): boolean {
  if (at.key(reading, index + 1) !== "/") return false;
  let start = index;
  while (at.isDigits(reading, start - 1) && reading.pieces[start]?.gap === "space") start -= 1;
  if (start === index) return false;
  const colon = at.key(reading, start - 1) === ":" ? start - 1 : start;
  return at.key(reading, colon - 1) === "số" && readNumber(reading, index, true) !== undefined;
}

/**
 * A licence is cited where the text says who gave it and when; elsewhere it is a paper of those
 * who have it, and no document.
 */
function readLicence(
  reading: Reading,
  number: NumberReading,
  announcement: Announcement,
  before: Draft | undefined,
): Draft | undefined {
  const draft = numbered(reading, number, announcement, before);
  const given = draft.issuer !== undefined && draft.date?.date !== undefined;
  return draft.type === "licence" && given ? draft : undefined;
}

const COPIES = /^(?:true-copy|excerpt|copied-text)$/;

/** The symbols of licences and certificates: `22/GP-UBND`, `18/GPMT-UBND`. */
const LICENCE = /^(?:GP(?:XD|MT|KD|HĐ)?|GCN|CCHN)(?:-|$)/;

/** The symbols of what several bodies issue together: `TT-LB`, `LN-STC`, and by their type `TTLT`, `QCPH`. */
const OF_SEVERAL = /(?:^|[-/])L[TNBS](?:[-/]|$)/;
const JOINT_TYPE = /^\p{Lu}[\p{Lu}r]*(?:L[TNBS]|PH)$/u;

/** How many bodies a symbol names; any number where the type alone says that there are several. */
function bodiesNamed({ symbol, body, form }: NumberReading): number {
  const bodies = body.split("-");
  const [type = ""] = symbol.split(/[-/]/);
  const several = OF_SEVERAL.test(symbol) || (form !== "letter" && JOINT_TYPE.test(type));
  if (several) return bodies.length > 1 ? bodies.length : Infinity;
  return bodies.filter((each) => knownBody(each) !== undefined).length > 1 ? bodies.length : 1;
}

/**
 * A document of its number, with its type, issuer and day, each from the place that says it best:
 * behind the number, before it, in the head of the card or the row that it stands in.
 */
export function numbered(
  reading: Reading,
  read: NumberReading,
  announced: Announcement,
  before?: Draft,
): Draft {
  const named =
    announced.type === undefined && announced.announced
      ? (readNamedBetween(reading, announced.start, read.body) ??
        readQualified(reading, announced.start, (type) => fitsSymbol(type, read)))
      : undefined;
  const announcement = named ?? announced;
  const { plain } = announcement;
  // What only looks like the abbreviation of a type: `TT 12/KH-UBND`, the order in a list.
  const other = plain !== undefined && read.type !== undefined && read.type !== announcement.type;
  const word = announcement.type ?? bracketedType(reading, announcement.start, read);
  const kind = other && read.form !== "letter" ? undefined : word;
  const spelt =
    kind === "letter"
      ? undefined
      : spelledOut(reading, numberWord(reading, read), read, kind !== undefined);
  // `Chỉ lệnh số 6/CL-TCHC`: the word for an order is only the end of the type's name.
  const longer = spelt !== undefined && spelt.start < announcement.start;
  const type = longer ? undefined : kind;
  // `văn bản số 12/TM-TCCB` of Bộ Thương mại: an office and its unit, and no invitation.
  const office =
    type === undefined && read.type === "invitation-letter" && knownBody(read.body) === undefined;
  const number = type === "letter" || office ? letterOf(read) : (spelt?.number ?? read);
  const first = type === undefined && plain !== undefined ? plain : announcement.start;
  const start = Math.min(first, spelt?.start ?? first);
  const bodies = bodiesNamed(read);
  const name = readLawName(reading, read);
  const document = defined({ start, number: read.start, end: name?.end ?? read.end, before });
  const columns = readColumns(reading, read);
  const after = inColumns(reading, readAftermath(reading, document, bodies), read, columns);
  const own = announcement.issuer ?? after.issuer;
  const announcedAt = Math.min(announcement.start, start);
  const beside = { body: number.body, announced: announcedAt };
  const opened = listStart(reading, start, before);
  const several = bodies > 1 || (number.form !== "letter" && number.body.includes("-"));
  const partners = several ? readPartners(reading, after.end) : undefined;
  const list = { ...beside, announced: opened ?? announcedAt };
  const unsaid =
    own === undefined ? (partners ?? readUnsaidIssuer(reading, after.end, list)) : undefined;
  const ahead = (unsaid ?? own) === undefined ? readSaidBefore(reading, beside) : undefined;
  const row = { start, end: read.end };
  const said = unsaid ?? own ?? ahead?.issuer;
  const head = said === undefined ? readLetterhead(reading, row, number.body) : undefined;
  const card = readCard(reading, read.start);
  const issuer =
    said ??
    head?.issuer ??
    card.issuer ??
    columns.issuer ??
    readRowIssuer(reading, row, number.body) ??
    readPublisher(reading, after.end, number.body) ??
    (isCellOf(reading, after) ? readRegisterIssuer(reading, after.end, number.body) : undefined);
  const date =
    after.date ??
    announcement.date ??
    ahead?.date ??
    readDaySaidBefore(reading, announcedAt) ??
    readLaterDay(reading, after.end) ??
    head?.date ??
    card.date ??
    columns.date ??
    (announcement.type === undefined ? undefined : readRowDay(reading, row));
  const end = unsaid?.past ?? after.end;
  const owner = issuer === undefined ? undefined : withoutHolder(reading, issuer);
  // In a head the word for the type stands below the number: `Số: 3-QĐ/TW ↵ QUY ĐỊNH`.
  const letter = number.form === "letter";
  const told = type ?? card.type ?? (letter ? undefined : readTypeBelow(reading, row, number.type));
  return defined({ date, issuer: owner, end, number, type: told, name, start, opened });
}

/** Where the list begins that a document goes on, none of whose documents has an issuer of its own. */
function listStart(reading: Reading, start: number, before?: Draft): number | undefined {
  if (before === undefined || before.issuer !== undefined) return undefined;
  return at.isJoined(reading, before.end, start) ? (before.opened ?? before.start) : undefined;
}

/** The known name of a law behind its number, before its day: `Luật số 37/2018/QH14 Công an nhân dân ngày …`. */
function readLawName(reading: Reading, { symbol, end: start }: NumberReading): Range | undefined {
  const known = /^QH\d/.test(symbol) ? KNOWN_NAMES.get("law") : undefined;
  const end = known === undefined ? undefined : at.phrase(reading, start, known);
  const dated = end !== undefined && at.key(reading, end) === "ngày";
  return dated && !at.isDivided(reading, start) ? { start, end } : undefined;
}

/** What stands behind a number, without the day of another cell than the one that its head tells. */
function inColumns(
  reading: Reading,
  after: Aftermath,
  { end }: Range,
  { date }: ColumnReading,
): Aftermath {
  const day = after.date?.start;
  if (day === undefined || date === undefined || day === date.start) return after;
  return isCellOf(reading, after) || at.startsLine(reading, day) ? { end } : after;
}

/** Whether the day of a document fills a cell of its own behind it. */
function isCellOf(reading: Reading, { date }: Aftermath): boolean {
  if (date?.date === undefined) return false;
  const before = at.key(reading, date.start - 1) === "|" || at.isDivided(reading, date.start);
  return before && at.isDigits(reading, date.start);
}

/** Where `số` stands before a number. */
function numberWord(reading: Reading, { start }: Range): number {
  return at.key(reading, start - 1) === ":" ? start - 2 : start - 1;
}
