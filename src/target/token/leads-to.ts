import { LEADING } from "../data/name-words.js";
import * as kit from "./reader.js";

/** Whether at a place, behind words that only open a target, a phrase of a lexicon stands. */
export function leadsTo(reader: kit.Reader, place: number, table: kit.Lexicon<unknown>): boolean {
  const inner = kit.cursorAt(reader, place);
  while (!kit.at(inner, table)) if (!kit.take(inner, LEADING)) return false;
  return true;
}
