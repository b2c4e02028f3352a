import fc from "fast-check";
import { parseCitations } from "chiso/citation";
import { schedulePlan, type PlanSchedule, type ScheduleOptions } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import {
  issuedType,
  issuerWords,
  namedTypes,
  sharedWords,
  subjectWords,
  unnumberedDocument,
} from "../../src/progress/evidence/document-words.js";
import { firstDateIn, reportedPeriods } from "../../src/progress/evidence/named-dates.js";
import { statementsOf } from "../../src/progress/evidence/result-statements.js";
import { inferenceOf } from "../../src/progress/evidence/shown-output.js";
import { planWith, scheduleOf } from "./plans.js";

describe("the name of an output", () => {
  it.each([
    ["Tham mưu ban hành Kế hoạch, báo cáo thực hiện", ["plan", "report"], false],
    ["Báo cáo và Quyết định; tờ trình", ["report", "decision", "submission"], false],
    ["- Kế hoạch", ["plan"], false],
    ["+ * Kế hoạch", ["plan"], false],
    ["Các văn bản", [], true],
    ["Rà soát Kế hoạch", [], false],
  ])("says at its head what documents it is: %s", (title, types, general) => {
    expect(namedTypes(title)).toEqual({ types, general });
  });

  it.each([
    ["Kế hoạch kiểm tra của Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"],
    ["Ban hành Kế hoạch của Sở Nội vụ", "Sở Nội vụ"],
    ["của UBND tỉnh", "UBND tỉnh"],
    ["Kế hoạch của-UBND của Sở", "Sở"],
    ["Kế hoạch thực hiện Nghị quyết của HĐND tỉnh", undefined],
    ["Kế hoạch kiểm tra", undefined],
  ])("says whose it is, unless another document stands between: %s", (title, words) => {
    expect(issuerWords(title)).toBe(words);
  });
});

describe("the subject of a decision", () => {
  it.each([
    ["về việc ban hành Quy chế hoạt động", "rules"],
    ["- phê duyệt Kế hoạch", "plan"],
    ["Quy chế hoạt động", undefined],
    ["ban hành văn bản", undefined],
  ])("says what it issues: %s", (subject, type) => {
    expect(issuedType(subject)).toBe(type);
  });
});

describe("a document without a number", () => {
  it.each([
    ["đã ban hành Kế hoạch", { type: "plan" }],
    ["Sở có Báo cáo quý I", { type: "report", subject: "quý I" }],
    ["Kế hoạch", { type: "plan" }],
    ["Đã có văn bản, ban hành Kế hoạch về công khai", { type: "plan", subject: "về công khai" }],
    ["Văn phòng nộp Báo cáo", undefined],
  ])("stands behind what says that it was made, or first: %s", (sentence, document) => {
    expect(unnumberedDocument(sentence)).toEqual(document);
  });

  it.each(["Sở ban hành-Kế hoạch", "Sở (có) Báo cáo", "Sở -có Báo cáo"])(
    "does not stand behind words that signs touch: %s",
    (sentence) => {
      expect(unnumberedDocument(sentence)).toBeUndefined();
    },
  );
});

describe("the words of a subject", () => {
  it.each([
    ["về kiểm tra TTHC", ["kiem tra", "tra thu", "thu tuc", "tuc hanh", "hanh chinh"]],
    ["KIỂM  TRA", ["kiem tra"]],
    ["Kiểm, tra", ["kiem tra"]],
    ["kiểm về tra", []],
    ["kiểm", []],
    ["thực hiện kế hoạch", []],
    ["", []],
  ])("are its pairs of neighbouring syllables: %s", (text, pairs) => {
    expect([...subjectWords(text)]).toEqual(pairs);
  });

  it("are shared by so many of the shorter text's as the other has too", () => {
    const words = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [short, long] = left.length < right.length ? [left, right] : [right, left];
        const both = short.filter((word) => long.includes(word)).length;
        const share = short.length === 0 ? 0 : both / short.length;
        expect(sharedWords(new Set(left), new Set(right))).toBe(share);
        expect(sharedWords(new Set(right), new Set(left))).toBe(share);
      }),
      { numRuns: 500 },
    );
    expect(sharedWords(new Set("ab"), new Set("bcd"))).toBe(0.5);
    expect(sharedWords(new Set("bcd"), new Set("ab"))).toBe(0.5);
  });
});

