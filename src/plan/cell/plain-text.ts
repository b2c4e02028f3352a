import { TAG_NAMES } from "../../reading/index.js";
import { fold } from "../../text/index.js";

const BLOCK_TAG =
  /<\/?(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-6])(?![\p{L}\p{M}\d@.:_-])[^<>]{0,200}>/giu;
const ANY_TAG = /* @__PURE__ */ (() => new RegExp(`</?${TAG_NAMES}[^<>]{0,200}>`, "giu"))();
const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["nbsp", " "],
  ["quot", '"'],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["ndash", "-"],
  ["mdash", "-"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["hellip", "…"],
]);
/** Marks behind a letter: `&ecirc;`. */
const MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
]);

/** The letter or sign an entity of HTML stands for; one that is not known stays as it is. */
function entity(written: string, name: string): string {
  const sign = name.charAt(0);
  const rest = name.slice(1);
  const code = sign === "#" ? Number(rest.replace(/^x/i, "0x")) : 0;
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  const mark = MARKS.get(rest);
  return mark === undefined ? (ENTITIES.get(name) ?? written) : `${sign}${mark}`.normalize("NFC");
}

/**
 * The words of a cell without its HTML and Markdown marks; ends of blocks become line breaks.
 *
 * @param cell - A cell as written.
 * @returns Plain text, its lines trimmed, without empty ones.
 */
export function plainText(cell: string): string {
  if (!MARKED.test(cell)) return spaced(cell);
  return cell
    .replace(BLOCK_TAG, "\n")
    .replace(ANY_TAG, "")
    .replace(ENTITY, entity)
    .replaceAll("**", " ")
    .split("\n")
    .map(spaced)
    .filter((line) => line !== "")
    .join("\n");
}

/** What is not yet plain text: marks, entities and several lines. */
const MARKED = /[<&\n]|\*\*/;
/** Spaces that are not one plain space between two words. */
const SPACED = /\s\s|[^\S ]|^\s|\s$/;

function spaced(words: string): string {
  return SPACED.test(words) ? words.replace(/\s+/g, " ").trim() : words;
}

/** The words of a cell in one spelling of letters and signs, its lines kept. */
export function plainLines(cell: string): string {
  const plain = plainText(cell);
  const { text } = fold(plain);
  if (text === plain) return plain;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The words of a cell on one line, in one spelling of letters and signs. */
export function oneLine(cell: string): string {
  return spaced(fold(plainText(cell)).text);
}

/** Whether a cell holds no words: cheap where it plainly does. */
export function isBlank(cell: string): boolean {
  if (cell.trim() === "") return true;
  return /[<&*]/.test(cell) && oneLine(cell) === "";
}

const CROSS = /^[x×✓✔√v+*]$/i;

/** Whether a cell holds a cross and nothing else. */
export function isCross(cell: string): boolean {
  return cell.length < 200 && CROSS.test(cell.includes("<") ? oneLine(cell) : cell.trim());
}

const YES_OR_NO = /^(?:có|không|yes|no|true|false)$/iu;

/** Whether a cell holds a cross, or says yes or no, and nothing else. */
export function isMark(cell: string): boolean {
  return isCross(cell) || (cell.length < 200 && YES_OR_NO.test(oneLine(cell)));
}

const BOLD = /^\s*(?:<(b|strong)\b[^<>]{0,200}>.*<\/\1>|\*\*.*\*\*)\s*$/is;

/** Whether a cell stands in bold letters from its first word to its last. */
export function isBold(cell: string): boolean {
  return BOLD.test(cell) && !isBlank(cell);
}

/** The first words of a text, for messages. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

/** Signs that set an item of a list off; those of Word keep the places of its fonts of symbols. */
const SIGN = "[-+•*●○◦▪▫■□·‣➢➤\uF0A7\uF0B7\uF0D8\uF0FC]";
const BULLETED = /* @__PURE__ */ (() => new RegExp(`^${SIGN}`))();
const BULLET = /* @__PURE__ */ (() =>
  new RegExp(`^(?:${SIGN}|\\d{1,2}[.)](?=\\s|$)|[a-zđ]\\))\\s*`))();
const DIVIDES = /* @__PURE__ */ (() =>
  new RegExp(`\\n|(?<=[.;…:])\\s*(?=${SIGN}\\s+[\\p{Lu}\\d])|;\\s+(?=${SIGN}\\s)`, "u"))();

/** Whether a bullet stands before the words of a cell, or is all it holds. */
export function isBulleted(cell: string): boolean {
  return BULLETED.test(oneLine(cell.slice(0, 200)));
}

/** The words of a cell that one bullet sets off as a whole, without it. */
export function withoutBullet(cell: string): string {
  const items = isBulleted(cell) ? listedLines(cell) : [];
  return items.length === 1 ? cell.replace(LONE_BULLET, "") : cell;
}

const LONE_BULLET = /* @__PURE__ */ (() => new RegExp(`^\\s*${SIGN}\\s*`))();

/** A line of a list with the mark that sets it off. */
interface ListItem {
  readonly mark: string;
  readonly words: string;
}

/** The lines of a cell with their marks, where it lists; a line without one goes on with the last. */
function listItems(text: string): readonly ListItem[] | undefined {
  const lines = plainText(text)
    .split(DIVIDES)
    .map((line) => line.trim());
  if (!lines.some((line) => BULLET.test(line))) return undefined;
  const items: ListItem[] = [];
  for (const line of lines) {
    const [mark = ""] = BULLET.exec(line) ?? [];
    const before = items.at(-1);
    if (mark !== "" || before === undefined) items.push({ mark, words: line.slice(mark.length) });
    else items[items.length - 1] = { ...before, words: `${before.words} ${line}` };
  }
  return items.map(({ mark, words }) => ({ mark, words: oneLine(words).replace(/[;.]$/, "") }));
}

/** Lines of a cell when they are bulleted, else the whole cell as one. */
export function listedLines(text: string): string[] {
  const lines = listItems(text)?.map(({ words }) => words) ?? [oneLine(text)];
  return lines.filter((line) => line !== "");
}

/** Numbers and letters that set off nothing: `b)` at the end of a cell. */
export function bareMarks(text: string): string[] {
  const bare = listItems(text)?.filter(({ words }) => words === "") ?? [];
  return bare.map(({ mark }) => mark.trim()).filter((mark) => /[\p{L}\d]/u.test(mark));
}
