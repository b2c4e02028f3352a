import { defined, type Basis } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import { occurrenceBasis, type OccurrenceRule } from "../data/basis.js";
import type { RollRule } from "../timing.js";
import type { Occurrence } from "./occurrence.js";
import { askCalendar, type Settings } from "./settings.js";

/** Days in a row, both ends included. */
export type Days = Occurrence["window"];

/** A day on which a clause falls due by its words, before days off and the horizon are looked at. */
export interface Candidate extends Partial<Pick<Occurrence, "covers" | "certainty">> {
  /** The day. */
  readonly due: PlainDate;
  /** The first day on which it may be done; the due day when left out. */
  readonly start?: PlainDate | undefined;
  /** The rules used, by name or ready. */
  readonly basis: readonly (OccurrenceRule | Basis)[];
  /** What the text itself says of days off. */
  readonly roll?: RollRule | undefined;
}

/** What an occurrence says of its day, whatever clause it comes from. */
export type DueDate = Pick<Occurrence, "due" | "window" | "covers" | "certainty" | "basis">;

/** The earlier of two days. */
export function earlier(left: PlainDate, right: PlainDate): PlainDate {
  return left < right ? left : right;
}

/** The later of two days. */
export function later(left: PlainDate, right: PlainDate): PlainDate {
  return left > right ? left : right;
}

/** Rolling moves a day by no more days than this. */
export const LONGEST_HOLIDAY = 45;

/** A day some days later or earlier, within the dates the library counts in. */
export function shifted(date: PlainDate, days: number): PlainDate {
  const edge = days < 0 ? time.FIRST_DATE : time.LAST_DATE;
  return Math.abs(time.daysBetween(date, edge)) > Math.abs(days) ? time.addDays(date, days) : edge;
}

/** Before a day: the day before it or, as drafters often mean it, the day itself too. */
export function dayBefore(day: PlainDate, before: Settings["before"]): Candidate {
  return before === "strict"
    ? { due: time.addDays(day, -1), basis: ["before-strict"] }
    : { due: day, basis: ["before-loose"] };
}

/** Moves each day off days off where that is asked for, and keeps those inside the horizon, once. */
export function dueDates(candidates: readonly Candidate[], settings: Settings): DueDate[] {
  const dates: DueDate[] = [];
  for (const candidate of candidates) {
    const date = rolled(candidate, settings);
    if (date === undefined || date.due < settings.from || date.due > settings.to) continue;
    const last = dates.at(-1);
    if (last?.due === date.due) dates[dates.length - 1] = merged(last, date);
    else dates.push(date);
  }
  return dates;
}

function rolled(candidate: Candidate, settings: Settings): DueDate | undefined {
  const { due: written, start = written, roll, covers, certainty = "announced" } = candidate;
  const { from, to, calendar } = settings;
  const basis = candidate.basis.map((each) =>
    typeof each === "string" ? occurrenceBasis(each) : each,
  );
  const dated = (due: PlainDate, sure = certainty): DueDate =>
    defined({
      due,
      window: { start: earlier(start, due), end: due },
      covers,
      certainty: sure,
      basis,
    });
  const convention = roll ?? settings.roll;
  if (convention === "none") return dated(written);
  // Days that rolling cannot take into the horizon need no calendar.
  const first = convention === "preceding" ? from : shifted(from, -LONGEST_HOLIDAY);
  const last = convention === "following" ? to : shifted(to, LONGEST_HOLIDAY);
  if (written < first || written > last) return undefined;
  return askCalendar(settings, () => {
    const due = time.rollToWorkingDay(written, convention, calendar);
    if (due !== written)
      basis.push(occurrenceBasis(roll === undefined ? "asked-roll" : "written-roll"));
    const sure = time.calendarCertainty(earlier(written, due), later(written, due), calendar);
    return dated(due, certainty === "projected" ? certainty : sure);
  });
}

/** Two days of one clause that rolling brought together are one, for both periods. */
function merged(left: DueDate, right: DueDate): DueDate {
  const { due, covers } = right;
  const known = new Set(left.basis.map(({ rule }) => rule));
  const both = left.covers !== undefined && covers !== undefined;
  return defined({
    due,
    window: { start: earlier(left.window.start, right.window.start), end: due },
    covers: both ? { start: left.covers.start, end: covers.end } : undefined,
    certainty: left.certainty === "projected" ? left.certainty : right.certainty,
    basis: [...left.basis, ...right.basis.filter(({ rule }) => !known.has(rule))],
  });
}
