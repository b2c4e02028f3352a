/**
 * What stands at a word of a cell, asked by all rules: each question in the file that tells of what
 * it looks at.
 */
export { area, city, isClass, level } from "./at/areas.js";
export { field } from "./at/fields.js";
export { anyHead, anyRole, local } from "./at/find-phrase.js";
export { head, isDesk, policeDesk } from "./at/heads.js";
export { naming, noun, plural } from "./at/nouns.js";
export { standsIn, startsBody, startsItem, startsName } from "./at/starts.js";
export { charged, endsInRole, handed, role } from "./at/verbs.js";
export { aim, endsBody } from "./at/works.js";
export {
  belonging,
  clause,
  directing,
  exception,
  giving,
  handing,
  job,
  labelNoun,
  levelLabel,
  manner,
  noName,
  plainLabel,
  qualifier,
  restriction,
  startsQualifier,
} from "./at/words-beside.js";
