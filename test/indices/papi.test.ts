import { isChisoError } from "chiso/text";
import {
  papi,
  type PapiCode,
  type PapiEditionCodes,
  type PapiSubDimensionCode,
} from "chiso/indices";
import { describe, expect, it } from "vitest";

const KNOWN_YEARS = Array.from({ length: 14 }, (_, index) => 2011 + index);

function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return { code: error.code, message: error.message };
  }
  throw new Error("no ChisoError was thrown");
}

const subDimensionsOf = (year: number) =>
  papi.edition(year).dimensions.flatMap((part) => part.subDimensions);

describe("editions", () => {
  it.each([
    [2011, "2011-2015", 6, 22, 60],
    [2015, "2011-2015", 6, 22, 60],
    [2016, "2016-2017", 6, 22, 60],
    [2018, "2018", 8, 28, 80],
    [2019, "2019-2020", 8, 29, 80],
    [2020, "2019-2020", 8, 29, 80],
    [2021, "2021-2024", 8, 28, 80],
    [2024, "2021-2024", 8, 28, 80],
  ])(
    "%i belongs to %s: %i dimensions, %i sub-dimensions, out of %i",
    (year, key, d, s, maximum) => {
      const edition = papi.edition(year);
      expect(edition.key).toBe(key);
      expect(edition.dimensions).toHaveLength(d);
      expect(edition.subDimensionCount).toBe(s);
      expect(subDimensionsOf(year)).toHaveLength(s);
      expect(edition.total.maximum).toBe(maximum);
    },
  );

  it("states a minimum of the total only where sources agree", () => {
    expect(papi.edition(2014).total.minimum).toBe(6);
    expect(papi.edition(2021).total).not.toHaveProperty("minimum");
  });

  it("can be asked for by key, and by a year that is text", () => {
    expect(papi.edition("2021-2024")).toBe(papi.edition(2023));
    expect(papi.edition("2023")).toBe(papi.edition(2023));
  });

  it.each([2009, 2010, 2025, 2026, 1999, 2021.5, NaN])("refuses %d by a typed error", (year) => {
    const { code, message } = errorOf(() => papi.edition(year));
    expect(code).toBe("unknown-edition");
    expect(message).toContain("2021-2024");
  });

  it("says what is known of the pilots and of 2025", () => {
    expect(errorOf(() => papi.edition(2009)).message).toContain("pilot in Phú Thọ");
    expect(errorOf(() => papi.edition(2025)).message).toContain("Nothing was found");
    expect(papi.unknownEditions().map((row) => row.year)).toEqual([2009, 2010, 2025]);
  });

  it("covers every year from 2011 to 2024 once", () => {
    expect(papi.editions().flatMap((edition) => edition.years)).toEqual(KNOWN_YEARS);
  });

  it("cannot be changed by a caller", () => {
    const codes: unknown[] = [papi.edition(2021), papi.edition(2021).dimensions[0]?.name];
    for (const part of codes) expect(Object.isFrozen(part)).toBe(true);
  });

  it("is plain data", () => {
    const edition = papi.edition(2019);
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
    expect(structuredClone(edition)).toEqual(edition);
  });
});

