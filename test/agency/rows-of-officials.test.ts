import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("those who hold one office in a row of bodies", () => {
  it.each([
    [
      "Giám đốc các Sở: Y tế, Du lịch, Kế hoạch và Đầu tư; Chánh Thanh tra tỉnh",
      [
        "Giám đốc Sở Y tế",
        "Giám đốc Sở Du lịch",
        "Giám đốc Sở Kế hoạch và Đầu tư",
        "Chánh Thanh tra tỉnh",
      ],
    ],
    [
      "Bộ trưởng các Bộ: Công an, Tư pháp và các cơ quan liên quan",
      ["Bộ trưởng Bộ Công an", "Bộ trưởng Bộ Tư pháp", "Các cơ quan"],
    ],
    ["Giám đốc các sở, ngành: Xây dựng, Nội vụ", ["Giám đốc Sở Xây dựng", "Giám đốc Sở Nội vụ"]],
    ["Trưởng các phòng: Tư pháp, Nội vụ", ["Trưởng phòng Tư pháp", "Trưởng phòng Nội vụ"]],
    [
      "Giám đốc các Trung tâm: Y tế, Văn hóa",
      ["Giám đốc Trung tâm Y tế", "Giám đốc Trung tâm Văn hóa"],
    ],
    ["các sở liên quan: Tư pháp, Y tế", ["Sở Tư pháp", "Sở Y tế"]],
    [
      "Chủ tịch UBND các huyện, thị xã Sa Pa",
      ["Chủ tịch Ủy ban nhân dân các huyện", "Chủ tịch Ủy ban nhân dân thị xã Sa Pa"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it.each(["Giám đốc các Sở: Xây dựng kế hoạch", "Hiệu trưởng các trường: Báo cáo kết quả"])(
    "is none where a duty stands behind the colon: %s",
    (cell) => {
      expect(names(cell)).toHaveLength(1);
    },
  );
});

describe("groups", () => {
  it.each([
    ["Thủ trưởng các ban - ngành tỉnh", ["Thủ trưởng các ban, ngành tỉnh"]],
    ["Sở, ngành chức năng", ["Sở, ngành chức năng"]],
    ["các Ngành, Đoàn thể", ["Các ngành, đoàn thể"]],
    ["các cơ quan đại diện Việt Nam ở nước ngoài", ["Các cơ quan đại diện Việt Nam"]],
    [
      "UBND các tỉnh từ Thanh Hóa đến Quảng Ngãi",
      ["Ủy ban nhân dân các tỉnh từ Thanh Hóa đến Quảng Ngãi"],
    ],
    ["Ban Chỉ đạo các quân khu", ["Ban Chỉ đạo các quân khu"]],
    [
      "UBND, Ban An toàn giao thông các xã, phường",
      ["Ủy ban nhân dân các xã, phường", "Ban An toàn giao thông các xã, phường"],
    ],
    ["Các phòng thuộc Sở và đơn vị sự nghiệp trực thuộc Sở", ["Các phòng", "Đơn vị sự nghiệp"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("bodies within others", () => {
  it.each([
    ["Công đoàn nhà trường", "Công đoàn nhà trường"],
    ["Đoàn thanh niên nhà trường", "Đoàn Thanh niên Cộng sản Hồ Chí Minh nhà trường"],
    ["Đội CSGT số 2 - PC08", "Đội Cảnh sát giao thông số 2 PC08"],
    ["Thường trực Ban An toàn giao thông tỉnh", "Thường trực Ban An toàn giao thông tỉnh"],
    ["Ban Chấp hành Đoàn xã", "Ban Chấp hành Đoàn xã"],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual([wanted]);
    expect(findings(cell)).toEqual([]);
  });
});
