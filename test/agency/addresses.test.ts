import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

describe("a place with the wider one it lies in", () => {
  it.each([
    ["UBND xã Nậm Cắn, huyện Kỳ Sơn", ["Ủy ban nhân dân xã Nậm Cắn, huyện Kỳ Sơn"]],
    [
      "UBND xã Tà Si Láng, tỉnh Lào Cai; Công an xã Tà Si Láng",
      ["Ủy ban nhân dân xã Tà Si Láng, tỉnh Lào Cai", "Công an xã Tà Si Láng"],
    ],
    ["UBND phường 12 quận 5", ["Ủy ban nhân dân phường 12, quận 5"]],
    ["Công an huyện Mộc Châu, tỉnh Sơn La", ["Công an huyện Mộc Châu, tỉnh Sơn La"]],
  ])("is one address: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("keeps the level of the nearer place", () => {
    const [committee] = parseAgencies("UBND xã Nậm Cắn, huyện Kỳ Sơn").agencies;
    expect(committee).toMatchObject({ level: "commune", place: "Nậm Cắn", collective: false });
  });
});

describe("places side by side", () => {
  it.each([
    [
      "UBND phường Chiềng Cơi, UBND xã Mường Giôn",
      ["Ủy ban nhân dân phường Chiềng Cơi", "Ủy ban nhân dân xã Mường Giôn"],
    ],
    [
      "UBND phường Trung Tâm, phường Bắc Sơn",
      ["Ủy ban nhân dân phường Trung Tâm", "Ủy ban nhân dân phường Bắc Sơn"],
    ],
    [
      "UBND huyện Mường La, xã Bắc Yên",
      ["Ủy ban nhân dân huyện Mường La", "Ủy ban nhân dân xã Bắc Yên"],
    ],
    [
      "UBND đặc khu Phú Quý, Công an đặc khu",
      ["Ủy ban nhân dân đặc khu Phú Quý", "Công an đặc khu"],
    ],
  ])("are two bodies: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("are one group without a sign between their words", () => {
    const { agencies } = parseAgencies("UBND các xã phường; Sở Nội vụ");
    expect(agencies.map(({ name }) => name)).toEqual([
      "Ủy ban nhân dân các xã, phường",
      "Sở Nội vụ",
    ]);
    expect(agencies[0]).toMatchObject({ collective: true, level: "commune" });
  });
});
