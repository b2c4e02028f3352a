import type { LocalizedText } from "../../text/index.js";

/** The words of the calendar of a year. */
export const YEAR_WORDS = {
  year: { vi: "Lịch đến hạn năm", en: "Due dates of" },
  rest: { vi: "Nghỉ hằng tuần", en: "Weekly rest" },
  holiday: { vi: "Nghỉ lễ, nghỉ bù, hoán đổi", en: "Holiday, substitute or swap" },
  worked: { vi: "Làm bù", en: "Worked rest day" },
  projected: {
    vi: "Lịch nghỉ của năm này là dự kiến, chưa được công bố đủ.",
    en: "The days off of this year are projected, not all announced.",
  },
  unknownRest: {
    vi: "Lịch không có ngày nghỉ của năm này.",
    en: "The calendar does not know the days off of this year.",
  },
  otherYears: { vi: "Đến hạn vào năm khác", en: "Due in other years" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The days of the week from Monday, as the heads of calendars have them. */
export const WEEKDAYS: Readonly<Record<keyof LocalizedText, readonly string[]>> = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
};
