import { defined, frozen, type Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import type { SourcedRemark } from "../named.js";
import { inferred, remarkOf, type RemarkRow } from "../rows.js";
import type { PapiDimensionKey, PapiEditionKey, PapiSubDimensionKey } from "./codes.js";
import {
  PAPI_DIMENSION_SCALE,
  PAPI_EDITION_ROWS,
  PAPI_INFERRED_CODES,
  PAPI_SCALE_BY_SHARE,
  PAPI_SCALE_SLACK,
} from "./data/editions.js";
import { PAPI_NAMES } from "./data/names.js";
import { PAPI_SOURCES, type PapiSourceKey } from "./data/sources.js";
import { PAPI_DIMENSION_CODES, PAPI_SUB_DIMENSION_CODES, PAPI_YEARS } from "./data/structure.js";
import { PAPI_MISSING_RESULTS, PAPI_SURVEYS } from "./data/surveys.js";
import { nameIn } from "./names.js";
import type { PapiDimension, PapiEdition, PapiSubDimension } from "./types.js";

/** The code and the key of a part of an edition. */
type CodedPart<Key> = readonly [code: string, key: Key];

/** The parts of a table that the edition of a column has, in the order of their codes. */
function partsIn<Key extends string>(
  codes: Readonly<Record<Key, readonly string[]>>,
  place: number,
): CodedPart<Key>[] {
  const parts: CodedPart<Key>[] = [];
  for (const key in codes) {
    const code = codes[key][place] ?? "";
    if (code !== "") parts.push([code, key]);
  }
  return parts.sort(([left], [right]) => (left < right ? -1 : 1));
}

function codeSource(edition: PapiEditionKey, code: string): Source {
  const source = PAPI_SOURCES[PAPI_EDITION_ROWS[edition].codes];
  return PAPI_INFERRED_CODES[edition]?.includes(code) === true ? inferred(source) : source;
}

function buildSubDimension(
  edition: PapiEditionKey,
  dimension: string,
  [code, key]: CodedPart<PapiSubDimensionKey>,
  siblings: number,
): PapiSubDimension {
  const { name, vi, en, aliases } = nameIn(PAPI_NAMES[key], edition);
  const scale = PAPI_SCALE_BY_SHARE.find(([count]) => count === siblings);
  if (scale === undefined) throw new Error(`no scale for ${siblings} sub-dimensions`);
  const [, minimum, maximum, source] = scale;
  const sources = { vi, en, code: codeSource(edition, code), scale: PAPI_SOURCES[source] };
  return { code, key, dimension, name, aliases, minimum, maximum, sources };
}

function buildDimension(
  edition: PapiEditionKey,
  [code, key]: CodedPart<PapiDimensionKey>,
  parts: readonly CodedPart<PapiSubDimensionKey>[],
): PapiDimension {
  const { name, vi, en, aliases } = nameIn(PAPI_NAMES[key], edition);
  const { minimum, maximum, source } = PAPI_DIMENSION_SCALE;
  const own = parts.filter(([part]) => part.startsWith(`${code}.`));
  return {
    code,
    key,
    name,
    aliases,
    minimum,
    maximum,
    subDimensions: own.map((part) => buildSubDimension(edition, code, part, own.length)),
    sources: { vi, en, code: codeSource(edition, code), scale: PAPI_SOURCES[source] },
  };
}

function remark(row: RemarkRow<PapiSourceKey>): SourcedRemark {
  return remarkOf(row, PAPI_SOURCES);
}

function buildEdition([key, years]: (typeof PAPI_YEARS)[number], place: number): PapiEdition {
  const row = PAPI_EDITION_ROWS[key];
  const parts = partsIn(PAPI_SUB_DIMENSION_CODES, place);
  const inYears = ({ year }: { readonly year: number }): boolean =>
    years.some((each) => each === year);
  return {
    index: "papi",
    key,
    years,
    dimensions: partsIn(PAPI_DIMENSION_CODES, place).map((each) =>
      buildDimension(key, each, parts),
    ),
    subDimensionCount: parts.length,
    indicators: remark(row.indicators),
    total: { ...row.total, source: PAPI_SOURCES[row.totalSource] },
    scaleSlack: PAPI_SCALE_SLACK,
    changes: row.changes.map(remark),
    surveys: PAPI_SURVEYS.filter(inYears).map(({ publishedOn, ...survey }) =>
      defined({
        ...survey,
        publishedOn: publishedOn === undefined ? undefined : plainDate(publishedOn),
        source: PAPI_SOURCES["press-results"],
      }),
    ),
    missingResults: PAPI_MISSING_RESULTS.filter(inYears).map((result) => ({
      ...result,
      source: PAPI_SOURCES["press-results"],
    })),
    source: PAPI_SOURCES[row.codes],
  };
}

/** All editions whose structure is known, oldest first. */
export const PAPI_EDITIONS: readonly PapiEdition[] = /* @__PURE__ */ (() =>
  frozen(PAPI_YEARS.map(buildEdition)))();
