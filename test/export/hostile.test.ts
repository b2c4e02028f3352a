import * as chiso from "chiso";
import { plainDate } from "chiso/time";
import ExcelJS from "exceljs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read as readWorkbook } from "xlsx";
import { componentsOf, readByIcalJs, readByNodeIcal, unfolded } from "./calendars.js";
import { read } from "./charts.js";
import { filled, filledText, hostileWords } from "./hostile-texts.js";

/*
 * Hostile words in every text of a plan, of its records, of a letterhead, of a calendar, of a set of
 * criteria and of the options: what is written has the same structure as with plain words.
 */

const plan = chiso.definePlan({
  title: { vi: "w0w", en: "w1w" },
  year: 2021,
  sections: [
    {
      ...{ code: "w2w", part: "w3w", partTitle: "w26w", title: "w4w" },
      tasks: [
        {
          ...{ code: "w5w", title: "w6w", lead: "w7w; Sở Nội vụ", coordinate: "w8w" },
          ...{ deadline: "Quý II", activities: ["w9w"], results: ["w13w"], notes: ["w25w"] },
          deliverables: [{ title: "w10w", deadline: "w11w: trước 30/6" }, { title: "w12w" }],
          subtasks: [{ code: "w14w", title: "w15w", deadline: "Khi có w16w" }],
        },
        { code: "2", title: "w17w", deadline: "w18w", lead: "w19w" },
        { code: "3", title: "w27w", deadline: "Hằng tháng", lead: "w19w" },
      ],
    },
  ],
});
const schedule = chiso.schedulePlan(plan);
const tracked = chiso.trackPlan(
  schedule,
  [{ task: "w3w.w2w.w5w", completedOn: plainDate("2021-06-01"), evidence: "w20w" }],
  plainDate("2021-07-01"),
  { labels: { "open-in-time": { vi: "w21w", en: "w22w" } } },
);
const contents = chiso.reportContents(tracked, {
  form: "half-year",
  plan,
  letterhead: {
    ...{ agency: "w30w", parent: "w31w", number: "w32w", place: "w33w" },
    ...{ to: ["w34w", "w35w"], recipients: ["w36w"] },
    signature: { capacity: ["w37w", "w38w"], name: "w39w" },
  },
});
const rates = chiso.completion(tracked, { by: ["section", "agency"] });
const calendar = chiso.extendCalendar(chiso.vietnamCalendar, {
  daysOff: [
    {
      date: plainDate("2021-06-03"),
      occasion: { vi: "w40w", en: "w41w" },
      source: { document: "w42w", confidence: "reported" },
    },
  ],
});
const criteria = chiso.defineCriteriaSet({
  ...{ id: "w50w", title: "w51w", maximum: 2 },
  source: { document: "w52w", confidence: "reported" },
  fields: [
    {
      ...{ code: "w53w", name: "w54w", maximum: 2 },
      criteria: [
        {
          ...{ code: "w55w", name: "w56w", maximum: 1 },
          rule: { kind: "boolean", points: 1, otherwise: 0, label: "w57w" },
        },
        {
          ...{ code: "w58w", name: "w59w", maximum: 1 },
          rule: { kind: "levels", levels: [{ key: "w60w", label: "w61w", points: 1 }] },
        },
      ],
    },
  ],
});
const card = chiso.evaluateCriteria(criteria, { w55w: true });

/**
 * Writes the given things, of plain words and of hostile ones; what plain words give is written once
 * for as many of them.
 */
function inBoth(
  write: (...given: never[]) => unknown,
  given: readonly unknown[],
): (words: readonly string[]) => readonly [plain: string, hostile: string] {
  const writeOf = (words: readonly string[]): string =>
    String(
      Reflect.apply(
        write,
        undefined,
        given.map((each) => filled(each, words)),
      ),
    );
  const written = new Map<number, string>();
  return (words) => {
    const plain = written.get(words.length) ?? writeOf(words.map((_, at) => `từ ${at}`));
    written.set(words.length, plain);
    return [plain, writeOf(words)];
  };
}

