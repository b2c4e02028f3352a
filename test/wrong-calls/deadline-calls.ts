import { parseDeadline, resolveDeadline } from "chiso/deadline";
import { administrativeRegime, vietnamCalendar } from "chiso/time";

import * as given from "./arguments.js";

const text = given.text("Trước 30/6");
const expression = given.argument(parseDeadline("Trước 30/6"), "a deadline as written");
const resolved = given.argument(
  resolveDeadline("Trước 30/6", { year: 2021 }),
  "a resolved deadline",
);
const calendar = given.optional(given.argument(vietnamCalendar));
const resolving = {
  year: given.optional(given.argument(2021)),
  issuedOn: given.optional(given.day()),
  order: given.optional(given.argument("day-month")),
};
const counting = {
  calendar,
  regime: given.optional(given.argument(administrativeRegime)),
  before: given.optional(given.argument("loose")),
  roll: given.optional(given.argument("following")),
  parts: given.optional(given.argument("law")),
  events: given.optional(
    given.argument({ "ngày ký": "2021-06-30" }, "{}", "an object without prototype"),
  ),
};

export const DEADLINE_CALLS: given.Calls = [
  ["parseDeadline", [[text]]],
  ["findDeadlines", [[text]]],
  [
    "resolveDeadline",
    [[given.also(expression, ...text.takes), given.options({ ...resolving, calendar })]],
  ],
  [
    "dueDates",
    [
      [
        given.also(expression, ...text.takes),
        given.options({
          ...resolving,
          ...counting,
          from: given.optional(given.day("2021-01-01")),
          to: given.optional(given.day("2021-12-31")),
        }),
      ],
    ],
  ],
  [
    "occurrences",
    [
      [
        resolved,
        given.fieldsOf({ from: given.day("2021-01-01"), to: given.day("2021-12-31"), ...counting }),
      ],
    ],
  ],
  ["nextDue", [[resolved, given.day("2021-01-01"), given.options(counting)]]],
  [
    "describeDeadline",
    [
      [
        given.also(expression, "a resolved deadline"),
        given.open(given.fieldsOf({ locale: given.argument("en") })),
      ],
    ],
  ],
];
