import { describe, expect, it } from "vitest";
import { findTargets, parseTarget, type Target } from "chiso/target";

function read(text: string): Target {
  const target = parseTarget(text);
  if (!target.readable) throw new Error(`unreadable: ${text}`);
  return target;
}

describe("trên", () => {
  it("is a comparator before a figure", () => {
    expect(read("Mức độ hài lòng đạt trên 82%")).toMatchObject({ comparator: "gt", value: 82 });
  });

  it("is of before a whole", () => {
    expect(read("30% trên tổng số TTHC của tỉnh")).toMatchObject({
      comparator: "reach",
      value: 30,
      denominator: "tổng số TTHC của tỉnh",
    });
  });

  it("is a place before places", () => {
    expect(findTargets("triển khai trên 05 lĩnh vực").targets).toEqual([]);
    expect(findTargets("giải quyết trên một quy trình").targets).toEqual([]);
    expect(read("100% xã trên địa bàn tỉnh có trạm y tế")).toMatchObject({
      comparator: "all",
      metric: "xã trên địa bàn tỉnh có trạm y tế",
    });
  });

  it("is all three in one sentence", () => {
    const target = read(
      "Trên địa bàn tỉnh, tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt trên 60%",
    );
    expect(target).toMatchObject({ comparator: "gt", value: 60, denominator: "tổng số hồ sơ" });
  });
});

describe("populations", () => {
  it("are told by an age that is not the bound", () => {
    const target = read("Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt trên 80%");
    expect(target).toMatchObject({ comparator: "gt", value: 80 });
    expect(target.filter).toEqual({
      text: "từ 15 tuổi trở lên",
      of: "tuổi",
      comparator: "gte",
      value: 15,
    });
  });

  it("may be bounded on both sides", () => {
    expect(read("98% trẻ từ 6 đến 14 tuổi đi học").filter).toMatchObject({
      comparator: "between",
      interval: { from: 6, to: 14 },
    });
  });

  it("quantify over a bound on each unit", () => {
    expect(read("100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm")).toMatchObject({
      comparator: "gte",
      value: 1,
      per: { unit: "year", interval: 1 },
      forEach: { text: "UBND cấp huyện; UBND cấp xã", comparator: "all", value: 100 },
    });
  });

  it("go on behind a semicolon while nothing is said of them", () => {
    expect(read("100% kế toán, thủ quỹ cấp xã; trưởng thôn được bồi dưỡng").metric).toBe(
      "kế toán, thủ quỹ cấp xã; trưởng thôn được bồi dưỡng",
    );
  });
});

describe("levels, changes and directions", () => {
  it("are told apart", () => {
    expect(read("Tỷ lệ trễ hạn giảm xuống dưới 2%")).toMatchObject({
      comparator: "lt",
      value: 2,
      direction: "decrease",
    });
    expect(read("Cắt giảm tối thiểu 20% thời gian")).toMatchObject({
      comparator: "decrease",
      value: 20,
      extent: "gte",
    });
    const trend = read("Số lượng biên chế giảm so với năm 2021");
    expect(trend).toMatchObject({ comparator: "decrease", baseline: { year: 2021 } });
    expect(trend).not.toHaveProperty("value");
    expect(read("Tăng tỷ lệ hồ sơ trực tuyến, đạt 50%")).toMatchObject({
      comparator: "reach",
      value: 50,
      direction: "increase",
    });
  });

  it("keep where a move starts as the baseline", () => {
    expect(read("Tỷ lệ hộ nghèo giảm từ 5,2% năm 2021 xuống còn 3%")).toMatchObject({
      comparator: "reach",
      value: 3,
      baseline: { text: "5,2%", value: 5.2, year: 2021 },
    });
  });
});

