/**
 * Scores the reader of deadlines on every fixture, and on the gold readings of the source documents
 * where they lie beside the project, and prints the misses:
 * `npx tsx --tsconfig test/tsconfig.json test/checks/score-deadlines.ts [name of a fixture]`.
 */
import {
  canonical,
  expressionsOf,
  goldRows,
  hasGold,
  negativesOf,
  runningTextsOf,
  score,
  scoreNegative,
  scoreRunningText,
  type Reading,
  type Score,
  type Verdict,
} from "../deadline/scoring.js";

interface Scored extends Score {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Reading[];
}

const expressions = (name: string): Scored[] =>
  expressionsOf(name).map((row) => ({ ...row, ...score(row), expected: row.reading }));
const negatives = (name: string): Scored[] =>
  negativesOf(name).map((row) => ({ ...row, ...scoreNegative(row), expected: [] }));
const runningTexts = (name: string): Scored[] =>
  runningTextsOf(name).map((row) => ({ ...row, ...scoreRunningText(row), expected: row.found }));

const FIXTURES: Readonly<Record<string, () => Scored[]>> = {
  documents: () => expressions("documents.jsonl"),
  expressions: () => expressions("expressions.jsonl"),
  holdout: () => expressions("holdout.jsonl"),
  third: () => expressions("third.jsonl"),
  negatives: () => negatives("negatives.jsonl"),
  "holdout-negatives": () => negatives("holdout-negatives.jsonl"),
  "third-negatives": () => negatives("third-negatives.jsonl"),
  "running-text": () => runningTexts("running-text.jsonl"),
  "holdout-running-text": () => runningTexts("holdout-running-text.jsonl"),
  ...(hasGold
    ? { gold: () => goldRows().map((row) => ({ ...row, ...score(row), expected: row.reading })) }
    : {}),
};

const VERDICTS: readonly Verdict[] = ["exact", "partial", "false", "silent"];
const only = process.argv[2];
let missed = 0;
for (const [name, read] of Object.entries(FIXTURES)) {
  if (only !== undefined && only !== name) continue;
  const rows = read();
  const counts = VERDICTS.map(
    (verdict) => `${verdict} ${rows.filter((row) => row.verdict === verdict).length}`,
  );
  console.log(`${name}: ${rows.length} rows, ${counts.join(", ")}`);
  for (const row of rows.filter(({ verdict }) => verdict !== "exact")) {
    missed += 1;
    console.log(`  ${row.verdict} ${row.id} ${JSON.stringify(row.text)}`);
    console.log(`    expected ${row.expected.map(canonical).join(" ")}`);
    console.log(`    read     ${row.actual.map(canonical).join(" ")}`);
  }
}
if (missed > 0) console.log(`${missed} rows missed`);
