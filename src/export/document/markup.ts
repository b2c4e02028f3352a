import { plainLine } from "./plain-lines.js";

/** Code points that no XML may hold, escaped or not. */
const NO_CHARACTERS = /\p{Noncharacter_Code_Point}/gu;

/** A text as text in HTML and XML: every sign that they would take for a mark as an entity. */
export function escaped(text: string): string {
  return text
    .replace(NO_CHARACTERS, "\uFFFD")
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same of a text of unknown making: on one line, without signs that steer their neighbours. */
export function escapedLine(text: string): string {
  return escaped(plainLine(text));
}
