import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("one body before its partners leads the work", () => {
  it.each([
    [
      "Trạm Y tế xã phối hợp với các trường học",
      ["Trạm Y tế xã [lead]", "Các trường học [coordinate]"],
    ],
    ["Khoa Dược phối hợp Phòng Điều dưỡng", ["Khoa Dược [lead]", "Phòng Điều dưỡng [coordinate]"]],
    [
      "Công an xã, phối hợp với Ban CHQS xã",
      ["Công an xã [lead]", "Ban Chỉ huy Quân sự xã [coordinate]"],
    ],
    [
      "Sở Y tế xây dựng kế hoạch, phối hợp với Sở Nội vụ",
      ["Sở Y tế [lead]", "Sở Nội vụ [coordinate]"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("says of two bodies before their partners not which of them leads", () => {
    expect(names("Sở Y tế, Sở Nội vụ phối hợp với Công an tỉnh")).toEqual([
      "Sở Y tế",
      "Sở Nội vụ",
      "Công an tỉnh [coordinate]",
    ]);
  });

  it("leaves a body with a role of its own with it", () => {
    expect(names("Văn phòng Sở theo dõi, phối hợp với Phòng Nội vụ")).toEqual([
      "Văn phòng Sở [monitor]",
      "Phòng Nội vụ [coordinate]",
    ]);
  });
});

describe("roles behind a colon, in brackets and behind lists", () => {
  it.each([
    ["Sở Y tế: chủ trì; Sở Tài chính: phối hợp", ["Sở Y tế [lead]", "Sở Tài chính [coordinate]"]],
    [
      "1. Sở Tài chính: chủ trì\n2. Sở Xây dựng: phối hợp",
      ["Sở Tài chính [lead]", "Sở Xây dựng [coordinate]"],
    ],
    [
      "Phòng Kinh tế (CT); Phòng VHXH (PH)",
      ["Phòng Kinh tế [lead]", "Phòng Văn hóa - Xã hội [coordinate]"],
    ],
    ["Chủ trì là Sở Y tế", ["Sở Y tế [lead]"]],
    [
      "Sở Công Thương (Sở Tài chính, UBND cấp xã phối hợp)",
      ["Sở Công Thương", "Sở Tài chính [coordinate]", "Ủy ban nhân dân cấp xã [coordinate]"],
    ],
    [
      "Phòng Kinh tế (chủ trì); Công an xã, các bản (phối hợp)",
      ["Phòng Kinh tế [lead]", "Công an xã [coordinate]", "Các bản [coordinate]"],
    ],
    [
      "Sở Nội vụ chủ trì tham mưu, các sở ngành phối hợp",
      ["Sở Nội vụ [lead]", "Các sở, ngành [coordinate]"],
    ],
    [
      "Sở Nội vụ chủ trì, phối hợp các đơn vị liên quan tham mưu UBND tỉnh",
      ["Sở Nội vụ [lead]", "Các đơn vị [coordinate]"],
    ],
    [
      "Chủ trì: Phòng Kinh tế - Phối hợp: Công an xã",
      ["Phòng Kinh tế [lead]", "Công an xã [coordinate]"],
    ],
    ["Phòng Kinh tế cùng với các thôn", ["Phòng Kinh tế", "Các thôn"]],
    [
      "UBND các xã và các bản cùng thực hiện",
      ["Ủy ban nhân dân các xã [implement]", "Các bản [implement]"],
    ],
  ])("%j", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("labels before persons and lists", () => {
  it.each([
    [
      "Lãnh đạo phụ trách: Đ/c Hùng - PCT; Đơn vị thực hiện: Phòng Kinh tế",
      ["Phó Chủ tịch", "Phòng Kinh tế [implement]"],
      [],
    ],
    ["Chỉ đạo: Đ/c Hùng; Thực hiện: Công an xã", ["Hùng", "Công an xã [implement]"], []],
    ["Thành viên: Công an xã, Trạm Y tế", ["Công an xã", "Trạm Y tế"], []],
    ["Các sở, ban, ngành: Công an tỉnh, Sở Tài chính", ["Công an tỉnh", "Sở Tài chính"], []],
  ])("%s", (cell, wanted, said) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual(said);
  });

  it("still takes for a duty what a group is told", () => {
    expect(names("Các phòng, ban: Báo cáo kết quả")).toEqual(["Các phòng, ban"]);
  });
});