/** A property over hostile words. */
function whatever(check: (words: readonly string[]) => void, numRuns = 60): void {
  fc.assert(fc.property(hostileWords, check), { numRuns });
}

/** A text as a file can hold it. */
function wholeCharacters(text: string): string {
  return Buffer.from(text).toString();
}

const BIDI = /\p{Bidi_Control}/u;

describe("rows and CSV with hostile words", () => {
  const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
  const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

  function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
    const rows: unknown = parse(csv, { delimiter, record_delimiter: "\r\n" });
    if (!Array.isArray(rows)) throw new Error("no rows");
    return rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
  }

  const SOURCES: readonly (readonly unknown[])[] = [[plan], [schedule, { plan }], [tracked]];

  it.each([",", ";", "\t"] as const)("have their rows and cells, told apart by %j", (separator) => {
    whatever((words) => {
      for (const given of SOURCES) {
        const write = (...of: readonly unknown[]): string => {
          const rows: unknown = Reflect.apply(chiso.toRows, undefined, of);
          return String(Reflect.apply(chiso.toCsv, undefined, [rows, { separator }]));
        };
        const before = cellsOf(write(...given), separator);
        const after = cellsOf(write(...given.map((each) => filled(each, words))), separator);
        expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
        for (const [at, row] of after.entries())
          for (const [place, cell] of row.entries()) {
            if (!NUMBER.test(cell)) expect(cell).not.toMatch(RUNS);
            expect(cell).not.toMatch(BIDI);
            const expected = wholeCharacters(
              filledText(before[at]?.[place] ?? "", words).replace(/\p{Bidi_Control}/gu, ""),
            );
            expect([expected, `'${expected}`]).toContain(cell);
          }
      }
    }, 30);
  });

  it("are no formula for a program that reads them", () => {
    whatever((words) => {
      const rows: unknown = Reflect.apply(chiso.toRows, undefined, [filled(tracked, words)]);
      const csv = String(Reflect.apply(chiso.toCsv, undefined, [rows]));
      for (const sheet of Object.values(readWorkbook(csv, { type: "string" }).Sheets))
        for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty("f");
      const sheet = new ExcelJS.Workbook().addWorksheet("x");
      if (!Array.isArray(rows)) throw new Error("no rows");
      sheet.addRows(rows);
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        });
      });
    }, 20);
  });
});

/** The marks of a page or drawing, each as its name with the names of its attributes. */
function marksOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<[^<>]*>/g)].map(([mark]) =>
    mark.replace(/="(?:[^"<>&]|&#\d+;)*"/g, "="),
  );
}

/** What a text of a page or drawing must not hold, once its marks are taken out. */
const LOOSE = /[<>]|&(?!#\d+;|(?:amp|lt|gt|quot|nbsp);)/;

/** Marks for the lines of a text, of which hostile words may have more. */
const OF_LINES = /^<\/?(?:br|p|li|ul|text|tspan|rect|title|g|path|line|circle|polygon)[ >/]/;

/** Holds that a page or drawing has the marks that it has with plain words, and nothing beside. */
function expectSameMarks(plain: string, hostile: string): void {
  const known = new Set(marksOf(plain));
  const marks = marksOf(hostile);
  expect(marks.filter((mark) => !known.has(mark) && !OF_LINES.test(mark))).toEqual([]);
  expect(marks.filter((mark) => /\son|href|src=|javascript/i.test(mark))).toEqual([]);
  const fixed = (all: readonly string[]): readonly string[] =>
    all.filter((mark) => !OF_LINES.test(mark));
  expect(fixed(marks)).toEqual(fixed(marksOf(plain)));
  const styles = (page: string): readonly string[] => page.match(/<style>[^<]*<\/style>/g) ?? [];
  expect(styles(hostile)).toEqual(styles(plain));
  const texts = hostile.replace(/<style>[^<]*<\/style>/g, "").replace(/<[^<>]*>/g, "");
  expect(texts).not.toMatch(LOOSE);
  expect(hostile).not.toMatch(BIDI);
  expect(hostile).not.toMatch(/\]\]>|<!--|<!\[|\p{Surrogate}|\0/u);
}

