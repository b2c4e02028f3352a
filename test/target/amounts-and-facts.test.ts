import fc from "fast-check";
import { resolveDeadline } from "chiso/deadline";
import { findTargets, type Target } from "chiso/target";
import { describe, expect, it } from "vitest";

/** The last day that a target's time comes to. */
function dayOf({ deadline }: Target): string {
  if (deadline === undefined) return "-";
  const timing = resolveDeadline(deadline).clauses[0]?.timing;
  if (timing?.kind === "by") return timing.date;
  return timing?.kind === "within" ? timing.end : "-";
}

/** A target as `comparator[.extent] value unit`. */
function bound({ comparator, extent, value, interval, unit }: Target): string {
  const figure = value ?? (interval === undefined ? "-" : `${interval.from}..${interval.to}`);
  return `${comparator}${extent === undefined ? "" : `.${extent}`} ${figure} ${unit.kind}`;
}

const all = (text: string): readonly Target[] => findTargets(text).targets;
const aims = (text: string): readonly Target[] => all(text).filter(({ role }) => role === "target");
const bounds = (text: string): readonly string[] => aims(text).map(bound);

describe("a measure out of all", () => {
  it.each([
    ["Bàn giao 7,5/11,2 ha mặt bằng sạch trong tháng 8/2027", "reach 7.5 measure"],
    ["Cứng hóa 6/9 km đường nội đồng trong năm 2027", "reach 6 measure"],
    ["Giải phóng mặt bằng xong 3,4/5 ha cụm công nghiệp", "reach 3.4 measure"],
  ])("is the figure before the stroke: %s", (text, wanted) => {
    expect(bounds(text)).toEqual([wanted]);
  });

  it("is a fraction where it has few parts", () => {
    expect(bounds("Giảm 1/2 ngày làm việc")).toEqual(["decrease.reach 0.5 duration"]);
  });

  it("never becomes another figure than those written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 90 }), (part, of) => {
        const [target] = all(`Nâng cấp ${part}/${of} km đường xã`);
        expect(target?.value).toBe(part);
      }),
    );
  });
});

describe("a change", () => {
  it.each([
    ["Số vụ bạo lực gia đình giảm từ 8% so với năm 2026", "decrease.gte 8 percent"],
    ["Doanh thu vận tải đạt và vượt 6% kế hoạch năm", "increase.reach 6 percent"],
    ["Hội viên tiết kiệm ít nhất 30.000 đồng/tháng", "gte 30000 money"],
    ["Tiết kiệm ít nhất 3 tỷ đồng chi thường xuyên", "decrease.gte 3 money"],
    ["Nâng hạng chỉ số chuyển đổi số lên từ 2 - 3 bậc", "increase.between 2..3 places"],
    ["Cải thiện thứ hạng PAPI 4 bậc", "increase.reach 4 places"],
    ["Nâng số trường đạt chuẩn từ 9 lên 13 trường", "reach 13 count"],
    ["Cải thiện thứ hạng PAPI, phấn đấu tăng 4 bậc", "increase.reach 4 places"],
  ])("is read once, with its amount: %s", (text, wanted) => {
    expect(bounds(text)).toEqual([wanted]);
  });

  it("is that of all that a list counts behind a verb of shrinking", () => {
    const text = "Giảm ít nhất 6 vụ cháy, 3 người bị thương so với năm 2026";
    expect(bounds(text)).toEqual(["decrease.gte 6 count", "decrease.gte 3 count"]);
  });

  it("does not move a figure whose name only tells how it is done", () => {
    const [target] = all("Diện tích trồng màu, tiết kiệm nước đạt 700 ha");
    expect(target?.direction).toBeUndefined();
  });

  it("of a place keeps the year in which the first place was held out of its time", () => {
    const [target] = aims("Đưa PAR Index từ vị trí 28 năm 2026 lên vị trí 21 năm 2028");
    expect(target).toMatchObject({
      comparator: "rank",
      value: 21,
      baseline: { value: 28, year: 2026 },
    });
    expect(target === undefined ? "-" : dayOf(target)).toBe("2028-12-31");
  });
});

