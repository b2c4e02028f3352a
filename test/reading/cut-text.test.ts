import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPart, cutText, wordKey } from "../../src/reading/index.js";

const keys = (text: string): string[] => cutText(text).pieces.map(({ key }) => key);
const gaps = (text: string): string[] => cutText(text).pieces.map(({ gap }) => gap);

describe("cutting a text into pieces", () => {
  it.each([
    ["Quý II, IV/2021", ["quý", "ii", ",", "iv", "/", "2021"]],
    ["m2 và QuýII", ["m", "2", "và", "quýii"]],
    ["≥ 90 &ge; 90 >= 90", [">=", "90", ">=", "90", ">=", "90"]],
    ["3 &lt; 5 &amp; 7", ["3", "<", "5", "&", "7"]],
    ["● một\n▪ hai", ["•", "một", "•", "hai"]],
    ["<P CLASS='x'>a</P>", ["", "a", ""]],
    ["a<b và c>d", ["a", "<", "b", "và", "c", ">", "d"]],
    ["Quý I -> quý II", ["quý", "i", "→", "quý", "ii"]],
    ["1234567890123456 hồ sơ", ["1234567890123456", "hồ", "sơ"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("tells how a piece stands apart from the one before it", () => {
    expect(gaps("a b\tc\nd\n \ne/f")).toEqual([
      "paragraph",
      "space",
      "tab",
      "line",
      "paragraph",
      "none",
      "none",
    ]);
  });

  it("takes a line that begins or ends with a tab for a row of a table", () => {
    expect(gaps("a\n\tb\t\nc\n\n\td")).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("gives a part as a text of its own on one line", () => {
    const cut = cutText("90% hồ sơ\n\ntrong  <b>Quý</b> III/2021, 80%");
    const part = cutPart(cut, 4, 9);
    expect(part.folded.text).toBe("trong Quý III/2021");
    expect(part).toEqual(cutText("trong Quý III/2021"));
    expect(cutPart(cut, 9).folded.text).toBe(", 80%");
    expect(cutPart(cut, 3, 3)).toEqual(cutText(""));
  });

  it("keeps characters of two units whole", () => {
    expect(keys("an\u{10000}b \u{1F4C4}.")).toEqual(["an\u{10000}b", "\u{1F4C4}", "."]);
  });

  it("ends a block where a tag does, and only a word where another tag stands", () => {
    expect(cutText("quý<br/>II<b>I</b>&nbsp;1").pieces.map(({ kind, gap }) => [kind, gap])).toEqual(
      [
        ["letters", "paragraph"],
        ["tag", "none"],
        ["letters", "none"],
        ["letters", "space"],
        ["digits", "space"],
      ],
    );
  });

  it("takes no number for one that JavaScript does not keep", () => {
    expect(cutText("999999999999999").pieces[0]).toMatchObject({
      kind: "digits",
      value: 999999999999999,
    });
    expect(cutText("9".repeat(309)).pieces[0]).toMatchObject({ kind: "letters", value: 0 });
  });

  it("covers every unit of a text but the gaps, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { folded, pieces } = cutText(text);
        let last = 0;
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(folded.text.length);
      }),
    );
  });
});

describe("the key of a word", () => {
  it.each([
    ["hòa", "hoà"],
    ["Ủy", "uỷ"],
    ["thủy", "thuỷ"],
    ["qủa", "quả"],
    ["cuả", "của"],
    ["trứơc", "trước"],
    ["qúy", "quý"],
    ["khúyên", "khuyến"],
    ["kì", "kỳ"],
    ["hằng", "hàng"],
    ["toàn", "toàn"],
    ["giá", "giá"],
    ["quả", "quả"],
  ])("of %s is %s", (word, key) => {
    expect(wordKey(word)).toBe(key);
    expect(keys(`x ${word.toUpperCase()}`)[1]).toBe(key);
  });

  it.each(["oa", "oe", "uê", "uơ", "uy", "uyê", "ươ", "iê", "yê"])(
    "has every tone mark of %s on the last vowel, wherever it was written",
    (vowels) => {
      for (const mark of ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]) {
        const stray = `h${vowels.charAt(0)}${mark}${vowels.slice(1)}`.normalize("NFC");
        const settled = `h${vowels}${mark}`.normalize("NFC");
        expect(wordKey(stray)).toBe(settled);
        expect(wordKey(settled)).toBe(settled);
      }
    },
  );

  it("is one for composed letters and for letters with marks of their own", () => {
    expect(wordKey("\u0110\u01A1n")).toBe(wordKey("\u0111o\u031Bn"));
  });

  it("does not join different words", () => {
    expect(wordKey("tư")).not.toBe(wordKey("tu"));
    expect(wordKey("ban")).not.toBe(wordKey("bàn"));
    expect(wordKey("đa")).not.toBe(wordKey("da"));
  });

  it("is its own key", () => {
    const word = fc.stringMatching(
      /^[a-zđ]{0,2}[aeiouyăâêôơư]{0,2}[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụừứửữựỳýỷỹỵ]?[aeiouyăâêôơư]{0,2}[a-z]{0,2}$/,
    );
    fc.assert(
      fc.property(word, (written) => {
        expect(wordKey(wordKey(written))).toBe(wordKey(written));
      }),
    );
  });
});
