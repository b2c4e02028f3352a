import { existsSync, readFileSync } from "node:fs";
import {
  comparePapi,
  contributions,
  papiSeries,
  rankUnits,
  readScoreTable,
  scorePapi,
  type Contributions,
  type PapiComparisonRow,
  type PapiScorecard,
} from "chiso/scoring";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { someOf } from "../properties.js";

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

/** The scorecards of each province, the earliest first. */
function cardsOfProvinces(): ReadonlyMap<string, readonly PapiScorecard[]> {
  const scores = new Map<string, Map<number, Record<string, string>>>();
  for (const { year = "", province_name_vi: name = "", sub_code: code = "", score = "" } of table(
    "scores_subdimensions.csv",
  )) {
    const years = scores.get(name) ?? new Map<number, Record<string, string>>();
    const given = years.get(Number(year)) ?? {};
    if (score !== "") given[code] = score;
    years.set(Number(year), given);
    scores.set(name, years);
  }
  return new Map(
    [...scores].map(([name, years]) => [
      name,
      [...years].map(([year, given]) => scorePapi({ year, scores: given })),
    ]),
  );
}

/** Whether the rows add up to the difference to the last digit of what was given. */
function addsUp(result: Contributions): boolean {
  if (!result.comparable) return false;
  const units = (text = "0"): bigint => {
    const [whole = "0", decimals = ""] = text.split(".");
    return BigInt(whole + decimals.padEnd(20, "0"));
  };
  const sum = result.rows.reduce((all, { trace }) => all + units(trace.value), 0n);
  return sum === units(result.trace.value) && result.rows.every(({ kind }) => kind === "part");
}

describe.skipIf(!existsSync(place))(
  "PAPI over the years (needs the score tables beside the project)",
  () => {
    it("7,832 positions by any figure of any year, ties sharing the better one", () => {
      let positions = 0;
      let printed = 0;
      const totals = table("scores_totals.csv");
      const lists = new Map<string, { unit: string; value: string | null }[]>();
      const take = (row: Row, figure: string, score: string): void => {
        const key = `${row["year"] ?? ""} ${figure}`;
        const entry = { unit: row["province_code"] ?? "", value: score === "" ? null : score };
        lists.set(key, [...(lists.get(key) ?? []), entry]);
      };
      for (const row of totals) take(row, "total", row["total_sum_of_dimensions"] ?? "");
      for (const row of table("scores_dimensions.csv")) {
        take(row, row["dimension"] ?? "", row["score_sum_of_subdimensions"] ?? "");
      }
      for (const [key, entries] of lists) {
        const { standings, count } = rankUnits(entries);
        const published = new Map(
          totals
            .filter((row) => `${row["year"] ?? ""} total` === key)
            .map((row) => [row["province_code"], row["position_by_total"]]),
        );
        for (const { unit, value, rank } of standings) {
          expect(rank).toBe(1 + standings.filter((other) => other.value > value).length);
          if (published.size === 0) continue;
          expect(String(rank)).toBe(published.get(unit));
          printed += 1;
        }
        positions += count;
      }
      expect([positions, printed]).toEqual([869 + 6094, 869]);
    });

    const cards = existsSync(place)
      ? cardsOfProvinces()
      : new Map<string, readonly PapiScorecard[]>();

    it("the series of 63 provinces say of each two years what comparePapi says", () => {
      let compared = 0;
      for (const years of cards.values()) {
        const { total, dimensions, subDimensions } = papiSeries(years);
        const series = new Map(
          [total, ...dimensions, ...subDimensions].map((each) => [each.part, each]),
        );
        years.slice(1).forEach((after, index) => {
          const before = years[index];
          if (before === undefined) return;
          const comparison = comparePapi(before, after);
          const rows: readonly PapiComparisonRow[] = [
            comparison.total,
            ...comparison.dimensions,
            ...comparison.subDimensions,
          ];
          for (const row of rows) {
            const change = series
              .get(row.key)
              ?.points.find(({ year }) => year === after.year)?.change;
            compared += 1;
            if (!row.comparable) {
              // Where a year has no score the change is counted from an earlier one, or there is none.
              expect(change?.since).not.toBe(before.year);
              continue;
            }
            expect(change).toMatchObject({
              since: before.year,
              percent: row.percent,
              direction: row.direction,
              cautions: row.cautions,
            });
          }
        });
      }
      expect(compared).toBe(27_277);
    });

    const sample = someOf([...cards.values()]);

    it("contributions add up exactly to every change that may be stated", () => {
      let explained = 0;
      let refused = 0;
      for (const years of sample) {
        years.slice(1).forEach((after, index) => {
          const before = years[index];
          if (before === undefined) return;
          const comparison = comparePapi(before, after);
          const whole = contributions(before, after);
          expect(whole.comparable).toBe(comparison.total.comparable);
          for (const { code, comparable } of comparison.dimensions) {
            if (!comparable) {
              refused += 1;
              continue;
            }
            const parts = contributions(before, after, { of: code });
            expect(addsUp(parts)).toBe(true);
            explained += 1;
          }
          if (!whole.comparable) return;
          expect(addsUp(whole)).toBe(true);
          expect(addsUp(contributions(before, after, { by: "sub-dimension" }))).toBe(true);
          explained += 2;
        });
      }
      expect(explained / sample.length).toBeGreaterThan(95);
      expect(refused / sample.length).toBeLessThan(10);
    });

    it("contributions add up exactly to the gap between provinces", () => {
      const first = cards.get("Hưng Yên") ?? [];
      let gaps = 0;
      for (const years of cards.values()) {
        for (const other of years) {
          const own = first.find(({ year }) => year === other.year);
          if (own?.total === undefined || other.total === undefined) continue;
          expect(addsUp(contributions(own, other))).toBe(true);
          gaps += 1;
        }
      }
      expect(gaps).toBe(869);
    });

    it("readScoreTable reads all three tables as they are", () => {
      const read = (name: string, parts: readonly string[]) =>
        readScoreTable(readFileSync(new URL(name, place), "utf8"), { parts });
      const totals = read("scores_totals.csv", ["total_sum_of_dimensions", "position_by_total"]);
      expect(totals.findings).toEqual([]);
      expect(totals.rows).toHaveLength(882);
      expect(totals.rows.filter(({ scores }) => scores[0] !== null)).toHaveLength(869);
      const now = totals.rows.find(({ year, province }) => year === 2019 && province.code === "33");
      expect(now?.scores).toEqual([41.247537879, 60]);
      const merged = readScoreTable(readFileSync(new URL("scores_totals.csv", place), "utf8"), {
        parts: ["total_sum_of_dimensions"],
        merge: { on: plainDate("2025-07-01"), rule: "mean" },
      });
      expect(merged.merged).toHaveLength(34 * 14);
    });
  },
);
