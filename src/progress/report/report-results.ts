import { match, P } from "ts-pattern";
import type { OpenObligation } from "../../deadline/index.js";
import { grouped } from "../../plan/index.js";
import { labelsOf, occurrencesOf } from "../coinciding.js";
import { gathered, type ObligationGroup } from "../completion-groups.js";
import { DEADLINE_LABELS } from "../data/labels.js";
import { INFERENCE_REASONS, type InferenceConfidence } from "../data/reasons.js";
import { CONFIDENCE_WORDS } from "../data/report-words.js";
import type { InferenceReason } from "../record/progress-record.js";
import type { ObligationState, ObligationStatus } from "../status.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import { heading, listBlock, textBlock, type ReportBlock } from "./report-blocks.js";
import type { Shortener } from "./shortened.js";
import type { TaskContents } from "./task-contents.js";
import { figureWords, periodName, type Voice } from "./voice.js";

/**
 * Results by section and task: a line for everything that is due, done, shown or without a date;
 * what falls due later and of which nothing is known, as a list of its due dates. With it what only
 * the plan says of a task; what it says of tasks without anything to be completed comes last.
 */
export function resultsOf(
  { obligations, asOf }: TrackedPlan,
  contents: TaskContents,
  voice: Voice,
): ReportBlock[] {
  const met = new Set<string>();
  const listed = gathered(obligations, ["section"]).groups.flatMap(({ label, members }) => [
    heading(label[voice.locale]),
    ...gathered(members, ["task"]).groups.flatMap((task) => {
      const blocks = [
        ...aboveBlocks(task, met, contents),
        ...taskBlocks(task, asOf, contents, voice),
      ];
      for (const block of blocks) if (block.kind === "task") met.add(block.key);
      return blocks;
    }),
  ]);
  const rest = contents.keys
    .filter((key) => !met.has(key))
    .flatMap((key) => {
      const lines = contents.linesOf(key, []);
      if (lines.length === 0) return [];
      return [{ kind: "task", key, text: contents.titleOf(key) } as const, ...listBlock(lines)];
    });
  return [
    ...textBlock(obligations.length === 0 ? voice.say("nothingListed") : ""),
    ...listed,
    ...(rest.length === 0 ? [] : [heading(voice.say("others")), ...rest]),
  ];
}

/** The tasks that a task is a part of, unless they stand there already, with what the plan says of them. */
function aboveBlocks(
  { members }: ObligationGroup,
  met: ReadonlySet<string>,
  contents: TaskContents,
): ReportBlock[] {
  const above = (members[0]?.above ?? []).filter(({ task }) => !met.has(task));
  return above.flatMap(({ task: key, title: text }): ReportBlock[] => [
    { kind: "task", key, text },
    ...listBlock(contents.linesOf(key, [])),
  ]);
}

function taskBlocks(
  { members }: ObligationGroup,
  asOf: string,
  contents: TaskContents,
  voice: Voice,
): ReportBlock[] {
  const [first] = members;
  if (first === undefined) return [];
  const known = members.filter((each) => isKnown(each, asOf));
  const later = members.filter((each) => !isKnown(each, asOf));
  const lines = [
    ...known.map((each) => ({ text: obligationLine(each, voice) })),
    ...laterLines(later, voice).map((text) => ({ text })),
    ...contents.linesOf(first.task, members),
  ];
  return [{ kind: "task", key: first.task, text: first.title }, ...listBlock(lines)];
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
    const name = output === "" ? "" : `${output}: `;
    const dues = all.map((each) => dueWords(each, voice));
    return `${name}${voice.say("laterDues")}: ${dues.join("; ")}`;
  });
}

/** What an obligation is about: its deliverable, or the words of its clauses of the deadline. */
function outputOf(obligation: TrackedObligation): string {
  return obligation.deliverable?.title ?? labelsOf(obligation).join("; ");
}

