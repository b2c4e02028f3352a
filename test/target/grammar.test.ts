import { describe, expect, it } from "vitest";
import { findTargets, parseTarget } from "chiso/target";
import { readRunningTargets, readTarget } from "../../src/target/index.js";
import { cutText } from "../../src/reading/index.js";

describe("figures", () => {
  it.each([
    ["tối thiểu hai mươi lăm mô hình", { comparator: "gte", value: 25 }],
    ["ít nhất mười hai buổi tập huấn", { comparator: "gte", value: 12 }],
    ["ít nhất ba mươi lượt kiểm tra", { comparator: "gte", value: 30 }],
    ["ít nhất 02 (hai) hội nghị", { comparator: "gte", value: 2, unit: { counted: "hội nghị" } }],
    ["đạt 8,5 điểm/10 điểm", { value: 8.5, unit: { kind: "points", maximum: 10 } }],
    ["đạt 80 điểm trên thang điểm 100", { value: 80, unit: { kind: "points", maximum: 100 } }],
    ["80% (tối thiểu) hồ sơ trực tuyến", { comparator: "gte", value: 80 }],
    ["tỷ lệ đúng hạn đạt từ 90 - 80%", { comparator: "between", interval: { from: 80, to: 90 } }],
    [
      "trả kết quả trong 03 ngày làm việc",
      { comparator: "lte", value: 3, unit: { kind: "duration", unit: "working-day" } },
    ],
    ["HDI đạt 0,75", { comparator: "reach", value: 0.75, unit: { kind: "index" } }],
    ["đạt 2/3", { value: 2, unit: { kind: "fraction", of: 3 } }],
    ["đạt 85/100", { value: 85, unit: { kind: "points", maximum: 100 } }],
    ["ít nhất 1,500 doanh nghiệp", { value: 1500, unit: { kind: "count" } }],
    ["từ 1,500 đến 2,000 doanh nghiệp", { interval: { from: 1500, to: 2000 } }],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });

  it("may be neither points nor a fraction", () => {
    expect(findTargets("tỉnh đạt 5/8").targets).toEqual([]);
  });

  it("keep the finding that their ends were reversed, or their comma ambiguous", () => {
    const codes = (text: string): string[] => parseTarget(text).findings.map(({ code }) => code);
    expect(codes("tỷ lệ đúng hạn đạt từ 90 - 80%")).toContain("target-interval-reversed");
    expect(codes("đạt trên 1,500 điểm")).toContain("target-ambiguous-number");
    expect(codes("trên 80% trở xuống")).toContain("target-bounds-disagree");
  });
});

describe("intervals", () => {
  it.each([
    ["đạt từ 85 - dưới 100%", { from: 85, to: 100, openTo: true }],
    ["tỷ lệ đúng hạn đạt từ 85% đến dưới 100%", { from: 85, to: 100, openTo: true }],
    ["từ 50% đến cận 80%", { from: 50, to: 80, openTo: true }],
    ["từ trên 50% đến 80%", { from: 50, to: 80, openFrom: true }],
    ["trên 50% đến dưới 80% hồ sơ", { from: 50, to: 80, openFrom: true, openTo: true }],
    ["từ 50% đến không quá 80%", { from: 50, to: 80 }],
    ["từ 85 điểm đến dưới 90 điểm", { from: 85, to: 90, openTo: true }],
    ["chi từ 5 tỷ đồng đến 10 tỷ đồng", { from: 5, to: 10 }],
    ["từ 900 đến 1,500 doanh nghiệp", { from: 900, to: 1500 }],
    ["ít nhất hai đến ba lần/năm", { from: 2, to: 3 }],
  ])("%s", (text, interval) => {
    const target = parseTarget(text);
    expect(target).toMatchObject({ comparator: "between" });
    expect(target.readable && target.interval).toEqual(interval);
  });

  it("bound a change, and who is counted", () => {
    expect(parseTarget("giảm từ 5 đến dưới 10%")).toMatchObject({
      comparator: "decrease",
      extent: "between",
      interval: { from: 5, to: 10, openTo: true },
    });
    expect(parseTarget("90% người từ 15 tuổi đến dưới 60 tuổi có thẻ")).toMatchObject({
      comparator: "reach",
      value: 90,
      filter: {
        text: "từ 15 tuổi đến dưới 60 tuổi",
        comparator: "between",
        interval: { from: 15, to: 60, openTo: true },
      },
    });
  });

  it.each([
    ["đến cận 80%", "lt", 80],
    ["tỷ lệ đạt cận 80%", "lt", 80],
    ["tiếp cận 50% dịch vụ", "reach", 50],
    ["đúng hạn đạt trên 95% - dưới 5% quá hạn", "gt", 95],
    ["dưới 50% đến dưới 80%", "lt", 50],
  ])("are not made of one bound: %s", (text, comparator, value) => {
    const target = parseTarget(text);
    expect(target).toMatchObject({ comparator, value });
    expect(target).not.toHaveProperty("interval");
  });
});

