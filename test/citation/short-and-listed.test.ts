import { compareCitations, formatCitation, parseCitations, type Citation } from "chiso/citation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function read(text: string): readonly Citation[] {
  return parseCitations(text).citations;
}

/** Each citation as `number or name | type | date | issuer`. */
function shown(text: string): string {
  return read(text)
    .map(({ number, subject, type, date, issuer }) =>
      [number ?? subject, type?.key, date, issuer].join("|"),
    )
    .join(" + ");
}

function codes(text: string): readonly string[] {
  return parseCitations(text).findings.map(({ code }) => code);
}

describe("a law cited by its name alone", () => {
  it.each([
    [
      "theo Luật Đất đai, Luật Nhà ở và Bộ luật Lao động",
      "Đất đai|law || Nhà ở|law || Lao động|code",
    ],
    ["Luật Tổ chức chính quyền địa phương quy định", "Tổ chức chính quyền địa phương|law"],
    ["thực hiện Luật Hôn nhân và gia đình tới từng hộ", "Hôn nhân và gia đình|law"],
    ["thực hiện luật Viên chức (sửa đổi)", "Viên chức (sửa đổi)|law"],
    ["Luật Luật sư; Luật Đầu tư công", "Luật sư|law || Đầu tư công|law"],
    [
      "Pháp lệnh Ưu đãi người có công với cách mạng",
      "Ưu đãi người có công với cách mạng|ordinance",
    ],
  ])("ends where its name does: %s", (text, wanted) => {
    const names = read(text).map(({ subject, type }) => [subject, type?.key].join("|"));
    expect(names.join(" || ")).toBe(wanted);
    expect(codes(text)).toEqual(names.map(() => "law-without-year"));
  });

  it.each([
    "Luật Đầu tư công nghệ bán dẫn",
    "Luật Ngân sách nhà nước bảo đảm công khai",
    "dự án Luật Đất đai; dự thảo Luật Việc làm",
    "ngành luật dân sự, luật hình sự",
    "Khoa Luật Kinh tế, Trường Đại học Luật Hà Nội",
    "Luật quy định rõ; theo luật định",
  ])("is left where its end or the law is not sure: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["Luật Đất đai 31/2024/QH15", "31/2024/QH15|law||"],
    ["Luật Tố cáo năm 2018 (số 25/2018/QH14)", "25/2018/QH14|law||"],
    ["Luật Tố cáo năm 2018 (Luật số 25/2018/QH14)", "25/2018/QH14|law||"],
  ])("is one citation with its number: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("may be of any year, and is written back by its name", () => {
    const [bare, dated] = read("Luật Đất đai; Luật Đất đai năm 2024");
    if (bare === undefined || dated === undefined) throw new Error("both are read");
    expect(compareCitations(bare, dated)).toEqual({
      relation: "possible",
      reason: "date-unstated",
    });
    expect(formatCitation(bare)).toBe("Luật Đất đai");
  });
});

describe("a number without its symbol", () => {
  it.each([
    ["theo NĐ 30/2020", "30/2020|decree||"],
    ["NĐ 61, NĐ 107 về một cửa", "61|decree|| + 107|decree||"],
    ["Nghị quyết 57 của Bộ Chính trị", "57|resolution||Bộ Chính trị"],
    ["Công văn số 342 ngày 02/02/2026 của Sở Y tế", "342|letter|2026-02-02|Sở Y tế"],
    ["Nghị quyết 57, 59 và 66", "57|resolution|| + 59|resolution|| + 66|resolution||"],
    ["Kế hoạch số 12/KH ngày 05/9/2025", "12/KH|plan|2025-09-05|"],
  ])("is read where the type says enough, and said: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
    expect(new Set(codes(text))).toEqual(new Set(["short-number"]));
  });

  it.each([
    "quyết định 3 nội dung; Quyết định 12, 15 cán bộ được bổ nhiệm",
    "ban hành 03 nghị quyết; Nghị quyết 5 năm; Chỉ thị 2 cấp",
    "Quyết định số 15 ngày làm việc",
    "Chương trình 135, Đề án 06, Dự án 8",
    "Kế hoạch số 5; Báo cáo số 2",
    "TT 12\t15",
  ])("is none where something is counted: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("can be any document of its type and year", () => {
    const [short, whole, other] = read(
      "NĐ 30/2020; Nghị định 30/2020/NĐ-CP; Nghị định 31/2020/NĐ-CP",
    );
    if (short === undefined || whole === undefined || other === undefined) throw new Error("three");
    expect(compareCitations(short, whole).relation).toBe("possible");
    expect(compareCitations(short, other).relation).toBe("different");
  });

  it("announces by an abbreviation only what its symbol does not deny", () => {
    expect(shown("CV 342/SYT-NVY")).toBe("342/SYT-NVY|letter||");
    expect(shown("TT 12/KH-UBND")).toBe("12/KH-UBND|plan||");
    expect(codes("TT 12/KH-UBND")).toEqual([]);
  });
});

