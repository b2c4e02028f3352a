import type {
  PAPI_DIMENSION_CODES,
  PAPI_SUB_DIMENSION_CODES,
  PAPI_YEARS,
} from "./data/structure.js";

type Years = typeof PAPI_YEARS;
type DimensionCodes = typeof PAPI_DIMENSION_CODES;
type SubDimensionCodes = typeof PAPI_SUB_DIMENSION_CODES;

/** The editions of PAPI whose structure is known, named by the years they cover. */
export type PapiEditionKey = Years[number][0];

/** The years of PAPI whose structure is known. */
export type PapiYear = Years[number][1][number];

/** A dimension's stable name, the same in every edition that has the dimension. */
export type PapiDimensionKey = keyof DimensionCodes;

/** A sub-dimension's stable name, the same in every edition that asks the same thing. */
export type PapiSubDimensionKey = keyof SubDimensionCodes;

/**
 * The codes of dimensions (`"1"` to `"8"`) in an edition, named by its key or one of its years.
 *
 * @example
 * ```ts
 * import type { PapiDimensionCode } from "chiso/indices";
 * const environment: PapiDimensionCode<2021> = "7";
 * ```
 */
export type PapiDimensionCode<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> = Exclude<
  DimensionCodes[PapiDimensionKey][PlaceOf<Edition>],
  ""
>;

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
  Exclude<SubDimensionCodes[PapiSubDimensionKey][PlaceOf<Edition>], "">;

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

/** The column of an edition, named by its key or one of its years, in the tables of codes. */
type PlaceOf<Edition extends PapiYear | PapiEditionKey | `${PapiYear}`> = Edition extends unknown
  ? {
      [Place in Extract<keyof Years, `${number}`>]: `${Edition}` extends
        Years[Place][0] | `${Years[Place][1][number]}`
        ? Place
        : never;
    }[Extract<keyof Years, `${number}`>]
  : never;
