import { isChisoError } from "chiso/text";
import { sipas } from "chiso/indices";
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
  it.each([
    [2015, "1383-2012", 0],
    [2017, "2640-2017", 5],
    [2021, "2640-2017", 5],
    [2022, "2022", 9],
    [2024, "1001-2023", 9],
  ])("%i was measured by %s, with %i elements", (year, key, elements) => {
    expect(sipas.edition(year).key).toBe(key);
    expect(sipas.edition(year).elements).toHaveLength(elements);
  });

  it.each([2011, 2014, 2027])("refuse %d", (year) => {
    expect(codeOf(() => sipas.edition(year))).toBe("unknown-edition");
  });

  it("leave out the number of a decision that was not found", () => {
    expect(sipas.edition(2022).decision).not.toHaveProperty("number");
    expect(sipas.edition("1001/QĐ-BNV").decision).toMatchObject({ issuedOn: "2023-12-11" });
  });

  it("mark years that only the title of the decision names", () => {
    const years = sipas.edition("1001-2023").years;
    expect(years.map((use) => use.source.confidence)).toEqual([
      "reported",
      "reported",
      "inferred",
      "inferred",
    ]);
  });

  it("assume no formula", () => {
    for (const edition of sipas.editions()) expect(edition.method.status).toBe("not-found");
    for (const method of sipas.methods()) expect(method.source.confidence).not.toBe("verified");
  });
});

describe("elements", () => {
  it("carry the names of the decision and those of plans", () => {
    expect(sipas.element(2021, "official").name.vi).toBe(
      "Công chức trực tiếp giải quyết công việc",
    );
    expect(sipas.element(2021, 3).aliases.map((alias) => alias.text)).toEqual([
      "Công chức giải quyết thủ tục hành chính",
    ]);
  });

  it("of policy came in 2022, under codes of this catalogue", () => {
    expect(sipas.element(2022, "p1").key).toBe("policy-information");
    expect(sipas.element(2022, "P1").sources.code.confidence).toBe("inferred");
    expect(codeOf(() => sipas.element(2021, "P1"))).toBe("unknown-code");
  });

  it.each(["6", "0", "P5", "tiếp cận", ""])("are not read from %j", (code) => {
    expect(codeOf(() => sipas.element(2022, code))).toBe("unknown-code");
  });

  it("are found by the names of the catalogue", () => {
    for (const { key, elements } of sipas.editions()) {
      for (const part of elements) {
        const names = [part.name.vi, part.name.en, ...part.aliases.map(({ text }) => text)];
        for (const name of names) expect(sipas.element(key, name)).toBe(part);
      }
    }
    expect(sipas.element(2023, "chất lượng chính sách").key).toBe("policy-quality");
  });

  it("of 2023 have 33 items, 14 of policy and 19 of service", () => {
    const counts = sipas.edition(2023).elements.map(({ code, items }) => `${code}:${items.length}`);
    expect(counts.join(" ")).toBe("1:4 2:4 3:5 4:3 5:3 P1:2 P2:2 P3:8 P4:2");
    const codes = sipas
      .edition(2023)
      .elements.flatMap(({ items }) => items.map(({ code }) => code));
    expect(new Set(codes).size).toBe(33);
    expect(sipas.edition(2022).elements.flatMap(({ items }) => items)).toEqual([]);
  });

  it.each(["9.28", "28", 28])("have items that are found by %j", (code) => {
    expect(sipas.item(2024, code)).toMatchObject({ code: "9.28", element: { key: "result" } });
  });

  it.each(["9.34", "34", "0", "8.1", 9.1, ""])("have no item %j", (code) => {
    expect(codeOf(() => sipas.item(2024, code))).toBe("unknown-code");
    expect(codeOf(() => sipas.item(2021, "9.1"))).toBe("unknown-code");
  });

  it("are refused where they are not known", () => {
    expect(codeOf(() => sipas.element(2015, 1))).toBe("unknown-code");
  });
});

describe("breaks of the series", () => {
  it("are none while the instrument stays", () => {
    expect(sipas.seriesBreaks(2018, 2021)).toEqual([]);
    expect(sipas.seriesBreaks(2023, 2024)).toEqual([]);
  });

  it("of 2022 parts 87.16 from 80.08", () => {
    expect(sipas.seriesBreaks(2021, 2022)).toMatchObject([
      { year: 2022, from: "2640-2017", to: "2022", source: { confidence: "reported" } },
    ]);
  });

  it("are all counted over a longer time, both ways", () => {
    expect(sipas.seriesBreaks(2015, 2024).map((row) => row.year)).toEqual([2017, 2022, 2023]);
    expect(sipas.seriesBreaks(2024, 2015)).toEqual(sipas.seriesBreaks(2015, 2024));
  });

  it("are refused for years not measured", () => {
    expect(codeOf(() => sipas.seriesBreaks(2014, 2021))).toBe("unknown-edition");
  });
});

describe("answers and the national series", () => {
  it("have five answers from 1 to 5", () => {
    expect(sipas.answers().map((answer) => answer.value)).toEqual([1, 2, 3, 4, 5]);
  });

  it("has one value for each year, of which 2017 is approximate", () => {
    const series = sipas.nationalSeries();
    expect(series.map((row) => row.year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(series.filter((row) => row.approximate).map((row) => row.year)).toEqual([2017]);
    for (const row of series) expect(sipas.edition(row.year).index).toBe("sipas");
  });
});