describe("parts of an edition", () => {
  it.each(KNOWN_YEARS)("codes of %i are unique and follow their dimension", (year) => {
    const seen = new Set<string>();
    for (const dimension of papi.edition(year).dimensions) {
      dimension.subDimensions.forEach((part, index) => {
        expect(part.code).toBe(`${dimension.code}.${index + 1}`);
        expect(part.dimension).toBe(dimension.code);
        expect(seen.has(part.key)).toBe(false);
        seen.add(part.key);
      });
    }
  });

  it.each(KNOWN_YEARS)("maxima of %i add up to the dimension's, but for the print", (year) => {
    for (const dimension of papi.edition(year).dimensions) {
      const sum = dimension.subDimensions.reduce((total, part) => total + part.maximum, 0);
      expect(Math.abs(sum - dimension.maximum)).toBeLessThan(0.0101);
      expect([dimension.minimum, dimension.maximum]).toEqual([1, 10]);
    }
  });

  it("has a scale that follows from the number of sub-dimensions", () => {
    expect(papi.subDimension(2018, "8.1")).toMatchObject({ minimum: 0.5, maximum: 5 });
    expect(papi.subDimension(2019, "8.1")).toMatchObject({ minimum: 0.33, maximum: 3.33 });
    expect(papi.subDimension(2020, "5.1")).toMatchObject({ minimum: 0.25, maximum: 2.5 });
    expect(papi.subDimension(2021, "5.1")).toMatchObject({ minimum: 0.33, maximum: 3.33 });
  });

  it("keeps one key for one question while its code moves", () => {
    const codes = [2015, 2017, 2018].map((year) => papi.subDimension(year, "poverty-lists").code);
    expect(codes).toEqual(["2.1", "2.1", "2.2"]);
    expect(papi.subDimension(2015, "3.2").key).toBe("peoples-inspection-boards");
    expect(papi.subDimension(2016, "3.2").key).toBe("response-to-citizens");
    expect(papi.subDimension(2016, "3.3").key).toBe("peoples-inspection-boards");
    expect(papi.subDimension(2018, "3.3").key).toBe("access-to-justice");
  });

  it("drops construction permits in 2021 and marks the new positions as inferred", () => {
    expect(papi.dimension(2020, 5).subDimensions.map((part) => part.key)).toContain(
      "construction-permits",
    );
    for (const part of papi.dimension(2021, 5).subDimensions) {
      expect(part.key).not.toBe("construction-permits");
      expect(part.sources.code.confidence).toBe("inferred");
    }
    expect(papi.subDimension(2021, "6.1").sources.code.confidence).toBe("reported");
  });

  it.each([
    [2021, "5.4"],
    [2018, "8.3"],
    [2015, "7.1"],
    [2015, "community"],
    [2021, "5,1"],
    [2021, ""],
  ])("refuses sub-dimension of %i: %j", (year, code) => {
    expect(errorOf(() => papi.subDimension(year, code)).code).toBe("unknown-code");
  });

  it("names the codes of the dimension that was meant", () => {
    expect(errorOf(() => papi.subDimension(2021, "5.4")).message).toContain("5.1, 5.2, 5.3");
  });

  it.each(["5", "05", "D5", "d5", " 5 ", "Chỉ số nội dung 5", "Lĩnh vực 5", "Dimension 5"])(
    "reads the dimension written %j",
    (written) => {
      expect(papi.dimension(2021, written).key).toBe("administrative-procedures");
    },
  );

  it("reads every part by its names, where no other part of the edition bears them", () => {
    for (const { key, dimensions } of papi.editions()) {
      const parts = dimensions.flatMap((part) => part.subDimensions);
      const vi = parts.map(({ name }) => name.vi);
      for (const part of dimensions) {
        expect(papi.dimension(key, part.name.vi)).toBe(part);
        expect(papi.dimension(key, part.name.en)).toBe(part);
      }
      for (const part of parts) {
        const borne = vi.filter((name) => name === part.name.vi).length;
        expect(borne).toBe(1);
        expect(papi.subDimension(key, part.name.vi)).toBe(part);
        expect(papi.subDimension(key, part.name.en)).toBe(part);
      }
    }
  });

  it("reads a dimension given as a number or a key, and a decomposed spelling", () => {
    expect(papi.dimension(2021, 5).code).toBe("5");
    expect(papi.dimension(2021, "administrative-procedures").code).toBe("5");
    expect(papi.dimension(2021, "Chỉ số nội dung 5".normalize("NFD")).code).toBe("5");
    expect(papi.subDimension(2021, "Nội dung thành phần 5.1").code).toBe("5.1");
  });

  it.each([
    [2017, 7],
    [2021, 9],
    [2021, "0"],
    [2021, "5.1"],
    [2021, "năm"],
  ])("refuses dimension of %i: %j", (year, code) => {
    expect(errorOf(() => papi.dimension(year, code)).code).toBe("unknown-code");
  });
});

