import type { AgencyKind, AgencyLevel } from "./agency.js";
import { AREA_ROWS, CENTRAL_CITIES, type AreaLevel } from "./data/areas.js";
import { FIELD_ALIASES, FIELD_NAMES } from "./data/fields.js";
import { HEAD_ROWS, LEVEL_LETTERS, type Head, type Rank } from "./data/heads.js";
import { NOUN_ROWS } from "./data/nouns.js";
import { lexiconOf, type Lexicon } from "../reading/index.js";
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
const RANKS: readonly Rank[] = [0, 1, 2, 3];

/** The level by the letter with which a row begins. */
function levelOf(row: string): AgencyLevel {
  return LEVEL_LETTERS[row.charAt(0)] ?? "unstated";
}

function* headEntries(): Generator<readonly [string, Head]> {
  for (const [kind, ...rows] of HEAD_ROWS) {
    for (const row of rows) {
      const [code = ""] = row.split(" ");
      const rank = RANKS[Number(code.charAt(1))] ?? 1;
      for (const spellings of row.slice(code.length + 1).split("|")) {
        const [name = "", ...others] = spellings.split("=");
        const head: Head = { name, kind, level: levelOf(row), rank, named: code.endsWith("+") };
        yield [[name.split(PART_SIGNS).join(" & "), ...others].join("|"), head];
      }
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
    return starts.flatMap((start) =>
      rests.map((rest) => (rest !== "" ? `${start} & ${rest}` : start)),
    );
  });
}

function* fieldEntries(): Generator<readonly [string, string]> {
  for (const name of FIELD_NAMES.split("|")) {
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

export const HEADS: Lexicon<Head> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ headEntries());
export const FIELDS: Lexicon<string> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ fieldEntries());
export const NOUNS: Lexicon<GroupNoun> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ nounEntries());
export const AREAS: Lexicon<AreaWord> = /* @__PURE__ */ lexiconOf(
  /* @__PURE__ */ AREA_ROWS.map(([words, name, level]) => [words, { name, level }] as const),
);
export const CITIES: Lexicon<string> = /* @__PURE__ */ lexiconOf(
  /* @__PURE__ */ CENTRAL_CITIES.map((city) => [city, city] as const),
);

/** Words between `phối hợp` and the partners. */
export const WITH: ReadonlySet<string> = /* @__PURE__ */ new Set(["với", "cùng", "kể"]);
/** Signs and words that join the items of a list. */
export const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ",",
  "/",
  "&",
  "+",
  "-",
  ".",
  "và",
  "với",
  "cùng",
  "hoặc",
]);
