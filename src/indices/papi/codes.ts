import type { PAPI_STRUCTURES } from "./data/structure.js";

type Structures = typeof PAPI_STRUCTURES;
type DimensionOf<Edition extends keyof Structures> = Structures[Edition]["dimensions"][number];
type SubDimensionOf<Edition extends keyof Structures> =
  DimensionOf<Edition>["subDimensions"][number];

/** The editions of PAPI whose structure is known, named by the years they cover. */
export type PapiEditionKey = keyof Structures;

/** The years of PAPI whose structure is known. */
export type PapiYear = Structures[PapiEditionKey]["years"][number];

/** A dimension's stable name, the same in every edition that has the dimension. */
export type PapiDimensionKey = DimensionOf<PapiEditionKey>["key"];

/** A sub-dimension's stable name, the same in every edition that asks the same thing. */
export type PapiSubDimensionKey = SubDimensionOf<PapiEditionKey>["key"];

/**
 * The codes of dimensions (`"1"` to `"8"`) in an edition, named by its key or one of its years.
 *
 * @example
 * ```ts
 * import type { PapiDimensionCode } from "chiso/indices";
 * const environment: PapiDimensionCode<2021> = "7";
 * ```
 */
export type PapiDimensionCode<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> =
  DimensionOf<EditionOf<Edition>>["code"];

/**
 * The codes of sub-dimensions (`"1.1"`) in an edition, named by its key or one of its years.
 *
 * @example
 * ```ts
 * import type { PapiSubDimensionCode } from "chiso/indices";
 * const portals: PapiSubDimensionCode<2021> = "8.1"; // "5.4" would not compile
 * ```
 */
export type PapiSubDimensionCode<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> =
  SubDimensionOf<EditionOf<Edition>>["code"];

/**
 * All codes of an edition: dimensions and sub-dimensions.
 *
 * @example
 * ```ts
 * import type { PapiCode } from "chiso/indices";
 * const codes: PapiCode<"2019-2020">[] = ["5", "5.4"];
 * ```
 */
export type PapiCode<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> =
  PapiDimensionCode<Edition> | PapiSubDimensionCode<Edition>;

/**
 * From the name of an edition, as a plan writes it, to its codes: the key of the edition
 * (`"2021-2024"`) or one of its years (`"2021"`).
 */
export type PapiEditionCodes = {
  readonly [Edition in PapiEditionKey | `${PapiYear}`]: PapiCode<Edition>;
};

/** The key of the edition that a year belongs to. */
type EditionOf<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> =
  Edition extends PapiEditionKey
    ? Edition
    : {
        [Key in PapiEditionKey]: `${Edition}` extends `${Structures[Key]["years"][number]}`
          ? Key
          : never;
      }[PapiEditionKey];
