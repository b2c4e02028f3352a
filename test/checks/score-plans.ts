/**
 * Scores the reader of plan tables on its fixtures and prints what it read otherwise:
 * `npx tsx --tsconfig test/tsconfig.json test/checks/score-plans.ts [part of a name]`.
 */
import {
  MEASURES,
  planDocuments,
  scorePlan,
  type Count,
  type Measure,
} from "../fixtures/plans/score.js";

const only = process.argv[2] ?? "";
const totals = new Map<Measure, Count>();
let documents = 0;
let misreadings = 0;

const show = (counts: (measure: Measure) => Count | undefined): string =>
  MEASURES.flatMap((measure) => {
    const count = counts(measure);
    return count !== undefined && count.of > 0 ? [`${measure} ${count.right}/${count.of}`] : [];
  }).join(", ");

for (const document of planDocuments().filter(({ name }) => name.includes(only))) {
  documents += 1;
  const { counts, wrong, misread, reading } = scorePlan(document);
  console.log(`${document.name}: ${show((measure) => counts[measure])}; ${misread} misread`);
  misreadings += misread;
  for (const complaint of wrong) console.log(`  ${complaint}`);
  for (const oddity of document.expected.oddities) console.log(`  odd in it: ${oddity}`);
  const codes = [...new Set(reading.findings.map(({ code }) => code))];
  console.log(
    `  reported: ${codes.join(", ") || "nothing"}; ${reading.leftovers.length} leftovers`,
  );
  for (const measure of MEASURES) {
    const { right, of } = totals.get(measure) ?? { right: 0, of: 0 };
    totals.set(measure, { right: right + counts[measure].right, of: of + counts[measure].of });
  }
}
console.log(
  `${documents} documents: ${show((measure) => totals.get(measure))}; ${misreadings} misread`,
);
