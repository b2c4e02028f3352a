import { fold } from "../../text/index.js";

const BLOCK_TAG = /<\/?(?:p|li|br|div|ul|ol|tr)\b[^<>]{0,200}>/gi;
const ANY_TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/gi, " "],
  [/&quot;/gi, '"'],
  [/&lt;/gi, "<"],
  [/&gt;/gi, ">"],
  [/&amp;/gi, "&"],
];

/**
 * The words of a cell without its HTML and Markdown marks; ends of blocks become line breaks.
 *
 * @param cell - A cell as written.
 * @returns Plain text, its lines trimmed, without empty ones.
 */
export function plainText(cell: string): string {
  let text = cell.replace(BLOCK_TAG, "\n").replace(ANY_TAG, "");
  for (const [entity, sign] of ENTITIES) text = text.replace(entity, sign);
  return text
    .replaceAll("**", " ")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The words of a cell on one line, in one spelling of letters and signs. */
export function oneLine(cell: string): string {
  return fold(plainText(cell)).text.replace(/\s+/g, " ").trim();
}

/** Whether a cell holds no words: cheap where it plainly does. */
export function isBlank(cell: string): boolean {
  if (cell.trim() === "") return true;
  return /[<&*]/.test(cell) && oneLine(cell) === "";
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
