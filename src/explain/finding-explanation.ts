import { defined, type LocalizedText } from "../text/index.js";
import type { FindingCode } from "./finding-code.js";

const READERS = [
  "parseDeadline",
  "resolveDeadline",
  "parseAgencies",
  "parseCitations",
  "parseTarget",
  "readScoringRule",
  "defineCriteriaSet",
  "evaluateCriteria",
  "scorePapi",
  "dossierRates",
  "evaluateProcedureHandling",
  "readPlanTable",
  "lintPlan",
  "schedulePlan",
  "trackPlan",
] as const;

/** What gives a finding: a function of the library. */
export type FindingReader = (typeof READERS)[number];

/** Something that gives a finding. */
export interface FindingExample {
  /** What reads it. */
  readonly reader: FindingReader;
  /**
   * What it reads: a text; for `readPlanTable` and `lintPlan` a table with tabs, read for the year
   * 2021; for `resolveDeadline` a deadline of a plan of 2021 issued on 23 June. As JSON: for
   * `defineCriteriaSet` a rule of at most 2 points, or what else a set of one such criterion (code
   * 1.1) says; for `evaluateCriteria` what such a set says, with the `evidence` for its criterion
   * and the `options`; for `scorePapi`, `dossierRates` and `evaluateProcedureHandling` what they
   * are given; for `trackPlan` a record.
   */
  readonly text: string;
}

/** A kind of finding explained to people. */
export interface FindingExplanation {
  /** The code. */
  readonly code: FindingCode;
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

/** A text in Vietnamese and in English, a bar between them. */
type Pair = `${string} | ${string}`;

/** An explanation as it stands in the tables; examples of tables have bars for their tabs. */
type ExplanationRow = readonly [
  title: Pair,
  meaning: Pair,
  reason: Pair,
  advice: Pair,
  example?: `${FindingReader}: ${string}`,
];

/** The explanations of the findings of a room. */
export type ExplanationTable<Code extends FindingCode> = Readonly<Record<Code, ExplanationRow>>;

function localized(pair: Pair): LocalizedText {
  const [vi = "", en = ""] = pair.split(" | ");
  return { vi, en };
}

function exampleOf(row: ExplanationRow): FindingExample | undefined {
  const [, , , , example = ""] = row;
  const reader = READERS.find((each) => example.startsWith(`${each}: `));
  if (reader === undefined) return undefined;
  const text = example.slice(`${reader}: `.length);
  const tabbed = reader === "readPlanTable" || reader === "lintPlan";
  return { reader, text: tabbed ? text.replaceAll("|", "\t") : text };
}

/** Makes an explanation of its row. */
export function explanationOf(code: FindingCode, row: ExplanationRow): FindingExplanation {
  const [title, meaning, reason, advice] = row;
  return defined({
    code,
    title: localized(title),
    meaning: localized(meaning),
    reason: localized(reason),
    example: exampleOf(row),
    advice: localized(advice),
  });
}