describe("bounds", () => {
  it("said twice are one", () => {
    const target = read("kiểm tra ít nhất 30% số phòng, đơn vị trở lên");
    expect(target).toMatchObject({ comparator: "gte", value: 30 });
    expect(findTargets("kiểm tra ít nhất 30% số phòng, đơn vị trở lên").targets).toHaveLength(1);
  });

  it("that disagree are queried, and the wider is taken", () => {
    const target = read("tỷ lệ đạt trên 80% trở lên");
    expect(target.comparator).toBe("gte");
    expect(target.findings.map(({ code }) => code)).toContain("target-bounds-disagree");
  });

  it("are not made of đạt", () => {
    const target = read("Tỷ lệ bao phủ đạt 60%");
    expect(target.comparator).toBe("reach");
    expect(target.findings.map(({ code }) => code)).toContain("target-no-comparator");
  });

  it("are not made of the nearer number's trở lên", () => {
    expect(read("60% cán bộ có trình độ đại học trở lên").comparator).toBe("reach");
    expect(read("Công nhận thêm 10 sản phẩm đạt 3 sao trở lên").comparator).toBe("reach");
  });
});

describe("observed facts", () => {
  it("say so by their words", () => {
    expect(read("Đến nay, đã số hóa 80% hồ sơ").role).toBe("reported");
  });

  it("are guessed from so exact a figure, with a finding", () => {
    const target = read("đạt 41,27/80 điểm");
    expect(target).toMatchObject({ role: "reported", unit: { kind: "points", maximum: 80 } });
    expect(target.findings.map(({ code }) => code)).toContain("target-role-inferred");
    expect(read("phấn đấu đạt 43/80 điểm").role).toBe("target");
  });

  it("fill a report, unless its words strive", () => {
    const report = { document: "report" } as const;
    expect(parseTarget("tỷ lệ đúng hạn đạt trên 98%", report)).toMatchObject({ role: "reported" });
    expect(parseTarget("phấn đấu đạt trên 98%", report)).toMatchObject({ role: "target" });
  });
});

describe("figures", () => {
  it("are read in the Vietnamese way", () => {
    expect(read("đạt 91,17%").value).toBe(91.17);
    expect(read("trồng 1.500 ha rừng").value).toBe(1500);
    expect(read("đạt 6.5%").value).toBe(6.5);
  });

  it("that can be read in two ways are queried", () => {
    const target = read("đạt 2,500 tỷ đồng");
    expect(target.findings.map(({ code }) => code)).toContain("target-ambiguous-number");
  });
});

describe("what cannot be read", () => {
  it("comes back as unreadable, with a finding", () => {
    const text = "tăng cường kỷ luật, kỷ cương hành chính";
    expect(parseTarget(text)).toMatchObject({ readable: false, text, span: { start: 0, end: 39 } });
    expect(parseTarget("").findings.map(({ code }) => code)).toEqual(["target-unreadable"]);
  });

  it("is named where a phrase holds several targets", () => {
    const target = read("100% xã có trạm y tế; 80% thôn có y tá");
    expect(target.value).toBe(100);
    expect(target.findings.map(({ code }) => code)).toContain("target-more-than-one");
  });
});

describe("numerals that a machine tore apart", () => {
  it.each([
    "ít nhất hai mư ơi sáng kiến",
    "ít nhất hai mươ i lăm lần/năm",
    "ít nhất mười l ăm buổi",
    "ít nhất ba m ươi buổi tuyên truyền",
    "tổ chức m ười hai lần",
  ])("give no value but a finding: %s", (text) => {
    const { readable, findings } = parseTarget(text);
    expect(readable).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(["target-unreadable"]);
    expect(findTargets(text).targets).toEqual([]);
  });

  it("are whole numerals elsewhere", () => {
    expect(read("tối thiểu hai mươi lăm sáng kiến").value).toBe(25);
    expect(read("ít nhất mười lít").value).toBe(10);
  });
});

describe("thousands divided by a blank", () => {
  it.each([
    ["Ít nhất 1 500 doanh nghiệp", "gte", 1500],
    ["Ít nhất 1\u00A0950 doanh nghiệp", "gte", 1950],
    ["Không quá 12 500 000 đồng", "lte", 12500000],
  ])("are one figure: %s", (text, comparator, value) => {
    expect(read(text)).toMatchObject({ comparator, value });
    expect(findTargets(text).targets).toMatchObject([{ comparator, value }]);
  });

  it("are none where the first number may be a name, and never the last three digits", () => {
    expect(parseTarget("Chỉ tiêu 5 100 xã đạt chuẩn")).toMatchObject({ readable: false });
    expect(read("Tháng 6 100% hồ sơ được giải quyết").value).toBe(100);
  });
});
