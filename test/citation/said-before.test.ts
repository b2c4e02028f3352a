import { parseCitations } from "chiso/citation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Number, date and issuer of each citation; nothing where it has none. */
const shown = (text: string): string =>
  parseCitations(text)
    .citations.map(({ number = "", date = "", issuer = "" }) => `${number}|${date}|${issuer}`)
    .join(" + ");

describe("an issuer before its document", () => {
  it.each([
    [
      "Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 8/TTr-STP ngày 03/3/2026",
      "8/TTr-STP|2026-03-03|Giám đốc Sở Tư pháp",
    ],
    [
      "theo chỉ đạo của Phó Chủ tịch UBND tỉnh tại các Công văn số 8/UBND-TH và số 9/UBND-TH",
      "8/UBND-TH||Phó Chủ tịch UBND tỉnh + 9/UBND-TH||Phó Chủ tịch UBND tỉnh",
    ],
    ["ý kiến của Bộ Chính trị tại Kết luận số 8-KL/TW", "8-KL/TW||Bộ Chính trị"],
    [
      "đề nghị của Trường Tiểu học Hoa Ban tại Tờ trình số 8/TTr-HB",
      "8/TTr-HB||Trường Tiểu học Hoa Ban",
    ],
    ["được HĐND xã thông qua tại Nghị quyết số 8/NQ-HĐND", "8/NQ-HĐND||HĐND xã"],
    ["UBND tỉnh đã giao Sở Y tế tại Công văn số 8/UBND-VX", "8/UBND-VX||UBND tỉnh"],
    ["Sở Y tế trình UBND tỉnh tại Tờ trình số 8/TTr-SYT", "8/TTr-SYT||Sở Y tế"],
    ["UBND tỉnh đã phê duyệt danh mục (Quyết định số 8/QĐ-UBND)", "8/QĐ-UBND||UBND tỉnh"],
    [
      "văn bản của Đảng ủy (Nghị quyết số 8-NQ/ĐU; Kế hoạch số 9-KH/ĐU)",
      "8-NQ/ĐU||Đảng ủy + 9-KH/ĐU||Đảng ủy",
    ],
    [
      "UBND xã ban hành Kế hoạch số 8/KH-UBND về phòng dịch và Công văn số 9/UBND-VX",
      "8/KH-UBND||UBND xã + 9/UBND-VX||UBND xã",
    ],
    [
      "văn bản của Sở Y tế (Công văn số 8/SYT-NV) và Sở Nội vụ (Công văn số 9/SNV-CC)",
      "8/SYT-NV||Sở Y tế + 9/SNV-CC||Sở Nội vụ",
    ],
    ["Nghị quyết Hội đồng quản trị số 8/NQ-HĐQT", "8/NQ-HĐQT||Hội đồng quản trị"],
    ["Nghị quyết của Ban Chấp hành Đảng bộ xã số 8-NQ/ĐU", "8-NQ/ĐU||Ban Chấp hành Đảng bộ xã"],
  ])("is told by what it did, with who acts for it: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    ["ý kiến của Thủ tướng Chính phủ tại Thông báo số 8/TB-VPCP", "8/TB-VPCP||"],
    ["chỉ đạo của Thường trực Tỉnh ủy tại Công văn số 8-CV/VPTU", "8-CV/VPTU||"],
    ["nhiệm vụ của UBND xã tại Kế hoạch số 8/KH-UBND", "8/KH-UBND||"],
    ["UBND xã thực hiện việc được giao tại Quyết định số 8/QĐ-UBND", "8/QĐ-UBND||"],
    ["Đề nghị UBND các xã báo cáo theo Kế hoạch số 8/KH-UBND", "8/KH-UBND||"],
    ["UBND xã kiến nghị thay thế văn bản cũ (Quyết định số 8/QĐ-UBND)", "8/QĐ-UBND||"],
    ["UBND xã nhận được Quyết định số 8/QĐ-UBND", "8/QĐ-UBND||"],
    [
      "UBND xã ban hành Kế hoạch số 8/KH-UBND gửi UBND tỉnh, Công văn số 9/UBND-NC",
      "8/KH-UBND||UBND xã + 9/UBND-NC||",
    ],
  ])("is none where the document is another’s, or may be: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("holds for all documents of the list whose symbols name it", () => {
    const serial = fc.integer({ min: 1, max: 4000 });
    const kinds = fc.constantFrom("Kế hoạch|KH-UBND", "Công văn|UBND-NC", "Báo cáo|BC-UBND");
    fc.assert(
      fc.property(fc.array(fc.tuple(serial, kinds), { minLength: 1, maxLength: 5 }), (rows) => {
        const list = rows.map(([number, kind]) => {
          const [type = "", symbol = ""] = kind.split("|");
          return `${type} số ${number}/${symbol} ngày 04/5/2026`;
        });
        expect(shown(`UBND phường Cao Xanh đã ban hành ${list.join(", ")}`)).toBe(
          rows
            .map(([number, kind]) => `${number}/${kind.split("|")[1] ?? ""}`)
            .map((number) => `${number}|2026-05-04|UBND phường Cao Xanh`)
            .join(" + "),
        );
      }),
    );
  });
});

