import { ChisoError, requireList, wordsFor } from "../../text/index.js";
import { amount, ONE, type Exact } from "../exact.js";
import type { CriteriaSet } from "./criteria-set.js";
import { codesOf } from "./nodes.js";

const CALL = 'cheapestPoints(set, evidence, { effort: { "1.1": 3 }, fixed: ["1.2"] })';

/** What a step of a node takes, by its own code or else by that of a node above it. */
export interface EffortWeights {
  /** The weight; absent where the node can no longer change. */
  readonly of: (codes: readonly string[]) => Exact | undefined;
}

function refuseCode(code: string, codes: readonly string[], set: CriteriaSet): void {
  if (codes.includes(code)) return;
  throw new ChisoError("unknown-code", {
    given: JSON.stringify(code),
    accepted: `codes of fields, criteria and components of ${set.id}: ${codes.join(", ")}`,
    advice: `Call ${CALL}`,
  });
}

/**
 * Takes the efforts of a caller in.
 *
 * @param set - The set.
 * @param effort - By code, what one step takes.
 * @param fixed - Codes of what can no longer change.
 * @throws ChisoError `unknown-code` for a code that the set lacks, `invalid-option` for an effort
 * below 0.
 */
export function effortWeights(
  set: CriteriaSet,
  effort: Readonly<Record<string, number>>,
  fixed: readonly string[],
): EffortWeights {
  requireList(fixed, "text", CALL, "fixed");
  const codes = codesOf(set);
  const weights = new Map<string, Exact>();
  for (const [code, weight] of Object.entries(effort)) {
    refuseCode(code, codes, set);
    if (!Number.isFinite(weight) || weight < 0) {
      throw new ChisoError("invalid-option", {
        given: `effort ${wordsFor(weight)} of ${code}`,
        accepted: "a number from 0",
        advice: `Name what cannot change in { fixed }: call ${CALL}`,
      });
    }
    weights.set(code, amount(weight, code));
  }
  for (const code of fixed) refuseCode(code, codes, set);
  return {
    of: (own) => {
      if (own.some((code) => fixed.includes(code))) return undefined;
      const named = own.find((code) => weights.has(code));
      return (named === undefined ? undefined : weights.get(named)) ?? ONE;
    },
  };
}
