import {
  citationKey,
  compareCitations,
  DOCUMENT_TYPES,
  formatCitation,
  parseCitations,
  type Citation,
} from "chiso/citation";
import { singleLine } from "../../src/text/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITATION_FIXTURES } from "../fixtures/citations/score.js";
import { sizeOf } from "../properties.js";

const texts = Object.values(CITATION_FIXTURES)
  .flat()
  .map((row) => row.text);
const text = fc.constantFrom(...texts);

const noise = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        "; ",
        " và ",
        "(",
        ")",
        "/",
        "-",
        "số ",
        " ngày ",
        "12/",
        "\n",
        "\t",
        "Luật ",
        " năm 2020",
        "của ",
        "Ð",
        "\ud800",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

const symbols = Object.values(DOCUMENT_TYPES).flatMap((row): readonly string[] => row.symbols);

/** Numbers of every form. */
const number = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.constantFrom(...symbols),
    fc.constantFrom("UBND", "HĐND", "VPUBND", "SVHTT&DL", "CP", "TTg", "BNV", "TU"),
    fc.option(fc.integer({ min: 1990, max: 2030 }).map(String), { nil: undefined }),
    fc.boolean(),
  )
  .map(([serial, symbol, body, year, party]) =>
    party
      ? `${serial}-${symbol}/${body}`
      : [serial, ...(year === undefined ? [] : [year]), `${symbol}-${body}`].join("/"),
  );

const date = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1990, max: 2030 }),
  )
  .map(([day, month, year]) => `${day}/${month}/${year}`);

const issuer = fc.constantFrom(
  "UBND tỉnh",
  "Chính phủ",
  "Sở Nội vụ tỉnh Sơn La",
  "Bộ Chính trị",
  "Chủ tịch UBND tỉnh",
);
const subject = fc.constantFrom(
  "phòng cháy",
  "cải cách hành chính năm 2021",
  "ban hành Quy chế làm việc",
);

function one(source: string): Citation | undefined {
  return parseCitations(source).citations[0];
}

/** What a citation says, wherever it stands. */
function facts(citation: Citation | undefined): Partial<Citation> {
  const entries = Object.entries(citation ?? {}).filter(
    ([key]) => key !== "text" && key !== "span" && key !== "spans",
  );
  return Object.fromEntries(entries);
}

const blanksAside = (text: string): string => singleLine(text).replaceAll(" ", "");

describe("for any text", () => {
  it("nothing is thrown, and every span slices back", () => {
    fc.assert(
      fc.property(noise, (source) => {
        for (const { text: words, span, spans, issuer: by } of parseCitations(source).citations) {
          expect(source.slice(span.start, span.end)).toBe(words);
          for (const part of [spans.number, spans.date, spans.issuer, spans.subject]) {
            if (part !== undefined) expect(part.start).toBeLessThan(part.end);
          }
          if (by !== undefined && spans.issuer !== undefined) {
            const written = source.slice(spans.issuer.start, spans.issuer.end);
            // Blanks aside: words that extraction glued stand apart in the name.
            expect(blanksAside(written)).toBe(blanksAside(by));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("citations stand in the order of the text and do not overlap", () => {
    fc.assert(
      fc.property(noise, (source) => {
        const { citations } = parseCitations(source);
        citations.forEach((citation, index) => {
          const before = citations[index - 1];
          if (before !== undefined) {
            expect(before.span.end).toBeLessThanOrEqual(citation.span.start);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("the result is plain data", () => {
    fc.assert(
      fc.property(noise, (source) => {
        const result = parseCitations(source);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});

describe("formatting and reading", () => {
  it("give the citation back", () => {
    const optional = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
      fc.option(values, { nil: undefined });
    fc.assert(
      fc.property(
        number,
        optional(date),
        optional(issuer),
        optional(subject),
        (written, day, by, about) => {
          const source = [
            `số ${written}`,
            ...(day === undefined ? [] : [`ngày ${day}`]),
            ...(by === undefined ? [] : [`của ${by}`]),
            ...(about === undefined ? [] : [`về ${about}`]),
          ].join(" ");
          const citation = one(source);
          expect(citation).toBeDefined();
          if (citation === undefined) return;
          expect(facts(one(formatCitation(citation)))).toEqual(facts(citation));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("give those of the five documents back", () => {
    for (const source of texts) {
      for (const citation of parseCitations(source).citations) {
        if (citation.serial === undefined && citation.number !== undefined) continue;
        expect(facts(one(formatCitation(citation)))).toMatchObject({
          ...(citation.number === undefined ? {} : { serial: citation.serial }),
          ...(citation.date === undefined ? {} : { date: citation.date }),
          ...(citation.issuer === undefined ? {} : { issuer: citation.issuer }),
        });
      }
    }
  });
});

describe("what does not matter", () => {
  it("is how letters are composed, or whether they are capitals", () => {
    fc.assert(
      fc.property(text, (source) => {
        const keys = (words: string): readonly string[] =>
          parseCitations(words).citations.map(citationKey);
        expect(keys(source.normalize("NFD"))).toEqual(keys(source));
        expect(keys(source.toUpperCase())).toEqual(keys(source));
        expect(keys(source.replaceAll(" ", "\n"))).toEqual(keys(source));
      }),
    );
  });
});

describe("comparing", () => {
  it("never finds a complete citation different from itself", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const citation of parseCitations(source).citations) {
          expect(compareCitations(citation, citation).relation).not.toBe("different");
        }
      }),
    );
  });

  it("is the same both ways, and `same` only under one key", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [left, right] = [one(first), one(second)];
        if (left === undefined || right === undefined) return;
        const there = compareCitations(left, right);
        expect(compareCitations(right, left)).toEqual(there);
        if (there.relation === "same") expect(citationKey(left)).toBe(citationKey(right));
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile input", () => {
  it.each([
    "12/",
    "số ",
    "12, ",
    "số 12, ",
    "Luật ",
    "12/KH-",
    "Luật A ",
    "của Ban Chỉ đạo ",
    "1/KH-UBND về ",
    "của UBND ",
    "Nghị quyết của Chính phủ số ",
    "A-",
    "Thông tư số 1/TT-BTC; ",
  ])(
    "a long run of %j is read, where a reader that looks back again and again would hang",
    (piece) => {
      const text = piece.repeat(sizeOf(16_000));
      expect(parseCitations(text).text).toBe(text);
    },
  );

  it("a long list of bare numbers behind a type is read", () => {
    const text = `Nghị quyết số ${"12, ".repeat(sizeOf(16_000))}`;
    expect(parseCitations(text).text).toBe(text);
  });
});