describe("a day that stands elsewhere than behind the number", () => {
  it.each([
    ["(Báo cáo số 8/BC-SYT, 21/8/2026)", "8/BC-SYT|2026-08-21|"],
    ["Ngày 05/5/2026, Sở Y tế có Công văn số 8/SYT-NV", "8/SYT-NV|2026-05-05|Sở Y tế"],
    ["Tờ trình ngày 05/5/2026 số 8/TTr-SYT", "8/TTr-SYT|2026-05-05|"],
    [
      "Quyết định số 8/QĐ-SYT ngày 05/5/2026 và Kế hoạch số 9/KH-SYT cùng ngày",
      "8/QĐ-SYT|2026-05-05| + 9/KH-SYT|2026-05-05|",
    ],
    [
      "Quyết định số 8/QĐ-SYT, Kế hoạch số 9/KH-SYT cùng ngày 05/5/2026",
      "8/QĐ-SYT|2026-05-05| + 9/KH-SYT|2026-05-05|",
    ],
    [
      "Ngày 05/5/2026, UBND xã có Báo cáo số 8/BC-UBND; cùng ngày, UBND xã có Tờ trình số 9/TTr-UBND",
      "8/BC-UBND|2026-05-05|UBND xã + 9/TTr-UBND|2026-05-05|UBND xã",
    ],
  ])("is that of the document: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    ["Trước ngày 05/5/2026, Sở Y tế ban hành Kế hoạch số 8/KH-SYT", "8/KH-SYT||Sở Y tế"],
    ["Tính đến ngày 05/5/2026, UBND xã đã ban hành Kế hoạch số 8/KH-UBND", "8/KH-UBND||UBND xã"],
    ["(hoàn thành Báo cáo số 8/BC-SYT, 30/6/2026)", "8/BC-SYT||"],
    ["Năm 2025, UBND xã ban hành Kế hoạch số 8/KH-UBND", "8/KH-UBND||UBND xã"],
    [
      "Kế hoạch số 8/KH-UBND ngày 05/5/2026, UBND xã ban hành Báo cáo số 9/BC-UBND",
      "8/KH-UBND|2026-05-05| + 9/BC-UBND||UBND xã",
    ],
  ])("is not, where it is a term, a year or another’s: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("that is said to be that of the document before says so where there is none", () => {
    const { citations, findings } = parseCitations("Quyết định số 8/QĐ-SYT cùng ngày");
    expect(citations).toHaveLength(1);
    expect(citations[0]).not.toHaveProperty("date");
    expect(findings.map(({ code }) => code)).toEqual(["incomplete-date"]);
  });
});

describe("the name of a committee", () => {
  it.each([
    "Ban Chỉ đạo về cải cách hành chính và chuyển đổi số tỉnh",
    "Trưởng Ban Chỉ đạo cải cách hành chính của Chính phủ",
    "Hội đồng thi đua, khen thưởng xã",
  ])("is whole: %s", (name) => {
    expect(shown(`Kế hoạch số 8/KH-XYZ của ${name}`)).toBe(`8/KH-XYZ||${name}`);
  });

  it("ends before its subject where no place follows", () => {
    expect(shown("Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo về tổ chức sơ kết")).toBe(
      "8/KH-BCĐ||Ban Chỉ đạo",
    );
  });
});