describe("numerals in words", () => {
  it.each([
    ["từ mười lăm sáng kiến trở lên", 15],
    ["ít nhất năm sáng kiến", 5],
    ["ít nhất năm mươi lăm hồ sơ", 55],
    ["ít nhất một trăm linh năm sáng kiến", 105],
    ["tối thiểu ba trăm năm mươi hộ", 350],
    ["ít nhất hai mươi nghìn đồng", 20],
    ["tối thiểu mười lăm (15) hồ sơ", 15],
  ])("%s", (text, value) => {
    expect(parseTarget(text)).toMatchObject({ comparator: "gte", value });
  });

  it.each(["tối thiểu một số nội dung", "ít nhất hai nghìn hồ sơ"])("are not in: %s", (text) => {
    expect(parseTarget(text).readable).toBe(false);
  });

  it("are not made of the year before", () => {
    const target = parseTarget("tỷ lệ giải ngân không thấp hơn năm ngoái");
    expect(target).toMatchObject({ comparator: "gte", baseline: { text: "năm ngoái" } });
    expect(target).not.toHaveProperty("value");
  });
});

describe("years", () => {
  it.each([
    ["1899", false],
    ["1900", true],
    ["2199", true],
    ["2200", false],
  ])("of the range that all readers share: %s", (year, known) => {
    const target = parseTarget(`giảm 10% so với năm ${year}`);
    expect(target.readable && target.baseline?.year).toBe(known ? Number(year) : undefined);
  });
});

describe("one cut of a text", () => {
  it("serves both readers", () => {
    const text = "Đến năm 2025, tỷ lệ đúng hạn đạt từ 98% trở lên";
    const cut = cutText(text);
    expect(readTarget(cut)).toEqual(parseTarget(text));
    expect(readRunningTargets(cut)).toEqual(findTargets(text));
  });
});

describe("what something is compared with", () => {
  it.each([
    [
      "giảm 10% so với năm 2020 (25%)",
      { comparator: "decrease", baseline: { text: "năm 2020", year: 2020, value: 25 } },
    ],
    [
      "điểm số tăng so với năm 2021 (đạt 41,27 điểm)",
      { comparator: "increase", baseline: { year: 2021, value: 41.27 } },
    ],
    ["tỷ lệ này cao hơn mức bình quân cả nước", { comparator: "gt", unit: { kind: "percent" } }],
    [
      "tỷ lệ giải ngân không thấp hơn năm 2021",
      { comparator: "gte", baseline: { text: "năm 2021", year: 2021 } },
    ],
    [
      "thu ngân sách vượt ít nhất 10% so với dự toán",
      { comparator: "increase", extent: "gte", value: 10, baseline: { text: "dự toán" } },
    ],
    ["hoàn thành và vượt kế hoạch được giao", { comparator: "gte", value: 100 }],
    [
      "điểm trung vị thấp hơn 0,6 điểm so với năm 2020",
      { comparator: "decrease", extent: "reach", value: 0.6, baseline: { year: 2020 } },
    ],
    ["vượt các chỉ tiêu được giao", { comparator: "gt", value: 100 }],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });

  it("is no year alone", () => {
    expect(parseTarget("tỷ lệ cao hơn năm").readable).toBe(false);
  });
});