/** What is due by then: what the obligation is about, else all deliverables of its task. */
export function outputsOf(obligation: TrackedObligation): string {
  const own = outputOf(obligation);
  return own === "" ? (obligation.deliverables ?? []).join("; ") : own;
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
    .with({ kind: "event" }, ({ event }) => `${label} (${event})`)
    .with({ kind: "reference" }, ({ authority }) => `${label} (${authority})`)
    .with({ kind: P.union("by", "within", "recurring", "ongoing") }, () => label)
    .with({ kind: P.union("unstated", "unrecognized") }, () => label)
    .exhaustive();
}

function obligationLine(obligation: TrackedObligation, voice: Voice): string {
  const { locale, say } = voice;
  const { due, status, certainty, completedOn, completedAt, progress, state } = obligation;
  const output = outputOf(obligation);
  const percent = figureWords(progress ?? 0, locale);
  const recorded = obligation.evidence.join("; ");
  const guessed = inferredWords(obligation, voice);
  const words = [
    output === "" ? "" : `${output}. `,
    due === undefined ? "" : `${say("due")} `,
    `${dueWords(obligation, voice)}: ${status.label[locale]}`,
    completedOn === undefined ? "" : ` (${voice.moment(completedOn, completedAt)})`,
    state === undefined ? "" : ` (${stateWords(state, status, voice)})`,
    missingWords(obligation, voice),
    certainty === "inferred" ? " (*)" : "",
    progress === undefined ? "" : `; ${say("progress")} ${percent}%`,
    recorded === "" ? "" : `. ${say("evidence")}: ${recorded}`,
    guessed === "" ? "" : `. ${say("inferredEvidence")}: ${guessed}`,
  ];
  return words.join("");
}

/** `chờ phê duyệt từ ngày 12/09/2026`; of what rests the label has said already that it does. */
function stateWords(
  state: ObligationState,
  status: ObligationStatus,
  { locale, say, date }: Voice,
): string {
  const since = `${say("since")} ${date(state.on)}`;
  return state.label[locale] === status.label[locale] ? since : `${state.label[locale]} ${since}`;
}

/** Of several leads, those that have not reported while others have. */
function missingWords({ byLead, notReported = [] }: TrackedObligation, { say }: Voice): string {
  const some = notReported.length > 0 && notReported.length < (byLead?.length ?? 0);
  if (!some) return "";
  const names = notReported.map(({ name }) => name).join("; ");
  return `. ${say("notReported")}: ${names}`;
}

/** Whether anything was inferred: what the mark of inferences, and its note, speak of. */
export function isMarked(obligations: readonly TrackedObligation[]): boolean {
  return obligations.some(
    ({ certainty, inferred }) => certainty === "inferred" || inferred !== undefined,
  );
}

/**
 * What was inferred, in words, with how sure it is; of what is not completed all the same, the
 * grounds that are as weak as the whole.
 */
export function inferredWords(
  { inferred = [], status, task }: TrackedObligation,
  voice: Voice,
  short: Shortener = (_, text) => text,
): string {
  const { say, locale } = voice;
  const words = inferred.map(({ text, confidence, reasons }) => {
    const sure = `${say("confidence")}: ${CONFIDENCE_WORDS[confidence][locale]}`;
    const weak = status.done ? [] : reasons.filter((reason) => weakens(reason, confidence));
    const why = weak.map((reason) => lowered(reason.text[locale])).join("; ");
    return `${short(task, text)} (${why === "" ? sure : `${sure}; ${say("notEnough")}: ${why}`})`;
  });
  return words.join("; ");
}

/** Whether a ground is why it does not count: it allows no more, or says that something is lacking. */
function weakens({ code }: InferenceReason, confidence: InferenceConfidence): boolean {
  if (code === "outputs-missing" || code === "never-complete") return true;
  const known = Object.hasOwn(INFERENCE_REASONS, code);
  return confidence !== "high" && known && INFERENCE_REASONS[code].startsWith(confidence);
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
