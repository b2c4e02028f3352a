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

/**
 * The part of a text that a span names.
 *
 * @param text - The text the span was made for.
 * @param span - A range inside it.
 * @returns `text.slice(span.start, span.end)`.
 * @example
 * ```ts
 * import { sliceSpan } from "chiso/text";
 * sliceSpan("Quý II/2021", { start: 4, end: 6 }); // "II"
 * ```
 */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
