import {
  checkShares,
  explainFigure,
  formatTrace,
  halfEven,
  halfUp,
  largestRemainder,
  replayTrace,
  roundFigure,
  truncate,
} from "chiso/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Decimals with up to four places, as published figures have. */
const decimal = fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 10_000);

describe("a figure printed in between", () => {
  it("is checked against its own parts, as the total is against it", () => {
    const wrong = explainFigure({
      printed: 3,
      parts: [{ label: "a", value: 1, parts: [5, 5] }, 2],
    });
    expect(wrong.verdict).toBe("unexplained");
    expect(wrong.ways[0]?.place).toBe("printed-parts");
    expect(wrong.between).toMatchObject([
      { label: "a", explanation: { printed: 1, exact: 10, verdict: "unexplained" } },
    ]);
    expect(wrong.text.en).toContain("a: 1: no way of rounding gives it; the exact sum is 10");
    // The total was made from unrounded parts: 1.24 and 1.24 are printed 1.2 each.
    const part = { value: 1.2, parts: [0.62, 0.62] };
    const right = explainFigure({ printed: 2.5, parts: [part, part] });
    expect(right).toMatchObject({ verdict: "explained", ways: [{ place: "total" }, {}] });
    expect(right.between.map(({ explanation }) => explanation.verdict)).toEqual([
      "explained",
      "explained",
    ]);
    expect(explainFigure({ printed: 2.4, parts: [part, part] }).verdict).toBe("explained");
    expect(explainFigure({ printed: 2.4, parts: [1.2, 1.2] }).between).toEqual([]);
  });
});

describe("rounding", () => {
  it("goes by the digits that are written, not by the binary image", () => {
    expect(roundFigure(1.005, halfUp(2))).toBe(1.01);
    expect(roundFigure(2.675, halfUp(2))).toBe(2.68);
    expect(roundFigure("41.24754", halfUp(2))).toBe(41.25);
    expect(roundFigure(-1.005, halfUp(2))).toBe(-1.01);
  });

  it("knows halves to even and cutting off", () => {
    expect(roundFigure(0.125, halfEven(2))).toBe(0.12);
    expect(roundFigure(0.375, halfEven(2))).toBe(0.38);
    expect(roundFigure(0.129, truncate(2))).toBe(0.12);
    expect(roundFigure(-0.129, truncate(2))).toBe(-0.12);
  });

  it("reads exponents, and gives no negative zero", () => {
    expect(roundFigure(1e-7, halfUp(7))).toBe(1e-7);
    expect(roundFigure(1e21, halfUp(0))).toBe(1e21);
    expect(Object.is(roundFigure(-0.001, halfUp(2)), 0)).toBe(true);
  });

  it("refuses what is no figure and decimals that are none", () => {
    expect(() => roundFigure(Number.NaN, halfUp(2))).toThrow(/invalid-amount/);
    expect(() => roundFigure(Infinity, halfUp(2))).toThrow(/invalid-amount/);
    expect(() => roundFigure("41,25", halfUp(2))).toThrow(/with a point/);
    expect(() => roundFigure("9".repeat(100), halfUp(2))).toThrow(/invalid-amount/);
    expect(() => halfUp(-1)).toThrow(/invalid-option/);
    expect(() => truncate(1.5)).toThrow(/invalid-option/);
  });

  it("differs from the figure by half a unit at most", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const off = Math.abs(roundFigure(value, halfUp(digits)) - value);
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12);
      }),
    );
  });
});

