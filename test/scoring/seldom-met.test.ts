import {
  checkShares,
  defineCriteriaSet,
  evaluateCriteria,
  readCriteriaTable,
  readScoreTable,
  readScoringRule,
  type CriteriaSetInput,
  type ReadCriteriaTableOptions,
  type ScoringRule,
} from "chiso/scoring";
import { isChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const source = { document: "Quyết định 01/QĐ-UBND (ví dụ)", confidence: "reported" } as const;

/** The code of the error of the library that a call ends with. */
function refusal(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return isChisoError(error) ? error.code : `no error of the library: ${String(error)}`;
  }
}

function setOf(rule: ScoringRule, more: Partial<CriteriaSetInput> = {}) {
  const criteria = [{ code: "1.1", name: "Tiêu chí", maximum: 4, rule }];
  const fields = [{ code: "1", name: "Một", maximum: 4, criteria }];
  return defineCriteriaSet({ id: "test", title: "Thử", source, maximum: 4, fields, ...more });
}

describe("rules that point elsewhere", () => {
  it.each([
    ["Như tiêu chí II.1.1", "II.1.1"],
    ["Như tiêu chí II.1.1 ", "II.1.1"],
    ["Như tiêu chí 2.3.", "2.3"],
    ["Tương tự tiêu chí 2.3;", "2.3"],
    ["Như tiêu chí", undefined],
  ])("%j", (text, code) => {
    expect(readScoringRule(text).sameAs).toBe(code);
  });
});

describe("evidence for levels that only bound the points", () => {
  const set = setOf({
    kind: "levels",
    levels: [
      { key: "a", label: "Tốt", points: 4 },
      { key: "b", label: "Khá", points: { upTo: 3, atLeast: 1 } },
    ],
  });
  it.each([
    ["a", 4],
    [{ level: "b", points: 3 }, 3],
    [{ level: "b", points: 1 }, 1],
    [{ level: "b", points: 3.5 }, 3],
  ])("%j gives %d", (evidence, points) => {
    expect(evaluateCriteria(set, { "1.1": evidence }).total).toBe(points);
  });
  it.each(["b", { level: "b" }, { level: "b", points: 0.5 }])("%j is refused", (evidence) => {
    expect(refusal(() => evaluateCriteria(set, { "1.1": evidence }))).toBe("invalid-data");
  });
});

describe("options of tables of criteria", () => {
  const rows = [
    ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
    ["1", "Kế hoạch", 2, "Có: 2 điểm; không: 0 điểm"],
  ];
  it("refuse a role that there is not", () => {
    const options: object = { roles: { "1": "reward" } };
    const call = (given: ReadCriteriaTableOptions): unknown => readCriteriaTable(rows, given);
    expect(refusal(() => call(options))).toBe("invalid-option");
  });
});

describe("cells of tables of scores", () => {
  it("hold no figure where a spreadsheet has a day that there is not", () => {
    const rows = [
      ["Tỉnh", "X"],
      ["Hà Nội", new Date(NaN)],
      ["Huế", 5],
    ];
    const { rows: read } = readScoreTable(rows, { on: plainDate("2024-12-31") });
    expect(read.map(({ scores }) => scores)).toEqual([[null], [5]]);
  });
});

describe("printed shares", () => {
  it.each<[readonly number[], readonly number[], readonly string[]]>([
    // 33.3 % three times is 99.9 %: one is nudged so that the sum is a hundred.
    [
      [1, 1, 1],
      [33.4, 33.3, 33.3],
      ["nudged", "rounded", "rounded"],
    ],
    // The rounded shares are a hundred already, and so are the printed ones.
    [
      [1, 3],
      [26, 74],
      ["wrong", "wrong"],
    ],
  ])("%j as %j", (counts, printed, verdicts) => {
    const { shares } = checkShares(counts, printed);
    expect(shares.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
