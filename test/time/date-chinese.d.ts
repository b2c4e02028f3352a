/** What the tests use of the package, whose own types its `exports` hide. */
declare module "date-chinese" {
  /** The Vietnamese lunar calendar, computed for UTC+7. */
  export class CalendarVietnamese {
    constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
    /** Julian ephemeris day of the lunar new year of a solar year. */
    newYear(year: number): number;
    fromJDE(day: number): void;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    toGregorian(year: number): { year: number; month: number; day: number };
  }
}
