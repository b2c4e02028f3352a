import type { Citation, DocumentTypeKey } from "../../citation/index.js";
import type { Result } from "../../plan/index.js";
import { defined, singleLine } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import * as wording from "../data/evidence-words.js";
import type { InferenceReasonCode } from "../record/progress-record.js";
import { unnumberedDocument } from "./document-words.js";
import { firstDateIn } from "./named-dates.js";

/** A document that a result says was made. */
export interface DocumentStatement {
  readonly kind: "document";
  readonly text: string;
  readonly type?: DocumentTypeKey;
  readonly subject?: string;
  readonly date?: PlainDate;
  readonly citation?: Citation;
}

/** What a result says without naming a document. */
export interface PlainStatement {
  readonly kind: "words" | "not-yet";
  readonly text: string;
  /** What it says, as grounds of an inference. */
  readonly says: readonly InferenceReasonCode[];
  readonly date?: PlainDate;
  /** How much is done, where it says so, in per cent. */
  readonly progress?: number;
}

/** One thing that a result says. */
export type Statement = DocumentStatement | PlainStatement;

/** Everything that a result says: the documents it names as made, and what stands between them. */
export function statementsOf({ text, citations }: Result, year: number | undefined): Statement[] {
  const found = citations
    .map((citation) => placeOf(citation, text))
    .sort((left, right) => left.start - right.start);
  const statements: Statement[] = [];
  let first = 0;
  for (const piece of piecesOf(text, found)) {
    let next = first;
    while ((found[next]?.start ?? Infinity) < piece.end) next += 1;
    const inside = found.slice(first, next);
    first = next;
    const words = text.slice(piece.start, piece.end);
    const made = madeDocuments(text, piece, inside);
    // A line that ends in a colon introduces those that follow.
    const introduces = piece.end < text.length && /:\s{0,9}$/.test(words);
    if (made.length > 0) statements.push(...made);
    else if (!introduces && /[\p{L}\p{N}]/u.test(words)) {
      const cited = inside.map(({ citation }) => citation.text);
      statements.push(plainStatement(words, cited, year));
    }
  }
  return statements;
}

/** A part of the text, by its units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A citation with its place, the subject included. */
interface PlacedCitation extends Stretch {
  readonly citation: Citation;
}

/** Where a citation stands in the result; its span may count from elsewhere. */
function placeOf(citation: Citation, text: string): PlacedCitation {
  const { text: words, span, spans } = citation;
  const start = text.startsWith(words, span.start) ? span.start : Math.max(0, text.indexOf(words));
  const length = Math.max(words.length, (spans.subject?.end ?? 0) - span.start);
  return { citation, start, end: start + length };
}

/**
 * A bullet, or a line that begins like a sentence; a dash only where something has ended.
 *
 * ```
 * - Kế hoạch số 12/KH-VP ngày 02/3/2021; - Đã tổ chức 02 lớp
 * ^ the line begins with one             ^
 * ```
 */
const BREAK = /\n(?=\s{0,9}[\-–+•*\p{Lu}])|(?<=[.;:]\s{0,3})[-–+•*](?=\s)/gu;

/**
 * Lines and bullets, none of them broken inside a citation.
 *
 * ```
 * - Kế hoạch số 12/KH-VP ngày 02/3/2021; - Đã tổ chức 02 lớp
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function piecesOf(text: string, citations: readonly PlacedCitation[]): Stretch[] {
  let next = 0;
  const ends = [...text.matchAll(BREAK)].flatMap(({ index }) => {
    while ((citations[next]?.end ?? Infinity) <= index) next += 1;
    return (citations[next]?.start ?? Infinity) < index ? [] : [index];
  });
  return [...ends, text.length].map((end, place) => ({ start: ends[place - 1] ?? 0, end }));
}

/**
 * The citations of a piece that name what was made, not its ground or its object.
 *
 * ```
 * Thực hiện Kế hoạch số 06/KH-UBND, đã ban hành Công văn số 12/VP
 *                                               ^^^^^^^^^^^^^^^^^
 * ```
 */
function madeDocuments(text: string, piece: Stretch, citations: readonly PlacedCitation[]) {
  const made: DocumentStatement[] = [];
  let before = piece.start;
  let last: boolean | undefined;
  for (const [index, placed] of citations.entries()) {
    const { citation, start } = placed;
    last = isMade(singleLine(text.slice(before, start)).toLowerCase(), last);
    const next = citations[index + 1]?.start ?? piece.end;
    if (last && citation.form !== "named") made.push(documentOf(placed, text, next));
    before = start + citation.text.length;
  }
  return made;
}

