import {
  describeDeadline,
  occurrences,
  parseDeadline,
  resolveDeadline,
  type RecurringTiming,
} from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2026-01-01"), to: plainDate("2040-12-31") };
const countedOf = (text: string) => occurrences(resolveDeadline(text, { year: 2026 }), horizon);
const dueOf = (text: string): string[] => countedOf(text).dated.map(({ due }) => due);
const timingOf = (text: string) => parseDeadline(text).clauses.map(({ timing }) => timing);

const everyYears = (interval: number, more: Partial<RecurringTiming> = {}) => ({
  kind: "recurring",
  every: { unit: "year", interval },
  ...more,
});

describe("cadences of several years", () => {
  it.each([
    ["chu kỳ 10 năm, năm có số tận cùng là 9", 10, [9], ["2029-12-31", "2039-12-31"]],
    [
      "5 năm một lần, vào năm có chữ số tận cùng là 0 và 5",
      5,
      [0, 5],
      ["2030-12-31", "2035-12-31", "2040-12-31"],
    ],
    [
      "Định kỳ 05 năm (năm có chữ số tận cùng là 4 và 9), trước ngày 31/3",
      5,
      [4, 9],
      ["2029-03-30", "2034-03-30", "2039-03-30"],
    ],
    [
      "Trước 01/7 các năm có số cuối là 0 hoặc 5",
      5,
      [0, 5],
      ["2030-06-30", "2035-06-30", "2040-06-30"],
    ],
  ])("come in the years that end so: %s", (text, interval, yearsEndingIn, due) => {
    const [timing] = timingOf(text);
    expect(timing).toMatchObject(everyYears(interval, { anchor: { yearsEndingIn } }));
    expect(dueOf(text)).toEqual(due);
    const form = describeDeadline(parseDeadline(text), { locale: "vi" });
    expect(timingOf(form)).toEqual([timing]);
  });

  it("come from the first day that the text gives", () => {
    expect(dueOf("Định kỳ 5 năm kể từ năm 2025")).toEqual([
      "2029-12-31",
      "2034-12-31",
      "2039-12-31",
    ]);
  });

  it.each([
    ["Định kỳ 5 năm", "unknown-phase"],
    ["2 năm/lần", "unknown-phase"],
    ["định kỳ 03 năm, vào tháng 6", "unknown-phase"],
    ["định kỳ 5 năm, năm cuối kỳ", "unknown-phase"],
    ["5 năm/lần, vào năm có chữ số tận cùng là 9", "unknown-phase"],
    ["năm cuối của nhiệm kỳ", "unspecified-cadence"],
    ["Trước ngày 31/10 năm cuối kỳ", "unspecified-cadence"],
  ])("stay open where nothing says which years: %s", (text, reason) => {
    const { dated, open } = countedOf(text);
    expect(dated).toEqual([]);
    expect(open.map((each) => each.reason)).toEqual([reason]);
    const form = describeDeadline(parseDeadline(text), { locale: "vi" });
    expect(timingOf(form)).toEqual(timingOf(text));
  });

  it("keep the words that name their year", () => {
    expect(timingOf("5 năm một lần, trước ngày 31/10 của năm cuối kỳ")).toEqual([
      everyYears(5, {
        times: 1,
        due: { side: "before", day: 31, month: 10 },
        anchor: { words: "năm cuối kỳ" },
      }),
    ]);
  });
});

describe("parts of periods that recur", () => {
  it.each([
    "Đầu tháng 3 hằng năm",
    "Hằng năm, giữa quý II",
    "Đầu mỗi tháng",
    "Hằng tháng, vào đầu tháng",
    "Giữa mỗi quý",
  ])("stay open: no day is named, and no end of the period is taken for it: %s", (text) => {
    const { dated, open } = countedOf(text);
    expect(dated).toEqual([]);
    expect(open.map(({ reason }) => reason)).toEqual(["unknown-phase"]);
  });
});
