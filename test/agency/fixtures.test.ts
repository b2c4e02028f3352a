import { existsSync, readFileSync } from "node:fs";
import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { AGENCY_FIXTURES, missOfCell } from "../fixtures/agencies/score.js";
import { missesOf } from "../fixtures/misses.js";

describe.each(Object.entries(AGENCY_FIXTURES))("the cells of %s", (_name, rows) => {
  it("are all read, with no agency lost and none invented", () => {
    expect(missesOf(rows, missOfCell)).toEqual([]);
  });

  it("are enough to be worth reading", () => {
    expect(rows.length).toBeGreaterThan(100);
  });
});

const seeds = new URL("../../../shared/seeds/", import.meta.url);

/** The agencies' columns of the two tab-separated tables, as the documents print them. */
function columns(file: string, width: number, from: number): string[] {
  const text = readFileSync(new URL(file, seeds), "utf8");
  return text
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length === width && !/^(?:TT|Nhiệm vụ CCHC)$/.test(cells[0] ?? ""))
    .flatMap((cells) => cells.slice(from, from + 2))
    .filter((cell) => cell.trim() !== "");
}

describe.skipIf(!existsSync(seeds))("the source documents (needs ../shared/seeds)", () => {
  it("name no agency in their columns that is not recognised, but for torn cells", () => {
    const cells = [
      ...columns("000_aa8c7ba3f25b643c.txt", 6, 3),
      ...columns("001_1fe117f9a24dde59.txt", 6, 3),
      ...columns("004_9d8ae329bc862c1f.txt", 5, 2),
    ];
    const unread = cells
      .flatMap((cell) =>
        parseAgencies(cell).findings.map((finding) => [finding.code, cell] as const),
      )
      .filter(([code]) => code === "unrecognized-agency")
      .map(([, cell]) => cell.trim());
    expect(cells.length).toBeGreaterThan(150);
    // The shifted row's deadline, and the end of a cell that the page break tore off.
    expect(unread.every((cell) => /^(?:Khi có|trên địa bàn|--)/.test(cell))).toBe(true);
  });
});
