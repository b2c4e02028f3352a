import fc from "fast-check";
import { parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";
import {
  evaluateTarget,
  findTargets,
  parseTarget,
  type Target,
  type TargetReading,
} from "chiso/target";
import { sizeOf } from "../properties.js";
import { workOf } from "../work.js";
import { negativeRows, phraseRows, runningRows } from "./scoring.js";

const PHRASES = [
  ...phraseRows(),
  ...phraseRows("phrases-second.jsonl"),
  ...phraseRows("phrases-third.jsonl"),
];
const TEXTS = [...PHRASES, ...negativeRows(), ...runningRows()].map(({ text }) => text);

/** What a reading says, without the places it says it at and without the case of its words. */
function meaning(reading: TargetReading): string {
  return JSON.stringify(reading, (key, value: unknown) => {
    if (["span", "boundSpan", "text", "skipped", "findings"].includes(key)) return undefined;
    return typeof value === "string"
      ? value.normalize("NFC").replace(/\s+/g, " ").toLowerCase()
      : value;
  });
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }).map((parts) => parts.join(" ")),
  fc
    .array(
      fc.constantFrom(
        ..."tỷ lệ đạt trên dưới từ % 100 41,27 /80 trở lên tăng giảm xuống còn ít nhất lần/năm ; , . ( ) số năm 2021 nhóm 4 tỉnh so với".split(
          " ",
        ),
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(" ")),
);

describe("reading", () => {
  it("never throws, and its spans slice back to its words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseTarget(text);
        expect(text.slice(reading.span.start, reading.span.end)).toBe(reading.text);
        for (const target of findTargets(text).targets) {
          expect(text.slice(target.span.start, target.span.end)).toBe(target.text);
          expect(target.boundSpan.start).toBeGreaterThanOrEqual(0);
          expect(target.boundSpan.end).toBeLessThanOrEqual(text.length);
          expect(target.boundSpan.start).toBeLessThan(target.boundSpan.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives plain data that survives a copy", () => {
    for (const { text } of PHRASES) {
      const reading = parseTarget(text);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      expect(structuredClone(reading)).toEqual(reading);
    }
  });

  it.each([
    ["NFD", (text: string) => text.normalize("NFD")],
    ["upper case", (text: string) => text.toUpperCase()],
    ["line breaks", (text: string) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\n")],
    ["double spaces", (text: string) => text.replaceAll(" ", "  ")],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00A0")],
  ])("does not mind %s", (_name, change) => {
    for (const { text, options = {} } of PHRASES) {
      const plain = meaning(parseTarget(text, options));
      expect(meaning(parseTarget(change(text), options)), change(text)).toBe(plain);
    }
  });

  it("finds in running text no target that overlaps another, bounds apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = findTargets(text).targets.map(({ boundSpan }) => boundSpan);
        for (const [index, span] of spans.entries()) {
          const next = spans[index + 1];
          if (next !== undefined) expect(span.end).toBeLessThanOrEqual(next.start);
        }
      }),
    );
  });

  it("reads the time beside a target as the reader of deadlines does", () => {
    for (const text of TEXTS) {
      for (const { deadline } of findTargets(text).targets) {
        if (deadline !== undefined) expect(deadline, text).toEqual(parseDeadline(deadline.text));
      }
    }
  });

  it("takes work in proportion to the text", () => {
    const pieces = [
      "tỷ lệ đạt 90%, ",
      "100% ",
      "trên ",
      "từ 5 đến ",
      "( ",
      "Đến năm 2025, ",
      "Năm 2026: 60%\n",
      "60% (2026)\n",
      "Cấp tỉnh: 80%\n",
      "05 lớp; ",
      "nhóm 10 tỉnh ",
      "trở lên ",
      "số hồ sơ trên tổng số ",
      "tăng so với năm 2020 ",
      "đã ",
      "giảm số đơn vị, ",
      "1 lần/",
      "5-",
      "mỗi xã ",
      "không để ",
      "100% xã; ",
      "90% xã trở lên ",
      "tổ chức ",
      "- Tỷ lệ ",
      "<a ",
    ];
    for (const piece of pieces) {
      const work = (length: number): number => {
        const text = piece.repeat(length);
        return workOf(() => findTargets(text));
      };
      // Eight times the text; sixty-four times the work would be quadratic.
      expect(work(sizeOf(2000)) / work(sizeOf(250)), piece).toBeLessThan(12);
    }
  });
});

describe("evaluation", () => {
  const figures = fc.double({ min: -500, max: 500, noNaN: true });
  const rising: readonly string[] = [
    "đạt ít nhất 50%",
    "đạt trên 50%",
    "đạt 50%",
    "100% hồ sơ",
    "7 - 7,5%",
  ];
  const falling: readonly string[] = [
    "không quá 50%",
    "dưới 50%",
    "giảm xuống còn 50%",
    "phấn đấu xếp thứ 30/63",
  ];

  function outcome(text: string, observed: number): string {
    return evaluateTarget(parseTarget(text), observed).outcome;
  }

  it("is monotone in the observation", () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const [low, high] = one <= other ? [one, other] : [other, one];
        for (const text of rising) {
          if (outcome(text, low) === "met") expect(outcome(text, high), text).toBe("met");
        }
        for (const text of falling) {
          if (outcome(text, high) === "met") expect(outcome(text, low), text).toBe("met");
        }
      }),
    );
  });

  it("agrees with whole-number arithmetic on shares", () => {
    const target = parseTarget("ít nhất 73,5% hồ sơ");
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (part, whole) => {
        const expected = part * 1000 >= 735 * whole ? "met" : "missed";
        expect(evaluateTarget(target, { part, whole }).outcome).toBe(expected);
      }),
    );
  });

  it("reads a figure and its Vietnamese spelling as one", () => {
    const target = parseTarget("đạt trên 42%");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const figure = hundredths / 100;
        const written = figure.toFixed(2).replace(".", ",");
        expect(evaluateTarget(target, written)).toEqual(evaluateTarget(target, figure));
      }),
    );
  });

  it("changes neither target nor observation", () => {
    const target: Target | TargetReading = Object.freeze(parseTarget("đạt 60%"));
    const observation = Object.freeze({ part: 3, whole: 5 });
    expect(evaluateTarget(target, observation)).toMatchObject({ outcome: "met", margin: 0 });
  });
});
