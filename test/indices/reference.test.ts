import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findProvince, provinces } from "chiso/province";
import { matchMeasure, papi, parIndex } from "chiso/indices";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const reference = `${shared}reference/`;
const seeds = `${shared}seeds/`;

const linesOf = (file: string): string[][] =>
  readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

describe.skipIf(!existsSync(`${reference}papi/scores`))(
  "PAPI against the published scores (needs ../shared/reference/papi/scores)",
  () => {
    const scores = (): string[][] => linesOf(`${reference}papi/scores/scores_subdimensions.csv`);

    it("has the code, the key and the scale of every score of 14 years", () => {
      const rows = scores();
      expect(rows.length).toBeGreaterThan(20_000);
      const wrong: string[] = [];
      for (const [year = "", , , , , code = "", key = "", , score = ""] of rows) {
        const part = papi.subDimension(year, code);
        const { scaleSlack } = papi.edition(year);
        if (part.key !== key.replace(/_/g, "-")) {
          wrong.push(`${year} ${code}: ${part.key} is ${key}`);
        }
        if (score === "") continue;
        const value = Number(score);
        if (value < part.minimum - scaleSlack || value > part.maximum + scaleSlack) {
          wrong.push(`${year} ${code}: ${score} outside ${part.minimum}-${part.maximum}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it("knows which provinces have no total", () => {
      const totals = linesOf(`${reference}papi/scores/scores_totals.csv`);
      for (const edition of papi.editions()) {
        for (const survey of edition.surveys) {
          const missing = totals
            .filter((row) => row[0] === `${survey.year}` && row[5] === "")
            .map((row) => row[1]);
          const known = edition.missingResults.filter((row) => row.year === survey.year);
          expect(known.map((row) => row.provinceCode)).toEqual(missing);
        }
      }
    });

    it("names the provinces as the scores do", () => {
      const rows = scores();
      const names = new Set(rows.map((row) => row[3] ?? ""));
      expect(names.size).toBe(63);
      const on = plainDate("2021-01-01");
      for (const name of names) expect(findProvince(name, { on })).toHaveLength(1);
      const codes = new Set(rows.map((row) => `${row[2] ?? ""} ${row[3] ?? ""}`));
      for (const unit of provinces({ on })) expect(codes).toContain(`${unit.code} ${unit.name}`);
    });
  },
);

interface NamesOfYears {
  readonly years: Readonly<Record<string, readonly { readonly vi: string; readonly en: string }[]>>;
}

function isNames(value: unknown): value is NamesOfYears {
  return typeof value === "object" && value !== null && "years" in value;
}

const namesFile = `${reference}papi/names-2011-2016.json`;

describe.skipIf(!existsSync(namesFile))(
  "PAPI against the names of the workbook (needs ../shared/reference/papi/names-2011-2016.json)",
  () => {
    it.each([2015, 2016])("has every name of %i as its own or another wording", (year) => {
      const read: unknown = JSON.parse(readFileSync(namesFile, "utf8"));
      if (!isNames(read)) throw new Error("no names");
      const rows = read.years[year === 2015 ? "2011-2015" : "2016"] ?? [];
      const { dimensions } = papi.edition(year);
      const parts = [...dimensions, ...dimensions.flatMap((part) => part.subDimensions)];
      const known = new Set(
        parts.flatMap(({ name, aliases }) =>
          [name.vi, name.en, ...aliases.map(({ text }) => text)].map((each) => each.toLowerCase()),
        ),
      );
      const names = rows.filter(({ vi }) => !vi.startsWith("Chỉ số PAPI"));
      expect(names).toHaveLength(28);
      const lacking = names.flatMap(({ vi, en }) => [vi, en]);
      expect(lacking.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
    });
  },
);

const hungYen = existsSync(seeds)
  ? readdirSync(seeds).find((file) => file.startsWith("002_"))
  : undefined;

describe.skipIf(hungYen === undefined)(
  "PAPI 2019-2020 against the plan of Hưng Yên (needs ../shared/seeds)",
  () => {
    it("prints every wording that is said to come from it", () => {
      const text = readFileSync(`${seeds}${hungYen ?? ""}`, "utf8").replace(/\s+/g, " ");
      const wordings = papi
        .edition(2020)
        .dimensions.flatMap((dimension) =>
          [dimension, ...dimension.subDimensions].flatMap((part) => [
            { text: part.name.vi, source: part.sources.vi },
            ...part.aliases,
          ]),
        );
      const claimed = wordings.filter((row) => row.source.document.includes("Hưng Yên"));

      expect(claimed.length).toBeGreaterThan(25);
      const absent = claimed.filter((row) => !text.toLowerCase().includes(row.text.toLowerCase()));
      expect(absent).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(`${reference}par-index`))(
  "the headings of the Khánh Hòa plan (needs ../shared/reference/par-index)",
  () => {
    it("are those of the catalogue, and each is matched to its field or to none", () => {
      const file = readFileSync(`${reference}par-index/seed-mapping.json`, "utf8");
      const headings = [...file.matchAll(/"group": "([IVX]+)",\s*"name": "([^"]+)"/g)];
      expect(headings).toHaveLength(9);
      const groups = parIndex.groupings()[0]?.groups ?? [];
      for (const [, code = "", name = ""] of headings) {
        const group = groups.find((row) => row.code === code);
        expect(group?.name.toLowerCase()).toBe(name.toLowerCase());
        const fields = matchMeasure(`${code} ${name}`, { index: "par-index", edition: 2022 });
        expect(fields.map((match) => match.measure.code)).toEqual(
          code === "II" ? [] : [group?.field],
        );
      }
    });
  },
);
