import { cutText, dividedText, spanOf, type CutText } from "../reading/index.js";
import {
  defined,
  findingOf,
  requireText,
  singleLine,
  sliceSpan,
  spanInSource,
} from "../text/index.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { FINDINGS } from "./data/findings.js";
import * as at from "./at.js";
import type { Citation, CitationList } from "./citation.js";
import { readSubject } from "./document-subject-reader.js";
import { readDrafts } from "./draft-reader.js";
import { tornNumbers } from "./letters-apart.js";
import type { Draft } from "./list-reader.js";
import { mayCite } from "./may-cite.js";
import type { NumberReading } from "./number-reading.js";
import { FOREIGN, readerOf, type Range } from "./reader.js";
import { report, writtenOf, type Reading } from "./reading.js";
import { initialsOf, isKindOf, isUnknownLetter } from "./type-reader.js";
import { DOCUMENT_TYPES, knownBody } from "./vocabulary.js";

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
  if (!mayCite(cut)) return { text: cut.folded.source, citations: [], findings: [] };
  const { folded, pieces } = readerOf(cut);
  const reading: Reading = { folded, pieces, findings: [] };
  const drafts = readDrafts(reading);
  reportTornNumbers(reading, drafts);
  const starts = new Set(drafts.filter(isOwnPart(drafts)).map((draft) => draft.start));
  const citations: Citation[] = [];
  for (const draft of drafts) {
    const citation = citationOf(reading, draft, starts);
    if (!isInTitle(citation, citations.at(-1))) citations.push(citation);
  }
  return { text: cut.folded.source, citations, findings: reading.findings };
}

/**
 * Whether a document begins a part of its own, and is no further law in a list of laws without
 * years, with which the title of another document goes on.
 *
 * ```
 * Luật số 57/2024/QH15 sửa đổi, bổ sung Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu
 *                                                       ^^^^^^^^^^^    ^^^^^^^^^^^^^
 * ```
 */
function isOwnPart(drafts: readonly Draft[]): (draft: Draft, place: number) => boolean {
  const isBare = (draft: Draft | undefined): boolean =>
    draft !== undefined && draft.number === undefined && draft.date === undefined;
  return (draft, place) => {
    const before = drafts[place - 1];
    const joined = before !== undefined && draft.start === before.end + 1;
    return !(joined && isBare(draft) && isBare(before));
  };
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
  const names = before?.form === "normative" || before?.type?.key === "consolidated-text";
  const title = names ? before.spans.subject : undefined;
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
    form:
      number?.form ??
      (name === undefined && issuer !== undefined && dated?.date !== undefined ? "dated" : "named"),
    number: number?.number,
    serial: number?.serial,
    symbol: number?.symbol === "" ? undefined : number?.symbol,
    body: number?.body === "" ? undefined : number?.body,
    // Asked of letters alone: a program may have given all objects a unit.
    unit: number?.form === "letter" ? number.unit : undefined,
    numberYear: number?.year,
    bodyName: number === undefined ? undefined : knownBody(number.body)?.name,
    type: type === undefined ? undefined : { key: type, name: DOCUMENT_TYPES[type].name },
    issuer: part(issuer, nameOf),
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

/** The symbol's type goes before the word's, but where its letters are those of the word as well. */
function typeOf(reading: Reading, draft: Draft): DocumentTypeKey | undefined {
  const { number, type: word } = draft;
  const symbol = number?.type;
  if (number === undefined || symbol === undefined || word === undefined) return symbol ?? word;
  // An office and its unit say no type, the word does; but guidance is what many a letter is for.
  const told = word !== "guideline" || isUnknownLetter(number);
  if (symbol === "letter" && told && word !== "letter") return word;
  // `công văn số 15/2019/HĐ-KT`: the letter of a firm about its contract.
  // `Thông tư số 33 TC/TCT`: communiqués bear no number, and ministries of old had such letters.
  if (symbol === "contract" || symbol === "communique") return word;
  if (number.form === "party" && symbol === "circular") return word;
  // The Front writes `TTr` for its circulars as all others do for submissions.
  if (word === "party-circular" && symbol === "submission") return word;
  // The symbol says only the general type: `Kết luận thanh tra số 41/KL-TTr`.
  if (isKindOf(word, symbol)) return word;
  // `Quy định số 3/QĐ-VTLT`, `Chương trình số 5-CT/TU`: two types have these letters.
  const [letters = ""] = number.symbol.split(/[-/]/);
  if (letters.length > 1 && initialsOf(word) === letters.toUpperCase()) return word;
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

/** The name of an issuer as it stands there, glued words divided: `Ủy ban nhân dântỉnh Sơn La`. */
function nameOf(reading: Reading, start: number, end: number): string {
  const { text } = writtenOf(reading, { start, end });
  const name = FOREIGN.test(text) ? singleLine(text) : at.words(reading, start, end);
  const written = name.includes("và") ? name.replace(GLUED_AND, " ") : name;
  // Words as they stand in a text of which none was divided are whole.
  if (written === name && isOfWholeWords(reading, { start, end })) return name;
  return dividedText(cutText(written))?.cut.folded.text ?? written;
}

/** Whether a range holds whole words of a text that is read as it was given. */
function isOfWholeWords({ folded, pieces }: Reading, { start, end }: Range): boolean {
  if (folded.positions !== undefined || folded.text !== folded.source) return false;
  for (let index = start; index <= end; index += 1) {
    const glued = pieces[index]?.gap === "none" && pieces[index]?.kind === "letters";
    if (glued && pieces[index - 1]?.kind === "letters") return false;
  }
  return true;
}

/** Before an `và` that is glued to a syllable: `hoạchvà`. */
const GLUED_AND = /(?<=\p{L}{2})(?=và(?!\p{L}))/gu;

/** Notes what is odd about the number and the date of a citation. */
function reportOddities(reading: Reading, draft: Draft): void {
  const { number, date } = draft;
  if (number !== undefined && number.serial === undefined) {
    report(reading, "blank-number", draft, number.number);
  }
  if (draft.blank === true) {
    report(reading, "blank-number", draft);
    if (date === undefined) report(reading, "incomplete-date", draft);
    return;
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
