import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`, and the codes of what was found. */
function shown(text: string): string {
  const { citations, findings } = parseCitations(text);
  const rows = citations.map(({ number, type, date, issuer }) =>
    [number, type?.key, date, issuer].join("|"),
  );
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [rows.join(" + "), ...codes].join(" ! ");
}

/** Puts a blank behind each sign, and so many between words. */
function apart(text: string, between: string): string {
  return text
    .split(" ")
    .map((word) => Array.from(word).join(" "))
    .join(between);
}

describe("a line whose every letter stands apart", () => {
  const cases: [string, string][] = [
    ["Theo Kế hoạch số 62/KH-STP ngày 14/3/2022", "62/KH-STP|plan|2022-03-14|"],
    ["Căn cứ Quyết định số 9/QĐ-TTg ngày 1/12/2024", "9/QĐ-TTg|decision|2024-12-01|"],
    ["Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "30/2020/NĐ-CP|decree|2020-03-05|"],
    ["THEO KẾ HOẠCH SỐ 7/KH-UBND NGÀY 02/4/2025", "7/KH-UBND|plan|2025-04-02|"],
  ];
  it.each(cases)("gives its number and day without wider blanks: %s", (text, wanted) => {
    expect(shown(apart(text, " "))).toBe(`${wanted} ! spaced-symbol`);
  });

  it.each(cases)("gives them with wider blanks between words: %s", (text, wanted) => {
    expect(shown(apart(text, "  "))).toBe(`${wanted} ! spaced-symbol`);
    expect(shown(apart(text, "   "))).toBe(`${wanted} ! spaced-symbol`);
  });

  it("gives the issuer only where words are divided", () => {
    const text = "Kế hoạch số 62/KH-UBND của UBND tỉnh";
    expect(shown(apart(text, "  "))).toBe("62/KH-UBND|plan||UBND tỉnh ! spaced-symbol");
    expect(shown(apart(text, " "))).toBe("62/KH-UBND|plan|| ! spaced-symbol");
  });

  it("keeps the places in the given text", () => {
    const text = apart("Theo Kế hoạch số 62/KH-STP ngày 14/3/2022", " ");
    const [plan] = parseCitations(text).citations;
    expect(text.slice(plan?.spans.number?.start, plan?.spans.number?.end)).toBe(
      "6 2 / K H - S T P",
    );
  });

  it.each([
    "Theo Kế hoạch số 62/KH-STP triển khai",
    "Theo Báo cáo số 41-BC/TU ngày 14/3/2022",
    "Theo Kế hoạch số 62/KH-STP.TC ngày 14/3/2022",
  ])("tells of a number whose end is unsure, and does not guess it: %s", (text) => {
    expect(shown(apart(text, " "))).toBe(" ! damaged-number");
  });

  it("tells of such a number between whole words", () => {
    expect(shown("Theo Kế hoạch s ố 6 2 / K H - S T P")).toBe(" ! damaged-number");
  });

  it.each([
    apart("Các phòng gồm số 5 người của đơn vị", "  "),
    apart("hoàn thành số 15/20 chỉ tiêu được giao", "  "),
  ])("is no number where none stands in it: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });
});

describe("the number of a page within a sentence", () => {
  it.each([
    [
      "Công văn số 77/UBND-NC của Ủy ban nhân\n\n4\n\ndân tỉnh về việc họp",
      "77/UBND-NC|letter||Ủy ban nhân dân tỉnh",
    ],
    [
      "Quyết định số 8/QĐ-QTD của Hội đồng thành\n\n12\n\nviên Công ty Sông Lô",
      "8/QĐ-QTD|decision||Hội đồng thành viên Công ty Sông Lô",
    ],
  ])("is passed over: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    ["Kế hoạch số\n\n4\n\ncủa UBND tỉnh", "4|plan||UBND tỉnh ! short-number"],
    ["Nghị quyết\n\n57\n\nvề khoa học", "57|resolution|| ! short-number"],
    ["Công văn số 77/UBND-NC của Ủy ban nhân\t4\tdân tỉnh", "77/UBND-NC|letter||Ủy ban nhân"],
  ])("is none where it may count or number something: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("days in rows and fields", () => {
  it.each([
    ["Đến\t1187\t16/6/2025\t40/SYT-NVY\t12/6/2025\tV/v họp", "2025-06-12"],
    ["| 16/6/2025 | 40/SYT-NVY | 12/6/2025 | họp |", "2025-06-12"],
    ["Đến\t9\t03/7/2025\t15/SNV-CCVC\t03/7/2025\tV/v họp", "2025-07-03"],
    ["05/3/2026\t12/KH-UBND\t30/6/2026", undefined],
    ["05/3/2026\t12/KH-UBND\n01/3/2026", undefined],
    ["Số, ký hiệu: 45/TB-VP | Ngày ban hành: 06/02/2025 | Nội dung: họp", "2025-02-06"],
    ["Số, ký hiệu: 45/TB-VP; Ngày ban hành: 06/02/2025; Nội dung: họp", "2025-02-06"],
    ["Số ký hiệu: 45/TB-VP\tNgày ban hành: 06/02/2025\tHạn: 10/02/2025", "2025-02-06"],
    ["Ngày đến: 08/02/2025 | Số hiệu: 45/TB-VP | Ngày ký: 06/02/2025", "2025-02-06"],
    ["Số ký hiệu: 45/TB-VP | Ngày đến: 06/02/2025 | Hạn trả lời: 10/02/2025", undefined],
    ["Số ký hiệu: 45/TB-VP | Hạn xử lý: 06/02/2025", undefined],
  ])("%s", (text, date) => {
    expect(parseCitations(text).citations.map((each) => each.date)).toEqual([date]);
  });

  it("belong to the number of their own card", () => {
    const text =
      "Số hiệu: 1/TB-TTX | Ngày đến: 2/2/2025; Số hiệu: 2/TB-TTX | Ngày ban hành: 5/2/2025";
    expect(shown(text)).toBe("1/TB-TTX|notice|| + 2/TB-TTX|notice|2025-02-05|");
  });
});

describe("`cùng ngày` behind a number that is no document here", () => {
  const court = "Quyết định số 12/2025/QĐST-KDTM ngày 15/8/2025 đình chỉ vụ án";
  it.each([
    [`${court} và Thông báo số 40/TB-UBND cùng ngày`, "40/TB-UBND|notice|2025-08-15|"],
    [
      `Kế hoạch số 3/KH-UBND ngày 01/2/2025, ${court} và Thông báo số 40/TB-UBND cùng ngày`,
      "3/KH-UBND|plan|2025-02-01| + 40/TB-UBND|notice|2025-08-15|",
    ],
    [
      "Kế hoạch số 3/KH-UBND ngày 01/2/2025, trước ngày 15/8/2025, Thông báo số 40/TB-UBND cùng ngày",
      "3/KH-UBND|plan|2025-02-01| + 40/TB-UBND|notice|2025-02-01|",
    ],
    [`${court}. Thông báo số 40/TB-UBND cùng ngày`, "40/TB-UBND|notice|| ! incomplete-date"],
    [
      "Sinh ngày 15/8/1980 và Thông báo số 40/TB-UBND cùng ngày",
      "40/TB-UBND|notice|| ! incomplete-date",
    ],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});
