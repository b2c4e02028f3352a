import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceSpan, unaccent } from "chiso/text";
import { fold, singleLine, sourceSpan } from "../../src/text/index.js";

/** Vietnamese letters whole and in pieces, look-alike signs, and signs that print nothing. */
const piece = fc.constantFrom(
  ...Array.from("aăâeêioôơuưyđĐÐðnt 0123/"),
  "ệ",
  "e\u0302\u0323",
  "\u00EA\u0323",
  "\u0301",
  "\u0323",
  "\u200B",
  "\uFEFF",
  "\u00AD",
  "\u00A0",
  "\u2013",
  "\u201C",
  "\u2019",
  "\n",
  "\r",
  "\t",
  "😀",
  "\uD83D",
  "\uDE00",
  "\u1112\u1161\u11AB",
  "\u212A",
  "ƣ",
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("folding", () => {
  it.each([
    ["Quý\u00A0II–III", "Quý II-III"],
    ["ÐÐ ðồng", "ĐĐ đồng"],
    ["“Kế hoạch” ‘năm’ «2021»", '"Kế hoạch" \'năm\' "2021"'],
    ["89⁄TTr−LĐTBXH", "89/TTr-LĐTBXH"],
    ["Nhiê\u0323m vu\u0323", "Nhiệm vụ"],
    ["ng\u00ADày\u200B 30/6\uFEFF", "ngày 30/6"],
    ["\u2066Quý II\u2069\u301CIV", "Quý II-IV"],
    ["a\u2028b\u0085c", "a\nb\nc"],
    ["QUÝ  II", "QUÝ  II"],
    ["phƣơng án ƣu tiên, NƢỚC", "phương án ưu tiên, NƯỚC"],
    ["tƣ\u0300", "từ"],
  ])("writes %j as %j", (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it("keeps no map where positions do not move", () => {
    expect(fold("Quý II–III")).toEqual({ source: "Quý II–III", text: "Quý II-III" });
    expect(fold("Quy\u0301 II").positions).toEqual([0, 1, 2, 4, 5, 6, 7]);
  });

  it("gives composed, decomposed and half-composed text one form", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded } = fold(source);
        expect(fold(source.normalize("NFC")).text).toBe(folded);
        expect(fold(source.normalize("NFD")).text).toBe(folded);
      }),
    );
  });

  it("is done when it is done", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded } = fold(source);
        expect(fold(folded)).toEqual({ source: folded, text: folded });
      }),
    );
  });

  it("does not throw on a letter with a mountain of marks", () => {
    const source = `a${"\u0301".repeat(300_000)} b`;
    const folded = fold(source);
    expect(folded.text.endsWith(" b")).toBe(true);
    expect(folded.positions).toHaveLength(folded.text.length + 1);
  });
});

describe("the way back to the given text", () => {
  it("finds what was read in decomposed text", () => {
    const source = "Nhie\u0302\u0323m vu\u0323 quy\u0301 II";
    const folded = fold(source);
    const start = folded.text.indexOf("quý");
    const span = sourceSpan(folded, start, start + 3);
    expect(sliceSpan(source, span)).toBe("quy\u0301");
  });

  it("leaves a sign that prints nothing between two letters to the first", () => {
    const folded = fold("a\u200Bb");
    expect(sourceSpan(folded, 0, 1)).toEqual({ start: 0, end: 2 });
    expect(sourceSpan(folded, 1, 2)).toEqual({ start: 2, end: 3 });
  });

  it("starts a lone mark where it stands, not at the sign before it", () => {
    const folded = fold("\u200B\u0301a");
    expect(sourceSpan(folded, 0, 1)).toEqual({ start: 1, end: 2 });
  });

  it("keeps lone surrogates and whole ones", () => {
    for (const source of ["\uD83D", "a\uDE00b\u200B", "😀\u200B😀"]) {
      const folded = fold(source);
      expect(folded.text).toBe(source.replaceAll("\u200B", ""));
    }
  });

  it("is an ordered walk from the beginning to the end of the given text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded, positions } = fold(source);
        if (positions === undefined) {
          expect(folded).toHaveLength(source.length);
          return;
        }
        expect(positions).toHaveLength(folded.length + 1);
        expect(positions.at(-1)).toBe(source.length);
        const sorted = [...positions].sort((left, right) => left - right);
        expect(positions).toEqual(sorted);
      }),
    );
  });

  it("cuts the given text so that each cut folds to what was read", () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (source, one, other) => {
        const folded = fold(source);
        const length = folded.text.length;
        const [start, end] = one < other ? [one, other] : [other, one];
        fc.pre(end <= length);
        const span = sourceSpan(folded, start, end);
        expect(span.start <= span.end && span.end <= source.length).toBe(true);
        const letters = Array.from(folded.text);
        const wholeLetters = letters.every(
          (letter) => letter.length === 1 && !/\p{M}/u.test(letter),
        );
        if (wholeLetters) {
          expect(fold(sliceSpan(source, span)).text).toBe(folded.text.slice(start, end));
        }
      }),
    );
  });
});

describe("names and lines", () => {
  it("compares names without accents", () => {
    expect(unaccent("Thừa Thiên Huế")).toBe("thua thien hue");
    expect(unaccent("ĐẮK LẮK – Ðồng Nai")).toBe("dak lak – dong nai");
    expect(unaccent("Bình Phƣớc")).toBe("binh phuoc");
    fc.assert(
      fc.property(text, (source) => unaccent(source.normalize("NFD")) === unaccent(source)),
    );
  });

  it("takes a time that grows with the text alone, however many marks stand in a row", () => {
    const marks = "\u0301\u0323".repeat(100_000);
    expect(unaccent(`Huê${marks} 1`)).toBe("hue 1");
    expect(fold(`Hue${marks}`).text.startsWith("Hu")).toBe(true);
  }, 60_000);

  it("puts text on one line", () => {
    expect(singleLine(" Quý\r\n\n  II\t– III ")).toBe("Quý II - III");
    fc.assert(
      fc.property(text, (source) => {
        const line = singleLine(source);
        expect(line).toBe(singleLine(line));
        expect(line).not.toMatch(/\s\s|^\s|\s$/);
      }),
    );
  });
});
