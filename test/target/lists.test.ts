import fc from "fast-check";
import { resolveDeadline } from "chiso/deadline";
import { findTargets, parseTarget, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";

/** The last day that a target's time comes to. */
function dayOf({ deadline }: Target): string {
  if (deadline === undefined) return "-";
  const [timing] = resolveDeadline(deadline).clauses.map((clause) => clause.timing);
  if (timing?.kind === "by") return timing.date;
  return timing?.kind === "within" ? timing.end : "-";
}

/** A target as `comparator[.extent] value unit # metric`. */
function said({ comparator, extent, value, interval, unit, metric }: Target): string {
  const figure = value ?? (interval === undefined ? "-" : `${interval.from}..${interval.to}`);
  const bound = [comparator, extent].filter((one) => one !== undefined).join(".");
  return `${bound} ${figure} ${unit.kind} # ${metric}`;
}

const aimsOf = (text: string): readonly Target[] =>
  findTargets(text).targets.filter(({ role }) => role === "target");
const shown = (text: string): readonly string[] => aimsOf(text).map(said);
const boundsOf = (text: string): readonly string[] =>
  shown(text).map((one) => one.split(" #")[0] ?? "");
const codesOf = (text: string): readonly string[] =>
  findTargets(text).findings.map(({ code }) => code);

describe("the year that a list says once", () => {
  it.each([
    ["Đến 31/3/2027: 40% hồ sơ được số hóa; đến cuối năm: 75%", ["2027-03-31", "2027-12-31"]],
    ["Giải ngân vốn năm 2027: hết quý I đạt 12%, hết quý II đạt 48%", ["2027-03-31", "2027-06-30"]],
    ["Số hóa đạt 40% vào 2027, 75% vào 2029", ["2027-12-31", "2029-12-31"]],
  ])("is the year of its next times: %s", (text, days) => {
    expect(aimsOf(text).map(dayOf)).toEqual(days);
  });

  it("is not given to a time that no year was named for", () => {
    expect(aimsOf("Hết quý I đạt 12%, hết quý II đạt 48%").map(dayOf)).toEqual(["-", "-"]);
  });
});

describe("what a list says once", () => {
  it.each([
    [
      "Giải ngân đến 30/9/2027 đạt trên 55%, đến 31/12/2027 đạt 100% kế hoạch vốn",
      ["gt 55 percent # Giải ngân", "all 100 percent # Giải ngân"],
    ],
    [
      "80% trở lên tổ đảng hoàn thành tốt nhiệm vụ; không có tổ đảng yếu kém",
      ["gte 80 percent # tổ đảng hoàn thành tốt nhiệm vụ", "eq 0 count # tổ đảng yếu kém"],
    ],
    [
      "Bảo đảm 100% đơn được trả lời, không có đơn tồn đọng",
      ["all 100 percent # đơn được trả lời", "eq 0 count # đơn tồn đọng"],
    ],
    [
      "Sản lượng đạt 4 triệu tấn, tăng trưởng 7%",
      ["reach 4 measure # Sản lượng", "reach 7 percent # tăng trưởng Sản lượng"],
    ],
    [
      "Điểm an ninh và điểm môi trường lần lượt đạt 7,0 và 8,5 điểm",
      [
        "reach 7 points # Điểm an ninh và điểm môi trường lần lượt",
        "reach 8.5 points # Điểm an ninh và điểm môi trường lần lượt",
      ],
    ],
  ])("holds for its next items: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("is a time for all that one verb opens", () => {
    const text = "Tổ chức 02 tọa đàm, 05 buổi tập huấn trong quý I/2027";
    expect(aimsOf(text).map(dayOf)).toEqual(["2027-03-31", "2027-03-31"]);
  });

  it("is a time of its own for each verb", () => {
    const text = "Khởi công 02 cầu dân sinh; sửa chữa 05 cống trước 30/6/2027";
    expect(aimsOf(text).map(dayOf)).toEqual(["-", "2027-06-30"]);
  });

  it("is until when, beside how often", () => {
    const [target] = aimsOf("Giai đoạn 2027 - 2031, mỗi năm giảm từ 1 đến 2% hộ cận nghèo");
    expect(target?.per).toEqual({ unit: "year", interval: 1 });
    expect(target === undefined ? "" : dayOf(target)).toBe("2031-12-31");
  });
});

