import { isChisoError } from "../../text/index.js";
import * as time from "../../time/index.js";
import type { LunarRule } from "./place-period.js";

/** No later lunar month lies whole in the common year of its number. */
const LAST_WHOLE_MONTH = 10;

/**
 * A day or month of the lunar calendar. With a year written it is of the lunar year of that number;
 * without one it is the day that falls in the plan's year, if exactly one does.
 */
export const placeLunar: LunarRule = (lunar, year, assumedYear) => {
  const { month, day } = lunar;
  const options = { leap: lunar.leap ?? false };
  try {
    if (day === undefined) {
      // The last months begin before a common year ends, so that no one of them is the plan's.
      if (assumedYear && month > LAST_WHOLE_MONTH) return "deadline-lunar-unknown";
      return { ...time.lunarMonth(year, month, options), grain: "range", assumedYear };
    }
    const [date, second] = assumedYear
      ? time.lunarDatesIn(year, month, day, options)
      : [time.lunarDate(year, month, day, options)];
    if (date !== undefined && second === undefined) {
      return { start: date, end: date, grain: "day", assumedYear };
    }
  } catch (error) {
    if (!isChisoError(error)) throw error;
  }
  return "deadline-lunar-unknown";
};
