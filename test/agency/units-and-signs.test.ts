import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

const codes = (cell: string): string[] => parseAgencies(cell).findings.map(({ code }) => code);

describe("units whose names go on with what they do", () => {
  it.each([
    [
      "Phòng khảo thí và bảo đảm chất lượng, phòng Hợp tác quốc tế",
      ["Phòng khảo thí và bảo đảm chất lượng", "Phòng Hợp tác quốc tế"],
    ],
    ["Trung tâm Truyền thông và hỗ trợ sinh viên", ["Trung tâm Truyền thông và hỗ trợ sinh viên"]],
    ["Hệ quản lý học viên và sinh viên", ["Hệ quản lý học viên và sinh viên"]],
    ["Ban Tổ chức nhân sự, Văn phòng", ["Ban Tổ chức nhân sự", "Văn phòng"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(codes(cell)).toEqual([]);
  });

  it("end before who leads or with whom they work", () => {
    expect(names("Phòng Khảo thí và phối hợp với Phòng Đào tạo")).toEqual([
      "Phòng Khảo thí [lead]",
      "Phòng Đào tạo [coordinate]",
    ]);
  });

  it("are unsure where one small part stands behind a comma", () => {
    expect(codes("Ban nề nếp, giám thị")).toEqual(["unsure-division"]);
  });
});

describe("bodies of other offices", () => {
  it.each([
    [
      "Phòng Bưu chính, Viễn thông; Tập đoàn Bưu chính Viễn thông Việt Nam",
      ["Phòng Bưu chính, Viễn thông", "Tập đoàn Bưu chính Viễn thông Việt Nam"],
    ],
    [
      "Vụ Pháp chế, Vụ Tiền lương và Bảo hiểm xã hội",
      ["Vụ Pháp chế", "Vụ Tiền lương và Bảo hiểm xã hội"],
    ],
    ["Phòng Chống thất thoát nước", ["Phòng Chống thất thoát nước"]],
    ["Phòng Tổ chức, Biên chế", ["Phòng Tổ chức, Biên chế"]],
    ["Phòng Đầu tư, Thẩm định", ["Phòng Đầu tư, Thẩm định"]],
    ["Phòng Kỹ thuật, Thẩm định; Phòng Kế toán", ["Phòng Kỹ thuật, Thẩm định", "Phòng Kế toán"]],
    ["Ban Chính sách, Chiến lược Tỉnh ủy", ["Ban Chính sách, Chiến lược Tỉnh ủy"]],
    ["Phòng Giáo dục Mầm non - Tiểu học", ["Phòng Giáo dục Mầm non - Tiểu học"]],
    ["Khoa Y; P.KT&ĐBCL", ["Khoa Y", "Phòng Khảo thí và Đảm bảo chất lượng"]],
    ["Bảo vệ - Tạp vụ", ["Bảo vệ", "Tạp vụ"]],
    ["các phòng: Đầu tư, Thẩm định", ["Phòng Đầu tư", "Phòng Thẩm định"]],
    ["Phòng Nội vụ, Tài chính", ["Phòng Nội vụ", "Phòng Tài chính"]],
    [
      "Hội đồng bồi thường, hỗ trợ, tái định cư; Sở Tài chính",
      ["Hội đồng bồi thường, hỗ trợ, tái định cư", "Sở Tài chính"],
    ],
    ["Sở Xây dựng; Phòng Chống thất thoát", ["Sở Xây dựng", "Phòng Chống thất thoát"]],
    ["Sở Xây dựng\nPhòng Chống thất thoát", ["Sở Xây dựng", "Phòng Chống thất thoát"]],
    ["Phòng chống thất thoát nước", []],
    ["Các đơn vị dự toán cấp I", ["Các đơn vị dự toán cấp I"]],
    ["các đơn vị sử dụng ngân sách", ["Các đơn vị sử dụng ngân sách"]],
    ["CĐCS các trường học; XN Cây xanh", ["Công đoàn cơ sở các trường học", "Xí nghiệp Cây xanh"]],
    [
      "Thống đốc Ngân hàng Nhà nước, Tổng Kiểm toán nhà nước",
      ["Thống đốc Ngân hàng Nhà nước", "Tổng Kiểm toán nhà nước"],
    ],
    [
      "Quân ủy Trung ương; Ban Bí thư Trung ương Đoàn",
      ["Quân ủy Trung ương", "Ban Bí thư Trung ương Đoàn"],
    ],
    ["Công ty TNHH Một thành viên Xổ số", ["Công ty trách nhiệm hữu hạn một thành viên Xổ số"]],
    [
      "GV bộ môn; PHHS; các tổ, khối chuyên môn",
      ["Giáo viên bộ môn", "Phụ huynh học sinh", "Các tổ, khối chuyên môn"],
    ],
    ["Các tập đoàn, tổng công ty nhà nước", ["Các tập đoàn, tổng công ty nhà nước"]],
    [
      "MTTQ và đoàn thể chính trị - xã hội xã",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Đoàn thể chính trị - xã hội xã"],
    ],
    ["Các ngành Thuế, Quân sự, Biên phòng", ["Các ngành thuế, quân sự, biên phòng"]],
    ["Tòa án nhân dân hai cấp tỉnh", ["Tòa án nhân dân hai cấp tỉnh"]],
    [
      "Hội Nông dân; Phụ nữ; Cựu chiến binh",
      ["Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh"],
    ],
    ["Đảng ủy - HĐND - UBND xã", ["Đảng ủy xã", "Hội đồng nhân dân xã", "Ủy ban nhân dân xã"]],
    ["các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành", ["Các ông, bà"]],
    ["Cộng tác viên dư luận xã hội", ["Cộng tác viên dư luận xã hội"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("are people who are told by what stands behind them", () => {
    const [people] = parseAgencies("Các đồng chí trong Ban Thường vụ Đảng ủy").agencies;
    expect(people).toMatchObject({
      name: "Các đồng chí",
      qualifier: "trong Ban Thường vụ Đảng ủy",
    });
  });
});

describe("signs", () => {
  it.each([
    ["Sở, ngành liên quan & UBND cấp xã", ["Sở, ngành", "Ủy ban nhân dân cấp xã"]],
    ["Các công ty trên địa bàn, EVNNPC", ["Các công ty", "EVNNPC"]],
    ["1. Đ/c Lê Văn An - Bí thư; 2. Đ/c Lò Thị Bình - Phó Bí thư", ["Bí thư", "Phó Bí thư"]],
    [
      "Phòng Nội vụ – cơ quan thường trực – chủ trì, phối hợp các phòng, ban",
      ["Phòng Nội vụ [lead]", "Các phòng, ban [coordinate]"],
    ],
  ])("divide what they stand between: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("hide no body in a duty or a note", () => {
    expect(codes("Sở Y tế xây dựng kế hoạch, Phòng Quản trị - Thiết bị")).toEqual([
      "agency-in-duty",
    ]);
    expect(codes("Trưởng ban: Giám đốc Sở Y tế")).toEqual(["agency-in-duty"]);
    expect(codes("Công an tỉnh (Phòng PC06, Phòng PA05)")).toEqual(["agency-in-duty"]);
    expect(codes("Công an tỉnh (Phòng PC06)")).toEqual([]);
  });
});
