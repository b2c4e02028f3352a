import {
  compareSipas,
  contributions,
  defineCriteriaSet,
  evaluateCriteria,
  formatTrace,
  scorePapi,
  serviceQualityEvidence,
  sipasIndex,
} from "chiso/scoring";
import { describe, expect, it } from "vitest";

const source = { document: "Quyết định 01/QĐ-UBND", confidence: "reported" } as const;
const method = { kind: "top-two-of-valid", combine: "pooled", source } as const;

describe("two years of SIPAS", () => {
  it("come in order, and are two", () => {
    const [before, after] = [
      { year: 2020, index: 85.48 },
      { year: 2021, index: 87.16 },
    ];
    expect(compareSipas(before, after)).toMatchObject({ comparable: true, points: 1.68 });
    expect(() => compareSipas(after, before)).toThrow("2021 before 2020");
    expect(() => compareSipas(before, before)).toThrow("2020 before 2020");
  });

  it.each([100.01, -0.5, "871.6"])("have no index of %s per cent", (index) => {
    const call = () => compareSipas({ year: 2020, index }, { year: 2021, index: 87.16 });
    expect(call).toThrow("from 0 to 100 per cent");
  });

  it("may have the least and the greatest index", () => {
    const change = compareSipas({ year: 2020, index: 0 }, { year: 2021, index: 100 });
    expect(change).toMatchObject({ points: 100 });
  });
});

describe("an item of the questionnaire", () => {
  const answers = [1, 4, 10, 60, 25] as const;
  const survey = (code: string, element: string) =>
    sipasIndex({ year: 2024, questions: [{ code, element, answers: [...answers] }] }, method);

  it("belongs to its own element", () => {
    expect(survey("9.28", "result").overall.index).toBe(85);
  });

  it("is refused in another", () => {
    expect(() => survey("9.28", "access")).toThrow("question 9.28 in the element access");
  });

  it("leaves the codes of other questions to the caller", () => {
    expect(survey("A1", "access").overall.index).toBe(85);
  });
});

describe("evidence of two kinds", () => {
  it("is refused of a service, whether it contradicts or not", () => {
    for (const figure of [75, 10]) {
      const figures = { "dossiers-on-time": { part: 300, whole: 400, figure } };
      expect(() => serviceQualityEvidence(figures)).toThrow("one of them");
    }
  });

  it("is refused of a criterion", () => {
    const rule = { kind: "proportional", points: 2, of: 100 } as const;
    const criteria = [{ code: "1.1", name: "Hồ sơ đúng hạn", maximum: 2, rule }];
    const fields = [{ code: "1", name: "Thủ tục", maximum: 2, criteria }];
    const set = defineCriteriaSet({ id: "a", title: "A", source, maximum: 2, fields });
    expect(evaluateCriteria(set, { "1.1": { part: 9, whole: 10 } }).total).toBe(1.8);
    const both = { part: 9, whole: 10, figure: 50 };
    expect(() => evaluateCriteria(set, { "1.1": both })).toThrow("evidence of one kind");
  });
});

describe("parts", () => {
  it("explain nothing where there are none", () => {
    const parts: { parts: Record<string, number> } = { parts: { a: 1 } };
    expect(() => contributions({ parts: {} }, { parts: {} })).toThrow("one part at least");
    expect(() => contributions(parts, { parts: {} })).toThrow("one part at least");
    expect(contributions(parts, { parts: { a: 3 } })).toMatchObject({ difference: 2 });
  });
});

describe("an altered trace", () => {
  const { trace } = scorePapi({ year: 2019, scores: { "5": 7.2442 } });

  it.each([
    ["value", "many", 'value: "many"'],
    ["value", "1/0", 'value: "1/0"'],
    ["label", { vi: "Tổng" }, "label.en: undefined"],
    ["operation", { kind: "guess" }, 'operation.kind: "guess"'],
    ["operation", { kind: "incomplete" }, "operation.missing: undefined"],
    ["rounding", { mode: "half-up", digits: 16 }, "rounding.digits: 16"],
    ["children", [null], "children[0]: null"],
  ])("of another %s is not written: %j", (field, value, said) => {
    expect(() => formatTrace({ ...trace, [field]: value })).toThrow(said);
  });

  it("that holds itself comes to an end", () => {
    const children: unknown[] = [];
    const endless: typeof trace = Object.assign({ ...trace }, { children });
    children.push(endless);
    expect(() => formatTrace(endless)).toThrow("levels deep");
  });
});
