import { describe, expect, it } from "vitest";
import { cutText, lexiconOfKeys, phraseOf, spanOf, wordsOf } from "../../src/reading/index.js";

describe("pieces of a text", () => {
  const cut = cutText("Quy\u0301\nII");

  it("name spans of the text as given", () => {
    expect(spanOf(cut, 0, 2)).toEqual({ start: 0, end: 7 });
    expect(spanOf(cut, 1, 2)).toEqual({ start: 5, end: 7 });
  });

  it("give their words on one line", () => {
    expect(wordsOf(cut, 0, 2)).toBe("Quý II");
  });

  it("are nothing past the end", () => {
    expect(spanOf(cut, 2, 3)).toEqual({ start: 0, end: 0 });
    expect(wordsOf(cut, 2, 3)).toBe("");
  });
});

describe("a lexicon of keys", () => {
  it("takes words of a caller as they are, whatever signs are in them", () => {
    const { pieces } = cutText("a[b|c");
    const table = lexiconOfKeys([[pieces.map(({ key }) => key), "meaning"]]);
    expect(phraseOf(table, pieces, 0)).toEqual({ value: "meaning", length: 5 });
  });
});
