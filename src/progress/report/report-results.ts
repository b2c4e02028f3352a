import { match, P } from "ts-pattern";
import type { OpenObligation } from "../../deadline/index.js";
import type { Locale } from "../../text/index.js";
import { gathered, type ObligationGroup } from "../completion-groups.js";
import { DEADLINE_LABELS } from "../data/labels.js";
import { CONFIDENCE_WORDS, REPORT_WORDS } from "../data/report-words.js";
import type { InferredEvidence, TrackedObligation, TrackedPlan } from "../track-plan.js";
import { escapeLine, escapeMarkdown } from "./markdown.js";
import { periodName, writtenDate } from "./report-dates.js";

/**
 * Results by section and task: a line for everything that is due, done, shown or without a date;
 * what falls due later and of which nothing is known, as a list of its due dates.
 */
export function resultsOf({ obligations, asOf }: TrackedPlan, locale: Locale): string[] {
  if (obligations.length === 0) return [REPORT_WORDS.nothingListed[locale]];
  return gathered(obligations, ["section"]).groups.flatMap(({ label, members }) => [
    `### ${escapeMarkdown(label[locale])}`,
    ...gathered(members, ["task"]).groups.flatMap((task) => taskBlocks(task, asOf, locale)),
  ]);
}

function taskBlocks({ members }: ObligationGroup, asOf: string, locale: Locale): string[] {
  const [first] = members;
  if (first === undefined) return [];
  const known = members.filter((each) => isKnown(each, asOf));
  const later = members.filter((each) => !isKnown(each, asOf));
  const lines = [
    ...known.map((each) => `- ${obligationLine(each, locale)}`),
    ...laterLines(later, locale),
  ];
  return [`**${escapeMarkdown(first.task)}.** ${escapeMarkdown(first.title)}`, lines.join("\n")];
}

/** Whether there is anything to say of it: it is due, done, shown, or has no date to wait for. */
function isKnown(
  { due, status, inferred, evidence, progress }: TrackedObligation,
  asOf: string,
): boolean {
  if (due === undefined || due <= asOf || status.done) return true;
  return inferred !== undefined || evidence.length > 0 || progress !== undefined;
}

function laterLines(later: readonly TrackedObligation[], locale: Locale): string[] {
  const byOutput = new Map<string, string[]>();
  for (const each of later) {
    const dues = byOutput.get(outputOf(each)) ?? [];
    dues.push(dueWords(each, locale));
    byOutput.set(outputOf(each), dues);
  }
  return [...byOutput].map(([output, dues]) => {
    const name = output === "" ? "" : `${escapeLine(output)}: `;
    return `- ${name}${REPORT_WORDS.laterDues[locale]}: ${dues.join("; ")}`;
  });
}

/** What an obligation is about: its deliverable, or the words of its clause of the deadline. */
export function outputOf({ deliverable, occurrence, open }: TrackedObligation): string {
  return deliverable?.title ?? occurrence?.label ?? open?.label ?? "";
}

/** When something is due: the date, with the period it is for, or why there is none. */
export function dueWords({ due, occurrence, open }: TrackedObligation, locale: Locale): string {
  if (due === undefined) return openWords(open, locale);
  const date = writtenDate(due, locale);
  const { covers } = occurrence ?? {};
  return covers === undefined ? date : `${date} (${periodName(covers)[locale]})`;
}

function openWords(open: OpenObligation | undefined, locale: Locale): string {
  if (open === undefined) return DEADLINE_LABELS.none[locale];
  const label = DEADLINE_LABELS[open.timing.kind][locale];
  return match(open.timing)
    .with({ kind: "event" }, ({ event }) => `${label} (${escapeMarkdown(event)})`)
    .with({ kind: "reference" }, ({ authority }) => `${label} (${escapeMarkdown(authority)})`)
    .with({ kind: P.union("by", "within", "recurring", "ongoing") }, () => label)
    .with({ kind: P.union("unstated", "unrecognized") }, () => label)
    .exhaustive();
}

function obligationLine(obligation: TrackedObligation, locale: Locale): string {
  const { due, status, certainty, completedOn, progress } = obligation;
  const output = outputOf(obligation);
  const when = due === undefined ? "" : `${REPORT_WORDS.due[locale]} `;
  const words = [
    output === "" ? "" : `${escapeLine(output)}. `,
    `${when}${dueWords(obligation, locale)}: ${status.label[locale]}`,
    completedOn === undefined ? "" : ` (${writtenDate(completedOn, locale)})`,
    certainty === "inferred" ? " (\\*)" : "",
    progress === undefined ? "" : `; ${REPORT_WORDS.progress[locale]} ${percent(progress, locale)}`,
    ...evidenceWords(obligation, locale),
  ];
  return words.join("");
}

function percent(value: number, locale: Locale): string {
  return locale === "vi" ? `${String(value).replace(".", ",")}%` : `${value}%`;
}

function evidenceWords({ evidence, inferred = [] }: TrackedObligation, locale: Locale): string[] {
  const recorded = evidence.map(escapeMarkdown).join("; ");
  const guessed = inferred.map((each) => inferredWords(each, locale)).join("; ");
  return [
    recorded === "" ? "" : `. ${REPORT_WORDS.evidence[locale]}: ${recorded}`,
    guessed === "" ? "" : `. ${REPORT_WORDS.inferredEvidence[locale]}: ${guessed}`,
  ];
}

/** Inferred evidence in words, with how sure it is. */
export function inferredWords({ text, confidence }: InferredEvidence, locale: Locale): string {
  const sure = `${REPORT_WORDS.confidence[locale]}: ${CONFIDENCE_WORDS[confidence][locale]}`;
  return `${escapeMarkdown(text)} (${sure})`;
}
