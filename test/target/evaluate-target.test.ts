import { describe, expect, it } from "vitest";
import { isChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import { evaluateTarget, parseTarget } from "chiso/target";

const met = { outcome: "met" };
const missed = { outcome: "missed" };
const open = (reason: string): object => ({ outcome: "not-measurable", reason });

describe("bounds", () => {
  it.each([
    ["đạt từ 98% trở lên", 98, met],
    ["đạt từ 98% trở lên", 97.99, missed],
    ["đạt trên 82%", 82, missed],
    ["đạt trên 82%", "82,01%", met],
    ["không quá 5%", 5, met],
    ["dưới 2%", 2, missed],
    ["Thực hiện đầy đủ 03 hoạt động", 3, met],
    ["Thực hiện đầy đủ 03 hoạt động", 2, missed],
    ["Tỷ lệ bao phủ đạt 60%", 61, met],
    ["Tỷ lệ hộ nghèo giảm còn 3%", 2.5, met],
    ["Tỷ lệ hộ nghèo giảm còn 3%", 3.5, missed],
    ["Tăng trưởng đạt 7 - 7,5%", 7, met],
    ["Tăng trưởng đạt 7 - 7,5%", 8, met],
    ["Tăng trưởng đạt 7 - 7,5%", 6.9, missed],
    ["thời gian giải quyết không quá 05 ngày làm việc", 6, missed],
  ])("%s, observed %s", (text, observed, expected) => {
    expect(evaluateTarget(parseTarget(text), observed)).toMatchObject(expected);
  });

  it("say by how much, and by which rule", () => {
    const result = evaluateTarget(parseTarget("đạt từ 98% trở lên"), "91,17");
    expect(result).toMatchObject({
      outcome: "missed",
      observed: 91.17,
      required: 98,
      margin: -6.83,
    });
    expect(result.basis.map(({ rule }) => rule)).toEqual(["written-bound"]);
    for (const { source } of result.basis) expect(source.document).not.toBe("");
  });

  it("leave out the open end of an interval", () => {
    const open = parseTarget("tỷ lệ đúng hạn đạt từ trên 85 - 100%");
    expect(evaluateTarget(open, 85)).toMatchObject({ outcome: "missed", margin: 0 });
    expect(evaluateTarget(open, 85.1)).toMatchObject(met);
    expect(evaluateTarget(parseTarget("đạt từ 85 - dưới 100%"), 85)).toMatchObject(met);
    const days = parseTarget("thời gian từ 3 ngày đến dưới 5 ngày");
    expect(evaluateTarget(days, 5)).toMatchObject({ outcome: "missed", margin: 0 });
    expect(evaluateTarget(days, 4)).toMatchObject(met);
    const cut = parseTarget("chi phí giảm từ trên 5 đến 10%");
    expect(evaluateTarget(cut, { change: -5 })).toMatchObject({ outcome: "missed", margin: 0 });
    expect(evaluateTarget(cut, { change: -5.1 })).toMatchObject(met);
  });

  it("know no float surprises", () => {
    const third = parseTarget("đạt ít nhất 0,3%");
    expect(evaluateTarget(third, 0.1 + 0.2)).toMatchObject({ outcome: "met", margin: 0 });
    expect(evaluateTarget(parseTarget("không quá 0,3%"), 0.1 + 0.2)).toMatchObject(met);
    expect(evaluateTarget(parseTarget("đạt ít nhất 1,1%"), 1.1)).toMatchObject({ margin: 0 });
  });

  it("compare shares exactly, before any rounding", () => {
    const target = parseTarget("ít nhất 12,15% hồ sơ");
    // 73 of 601 is 12,1464…, which prints as 12,15 but is less.
    expect(evaluateTarget(target, { part: 73, whole: 601 })).toMatchObject(missed);
    expect(evaluateTarget(parseTarget("100% hồ sơ"), { part: 601, whole: 601 })).toMatchObject(met);
    expect(
      evaluateTarget(parseTarget("100% hồ sơ"), { part: 999_999, whole: 1_000_000 }),
    ).toMatchObject({
      outcome: "missed",
      margin: -0.0001,
    });
  });

  it("do not count none of none, unless asked to", () => {
    const target = parseTarget("100% các vấn đề phát hiện qua kiểm tra được xử lý");
    const none = { part: 0, whole: 0 };
    expect(evaluateTarget(target, none)).toMatchObject(open("nothing-counted"));
    expect(evaluateTarget(target, none, { emptyIsMet: true })).toMatchObject(met);
  });

  it("hold for each unit", () => {
    const target = parseTarget("100% xã tổ chức đối thoại ít nhất 2 lần/năm");
    expect(evaluateTarget(target, { units: [2, 3, 2] })).toMatchObject(met);
    expect(evaluateTarget(target, { units: [2, 1] })).toMatchObject({
      outcome: "missed",
      margin: -50,
    });
    expect(evaluateTarget(target, 2)).toMatchObject(open("missing-units"));
  });
});

describe("changes", () => {
  it("are measured from their baseline", () => {
    const target = parseTarget("Thu ngân sách tăng 8% so với năm 2021");
    expect(evaluateTarget(target, { value: 108, baseline: 100 })).toMatchObject({
      outcome: "met",
      observed: 8,
      margin: 0,
    });
    expect(evaluateTarget(target, { value: 107, baseline: 100 })).toMatchObject(missed);
    expect(evaluateTarget(target, 108)).toMatchObject(open("missing-baseline"));
    expect(evaluateTarget(target, { change: 9 })).toMatchObject(met);
  });

  it("of a percentage must be named", () => {
    const target = parseTarget("Tỷ lệ hộ nghèo giảm 1%");
    const observed = { value: 4, baseline: 5 };
    expect(evaluateTarget(target, observed)).toMatchObject(open("change-ambiguous"));
    expect(evaluateTarget(target, observed, { change: "points" })).toMatchObject(met);
  });

  it("without an amount ask for any", () => {
    const target = parseTarget("Số lượng biên chế giảm so với năm 2021");
    expect(evaluateTarget(target, { value: 99, baseline: 100 })).toMatchObject(met);
    expect(evaluateTarget(target, { value: 100, baseline: 100 })).toMatchObject({
      outcome: "missed",
      margin: 0,
    });
  });

  it("of rank go down to go up", () => {
    const target = parseTarget("tăng ít nhất 05 bậc so với năm 2020");
    expect(evaluateTarget(target, { value: 30, baseline: 35 })).toMatchObject(met);
    expect(evaluateTarget(target, { value: 35, baseline: 30 })).toMatchObject({
      outcome: "missed",
      margin: -10,
    });
  });

  it("in times compare with the baseline as a factor", () => {
    const target = parseTarget("Doanh thu tăng 1,5 lần so với năm 2020");
    expect(evaluateTarget(target, { value: 150, baseline: 100 })).toMatchObject(met);
    expect(evaluateTarget(target, { value: 149, baseline: 100 })).toMatchObject(missed);
  });
});

describe("changes that leave something open", () => {
  it.each([
    ["giảm 2 lần so với năm 2020", { value: 50, baseline: 100 }, met],
    ["giảm 2 lần so với năm 2020", { value: 60, baseline: 100 }, missed],
    ["giảm 2 lần so với năm 2020", { value: 0, baseline: 100 }, open("nothing-counted")],
    ["tăng 2 lần so với năm 2020", { value: 50, baseline: 0 }, open("missing-baseline")],
    ["tăng 2 lần so với năm 2020", { change: 2.5 }, met],
    ["Doanh thu tăng 8% so với năm 2021", { value: 5, baseline: 0 }, open("missing-baseline")],
    [
      "Doanh thu tăng 8% so với năm 2021",
      { value: 5, baseline: "x" },
      open("unreadable-observation"),
    ],
    ["Doanh thu tăng 8% so với năm 2021", { change: "x" }, open("unreadable-observation")],
    ["Doanh thu tăng 8% so với năm 2021", {}, open("missing-observation")],
    ["Tỷ lệ hài lòng tăng 2 điểm phần trăm", { value: 84, baseline: 82 }, met],
    ["Tỷ lệ hài lòng tăng 2 điểm phần trăm", { part: 84, whole: 100, baseline: 82 }, met],
    ["tăng từ 2 đến 3 bậc", { value: 30, baseline: 32 }, met],
    ["giảm không quá 3% biên chế", { value: 98, baseline: 100 }, met],
    ["giảm không quá 3% biên chế", { value: 96, baseline: 100 }, missed],
  ])("%s, observed %j", (text, observed, expected) => {
    expect(evaluateTarget(parseTarget(text), observed)).toMatchObject(expected);
  });

  it("may be percentage points where the caller says so", () => {
    const target = parseTarget("Tỷ lệ hài lòng tăng 2%");
    const observed = { value: 84, baseline: 82 };
    expect(evaluateTarget(target, observed)).toMatchObject(open("change-ambiguous"));
    expect(evaluateTarget(target, observed, { change: "points" })).toMatchObject(met);
    expect(evaluateTarget(target, observed, { change: "relative" })).toMatchObject(met);
    expect(evaluateTarget(target, observed, { change: "relative" })).toMatchObject({
      margin: 0.439024,
    });
  });
});

describe("levels that leave something open", () => {
  it.each([
    ["nhóm 5 tỉnh thấp nhất", 3, open("not-a-target")],
    ["phấn đấu ra khỏi nhóm 5 tỉnh thấp nhất", 3, open("direction-unknown")],
    ["Tỷ lệ nghèo đạt 2 - 3%", 2, open("direction-unknown")],
    ["giải quyết trong 3 - 5 ngày", 4, met],
    ["thuộc nhóm 1 - nhóm các tỉnh dẫn đầu", 1, open("no-figure")],
    ["cao hơn mức bình quân cả nước", { value: 7, baseline: "x" }, open("unreadable-observation")],
    ["2/3 số thành viên", { part: 2, whole: 3 }, met],
    ["trên 2/3 số thành viên", { part: 2, whole: 3 }, missed],
    ["đạt ít nhất 50%", { part: 1 }, open("missing-observation")],
    ["đạt ít nhất 50%", { whole: 1 }, open("missing-observation")],
    ["đạt ít nhất 50%", { part: "x", whole: 1 }, open("unreadable-observation")],
    ["đạt ít nhất 50%", { part: 1, whole: "x" }, open("unreadable-observation")],
    ["đạt ít nhất 50%", { part: 1, whole: 0 }, open("nothing-counted")],
    ["tổ chức ít nhất 2 lớp", { part: 3 }, met],
    ["đạt ít nhất 50%", { part: -1, whole: -2 }, met],
    ["đạt ít nhất 50%", 1e21, met],
    ["đạt ít nhất 50%", "-60%", missed],
    ["100% xã tổ chức ít nhất 1 lần/năm", 1, open("missing-units")],
    ["100% xã tổ chức ít nhất 1 lần/năm", { units: [] }, open("nothing-counted")],
    ["100% xã tổ chức ít nhất 1 lần/năm", { units: [1, "x"] }, open("unreadable-observation")],
    ["trên 50% xã tổ chức ít nhất 1 lần/năm", { units: [1, 0] }, missed],
    ["Định kỳ trước ngày 25 hàng tháng", 1, open("missing-observation")],
    ["Trước ngày 25 hàng tháng", { date: plainDate("2021-02-01") }, open("no-figure")],
    ["phấn đấu đạt loại Tốt trở lên", 3, open("missing-observation")],
    ["phấn đấu đạt loại Khá trở xuống", "Tốt", missed],
  ])("%s, observed %j", (text, observed, expected) => {
    expect(evaluateTarget(parseTarget(text), observed)).toMatchObject(expected);
  });

  it("count none of none as met where the caller says so", () => {
    const target = parseTarget("100% hồ sơ được số hóa");
    const none = { part: 0, whole: 0 };
    expect(evaluateTarget(target, none, { emptyIsMet: true })).toMatchObject(met);
    expect(evaluateTarget(target, { part: 1, whole: 0 }, { emptyIsMet: true })).toMatchObject(
      open("nothing-counted"),
    );
  });
});

describe("ranks, grades and dates", () => {
  it("take a smaller rank as better", () => {
    const target = parseTarget("phấn đấu xếp thứ 30/63 tỉnh, thành phố");
    expect(evaluateTarget(target, 28)).toMatchObject({ outcome: "met", margin: 2 });
    expect(evaluateTarget(target, { value: 20, field: 34 })).toMatchObject(open("field-differs"));
  });

  it("follow the scale of grades, with its source", () => {
    const target = parseTarget("phấn đấu đạt điểm đánh giá từ Tốt trở lên");
    const result = evaluateTarget(target, { grade: "Xuất sắc" });
    expect(result).toMatchObject({ outcome: "met", margin: 1 });
    expect(result.basis[0]?.source.document).toBe("Thông tư 01/2018/TT-VPCP");
    expect(evaluateTarget(target, "Khá")).toMatchObject({ outcome: "missed", margin: -1 });
    expect(evaluateTarget(target, { grade: "Tuyệt vời" })).toMatchObject(open("unknown-grade"));
  });

  it("count days to a deadline", () => {
    const target = parseTarget("ban hành trước ngày 10/02/2021");
    const on = (date: string): object => evaluateTarget(target, { date: plainDate(date) });
    expect(on("2021-02-09")).toMatchObject({ outcome: "met", margin: 1 });
    expect(on("2021-02-10")).toMatchObject({ outcome: "missed", margin: 0 });
    const quarter = parseTarget("Ban hành Kế hoạch trong Quý I");
    const early = { date: plainDate("2021-03-31") };
    expect(evaluateTarget(quarter, early)).toMatchObject(open("missing-year"));
    expect(evaluateTarget(quarter, early, { year: 2021 })).toMatchObject(met);
  });
});

describe("a deadline", () => {
  const before = "Hoàn thành trước ngày 31/3/2026";
  const through = "Hoàn thành đến hết ngày 31/3/2026";
  const within = "Hoàn thành trong quý I/2026";
  it.each([
    [before, "2026-03-30", "met", 1],
    [before, "2026-03-31", "missed", 0],
    [before, "2026-04-01", "missed", -1],
    [through, "2026-03-30", "met", 1],
    [through, "2026-03-31", "met", 0],
    [through, "2026-04-01", "missed", -1],
    [within, "2026-03-30", "met", 1],
    [within, "2026-03-31", "met", 0],
    [within, "2026-04-01", "missed", -1],
  ])("%s, done on %s: %s, %d days to go", (text, date, outcome, margin) => {
    const result = evaluateTarget(parseTarget(text), { date: plainDate(date) });
    expect(result).toMatchObject({ outcome, margin, required: "2026-03-31" });
  });
});

describe("the rules that a verdict rests on", () => {
  it.each([
    ["đạt từ 98% trở lên", { part: 90, whole: 100 }, ["exact-ratio", "written-bound"]],
    ["đạt từ 98% trở lên", { value: 90 }, ["written-bound"]],
    [
      "giảm 20% số hồ sơ trễ hạn so với năm 2025",
      { value: 70, baseline: 100 },
      ["relative-change"],
    ],
    ["tăng 0,5 điểm so với năm 2025", { value: 80, baseline: 79 }, ["absolute-change"]],
    ["tăng 2 bậc so với năm 2025", { value: 10, baseline: 20 }, ["absolute-change"]],
    ["cao hơn mức bình quân cả nước", { value: 80, baseline: 79 }, ["written-bound"]],
  ])("%s, observed %j", (text, observed, rules) => {
    const { basis } = evaluateTarget(parseTarget(text), observed);
    expect(basis.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("what cannot be measured", () => {
  it.each([
    ["tăng cường kỷ luật", 1, "unreadable-target"],
    ["đạt 41,27/80 điểm", 42, "not-a-target"],
    ["ít nhất 15 (mười) sáng kiến", 20, "numbers-disagree"],
    ["phấn đấu xếp thứ 10 (mười lăm)/63 tỉnh", 3, "numbers-disagree"],
    ["tối đa 3/0 hồ sơ", 5, "numbers-disagree"],
    ["không quá ba mươi/0", 5, "numbers-disagree"],
    ["giảm 5/0 xã", 5, "numbers-disagree"],
    ["Thường xuyên trong năm", 1, "no-figure"],
    ["đạt 60%", "nhiều", "unreadable-observation"],
    ["đạt 60%", "1,500", "ambiguous-observation"],
    ["đạt 60%", {}, "missing-observation"],
    ["tổ chức ít nhất 2 lớp", "60%", "unit-differs"],
    ["Tỷ lệ hồ sơ trễ hạn đạt 2%", 3, "direction-unknown"],
    ["khoảng 35% hồ sơ", 34, "approximate"],
    ["cao hơn mức bình quân cả nước", 7, "missing-baseline"],
  ])("%s, observed %s: %s", (text, observed, reason) => {
    const result = evaluateTarget(parseTarget(text), observed);
    expect(result).toMatchObject(open(reason));
    if (result.outcome === "not-measurable") expect(result.message.vi).not.toBe("");
  });

  it.each([
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên", 0.985],
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên", "0,985"],
    ["100% hồ sơ được số hóa", 1],
    ["đạt 60%", 0.6],
  ])("a fraction where per cent are asked for: %s, observed %s", (text, observed) => {
    expect(evaluateTarget(parseTarget(text), observed)).toMatchObject(open("fraction-for-percent"));
  });

  it.each([
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên", "0,985%", missed],
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên", 0, missed],
    ["Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên", { part: 1, whole: 200 }, missed],
    ["Tỷ lệ hồ sơ trễ hạn không quá 2%", 0.5, met],
    ["Tỷ lệ hộ nghèo giảm còn dưới 15%", 0.9, met],
    ["đạt 0,5%", 0.6, met],
    ["Tốc độ tăng trưởng đạt từ 10% trở lên", 0.9, missed],
  ])("no fraction where the figure may be meant: %s, observed %j", (text, observed, outcome) => {
    expect(evaluateTarget(parseTarget(text), observed)).toMatchObject(outcome);
  });

  it("is settled by what the caller knows", () => {
    const late = parseTarget("Tỷ lệ hồ sơ trễ hạn đạt 2%");
    expect(evaluateTarget(late, 3, { better: "lower" })).toMatchObject(missed);
    const about = parseTarget("khoảng 35% hồ sơ");
    expect(evaluateTarget(about, 34, { tolerance: 1 })).toMatchObject(met);
    expect(evaluateTarget(about, 33, { tolerance: 1 })).toMatchObject(missed);
    const above = parseTarget("cao hơn mức bình quân cả nước");
    expect(evaluateTarget(above, { value: 7, baseline: 6.5 })).toMatchObject(met);
  });

  it("is a wrong call where the number is none", () => {
    const call = (): unknown => evaluateTarget(parseTarget("đạt 60%"), Number.NaN);
    let caught: unknown;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    expect(isChisoError(caught)).toBe(true);
  });
});
