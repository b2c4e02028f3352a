import { isChisoError } from "chiso/text";
import { parIndex } from "chiso/indices";
import { describe, expect, it } from "vitest";

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error.code;
  }
  throw new Error("no ChisoError was thrown");
}

describe("editions", () => {
  it("are found by year, by key and by number of the decision", () => {
    expect(parIndex.edition(2020).key).toBe("1149-2020");
    expect(parIndex.edition("1149-2020")).toBe(parIndex.edition("1149/QĐ-BNV"));
    expect(parIndex.edition("1149/QĐ-BNV".normalize("NFD")).key).toBe("1149-2020");
  });

  it.each([2011, 2014, 2016, 2026, NaN])("refuse %d, for which no decision is known", (year) => {
    expect(codeOf(() => parIndex.edition(year))).toBe("unknown-edition");
  });

  it("mark years that follow from the dates of decisions alone", () => {
    const grades = [2017, 2019, 2020, 2021].map(
      (year) => parIndex.edition(year).years.find((use) => use.year === year)?.source.confidence,
    );
    expect(grades).toEqual(["reported", "inferred", "reported", "inferred"]);
  });

  it("serve no year twice", () => {
    const years = parIndex.editions().flatMap((edition) => edition.years.map((use) => use.year));
    expect(new Set(years).size).toBe(years.length);
  });

  it("mark the counts of 2022 and 2024, which may belong to either", () => {
    for (const key of ["876-2022", "892-2024"]) {
      expect(parIndex.edition(key).province).toMatchObject({
        criteria: 37,
        components: 88,
        source: { confidence: "inferred" },
      });
    }
  });

  it("are plain data, and frozen", () => {
    const edition = parIndex.edition(2017);
    expect(structuredClone(edition)).toEqual(edition);
    expect(Object.isFrozen(edition.fields[0]?.name)).toBe(true);
  });
});

describe("fields", () => {
  it("of 2948/QĐ-BNV have maxima that add up to 100 and components to 81", () => {
    const { fields, province } = parIndex.edition(2017);
    const sum = (part: "maximum" | "components" | "criteria") =>
      fields.reduce((total, field) => total + (field[part] ?? 0), 0);
    expect(sum("maximum")).toBe(100);
    expect(sum("components")).toBe(province?.components);
    // The page that lists them says 38 and is off by one somewhere.
    expect([sum("criteria"), province?.criteria]).toEqual([39, 38]);
  });

  it("of other editions have no maxima, for none was read", () => {
    for (const year of [2019, 2021, 2022, 2024]) {
      for (const field of parIndex.edition(year).fields) {
        expect(field).not.toHaveProperty("maximum");
      }
    }
  });

  it("keep their key while their name changes", () => {
    const names = [2017, 2021, 2022].map((year) => parIndex.field(year, "digital").name.vi);
    expect(names).toEqual([
      "Hiện đại hoá hành chính",
      "Hiện đại hoá hành chính nhà nước",
      "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
    ]);
  });

  it("of editions whose names were not read are carried over, and say so", () => {
    expect(parIndex.field(2017, 3).sources.vi.confidence).toBe("reported");
    expect(parIndex.field(2019, 3).sources.vi.confidence).toBe("inferred");
  });

  it.each([["3"], ["03"], ["Lĩnh vực 3"], ["procedures"], ["field 3"]])(
    "are read from %j",
    (text) => {
      expect(parIndex.field(2020, text).code).toBe("3");
    },
  );

  it.each(["IV", "9", "0", "procedure"])("are not read from %j", (text) => {
    expect(codeOf(() => parIndex.field(2020, text))).toBe("unknown-code");
  });

  it("are refused where an edition's are not known", () => {
    expect(parIndex.edition(2025).fields).toEqual([]);
    expect(codeOf(() => parIndex.field(2025, 3))).toBe("unknown-code");
  });
});

describe("the fields for ministries", () => {
  it("of 876/QĐ-BNV are seven, with 38 criteria and 97 components as the decision counts them", () => {
    const { ministry, ministryFields } = parIndex.edition(2022);
    const sum = (count: "criteria" | "components"): number =>
      ministryFields.reduce((total, field) => total + field[count], 0);
    expect(ministryFields).toHaveLength(7);
    expect([sum("criteria"), sum("components")]).toEqual([
      ministry?.criteria,
      ministry?.components,
    ]);
    expect(ministryFields.map(({ key }) => key)).toEqual(
      parIndex
        .edition(2022)
        .fields.slice(0, 7)
        .map(({ key }) => key),
    );
  });

  it("of other decisions are not known", () => {
    for (const edition of parIndex.editions()) {
      expect(edition.ministryFields).toHaveLength(edition.key === "876-2022" ? 7 : 0);
    }
  });
});

describe("names of fields", () => {
  it("bring the field, in both languages and in every wording of one field alone", () => {
    for (const { key, fields } of parIndex.editions()) {
      for (const part of fields) {
        const names = [part.name.vi, part.name.en, ...part.aliases.map(({ text }) => text)];
        for (const name of names) expect(parIndex.field(key, name)).toBe(part);
      }
    }
  });

  it.each(["cải cách  TÀI CHÍNH công", "Cải cách tài chính công.".normalize("NFD")])(
    "are read from %j",
    (name) => {
      expect(parIndex.field(2021, name).code).toBe("6");
    },
  );
});

describe("parts of plans", () => {
  it("point each at a field: the nine of Khánh Hòa cover all eight", () => {
    const [khanhHoa, binhThuan] = parIndex.groupings();
    expect(khanhHoa?.groups.map((group) => group.field).join("")).toBe("112345678");
    expect(binhThuan?.groups.map((group) => group.field).join("")).toBe("2345671");
  });

  it("say which were judged by content rather than by name", () => {
    const judged = parIndex
      .groupings()
      .flatMap((grouping) => grouping.groups)
      .filter((group) => group.source.confidence === "inferred");
    expect(judged.map((group) => group.code)).toEqual(["II", "IX"]);
  });
});

describe("national groups", () => {
  it("begin at 90, 80 and 70 and leave no gap", () => {
    const bands = parIndex.bands();
    expect(bands.map((band) => band.minimum)).toEqual([90, 80, 70]);
    expect(bands.map((band) => band.below)).toEqual([undefined, 90, 80]);
    expect(bands[0]).not.toHaveProperty("below");
  });
});
