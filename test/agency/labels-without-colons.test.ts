import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";

/** The agencies of a cell as `role name`. */
const shown = (text: string): readonly string[] =>
  parseAgencies(text).agencies.map(({ role = "-", name }) => `${role} ${name}`);

describe("a label that fills its line has the bodies below it, also without a colon", () => {
  it.each([
    [
      "Chủ trì\nSở Công Thương\nPhối hợp\nCục Hải quan tỉnh\nHiệp hội Dệt may tỉnh",
      ["lead Sở Công Thương", "coordinate Cục Hải quan tỉnh", "coordinate Hiệp hội Dệt may tỉnh"],
    ],
    [
      "Chủ trì\n- Sở Y tế\nPhối hợp\n- Sở Nội vụ\n- UBND các huyện",
      ["lead Sở Y tế", "coordinate Sở Nội vụ", "coordinate Ủy ban nhân dân các huyện"],
    ],
    [
      "Chủ trì\nSở Y tế\nPhối hợp\nSở Nội vụ\nThực hiện\nUBND các xã",
      ["lead Sở Y tế", "coordinate Sở Nội vụ", "implement Ủy ban nhân dân các xã"],
    ],
    [
      "Chủ trì\nVăn phòng\nPhối hợp\nPhòng Văn hóa và\nThông tin",
      ["lead Văn phòng", "coordinate Phòng Văn hóa và Thông tin"],
    ],
    [
      "Chủ trì\nCác phòng chuyên môn\nPhối hợp\nCác xã, phường",
      ["lead Các phòng chuyên môn", "coordinate Các xã, phường"],
    ],
    [
      "Chủ trì\nĐ/c Lê Văn Tám\nPhối hợp\nĐ/c Hoàng Thị Mai",
      ["lead Lê Văn Tám", "coordinate Hoàng Thị Mai"],
    ],
    [
      "Cơ quan chủ trì\nSở Y tế\nCơ quan phối hợp\nSở Nội vụ",
      ["lead Sở Y tế", "coordinate Sở Nội vụ"],
    ],
  ])("%j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it("and the one that stands above it leads where it has no label", () => {
    expect(shown("Phòng Kinh tế\nPhối hợp\nCông an xã")).toEqual([
      "lead Phòng Kinh tế",
      "coordinate Công an xã",
    ]);
  });

  it.each([
    ["Chủ trì Sở Y tế\nPhối hợp Sở Nội vụ", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    [
      "Chủ trì: Sở Y tế\nPhối hợp Sở Nội vụ, Sở Tài chính",
      ["lead Sở Y tế", "coordinate Sở Nội vụ", "coordinate Sở Tài chính"],
    ],
  ])("or behind it on the line: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a role that fills the last line belongs to the body above it, and so do those before", () => {
  it.each([
    ["Sở Y tế\nChủ trì\nSở Nội vụ\nPhối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    ["Sở Y tế\nchủ trì\nSở Nội vụ\nphối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    ["1. Sở Y tế\nChủ trì\n2. Sở Nội vụ\nPhối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
  ])("%j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a role with a capital behind a whole name is no part of it", () => {
  it.each([
    ["Sở Y tế Chủ trì, Sở Nội vụ Phối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    ["Sở Y tế Chủ trì\nSở Nội vụ Phối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    [
      "UBND xã Tân Lập Chủ trì; Công an xã Phối hợp",
      ["lead Ủy ban nhân dân xã Tân Lập", "coordinate Công an xã"],
    ],
    ["Sở Y tế - Chủ trì; Sở Nội vụ - Phối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]],
    ["Hội đồng Phối hợp, Sở Y tế", ["- Hội đồng Phối hợp", "- Sở Y tế"]],
    [
      "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",
      ["- Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh"],
    ],
  ])("%j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("words of a name on a line of their own are no label", () => {
  it.each([
    [
      "Hội đồng\nPhối hợp phổ biến, giáo dục pháp luật tỉnh",
      "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",
    ],
    ["Ban Chỉ đạo\nThực hiện Quy chế dân chủ", "Ban Chỉ đạo Thực hiện Quy chế dân chủ"],
    ["Ủy ban\nKiểm tra Huyện ủy", "Ủy ban Kiểm tra Huyện ủy"],
  ])("%j", (text, name) => {
    expect(parseAgencies(text).agencies.map((agency) => agency.name)).toEqual([name]);
  });
});
