import { resolveDeadline } from "chiso/deadline";
import { findTargets, parseTarget, type Target } from "chiso/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The last day that a target's time comes to; its words where it has no day, `-` where there is none. */
function dayOf({ deadline }: Target): string {
  if (deadline === undefined) return "-";
  const [timing] = resolveDeadline(deadline).clauses.map((clause) => clause.timing);
  if (timing?.kind === "by") return timing.date;
  return timing?.kind === "within" ? timing.end : deadline.text;
}

/** Each target as `comparator figure day`. */
const shown = (text: string): readonly string[] =>
  findTargets(text).targets.map((target) => {
    const { comparator, value, interval } = target;
    const figure = value ?? `${String(interval?.from)}..${String(interval?.to)}`;
    return `${comparator} ${figure} ${dayOf(target)}`;
  });

const metrics = (text: string): readonly string[] =>
  findTargets(text).targets.map(({ metric }) => metric);

describe("a cell of which each line is a target", () => {
  it.each([
    ["50% (2023)\n70% (2024)\n90% (2025)", [2023, 2024, 2025]],
    ["50% (năm 2023)\n70% (năm 2024)", [2023, 2024]],
    ["(2026) 60%\n(2027) 70%", [2026, 2027]],
    ["60%\n(2026)\n70%\n(2027)", [2026, 2027]],
    ["≥ 60% (2026)\n≥ 75% (2027)", [2026, 2027]],
    ["87 điểm (2026)\n90 điểm (2027)", [2026, 2027]],
    ["60-65% (2026)\n70-75% (2027)", [2026, 2027]],
    ["Trên 60% (đến năm 2026)\nTrên 70% (đến năm 2027)", [2026, 2027]],
    ["Đến năm 2025: 80%\nĐến năm 2030: 95%", [2025, 2030]],
    ["Đến 2027: 80%\nĐến 2030: 95%", [2027, 2030]],
    ["Đến năm 2027 đạt 80%\nĐến năm 2030 đạt 95%", [2027, 2030]],
    ["Năm 2026: 60%\nNăm 2027: 70%\nNăm 2028: 80%", [2026, 2027, 2028]],
    ["2026: 60%\n2027: 70%", [2026, 2027]],
    ["2026-2030: 60%\n2031-2035: 80%", [2030, 2035]],
    ["Năm 2026\n60%\nNăm 2027\n70%", [2026, 2027]],
    ["60%\nNăm 2026\n70%\nNăm 2027", [2026, 2027]],
    ["Đạt 60% năm 2026\nĐạt 70% năm 2027", [2026, 2027]],
    ["Tăng 2 bậc (2026)\nTăng 3 bậc (2027)", [2026, 2027]],
    ["Tỷ lệ ký số đạt 70% (2026)\nTỷ lệ số hóa đạt 80% (2027)", [2026, 2027]],
    ["Tỷ lệ ký số\nđạt 70% vào năm 2026\nTỷ lệ số hóa\nđạt 80% vào năm 2027", [2026, 2027]],
    ["90% hồ sơ đúng hạn\nvào năm 2026\n80% hồ sơ số hóa\nvào năm 2027", [2026, 2027]],
    ["100% hồ sơ số hóa (2026)\n90% văn bản ký số (2027)", [2026, 2027]],
    ["Năm 2026 trồng 100 ha rừng\nNăm 2027 trồng 120 ha rừng", [2026, 2027]],
    ["Năm 2026, tỷ lệ ký số đạt 60%\nNăm 2027, tỷ lệ ký số đạt 70%", [2026, 2027]],
    ["- Năm 2026: 60%\n- Năm 2027: 70%", [2026, 2027]],
    ["2026 - 60%\n2027 - 70%", [2026, 2027]],
    ["2026 đạt 60%\n2027 đạt 70%", [2026, 2027]],
    ["60% - 2026\n70% - 2027", [2026, 2027]],
    ["2026: 60%/2027: 70%", [2026, 2027]],
    ["Mục tiêu 2026: 80%\nMục tiêu 2027: 90%", [2026, 2027]],
    ["Giai đoạn 2026 - 2030: 80%\nTầm nhìn 2045: 100%", [2030, 2045]],
    ["Cấp tỉnh: 80% (2026), 90% (2027)\nCấp xã: 60% (2026), 70% (2027)", [2026, 2027, 2026, 2027]],
    [
      "Năm 2026:\nCấp tỉnh: 80%\nCấp xã: 60%\nNăm 2027:\nCấp tỉnh: 90%\nCấp xã: 70%",
      [2026, 2026, 2027, 2027],
    ],
    [
      "Năm 2026\n- Cấp tỉnh: 80%\n- Cấp xã: 60%\nNăm 2027\n- Cấp tỉnh: 90%\n- Cấp xã: 70%",
      [2026, 2026, 2027, 2027],
    ],
    [
      "Đến năm 2027:\n100% hồ sơ số hóa\n90% văn bản ký số\nĐến năm 2030:\n100% văn bản ký số",
      [2027, 2027, 2030],
    ],
    ["Năm 2026: 60%;\nNăm 2027: 70%.", [2026, 2027]],
    ["60% (2026)<br>70% (2027)", [2026, 2027]],
  ])("gives each its own year: %j", (text, years) => {
    expect(shown(text).map((one) => one.split(" ").at(-1))).toEqual(
      years.map((year) => `${String(year)}-12-31`),
    );
  });

  it.each([
    ["30/6/2026: 50%\n31/12/2026: 100%", ["reach 50 2026-06-30", "all 100 2026-12-31"]],
    ["50% (30/6/2026)\n100% (31/12/2026)", ["reach 50 2026-06-30", "all 100 2026-12-31"]],
    ["Trước 30/6/2026: 50%\nTrước 31/12/2026: 100%", ["reach 50 2026-06-30", "all 100 2026-12-31"]],
    ["Quý I/2026: 20%\nQuý II/2026: 45%", ["reach 20 2026-03-31", "reach 45 2026-06-30"]],
    ["20% (Quý I/2026)\n45% (Quý II/2026)", ["reach 20 2026-03-31", "reach 45 2026-06-30"]],
    ["Tháng 6/2026: 50%\nTháng 9/2026: 80%", ["reach 50 2026-06-30", "reach 80 2026-09-30"]],
    ["Năm 2026: 60 - 65%\nNăm 2027: ≥ 70%", ["between 60..65 2026-12-31", "gte 70 2027-12-31"]],
    ["Năm 2026: giảm 2%\nNăm 2027: giảm 3%", ["decrease 2 2026-12-31", "decrease 3 2027-12-31"]],
  ])("gives each its own day and bound: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    ["Tỷ lệ ký số\nNăm 2026: 60%\nNăm 2027: 70%", ["Tỷ lệ ký số", "Tỷ lệ ký số"]],
    ["Tỷ lệ ký số: 60% (2026)\n70% (2027)", ["Tỷ lệ ký số", "Tỷ lệ ký số"]],
    ["Tỷ lệ ký số đạt 70%\nTỷ lệ số hóa đạt 80%", ["Tỷ lệ ký số", "Tỷ lệ số hóa"]],
    ["Nước sạch 95%\nNước hợp vệ sinh 98%", ["Nước sạch", "Nước hợp vệ sinh"]],
    ["Cấp tỉnh: 80%\nCấp xã: 60%", ["Cấp tỉnh", "Cấp xã"]],
    ["Thu nhập đạt 65 triệu đồng/người\nHộ nghèo còn 2%", ["Thu nhập", "Hộ nghèo"]],
    ["100% thủ tục công khai\nKhông có hồ sơ trễ hạn", ["thủ tục công khai", "hồ sơ trễ hạn"]],
    [
      "Tỷ lệ hồ sơ\ngiải quyết đúng hạn đạt 90%\nTỷ lệ số hóa\nđạt 80%",
      ["Tỷ lệ hồ sơ giải quyết đúng hạn", "Tỷ lệ số hóa"],
    ],
  ])("gives each its own name, or that of the line above: %j", (text, wanted) => {
    expect(metrics(text)).toEqual(wanted);
  });

  it("holds in any order of lines and for any years", () => {
    const line = fc.record({
      figure: fc.integer({ min: 11, max: 89 }),
      year: fc.integer({ min: 2024, max: 2035 }),
    });
    const forms = [
      (figure: number, year: number) => `${figure}% (${year})`,
      (figure: number, year: number) => `Năm ${year}: ${figure}%`,
      (figure: number, year: number) => `Đạt ${figure}% (năm ${year})`,
      (figure: number, year: number) => `Tỷ lệ ký số năm ${year} đạt ${figure}%`,
    ];
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...forms),
        (lines, form) => {
          const text = lines.map(({ figure, year }) => form(figure, year)).join("\n");
          const wanted = lines.map(({ figure, year }) => `reach ${figure} ${year}-12-31`);
          expect(shown(text)).toEqual(wanted);
        },
      ),
    );
  });

  it.each([
    ["Quý I/2026: 20%\n6 tháng: 50%", ["reach 20 2026-03-31", "reach 50 -"]],
    ["Năm 2026: 60%\nTỷ lệ ký số đạt 70%", ["reach 60 2026-12-31", "reach 70 -"]],
  ])("leaves the time of a line to its own figure, and says so: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(findTargets(text).findings.map(({ code }) => code)).toContain("target-time-unclear");
  });

  it("lends the time at the head of a list to the lines below it", () => {
    const text = "Đến năm 2027: 100% hồ sơ số hóa\n90% văn bản ký số";
    expect(shown(text)).toEqual(["all 100 2027-12-31", "reach 90 2027-12-31"]);
  });

  it("tells of results in the lines that say so alone", () => {
    const { targets } = findTargets("Thực hiện năm 2024: 75%\nKế hoạch năm 2025: 80%");
    expect(targets.map(({ role }) => role)).toEqual(["reported", "target"]);
  });

  it("has a finding for each figure that counts nothing for certain", () => {
    const { findings } = findTargets("01 kế hoạch\n02 hội nghị");
    expect(findings.map(({ code }) => code)).toEqual([
      "target-figure-aside",
      "target-figure-aside",
    ]);
  });

  it("is told to hold several by the reader of one", () => {
    const target = parseTarget("50% (2023)\n70% (2024)");
    expect(target.findings.map(({ code }) => code)).toContain("target-more-than-one");
  });
});

