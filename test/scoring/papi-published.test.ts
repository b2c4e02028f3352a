import { existsSync, readFileSync } from "node:fs";
import {
  comparePapi,
  explainFigure,
  papiGroups,
  scorePapi,
  type PapiScorecard,
} from "chiso/scoring";
import { describe, expect, it } from "vitest";

/*
 * The tables may not be shipped, so these checks read them beside the project and say when they
 * are not there. Scores: PAPI (CECODES, VFF-CRT, RTA and UNDP).
 */
const place = new URL("../../../shared/reference/papi/scores/", import.meta.url);

type Row = Readonly<Record<string, string | undefined>>;

/** Reads a table without quoted cells before its last column. */
function table(name: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(new URL(name, place), "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

function cardsOf(year: number): ReadonlyMap<string, PapiScorecard> {
  const scores = new Map<string, Record<string, string>>();
  for (const row of table("scores_subdimensions.csv")) {
    if (row["year"] !== String(year) || (row["score"] ?? "") === "") continue;
    const province = row["province_name_vi"] ?? "";
    scores.set(province, { ...scores.get(province), [row["sub_code"] ?? ""]: row["score"] ?? "" });
  }
  return new Map(
    [...scores].map(([province, given]) => [province, scorePapi({ year, scores: given })]),
  );
}

describe.skipIf(!existsSync(place))(
  "PAPI recomputed (needs the score tables beside the project)",
  () => {
    it("every dimension and total of 14 years and 63 provinces", () => {
      const dimensions = table("scores_dimensions.csv");
      const totals = table("scores_totals.csv");
      let compared = 0;
      for (let year = 2011; year <= 2024; year += 1) {
        const cards = cardsOf(year);
        for (const row of dimensions.filter((each) => each["year"] === String(year))) {
          const card = cards.get(row["province_name_vi"] ?? "");
          const dimension = card?.dimensions.find(({ code }) => `D${code}` === row["dimension"]);
          if (dimension?.score === undefined) continue;
          expect(
            Math.abs(dimension.score - Number(row["score_sum_of_subdimensions"])),
          ).toBeLessThan(1e-6);
          compared += 1;
        }
        for (const row of totals.filter((each) => each["year"] === String(year))) {
          const card = cards.get(row["province_name_vi"] ?? "");
          const printed = row["total_sum_of_dimensions"] ?? "";
          expect(card?.total === undefined).toBe(printed === "");
          if (card?.total !== undefined)
            expect(Math.abs(card.total - Number(printed))).toBeLessThan(1e-6);
        }
        for (const card of cards.values()) expect(card.findings).toEqual([]);
      }
      expect(compared).toBeGreaterThan(6000);
    });

    it("Hưng Yên 2019: 41.24754, lowest group, position 60 of 63", () => {
      const cards = cardsOf(2019);
      const entries = [...cards].map(([province, { total }]) => ({
        province,
        score: total ?? null,
      }));
      const { standings, sizes, count } = papiGroups(entries, { year: 2019 });
      expect(cards.get("Hưng Yên")?.total).toBeCloseTo(41.24754, 5);
      expect(standings.find(({ province }) => province === "Hưng Yên")).toMatchObject({
        group: 4,
        position: 60,
      });
      expect([count, sizes]).toEqual([63, [16, 16, 15, 16]]);
    });

    it("Hưng Yên 2019: the plan's 41.27 comes from sub-dimensions rounded to two decimals", () => {
      const card = cardsOf(2019).get("Hưng Yên");
      const parts = (card?.dimensions ?? []).map(({ code, subDimensions }) => {
        return { label: code, parts: subDimensions.map(({ score = 0 }) => score) };
      });
      const way = (printed: number): unknown => explainFigure({ printed, parts }).ways[0]?.place;
      expect([way(41.25), way(41.24), way(41.27)]).toEqual(["total", "parts", "smallest-parts"]);
    });

    it("published counts of provinces that changed beyond 5 per cent", () => {
      const count = (from: number, to: number, code: string): readonly [number, number] => {
        const before = cardsOf(from);
        const directions = [...cardsOf(to)].flatMap(([province, card]) => {
          const earlier = before.get(province);
          if (earlier === undefined) return [];
          const row = comparePapi(earlier, card).dimensions.find((each) => each.code === code);
          return row?.comparable === true ? [row.direction] : [];
        });
        const of = (direction: string): number =>
          directions.filter((each) => each === direction).length;
        return [of("up"), of("down")];
      };
      expect(count(2019, 2020, "1")[0]).toBe(8);
      expect(count(2019, 2020, "7")).toEqual([11, 16]);
      expect(count(2016, 2017, "4")).toEqual([33, 6]);
      expect(count(2021, 2022, "1")[0]).toBe(33);
    });

    it("published sizes of the groups of every year that states them", () => {
      const sizes = (year: number): unknown => {
        const entries = [...cardsOf(year)].map(([province, { total }]) => ({
          province,
          score: total ?? null,
        }));
        return papiGroups(entries, { year }).sizes;
      };
      expect(sizes(2020)).toEqual([16, 16, 15, 16]);
      expect(sizes(2023)).toEqual([15, 15, 15, 16]);
      expect(sizes(2024)).toEqual([15, 15, 15, 16]);
    });
  },
);