describe("explaining a printed total", () => {
  /** Hưng Yên 2019, dimensions as PAPI prints them. */
  const dimensions = [5.0683, 4.8792, 4.5211, 6.6355, 7.2442, 7.3519, 2.7725, 2.7749];

  it("tells a total rounded once from one made of rounded dimensions: Hưng Yên 2019", () => {
    const once = explainFigure({ printed: 41.25, parts: dimensions });
    expect(once.exact).toBe(41.2476);
    expect(once.ways[0]).toMatchObject({ place: "total", rounding: halfUp(2) });
    const early = explainFigure({ printed: 41.24, parts: dimensions });
    expect(early.ways[0]).toMatchObject({ place: "parts", rounding: halfUp(2) });
    expect(early.text.vi).toContain("làm tròn từng phần rồi mới cộng");
  });

  it("says that no rounding of the dimensions gives 41.27", () => {
    const explained = explainFigure({ printed: 41.27, parts: dimensions });
    expect(explained.ways).toEqual([]);
    expect(explained.verdict).toBe("unexplained");
    expect(explained.difference).toBe(0.0224);
  });

  it("looks into the parts of parts", () => {
    const parts = [
      { label: "1", parts: [0.126, 0.126] },
      { label: "2", parts: ["0.126", { label: "2.2", value: 0.126 }] },
    ];
    expect(explainFigure({ printed: 0.5, parts }).ways[0]?.place).toBe("total");
    expect(explainFigure({ printed: 0.52, parts }).ways[0]?.place).toBe("smallest-parts");
    expect(explainFigure({ printed: "0.50", parts }).ways[0]?.place).toBe("total");
  });

  /** PAR INDEX 2020, the first ten provinces: appraised, SIPAS, leaders' survey, impact; total. */
  const parIndex2020: readonly (readonly [string, readonly number[], number])[] = [
    ["Quảng Ninh", [57.66, 9.56, 18.83, 5], 91.04],
    ["Hải Phòng", [58.71, 9.35, 19.45, 3], 90.51],
    ["Thừa Thiên Huế", [56.78, 8.57, 20.11, 3.01], 88.47],
    ["Bình Dương", [55.48, 8.82, 20.27, 2.36], 86.93],
    ["Đồng Tháp", [55.94, 8.89, 20.09, 1.84], 86.77],
    ["Đà Nẵng", [58.01, 8.24, 18.31, 2], 86.56],
    ["Long An", [56.52, 8.62, 18.11, 3], 86.25],
    ["Hà Nội", [55.79, 8.5, 20.28, 1.5], 86.07],
    ["Bà Rịa - Vũng Tàu", [56.23, 8.4, 18.25, 3.14], 86.02],
    ["Phú Thọ", [53.99, 8.81, 18.17, 4.76], 85.74],
  ];

  it("finds seven totals of PAR INDEX 2020 that add up, and three that rest on unrounded parts", () => {
    const explained = parIndex2020.map(([name, parts, printed]) => {
      return { name, ...explainFigure({ printed, parts }) };
    });
    const adds = explained.filter(({ ways }) => ways[0]?.place === "nowhere");
    expect(adds).toHaveLength(7);
    const off = explained.filter(({ verdict }) => verdict === "within-rounding-of-parts");
    expect(off.map(({ name, difference }) => [name, difference])).toEqual([
      ["Quảng Ninh", -0.01],
      ["Đồng Tháp", 0.01],
      ["Phú Thọ", 0.01],
    ]);
    expect(off[0]?.text.en).toContain("the total was made from unrounded ones");
  });

  it("refuses a total without parts", () => {
    expect(() => explainFigure({ printed: 1, parts: [] })).toThrow(/invalid-data/);
  });

  it("gives each way a trace that replays to its value, also after a JSON round trip", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 8 }), decimal, (parts, printed) => {
        for (const { value, trace } of explainFigure({ printed, parts }).tried) {
          expect(replayTrace(structuredClone(trace))).toBe(value);
        }
      }),
    );
  });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1 }), (parts) => {
        const backwards = explainFigure({ printed: 1, parts: [...parts].reverse() });
        expect(backwards.exact).toBe(explainFigure({ printed: 1, parts }).exact);
      }),
    );
  });
});

