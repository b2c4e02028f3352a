import fc from "fast-check";
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
    ["trong 01 ngày", "không quá 1 ngày", "at most 1 day"],
    [
      "2/3 số thành viên",
      "thành viên: đạt 2/3 trên số thành viên",
      "thành viên: reach 2/3 of số thành viên",
    ],
    ["gấp 2 lần", "đạt 2 lần", "reach 2 times"],
    ["tăng 3 bậc", "tăng 3 bậc", "increase 3 places"],
    [
      "tăng bậc so với năm 2020",
      "tăng bậc so với năm 2020",
      "increase places compared with năm 2020",
    ],
    ["tăng 2 điểm phần trăm", "tăng 2 điểm phần trăm", "increase 2 percentage points"],
    ["phấn đấu nằm trong nhóm 4 - nhóm các tỉnh thấp nhất", "đúng nhóm 4", "exactly group 4"],
    ["đạt loại Tốt trở lên", "ít nhất mức “tốt”", "at least grade “tốt”"],
    ["khoảng 85,5 triệu đồng", "đạt khoảng 85,5 triệu đồng", "reach about 85.5 triệu đồng"],
    ["HDI đạt 0,75", "HDI: đạt 0,75", "HDI: reach 0.75"],
    ["08/10 xã đạt chuẩn", "xã đạt chuẩn: đạt 8/10 xã", "xã đạt chuẩn: reach 8/10 xã"],
    [
      "60 triệu đồng/người/năm",
      "đạt 60 triệu đồng / người / năm",
      "reach 60 triệu đồng / người / year",
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

  it.each([
    ["đạt từ 85 - dưới 100%", "từ 85 đến dưới 100%", "between 85 and less than 100%"],
    ["trên 50% đến 80%", "từ trên 50 đến 80%", "between more than 50 and 80%"],
    ["giảm từ 5 đến dưới 10%", "giảm từ 5 đến dưới 10%", "decrease between 5 and less than 10%"],
  ])("says which end of an interval is open: %s", (text, vi, en) => {
    const target = parseTarget(text);
    expect(describeTarget(target, { locale: "vi" })).toBe(vi);
    expect(describeTarget(target, { locale: "en" })).toBe(en);
  });

  it("says an interval so that it reads back", () => {
    const ends = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 900 }), fc.nat(1), fc.nat(1));
    const words = fc.constantFrom("%", " điểm", " tỷ đồng", " hồ sơ");
    fc.assert(
      fc.property(ends, words, fc.boolean(), ([from, more, above, below], unit, change) => {
        const start = `${change ? "giảm" : "đạt"} từ ${above === 1 ? "trên " : ""}${from}`;
        const target = parseTarget(
          `${start} đến ${below === 1 ? "dưới " : ""}${from + more}${unit}`,
        );
        if (!target.readable) throw new Error(target.text);
        const again = parseTarget(describeTarget({ ...target, metric: "" }, { locale: "vi" }));
        const { comparator, interval } = target;
        expect(again).toMatchObject({ comparator, unit: target.unit });
        expect(interval).toEqual({
          from,
          to: from + more,
          ...(above === 1 ? { openFrom: true } : {}),
          ...(below === 1 ? { openTo: true } : {}),
        });
        expect(again.readable && again.interval).toEqual(interval);
      }),
    );
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