describe("what is said once for a list", () => {
  const day = fc.integer({ min: 1, max: 28 });
  const serial = fc.integer({ min: 1, max: 4000 });
  const items = fc.array(fc.tuple(serial, day), { minLength: 2, maxLength: 5 });

  it("an issuer behind the last is that of all numbers of one symbol", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const list = rows.map(([number, at]) => `số ${number}/QĐ-UBND ngày ${at}/3/2026`);
        const text = `các Quyết định ${list.join(", ")} của UBND tỉnh Lai Châu`;
        expect(read(text).map(({ issuer, type }) => [issuer, type?.key])).toEqual(
          rows.map(() => ["UBND tỉnh Lai Châu", "decision"]),
        );
        expect(read(text).map(({ date }) => Number(date?.slice(8)))).toEqual(
          rows.map(([, at]) => at),
        );
      }),
    );
  });

  it.each([
    [
      "Quyết định số 3/QĐ-SYT và Quyết định số 4/QĐ-SYT cùng ngày 19/02/2026",
      "2026-02-19,2026-02-19",
    ],
    ["Thông tư số 15, 16 và 17/2025/TT-BTC ngày 03/3/2025", "2025-03-03,2025-03-03,2025-03-03"],
    ["Nghị quyết số 7/NQ-CP, số 8/NQ-CP ngày 03/3/2025", ",2025-03-03"],
  ])("a day is shared where the words or one symbol join them: %s", (text, wanted) => {
    expect(
      read(text)
        .map(({ date }) => date)
        .join(),
    ).toBe(wanted);
  });

  it.each([
    ["Kế hoạch số 20/KH-UBND, Công văn số 41/UBND-NC của UBND tỉnh", [undefined, "UBND tỉnh"]],
    ["Quyết định số 2/QĐ-UBND; Quyết định số 3/QĐ-UBND của UBND xã", [undefined, "UBND xã"]],
    ["Kế hoạch số 5/KH-SYT. Số 6/KH-SYT của Sở Y tế", [undefined, "Sở Y tế"]],
  ])("an issuer is not that of another document: %s", (text, issuers) => {
    expect(read(text).map(({ issuer }) => issuer)).toEqual(issuers);
  });

  it("numbers of the Party share their symbol as well", () => {
    expect(shown("các Nghị quyết số 57, 59 và 68-NQ/TW")).toBe(
      "57-NQ/TW|resolution|| + 59-NQ/TW|resolution|| + 68-NQ/TW|resolution||",
    );
  });
});

describe("strokes that were written as dashes", () => {
  it.each([
    ["Nghị định 30-2020-NĐ-CP", "30/2020/NĐ-CP"],
    ["30/2020-NĐ-CP", "30/2020/NĐ-CP"],
    ["Kế hoạch số 15-KH-UBND", "15/KH-UBND"],
    ["Quyết định số 12-QĐ-TU", "12-QĐ/TU"],
    ["Báo cáo số 15 BC/HU", "15-BC/HU"],
    ["Luật số 31-2024-QH15", "31/2024/QH15"],
  ])("%s is put right, and said", (text, number) => {
    expect(read(text).map((citation) => citation.number)).toEqual([number]);
    expect(codes(text)).toEqual(["spaced-symbol"]);
  });
});
