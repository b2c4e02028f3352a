import fc from "fast-check";
import { parseAgencies } from "chiso/agency";
import { sliceSpan } from "chiso/text";
import { describe, expect, it } from "vitest";
import { cutText, dividedText } from "../../src/reading/index.js";

/** The words of a text as they are divided, or nothing where it stays as it is. */
const divided = (text: string): string | undefined => dividedText(cutText(text))?.cut.folded.text;

describe("words that lost the blank between them", () => {
  it.each([
    ["SởTài chính", "Sở Tài chính"],
    ["Sở Nộivụ", "Sở Nội vụ"],
    ["Công antỉnh", "Công an tỉnh"],
    ["SởYtế", "Sở Y tế"],
    ["UBNDcác xã, HĐNDtỉnh", "UBND các xã, HĐND tỉnh"],
    ["SỞTÀI CHÍNH", "SỞ TÀI CHÍNH"],
    ["Hộiđồngnhândântỉnh", "Hội đồng nhân dân tỉnh"],
    // Beside what can be divided in two ways the rest has one.
    ["CôngantỉnhLàoCai", "Côngan tỉnh Lào Cai"],
  ])("%s is divided where only one way is spelled right", (text, words) => {
    expect(divided(text)).toBe(words);
  });

  it.each([
    ["Côngan tỉnh", "Cô ngan as well as Công an"],
    ["cáchuyện", "cá chuyện as well as các huyện"],
    ["Tổ CNSốcộng đồng, SGDĐTrà", "the last capital may be that of the word"],
    ["VNeID, TTg, iOffice", "no letter of Vietnamese alone"],
    ["Đắk Lắk, Krông Pắk, Pơng Drang", "names of other languages"],
    ["BCĐ, ĐBQH, UBMTTQ", "short forms"],
    ["nghiêng, khuyến, giếng, quốc", "one syllable each"],
  ])("%s stays: %s", (text) => {
    expect(divided(text)).toBeUndefined();
  });

  it("are named in a finding, and the agencies keep the text as given", () => {
    const text = "SởTài chính; Công antỉnh";
    const { agencies, findings } = parseAgencies(text);
    expect(agencies.map(({ name }) => name)).toEqual(["Sở Tài chính", "Công an tỉnh"]);
    expect(agencies.map((agency) => agency.text)).toEqual(["SởTài chính", "Công antỉnh"]);
    expect(
      findings.map(({ code, span }) => [code, span === undefined ? "" : sliceSpan(text, span)]),
    ).toEqual([
      ["glued-words", "SởTài"],
      ["glued-words", "antỉnh"],
    ]);
  });

  it("keep their places in texts whose positions move", () => {
    const text = "Sở Nội vụ, SởTài chính".normalize("NFD");
    const [, agency] = parseAgencies(text).agencies;
    const span = agency?.span ?? { start: 0, end: 0 };
    expect(sliceSpan(text, span).normalize("NFC")).toBe("SởTài chính");
  });

  it("are found again in names of syllables that are glued at random", () => {
    const names = ["Sở Nội vụ", "Sở Tư pháp", "Phòng Kinh tế", "Sở Xây dựng"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat({ max: 2 }), (name, place) => {
        const words = name.split(" ");
        const at = Math.min(place, words.length - 2);
        const glued = words
          .map((word, index) => (index === at ? word : `${word} `))
          .join("")
          .trim();
        const [agency] = parseAgencies(glued).agencies;
        const found = parseAgencies(glued).findings.length > 0;
        expect(agency?.name === name || found).toBe(true);
      }),
    );
  });
});
