/**
 * Folding of Vietnamese text, spans that survive it, numerals, and the shapes of what is said to
 * people: localized texts, findings, sources, the one error type.
 */
export { columnsOf } from "./columns.js";
export type { Columns } from "./columns.js";
export { defined, withFields } from "./defined.js";
export { ChisoError, isChisoError } from "./error.js";
export type { ChisoErrorCode, ChisoErrorDetails } from "./error.js";
export { findingOf } from "./finding.js";
export type { Finding, FindingRow, FindingTable, Severity } from "./finding.js";
export {
  eitherForm,
  flagForm,
  formOf,
  kindsForm,
  listForm,
  localizedForm,
  numberForm,
  placeForm,
  recordForm,
  requireForm,
  sharedForm,
  sourceForm,
  spanForm,
  tableForm,
  textForm,
  wholeForm,
  wordForm,
} from "./form.js";
export type { Form } from "./form.js";
export { frozen } from "./frozen.js";
export { given, isRecord, shapeOf, wordsFor } from "./given.js";
export type { Shape } from "./given.js";
export { fold, singleLine, sourceSpan, spanInSource, unaccent } from "./fold.js";
export type { FoldedText } from "./fold.js";
export type { Locale, LocalizedText } from "./localized-text.js";
export {
  refuseOtherResult,
  requireField,
  requireKind,
  requireList,
  requireLocale,
  requireOptions,
  requireShape,
  requireText,
  wrongCall,
} from "./requirements.js";
export { formatRoman, parseRoman } from "./roman.js";
export type { Basis, Confidence, Source } from "./source.js";
export { sliceSpan } from "./span.js";
export type { Span } from "./span.js";
