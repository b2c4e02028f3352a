import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";

/** Comparator, value and role of each target of a plan. */
function read(text: string): string[] {
  return findTargets(text, { document: "plan" }).targets.map(
    ({ comparator, value, role }) => `${comparator} ${value ?? ""} ${role}`,
  );
}

const codes = (text: string): string[] => findTargets(text).findings.map(({ code }) => code);

describe("for how many a measure is told", () => {
  it.each([
    ["Số giường bệnh/10.000 dân (không tính trạm y tế xã): 32 giường", ["reach 32 target"]],
    [
      "Đến năm 2025, số giường bệnh/1 vạn dân đạt 32 giường; số bác sĩ/1 vạn dân đạt tối thiểu 10 bác sĩ",
      ["reach 32 target", "gte 10 target"],
    ],
    ["Tỷ suất tử vong mẹ/100.000 trẻ đẻ sống: 40", ["reach 40 target"]],
    ["Số điều dưỡng/10.000 dân: 21", ["reach 21 target"]],
    // Behind the figure it is a rate as ever.
    ["đạt 32 giường/10.000 dân", ["reach 32 target"]],
  ])("is no aim, and nothing is said of it: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(codes(text)).not.toContain("target-figure-aside");
  });
});

describe("some of a number of things", () => {
  it("are asked for where they are the least", () => {
    expect(
      read("Trong tổng số 45 hồ sơ tồn đọng, giải quyết tối thiểu 80% trước 30/9/2025"),
    ).toEqual(["gte 80 target"]);
  });

  it.each([
    "Trong tổng số 45 hồ sơ, 40 hồ sơ đã giải quyết",
    "Trong tổng số 56 nhiệm vụ, đạt 90% đúng hạn",
  ])("are told otherwise: %s", (text) => {
    expect(read(text).filter((one) => one.endsWith(" target"))).toEqual([]);
  });
});

describe("wholly so many things before the colon of a measure", () => {
  it.each([
    [
      "Tỷ lệ tiêm chủng đầy đủ 8 loại vắc xin cho trẻ dưới 1 tuổi: đạt >95%",
      ["gt 95 target"],
      "Tỷ lệ tiêm chủng đầy đủ 8 loại vắc xin cho trẻ dưới 1 tuổi",
    ],
    ["Tỷ lệ xã đạt đủ 19 tiêu chí: 60%", ["reach 60 target"], "Tỷ lệ xã đạt đủ 19 tiêu chí"],
    ["Số xã đạt đủ 19 tiêu chí: 12 xã", ["reach 12 target"], "Số xã đạt đủ 19 tiêu chí"],
  ])("are of its name: %s", (text, expected, metric) => {
    expect(read(text)).toEqual(expected);
    expect(findTargets(text, { document: "plan" }).targets[0]?.metric).toBe(metric);
  });

  it("are an aim without such a head", () => {
    expect(read("Cấp đủ 8 loại vắc xin")).toEqual(["eq 8 target"]);
  });
});
