import { findTargets } from "chiso/target";
import { describe, expect, it } from "vitest";
import { aims, reported } from "./heard.js";

describe("brackets behind a figure", () => {
  it.each([
    ["Ký số\n- Năm 2026: 71,4% (số liệu báo cáo)\n- Năm 2027: trên 80%", [71.4], "gt 80 percent"],
    ["Năm 2026: 58% (ước đạt); năm 2027: 64% (kế hoạch)", [58], "reach 64 percent"],
    ["Năm 2026: 412 hồ sơ trực tuyến, đạt 61% (kết quả); năm 2027: 70%", [61], "reach 70 percent"],
  ])("say how it is known: %j", (text, found, wanted) => {
    expect(reported(text)).toEqual(found);
    aims(text, [wanted]);
  });

  it.each([
    ["Đạt 80% (thực hiện trong năm 2027)", ["reach 80 percent by 2027"]],
    ["100% hồ sơ (theo báo cáo của xã) được số hóa", ["all 100 percent"]],
  ])("say nothing of it where more stands in them: %s", (text, wanted) => {
    aims(text, wanted);
  });
});

describe("years in and before labels", () => {
  it.each([
    [
      "Giai đoạn 1 (2026 - 2027): 50% hộ; Giai đoạn 2 (2028 - 2030): 100% hộ",
      ["reach 50 percent by 2027", "all 100 percent by 2030"],
    ],
    [
      "Xây dựng nhà ở xã hội: 900 căn (2027: 300 căn; 2028: 600 căn)",
      ["reach 900 count by none", "reach 300 count by 2027", "reach 600 count by 2028"],
    ],
    ["Hộ nghèo đầu năm 2027: 3,1%; cuối năm 2027: 2,4%", ["reach 2.4 percent by 2027"]],
    ["6 tháng đầu năm 2027: 45%; cả năm 2027: 100%", ["reach 45 percent", "all 100 percent"]],
    ["Đến đầu năm 2028: 30%", ["reach 30 percent by 2028"]],
    [
      "Năm 2027 công nhận 4 sản phẩm mới; lũy kế đến hết năm 2027 có 19 sản phẩm",
      ["reach 4 count by 2027", "reach 19 count by 2027"],
    ],
    ["Lũy kế đến hết năm 2025 có 15 sản phẩm", []],
    [
      "Đến năm 2029\n- 70% bản có bãi rác hợp vệ sinh;\n- 90% rác được thu gom.",
      ["reach 70 percent by 2029", "reach 90 percent by 2029"],
    ],
  ])("are those of their figures: %j", (text, wanted) => {
    aims(text, wanted);
  });

  it("leaves places that lie in a name no points", () => {
    const [target] = findTargets("Giảm số điểm đen từ 9 điểm xuống còn 4 điểm").targets;
    expect(target?.unit.kind).toBe("count");
    expect(findTargets("Nâng điểm số từ 60 điểm lên 75 điểm").targets[0]?.unit.kind).toBe("points");
  });
});
