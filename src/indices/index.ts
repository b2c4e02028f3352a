/**
 * The catalogues of the indices by which Vietnamese provinces are judged: editions, parts, scales
 * and breaks, each with its source. Nothing here computes a score.
 *
 * @packageDocumentation
 */
export type { Alias, Remark } from "./named.js";
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