describe("a line break that wraps a line", () => {
  it.each([
    "Phấn đấu đến năm 2030 có 80%\nUBND cấp xã kết nối, 90% UBND cấp tỉnh kết nối",
    "Tỷ lệ hồ sơ đúng hạn của tỉnh\nQuảng Ninh đạt 95%, của huyện đạt 90%",
    "100% cán bộ của tỉnh\nQuảng Ninh được bồi dưỡng, 90% công chức được tập huấn",
    "80% đơn được giải quyết trong vòng\n24 giờ",
    "100% thôn có ít nhất\n01 tổ công nghệ số",
    "100% thủ tục của Sở\nXây dựng được công khai, 80% thủ tục của Sở Y tế",
    "Trên 80% dịch vụ công mức độ\n4 được cung cấp",
    "Phấn đấu đạt 80% hồ sơ trực tuyến\nNăm 2026",
    "Tỷ lệ hài lòng đạt 90% trong\nQuý II/2026",
    "Tỷ lệ hài lòng đạt 90% vào\nNăm 2026 và 95% vào năm 2027",
    "100% trẻ em dưới\n6 tuổi được cấp thẻ",
    "Cắt giảm ít nhất 30% thời gian,\n30% chi phí",
    "Tỷ lệ hồ sơ đúng hạn\n≥ 98%\n(năm 2023: 96,4%)",
    "Có 118 xã đạt chuẩn\n(64,8%)",
    "Thực hiện Chỉ thị số 06/CT-UBND về nâng cao\nChỉ số hài lòng, phấn đấu\nChỉ số hài lòng đạt 90%",
  ])("changes nothing: %j", (text) => {
    const known = ({ comparator, value, metric, deadline }: Target): unknown => [
      comparator,
      value,
      metric,
      deadline?.clauses,
    ];
    const whole = findTargets(text.replaceAll("\n", " ")).targets;
    expect(findTargets(text).targets.map(known)).toEqual(whole.map(known));
  });
});

