import {
  indexMeasures,
  otherIndex,
  papi,
  parIndex,
  procedureHandlingRules,
  serviceQualityRules,
  sipas,
} from "chiso/indices";
import { describe, expect, it } from "vitest";

const CATALOGUES: Readonly<Record<string, unknown>> = {
  "PAPI editions": papi.editions(),
  "PAPI unknown editions": papi.unknownEditions(),
  "PAPI groups": papi.groups(),
  "PAPI group sizes": papi.groupSizes(),
  "PAPI significant change": papi.significantChange(),
  "PAPI breaks": papi.seriesBreaks(2011, 2024),
  "PAR-Index editions": parIndex.editions(),
  "PAR-Index groupings": parIndex.groupings(),
  "PAR-Index bands": parIndex.bands(),
  "SIPAS editions": sipas.editions(),
  "SIPAS breaks": sipas.seriesBreaks(2015, 2024),
  "SIPAS answers": sipas.answers(),
  "SIPAS methods": sipas.methods(),
  "SIPAS series": sipas.nationalSeries(),
  measures: indexMeasures(),
  "procedure handling": procedureHandlingRules,
  "service quality": serviceQualityRules,
  "other indices": [otherIndex("pci"), otherIndex("ddci"), otherIndex("dti")],
};

const CONFIDENCES = ["verified", "reported", "inferred", "unverified"];
/** Keys under which a source may stand, and keys that make a row of a catalogue. */
const SOURCE_KEYS = ["source", "nameSource", "codeSource", "pointsSource"];
const ROW_KEYS = ["code", "key", "name", "year", "text", "percent", "minimum", "maximum", "score"];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLocalized = (value: Fields): boolean =>
  Object.keys(value).sort().join() === "en,vi" &&
  typeof value["vi"] === "string" &&
  typeof value["en"] === "string";

function sourcesOf(row: Fields): unknown[] {
  const own = SOURCE_KEYS.filter((key) => key in row).map((key) => row[key]);
  const sources = row["sources"];
  return isFields(sources) ? [...own, ...Object.values(sources)] : own;
}

/** Walks a catalogue and collects what is wrong with the sources of its rows. */
function problems(value: unknown, path: string, covered: boolean): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => problems(part, `${path}[${index}]`, covered));
  }
  if (!isFields(value) || isLocalized(value)) return [];
  const sources = sourcesOf(value);
  const found = sources.flatMap((source) =>
    isFields(source) &&
    typeof source["document"] === "string" &&
    source["document"].length > 5 &&
    CONFIDENCES.includes(String(source["confidence"]))
      ? []
      : [`${path}: a source without document or confidence`],
  );
  const isRow = ROW_KEYS.some((key) => key in value);
  if (isRow && sources.length === 0 && !covered) found.push(`${path}: a row without a source`);
  for (const [key, part] of Object.entries(value)) {
    if (SOURCE_KEYS.includes(key) || key === "sources") continue;
    // The short texts of the levels of an indicator stand under the indicator's own source.
    found.push(...problems(part, `${path}.${key}`, key === "levels" && sources.length > 0));
  }
  return found;
}

describe("provenance", () => {
  it.each(Object.keys(CATALOGUES))("every row of %s has its source and confidence", (name) => {
    expect(problems(CATALOGUES[name], name, false)).toEqual([]);
  });

  it("is missed by this walk nowhere: a row without a source is found", () => {
    expect(problems([{ code: "1", name: { vi: "a", en: "b" } }], "x", false)).toEqual([
      "x[0]: a row without a source",
    ]);
    expect(
      problems({ name: "a", source: { document: "", confidence: "sure" } }, "x", false),
    ).toEqual(["x: a source without document or confidence"]);
  });

  it("has texts in both languages, none of them empty", () => {
    const texts = JSON.stringify(CATALOGUES).match(/"(?:vi|en)":"[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => text.endsWith(':""'))).toEqual([]);
  });

  it("knows no absent values: catalogues survive JSON", () => {
    expect(JSON.parse(JSON.stringify(CATALOGUES))).toEqual(CATALOGUES);
  });
});
