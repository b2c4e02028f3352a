import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

describe("a row of names under one head", () => {
  it.each([
    ["Các Vụ: Pháp chế, Kế hoạch - Tài chính", ["Vụ Pháp chế", "Vụ Kế hoạch - Tài chính"]],
    [
      "Các Cục: Báo chí, Xuất bản - In và Phát hành; Vụ Kế hoạch - Tài chính",
      ["Cục Báo chí", "Cục Xuất bản - In và Phát hành", "Vụ Kế hoạch - Tài chính"],
    ],
    [
      "Các Sở: Tài chính, Nội vụ, Khoa học và Công nghệ; Công an tỉnh",
      ["Sở Tài chính", "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Công an tỉnh"],
    ],
    [
      "Các Bộ: Tài chính, Công an và Bảo hiểm xã hội Việt Nam",
      ["Bộ Tài chính", "Bộ Công an", "Bảo hiểm xã hội Việt Nam"],
    ],
    [
      "Các bộ: Tài chính, Nội vụ, Tư pháp và Văn phòng Chính phủ",
      ["Bộ Tài chính", "Bộ Nội vụ", "Bộ Tư pháp", "Văn phòng Chính phủ"],
    ],
    [
      "Các Chi cục: Kiểm lâm, Thủy lợi, Phát triển nông thôn",
      ["Chi cục Kiểm lâm", "Chi cục Thủy lợi", "Chi cục Phát triển nông thôn"],
    ],
    [
      "Các phòng: Tổ chức cán bộ, Nghiệp vụ Y, Nghiệp vụ Dược; Thanh tra Sở",
      ["Phòng Tổ chức cán bộ", "Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Dược", "Thanh tra Sở"],
    ],
    [
      "Các Ban: Tổ chức, Tuyên giáo và Dân vận, Nội chính Tỉnh ủy",
      ["Ban Tổ chức Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Nội chính Tỉnh ủy"],
    ],
    [
      "Các trường: Mầm non Hoa Sen, Tiểu học Kim Đồng, THCS Nguyễn Du",
      ["Trường Mầm non Hoa Sen", "Trường Tiểu học Kim Đồng", "Trường Trung học cơ sở Nguyễn Du"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("gives each name the words that stand there, and the kind of the head", () => {
    const { agencies, findings } = parseAgencies("Các Vụ: Pháp chế, Kế hoạch - Tài chính");
    expect(agencies.map(({ kind }) => kind)).toEqual(["bureau", "bureau"]);
    expect(agencies[1]?.text).toBe("Kế hoạch - Tài chính");
    expect(findings).toEqual([]);
  });

  it("takes work behind the colon for a duty, not for names", () => {
    const cell = "Các Sở: Rà soát danh mục, gửi Sở Nội vụ trước 15/6";
    expect(names(cell)).toEqual(["Các sở"]);
    expect(parseAgencies(cell).agencies[0]?.duty).toBe(
      "Rà soát danh mục, gửi Sở Nội vụ trước 15/6",
    );
  });
});

describe("numbers in a row", () => {
  it.each([
    ["Tổ 1, 2, 3; Tổ Văn phòng", ["Tổ 1", "Tổ 2", "Tổ 3", "Tổ Văn phòng"]],
    [
      "Chi cục QLTT; Đội QLTT số 1, số 2",
      ["Chi cục Quản lý thị trường", "Đội Quản lý thị trường số 1", "Đội Quản lý thị trường số 2"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("a row of places under one head", () => {
  it.each([
    [
      "Sở NN&MT; UBND các huyện: Mường La, Quỳnh Nhai; thị xã Mộc Châu",
      [
        "Sở Nông nghiệp và Môi trường",
        "Ủy ban nhân dân huyện Mường La",
        "Ủy ban nhân dân huyện Quỳnh Nhai",
        "Ủy ban nhân dân thị xã Mộc Châu",
      ],
    ],
    [
      "UBND các xã: Bắc Yên, Tạ Khoa, Xím Vàng và phường Tô Hiệu",
      [
        "Ủy ban nhân dân xã Bắc Yên",
        "Ủy ban nhân dân xã Tạ Khoa",
        "Ủy ban nhân dân xã Xím Vàng",
        "Ủy ban nhân dân phường Tô Hiệu",
      ],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});
