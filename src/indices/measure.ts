import {
  defined,
  requireField,
  requireOptions,
  type LocalizedText,
  type Source,
} from "../text/index.js";
import { editionsNamed } from "./decided-editions.js";
import type { IndexPart, NameAlias } from "./named.js";
import type { PapiEditionCodes } from "./papi/codes.js";
import { dimensionCode, findEdition as findPapiEdition, subDimensionCode } from "./papi/edition.js";
import type { PapiEdition } from "./papi/types.js";
import { PAPI_EDITIONS } from "./papi/catalogue.js";
import { PAR_INDEX_CATALOGUE } from "./par-index/catalogue.js";
import type { ParIndexEditionCodes } from "./par-index/codes.js";
import { SIPAS_CATALOGUE } from "./sipas/catalogue.js";
import type { SipasEditionCodes } from "./sipas/codes.js";
import type { EditionName } from "./edition-name.js";

/** An index whose parts a plan can point at. */
export type MeasureIndex = "papi" | "par-index" | "sipas";

/**
 * A reference to a part of an index, as plans carry it. `edition` is the key of an edition or one
 * of its years, written as text.
 *
 * @example
 * ```ts
 * import type { MeasureRef } from "chiso/indices";
 * const ref: MeasureRef = { index: "papi", edition: "2021", code: "5.1" };
 * ```
 */
export interface MeasureRef {
  /** The index. */
  readonly index: MeasureIndex;
  /** The key of an edition (`"2021-2024"`) or one of its years (`"2021"`). */
  readonly edition: string;
  /**
   * The code of a dimension, sub-dimension, field or element in that edition; `"*"` means the index
   * as a whole, of which no part is named.
   */
  readonly code: string;
}

/** The code of a reference to an index as a whole. */
export const WHOLE_INDEX = "*";

/** Whether a reference means an index as a whole, and no part of it. */
export function isWholeIndex({ code }: Pick<MeasureRef, "code">): boolean {
  return code === WHOLE_INDEX;
}

/** For each index, from the name of an edition to the union of its codes. */
export interface MeasureEditionCodes {
  /** PAPI: dimensions and sub-dimensions. */
  readonly papi: PapiEditionCodes;
  /** PAR-Index: fields. */
  readonly "par-index": ParIndexEditionCodes;
  /** SIPAS: elements. */
  readonly sipas: SipasEditionCodes;
}

/**
 * A {@link MeasureRef} whose code is known to exist: a code that an edition lacks does not compile.
 *
 * @example
 * ```ts
 * import type { KnownMeasureRef } from "chiso/indices";
 * const ref: KnownMeasureRef = { index: "papi", edition: "2020", code: "5.4" }; // not in "2021"
 * ```
 */
export type KnownMeasureRef = {
  [Index in MeasureIndex]: {
    [Edition in keyof MeasureEditionCodes[Index]]: {
      readonly index: Index;
      readonly edition: Edition;
      readonly code: MeasureEditionCodes[Index][Edition] | "*";
    };
  }[keyof MeasureEditionCodes[Index]];
}[MeasureIndex];

/** A part of an index that a plan can point at: one row of a catalogue. */
export interface Measure {
  /** The index. */
  readonly index: MeasureIndex;
  /** The key of the edition. */
  readonly edition: string;
  /** Its code in that edition. */
  readonly code: string;
  /** Its name across editions. */
  readonly key: string;
  /** What it is. */
  readonly kind: "dimension" | "sub-dimension" | "field" | "element";
  /** The code of the dimension, of a sub-dimension. */
  readonly parent?: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Other wordings in use. */
  readonly aliases: readonly NameAlias[];
  /** Lowest score, where the edition has one. */
  readonly minimum?: number;
  /** Highest score, where known. */
  readonly maximum?: number;
  /** Where the Vietnamese name was read. */
  readonly nameSource: Source;
  /** Where it was read that the edition has this part. */
  readonly codeSource: Source;
}

/** Which part of the catalogues to look in. */
export interface MeasureScope {
  /** One index; absent, all three. */
  readonly index?: MeasureIndex;
  /** The key of an edition or one of its years; absent, all editions. */
  readonly edition?: EditionName;
}

