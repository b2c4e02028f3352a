import { occurrenceForm, type Occurrence } from "../../deadline/index.js";
import * as progress from "../../progress/index.js";
import * as calls from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import {
  eventOfObligation,
  eventOfOccurrence,
  eventOfTracked,
  type CalendarEvent,
} from "./calendar-event.js";
import type { ICalendarOptions } from "./icalendar-options.js";

/** What a calendar can be made of. */
export type Datable = progress.TrackedPlan | progress.PlanSchedule | readonly Occurrence[];

/** What a calendar holds. */
export interface CalendarContents {
  readonly asOf: PlainDate;
  /** What its events are told by from those of other calendars. */
  readonly plan: string;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
  /** How many things have no date, and no place in it. */
  readonly undated: number;
}

const occurrencesForm = /* @__PURE__ */ calls.listForm(occurrenceForm);

/** Refuses what has no due dates, all the way down. */
function requireDatable(of: unknown, call: string): void {
  if (Array.isArray(of)) {
    calls.requireForm(of, occurrencesForm, "a list of occurrences", call);
    return;
  }
  calls.requireShape(of, "a tracked plan, a schedule or a list of occurrences", call);
  const isTracked = calls.shapeOf(of) === "a tracked plan";
  if (isTracked) calls.requireForm(of, progress.trackedForm, "a tracked plan", call);
  else calls.requireForm(of, progress.scheduleForm, "a schedule", call);
}

/** What the calendar of some due dates holds. */
export function contentsOf(of: Datable, options: ICalendarOptions, call: string): CalendarContents {
  requireDatable(of, call);
  const { locale = "vi", asOf, recurring } = options;
  if (!("obligations" in of)) {
    const title = needed(options.title, "title", "a title for what falls due", call);
    const events = of.map((each) => eventOfOccurrence(each, title, locale));
    const day = needed(asOf, "asOf", "the day the calendar is of", call);
    return { asOf: day, plan: options.id ?? title, title, events, undated: 0 };
  }
  if ("asOf" in of) {
    if (recurring === "rule") {
      const accepted = '"each", for each thing tracked has a status of its own';
      throw calls.wrongCall(recurring, accepted, call, "invalid-option", "recurring");
    }
    const seen = progress.seenFrom(of, asOf);
    const events = seen.obligations.flatMap((each) => eventOfTracked(each, locale));
    return { ...planned(seen, options), asOf: seen.asOf, events };
  }
  const day = needed(asOf, "asOf", "the day the calendar is of", call);
  const events = of.obligations.flatMap((each) => eventOfObligation(each, locale));
  return { ...planned(of, options), asOf: day, events };
}

/** What a calendar says of the plan as a whole. */
function planned(
  { title: heading = "", plan, obligations }: progress.PlanSchedule | progress.TrackedPlan,
  { locale = "vi", title, id }: ICalendarOptions,
): Pick<CalendarContents, "plan" | "title" | "undated"> {
  const { number, issuer, period } = plan ?? {};
  const name = plan?.title?.[locale] ?? heading;
  const document = number === undefined ? heading : (number.number ?? number.text);
  const identity = JSON.stringify([document, issuer?.name ?? "", period?.start ?? ""]);
  const undated = obligations.filter(({ due }) => due === undefined).length;
  return { plan: id ?? identity, title: title ?? name, undated };
}

/** What must be given, for nothing else says it. */
function needed<Value>(
  value: Value | undefined,
  what: string,
  accepted: string,
  call: string,
): Value {
  if (value !== undefined) return value;
  throw calls.wrongCall(value, accepted, call, "invalid-option", what);
}
