/**
 * Scores the reader of citations on the fixture and prints the misses:
 * `npx tsx test/checks/score-citations.ts`.
 */
import { CITATION_FIXTURE, scoreCitations } from "../fixtures/citations/score.js";

const rows = CITATION_FIXTURE;
const { citations, misses } = scoreCitations(rows);
console.log(
  `five-documents: ${rows.length} texts, ${citations} citations, ${misses.length} missed`,
);
for (const miss of misses) {
  console.log(`  text     ${JSON.stringify(miss.text)}`);
  console.log(`  expected ${JSON.stringify(miss.expected)}`);
  console.log(`  found    ${JSON.stringify(miss.found)}`);
}
process.exitCode = misses.length === 0 ? 0 : 1;
