import { completion, inferEvidence, schedulePlan, trackPlan } from "chiso/progress";
import { plainDate, vietnamCalendar } from "chiso/time";
import * as given from "./arguments.js";

const schedule = schedulePlan(given.plan);
const trackedPlan = trackPlan(schedule, [], plainDate("2021-06-30"));
const tracked = given.argument(trackedPlan);
const plan = given.argument(given.plan, "a plan");
const year = given.optional(given.argument(2021));
const from = given.optional(given.day("2021-01-01"));
const to = given.optional(given.day("2021-12-31"));
const coinciding = given.optional(given.word("each"));

const letterhead = {
  agency: "Văn phòng",
  date: "2021-07-01",
  recipients: ["Lưu: VT"],
  signature: { capacity: ["CHÁNH VĂN PHÒNG"], name: "Nguyễn Văn A" },
};
const reportCalls = [
  [
    tracked,
    given.fieldsOf({
      form: given.word("year"),
      locale: given.optional(given.word("en")),
      asOf: given.optional(given.day()),
      scope: given.optional(given.word("period")),
      plan: given.optional(given.argument(given.plan, "a plan")),
      inference: given.optional(given.argument(inferEvidence(given.plan))),
      observed: given.optional(given.argument({}, "{}", "an object without prototype")),
      letterhead: given.optional(given.argument(letterhead)),
    }),
  ],
];

export const PROGRESS_CALLS: given.Calls = [
  ["schedulePlan", [[plan, given.options({ year, from, to, coinciding })]]],
  [
    "inferEvidence",
    [[plan, given.options({ year, schedule: given.optional(given.argument(schedule)) })]],
  ],
  [
    "trackPlan",
    [
      [
        given.argument(schedule),
        // What is no record in a list of them is a finding.
        given.argument([], "[]", "[null]", "a list with a gap", "rows"),
        given.day(),
        given.options({
          leastConfidence: given.optional(given.word("high")),
          labels: given.optional(given.argument({}, "{}", "an object without prototype")),
        }),
      ],
    ],
  ],
  [
    "completion",
    [
      [tracked, given.fieldsOf({ by: given.argument("section") })],
      [tracked, given.fieldsOf({ by: given.argument(["agency", "month"]) })],
    ],
  ],
  [
    "mergeCompletion",
    [
      [given.argument([completion(trackedPlan, { by: "section" })])],
      [given.argument([completion(trackedPlan, { by: ["agency", "month"] })])],
    ],
  ],
  [
    "agenda",
    [
      [
        tracked,
        given.fieldsOf({
          days: given.argument(5, "5"),
          unit: given.optional(given.word("day")),
          by: given.optional(given.word("agency")),
          calendar: given.optional(given.argument(vietnamCalendar)),
          asOf: given.optional(given.day()),
          leadTimes: given.optional(
            given.argument({ "I.1": 3 }, "{}", "an object without prototype"),
          ),
        }),
      ],
    ],
  ],
  ["renderReport", reportCalls],
  ["reportContents", reportCalls],
];
