import { readScoringRule } from "chiso/scoring";
import { describe, expect, it } from "vitest";
import { workOf } from "../work.js";

/** What is said again and again in a rule without end, for each way in which lines are joined. */
const PIECES = [
  "không: 0; ",
  "không thực hiện: 0 điểm; ",
  "Có: 1; ",
  "mỗi nhiệm vụ chậm trừ 0,25 điểm; ",
  "95% ",
  "dưới ",
  "(b/a)*2 ",
  "(",
  "1, ",
];

describe("the work of reading a scoring rule", () => {
  it.each(PIECES)("grows as the text does: %j again and again", (piece) => {
    const work = (times: number): number => {
      const text = piece.repeat(times);
      return workOf(() => readScoringRule(text, { maximum: 2 }));
    };
    // Looking at each pair of lines would be sixteen times the work.
    expect(work(400) / work(100)).toBeLessThan(5);
  });
});
