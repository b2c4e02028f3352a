import {
  columnsOf,
  defined,
  type Confidence,
  type LocalizedText,
  type Source,
} from "../text/index.js";
import type { SourcedRemark } from "./named.js";

/** A text as it stands in the tables: in Vietnamese and in English, a bar between them. */
export type Pair = `${string} | ${string}`;

/** A remark as it stands in the tables: the text in both languages, and the name of its source. */
export type RemarkRow<Key extends string> = `${Pair} | ${Key}`;

/** A year as it stands in the tables, and where it was read or inferred from that it belongs. */
export type YearRow<Key extends string> = readonly [year: number, source: Key, how?: "inferred"];

/**
 * A source as it stands in the tables: its name there, the document, and where they are known the
 * article and the address, with bars between them.
 */
type SourceRow = `${string} | ${string}`;

const GRADES: readonly Confidence[] = ["verified", "reported", "inferred", "unverified"];

/** The sources of a catalogue by their names, from rows sorted by how sure they are. */
export function sourcesOf<const Row extends SourceRow>(
  rows: Partial<Record<Confidence, readonly Row[]>>,
): Readonly<Record<Row extends `${infer Key} | ${string}` ? Key : never, Source>>;
export function sourcesOf(
  rows: Partial<Record<Confidence, readonly SourceRow[]>>,
): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = {};
  for (const confidence of GRADES) {
    for (const row of rows[confidence] ?? []) {
      const [key = "", document = "", ...places] = row.split(" | ");
      const url = places.find((place) => place.startsWith("http"));
      const article = places.find((place) => place !== url);
      sources[key] = defined({ document, article, url, confidence });
    }
  }
  return sources;
}

/** What the tables must have, since they name no other than theirs. */
export function known<Value>(what: string, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** The same source for something that it does not itself say. */
export function inferred(source: Source): Source {
  return { ...source, confidence: "inferred" };
}

/** A text of the tables. */
export function localized(pair: Pair): LocalizedText {
  const [vi, en] = columnsOf(pair);
  return { vi, en };
}

/** A remark of the tables with its source. */
export function remarkOf<Key extends string>(
  row: RemarkRow<Key>,
  sources: Readonly<Record<Key, Source>>,
): SourcedRemark;
export function remarkOf(row: Pair, sources: Readonly<Record<string, Source>>): SourcedRemark {
  return { text: localized(row), source: known(row, sources[row.split(" | ")[2] ?? ""]) };
}

/** A year of the tables with its source. */
export function yearOf<Key extends string>(
  [year, key, how]: YearRow<Key>,
  sources: Readonly<Record<Key, Source>>,
): { readonly year: number; readonly source: Source } {
  const source = sources[key];
  return { year, source: how === undefined ? source : inferred(source) };
}
