import type { Citation } from "../../citation/index.js";
import type { LocalizedText } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import { CONFIDENCE_RANK, INFERENCE_REASONS, type InferenceConfidence } from "../data/reasons.js";
import { order } from "../days.js";
import type { Obligation } from "../plan-schedule.js";
import type { InferenceReasonCode, RecordInference } from "../record/progress-record.js";
import type { ExpectedOutput } from "./expected-outputs.js";

/** An output that words show, for one of its obligations. */
export interface FoundOutput {
  readonly output: ExpectedOutput;
  readonly obligation: Obligation;
  /** The words that show it. */
  readonly evidence: string;
  readonly citation?: Citation;
  /** The day that the words name. */
  readonly date?: PlainDate;
  /** The day they show the output made; absent where they show no completion. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, in per cent. */
  readonly progress?: number;
  readonly reasons: readonly InferenceReasonCode[];
  /** How many of its words the task and the output share, 0 to 1. */
  readonly shared: number;
}

/** An output that a result shows. */
export interface ShownOutput extends FoundOutput {
  /** The result's place among those of its task, from 1. */
  readonly result: number;
}

/** An inference is as sure as its weakest ground. */
export function confidenceOf(reasons: readonly InferenceReasonCode[]): InferenceConfidence {
  const some = (level: InferenceConfidence): boolean =>
    reasons.some((code) => INFERENCE_REASONS[code].startsWith(level));
  return some("low") ? "low" : some("medium") ? "medium" : "high";
}

/** A text of two languages. */
export function localized(pair: string): LocalizedText {
  const [vi = "", en = ""] = pair.split(" | ");
  return { vi, en };
}

/** How sure an inference is, and its grounds with their words. */
export function inferenceOf(
  reasons: readonly InferenceReasonCode[],
  confidence = confidenceOf(reasons),
): RecordInference {
  const said = reasons.map((code) => {
    const [, words = ""] = /^\w+ \| (.*)$/.exec(INFERENCE_REASONS[code]) ?? [];
    return { code, text: localized(words) };
  });
  return { confidence, reasons: said };
}

/**
 * Sorts what completes first, then the surer, then the nearer in subject, then the earlier; words
 * decide where all else is equal, so that the order of results does not matter.
 */
export function compareShown(left: ShownOutput, right: ShownOutput): number {
  const sureness = ({ reasons }: ShownOutput): number => CONFIDENCE_RANK[confidenceOf(reasons)];
  return (
    Number(right.completedOn !== undefined) - Number(left.completedOn !== undefined) ||
    sureness(right) - sureness(left) ||
    right.shared - left.shared ||
    order(left.completedOn ?? "", right.completedOn ?? "") ||
    order(left.evidence, right.evidence)
  );
}
