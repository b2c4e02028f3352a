/**
 * Document numbers and citations.
 *
 * @packageDocumentation
 */
export {
  DOCUMENT_TYPES,
  citationKey,
  compareCitations,
  formatCitation,
  parseCitations,
  sameCitation,
} from "../citation/index.js";
export type {
  Citation,
  CitationComparison,
  CitationFindingCode,
  CitationForm,
  CitationList,
  CitationReason,
  CitationRelation,
  CitationSpans,
  CompareCitationsOptions,
  DocumentType,
  DocumentTypeKey,
  DocumentTypeRow,
} from "../citation/index.js";
