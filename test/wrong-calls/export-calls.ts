import { occurrences, resolveDeadline } from "chiso/deadline";
import { completion, reportContents, schedulePlan, trackPlan } from "chiso/progress";
import { defineCriteriaSet, evaluateCriteria, scorePapi } from "chiso/scoring";
import { plainDate, vietnamCalendar } from "chiso/time";
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

const chartOptions = {
  locale: given.optional(given.word("en")),
  title: given.optional(given.text("Biểu đồ")),
};
const chartCalls = [schedule, tracked].map((of) => [
  given.argument(of),
  given.options(chartOptions),
]);
const set = defineCriteriaSet({
  id: "example",
  title: "Ví dụ",
  source: { document: "Quyết định số 01/QĐ-UBND", confidence: "reported" },
  maximum: 2,
  fields: [
    {
      code: "1",
      name: "Chỉ đạo",
      maximum: 2,
      criteria: [
        {
          code: "1.1",
          name: "Kế hoạch",
          maximum: 2,
          rule: { kind: "boolean", points: 2, otherwise: 0 },
        },
      ],
    },
  ],
});
const cards = [
  evaluateCriteria(set, { "1.1": true }),
  scorePapi({ year: 2021, scores: { "1": 5 } }),
];

export const EXPORT_CALLS: given.Calls = [
  [
    "toYearSvg",
    [
      [
        given.argument(tracked),
        given.fieldsOf({
          ...chartOptions,
          calendar: given.argument(vietnamCalendar),
          year: given.optional(given.argument(2021)),
          list: given.optional(given.flag()),
        }),
      ],
    ],
  ],
  ["toGanttSvg", chartCalls],
  ["toMermaid", chartCalls],
  [
    "toRatesSvg",
    [
      [
        given.argument(completion(tracked, { by: ["section", "quarter"] })),
        given.options({ ...chartOptions, rate: given.optional(given.word("completedOfDue")) }),
      ],
    ],
  ],
  [
    "toScorecardSvg",
    cards.map((card) => [
      given.argument(card),
      given.options({ ...chartOptions, parts: given.optional(given.word("criteria")) }),
    ]),
  ],
  [
    "toReportHtml",
    [
      [
        given.argument(
          reportContents(tracked, {
            form: "year",
            letterhead: { agency: "Văn phòng", recipients: ["Lưu: VT"] },
          }),
        ),
        given.options({ charts: given.optional(given.flag()) }),
      ],
    ],
  ],
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
