import { entriesOf, lexiconOf, type Lexicon } from "../reading/index.js";
import type { AgencyKind } from "./agency.js";
import { AREA_ROWS, CENTRAL_CITIES, type AreaLevel } from "./data/areas.js";
import { FIELD_ALIASES, FIELD_NAMES } from "./data/fields.js";
import { HEAD_ROWS, LEVEL_LETTERS, type Head, type Row } from "./data/heads.js";
import { NOUN_ROWS } from "./data/nouns.js";
import { initialsOf } from "./lexicon.js";

/** A word of a level, with the spelling used in canonical names. */
export interface AreaWord {
  readonly name: string;
  readonly level: AreaLevel;
}

const PART_SIGNS = /, | - | và /;

/**
 * The names of a row, each behind a phrase of all its spellings: `thành phố=tp|huyện`. Where `[-]`
 * stands in a name no other sign does: with commas it would be a list.
 */
function namesOf(row: string): (readonly [phrase: string, name: string])[] {
  return row.split("|").map((spellings) => {
    const [name = ""] = spellings.split("=");
    const phrase = spellings.split(PART_SIGNS).join(" & ").replaceAll("=", "|");
    return [phrase, name.replaceAll("[-]", "-")];
  });
}

/** The names of each row of a table of kinds, with what the row says. */
function* rowsOf<Kind extends AgencyKind>(
  table: Readonly<Record<Kind, string>>,
): Generator<readonly [names: string, row: Row]> {
  for (const [kind, rows] of entriesOf(table)) {
    for (const row of rows.split("; ")) {
      const [code = ""] = row.split(" ");
      const level = LEVEL_LETTERS[code.charAt(0)] ?? "unstated";
      const rank = Number(code.charAt(1));
      const [named, open] = [code.includes("+"), code.includes("*")];
      yield [row.slice(code.length + 1), { kind, level, rank, named, open }];
    }
  }
}

function* headEntries(): Generator<readonly [string, Head]> {
  for (const [names, row] of rowsOf(HEAD_ROWS)) {
    for (const [phrase, name] of namesOf(names)) yield [phrase, { name, ...row }];
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
export const NOUNS: Lexicon<Row> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ rowsOf(NOUN_ROWS));
export const AREAS: Lexicon<AreaWord> = /* @__PURE__ */ lexiconOf(/* @__PURE__ */ areaEntries());
export const CITIES: Lexicon<string> = /* @__PURE__ */ lexiconOf(
  /* @__PURE__ */ namesOf(CENTRAL_CITIES),
);

/** Signs and words that stand between the items of a list. */
export const JOINERS = /^(?:[-,;/|&+.)]|và|với|cùng|hoặc)$/;
