import * as scoring from "chiso/scoring";

import * as given from "./arguments.js";

const OBJECTS = [
  "{}",
  "an object without prototype",
  "a mistyped option",
  "a definition",
  "a plan",
  "a reading",
  "a deadline as written",
  "a resolved deadline",
];
const NUMBERS = ["5", "-3", "1.5", "1e7"];
/** Texts with something in them. */
const WORDS = given.TEXTS.filter((name) => name !== "no word");
/** Texts that are figures. */
const FIGURES = [...NUMBERS, "a year in quotes"];

const digits = given.argument(2, "5");
const rounding = given.fieldsOf({ mode: given.argument("half-up"), digits });
const source = { document: "Quyết định 01/QĐ-UBND", confidence: "reported" } as const;
const year = given.argument(2021);
const index = given.argument(85.48, ...FIGURES);
const card = (year: number) => scoring.scorePapi({ year, scores: { "5": 7.2 } });
const rule = { kind: "boolean", points: 2, otherwise: 0 } as const;
const input = {
  id: "example",
  title: "Ví dụ",
  source,
  maximum: 2,
  fields: [
    {
      code: "1",
      name: "Chỉ đạo, điều hành",
      maximum: 2,
      criteria: [{ code: "1.1", name: "Kế hoạch", maximum: 2, rule }],
    },
  ],
};
const band = { key: "A", label: { vi: "A", en: "A" }, min: 1, minInclusive: true };
const bands = [{ ...band, max: null, maxInclusive: false }];
const set = scoring.defineCriteriaSet({ ...input, bands: { on: "points", bands, source } });
const trace = given.argument(card(2021).trace);
const scorecard = scoring.evaluateCriteria(set, { "1.1": true });
const counts = given.argument([502, 73, 26], "a mistyped option");

