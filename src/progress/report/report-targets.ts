import { evaluateTarget, type Observation, type TargetReading } from "../../target/index.js";
import type { ReportOptions } from "./report-options.js";
import { figureWords, type Voice } from "./voice.js";

/**
 * A target as written; where something was observed, what it was and whether it is met, or why that
 * cannot be said.
 */
export function targetWords(
  target: TargetReading,
  observed: ReportOptions["observed"],
  voice: Voice,
): string {
  const { text } = target;
  if (observed === undefined) return text;
  const { say, locale } = voice;
  const found = Object.hasOwn(observed, text) ? observed[text] : undefined;
  if (found === undefined) return `${text} (${say("notObserved")})`;
  const evaluation = evaluateTarget(target, found);
  if (evaluation.outcome === "not-measurable") {
    const figure = figureWords(observationWords(found), locale);
    const why = evaluation.message[locale].replace(/\.$/, "");
    return `${text} (${say("observedValue")}: ${figure}; ${why})`;
  }
  const { observed: reached, required, outcome } = evaluation;
  const isPercent = isShare(target);
  const figure = `${figureWords(reached, locale)}${isPercent ? "%" : ""}`;
  // What was planned to be more than the whole may be; else something was counted wrongly.
  const isOdd = isPercent && Number(reached) > 100 && Number(required) <= 100;
  const verdict = [say(outcome), ...(isOdd ? [say("aboveWhole")] : [])].join("; ");
  return `${text} (${say("observedValue")}: ${figure}; ${verdict})`;
}

const SHARES: ReadonlySet<string> = /* @__PURE__ */ new Set(["percent", "fraction", "requirement"]);

/** Whether what is compared is how much of a whole there is, in per cent. */
function isShare(target: TargetReading): boolean {
  if (!target.readable) return false;
  const { unit, comparator, forEach } = target;
  const isChange = comparator === "increase" || comparator === "decrease";
  return forEach !== undefined || (SHARES.has(unit.kind) && !isChange);
}

/** An observation that could not be compared, as it was given. */
function observationWords(found: Observation | number | string): number | string {
  if (typeof found !== "object") return found;
  const { part, whole, value, grade, date, change } = found;
  if (part !== undefined && whole !== undefined) return `${part}/${whole}`;
  return value ?? grade ?? date ?? change ?? "–";
}
