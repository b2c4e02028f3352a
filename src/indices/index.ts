/**
 * The catalogues of the indices by which Vietnamese provinces are judged: editions, parts, scales
 * and breaks, each with its source. Nothing here computes a score.
 */
export { INDEX_LABELS, indexLabel } from "./index-labels.js";
export {
  matchMeasure,
  measureNamer,
  type MeasureMatch,
  type MeasureMatchKind,
  type NameDeviation,
} from "./measure-matching.js";
export type { EditionName } from "./edition-name.js";
export {
  findMeasure,
  indexMeasures,
  isWholeIndex,
  WHOLE_INDEX,
  type KnownMeasureRef,
  type Measure,
  type MeasureEditionCodes,
  type MeasureIndex,
  type MeasureRef,
  type MeasureScope,
} from "./measure.js";
export type * from "./named.js";
export type * from "./papi/codes.js";
export { papi } from "./papi/index.js";
export type { PapiGroup, PapiGroupSizes } from "./papi/scoring-rules.js";
export type { PapiBreakKind, PapiSeriesBreak } from "./papi/series-breaks.js";
export type * from "./papi/types.js";
export type * from "./par-index/codes.js";
export { bands as parIndexBands, parIndex } from "./par-index/edition.js";
export type * from "./par-index/types.js";
export { otherIndex } from "./related/other-indices.js";
export type { OtherIndex, OtherIndexKey, OtherIndexPart } from "./related/other-indices.js";
export { procedureHandlingRules } from "./related/procedure-handling.js";
export type {
  ProcedureGrade,
  ProcedureHandlingRules,
  ProcedureIndicator,
  ProcedureIndicatorKey,
  ProcedureIndicatorNumber,
  ProcedureObject,
} from "./related/procedure-handling.js";
export { serviceQualityRules } from "./related/service-quality.js";
export type {
  ServiceQualityCount,
  ServiceQualityGroup,
  ServiceQualityGroupKey,
  ServiceQualityIndicator,
  ServiceQualityLine,
  ServiceQualityRules,
} from "./related/service-quality.js";
export type * from "./sipas/codes.js";
export { sipas } from "./sipas/edition.js";
export type * from "./sipas/types.js";
