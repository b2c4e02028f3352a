import { parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const isAmbiguous = (text: string): boolean =>
  parseDeadline(text).findings.some(({ code }) => code === "deadline-ambiguous-before");

describe("`trước` before a day", () => {
  it.each(["Trước 25/6/2026", "Trước ngày 25 hằng tháng", "Trước 31/3 hằng năm"])(
    "is told to read in two ways, once or again and again: %s",
    (text) => {
      expect(isAmbiguous(text)).toBe(true);
    },
  );

  it.each(["Chậm nhất ngày 25 hằng tháng", "Ngày 25 hằng tháng", "Hằng quý"])(
    "is not told of where it does not stand: %s",
    (text) => {
      expect(isAmbiguous(text)).toBe(false);
    },
  );
});
