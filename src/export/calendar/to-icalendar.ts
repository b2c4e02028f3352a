import type { Occurrence } from "../../deadline/index.js";
import type { PlanSchedule, TrackedPlan } from "../../progress/index.js";
import { requireOptions, type Locale } from "../../text/index.js";
import { addDays, LAST_DATE, plainDate, type PlainDate } from "../../time/index.js";
import { CALENDAR_WORDS } from "../data/calendar-words.js";
import { alarmsOf } from "./alarm.js";
import { contentsOf } from "./calendar-contents.js";
import { withRules, type RepeatedEvent } from "./calendar-series.js";
import { contentLine, textLine } from "./content-line.js";
import type { ICalendarOptions } from "./icalendar-options.js";
import { stableUid } from "./stable-uid.js";

const CALL = "toICalendar(schedulePlan(plan), { asOf, remind: { days: 3 } })";
const OPTIONS = "asOf:date locale:vi|en title:text id:text remind:object recurring:rule|each";

/** The time of Việt Nam, which knows no summer time: hours of due days are hours there. */
const ZONE_NAME = "Asia/Ho_Chi_Minh";
const ZONE = /* @__PURE__ */ (() =>
  [
    "BEGIN:VTIMEZONE",
    `TZID:${ZONE_NAME}`,
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700",
    "TZNAME:+07",
    "END:STANDARD",
    "END:VTIMEZONE",
    "",
  ].join("\r\n"))();

/**
 * Writes due dates as a calendar that mail and calendar programs open (iCalendar, RFC 5545): an
 * event for the whole of each due day, or at its hour where one is written, in the time of Việt Nam.
 * The same call gives the same text. An event keeps its identity (`UID`) while the plan is tracked
 * and revised: it comes from the plan and the `id` of the obligation.
 *
 * What recurs is one event with a rule where a rule gives exactly the days of the schedule, all
 * alike in what they say. What is tracked has an event for each turn: a calendar of a schedule that
 * one of its tracking is to replace is written with `recurring: "each"`, or both stand there. How something tracked stands is said in words before its title and in its
 * category; what is inferred says so. What has no due date has no place in a calendar: the
 * description of the calendar says how many there are.
 *
 * @param of - A tracked plan, a schedule, or occurrences as `occurrences` lists them in `dated`.
 * @param options - The day (`asOf`), which only a tracked plan has of its own; the title, which bare
 *   occurrences need; language, identity, reminders, and how what recurs is written.
 * @returns The text of an `.ics` file, to be written as UTF-8.
 * @throws ChisoError `invalid-data` for what is none of these, `invalid-option` for options that there
 *   are not or that are missing, `invalid-date` for a day that does not exist or lies before that of
 *   the tracking, `invalid-amount` for a reminder that is no whole number of days.
 * @example
 * ```ts
 * import { occurrences, plainDate, resolveDeadline, toICalendar } from "chiso";
 * const horizon = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
 * const { dated } = occurrences(resolveDeadline("Hàng quý", { year: 2021 }), horizon);
 * const calendar = toICalendar(dated, { title: "Báo cáo quý", asOf: plainDate("2021-01-04") });
 * const lines = calendar.split("\r\n");
 * lines.find((line) => line.startsWith("DTSTART")); // "DTSTART;VALUE=DATE:20210331"
 * lines.find((line) => line.startsWith("RRULE")); // "RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=4"
 * ```
 */
export function toICalendar(
  of: TrackedPlan | PlanSchedule | readonly Occurrence[],
  options: ICalendarOptions = {},
): string {
  requireOptions(options, OPTIONS, CALL);
  const { locale = "vi", asOf, remind, recurring = "rule" } = options;
  if (asOf !== undefined) plainDate(asOf);
  const alarms = remind === undefined ? () => "" : alarmsOf(remind);
  const contents = contentsOf(of, options, CALL);
  const { title, undated } = contents;
  const events = recurring === "rule" ? withRules(contents.events) : contents.events;
  const said = undated === 0 ? "" : `${CALENDAR_WORDS.undated[locale]}: ${undated}`;
  // A calendar must hold something, if it is only its zone.
  const zoned = events.length === 0 || events.some(({ words }) => words.hour !== undefined);
  const stamp = contentLine("DTSTAMP", `${compact(contents.asOf)}T000000Z`);
  const uidOf = uniqueUids(contents.plan);
  return [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
    contentLine("PRODID", `-//chiso//chiso//${locale.toUpperCase()}`),
    "CALSCALE:GREGORIAN\r\n",
    // RFC 7986, and the names of before.
    ...["NAME", "X-WR-CALNAME"].map((name) => textLine(name, title)),
    ...["DESCRIPTION", "X-WR-CALDESC"].map((name) => textLine(name, said)),
    zoned ? ZONE : "",
    ...events.flatMap((event) => [
      "BEGIN:VEVENT\r\n",
      contentLine("UID", uidOf(event)),
      stamp,
      timeLines(event),
      wordLines(event, locale),
      alarms(event.words),
      "END:VEVENT\r\n",
    ]),
    "END:VCALENDAR\r\n",
  ].join("");
}

/** `20210630`. */
function compact(date: PlainDate): string {
  return date.replaceAll("-", "");
}

/** Gives each event an identity of its own, also where a store gives two things one id. */
function uniqueUids(plan: string): (event: RepeatedEvent) => string {
  const met = new Map<string, number>();
  return ({ id }) => {
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? stableUid(plan, id) : stableUid(plan, id, `${count}`);
  };
}

/**
 * When an event takes place. A due day takes up nobody's time. The end of whole days is the day
 * after them; without it they last a day too (RFC 5545, 3.6.1), but not every program knows that.
 */
function timeLines({ due, words: { hour }, rule }: RepeatedEvent): string {
  const at = `DTSTART;TZID=${ZONE_NAME}`;
  const lines =
    hour === undefined
      ? [
          contentLine("DTSTART;VALUE=DATE", compact(due)),
          due === LAST_DATE ? "" : contentLine("DTEND;VALUE=DATE", compact(addDays(due, 1))),
        ]
      : [contentLine(at, `${compact(due)}T${hour.replace(":", "")}00`)];
  if (rule !== undefined) lines.push(contentLine("RRULE", rule));
  return `${lines.join("")}TRANSP:TRANSPARENT\r\n`;
}

/** What an event says. */
function wordLines({ words, basis }: RepeatedEvent, locale: Locale): string {
  const { summary, details, category = "", cancelled } = words;
  const rules = basis.length === 0 ? [] : [`${CALENDAR_WORDS.basis[locale]}: ${basis.join("; ")}`];
  return [
    textLine("SUMMARY", summary),
    textLine("DESCRIPTION", [...details, ...rules].join("\n")),
    textLine("CATEGORIES", category),
    cancelled === true ? "STATUS:CANCELLED\r\n" : "",
  ].join("");
}
