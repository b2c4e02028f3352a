import { frozen, defined, type Source } from "../../text/index.js";
import { requireEdition } from "../decided-editions.js";
import { requirePart } from "../part-lookup.js";
import { inferred } from "../rows.js";
import { PAR_INDEX_CATALOGUE } from "./catalogue.js";
import { PAR_INDEX_GROUP_ROWS, PAR_INDEX_GROUPINGS } from "./data/groupings.js";
import { PAR_INDEX_SOURCES } from "./data/sources.js";
import type { ParIndexBand, ParIndexEdition, ParIndexField, ParIndexGrouping } from "./types.js";
import type { EditionName } from "../edition-name.js";

/**
 * An edition of the PAR-Index.
 *
 * @param edition - A year measured, the key (`"1149-2020"`) or the number of the decision
 *   (`"1149/QĐ-BNV"`).
 * @returns The edition; its `fields` are empty where they are not known, and the sources of
 *   `years` say which years are inferred. The same frozen object for every caller.
 * @throws ChisoError `unknown-edition` when no decision is known for that year.
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * parIndex.edition(2017).fields[2]?.maximum; // 14.5
 * parIndex.edition("1149/QĐ-BNV").province?.surveyPoints; // 33.5
 * parIndex.edition(2014); // throws ChisoError "unknown-edition"
 * ```
 */
function edition(edition: EditionName): ParIndexEdition {
  return requireEdition(
    PAR_INDEX_CATALOGUE,
    edition,
    "PAR-Index",
    "No decision is known for that year",
  );
}

/**
 * All editions of the PAR-Index that were found, oldest first.
 *
 * @returns Nine decisions, 2012 to 2025, five of them with the fields for provinces.
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * parIndex.editions().map((row) => row.decision.number).at(-1); // "1187/QĐ-BNV"
 * ```
 */
function editions(): readonly ParIndexEdition[] {
  return PAR_INDEX_CATALOGUE;
}

const FIELDS = {
  index: "PAR-Index",
  part: "field",
  spelling: /^(?:lĩnh vực\s|field\s)?0?([1-8])$/i,
};

/**
 * A field of an edition, by its code as documents write it, its stable key or its name.
 *
 * @param year - A year measured, or the key or number of an edition.
 * @param code - `3`, `"3"`, `"Lĩnh vực 3"`, `"procedures"` or a name that the catalogue gives in
 *   either language. Roman numerals of plans are not numbers of fields and are refused; see
 *   {@link groupings}.
 * @returns The field.
 * @throws ChisoError `unknown-edition`, or `unknown-code` when the edition has no such field or
 *   its fields are not known.
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * parIndex.field(2017, 3).name.vi; // "Cải cách thủ tục hành chính"
 * parIndex.field(2021, "digital").code; // "7"
 * parIndex.field(2021, "Cải cách tài chính công").code; // "6"
 * ```
 */
function field(year: EditionName, code: number | string): ParIndexField {
  const found = edition(year);
  return requirePart(found.fields, code, FIELDS, found.key, year);
}

/**
 * How known plans divide the subject into parts of their own, and the field each belongs to.
 *
 * @returns The nine groups of a department of Khánh Hòa (2022) and the seven areas of Bình Thuận
 *   (2021).
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * const [khanhHoa] = parIndex.groupings();
 * khanhHoa?.groups.find((group) => group.code === "IV")?.field; // "3"
 * ```
 */
function groupings(): readonly ParIndexGrouping[] {
  return PAR_INDEX_GROUPINGS.map(({ key, source, groups }) => {
    const plan: Source = PAR_INDEX_SOURCES[source];
    return {
      key,
      groups: groups.map(([code, name, field, how]) => ({
        code,
        name,
        field,
        source: how === undefined ? plan : inferred(plan),
      })),
      source: plan,
    };
  });
}

/**
 * The national groups of provinces by their index in per cent. There is no national scheme of five
 * bands: `Tốt`, `Khá` and the like are local, and belong to the criteria set of a province.
 *
 * @returns A, B and C, with the years for which sources state the bounds.
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * parIndex.bands()[0]; // { group: "A", minimum: 90, years: [2021, 2023, 2024], source: … }
 * ```
 */
export function bands(): readonly ParIndexBand[] {
  return PAR_INDEX_GROUP_ROWS.map(([group, years, source, minimum, below]) =>
    defined({ group, minimum, below, years, source: PAR_INDEX_SOURCES[source] }),
  );
}

/**
 * The PAR-Index (Chỉ số cải cách hành chính, CCHC): decisions, fields, groups. National criteria
 * are not part of it, since no decision could be read whole: criteria sets are data that users
 * supply.
 *
 * @example
 * ```ts
 * import { parIndex } from "chiso/indices";
 * parIndex.edition(2017).fields.reduce((sum, field) => sum + (field.maximum ?? 0), 0); // 100
 * ```
 */
export const parIndex = /* @__PURE__ */ frozen({
  /** The edition of a year, a key or a decision. */
  edition,
  /** All editions. */
  editions,
  /** A field, by its number or its key. */
  field,
  /** The parts of known plans and their fields. */
  groupings,
  /** The national groups A, B, C. */
  bands,
} as const);
