import { CORPUS } from "./corpus.js";
import { damaged } from "./damage.js";
import { makerOf, type Grammar, type Maker } from "./grammar.js";
import { AGENCY_WORDS } from "./words/agencies.js";
import { CITATION_WORDS } from "./words/citations.js";
import { DEADLINE_WORDS } from "./words/deadlines.js";
import { HEADING_WORDS } from "./words/headings.js";
import { RULE_WORDS } from "./words/rules.js";
import { TARGET_WORDS } from "./words/targets.js";

/** How often a text is a real one, damaged; how often a made-up one is damaged; how often it is long. */
const REAL = 0.4;
const DAMAGED = 0.4;
const LONG = 0.001;

/** Long texts say a short one again and again, up to so many letters. */
const LONGEST = 20_000;

/** A maker of texts of a kind: real ones damaged, and made-up ones, damaged or not. */
function textsOf(corpus: readonly string[], grammar: Grammar, start: string): Maker {
  const made = makerOf(grammar, start);
  return (dice) => {
    const text = dice.happens(REAL)
      ? damaged(dice.one(corpus), dice, corpus, 5)
      : damaged(made(dice), dice, corpus, dice.happens(DAMAGED) ? 3 : 0);
    if (!dice.happens(LONG) || text === "") return text;
    return text.repeat(Math.ceil((dice.share() ** 2 * LONGEST) / text.length));
  };
}

const HEADINGS = CORPUS.tables.map((table) => table.slice(0, 600));

/** Texts for each kind of reader. */
export const TEXTS = {
  deadline: textsOf(CORPUS.deadlines, DEADLINE_WORDS, "cell"),
  runningDeadlines: textsOf(CORPUS.deadlines, DEADLINE_WORDS, "running"),
  target: textsOf(CORPUS.targets, TARGET_WORDS, "target"),
  runningTargets: textsOf(CORPUS.targets, TARGET_WORDS, "running"),
  agencies: textsOf(CORPUS.agencies, AGENCY_WORDS, "cell"),
  citations: textsOf(CORPUS.citations, CITATION_WORDS, "text"),
  rule: textsOf(CORPUS.rules, RULE_WORDS, "rule"),
  heading: textsOf(HEADINGS, HEADING_WORDS, "heading"),
  measure: textsOf(CORPUS.targets, HEADING_WORDS, "measure"),
} as const;
