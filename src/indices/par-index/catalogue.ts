import { columnsOf, defined, frozen, type Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import { decisionNumber } from "../decided-editions.js";
import type { NameAlias } from "../named.js";
import { inferred, known, remarkOf, yearOf } from "../rows.js";
import {
  PAR_INDEX_EDITIONS,
  PAR_INDEX_FIELDS_2948,
  PAR_INDEX_MINISTRY_FIELDS_876,
  type LevelRow,
} from "./data/editions.js";
import { PAR_INDEX_FIELDS } from "./data/fields.js";
import { PAR_INDEX_SOURCES } from "./data/sources.js";
import type {
  ParIndexEdition,
  ParIndexField,
  ParIndexLevel,
  ParIndexMinistryField,
} from "./types.js";

const sources: Readonly<Record<string, Source>> = PAR_INDEX_SOURCES;

type FieldRow = (typeof PAR_INDEX_FIELDS)[number];
type EditionRow = (typeof PAR_INDEX_EDITIONS)[number];

function buildField([head, ...rows]: FieldRow, edition: EditionRow): ParIndexField {
  const [code, key, en] = columnsOf(head);
  const wordings = rows.map((row) => row.split(" | "));
  const seen = wordings.find(([, , shownIn]) => shownIn === edition.key);
  const [name = "", read = ""] = seen ?? wordings[0] ?? [];
  const source = known(read, sources[read]);
  const shown = seen === undefined ? inferred(source) : source;
  const points = edition.key === "2948-2017" ? PAR_INDEX_FIELDS_2948[code] : undefined;
  return defined({
    code,
    key,
    name: { vi: name, en },
    aliases: aliasesOf(wordings, name),
    maximum: points?.[0],
    criteria: points?.[1],
    components: points?.[2],
    sources: defined({
      vi: shown,
      en: PAR_INDEX_SOURCES.translation,
      code: shown,
      points: points === undefined ? undefined : PAR_INDEX_SOURCES["course-2948"],
    }),
  });
}

function aliasesOf(wordings: readonly (readonly string[])[], name: string): NameAlias[] {
  const found = new Map<string, NameAlias>();
  for (const [text = "", source = ""] of wordings) {
    if (text === name || found.has(text)) continue;
    found.set(text, { locale: "vi", text, source: known(source, sources[source]) });
  }
  return [...found.values()];
}

/** A field for ministries, under the key of the field for provinces that asks the same. */
function buildMinistryField([
  code,
  vi,
  criteria,
  components,
]: (typeof PAR_INDEX_MINISTRY_FIELDS_876)[number]): ParIndexMinistryField {
  const row = known(code, PAR_INDEX_FIELDS[Number(code) - 1]);
  const [, key, en] = columnsOf(row[0]);
  const source = PAR_INDEX_SOURCES["portal-876"];
  return {
    code,
    key,
    name: { vi, en },
    aliases: [],
    criteria,
    components,
    sources: { vi: source, en: PAR_INDEX_SOURCES.translation, code: source },
  };
}

function buildLevel([fields, criteria, components, source, more]: LevelRow): ParIndexLevel {
  const read = PAR_INDEX_SOURCES[source];
  return defined({
    fields,
    criteria,
    components,
    surveyPoints: more?.surveyPoints,
    assessedPoints: more?.assessedPoints,
    source: more?.doubtful === true ? inferred(read) : read,
  });
}

function buildEdition(row: EditionRow): ParIndexEdition {
  return defined({
    index: "par-index",
    key: row.key,
    decision: { number: decisionNumber(row.key), issuedOn: plainDate(row.issuedOn) },
    years: row.years.map((year) => yearOf(year, PAR_INDEX_SOURCES)),
    fields: row.hasFields ? PAR_INDEX_FIELDS.map((field) => buildField(field, row)) : [],
    total: { maximum: 100, source: PAR_INDEX_SOURCES["agriculture-2021"] },
    province: "province" in row ? buildLevel(row.province) : undefined,
    ministry: "ministry" in row ? buildLevel(row.ministry) : undefined,
    ministryFields:
      row.key === "876-2022" ? PAR_INDEX_MINISTRY_FIELDS_876.map(buildMinistryField) : [],
    remarks: row.remarks.map((remark) => remarkOf(remark, PAR_INDEX_SOURCES)),
    source: PAR_INDEX_SOURCES[row.decision],
  });
}

/** All editions, oldest first. */
export const PAR_INDEX_CATALOGUE: readonly ParIndexEdition[] = /* @__PURE__ */ (() =>
  frozen(PAR_INDEX_EDITIONS.map(buildEdition)))();
