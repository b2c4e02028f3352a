import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGENCY_FIXTURES } from "../fixtures/agencies/score.js";
import offices from "../fixtures/agencies/offices.json" with { type: "json" };
import { findings, names } from "./names.js";

const cells = [...Object.values(AGENCY_FIXTURES).flat(), ...offices].map(({ cell }) => cell);

/** Words that stand in none of the cells, written as names, small words and short forms are. */
const strange = fc.constantFrom("blơm", "Blơm", "kờlum", "QWX", "nghèo", "trung tâm", "vùng khơi");

/** A cell with such a word in one of its gaps, and where the word stands. */
const torn = fc.tuple(fc.constantFrom(...cells), fc.nat(), strange).map(([cell, seed, word]) => {
  const gaps = [...cell.matchAll(/ /g)].map(({ index }) => index);
  const gap = gaps[seed % Math.max(gaps.length, 1)] ?? cell.length;
  return { text: `${cell.slice(0, gap)} ${word}${cell.slice(gap)}`, start: gap + 1, word };
});

/** Whether an agency says a word, or a duty or a finding holds it. */
function isTold(text: string, start: number, word: string): boolean {
  const { agencies, findings: odd } = parseAgencies(text);
  const said = agencies.flatMap(({ name, qualifier, note, holder, duty }) => [
    name,
    qualifier ?? "",
    note ?? "",
    holder ?? "",
    duty ?? "",
  ]);
  if (said.some((words) => words.toLowerCase().includes(word.toLowerCase()))) return true;
  return odd.some(
    ({ span }) => span !== undefined && span.start <= start && start + word.length <= span.end,
  );
}

describe("a word that no rule knows", () => {
  it("is told of wherever it stands in a cell", () => {
    fc.assert(
      fc.property(torn, ({ text, start, word }) => {
        expect(isTold(text, start, word), JSON.stringify(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("is told of in the words before a colon that head a list", () => {
    const cell = "Cơ quan chủ nghèo trì: Sở Y tế";
    expect(names(cell)).toEqual(["Sở Y tế"]);
    expect(findings(cell)).toEqual(["unrecognized-agency: Cơ quan chủ nghèo trì"]);
  });
});

describe("the beginning of a name that goes on in words nobody could read", () => {
  it("is no body by itself, and takes no level of the next", () => {
    const cell = "BCH Phân hội tỉnh, UBND tỉnh";
    expect(names(cell)).toEqual(["Ủy ban nhân dân tỉnh"]);
    expect(findings(cell)).toEqual(["unrecognized-agency: BCH Phân hội tỉnh"]);
  });
});
