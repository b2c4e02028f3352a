import { parseAgencies } from "chiso/agency";
import { parseCitations } from "chiso/citation";
import { province } from "chiso/province";
import { parseTarget } from "chiso/target";
import { plainDate } from "chiso/time";

import * as given from "./arguments.js";

const NUMBERS = ["5", "-3", "1.5", "1e7"];
const FIGURES = [...NUMBERS, "a word", "no word", "constructor", "__proto__", "a year in quotes"];

const on = given.fieldsOf({ on: given.day() });
const [agency] = parseAgencies("Sở Nội vụ").agencies;
const [citation] = parseCitations("Kế hoạch số 21/KH-UBND ngày 02/02/2021").citations;
const sameProvince = given.options({ sameProvince: given.optional(given.flag()) });
const target = given.argument(parseTarget("Trên 98% hồ sơ"));
const ofTargets = given.options({
  document: given.optional(given.argument("plan")),
  year: given.optional(given.argument(2021)),
});
const figure = given.optional(given.argument(98, ...FIGURES, "a date", "a date of Việt Nam"));

export const NAME_CALLS: given.Calls = [
  ["provinces", [[on]]],
  ["findProvince", [[given.text("Huế"), given.options({ on: given.optional(given.day()) })]]],
  ["province", [[given.argument("24"), on]]],
  ["provinceHolding", [[given.argument(province("24", { on: plainDate("2021-01-01") })), on]]],
  ["parseCitations", [[given.text("Kế hoạch số 21/KH-UBND")]]],
  ["citationKey", [[given.argument(citation)]]],
  ["formatCitation", [[given.argument(citation)]]],
  ["compareCitations", [[given.argument(citation), given.argument(citation), sameProvince]]],
  ["sameCitation", [[given.argument(citation), given.argument(citation), sameProvince]]],
  [
    "parseAgencies",
    [
      [
        given.text("Sở Nội vụ"),
        given.options({
          glossary: given.optional(
            given.argument({ VPTC: "Văn phòng tổng cục" }, "{}", "an object without prototype"),
          ),
        }),
      ],
    ],
  ],
  ["agencyKey", [[given.argument(agency)]]],
  ["sameAgency", [[given.argument(agency), given.argument(agency)]]],
  ["parseTarget", [[given.text("Trên 98% hồ sơ"), ofTargets]]],
  ["findTargets", [[given.text("Trên 98% hồ sơ"), ofTargets]]],
  ["describeTarget", [[target, given.open(given.fieldsOf({ locale: given.argument("en") }))]]],
  [
    "evaluateTarget",
    [
      [
        target,
        {
          ...given.fieldsOf({
            value: figure,
            part: figure,
            whole: figure,
            baseline: figure,
            change: figure,
            grade: given.optional(given.text("tốt")),
            date: given.optional(given.day()),
            field: given.optional(given.figure(63)),
            units: given.optional(given.argument([1, "2"], "[]")),
          }),
          takes: [...figure.takes.slice(0, -1), "{}", "an object without prototype"],
        },
        given.options({
          better: given.optional(given.argument("higher")),
          change: given.optional(given.argument("points")),
          tolerance: given.optional(given.figure(1)),
          year: given.optional(given.argument(2021)),
          emptyIsMet: given.optional(given.flag()),
        }),
      ],
    ],
  ],
  ["explainFinding", [[given.argument("lint-lead-missing")]]],
  ["findingExplanations", []],
];
