import type { OpenObligation } from "../deadline/index.js";
import { ChisoError, defined, type LocalizedText } from "../text/index.js";
import * as time from "../time/index.js";
import { gathered } from "./completion-groups.js";
import { order } from "./days.js";
import { seenFrom } from "./seen-from.js";
import { isStill } from "./status.js";
import type { TrackedObligation, TrackedPlan } from "./tracked-plan.js";
import { requireEach, requireTracked } from "./wrong-calls.js";

/** Something overdue. */
export interface OverdueItem {
  /** What it is. */
  readonly obligation: TrackedObligation;
  /** Days since the due date. */
  readonly daysLate: number;
  /** Working days since the due date; absent where the calendar does not reach so far. */
  readonly workingDaysLate?: number;
}

/** Something that falls due soon. */
export interface UpcomingItem {
  /** What it is. */
  readonly obligation: TrackedObligation;
  /** Days until the due date; 0 on the day itself. */
  readonly daysLeft: number;
  /** Working days until the due date, the due date included. */
  readonly workingDaysLeft: number;
}

/**
 * What is to be done, by how it stands to its time. What is completed or cancelled is not in it;
 * what waits for approval still is.
 */
export interface AgendaLists {
  /** Overdue, the longest first. */
  readonly overdue: readonly OverdueItem[];
  /** Due on the day or within the days asked for, the nearest first. */
  readonly upcoming: readonly UpcomingItem[];
  /** Due later, the nearest first. */
  readonly later: readonly TrackedObligation[];
  /** Waiting for an event. */
  readonly waiting: readonly TrackedObligation[];
  /** With a time that another plan, rule or authority sets. */
  readonly setElsewhere: readonly TrackedObligation[];
  /** Going on all the time, or again and again without a cadence. */
  readonly ongoing: readonly TrackedObligation[];
  /** Without a time, or with one that was not understood. */
  readonly untimed: readonly TrackedObligation[];
  /** Resting, with a date or without. */
  readonly suspended: readonly TrackedObligation[];
}

/** The agenda of one agency. */
export interface AgencyAgenda extends AgendaLists {
  /** Stable name of the agency; `~` for what has no lead. */
  readonly key: string;
  /** Its name. */
  readonly label: LocalizedText;
}

/** The agenda of a plan on a day. */
export interface Agenda extends AgendaLists {
  /** The day it is for. */
  readonly asOf: time.PlainDate;
  /** The last day that counts as soon, but for tasks with a lead time of their own. */
  readonly through: time.PlainDate;
  /** Whether the days off until then have been announced. */
  readonly certainty: time.Certainty;
  /** The same by lead, in the order of the plan, where asked for; several leads share an item. */
  readonly agencies?: readonly AgencyAgenda[];
}

/** How an agenda is made. */
export interface AgendaOptions {
  /** The day it is for: that of the tracking, when left out, or a later one. */
  readonly asOf?: time.PlainDate;
  /** How many days ahead count as soon; a whole number, 0 for the day itself alone. */
  readonly days: number;
  /** Whether those are working days, as when left out, or days of the calendar. */
  readonly unit?: "working-day" | "day";
  /** How many days ahead count as soon for single tasks, by their keys in the schedule (`V.12`). */
  readonly leadTimes?: Readonly<Record<string, number>>;
  /** The calendar; Vietnam's when left out. */
  readonly calendar?: time.WorkCalendar;
  /** `agency` adds one agenda for each lead. */
  readonly by?: "agency";
}

/**
 * Lists what is open in a tracked plan: overdue and by how much, due soon, due later, waiting for
 * events, set elsewhere, ongoing, without a time, and resting. Each open obligation stands in one
 * list; by agency each lead sees what it has not completed itself.
 *
 * @param tracked - A tracked plan.
 * @param options - The day, how many days ahead and of which kind, the calendar, whether by agency
 *   too.
 * @returns The lists, in order of urgency; what has no date in the order of the plan.
 * @throws ChisoError `invalid-data` for what is no tracked plan, `invalid-option` for options that
 *   there are not or a lead time of no task; `invalid-date` for a day before that of the tracking;
 *   `invalid-amount` when `days` or a lead time is no whole number from 0; `out-of-range` where the
 *   calendar does not reach so far.
 * @example
 * ```ts
 * import { agenda, definePlan, plainDate, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     {
 *       code: "I",
 *       title: "Công khai",
 *       tasks: [
 *         { code: "1", title: "Rà soát", deadline: "Quý I" },
 *         { code: "2", title: "Niêm yết", deadline: "Trước 10/4/2021" },
 *       ],
 *     },
 *   ],
 * });
 * const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-04-05"));
 * const { overdue, upcoming } = agenda(tracked, { days: 5 });
 * overdue[0]?.daysLate; // 5
 * overdue[0]?.workingDaysLate; // 3
 * upcoming.map((each) => each.obligation.due); // ["2021-04-09"]
 * ```
 */
