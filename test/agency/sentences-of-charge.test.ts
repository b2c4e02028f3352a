import { describe, expect, it } from "vitest";
import { names } from "./names.js";

describe("a sentence that begins with the task being handed on", () => {
  it.each([
    ["Chỉ đạo UBND các xã, phường rà soát hộ nghèo", ["Ủy ban nhân dân các xã, phường"]],
    ["chỉ đạo các trường, đơn vị khẩn trương dọn vệ sinh", ["Các trường, đơn vị"]],
    ["ông yêu cầu Sở Y tế báo cáo", ["Sở Y tế"]],
    [
      "sẽ được Công an xã phối hợp với các đoàn thể thực hiện",
      ["Công an xã [lead]", "Các đoàn thể [coordinate]"],
    ],
    ["các sở, ngành được yêu cầu triển khai kế hoạch", ["Các sở, ngành [implement]"]],
  ])("names those who do it: %s", (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  it("leaves out the equal that asks several", () => {
    expect(names("Sở Tài chính kiến nghị các sở Nội vụ, Xây dựng rà soát trụ sở")).toEqual([
      "Sở Nội vụ",
      "Sở Xây dựng",
    ]);
    expect(names("Sở Y tế đề nghị UBND tỉnh khen thưởng")[0]).toBe("Sở Y tế");
  });
});

describe("a group that is charged with helping", () => {
  it("is a partner of the one body that it helps", () => {
    expect(names("Các sở, ngành liên quan có trách nhiệm phối hợp với Sở Y tế")).toEqual([
      "Các sở, ngành [coordinate]",
      "Sở Y tế [lead]",
    ]);
  });

  it("leads where it helps others, and where one body is charged", () => {
    expect(names("Sở Y tế có trách nhiệm phối hợp với các sở, ngành")).toEqual([
      "Sở Y tế [lead]",
      "Các sở, ngành [coordinate]",
    ]);
  });
});

describe("officials in a row", () => {
  it.each([
    [
      "Thủ trưởng các cơ quan: Thanh tra tỉnh, Sở Nội vụ; UBND các xã",
      ["Thủ trưởng Thanh tra tỉnh", "Thủ trưởng Sở Nội vụ", "Ủy ban nhân dân các xã"],
    ],
    [
      "Giám đốc các sở, ngành, thủ trưởng các đơn vị liên quan",
      ["Giám đốc các sở, ngành", "Thủ trưởng các đơn vị"],
    ],
    ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"]],
    ["Bộ trưởng, Chủ nhiệm đề tài", ["Bộ trưởng", "Chủ nhiệm đề tài"]],
  ])("are read: %s", (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });
});

describe("bodies in a row", () => {
  it.each([
    [
      "Các Cục Hàng hải, Đăng kiểm và Cục Đường sắt",
      ["Cục Hàng hải", "Cục Đăng kiểm", "Cục Đường sắt"],
    ],
    ["Các phòng chuyên môn, địa phương", ["Các phòng chuyên môn", "Địa phương"]],
    ["cơ quan các bộ, ngành", ["Cơ quan các bộ, ngành"]],
    ["Ban Chỉ đạo cấp xã, phường", ["Ban Chỉ đạo cấp xã, phường"]],
    ["Hai bên; các bên liên quan", ["Hai bên", "Các bên"]],
    ["Quản lý thị trường, Đại sứ quán Việt Nam", ["Quản lý thị trường", "Đại sứ quán Việt Nam"]],
    [
      "Cơ quan có thẩm quyền quyết định: UBND xã⏎Cơ quan trực tiếp thực hiện: Trạm Y tế",
      ["Ủy ban nhân dân xã", "Trạm Y tế"],
    ],
  ])("are read: %s", (cell, expected) => {
    expect(names(cell.replace("⏎", "\n"))).toEqual(expected);
  });

  it("begin behind any joint at the partners of another task", () => {
    expect(names("Sở Y tế phê duyệt đề án và phối hợp với Sở Nội vụ")).toEqual([
      "Sở Y tế [lead]",
      "Sở Nội vụ [coordinate]",
    ]);
  });
});
