import { readPlanTable, type PlanReading } from "chiso/plan";
import { schedulePlan, trackPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { findingsOf, tabbed } from "./tables.js";

const HEAD = "TT|Nhiệm vụ|Chủ trì";
const FIRST = "1|Rà soát thủ tục|Sở Tư pháp";
const SECOND = "2|Báo cáo kết quả|Sở Nội vụ";

const read = (headings: string, first: string, second: string): PlanReading =>
  readPlanTable(tabbed(`${HEAD}|${headings}`, `${FIRST}|${first}`, `${SECOND}|${second}`), {
    year: 2026,
  });

const dueOf = ({ plan }: PlanReading): (string | undefined)[] =>
  schedulePlan(plan).obligations.map(({ due }) => due);

const isDone = { task: "1", completedOn: "2026-06-28" };

describe("the column whose days are those on which the work ended", () => {
  it.each([
    ["Thời gian hoàn thành|Ngày kết thúc", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Thời điểm hoàn thành|Ngày kết thúc", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Ngày kết thúc|Thời gian hoàn thành", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Ngày kết thúc|Thời gian hoàn thành", "28/6/2026|30/6/2026", "|30/9/2026"],
    ["Thời gian hoàn thành|Ngày hoàn thành", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Ngày hoàn thành|Thời gian hoàn thành", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Ngày kết thúc|Ngày hoàn thành", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Thời gian|Ngày kết thúc", "Quý II|28/6/2026", "Quý III|"],
    ["Thời gian thực hiện|Ngày kết thúc", "Quý II|28/6/2026", "Quý III|"],
    ["Thời gian thực hiện|Ngày hoàn thành", "Quý II|28/6/2026", "Quý III|"],
    ["Ngày kết thúc (KH)|Ngày kết thúc (TT)", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Thời gian KH|Thời gian TT", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["TGHT (KH)|TGHT (TT)", "30/6/2026|28/6/2026", "30/9/2026|"],
    ["Lộ trình|Ngày hoàn thành", "Quý II|28/6/2026", "Quý III|"],
    ["Tiến độ|Ngày kết thúc", "Quý II|28/6/2026", "Quý III|"],
    ["Tiến độ|Ngày hoàn thành", "Quý II|28/6/2026", "Quý III|"],
    [
      "Ngày bắt đầu|Thời gian hoàn thành|Ngày kết thúc",
      "01/6/2026|30/6/2026|28/6/2026",
      "01/7/2026|30/9/2026|",
    ],
  ])("is the one that is empty beside the other: %s", (headings, first, second) => {
    const reading = read(headings, first, second);
    expect(dueOf(reading)).toEqual(["2026-06-30", "2026-09-30"]);
    expect(reading.records).toEqual([isDone]);
    expect(findingsOf(reading).filter((each) => each.startsWith("table-column-rep"))).toEqual([]);
  });

  it("is the later said of the two where all is done, a time of completion being the limit", () => {
    for (const headings of [
      "Thời gian hoàn thành|Ngày kết thúc",
      "Thời gian hoàn thành|Ngày hoàn thành",
      "Ngày kết thúc|Ngày hoàn thành",
    ]) {
      const reading = read(headings, "30/6/2026|28/6/2026", "30/9/2026|05/10/2026");
      expect(dueOf(reading)).toEqual(["2026-06-30", "2026-09-30"]);
      expect(reading.records).toEqual([isDone, { task: "2", completedOn: "2026-10-05" }]);
    }
  });

  it("leaves a task without a day open on the way to its rates", () => {
    const { plan, records } = read(
      "Thời gian hoàn thành|Ngày kết thúc",
      "30/6/2026|28/6/2026",
      "30/9/2026|",
    );
    const { obligations } = trackPlan(schedulePlan(plan), records, plainDate("2026-10-05"));
    expect(obligations.map(({ status }) => `${String(status.done)} ${status.timing}`)).toEqual([
      "true in-time",
      "false late",
    ]);
  });
});

describe("the column by whose days the work must end", () => {
  it.each([
    ["Ngày bắt đầu|Ngày kết thúc", "01/6/2026|30/6/2026", "01/7/2026|30/9/2026"],
    ["Bắt đầu|Kết thúc", "01/6/2026|30/6/2026", "01/7/2026|30/9/2026"],
    ["Khởi công|Hoàn thành", "15/3/2026|30/6/2026", "Quý II/2026|30/9/2026"],
    [
      "Khởi công|Hoàn thành|Tiến độ đến 30/6/2026",
      "15/3/2026|30/6/2026|Đạt 40% khối lượng",
      "Quý II/2026|30/9/2026|Đang lập hồ sơ",
    ],
    [
      "Ngày bắt đầu|Ngày kết thúc|Tiến độ",
      "01/6/2026|30/6/2026|Đang thực hiện",
      "01/7/2026|30/9/2026|Chưa thực hiện",
    ],
  ])("stands behind the day on which it begins: %s", (headings, first, second) => {
    const reading = read(headings, first, second);
    expect(dueOf(reading)).toEqual(["2026-06-30", "2026-09-30"]);
    expect(reading.records.filter((record) => "completedOn" in record)).toEqual([]);
  });
});

describe("days below states", () => {
  const three = (...rows: readonly string[]): PlanReading =>
    readPlanTable(
      tabbed(
        `${HEAD}|Hạn|Đúng hạn|Trễ hạn|Chưa hoàn thành`,
        ...rows.map((cells, at) => `${at + 1}|Rà soát đợt ${at + 1}|Sở Tư pháp|30/6/2026|${cells}`),
      ),
      { year: 2026 },
    );

  it("are those on which the work ended, in time or late", () => {
    const reading = three("28/6/2026||", "|02/7/2026|", "||x");
    expect(reading.records).toEqual([
      { task: "1", completedOn: "2026-06-28" },
      { task: "2", completedOn: "2026-07-02" },
    ]);
    expect(findingsOf(reading)).toEqual(["table-section-missing 2"]);
  });

  it("say nothing of the end below what is open", () => {
    expect(three("||28/6/2026").records).toEqual([]);
  });
});
