import fc from "fast-check";
import { findTargets, parseTarget, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";

const codesOf = (text: string): readonly string[] =>
  findTargets(text).findings.map(({ code }) => code);

/** A target as `comparator[.extent] value unit # metric`. */
function said({ comparator, extent, value, interval, unit, metric }: Target): string {
  const figure = value ?? (interval === undefined ? "-" : `${interval.from}..${interval.to}`);
  const bound = [comparator, extent].filter((one) => one !== undefined).join(".");
  return `${bound} ${figure} ${unit.kind} # ${metric}`;
}

/** The targets of a text, without what it reports. */
function shown(text: string): readonly string[] {
  return findTargets(text, { year: 2026 })
    .targets.filter(({ role }) => role === "target")
    .map(said);
}

/** Clauses whose opening words say that their figures are no aims, by what they are about. */
const MATTERS: Readonly<Record<string, readonly string[]>> = {
  "a case in which something holds": [
    "Trường hợp giải ngân dưới 60% thì điều chuyển vốn",
    "Nếu điểm khảo sát giảm trên 2 điểm, chủ tịch xã phải giải trình",
    "Khi lượng hồ sơ vượt 300 hồ sơ/ngày thì mở thêm quầy",
    "Đối với hồ sơ lưu quá 15 ngày phải gửi thư xin lỗi",
  ],
  "whom a rule is for": [
    "Hợp tác xã có tỷ lệ thành viên nữ từ 40% trở lên được ưu tiên",
    "Người bị mất sức từ 61% trở lên được hưởng chế độ",
    "Phường có trên 15% hồ sơ trễ hạn phải báo cáo giải trình",
    "Những đơn vị có tỷ lệ số hóa dưới 50% phải làm rõ nguyên nhân",
    "Áp dụng đối với các xã có tỷ lệ hộ nghèo trên 25%",
  ],
  "praise and blame": [
    "Phê bình các phòng có tỷ lệ trễ hạn trên 3%",
    "Khen thưởng tập thể đạt từ 95% chỉ tiêu trở lên",
    "Xét tặng danh hiệu cho thôn có ít nhất 90% hộ văn hóa",
  ],
  "what is given or charged in each case": [
    "Mức chi: 200.000 đồng/người/buổi",
    "Hỗ trợ một lần 20 triệu đồng cho hộ di dời",
    "Hỗ trợ 50% chi phí mua giống, tối đa 30 triệu đồng/hộ",
    "Hộ cận nghèo được hỗ trợ 70% mức đóng, hộ trung bình 30%",
    "Giảm 30% lệ phí đối với hồ sơ nộp qua mạng",
    "Sinh viên mồ côi được miễn 100% học phí",
    "Giải Nhì trị giá 3 triệu đồng",
    "Mức thưởng bằng 20% mức lương cơ sở",
  ],
  "what there is to spend, and who pays": [
    "Tổng mức đầu tư dự kiến 90 tỷ đồng, trong đó vốn tỉnh 60 tỷ đồng",
    "Kinh phí thực hiện: 1.850 triệu đồng",
    "Ngân sách trung ương hỗ trợ 80%, ngân sách xã 15%, người dân đóng góp 5%",
    "Vốn vay ODA chiếm 85%, vốn đối ứng 15%",
    "Vốn điều lệ 40 tỷ đồng",
  ],
  "lists, captions and scales": [
    "Danh sách các xã đạt dưới 40% kế hoạch",
    "Bảng 4. Các sở đạt trên 90 điểm",
    "Nhóm 2: Các phường đạt từ 60% đến dưới 80%",
    "Hoàn thành tốt: từ 70 đến dưới 90 điểm",
    "Tập thể đạt từ 85 điểm trở lên xếp loại Tốt",
    "Điểm tối đa: 10 điểm",
    'Phong trào "4 xin, 4 luôn"',
  ],
};

describe.each(Object.entries(MATTERS))("figures that say %s", (_, texts) => {
  it.each(texts)("are no targets, and a finding says so: %s", (text) => {
    expect(shown(text)).toEqual([]);
    expect(codesOf(text)).toContain("target-figure-aside");
  });
});

describe("a figure that is no aim", () => {
  it("is told with its place", () => {
    const text = "Tỷ lệ số hóa đạt 90%. Nếu tỷ lệ trễ hạn trên 5% thì xin lỗi bằng văn bản.";
    const { targets, findings } = findTargets(text);
    expect(targets.map(said)).toEqual(["reach 90 percent # Tỷ lệ số hóa"]);
    const aside = findings.find(({ code }) => code === "target-figure-aside");
    expect(aside?.severity).toBe("info");
    expect(text.slice(aside?.span?.start, aside?.span?.end)).toMatch(/^Nếu tỷ lệ trễ hạn trên 5%/u);
  });

  it("is none in a phrase either", () => {
    const reading = parseTarget("Hỗ trợ 50% chi phí lắp đặt");
    expect(reading.readable).toBe(false);
    expect(reading.findings.map(({ code }) => code)).toEqual([
      "target-unreadable",
      "target-figure-aside",
    ]);
  });

  it("is one whatever the figure is", () => {
    const heads = ["Nếu tỷ lệ trễ hạn trên", "Danh sách các xã đạt dưới", "Mức đóng bằng"];
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("", " thì báo cáo"),
        (head, figure, tail) => {
          const text = `${head} ${String(figure)}%${tail}`;
          expect(findTargets(text).targets).toEqual([]);
          expect(codesOf(text)).toContain("target-figure-aside");
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("aims that open like other matters", () => {
  it.each([
    ["Hỗ trợ 40% doanh nghiệp nhỏ tiếp cận vốn", ["reach 40 percent"]],
    ["Hỗ trợ ít nhất 300 hộ kinh doanh chuyển đổi số", ["gte 300 count"]],
    ["Khen thưởng 15 tập thể, 40 cá nhân", ["reach 15 count", "reach 40 count"]],
    ["Kiểm tra ít nhất 25% số xã", ["gte 25 percent"]],
    ["Đối với cấp xã, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 55%", ["gte 55 percent"]],
    [
      "Đối với các xã có tỷ lệ hộ nghèo trên 12%, phấn đấu giảm 4%/năm",
      ["decrease.reach 4 percent"],
    ],
    ["Nguồn vốn huy động đạt 9.000 tỷ đồng", ["reach 9000 money"]],
    ["Mức thu nhập bình quân đạt 70 triệu đồng", ["reach 70 money"]],
    ["Lãi suất cho vay giảm 0,5%", ["decrease.reach 0.5 percent"]],
    ["Ngân sách chi cho giáo dục chiếm tối thiểu 20% tổng chi", ["gte 20 percent"]],
    ["Chỉ tiêu 3: 100% thôn có nhà văn hóa", ["all 100 percent"]],
    ["Đơn vị có trên 85% viên chức hoàn thành tốt nhiệm vụ", ["gt 85 percent"]],
  ])("stay aims: %s", (text, wanted) => {
    expect(shown(text).map((one) => one.split(" #")[0])).toEqual(wanted);
  });
});

describe("what was found", () => {
  it.each([
    "Có 4 xã chưa báo cáo, 2 xã giải ngân dưới 15%",
    "Trong tổng số 40 nhiệm vụ, có 30 nhiệm vụ đúng hạn, đạt 75%",
    "Ước cả năm đạt 101% dự toán",
    "So với cùng kỳ năm trước giảm 7 vụ",
    "Tỷ lệ thực hiện năm trước: 84%",
    "Thực hiện 2025: 90,2%",
    "Số liệu đến 31/10/2025: đạt 79%",
    "Sở đã tiếp nhận 9.200 hồ sơ, giải quyết đúng hạn đạt 99%",
    "Điểm số giảm 0,8 điểm, tụt 4 bậc",
    "Nguyên nhân: hồ sơ giấy còn nhiều, chiếm trên 45%",
    "Còn 06 thôn chưa có nhà văn hóa",
  ])("is no aim: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ["Tỷ lệ hồ sơ đã số hóa đạt 85%", ["reach 85 percent"]],
    [
      "95% người đã tiêm mũi cơ bản, 90% người đã tiêm được theo dõi",
      ["reach 95 percent", "reach 90 percent"],
    ],
    ["Còn dưới 1% hộ nghèo", ["lt 1 percent"]],
    ["So với cùng kỳ năm trước, phấn đấu giảm 5% số vụ", ["decrease.reach 5 percent"]],
    ["100% (12/12 đơn vị)", ["all 100 percent"]],
  ])("is told from what is named so: %s", (text, wanted) => {
    expect(shown(text).map((one) => one.split(" #")[0])).toEqual(wanted);
  });
});

describe("several figures of a sentence", () => {
  it.each([
    [
      "Thực hiện ít nhất 10 phóng sự, 20 chuyên mục và 80 tin, bài",
      [
        "gte 10 count # Thực hiện phóng sự",
        "reach 20 count # chuyên mục",
        "reach 80 count # tin, bài",
      ],
    ],
    [
      "Đào tạo 1.500 cán bộ tổ công nghệ số cộng đồng và 200 nông dân",
      ["reach 1500 count # Đào tạo cán bộ tổ công nghệ số cộng đồng", "reach 200 count # nông dân"],
    ],
    [
      "Trên 97% hồ sơ được giải quyết đúng hạn và không có hồ sơ quá hạn trên 20 ngày",
      ["gt 97 percent # hồ sơ được giải quyết đúng hạn", "lte 20 duration # hồ sơ quá hạn"],
    ],
    [
      "Giảm 40% số cuộc họp, tối thiểu 30% cuộc họp được tổ chức trực tuyến",
      [
        "decrease.reach 40 percent # số cuộc họp",
        "gte 30 percent # cuộc họp được tổ chức trực tuyến",
      ],
    ],
    [
      "Học sinh lên lớp từ 99% trở lên, xếp loại rèn luyện khá, tốt trên 97%",
      ["gte 99 percent # Học sinh lên lớp", "gt 97 percent # xếp loại rèn luyện khá, tốt"],
    ],
    [
      "Giải ngân đến hết quý II/2026 đạt trên 45%, cả năm đạt 100%",
      ["gt 45 percent # Giải ngân", "all 100 percent # Giải ngân"],
    ],
    [
      "DDCI: 78 điểm trở lên, thuộc nhóm 5 đơn vị dẫn đầu khối sở, ngành",
      ["gte 78 points # DDCI", "rank 5 rank # DDCI"],
    ],
  ])("are each read whole: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    [
      "Giảm tỷ lệ hộ cận nghèo xuống dưới 2,6% (đầu năm 3,4%)",
      ["lt 2.6 percent # tỷ lệ hộ cận nghèo"],
      { text: "đầu năm", value: 3.4 },
    ],
    [
      "Tỷ lệ ký số đạt 90% năm 2026 (năm 2025: 82%)",
      ["reach 90 percent # Tỷ lệ ký số"],
      { text: "năm 2025", year: 2025, value: 82 },
    ],
  ])("are not what it was before: %s", (text, wanted, baseline) => {
    expect(shown(text)).toEqual(wanted);
    expect(findTargets(text).targets[0]?.baseline).toEqual(baseline);
  });

  it.each([
    ["Giảm tỷ lệ hộ nghèo xuống dưới 2% (năm 2025: 3,1%)", "lt 2 percent", 2025, 3.1],
    ["Tỷ lệ thanh toán trực tuyến đạt 85% (năm 2024: 71%)", "reach 85 percent", 2024, 71],
    ["Tỷ lệ trễ hạn không quá 1% (năm 2025: 1,8%)", "lte 1 percent", 2025, 1.8],
  ])("are not what fell short of them in a year: %s", (text, wanted, year, value) => {
    const { targets } = findTargets(text);
    expect(shown(text).map((each) => each.split(" #")[0])).toEqual([wanted]);
    expect(targets[0]?.deadline).toBeUndefined();
    expect(targets[0]?.baseline).toEqual({ text: `năm ${year}`, year, value });
  });

  it.each([
    ["Tỷ lệ ký số đạt 90% (năm 2027: 95%)", ["reach 90 percent", "reach 95 percent"]],
    [
      "Phấn đấu đến 30/6/2026 giải ngân đạt trên 40%; đến 31/12/2026 giải ngân đạt trên 90% kế hoạch",
      ["gt 40 percent", "gt 90 percent"],
    ],
    ["Giảm 3 tiêu chí tai nạn giao thông từ 6% trở lên", ["decrease.gte 6 percent"]],
    ["Giá trị gia tăng bình quân 1 ha đạt 140 triệu đồng", ["reach 140 money"]],
    ["Đỗ 100%, điểm bình quân từ 6,5 trở lên", ["all 100 percent", "gte 6.5 index"]],
    ["7/10 chỉ tiêu đạt trên 90%", []],
    ["Phạt tiền từ 5 triệu đồng đến 8 triệu đồng", []],
    ["Ngân sách tỉnh 75%, ngân sách xã 15%, huy động khác 10%", []],
    ["Đối tượng thụ hưởng: hộ có thu nhập dưới 1,5 triệu đồng", []],
  ])("keep each its sense: %s", (text, wanted) => {
    expect(shown(text).map((one) => one.split(" #")[0])).toEqual(wanted);
  });

  it("are all due by the time at the head of their list", () => {
    const { targets } = findTargets("Đến 2030: số bác sĩ đạt 13 người; số giường đạt 35 giường");
    expect(targets.map(({ deadline }) => deadline?.text)).toEqual(["Đến 2030", "Đến 2030"]);
  });
});

describe("what a figure is of", () => {
  it.each([
    ["Băng rộng với tốc độ trên 1 Gb/s được phổ cập tới 100% hộ", ["all 100 percent"]],
    ["Tỷ lệ sản phẩm 4 sao trở lên chiếm 25%", ["reach 25 percent"]],
    ["Nâng Chỉ số PAPI lên ít nhất 02 bậc", ["increase.gte 2 places"]],
    ["Chỉ số PAPI năm 2026 tăng 6 bậc", ["increase.reach 6 places"]],
    ["Mức giảm sinh: 0,1‰", ["reach 0.1 measure"]],
    ["+2 bậc", ["increase.reach 2 places"]],
    ["Xếp loại: Tốt", ["reach tốt grade"]],
    ["Hoàn thành vượt mức 4% chỉ tiêu thu thuế", ["increase.reach 4 percent"]],
    ["Mỗi xã có ít nhất 01 điểm sinh hoạt cộng đồng", ["gte 1 count"]],
    ["Số hóa tối thiểu 15.000 trang tài liệu", ["gte 15000 count"]],
    ["Tăng trưởng 8% trở lên, phấn đấu đạt hai con số", ["gte 8 percent"]],
    ["Nâng cao 03 chỉ số thành phần", []],
    ["Nằm trong nhóm 1/3 tỉnh đứng đầu", []],
  ])("is heard: %s", (text, wanted) => {
    expect(shown(text).map((one) => one.split(" #")[0])).toEqual(wanted);
  });

  it.each([
    ["Lọt vào nhóm 12 tỉnh có Chỉ số chuyển đổi số cao nhất", "Chỉ số chuyển đổi số"],
    ["Trả lời phản ánh trên Cổng: 100% trong thời hạn quy định", /^Trả lời phản ánh trên Cổng/u],
    ["Giải học sinh giỏi cấp tỉnh: 20 giải trở lên", /^Giải học sinh giỏi cấp tỉnh/u],
  ])("is named: %s", (text, metric) => {
    expect(findTargets(text).targets[0]?.metric).toMatch(metric);
  });
});
