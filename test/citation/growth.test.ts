import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";
import { workOf } from "../work.js";

/** What is said again and again in a text without end, for each way in which documents are joined. */
const PIECES = [
  "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; ",
  "Quyết định số 12/QĐ-UBND, ",
  "số 5/KH-UBND và ",
  "Luật Đầu tư; ",
  "ngày 05/3/2020 ",
  "12, 13, ",
  "(",
];

describe("the work of finding citations", () => {
  it.each(PIECES)("grows as the text does: %j again and again", (piece) => {
    const work = (times: number): number => {
      const text = piece.repeat(times);
      return workOf(() => parseCitations(text));
    };
    // Looking at each pair of documents would be sixteen times the work.
    expect(work(400) / work(100)).toBeLessThan(5);
  });
});