describe("what is counted", () => {
  it.each([
    ["Tổ chức 01 ngày hội đọc sách và 02 tuần lễ cà phê", ["reach 1 count", "reach 2 count"]],
    ["Có 4 - 6 mô hình “Bếp sạch” được công nhận", ["between 4..6 count"]],
    ["Tổng đàn hươu, nai 2.300 con", ["reach 2300 count"]],
    ["Thu ngân sách xã năm 2028: 41 tỷ đồng", ["reach 41 money"]],
    ["Đạt tối thiểu 82/100 điểm kiểm tra vệ sinh", ["gte 82 points"]],
    [
      "Số lượng tuyển mới: 340 học viên (chính quy), 60 học viên (liên thông)",
      ["reach 340 count", "reach 60 count"],
    ],
    ["Mỗi đội có từ 4 đến 6 thành viên", []],
  ])("is read: %s", (text, wanted) => {
    expect(bounds(text)).toEqual(wanted);
  });

  it("has the words before the colon for its measure where brackets tell of which", () => {
    const [target] = all("Số lượng tuyển mới: 340 học viên (chính quy), 60 học viên (liên thông)");
    expect(target?.metric).toContain("tuyển mới");
  });
});

describe("a time of more than one figure", () => {
  it.each([
    ["Giảm 35% thời gian, 20% chi phí xin phép; hoàn thành trước 30/9/2027.", "2027-09-30"],
    ["Giảm 35% thời gian, 20% chi phí xin phép, hoàn thành trước ngày 30/9/2027", "2027-09-30"],
    ["55% lao động qua đào tạo, trong đó có chứng chỉ 24% (đến năm 2028)", "2028-12-31"],
  ])("is that of both: %s", (text, day) => {
    expect(aims(text).map(dayOf)).toEqual([day, day]);
  });

  it.each([
    ["Tỷ lệ hài lòng: 88% (2027), 91% (2029)", ["2027-12-31", "2029-12-31"]],
    [
      "Đến 31/3/2027, ít nhất 45% và đến 30/11/2027, 100% giáo viên dùng học bạ số",
      ["2027-03-31", "2027-11-30"],
    ],
    ["Đến 2029 phủ sóng 5G tới 92% số bản", ["2029-12-31"]],
    ["Sau năm 2028, tỷ lệ phủ sóng đạt 95%", ["-"]],
  ])("is each one's own: %s", (text, days) => {
    expect(aims(text).map(dayOf)).toEqual(days);
  });
});

describe("none of something", () => {
  it.each([
    [
      "Không còn phòng học tạm; 100% trường có thư viện đạt chuẩn",
      ["eq 0 count", "all 100 percent"],
    ],
    ["Tuyển quân đạt 100% chỉ tiêu, không có trường hợp bù đổi", ["all 100 percent", "eq 0 count"]],
    ["Không quá 1% đơn trễ hạn; không có đơn bị thất lạc", ["lte 1 percent", "eq 0 count"]],
    ["Không để phát sinh điểm nóng; số vụ cháy giảm 3 vụ", ["decrease.reach 3 count"]],
  ])("is asked for beside a figure that is: %s", (text, wanted) => {
    expect(bounds(text)).toEqual(wanted);
  });
});

describe("what was found before", () => {
  it.each([
    ["Tỷ lệ hồ sơ điện tử đến cuối năm 2025 là 58,7%", []],
    ["Tỷ lệ hộ khá đến hết năm 2025 là 61%, cao hơn bình quân chung 2 điểm phần trăm", []],
    ["Cuối năm 2025, tổng dư nợ là 380 tỷ đồng, nợ quá hạn 0,2%", []],
    ["Năm 2025, thu hút được 9 dự án, tổng vốn 640 tỷ đồng", []],
    [
      "Mức độ hài lòng năm 2026 đạt 81,3%, năm 2027 phấn đấu đạt từ 86% trở lên",
      ["gte 86 percent"],
    ],
    ["Tỷ lệ hộ nghèo đầu kỳ 6,4%, cuối năm 2028 còn dưới 3%", ["lt 3 percent"]],
    ["Tỷ lệ che phủ rừng đến năm 2031 là 52%", ["reach 52 percent"]],
    ["Tỷ lệ số hóa: 6 tháng đầu năm 2028: 40%", ["reach 40 percent"]],
    [
      "Phấn đấu năm 2027 đạt 70%, năm 2028 phấn đấu đạt 80%",
      ["reach 70 percent", "reach 80 percent"],
    ],
  ])("is no aim: %s", (text, wanted) => {
    expect(bounds(text)).toEqual(wanted);
  });

  it("says so where only its look tells", () => {
    const { findings } = findTargets("Tỷ lệ hồ sơ điện tử đến cuối năm 2025 là 58,7%");
    expect(findings.map(({ code }) => code)).toContain("target-role-inferred");
  });
});
