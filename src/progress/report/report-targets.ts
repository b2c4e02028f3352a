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
  const figure = figureWords(
    evaluation.outcome === "not-measurable" ? observationWords(found) : evaluation.observed,
    locale,
  );
  const verdict =
    evaluation.outcome === "not-measurable"
      ? evaluation.message[locale].replace(/\.$/, "")
      : say(evaluation.outcome);
  return `${text} (${say("observedValue")}: ${figure}; ${verdict})`;
}

/** An observation that could not be compared, as it was given. */
function observationWords(found: Observation | number | string): number | string {
  if (typeof found !== "object") return found;
  const { part, whole, value, grade, date, change } = found;
  if (part !== undefined && whole !== undefined) return `${part}/${whole}`;
  return value ?? grade ?? date ?? change ?? "–";
}
