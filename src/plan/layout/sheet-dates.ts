import { FIRST_DATE, fromEpochDay, LAST_DATE, toEpochDay } from "../../time/index.js";

const DAY = 86_400_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY_MINUTES = 1440;

/** Hours by which the wall clock of Vietnam is ahead of UTC. */
const VIETNAM = 7;

/** Far from a midnight by more than this, a time is an hour of its own. */
const NEAR = MINUTE;

/** What makes the wall clock of dates: hours ahead of UTC, and what some packages are off by. */
export interface SheetClock {
  readonly hours: number;
  readonly off: number;
}

/**
 * By which clock the dates of a sheet were made. A cell with a day stands at midnight: of UTC, where
 * a package takes no zone (exceljs), or of Vietnam, where it takes that of the machine (SheetJS),
 * then at 17:00 UTC of the day before, off by some seconds. Where a table shows neither, or a few
 * midnights of UTC among many at 17:00, which is an hour to hand in by, nothing tells.
 *
 * @param times - The dates, in milliseconds.
 * @param hours - The hours ahead of UTC, where the caller knows them.
 */
export function sheetClock(times: readonly number[], hours?: number): SheetClock | undefined {
  const midnights = (ahead: number): number[] =>
    times.map((time) => offMidnight(time + ahead * HOUR)).filter((off) => Math.abs(off) <= NEAR);
  if (hours !== undefined) return { hours, off: midnights(hours)[0] ?? 0 };
  const [utc, vietnam] = [midnights(0), midnights(VIETNAM)];
  // Nobody hands in at seven in the morning what nobody else does.
  if (utc.length > vietnam.length) return { hours: 0, off: utc[0] ?? 0 };
  const [off] = vietnam;
  return off === undefined || utc.length > 0 ? undefined : { hours: VIETNAM, off };
}

/** How far a time is behind the nearest midnight. */
function offMidnight(time: number): number {
  const behind = ((time % DAY) + DAY) % DAY;
  return behind > DAY / 2 ? behind - DAY : behind;
}

/** A date as people write it: `05/06/2024`, `05/06/2024 17:00`. */
export function dateText(time: number, { hours, off }: SheetClock): string {
  return wallText(time - off + hours * HOUR);
}

/** Whether a time is one of a plan: cells that hold an hour and no day stand in 1899. */
export function isDated(time: number): boolean {
  return time >= toEpochDay(FIRST_DATE) * DAY && time <= toEpochDay(LAST_DATE) * DAY;
}

/** Fewer days are none: a number of a month, a year. */
const LEAST_SERIAL = 20_000;
const MOST_SERIAL = 80_000;
/** Excel counts days from 30/12/1899. */
const SERIAL_START = -25_569;

/** The date of a number of Excel. */
export function serialText(serial: number): string | undefined {
  // Written so that what is no number is none of them.
  if (!(serial >= LEAST_SERIAL && serial <= MOST_SERIAL)) return undefined;
  return wallText((serial + SERIAL_START) * DAY);
}

/** Times are read by the minute. */
function wallText(time: number): string {
  const minutes = Math.round(time / MINUTE);
  const day = Math.floor(minutes / DAY_MINUTES);
  const behind = minutes - day * DAY_MINUTES;
  const written = fromEpochDay(day).split("-").reverse().join("/");
  if (behind === 0) return written;
  const [hours, rest] = [Math.floor(behind / 60), behind % 60];
  return `${written} ${[hours, rest].map((each) => String(each).padStart(2, "0")).join(":")}`;
}
