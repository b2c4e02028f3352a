import * as at from "./at.js";
import * as words from "./data/words.js";
import { issuerNameEnd } from "./issuer-name.js";
import { bareNameEnd } from "./place-name.js";
import type { Range, Reader } from "./reader.js";

/** How far before a document its issuer may begin. */
export const LONGEST_ISSUER = 18;

export /** Past the name at a piece: one that a table holds, or one by its look. */
function nameEnd(reader: Reader, start: number, wanted: number): number {
  const bare = bareNameEnd(reader, start);
  return bare === wanted ? bare : issuerNameEnd(reader, start);
}

/** Whether a new part of the sentence begins behind a piece. */
export function isCutOff(reader: Reader, index: number): boolean {
  return at.isDivided(reader, index + 1) || /^[;.:()]$/.test(at.key(reader, index));
}

/** Whether a name is that of a body with a symbol of its own. */
export function isKnownName(reader: Reader, { start }: Range): boolean {
  return bareNameEnd(reader, at.phrase(reader, start, words.CHIEFS) ?? start) !== undefined;
}
