import { definePlan, diffPlans, dueDates, parseDeadline, parseTarget } from "chiso";
import { expect, it } from "vitest";

import { shareState } from "./plain-data.js";

/* Answers in which the fuzzer found what a caller could change for all later callers. */

const YEAR = { year: 2021 };
const full = definePlan({
  ...YEAR,
  sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Niêm yết" }] }],
});
const empty = definePlan({ ...YEAR, sections: [] });

it.each<readonly [string, () => unknown]>([
  ["a report of nine months", () => parseDeadline("Báo cáo 9 tháng")],
  ["what comes round in one month", () => parseDeadline("Định kỳ vào tháng 1")],
  ["the object of a deadline", () => parseDeadline("Kế hoạch năm 2020: n")],
  ["a day that cannot be", () => dueDates("2019: n", YEAR)],
  ["a time as a target", () => parseTarget("Hoàn thành trong năm 2030")],
  ["what a plan has no more", () => diffPlans(full, empty)],
  ["what a plan has besides", () => diffPlans(empty, full)],
])("two answers share nothing that can be changed: %s", (_, answer) => {
  expect(shareState(answer(), answer(), [full, empty])).toBe(false);
});
