import { defined, frozen, type Source } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import type { SourcedRemark } from "../named.js";
import { inferred, known, remarkOf, type RemarkRow } from "../rows.js";
import type { PapiDimensionKey, PapiEditionKey, PapiSubDimensionKey } from "./codes.js";
import * as data from "./data/editions.js";
import { PAPI_NAMES } from "./data/names.js";
import { PAPI_SOURCES, type PapiSourceKey } from "./data/sources.js";
import { PAPI_DIMENSION_CODES, PAPI_SUB_DIMENSION_CODES, PAPI_YEARS } from "./data/structure.js";
import { PAPI_MISSING_RESULTS, PAPI_SURVEYS } from "./data/surveys.js";
import { nameIn } from "./names.js";
import type { PapiDimension, PapiEdition } from "./types.js";

/** The code and the key of a part of an edition. */
type CodedPart<Key> = readonly [code: string, key: Key];

/** The parts of a table that the edition of a column has, in the order of their codes. */
function partsIn<Key extends string>(
  codes: Readonly<Record<Key, readonly string[]>>,
  place: number,
): CodedPart<Key>[] {
  const parts: CodedPart<Key>[] = [];
  for (const key in codes) {
    if (!Object.hasOwn(codes, key)) continue;
    const code = codes[key][place] ?? "";
    if (code !== "") parts.push([code, key]);
  }
  return parts.sort(([left], [right]) => (left < right ? -1 : 1));
}

function codeSource(edition: PapiEditionKey, code: string): Source {
  const source = PAPI_SOURCES[data.PAPI_EDITION_ROWS[edition].codes];
  return data.PAPI_INFERRED_CODES[edition]?.includes(code) === true ? inferred(source) : source;
}

/** What every part has: code, key, name and scale, each with its source. */
function partOf<Key extends PapiDimensionKey | PapiSubDimensionKey>(
  edition: PapiEditionKey,
  [code, key]: CodedPart<Key>,
  [minimum, maximum, source]: data.ScaleRow,
) {
  const { name, vi, en, aliases } = nameIn(PAPI_NAMES[key], edition);
  const sources = { vi, en, code: codeSource(edition, code), scale: PAPI_SOURCES[source] };
  return { code, key, name, aliases, minimum, maximum, sources };
}

function buildDimension(
  edition: PapiEditionKey,
  dimension: CodedPart<PapiDimensionKey>,
  parts: readonly CodedPart<PapiSubDimensionKey>[],
): PapiDimension {
  const [code] = dimension;
  const own = parts.filter(([part]) => part.startsWith(`${code}.`));
  const scale = known(`scale of ${own.length} parts`, data.PAPI_SCALE_BY_SHARE[own.length]);
  return {
    ...partOf(edition, dimension, data.PAPI_DIMENSION_SCALE),
    subDimensions: own.map((part) => ({ ...partOf(edition, part, scale), dimension: code })),
  };
}

function remark(row: RemarkRow<PapiSourceKey>): SourcedRemark {
  return remarkOf(row, PAPI_SOURCES);
}

function buildEdition([key, years]: (typeof PAPI_YEARS)[number], place: number): PapiEdition {
  const row = data.PAPI_EDITION_ROWS[key];
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
    scaleSlack: data.PAPI_SCALE_SLACK,
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
