import { findTargets, parseTarget, type Target } from "chiso/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function all(text: string): readonly Target[] {
  return findTargets(text).targets;
}

function read(text: string): Target {
  const target = parseTarget(text);
  if (!target.readable) throw new Error(`unreadable: ${text}`);
  return target;
}

describe("a figure inside what must not happen", () => {
  it("bounds nothing: there is to be none at all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("sự cố tràn dầu", "cháy nổ", "vỡ đê"),
        fc.constantFrom("gây thiệt hại trên", "làm thiệt hại từ", "dẫn đến thiệt hại quá"),
        fc.integer({ min: 2, max: 900 }),
        fc.constantFrom("ha", "triệu đồng", "tấn"),
        (event, causing, figure, unit) => {
          const text = `Không để xảy ra ${event} ${causing} ${String(figure)} ${unit}`;
          for (const target of [read(text), ...all(text)]) {
            expect(target).toMatchObject({ comparator: "eq", value: 0, unit: { kind: "count" } });
          }
          expect(all(text)).toHaveLength(1);
        },
      ),
    );
  });

  it("is still a bound where it is the measure that must not pass it", () => {
    expect(read("Không để nợ đọng vượt quá 3%")).toMatchObject({ comparator: "lte", value: 3 });
  });
});

describe("a grade behind a count", () => {
  it("tells of the things counted", () => {
    const target = read("Có từ 06 đến 09 sáng kiến cấp trường được đánh giá loại tốt trở lên");
    expect(target).toMatchObject({ comparator: "between", interval: { from: 6, to: 9 } });
    expect(target.metric).toContain("loại tốt trở lên");
  });

  it("does so behind a word of aim, too", () => {
    const text = "Phấn đấu có từ 07 đến 11 giải pháp được công nhận loại khá trở lên";
    expect(all(text)).toMatchObject([{ comparator: "between", interval: { from: 7, to: 11 } }]);
  });
});

describe("what is said once for two figures", () => {
  it("is the measure, where the whole alone is named again", () => {
    const text = "Tỷ trọng thương mại đạt 15% GRDP năm 2027, 22% GRDP năm 2030";
    expect(all(text).map(({ metric, denominator }) => [metric, denominator])).toEqual([
      ["Tỷ trọng thương mại", "GRDP"],
      ["Tỷ trọng thương mại", "GRDP"],
    ]);
  });

  it("is what was counted, where the second figure is its total", () => {
    const text = "Năm 2027 có thêm 02 xã đạt chuẩn nâng cao, nâng tổng số lên 09 xã";
    expect(all(text).map(({ metric, value }) => [metric, value])).toEqual([
      ["xã đạt chuẩn nâng cao", 2],
      ["xã đạt chuẩn nâng cao", 9],
    ]);
  });
});

describe("the end of a school year", () => {
  it("is a time, and no part of the measure", () => {
    const target = read("Tỷ lệ trẻ bỏ lớp giảm còn 0,3% vào cuối năm học 2027 - 2028");
    expect(target.metric).toBe("Tỷ lệ trẻ bỏ lớp");
    expect(target.deadline?.clauses[0]?.timing).toMatchObject({
      kind: "within",
      period: { shape: "school-year", first: 2027 },
    });
  });
});

describe("none beside a share that a word of bound opens", () => {
  it("is asked for as the share is", () => {
    const text =
      "Trên 85% đảng viên hoàn thành tốt nhiệm vụ trở lên, không có đảng viên không hoàn thành nhiệm vụ";
    expect(all(text).map(({ comparator, value }) => [comparator, value])).toEqual([
      ["gt", 85],
      ["eq", 0],
    ]);
    expect(read(text).metric).toBe("đảng viên hoàn thành tốt nhiệm vụ trở lên");
  });
});

describe("from so many on", () => {
  it("is at least so many, with words between the figure and `trở lên`", () => {
    for (const text of [
      "Công bố từ 25 bài viết khoa học thuộc danh mục ISI/Scopus trở lên",
      "Tổ chức từ 12 buổi sinh hoạt về chuyển đổi số trở lên",
    ]) {
      expect(all(text)).toMatchObject([{ comparator: "gte", unit: { kind: "count" } }]);
    }
  });
});

describe("acts that make things", () => {
  it("count them", () => {
    expect(all("Thay thế 800 đồng hồ điện trước 31/10/2027")).toMatchObject([
      { comparator: "reach", value: 800, unit: { kind: "count", counted: "đồng hồ điện" } },
    ]);
  });
});

describe("`là` with the bare year", () => {
  const text = "Năm 2025, tỷ lệ hộ cận nghèo của xã là 1,9%.";

  it("says how things are", () => {
    expect(read(text).role).toBe("reported");
  });

  it("sets an aim where words aim, or where the year is the document's or later", () => {
    expect(read("Mục tiêu năm 2025, tỷ lệ hộ cận nghèo là 1,9%").role).toBe("target");
    expect(parseTarget(text, { year: 2025 })).toMatchObject({ role: "target" });
  });
});

describe("points of a maximum behind a sign", () => {
  it("are points", () => {
    expect(read("Điểm chuyển đổi số ≥ 70/100 điểm")).toMatchObject({
      comparator: "gte",
      value: 70,
      unit: { kind: "points", maximum: 100 },
    });
  });
});