const TITLED = { title: "w70w" };
type Write = (...given: never[]) => unknown;

describe("drawings with hostile words", () => {
  it.each<readonly [string, Write, readonly unknown[]]>([
    ["toYearSvg", chiso.toYearSvg, [tracked, { ...TITLED, calendar, list: true }]],
    ["toYearSvg of a schedule", chiso.toYearSvg, [schedule, { calendar, locale: "en" }]],
    ["toGanttSvg", chiso.toGanttSvg, [tracked, TITLED]],
    ["toGanttSvg of a schedule", chiso.toGanttSvg, [schedule, { locale: "en" }]],
    ["toRatesSvg", chiso.toRatesSvg, [rates, TITLED]],
    ["toScorecardSvg", chiso.toScorecardSvg, [card, { ...TITLED, parts: "criteria" }]],
    ["toScorecardSvg without a title", chiso.toScorecardSvg, [card, {}]],
  ])("are as they were: %s", (_, write, given) => {
    const both = inBoth(write, given);
    whatever((words) => {
      const [plain, hostile] = both(words);
      expectSameMarks(plain, hostile);
      expect(() => read(hostile)).not.toThrow();
    }, 40);
  });
});

describe("pages with hostile words", () => {
  it.each<readonly [string, Write, readonly unknown[]]>([
    ["toHtml of a plan", chiso.toHtml, [plan, TITLED]],
    ["toHtml of what is tracked", chiso.toHtml, [tracked, { plan }]],
    ["toReportHtml", chiso.toReportHtml, [contents, { charts: false }]],
    ["toReportHtml with drawings", chiso.toReportHtml, [contents]],
  ])("have the marks that they had: %s", (_, write, given) => {
    const both = inBoth(write, given);
    whatever((words) => {
      const [plain, hostile] = both(words);
      expectSameMarks(plain, hostile);
    }, 40);
  });
});

