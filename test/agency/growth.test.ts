import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { workOf } from "../work.js";

/** What is said again and again in a cell without end, for each way in which bodies are joined. */
const PIECES = [
  "Sở Y tế, ",
  "Văn phòng (Phòng Tổng hợp) ",
  "Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường) ",
  "Tổ công tác (Công an tỉnh - cơ quan thường trực) ",
  "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp; ",
  "UBND các xã, phường; các cơ quan liên quan. ",
  "(",
];

describe("the work of reading a cell of agencies", () => {
  it.each(PIECES)("grows as the text does: %j again and again", (piece) => {
    const work = (times: number): number => {
      const text = piece.repeat(times);
      return workOf(() => parseAgencies(text));
    };
    // Looking at each pair of bodies would be sixteen times the work.
    expect(work(400) / work(100)).toBeLessThan(5);
  });
});
