import { dueDates, parseDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const kinds = (text: string): string[] =>
  parseDeadline(text).clauses.map(({ timing }) => timing.kind);
const codes = (text: string): string[] => parseDeadline(text).findings.map(({ code }) => code);
const due = (text: string, year = 2026): readonly string[] => dueDates(text, { year }).due;

describe("a number that signs set off from its word", () => {
  it.each([
    "Trước ngày (20) hằng tháng",
    "Trước ngày [20] hằng tháng",
    "Trước ngày *20* hằng tháng",
    "Trước ngày __20__ hằng tháng",
    'Trước ngày "20" hằng quý',
  ])("leaves the cadence behind it without dates: %s", (text) => {
    expect(kinds(text)).toEqual(["unrecognized"]);
    expect(codes(text)).toContain("deadline-partly-read");
  });

  it.each([
    ["Trước ngày **20** hằng tháng", "Trước ngày 20 hằng tháng"],
    ["**25/05**", "25/05"],
    ["Quý **II**/2026", "Quý II/2026"],
    ["***Chậm nhất 30/6/2026***", "Chậm nhất 30/6/2026"],
  ])("is read where Markdown only sets it in bold: %s", (bold, plain) => {
    expect(due(bold)).toEqual(due(plain));
    expect(due(bold).length).toBeGreaterThan(0);
  });

  it.each(["Hằng tháng (12 kỳ)", "Họp (02 lần) hằng quý", "Báo cáo (02 bản) hằng quý"])(
    "takes nothing from a cadence where it counts: %s",
    (text) => {
      expect(kinds(text)).toEqual(["recurring"]);
    },
  );
});

describe("a date that is not written whole", () => {
  it.each([
    "Từ ngày 23/3/20… đến ngày 24/3/20…",
    "Trước ngày 15/6/20...",
    "15/6/20__",
    "June 2025",
    "Sept 2026",
  ])("is none: %s", (text) => {
    expect(due(text)).toEqual([]);
    expect(new Set(kinds(text))).toEqual(new Set(["unrecognized"]));
  });

  it("is none behind an abbreviated month either", () => {
    expect(due("Aug. 2026")).toEqual([]);
    expect(codes("Aug. 2026")).toContain("deadline-unrecognized");
  });

  it.each([
    ["15/6/20", "2020-06-15"],
    ["30 June 2026", "2026-06-30"],
    ["15/6/2020…", "2020-06-15"],
  ])("and is one where it is: %s", (text, day) => {
    expect(due(text)).toEqual([day]);
  });
});

describe("a bound whose day a bracket says again", () => {
  it.each([
    ["Trước ngày 10 tháng 7 (10/07)", "2026-07-09"],
    ["Trước 10/7 (10/7/2027)", "2027-07-09"],
    ["Chậm nhất ngày 10 tháng 7 (10/7)", "2026-07-10"],
  ])("keeps its side: %s", (text, day) => {
    expect(due(text)).toEqual([day]);
  });
});

describe("the number of a week before its days", () => {
  it.each([
    ["Tuần 12 (từ 30/10 đến 04/11)", "2026-11-04"],
    ["(Tuần thứ 07 từ ngày 09/02/2026 đến ngày 13/02/2026)", "2026-02-13"],
    ["Tuần 3: 15/9 - 20/9/2026", "2026-09-20"],
    ["Tuần 1\n\nTừ 09/9- 14/9", "2026-09-14"],
  ])("is only its name: %s", (text, day) => {
    expect(due(text)).toEqual([day]);
  });

  it.each(["Tuần 54 từ 15/9", "Tuần thứ 54 năm 2026", "Tuần thứ 2", "Tuần thứ hai"])(
    "is a doubt elsewhere: %s",
    (text) => {
      expect(due(text)).toEqual([]);
    },
  );
});

describe("what is past, and what was moved", () => {
  it.each([
    "Đến hết ngày 17/8, toàn bộ 34/34 địa phương đã cơ bản hoàn thành",
    "Đến ngày 30/6, 12 xã đã ban hành kế hoạch",
  ])("is no deadline: %s", (text) => {
    expect(due(text)).toEqual([]);
  });

  it.each([
    ["Đến 30/6/2026, 100% hồ sơ đã số hóa phải được công khai", "2026-06-30"],
    ["Đến hết ngày 30/6/2026, các xã hoàn thành", "2026-06-30"],
  ])("is one where something is still to be done: %s", (text, day) => {
    expect(due(text)).toEqual([day]);
  });

  it("leaves the new day where the old one is a day off", () => {
    const text = "Ngày 18/10/2026 trùng chủ nhật nên chuyển sang ngày 19/10/2026";
    expect(due(text)).toEqual(["2026-10-19"]);
    expect(codes(text)).toContain("deadline-extended");
  });
});
