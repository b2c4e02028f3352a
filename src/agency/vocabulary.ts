import type { AgencyKind, AgencyLevel, AgencyRole } from "./agency.js";
import { AREA_ROWS, CENTRAL_CITIES, CLASS_ROWS, type AreaLevel } from "./data/areas.js";
import { FIELD_ALIASES, FIELD_NAMES } from "./data/fields.js";
import { HEAD_ROWS, LEVEL_LETTERS, type Head, type Rank } from "./data/heads.js";
import { NOUN_ROWS } from "./data/nouns.js";
import {
  BELONGING,
  HANDING_WORDS,
  LABEL_NOUNS,
  PLURALS,
  QUALIFIERS,
  ROLE_ROWS,
} from "./data/phrases.js";
import { wordKey } from "./lexer.js";
import { initialsOf, lexicon, type Lexicon } from "./lexicon.js";

/** A noun that stands for a group of bodies. */
export interface GroupNoun {
  readonly noun: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  /** Whether it names a group without `các`. */
  readonly always: boolean;
}

/** A word of a level, with the spelling used in canonical names. */
export interface AreaWord {
  readonly name: string;
  readonly level: AreaLevel;
}

const PART_SIGNS = /, | - | và /;
const RANKS: readonly Rank[] = [0, 1, 2, 3];

/** A spelling with and without what it holds in brackets. */
function withAndWithout(spelling: string): string[] {
  const [before = "", inside, after = ""] = spelling.split(/[()]/);
  if (inside === undefined) return [before];
  return [before + inside + after, before.trimEnd() + (before === "" ? after.trimStart() : after)];
}

function* headEntries(): Generator<readonly [string, Head]> {
  for (const [kind, ...rows] of HEAD_ROWS) {
    for (const row of rows) {
      const [code = "", ...words] = row.split(" ");
      const [name = "", others = ""] = words.join(" ").split("=");
      const head: Head = {
        name,
        kind,
        level: LEVEL_LETTERS[code.charAt(0)] ?? "unstated",
        rank: RANKS[Number(code.charAt(1))] ?? 1,
        named: code.endsWith("+"),
      };
      if (name !== "") yield [name.split(PART_SIGNS).join(" & "), head];
      for (const other of others.split("|"))
        yield* withAndWithout(other).map((each) => [each, head] as const);
    }
  }
}

/** The words of a name with `&` where its parts meet, each part whole or abbreviated. */
function spellingsOf(parts: readonly string[], abbreviations: readonly string[]): string[] {
  if (parts.length === 0) return [];
  const spellings: string[] = [];
  for (let count = 1; count <= parts.length; count += 1) {
    const run = abbreviations.slice(0, count).join("");
    const starts = count === 1 ? [parts[0] ?? "", run] : [run];
    const rests = spellingsOf(parts.slice(count), abbreviations.slice(count));
    for (const start of starts) {
      if (start === "") continue;
      if (rests.length === 0) spellings.push(start);
      for (const rest of rests) spellings.push(`${start} & ${rest}`);
    }
  }
  return spellings;
}

function* fieldEntries(): Generator<readonly [string, string]> {
  for (const name of FIELD_NAMES) {
    const parts = name.split(PART_SIGNS);
    for (const spelling of spellingsOf(parts, parts.map(initialsOf))) yield [spelling, name];
  }
  yield* FIELD_ALIASES;
}

function* nounEntries(): Generator<readonly [string, GroupNoun]> {
  for (const [kind, level, nouns] of NOUN_ROWS) {
    for (const row of nouns.split("|")) {
      const noun = row.replace("*", "");
      yield [noun, { noun, kind, level, always: noun !== row }];
    }
  }
}

function* splitEntries<Value>(
  rows: readonly (readonly [string, Value])[],
): Generator<readonly [string, Value]> {
  for (const [words, value] of rows) for (const word of words.split("|")) yield [word, value];
}

function* areaEntries(): Generator<readonly [string, AreaWord]> {
  for (const [words, name, level] of AREA_ROWS) {
    for (const word of words.split("|")) yield [word, { name, level }];
  }
}

const asPhrases = (phrases: readonly string[]): Lexicon<true> =>
  lexicon(phrases.map((phrase) => [phrase, true] as const));

export const HEADS: Lexicon<Head> = /* @__PURE__ */ lexicon(/* @__PURE__ */ headEntries());
export const FIELDS: Lexicon<string> = /* @__PURE__ */ lexicon(/* @__PURE__ */ fieldEntries());
export const NOUNS: Lexicon<GroupNoun> = /* @__PURE__ */ lexicon(/* @__PURE__ */ nounEntries());
export const AREAS: Lexicon<AreaWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ areaEntries());
export const CLASSES: Lexicon<AgencyLevel> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ splitEntries(CLASS_ROWS),
);
export const ROLES: Lexicon<AgencyRole | "none"> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ splitEntries(ROLE_ROWS),
);
export const PLURAL_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(PLURALS);
export const QUALIFIER_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(QUALIFIERS);
export const BELONGING_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(BELONGING);
export const LABEL_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(LABEL_NOUNS);
export const HANDING: Lexicon<true> = /* @__PURE__ */ asPhrases(HANDING_WORDS);

/** Whether a place name is that of a city directly under the centre. */
export function isCentralCity(place: string): boolean {
  const keys = place.split(" ").map(wordKey).join(" ");
  return CENTRAL_CITIES.some((city) => city.split(" ").map(wordKey).join(" ") === keys);
}

/** Words between `phối hợp` and the partners. */
export const WITH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["với", "cùng", "kể"].map(wordKey),
);
/** Signs and words that join the items of a list. */
export const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [",", "/", "&", "+", "-", ".", "và", "với", "cùng", "hoặc"].map(wordKey),
);
