/**
 * Scores the reader of agencies on the fixtures and prints the misses:
 * `npx tsx test/checks/score-agencies.ts`.
 */
import { AGENCY_FIXTURES, scoreAgencies } from "../fixtures/agencies/score.js";

let missed = 0;
for (const [name, rows] of Object.entries(AGENCY_FIXTURES)) {
  const { agencies, misses } = scoreAgencies(rows);
  console.log(`${name}: ${rows.length} cells, ${agencies} agencies, ${misses.length} cells missed`);
  for (const miss of misses) {
    console.log(`  cell     ${JSON.stringify(miss.cell)}`);
    console.log(`  expected ${JSON.stringify(miss.expected)}`);
    console.log(`  found    ${JSON.stringify(miss.found)}`);
  }
  missed += misses.length;
}
process.exitCode = missed === 0 ? 0 : 1;
