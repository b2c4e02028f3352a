/**
 * The catalogues of the indices by which Vietnamese provinces are judged: editions, parts, scales
 * and breaks, each with its source. Nothing here computes a score.
 *
 * @packageDocumentation
 */
export type { NameAlias, SourcedRemark } from "./named.js";
export { papi } from "./papi/index.js";
export type {
  PapiCode,
  PapiDimensionCode,
  PapiDimensionKey,
  PapiEditionCodes,
  PapiEditionKey,
  PapiSubDimensionCode,
  PapiSubDimensionKey,
  PapiYear,
} from "./papi/codes.js";
export type { PapiGroup, PapiGroupSizes } from "./papi/scoring-rules.js";
export type { PapiBreakKind, PapiSeriesBreak } from "./papi/series-breaks.js";
export type {
  PapiDimension,
  PapiEdition,
  PapiMissingResult,
  PapiRowSources,
  PapiSubDimension,
  PapiSurvey,
  PapiTotalScale,
  PapiUnknownEdition,
} from "./papi/types.js";
export { matchMeasure, measureNamer } from "./measure-matching.js";
export type { MeasureMatch, MeasureMatchKind, NameDeviation } from "./measure-matching.js";
export { findMeasure, measures } from "./measure.js";
export type {
  KnownMeasureRef,
  Measure,
  MeasureEditionCodes,
  MeasureIndex,
  MeasureRef,
  MeasureScope,
} from "./measure.js";
export { parIndex } from "./par-index/index.js";
export type {
  ParIndexEditionCodes,
  ParIndexEditionKey,
  ParIndexFieldCode,
  ParIndexFieldKey,
  ParIndexYear,
} from "./par-index/codes.js";
export type {
  ParIndexBand,
  ParIndexEdition,
  ParIndexField,
  ParIndexGroup,
  ParIndexGrouping,
  ParIndexLevel,
  ParIndexYearOfUse,
} from "./par-index/types.js";
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
  ServiceQualityGroup,
  ServiceQualityGroupKey,
  ServiceQualityIndicator,
  ServiceQualityLine,
  ServiceQualityRules,
} from "./related/service-quality.js";
export { sipas } from "./sipas/index.js";
export type {
  SipasEditionCodes,
  SipasEditionKey,
  SipasElementCode,
  SipasElementKey,
  SipasMethodKey,
} from "./sipas/codes.js";
export type {
  SipasAnswer,
  SipasEdition,
  SipasElement,
  SipasMethod,
  SipasNationalValue,
  SipasSeriesBreak,
} from "./sipas/types.js";
