import * as given from "./arguments.js";

const OBJECTS = ["{}", "an object without prototype"];

const plan = given.argument(given.plan, "a plan");
const glossary = given.optional(given.argument({ VPTC: "Văn phòng tổng cục" }, ...OBJECTS));
const year = given.optional(given.argument(2021));
const layout = given.argument("markdown");
const definition = given.argument(given.definition, "a definition");
const items = given.argument([{ text: "TT", x: 1, y: 2, width: 3 }], "[]");
const known = { year, glossary, layout: given.optional(layout) };
const reading = given.options(known);
const sheet = given.options({
  ...known,
  dateOffset: given.optional(given.argument(7, "5", "-3", "1.5")),
  serialDates: given.optional(given.flag()),
  merges: given.optional(given.argument(["A1:F1"], "[]")),
});

export const PLAN_CALLS: given.Calls = [
  [
    "coverage",
    [
      [
        plan,
        given.fieldsOf({
          index: given.argument("papi"),
          edition: given.argument("2021", "a year in quotes"),
        }),
      ],
    ],
  ],
  [
    "definePlan",
    [[definition, given.options({ refuse: given.optional(given.argument("error")), glossary })]],
  ],
  ["planDefinitionFindings", [[definition, given.options({ glossary })]]],
  ["diffPlans", [[plan, plan]]],
  [
    "lintPlan",
    [
      [
        plan,
        given.options({
          rules: given.optional(given.argument({ "lint-lead-missing": "off" }, ...OBJECTS)),
          text: given.optional(given.text("TT\tNhiệm vụ")),
        }),
      ],
    ],
  ],
  ["plannedTasks", [[plan]]],
  [
    "readPlanHeading",
    [
      [given.also(given.text("KẾ HOẠCH"), "[]")],
      [given.argument(["KẾ HOẠCH"], "[]", ...given.TEXTS)],
    ],
  ],
  [
    "readPlanItems",
    [[items, given.options({ year, glossary, yAxis: given.optional(given.argument("up")) })]],
  ],
  ["readPlanRows", [[given.argument([["TT", "Nhiệm vụ"]], "rows", "[]"), sheet]]],
  ["readPlanTable", [[given.text("TT\tNhiệm vụ\n1\tRà soát"), reading]]],
  [
    "readTargets",
    [
      [
        given.text("I. MỤC TIÊU\na) 100% hồ sơ được số hóa."),
        given.options({
          document: given.optional(given.argument("plan")),
          year,
          section: given.optional(given.text("I")),
        }),
      ],
    ],
  ],
  [
    "renderPlanTable",
    [[plan, given.fieldsOf({ layout, locale: given.optional(given.argument("en")) })]],
  ],
];
