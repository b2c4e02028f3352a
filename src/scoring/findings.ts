import type { Finding, FindingRow, FindingTable, LocalizedText, Span } from "../text/index.js";
import { RULE_FINDINGS, type RuleFindingCode } from "./data/rule-findings.js";
import {
  COUNT_MISMATCHES,
  SCORE_FINDINGS,
  type MismatchedCount,
  type SaidScoreCode,
  type ScoreFindingCode,
} from "./data/score-findings.js";

/** A remark of the reader of scoring rules. */
export type RuleFinding<Code extends RuleFindingCode = RuleFindingCode> = Finding<Code>;

/** Something odd met while scoring: a finding that names the node it concerns. */
export interface ScoreFinding extends Finding<ScoreFindingCode> {
  /** The code of the dimension, criterion or part. */
  readonly node: string;
}

/**
 * What stands for the names in a message: the same in both languages, or one for each. Figures are
 * numbers, which Vietnamese writes with a comma; a text is written as it is.
 */
export type Words = Readonly<Record<string, string | number | LocalizedText>>;

function filled(template: string, language: keyof LocalizedText, words: Words): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const word = words[name] ?? "";
    if (typeof word === "object") return word[language];
    const comma = typeof word === "number" && language === "vi";
    return comma ? String(word).replace(".", ",") : String(word);
  });
}

/** A figure as each language writes it. */
export function writtenFigure(figure: number): LocalizedText {
  return { vi: String(figure).replace(".", ","), en: String(figure) };
}

/** A text with its names filled in. */
export function filledText({ vi, en }: LocalizedText, words: Words): LocalizedText {
  return { vi: filled(vi, "vi", words), en: filled(en, "en", words) };
}

/** The finding of a row of a table, its names filled in. */
export function findingOfRow<Code extends string>(
  code: Code,
  [severity, vi, en]: FindingRow,
  words: Words,
): Finding<Code> {
  return { code, severity, message: filledText({ vi, en }, words) };
}

/** A finding about a rule, with the words that its message asks for. */
export function ruleFinding<Code extends RuleFindingCode>(
  code: Code,
  words: Words = {},
  span?: Span,
): RuleFinding<Code> {
  const table: FindingTable<Code> = RULE_FINDINGS;
  const finding = findingOfRow(code, table[code], words);
  return span === undefined ? finding : { ...finding, span };
}

/** A finding about a node, with the words that its message asks for. */
export function scoreFinding(code: SaidScoreCode, node: string, words: Words = {}): ScoreFinding {
  return { node, ...findingOfRow(code, SCORE_FINDINGS[code], { node, ...words }) };
}

/** The finding that a count of dossiers does not fit the others. */
export function countMismatch(node: MismatchedCount, words: Words): ScoreFinding {
  return { node, ...findingOfRow("counts-do-not-fit", COUNT_MISMATCHES[node], words) };
}
