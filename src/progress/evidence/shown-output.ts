import type { Citation } from "../../citation/index.js";
import type { PlainDate } from "../../time/index.js";
import { INFERENCE_REASONS } from "../data/inference-reasons.js";
import type { Obligation } from "../plan-schedule.js";
import type {
  InferenceConfidence,
  InferenceReason,
  InferenceReasonCode,
} from "../progress-record.js";
import type { ExpectedOutput } from "./expected-outputs.js";

/** An output with the task it belongs to. */
export interface TaskOutput extends ExpectedOutput {
  readonly task: string;
}

/** An output that a result shows, for one of its obligations. */
export interface ShownOutput {
  readonly output: TaskOutput;
  readonly obligation: Obligation;
  /** The result's place among those of its task, from 1. */
  readonly result: number;
  /** The words that show it. */
  readonly evidence: string;
  readonly citation?: Citation;
  /** The day that the result names. */
  readonly date?: PlainDate;
  /** The day it shows the output made; absent where it shows no completion. */
  readonly completedOn?: PlainDate;
  /** How much of it is done, in per cent. */
  readonly progress?: number;
  readonly reasons: readonly InferenceReasonCode[];
  /** How many of its words the task and the output share, 0 to 1. */
  readonly shared: number;
}

/** Tells the outputs of a plan apart. */
export function nameOf({ task, deliverable, type, title }: TaskOutput): string {
  return [task, deliverable ?? "", type ?? "", title].join(" ");
}

const RANK: Readonly<Record<InferenceConfidence, number>> = { low: 0, medium: 1, high: 2 };

/** The less sure of two. */
export function leastOf(
  left: InferenceConfidence,
  right: InferenceConfidence,
): InferenceConfidence {
  return RANK[left] < RANK[right] ? left : right;
}

/** An inference is as sure as its weakest ground. */
export function confidenceOf(reasons: readonly InferenceReasonCode[]): InferenceConfidence {
  return reasons.map((code) => INFERENCE_REASONS[code][0]).reduce(leastOf, "high");
}

/** Grounds with their words. */
export function reasonsOf(codes: readonly InferenceReasonCode[]): InferenceReason[] {
  return codes.map((code) => {
    const [, vi, en] = INFERENCE_REASONS[code];
    return { code, text: { vi, en } };
  });
}

/**
 * Sorts what completes first, then the surer, then the nearer in subject, then the earlier; words
 * decide where all else is equal, so that the order of results does not matter.
 */
export function compareShown(left: ShownOutput, right: ShownOutput): number {
  const byCompletion =
    Number(right.completedOn !== undefined) - Number(left.completedOn !== undefined);
  const byConfidence = RANK[confidenceOf(right.reasons)] - RANK[confidenceOf(left.reasons)];
  const bySubject = right.shared - left.shared;
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return (
    byCompletion ||
    byConfidence ||
    bySubject ||
    order(left.completedOn ?? "", right.completedOn ?? "") ||
    order(left.evidence, right.evidence)
  );
}
