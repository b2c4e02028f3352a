import { describe, expect, it } from "vitest";
import { names } from "./names.js";

describe("kinds of units", () => {
  it.each([
    ["Các Phòng, Trung tâm, Khoa chuyên môn", "Các phòng, trung tâm, khoa chuyên môn"],
    ["Các Khoa, Phòng, Trung tâm, Bộ môn", "Các khoa, phòng, trung tâm, bộ môn"],
    ["Các Cục, Vụ, Chi cục", "Các cục, vụ, chi cục"],
    ["Các Phòng và Trung tâm trực thuộc", "Các phòng, trung tâm"],
    ["Toàn bộ các Phòng ban/XN", "Toàn bộ các phòng, ban, xí nghiệp"],
    ["Các phòng, phân xưởng, nhà máy", "Các phòng, phân xưởng, nhà máy"],
  ])("are one group: %s", (cell, name) => {
    expect(names(cell)).toEqual([name]);
  });

  it.each([
    ["Các Phòng, Trung tâm Y tế", ["Các phòng", "Trung tâm Y tế"]],
    ["Các Phòng, Trung tâm CNTT", ["Các phòng", "Trung tâm Công nghệ thông tin"]],
    ["Các Phòng, Ban Quản lý dự án", ["Các phòng", "Ban Quản lý dự án"]],
    ["Các phòng, Xí nghiệp Cơ khí", ["Các phòng", "Xí nghiệp Cơ khí"]],
  ])("end before the name of one: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it.each([
    ["cơ sở đào tạo, doanh nghiệp", ["Cơ sở đào tạo", "Doanh nghiệp"]],
    ["doanh nghiệp, cơ sở y tế", ["Doanh nghiệp", "Cơ sở y tế"]],
    ["cơ quan báo chí, doanh nghiệp", ["Cơ quan báo chí", "Doanh nghiệp"]],
    ["tổ chức, doanh nghiệp", ["Tổ chức, doanh nghiệp"]],
  ])("that have nothing in common are two: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("the name of a unit", () => {
  it.each([
    "Phòng Tổ chức - Cán bộ",
    "Phòng Kế hoạch - Thống kê",
    "Phòng Kiểm tra - Thanh tra",
    "Phòng Đào tạo - Sinh viên",
  ])("goes on behind a dash before what it does: %s", (name) => {
    expect(names(`${name} chủ trì`)).toEqual([`${name} [lead]`]);
    expect(names(`${name.replace("-", "–")} và Văn phòng`)).toEqual([name, "Văn phòng"]);
  });

  it.each([
    ["Phòng Khoa học, Công nghệ và HTQT", ["Phòng Khoa học, Công nghệ và Hợp tác quốc tế"]],
    ["Phòng Hành chính, Tổng hợp và TCCB", ["Phòng Hành chính, Tổng hợp và Tổ chức cán bộ"]],
    ["Phòng Nội vụ và TNMT", ["Phòng Nội vụ", "Phòng Tài nguyên và Môi trường"]],
  ])("ends a list of works with initials: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("a company", () => {
  it.each([
    ["CTCP Tập đoàn Mai Sơn", "Công ty cổ phần Tập đoàn Mai Sơn"],
    ["Công ty TNHH Tập đoàn Mai Sơn", "Công ty trách nhiệm hữu hạn Tập đoàn Mai Sơn"],
    ["CTCP Cấp nước Mai Sơn", "Công ty cổ phần Cấp nước Mai Sơn"],
    ["Công ty CP Tổng công ty Mai Sơn", "Công ty cổ phần Tổng công ty Mai Sơn"],
    ["Tổng công ty Mai Sơn - CTCP", "Tổng công ty Mai Sơn - CTCP"],
  ])("has one name with its form: %s", (cell, name) => {
    expect(names(cell)).toEqual([name]);
  });
});

describe("levels behind those of one office", () => {
  it.each([
    ["Chủ tịch UBND các quận, huyện, phường, xã", "Chủ tịch Ủy ban nhân dân", "phường, xã"],
    ["Bí thư Đảng ủy các quận, huyện, xã", "Bí thư Đảng ủy", "xã"],
  ])("share it: %s", (cell, office, levels) => {
    expect(names(cell)).toEqual([`${office} các quận, huyện`, `${office} ${levels}`]);
  });
});