describe("names", () => {
  it("follow the edition", () => {
    expect(papi.dimension(2015, 2).name).toEqual({
      vi: "Công khai, minh bạch",
      en: "Transparency",
    });
    expect(papi.dimension(2021, 2).name.vi).toBe(
      "Công khai, minh bạch trong việc ra quyết định ở địa phương",
    );
    expect(papi.subDimension(2017, "4.1").name.vi).toBe("Kiểm soát tham nhũng trong chính quyền");
    expect(papi.subDimension(2022, "4.1").name.vi).toBe(
      "Kiểm soát tham nhũng trong chính quyền địa phương",
    );
  });

  it("carry the grade of what was read: the publisher's page, a report of it, or a carry-over", () => {
    expect(papi.dimension(2021, 1).sources.vi.confidence).toBe("verified");
    expect(papi.subDimension(2022, "4.1").sources.vi.confidence).toBe("reported");
    expect(papi.subDimension(2022, "1.1").sources.vi.confidence).toBe("inferred");
    expect(papi.subDimension(2018, "1.1").sources.en.confidence).toBe("verified");
  });

  it("are never from memory, which is left to aliases that say so", () => {
    for (const year of KNOWN_YEARS) {
      for (const part of subDimensionsOf(year)) {
        expect(part.sources.vi.confidence).not.toBe("unverified");
        expect(part.sources.en.confidence).not.toBe("unverified");
      }
    }
    const unverified = papi
      .subDimension(2021, "8.1")
      .aliases.filter((alias) => alias.source.confidence === "unverified");
    expect(unverified.map((alias) => alias.text)).toEqual([
      "Sử dụng cổng thông tin điện tử của chính quyền địa phương",
    ]);
  });

  it("of an alias never repeat the name", () => {
    for (const year of KNOWN_YEARS) {
      for (const part of subDimensionsOf(year)) {
        const own: string[] = [part.name.vi, part.name.en];
        for (const alias of part.aliases) expect(own).not.toContain(alias.text);
      }
    }
  });
});

describe("codes as literal types", () => {
  it("hold what an edition has and nothing else", () => {
    const portals: PapiSubDimensionCode<2021> = "8.3";
    const permits: PapiCode<"2019-2020"> = "5.4";
    const dimension: PapiEditionCodes["2021"] = "8";
    // @ts-expect-error -- construction permits left in 2021, dimension 5 ends at 5.3
    const gone: PapiSubDimensionCode<2021> = "5.4";
    // @ts-expect-error -- dimension 7 came in 2018
    const early: PapiCode<2017> = "7";
    // @ts-expect-error -- nothing is known of 2025
    const unknown: PapiCode<2025> = "1";
    expect([portals, permits, dimension, gone, early, unknown]).toHaveLength(6);
  });

  it("follow the year that the edition was asked by", () => {
    const code: PapiSubDimensionCode<2021> | undefined =
      papi.edition(2021).dimensions[0]?.subDimensions[0]?.code;
    expect(code).toBe("1.1");
  });
});

