import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("associations and committees of unions", () => {
  it.each([
    [
      "BCH Đoàn tỉnh, BTV Hội LHPN tỉnh",
      ["Ban Chấp hành Đoàn tỉnh", "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh"],
    ],
    [
      "BTV LĐLĐ tỉnh; BCH Hội CCB xã",
      ["Ban Thường vụ Liên đoàn Lao động tỉnh", "Ban Chấp hành Hội Cựu chiến binh xã"],
    ],
    ["BCH Chi đoàn Sở", ["Ban Chấp hành Chi đoàn Sở"]],
    ["Đoàn thành phố Huế; Đoàn xã Yên Sơn", ["Đoàn thành phố Huế", "Đoàn xã Yên Sơn"]],
    ["Đoàn Khối Doanh nghiệp tỉnh", ["Đoàn Khối Doanh nghiệp tỉnh"]],
    ["Liên hiệp Hội Văn học - Nghệ thuật tỉnh", ["Liên hiệp các hội Văn học - Nghệ thuật tỉnh"]],
    [
      "Hội LHTN tỉnh; Ủy ban Hội LHTN Việt Nam tỉnh",
      ["Hội Liên hiệp Thanh niên Việt Nam tỉnh", "Ủy ban Hội Liên hiệp Thanh niên Việt Nam tỉnh"],
    ],
    [
      "Hội VHNT tỉnh; Hội Cựu TNXP xã",
      ["Hội Văn học nghệ thuật tỉnh", "Hội Cựu Thanh niên xung phong xã"],
    ],
    ["các chi hội thôn", ["Các chi hội thôn"]],
    [
      "Hai Ban HĐND xã; 02 Ban HĐND tỉnh",
      ["Hai ban hội đồng nhân dân xã", "Các ban hội đồng nhân dân tỉnh"],
    ],
    ["Các cụm, khối thi đua", ["Các cụm, khối thi đua"]],
  ])("are whole: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("marks of a list in one line", () => {
  it.each([
    ["a) Sở Tư pháp; b) Hội Luật gia tỉnh; c) Đoàn Luật sư tỉnh"],
    ["a. Sở Tư pháp; b. Hội Luật gia tỉnh; c. Đoàn Luật sư tỉnh"],
    ["① Sở Tư pháp ② Hội Luật gia tỉnh ③ Đoàn Luật sư tỉnh"],
  ])("name nothing: %s", (cell) => {
    expect(names(cell)).toEqual(["Sở Tư pháp", "Hội Luật gia tỉnh", "Đoàn Luật sư tỉnh"]);
    expect(findings(cell)).toEqual([]);
  });

  it("hold behind a label, too", () => {
    expect(names("Chủ trì: a) Sở Y tế; b) Sở Nội vụ")).toEqual([
      "Sở Y tế [lead]",
      "Sở Nội vụ [lead]",
    ]);
  });
});

describe("words before a name that only point at it", () => {
  it.each([
    ["các ông (bà) Bí thư chi bộ", ["Bí thư Chi bộ"]],
    ["Ông/bà Trưởng thôn", ["Trưởng thôn"]],
    ["Lãnh đạo Sở, trực tiếp là Văn phòng Sở", ["Lãnh đạo Sở", "Văn phòng Sở"]],
    ["Lãnh đạo phụ trách: đ/c Phó Chủ tịch UBND xã", ["Phó Chủ tịch Ủy ban nhân dân xã"]],
    ["Sở Y tế là cơ quan tổng hợp", ["Sở Y tế [compile]"]],
  ])("are no part of it: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("marks of emphasis", () => {
  it.each([
    ["**Sở Y tế**; **Sở Nội vụ**"],
    ["**Sở Y tế**\n**Sở Nội vụ**"],
    ["*Sở Y tế*, _Sở Nội vụ_"],
    ["* Sở Y tế\n* **Sở Nội vụ**"],
  ])("are passed over: %j", (cell) => {
    expect(names(cell)).toEqual(["Sở Y tế", "Sở Nội vụ"]);
    expect(findings(cell)).toEqual([]);
  });

  it("part no word from the next", () => {
    expect(names("Công an xã **phối hợp** với Trạm Y tế")).toEqual([
      "Công an xã [lead]",
      "Trạm Y tế [coordinate]",
    ]);
  });
});

describe("letters that stand apart", () => {
  it("are words where wider gaps part them", () => {
    const cell = "S ở  Y  t ế ;  C ô n g  a n  x ã\nSở Nội vụ";
    const { agencies } = parseAgencies(cell);
    expect(agencies.map(({ name }) => name)).toEqual(["Sở Y tế", "Công an xã", "Sở Nội vụ"]);
    expect(agencies.map(({ text }) => text)).toEqual([
      "S ở  Y  t ế",
      "C ô n g  a n  x ã",
      "Sở Nội vụ",
    ]);
  });

  it("are left alone where nothing says where a word ends", () => {
    expect(names("V ă n p h ò n g")).toEqual([]);
    expect(findings("V ă n p h ò n g")).toEqual(["unrecognized-agency: V ă n p h ò n g"]);
  });
});
