import { DOCUMENT_TYPES, type DocumentTypeKey } from "../../citation/index.js";
import * as kit from "../../reading/index.js";
import { singleLine, unaccent } from "../../text/index.js";
import * as wording from "../data/evidence-words.js";

/** The kinds of document, and papers of any kind, by their names. */
const NAMES: kit.Lexicon<DocumentTypeKey | "paper"> = /* @__PURE__ */ (() => {
  const names: [string, DocumentTypeKey | "paper"][] = [[wording.GENERAL_OUTPUTS, "paper"]];
  let key: DocumentTypeKey;
  for (key in DOCUMENT_TYPES)
    if (Object.hasOwn(DOCUMENT_TYPES, key)) names.push([DOCUMENT_TYPES[key].name, key]);
  return kit.lexiconOf(names);
})();

/** What kinds of document a title names at its head: `Kế hoạch, báo cáo` names two. */
export interface NamedTypes {
  readonly types: readonly DocumentTypeKey[];
  /** Whether it names papers of any kind (`Các văn bản`). */
  readonly general: boolean;
}

/**
 * The kinds of document that the title of an output, or a clause's label, names.
 *
 * ```
 * Tham mưu ban hành Kế hoạch, báo cáo thực hiện      Các văn bản
 *                   ^^^^^^^^  ^^^^^^^                    ^^^^^^^ papers of any kind
 * ```
 */
export function namedTypes(title: string): NamedTypes {
  const cursor = headOf(title);
  const types = new Set<DocumentTypeKey>();
  let general = false;
  do {
    while (kit.take(cursor, wording.OUTPUT_OPENERS));
    const named = kit.takePhrase(cursor, NAMES);
    if (named === undefined) break;
    if (named === "paper") general = true;
    else types.add(named);
  } while (kit.take(cursor, wording.LIST_JOINTS));
  return { types: [...types], general };
}

/**
 * The kind of document that a decision issues or approves, as its subject says.
 *
 * ```
 * về việc ban hành Quy chế hoạt động
 *                  ^^^^^^^
 * ```
 */
export function issuedType(subject: string): DocumentTypeKey | undefined {
  const cursor = headOf(subject);
  if (!kit.take(cursor, wording.ISSUING_WORDS)) return undefined;
  while (kit.take(cursor, wording.ISSUING_WORDS));
  return takeType(cursor);
}

/** A document without a number, as running words name it. */
interface UnnumberedDocument {
  readonly type: DocumentTypeKey;
  /** The words after its name, if any. */
  readonly subject?: string;
}

/**
 * The document that a sentence says was made.
 *
 * ```
 * Văn phòng đã ban hành Kế hoạch ngày 12/01/2021 về tuyên truyền
 *                       ^^^^^^^^ and its subject behind it
 * ```
 */
export function unnumberedDocument(sentence: string): UnnumberedDocument | undefined {
  const cursor = kit.cursorOver(kit.cutText(sentence));
  const made = wording.MAKING_WORDS.flatMap((words) => placeBehind(cursor, words) ?? []);
  for (const position of [...made, 0]) {
    const place = kit.cursorAt(cursor, position);
    const type = takeType(place);
    if (type === undefined) continue;
    const behind = kit.wordsOf(place, place.position, place.end);
    return behind === "" ? { type } : { type, subject: behind };
  }
  return undefined;
}

/**
 * Whose document an output is. Nobody's, where another kind of document stands between, since
 * `của` may belong to that one.
 *
 * ```
 * Kế hoạch kiểm tra của Chủ tịch UBND tỉnh      but not Kế hoạch thực hiện Nghị quyết của HĐND tỉnh
 *                       ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function issuerWords(title: string): string | undefined {
  const cursor = headOf(title);
  while (kit.take(cursor, wording.OUTPUT_OPENERS));
  takeType(cursor);
  for (
    ;
    kit.peek(cursor).key !== "của" || kit.peek(cursor, 1).gap === "none";
    cursor.position += 1
  ) {
    if (cursor.position >= cursor.end || takeType(cursor) !== undefined) return undefined;
  }
  return kit.wordsOf(cursor, cursor.position + 1, cursor.end);
}

/** The words of a title behind the marks of a list. */
function headOf(title: string): kit.Cursor {
  const cursor = kit.cursorOver(kit.cutText(title));
  while (kit.take(cursor, wording.LIST_MARKS));
  return cursor;
}

function takeType(cursor: kit.Cursor): DocumentTypeKey | undefined {
  const found = kit.phraseAt(cursor, NAMES);
  if (found === undefined || found.value === "paper") return undefined;
  cursor.position += found.length;
  return found.value;
}

/** The place behind the first of some words that stand apart from signs. */
function placeBehind(cursor: kit.Cursor, words: kit.Lexicon): number | undefined {
  for (const place = kit.cursorAt(cursor, 0); place.position < place.end; place.position += 1) {
    const length = kit.phraseAt(place, words)?.length ?? 0;
    const apart = kit.peek(place).gap !== "none" && kit.peek(place, length).gap !== "none";
    if (length > 0 && apart) return place.position + length;
  }
  return undefined;
}

/**
 * The words of a text as pairs of neighbouring syllables, since most Vietnamese words have two:
 * without tone marks, abbreviations written out, without what stands in nearly every document.
 *
 * ```
 * về kiểm tra TTHC
 *    ^^^^^^^^ ^^^^ kiem tra, tra thu, thu tuc, tuc hanh, hanh chinh
 * ```
 */
export function subjectWords(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before: string | undefined;
  for (const word of singleLine(text)
    .toLowerCase()
    .split(/\P{L}+/u)) {
    if (word === "") continue;
    if (wording.FUNCTION_SYLLABLES.has(word)) {
      before = undefined;
      continue;
    }
    const bare = unaccent(word);
    for (const syllable of (wording.SUBJECT_ABBREVIATIONS.get(bare) ?? bare).split(" ")) {
      const pair = `${before ?? ""} ${syllable}`;
      if (before !== undefined && !wording.GENERAL_PAIRS.has(pair)) pairs.add(pair);
      before = syllable;
    }
  }
  return pairs;
}

/** The share of the shorter text's words that the other has too, 0 to 1. */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}