describe("places and groups", () => {
  it.each([
    [
      "nằm trong nhóm 4 (nhóm các tỉnh, thành phố thấp nhất cả nước)",
      { comparator: "eq", value: 4, unit: { kind: "group" }, role: "reported" },
    ],
    [
      "nhóm 1, nhóm các tỉnh có điểm cao",
      { comparator: "eq", value: 1, unit: { kind: "group" }, role: "target" },
    ],
    ["thuộc nhóm trung bình thấp và thấp nhất", { comparator: "reach", value: "thấp nhất" }],
    ["thuộc nhóm cao nhất", { value: "cao nhất", unit: { scale: "papi-group" } }],
    ["đạt từ mức “Khá” trở lên", { comparator: "gte", value: "khá" }],
    ["nhóm 5 tỉnh thấp nhất", { comparator: "rank", unit: { kind: "rank", from: "bottom" } }],
    ["đứng thứ nhất", { comparator: "rank", value: 1 }],
    [
      "thứ hạng PCI từ vị trí 40 lên 30",
      { comparator: "rank", value: 30, direction: "increase", baseline: { value: 40 } },
    ],
    ["nâng thứ hạng Chỉ số PCI", { comparator: "increase", unit: { kind: "places" } }],
    ["nhóm 20 toàn quốc", { comparator: "rank", value: 20 }],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });

  it.each([
    "thuộc nhóm nghiên cứu",
    "nâng bậc lương cho công chức",
    "tăng hạng 2 chức danh nghề nghiệp",
    "thứ hạng từ 40 lên 50",
    "hoàn thành nhiệm vụ được giao",
    "thực hiện trong 5 lĩnh vực",
  ])("are not in: %s", (text) => {
    expect(findTargets(text).targets).toEqual([]);
  });
});

describe("how often", () => {
  it.each([
    ["ít nhất 2 năm một lần", { comparator: "gte", value: 1, per: { unit: "year", interval: 2 } }],
    ["03 tháng/01 lần", { value: 1, per: { unit: "month", interval: 3 } }],
    ["03 tháng 1 lần", { comparator: "reach", value: 1, per: { unit: "month", interval: 3 } }],
    ["gấp đôi năm 2020", { value: 2, unit: { kind: "factor" } }],
    ["kim ngạch gấp hơn 1,5 lần", { comparator: "gt", value: 1.5, unit: { kind: "factor" } }],
    ["ít nhất 1 lần trong 6 tháng", { value: 1, per: { unit: "half-year" } }],
    ["ít nhất 2 lần trong một năm", { value: 2, per: { unit: "year" } }],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });
});

describe("a time and no figure", () => {
  it.each([
    ["Trước ngày 25 tháng cuối quý", { comparator: "lt", unit: { kind: "date" } }],
    ["Chậm nhất ngày 20 hàng tháng", { comparator: "lte", unit: { kind: "date" } }],
    ["Ngày 15 hàng tháng", { comparator: "eq", unit: { kind: "date" } }],
    ["Sau ngày 15 hàng tháng", { comparator: "gt", unit: { kind: "date" } }],
    ["Trước 20/12/2021", { comparator: "lt", unit: { kind: "date" } }],
    ["Đến 31/12/2022", { comparator: "lte", unit: { kind: "date" } }],
    ["Quý II/2021", { comparator: "between", unit: { kind: "date" } }],
    ["Hàng quý", { comparator: "gte", value: 1, per: { unit: "quarter" } }],
    ["Định kỳ", { comparator: "due" }],
    ["Thường xuyên", { comparator: "due" }],
    ["Khi có phản ánh, kiến nghị", { comparator: "due" }],
    [
      "trước ngày họp 05 ngày làm việc",
      { comparator: "gte", value: 5, unit: { kind: "duration", unit: "working-day" } },
    ],
    [
      "chậm nhất 03 ngày trước ngày hết hạn",
      { comparator: "gte", value: 3, unit: { kind: "duration", unit: "day" } },
    ],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });
});

