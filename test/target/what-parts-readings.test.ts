import { describe, expect, it } from "vitest";
import { findTargets } from "chiso/target";

/** What a text aims at, in short, and the codes of what is told of it. */
function aimsOf(text: string): readonly unknown[] {
  const { targets, findings } = findTargets(text);
  const aims = targets.map(({ comparator, value, interval, unit, metric, deadline }) => {
    const amount = value ?? (interval === undefined ? "" : `${interval.from}-${interval.to}`);
    const by = deadline === undefined ? [] : [deadline.text];
    return [comparator, amount, unit.kind, metric, ...by].join("|");
  });
  return [...aims, ...findings.map(({ code }) => code)];
}

describe("a figure that tells when something is imposed", () => {
  it.each([
    "Xe chở quá tải trên 10% bị xử phạt",
    "Hàng hóa kém chất lượng quá 5% bị thu hồi",
    "Đại lý nợ trên 50 triệu đồng bị đình chỉ",
    "Mỗi cuộc họp có từ 10 đại biểu trở lên thì thông báo",
    "Thửa đất có diện tích từ 500 m2 trở lên phải lập dự án",
    "Dự án có tổng vốn từ 15 tỷ đồng trở lên phải trình Hội đồng",
  ])("%s: is no aim", (text) => {
    expect(aimsOf(text)).toEqual(["target-figure-aside"]);
  });
});

describe("support of so much", () => {
  it.each(["Hỗ trợ giảm 30% chi phí đào tạo", "hỗ trợ doanh nghiệp giảm 20% chi phí"])(
    "%s: is given, though it lowers what is paid",
    (text) => {
      expect(aimsOf(text)).toEqual(["target-figure-aside"]);
    },
  );

  it("moves the measure itself where a rate of interest is lowered", () => {
    expect(aimsOf("Lãi suất cho vay giảm 0,5%")).toEqual(["decrease|0.5|percent|Lãi suất cho vay"]);
  });
});

describe("a bracket behind a share", () => {
  it("tells of whom it is, or what there is to be beside it", () => {
    expect(aimsOf("70% doanh nghiệp (có từ 25 lao động trở lên) ký kết thỏa ước")).toEqual([
      "reach|70|percent|doanh nghiệp (có từ 25 lao động trở lên) ký kết thỏa ước",
      "target-no-comparator",
      "target-figure-aside",
    ]);
    expect(
      findTargets("100% xã đạt chuẩn (có ít nhất 02 trường) và trạm y tế").targets,
    ).toMatchObject([
      { comparator: "all", metric: "xã đạt chuẩn" },
      { comparator: "gte", value: 2, unit: { kind: "count", counted: "trường" } },
    ]);
  });
});

describe("a year behind the dash or stroke of a share", () => {
  it.each([
    [
      "Ký số: 60% - 2026, 70% - 2027",
      [
        [60, "2026"],
        [70, "2027"],
      ],
    ],
    [
      "60%/2026; 70%/2027",
      [
        [60, "2026"],
        [70, "2027"],
      ],
    ],
    ["Tỷ lệ 60%/2026", [[60, "2026"]]],
    ["80% - 2027", [[80, "2027"]]],
  ])("%s: says when", (text, wanted) => {
    const told = findTargets(text).targets.map(({ value, deadline }) => [value, deadline?.text]);
    expect(told).toEqual(wanted);
  });

  it.each([
    ["diện tích 500 ha - 2026 ha", { from: 500, to: 2026 }],
    ["đạt 1.500 - 2000 ha", { from: 1500, to: 2000 }],
    ["đạt 1500 ha - 2000 ha", { from: 1500, to: 2000 }],
  ])("%s: is the end of a range where things are measured", (text, interval) => {
    expect(findTargets(text).targets).toMatchObject([{ comparator: "between", interval }]);
  });
});

describe("where a time before a figure ends", () => {
  it.each([
    ["Năm 2026, 2027 tỷ lệ đạt 80%", ["reach|80|percent|tỷ lệ|Năm 2026, 2027"]],
    ["Năm 2026, 2027 tháng 6 đạt 80%", ["reach|80|percent||Năm 2026, 2027"]],
    ["Đến năm 2027 từ 10 đến 12 xã", ["between|10-12|count|xã|Đến năm 2027"]],
    [
      "chậm nhất là sau 05 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ hợp lệ của các cơ quan, hoàn thành 100% hồ sơ",
      [
        "all|100|percent|hoàn thành hồ sơ|chậm nhất là sau 05 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ hợp lệ của các cơ quan",
      ],
    ],
    [
      "Số hóa 100% hồ sơ\nHoàn thành trước 30/6/2026",
      ["all|100|percent|Số hóa hồ sơ|trước 30/6/2026"],
    ],
    ["Lắp 40 camera\nHoàn thành trước 30/6/2026", ["reach|40|count|Lắp camera|trước 30/6/2026"]],
  ])("%s", (text, wanted) => {
    expect(aimsOf(text).filter((aim) => aim !== "target-no-comparator")).toEqual(wanted);
  });

  it("a year in brackets behind a rank is no second number of it", () => {
    expect(aimsOf("hạng 20 (2026)")).toEqual(["rank|20|rank||2026"]);
  });
});

