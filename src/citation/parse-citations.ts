import {
  sliceSpan,
  spanOfPieces,
  wordKey,
  wordsOfPieces,
  type Finding,
  type Span,
} from "../text/index.js";
import type { Citation, CitationFindingCode, CitationList } from "./citation.js";
import {
  isOtherNumber,
  readAftermath,
  readAnnouncement,
  readShared,
  readSubject,
  type Aftermath,
  type Announcement,
  type Range,
} from "./context-reader.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import type { DateReading } from "./date-reader.js";
import { findingOf } from "./findings.js";
import { lex, type LexedText } from "./lexer.js";
import { readLawNumber, readNamedLaw, type NamedLawReading } from "./named-law-reader.js";
import { readBlankNumber, readNumber, type NumberReading } from "./number-reader.js";
import { knownBody, knownSymbol, typeName, typeOfWords } from "./vocabulary.js";

const NUMBER_WORD = /* @__PURE__ */ wordKey("số");

/** A citation as read, before its subject is looked for. */
interface Draft {
  readonly number?: NumberReading;
  readonly law?: NamedLawReading;
  readonly announcement: Announcement;
  readonly aftermath: Aftermath;
  /** The name of a law that stands before its number. */
  readonly name?: Range;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly text: string;
  readonly lexed: LexedText;
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
  const reading: Reading = { text, lexed: lex(text), findings: [] };
  const drafts = readDrafts(reading);
  const starts = new Set(drafts.map((draft) => draft.start));
  const citations = drafts.map((draft) => citationOf(reading, draft, starts));
  return { text, citations, findings: reading.findings };
}

function readDrafts(reading: Reading): Draft[] {
  const { tokens } = reading.lexed;
  const drafts: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const draft = readDraft(reading, at);
    if (draft === undefined) {
      at += 1;
      continue;
    }
    const floor = drafts.at(-1)?.end ?? 0;
    const added = [...readSharers(reading, draft), draft];
    drafts.push(...added.map((each) => (each.start < floor ? { ...each, start: at } : each)));
    at = Math.max(draft.end, at + 1);
  }
  return drafts;
}

function readDraft(reading: Reading, at: number): Draft | undefined {
  const { tokens } = reading.lexed;
  const token = tokens[at];
  if (token?.kind === "digits") {
    if (isOtherNumber(tokens, at)) return undefined;
    const announcement = readAnnouncement(tokens, at);
    const shared = readShared(tokens, at).length > 0;
    const number = readNumber(tokens, at, announcement.announced || shared);
    return number === undefined ? undefined : numbered(reading, number, announcement);
  }
  if (token?.key === NUMBER_WORD) {
    const from = tokens[at + 1]?.key === ":" ? at + 2 : at + 1;
    const blank = readBlankNumber(tokens, from);
    if (blank === undefined) return undefined;
    return numbered(reading, blank, readAnnouncement(tokens, from));
  }
  if (token?.kind !== "letters") return undefined;
  const law = readNamedLaw(tokens, at);
  if (law === undefined) return readNumberedLaw(reading, at);
  if (law.ambiguous) {
    const span = spanOf(reading, law);
    reading.findings.push(findingOf("ambiguous-year", span, sliceSpan(reading.text, span)));
  }
  const aftermath = { date: law.date, end: law.end };
  const announcement = { type: law.type, announced: true, start: law.start };
  return { law, announcement, aftermath, start: law.start, end: law.end };
}

/** `Luật Tố cáo số 25/2018/QH14`: the name stands between the type and the number. */
function readNumberedLaw(reading: Reading, at: number): Draft | undefined {
  const { tokens } = reading.lexed;
  const named = readLawNumber(tokens, at);
  const number = named === undefined ? undefined : readNumber(tokens, named.number, true);
  if (named === undefined || number?.type !== undefined || number?.year === undefined) {
    return undefined;
  }
  const words = tokens.slice(at, named.nameStart).map((token) => token.key);
  const type = typeOfWords(words);
  const announcement = {
    ...(type === undefined ? {} : { type }),
    announced: true,
    start: at,
  };
  const name = { start: named.nameStart, end: named.nameEnd };
  return { ...numbered(reading, number, announcement), name };
}

function numbered(reading: Reading, number: NumberReading, announcement: Announcement): Draft {
  const after = readAftermath(reading.lexed.tokens, number.end);
  const { issuer, type } = announcement;
  const aftermath = issuer === undefined ? after : { ...after, issuer };
  const start =
    type === undefined ? shortTypeStart(reading, number, announcement) : announcement.start;
  return { number, announcement, aftermath, start, end: after.end };
}

/** `QĐ số 985/QĐ-TTg`: the type by its symbol, where it is the one in the number. */
function shortTypeStart(reading: Reading, number: NumberReading, { start }: Announcement): number {
  const before = reading.lexed.tokens[start - 1];
  const known = before?.kind === "letters" ? knownSymbol(before.text) : undefined;
  return known !== undefined && known.type === number.type ? start - 1 : start;
}

