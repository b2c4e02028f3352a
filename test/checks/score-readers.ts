/**
 * Scores the readers of deadlines, targets, agencies and citations on their fixtures, and on the
 * readings of the source documents where they lie beside the project, and prints what was missed:
 * `npx tsx --tsconfig test/tsconfig.json test/checks/score-readers.ts [beginning of a name]`.
 */
import {
  expressionsOf,
  goldRows,
  hasGold,
  lawsOf,
  missOf,
  negativesOf,
  runningTextsOf,
  score,
  scoreNegative,
  scoreRunningText,
  type Row,
} from "../deadline/scoring.js";
import { AGENCY_FIXTURES, missOfCell } from "../fixtures/agencies/score.js";
import { CITATION_FIXTURES, missOfText } from "../fixtures/citations/score.js";
import { missesOf, report, type Miss } from "../fixtures/misses.js";
import { missesOfGold } from "../target/gold.js";
import {
  missOfNegative,
  missOfPhrase,
  missOfRunning,
  negativeRows,
  phraseRows,
  runningRows,
} from "../target/scoring.js";

const only = process.argv[2] ?? "";

function scored<Row>(
  name: string,
  rowsOf: () => readonly Row[],
  missOfRow: (row: Row) => Miss | undefined,
): void {
  if (!name.startsWith(only)) return;
  const rows = rowsOf();
  report(name, rows.length, missesOf(rows, missOfRow));
}

const missOfExpression = (row: Row): Miss | undefined => missOf(row, score(row), row.reading);
for (const name of [
  "documents",
  "expressions",
  "holdout",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
])
  scored(`deadlines, ${name}`, () => expressionsOf(`${name}.jsonl`), missOfExpression);
if (hasGold) scored("deadlines, gold", goldRows, missOfExpression);
for (const name of [
  "fourth-laws",
  "fifth-laws",
  "sixth-laws",
  "seventh-laws",
  "eighth-laws",
  "ninth-laws",
  "tenth-laws",
])
  scored(
    `deadlines, ${name}`,
    () => lawsOf(`${name}.jsonl`),
    (row) => missOf(row, score(row), row.reading),
  );
for (const name of [
  "negatives",
  "holdout-negatives",
  "third-negatives",
  "fourth-negatives",
  "fifth-negatives",
  "sixth-negatives",
  "seventh-negatives",
  "eighth-negatives",
  "ninth-negatives",
  "tenth-negatives",
])
  scored(
    `deadlines, ${name}`,
    () => negativesOf(`${name}.jsonl`),
    (row) => missOf(row, scoreNegative(row), []),
  );
for (const name of ["running-text", "holdout-running-text"])
  scored(
    `deadlines, ${name}`,
    () => runningTextsOf(`${name}.jsonl`),
    (row) => missOf(row, scoreRunningText(row), row.found),
  );

for (const name of ["phrases", "phrases-second", "phrases-third", "phrases-of-plans"])
  scored(`targets, ${name}`, () => phraseRows(`${name}.jsonl`), missOfPhrase);
scored("targets, negatives", negativeRows, missOfNegative);
scored("targets, running-text", runningRows, missOfRunning);
const gold = "targets, gold".startsWith(only) ? missesOfGold() : undefined;
if (gold !== undefined) report("targets, gold", gold.total, gold.misses);

for (const [name, rows] of Object.entries(AGENCY_FIXTURES))
  scored(`agencies, ${name}`, () => rows, missOfCell);
for (const [name, rows] of Object.entries(CITATION_FIXTURES))
  scored(`citations, ${name}`, () => rows, missOfText);
