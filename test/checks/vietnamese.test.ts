import { readFileSync, readdirSync } from "node:fs";
import { findingExplanations } from "chiso/explain";
import { describe, expect, it } from "vitest";

const GUIDES = new URL("../../docs/vi/", import.meta.url);

/** The words of a guide, without what stands in it as code. */
function wordsOf(guide: string): string {
  const text = readFileSync(new URL(guide, GUIDES), "utf8");
  return text.replace(/^```[\s\S]+?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Syllables whose mark stands on the last letter, where decrees have it before: `hoá`, `tuỳ`. */
const OTHER_SPELLING = /(?<!\p{L})[bcdđghk-npstvxr]{0,3}(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** Words taken over from English, and second words for a finding (`lưu ý`). */
const FOREIGN = /ném lỗi|xem đồng hồ|phát hiện|cảnh báo|được thoát/giu;

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

  it.each(texts)("has one word for a finding and none taken over from English: %s", (_, words) => {
    expect(words.match(FOREIGN) ?? []).toEqual([]);
  });
});
