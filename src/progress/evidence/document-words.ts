import { DOCUMENT_TYPES, type DocumentTypeKey } from "../../citation/index.js";
import { singleLine } from "../../text/index.js";
import { GENERAL_OUTPUTS, ISSUING_WORDS, OUTPUT_OPENERS } from "../data/evidence-words.js";

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

/** The kinds of document that the title of an output, or a clause's label, names. */
export function namedTypes(title: string): NamedTypes {
  let rest = small(title);
  const types: DocumentTypeKey[] = [];
  let general = false;
  for (;;) {
    rest = afterOpeners(rest, OUTPUT_OPENERS);
    const named = TYPE_NAMES.find(([name]) => startsWithWord(rest, name));
    const paper = GENERAL_OUTPUTS.find((word) => startsWithWord(rest, word));
    if (named === undefined && paper === undefined) return { types, general };
    if (named === undefined) general = true;
    else types.push(named[1]);
    const after = rest.slice((named?.[0] ?? paper ?? "").length);
    const next = /^ ?(?:[,;/+]|và|hoặc) ?/.exec(after);
    if (next === null) return { types, general };
    rest = after.slice(next[0].length);
  }
}

/** The kind of document that a decision issues or approves, as its subject says. */
export function issuedType(subject: string): DocumentTypeKey | undefined {
  const words = small(subject);
  const rest = afterOpeners(words, ISSUING_WORDS);
  if (rest === words) return undefined;
  return TYPE_NAMES.find(([name]) => startsWithWord(rest, name))?.[1];
}

/** A document without a number, as running words name it. */
export interface UnnumberedDocument {
  readonly type: DocumentTypeKey;
  /** The words after its name. */
  readonly subject: string;
}

const MADE = ["đã ban hành", "ban hành", "đã có", "đã xây dựng", "đã gửi", "đã trình", "có"];

/** The document that a sentence says was made: `đã ban hành Kế hoạch ngày 12/01/2021 về …`. */
export function unnumberedDocument(sentence: string): UnnumberedDocument | undefined {
  const line = singleLine(sentence);
  const words = line.toLowerCase();
  for (const made of MADE) {
    const at = words.startsWith(made) ? 0 : words.indexOf(` ${made} `) + 1;
    if (at === 0 && !words.startsWith(made)) continue;
    const found = typeAt(line, at + made.length);
    if (found !== undefined) return found;
  }
  return typeAt(line, 0);
}

function typeAt(line: string, place: number): UnnumberedDocument | undefined {
  const rest = line.slice(place).trimStart();
  const named = TYPE_NAMES.find(([name]) => startsWithWord(rest.toLowerCase(), name));
  return named === undefined ? undefined : { type: named[1], subject: rest.slice(named[0].length) };
}

/**
 * Whose document an output is: `Thông báo kết luận của ‖ Chủ tịch UBND tỉnh`. Nobody's, where
 * another kind of document stands between, since `của` may belong to that one.
 */
export function issuerWords(title: string): string | undefined {
  const line = singleLine(title);
  const rest = afterOpeners(small(line), OUTPUT_OPENERS);
  const head = TYPE_NAMES.find(([name]) => startsWithWord(rest, name))?.[0] ?? "";
  const behind = rest.slice(head.length);
  const at = behind.search(/(?<!\p{L})của /u);
  if (at < 0 || TYPE_NAMES.some(([name]) => behind.slice(0, at).includes(name))) return undefined;
  return line.slice(line.length - behind.length + at + 4);
}

function small(text: string): string {
  return singleLine(text)
    .toLowerCase()
    .replace(/^[-+*•–.\s]+/, "");
}

/** Without the words that may stand before a name, however many of them. */
function afterOpeners(words: string, openers: readonly string[]): string {
  let rest = words;
  for (;;) {
    const opener = openers.find((each) => rest.startsWith(`${each} `));
    if (opener === undefined) return rest;
    rest = rest.slice(opener.length + 1);
  }
}

function startsWithWord(words: string, word: string): boolean {
  return (
    words.startsWith(word) && !/^[\p{L}\p{N}]/u.test(words.slice(word.length, word.length + 1))
  );
}
