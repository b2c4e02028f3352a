import { keyOfAgency, type Agency } from "../agency/index.js";
import { defined, withFields } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { TrackLabels } from "./data/status-labels.js";
import type { Obligation } from "./plan-schedule.js";
import type { AppliedRecords } from "./record/apply-records.js";
import {
  completionOf,
  dueOf,
  newHistory,
  type Completion,
  type Held,
  type LeadPart,
  type ObligationHistory,
} from "./record/obligation-history.js";
import type { PlanRecord } from "./record/progress-record.js";
import { standingOn, type ObligationState, type Standing } from "./status.js";
import type { InferredEvidence, LeadProgress, TrackedObligation } from "./tracked-plan.js";

/** A day to look from, with the names of what is seen. */
export interface View {
  readonly asOf: PlainDate;
  readonly labels: TrackLabels;
}

/** An obligation before it is told how it stands. */
type Unseen = Omit<TrackedObligation, "status" | "tracker" | "byLead"> & {
  readonly byLead?: readonly Omit<LeadProgress, "status" | "tracker">[] | undefined;
};

/** An obligation and its leads as they stand on a day. */
export function seenOn(unseen: Unseen, { asOf, labels }: View): TrackedObligation {
  const { byLead, ...obligation } = unseen;
  const { due, extensions, occurrence } = obligation;
  // The hour is that of the day first set.
  const hour = extensions === undefined ? occurrence?.time : undefined;
  const facts = defined({ due, hour });
  const seen = <Facts extends Standing>(one: Facts) =>
    withFields(one, standingOn(asOf, withFields(one, facts), labels));
  const leads = byLead?.map(seen);
  return leads === undefined ? seen(obligation) : withFields(seen(obligation), { byLead: leads });
}

/** What the records say of an obligation, and what was inferred of it. */
export function trackedOf(
  obligation: Obligation,
  recorded: AppliedRecords,
  inferred: AppliedRecords,
  view: View,
): TrackedObligation {
  const known = recorded.histories.get(obligation.id) ?? newHistory(obligation);
  const guessed = inferred.histories.get(obligation.id);
  const inference = acceptable(known, guessed);
  const parts =
    inference === undefined
      ? known.parts
      : known.parts.map((part) => ({ ...part, completion: part.completion ?? inference }));
  const completion = completionOf(parts);
  const evidence = (guessed?.notes ?? []).flatMap(evidenceOf);
  const state = stateOf(known, parts, view.labels);
  const said = defined({
    due: dueOf(known),
    state,
    extensions: known.extensions.length === 0 ? undefined : known.extensions,
    completedOn: completion?.on,
    completedAt: completion?.at,
    progress: known.progress ?? guessed?.progress,
    inferred: evidence.length === 0 ? undefined : evidence,
    byLead: leadsOf(known, parts, view.labels),
    notReported: state?.name === "cancelled" ? undefined : missing(obligation.leads, parts),
  });
  const certainty: TrackedObligation["certainty"] =
    completion === completionOf(known.parts) ? "recorded" : "inferred";
  const shown = known.notes.flatMap((note) => note.evidence ?? []);
  const told = withFields({ certainty, evidence: shown }, said);
  return seenOn(withFields(obligation, told), view);
}

/** An inferred completion, unless the records say that it was taken back or is not wanted. */
function acceptable(
  { standstill, returnedOn }: ObligationHistory,
  guessed: ObligationHistory | undefined,
): Completion | undefined {
  const inference = guessed === undefined ? undefined : completionOf(guessed.parts);
  const undone = inference !== undefined && inference.on <= (returnedOn ?? "");
  return undone || standstill?.name === "cancelled" ? undefined : inference;
}

/** The state that weighs most of what holds of open parts. */
function stateOf(
  { standstill, extensions }: ObligationHistory,
  parts: readonly LeadPart[],
  labels: TrackLabels,
): ObligationState | undefined {
  const open = parts.filter(({ completion }) => completion === undefined);
  if (open.length === 0) return undefined;
  const reviews = open.flatMap(({ review }) => review ?? []);
  const moved = extensions.at(-1);
  const extended = moved === undefined ? undefined : ({ name: "extended", on: moved.on } as const);
  const held = standstill ?? reviewOf(reviews, open.length) ?? extended;
  return held === undefined ? undefined : { ...held, label: labels[held.name] };
}

/** What was sent back, else what is handed in as a whole; each with its last day. */
function reviewOf(reviews: readonly NonNullable<LeadPart["review"]>[], count: number) {
  const returned = reviews.filter(({ name }) => name === "returned");
  const some = returned.length > 0 ? returned : reviews.length === count ? reviews : [];
  return some.reduce<Held<"awaiting-approval" | "returned"> | undefined>(
    (last, each) => (last === undefined || each.on > last.on ? each : last),
    undefined,
  );
}

/** How far each of several leads is. */
function leadsOf(known: ObligationHistory, parts: readonly LeadPart[], labels: TrackLabels) {
  const { leads } = known.obligation;
  if (leads.length < 2) return undefined;
  const each = new Map<string, Omit<LeadProgress, "status" | "tracker">>();
  for (const [at, agency] of leads.entries()) {
    const part = parts[at];
    const key = keyOfAgency(agency);
    if (part === undefined || each.has(key)) continue;
    const { completion } = part;
    const completed = { completedOn: completion?.on, completedAt: completion?.at };
    each.set(key, defined({ agency, state: stateOf(known, [part], labels), ...completed }));
  }
  return each.size < 2 ? undefined : [...each.values()];
}

/** The leads that have neither completed nor handed in their part. */
function missing(leads: readonly Agency[], parts: readonly LeadPart[]) {
  const open = leads.filter((_, at) => {
    const { completion, review } = parts[at] ?? {};
    return completion === undefined && review?.name !== "awaiting-approval";
  });
  return open.length === 0 ? undefined : open;
}

function evidenceOf(record: PlanRecord): InferredEvidence[] {
  if ("state" in record) return [];
  const { evidence: text, inferred, completedOn, notedOn } = record;
  if (text === undefined || inferred === undefined) return [];
  return [defined({ text, date: completedOn ?? notedOn, ...inferred })];
}
