import type { LocalizedText, Source } from "../../text/index.js";
import { ChisoError } from "../../text/index.js";
import type { SourcedRemark } from "../named.js";
import { OTHER_INDICES } from "./data/other-indices.js";
import { RELATED_SOURCES } from "./data/sources.js";

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
export interface OtherIndex {
  /** Its name in code. */
  readonly key: OtherIndexKey;
  /** Its usual abbreviation. */
  readonly abbreviation: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Highest total, where known. */
  readonly maximum?: number;
  /** Its parts, where known. */
  readonly parts: readonly OtherIndexPart[];
  /** What to mind. */
  readonly remarks: readonly SourcedRemark[];
  /** Where all this comes from. */
  readonly source: Source;
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
  if (!Object.hasOwn(OTHER_INDICES, key)) {
    throw new ChisoError("unknown-code", {
      given: `index ${JSON.stringify(key)}`,
      accepted: Object.keys(OTHER_INDICES).join(", "),
      advice: "PAPI, PAR-Index and SIPAS have catalogues of their own",
    });
  }
  const { parts, partsSource, remarks, source, ...row } = OTHER_INDICES[key];
  return {
    key,
    ...row,
    parts: parts.map(({ pointsSource, ...part }) => ({
      ...part,
      source: RELATED_SOURCES[partsSource],
      ...(part.points === undefined
        ? {}
        : { pointsSource: RELATED_SOURCES[pointsSource ?? partsSource] }),
    })),
    remarks: remarks.map((remark) => ({ ...remark, source: RELATED_SOURCES[remark.source] })),
    source: RELATED_SOURCES[source],
  };
}
