import { defined, frozen, type Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import type { SourcedRemark } from "../named.js";
import { inferred, remarkOf, type RemarkRow } from "../rows.js";
import type { PapiDimensionKey, PapiEditionKey, PapiSubDimensionKey } from "./codes.js";
import { PAPI_DIMENSION_NAMES } from "./data/dimension-names.js";
import {
  PAPI_DIMENSION_SCALE,
  PAPI_EDITION_ROWS,
  PAPI_INFERRED_CODES,
  PAPI_SCALE_BY_SHARE,
  PAPI_SCALE_SLACK,
} from "./data/editions.js";
import type { PapiNameRows } from "./data/name-rows.js";
import { PAPI_NAMES_1_TO_3 } from "./data/names-1-to-3.js";
import { PAPI_NAMES_4_TO_8 } from "./data/names-4-to-8.js";
import { PAPI_SOURCES, type PapiSourceKey } from "./data/sources.js";
import { PAPI_STRUCTURES } from "./data/structure.js";
import { PAPI_MISSING_RESULTS, PAPI_SURVEYS } from "./data/surveys.js";
import { nameIn } from "./names.js";
import type { PapiDimension, PapiEdition, PapiSubDimension, PapiSurvey } from "./types.js";

const SUB_DIMENSION_NAMES: Readonly<Record<PapiSubDimensionKey, PapiNameRows>> =
  /* @__PURE__ */ (() => ({ ...PAPI_NAMES_1_TO_3, ...PAPI_NAMES_4_TO_8 }))();

interface SubDimensionPart {
  readonly code: string;
  readonly key: PapiSubDimensionKey;
}

interface DimensionPart {
  readonly code: string;
  readonly key: PapiDimensionKey;
  readonly subDimensions: readonly SubDimensionPart[];
}

function codeSource(edition: PapiEditionKey, code: string): Source {
  const source = PAPI_SOURCES[PAPI_EDITION_ROWS[edition].codes];
  return PAPI_INFERRED_CODES[edition]?.includes(code) === true ? inferred(source) : source;
}

function buildSubDimension(
  edition: PapiEditionKey,
  dimension: DimensionPart,
  part: SubDimensionPart,
): PapiSubDimension {
  const { name, vi, en, aliases } = nameIn(SUB_DIMENSION_NAMES[part.key], edition);
  const parts = dimension.subDimensions.length;
  const scale = PAPI_SCALE_BY_SHARE.find(([count]) => count === parts);
  if (scale === undefined) throw new Error(`no scale for ${parts} sub-dimensions`);
  const [, minimum, maximum, source] = scale;
  return {
    code: part.code,
    key: part.key,
    dimension: dimension.code,
    name,
    aliases,
    minimum,
    maximum,
    sources: { vi, en, code: codeSource(edition, part.code), scale: PAPI_SOURCES[source] },
  };
}

function buildDimension(edition: PapiEditionKey, part: DimensionPart): PapiDimension {
  const { name, vi, en, aliases } = nameIn(PAPI_DIMENSION_NAMES[part.key], edition);
  const { minimum, maximum, source } = PAPI_DIMENSION_SCALE;
  return {
    code: part.code,
    key: part.key,
    name,
    aliases,
    minimum,
    maximum,
    subDimensions: part.subDimensions.map((child) => buildSubDimension(edition, part, child)),
    sources: { vi, en, code: codeSource(edition, part.code), scale: PAPI_SOURCES[source] },
  };
}

function remark(row: RemarkRow<PapiSourceKey>): SourcedRemark {
  return remarkOf(row, PAPI_SOURCES);
}

function surveysOf(years: readonly number[]): PapiSurvey[] {
  return PAPI_SURVEYS.filter((row) => years.includes(row.year)).map((survey) => {
    const { publishedOn } = survey;
    return defined({
      ...survey,
      publishedOn: publishedOn === undefined ? undefined : plainDate(publishedOn),
      source: PAPI_SOURCES["press-results"],
    });
  });
}

function buildEdition(key: PapiEditionKey): PapiEdition {
  const structure: { years: readonly number[]; dimensions: readonly DimensionPart[] } =
    PAPI_STRUCTURES[key];
  const row = PAPI_EDITION_ROWS[key];
  const dimensions = structure.dimensions.map((part) => buildDimension(key, part));
  return {
    index: "papi",
    key,
    years: structure.years,
    dimensions,
    subDimensionCount: dimensions.reduce((sum, part) => sum + part.subDimensions.length, 0),
    indicators: remark(row.indicators),
    total: { ...row.total, source: PAPI_SOURCES[row.totalSource] },
    scaleSlack: PAPI_SCALE_SLACK,
    changes: row.changes.map(remark),
    surveys: surveysOf(structure.years),
    missingResults: PAPI_MISSING_RESULTS.filter((result) =>
      structure.years.includes(result.year),
    ).map((result) => ({ ...result, source: PAPI_SOURCES["press-results"] })),
    source: PAPI_SOURCES[row.codes],
  };
}

/** All editions whose structure is known, oldest first. */
export const PAPI_EDITIONS: readonly PapiEdition[] = /* @__PURE__ */ (() =>
  frozen([
    buildEdition("2011-2015"),
    buildEdition("2016-2017"),
    buildEdition("2018"),
    buildEdition("2019-2020"),
    buildEdition("2021-2024"),
  ]))();
