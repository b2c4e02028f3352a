/**
 * Scores of PAPI, of criteria sets, of satisfaction surveys and of dossiers: added exactly,
 * rounded once by a named rounding, each with a trace that says how it came about and from which
 * sources, and that can be replayed.
 */
export type { DecimalInput } from "./exact.js";
export type { Interval } from "./interval.js";
export { halfEven, halfUp, roundFigure, truncate } from "./rounding.js";
export type { Rounding, RoundingMode } from "./rounding.js";
export type * from "./trace.js";
export { formatTrace } from "./format-trace.js";
export { replayTrace } from "./replay.js";
export type { RuleFinding, ScoreFinding } from "./findings.js";
export type { RuleFindingCode, RuleProblemCode } from "./data/rule-findings.js";
export type { ScoreFindingCode } from "./data/score-findings.js";
export * from "./papi/score-papi.js";
export * from "./papi/papi-groups.js";
export * from "./papi/compare-papi.js";
export type { ComparisonReason } from "./papi/papi-breaks.js";
export { indexSeries } from "./series/index-series.js";
export type {
  IndexSeries,
  IndexSeriesInput,
  SeriesPoint,
  SeriesStretch,
} from "./series/index-series.js";
export * from "./series/papi-series.js";
export type { SeriesBreak, SeriesIndex } from "./series/series-breaks.js";
export type { SeriesChange } from "./series/series-change.js";
export * from "./compare/compare-scorecards.js";
export * from "./compare/contributions.js";
export type { Contribution } from "./compare/contribution-rows.js";
export type { ContributionLevel, PartFigures } from "./compare/score-tree.js";
export * from "./compare/rank-units.js";
export { readScoreTable } from "./table/read-score-table.js";
export type * from "./table/score-table.js";
export type { ScoreTableFindingCode } from "./data/table-findings.js";
export * from "./figures/explain-figure.js";
export type * from "./figures/figure-explanation.js";
export type { PartCounts } from "./figures/counts.js";
export * from "./figures/largest-remainder.js";
export * from "./figures/shares.js";
export type * from "./rule/rule.js";
export type * from "./rule/evidence.js";
export { explainRule } from "./rule/explain-rule.js";
export type { RuleExplanation, RuleRow } from "./rule/explain-rule.js";
export * from "./read-rule/read-scoring-rule.js";
export { findBand } from "./criteria/bands.js";
export type { Band, BandTable } from "./criteria/bands.js";
export { parIndexGroups } from "./criteria/national-groups.js";
export { defineCriteriaSet } from "./criteria/define-criteria-set.js";
export { criteriaSetInputSchema, criteriaSetSchema } from "./criteria/criteria-set-schema.js";
export type * from "./criteria/criteria-set.js";
export { unfoldedIssues } from "./criteria/schema-errors.js";
export { evaluateCriteria } from "./criteria/evaluate-criteria.js";
export type { EvaluateCriteriaOptions, EvidenceByCode } from "./criteria/exceptions.js";
export type * from "./criteria/scorecard.js";
export { requireScorecard } from "./criteria/scorecard-form.js";
export { requirePapiCard } from "./papi/papi-card-form.js";
export { scorecardSchema, scoreParts } from "./criteria/scorecard-schema.js";
export * from "./criteria/next-best.js";
export * from "./criteria/cheapest-points.js";
export * from "./service/compare-sipas.js";
export * from "./service/sample-size.js";
export * from "./service/sipas-index.js";
export type * from "./service/sipas-survey.js";
export * from "./service/proportion-interval.js";
export type { ConfidenceInterval } from "./service/wilson.js";
export * from "./service/dossier-rates.js";
export type { DossierClass, DossierDenominator } from "./data/dossiers.js";
export * from "./service/procedure-handling.js";
export * from "./service/service-quality.js";
export * from "./service/service-quality-criteria.js";
export { readCriteriaTable } from "./criteria-table/read-criteria-table.js";
export type * from "./criteria-table/criteria-table.js";
export type { CriteriaColumnKind } from "./criteria-table/data/heading-words.js";
export type { CriteriaTableFindingCode } from "./data/criteria-table-findings.js";
export type { TableCell, TableInput } from "./table/table-rows.js";
