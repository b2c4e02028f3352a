import { keyAt, wordAt, type Cell } from "../cell.js";
import * as phrases from "../data/phrases.js";
import type { Match } from "../lexicon.js";
import { anyException, find, type Finder } from "./find-phrase.js";
import { role } from "./verbs.js";

/** Words before the body that another belongs to. */
export const belonging: Finder<true> = /* @__PURE__ */ find(phrases.BELONGING);

const anyNoName: Finder<true> = /* @__PURE__ */ find(phrases.NO_NAMES);
const anyClause: Finder<true> = /* @__PURE__ */ find(phrases.CLAUSES);

/** Whether `bị` is the end of a word: `nhân viên thiết bị`, and not `các đơn vị bị kiểm điểm`. */
function isOfWord(cell: Cell, index: number): boolean {
  return keyAt(cell, index) === "bị" && /^(?:thiết|chuẩn|trang|dự)$/.test(keyAt(cell, index - 1));
}

/** Words behind a noun of bodies that are none of its own. */
export const noName: Finder<true> = (cell, index) =>
  isOfWord(cell, index) ? undefined : anyNoName(cell, index);

/** Words that narrow a body down, whatever is around them. */
export const qualifier: Finder<true> = /* @__PURE__ */ find(phrases.QUALIFIERS);

/** Words that open a clause behind several bodies. */
export const clause: Finder<true> = (cell, index) =>
  isOfWord(cell, index) ? undefined : anyClause(cell, index);

/** Words behind a level that say which of such places are meant. */
export const restriction: Finder<true> = /* @__PURE__ */ find(phrases.RESTRICTIONS);

/** What a person does who is named by it alone. */
export const job: Finder<true> = /* @__PURE__ */ find(phrases.JOBS);

/** A noun before a role in a label. */
export const labelNoun: Finder<true> = /* @__PURE__ */ find(phrases.LABEL_NOUNS);

/** Words before a colon that give what follows no role. */
export const plainLabel: Finder<true> = /* @__PURE__ */ find(phrases.PLAIN_LABELS);

/** A level before a colon. */
export const levelLabel: Finder<true> = /* @__PURE__ */ find(phrases.LEVEL_LABELS);

/** How bodies work together. */
export const manner: Finder<true> = /* @__PURE__ */ find(phrases.MANNERS);
const givingBeginning: Finder<true> = /* @__PURE__ */ find(phrases.GIVING_BEGINNINGS);
const givingVerb: Finder<true> = /* @__PURE__ */ find(phrases.GIVING_VERBS);

/** The paper by which a body hands a task on. */
const givingPaper: Finder<true> = /* @__PURE__ */ find(phrases.GIVING_PAPERS);

/**
 * Words by which the body before them hands a task on.
 *
 * ```
 * UBND tỉnh vừa có công văn khẩn giao Sở Y tế
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function giving(cell: Cell, index: number): Match<true> | undefined {
  const start = givingBeginning(cell, index)?.end ?? index;
  const giving =
    givingVerb(cell, givingPaper(cell, start)?.end ?? start) ?? givingVerb(cell, start);
  if (giving !== undefined || start === index) return giving;
  // `vừa ký Công văn số 12/UBND-KT giao Sở Y tế`
  for (let next = start; next < start + LONGEST_PAPER; next++) {
    const { word, key, lineStart } = wordAt(cell, next);
    if (lineStart || (!word && !/^[-/]$/.test(key))) return undefined;
    const verb = next > start ? givingVerb(cell, next) : undefined;
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** Most words and signs by which a paper is named that hands a task on. */
const LONGEST_PAPER = 24;

/** Words that hand a task to an agency. */
export const handing: Finder<true> = /* @__PURE__ */ find(phrases.HANDING_WORDS);

/** Words at the beginning that hand a task on, and name nobody who does. */
export const directing: Finder<true> = /* @__PURE__ */ find(phrases.DIRECTING_WORDS);

/** Words such as `có liên quan`; the short ones count only where a name cannot hold them. */
export function startsQualifier(cell: Cell, index: number): boolean {
  if (wordAt(cell, index).capital || role(cell, index) !== undefined) return false;
  return (qualifier(cell, index) ?? exception(cell, index)) !== undefined;
}

/** Words that say whom a group is without; `phòng trừ`, `khấu trừ` are verbs of two words. */
export function exception(cell: Cell, index: number): Match<true> | undefined {
  const second = /^(?:phòng|khấu|diệt|bài|loại|miễn)$/.test(keyAt(cell, index - 1));
  return second ? undefined : anyException(cell, index);
}
