/**
 * Scores of PAPI, of criteria sets, of satisfaction surveys and of dossiers: added exactly,
 * rounded once by a named rounding, each with a trace that says how it came about and from which
 * sources, and that can be replayed.
 *
 * @packageDocumentation
 */
export type { DecimalInput } from "./exact.js";
export type { Interval } from "./interval.js";
export { halfEven, halfUp, round, truncate } from "./rounding.js";
export type { Rounding, RoundingMode } from "./rounding.js";
export type { Trace, TraceInput, TraceOperation, TraceParameter } from "./trace.js";
export { formatTrace } from "./format-trace.js";
export { replayTrace } from "./replay.js";
export type { ScoreFinding } from "./findings.js";
export type { ScoreFindingCode } from "./data/score-findings.js";
export { scorePapi } from "./papi/score-papi.js";
export type {
  PapiDimensionScore,
  PapiScorecard,
  PapiScores,
  PapiSubDimensionScore,
  ScorePapiInput,
} from "./papi/score-papi.js";
export { papiGroups } from "./papi/papi-groups.js";
export type {
  PapiEntry,
  PapiGroupMembers,
  PapiGroups,
  PapiGroupsOptions,
  PapiStanding,
} from "./papi/papi-groups.js";
export { comparePapi } from "./papi/compare-papi.js";
export type {
  ComparisonReason,
  PapiChange,
  PapiComparison,
  PapiComparisonHead,
  PapiComparisonRow,
  PapiRefusal,
} from "./papi/compare-papi.js";
export { explainFigure } from "./figures/explain-figure.js";
export type {
  ExplainFigureInput,
  FigureExplanation,
  FigurePart,
  FigureWay,
  RoundingPlace,
} from "./figures/explain-figure.js";
export type { PartCounts } from "./figures/counts.js";
export { largestRemainder } from "./figures/largest-remainder.js";
export type { LargestRemainderOptions, RoundedShares } from "./figures/largest-remainder.js";
export { checkShares } from "./figures/shares.js";
export type {
  CheckedShare,
  CheckSharesOptions,
  SharesCheck,
  ShareVerdict,
} from "./figures/shares.js";
export type {
  BooleanRule,
  CasesRule,
  ConjunctionRule,
  DeductionRule,
  ExternalIndexRule,
  FormulaTier,
  Level,
  LevelPoints,
  LevelsRule,
  LinearRule,
  Metric,
  PerCountRule,
  PointsUpTo,
  PointTier,
  ProportionalFormula,
  RuleCase,
  ScoringRule,
  ShareOfMaximum,
  SimpleRule,
  SurveyRule,
  Tier,
  TiersRule,
} from "./rule/rule.js";
export type {
  CaseEvidence,
  ConditionsEvidence,
  CriterionEvidence,
  FigureEvidence,
  LevelEvidence,
  PartOfWhole,
  PointsEvidence,
  SimpleEvidence,
} from "./rule/evidence.js";
export { readScoringRule } from "./read-rule/read-scoring-rule.js";
export type {
  ReadOutcome,
  ReadScoringRuleOptions,
  RuleReading,
} from "./read-rule/read-scoring-rule.js";
export type { RuleFindingCode, RuleProblemCode } from "./data/rule-findings.js";
export type { RuleFinding } from "./findings.js";
export { findBand } from "./criteria/bands.js";
export type { Band, BandTable } from "./criteria/bands.js";
export { parIndexGroups } from "./criteria/national-groups.js";
export { defineCriteriaSet } from "./criteria/define-criteria-set.js";
export type {
  CriteriaField,
  CriteriaSet,
  CriteriaSetInput,
  Criterion,
  FieldRole,
  GroupedCriterion,
  NodeName,
  NotApplicableTreatment,
  ScoredNode,
} from "./criteria/criteria-set.js";
export { evaluateCriteria } from "./criteria/evaluate-criteria.js";
export type { EvaluateCriteriaOptions, EvidenceByCode } from "./criteria/exceptions.js";
export type {
  CriterionScore,
  FieldScore,
  LeafScore,
  LeafStatus,
  MissingEvidence,
  NextBand,
  NodeScore,
  Scorecard,
  Stage,
  StagedEvidence,
  StageScore,
} from "./criteria/scorecard.js";
export { nextBest } from "./criteria/next-best.js";
export type { Gap, NextStep } from "./criteria/next-best.js";
export { compareSipas } from "./service/compare-sipas.js";
export type { SipasComparison, SipasYear } from "./service/compare-sipas.js";
export { sampleSize } from "./service/sample-size.js";
export type { SampleSize } from "./service/sample-size.js";
export { sipasIndex } from "./service/sipas-index.js";
export type {
  SipasFigure,
  SipasIndexMethod,
  SipasQuestion,
  SipasResponses,
  SipasResult,
} from "./service/sipas-index.js";
export type { ConfidenceInterval } from "./service/wilson.js";
export { dossierRates } from "./service/dossier-rates.js";
export type { DossierClass, DossierDenominator } from "./data/dossiers.js";
export type {
  DossierCounts,
  DossierRate,
  DossierRates,
  DossierRatesOfClass,
} from "./service/dossier-rates.js";
export { evaluateProcedureHandling } from "./service/procedure-handling.js";
export type {
  DossierPoints,
  IndicatorScore,
  IndicatorScores,
  ProcedureEvaluation,
  ProcedureHandlingInput,
} from "./service/procedure-handling.js";
export { scoreServiceQuality } from "./service/service-quality.js";
export type { ServiceQualityPart, ServiceQualityScore } from "./service/service-quality.js";
