import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";

/** The agencies of a cell as `name | qualifier`. */
const shown = (text: string): readonly string[] =>
  parseAgencies(text).agencies.map(({ name, qualifier }) =>
    qualifier === undefined ? name : `${name} | ${qualifier}`,
  );
const codesOf = (text: string): readonly string[] =>
  parseAgencies(text).findings.map(({ code }) => code);

describe("localities with their names", () => {
  it.each([
    ["các địa phương Bắc Ninh, Hà Nam", ["Các địa phương | Bắc Ninh, Hà Nam"]],
    [
      "Bộ Công an và các địa phương Bắc Ninh, Hà Nam và Huế; Bộ Y tế",
      ["Bộ Công an", "Các địa phương | Bắc Ninh, Hà Nam và Huế", "Bộ Y tế"],
    ],
    [
      "Các địa phương Bắc Ninh, Hà Nam, Bộ Y tế, Bộ Xây dựng",
      ["Các địa phương | Bắc Ninh, Hà Nam", "Bộ Y tế", "Bộ Xây dựng"],
    ],
    [
      "Các sở, ngành, địa phương Mường La, Bắc Yên",
      ["Các sở, ngành, địa phương | Mường La, Bắc Yên"],
    ],
  ])("are one group, and nobody can tell their level: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(codesOf(text)).toEqual(["undivided-places"]);
  });

  it.each([
    ["Các địa phương liên quan", ["Các địa phương | liên quan"]],
    ["Các địa phương\nViettel", ["Các địa phương", "Viettel"]],
    ["Các địa phương, Bộ Y tế", ["Các địa phương", "Bộ Y tế"]],
    ["Vụ Địa phương I, Vụ Địa phương II", ["Vụ Địa phương I", "Vụ Địa phương II"]],
    ["Các tỉnh Bắc Ninh, Hà Nam", ["Tỉnh Bắc Ninh", "Tỉnh Hà Nam"]],
  ])("are none of other words: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(codesOf(text)).toEqual([]);
  });
});

describe("people by their work", () => {
  it.each([
    ["NV Y tế, NV Thư viện", ["Nhân viên Y tế", "Nhân viên Thư viện"]],
    ["Nhân viên Kế toán; GVCN", ["Nhân viên Kế toán", "Giáo viên chủ nhiệm"]],
    ["Nhân viên y tế học đường", ["Nhân viên y tế học đường"]],
    ["Cán bộ, giáo viên, nhân viên nhà trường", ["Cán bộ, giáo viên, nhân viên nhà trường"]],
    ["NV thiết bị", ["Nhân viên thiết bị"]],
    ["Các đơn vị bị kiểm điểm", ["Các đơn vị | bị kiểm điểm"]],
    ["Các đơn vị chưa được trang bị", ["Các đơn vị | chưa được trang bị"]],
  ])("are read whole: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(codesOf(text)).toEqual([]);
  });

  it("and bodies of which any may do it are each named", () => {
    expect(shown("Sở Y tế và/hoặc Sở Nội vụ")).toEqual(["Sở Y tế", "Sở Nội vụ"]);
  });

  it("are none in a name of initials", () => {
    expect(shown("Phòng KH-NV")).toEqual(["Phòng KH - NV"]);
  });

  it("and a treasury has its short form", () => {
    expect(shown("Kho bạc NN tỉnh, Kho bạc NN")).toEqual([
      "Kho bạc Nhà nước tỉnh",
      "Kho bạc Nhà nước",
    ]);
  });
});

describe("kinds of schools in small letters", () => {
  it.each([
    ["viện nghiên cứu, trường đại học, doanh nghiệp", 3],
    ["trường đại học", 1],
    ["trường mầm non xã Yên Sơn; trường tiểu học", 2],
    ["doanh nghiệp, trường cao đẳng nghề", 2],
  ])("are bodies like others: %s", (text, count) => {
    expect(shown(text)).toHaveLength(count);
    expect(codesOf(text)).toEqual([]);
  });

  it("in capitals they begin a name", () => {
    expect(shown("Trường Cao đẳng nghề, doanh nghiệp")).toEqual([
      "Trường Cao đẳng nghề",
      "Doanh nghiệp",
    ]);
    expect(shown("trường hợp khẩn cấp")).toEqual([]);
  });
});

describe("many of an abbreviation that nobody explains", () => {
  it.each([
    ["Các DNVT và các\nđơn vị có liên\nquan", ["Các DNVT", "Các đơn vị | có liên quan"]],
    ["các PTV; Sở Y tế", ["Các PTV", "Sở Y tế"]],
  ])("are kept and told, and so is who stands beside them: %j", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(codesOf(text)).toEqual(["unknown-abbreviation"]);
  });
});

describe("people named by their work", () => {
  it.each([
    ["Kế toán cơ quan", ["Kế toán cơ quan"]],
    ["văn thư đơn vị, thủ quỹ", ["Văn thư đơn vị", "Thủ quỹ"]],
  ])("may be those of the office: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(codesOf(text)).toEqual([]);
  });
});
