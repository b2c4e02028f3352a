import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

const PERSONS = "unrecognized-agency";

describe("persons by their titles are no agencies, and leave a finding", () => {
  it.each([
    ["BS Nguyễn Văn Hùng", ["BS Nguyễn Văn Hùng"]],
    ["BS Nguyễn Văn Hùng, CN Trần Thị Mai", ["BS Nguyễn Văn Hùng, CN Trần Thị Mai"]],
    ["ThS. Hoàng Minh Tuấn; DS. Lò Thị Thu", ["ThS. Hoàng Minh Tuấn", "DS. Lò Thị Thu"]],
    ["Bà Hạnh (kế toán), anh Tú (CNTT)", ["Bà Hạnh (kế toán), anh Tú (CNTT)"]],
  ])("%s", (cell, persons) => {
    expect(names(cell)).toEqual([]);
    expect(findings(cell)).toEqual(persons.map((person) => `${PERSONS}: ${person}`));
  });
});

describe("the body or the office beside a person is read", () => {
  it.each([
    ["KS. Lê Văn Tám - Phòng Kỹ thuật", ["Phòng Kỹ thuật"], ["KS. Lê Văn Tám"]],
    ["Đ/c Trần Văn An; Phòng Tổ chức cán bộ", ["Phòng Tổ chức cán bộ"], ["Đ/c Trần Văn An"]],
    ["Trạm Y tế xã; BS Hương; ĐD Lan", ["Trạm Y tế xã"], ["BS Hương", "ĐD Lan"]],
    ["Đ/c Hòa - PCT UBND xã", ["Phó Chủ tịch Ủy ban nhân dân xã"], ["Đ/c Hòa"]],
    [
      "Ông Lê Văn Dũng - Trưởng phòng KHTC",
      ["Trưởng phòng Kế hoạch - Tài chính"],
      ["Ông Lê Văn Dũng"],
    ],
  ])("%s", (cell, wanted, persons) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual(persons.map((person) => `${PERSONS}: ${person}`));
  });
});

describe("offices and works by which people are named", () => {
  it.each([
    ["Đ/c A. Tuấn - PGĐ", ["Phó Giám đốc"]],
    ["Bà Lan (Giám đốc Trung tâm PVHCC)", ["Giám đốc Trung tâm Phục vụ hành chính công"]],
    ["Điều dưỡng trưởng các khoa; ĐDT khoa Nhi", ["Điều dưỡng trưởng các khoa", "ĐDT khoa Nhi"]],
    ["Tổ trưởng các tổ chuyên môn", ["Tổ trưởng các tổ chuyên môn"]],
    ["Ủy viên BTV Đảng ủy", ["Ủy viên Ban Thường vụ Đảng ủy"]],
    ["Kế toán; Văn thư", ["Kế toán", "Văn thư"]],
    ["CB, GV, NV", ["Cán bộ, giáo viên, nhân viên"]],
    ["GV toàn trường", ["Giáo viên"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("an office that a person holds is an official without the name", () => {
  it.each([
    ["Đ/c Bí thư Đảng ủy; đ/c Chủ nhiệm UBKT", ["Bí thư Đảng ủy", "Chủ nhiệm Ủy ban Kiểm tra"]],
    [
      "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở",
      ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc các sở"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});
