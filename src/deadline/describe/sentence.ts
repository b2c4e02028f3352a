import { runsOf, type DescribedClause, type Reading } from "./reading.js";
import { speechOf } from "./speech.js";
import { timingWords } from "./timing-words.js";

const ENGLISH = /* @__PURE__ */ speechOf("en");

/**
 * Says in one English sentence what a deadline means. Labels and the words of events and of what
 * sets a time stay in the language of the text.
 */
export function sentence({ clauses }: Reading): string {
  if (clauses.length === 0) return "No deadline.";
  const said = runsOf(clauses).map(runPhrase).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** `Báo cáo: every quarter, every half-year and every year`; clauses with commas stand apart. */
function runPhrase(run: readonly DescribedClause[]): string {
  const label = run[0]?.label;
  const phrases = run.map((clause) => timingWords(ENGLISH, clause));
  const named = (phrase: string): string => (label === undefined ? phrase : `${label}: ${phrase}`);
  if (phrases.some((phrase) => phrase.includes(","))) return phrases.map(named).join("; ");
  const last = phrases.at(-1) ?? "";
  const others = phrases.slice(0, -1).join(", ");
  return named(others === "" ? last : `${others} and ${last}`);
}
