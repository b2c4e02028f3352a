import { DOCUMENT_TYPES, type DocumentTypeKey } from "../../citation/index.js";
import { singleLine } from "../../text/index.js";
import {
  GENERAL_OUTPUTS,
  ISSUING_WORDS,
  MAKING_WORDS,
  OUTPUT_OPENERS,
} from "../data/evidence-words.js";

/** Names of documents in small letters, longer ones first. */
const TYPE_NAMES: readonly (readonly [name: string, key: DocumentTypeKey])[] =
  /* @__PURE__ */ typeNames();

function typeNames(): (readonly [string, DocumentTypeKey])[] {
  const names: (readonly [string, DocumentTypeKey])[] = [];
  let key: DocumentTypeKey;
  for (key in DOCUMENT_TYPES) names.push([DOCUMENT_TYPES[key].name.toLowerCase(), key]);
  return names.sort(([left], [right]) => right.length - left.length);
}

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
  const words = small(title);
  const types = new Set<DocumentTypeKey>();
  let general = false;
  for (let index = 0; ;) {
    index = afterOpeners(words, OUTPUT_OPENERS, index);
    const named = typeAt(words, index);
    const paper = GENERAL_OUTPUTS.find((word) => isWordAt(words, word, index));
    if (named === undefined && paper === undefined) return { types: [...types], general };
    if (named === undefined) general = true;
    else types.add(named.type);
    index += named?.name.length ?? paper?.length ?? 0;
    const next = LIST_CONNECTOR.exec(words.slice(index, index + 7));
    if (next === null) return { types: [...types], general };
    index += next[0].length;
  }
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
  const words = small(subject);
  const index = afterOpeners(words, ISSUING_WORDS, 0);
  return index === 0 ? undefined : typeAt(words, index)?.type;
}

/** A document without a number, as running words name it. */
interface UnnumberedDocument {
  readonly type: DocumentTypeKey;
  /** The words after its name. */
  readonly subject: string;
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
  const line = singleLine(sentence);
  const words = line.toLowerCase();
  const starts = MAKING_WORDS.flatMap((made) => {
    const place = words.startsWith(`${made} `) ? 0 : words.indexOf(` ${made} `) + 1;
    return place === 0 && !words.startsWith(`${made} `) ? [] : [place + made.length + 1];
  });
  for (const index of [...starts, 0]) {
    const named = typeAt(words, index);
    if (named === undefined) continue;
    return { type: named.type, subject: line.slice(index + named.name.length) };
  }
  return undefined;
}

/**
 * Whose document an output is. Nobody's, where another kind of document stands between, since
 * `của` may belong to that one.
 *
 * ```
 * Thông báo kết luận của Chủ tịch UBND tỉnh
 *                        ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function issuerWords(title: string): string | undefined {
  const line = singleLine(title);
  const words = small(line);
  const head = afterOpeners(words, OUTPUT_OPENERS, 0);
  const behind = words.slice(head + (typeAt(words, head)?.name.length ?? 0));
  const index = behind.search(/(?<!\p{L})của /u);
  if (index < 0 || TYPE_NAMES.some(([name]) => behind.slice(0, index).includes(name)))
    return undefined;
  return line.slice(line.length - behind.length + index + 4);
}

function small(text: string): string {
  return singleLine(text)
    .toLowerCase()
    .replace(/^[-+*•–.\s]+/, "");
}

/** What stands between two names of a list: `Kế hoạch ‖ và ‖ báo cáo`. */
const LIST_CONNECTOR = /^ ?(?:[,;/+]|và|hoặc) ?/;

/** The place behind the words that may stand before a name, however many of them. */
function afterOpeners(words: string, openers: readonly string[], start: number): number {
  let index = start;
  for (;;) {
    const opener = openers.find(
      (each) => words.startsWith(each, index) && words[index + each.length] === " ",
    );
    if (opener === undefined) return index;
    index += opener.length + 1;
  }
}

function typeAt(
  words: string,
  index: number,
): { readonly name: string; readonly type: DocumentTypeKey } | undefined {
  const named = TYPE_NAMES.find(([name]) => isWordAt(words, name, index));
  return named === undefined ? undefined : { name: named[0], type: named[1] };
}

function isWordAt(words: string, word: string, index: number): boolean {
  return words.startsWith(word, index) && !/[\p{L}\p{N}]/u.test(words.charAt(index + word.length));
}
