import type { Columns } from "../../text/index.js";
import type { PAR_INDEX_EDITIONS } from "./data/editions.js";
import type { PAR_INDEX_FIELDS } from "./data/fields.js";

type Row = (typeof PAR_INDEX_EDITIONS)[number];
type RowWithFields = Extract<Row, { readonly hasFields: true }>;

/** The editions of the PAR-Index, named by number and year of their decision. */
export type ParIndexEditionKey = Row["key"];

/** The years for which the edition is known or inferred. */
export type ParIndexYear = Row["years"][number][0];

/** The code of a field: `"1"` to `"8"`. */
export type ParIndexFieldCode = Columns<(typeof PAR_INDEX_FIELDS)[number][0]>[0];

/** A field's stable name, the same in every edition. */
export type ParIndexFieldKey = Columns<(typeof PAR_INDEX_FIELDS)[number][0]>[1];

/**
 * From the name of an edition, as a plan writes it, to its codes: the key of the edition
 * (`"1149-2020"`) or one of its years (`"2021"`). Editions whose fields are not known are absent.
 */
export type ParIndexEditionCodes = Readonly<
  Record<RowWithFields["key"] | `${RowWithFields["years"][number][0]}`, ParIndexFieldCode>
>;