const LIST = /^(?:[,;\-]|và|, và|; và)$/;
const NEW_SENTENCE = /[;.]["”]?(?: -)?$/;
const MAKING = /(?:^| )(?:ban hành|đã có|đã gửi|đã trình)$/;

/**
 * Whether the words before a citation let it be something made; of a list, all or none are.
 *
 * ```
 * đã ban hành Kế hoạch số 06/KH-VP, Công văn số 12/VP      căn cứ Nghị định số 09/2019/NĐ-CP
 * ^^^^^^^^^^^                     ^                        ^^^^^^ not made
 * ```
 */
function isMade(lead: string, last: boolean | undefined): boolean {
  if (last !== undefined && LIST.test(lead)) return last;
  if (wording.BASIS_WORDS.test(lead)) return false;
  // Behind a document that was made, the rest of its sentence is its subject.
  return last !== true || NEW_SENTENCE.test(lead) || MAKING.test(lead);
}

/**
 * A document; where its citation has no subject, the words behind it up to the next stand for it.
 *
 * ```
 * Công văn số 12/VP gửi các sở đôn đốc thực hiện; Báo cáo số 15/BC-VP
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function documentOf(placed: PlacedCitation, text: string, next: number): DocumentStatement {
  const { citation, start, end } = placed;
  const { type, date } = citation;
  // What only joins it to the next of a list is no subject.
  const joins = LIST.test(singleLine(text.slice(end, next)).toLowerCase());
  const last = citation.subject === undefined && !joins ? Math.max(end, next) : end;
  const words = trimmed(text.slice(start, last));
  const said = citation.subject ?? trimmed(text.slice(start + citation.text.length, last));
  const subject = said === "" ? undefined : said;
  return defined({ kind: "document", text: words, type: type?.key, subject, date, citation });
}

/** On one line, without the stops around it. */
function trimmed(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/^[\s,;.:-]+/, "")
    .replace(/(?<![\s,;.:-])[\s,;.:-]+$/, "");
}

/**
 * Words without a document, or with one that has no number; the days of grounds are not theirs.
 *
 * ```
 * Theo Công văn số 12/VP ngày 02/3/2021, ngày 15/3/2021 đã hoàn thành 80%
 *                                             ^^^^^^^^^     ^^^^^^^^^^^^^^
 * ```
 */
function plainStatement(piece: string, cited: readonly string[], year?: number): Statement {
  const text = singleLine(piece).replace(/^[-+*•:]\s*/, "");
  const own = cited
    .reduce((rest, each) => rest.replace(singleLine(each), "…"), text)
    .replace(/^kết quả(?: thực hiện)?:\s*/i, "");
  const words = ` ${own.toLowerCase()} `;
  const date = firstDateIn(own, year);
  const notYet = saysNotYet(words);
  const document = notYet ? undefined : unnumberedDocument(own);
  if (document !== undefined && (date !== undefined || wording.MADE_WORDS.test(words))) {
    return { kind: "document", text, ...defined({ date }), ...document };
  }
  const share = /hoàn thành (?:được |khoảng |trên )?(\d{1,3})\s?%/.exec(words)?.[1];
  const progress = share === undefined || Number(share) > 100 ? undefined : Number(share);
  const kind = notYet ? "not-yet" : "words";
  return defined({ kind, text, says: saysOf(words), date, progress });
}

/**
 * What words say of the work, as grounds of an inference.
 *
 * ```
 * đã tổ chức 02 lớp tập huấn      đang thực hiện      đã tham mưu, trình UBND tỉnh
 * ^^         ^^^^^^               ^^^^                ^^^^^^^^^^^
 * ```
 */
function saysOf(words: string): InferenceReasonCode[] {
  const says: InferenceReasonCode[] = [];
  if (wording.ADVISED_WORDS.test(words)) says.push("said-advised");
  if (wording.UNDER_WAY_WORDS.test(words)) says.push("said-under-way");
  else if (wording.DONE_WORDS.test(words)) says.push("said-done");
  if (/\d\s?%/.test(words)) says.push("said-share");
  else if (QUANTITY.test(words)) says.push("said-quantity");
  return says;
}

/**
 * Whether words say that nothing has come to be; behind something done they do not undo it.
 *
 * ```
 * chưa triển khai      đã trả lời 20 câu, còn 4 câu chưa trả lời
 * ^^^^                 ^^ stands first
 * ```
 */
function saysNotYet(words: string): boolean {
  const notYet = words.search(wording.NOT_YET_WORDS);
  const done = words.search(wording.DONE_WORDS);
  return notYet >= 0 && (done < 0 || notYet < done);
}

/**
 * A number with what is counted, not a date or the number of a document.
 *
 * ```
 * đã đăng 12 tin, bài      but not ngày 12 tháng 01
 *         ^^^^^^
 * ```
 */
const QUANTITY = /(?<![\d/.-])\d{1,6} (?!tháng|năm|ngày|quý)\p{L}/u;
