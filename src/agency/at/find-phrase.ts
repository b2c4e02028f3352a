import type { Lexicon } from "../../reading/index.js";
import type { AgencyRole } from "../agency.js";
import type { Cell } from "../cell.js";
import type { Head } from "../data/heads.js";
import * as phrases from "../data/phrases.js";
import { phraseWithin, type Match } from "../lexicon.js";
import * as vocabulary from "../vocabulary.js";

/** Looks at a word for one of a table of phrases that begins there. */
export type Finder<Value> = (cell: Cell, index: number) => Match<Value> | undefined;

/** The finder of a table. */
export const find =
  <Value>(table: Lexicon<Value>): Finder<Value> =>
  ({ pieces }, index) =>
    phraseWithin(table, pieces, index);

/** The beginning of a name, whatever its letters. */
export const anyHead: Finder<Head> = /* @__PURE__ */ find(vocabulary.HEADS);

/** A noun of bodies, whatever is around it. */
export const anyNoun = /* @__PURE__ */ find(vocabulary.NOUNS);

/** A word of a level, whatever is around it. */
export const anyArea = /* @__PURE__ */ find(vocabulary.AREAS);

/** A field of work, whatever its letters. */
export const anyField = /* @__PURE__ */ find(vocabulary.FIELDS);

/** Words that make a collective. */
export const anyPlural = /* @__PURE__ */ find(phrases.PLURALS);

/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const anyRole: Finder<AgencyRole | "none"> = /* @__PURE__ */ find(phrases.ROLES);

/** A longer word that begins like a body. */
export const noBody: Finder<true> = /* @__PURE__ */ find(phrases.NO_BODIES);

/** Words of an exception, whatever stands before them. */
export const anyException = /* @__PURE__ */ find(phrases.EXCEPTIONS);

/** A verb that says which body is meant. */
export const namingVerb: Finder<true> = /* @__PURE__ */ find(phrases.NAMING_VERBS);

/** Such a verb where nothing is said behind it. */
export const namingEnd: Finder<true> = /* @__PURE__ */ find(phrases.NAMING_ENDS);

/** An abbreviation of the caller's glossary. */
export function local(cell: Cell, index: number): Match<string> | undefined {
  return phraseWithin(cell.glossary, cell.pieces, index);
}
