import { occurrences, resolveDeadline } from "chiso/deadline";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import * as given from "./arguments.js";

const schedule = schedulePlan(given.plan);
const tracked = trackPlan(schedule, [], plainDate("2021-06-30"));
const horizon = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
const { dated } = occurrences(resolveDeadline("Hằng quý", { year: 2021 }), horizon);

const writing = {
  locale: given.optional(given.word("en")),
  id: given.optional(given.text("kế hoạch")),
  remind: given.optional(
    given.fieldsOf({ days: given.argument(3, "5"), at: given.optional(given.word("07:30")) }),
  ),
  recurring: given.optional(given.word("each")),
};
const title = given.text("Báo cáo");
const rowOptions = {
  columns: given.optional(given.argument(["code", "task"])),
  locale: given.optional(given.word("en")),
};

const annexOptions = {
  locale: given.optional(given.word("en")),
  title: given.optional(given.text("Phụ lục")),
};
const annexCalls = [
  [given.argument(given.plan, "a plan"), given.options(annexOptions)],
  [
    // Annexes are made of a plan as well.
    given.argument(schedule, "a plan"),
    given.options({ ...annexOptions, plan: given.optional(given.argument(given.plan, "a plan")) }),
  ],
];

export const EXPORT_CALLS: given.Calls = [
  ["toMarkdown", annexCalls],
  ["toHtml", annexCalls],
  [
    "toICalendar",
    [
      [
        given.argument(schedule, "[]"),
        given.fieldsOf({ ...writing, asOf: given.day(), title: given.optional(title) }),
      ],
      [given.argument(dated, "[]"), given.fieldsOf({ ...writing, asOf: given.day(), title })],
      [
        given.argument(tracked),
        given.options({ ...writing, asOf: given.optional(given.day("2021-07-31")) }),
      ],
    ],
  ],
  [
    "toCsv",
    [
      [
        given.argument([["TT", 1, null, { date: "2021-06-30" }]], "[]", "rows"),
        given.options({
          separator: given.optional(given.word(";")),
          bom: given.optional(given.flag()),
          decimal: given.optional(given.word(",")),
          dates: given.optional(given.word("DD/MM/YYYY")),
        }),
      ],
    ],
  ],
  [
    "toRows",
    [
      [given.argument(given.plan, "a plan"), given.options(rowOptions)],
      [
        // Rows are made of a plan as well.
        given.argument(schedule, "a plan"),
        given.options({
          ...rowOptions,
          plan: given.optional(given.argument(given.plan, "a plan")),
        }),
      ],
    ],
  ],
];