describe("the first day that a text names", () => {
  it.each([
    ["đã ban hành 12/01/2021", "2021-01-12"],
    ["ngày 12 tháng 01 năm 2021", "2021-01-12"],
    ["2021-01-12", "2021-01-12"],
    ["ngày mai 15/3/2021", "2021-03-15"],
    ["1. 12/01/2021", "2021-01-12"],
    ["2. ngày 12/01/2021", "2021-01-12"],
    ["x-12/01/2021", "2021-01-12"],
    ["5 -12/01/2021", "2021-01-12"],
    ["5(12/01/2021)", "2021-01-12"],
    ["01/01/2021-31/01/2021", undefined],
    ["số 5/12/01/2021", undefined],
    ["12/01/21", undefined],
    ["12/2021", undefined],
    ["tháng 01/2021", undefined],
    ["ngày 12", undefined],
    ["ngày 12/01", undefined],
    ["ngày 30/02/2021, ngày 01/3/2021", undefined],
    ["ngày", undefined],
    ["", undefined],
  ])("is known only where it is named whole: %s", (text, day) => {
    expect(firstDateIn(text, undefined)).toBe(day);
  });

  it("may take its year from elsewhere", () => {
    expect(firstDateIn("ngày 12/01", 2020)).toBe("2020-01-12");
    expect(firstDateIn("12/01", 2020)).toBeUndefined();
  });
});

describe("the periods that a subject reports on", () => {
  const Q1 = "2021-01-01 2021-03-31";
  const MAY = "2021-05-01 2021-05-31";

  it.each([
    ["quý I", [Q1]],
    ["quý I năm trước", [Q1]],
    ["ngày 12 quý I", [Q1]],
    ["tháng 5", [MAY]],
    ["tháng 5 12", [MAY]],
    ["12 tháng 5", [MAY]],
    ["ngày tháng 5", [MAY]],
    ["ngày 12 tháng 5", []],
    ["tháng 5a", []],
    ["tháng 52", []],
    ["tháng 5/KH-UBND", []],
    ["quý I2020", []],
    ["quý I 2020", ["2020-01-01 2020-03-31"]],
    ["quý IV(2020)", ["2020-10-01 2020-12-31"]],
    ["tháng 5, năm 2020", ["2020-05-01 2020-05-31"]],
    ["tháng 5 của năm 2020", ["2020-05-01 2020-05-31"]],
    ["9 tháng năm 2020", ["2020-01-01 2020-09-30"]],
    ["quý III/2020, quý I", ["2020-07-01 2020-09-30", Q1]],
    ["năm 2020", ["2020-01-01 2020-12-31"]],
    ["năm 2020 (quý I)", [Q1]],
    ["6 tháng năm 2020", []],
    ["năm học 2020", []],
    ["kết quả năm", []],
    ["2020", []],
    ["quý I, nhiệm vụ quý II", [Q1]],
    ["", []],
  ])("are those that it names before what is to come: %s", (subject, periods) => {
    const found = reportedPeriods(subject, 2021);
    expect(found.map(({ start, end }) => `${start} ${end}`)).toEqual(periods);
  });

  it("have the year that they name, where nobody knows another", () => {
    expect(reportedPeriods("quý I", undefined)).toEqual([]);
    expect(reportedPeriods("quý I/2021", undefined)).toHaveLength(1);
  });
});

/** What a result says, each in a line: its kind, its words, and what they are on. */
function said(text: string): readonly string[] {
  const { citations } = parseCitations(text);
  return statementsOf({ text, citations }, 2021).map((each) => {
    const { kind, text: words, date } = each;
    const about =
      each.kind === "document"
        ? [each.type, each.subject]
        : [each.says.join(" "), each.progress?.toString()];
    const said = [...about, date].filter((part) => part !== undefined && part !== "");
    return [`${kind}: ${words}`, ...said].join(" | ");
  });
}

