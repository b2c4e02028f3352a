import type { AgencyKind, AgencyLevel, AgencyRole } from "./agency.js";
import { AREA_ROWS, CENTRAL_CITIES, type AreaLevel } from "./data/areas.js";
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
import { wordKey } from "../text/index.js";
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

/** The level by the letter with which a row begins. */
function levelOf(row: string): AgencyLevel {
  return LEVEL_LETTERS[row.charAt(0)] ?? "unstated";
}

function* headEntries(): Generator<readonly [string, Head]> {
  for (const [kind, ...rows] of HEAD_ROWS) {
    for (const row of rows) {
      const [code = ""] = row.split(" ");
      const [name = "", others = ""] = row.slice(code.length + 1).split("=");
      const rank = RANKS[Number(code.charAt(1))] ?? 1;
      const head: Head = { name, kind, level: levelOf(row), rank, named: code.endsWith("+") };
      if (name !== "") yield [name.split(PART_SIGNS).join(" & "), head];
      for (const other of others.split("|")) yield [other, head];
    }
  }
}

/** The words of a name with `&` where its parts meet, each part whole or abbreviated. */
function spellingsOf(parts: readonly string[]): string[] {
  const [first] = parts;
  if (first === undefined) return [""];
  let run = "";
  return parts.flatMap((part, index) => {
    run += initialsOf(part);
    const starts = index === 0 ? [first, run] : [run];
    const rests = spellingsOf(parts.slice(index + 1));
    return starts.flatMap((start) => rests.map((rest) => (rest ? `${start} & ${rest}` : start)));
  });
}

function* fieldEntries(): Generator<readonly [string, string]> {
  for (const name of FIELD_NAMES) {
    for (const spelling of spellingsOf(name.split(PART_SIGNS))) yield [spelling, name];
  }
  yield* FIELD_ALIASES;
}

function* nounEntries(): Generator<readonly [string, GroupNoun]> {
  for (const [kind, ...rows] of NOUN_ROWS) {
    for (const row of rows) {
      const level = levelOf(row);
      for (const marked of row.slice(2).split("|")) {
        const noun = marked.replace("*", "");
        yield [noun, { noun, kind, level, always: noun !== marked }];
      }
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
export const CITIES: Lexicon<string> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ CENTRAL_CITIES.map((city) => [city, city] as const),
);
export const ROLES: Lexicon<AgencyRole | "none"> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ splitEntries(ROLE_ROWS),
);
export const PLURAL_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(PLURALS);
export const QUALIFIER_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(QUALIFIERS);
export const BELONGING_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(BELONGING);
export const LABEL_WORDS: Lexicon<true> = /* @__PURE__ */ asPhrases(LABEL_NOUNS);
export const HANDING: Lexicon<true> = /* @__PURE__ */ asPhrases(HANDING_WORDS);

/** Words between `phối hợp` and the partners. */
export const WITH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["với", "cùng", "kể"].map(wordKey),
);
/** Signs and words that join the items of a list. */
export const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [",", "/", "&", "+", "-", ".", "và", "với", "cùng", "hoặc"].map(wordKey),
);