describe("breaks of series", () => {
  const kinds = (from: number, to: number, code?: string) =>
    papi.seriesBreaks(from, to, code).map((row) => row.kind);

  it("are none within an edition where no score jumped", () => {
    expect(papi.seriesBreaks(2023, 2024)).toEqual([]);
    expect(papi.seriesBreaks(2021, 2021)).toEqual([]);
    expect(papi.seriesBreaks(2019, 2020, "5")).toEqual([]);
  });

  it("show the jump of a level within an edition", () => {
    expect(papi.seriesBreaks(2021, 2022, "1.1")).toMatchObject([
      { year: 2022, scope: "sub-dimension", kind: "level", key: "civic-knowledge" },
    ]);
    expect(papi.seriesBreaks(2021, 2022, "1")).toEqual([]);
  });

  it("of 2016: the publisher declares a baseline; only dimensions 2, 4 and 6 compare", () => {
    const blocked = ["1", "2", "3", "4", "5", "6"].filter((code) =>
      kinds(2015, 2016, code).includes("declared"),
    );
    expect(blocked).toEqual(["1", "3", "5"]);
    expect(kinds(2015, 2016, "total")).toContain("declared");
  });

  it("of 2018: two dimensions are new, dimensions 2 and 3 recomposed", () => {
    expect(kinds(2017, 2018, "7")).toEqual(["added"]);
    expect(kinds(2017, 2018, "8")).toEqual(["added"]);
    expect(kinds(2017, 2018, "2")).toEqual(["composition"]);
    expect(kinds(2017, 2018, "3")).toEqual(["composition"]);
    expect(kinds(2017, 2018, "4")).toEqual([]);
    expect(kinds(2017, 2018, "total")).toEqual(["declared", "composition"]);
    expect(kinds(2017, 2018, "poverty-lists")).toEqual(["renumbered", "rescaled", "level"]);
  });

  it("of 2019: e-responsiveness is new and rescales its neighbours", () => {
    expect(kinds(2018, 2019, "8")).toEqual(["composition"]);
    expect(kinds(2018, 2019, "8.1")).toEqual(["rescaled"]);
    expect(kinds(2018, 2019, "8.3")).toEqual(["added"]);
  });

  it("of 2021: a reused code brings the breaks of both its meanings", () => {
    const found = papi.seriesBreaks(2020, 2021, "5.3");
    expect(new Set(found.map((row) => row.key))).toEqual(
      new Set(["land-use-rights-procedures", "commune-level-personal-procedures"]),
    );
    expect(kinds(2020, 2021, "construction-permits")).toEqual(["removed"]);
    expect(kinds(2020, 2021, "5")).toEqual(["composition"]);
  });

  it("are the same both ways, and add up over the years", () => {
    expect(papi.seriesBreaks(2021, 2018)).toEqual(papi.seriesBreaks(2018, 2021));
    expect(papi.seriesBreaks(2011, 2024)).toEqual(
      KNOWN_YEARS.slice(1).flatMap((year) => papi.seriesBreaks(year - 1, year)),
    );
  });

  it("refuse years and codes that are not known", () => {
    expect(errorOf(() => papi.seriesBreaks(2010, 2012)).code).toBe("unknown-edition");
    expect(errorOf(() => papi.seriesBreaks(2024, 2025)).code).toBe("unknown-edition");
    expect(errorOf(() => papi.seriesBreaks(2011, 2012, "7")).code).toBe("unknown-code");
    expect(errorOf(() => papi.seriesBreaks(2011, 2012, "wat")).code).toBe("unknown-code");
  });
});

describe("groups", () => {
  it("are quartiles, best first, without a gap", () => {
    const cuts = papi.groups().map((group) => [group.fromPercentile, group.toPercentile]);
    expect(cuts).toEqual([
      [75, 100],
      [50, 75],
      [25, 50],
      [0, 25],
    ]);
  });

  it("have published sizes that add up to the provinces with a total", () => {
    for (const row of papi.groupSizes()) {
      if (row.sizes.includes(null)) continue;
      expect(row.sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)).toBe(row.provinces);
    }
  });

  it("and the surveys agree on how many provinces have a total", () => {
    for (const { of, year, provinces } of papi.groupSizes()) {
      if (of !== "total") continue;
      const survey = papi.edition(year).surveys.find((row) => row.year === year);
      expect(survey?.provincesWithTotal).toBe(provinces);
    }
  });

  it("miss exactly the provinces without a complete result", () => {
    for (const edition of papi.editions()) {
      for (const survey of edition.surveys) {
        const missing = edition.missingResults.filter((row) => row.year === survey.year);
        expect(survey.provincesWithTotal + missing.length).toBe(63);
      }
    }
  });

  it("speak of a change from five per cent on", () => {
    expect(papi.significantChange()).toMatchObject({
      percent: 5,
      source: { confidence: "reported" },
    });
  });
});
