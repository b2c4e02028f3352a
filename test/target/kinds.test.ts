import { evaluateTarget, findTargets, parseTarget } from "chiso/target";
import { describe, expect, it } from "vitest";

/** Each target as `comparator value unit # metric`; what was only reported in brackets. */
function shown(text: string, year = 2026): readonly string[] {
  return findTargets(text, { year }).targets.map(
    ({ comparator, value, interval, unit, metric, role }) => {
      const figure = value ?? `${interval?.from ?? ""}-${interval?.to ?? ""}`;
      const words = `${comparator} ${figure} ${unit.kind} # ${metric}`;
      return role === "target" ? words : `(${words})`;
    },
  );
}

describe("a second target of a sentence", () => {
  it.each([
    [
      "Chỉ số CCHC đạt từ 85% trở lên và nằm trong nhóm 35 tỉnh, thành phố",
      ["gte 85 percent # Chỉ số CCHC", "rank 35 rank # Chỉ số CCHC"],
    ],
    [
      "chỉ số PCI đạt 70 điểm và đứng trong top 20 cả nước",
      ["reach 70 points # chỉ số PCI", "rank 20 rank # chỉ số PCI"],
    ],
    [
      "Chỉ số PCI tăng 3,3 điểm và 8 bậc so với năm 2024",
      ["increase 3.3 points # Chỉ số PCI", "increase 8 places # Chỉ số PCI"],
    ],
    [
      "Cắt giảm ít nhất 50% thời gian giải quyết, 40% chi phí tuân thủ",
      ["decrease 50 percent # thời gian giải quyết", "decrease 40 percent # chi phí tuân thủ"],
    ],
    [
      "Giảm 5% số vụ, 10% số người chết",
      ["decrease 5 percent # số vụ", "decrease 10 percent # số người chết"],
    ],
    [
      "Có thêm 10 xã đạt chuẩn, 03 xã đạt chuẩn nâng cao",
      ["increase 10 count # xã đạt chuẩn", "increase 3 count # xã đạt chuẩn nâng cao"],
    ],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("is none where the group is no order", () => {
    expect(shown("thuộc nhóm 03 nhiệm vụ trọng tâm")).toEqual([]);
  });
});

describe("a measure that is said once for several levels", () => {
  it.each([
    [
      "Tỷ lệ hồ sơ xử lý trên mạng tại cấp tỉnh đạt 100%, cấp xã đạt trên 70%",
      [
        "all 100 percent # Tỷ lệ hồ sơ xử lý trên mạng tại cấp tỉnh",
        "gt 70 percent # Tỷ lệ hồ sơ xử lý trên mạng tại cấp xã",
      ],
    ],
    [
      "Tỷ lệ hồ sơ trực tuyến đạt 80% (cấp tỉnh), 75% (cấp xã)",
      [
        "reach 80 percent # Tỷ lệ hồ sơ trực tuyến (cấp tỉnh)",
        "reach 75 percent # Tỷ lệ hồ sơ trực tuyến (cấp xã)",
      ],
    ],
    [
      "Mức độ hài lòng ở đô thị đạt 90%; nông thôn đạt 85%",
      [
        "reach 90 percent # Mức độ hài lòng ở đô thị",
        "reach 85 percent # Mức độ hài lòng ở nông thôn",
      ],
    ],
    [
      "Tỷ lệ ký số: 90% đối với cấp tỉnh, 80% đối với cấp xã",
      [
        "reach 90 percent # Tỷ lệ ký số: đối với cấp tỉnh",
        "reach 80 percent # Tỷ lệ ký số: đối với cấp xã",
      ],
    ],
    [
      "Tỷ lệ hồ sơ đúng hạn đạt 98%, cấp xã đạt 95%",
      ["reach 98 percent # Tỷ lệ hồ sơ đúng hạn", "reach 95 percent # Tỷ lệ hồ sơ đúng hạn cấp xã"],
    ],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("what a change starts from", () => {
  it("may be a total of another year", () => {
    const text = "giảm tối thiểu 15% lượng văn bản giấy so với tổng lượng năm 2025";
    expect(parseTarget(text)).toMatchObject({
      metric: "lượng văn bản giấy",
      comparator: "decrease",
      value: 15,
      extent: "gte",
      baseline: { text: "tổng lượng năm 2025", year: 2025 },
    });
  });

  it("is none where a share is of a total", () => {
    const text = "Tỷ lệ hồ sơ trực tuyến đạt 30% so với tổng số hồ sơ";
    expect(parseTarget(text)).toMatchObject({ comparator: "reach", denominator: "tổng số hồ sơ" });
  });
});

describe("words around a bound", () => {
  it.each([
    ["Kết nối trên 100% các trạm y tế xã", ["all 100 percent # Kết nối các trạm y tế xã"]],
    ["Thu ngân sách đạt trên 100% dự toán", ["gt 100 percent # Thu ngân sách"]],
    ["Mạng tốc độ 01 Gb/s đạt 100% số xã", ["all 100 percent # Mạng tốc độ 01 Gb/s"]],
    [
      "Tỷ lệ xã có đường truyền tốc độ trên 100 Mbps đạt 95%",
      ["reach 95 percent # Tỷ lệ xã có đường truyền tốc độ trên 100 Mbps"],
    ],
    [
      "Giá trị sản xuất trên 1 ha đất canh tác đạt 120 triệu đồng",
      ["reach 120 money # Giá trị sản xuất trên 1 ha đất canh tác"],
    ],
    ["ít nhất vào năm 2026 đạt 40% hồ sơ", ["gte 40 percent # hồ sơ"]],
    ["ít nhất đến năm 2027 có 50% xã đạt chuẩn", ["gte 50 percent # xã đạt chuẩn"]],
    [
      "cắt giảm, đơn giản hóa tối thiểu 20% quy định kinh doanh",
      ["decrease 20 percent # quy định kinh doanh"],
    ],
    [
      "Giảm phát thải khí nhà kính 9% so với năm 2014",
      ["decrease 9 percent # phát thải khí nhà kính"],
    ],
    [
      "Giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm",
      ["decrease 1-1.5 percent # tỷ lệ hộ nghèo bình quân"],
    ],
    ["Nợ xấu dưới 3% tổng dư nợ", ["lt 3 percent # Nợ xấu"]],
    [
      "mức độ hài lòng về đất đai, xây dựng đạt tối thiểu 85%",
      ["gte 85 percent # mức độ hài lòng về đất đai, xây dựng"],
    ],
    ["Xếp hạng từ 10 đến 15", ["between 10-15 rank # "]],
    [
      "100% (một trăm phần trăm) hồ sơ được giải quyết đúng hạn",
      ["all 100 percent # hồ sơ được giải quyết đúng hạn"],
    ],
    ["đạt 15 điểm cầu", ["reach 15 count # điểm cầu"]],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("figures that are no targets", () => {
  it.each([
    ["5/9 huyện đạt dưới 3%", ["(lt 3 percent # 5/9 huyện)"]],
    ["12/15 xã có tỷ lệ hộ nghèo dưới 5%", ["(lt 5 percent # 12/15 xã có tỷ lệ hộ nghèo)"]],
    ["đối với dự án trên 50 tỷ đồng phải thẩm định", []],
    ["áp dụng với doanh nghiệp dưới 200 lao động", []],
    ["ngân sách tỉnh hỗ trợ 70%, ngân sách xã đối ứng 30%", []],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("are not made of a noun with `chỉ`", () => {
    expect(shown("lao động có chứng chỉ đạt 32%")).toEqual([
      "reach 32 percent # lao động có chứng chỉ",
    ]);
  });
});

describe("a point before three decimals", () => {
  it.each([
    ["Điểm hài lòng đạt 87.125 điểm", 87.125, "points"],
    ["Tỷ lệ hài lòng đạt 85.125%", 85.125, "percent"],
    ["tổng điểm đạt 92.375/100 điểm", 92.375, "points"],
    ["thu hút 12.500 lượt khách", 12500, "count"],
  ])("%s", (text, value, kind) => {
    expect(parseTarget(text)).toMatchObject({ value, unit: { kind } });
  });

  it("is a finding, and in an observation no figure", () => {
    const target = parseTarget("Tỷ lệ hài lòng đạt 85.125%");
    expect(target.findings.map(({ code }) => code)).toContain("target-ambiguous-number");
    expect(evaluateTarget(parseTarget("đạt trên 85%"), "85.125%")).toMatchObject({
      outcome: "not-measurable",
      reason: "ambiguous-observation",
    });
  });
});

describe("a figure inside the population of a target", () => {
  it.each([
    [
      "Tỷ lệ văn bản trễ quá 03 ngày không vượt quá 2%",
      ["lte 2 percent # Tỷ lệ văn bản trễ quá 03 ngày"],
    ],
    [
      "Hộ có thu nhập dưới 2 triệu đồng giảm 4%",
      ["decrease 4 percent # Hộ có thu nhập dưới 2 triệu đồng"],
    ],
    [
      "Cơ sở từ 20 lao động trở lên được kiểm tra đạt 80%",
      ["reach 80 percent # Cơ sở từ 20 lao động trở lên được kiểm tra"],
    ],
    [
      "90% cơ sở có từ 20 lao động trở lên tham gia tập huấn",
      ["reach 90 percent # cơ sở có từ 20 lao động trở lên tham gia tập huấn"],
    ],
    ["Không quá 5% vụ việc kéo dài trên 2 năm", ["lte 5 percent # vụ việc kéo dài trên 2 năm"]],
    ["Xây dựng ít nhất 03 mô hình trên 5 ha", ["gte 3 count # Xây dựng mô hình trên 5 ha"]],
  ])("is part of the measure: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a share without a population", () => {
  it("is a bound of its own", () => {
    expect(shown("Hồ sơ đúng hạn trên 99%, trong đó trước hạn trên 40%")).toEqual([
      "gt 99 percent # Hồ sơ đúng hạn",
      "gt 40 percent # trước hạn",
    ]);
  });

  it.each([
    ["Tối thiểu 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp xã nộp trực tuyến", ["gte 90", "gte 80"]],
    ["Số hóa hồ sơ đạt trên 70% (cấp tỉnh), 60% (cấp xã)", ["gt 70", "gt 60"]],
    ["Số hóa kết quả đạt 70% (cấp tỉnh), 60% (cấp xã)", ["reach 70", "reach 60"]],
  ])("shares the word of bound with its like: %s", (text, wanted) => {
    expect(shown(text).map((one) => one.split(" percent")[0])).toEqual(wanted);
  });
});

describe("fractions in words", () => {
  it.each([
    [
      "Số đơn thư tồn đọng giảm tối thiểu một nửa",
      { extent: "gte", value: 50, unit: { kind: "percent" } },
    ],
    [
      "Ít nhất hai phần ba thành viên là nữ",
      { comparator: "gte", value: 2, unit: { kind: "fraction", of: 3 } },
    ],
    [
      "Số vụ cháy giảm một phần ba",
      { comparator: "decrease", value: 1, unit: { kind: "fraction", of: 3 } },
    ],
  ])("are read whole: %s", (text, wanted) => {
    expect(findTargets(text).targets).toMatchObject([wanted]);
  });
});

describe("what is no target in running text", () => {
  it.each([
    ["Tỷ lệ đúng hạn đạt 9 5 %", ["target-unreadable"]],
    ["Tỷ lệ đúng hạn đạt 97, 5%", ["target-unreadable"]],
    ["Thu nội địa đạt và vượt dự toán", ["target-no-figure"]],
    ["Chỉ số nội dung 3 không thấp hơn năm 2024", ["target-no-figure"]],
    ["trong vòng 03 ngày làm việc kể từ khi nhận văn bản", []],
    ["Giao ban 02 lần/tháng", []],
    ["Nguồn sự nghiệp bố trí 12 tỷ", ["target-figure-aside"]],
  ])("is said in a finding, where it is lost: %s", (text, codes) => {
    const { targets, findings } = findTargets(text);
    expect(targets).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it("is a result beside the year before", () => {
    expect(shown("Sản lượng đạt 104,5% kế hoạch, tăng 6% so với cùng kỳ")).toEqual([
      "(reach 104.5 percent # Sản lượng)",
      "(increase 6 percent # Sản lượng)",
    ]);
  });
});

describe("numbers of things", () => {
  it.each([
    ["Năm 2027 có thêm 12 sản phẩm OCOP", ["increase 12 count # sản phẩm OCOP"]],
    ["Đến năm 2030 có 20/25 xã đạt chuẩn", ["reach 20 count # xã đạt chuẩn"]],
    ["Mục tiêu: 8/8 nội dung tăng điểm", ["reach 8 count # nội dung tăng điểm"]],
    [
      "Thành lập 500 doanh nghiệp, trong đó có 50 doanh nghiệp số",
      ["reach 500 count # Thành lập doanh nghiệp", "reach 50 count # doanh nghiệp số"],
    ],
    [
      "Tư vấn pháp luật cho 1.500 thanh niên",
      ["reach 1500 count # Tư vấn pháp luật cho thanh niên"],
    ],
    ["PCI tăng 5 bậc; SIPAS 2 bậc", ["increase 5 places # PCI", "increase 2 places # SIPAS"]],
  ])("are read: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
