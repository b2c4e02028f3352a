/**
 * Document numbers and citations.
 */
export type {
  Citation,
  CitationFindingCode,
  CitationForm,
  CitationList,
  CitationSpans,
  DocumentType,
} from "./citation.js";
export { citationForm } from "./require-citation.js";
export { parseCitations, readCitations } from "./parse-citations.js";
export { DOCUMENT_TYPES } from "./vocabulary.js";
export type { DocumentTypeRow } from "./vocabulary.js";
export type { DocumentTypeKey } from "./data/document-types.js";
export { citationKey, compareCitations, sameCitation } from "./compare-citations.js";
export type {
  CitationComparison,
  CitationReason,
  CitationRelation,
  CompareCitationsOptions,
} from "./compare-citations.js";
export { formatCitation } from "./format-citation.js";