describe("what a result says", () => {
  it("is each document, with its subject, whatever line it begins on", () => {
    expect(
      said(
        "Kế hoạch số 1/KH-VP ngày\n02/3/2021 về rà soát\n- Kế hoạch số 2/KH-VP ngày 03/3/2021 về kiểm tra\n- Đã đăng 12 tin",
      ),
    ).toEqual([
      "document: Kế hoạch số 1/KH-VP ngày 02/3/2021 về rà soát | plan | rà soát | 2021-03-02",
      "document: Kế hoạch số 2/KH-VP ngày 03/3/2021 về kiểm tra | plan | kiểm tra | 2021-03-03",
      "words: Đã đăng 12 tin | said-done said-quantity",
    ]);
    expect(said("Quyết định\nSố 9/QĐ-VP ngày 24/01/2021")).toEqual([
      "document: Quyết định Số 9/QĐ-VP ngày 24/01/2021 | decision | 2021-01-24",
    ]);
  });

  it("is in the order of the text, whatever the order of its citations", () => {
    const text = "Kế hoạch số 1/KH-VP về rà soát. Báo cáo số 2/BC-VP về kiểm tra";
    const { citations } = parseCitations(text);
    const turned = statementsOf({ text, citations: citations.toReversed() }, 2021);
    expect(turned.map((each) => each.text)).toEqual([
      "Kế hoạch số 1/KH-VP về rà soát",
      "Báo cáo số 2/BC-VP về kiểm tra",
    ]);
  });

  it("is found where the places of its citations are those of another text", () => {
    const text = "Đã xong.\n- Kế hoạch số 1/KH-VP về rà soát";
    const { citations } = parseCitations("Kế hoạch số 1/KH-VP về rà soát");
    expect(statementsOf({ text, citations }, 2021).map((each) => each.text)).toEqual([
      "Đã xong.",
      "Kế hoạch số 1/KH-VP về rà soát",
    ]);
  });

  it("has the words behind a document for its subject, where it has none", () => {
    expect(
      said(
        "Thực hiện Kế hoạch số 6/KH-UBND, đã ban hành Công văn số 12/VP-TH ngày 02/3/2021 gửi  các sở ;. Báo cáo số 15/BC-VP",
      ),
    ).toEqual([
      "document: Công văn số 12/VP-TH ngày 02/3/2021 gửi các sở | letter | gửi các sở | 2021-03-02",
      "document: Báo cáo số 15/BC-VP | report",
    ]);
  });

  it("has no subject in what only joins a document to the next", () => {
    expect(said("Kế hoạch số 1/KH-VP, Kế hoạch số 2/KH-VP và Kế hoạch số 3/KH-VP")).toEqual([
      "document: Kế hoạch số 1/KH-VP | plan",
      "document: Kế hoạch số 2/KH-VP | plan",
      "document: Kế hoạch số 3/KH-VP | plan",
    ]);
  });

  it("is nothing made, where a document stands in the subject of another", () => {
    expect(
      said("Đã gửi Kế hoạch số 1/KH-VP về A, Báo cáo số 2/BC-VP, đã trình Tờ trình số 3/TTr-VP"),
    ).toEqual([
      "document: Kế hoạch số 1/KH-VP về A | plan | A",
      "document: Tờ trình số 3/TTr-VP | submission",
    ]);
  });

  it("is not what introduces other lines, and is what ends with a colon itself", () => {
    expect(said("Các văn bản:\nKế hoạch số 1/KH-VP")).toEqual([
      "document: Kế hoạch số 1/KH-VP | plan",
    ]);
    expect(said("Kết luận: đã xong\n- Còn lại:")).toEqual([
      "words: Kết luận: đã xong | said-done",
      "words: Còn lại:",
    ]);
  });

  it.each([
    [
      "Kết quả: Kế hoạch ngày 02/3/2021",
      "document: Kết quả: Kế hoạch ngày 02/3/2021 | plan | ngày 02/3/2021 | 2021-03-02",
    ],
    [
      "kết quả thực hiện:Kế hoạch ngày 02/3/2021",
      "document: kết quả thực hiện:Kế hoạch ngày 02/3/2021 | plan | ngày 02/3/2021 | 2021-03-02",
    ],
    [
      "Sở nêu kết quả: Kế hoạch ngày 02/3/2021",
      "words: Sở nêu kết quả: Kế hoạch ngày 02/3/2021 | 2021-03-02",
    ],
    [
      "Đã ban hành Kế hoạch về rà soát",
      "document: Đã ban hành Kế hoạch về rà soát | plan | về rà soát",
    ],
    ["Ban hành Kế hoạch về rà soát", "words: Ban hành Kế hoạch về rà soát"],
    [
      "Chưa ban hành Kế hoạch ngày 02/3/2021",
      "not-yet: Chưa ban hành Kế hoạch ngày 02/3/2021 | 2021-03-02",
    ],
    [
      "-Hoàn thành khoảng 70 % việc",
      "words: Hoàn thành khoảng 70 % việc | said-done said-share | 70",
    ],
    ["• Đã hoàn thành 80% việc", "words: Đã hoàn thành 80% việc | said-done said-share | 80"],
    ["Hoàn thành 5a% việc", "words: Hoàn thành 5a% việc | said-done"],
    ["Thông qua Bộ luật Dân sự", "words: Thông qua Bộ luật Dân sự"],
  ])("without a number is read by its words: %s", (text, line) => {
    expect(said(text)).toEqual([line]);
  });
});