describe("printed shares", () => {
  it("finds the share that was nudged so that the column adds up to 100: Sơn La 2021", () => {
    const check = checkShares(
      { "trước hạn": 502, "đúng hạn": 73, "trả lại": 26 },
      { "trước hạn": 83.5, "đúng hạn": 12.2, "trả lại": 4.3 },
    );
    expect(check.shares.map(({ verdict }) => verdict)).toEqual(["rounded", "nudged", "rounded"]);
    expect(check.shares[1]).toMatchObject({ rounded: 12.1, printed: 12.2 });
    expect(check).toMatchObject({ agrees: false, printedSum: 100, roundedSum: 99.9 });
    expect(check.largestRemainder).toBe(true);
    expect(check.text.vi).toContain("đúng hạn: in 12,2, làm tròn là 12,1");
  });

  it("tells cutting off from a wrong figure", () => {
    const check = checkShares([2, 1], [66.6, 34]);
    expect(check.shares.map(({ verdict }) => verdict)).toEqual(["truncated", "wrong"]);
    expect(checkShares([1, 1], ["50.0", "50.0"]).agrees).toBe(true);
  });

  it("takes the whole from the caller where it is not the sum", () => {
    const check = checkShares([601], [98.7], { whole: 609 });
    expect(check.agrees).toBe(true);
  });

  it("refuses negative counts, shares of nothing, and shares without a count", () => {
    expect(() => checkShares([-1, 2], [0, 100])).toThrow(/invalid-amount/);
    expect(() => checkShares([0, 0], [0, 0])).toThrow(/invalid-amount/);
    expect(() => checkShares([], [])).toThrow(/invalid-data/);
    expect(() => checkShares({ a: 1 }, { b: 100 })).toThrow(/no printed share of a/);
  });

  it("hands out largest remainders that add up to 100", () => {
    expect(largestRemainder([502, 73, 26], { digits: 1 }).shares.map(({ share }) => share)).toEqual(
      [83.5, 12.2, 4.3],
    );
    const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), (parts, digits) => {
        fc.pre(parts.some((part) => part > 0));
        const { shares, trace } = largestRemainder(parts, { digits });
        expect(replayTrace(trace)).toBe(100);
        const whole = parts.reduce((sum, part) => sum + part, 0);
        for (const { count, share } of shares) {
          expect(Math.abs(share - (100 * count) / whole)).toBeLessThan(10 ** -digits + 1e-9);
          expect(share).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("refuses a total that its shares cannot add up to", () => {
    expect(() => largestRemainder([1], { total: 0.5 })).toThrow(/more decimals/);
  });
});

describe("the printed trace", () => {
  it("names figures, rounding and parts in both languages", () => {
    const { trace } = explainFigure({ printed: 0.3, parts: [0.14, 0.16] });
    expect(formatTrace(trace)).toBe(
      ["Σ = 0,3 (tổng)", "  1 = 0,14 (số liệu đưa vào)", "  2 = 0,16 (số liệu đưa vào)"].join("\n"),
    );
    expect(formatTrace(trace, "en")).toContain("Σ = 0.3 (sum)");
  });

  it("shows sources of parameters, and fractions as decimals", () => {
    const printed = formatTrace(checkShares([1, 2], [33.3, 66.7]).trace, "en");
    expect(printed).toContain("rounded half up to 1 decimal");
    expect(printed).toContain("≈ 0.333333");
    expect(printed).toContain("§ source: Số học / Arithmetic [verified]");
  });

  it("has no figure when a part of it has none", () => {
    const { trace } = explainFigure({ printed: 0.3, parts: [0.14, 0.16] });
    const broken = { ...trace, operation: { kind: "incomplete", missing: ["2"] } } as const;
    expect(replayTrace(broken)).toBeUndefined();
    expect(replayTrace({ ...trace, children: [broken, ...trace.children] })).toBeUndefined();
    expect(replayTrace({ ...trace, operation: { kind: "lookup", keys: [] } })).toBeUndefined();
    expect(replayTrace({ ...trace, operation: { kind: "percentile" } })).toBeUndefined();
    expect(replayTrace({ ...trace, operation: { kind: "tier", intervals: [] } })).toBeUndefined();
    expect(
      replayTrace({ ...trace, operation: { kind: "difference" }, children: [] }),
    ).toBeUndefined();
    expect(formatTrace(broken, "en")).toContain("(incomplete; 2)");
  });

  it("is found out when it says something else than it did", () => {
    const { trace } = explainFigure({ printed: 0.3, parts: [0.14, 0.16] });
    expect(replayTrace({ ...trace, value: "99" })).toBe(0.3);
  });
});
