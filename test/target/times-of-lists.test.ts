import { findTargets } from "chiso/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes } from "./heard.js";

/** Each target as `comparator value: years`. */
const shown = (text: string): string =>
  findTargets(text)
    .targets.map(({ comparator, value, deadline }) => {
      const years = JSON.stringify(deadline ?? "").match(/(?<="year":)\d+/g) ?? [];
      return `${comparator} ${value ?? ""}: ${years.join(" ")}`.trim();
    })
    .join("; ");

describe("a time behind figures in a row", () => {
  it("is that of all of them", () => {
    expect(shown("Tỷ lệ ký số đạt 70%, 75% và 80% trong năm 2026")).toBe(
      "reach 70: 2026; reach 75: 2026; reach 80: 2026",
    );
  });

  it("is taken in turn where there are as many times as figures", () => {
    const years = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(years, fc.boolean(), (count, first) => {
        const places = [...Array(count).keys()];
        const figures = places.map((place) => `${60 + place}%`);
        const said = places.map((place) => String(2026 + place));
        const times = `năm ${said.slice(0, -1).join(", ")} và ${said.at(-1) ?? ""}`;
        const list = `${figures.slice(0, -1).join(", ")} và ${figures.at(-1) ?? ""}`;
        const text = first
          ? `Các ${times}, tỷ lệ ký số lần lượt đạt ${list}`
          : `Tỷ lệ ký số lần lượt đạt ${list} vào các ${times}`;
        expect(shown(text)).toBe(
          places.map((place) => `reach ${60 + place}: ${2026 + place}`).join("; "),
        );
      }),
    );
  });

  it("lends the word of bound to each", () => {
    expect(shown("Tỷ lệ trễ hạn dưới 5% và 3% lần lượt vào năm 2026 và 2027")).toBe(
      "lt 5: 2026; lt 3: 2027",
    );
  });

  it.each([
    "Tỷ lệ ký số lần lượt đạt 70%, 75% và 80% vào năm 2026 và 2028",
    "Tỷ lệ ký số lần lượt đạt 30%, 40% cho các năm từ 2026 đến 2029",
    "Có 10 và 15 xã đạt chuẩn lần lượt trong năm 2026 và 2027",
  ])("is of none where it does not come out even: %s", (text) => {
    const { targets, findings } = findTargets(text);
    expect(targets.filter(({ deadline }) => deadline !== undefined)).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("target-time-unclear");
  });
});

describe("a time behind several measures", () => {
  it("is surely that of the last, and a finding says that of the others it is open", () => {
    const text = "Tỷ lệ ký số đạt 70%, tỷ lệ hài lòng đạt 90% vào cuối năm 2026";
    expect(shown(text)).toBe("reach 70:; reach 90: 2026");
    expect(codes(text)).toContain("target-time-unclear");
  });

  it("leaves no doubt where it stands first, or items are divided", () => {
    expect(codes("Đến năm 2026, tỷ lệ ký số đạt 70%, tỷ lệ hài lòng đạt 90%")).not.toContain(
      "target-time-unclear",
    );
    expect(codes("Tỷ lệ ký số đạt 70%; tỷ lệ hài lòng đạt 90% vào năm 2026")).not.toContain(
      "target-time-unclear",
    );
  });
});

describe("that there is to be none", () => {
  it.each([
    ["Tỷ lệ trễ hạn bằng 0 trong cả năm 2026", "eq 0: 2026"],
    ["Phấn đấu số vụ cháy bằng 0 trên địa bàn xã", "eq 0:"],
    ["Số hộ nghèo bằng 0 vào năm 2027", "eq 0: 2027"],
  ])("is read amid a clause: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("is told where no measure is named", () => {
    expect(shown("Hồ sơ tồn đọng bằng 0 trong tháng 6")).toBe("");
    expect(codes("Hồ sơ tồn đọng bằng 0 trong tháng 6")).toEqual(["target-figure-aside"]);
  });
});
