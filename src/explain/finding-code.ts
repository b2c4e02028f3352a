import type { AgencyFindingCode } from "../agency/index.js";
import type { CitationFindingCode } from "../citation/index.js";
import type { LintFindingCode, PlanFindingCode } from "../plan/index.js";
import type { RecordFindingCode, ScheduleFindingCode } from "../progress/index.js";
import type {
  CriteriaTableFindingCode,
  RuleFindingCode,
  ScoreFindingCode,
  ScoreTableFindingCode,
} from "../scoring/index.js";
import type { TargetFindingCode } from "../target/index.js";

/** The codes of all findings of the library; those of deadlines are among those of schedules. */
export type FindingCode =
  | ScheduleFindingCode
  | AgencyFindingCode
  | CitationFindingCode
  | TargetFindingCode
  | RuleFindingCode
  | ScoreFindingCode
  | CriteriaTableFindingCode
  | ScoreTableFindingCode
  | PlanFindingCode
  | LintFindingCode
  | RecordFindingCode;
