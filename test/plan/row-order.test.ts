import fc from "fast-check";
import { readPlanRows, type PlanReading } from "chiso/plan";
import { describe, expect, it } from "vitest";

const HEADER = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];

const cells = fc.tuple(
  fc.constantFrom("Rà soát thủ tục", "Đối thoại với người dân", "Tập huấn, phổ biến pháp luật"),
  fc.constantFrom("Báo cáo", "- Kế hoạch\n- Báo cáo", "100% hồ sơ đúng hạn", ""),
  fc.constantFrom("Văn phòng", "Sở Nội vụ, Sở Tư pháp", ""),
  fc.constantFrom("Thanh tra", "UBND cấp huyện, cấp xã", ""),
  fc.constantFrom("Quý II, IV/2021", "Thường xuyên", "Trước 20/12/2021", "Khi có phản ánh", ""),
);

/** Two orders of the same numbered rows. */
const orders = fc
  .array(cells, { minLength: 2, maxLength: 8 })
  .map((rows) => rows.map((row, index) => [`${index + 1}`, ...row]))
  .chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );

function readSection(rows: readonly (readonly string[])[]): PlanReading {
  return readPlanRows([HEADER, ["I", "Công khai", "", "", "", ""], ...rows], { year: 2021 });
}

/** The tasks by their numbers, without their places in the table. */
function tasksByNumber({ plan }: PlanReading): unknown {
  const tasks = plan.sections.flatMap((section) => section.tasks);
  const inOrder = [...tasks].sort((left, right) => Number(left.code) - Number(right.code));
  return JSON.parse(
    JSON.stringify(inOrder, (key, value: unknown) => (key === "source" ? undefined : value)),
  );
}

describe("the rows of a section in another order", () => {
  it("give the same tasks", () => {
    fc.assert(
      fc.property(orders, ([rows, shuffled]) => {
        const tasks = tasksByNumber(readSection(rows));
        expect(tasks).toHaveLength(rows.length);
        expect(tasksByNumber(readSection(shuffled))).toEqual(tasks);
      }),
    );
  });

  it("are all in one section, whatever stands in them", () => {
    fc.assert(
      fc.property(orders, ([, shuffled]) => {
        expect(readSection(shuffled).plan.sections.map(({ code }) => code)).toEqual(["I"]);
      }),
    );
  });
});
