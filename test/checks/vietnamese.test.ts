import { readFileSync, readdirSync } from "node:fs";
import { findingExplanations } from "chiso/explain";
import { describe, expect, it } from "vitest";

const GUIDES = new URL("../../docs/vi/", import.meta.url);

/** The words of a guide, without what stands in it as code. */
function wordsOf(guide: string): string {
  const text = readFileSync(new URL(guide, GUIDES), "utf8");
  return text.replace(/^```[\s\S]+?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The outputs of scripts that a guide shows, each with the paragraph above it. */
function outputsOf(guide: string): readonly { above: string; output: string }[] {
  const text = readFileSync(new URL(guide, GUIDES), "utf8");
  const shown = text.matchAll(/^(.+)\n\n<!-- output of .+ -->\n\n```text\n([\s\S]+?)^```$/gm);
  return Array.from(shown, ([, above = "", output = ""]) => ({ above, output }));
}

/** What a guide is made of, counted: what one language has and the other lacks shows here. */
function partsOf(guide: string): Readonly<Record<string, number>> {
  const text = readFileSync(new URL(guide, GUIDES), "utf8");
  const words = text.replace(/^```[\s\S]+?^```$/gm, "");
  const count = (parts: string, sign: RegExp): number => Array.from(parts.matchAll(sign)).length;
  return {
    blocks: count(text, /^```[a-z]+$/gm),
    headings: count(words, /^#+ /gm),
    rows: count(words, /^\|/gm),
    items: count(words, /^(?:- |\d+\. )/gm),
    paragraphs: count(words, /^(?![|#<!\s-]|\d+\. ).+\n(?=\n|$)/gm),
  };
}

/** Words that no Vietnamese output has. */
const ENGLISH = /\b(?:the|of|with|on|at|are|findings|completed|due|overdue|total)\b/i;

/** Syllables whose mark stands on the last letter, where decrees have it before: `hoá`, `tuỳ`. */
const OTHER_SPELLING = /(?<!\p{L})[bcdđghk-npstvxr]{0,3}(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** Words taken over from English, and second words for a finding (`lưu ý`). */
const FOREIGN = /ném lỗi|xem đồng hồ|phát hiện|cảnh báo|được thoát/giu;

/** A second word for what has one: bản ghi, việc, phiên bản. */
const SECOND_WORDS = /(?:một|mỗi|các|danh sách) ghi nhận|nghĩa vụ(?! tài chính)|ấn bản/giu;

const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(GUIDES).map((guide) => [guide, wordsOf(guide)] as const),
  [
    "what is said of findings",
    findingExplanations()
      .flatMap(({ title, meaning, reason, advice }) =>
        [title, meaning, reason, advice].map(({ vi }) => vi),
      )
      .join("\n"),
  ],
];

describe("the Vietnamese of the library", () => {
  it.each(texts)("has one spelling of hòa, tùy, khóa: %s", (_, words) => {
    expect(words.match(OTHER_SPELLING) ?? []).toEqual([]);
  });

  it.each(texts)("has one word for a record, an obligation, an edition: %s", (_, words) => {
    expect(words.match(SECOND_WORDS) ?? []).toEqual([]);
  });

  it.each(texts)("has one word for a finding and none taken over from English: %s", (_, words) => {
    expect(words.match(FOREIGN) ?? []).toEqual([]);
  });
});

/** The guides but for the landing page, whose English one begins in Vietnamese. */
const guides = readdirSync(GUIDES).filter((guide) => guide !== "README.md");

describe("the guides in two languages", () => {
  it.each(guides)("have the same parts: %s", (guide) => {
    expect(partsOf(guide)).toEqual(partsOf(`../${guide}`));
  });

  it.each(guides)("say in Vietnamese where a script prints English: %s", (guide) => {
    for (const { above, output } of outputsOf(guide)) {
      if (ENGLISH.test(output)) expect(above).toContain("tiếng Anh");
    }
  });
});
