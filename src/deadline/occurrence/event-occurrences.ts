import { findingOf, singleLine, type Finding } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import { DATE_FINDINGS } from "../data/messages.js";
import type { ResolvedClause, ResolvedEvent } from "../resolved-timing.js";
import type { DeadlineFindingCode, EventOffset } from "../timing.js";
import type { Candidate } from "./due-date.js";
import type { OccurrenceOptions, OpenReason } from "./occurrence.js";
import { askCalendar, type Settings } from "./settings.js";

/**
 * The due day that a known event gives. What the caller knows of it holds before what the text or
 * the day of issue tells.
 */
export function eventCandidates(
  { event, relation, offset }: ResolvedEvent,
  startsOn: PlainDate | undefined,
  settings: Settings,
): readonly Candidate[] | OpenReason {
  const known = dayOfEvent(event, settings.events);
  const happened = known ?? startsOn;
  if (happened === undefined) return "waiting-for-event";
  const told = known === undefined ? "start-day" : "event-day";
  if (offset === undefined) {
    const due = relation === "before" ? time.addDays(happened, -1) : happened;
    return [{ due, basis: [told] }];
  }
  const found = askCalendar(settings, () =>
    relation === "before"
      ? countedBack(happened, offset, settings)
      : countedOn(happened, offset, settings),
  );
  return found === undefined ? [] : [{ ...found, basis: [told, ...found.basis] }];
}

/** A finding for each known event that is the event of no clause. */
export function unmatchedEvents(
  clauses: readonly Pick<ResolvedClause, "timing">[],
  events: OccurrenceOptions["events"] = {},
): Finding<DeadlineFindingCode>[] {
  const named = new Set<string>();
  for (const { timing } of clauses) if (timing.kind === "event") named.add(keyOf(timing.event));
  return Object.keys(events)
    .filter((name) => !named.has(keyOf(name)))
    .map((name) => findingOf(DATE_FINDINGS, "deadline-event-unmatched", undefined, name));
}

/** Events are the same however they are spaced and capitalised. */
function keyOf(words: string): string {
  return singleLine(words).toLowerCase();
}

function dayOfEvent(
  event: string,
  events: OccurrenceOptions["events"] = {},
): PlainDate | undefined {
  const wanted = keyOf(event);
  const known = Object.entries(events).find(([name]) => keyOf(name) === wanted);
  return known === undefined ? undefined : time.plainDate(known[1]);
}

const HOURS = 24;

function countedOn(
  happened: PlainDate,
  { amount, unit }: EventOffset,
  { calendar }: Settings,
): Candidate {
  if (unit === "hour") {
    // From an unknown moment of its day only whole days are certain.
    const due = time.addDays(happened, Math.floor(amount / HOURS));
    return { due, start: happened, basis: ["hours"] };
  }
  const { date, certainty, basis } = time.termEnd(happened, { amount, unit }, calendar);
  return { due: date, start: happened, certainty, basis };
}

function countedBack(
  happened: PlainDate,
  { amount, unit }: EventOffset,
  { calendar }: Settings,
): Candidate {
  const basis = ["before-event"] as const;
  switch (unit) {
    case "working-day": {
      const due = time.subtractWorkingDays(happened, amount, calendar);
      return { due, certainty: time.calendarCertainty(due, happened, calendar), basis };
    }
    case "month":
    case "year":
      return { due: time.addMonths(happened, unit === "year" ? -12 * amount : -amount), basis };
    case "hour":
      return {
        due: time.addDays(happened, -Math.ceil(amount / HOURS)),
        basis: [...basis, "hours"],
      };
    case "day":
    case "week":
      return { due: time.addDays(happened, unit === "week" ? -7 * amount : -amount), basis };
  }
}
