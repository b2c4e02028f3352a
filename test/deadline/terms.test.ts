import {
  describeDeadline,
  findDeadlines,
  occurrences,
  parseDeadline,
  resolveDeadline,
  type EventOffset,
  type OccurrenceOptions,
  type ResolveOptions,
  type ResolvedDeadline,
} from "chiso/deadline";
import { addDays, plainDate, rollToWorkingDay, vietnamCalendar } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2020-01-01"), to: plainDate("2030-12-31") };
const issued: ResolveOptions = { year: 2026, issuedOn: plainDate("2026-02-03") };

const read = (text: string, options: ResolveOptions = { year: 2026 }): ResolvedDeadline =>
  resolveDeadline(text, options);
const dueIn = (deadline: ResolvedDeadline, options: Partial<OccurrenceOptions> = {}): string[] =>
  occurrences(deadline, { ...horizon, ...options }).dated.map(({ due }) => due);
const codesOf = ({ findings }: ResolvedDeadline): string[] => findings.map(({ code }) => code);

/** The offset of the one clause of a text. */
const offsetOf = (text: string): EventOffset | undefined => {
  const { clauses } = read(text);
  expect(clauses).toHaveLength(1);
  const timing = clauses[0]?.timing;
  expect([text, timing?.kind]).toEqual([text, "event"]);
  return timing?.kind === "event" ? timing.offset : undefined;
};

