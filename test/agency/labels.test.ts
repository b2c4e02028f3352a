import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("labels in brackets", () => {
  it.each([
    [
      "Sở Y tế (đơn vị thực hiện: CDC tỉnh)",
      ["Sở Y tế", "Trung tâm Kiểm soát bệnh tật tỉnh [implement]"],
    ],
    [
      "Sở Xây dựng (phối hợp: Sở Tài chính, UBND xã)",
      ["Sở Xây dựng", "Sở Tài chính [coordinate]", "Ủy ban nhân dân xã [coordinate]"],
    ],
    [
      "Sở Du lịch (chủ trì) và Sở VHTT (phối hợp)",
      ["Sở Du lịch [lead]", "Sở Văn hóa và Thể thao [coordinate]"],
    ],
    ["Sở Nội vụ (cơ quan thường trực); Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("the standing body behind its label", () => {
  it.each([
    ["Cơ quan thường trực: Sở Tư pháp", ["Sở Tư pháp"]],
    [
      "Cơ quan thường trực: Sở Tư pháp; cơ quan phối hợp: các sở, ngành",
      ["Sở Tư pháp", "Các sở, ngành [coordinate]"],
    ],
    ["Đơn vị thường trực: Văn phòng Sở", ["Văn phòng Sở"]],
    ["Bộ phận thường trực: Phòng Nội vụ; Công an xã", ["Phòng Nội vụ", "Công an xã"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("labels behind marks", () => {
  it.each([
    [
      "* Chủ trì: Sở Y tế * Phối hợp: Sở GD&ĐT; UBND cấp xã",
      [
        "Sở Y tế [lead]",
        "Sở Giáo dục và Đào tạo [coordinate]",
        "Ủy ban nhân dân cấp xã [coordinate]",
      ],
    ],
    [
      "- Chủ trì: Phòng Kinh tế\n- Phối hợp: Công an xã; các thôn, bản",
      ["Phòng Kinh tế [lead]", "Công an xã [coordinate]", "Các thôn, bản [coordinate]"],
    ],
    [
      "Đơn vị chủ trì: Trung tâm Y tế\nĐơn vị phối hợp: Trạm Y tế các xã",
      ["Trung tâm Y tế [lead]", "Trạm Y tế các xã [coordinate]"],
    ],
    [
      "1. Sở Tài chính\n2. Kho bạc Nhà nước Khu vực IX\n3. Các chủ đầu tư",
      ["Sở Tài chính", "Kho bạc Nhà nước khu vực IX", "Các chủ đầu tư"],
    ],
  ])("%j", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("those who help, behind a colon or a list", () => {
  const led = (cell: string): string[] => names(cell).map((name) => name.replace("Sở ", ""));

  it.each([
    "Sở Du lịch chủ trì, phối hợp: Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì; phối hợp: Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì; các cơ quan phối hợp: Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì; các đơn vị phối hợp gồm: Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì; cơ quan phối hợp gồm Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì tham mưu, phối hợp: Sở Y tế, Sở Tài chính",
    "Sở Du lịch chủ trì xây dựng kế hoạch, phối hợp: Sở Y tế, Sở Tài chính",
  ])("are each a partner: %s", (cell) => {
    expect(led(cell)).toEqual(["Du lịch [lead]", "Y tế [coordinate]", "Tài chính [coordinate]"]);
    expect(findings(cell)).toEqual([]);
  });

  it("are a group where nobody is named", () => {
    expect(led("Sở Du lịch chủ trì; các cơ quan phối hợp")).toEqual([
      "Du lịch [lead]",
      "Các cơ quan [coordinate]",
    ]);
  });
});
