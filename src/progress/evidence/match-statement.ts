import { defined } from "../../text/index.js";
import type { Days } from "../days.js";
import type { Obligation } from "../plan-schedule.js";
import type { InferenceReasonCode } from "../record/progress-record.js";
import { chooseObligations, isEndless, isNamed } from "./choose-obligations.js";
import { issuedType, sharedWords, subjectWords } from "./document-words.js";
import type { UnmatchedReasonCode } from "./evidence.js";
import { bodyKind, type ExpectedOutput } from "./expected-outputs.js";
import { assumedYear, reportedPeriods } from "./named-dates.js";
import type { DocumentStatement, PlainStatement, Statement } from "./result-statements.js";
import type { FoundOutput } from "./shown-output.js";

type Match = readonly FoundOutput[] | UnmatchedReasonCode;

/** What the results of a task are held against. */
export interface Expected {
  /** The outputs that they may show. */
  readonly outputs: readonly ExpectedOutput[];
  readonly obligations: readonly Obligation[];
  /** The days of the plan. */
  readonly plan: Days;
}

/** The outputs and obligations that a statement shows, or why it shows none. */
export function matchStatement(statement: Statement, expected: Expected): Match {
  if (expected.obligations.length === 0) return "no-obligation";
  return statement.kind === "document"
    ? matchDocument(statement, expected)
    : matchWords(statement, expected);
}

function matchDocument(document: DocumentStatement, { outputs, plan }: Expected): Match {
  const best = bestOutput(document, outputs);
  if (typeof best === "string") return best;
  const { output, about, shared } = best;
  const chosen = chooseObligations(document, output, plan);
  if (typeof chosen === "string") return chosen;
  const { text: evidence, citation, date } = document;
  const number: InferenceReasonCode[] = citation?.serial === undefined ? ["number-unstated"] : [];
  return chosen.map(({ obligation, completedOn, reasons: dates }) => {
    const reasons = [...about, ...dates, ...number];
    return defined({ output, obligation, evidence, citation, date, completedOn, reasons, shared });
  });
}

interface FittingOutput {
  readonly output: ExpectedOutput;
  readonly about: readonly InferenceReasonCode[];
  readonly rank: number;
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
    .flatMap((output) => fitOf(document, output, words) ?? [])
    // Where an output names no document, only the subject can tell that one is meant; a document
    // that says none, beside a task that has no other output, is all the row tells of it.
    .filter(({ about, own, shared, output }) => {
      const enough = outputs.length === 1 ? shared : own;
      const isAll = outputs.length === 1 && output.deliverable === undefined;
      const untold = isAll && document.subject === undefined;
      return !about.includes("type-unstated") || enough >= SAME_SUBJECT || untold;
    })
    .sort((left, right) => right.rank - left.rank || right.own - left.own);
  const [best, second] = fitting;
  if (best === undefined) return "no-output-of-type";
  return second?.rank === best.rank && second.own === best.own ? "several-outputs" : best;
}

function fitOf(
  document: DocumentStatement,
  output: ExpectedOutput,
  words: ReadonlySet<string>,
): FittingOutput | undefined {
  const type = typeReason(document, output);
  if (type === undefined) return undefined;
  const own = sharedWords(words, output.words);
  const shared = Math.max(own, sharedWords(words, output.taskWords));
  const about = [type, ...issuerReasons(document, output), subjectReason(document, shared)];
  const rank = about.reduce((sum, code) => sum + (RANK[code] ?? 0), 0);
  return { output, about, rank, shared, own };
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

/**
 * What words without a document show: a hint at the work that goes on, at the only obligation of
 * the task, or at the one whose period they name. They complete nothing unless they say that it
 * was done and on which day.
 */
function matchWords(
  { kind, text, says, date: named, progress }: PlainStatement,
  expected: Expected,
): Match {
  if (kind === "not-yet") return "said-not-done";
  const obligation = meantBy(text, expected);
  const output = expected.outputs.find((each) =>
    each.obligations.some((one) => one === obligation),
  );
  if (obligation === undefined || output === undefined) return "period-unclear";
  // A day beside anything else is a deadline or a period, not the day it was done.
  const date = says.includes("said-done") ? named : undefined;
  const endless = isEndless(obligation);
  const reasons: InferenceReasonCode[] = [...says];
  if (says.length === 0) reasons.push("type-unstated", "subject-unstated");
  if (date === undefined) reasons.push("date-unstated");
  if (endless) reasons.push("never-complete");
  const completedOn = endless ? undefined : date;
  const found = { output, obligation, evidence: text, date, completedOn, progress, reasons };
  return [{ ...defined(found), shared: 0 }];
}

function meantBy(text: string, { obligations, plan }: Expected): Obligation | undefined {
  const produced = obligations.filter((each) => each.open?.label === undefined);
  const [only, another] = produced;
  if (another === undefined) return only;
  const endless = produced.filter(isEndless);
  if (endless.length === 1) return endless[0];
  const periods = reportedPeriods(text, assumedYear(plan));
  const named = produced.filter((each) => isNamed(each, periods));
  return named.length === 1 ? named[0] : undefined;
}