describe("a term from a day that is written", () => {
  it.each([
    ["Trong 30 ngày kể từ ngày 15/3/2024", "2024-03-15", "2024-04-15"],
    ["100 ngày kể từ 01/7/2026", "2026-07-01", "2026-10-09"],
    ["trong vòng 03 tháng kể từ ngày 10 tháng 02 năm 2026", "2026-02-10", "2026-05-11"],
    ["05 ngày làm việc kể từ ngày 20/4/2026", "2026-04-20", "2026-04-28"],
    ["Chậm nhất 30 ngày sau ngày 01/8/2026", "2026-08-01", "2026-09-03"],
    ["kể từ ngày 15/3/2026, trong vòng 30 ngày", "2026-03-15", "2026-04-14"],
    ["30 ngày kể từ ngày 01/7/2026 (ngày Luật có hiệu lực)", "2026-07-01", "2026-07-31"],
    ["30 ngày kể từ ngày ký hợp đồng (15/3/2026)", "2026-03-15", "2026-04-14"],
    ["15 ngày kể từ thứ Hai, ngày 02/3/2026", "2026-03-02", "2026-03-17"],
    ["15 ngày trước ngày 30/6/2026", "2026-06-30", "2026-06-15"],
    ["trước ngày 30/6/2026 15 ngày", "2026-06-30", "2026-06-15"],
    ["Trước 30/6/2026 ít nhất 05 ngày làm việc", "2026-06-30", "2026-06-23"],
  ])("%s starts on %s and ends on %s", (text, start, due) => {
    const deadline = read(text);
    expect(deadline.clauses).toMatchObject([{ timing: { kind: "event" }, startsOn: start }]);
    expect(deadline.clauses[0]?.assumedYear).toBeUndefined();
    expect(dueIn(deadline)).toEqual([due]);
  });

  it("takes the year of the plan where none is written, and says so", () => {
    const deadline = read("60 ngày, kể từ ngày 01/3");
    expect(deadline.clauses).toMatchObject([{ startsOn: "2026-03-01", assumedYear: true }]);
    expect(codesOf(deadline)).toEqual(["deadline-missing-year"]);
    expect(dueIn(deadline)).toEqual(["2026-05-04"]);
  });

  it("rests on the Civil Code", () => {
    const { dated } = occurrences(read("Trong 30 ngày kể từ ngày 15/3/2024"), horizon);
    const documents = dated[0]?.basis.map(({ source }) => source.document).join("; ");
    expect(documents).toContain("Bộ luật Dân sự 2015");
    expect(dated[0]?.basis[0]?.rule).toBe("start-day");
  });

  it("ends some days later by the calendar, off days off", () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => addDays(plainDate("2024-01-01"), days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, amount) => {
        const text = `${amount} ngày kể từ ngày ${start.split("-").reverse().join("/")}`;
        const end = rollToWorkingDay(addDays(start, amount), "following", vietnamCalendar);
        expect([text, dueIn(read(text))]).toEqual([text, [end]]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(["30 ngày kể từ ngày 31/02/2026", "30 ngày kể từ ngày 29/02", "trước ngày 31/6 05 ngày"])(
    "%s runs from no day",
    (text) => {
      const deadline = read(text);
      expect(deadline.clauses).toMatchObject([{ timing: { kind: "unrecognized" } }]);
      expect(codesOf(deadline)).toContain("deadline-impossible-date");
    },
  );

  it.each([
    "30 ngày kể từ ngày 15/3 hằng năm",
    "10 ngày kể từ tháng 3/2026",
    "5 ngày kể từ 8h00 ngày 01/6/2026",
  ])("%s does not say on which day it starts", (text) => {
    const deadline = read(text);
    expect(deadline.clauses[0]?.startsOn).toBeUndefined();
    expect(dueIn(deadline)).toEqual([]);
  });
});

describe("a term from the issue of the plan", () => {
  it.each([
    ["15 ngày kể từ ngày ký ban hành Kế hoạch này", "2026-02-23"],
    ["30 ngày kể từ ngày Kế hoạch này được ban hành", "2026-03-05"],
    ["10 ngày kể từ ngày ban hành Kế hoạch", "2026-02-13"],
    ["Tối đa 03 tháng kể từ ngày phát hành Công văn này", "2026-05-04"],
    ["15 ngày kể từ ngày ban hành Kế hoạch này, các xã lập danh sách", "2026-02-23"],
  ])("%s ends on %s", (text, due) => {
    const deadline = read(text, issued);
    expect(deadline.clauses[0]?.startsOn).toBe("2026-02-03");
    expect(dueIn(deadline)).toEqual([due]);
    expect(dueIn(read(text))).toEqual([]);
  });

  it("starts with it where nothing says how long it is, roughly", () => {
    const { dated } = occurrences(read("kể từ ngày ban hành Kế hoạch", issued), horizon);
    expect(dated).toMatchObject([{ due: "2026-02-03", approximate: true }]);
  });

  it.each([
    "30 ngày kể từ ngày ban hành Nghị định số 12/2026/NĐ-CP",
    "30 ngày kể từ ngày ban hành Kế hoạch của UBND tỉnh",
    "30 ngày kể từ ngày ban hành Kế hoạch số 15/KH-UBND",
    "30 ngày kể từ ngày ban hành Kế hoạch thực hiện",
    "30 ngày kể từ ngày nhận được Kế hoạch này",
    "30 ngày kể từ ngày Quyết định này có hiệu lực",
    "30 ngày kể từ ngày ký",
  ])("is not meant by %s", (text) => {
    const deadline = read(text, issued);
    expect(deadline.clauses[0]?.startsOn).toBeUndefined();
    expect(dueIn(deadline)).toEqual([]);
  });

  it("gives way to what the caller knows of the event", () => {
    const events = { "ban hành Kế hoạch": plainDate("2026-03-02") };
    const deadline = read("10 ngày kể từ ngày ban hành Kế hoạch", issued);
    expect(dueIn(deadline, { events })).toEqual(["2026-03-12"]);
  });
});

describe("how long a term is", () => {
  it.each<[string, EventOffset]>([
    ["ngày thứ 90 kể từ ngày ký", { amount: 90, unit: "day" }],
    ["ngày thứ bốn mươi lăm kể từ ngày nhận đủ hồ sơ", { amount: 45, unit: "day" }],
    ["ngày làm việc thứ 08 sau khi nhận hồ sơ", { amount: 8, unit: "working-day" }],
    [
      "chậm nhất vào ngày làm việc thứ năm kể từ khi có kết luận",
      { amount: 5, unit: "working-day" },
    ],
    ["7-10 ngày làm việc", { amount: 10, unit: "working-day" }],
    ["từ 3 đến 5 ngày", { amount: 5, unit: "day" }],
    ["trong khoảng 3 - 5 ngày kể từ ngày nhận hồ sơ", { amount: 5, unit: "day" }],
    ["từ 05 ngày đến 07 ngày làm việc kể từ ngày nhận", { amount: 7, unit: "working-day" }],
    ["trước kỳ họp 3-5 ngày", { amount: 3, unit: "day" }],
    ["24 giờ", { amount: 24, unit: "hour" }],
    ["trong 24 giờ", { amount: 24, unit: "hour" }],
    ["không chậm hơn 24 giờ khi phát hiện sự cố", { amount: 24, unit: "hour" }],
    ["chậm nhất 48 giờ sau khi có kết quả", { amount: 48, unit: "hour" }],
    ["trong 02 tháng (60 ngày) kể từ ngày ký", { amount: 2, unit: "month" }],
    ["03 ngày làm việc (24 giờ làm việc) kể từ khi nhận", { amount: 3, unit: "working-day" }],
    ["05 ngày (làm việc)", { amount: 5, unit: "working-day" }],
    ["05 (năm) ngày làm việc", { amount: 5, unit: "working-day" }],
    [
      "10 ngày (không kể thứ bảy, chủ nhật và ngày lễ) kể từ khi nhận",
      { amount: 10, unit: "working-day" },
    ],
    ["10 ngày kể từ ngày nhận đủ hồ sơ, không kể ngày nghỉ", { amount: 10, unit: "working-day" }],
    ["10 ngày (kể cả ngày nghỉ) kể từ ngày nhận", { amount: 10, unit: "day" }],
    ["Sau khi kết thúc hội nghị, chậm nhất 5 ngày", { amount: 5, unit: "day" }],
    ["kể từ ngày ký, trong vòng 30 ngày", { amount: 30, unit: "day" }],
    ["Sau khi họp (trong 05 ngày)", { amount: 5, unit: "day" }],
    ["Ngay khi phát hiện, chậm nhất 24 giờ", { amount: 24, unit: "hour" }],
  ])("%s", (text, offset) => {
    expect(offsetOf(text)).toEqual(offset);
  });

  it.each([
    ["7-10 ngày làm việc kể từ khi nhận", "deadline-term-range"],
    ["02 tháng (50 ngày) kể từ ngày ký", "deadline-terms-disagree"],
    ["05 ngày làm việc", "deadline-start-unknown"],
  ])("%s is queried: %s", (text, code) => {
    expect(offsetOf(text)).toBeDefined();
    expect(codesOf(read(text))).toEqual([code]);
  });

  it.each([
    "vài ba ngày kể từ khi nhận",
    "trong ít ngày sau khi họp",
    "mấy hôm sau khi họp",
    "sau một số ngày kể từ khi nhận",
    "trước kỳ họp vài ngày",
    "mười năm ngày kể từ ngày nhận",
    "0,5 ngày kể từ khi nhận",
    "1/2 ngày làm việc kể từ khi nhận",
    "01 tháng rưỡi kể từ ngày ký",
    "3 ngày 12 giờ kể từ khi nhận",
    "01 tháng 15 ngày kể từ ngày ký",
    "gần 10 ngày sau khi họp",
    "không quá 15 ngày, trường hợp phức tạp không quá 30 ngày kể từ ngày thụ lý",
    "tháng thứ 3 kể từ ngày ký",
    "30 phút kể từ khi nhận tin",
  ])("%s is no whole number of a unit", (text) => {
    expect(offsetOf(text)).toBeUndefined();
    expect(codesOf(read(text))).toContain("deadline-term-unclear");
  });

  it.each([
    "10 ngày (không kể ngày lễ) kể từ ngày nhận",
    "10 ngày kể từ ngày nhận đủ hồ sơ (không kể ngày lễ)",
    "15 ngày (trường hợp phức tạp 30 ngày) kể từ ngày nhận",
    "15 ngày kể từ ngày nhận (trường hợp phức tạp 30 ngày)",
    "vài ngày trước ngày 30/6/2026",
    "trước ngày 30/6/2026 vài ngày",
    "1,5 tháng trước ngày 30/6/2026",
    "vài ngày kể từ ngày 15/3/2026",
  ])("%s is read in part, and gives no date", (text) => {
    const deadline = read(text);
    expect(deadline.clauses).toMatchObject([{ timing: { kind: "unrecognized" } }]);
    expect(codesOf(deadline)).toContain("deadline-partly-read");
    expect(dueIn(deadline)).toEqual([]);
  });

  it.each([
    "17 giờ",
    "chậm nhất 17 giờ",
    "học bù 5 ngày",
    "giữ ngạch tối thiểu 09 năm",
    "05 ngày làm việc/hồ sơ",
    "10 - 7 ngày kể từ ngày nhận",
    "trước ngày làm việc thứ 3 của tháng sau",
  ])("%s says no term", (text) => {
    for (const { timing } of read(text).clauses) expect(timing.kind).toBe("unrecognized");
  });

  it.each([
    ["Trong tháng 6 (30 ngày kể từ ngày 01/6/2026)", "2026-07-01"],
    ["Chậm nhất 30/4/2026 (30 ngày kể từ ngày 31/3/2026)", "2026-04-30"],
    ["trong 30 ngày từ 15/3/2026", "2026-04-14"],
  ])("%s is due once, on %s", (text, due) => {
    expect(dueIn(read(text))).toEqual([due]);
  });

  it.each([
    ["trước khi kết thúc 5 ngày và tháng 5", "kết thúc", 5, "tháng 5"],
    ["sau khi kết thúc 10 ngày làm việc và quý II/2026", "kết thúc", 10, "quý II/2026"],
    ["trước kỳ họp 15 ngày và hằng năm", "kỳ họp", 15, "hằng năm"],
    ["trước khi nghiệm thu 2 tuần hoặc theo yêu cầu", "nghiệm thu", 2, "theo yêu cầu"],
    ["trước khi hết hạn 3 ngày và năm 2027", "hết hạn", 3, "năm 2027"],
    ["trước khi bế mạc 3 ngày và ngày 20/5", "bế mạc", 3, "ngày 20/5"],
  ])("%s keeps its length where another time follows", (text, event, amount, other) => {
    const { clauses, findings } = read(text);
    expect(clauses).toMatchObject([{ timing: { event, offset: { amount } } }, {}]);
    expect(clauses.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      text.slice(0, text.search(/ (?:và|hoặc) /)),
      other,
    ]);
    expect(findings.filter(({ severity }) => severity === "warning")).toEqual([]);
    const { clauses: again } = read(describeDeadline(parseDeadline(text), { locale: "vi" }));
    expect(again.map(({ timing }) => timing)).toEqual(clauses.map(({ timing }) => timing));
  });

  it("keep a day that follows an event, unless the event names days itself", () => {
    const timings = (text: string) => parseDeadline(text).clauses.map(({ timing }) => timing);
    expect(timings("Khi có yêu cầu và ngày 20/12")).toMatchObject([
      { kind: "event", event: "có yêu cầu" },
      { kind: "within", period: { day: 20, month: 12 } },
    ]);
    expect(timings("Sau khi giao ban ngày 15/5 và ngày 25/5")).toMatchObject([
      { kind: "event", event: "giao ban ngày 15/5 và ngày 25/5" },
    ]);
  });

  it.each([
    ["trước khi họp 5 ngày và quý khách", "họp 5 ngày và quý khách"],
    ["trước khi kết thúc 5 ngày và tháng", "kết thúc 5 ngày và tháng"],
    ["khi vắng mặt 02 ngày và tháng 5", "vắng mặt 02 ngày"],
  ])("%s names an event of all these words", (text, event) => {
    const [first] = read(text).clauses;
    expect(first?.timing).toMatchObject({ kind: "event", event });
    expect(first?.timing).not.toHaveProperty("offset");
  });

  it.each([
    "trong kỳ họp 5 ngày",
    "trong thời gian nghỉ 10 ngày",
    "trong quá trình thi công 30 ngày",
    "trong suốt đợt cao điểm 15 ngày",
    "trong thời gian thẩm định, 05 ngày",
  ])("%s says how long the event lasts, not what runs from it", (text) => {
    expect(read(text).clauses).toMatchObject([{ timing: { kind: "event", relation: "during" } }]);
    expect(offsetOf(text)).toBeUndefined();
  });

  it("a length before a comma is how long something lasts", () => {
    expect(dueIn(read("Tập huấn 02 ngày, trước ngày 30/6/2026"))).toEqual(["2026-06-29"]);
  });

  it("hours end on a day that is only approximate", () => {
    const events = { "phát hiện": plainDate("2026-05-05"), họp: plainDate("2026-05-05") };
    const found = (text: string): unknown[] =>
      occurrences(read(text), { ...horizon, events }).dated.map(({ due, approximate }) => [
        due,
        approximate,
      ]);
    expect(found("Trong 24 giờ kể từ khi phát hiện")).toEqual([["2026-05-06", true]]);
    expect(found("chậm nhất 36 giờ trước khi họp")).toEqual([["2026-05-03", true]]);
  });
});

describe("two terms", () => {
  it.each([
    [
      "02 ngày làm việc trước khi họp và 07 ngày làm việc sau khi kết thúc họp",
      ["họp", 2],
      ["kết thúc họp", 7],
    ],
    ["5 ngày trước khi họp, 7 ngày sau khi bế mạc", ["họp", 5], ["bế mạc", 7]],
    ["Trước khi kiểm tra 05 ngày và sau khi kiểm tra 10 ngày", ["kiểm tra", 5], ["kiểm tra", 10]],
    ["5 ngày trước và 7 ngày sau kỳ họp", ["kỳ họp", 5], ["kỳ họp", 7]],
  ])("%s", (text, before, after) => {
    const { clauses } = read(text);
    const said = clauses.map(({ timing }) =>
      timing.kind === "event" ? [timing.relation, timing.event, timing.offset?.amount] : [],
    );
    expect(said).toEqual([
      ["before", ...before],
      ["after", ...after],
    ]);
  });
});

describe("what goes on until an event", () => {
  it.each([
    ["từ tháng 10/2025 đến khi kết thúc dự án", "2025-10-01"],
    ["Từ ngày 01/3/2026 đến khi hoàn thành", "2026-03-01"],
    ["Từ quý II/2026 cho đến lúc có văn bản thay thế", "2026-04-01"],
    ["từ 01/01/2026 đến hết dự án", "2026-01-01"],
    ["Từ 01/7/2026 đến trước ngày bầu cử", "2026-07-01"],
  ])("%s is one clause of all its words", (text, start) => {
    const { clauses, skipped } = read(text);
    expect(clauses).toEqual([
      { timing: { kind: "ongoing", start }, span: { start: 0, end: text.length } },
    ]);
    expect(skipped).toEqual([]);
  });
});

describe("events that the caller knows", () => {
  const deadline = read("05 ngày làm việc kể từ ngày ký; 10 ngày sau khi họp");

  it("are found by their words however they are spaced and capitalised", () => {
    const events = { " Ký": plainDate("2026-04-20"), họp: plainDate("2026-04-20") };
    const { dated, findings } = occurrences(deadline, { ...horizon, events });
    expect(dated.map(({ due }) => due)).toEqual(["2026-04-28", "2026-05-04"]);
    expect(findings).toBeUndefined();
  });

  it("are a finding where no clause has them", () => {
    const events = { "ký hợp đồng": plainDate("2026-04-20") };
    const { open, findings } = occurrences(deadline, { ...horizon, events });
    expect(open).toHaveLength(2);
    expect(findings?.map(({ code }) => code)).toEqual(["deadline-event-unmatched"]);
    expect(findings?.[0]?.message.vi).toContain("ký hợp đồng");
  });
});

describe("terms in running text", () => {
  it("needs more than a length", () => {
    const found = (text: string): number => findDeadlines(text).clauses.length;
    expect(found("Lớp học kéo dài 05 ngày. Mỗi ca 8 giờ.")).toBe(0);
    expect(found("Cán bộ được nghỉ 3 ngày khi có việc riêng.")).toBe(0);
    expect(found("Phòng trả lời trong 05 ngày làm việc kể từ ngày 15/3/2026.")).toBe(1);
  });
});
