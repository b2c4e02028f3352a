import { defined, type Confidence, type LocalizedText, type Source } from "../text/index.js";
import type { SourcedRemark } from "./named.js";

/** A text as it stands in the tables: in Vietnamese and in English, a bar between them. */
export type Pair = `${string} | ${string}`;

/** A remark as it stands in the tables: the text in both languages, and the name of its source. */
export type RemarkRow<Key extends string> = `${Pair} | ${Key}`;

/** A year as it stands in the tables, and where it was read or inferred from that it belongs. */
export type YearRow<Key extends string> = readonly [year: number, source: Key, how?: "inferred"];

/**
 * A source as it stands in the tables: how sure it is, the document, and where they are known the
 * article and the address, with bars between them.
 */
type SourceRow = `${Confidence} | ${string}`;

const CONFIDENCES: readonly Confidence[] = ["verified", "reported", "inferred", "unverified"];

function sourceOf(row: SourceRow): Source {
  const [grade, document = "", ...places] = row.split(" | ");
  const url = places.find((place) => /^https?:/u.test(place));
  return defined({
    document,
    article: places.find((place) => place !== url),
    url,
    confidence: CONFIDENCES.find((confidence) => confidence === grade) ?? "unverified",
  });
}

/** The sources of a catalogue by their names. */
export function sourcesOf<const Key extends string>(
  rows: Readonly<Record<Key, SourceRow>>,
): Readonly<Record<Key, Source>>;
export function sourcesOf(rows: Readonly<Record<string, SourceRow>>): Record<string, Source> {
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, sourceOf(row)]));
}

/** The source of that name; the tables name no other than theirs. */
export function sourceNamed(sources: Readonly<Record<string, Source>>, key: string): Source {
  const source = sources[key];
  if (source === undefined) throw new Error(`no source ${key}`);
  return source;
}

/** The same source for something that it does not itself say. */
export function inferred(source: Source): Source {
  return { ...source, confidence: "inferred" };
}

/** A text of the tables. */
export function localized(pair: Pair): LocalizedText {
  const [vi = "", en = ""] = pair.split(" | ");
  return { vi, en };
}

/** A remark of the tables with its source. */
export function remarkOf<Key extends string>(
  row: RemarkRow<Key>,
  sources: Readonly<Record<Key, Source>>,
): SourcedRemark;
export function remarkOf(row: Pair, sources: Readonly<Record<string, Source>>): SourcedRemark {
  return { text: localized(row), source: sourceNamed(sources, row.split(" | ")[2] ?? "") };
}

/** A year of the tables with its source. */
export function yearOf<Key extends string>(
  [year, key, how]: YearRow<Key>,
  sources: Readonly<Record<Key, Source>>,
): { readonly year: number; readonly source: Source } {
  const source = sources[key];
  return { year, source: how === undefined ? source : inferred(source) };
}
