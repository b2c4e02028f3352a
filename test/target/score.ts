/**
 * Scores the reader of targets on its fixtures and prints the misses:
 * `npx tsx --tsconfig test/tsconfig.json test/target/score.ts`.
 */
import { missesOfGold } from "./gold.js";
import {
  missOfNegative,
  missOfPhrase,
  missOfRunning,
  negativeRows,
  phraseRows,
  runningRows,
  type Miss,
} from "./scoring.js";

function report(name: string, total: number, misses: readonly Miss[]): void {
  console.log(`${name}: ${total - misses.length} of ${total}`);
  for (const { id, text, wanted, got } of misses) {
    console.log(`  ${id} ${text}\n      wanted ${wanted}\n      got    ${got}`);
  }
}

const present = (miss: Miss | undefined): miss is Miss => miss !== undefined;
const phrases = phraseRows();
report("phrases", phrases.length, phrases.map(missOfPhrase).filter(present));
const second = phraseRows("phrases-second.jsonl");
report("phrases, second round", second.length, second.map(missOfPhrase).filter(present));
const third = phraseRows("phrases-third.jsonl");
report("phrases, third round", third.length, third.map(missOfPhrase).filter(present));
const plans = phraseRows("phrases-of-plans.jsonl");
report("phrases, plans of provinces", plans.length, plans.map(missOfPhrase).filter(present));
const negatives = negativeRows();
report("negatives", negatives.length, negatives.map(missOfNegative).filter(present));
const running = runningRows();
report("running text", running.length, running.map(missOfRunning).filter(present));
const gold = missesOfGold();
if (gold === undefined) console.log("source documents: not at hand, skipped");
else report("source documents", gold.total, gold.misses);
