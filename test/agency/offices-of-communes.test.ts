import { describe, expect, it } from "vitest";
import { parseAgencies } from "chiso/agency";
import { findings, names } from "./names.js";

/** Each name with its role. */
const roles = (cell: string): string[] =>
  parseAgencies(cell).agencies.map(({ name, role = "" }) => `${name}|${role}`);

describe("joint offices and bodies that no comma joins", () => {
  it.each([
    ["VPĐU - HĐND - UBND xã", ["Văn phòng Đảng ủy - Hội đồng nhân dân - Ủy ban nhân dân xã"]],
    [
      "Văn phòng Đảng ủy, HĐND, UBND phường",
      ["Văn phòng Đảng ủy phường", "Hội đồng nhân dân phường", "Ủy ban nhân dân phường"],
    ],
    ["Ban Quản lý dự án, nhà thầu", ["Ban Quản lý dự án", "Nhà thầu"]],
    ["các trường học, thôn trưởng", ["Các trường học", "Trưởng thôn"]],
    ["Phụ huynh, chính quyền địa phương", ["Phụ huynh", "Chính quyền địa phương"]],
    ["Phòng, ban chuyên môn", ["Phòng, ban chuyên môn"]],
    ["Phòng Thanh tra, kiểm tra số 2", ["Phòng Thanh tra, kiểm tra số 2"]],
    ["Nhà máy nước số 1, số 2", ["Nhà máy nước số 1", "Nhà máy nước số 2"]],
    ["Chánh VP HĐND&UBND xã", ["Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"]],
    ["Tổ thư ký BCĐ", ["Tổ thư ký Ban Chỉ đạo"]],
    ["Đoàn Thanh niên - Hội Nông dân", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội Nông dân"]],
    ["Đơn vị tư vấn giám sát", ["Đơn vị tư vấn giám sát"]],
    ["Trung tâm Thông tin - Thư viện", ["Trung tâm Thông tin - Thư viện"]],
    ["Cơ quan CSĐT Công an tỉnh", ["Cơ quan Cảnh sát điều tra Công an tỉnh"]],
    [
      "Văn phòng Đăng ký đất đai - Chi nhánh Quế Võ; Phòng Kinh tế",
      ["Văn phòng Đăng ký đất đai - Chi nhánh Quế Võ", "Phòng Kinh tế"],
    ],
    [
      "Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực II",
      ["Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực II"],
    ],
    ["Đội Thuế liên xã số 2", ["Đội Thuế liên xã số 2"]],
    [
      "Ban Quản lý rừng đặc dụng - phòng hộ Tà Xùa",
      ["Ban Quản lý rừng đặc dụng - phòng hộ Tà Xùa"],
    ],
    [
      "Liên danh Công ty An Bình - Công ty Hòa Phát",
      ["Liên danh Công ty An Bình - Công ty Hòa Phát"],
    ],
    ["1) Công an xã 2) Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("a row under one head", () => {
  it.each([
    ["Các Khoa: Khám bệnh; Cấp cứu; Dược", ["Khoa Khám bệnh", "Khoa Cấp cứu", "Khoa Dược"]],
    ["Các tổ: Toán - Lý, Văn phòng", ["Tổ Toán - Lý", "Tổ Văn phòng"]],
  ])("goes on behind its signs: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("a place alone behind a body that is named after its place", () => {
  it.each([
    ["Trung tâm Y tế Mai Sơn, Yên Châu", ["Trung tâm Y tế Mai Sơn", "Trung tâm Y tế Yên Châu"]],
    ["Điện lực, Bưu điện", ["Điện lực", "Bưu điện"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("is no person", () => {
    expect(names("Trạm Y tế Mường Cơi, Lò Văn Tám")).toEqual(["Trạm Y tế Mường Cơi", "Lò Văn Tám"]);
  });
});

describe("persons and people", () => {
  it.each([
    ["Bí thư Đảng ủy - Chủ tịch HĐND xã", ["Bí thư Đảng ủy - Chủ tịch Hội đồng nhân dân xã"]],
    ["các đ/c UV BTV Đảng ủy", ["Ủy viên Ban Thường vụ Đảng ủy"]],
    ["Thủ trưởng cơ quan ngang Bộ", ["Thủ trưởng cơ quan ngang bộ"]],
    ["Chủ nhiệm đề tài", ["Chủ nhiệm đề tài"]],
    ["Trưởng kíp; kiểm soát viên", ["Trưởng kíp", "Kiểm soát viên"]],
    ["Đoàn viên thanh niên; dân quân", ["Đoàn viên thanh niên", "Dân quân"]],
    ["các hộ chăn nuôi; hộ tịch", ["Các hộ chăn nuôi"]],
    ["Đại biểu HĐND xã; cử tri", ["Đại biểu Hội đồng nhân dân xã", "Cử tri"]],
    ["Cán bộ, nhân viên nhà trường", ["Cán bộ, nhân viên nhà trường"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("reads the short word for a city with its point beside departments and ministries", () => {
    expect(names("Bộ Y tế, TP.HCM")).toEqual(["Bộ Y tế", "Thành phố Hồ Chí Minh"]);
    expect(names("Sở Y tế và TP. Cần Thơ")).toEqual(["Sở Y tế", "Thành phố Cần Thơ"]);
    expect(names("Sở Y tế, TP, Nội vụ")).toEqual(["Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"]);
  });

  it("a chief of a division is written like a city", () => {
    expect(names("đ/c Sơn, TP Kinh tế; UBND TP Sơn La")).toEqual([
      "Trưởng phòng Kinh tế",
      "Ủy ban nhân dân thành phố Sơn La",
    ]);
  });
});

describe("roles", () => {
  it.each([
    ["Chủ trì - Sở Y tế; phối hợp - các sở", ["Sở Y tế|lead", "Các sở|coordinate"]],
    ["Sở Y tế - chủ trì", ["Sở Y tế|lead"]],
    ["Sở Y tế chủ trì - Sở Nội vụ phối hợp", ["Sở Y tế|lead", "Sở Nội vụ|coordinate"]],
    ["cơ quan phối hợp gồm: Sở Y tế, Sở Nội vụ", ["Sở Y tế|coordinate", "Sở Nội vụ|coordinate"]],
    ["I. Chủ trì: Sở Y tế\nII. Phối hợp: Sở Nội vụ", ["Sở Y tế|lead", "Sở Nội vụ|coordinate"]],
    ["Sở Y tế | Sở Nội vụ", ["Sở Y tế|", "Sở Nội vụ|"]],
    ["Sở Y tế (ct); Sở Tài chính (P/h)", ["Sở Y tế|lead", "Sở Tài chính|coordinate"]],
    ["Sở Y tế, Sở Tài chính (đồng chủ trì)", ["Sở Y tế|lead", "Sở Tài chính|lead"]],
    [
      "Sở Y tế (chủ trì); Sở Tài chính; Công an tỉnh (đơn vị phối hợp)",
      ["Sở Y tế|lead", "Sở Tài chính|coordinate", "Công an tỉnh|coordinate"],
    ],
    ["Sở Nội vụ (đầu mối tổng hợp)", ["Sở Nội vụ|compile"]],
    [
      "Sở Tư pháp: chủ trì xây dựng kế hoạch; các Sở: phối hợp",
      ["Sở Tư pháp|lead", "Các sở|coordinate"],
    ],
    ["Ban Chỉ đạo giao Công an xã chủ trì", ["Công an xã|lead"]],
    ["Mời UBMTTQVN xã tham gia", ["Ủy ban Mặt trận Tổ quốc Việt Nam xã|coordinate"]],
    ["B2 chủ trì, B3, các Đội phối hợp", ["B2|lead", "B3|coordinate", "Các đội|coordinate"]],
  ])("%s", (cell, wanted) => {
    expect(roles(cell)).toEqual(wanted);
  });

  it("a body that another has become stands for it", () => {
    expect(names("Phòng Nội vụ (cũ) nay là Phòng Văn hóa - Xã hội")).toEqual([
      "Phòng Văn hóa - Xã hội",
    ]);
  });
});
