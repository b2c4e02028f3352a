import { readPlanTable } from "chiso/plan";
import { describe, expect, it } from "vitest";
import { planDocuments, scorePlan, type ExpectedTask } from "../fixtures/plans/score.js";
import { lostWords, wordsOf } from "./words.js";

const DOCUMENTS = planDocuments();
const LAYOUTS = ["tab-separated", "html", "markdown", "csv", "bar-lines", "pdf-text"];

const ENTITIES = { "&aacute;": "á", "&agrave;": "à", "&ndash;": "–", "&amp;": "&" };

/** Words in one run, without marks, without HTML, and without the spaces between single letters. */
const run = (text: string): string =>
  wordsOf(
    Object.entries(ENTITIES).reduce((read, [entity, mark]) => read.replaceAll(entity, mark), text),
  ).join("");

function phrasesOf({ title, leads, deadlines, outputs, subtasks }: ExpectedTask): string[] {
  const [first = ""] = typeof title === "string" ? [title] : title;
  return [
    first,
    ...(leads ?? []),
    ...(deadlines ?? []),
    ...(outputs ?? []),
    ...(subtasks ?? []).flatMap(phrasesOf),
  ];
}

/**
 * What is still misread or unread, by document: what it is about, as the score names it. What is
 * mended must be taken off this list.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "pdf-legal": [
    "task 1 “Củng cố Hội đồng phối hợp”, title",
    "task 1 “Củng cố Hội đồng phối hợp”, leads",
  ],
  "pdf-onestop": [
    "task 2 “Trang bị máy tính cho người dân”, outputs",
    "task 1 “Số hóa 100% hồ sơ ngay khi tiếp nhận”, leads",
    "task 1 “Số hóa 100% hồ sơ ngay khi tiếp nhận”, partners",
    "task 1 “Số hóa 100% hồ sơ ngay khi tiếp nhận”, outputs",
    "task 3 “Trả kết quả tại nhà qua bưu chính”, leads",
    "task 3 “Trả kết quả tại nhà qua bưu chính”, partners",
    "task 3 “Trả kết quả tại nhà qua bưu chính”, outputs",
  ],
  "tab-html-legal-dissemination": ["task 1 “Tổ chức hội nghị giới thiệu luật mới”, outputs"],
};

describe("the documents of offices that do not exist", () => {
  it("are of every layout, and each is read by hand", () => {
    expect(new Set(DOCUMENTS.map(({ expected }) => expected.layout))).toEqual(new Set(LAYOUTS));
    expect(DOCUMENTS.length).toBeGreaterThan(30);
  });

  it.each(DOCUMENTS)("are read by hand in their own words: $name", ({ text, expected }) => {
    const words = run(text);
    const phrases = expected.sections.flatMap(({ title = "", tasks }) => [
      title,
      ...tasks.flatMap(phrasesOf),
    ]);
    expect(phrases.filter((phrase) => !words.includes(run(phrase)))).toEqual([]);
  });

  it.each(DOCUMENTS)("are read without exception, as plain data: $name", ({ text }) => {
    const reading = readPlanTable(text);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it.each(DOCUMENTS.filter(({ expected }) => expected.layout === "tab-separated"))(
    "lose no word of the rows below the header: $name",
    ({ text }) => {
      const reading = readPlanTable(text);
      const lines = text.replaceAll("&amp;", "&").split("\n");
      expect(lostWords(lines.slice((reading.layout.headerRow ?? 0) + 1), reading)).toEqual([]);
    },
  );

  it.each(DOCUMENTS)("are read as by hand, but for what is known: $name", (document) => {
    const { wrong } = scorePlan(document);
    const known = KNOWN[document.name] ?? [];
    expect(wrong.map((what) => what.split(": ", 1)[0])).toEqual(known);
  });
});