describe("statements", () => {
  it.each([
    ["Bộ phận Một cửa đáp ứng các yêu cầu", { comparator: "all", unit: { kind: "requirement" } }],
    ["Không để xảy ra hồ sơ trễ hạn", { comparator: "eq", value: 0, metric: "hồ sơ trễ hạn" }],
    ["Tăng tỷ lệ hồ sơ sớm hạn", { comparator: "increase", unit: { kind: "percent" } }],
    ["Cải thiện thứ hạng PCI", { comparator: "increase", unit: { kind: "places" } }],
    ["Nâng cao điểm số thành phần", { comparator: "increase", unit: { kind: "points" } }],
    ["Phấn đấu giảm số lượng đầu mối", { comparator: "decrease", modality: "strive" }],
    [
      "Không có xã nào đạt dưới 15 tiêu chí",
      { comparator: "gte", value: 15, unit: { counted: "tiêu chí" } },
    ],
    ["Giữ tỷ lệ che phủ rừng ở mức trên 40%", { comparator: "gt", direction: "keep" }],
    ["Không để quá 3 đơn vị chậm báo cáo", { comparator: "lte", value: 3 }],
    ["Phấn đấu giữ vững vị trí trong top 10", { comparator: "rank", direction: "keep" }],
    ["tăng tỷ lệ hồ sơ trực tuyến 10%", { comparator: "increase", extent: "reach", value: 10 }],
    ["tăng 30 lượt kiểm tra trở lên", { comparator: "increase", extent: "gte" }],
  ])("%s", (text, reading) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, ...reading });
  });

  it("may stand behind one another", () => {
    const { targets } = findTargets("Giảm số lượng đầu mối, tăng tỷ lệ đơn vị tự chủ.");
    expect(targets.map(({ comparator, metric }) => [comparator, metric])).toEqual([
      ["decrease", "số lượng đầu mối"],
      ["increase", "tỷ lệ đơn vị tự chủ"],
    ]);
  });
});

describe("what is measured", () => {
  it.each([
    ["Về kinh tế: tăng trưởng GRDP đạt 8%", "tăng trưởng GRDP"],
    ["Cụ thể hóa kế hoạch, phấn đấu tỷ lệ đúng hạn đạt 98%", "tỷ lệ đúng hạn"],
    ["Tỷ lệ tăng trưởng kinh tế (GRDP) đạt 8%", "Tỷ lệ tăng trưởng kinh tế (GRDP)"],
    ["Giữ ổn định tỷ lệ hộ nghèo dưới 2%", "tỷ lệ hộ nghèo"],
    ["điểm “Công khai” đạt trên 5,5 điểm", 'điểm "Công khai"'],
    ["Từng sở, ngành công bố tối thiểu 5 thủ tục", "công bố thủ tục"],
    ["Số xã đạt chuẩn tăng thêm 7 xã", "Số xã đạt chuẩn"],
    ["Mục tiêu: 100% hồ sơ được số hóa", "hồ sơ được số hóa"],
    ["6 tháng/lần\n3", ""],
  ])("in %s", (text, metric) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, metric });
  });
});

