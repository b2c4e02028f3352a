import {
  findDeadlines,
  occurrences,
  parseDeadline,
  resolveDeadline,
  type DeadlineExpression,
} from "chiso/deadline";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, expressionsOf, readingOf } from "./scoring.js";

const rows = ["documents.jsonl", "expressions.jsonl", "holdout.jsonl"].flatMap(expressionsOf);

/** Words, figures and signs of deadline columns, in any order. */
const PIECES = [
  ..."Quý quý tháng năm ngày tuần trước sau từ đến hết hằng định kỳ báo cáo khi có trong".split(
    " ",
  ),
  ..."chậm nhất không quá 6 15 31 2021 II IV / - . , ; ( ) : % lần đầu cuối thứ Sáu 17h00".split(
    " ",
  ),
  ..."<p> </p> <br> &nbsp; • - + a) theo quy định nếu trùng nghỉ làm việc tiếp theo luật".split(
    " ",
  ),
  "\n",
  "30/6/2021",
  "31/02/2021",
  "\uD800",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((words) => words.join("")),
  fc
    .tuple(fc.constantFrom(...rows), fc.string({ unit: "binary", maxLength: 3 }), fc.nat(60))
    .map(([{ text }, noise, at]) => text.slice(0, at) + noise + text.slice(at)),
);

function expectCovered({ text, clauses, skipped }: DeadlineExpression): void {
  const pieces = [...clauses.map(({ span }) => span), ...skipped].sort(
    (left, right) => left.start - right.start,
  );
  let position = 0;
  for (const { start, end } of pieces) {
    expect(start).toBe(position);
    expect(end).toBeGreaterThan(start);
    position = end;
  }
  expect(position).toBe(text.length);
  const starts = clauses.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((left, right) => left - right));
}

describe("reading any text", () => {
  it("never throws, and its spans and skipped pieces cover the text once, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const expression of [parseDeadline(text), findDeadlines(text)]) {
          expect(expression.text).toBe(text);
          expectCovered(expression);
          resolveDeadline(expression, { year: 2021 });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "2021 (đến 2/1) quý sau ả",
    "1/5/21 (điều chỉnh 9.1.21) quý kể từ i",
    "1/5/21(điều chỉnh 9.1.21)quý kể từ i",
    "2021(đến2-1)quý sau ả",
    "tuần, tuần (2049)",
    "hằng quý, hằng năm (2026-2030)",
  ])("gives no words to two times in part: %s", (text) => {
    expectCovered(parseDeadline(text));
  });

  it("covers every row of the fixtures", () => {
    for (const { text } of rows) expectCovered(parseDeadline(text));
  });

  it("gives plain data that survives JSON", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const resolved = resolveDeadline(text, { year: 2021 });
        expect(JSON.parse(JSON.stringify(resolved))).toStrictEqual(resolved);
      }),
      { numRuns: 500 },
    );
  });
});

const WORDS = ["label", "event", "authority"];

/** A reading with its words on one line, in small letters, without the full stop at their end. */
function readingText(text: string, year: number): string {
  const clauses = readingOf(resolveDeadline(text, { year }).clauses).map((clause) =>
    Object.fromEntries(
      Object.entries(clause).map(([name, value]) => [
        name,
        WORDS.includes(name) ? plainWords(String(value)) : value,
      ]),
    ),
  );
  return clauses.map(canonical).join("\n");
}

function plainWords(words: string): string {
  return withoutStop(words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase());
}

function withoutStop(text: string): string {
  return text.endsWith(".") || text.endsWith("…") ? withoutStop(text.slice(0, -1).trimEnd()) : text;
}

/** A word that text recognition tore apart; only one space is a tear, two are a gap. */
const TORN =
  /(?:^| )(?:[^ ]+ )?(?:th áng|qu ý|thư ờng|tr ước|hằn g|đ ịnh|qu y|kh i|trướ c|thườ ng|q uý|thá ng|hàn g|nhấ t)(?: |$)/i;

