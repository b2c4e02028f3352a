import { agencyKey, parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

describe("initials of a role before bodies", () => {
  it.each([
    ["Sở Nội vụ (PH: Sở Y tế)", ["Sở Nội vụ", "Sở Y tế [coordinate]"]],
    ["Sở Nội vụ (p/h Sở Y tế)", ["Sở Nội vụ", "Sở Y tế [coordinate]"]],
    [
      "Sở Nội vụ (P/h: Sở Y tế, Sở Tài chính); Công an tỉnh",
      ["Sở Nội vụ", "Sở Y tế [coordinate]", "Sở Tài chính [coordinate]", "Công an tỉnh"],
    ],
    ["Sở Nội vụ; PH Sở Y tế", ["Sở Nội vụ", "Sở Y tế [coordinate]"]],
    ["Sở Nội vụ, p/h: Sở Y tế", ["Sở Nội vụ", "Sở Y tế [coordinate]"]],
    ["Sở Nội vụ (PH)", ["Sở Nội vụ [coordinate]"]],
    ["CT UBND xã", ["Chủ tịch Ủy ban nhân dân xã"]],
  ])("give it to those behind them: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });
});

describe("people of a commune and of a mine", () => {
  it.each([
    ["CC Tư pháp", ["Công chức Tư pháp"], "staff"],
    ["CC Địa chính - Xây dựng", ["Công chức Địa chính - Xây dựng"], "staff"],
    ["CC Văn hóa - Xã hội xã", ["Công chức Văn hóa - Xã hội xã"], "staff"],
    ["Quản đốc", ["Quản đốc"], "official"],
    ["Phó Quản đốc Phân xưởng Cơ điện", ["Phó Quản đốc Phân xưởng Cơ điện"], "official"],
    [
      "Phân xưởng Đào lò 1, Đào lò 2, Đào lò 3",
      ["Phân xưởng Đào lò 1", "Phân xưởng Đào lò 2", "Phân xưởng Đào lò 3"],
      "unit",
    ],
  ])("%s", (cell, wanted, kind) => {
    expect(names(cell)).toEqual(wanted);
    expect(parseAgencies(cell).agencies[0]?.kind).toBe(kind);
    expect(findings(cell)).toEqual([]);
  });
});

describe("the title of who leads a faculty or a board", () => {
  it.each([
    ["Trưởng khoa Nội", "Trưởng Khoa Nội"],
    ["Phó Trưởng khoa", "Phó Trưởng Khoa"],
    ["Trưởng ban", "Trưởng Ban"],
  ])("is kept as written and is the same office: %s, %s", (small, capital) => {
    expect([small, capital].flatMap(names)).toEqual([small, capital]);
    const keys = [small, capital].flatMap((cell) => parseAgencies(cell).agencies).map(agencyKey);
    expect(keys[0]).toBe(keys[1]);
  });
});
