import { dueDates } from "chiso/deadline";
import { readPlanTable } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { findingsOf, tasksOf } from "./tables.js";

const SEPTEMBER = "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026";

/** A programme below a title, with rows of cells: number, task, lead, deadline. */
function read(title: string, rows: readonly string[], head = "TT\tNhiệm vụ\tChủ trì\tThời hạn") {
  return readPlanTable([title, head, ...rows].join("\n"));
}

/** The due days of a cell in a programme, with `trước ngày` read strictly and loosely. */
function dueIn(title: string, cell: string) {
  const [task] = tasksOf(read(title, [`1\tRà soát\tVăn phòng\t${cell}`]));
  const deadline = task?.deadline;
  if (deadline === undefined) return undefined;
  const [strict, loose] = (["strict", "loose"] as const).map(
    (before) => dueDates(deadline, { year: 2026, before }).due,
  );
  return { text: deadline.text, strict, loose };
}

describe("the title of a programme for one month", () => {
  it.each([
    ["Trong tháng", "2026-09-30", "2026-09-30"],
    ["Hết tháng", "2026-09-30", "2026-09-30"],
    ["Trước ngày 20", "2026-09-19", "2026-09-20"],
    ["Trước 17h00 ngày 25", "2026-09-25", "2026-09-25"],
    ["Ngày 15", "2026-09-15", "2026-09-15"],
    ["Từ ngày 05 đến ngày 10", "2026-09-10", "2026-09-10"],
    // A month of another name keeps it.
    ["Ngày 15/10", "2026-10-15", "2026-10-15"],
    ["Trước ngày 20/8", "2026-08-19", "2026-08-20"],
  ])("completes %s", (cell, strict, loose) => {
    expect(dueIn(SEPTEMBER, cell)).toEqual({ text: cell, strict: [strict], loose: [loose] });
  });

  it.each(["Đầu tháng sau", "Cuối tháng trước", "Ngày 20 hằng quý", "Ngày 31", "Trong quý"])(
    "does not complete what is of another time: %s",
    (cell) => {
      const due = dueIn(SEPTEMBER, cell);
      expect(due?.strict?.filter((day) => day.startsWith("2026-09-"))).toEqual([]);
    },
  );

  it("leaves what comes again as it is", () => {
    expect(dueIn(SEPTEMBER, "Ngày 15 hằng tháng")?.strict).toHaveLength(12);
    expect(dueIn(SEPTEMBER, "Thường xuyên")?.strict).toEqual([]);
  });

  it("is told where it is used, and gives no time to what names none", () => {
    const reading = read(SEPTEMBER, ["1\tRà soát\tVăn phòng\tTrong tháng", "2\tHọp\tVăn phòng\t"]);
    expect(findingsOf(reading)).toContain("table-time-from-heading 3:4");
    expect(tasksOf(reading)[1]).not.toHaveProperty("deadline");
    const untimed = read(SEPTEMBER, ["1\tRà soát\tVăn phòng"], "TT\tNhiệm vụ\tChủ trì");
    expect(tasksOf(untimed)[0]).not.toHaveProperty("deadline");
  });

  it("gives way to the heading of a section", () => {
    const rows = ["I\tTHÁNG 11\t\t", "1\tRà soát\tVăn phòng\tTrước ngày 05", "II\tCông khai\t\t"];
    const reading = read(SEPTEMBER, [...rows, "1\tNiêm yết\tVăn phòng\tNgày 15"]);
    const due = schedulePlan(reading.plan).obligations.map((each) => each.due);
    expect(due).toEqual(["2026-11-04", "2026-09-15"]);
  });

  it("is the month of the weeks below it", () => {
    const rows = ["I\tTUẦN 2\t\t", "1\tRà soát\tVăn phòng\t", "2\tHọp\tVăn phòng\tTuần 3"];
    const due = tasksOf(read(SEPTEMBER, rows)).map(({ deadline }) =>
      deadline === undefined ? [] : dueDates(deadline, { year: 2026 }).due,
    );
    expect(due[1]).toEqual(["2026-09-21"]);
  });
});

describe("other titles", () => {
  it.each([
    ["CHƯƠNG TRÌNH CÔNG TÁC\nTháng 9 năm 2026", "Trong tháng", "2026-09-30"],
    ["Kế hoạch công tác tháng 9/2026", "Ngày 15", "2026-09-15"],
    ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ III NĂM 2026", "Trong quý", "2026-09-30"],
  ])("complete times as well: %s, %s", (title, cell, due) => {
    expect(dueIn(title, cell)?.strict).toEqual([due]);
  });

  it.each([
    ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026", "Trong tháng"],
    ["CHƯƠNG TRÌNH CÔNG TÁC QUÝ III NĂM 2026", "Ngày 15"],
    ["CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG CUỐI NĂM 2026", "Trong quý"],
    ["BÁO CÁO KẾT QUẢ THÁNG 8, NHIỆM VỤ THÁNG 9 NĂM 2026", "Ngày 15"],
    ["KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT PHIÊN HỌP THÁNG 9 NĂM 2026", "Ngày 15"],
  ])("do not, where they name more than the time or another: %s, %s", (title, cell) => {
    expect(dueIn(title, cell)?.strict).toEqual([]);
  });
});
