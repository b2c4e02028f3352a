/**
 * Scores the reader of citations on the fixtures and prints the misses:
 * `npx tsx test/checks/score-citations.ts`.
 */
import { CITATION_FIXTURES, scoreCitations } from "../fixtures/citations/score.js";

let missed = 0;
for (const [name, rows] of Object.entries(CITATION_FIXTURES)) {
  const { citations, misses } = scoreCitations(rows);
  console.log(`${name}: ${rows.length} texts, ${citations} citations, ${misses.length} missed`);
  for (const miss of misses) {
    console.log(`  text     ${JSON.stringify(miss.text)}`);
    console.log(`  expected ${JSON.stringify(miss.expected)}`);
    console.log(`  found    ${JSON.stringify(miss.found)}`);
  }
  missed += misses.length;
}
process.exitCode = missed === 0 ? 0 : 1;
