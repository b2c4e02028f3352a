import { defined } from "../../text/index.js";
import type { Days } from "../days.js";
import type { InferenceReasonCode } from "../progress-record.js";
import { chooseObligations } from "./choose-obligations.js";
import type { UnmatchedReasonCode } from "./evidence.js";
import { issuedType } from "./document-words.js";
import { bodyKind, type ExpectedOutput } from "./expected-outputs.js";
import type { DocumentStatement } from "./result-statements.js";
import type { FoundOutput } from "./shown-output.js";
import { sharedWords, subjectWords } from "./subject-words.js";

/** The outputs and obligations that a document shows, or why it shows none. */
export function matchDocument(
  document: DocumentStatement,
  outputs: readonly ExpectedOutput[],
  plan: Days,
): readonly FoundOutput[] | UnmatchedReasonCode {
  const best = bestOutput(document, outputs);
  if (typeof best === "string") return best;
  const { output, type, issuer, subject, shared } = best;
  const chosen = chooseObligations(document, output, plan);
  if (typeof chosen === "string") return chosen;
  const { text: evidence, citation, date } = document;
  const about = [type, ...issuer, subject];
  const number: InferenceReasonCode[] = citation?.serial === undefined ? ["number-unstated"] : [];
  return chosen.map(({ obligation, completedOn, reasons: dates }) => {
    const reasons = [...about, ...dates, ...number];
    return defined({ output, obligation, evidence, citation, date, completedOn, reasons, shared });
  });
}

interface FittingOutput {
  readonly output: ExpectedOutput;
  readonly type: InferenceReasonCode;
  readonly issuer: readonly InferenceReasonCode[];
  readonly subject: InferenceReasonCode;
  readonly shared: number;
  /** Words shared with the output's own name, which tells outputs of one kind apart. */
  readonly own: number;
}

const RANK: Readonly<Partial<Record<InferenceReasonCode, number>>> = {
  "type-same": 6,
  "type-issued": 4,
  "type-general": 2,
  "issuer-same": 1,
  "issuer-differs": -1,
};

/** The output of the document's kind and body; of several alike, the one whose name is nearest. */
function bestOutput(
  document: DocumentStatement,
  outputs: readonly ExpectedOutput[],
): FittingOutput | UnmatchedReasonCode {
  const words = subjectWords(document.subject ?? "");
  const fitting = outputs
    .flatMap((output) => fitOf(document, output, words, outputs.length === 1) ?? [])
    .sort((left, right) => rankOf(right) - rankOf(left) || right.own - left.own);
  const [best, second] = fitting;
  if (best === undefined) return "no-output-of-type";
  const tied = second !== undefined && rankOf(second) === rankOf(best) && second.own === best.own;
  return tied ? "several-outputs" : best;
}

function rankOf({ type, issuer }: FittingOutput): number {
  return [type, ...issuer].reduce((sum, code) => sum + (RANK[code] ?? 0), 0);
}

function fitOf(
  document: DocumentStatement,
  output: ExpectedOutput,
  words: ReadonlySet<string>,
  only: boolean,
): FittingOutput | undefined {
  const type = typeReason(document, output);
  if (type === undefined) return undefined;
  const own = sharedWords(words, output.words);
  const shared = Math.max(own, sharedWords(words, output.taskWords));
  const subject = subjectReason(document, shared);
  // Where the output names no document, only the subject can tell that one is meant.
  const enough = only ? shared : own;
  if (type === "type-unstated" && enough < SAME_SUBJECT) return undefined;
  return { output, type, issuer: issuerReasons(document, output), subject, shared, own };
}

function typeReason(
  { type, subject = "" }: DocumentStatement,
  output: ExpectedOutput,
): InferenceReasonCode | undefined {
  if (output.type !== undefined) {
    if (type === output.type) return "type-same";
    return type === "decision" && issuedType(subject) === output.type ? "type-issued" : undefined;
  }
  return output.general ? "type-general" : "type-unstated";
}

/** From this share of common words on, a subject is the task's. */
const SAME_SUBJECT = 0.4;

function subjectReason({ subject }: DocumentStatement, shared: number): InferenceReasonCode {
  if (subject === undefined) return "subject-unstated";
  if (shared >= SAME_SUBJECT) return "subject-same";
  return shared > 0 ? "subject-partly" : "subject-apart";
}

function issuerReasons(
  { citation }: DocumentStatement,
  { issuer }: ExpectedOutput,
): InferenceReasonCode[] {
  if (citation === undefined || issuer === undefined) return [];
  const { bodyName, body, issuer: words } = citation;
  const given = bodyKind(bodyName ?? "") ?? bodyKind(words ?? "") ?? bodyKind(body ?? "");
  if (given === undefined) return [];
  return [given === issuer ? "issuer-same" : "issuer-differs"];
}
