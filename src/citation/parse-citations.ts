import { cutText, spanOf, type CutText } from "../reading/index.js";
import {
  defined,
  findingOf,
  requireText,
  sliceSpan,
  spanInSource,
  type Finding,
  type Span,
} from "../text/index.js";
import { FINDINGS } from "./data/findings.js";
import * as at from "./at.js";
import type { Citation, CitationFindingCode, CitationList } from "./citation.js";
import {
  isNamedLicence,
  isOfLicence,
  isOtherNumber,
  readQualified,
  readAftermath,
  readAnnouncement,
  readNamedBetween,
  readShared,
  readSubject,
  type Announcement,
} from "./context-reader.js";
import { readCardDay, readRowDay } from "./card-reader.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { datedInTurn } from "./respective-days.js";
import { tornNumbers } from "./letters-apart.js";
import { readUnsaidIssuer } from "./issuer-reader.js";
import {
  datedAlike,
  goesOn,
  isOfCourt,
  issuedAlike,
  listed,
  sharedBack,
  type Draft,
} from "./list-reader.js";
import { readLawByName, readLawNumber, readNamedLaw, readOfCongress } from "./named-law-reader.js";
import { numberOf, readBlankNumber, readNumber, type NumberReading } from "./number-reader.js";
import { readHalfNumber, readShortNumber } from "./short-number-reader.js";
import { readerOf, type Range, type Reader } from "./reader.js";
import { readSaidBefore } from "./said-before-reader.js";
import { readProcedural } from "./procedural-reader.js";
import {
  bracketedType,
  fitsSymbol,
  isKindOf,
  isUnknownLetter,
  letterOf,
  spelledOut,
} from "./type-reader.js";
import { DOCUMENT_TYPES, knownBody } from "./vocabulary.js";

/** What all rules share; nothing in it changes but the list of findings. */
interface Reading extends Reader {
  readonly findings: Finding<CitationFindingCode>[];
}

/**
 * Finds the documents cited in a text: number, type, issuing body, date, and what each is about
 * where the words beside it say so.
 *
 * Never throws. Shares such as `64/66`, scores such as `41,27/80` and dates are no citations.
 * A number is not an identity: see {@link compareCitations}.
 *
 * @param text - Any text.
 * @returns The citations in the order of the text, with spans into it, and findings.
 * @example
 * ```ts
 * import { parseCitations } from "chiso/citation";
 * const [plan] = parseCitations("Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh").citations;
 * plan?.number; // "21/KH-UBND"
 * plan?.date; // "2021-02-02"
 * plan?.issuer; // "UBND tỉnh"
 * ```
 */
export function parseCitations(text: string): CitationList {
  requireText(text, "parseCitations(text)");
  return readCitations(cutText(text));
}

/**
 * Finds the documents cited in a text that is already cut: see {@link parseCitations}.
 *
 * @internal
 */
export function readCitations(cut: CutText): CitationList {
  const reading: Reading = { ...readerOf(cut), findings: [] };
  const drafts = readDrafts(reading);
  reportTornNumbers(reading, drafts);
  const starts = new Set(drafts.map((draft) => draft.start));
  const read = drafts.map((draft) => citationOf(reading, draft, starts));
  const citations = read.filter((citation, place) => !isInTitle(citation, read[place - 1]));
  return { text: cut.folded.source, citations, findings: reading.findings };
}

/**
 * Whether a law without year or number stands in the title of the document before it, whose name it
 * is a part of.
 *
 * ```
 * Nghị định số 175/2024/NĐ-CP quy định chi tiết một số điều của Luật Xây dựng
 *                                                               ^^^^^^^^^^^^^
 * ```
 */
function isInTitle({ form, date, year, span }: Citation, before: Citation | undefined): boolean {
  // A plan may carry out a law; decrees and circulars bear the name of the law that they spell out.
  const title = before?.form === "normative" ? before.spans.subject : undefined;
  if (form !== "named" || date !== undefined || year !== undefined || title === undefined)
    return false;
  return title.start < span.start && span.end <= title.end;
}

