import type { FindingRow, LocalizedText } from "../text/index.js";
import {
  COUNT_MISMATCHES,
  SCORE_FINDINGS,
  type MismatchedCount,
  type SaidScoreCode,
} from "./data/score-findings.js";
import type { ScoreFinding, ScoreFindingCode } from "./score-finding.js";

/** What stands for the names in a message: the same in both languages, or one for each. */
type Words = Readonly<Record<string, string | number | LocalizedText>>;

function filled(template: string, language: keyof LocalizedText, words: Words): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const word = words[name] ?? "";
    return typeof word === "object" ? word[language] : String(word);
  });
}

function findingOfRow(
  code: ScoreFindingCode,
  [severity, vi, en]: FindingRow,
  node: string,
  words: Words,
): ScoreFinding {
  const said: Words = { node, ...words };
  const message = { vi: filled(vi, "vi", said), en: filled(en, "en", said) };
  return { node, code, severity, message };
}

/** A finding about a node, with the words that its message asks for. */
export function scoreFinding(code: SaidScoreCode, node: string, words: Words = {}): ScoreFinding {
  return findingOfRow(code, SCORE_FINDINGS[code], node, words);
}

/** The finding that a count of dossiers does not fit the others. */
export function countMismatch(node: MismatchedCount, words: Words): ScoreFinding {
  return findingOfRow("counts-do-not-fit", COUNT_MISMATCHES[node], node, words);
}
