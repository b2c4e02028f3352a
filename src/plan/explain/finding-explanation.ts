import type { AgencyFindingCode } from "../../agency/index.js";
import type { CitationFindingCode } from "../../citation/index.js";
import type { DeadlineFindingCode } from "../../deadline/index.js";
import type { RuleFindingCode } from "../../scoring/index.js";
import type { TargetFindingCode } from "../../target/index.js";
import type { LocalizedText } from "../../text/index.js";
import type { LintFindingCode } from "../lint/lint-finding.js";
import type { TableFindingCode } from "../finding/plan-finding.js";

/** The codes of findings that texts, tables and plans can give. */
export type ExplainedPlanCode =
  | DeadlineFindingCode
  | AgencyFindingCode
  | CitationFindingCode
  | TargetFindingCode
  | RuleFindingCode
  | TableFindingCode
  | LintFindingCode;

/** What gives a finding: a function of the library. */
export type FindingReader =
  | "parseDeadline"
  | "resolveDeadline"
  | "parseAgencies"
  | "parseCitations"
  | "parseTarget"
  | "readScoringRule"
  | "defineCriteriaSet"
  | "readPlanTable"
  | "lintPlan"
  | "schedulePlan"
  | "trackPlan";

/** Something that gives a finding. */
export interface FindingExample {
  /** What reads it. */
  readonly reader: FindingReader;
  /**
   * What it reads: a text; for `readPlanTable` and `lintPlan` a table with tabs, read for the year
   * 2021; for `resolveDeadline` a deadline of a plan of 2021 issued on 23 June; for
   * `defineCriteriaSet` a rule of at most 2 points, for `trackPlan` a record, both as JSON.
   */
  readonly text: string;
}

/** A kind of finding explained to people. */
export interface FindingExplanation {
  /** The code. */
  readonly code: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What was found. */
  readonly meaning: LocalizedText;
  /** Why it matters. */
  readonly reason: LocalizedText;
  /** Something that gives it; absent where no reader of texts gives it. */
  readonly example?: FindingExample;
  /** What to do about it. */
  readonly advice: LocalizedText;
}

/** A text in Vietnamese and in English. */
type Pair = readonly [vi: string, en: string];

/** An explanation as it stands in the tables: texts in both languages, bars for tabs in tables. */
export interface ExplanationRow {
  readonly title: Pair;
  readonly meaning: Pair;
  readonly reason: Pair;
  readonly example?: readonly [reader: FindingReader, text: string];
  readonly advice: Pair;
}

function localized([vi, en]: Pair): LocalizedText {
  return { vi, en };
}

const TABLES: readonly FindingReader[] = ["readPlanTable", "lintPlan"];

function exampleOf([reader, text]: NonNullable<ExplanationRow["example"]>): FindingExample {
  return { reader, text: TABLES.includes(reader) ? text.replaceAll("|", "\t") : text };
}

/** Makes an explanation of its row. */
export function explanationOf(code: string, row: ExplanationRow): FindingExplanation {
  return {
    code,
    title: localized(row.title),
    meaning: localized(row.meaning),
    reason: localized(row.reason),
    ...(row.example === undefined ? {} : { example: exampleOf(row.example) }),
    advice: localized(row.advice),
  };
}
