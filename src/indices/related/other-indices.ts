import {
  ChisoError,
  defined,
  wordsFor,
  type LocalizedText,
  type Source,
} from "../../text/index.js";
import type { SourcedName, SourcedRemark } from "../named.js";
import { localized, remarkOf } from "../rows.js";
import { OTHER_INDICES, OTHER_SOURCES } from "./data/other-indices.js";

/** An index that plans name beside PAPI, PAR-Index and SIPAS. */
export type OtherIndexKey = keyof typeof OTHER_INDICES;

/** A part of such an index. */
export interface OtherIndexPart {
  /** Its name; the English one is a translation of this catalogue. */
  readonly name: LocalizedText;
  /** Its weight in per cent, or its points, where known. */
  readonly points?: number;
  /** Where the name comes from. */
  readonly source: Source;
  /** Where the points come from; absent where they are. */
  readonly pointsSource?: Source;
}

/** What is known of such an index: a reference, not a rule to compute by. */
export interface OtherIndex extends SourcedName<OtherIndexKey> {
  /** Its usual abbreviation. */
  readonly abbreviation: string;
  /** Highest total, where known. */
  readonly maximum?: number;
  /** Its parts, where known. */
  readonly parts: readonly OtherIndexPart[];
  /** What to mind. */
  readonly remarks: readonly SourcedRemark[];
}

/**
 * What is known of an index that plans name beside the three.
 *
 * @param key - `"pci"`, `"ddci"` or `"dti"`.
 * @returns Its names, parts and remarks.
 * @throws ChisoError `unknown-code` for any other key.
 * @example
 * ```ts
 * import { otherIndex } from "chiso/indices";
 * otherIndex("pci").parts.length; // 10
 * otherIndex("dti").maximum; // 1000
 * ```
 */
export function otherIndex(key: OtherIndexKey): OtherIndex {
  if (!isKey(key)) {
    throw new ChisoError("unknown-code", {
      given: `index ${wordsFor(key)}`,
      accepted: Object.keys(OTHER_INDICES).join(", "),
      advice: "PAPI, PAR-Index and SIPAS have catalogues of their own",
    });
  }
  const row = OTHER_INDICES[key];
  const { partsSource, pointsSource = partsSource } = row;
  return defined({
    key,
    abbreviation: row.abbreviation,
    name: localized(row.name),
    maximum: row.maximum,
    parts: row.parts.map(([vi, en, points, from = pointsSource]) => ({
      name: { vi, en },
      points,
      source: OTHER_SOURCES[partsSource],
      pointsSource: OTHER_SOURCES[from],
    })),
    remarks: row.remarks.map((remark) => remarkOf(remark, OTHER_SOURCES)),
    source: OTHER_SOURCES[row.source],
  });
}

function isKey(key: unknown): boolean {
  return typeof key === "string" && Object.hasOwn(OTHER_INDICES, key);
}
