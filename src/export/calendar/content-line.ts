import { undirected } from "../direction.js";

/** RFC 5545, 3.1: a line holds no more octets than this, its line end not counted. */
const LONGEST = 75;

/** What ends a line, in whatever system or script it was written. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** What no text of a calendar may hold: control characters but the tab. */
const CONTROLS = /[^\P{Cc}\t]/gu;

/** Halves of characters, which no file can hold. */
const HALVES = /\p{Surrogate}/gu;

/**
 * A text as the value of a property (RFC 5545, 3.3.11): what would end the value or the line is
 * written in another way, so that no text can add a property of its own; none turns the direction of
 * what a program shows behind it.
 */
function textValue(text: string): string {
  return undirected(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(LINE_ENDS, String.raw`\n`)
    .replace(CONTROLS, " ")
    .replace(HALVES, "\uFFFD");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4;
}

/**
 * A property as lines of at most 75 octets, with their ends: what goes on begins with a blank. A
 * character is never cut, for readers join octets before or after they make characters of them.
 *
 * ```
 * DESCRIPTION:Báo cáo kết quả thực hiện nhiệm vụ kiểm soát thủ tục hà
 *  nh chính
 * ^ of the folding, not of the text
 * ```
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let length = 0;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r\n`;
}

/** A property whose value is a text; nothing where the text says nothing. */
export function textLine(name: string, text: string): string {
  return text === "" ? "" : contentLine(name, textValue(text));
}