describe("a word of bound that lost its accents", () => {
  it.each(["đạt 60% trờ lên", "đạt 60 điểm tro lên", "đạt 60% trô xuống", "đạt 60% trò lên"])(
    "%s: leaves its figure unread",
    (text) => {
      expect(aimsOf(text)).toEqual(["target-unreadable"]);
    },
  );
});

describe("so much out of so much", () => {
  it.each([
    ["đạt 1,5/2 ngày", 1.5],
    ["đạt 2,5/4 ha", 2.5],
    ["đạt 1/2 ngày", 0.5],
    ["đạt 3/4 ha", 0.75],
    ["đạt 3/5 ha", 3],
  ])("%s: is a part of one thing only in whole numbers, of four at most", (text, value) => {
    expect(findTargets(text).targets).toMatchObject([{ value }]);
  });
});

describe("a second amount of a change", () => {
  it.each([
    ["tăng 3,3 điểm và 8 bậc", ["increase", "increase"]],
    ["tăng 5 bậc, 2 điểm", ["increase", "increase"]],
    ["tăng 3,3 điểm PCI 8 bậc", ["increase", "reach"]],
    ["PCI tăng 5 bậc so 2 điểm", ["increase", "reach"]],
    // A name has to stand before it behind a semicolon.
    ["PAR INDEX tăng 5 bậc; PAPI 3 bậc", ["increase", "increase"]],
    ["PAR INDEX tăng 5 bậc; 3 bậc", ["increase"]],
  ])("%s: is one behind a joint alone", (text, wanted) => {
    expect(findTargets(text).targets.map(({ comparator }) => comparator)).toEqual(wanted);
  });
});

describe("how many there are to be", () => {
  it.each([
    ["toàn tỉnh có 12 - 15 trường", ["between|12-15|count|toàn tỉnh có trường"]],
    ["Toàn huyện có 5 - 7 hợp tác xã", ["between|5-7|count|Toàn huyện có hợp tác xã"]],
    [
      "Từ 40 đến 45 cuộc kiểm tra được thực hiện",
      ["between|40-45|count|cuộc kiểm tra được thực hiện"],
    ],
    ["Đến hết năm 2028: tỉnh có 12 khu", ["reach|12|count|tỉnh có khu|Đến hết năm 2028"]],
    ["Đến năm 2030 có khoảng 2 triệu doanh nghiệp", ["reach|2|count|doanh nghiệp|Đến năm 2030"]],
    ["Kiểm tra công vụ tại 10 cơ quan", ["reach|10|count|Kiểm tra công vụ tại cơ quan"]],
  ])("%s", (text, wanted) => {
    expect(aimsOf(text).filter((aim) => aim !== "target-no-comparator")).toEqual(wanted);
  });
});

describe("places and grades", () => {
  it("a group behind another place names a place of its own", () => {
    expect(aimsOf("trong top 20, vào nhóm 10")).toEqual(["rank|20|rank|", "rank|10|rank|"]);
  });

  it.each([
    ['đạt loại "Tốt" trở lên', ["gte|tốt|grade|"]],
    ['xếp loại "Khá"', ["reach|khá|grade|", "target-no-comparator"]],
  ])("%s: a grade may stand in quotation marks", (text, wanted) => {
    expect(aimsOf(text)).toEqual(wanted);
  });
});

describe("what is passed or not reached", () => {
  it.each([
    ["đạt 90% nghị quyết", "target"],
    ["đạt 100% nghị quyết", "target"],
    ["đạt 109% nghị quyết", "reported"],
    ["đạt 101% nghị quyết", "reported"],
    ["đạt 9%, cao hơn bình quân chung", "target"],
    ["đạt 9,32%, cao hơn bình quân chung", "reported"],
  ])("%s: what is more than all, or so exact, was found (%s)", (text, role) => {
    expect(findTargets(text).targets).toMatchObject([{ role }]);
  });
});

describe("an item amid a text", () => {
  it.each([
    ["đạt 60% - Tỷ lệ ký số đạt 70%", ["", "Tỷ lệ ký số"]],
    ["Tỷ lệ số hóa đạt:\n\ntỉnh 80%, xã 70%", ["tỉnh", "xã"]],
    ["Tỷ lệ hồ sơ\n\na) cấp tỉnh 80%\n\nb) cấp xã 70%", ["cấp tỉnh", "cấp xã"]],
    ["đạt 80%.\n\ntrường học đạt 70%", ["", "trường học"]],
  ])("%s", (text, metrics) => {
    expect(findTargets(text).targets.map(({ metric }) => metric)).toEqual(metrics);
  });
});
