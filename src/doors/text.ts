/**
 * Search keys of Vietnamese text, numerals, and the shapes of what is said to people: localized
 * texts, spans, findings, sources, the one error type.
 *
 * @packageDocumentation
 */
export {
  ChisoError,
  formatRoman,
  isChisoError,
  parseRoman,
  sliceSpan,
  unaccent,
} from "../text/index.js";
export type {
  Basis,
  ChisoErrorCode,
  ChisoErrorDetails,
  Confidence,
  Finding,
  Locale,
  LocalizedText,
  Severity,
  Shape,
  Source,
  Span,
} from "../text/index.js";