describe("Markdown with hostile words", () => {
  it.each<readonly [string, readonly unknown[]]>([
    ["a plan", [plan, TITLED]],
    ["a schedule", [schedule, { plan }]],
    ["what is tracked", [tracked, { plan, locale: "en" }]],
  ])("has its lines, its cells and no other marks: %s", (_, given) => {
    const both = inBoth(chiso.toMarkdown, given);
    whatever((words) => {
      const [plain, hostile] = both(words);
      const [before, after] = [plain.split("\n"), hostile.split(/[\r\n\u0085\u2028\u2029\v\f]/)];
      expect(after).toHaveLength(before.length);
      for (const [at, line] of after.entries()) {
        expect(line.match(/\|/g)?.length).toBe(before[at]?.match(/\|/g)?.length);
        const [head] = /^#+ |^\*/.exec(line) ?? [];
        expect(head).toBe(/^#+ |^\*/.exec(before[at] ?? "")?.[0]);
        const cells = line.replace(/^# |^\*|\*$/g, "").split(" | ");
        for (const cell of cells)
          expect(cell.replace(/^(?:\| )?\*\*|\*\*(?: \|)?$|<br>/g, "")).not.toMatch(
            /[<>[\]`*_\\{}$~]|:\/\/|javascript:|www\./,
          );
      }
      expect(hostile).not.toMatch(BIDI);
    });
  });
});

describe("Mermaid with hostile words", () => {
  it.each<readonly [string, readonly unknown[]]>([
    ["a schedule", [schedule, TITLED]],
    ["what is tracked", [tracked, {}]],
  ])("has its lines and their data, and no statement of theirs: %s", (_, given) => {
    const both = inBoth(chiso.toMermaid, given);
    whatever((words) => {
      const [plain, hostile] = both(words);
      const [before, after] = [plain.split("\n"), hostile.split(/[\r\n\u0085\u2028\u2029\v\f]/)];
      const heads = (lines: readonly string[]): readonly string[] =>
        lines.map(
          (line) =>
            /^ *(?:gantt|title|section|accTitle:|accDescr:|dateFormat|axisFormat|todayMarker|inclusiveEndDates)?(?= |$)/.exec(
              line,
            )?.[0] ?? "",
        );
      const data = (lines: readonly string[]): readonly string[] =>
        lines.map((line) =>
          line.startsWith(" ".repeat(4)) ? line.slice(line.lastIndexOf(" :")) : "",
        );
      expect(heads(after)).toEqual(heads(before));
      expect(data(after)).toEqual(data(before));
      for (const line of after) {
        expect(line).not.toMatch(/^\s*(?:click|%%)/);
        const texts = line
          .replace(/#\d+;/g, "")
          .replace(/ :[^:]*$|^ *acc\w+:|^ *axisFormat.*/g, "");
        expect(texts).not.toMatch(/[#;:%<>"'`{}|\\]/);
      }
      expect(hostile).not.toMatch(BIDI);
    });
  });
});

describe("a calendar with hostile words", () => {
  const options = { id: "w80w", title: "w81w", remind: { days: 3, at: "07:30" } };

  it.each<readonly [string, readonly unknown[]]>([
    ["a schedule", [schedule, { ...options, asOf: "2021-01-04" }]],
    ["what is tracked", [tracked, { ...options, locale: "en" }]],
  ])("has the properties that it had, for two readers: %s", (_, given) => {
    const names = (calendar: string): readonly string[] =>
      unfolded(calendar).map((line) => line.split(/[:;]/)[0] ?? "");
    const both = inBoth(chiso.toICalendar, given);
    whatever((words) => {
      const [plain, hostile] = both(words);
      expect(names(hostile)).toEqual(names(plain));
      for (const line of hostile.split("\r\n"))
        expect(line).not.toMatch(/[\r\n\u0085\u2028\v\f\0]/);
      expect(hostile).not.toMatch(BIDI);
      expect(readByIcalJs(hostile)).toHaveLength(readByIcalJs(plain).length);
      expect(readByNodeIcal(hostile)).toHaveLength(readByNodeIcal(plain).length);
      const parts = componentsOf(hostile, "vevent").flatMap((each) =>
        each.getAllProperties().map(({ name }) => name),
      );
      expect(parts.filter((name) => /attach|x-inject/.test(name))).toEqual([]);
    });
  });
});

describe("a report in Markdown with hostile words", () => {
  it("has its headings and tables, and no marks of theirs", () => {
    const write = (...given: readonly unknown[]): string =>
      String(Reflect.apply(chiso.renderReport, undefined, given));
    const options = { form: "half-year", plan, letterhead: contents.letterhead };
    const both = inBoth(write, [tracked, options]);
    whatever((words) => {
      const [plain, hostile] = both(words);
      const shape = (text: string, line: RegExp): number =>
        text.split(/[\r\n\u0085\u2028\u2029\v\f]/).filter((each) => line.test(each)).length;
      for (const line of [/^#{1,6} /, /^\|/, /^```|^~~~/])
        expect(shape(hostile, line)).toBe(shape(plain, line));
      const texts = hostile.replace(/<br>/g, "").replace(/\\[\\`*_{}[\]<>|~#&]/g, " ");
      expect(texts).not.toMatch(/[<>`[\]{}~]|&#?[a-z\d]+;/i);
      expect(hostile).not.toMatch(BIDI);
      expect(hostile.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    });
  });
});