export const SCORING_CALLS: given.Calls = [
  ["halfUp", [[digits]]],
  ["halfEven", [[digits]]],
  ["truncate", [[digits]]],
  ["roundFigure", [[given.argument("1.55", ...FIGURES), rounding]]],
  [
    "scorePapi",
    [
      [
        given.fieldsOf({
          year,
          scores: given.argument({ "5": 7.2 }, "{}", "an object without prototype"),
          rounding: given.optional(rounding),
        }),
      ],
    ],
  ],
  [
    "papiGroups",
    [
      [
        given.argument([{ province: "A", score: 46 }], "[]"),
        given.options({
          year: given.optional(given.figure(2021)),
          atCut: given.optional(given.argument("lower")),
        }),
      ],
    ],
  ],
  ["comparePapi", [[given.argument(card(2020)), given.argument(card(2021))]]],
  [
    "indexSeries",
    [
      [
        given.fieldsOf({
          index: given.optional(given.argument("papi")),
          part: given.optional(given.argument("5")),
          province: given.optional(given.argument("Hưng Yên")),
          values: given.argument({ 2019: 7.2, 2020: null }, "{}", "an object without prototype"),
          breaks: given.optional(
            given.argument([{ year: 2020, text: { vi: "Khác", en: "Other" } }], "[]"),
          ),
        }),
      ],
    ],
  ],
  [
    "papiSeries",
    [
      [
        given.argument([card(2020), card(2021)], "[]"),
        given.options({ province: given.optional(given.argument("Hưng Yên")) }),
      ],
    ],
  ],
  [
    "rankUnits",
    [
      [
        given.argument([{ unit: "A", value: 46 }], "[]"),
        given.options({
          better: given.optional(given.argument("lower")),
          rounding: given.optional(rounding),
        }),
      ],
    ],
  ],
  [
    "contributions",
    [
      [
        given.argument({ parts: { a: 1, b: 2 } }),
        given.argument({ parts: { a: 2, b: 2 }, total: 5 }),
        given.options({
          of: given.optional(given.argument("a")),
          weights: given.optional(given.argument({ a: 1, b: 2 })),
        }),
      ],
      [
        given.argument(card(2020)),
        given.argument(card(2020)),
        given.options({
          of: given.optional(given.argument("5")),
          by: given.optional(given.argument("sub-dimension")),
        }),
      ],
    ],
  ],
  [
    "compareScorecards",
    [[given.argument(scorecard), given.argument(scorecard)], [given.argument(scorecard)]],
  ],
  [
    "readScoreTable",
    [
      [
        given.also(given.text("Tỉnh;X\nHà Nội;1,5"), "[]", "a list with a gap", "rows"),
        given.options({
          on: given.optional(given.day()),
          parts: given.optional(given.argument(["X"], "[]")),
          decimal: given.optional(given.argument("comma")),
          delimiter: given.optional(given.argument(";")),
          merge: given.optional(
            given.fieldsOf({
              on: given.day("2025-07-01"),
              rule: given.argument("weighted-mean"),
              weights: given.argument({ "Hưng Yên": 1 }, "{}", "an object without prototype"),
            }),
          ),
        }),
      ],
      [
        given.argument(
          [
            ["Tỉnh", "X"],
            ["Hà Nội", 1.5],
          ],
          ...given.TEXTS,
          "[]",
          "a list with a gap",
          "rows",
        ),
        given.options({ on: given.optional(given.day()) }),
      ],
    ],
  ],
  [
    "explainFigure",
    [
      [
        given.fieldsOf({
          printed: given.argument(0.34, ...FIGURES),
          parts: given.argument([0.114, { value: 0.114 }, { parts: [0.114] }]),
          digits: given.optional(digits),
        }),
      ],
    ],
  ],
  [
    "largestRemainder",
    [
      [
        counts,
        given.options({
          digits: given.optional(digits),
          total: given.optional(given.argument(100, "5", "1.5", "1e7")),
        }),
      ],
    ],
  ],
  [
    "checkShares",
    [
      [
        counts,
        given.argument([83.5, 12.2, 4.3]),
        given.options({
          whole: given.optional(given.argument(601, "5", "1.5", "1e7")),
          digits: given.optional(digits),
        }),
      ],
    ],
  ],
  [
    "readScoringRule",
    [
      [
        given.text("Dưới 25%: 0,25 điểm"),
        given.options({
          maximum: given.optional(given.figure(2)),
          role: given.optional(given.argument("deduction")),
          earlier: given.optional(given.argument({}, ...OBJECTS)),
        }),
      ],
    ],
  ],
  [
    "readCriteriaTable",
    [
      [
        given.also(given.text("TT\tTiêu chí\tĐiểm tối đa"), "[]", "rows"),
        given.options({
          id: given.optional(given.argument("example", ...WORDS)),
          title: given.optional(given.argument("Ví dụ", ...WORDS)),
          source: given.optional(given.argument(source)),
          maximum: given.optional(given.argument(2, "5", "1.5", "1e7")),
          bonusMaximum: given.optional(given.argument(2, "5", "1.5", "1e7")),
          notApplicable: given.optional(given.argument("rescale")),
          rounding: given.optional(rounding),
          columns: given.optional(
            given.argument({ Việc: "criterion" }, "{}", "an object without prototype"),
          ),
          roles: given.optional(
            given.argument({ I: "bonus" }, "{}", "an object without prototype"),
          ),
          rules: given.optional(given.argument({ "1": rule }, "{}", "an object without prototype")),
        }),
      ],
    ],
  ],
  ["explainRule", [[given.argument(rule), given.optional(given.argument("en"))]]],
  ["findBand", [[given.argument(scoring.parIndexGroups), given.argument(89.99, ...FIGURES)]]],
  ["defineCriteriaSet", [[given.argument(input)]]],
  [
    "evaluateCriteria",
    [
      [
        given.argument(set),
        given.argument({ "1.1": true }, "{}", "an object without prototype"),
        given.options({
          notApplicable: given.optional(
            given.argument({ "1.1": "rescale" }, "{}", "an object without prototype", "[]"),
          ),
        }),
      ],
      [
        given.argument(set),
        given.fieldsOf({ "1.1": given.optional(given.argument(false, "true")) }),
      ].map((each, at) =>
        at === 1 ? given.also(each, "{}", "an object without prototype") : each,
      ),
    ],
  ],
  ["nextBest", [[given.argument(scoring.evaluateCriteria(set, {}))]]],
  [
    "cheapestPoints",
    [
      [
        given.argument(set),
        given.argument({ "1.1": false }, "{}", "an object without prototype"),
        given.options({
          notApplicable: given.optional(
            given.argument({ "1.1": "rescale" }, "{}", "an object without prototype", "[]"),
          ),
          effort: given.optional(given.argument({ "1.1": 2 }, "{}", "an object without prototype")),
          fixed: given.optional(given.argument(["1.1"], "[]")),
          band: given.optional(given.argument("A")),
        }),
      ],
    ],
  ],
  ["proportionInterval", [[given.argument(87.16, "5", "1.5"), given.argument(400, "5", "1e7")]]],
  [
    "compareSipas",
    [[given.fieldsOf({ year: given.argument(2020), index }), given.fieldsOf({ year, index })]],
  ],
  ["sampleSize", [[given.argument(4000, "5", "1e7"), given.optional(given.argument(0.05))]]],
  [
    "sipasIndex",
    [
      [
        given.fieldsOf({
          year,
          questions: given.argument(
            [{ code: "A1", element: "access", answers: [1, 4, 10, 60, 25] }],
            "[]",
          ),
        }),
        given.fieldsOf({
          kind: given.argument("mean"),
          combine: given.argument("mean"),
          weights: given.optional(
            given.argument({ access: 1 }, "{}", "an object without prototype"),
          ),
          source: given.argument(source, ...OBJECTS),
          rounding: given.optional(rounding),
        }),
      ],
    ],
  ],
  [
    "dossierRates",
    [
      [
        given.also(
          given.fieldsOf({
            received: given.argument(609, "5", "1e7"),
            resolved: given.argument(601, "5", "1e7"),
          }),
          "{}",
          "an object without prototype",
        ),
        given.optional(rounding),
      ],
    ],
  ],
  [
    "evaluateProcedureHandling",
    [
      [
        given.fieldsOf({
          object: given.argument("official"),
          scores: given.argument({ 1: [2, 1, 1] }, "{}", "an object without prototype"),
          rounding: given.optional(given.argument("truncate")),
        }),
      ],
    ],
  ],
  ["serviceQualityCriteria", []],
  [
    "serviceQualityEvidence",
    [
      [
        given.also(
          given.fieldsOf({
            "dossiers-on-time": given.fieldsOf({
              part: given.argument(3, ...FIGURES),
              whole: given.argument(1e9, ...FIGURES),
            }),
          }),
          "{}",
          "an object without prototype",
        ),
      ],
    ],
  ],
  [
    "scoreServiceQuality",
    [
      [
        given.also(
          given.fieldsOf({ progress: given.optional(given.argument(18.4, ...FIGURES)) }),
          "{}",
          "an object without prototype",
        ),
      ],
    ],
  ],
  ["formatTrace", [[trace, given.optional(given.argument("en"))]]],
  ["replayTrace", [[trace]]],
];
