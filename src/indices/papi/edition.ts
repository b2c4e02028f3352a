import { ChisoError, requireKind } from "../../text/index.js";
import { partNamed } from "../part-lookup.js";
import { localized, remarkOf } from "../rows.js";
import { PAPI_EDITIONS } from "./catalogue.js";
import type { PapiDimensionCode, PapiEditionKey, PapiSubDimensionCode, PapiYear } from "./codes.js";
import { PAPI_UNKNOWN_YEARS } from "./data/editions.js";
import { PAPI_SOURCES } from "./data/sources.js";
import type { PapiDimension, PapiEdition, PapiSubDimension, PapiUnknownEdition } from "./types.js";
import type { EditionName } from "../edition-name.js";

/** The edition of a year, or of that name, or `undefined`. */
export function findEdition(edition: EditionName): PapiEdition | undefined {
  const name = typeof edition === "number" ? `${edition}` : edition;
  return PAPI_EDITIONS.find(
    (row) => row.key === name || row.years.some((year) => `${year}` === name),
  );
}

/**
 * The edition of PAPI that a year belongs to.
 *
 * @param year - A year of survey, or the key of an edition (`"2021-2024"`).
 * @returns The edition: dimensions, sub-dimensions, scales, changes, all with their sources. The
 *   same frozen object for every caller.
 * @throws ChisoError `unknown-edition` for the pilots of 2009 and 2010, for 2025 and for any other
 *   year whose structure is not known.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.edition(2021).dimensions[4]?.subDimensions.length; // 3
 * papi.edition(2025); // throws ChisoError "unknown-edition"
 * ```
 */
export function edition<Edition extends PapiYear | PapiEditionKey>(
  year: Edition,
): PapiEdition<PapiDimensionCode<Edition>, PapiSubDimensionCode<Edition>>;
/**
 * The edition of PAPI that a year known only at run time belongs to.
 *
 * @param year - A year of survey, or the key of an edition.
 */
export function edition(year: EditionName): PapiEdition;
export function edition(year: EditionName): PapiEdition {
  if (typeof year !== "number")
    requireKind(year, "text|year", "it with a year or the key of an edition, as 2021");
  const found = findEdition(year);
  if (found !== undefined) return found;
  const unknown = PAPI_UNKNOWN_YEARS[Number(year)];
  throw new ChisoError("unknown-edition", {
    given: `PAPI ${year}`,
    accepted: `years 2011 to 2024, or ${PAPI_EDITIONS.map((row) => row.key).join(", ")}`,
    advice:
      unknown === undefined
        ? "Ask for a year whose structure is known; none is assumed for other years"
        : `${localized(unknown).en}; no structure is assumed`,
  });
}

/**
 * All editions of PAPI whose structure is known, oldest first.
 *
 * @returns Five editions, 2011 to 2024.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.editions().map((edition) => edition.subDimensionCount); // [22, 22, 28, 29, 28]
 * ```
 */
export function editions(): readonly PapiEdition[] {
  return PAPI_EDITIONS;
}

/**
 * The years of PAPI whose structure is not known, and what is known of them.
 *
 * @returns 2009, 2010 and 2025.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.unknownEditions().map((row) => row.year); // [2009, 2010, 2025]
 * ```
 */
export function unknownEditions(): readonly PapiUnknownEdition[] {
  return Object.entries(PAPI_UNKNOWN_YEARS).map(([year, row]) => ({
    year: Number(year),
    ...remarkOf(row, PAPI_SOURCES),
  }));
}

const DIMENSION_SPELLING = /^(?:D|dimension\s|chỉ số nội dung\s|lĩnh vực\s|nội dung\s)?0?([1-9])$/i;
const SUB_DIMENSION_SPELLING = /^(?:sub-dimension\s|nội dung thành phần\s)?([1-9])\.([1-9])$/i;

/** The code of a dimension as the catalogue writes it, from the spellings of documents. */
export function dimensionCode(text: string | number): string | undefined {
  return DIMENSION_SPELLING.exec(`${text}`.normalize("NFC").trim().replace(/\s+/g, " "))?.[1];
}

/** The code of a sub-dimension as the catalogue writes it, from the spellings of documents. */
export function subDimensionCode(text: string): string | undefined {
  const match = SUB_DIMENSION_SPELLING.exec(text.normalize("NFC").trim().replace(/\s+/g, " "));
  return match === null ? undefined : `${match[1] ?? ""}.${match[2] ?? ""}`;
}

/**
 * A dimension of an edition, by its code as documents write it, its stable key or its name.
 *
 * @param year - A year of survey, or the key of an edition.
 * @param code - `5`, `"5"`, `"05"`, `"D5"`, `"Chỉ số nội dung 5"`, `"Lĩnh vực 5"`, `"Dimension 5"`
 *   `"administrative-procedures"`, or a name that the catalogue gives in either language.
 * @returns The dimension.
 * @throws ChisoError `unknown-edition`, or `unknown-code` when the edition has no such dimension.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.dimension(2021, "D5").name.vi; // "Thủ tục hành chính công"
 * papi.dimension(2017, 8); // throws ChisoError "unknown-code"
 * ```
 */
export function dimension(year: EditionName, code: string | number): PapiDimension {
  const found = edition(year);
  requireKind(code, "text|number", 'papi.dimension(2021, "5")');
  const written = dimensionCode(code);
  const row =
    found.dimensions.find((part) => part.code === written || part.key === code) ??
    partNamed(found.dimensions, code);
  if (row !== undefined) return row;
  throw new ChisoError("unknown-code", {
    given: `dimension ${code} of PAPI ${year}`,
    accepted: `${found.dimensions.map((part) => part.code).join(", ")} in the edition ${found.key}`,
    advice: "Write the code of that edition, the stable key of the dimension or its name",
  });
}

/**
 * A sub-dimension of an edition, by its code, its stable key or its name.
 *
 * @param year - A year of survey, or the key of an edition.
 * @param code - `"5.1"`, `"Nội dung thành phần 5.1"`, `"certification-procedures"`, or a name that
 *   the catalogue gives in either language and no other part of the edition bears.
 * @returns The sub-dimension.
 * @throws ChisoError `unknown-edition`, or `unknown-code` when the edition has none such.
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.subDimension(2020, "5.2").key; // "construction-permits"
 * papi.subDimension(2021, "5.2").key; // "land-use-rights-procedures"
 * papi.subDimension(2021, "5.4"); // throws ChisoError "unknown-code"
 * ```
 */
export function subDimension(year: EditionName, code: string): PapiSubDimension {
  const found = edition(year);
  requireKind(code, "text", 'papi.subDimension(2021, "5.1")');
  const written = subDimensionCode(code);
  const rows = found.dimensions.flatMap((part) => part.subDimensions);
  const row =
    rows.find((part) => part.code === written || part.key === code) ?? partNamed(rows, code);
  if (row !== undefined) return row;
  const dimensionOfCode = found.dimensions.find((part) => part.code === written?.charAt(0));
  const accepted = (dimensionOfCode?.subDimensions ?? rows).map((part) => part.code).join(", ");
  throw new ChisoError("unknown-code", {
    given: `sub-dimension ${JSON.stringify(code)} of PAPI ${year}`,
    accepted: `${accepted} in the edition ${found.key}`,
    advice:
      "Codes change between editions: use the code of that edition, the stable key or the name",
  });
}
