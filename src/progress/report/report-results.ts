import { match, P } from "ts-pattern";
import type { OpenObligation } from "../../deadline/index.js";
import { grouped } from "../../plan/index.js";
import { labelsOf, occurrencesOf } from "../coinciding.js";
import { gathered, type ObligationGroup } from "../completion-groups.js";
import { DEADLINE_LABELS } from "../data/labels.js";
import { CONFIDENCE_WORDS } from "../data/report-words.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import { escapeLine, escapeMarkdown, periodName, type Voice } from "./voice.js";

/**
 * Results by section and task: a line for everything that is due, done, shown or without a date;
 * what falls due later and of which nothing is known, as a list of its due dates.
 */
export function resultsOf({ obligations, asOf }: TrackedPlan, voice: Voice): string[] {
  if (obligations.length === 0) return [voice.say("nothingListed")];
  return gathered(obligations, ["section"]).groups.flatMap(({ label, members }) => [
    `### ${escapeMarkdown(label[voice.locale])}`,
    ...gathered(members, ["task"]).groups.flatMap((task) => taskBlocks(task, asOf, voice)),
  ]);
}

function taskBlocks({ members }: ObligationGroup, asOf: string, voice: Voice): string[] {
  const [first] = members;
  if (first === undefined) return [];
  const known = members.filter((each) => isKnown(each, asOf));
  const later = members.filter((each) => !isKnown(each, asOf));
  const lines = [
    ...known.map((each) => `- ${obligationLine(each, voice)}`),
    ...laterLines(later, voice),
  ];
  return [`**${escapeMarkdown(first.task)}.** ${escapeMarkdown(first.title)}`, lines.join("\n")];
}

/** Whether there is anything to say of it: it is due, done, shown, changed, or has no date. */
function isKnown(obligation: TrackedObligation, asOf: string): boolean {
  const { due, status, state, inferred, evidence, progress, byLead = [] } = obligation;
  if (due === undefined || due <= asOf || status.done || state !== undefined) return true;
  if (byLead.some((lead) => lead.status.done)) return true;
  return inferred !== undefined || evidence.length > 0 || progress !== undefined;
}

function laterLines(later: readonly TrackedObligation[], voice: Voice): string[] {
  return [...grouped(later, (each) => [outputOf(each)])].map(([output, all]) => {
    const name = output === "" ? "" : `${escapeLine(output)}: `;
    const dues = all.map((each) => dueWords(each, voice));
    return `- ${name}${voice.say("laterDues")}: ${dues.join("; ")}`;
  });
}

/** What an obligation is about: its deliverable, or the words of its clauses of the deadline. */
export function outputOf(obligation: TrackedObligation): string {
  return obligation.deliverable?.title ?? labelsOf(obligation).join("; ");
}

/** When something is due: the date, with the periods it is for, or why there is none. */
export function dueWords(obligation: TrackedObligation, voice: Voice): string {
  const { due, open, extensions = [] } = obligation;
  if (due === undefined) return openWords(open, voice);
  const spans = occurrencesOf(obligation).flatMap(({ covers }) => covers ?? []);
  const names = spans.map((covers) => periodName(covers)[voice.locale]);
  const moved = extensions.flatMap(({ from }) =>
    from === undefined ? [] : `${voice.say("movedFrom")} ${voice.date(from)}`,
  );
  const beside = [...new Set([...names, ...moved])].join("; ");
  return beside === "" ? voice.date(due) : `${voice.date(due)} (${beside})`;
}

function openWords(open: OpenObligation | undefined, { locale }: Voice): string {
  if (open === undefined) return DEADLINE_LABELS.none[locale];
  const label = DEADLINE_LABELS[open.timing.kind][locale];
  return match(open.timing)
    .with({ kind: "event" }, ({ event }) => `${label} (${escapeMarkdown(event)})`)
    .with({ kind: "reference" }, ({ authority }) => `${label} (${escapeMarkdown(authority)})`)
    .with({ kind: P.union("by", "within", "recurring", "ongoing") }, () => label)
    .with({ kind: P.union("unstated", "unrecognized") }, () => label)
    .exhaustive();
}

function obligationLine(obligation: TrackedObligation, voice: Voice): string {
  const { locale, say } = voice;
  const { due, status, certainty, completedOn, completedAt, progress, state } = obligation;
  const output = outputOf(obligation);
  const percent = String(progress).replace(".", locale === "vi" ? "," : ".");
  const recorded = obligation.evidence.map(escapeMarkdown).join("; ");
  const guessed = inferredWords(obligation, voice);
  const words = [
    output === "" ? "" : `${escapeLine(output)}. `,
    due === undefined ? "" : `${say("due")} `,
    `${dueWords(obligation, voice)}: ${status.label[locale]}`,
    completedOn === undefined ? "" : ` (${voice.moment(completedOn, completedAt)})`,
    state === undefined ? "" : ` (${stateWords(obligation, voice)})`,
    missingWords(obligation, voice),
    certainty === "inferred" ? " (\\*)" : "",
    progress === undefined ? "" : `; ${say("progress")} ${percent}%`,
    recorded === "" ? "" : `. ${say("evidence")}: ${recorded}`,
    guessed === "" ? "" : `. ${say("inferredEvidence")}: ${guessed}`,
  ];
  return words.join("");
}

/** `chờ phê duyệt từ ngày 12/09/2026`; of what rests the label has said already that it does. */
function stateWords({ state, status }: TrackedObligation, { locale, say, date }: Voice): string {
  if (state === undefined) return "";
  const since = `${say("since")} ${date(state.on)}`;
  return state.label[locale] === status.label[locale] ? since : `${state.label[locale]} ${since}`;
}

/** Of several leads, those that have not reported while others have. */
function missingWords({ byLead, notReported = [] }: TrackedObligation, { say }: Voice): string {
  const some = notReported.length > 0 && notReported.length < (byLead?.length ?? 0);
  if (!some) return "";
  const names = notReported.map(({ name }) => escapeMarkdown(name)).join("; ");
  return `. ${say("notReported")}: ${names}`;
}

/** What was inferred, in words, with how sure it is. */
export function inferredWords({ inferred = [] }: TrackedObligation, voice: Voice): string {
  const words = inferred.map(({ text, confidence }) => {
    const sure = `${voice.say("confidence")}: ${CONFIDENCE_WORDS[confidence][voice.locale]}`;
    return `${escapeMarkdown(text)} (${sure})`;
  });
  return words.join("; ");
}