/** The numbers before one that lend themselves its symbol. */
function readSharers(reading: Reading, draft: Draft): Draft[] {
  const { number } = draft;
  if (number === undefined || number.form === "party") return [];
  const { tokens } = reading.lexed;
  const shared = readShared(tokens, number.start);
  const sharers = shared.map(({ serial, year = number.year, start }): Draft => {
    const segments = year === undefined ? [serial] : [serial, String(year)];
    const own: NumberReading = {
      ...number,
      form: year === undefined || number.form !== "administrative" ? number.form : "normative",
      number: [...segments, number.symbol].join("/"),
      serial,
      ...(year === undefined ? {} : { year }),
      start,
      end: start + (tokens[start + 1]?.key === "/" ? 3 : 1),
    };
    const announcement = readAnnouncement(tokens, start);
    return {
      number: own,
      announcement,
      aftermath: { end: own.end },
      start: announcement.start,
      end: own.end,
    };
  });
  for (const sharer of sharers) {
    reading.findings.push(
      findingOf("shared-symbol", spanOf(reading, sharer), sharer.number?.number ?? ""),
    );
  }
  return sharers.reverse();
}

function spanOf(reading: Reading, range: Range): Span {
  const { folded, tokens } = reading.lexed;
  return spanOfPieces(folded, tokens, range.start, range.end);
}

function citationOf(reading: Reading, draft: Draft, starts: ReadonlySet<number>): Citation {
  const { number, aftermath, announcement } = draft;
  const span = spanOf(reading, draft);
  const { date: dated, issuer } = aftermath;
  const subject = subjectOf(reading, draft, starts);
  const type = typeOf(reading, number, announcement, span);
  const year = dated?.year ?? number?.year;
  reportNumber(reading, number, span);
  reportDate(reading, dated, number);
  const bodyName = number === undefined ? undefined : knownBody(number.body)?.name;
  return {
    text: sliceSpan(reading.text, span),
    form: number?.form ?? "named",
    ...(number === undefined ? {} : numberParts(number)),
    ...(bodyName === undefined ? {} : { bodyName }),
    ...(type === undefined ? {} : { type: { key: type, name: typeName(type) } }),
    ...(issuer === undefined ? {} : { issuer: words(reading, issuer) }),
    ...(dated?.date === undefined ? {} : { date: dated.date }),
    ...(year === undefined ? {} : { year }),
    ...(subject === undefined ? {} : { subject: words(reading, subject) }),
    span,
    spans: {
      ...(number === undefined ? {} : { number: spanOf(reading, number) }),
      ...(dated === undefined ? {} : { date: spanOf(reading, dated) }),
      ...(issuer === undefined ? {} : { issuer: spanOf(reading, issuer) }),
      ...(subject === undefined ? {} : { subject: spanOf(reading, subject) }),
    },
  };
}

function subjectOf(reading: Reading, draft: Draft, starts: ReadonlySet<number>): Range | undefined {
  const { law, name } = draft;
  if (name !== undefined) return name;
  if (law === undefined) return readSubject(reading.lexed.tokens, draft.end, starts);
  const range = { start: law.nameStart, end: law.nameEnd };
  return range.end > range.start ? range : undefined;
}

type NumberParts = Pick<Citation, "number" | "serial" | "symbol" | "body" | "unit" | "numberYear">;

function numberParts(number: NumberReading): NumberParts {
  return {
    number: number.number,
    ...(number.serial === undefined ? {} : { serial: number.serial }),
    symbol: number.symbol,
    body: number.body,
    ...(number.unit === undefined ? {} : { unit: number.unit }),
    ...(number.year === undefined ? {} : { numberYear: number.year }),
  };
}

function words(reading: Reading, range: Range): string {
  const { folded, tokens } = reading.lexed;
  return wordsOfPieces(folded, tokens, range.start, range.end);
}

/** The symbol's type goes before the word's; the Party writes `QĐ` for regulations, too. */
function typeOf(
  reading: Reading,
  number: NumberReading | undefined,
  announcement: Announcement,
  span: Span,
): DocumentTypeKey | undefined {
  const word = announcement.type;
  const symbol = number?.type;
  if (number === undefined || symbol === undefined || word === undefined) return symbol ?? word;
  const regulation = number.form === "party" && symbol === "decision" && word === "regulation";
  if (regulation || (number.form === "party" && symbol === "circular")) return word;
  if (symbol !== word && symbol !== "letter" && word !== "letter") {
    reading.findings.push(findingOf("type-mismatch", span, `${typeName(word)} – ${number.number}`));
  }
  return symbol;
}

function reportNumber(reading: Reading, number: NumberReading | undefined, span: Span): void {
  if (number === undefined) return;
  if (number.serial === undefined) {
    reading.findings.push(findingOf("blank-number", span, number.number));
  }
  if (number.repaired) reading.findings.push(findingOf("spaced-symbol", span, number.number));
}

function reportDate(
  reading: Reading,
  dated: DateReading | undefined,
  number: NumberReading | undefined,
): void {
  if (dated === undefined) return;
  const span = spanOf(reading, dated);
  const written = sliceSpan(reading.text, span);
  if (dated.problem === "incomplete") {
    reading.findings.push(findingOf("incomplete-date", span, written));
  }
  if (dated.problem === "impossible") {
    reading.findings.push(findingOf("impossible-date", span, written));
  }
  const years = [number?.year, dated.year];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) {
    reading.findings.push(findingOf("year-mismatch", span, `${years[0]} – ${years[1]}`));
  }
}
