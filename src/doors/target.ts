/**
 * Measurable targets as plans write them: read from a phrase or found in running text, compared
 * with what was observed, described in both languages.
 *
 * @packageDocumentation
 */
export { describeTarget, evaluateTarget, findTargets, parseTarget } from "../target/index.js";
export type {
  Comparator,
  CountUnit,
  DateUnit,
  DurationTargetUnit,
  DurationUnit,
  EvaluationOptions,
  Extent,
  FactorUnit,
  ForEach,
  FractionUnit,
  GradeScale,
  GradeUnit,
  GroupUnit,
  IndexUnit,
  MeasureUnit,
  MeasuredEvaluation,
  MoneyUnit,
  NotMeasurableEvaluation,
  NotMeasurableReason,
  Observation,
  ObservedFigure,
  PercentUnit,
  PercentagePointUnit,
  PlacesUnit,
  PointsUnit,
  PopulationFilter,
  RankUnit,
  RequirementUnit,
  Target,
  TargetBaseline,
  TargetEvaluation,
  TargetFindingCode,
  TargetInterval,
  TargetList,
  TargetOptions,
  TargetReading,
  TargetRole,
  TargetUnit,
  UnitOf,
  UnreadableTarget,
} from "../target/index.js";