describe("the grounds of an inference", () => {
  it("are said in both languages, and are as sure as the weakest", () => {
    expect(inferenceOf(["type-same", "subject-partly"])).toEqual({
      confidence: "medium",
      reasons: [
        {
          code: "type-same",
          text: {
            vi: "Đúng loại văn bản của sản phẩm",
            en: "The document is of the output's type",
          },
        },
        {
          code: "subject-partly",
          text: {
            vi: "Trùng một phần nội dung với nhiệm vụ",
            en: "Its subject is in part that of the task",
          },
        },
      ],
    });
  });
});

describe("clauses of one day", () => {
  it.each([
    ["Quý I; báo cáo: quý I", 1],
    ["Báo cáo: quý I; quý I", 1],
    ["- Báo cáo quý: 31/3. - BÁO CÁO: 31/3", 1],
    ["- Báo cáo (A): 31/3. - Báo cáo A: 31/3", 1],
    ["Kế hoạch: quý I; quý I; báo cáo: quý I", 2],
    ["8 giờ ngày 15/3/2021; ngày 15/3/2021; 17 giờ ngày 15/3/2021", 2],
  ])("are together only where each may be about one thing with each: %s", (deadline, count) => {
    expect(scheduleOf(deadline).obligations).toHaveLength(count);
  });
});

describe("the days that a schedule looks at", () => {
  const spanned = (start: string, end: string, options: ScheduleOptions): PlanSchedule =>
    schedulePlan(
      {
        ...planWith({ code: "1", title: "Rà soát", deadline: "Hàng quý" }),
        period: { start: plainDate(start), end: plainDate(end) },
      },
      options,
    );
  const told = ({ obligations, outside }: PlanSchedule): unknown => [
    obligations.map((each) => each.due),
    outside,
  ];
  const between = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
  const roll = "following" as const;

  it("may lie before and behind what the calendar knows, where no day off matters", () => {
    expect(told(spanned("2005-01-01", "2005-12-31", {}))).toEqual([
      ["2005-03-31", "2005-06-30", "2005-09-30", "2005-12-31"],
      0,
    ]);
    expect(told(spanned("2005-01-01", "2005-12-31", between("2005-04-01", "2005-06-30")))).toEqual([
      ["2005-06-30"],
      3,
    ]);
    expect(told(spanned("2060-01-01", "2060-12-31", between("2060-04-01", "2060-06-30")))).toEqual([
      ["2060-06-30"],
      3,
    ]);
  });

  it("are counted from where the calendar begins, and to where it ends, where days off matter", () => {
    const early = { ...between("2010-01-01", "2010-06-30"), roll };
    expect(told(spanned("2009-07-01", "2010-12-31", early))).toEqual([
      ["2010-03-31", "2010-06-30"],
      2,
    ]);
    const late = { ...between("2050-07-01", "2050-12-31"), roll };
    expect(told(spanned("2050-01-01", "2051-06-30", late))).toEqual([
      [
        // 31 December is a Saturday, and would become a day that the calendar does not know.
        "2050-09-30",
      ],
      2,
    ]);
  });
});

describe("the day from which something recurs", () => {
  const months = (first: number): string[] =>
    ["06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"]
      .slice(first)
      .map((day) => `2021-${day}`);
  const issued = (deadline: string, day: string) => {
    const plan = planWith({ code: "1", title: "Rà soát", deadline });
    const { obligations, findings } = schedulePlan({ ...plan, issuedOn: plainDate(day) });
    return [obligations.map((each) => each.due), findings.map(({ code }) => code)];
  };

  it.each([
    ["Hàng tháng từ tháng 6/2021", "2021-06-30", months(0), []],
    ["Hàng tháng từ tháng 6/2021", "2021-07-01", months(0), ["schedule-begins-before-issue"]],
    ["Hàng tháng từ tháng 4", "2021-06-15", months(0), ["schedule-before-issue"]],
    ["Hàng tháng từ năm 2021", "2021-06-15", months(0), ["schedule-before-issue"]],
    [
      "Hàng tháng giai đoạn 2021-2022",
      "2021-06-15",
      [...months(0), "2022-01-31", "2022-02-28"],
      ["schedule-before-issue"],
    ],
    ["Hàng tháng", "2021-06-30", months(0), ["schedule-before-issue"]],
    ["Hàng tháng", "2021-07-01", months(1), ["schedule-before-issue"]],
    ["Hàng tháng từ tháng 5/2021 đến tháng 5/2021", "2021-06-15", [], ["schedule-before-issue"]],
  ])("is kept before the issue only where it is a day: %s, %s", (deadline, day, dues, codes) => {
    expect(issued(deadline, day)).toEqual([dues, codes]);
  });
});
