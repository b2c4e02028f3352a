import {
  answers,
  edition,
  editions,
  element,
  methods,
  nationalSeries,
  seriesBreaks,
} from "./edition.js";

/**
 * SIPAS, the Satisfaction Index of Public Administrative Services (Chỉ số hài lòng của người dân
 * đối với sự phục vụ của cơ quan hành chính nhà nước): editions, elements, answers, the break.
 *
 * @example
 * ```ts
 * import { sipas } from "chiso/indices";
 * sipas.element(2021, "feedback").name.vi; // "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị"
 * ```
 */
export const sipas = {
  /** The edition of a year, a key or a decision. */
  edition,
  /** All editions. */
  editions,
  /** An element, by its number or its key. */
  element,
  /** The reasons why figures of two years do not compare. */
  seriesBreaks,
  /** The five answers. */
  answers,
  /** Ways of making an index from answers. */
  methods,
  /** The national index as published. */
  nationalSeries,
} as const;
