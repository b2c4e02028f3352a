import { requireField, requirePlaces, requireText } from "./requirements.js";

/**
 * A half-open range `[start, end)` of UTF-16 units in the text a caller gave:
 * `text.slice(span.start, span.end)` is what was read.
 */
export interface Span {
  /** Index of the first unit. */
  readonly start: number;
  /** Index one past the last unit. */
  readonly end: number;
}

const CALL = "sliceSpan(text, { start, end })";

/**
 * The part of a text that a span names.
 *
 * @param text - The text the span was made for.
 * @param span - A range inside it.
 * @returns `text.slice(span.start, span.end)`.
 * @throws ChisoError `invalid-data` for what is no text or no span, `invalid-amount` for what are no
 * places.
 * @example
 * ```ts
 * import { sliceSpan } from "chiso/text";
 * sliceSpan("Quý II/2021", { start: 4, end: 6 }); // "II"
 * ```
 */
export function sliceSpan(text: string, span: Span): string {
  requireText(text, CALL);
  requireField(span, "end", "a span", CALL);
  requirePlaces([span.start, span.end], CALL);
  return text.slice(span.start, span.end);
}
