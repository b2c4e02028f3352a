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
