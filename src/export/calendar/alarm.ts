import * as calls from "../../text/index.js";
import type { EventWords } from "./calendar-event.js";
import { contentLine, textLine } from "./content-line.js";
import type { Reminder } from "./icalendar-options.js";

const CALL = 'toICalendar(tracked, { remind: { days: [7, 1], at: "08:00" } })';
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAY = 24 * 60;
/** Nobody wants to be reminded earlier, and durations stay in the bounds of every reader. */
const MOST_DAYS = 3660;

/** The minutes of a time of day since midnight. */
function minutesOf(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A length of time as a calendar writes it (RFC 5545, 3.3.6): `-P2DT16H`. */
function duration(minutes: number): string {
  const length = Math.abs(minutes);
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / 60);
  const date = days === 0 ? "" : `${days}D`;
  const time = [hours === 0 ? "" : `${hours}H`, length % 60 === 0 ? "" : `${length % 60}M`].join(
    "",
  );
  // A length of nothing still names a unit.
  const parts = time === "" ? (date === "" ? "T0M" : date) : `${date}T${time}`;
  return `${minutes < 0 ? "-" : ""}P${parts}`;
}

function requireReminder(remind: Reminder): readonly number[] {
  calls.requireOptions(remind, "days:number|list! at:text", CALL);
  const { days, at = "08:00" } = remind;
  const all: readonly number[] = typeof days === "number" ? [days] : Array.from(days);
  const odd = all.findIndex((each) => !Number.isInteger(each) || each < 0 || each > MOST_DAYS);
  if (odd >= 0 || all.length === 0) {
    const accepted = `a whole number of days from 0 to ${MOST_DAYS}, or several`;
    throw calls.wrongCall(odd < 0 ? days : all[odd], accepted, CALL, "invalid-amount", "days");
  }
  if (!HOUR.test(at)) {
    throw calls.wrongCall(at, "a time of day HH:MM", CALL, "invalid-option", "at");
  }
  return [...new Set(all)];
}

/** The alarms of an event that is open, as lines. */
export function alarmsOf(remind: Reminder): (words: EventWords) => string {
  const days = requireReminder(remind);
  const at = minutesOf(remind.at ?? "08:00");
  return ({ summary, hour = "00:00", open }) => {
    if (!open) return "";
    const alarms = days.map((each) => {
      const before = at - each * DAY - minutesOf(hour);
      return [
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\n",
        contentLine("TRIGGER", duration(before)),
        textLine("DESCRIPTION", summary),
        "END:VALARM\r\n",
      ].join("");
    });
    return alarms.join("");
  };
}
