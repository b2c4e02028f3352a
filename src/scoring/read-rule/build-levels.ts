import { wordKey } from "../../reading/index.js";
import { ruleFinding } from "../findings.js";
import type { Level, SimpleRule } from "../rule/rule.js";
import { isFormula } from "./amount.js";
import type { BuiltRule } from "./build-table.js";
import type { Outcome } from "./outcomes.js";
import type { Reader } from "./reader.js";

/** What the criterion of the text is. */
export interface RuleSetting {
  readonly reader: Reader;
  /** The maximum of the criterion. */
  readonly maximum?: number;
  /** Whether the points of the criterion are taken from the total. */
  readonly deduction: boolean;
}

/** A rule of one table, if its outcomes make one. */
export type SimpleReading = BuiltRule<SimpleRule>;

/** No rule: the outcomes are of different kinds. */
export function mixed(outcomes: readonly Outcome[]): SimpleReading {
  return { findings: [ruleFinding("mixed-outcomes", {}, outcomes[0]?.span)] };
}

/** Levels that are chosen by their words. */
export function buildLevels(outcomes: readonly Outcome[]): SimpleReading {
  const levels: Level[] = [];
  const labels = new Set(outcomes.map(({ label }) => wordKey(label)));
  if (labels.size < outcomes.length) return mixed(outcomes);
  for (const [index, { label, worth }] of outcomes.entries()) {
    if (isFormula(worth)) return mixed(outcomes);
    // No bare number, which a count given as text would be taken for.
    levels.push({ key: `level-${index + 1}`, label, points: worth });
  }
  return { rule: { kind: "levels", levels }, findings: [] };
}
