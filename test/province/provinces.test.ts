import fc from "fast-check";
import { findProvince, province, provinceHolding, provinces } from "chiso/province";
import { isChisoError } from "chiso/text";
import { addDays, plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const ON_63 = { on: plainDate("2025-06-30") };
const ON_34 = { on: plainDate("2025-07-01") };
const IN_2021 = { on: plainDate("2021-02-02") };
const IN_2026 = { on: plainDate("2026-11-01") };

function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return { code: error.code, message: error.message };
  }
  throw new Error("no ChisoError was thrown");
}

describe("the list", () => {
  it("has 63 units until 30 June 2025 and 34 from the next day", () => {
    expect(provinces(IN_2021)).toHaveLength(63);
    expect(provinces(ON_63)).toHaveLength(63);
    expect(provinces(ON_34)).toHaveLength(34);
    expect(provinces(IN_2026)).toHaveLength(34);
  });

  it("has 5 cities, 6 since Huế, 7 since Đồng Nai, 8 since Quảng Ninh, 9 since Bắc Ninh", () => {
    const days = ["2024-12-31", "2025-01-01", "2025-07-01", "2026-04-29", "2026-04-30"];
    const later = ["2026-08-31", "2026-09-01", "2026-09-19", "2026-09-20", "2026-10-10"];
    const cities = [...days, ...later].map(
      (day) => provinces({ on: plainDate(day) }).filter((unit) => unit.type === "city").length,
    );
    expect(cities).toEqual([5, 6, 6, 6, 7, 7, 8, 8, 9, 9]);
  });

  it("is sorted by code, with each code and each name once, on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_500 }), (days) => {
        const units = provinces({ on: addDays(plainDate("2011-01-01"), days) });
        const codes = units.map((unit) => unit.code);
        expect(codes).toEqual([...new Set(codes)].sort());
        expect(new Set(units.map((unit) => unit.name)).size).toBe(units.length);
      }),
      { numRuns: 50 },
    );
  });

  it("is not known before 2011", () => {
    expect(errorOf(() => provinces({ on: plainDate("2010-12-31") })).code).toBe("out-of-range");
  });

  it("gives every unit its source, and its change one too", () => {
    for (const unit of [...provinces(IN_2021), ...provinces(IN_2026)]) {
      expect(unit.source.document.length).toBeGreaterThan(5);
      const changed = unit.validFrom !== undefined || unit.validTo !== undefined;
      expect(unit.changeSource !== undefined).toBe(changed);
    }
  });

  it("is plain data, and frozen", () => {
    const units = provinces(IN_2026);
    expect(JSON.parse(JSON.stringify(units))).toEqual(units);
    expect(Object.isFrozen(units[0]?.predecessors)).toBe(true);
  });
});

describe("codes", () => {
  it("need their date: 24 is Bắc Giang, then Bắc Ninh", () => {
    expect(province("24", ON_63).name).toBe("Bắc Giang");
    expect(province("24", ON_34).name).toBe("Bắc Ninh");
  });

  it.each([
    ["Bắc Ninh", "27", "24"],
    ["Lào Cai", "10", "15"],
    ["Quảng Trị", "45", "44"],
    ["Gia Lai", "64", "52"],
    ["Tây Ninh", "72", "80"],
    ["Đồng Tháp", "87", "82"],
    ["An Giang", "89", "91"],
  ])("%s keeps its name and changes its code from %s to %s", (name, before, after) => {
    expect(province(name, ON_63).code).toBe(before);
    expect(province(name, ON_34).code).toBe(after);
  });

  it("are the only seven that do so", () => {
    const moved = provinces(ON_34).filter((unit) => {
      const before = provinces(ON_63).find((other) => other.name === unit.name);
      return before?.code !== unit.code;
    });
    expect(moved).toHaveLength(7);
  });

  it("may be numbers, without their zero", () => {
    expect(province(1, IN_2021).name).toBe("Hà Nội");
    expect(province("1", IN_2021).name).toBe("Hà Nội");
    expect(province("01", IN_2021).name).toBe("Hà Nội");
  });

  it("that are not valid on the day are refused, with what they were", () => {
    const { code, message } = errorOf(() => province("27", ON_34));
    expect(code).toBe("unknown-code");
    expect(message).toContain("27 Bắc Ninh is valid until 2025-06-30, then Bắc Ninh (24)");
    expect(errorOf(() => province("03", IN_2021)).message).toContain("No unit bears or bore it");
  });
});

