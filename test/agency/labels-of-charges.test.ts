import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

/** The role of each agency, or a dash, before its name. */
const roles = (cell: string): string[] =>
  parseAgencies(cell).agencies.map(({ role = "-", name }) => `${role} ${name}`);

const codes = (cell: string): string[] => parseAgencies(cell).findings.map(({ code }) => code);

describe("a label that says more than a role", () => {
  it.each([
    ["Cơ quan chủ trì thẩm định: Sở Tư pháp", ["lead Sở Tư pháp"]],
    [
      "Đơn vị chỉ đạo: UBND xã; Đơn vị thực hiện: Trạm Y tế",
      ["- Ủy ban nhân dân xã", "implement Trạm Y tế"],
    ],
    ["Đơn vị tổ chức: Sở Du lịch", ["- Sở Du lịch"]],
    [
      "Tổ chức chủ trì: Viện Chăn nuôi; Tổ chức phối hợp: Sở Y tế",
      ["lead Viện Chăn nuôi", "coordinate Sở Y tế"],
    ],
    ["Người thực hiện: Lò Văn Tám", ["implement Lò Văn Tám"]],
    [
      "Đơn vị chủ trì là Sở Y tế; đơn vị phối hợp là các trường học",
      ["lead Sở Y tế", "coordinate Các trường học"],
    ],
    [
      "cơ quan phối hợp: các sở; cơ quan ban hành: HĐND tỉnh",
      ["coordinate Các sở", "- Hội đồng nhân dân tỉnh"],
    ],
  ])("names no body itself: %s", (cell, wanted) => {
    expect(roles(cell)).toEqual(wanted);
    expect(codes(cell)).toEqual([]);
  });

  it.each([
    ["Phụ trách chính: Phó Hiệu trưởng", ["Phó Hiệu trưởng"]],
    ["Trách nhiệm thực hiện: Trưởng các phòng", ["Trưởng các phòng"]],
    ["Phân công: đ/c Hoa; đ/c Lan", ["Hoa", "Lan"]],
    [
      "Các ông (bà): Trưởng phòng Kinh tế, Trưởng Công an xã",
      ["Trưởng phòng Kinh tế", "Trưởng Công an xã"],
    ],
  ])("gives those behind it: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(codes(cell)).toEqual([]);
  });

  it("names a group that is told, and those it is made of behind it", () => {
    const cell = "Các đơn vị có liên quan: Phòng Kinh tế, Công an xã";
    expect(names(cell)).toEqual(["Phòng Kinh tế", "Công an xã"]);
    expect(codes(cell)).toEqual(["unrecognized-agency"]);
  });

  it("is the name of a unit where its work is written as a name", () => {
    expect(names("Phòng Tổ chức cán bộ: rà soát hồ sơ")).toEqual(["Phòng Tổ chức cán bộ"]);
    expect(names("Bộ phận Tiếp nhận và Trả kết quả: niêm yết")).toEqual(["Bộ phận Một cửa"]);
  });

  it("tells of whom a task is for, and counts them for nothing", () => {
    const cell = "Chủ trì: Sở Nội vụ. Đối tượng: các sở, UBND cấp xã";
    expect(roles(cell)).toEqual(["lead Sở Nội vụ"]);
    expect(codes(cell)).toEqual(["unrecognized-agency"]);
    const before = "Đối tượng: học sinh lớp 5. Đơn vị thực hiện: Trường Tiểu học Kim Đồng";
    expect(roles(before)).toEqual(["implement Trường Tiểu học Kim Đồng"]);
    expect(codes(before)).toEqual(["unrecognized-agency"]);
  });
});

describe("a task handed on behind other words", () => {
  it.each([
    "Đồng thời, giao Sở Y tế chủ trì, phối hợp với Công an tỉnh",
    "Phân công Sở Y tế chủ trì, phối hợp với Công an tỉnh",
    "Sở Y tế được phân công chủ trì, phối hợp với Công an tỉnh",
    "Sở Y tế khẩn trương chủ trì, phối hợp với Công an tỉnh",
    "UBND tỉnh thống nhất giao Sở Y tế chủ trì, phối hợp với Công an tỉnh",
    "UBND tỉnh vừa ban hành văn bản giao Sở Y tế chủ trì, phối hợp với Công an tỉnh",
    "UBND tỉnh đã ký Công văn số 77/UBND-VX ngày 3/4/2026 giao Sở Y tế chủ trì, phối hợp với Công an tỉnh",
    "Đề án do Sở Y tế chủ trì, với sự tham gia của Công an tỉnh",
    "Do Sở Y tế chủ trì với sự phối hợp của Công an tỉnh",
  ])("is that of those who are handed it: %s", (cell) => {
    expect(roles(cell)).toEqual(["lead Sở Y tế", "coordinate Công an tỉnh"]);
  });

  it("is led by all who are named before the verb", () => {
    expect(roles("Chương trình do Sở Du lịch, Sở Công Thương chủ trì")).toEqual([
      "lead Sở Du lịch",
      "lead Sở Công Thương",
    ]);
  });

  it("is not handed to who issued what is spoken of", () => {
    expect(names("Rà soát văn bản do UBND tỉnh ban hành")).toEqual([]);
  });
});

describe("partners nobody knows", () => {
  it("leave the lead to the body before them", () => {
    expect(roles("Nhà trường phối hợp với gia đình, Công an xã")).toEqual([
      "lead Nhà trường",
      "coordinate Công an xã",
    ]);
    expect(codes("Nhà trường phối hợp với gia đình, Công an xã")).toEqual(["unrecognized-agency"]);
    expect(roles("Sở Y tế phối hợp với ĐHTN, UBND xã")).toEqual([
      "lead Sở Y tế",
      "coordinate ĐHTN",
      "coordinate Ủy ban nhân dân xã",
    ]);
    expect(roles("VNPT phối hợp với UBND xã")).toEqual([
      "lead VNPT",
      "coordinate Ủy ban nhân dân xã",
    ]);
  });
});
