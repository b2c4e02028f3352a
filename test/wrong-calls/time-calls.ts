import * as time from "chiso/time";

import {
  also,
  argument,
  day,
  fieldsOf,
  figure,
  open,
  optional,
  options,
  text,
  type Calls,
} from "./arguments.js";

const WHOLE = ["5", "-3", "1e7"];
const anyObject = [
  "{}",
  "an object without prototype",
  "a mistyped option",
  "a definition",
  "a plan",
  "a reading",
  "a deadline as written",
  "a resolved deadline",
];
const named = argument({ vi: "Lịch", en: "Calendar" }, ...anyObject);
const sourced = argument(
  { document: "Quyết định 01/QĐ-UBND", confidence: "verified" },
  ...anyObject,
);

const calendar = optional(argument(time.vietnamCalendar));
const year = argument(2021);
const month = argument(6, "5");
const quarter = argument(2);
const amount = argument(2, "5");
const whole = argument(2, ...WHOLE.slice(0, 2));
const period = open(fieldsOf({ start: day("2021-04-01"), end: day("2021-06-30") }));
const roll = argument("following");
const point = argument("middle");
const regime = argument(time.administrativeRegime);
const cadence = argument("quarter");

const leap = options({ leap: optional(argument(false, "true")) });

const dayOff = {
  date: "2021-06-30",
  occasion: { vi: "Ngày hội", en: "Festival" },
  source: { document: "Quyết định 01/QĐ-UBND", confidence: "verified" },
};

export const TIME_CALLS: Calls = [
  ["plainDate", [[day()], [also(year, "a date"), month, argument(30, "5")]]],
  ["isPlainDate", []],
  [
    "dateFromParts",
    [[figure(2021), figure(6), figure(30)].map((each) => also(each, "NaN", "Infinity"))],
  ],
  ["yearOf", [[day()]]],
  ["monthOf", [[day()]]],
  ["dayOfMonthOf", [[day()]]],
  ["compareDates", [[day(), day()]]],
  ["addDays", [[day(), whole]]],
  ["daysBetween", [[day(), day()]]],
  ["daysInMonth", [[argument(2021, ...WHOLE), month]]],
  ["weekdayOf", [[day()]]],
  ["addMonths", [[day(), whole]]],
  ["addYears", [[day(), whole]]],
  ["dayPeriod", [[day()]]],
  ["weekPeriod", [[day()]]],
  ["monthPeriod", [[year, month]]],
  ["quarterPeriod", [[year, quarter]]],
  ["halfYearPeriod", [[year, quarter]]],
  ["yearPeriod", [[year]]],
  ["rangePeriod", [[day(), day()]]],
  ["periodContaining", [[day(), argument("quarter")]]],
  ["nextPeriod", [[open(fieldsOf({ end: day(), grain: argument("quarter") }))]]],
  ["lengthInDays", [[period]]],
  ["periodHolds", [[period, day()]]],
  ["pointOfMonth", [[year, month, point]]],
  ["pointOfQuarter", [[year, quarter, point]]],
  ["pointOfYear", [[year, point]]],
  ["lunarHolidays", [[year]]],
  ["lunarMonth", [[year, month, leap]]],
  ["lunarDate", [[year, month, argument(15, "5"), leap]]],
  ["lunarDatesIn", [[year, month, argument(15, "5"), leap]]],
  ["isWorkingDay", [[day(), calendar]]],
  ["dayOff", [[day("2021-06-27"), calendar]]],
  ["datesOff", [[year, calendar]]],
  ["calendarCertainty", [[day(), day(), calendar]]],
  ["addWorkingDays", [[day(), amount, calendar]]],
  ["subtractWorkingDays", [[day(), amount, calendar]]],
  ["workingDaysBetween", [[day(), day(), calendar]]],
  ["countWorkingDays", [[day(), day(), calendar]]],
  ["nextWorkingDay", [[day(), calendar]]],
  ["previousWorkingDay", [[day(), calendar]]],
  [
    "rollToWorkingDay",
    [
      [day(), roll, calendar],
      [day(), argument("none"), calendar],
    ],
  ],
  ["holidayNotices", []],
  [
    "termEnd",
    [
      [
        day(),
        open(fieldsOf({ amount, unit: argument("day") })),
        calendar,
        options({ roll: optional(roll) }),
      ],
    ],
  ],
  [
    "defineCalendar",
    [
      [
        fieldsOf({
          name: named,
          weeklyRest: argument([6, 7], "[]"),
          weeklyRestSource: sourced,
          firstYear: argument(2021),
          lastYear: argument(2021),
          verifiedFrom: optional(day("2021-01-01")),
          verifiedThrough: day("2021-12-31"),
          checkedOn: day("2021-01-01"),
          daysOff: optional(argument([dayOff], "[]")),
          swaps: optional(argument([], "[]")),
        }),
      ],
    ],
  ],
  [
    "extendCalendar",
    [
      [
        argument(time.vietnamCalendar),
        {
          ...fieldsOf({
            name: optional(named),
            announcements: optional(argument([], "[]")),
            remove: optional(argument([], "[]")),
            daysOff: optional(argument([], "[]")),
            swaps: optional(argument([], "[]")),
            checkedOn: optional(day()),
          }),
          takes: ["{}", "an object without prototype"],
        },
      ],
    ],
  ],
  [
    "reportsOf",
    [
      [
        cadence,
        options({
          due: optional(argument({ kind: "day", day: 5 }, ...anyObject)),
          source: optional(sourced),
        }),
      ],
    ],
  ],
  [
    "defineRegime",
    [
      [
        fieldsOf({
          id: text("tinh-2021"),
          name: named,
          closingDay: argument(14, "5"),
          due: argument({ kind: "working-days", after: 2 }),
          source: sourced,
          dueSource: sourced,
          reports: argument(time.reportsOf("quarter"), "[]"),
        }),
      ],
    ],
  ],
  ["reportingPeriod", [[regime, cadence, day(), calendar]]],
  ["reportingPeriods", [[regime, cadence, day(), day(), calendar]]],
  ["regimeCadences", [[regime]]],
];