describe("names", () => {
  it.each([
    "TP.HCM",
    "TPHCM",
    "TP HCM",
    "Tp. Hồ Chí Minh",
    "Thành phố Hồ Chí Minh",
    "HO CHI MINH",
    "Ho Chi Minh City",
    "T.P Hồ Chí Minh",
  ])("%s is Hồ Chí Minh", (name) => {
    expect(findProvince(name, IN_2021).map((unit) => unit.code)).toEqual(["79"]);
  });

  it.each([
    "tỉnh Thừa Thiên Huế",
    "Thừa Thiên - Huế",
    "Thừa Thiên–Huế",
    "THỪA THIÊN HUẾ",
    "Thua Thien Hue",
    "TT-Huế",
    "Thừa Thiên Huế".normalize("NFD"),
  ])("%s is Thừa Thiên Huế", (name) => {
    expect(province(name, IN_2021)).toMatchObject({ code: "46", type: "province" });
  });

  it.each([
    ["Khánh Hoà", "56"],
    ["Thanh Hoá", "38"],
    ["Đăk Lăk", "66"],
    ["Đắc Lắc", "66"],
    ["Daklak", "66"],
    ["Kontum", "62"],
    ["Bắc Cạn", "06"],
    ["Bà Rịa Vũng Tàu", "77"],
    ["BR-VT", "77"],
    ["Ðồng Nai", "75"],
    ["Hung Yen Province", "33"],
  ])("%s is unit %s", (name, code) => {
    expect(province(name, IN_2021).code).toBe(code);
  });

  it("with the type of another level are no unit of this one", () => {
    expect(findProvince("Thành phố Thanh Hóa")).toEqual([]);
    expect(findProvince("TP. Huế", IN_2021)).toEqual([]);
    expect(findProvince("tỉnh Đà Nẵng")).toEqual([]);
  });

  it("of Quảng Ninh and Bắc Ninh follow theirs", () => {
    const named = (name: string, day: string): string =>
      province(name, { on: plainDate(day) }).fullName;
    expect(named("Quảng Ninh", "2026-08-31")).toBe("tỉnh Quảng Ninh");
    expect(named("Quảng Ninh", "2026-09-01")).toBe("thành phố Quảng Ninh");
    expect(named("24", "2026-09-19")).toBe("tỉnh Bắc Ninh");
    expect(named("24", "2026-09-20")).toBe("thành phố Bắc Ninh");
  });

  it("of Huế and Đồng Nai follow their change of type", () => {
    expect(findProvince("thành phố Huế", { on: plainDate("2025-01-01") })).toHaveLength(1);
    expect(findProvince("Thừa Thiên Huế", { on: plainDate("2025-01-01") })).toEqual([]);
    expect(province("Đồng Nai", { on: plainDate("2026-04-29") }).fullName).toBe("tỉnh Đồng Nai");
    expect(province("Đồng Nai", { on: plainDate("2026-04-30") }).fullName).toBe(
      "thành phố Đồng Nai",
    );
  });

  it("without a day bring every unit that bears or bore them", () => {
    expect(findProvince("Bắc Ninh").map((unit) => unit.code)).toEqual(["27", "24", "24"]);
    expect(findProvince("Hà Nội")).toHaveLength(1);
    expect(findProvince("Đồng Nai")).toHaveLength(3);
  });

  it.each(["", " ", "tỉnh", "Hà Tây", "Hà", "tỉnh ", "-"])("%j is none", (name) => {
    expect(findProvince(name)).toEqual([]);
    expect(errorOf(() => province(name, IN_2021)).code).toBe("unknown-code");
  });

  it("of every unit are found in capitals, without accents, with their type", () => {
    for (const options of [IN_2021, ON_34, IN_2026]) {
      for (const unit of provinces(options)) {
        const spellings = [unit.name, unit.name.toUpperCase(), unit.fullName, ...unit.spellings];
        for (const name of [...spellings, ...spellings.map((text) => text.normalize("NFD"))]) {
          expect(findProvince(name, options)).toEqual([unit]);
        }
      }
    }
  });
});

describe("mergers", () => {
  it("name what a unit was made of and what became of it", () => {
    expect(province("Lâm Đồng", ON_34).predecessors).toMatchObject([
      { code: "60", name: "Bình Thuận", validTo: "2025-06-30" },
      { code: "67", name: "Đắk Nông", validTo: "2025-06-30" },
      { code: "68", name: "Lâm Đồng", validTo: "2025-06-30" },
    ]);
    expect(province("Bình Thuận", ON_63).successors).toEqual([
      { code: "68", name: "Lâm Đồng", validFrom: "2025-07-01" },
    ]);
  });

  it("take in each of the 63 once; 23 units are new, 11 went on", () => {
    const now = provinces(ON_34);
    const merged = now.filter((unit) => unit.validFrom === "2025-07-01");
    expect(merged).toHaveLength(23);
    const members = merged.flatMap((unit) => unit.predecessors.map((link) => link.code));
    expect(new Set(members).size).toBe(members.length);
    expect(members.length + (now.length - merged.length)).toBe(63);
  });

  it("agree both ways", () => {
    for (const unit of provinces(ON_63)) {
      for (const link of unit.successors) {
        const after = province(link.code, { on: link.validFrom ?? ON_34.on });
        expect(after.predecessors.map((other) => other.code)).toContain(unit.code);
      }
    }
  });

  it("are followed to a later day, through every change", () => {
    expect(provinceHolding(province("Bình Phước", IN_2021), ON_34).fullName).toBe("tỉnh Đồng Nai");
    expect(provinceHolding(province("Bình Phước", IN_2021), IN_2026).fullName).toBe(
      "thành phố Đồng Nai",
    );
    expect(provinceHolding(province("46", IN_2021), IN_2026).name).toBe("Huế");
    const haNoi = province("Hà Nội", IN_2021);
    expect(provinceHolding(haNoi, IN_2026)).toBe(haNoi);
  });

  it("lead each of the 63 to exactly one of the 34", () => {
    const reached = provinces(IN_2021).map((unit) => provinceHolding(unit, IN_2026).code);
    expect(new Set(reached)).toEqual(new Set(provinces(IN_2026).map((unit) => unit.code)));
  });

  it("are not followed backwards", () => {
    const lamDong = province("Lâm Đồng", ON_34);
    expect(errorOf(() => provinceHolding(lamDong, IN_2021)).code).toBe("out-of-range");
  });
});
