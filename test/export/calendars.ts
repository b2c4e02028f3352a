import ICAL from "ical.js";
import ical from "node-ical";

/** What a reader of calendars makes of an event. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** All days on which it takes place, `YYYY-MM-DD`, with the hour where it has one. */
  readonly days: readonly string[];
}

/** The parts of a calendar, as ical.js reads them. */
export function componentsOf(calendar: string, name: string): readonly ICAL.Component[] {
  return ICAL.Component.fromString(calendar).getAllSubcomponents(name);
}

/** The values of a property of a part, as texts. */
export function valuesOf(component: ICAL.Component, name: string): readonly string[] {
  return component.getAllProperties(name).flatMap((each) => each.getValues().map(String));
}

/** The events of a calendar as ical.js reads them, each with all its turns. */
export function readByIcalJs(calendar: string): readonly ReadEvent[] {
  return componentsOf(calendar, "vevent").map((component) => {
    const event = new ICAL.Event(component);
    const days: string[] = [];
    const turns = event.iterator();
    for (let turn = turns.next(); isTime(turn); turn = turns.next()) {
      days.push(turn.toString().slice(0, turn.isDate ? 10 : 16));
      if (days.length > 1000) throw new Error("a rule without end");
    }
    const [summary = ""] = valuesOf(component, "summary");
    const [description = ""] = valuesOf(component, "description");
    return { uid: event.uid, summary, description, days };
  });
}

/** The iterator gives nothing at its end, which its types do not say. */
function isTime(turn: unknown): turn is ICAL.Time {
  return turn instanceof ICAL.Time;
}

/** A moment as people in Việt Nam read it; a day as it is. */
function written(moment: Date, isDay: boolean): string {
  if (isDay) {
    const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  }
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** The events of a calendar as node-ical reads them, each with all its turns. */
export function readByNodeIcal(calendar: string): readonly ReadEvent[] {
  return Object.values(ical.sync.parseICS(calendar)).flatMap((component) => {
    if (component?.type !== "VEVENT") return [];
    const { uid, summary, description, start, rrule, datetype } = component;
    const isDay = datetype === "date";
    const days = (rrule?.all() ?? [start]).map((turn) => written(turn, isDay));
    return [{ uid, summary: textOf(summary), description: textOf(description), days }];
  });
}

/** A text, with parameters or without; node-ical leaves out what is empty. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** All days of some events, in order. */
export function daysIn(events: readonly ReadEvent[]): readonly string[] {
  return events.flatMap(({ days }) => days).sort();
}

/** A calendar as its lines are before they are folded. */
export function unfolded(calendar: string): readonly string[] {
  return calendar.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}