/** Notes numbers whose every sign stands apart and which no citation holds. */
function reportTornNumbers(reading: Reading, drafts: readonly Draft[]): void {
  const { folded, findings, pieces } = reading;
  let place = 0;
  for (const { start, end } of tornNumbers(folded.text)) {
    const endOf = (draft: Draft | undefined): number =>
      draft === undefined ? Infinity : (pieces[draft.end - 1]?.end ?? 0);
    while (endOf(drafts[place]) <= start) place += 1;
    const draft = drafts[place];
    if (draft !== undefined && (pieces[draft.start]?.start ?? end) < end) continue;
    const span = spanInSource(folded, start, end);
    findings.push(findingOf(FINDINGS, "damaged-number", span, sliceSpan(folded.source, span)));
  }
}

function readDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < reading.pieces.length) {
    const found = readDraft(reading, index, drafts.at(-1));
    if (found === undefined) {
      index += 1;
      continue;
    }
    if (found.procedural !== true && isOfCourt(reading, found)) {
      index = Math.max(found.end, index + 1);
      continue;
    }
    const last = drafts.at(-1);
    const own = listed(reading, datedAlike(reading, found, last), last);
    const draft = issuedAlike(reading, own, last);
    const start = index;
    const added = [...readSharers(reading, draft), draft];
    const first = added[0]?.number?.start ?? draft.start;
    // What looked like a number without a symbol, before the symbol came: `số 107 và 108/NĐ-CP`.
    while (isShortFrom(drafts.at(-1), first)) drafts.pop();
    const floor = drafts.at(-1)?.end ?? 0;
    drafts.push(
      ...added.map((each) =>
        each.start < floor
          ? { ...each, start: Math.min(start, each.number?.start ?? start) }
          : each,
      ),
    );
    index = Math.max(draft.end, index + 1);
  }
  return datedInTurn(reading, sharedBack(reading, drafts));
}

/** Whether a citation is a number without its symbol that begins at a piece or behind it. */
function isShortFrom(draft: Draft | undefined, start: number): boolean {
  return draft?.number?.form === "short" && draft.number.start >= start;
}

/** Reads one citation: from its number, from the `số` of a blank number, or from the name of a law. */
function readDraft(reading: Reading, index: number, before: Draft | undefined): Draft | undefined {
  const kind = at.kind(reading, index);
  if (kind === "digits") return readNumbered(reading, index, before);
  if (at.key(reading, index) === "số") {
    const start = at.key(reading, index + 1) === ":" ? index + 2 : index + 1;
    const blank = readBlankNumber(reading, start);
    if (blank === undefined) return undefined;
    return numbered(reading, blank, readAnnouncement(reading, start), before);
  }
  if (kind !== "letters") return undefined;
  const law = readNamedLaw(reading, index);
  if (law?.ambiguous === true) report(reading, "ambiguous-year", law);
  return (
    law ??
    readNumberedLaw(reading, index) ??
    readLawByName(reading, index) ??
    readOfCongress(reading, index)
  );
}

/**
 * A document by its number.
 *
 * ```
 * Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh
 *             ^^ the number begins here, and what stands around it is read from it
 * ```
 */
