import { describe, expect, it } from "vitest";
import { describeTarget, parseTarget } from "chiso/target";
import { phraseRows } from "./scoring.js";

describe("describeTarget", () => {
  it.each([
    [
      "Tỷ lệ bao phủ BHYT đạt 91,5% trở lên",
      "Tỷ lệ bao phủ BHYT: ít nhất 91,5%",
      "Tỷ lệ bao phủ BHYT: at least 91.5%",
    ],
    [
      "100% hồ sơ công việc hoàn thành",
      "hồ sơ công việc hoàn thành: toàn bộ (100%)",
      "hồ sơ công việc hoàn thành: all of it (100%)",
    ],
    [
      "ít nhất 02 tin, bài/tháng",
      "tin, bài: ít nhất 2 tin, bài / tháng",
      "tin, bài: at least 2 tin, bài / month",
    ],
    [
      "Cắt giảm tối thiểu 20% chi phí",
      "chi phí: giảm ít nhất 20%",
      "chi phí: decrease at least 20%",
    ],
    ["phấn đấu xếp thứ 30/63", "xếp thứ 30/63 hoặc cao hơn", "rank 30/63 or better"],
    [
      "thời gian không quá 05 ngày làm việc",
      "thời gian: không quá 5 ngày làm việc",
      "thời gian: at most 5 working days",
    ],
    [
      "đạt 41,27/80 điểm",
      "đạt 41,27/80 điểm [số liệu đã có]",
      "reach 41.27/80 points [reported, not aimed at]",
    ],
    [
      "tăng cường kỷ luật",
      "tăng cường kỷ luật: không đọc được",
      "tăng cường kỷ luật: could not be read",
    ],
  ])("%s", (text, vi, en) => {
    const target = parseTarget(text);
    expect(describeTarget(target, { locale: "vi" })).toBe(vi);
    expect(describeTarget(target, { locale: "en" })).toBe(en);
  });

  it("says something of every target of the fixtures, in one line", () => {
    for (const { text, options } of phraseRows()) {
      const target = parseTarget(text, options ?? {});
      for (const locale of ["vi", "en"] as const) {
        const line = describeTarget(target, { locale });
        expect(line).not.toBe("");
        expect(line).not.toMatch(/\n|undefined|\[object/u);
      }
    }
  });
});
