import { dimension, edition, editions, subDimension, unknownEditions } from "./edition.js";
import { groups, groupSizes, significantChange } from "./scoring-rules.js";
import { seriesBreaks } from "./series-breaks.js";
import { frozen } from "../../text/index.js";

/**
 * PAPI, the Viet Nam Provincial Governance and Public Administration Performance Index (Chỉ số
 * Hiệu quả Quản trị và Hành chính công cấp tỉnh): editions, dimensions, sub-dimensions, breaks.
 *
 * @example
 * ```ts
 * import { papi } from "chiso/indices";
 * papi.edition(2021).total.maximum; // 80
 * ```
 */
export const papi = /* @__PURE__ */ frozen({
  /** The edition a year belongs to. */
  edition,
  /** All editions whose structure is known. */
  editions,
  /** The years whose structure is not known, and what is known of them. */
  unknownEditions,
  /** A dimension, by its code as documents write it or by its key. */
  dimension,
  /** A sub-dimension, by its code or its key. */
  subDimension,
  /** The reasons why figures of two years do not compare. */
  seriesBreaks,
  /** The four groups. */
  groups,
  /** Published sizes of the groups. */
  groupSizes,
  /** From what change on PAPI speaks of a rise or a fall. */
  significantChange,
} as const);
