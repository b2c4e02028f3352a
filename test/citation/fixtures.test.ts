import { existsSync, readFileSync } from "node:fs";
import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";
import { CITATION_FIXTURES, missOfText, type CitationRow } from "../fixtures/citations/score.js";
import { missesOf } from "../fixtures/misses.js";

const { "five-documents": rows = [], "blind-citations": blind = [] } = CITATION_FIXTURES;

const scored = (texts: readonly CitationRow[]): { citations: number; misses: unknown } => ({
  citations: texts.flatMap(({ citations }) => citations).length,
  misses: missesOf(texts, missOfText),
});

describe("the citations of five documents", () => {
  it("are read, each with its number, type, body, date and issuer", () => {
    expect(scored(rows)).toEqual({ citations: 143, misses: [] });
  });
});

describe("passages of other documents, ratios and telephone numbers among them", () => {
  it("give their citations and no others", () => {
    expect(scored(blind)).toEqual({ citations: 150, misses: [] });
  });
});

const seeds = new URL("../../../shared/seeds/", import.meta.url);
const files = [
  "000_aa8c7ba3f25b643c.txt",
  "001_1fe117f9a24dde59.txt",
  "002_6792a24af820b639.txt",
  "003_b42f5246d8159fe0.txt",
  "004_9d8ae329bc862c1f.txt",
];

describe.skipIf(!existsSync(seeds))("the source documents (needs ../shared/seeds)", () => {
  it.each(files)("%s holds these citations and no others", (file) => {
    const text = readFileSync(new URL(file, seeds), "utf8");
    const expected = rows
      .filter((row) => row.document === file.slice(0, 3))
      .flatMap((row) => row.citations.map((citation) => citation.number ?? citation.subject));
    const found = parseCitations(text).citations.map(
      (citation) => citation.number ?? citation.subject,
    );
    expect(found).toEqual(expected);
  });
});
