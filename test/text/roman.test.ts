import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRoman, parseRoman } from "chiso/text";

describe("Roman numerals", () => {
  it("are read back as they were written, in capitals and small letters, 1 to 3999", () => {
    for (let value = 1; value <= 3999; value += 1) {
      const numeral = formatRoman(value);
      expect(numeral).toMatch(/^[IVXLCDM]{1,15}$/);
      expect(parseRoman(numeral ?? "")).toBe(value);
      expect(parseRoman(numeral?.toLowerCase() ?? "")).toBe(value);
    }
  });

  it.each([
    ["I", 1],
    ["IV", 4],
    ["VIII", 8],
    ["xii", 12],
    ["MCMXCIX", 1999],
    ["MMMDCCCLXXXVIII", 3888],
  ])("reads %s as %i", (numeral, value) => {
    expect(parseRoman(numeral)).toBe(value);
  });

  it.each(["", "IIII", "IIX", "VV", "IC", "XM", "MMMM", "Quý", "I V", "1", "ı", "Ⅳ", "II "])(
    "does not read %j",
    (text) => {
      expect(parseRoman(text)).toBeUndefined();
    },
  );

  it.each([0, 4000, -1, 1.5, Number.NaN])("are not written for %d", (value) => {
    expect(formatRoman(value)).toBeUndefined();
  });

  it("have one spelling for each number", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("IVXLCDM")),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const value = parseRoman(text);
        expect(value === undefined || formatRoman(value) === text).toBe(true);
      }),
    );
  });

  it("take no time to refuse a long text", () => {
    expect(parseRoman("M".repeat(1_000_000))).toBeUndefined();
  });
});
