import { fold, spanOfPieces, wordKey, wordsOfPieces } from "chiso/text";
import { describe, expect, it } from "vitest";

describe("the key of a word", () => {
  it.each([
    ["hoà", "hòa"],
    ["Uỷ", "Ủy"],
    ["THUỶ", "thủy"],
    ["Đ\u01A1n", "đo\u031Bn"],
  ])("is one for %s and %s", (left, right) => {
    expect(wordKey(left)).toBe(wordKey(right));
  });

  it.each([
    ["ban", "bàn"],
    ["tư", "tu"],
    ["đo", "do"],
  ])("tells %s from %s", (left, right) => {
    expect(wordKey(left)).not.toBe(wordKey(right));
  });
});

describe("pieces of a folded text", () => {
  const folded = fold("Quy\u0301\nII");
  const pieces = [
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ];

  it("name spans of the text as given", () => {
    expect(spanOfPieces(folded, pieces, 0, 2)).toEqual({ start: 0, end: 7 });
    expect(spanOfPieces(folded, pieces, 1, 2)).toEqual({ start: 5, end: 7 });
  });

  it("give their words on one line", () => {
    expect(wordsOfPieces(folded, pieces, 0, 2)).toBe("Quý II");
  });

  it("are nothing past the end", () => {
    expect(spanOfPieces(folded, pieces, 2, 3)).toEqual({ start: 0, end: 0 });
    expect(wordsOfPieces(folded, pieces, 2, 3)).toBe("");
  });
});
