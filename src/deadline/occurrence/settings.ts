import { ChisoError, type Basis } from "../../text/index.js";
import {
  calendarCertainty,
  isPlainDate,
  rollToWorkingDay,
  vietnamCalendar,
  type Certainty,
  type PlainDate,
  type ReportingRegime,
  type WorkCalendar,
} from "../../time/index.js";
import { OCCURRENCE_BASIS } from "../data/basis.js";
import type { RollRule } from "../timing.js";
import type { OccurrenceOptions } from "./occurrence.js";

/** The options of a call with their defaults filled in. */
export interface Settings {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly calendar: WorkCalendar;
  readonly regime: ReportingRegime | undefined;
  readonly strict: boolean;
  readonly roll: "none" | "following" | "preceding";
}

/** A due date with its window, before it becomes an occurrence of a clause. */
export interface DueDate {
  readonly due: PlainDate;
  readonly window: { readonly start: PlainDate; readonly end: PlainDate };
  readonly covers?: { readonly start: PlainDate; readonly end: PlainDate };
  readonly certainty: Certainty;
  readonly basis: readonly Basis[];
}

/** Checks the horizon and fills in the defaults. */
export function settingsOf(options: OccurrenceOptions): Settings {
  const { from, to, calendar = vietnamCalendar, regime, before, roll } = options;
  if (!isPlainDate(from) || !isPlainDate(to) || from > to) {
    throw new ChisoError("invalid-option", {
      given: `a horizon from ${String(from)} to ${String(to)}`,
      accepted: "two dates YYYY-MM-DD, the first not after the second",
      advice: "Pass from and to, for example the first and last day of the plan's year",
    });
  }
  return { from, to, calendar, regime, strict: before !== "loose", roll: roll ?? "none" };
}

/** Moves a due date off a day off where the text or the caller asks for it. */
export function rolled(
  date: { due: PlainDate; start: PlainDate; basis: readonly Basis[] },
  settings: Settings,
  written: RollRule | undefined,
): DueDate {
  const convention = written ?? settings.roll;
  const { due, start, basis } = date;
  if (convention === "none") {
    return { due, window: windowOf(start, due), certainty: "announced", basis };
  }
  const moved = rollToWorkingDay(due, convention, settings.calendar);
  const span: readonly [PlainDate, PlainDate] = moved < due ? [moved, due] : [due, moved];
  const certainty = calendarCertainty(...span, settings.calendar);
  const reason = written === undefined ? OCCURRENCE_BASIS.askedRoll : OCCURRENCE_BASIS.writtenRoll;
  return {
    due: moved,
    window: windowOf(start, moved),
    certainty,
    basis: moved === due ? basis : [...basis, reason],
  };
}

function windowOf(start: PlainDate, due: PlainDate): { start: PlainDate; end: PlainDate } {
  return { start: start <= due ? start : due, end: due };
}
