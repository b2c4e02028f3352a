import { bands, edition, editions, field, groupings } from "./edition.js";

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
export const parIndex = {
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
} as const;