describe("facts", () => {
  it.each([
    ["Hồ sơ đang giải quyết 8 hồ sơ chiếm 1,3%", "reported"],
    ["thực hiện có hiệu quả 90% nhiệm vụ", "target"],
    ["nhiệm vụ đã giao đạt 90%", "target"],
    ["Năm 2021 xếp thứ 15/63, tăng 8 bậc so với năm 2020", "reported"],
    ["Tính từ ngày 01/12/2020 đến hết ngày 31/5/2021, đã giải quyết 98% hồ sơ", "reported"],
  ])("%s", (text, role) => {
    expect(parseTarget(text)).toMatchObject({ readable: true, role });
  });

  it("stand in a report, unless it strives", () => {
    expect(parseTarget("đạt 90% hồ sơ", { document: "report" })).toMatchObject({
      role: "reported",
    });
    expect(parseTarget("phấn đấu đạt 90% hồ sơ", { document: "report" })).toMatchObject({
      role: "target",
      modality: "strive",
    });
  });

  it("are of an earlier year, but not of a span of years", () => {
    const roleOf = (text: string): unknown => {
      const target = parseTarget(text, { year: 2022 });
      return target.readable && target.role;
    };
    expect(roleOf("Năm 2021, tỷ lệ đúng hạn đạt 95%")).toBe("reported");
    expect(roleOf("Năm 2022, tỷ lệ đúng hạn đạt 95%")).toBe("target");
    expect(roleOf("Giai đoạn 2016 - 2020, tỷ lệ đúng hạn đạt 95%")).toBe("target");
  });

  it("stand under a heading of results", () => {
    const { targets } = findTargets(
      "Kết quả thực hiện:\n- tỷ lệ đúng hạn đạt 95%.\nTỷ lệ số hóa đạt 90%.",
    );
    expect(targets.map(({ role }) => role)).toEqual(["reported", "target"]);
  });
});

describe("the pages of a text", () => {
  it.each([
    ["tỷ lệ hồ sơ đúng hạn đạt\n\n98% trở lên", ["gte 98"]],
    ["tỷ lệ hồ sơ\n\nđúng hạn đạt 98%", ["reach 98"]],
    ["hoàn thành\n\n% kế hoạch; đạt 90% hồ sơ", ["reach 90"]],
    ["90% hồ sơ trực tuyến.\n\nb) 80% xã đạt chuẩn", ["reach 90", "reach 80"]],
    ["1. 90% hồ sơ trực tuyến\n2. 80% xã đạt chuẩn", ["reach 90", "reach 80"]],
    ["Theo quy định - Tỷ lệ hồ sơ trễ hạn dưới 2%", ["lt 2"]],
    ["90% hồ sơ trực tuyến! 80% xã đạt chuẩn?", ["reach 90", "reach 80"]],
    ["đạt 7\n- 8% hồ sơ", ["between undefined"]],
    ["<p>90% hồ sơ trực tuyến</p><b>80%</b> xã&nbsp;đạt chuẩn", ["reach 90", "reach 80"]],
    ["tỷ lệ thất thoát &lt;18%; tỷ lệ thu gom &ge; 95%", ["lt 18", "gte 95"]],
    ["90% hồ sơ\ttrực tuyến 80% văn bản", ["reach 90", "reach 80"]],
  ])("%j", (text, found) => {
    const { targets } = findTargets(text);
    expect(targets.map(({ comparator, value }) => `${comparator} ${String(value)}`)).toEqual(found);
  });

  it("may hold letters that grow when they are made small", () => {
    const text = "İİİ: 100% hồ sơ được số hóa";
    const [target] = findTargets(text).targets;
    expect(text.slice(target?.span.start, target?.span.end)).toBe(target?.text);
    expect(target).toMatchObject({ comparator: "all", metric: "hồ sơ được số hóa" });
  });
});

describe("terms and denials", () => {
  it.each([
    "lãi suất 6%/năm",
    "hỗ trợ tối đa 70% chi phí đào tạo",
    "chưa đạt 5/8 chỉ tiêu",
    "không hoàn thành 3 nhiệm vụ",
    "trọng số của lĩnh vực là 10%",
  ])("are no targets: %s", (text) => {
    expect(findTargets(text).targets).toEqual([]);
  });

  it("end at a comma", () => {
    const { targets } = findTargets("Hỗ trợ doanh nghiệp, tối thiểu 70% hồ sơ trực tuyến");
    expect(targets).toMatchObject([{ comparator: "gte", value: 70 }]);
    expect(findTargets("Hỗ trợ 70% xã đạt chuẩn").targets).toMatchObject([{ value: 70 }]);
  });
});
