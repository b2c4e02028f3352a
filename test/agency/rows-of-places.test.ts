import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("places that share the words before the first of them", () => {
  it.each([
    ["Các xã: Chiềng Mai, Mường Chanh", ["Xã Chiềng Mai", "Xã Mường Chanh"]],
    [
      "UBND xã Chiềng Mai, Mường Chanh; Công an xã",
      ["Ủy ban nhân dân xã Chiềng Mai", "Ủy ban nhân dân xã Mường Chanh", "Công an xã"],
    ],
    [
      "Xã Chiềng Mai, phường Tô Hiệu và Chiềng An",
      ["Xã Chiềng Mai", "Phường Tô Hiệu", "Phường Chiềng An"],
    ],
    ["TAND khu vực 2, 3", ["Tòa án nhân dân khu vực 2", "Tòa án nhân dân khu vực 3"]],
    ["75/75 xã, phường", ["Các xã, phường"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("does not take a person for a further place", () => {
    const cell = "Công an xã Chiềng Mai, Lò Văn Sơn";
    expect(names(cell)).toEqual(["Công an xã Chiềng Mai", "Lò Văn Sơn"]);
    expect(findings(cell)).toEqual([]);
  });
});

describe("hamlets by their names and numbers", () => {
  it.each([
    ["Thôn Nà Sản, bản Mòn, tiểu khu 5", ["Thôn Nà Sản", "Bản Mòn", "Tiểu khu 5"]],
    ["Thôn 1, thôn 2, 3", ["Thôn 1", "Thôn 2", "Thôn 3"]],
    ["Các bản: Nà Bó, Nà Hạ; Công an xã", ["Bản Nà Bó", "Bản Nà Hạ", "Công an xã"]],
    ["Trưởng thôn Nà Sản", ["Trưởng thôn Nà Sản"]],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("directions beside a unit", () => {
  it.each([
    ["Các đơn vị phía Bắc", "Các đơn vị"],
    ["Công an các xã phía Tây", "Công an các xã"],
    ["UBND các xã phía Bắc sông Đà", "Ủy ban nhân dân các xã"],
  ])("narrow it down: %s", (cell, name) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).toEqual([]);
  });
});

describe("fields under a head that stands in many ways", () => {
  it.each([
    ["Sở: Tài chính, Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Phòng: Kinh tế, Văn hóa - Xã hội", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]],
    ["Sở, ngành: Tài chính, Y tế, Công an tỉnh", ["Sở Tài chính", "Sở Y tế", "Công an tỉnh"]],
    ["Các Bộ: Công an, Quốc phòng", ["Bộ Công an", "Bộ Quốc phòng"]],
    [
      "Phòng Tổ chức cán bộ, Tài chính kế toán",
      ["Phòng Tổ chức cán bộ", "Phòng Tài chính kế toán"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("takes one division with two works for one, and two of a commune for two", () => {
    expect(names("Phòng Cải cách hành chính và Chuyển đổi số")).toEqual([
      "Phòng Cải cách hành chính và Chuyển đổi số",
    ]);
    expect(names("Phòng Kinh tế và Văn hóa - Xã hội")).toEqual([
      "Phòng Kinh tế",
      "Phòng Văn hóa - Xã hội",
    ]);
  });
});

describe("initials that are glued", () => {
  it.each([
    ["Phòng KH-NV", "Phòng KH - NV"],
    ["Phòng TC-KT", "Phòng TC - KT"],
    ["Ban KT-NS HĐND", "Ban KT - NS Hội đồng nhân dân"],
  ])("are one name that is not written out by halves: %s", (cell, name) => {
    expect(names(cell)).toEqual([name]);
    expect(findings(cell)).not.toEqual([]);
  });

  it("under one head behind các share it", () => {
    expect(names("Các phòng KHTH, QLCL")).toEqual(["Phòng Kế hoạch tổng hợp", "Phòng QLCL"]);
  });
});