describe("what brackets hold", () => {
  it.each([
    ["50% (2023) 70% (2024)", ["reach 50 2023-12-31", "reach 70 2024-12-31"]],
    [
      "Tỷ lệ A đạt 90% (2026) tỷ lệ B đạt 80% (2027)",
      ["reach 90 2026-12-31", "reach 80 2027-12-31"],
    ],
    ["Tỷ lệ lấp đầy đạt 70% (mục tiêu năm 2030: 90%)", ["reach 70 -", "reach 90 2030-12-31"]],
    ["Tỷ lệ ký số đạt 70% (hồ sơ tỉnh, xã), tỷ lệ số hóa đạt 80%", ["reach 70 -", "reach 80 -"]],
    ["50% (2021-2025), 80% (2026-2030)", ["reach 50 2025-12-31", "reach 80 2030-12-31"]],
    ["90% hộ nghèo theo chuẩn (2021-2025)", ["reach 90 -"]],
    ["80% cơ sở theo QCVN (2018)", ["reach 80 -"]],
  ])("belongs to the figure before it, unless it has one: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a time before a colon", () => {
  it.each([
    ["Năm 2026: 60%, năm 2027: 70%", ["reach 60 2026-12-31", "reach 70 2027-12-31"]],
    ["2026: 60%, 2027: 70%", ["reach 60 2026-12-31", "reach 70 2027-12-31"]],
    ["2026: 60%; 2027: 70%", ["reach 60 2026-12-31", "reach 70 2027-12-31"]],
    ["Năm 2026: 60% năm 2027: 70%", ["reach 60 2026-12-31", "reach 70 2027-12-31"]],
    ["Ký số 80% hồ sơ\nđến năm 2030: 95%", ["reach 80 -", "reach 95 2030-12-31"]],
    ["Quý I/2026: 20%, quý II/2026: 45%", ["reach 20 2026-03-31", "reach 45 2026-06-30"]],
    ["15/63: 5%", ["reach 5 -"]],
  ])("is that of the figure behind it: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("is no part of the name", () => {
    expect(metrics("Tỷ lệ ký số năm 2026: 60%, năm 2027: 70%")).toEqual([
      "Tỷ lệ ký số",
      "Tỷ lệ ký số",
    ]);
  });
});