describe("figures that are aims by what stands around them", () => {
  it.each([
    ["Số lượng thôn đạt chuẩn: 11 thôn", ["reach 11 count"]],
    ["Số nhà văn hóa xây mới 07 nhà", ["reach 7 count"]],
    ["Số điều dưỡng/10.000 dân: 21", ["reach 21 index"]],
    ["Từ 20 đến 24 lượt thanh tra được thực hiện", ["between 20..24 count"]],
    ["Khởi công 04 khu đô thị với tổng diện tích 230 ha", ["reach 4 count", "reach 230 measure"]],
    ["Thu hút 08 dự án với tổng vốn đăng ký trên 90 triệu USD", ["reach 8 count", "gt 90 money"]],
    ["Nước sạch bình quân 95 lít/người/ngày", ["reach 95 measure"]],
    ["Số giờ tập huấn bình quân 16 giờ/người/năm", ["reach 16 duration"]],
    ["Tỷ lệ vi phạm quy chế bằng 0", ["eq 0 percent"]],
    ["Thêm 04 thôn đạt chuẩn kiểu mẫu", ["increase.reach 4 count"]],
    ["Giải quyết dứt điểm 09 vụ việc kéo dài", ["reach 9 count"]],
    [
      "Xử lý xong không quá 03 giờ đối với lỗi nhẹ, 06 giờ đối với lỗi nặng",
      ["lte 3 duration", "lte 6 duration"],
    ],
    [
      "100% bản có loa truyền thanh, vùng phủ sóng đạt 96% dân số",
      ["all 100 percent", "reach 96 percent"],
    ],
    ["Doanh thu quý II/2027 cao hơn quý I/2027 ít nhất 6%", ["increase.gte 6 percent"]],
    ["Giảm tỷ lệ sinh con thứ 3 còn 8%", ["reach 8 percent"]],
    ["Thời gian cấp phép giảm từ 2 ngày xuống còn 1/2 ngày", ["reach 0.5 duration"]],
    ["Hạng thi đua vượt 4 bậc so với năm 2026", ["increase.reach 4 places"]],
    ["Thanh toán điện tử tiền điện 90%, học phí 95%", ["reach 90 percent", "reach 95 percent"]],
    ["Ít nhất 70% thôn hoàn thành vượt mức kế hoạch thu quỹ", ["gte 70 percent"]],
    [
      "Hoàn thành đo đạc 100% thửa đất, cấp giấy chứng nhận đạt 88%",
      ["all 100 percent", "reach 88 percent"],
    ],
    ["Tỷ lệ hài lòng: 92% ± 1%", ["reach 92 percent"]],
    ["Phát sóng 36 bản tin (03 bản tin/tháng)", ["reach 36 count"]],
    ["Đạt ít nhất 03/06 chỉ số thuộc nhóm cao nhất", ["gte 3 count"]],
    ["Tỷ lệ đơn bị trả quá 01 lần: dưới 4%", ["lt 4 percent"]],
  ])("%s", (text, wanted) => {
    expect(boundsOf(text)).toEqual(wanted);
  });

  it("leave the time within which a share is done in its name", () => {
    const [target, ...others] = aimsOf("100% kiến nghị được trả lời trong vòng 36 giờ");
    expect(others).toEqual([]);
    expect(target).toMatchObject({
      comparator: "all",
      value: 100,
      metric: "kiến nghị được trả lời trong vòng 36 giờ",
    });
  });

  it("keep the figure that a level climbs from, and its year", () => {
    const [target] = aimsOf("Giảm tỷ lệ tái nghèo từ 2,4% đầu năm 2027 xuống còn 1,1%");
    expect(target).toMatchObject({ value: 1.1, metric: "tỷ lệ tái nghèo" });
    expect(target?.baseline).toMatchObject({ value: 2.4, year: 2027 });
  });

  it("are forecasts where their time lies ahead", () => {
    expect(boundsOf("Tổng mức bán lẻ ước đạt 70.000 tỷ đồng vào năm 2029")).toEqual([
      "reach 70000 money",
    ]);
    expect(boundsOf("Tổng mức bán lẻ ước đạt 70.000 tỷ đồng")).toEqual([]);
  });
});

