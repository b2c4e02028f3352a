import { parseRoman } from "../../text/index.js";
import { isInCapitals } from "../cell/capitals.js";
import type { PdfLine } from "./pdf-lines.js";

/** What begins at a line: the heading of a part or section, or a numbered row. */
export interface RowStart {
  readonly kind: "heading" | "row";
  readonly code: string;
  /** The words behind the number on its line. */
  readonly rest: string;
}

interface Numbering {
  part: number;
  section: number;
  /** The numbers of the last row, `[2, 1]` for `2.1`. */
  path: readonly number[];
  /** Whether any row was numbered since the last heading. */
  begun: boolean;
}

/** A numbering of which nothing has been read. */
export function newNumbering(): Numbering {
  return { part: 0, section: 0, path: [], begun: false };
}

const START = /^([A-HĐ]|[IVXL]{1,6}|\d{1,5}(?:\.\d{1,3}){0,3})[.)]?(?:\s+(\S.*))?$/u;
/** Behind a number a row begins as a sentence does. */
const BEGINS = /^(?:[-+•*"'(“]?\s?\p{Lu}|[-+•]\s)/u;
/** A number may be missing, but not many. */
const MOST_MISSING = 3;

/**
 * What begins at a line by its number: only one that goes on with the numbering counts, so that a
 * figure which happens to stand alone on a line does not.
 */
export function rowStart(line: PdfLine, numbering: Numbering): RowStart | undefined {
  const [, code, rest = ""] = START.exec(line.text.slice(0, 400)) ?? [];
  if (code === undefined || (rest !== "" && !BEGINS.test(rest))) return undefined;
  const whole = rest === "" ? "" : line.text.slice(line.text.indexOf(rest));
  if (/^\d/.test(code)) return numberedStart(code, whole, numbering);
  const kind = "heading";
  const part = "ABCDEFGH".indexOf(code) + 1;
  if (part > 0) {
    if (part !== numbering.part + 1 || (rest !== "" && !isInCapitals(rest))) return undefined;
    Object.assign(numbering, { part, section: 0, path: [], begun: false });
    return { kind, code, rest: whole };
  }
  const section = parseRoman(code);
  if (section === undefined) return undefined;
  const follows = section > numbering.section && section <= numbering.section + MOST_MISSING;
  if (!follows) return undefined;
  numbering.section = section;
  numbering.begun = false;
  return { kind, code, rest: whole };
}

function numberedStart(code: string, rest: string, numbering: Numbering): RowStart | undefined {
  const path = code.split(".").map(Number);
  if (!goesOn(path, numbering)) return undefined;
  numbering.path = path;
  numbering.begun = true;
  return { kind: "row", code, rest };
}

/** `3` after `2`, `2.1` after `2`, `2.2` after `2.1`, `3` after `2.4`; 1 begins anew. */
function goesOn(path: readonly number[], { path: last, begun }: Numbering): boolean {
  const depth = path.length;
  const own = path[depth - 1] ?? 0;
  const sameAbove = path.slice(0, -1).every((number, at) => number === last[at]);
  if (depth > last.length) {
    if (depth === 1) return own >= 1 && own <= MOST_MISSING;
    const nextAbove = depth === 2 && path[0] === (last[0] ?? 0) + 1;
    return own === 1 && (nextAbove || (sameAbove && depth === last.length + 1));
  }
  const before = last[depth - 1] ?? 0;
  if (sameAbove && own > before && own <= before + MOST_MISSING) return true;
  if (depth === 2 && own === 1 && path[0] === (last[0] ?? 0) + 1) return true;
  return depth === 1 && own === 1 && !begun;
}
