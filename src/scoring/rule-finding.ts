import { findingOf, type Finding, type LocalizedText, type Span } from "../text/index.js";
import { RULE_FINDINGS, type RuleFindingCode } from "./data/rule-findings.js";

/** A remark of the reader of scoring rules. */
export type RuleFinding<Code extends RuleFindingCode = RuleFindingCode> = Finding<Code>;

/** What stands for one `{}` of a message. */
type Word = string | number | LocalizedText;

/** The finding of a code, its words put into the message. */
export function ruleFinding<Code extends RuleFindingCode>(
  code: Code,
  words: readonly Word[] = [],
  span?: Span,
): RuleFinding<Code> {
  const finding = findingOf<Code>(RULE_FINDINGS, code, span);
  const fill = (language: "vi" | "en"): string => {
    let index = 0;
    return finding.message[language].replace(/\{\}/g, () => {
      const word = words[index++] ?? "";
      return typeof word === "object" ? word[language] : String(word);
    });
  };
  return { ...finding, message: { vi: fill("vi"), en: fill("en") } };
}
