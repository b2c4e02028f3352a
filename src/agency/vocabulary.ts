import { entriesOf, lexiconOf, type Lexicon } from "../reading/index.js";
import type { AgencyKind, AgencyLevel } from "./agency.js";
import { AREA_ROWS, CENTRAL_CITIES, type AreaLevel } from "./data/areas.js";
import { FIELD_ALIASES, FIELD_NAMES } from "./data/fields.js";
import { HEAD_ROWS, LEVEL_LETTERS, type Head } from "./data/heads.js";
import { NOUN_ROWS } from "./data/nouns.js";
import { initialsOf } from "./lexicon.js";

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

/** The level by the letter with which a row begins. */
function levelOf(row: string): AgencyLevel {
  return LEVEL_LETTERS[row.charAt(0)] ?? "unstated";
}

/** The names of a row, each behind a phrase of all its spellings: `thành phố=tp|huyện`. */
function namesOf(row: string): (readonly [phrase: string, name: string])[] {
  return row.split("|").map((spellings) => {
    const [name = ""] = spellings.split("=");
    return [spellings.split(PART_SIGNS).join(" & ").replaceAll("=", "|"), name];
  });
}

function* headEntries(): Generator<readonly [string, Head]> {
  for (const [kind, rows] of entriesOf(HEAD_ROWS)) {
    for (const row of rows.split("; ")) {
      const [code = ""] = row.split(" ");
      for (const [phrase, name] of namesOf(row.slice(code.length + 1))) {
        const rank = Number(code.charAt(1));
        yield [phrase, { name, kind, level: levelOf(row), rank, named: code.endsWith("+") }];
      }
    }
  }
}

function* nounEntries(): Generator<readonly [string, GroupNoun]> {
  for (const [kind, rows] of entriesOf(NOUN_ROWS)) {
    for (const row of rows.split("; ")) {
      for (const marked of row.slice(2).split("|")) {
        const noun = marked.replace("*", "");
        yield [noun, { noun, kind, level: levelOf(row), always: noun !== marked }];
      }
    }
  }
}

function* areaEntries(): Generator<readonly [string, AreaWord]> {
  for (const [level, row] of entriesOf(AREA_ROWS)) {
    for (const [phrase, name] of namesOf(row)) yield [phrase, { name, level }];
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
    return starts.flatMap((start) =>
      rests.map((rest) => (rest !== "" ? `${start} & ${rest}` : start)),
    );
  });
}

function* fieldEntries(): Generator<readonly [string, string]> {
  for (const name of FIELD_NAMES.split("|")) {
    yield [spellingsOf(name.split(PART_SIGNS)).join("|"), name];
  }
  yield* namesOf(FIELD_ALIASES);
}

export const HEADS: Lexicon<Head> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ headEntries());
export const FIELDS: Lexicon<string> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ fieldEntries());
export const NOUNS: Lexicon<GroupNoun> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ nounEntries());
export const AREAS: Lexicon<AreaWord> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ areaEntries());
export const CITIES: Lexicon<string> = /* @__PURE__ */ lexiconOf(
  /* @__PURE__ */ namesOf(CENTRAL_CITIES),
);

/** Signs and words that join the items of a list. */
export const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ", / & + - . và với cùng hoặc".split(" "),
);