/** Texts that state no target, by what their figures are. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  "what a body has or a work costs": [
    "Xã có 14 thôn, 4.100 hộ với 16.000 nhân khẩu",
    "Tổ công tác gồm 11 thành viên do Phó Chủ tịch làm Tổ trưởng",
    "Phòng Nội vụ phụ trách 06 công chức, 01 nhân viên",
    "Dự án có tổng mức đầu tư 88 tỷ đồng",
    "Hội thi thu hút 2.300 bài dự thi, ban giám khảo trao 9 giải",
    "Thành phần tham dự: 40 đại biểu",
  ],
  "who is called so": ["Hộ khá là hộ có thu nhập từ 5 triệu đồng/người/tháng trở lên"],
  "how many must be there": ["Hội đồng phải có ít nhất 2/3 số thành viên dự họp"],
  "what a contract or a tariff fixes": [
    "Thời hạn bảo hành thiết bị là 18 tháng",
    "Giá khởi điểm là 2,6 tỷ đồng",
    "Chi phí giám sát bằng 1,8% giá trị dự án",
    "Nhà thầu nộp bảo đảm bằng 2% giá gói thầu",
    "Đợt 1 thanh toán 30%, đợt 2 thanh toán 70%",
    "Hạn mức giao đất ở tại khu vực đô thị không quá 150 m2/hộ",
    "Giảm 40% phí sử dụng hạ tầng cho doanh nghiệp khởi nghiệp",
  ],
  "what a storm did": ["Bão số 7 làm 60 nhà bị tốc mái"],
  "what is punished, or follows in a case": [
    "Tàu chở quá số người trên 5% bị xử phạt",
    "Trường hợp lượng khách vượt quá 900 khách/ngày, bố trí thêm 03 quầy",
  ],
};

describe.each(Object.entries(NONE))("figures that say %s", (_, texts) => {
  it.each(texts)("are no targets, and a finding says so: %s", (text) => {
    expect(shown(text)).toEqual([]);
    expect(codesOf(text)).toContain("target-figure-aside");
  });
});

describe("figures that were found", () => {
  it.each([
    "Kết quả năm 2025: tỷ lệ đúng hạn đạt 97,4%, vượt 0,4% so với kế hoạch",
    "Thu ngân sách đạt 5.100 tỷ đồng, bằng 71% dự toán",
    "Thu ngân sách đạt 5.100 tỷ đồng, tăng 4% so với cùng kỳ",
    "Toàn tỉnh có thêm 60 hợp tác xã, giảm 3% so với cùng kỳ",
    "Số vụ giảm 12 vụ, đã xử lý 3 vụ",
    "Số hộ nghèo đầu kỳ: 310 hộ",
    "Diện tích đất rừng của xã là 2.100 ha, chiếm 58%",
    "Tỷ lệ số hóa bình quân cả nước là 63%",
    "Điều tra 900 hộ, tỷ lệ hài lòng ghi nhận ở mức 81%",
    "Năm ngoái, tỷ lệ giải ngân là 90,2%",
    "Sản xuất công nghiệp ước tăng 8,1% so với cùng kỳ",
  ])("are no aims: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ["Phấn đấu thu ngân sách đạt 5.100 tỷ đồng, tăng 4% so với cùng kỳ", 2],
    ["Thu ngân sách đạt 5.100 tỷ đồng, bằng 105% dự toán", 2],
    ["Tăng 9% so với ước thực hiện năm 2026 và vượt 4% dự toán", 2],
  ])("are aims where the words strive or nothing says so: %s", (text, count) => {
    expect(shown(text)).toHaveLength(count);
  });
});

describe("a figure that no rule takes for an aim", () => {
  it("has a finding at its place", () => {
    const text = "Chương trình được triển khai tại 6 vùng";
    const [finding] = findTargets(text).findings;
    expect(finding?.code).toBe("target-figure-aside");
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe("6 vùng");
  });

  it("never vanishes beside nothing else", () => {
    const things = ["hộ dân", "tỷ đồng", "ha", "km", "%"];
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 19 }),
        fc.constantFrom(...things),
        fc.constantFrom("Đoàn đến thăm", "Khu vực rộng", "Tuyến đường này đi qua"),
        (figure, thing, head) => {
          const { targets, findings } = findTargets(`${head} ${String(figure)} ${thing}`);
          expect(targets.length + findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is not said of what only describes or says how often", () => {
    expect(codesOf("Giao ban 02 lần/tháng")).toEqual([]);
    expect(codesOf("Bộ máy 03 cấp")).toEqual([]);
  });

  it("may still be read where the phrase is said to be a target", () => {
    expect(parseTarget("6 vùng trồng rau")).toMatchObject({ comparator: "reach", value: 6 });
  });
});