export function agenda(tracked: TrackedPlan, options: AgendaOptions): Agenda {
  requireTracked(tracked, options, OPTIONS, "agenda(tracked, { days: 5 })");
  const { days, calendar = time.vietnamCalendar, by, leadTimes = {} } = options;
  requireTasks(leadTimes, tracked);
  const { asOf, obligations } = seenFrom(tracked, options.asOf);
  const ahead = (count: number): time.PlainDate => dayAhead(asOf, count, options);
  const through = ahead(days);
  const own = new Map(Object.entries(leadTimes).map(([task, count]) => [task, ahead(count)]));
  const setting = { asOf, calendar, through, own };
  const certainty = time.calendarCertainty(asOf, through, calendar);
  const agencies = by === undefined ? undefined : agenciesOf(obligations, setting);
  return { asOf, through, certainty, ...listsOf(obligations, setting), ...defined({ agencies }) };
}

const OPTIONS =
  "asOf:text days:number! unit:working-day|day leadTimes:object calendar:object by:agency";

/** The last day that counts as soon. */
function dayAhead(
  asOf: time.PlainDate,
  days: number,
  { unit = "working-day", calendar = time.vietnamCalendar }: AgendaOptions,
): time.PlainDate {
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new ChisoError("invalid-amount", {
      given: `${days} days`,
      accepted: "a whole number from 0",
      advice: "Pass how many days ahead count as soon: agenda(tracked, { days: 5 })",
    });
  }
  return unit === "working-day"
    ? time.addWorkingDays(asOf, days, calendar)
    : time.addDays(asOf, days);
}

/** A lead time of a task that the plan does not have would be lost without a word. */
function requireTasks(leadTimes: object, { obligations }: TrackedPlan): void {
  requireEach(
    leadTimes,
    (key) => obligations.some(({ task }) => task === key),
    (days) => typeof days === "number",
    ["the key of a task in the schedule, as obligations[0].task", "a number of days"],
    'agenda(tracked, { days: 5, leadTimes: { "I.1": 10 } })',
  );
}

interface Setting extends Pick<Agenda, "asOf" | "through"> {
  readonly calendar: time.WorkCalendar;
  /** The last days of tasks with a lead time of their own. */
  readonly own: ReadonlyMap<string, time.PlainDate>;
}

function listsOf(obligations: readonly TrackedObligation[], setting: Setting): AgendaLists {
  const { asOf, through, own, calendar } = setting;
  const wanted = obligations.filter(
    ({ status, state }) => !status.done && state?.name !== "cancelled",
  );
  const open = wanted.filter(({ state }) => !isStill(state));
  const timed = open
    .flatMap((obligation) =>
      obligation.due === undefined ? [] : ([[obligation, obligation.due]] as const),
    )
    .sort(([, left], [, right]) => order(left, right));
  const untimed = open.filter(({ due }) => due === undefined);
  const listed = (list: UntimedList): TrackedObligation[] =>
    untimed.filter((each) => LISTS[each.open?.reason ?? "unstated"] === list);
  const isLater = ({ task }: TrackedObligation, due: time.PlainDate): boolean =>
    due > (own.get(task) ?? through);
  return {
    overdue: timed.flatMap(([obligation, due]) => {
      if (due >= asOf) return [];
      const counted = time.yearOf(due) >= calendar.firstYear;
      const workingDaysLate = counted ? time.workingDaysBetween(due, asOf, calendar) : undefined;
      return [defined({ obligation, daysLate: time.daysBetween(due, asOf), workingDaysLate })];
    }),
    upcoming: timed.flatMap(([obligation, due]) => {
      if (due < asOf || isLater(obligation, due)) return [];
      const workingDaysLeft = time.workingDaysBetween(asOf, due, calendar);
      return [{ obligation, daysLeft: time.daysBetween(asOf, due), workingDaysLeft }];
    }),
    later: timed.flatMap(([obligation, due]) => (isLater(obligation, due) ? [obligation] : [])),
    waiting: listed("waiting"),
    setElsewhere: listed("setElsewhere"),
    ongoing: listed("ongoing"),
    untimed: listed("untimed"),
    suspended: wanted.filter(({ state }) => isStill(state)),
  };
}

type UntimedList = Exclude<keyof AgendaLists, "overdue" | "upcoming" | "later" | "suspended">;

/** The list for each reason why something has no date. */
const LISTS: Readonly<Record<OpenObligation["reason"], UntimedList>> = {
  "waiting-for-event": "waiting",
  "set-elsewhere": "setElsewhere",
  "unknown-phase": "setElsewhere",
  "beyond-calendar": "setElsewhere",
  ongoing: "ongoing",
  "unspecified-cadence": "ongoing",
  unstated: "untimed",
  unrecognized: "untimed",
};

function agenciesOf(obligations: readonly TrackedObligation[], setting: Setting): AgencyAgenda[] {
  return gathered(obligations, ["agency"]).groups.map(({ key, label, members }) => ({
    key,
    label,
    ...listsOf(members, setting),
  }));
}
