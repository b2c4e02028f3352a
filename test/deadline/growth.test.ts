import { findDeadlines, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";
import { workOf } from "../work.js";

/** What is said again and again in a text without end, for each way in which times are joined. */
const PIECES = [
  "Quý I, ",
  "Quý I/2021; ",
  "Hằng quý, ",
  "trước 20/12, ",
  "khi có yêu cầu, ",
  "báo cáo tháng 6 ",
  "6 tháng/lần; ",
  "Trước 5/3 (gia hạn đến 6/3) ",
  "2021, ",
  "sau, ",
  "trong, ",
  "cả ",
  "suốt ",
  "15/6/20 ",
  "2025-2026 ",
  "6/5/26 ",
  "năm 2021: ",
  "15/6, ",
  "II, ",
  "báo cáo 12, ",
  "Đợt 1 (trong quý I, ",
  "báo cáo kết quả từ 1/3 đến 2/3, ",
  "không để, ",
  "năm 2026 (đợt 1 tháng 4 ",
  "năm 2026, gồm đợt 1 năm 2026, ",
];

describe("the work of reading a cell", () => {
  it.each(PIECES)("grows as the text does: %j again and again", (piece) => {
    for (const read of [parseDeadline, findDeadlines]) {
      const work = (times: number): number => {
        const text = piece.repeat(times);
        return workOf(() => read(text));
      };
      // Looking at each pair of times would be sixteen times the work.
      expect(work(2000) / work(500)).toBeLessThan(5);
    }
  });
});
