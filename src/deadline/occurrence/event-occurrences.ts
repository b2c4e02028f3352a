import { singleLine } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import type { ResolvedEvent } from "../resolved-timing.js";
import type { EventOffset } from "../timing.js";
import type { Candidate } from "./due-date.js";
import type { OccurrenceOptions, OpenReason } from "./occurrence.js";
import { askCalendar, type Settings } from "./settings.js";

/** The due day that a known event gives. */
export function eventCandidates(
  { event, relation, offset }: ResolvedEvent,
  settings: Settings,
): readonly Candidate[] | OpenReason {
  const happened = dayOfEvent(event, settings.events);
  if (happened === undefined) return "waiting-for-event";
  if (offset === undefined) {
    const due = relation === "before" ? time.addDays(happened, -1) : happened;
    return [{ due, basis: ["event-day"] }];
  }
  const found = askCalendar(settings, () =>
    relation === "before"
      ? countedBack(happened, offset, settings)
      : countedOn(happened, offset, settings),
  );
  return found === undefined ? [] : [found];
}

function dayOfEvent(
  event: string,
  events: OccurrenceOptions["events"] = {},
): PlainDate | undefined {
  const key = (words: string): string => singleLine(words).toLowerCase();
  const wanted = key(event);
  const known = Object.entries(events).find(([name]) => key(name) === wanted);
  return known === undefined ? undefined : time.plainDate(known[1]);
}

/** Days in a unit that is counted in days; of hours from an unknown moment only whole days are certain. */
const DAYS = { hour: 1 / 24, day: 1, week: 7 } as const;

const daysOf = (amount: number, unit: keyof typeof DAYS): number => Math.floor(amount * DAYS[unit]);

function countedOn(
  happened: PlainDate,
  { amount, unit }: EventOffset,
  { calendar }: Settings,
): Candidate {
  if (unit === "hour") {
    return {
      due: time.addDays(happened, daysOf(amount, unit)),
      start: happened,
      basis: ["event-day"],
    };
  }
  const { date, certainty, basis } = time.termEnd(happened, { amount, unit }, calendar);
  return { due: date, start: happened, certainty, basis: ["event-day", ...basis] };
}

function countedBack(
  happened: PlainDate,
  { amount, unit }: EventOffset,
  { calendar }: Settings,
): Candidate {
  const basis = ["event-day", "before-event"] as const;
  switch (unit) {
    case "working-day": {
      const due = time.subtractWorkingDays(happened, amount, calendar);
      return { due, certainty: time.calendarCertainty(due, happened, calendar), basis };
    }
    case "month":
    case "year":
      return { due: time.addMonths(happened, unit === "year" ? -12 * amount : -amount), basis };
    case "hour":
    case "day":
    case "week":
      return { due: time.addDays(happened, -daysOf(amount, unit)), basis };
  }
}
