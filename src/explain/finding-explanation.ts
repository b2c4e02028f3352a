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
  "papiGroups",
  "sipasIndex",
  "dossierRates",
  "evaluateProcedureHandling",
  "readScoreTable",
  "readCriteriaTable",
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
   * What it reads: a text; for `readPlanTable`, `readCriteriaTable` and `lintPlan` a table with tabs, the plans read for the year
   * 2021; for `readScoreTable` a table of the provinces of 2024; for `resolveDeadline` a deadline of a plan of 2021 issued on 23 June. As JSON: for
   * `defineCriteriaSet` a rule of at most 2 points, or what else a set of one such criterion (code
   * 1.1) says; for `evaluateCriteria` what such a set says, with the `evidence` for its criterion
   * and the `options`; for `scorePapi`, `dossierRates` and `evaluateProcedureHandling` what they
   * are given; for `papiGroups` the scores; for `sipasIndex` the answers to one question of 2021 about access, or the
   * `weights` of its mean; for `trackPlan` a record.
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

/**
 * An explanation as it stands in the tables, a line each: title, meaning, reason, advice and, where
 * a reader gives the finding, an example behind the reader's name. Examples of tables have bars for
 * their tabs.
 */
type ExplanationText = `${Pair}\n${Pair}\n${Pair}\n${Pair}`;

/** The explanations of the findings of a room. */
export type ExplanationTable<Code extends FindingCode> = Readonly<Record<Code, ExplanationText>>;

function localized(line = ""): LocalizedText {
  const [vi = "", en = ""] = line.split(" | ");
  return { vi, en };
}

/** The readers of tables with tabs. */
const TABBED: readonly FindingReader[] = ["readPlanTable", "readCriteriaTable", "lintPlan"];

function exampleOf(line: string): FindingExample | undefined {
  const reader = READERS.find((each) => line.startsWith(`${each}: `));
  if (reader === undefined) return undefined;
  const text = line.slice(`${reader}: `.length);
  const tabbed = TABBED.includes(reader);
  const lined = reader === "readScoreTable" ? text.replaceAll("\\n", "\n") : text;
  return { reader, text: tabbed ? text.replaceAll("|", "\t") : lined };
}

/** Makes an explanation of its text. */
export function explanationOf(code: FindingCode, lines: ExplanationText): FindingExplanation {
  const [title, meaning, reason, advice, ...example] = lines.split(/\n */);
  return defined({
    code,
    title: localized(title),
    meaning: localized(meaning),
    reason: localized(reason),
    example: exampleOf(example.join("\n")),
    advice: localized(advice),
  });
}
