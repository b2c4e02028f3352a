import { singleLine } from "../../text/index.js";
import {
  addDays,
  addMonths,
  calendarCertainty,
  plainDate,
  subtractWorkingDays,
  termEnd,
  type PlainDate,
} from "../../time/index.js";
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
    const due = relation === "before" ? addDays(happened, -1) : happened;
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
  return known === undefined ? undefined : plainDate(known[1]);
}

/** Hours from an unknown moment of the day: whole days of them are certain. */
function daysOf(hours: number): number {
  return Math.floor(hours / 24);
}

function countedOn(
  happened: PlainDate,
  { amount, unit }: EventOffset,
  { calendar }: Settings,
): Candidate {
  if (unit === "hour") {
    return { due: addDays(happened, daysOf(amount)), start: happened, basis: ["event-day"] };
  }
  const { date, certainty, basis } = termEnd(happened, { amount, unit }, calendar);
  return { due: date, start: happened, certainty, basis: ["event-day", ...basis] };
}

function countedBack(happened: PlainDate, offset: EventOffset, { calendar }: Settings): Candidate {
  const { amount, unit } = offset;
  const basis = ["event-day", "before-event"] as const;
  switch (unit) {
    case "working-day": {
      const due = subtractWorkingDays(happened, amount, calendar);
      return { due, certainty: calendarCertainty(due, happened, calendar), basis };
    }
    case "month":
    case "year":
      return { due: addMonths(happened, unit === "year" ? -12 * amount : -amount), basis };
    case "hour":
    case "day":
    case "week": {
      const days = unit === "hour" ? daysOf(amount) : unit === "day" ? amount : 7 * amount;
      return { due: addDays(happened, -days), basis };
    }
  }
}
