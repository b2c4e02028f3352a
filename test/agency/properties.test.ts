import { agencyKey, parseAgencies, type Agency } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGENCY_FIXTURES } from "../fixtures/agencies/score.js";
import { sizeOf } from "../properties.js";

const cells = Object.values(AGENCY_FIXTURES)
  .flat()
  .map((row) => row.cell);
const cell = fc.constantFrom(...cells);

/** Names that are whole in themselves, so that lists of them can be put in any order. */
const whole = fc.constantFrom(
  "Sở Nội vụ",
  "Sở TN&MT",
  "Sở Văn hóa, Thể thao và Du lịch",
  "UBND cấp huyện",
  "UBND các xã, phường",
  "Văn phòng UBND tỉnh",
  "Các sở, ban, ngành",
  "Các phòng, đơn vị trực thuộc",
  "Công an tỉnh",
  "Thanh tra Sở Y tế",
  "Báo Hưng Yên",
  "Tỉnh đoàn",
);

/** Anything a cell may hold: real words, signs, and noise. */
const noise = fc
  .array(
    fc.oneof(
      cell,
      fc.constantFrom(
        ",",
        ";",
        " và ",
        "(",
        ")",
        ":",
        " - ",
        "\n",
        "\n- ",
        "...",
        " chủ trì",
        " phối hợp với ",
        "các ",
        "Ð",
        "\u00a0",
        "\ud800",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

function facts(text: string): readonly (readonly unknown[])[] {
  return parseAgencies(text).agencies.map((agency) => [
    agencyKey(agency),
    agency.kind,
    agency.level,
    agency.collective,
    agency.role,
  ]);
}

function isInside(agency: Agency, text: string): boolean {
  const { start, end } = agency.span;
  return start >= 0 && start < end && end <= text.length;
}

describe("for any text", () => {
  it("nothing is thrown, and every span slices back", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { agencies, findings } = parseAgencies(text);
        for (const agency of agencies) {
          expect(isInside(agency, text)).toBe(true);
          expect(text.slice(agency.span.start, agency.span.end)).toBe(agency.text);
          expect(agency.name).not.toBe("");
        }
        for (const { span } of findings) expect(span).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it("agencies stand in the order of the text and do not overlap", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { agencies } = parseAgencies(text);
        agencies.forEach((agency, index) => {
          const before = agencies[index - 1];
          if (before !== undefined) {
            expect(before.span.end).toBeLessThanOrEqual(agency.span.start);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it("the result is plain data", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const result = parseAgencies(text);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it("no word is passed over in silence", () => {
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("; ", ", ", " và ", "\n- "),
        (list, sign) => {
          const text = list.join(sign);
          const { agencies, findings } = parseAgencies(text);
          let rest = text;
          for (const { span } of [...agencies, ...findings].reverse()) {
            if (span !== undefined) rest = rest.slice(0, span.start) + rest.slice(span.end);
          }
          expect(rest.replaceAll("và", "").replace(/[\s;,\-.]/g, "")).toBe("");
        },
      ),
    );
  });
});

describe("what does not matter", () => {
  it("is how letters are composed", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(facts(text.normalize("NFD"))).toEqual(facts(text.normalize("NFC")));
      }),
    );
  });

  it("is where a line breaks inside a name", () => {
    fc.assert(
      fc.property(whole, (text) => {
        expect(facts(text.replaceAll(" ", "\n"))).toEqual(facts(text));
        expect(facts(text.replaceAll(" ", " \u00a0 "))).toEqual(facts(text));
      }),
    );
  });

  it("is whether the text is in capitals", () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 4 }), (list) => {
        const text = list.join("; ");
        expect(facts(text.toUpperCase())).toEqual(facts(text));
      }),
    );
  });

  it("is the order of a list", () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(whole, { minLength: 2, maxLength: 6 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        fc.constantFrom("; ", ", "),
        ([list, shuffled], sign) => {
          const sorted = (names: readonly string[]): string[] =>
            parseAgencies(names.join(sign)).agencies.map(agencyKey).sort();
          expect(sorted(shuffled)).toEqual(sorted(list));
          expect(sorted(list)).toHaveLength(list.length);
        },
      ),
    );
  });
});

describe("reading a canonical name", () => {
  it("gives the same agency again", () => {
    for (const text of cells) {
      for (const agency of parseAgencies(text).agencies) {
        const [again, ...more] = parseAgencies(agency.name).agencies;
        expect(more, agency.name).toEqual([]);
        const bare = { name: agency.name, kind: agency.kind, level: agency.level };
        expect(again === undefined ? "" : agencyKey({ ...bare, name: again.name })).toBe(
          agencyKey(bare),
        );
      }
    }
  });
});

describe("hostile input", () => {
  it.each([
    "Sở Nội vụ, ",
    "các ",
    "UBND cấp huyện, cấp xã; ",
    "Trung tâm A - ",
    "phối hợp ",
    "chủ trì, phối hợp với ",
    "phòng, ban, ",
    "Ban Chỉ đạo phòng, chống ",
    "((((",
    "Sở A: làm; ",
    "thuộc ",
    "xã, phường, ",
    "- ",
  ])(
    "a long run of %j is read, where a reader that looks back again and again would hang",
    (piece) => {
      const text = piece.repeat(sizeOf(16_000));
      expect(parseAgencies(text).text).toBe(text);
    },
  );
});
