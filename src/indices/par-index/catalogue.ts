import type { Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import { frozen } from "../frozen.js";
import type { NameAlias } from "../named.js";
import { PAR_INDEX_EDITIONS, PAR_INDEX_FIELDS_2948 } from "./data/editions.js";
import { PAR_INDEX_FIELDS } from "./data/fields.js";
import { PAR_INDEX_SOURCES, type ParIndexSourceKey } from "./data/sources.js";
import type { ParIndexEdition, ParIndexField, ParIndexLevel } from "./types.js";

type FieldRow = (typeof PAR_INDEX_FIELDS)[number];
type EditionRow = (typeof PAR_INDEX_EDITIONS)[number];

interface Wording {
  readonly text: string;
  readonly source: ParIndexSourceKey;
  readonly seen?: readonly string[];
}

const inferred = (source: Source): Source => ({ ...source, confidence: "inferred" });

function buildField(row: FieldRow, edition: EditionRow): ParIndexField {
  const wordings: readonly Wording[] = row.wordings;
  const seen = wordings.find((wording) => wording.seen?.includes(edition.key) === true);
  const name = seen ?? row.wordings[0];
  const source = PAR_INDEX_SOURCES[name.source];
  const points = edition.key === "2948-2017" ? PAR_INDEX_FIELDS_2948[row.code] : undefined;
  return {
    code: row.code,
    key: row.key,
    name: { vi: name.text, en: row.en },
    aliases: aliasesOf(wordings, name.text),
    ...points,
    sources: {
      vi: seen === undefined ? inferred(source) : source,
      en: PAR_INDEX_SOURCES.translation,
      code: seen === undefined ? inferred(source) : source,
      ...(points === undefined ? {} : { points: PAR_INDEX_SOURCES["course-2948"] }),
    },
  };
}

function aliasesOf(wordings: readonly Wording[], name: string): NameAlias[] {
  const found: NameAlias[] = [];
  for (const { text, source } of wordings) {
    if (text === name || found.some((alias) => alias.text === text)) continue;
    found.push({ locale: "vi", text, source: PAR_INDEX_SOURCES[source] });
  }
  return found;
}

interface LevelRow extends Omit<ParIndexLevel, "source"> {
  readonly source: ParIndexSourceKey;
  readonly doubtful?: true;
}

function buildLevel({ doubtful, source, ...level }: LevelRow): ParIndexLevel {
  const read = PAR_INDEX_SOURCES[source];
  return { ...level, source: doubtful === true ? inferred(read) : read };
}

function buildEdition(row: EditionRow): ParIndexEdition {
  const years: readonly { year: number; source: ParIndexSourceKey; inferred?: true }[] = row.years;
  return {
    index: "par-index",
    key: row.key,
    decision: { number: row.number, issuedOn: plainDate(row.issuedOn) },
    years: years.map((use) => {
      const source = PAR_INDEX_SOURCES[use.source];
      return { year: use.year, source: use.inferred === true ? inferred(source) : source };
    }),
    fields: row.hasFields ? PAR_INDEX_FIELDS.map((field) => buildField(field, row)) : [],
    total: { maximum: 100, source: PAR_INDEX_SOURCES["agriculture-2021"] },
    ...("province" in row ? { province: buildLevel(row.province) } : {}),
    ...("ministry" in row ? { ministry: buildLevel(row.ministry) } : {}),
    remarks: row.remarks.map(({ text, source }) => ({ text, source: PAR_INDEX_SOURCES[source] })),
    source: PAR_INDEX_SOURCES[row.decision],
  };
}

/** All editions, oldest first. */
export const PAR_INDEX_CATALOGUE: readonly ParIndexEdition[] = /* @__PURE__ */ (() =>
  frozen(PAR_INDEX_EDITIONS.map(buildEdition)))();