/** A row of a catalogue that has a place, and bounds where its edition gives them. */
type MeasureRow = IndexPart & {
  readonly dimension?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

function measureOf(
  { index, key: edition }: { readonly index: MeasureIndex; readonly key: string },
  kind: Measure["kind"],
  row: MeasureRow,
): Measure {
  return defined({
    index,
    edition,
    code: row.code,
    key: row.key,
    kind,
    parent: row.dimension,
    name: row.name,
    aliases: row.aliases,
    minimum: row.minimum,
    maximum: row.maximum,
    nameSource: row.sources.vi,
    codeSource: row.sources.code,
  });
}

function papiEditions(name: EditionName | undefined): readonly PapiEdition[] {
  return PAPI_EDITIONS.filter((row) => name === undefined || row === findPapiEdition(name));
}

function ofPapi(edition: PapiEdition): Measure[] {
  return edition.dimensions.flatMap((dimension) => [
    measureOf(edition, "dimension", dimension),
    ...dimension.subDimensions.map((part) => measureOf(edition, "sub-dimension", part)),
  ]);
}

/** The indices in their order, each with its rows in an edition, or in all. */
const MEASURES: readonly (readonly [
  index: MeasureIndex,
  rowsIn: (edition: EditionName | undefined) => Measure[],
])[] = [
  ["papi", (name) => papiEditions(name).flatMap(ofPapi)],
  [
    "par-index",
    (name) =>
      editionsNamed(PAR_INDEX_CATALOGUE, name).flatMap((row) =>
        row.fields.map((each) => measureOf(row, "field", each)),
      ),
  ],
  [
    "sipas",
    (name) =>
      editionsNamed(SIPAS_CATALOGUE, name).flatMap((row) =>
        row.elements.map((each) => measureOf(row, "element", each)),
      ),
  ],
];

/**
 * All parts of the indices that a plan can point at, in the order index, edition, code.
 *
 * @param scope - One index or one edition; absent, everything.
 * @returns The rows; empty when the index or the edition is not known, or its parts are not.
 * @throws ChisoError `invalid-option` for a scope of other names or kinds.
 * @example
 * ```ts
 * import { indexMeasures } from "chiso/indices";
 * indexMeasures({ index: "papi", edition: 2021 }).length; // 36: 8 dimensions, 28 sub-dimensions
 * indexMeasures({ index: "par-index", edition: "2025" }); // [] the fields of 2025 are not known
 * ```
 */
export function indexMeasures(scope: MeasureScope = {}): readonly Measure[] {
  requireScope(scope, 'indexMeasures({ index: "papi", edition: 2021 })');
  return measuresIn(scope);
}

/** Refuses what is no scope. */
export function requireScope(scope: unknown, call: string): void {
  requireOptions(scope, "index:text edition:text|number", call);
}

/** The parts in a scope that was checked. */
export function measuresIn({ index, edition }: MeasureScope): readonly Measure[] {
  return MEASURES.flatMap(([of, rowsIn]) =>
    index === undefined || index === of ? rowsIn(edition) : [],
  );
}

/** The code as the catalogue writes it: PAPI documents also write `D5`. */
function plainCode(ref: MeasureRef): string {
  if (ref.index !== "papi") return ref.code.trim().toUpperCase();
  return dimensionCode(ref.code) ?? subDimensionCode(ref.code) ?? ref.code;
}

/**
 * The catalogue row that a reference points at.
 *
 * @param ref - Index, edition (its key or a year) and code (or stable key).
 * @returns The row, or `undefined` when index or edition is not known or has no such part.
 * @throws ChisoError `invalid-data` for what is no reference.
 * @example
 * ```ts
 * import { findMeasure } from "chiso/indices";
 * findMeasure({ index: "papi", edition: "2020", code: "5.4" })?.name.vi; // "Thủ tục hành chính cấp xã/phường"
 * findMeasure({ index: "papi", edition: "2021", code: "5.4" }); // undefined
 * ```
 */
export function findMeasure(ref: MeasureRef): Measure | undefined {
  const call = 'findMeasure({ index: "papi", edition: "2021", code: "5.1" })';
  requireField(ref, "code", "a reference with index, edition and code", call);
  const { index, edition, code: given } = ref;
  requireOptions(
    { index, edition, code: given },
    "index:text! edition:text|number! code:text!",
    call,
    "invalid-data",
  );
  const code = plainCode(ref);
  return measuresIn(ref).find((row) => row.code === code || row.key === ref.code);
}
