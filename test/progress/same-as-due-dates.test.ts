import { dueDates } from "chiso/deadline";
import { describe, expect, it } from "vitest";
import { scheduleOf } from "./plans.js";

/** What `dueDates` and a plan of the same year tell of one deadline: days, and why there are none. */
const toldOf = (deadline: string): Record<"alone" | "inPlan", unknown> => {
  const { due, open } = dueDates(deadline, { year: 2021 });
  const { obligations } = scheduleOf(deadline);
  const days = obligations.flatMap((each) => each.due ?? []);
  const reasons = obligations.flatMap((each) => each.open?.reason ?? []);
  return {
    alone: [due, open.map(({ reason }) => reason)],
    inPlan: [days, reasons],
  };
};

describe("a deadline of a plan", () => {
  it.each([
    "2 tháng/lần",
    "02 tháng 1 lần",
    "mỗi 2 tháng",
    "4 tháng/lần",
    "2 tuần/lần",
    "10 ngày/lần",
    "02 năm/lần",
    "Định kỳ 5 năm",
  ])("stays open as by itself where nobody says in which of its turns it comes: %s", (deadline) => {
    expect(toldOf(deadline)).toEqual({
      alone: [[], ["unknown-phase"]],
      inPlan: [[], ["unknown-phase"]],
    });
  });

  it.each([
    ["3 tháng một lần", ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]],
    ["6 tháng/lần", ["2021-06-30", "2021-12-31"]],
    ["12 tháng/lần", ["2021-12-31"]],
    ["4 tháng/lần, từ tháng 01/2021", ["2021-04-30", "2021-08-31", "2021-12-31"]],
    ["2 tháng/lần trong quý III/2021", ["2021-08-31"]],
    ["Hằng tháng, trước ngày 05 tháng sau", 12],
  ])("is due on the same days as by itself: %s", (deadline, days) => {
    const { alone, inPlan } = toldOf(deadline);
    expect(inPlan).toEqual(alone);
    expect(inPlan).toEqual([typeof days === "number" ? expect.anything() : days, []]);
  });
});
