import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

/** The codes of the findings, with the words they are about. */
const odd = (cell: string): readonly string[] =>
  parseAgencies(cell).findings.map(({ code, span }) =>
    span === undefined ? code : `${code}: ${cell.slice(span.start, span.end)}`,
  );

describe("places behind the colon of a group of one kind", () => {
  it.each([
    [
      "UBND các xã: Mường La, Quỳnh Nhai",
      ["Ủy ban nhân dân xã Mường La", "Ủy ban nhân dân xã Quỳnh Nhai"],
    ],
    [
      "Công an các phường: Tô Hiệu và Chiềng An.",
      ["Công an phường Tô Hiệu", "Công an phường Chiềng An"],
    ],
    ["UBND các phường: 1, 2", ["Ủy ban nhân dân phường 1", "Ủy ban nhân dân phường 2"]],
    ["Công an các xã: Mường La chủ trì", ["Công an xã Mường La [lead]"]],
  ])("are one body each: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it.each(["UBND các xã: Báo cáo định kỳ", "Các thôn: Họp dân", "UBND các xã: rà soát, báo cáo"])(
    "are none where the words are what they do: %s",
    (cell) => {
      const { agencies } = parseAgencies(cell);
      expect(agencies.map(({ duty }) => duty)).toEqual([cell.split(": ")[1]]);
      expect(findings(cell)).toEqual([]);
    },
  );
});

describe("places that nothing divides among the kinds before the colon", () => {
  it.each([
    "UBND các xã, phường: Mường La, Tô Hiệu",
    "Công an các xã, phường: Mường La và Tô Hiệu",
    "Trạm Y tế các xã, phường: Mường La, Tô Hiệu",
    "Các xã, phường: Mường La, Tô Hiệu",
    "Các thôn, bản: Nà Bó, Nà Hạ",
    "UBND tỉnh: Lai Châu, Điện Biên",
    "UBND xã: Mường La",
  ])("are told in a finding, and stay in the duty: %s", (cell) => {
    const places = cell.split(": ")[1] ?? "";
    expect(parseAgencies(cell).agencies.map(({ duty }) => duty)).toEqual([places]);
    expect(odd(cell)).toEqual([`undivided-places: ${places}`]);
  });

  it("do not hide what comes behind them", () => {
    const cell = "UBND các xã, phường: Mường La, Tô Hiệu; Sở Y tế";
    expect(names(cell)).toEqual(["Ủy ban nhân dân các xã, phường", "Sở Y tế"]);
    expect(odd(cell)).toEqual(["undivided-places: Mường La, Tô Hiệu"]);
  });

  it.each([
    "UBND các xã, phường: Báo cáo",
    "UBND các xã, phường: Rà soát hộ nghèo, hộ cận nghèo",
    "UBND xã Mường La: Báo cáo",
    "Chủ tịch UBND xã: Nguyễn Văn An",
  ])("are none where the words are a task or a person: %s", (cell) => {
    expect(odd(cell)).toEqual([]);
  });
});