function readNumbered(
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
    readNumber(reading, index, announced) ?? readHalfNumber(reading, index, announcement);
  if (number !== undefined) {
    const { type: word, start } = announcement;
    const slip = word === undefined && isNamedLicence(reading, start);
    const unknown = number.type === undefined || isUnknownLetter(number) || slip;
    const licence = LICENCE.test(number.symbol) || isOfLicence(reading, index);
    if (unknown && licence) return readLicence(reading, number, announcement, before);
    // `tuyến 01/SL-HN`: two letters are no copy of anything by themselves.
    const copied = COPIES.test(number.type ?? "") && announcement.type === undefined;
    if (copied && knownBody(number.body) === undefined) return undefined;
    const contract = (number.type ?? announcement.type) === "contract";
    // A contract of works has the symbol of what it is about: `15/2026/HĐ-XD`.
    if (contract && knownBody(number.body) === undefined) return undefined;
    return numbered(reading, number, announcement, before);
  }
  const { type } = announcement;
  const listed = type ?? goesOn(reading, announcement.start, before)?.type;
  const start = type === undefined ? (before?.start ?? index) : announcement.start;
  const said = defined({ ...announcement, type: listed, start });
  const short = readShortNumber(reading, index, said);
  if (short === undefined) return undefined;
  return numbered(reading, short, defined({ ...announcement, type: listed }), before);
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

/** A law by its name and number, the name between the two: `Luật Tố cáo số 25/2018/QH14`. */
function readNumberedLaw(reading: Reading, start: number): Draft | undefined {
  const named = readLawNumber(reading, start);
  if (named === undefined) return undefined;
  const number = readNumber(reading, named.number, true);
  if (number?.year === undefined || number.type !== undefined) return undefined;
  const { type, name } = named;
  return { ...numbered(reading, number, { type, announced: true, start }), name };
}

function numbered(
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
  const number = type === "letter" ? letterOf(read) : (spelt?.number ?? read);
  const said = type === undefined && plain !== undefined ? plain : announcement.start;
  const start = Math.min(said, spelt?.start ?? said);
  const joint = read.body.split("-").filter((part) => knownBody(part) !== undefined).length > 1;
  const document = defined({ start, number: read.start, end: read.end, before });
  const after = readAftermath(reading, document, joint);
  const own = announcement.issuer ?? after.issuer;
  const announcedAt = Math.min(announcement.start, start);
  const beside = { body: number.body, announced: announcedAt };
  const unsaid = own === undefined ? readUnsaidIssuer(reading, after.end, beside) : undefined;
  const ahead = (unsaid ?? own) === undefined ? readSaidBefore(reading, beside) : undefined;
  const issuer = unsaid ?? own ?? ahead?.issuer;
  const row = { start, end: read.end };
  const date =
    after.date ??
    announcement.date ??
    ahead?.date ??
    readCardDay(reading, read.start) ??
    (announcement.type === undefined ? undefined : readRowDay(reading, row));
  const end = unsaid?.past ?? after.end;
  return defined({ ...after, date, number, type, issuer, start, end });
}

/** Where `số` stands before a number. */
function numberWord(reading: Reading, { start }: Range): number {
  return at.key(reading, start - 1) === ":" ? start - 2 : start - 1;
}

/**
 * The numbers before one that lend themselves its symbol.
 *
 * ```
 * các Nghị định số 107 và 108/2020/NĐ-CP
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
function readSharers(reading: Reading, { number }: Draft): Draft[] {
  if (number === undefined || number.form === "short") return [];
  const sharers = readShared(reading, number.start).map((shared): Draft => {
    const { serial, year = number.year, end } = shared;
    const form = year === undefined || number.form !== "administrative" ? number.form : "normative";
    const party = `${serial}-${number.symbol}`;
    const written = form === "party" ? party : numberOf(serial, year, number.symbol);
    const own = { ...number, ...shared, form, number: written };
    const { type, start } = readAnnouncement(reading, shared.start);
    return defined({ number: own, type, start, end, shares: true });
  });
  // `Kế hoạch số 24, số 26/NQ-HĐND`: the symbol is none of a plan.
  const other = ({ type }: Draft): boolean => type !== undefined && !fitsSymbol(type, number);
  if (number.type !== undefined && sharers.some(other)) return [];
  for (const sharer of sharers) report(reading, "shared-symbol", sharer, sharer.number?.number);
  return sharers.reverse();
}

/** Notes something odd about a part of the text, with its words or those given. */
function report(reading: Reading, code: CitationFindingCode, range: Range, words?: string): void {
  const { span, text } = writtenOf(reading, range);
  reading.findings.push(findingOf(FINDINGS, code, span, words ?? text));
}

/** A part of the text as given. */
function writtenOf(reading: Reading, { start, end }: Range): { span: Span; text: string } {
  const span = spanOf(reading, start, end);
  return { span, text: sliceSpan(reading.folded.source, span) };
}

function citationOf(reading: Reading, draft: Draft, starts: ReadonlySet<number>): Citation {
  const { number, date: dated, issuer, name } = draft;
  const whole = name ?? readSubject(reading, draft.end, starts);
  const subject = whole !== undefined && whole.end > whole.start ? whole : undefined;
  const type = typeOf(reading, draft);
  reportOddities(reading, draft);
  const part = <Part>(
    range: Range | undefined,
    partOf: (reading: Reading, start: number, end: number) => Part,
  ): Part | undefined =>
    range === undefined ? undefined : partOf(reading, range.start, range.end);
  const { span, text } = writtenOf(reading, draft);
  return defined({
    text,
    form: number?.form ?? "named",
    number: number?.number,
    serial: number?.serial,
    symbol: number?.symbol === "" ? undefined : number?.symbol,
    body: number?.body === "" ? undefined : number?.body,
    // Asked of letters alone: a program may have given all objects a unit.
    unit: number?.form === "letter" ? number.unit : undefined,
    numberYear: number?.year,
    bodyName: number === undefined ? undefined : knownBody(number.body)?.name,
    type: type === undefined ? undefined : { key: type, name: DOCUMENT_TYPES[type].name },
    issuer: part(issuer, at.words),
    date: dated?.date,
    year: dated?.year ?? number?.year,
    subject: part(subject, at.words),
    span,
    spans: defined({
      number: part(number, spanOf),
      date: part(dated, spanOf),
      issuer: part(issuer, spanOf),
      subject: part(subject, spanOf),
    }),
  });
}

/** The symbol's type goes before the word's; the Party writes `QĐ` for regulations, too. */
function typeOf(reading: Reading, draft: Draft): DocumentTypeKey | undefined {
  const { number, type: word } = draft;
  const symbol = number?.type;
  if (number === undefined || symbol === undefined || word === undefined) return symbol ?? word;
  const regulation = symbol === "decision" && word === "regulation";
  // A symbol that no list knows is no letter's where the word says another type.
  if (isUnknownLetter(number) && word !== "letter") return word;
  if (number.form === "party" && (regulation || symbol === "circular")) return word;
  // The Front writes `TTr` for its circulars as all others do for submissions.
  if (word === "party-circular" && symbol === "submission") return word;
  // The symbol says only the general type: `Kết luận thanh tra số 41/KL-TTr`.
  if (isKindOf(word, symbol)) return word;
  if (symbol !== word && symbol !== "letter" && word !== "letter") {
    report(reading, "type-mismatch", draft, `${DOCUMENT_TYPES[word].name} – ${number.number}`);
  }
  return symbol;
}

/** Whether a number or a date was put right, by its reader or already when the text was cut. */
function isRepaired(reading: Reading, range: Range & Pick<NumberReading, "repaired">): boolean {
  const written = (): string => writtenOf(reading, range).text;
  return range.repaired === true || REPAIRED.test(written());
}

/** Signs written twice, letters of other scripts or for digits, and single signs with spaces between. */
const REPAIRED =
  /\/\/|--|[\\\u0370-\u04FF]|\d[lIOo]|[lIOo]\d|(?<!\d)\d \d(?!\d)|(?<!\p{L})\p{Lu} \p{Lu}(?!\p{L})/u;

/** Notes what is odd about the number and the date of a citation. */
function reportOddities(reading: Reading, draft: Draft): void {
  const { number, date } = draft;
  if (number !== undefined && number.serial === undefined) {
    report(reading, "blank-number", draft, number.number);
  }
  const counted = draft.type === "resolution";
  if (number === undefined && date === undefined && !counted)
    report(reading, "law-without-year", draft);
  if (number?.body === "" && draft.procedural !== true)
    report(reading, "short-number", draft, number.number);
  if (number?.damaged === true) report(reading, "damaged-number", draft, number.number);
  if (number !== undefined && isRepaired(reading, number)) {
    report(reading, "spaced-symbol", draft, number.number);
  }
  if (date !== undefined && isRepaired(reading, date)) report(reading, "spaced-symbol", date);
  if (date?.problem !== undefined) report(reading, `${date.problem}-date`, date);
  if (number?.year === undefined || date?.year === undefined || number.year === date.year) return;
  report(reading, "year-mismatch", date, `${number.year} – ${date.year}`);
}