describe("how a text is typed", () => {
  const changes: readonly (readonly [
    name: string,
    change: (text: string) => string,
    excluded: RegExp | undefined,
  ])[] = [
    ["decomposed letters", (text) => text.normalize("NFD"), undefined],
    ["composed letters", (text) => text.normalize("NFC"), undefined],
    ["capitals", (text) => text.toUpperCase(), undefined],
    ["doubled spaces", (text) => text.replaceAll(" ", "  "), TORN],
    ["line breaks for spaces", (text) => text.replaceAll(" ", "\n"), undefined],
    ["no-break spaces", (text) => text.replaceAll(" ", "\u00A0"), undefined],
    ["a full stop at the end", (text) => `${withoutStop(text.trimEnd())}.`, undefined],
    ["spaces and line breaks around", (text) => ` \n${text}\n `, undefined],
  ];

  it.each(changes)("%s do not change what is read", (_name, change, excluded) => {
    const changed = rows
      .filter(({ text }) => excluded?.test(text) !== true)
      .filter(({ text, year }) => readingText(change(text), year) !== readingText(text, year));
    expect(changed.map(({ id, text }) => ({ id, text }))).toEqual([]);
  });

  it("leading zeros never matter", () => {
    const day = fc.integer({ min: 1, max: 9 });
    const month = fc.integer({ min: 1, max: 9 });
    const frames: readonly ((day: string, month: string) => string)[] = [
      (d, m) => `Trước ngày ${d}/${m}/2021`,
      (d, m) => `ngày ${d} tháng ${m} năm 2021`,
      (d, m) => `Từ ngày ${d}/${m} đến ngày 28/12/2021`,
      (_, m) => `Tháng ${m}/2021`,
      (d) => `trước ngày ${d} hằng tháng`,
      (d, m) => `${d}/${m} hằng năm`,
      (d) => `${d} lần/năm`,
      (d) => `trong ${d} ngày làm việc kể từ ngày nhận được`,
      (d) => `${d} năm một lần`,
      (d) => `trước ${d}h00 ngày 15/6/2021`,
    ];
    fc.assert(
      fc.property(day, month, fc.constantFrom(...frames), (d, m, frame) => {
        const bare = readingText(frame(String(d), String(m)), 2021);
        expect(readingText(frame(`0${d}`, `0${m}`), 2021)).toBe(bare);
      }),
    );
  });
});

const MONTHS = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const QUARTERS = [
  ["I", "1", "01", "một"],
  ["II", "2", "02", "hai"],
  ["III", "3", "03", "ba"],
  ["IV", "4", "04", "bốn", "tư"],
];

describe("spellings of one period", () => {
  it.each(MONTHS.map((name, index) => [name, index + 1] as const))(
    "tháng %s is month %i",
    (name, month) => {
      const spellings = [name, String(month), String(month).padStart(2, "0")];
      for (const spelling of spellings) {
        const { clauses } = resolveDeadline(`Trong tháng ${spelling}/2021`, { year: 2021 });
        expect(clauses.map(({ timing }) => timing)).toMatchObject([
          { kind: "within", start: plainDate(2021, month, 1), grain: "month" },
        ]);
      }
    },
  );

  it.each(QUARTERS.map((names, index) => [index + 1, names] as const))(
    "quarter %i is one however it is written",
    (quarter, names) => {
      for (const word of ["Quý", "quí", "Qúy", "QUÝ"]) {
        for (const name of names) {
          for (const year of ["/2021", "-2021", " năm 2021", ", năm 2021", " của năm 2021"]) {
            const { clauses } = resolveDeadline(`${word} ${name}${year}`, { year: 2000 });
            expect(clauses.map(({ timing }) => timing)).toEqual([
              {
                kind: "within",
                start: plainDate(2021, quarter * 3 - 2, 1),
                end: plainDate(2021, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30),
                grain: "quarter",
              },
            ]);
          }
        }
      }
    },
  );
});

describe("what falls due", () => {
  // Rolled off a day off, a date beyond the calendar of public holidays has no answer.
  const inCalendar = rows.filter(({ text }) => !/20[4-9]\d/.test(text));
  const horizons = fc.tuple(
    fc.integer({ min: 2019, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
  );

  it("lies in its window and in the horizon, in order, without duplicates", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inCalendar),
        horizons,
        fc.constantFrom("none" as const, "following" as const, "preceding" as const),
        fc.constantFrom("strict" as const, "loose" as const),
        ({ text, year }, [firstYear, month, years], roll, before) => {
          const from = plainDate(firstYear, month, 1);
          const to = plainDate(firstYear + years, 12, 31);
          const resolved = resolveDeadline(text, { year });
          const { dated, open } = occurrences(resolved, { from, to, roll, before });
          // Off a weekend several days of a daily item move to one and the same working day.
          const keys = roll === "none" ? dated.map(canonical) : [];
          expect(new Set(keys).size).toBe(keys.length);
          const dues = dated.map(({ due }) => due);
          expect(dues).toEqual([...dues].sort());
          for (const { due, window, basis } of dated) {
            expect(window.start <= due && due <= window.end).toBe(true);
            expect(from <= due && due <= to).toBe(true);
            expect(basis.length).toBeGreaterThan(0);
          }
          const seen = new Set([...dated, ...open].map(({ clause }) => clause));
          for (const clause of seen) expect(resolved.clauses[clause]).toBeDefined();
        },
      ),
      { numRuns: 1500 },
    );
  });
});
