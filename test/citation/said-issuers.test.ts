import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseCitations } from "chiso/citation";

/** Number, date and issuer of each citation; nothing where it has none. */
const shown = (text: string): string =>
  parseCitations(text)
    .citations.map(({ number = "", date = "", issuer = "" }) => `${number}|${date}|${issuer}`)
    .join(" + ");

describe("an issuer that stands without `của`", () => {
  it.each([
    ["Công văn số 77/BHXH-CST ngày 05/02/2026 (BHXH tỉnh)", "77/BHXH-CST|2026-02-05|BHXH tỉnh"],
    ["Hướng dẫn số 6/HD-PKT (Phòng Kinh tế)", "6/HD-PKT||Phòng Kinh tế"],
    [
      "Tại Công văn số 88/SNV-CCVC ngày 03/3/2026, Sở Nội vụ đề nghị rà soát",
      "88/SNV-CCVC|2026-03-03|Sở Nội vụ",
    ],
    ["Tại Văn bản số 8/UBND-KT, UBND xã giao Phòng Kinh tế", "8/UBND-KT||UBND xã"],
    ["Theo Thông báo số 9/TB-UBND, UBND xã yêu cầu các bản khẩn trương", "9/TB-UBND||UBND xã"],
    [
      "Tại Kết luận thanh tra số 5/KL-TTr, Thanh tra tỉnh đã kiến nghị thu hồi",
      "5/KL-TTr||Thanh tra tỉnh",
    ],
    ["HĐND xã đã ban hành Nghị quyết số 4/NQ-HĐND ngày 20/7/2025", "4/NQ-HĐND|2025-07-20|HĐND xã"],
    ["Phòng Kinh tế có Tờ trình số 71/TTr-PKT", "71/TTr-PKT||Phòng Kinh tế"],
    ["Chủ tịch UBND xã ký Quyết định số 45/QĐ-UBND", "45/QĐ-UBND||Chủ tịch UBND xã"],
  ])("is who the symbol names, or who says what the document says: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    ["Công văn số 77/SNV-CCVC (bản điện tử)", "77/SNV-CCVC||"],
    ["Công văn số 77/SNV-CCVC (UBND tỉnh)", "77/SNV-CCVC||"],
    ["Theo Quyết định số 5/QĐ-UBND, Sở Nội vụ đề nghị bổ sung", "5/QĐ-UBND||"],
    ["Tại Quyết định số 5/QĐ-TTg, Sở Tài chính được giao chủ trì", "5/QĐ-TTg||"],
    ["Sở Y tế có Quyết định số 5/QĐ-UBND", "5/QĐ-UBND||"],
  ])("is none whose name the symbol does not hold: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("an issuer and a day that are said once behind bare numbers", () => {
  it("belong to all numbers of the row", () => {
    const serials = fc.uniqueArray(fc.integer({ min: 2, max: 4000 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(serials, (numbers) => {
        const row = numbers.map((serial) => `${serial}/QĐ-UBND`).join(", ");
        expect(shown(`Quyết định số ${row} ngày 04/5/2026 của UBND xã Tân Lập`)).toBe(
          numbers.map((each) => `${each}/QĐ-UBND|2026-05-04|UBND xã Tân Lập`).join(" + "),
        );
      }),
    );
  });

  it.each([
    [
      "Nghị quyết số 2-NQ/TW, Nghị quyết số 3-NQ/TW của Bộ Chính trị",
      "2-NQ/TW||Bộ Chính trị + 3-NQ/TW||Bộ Chính trị",
    ],
    [
      "Tờ trình số 2/TTr-PKT; Tờ trình số 3/TTr-PKT của Phòng Kinh tế",
      "2/TTr-PKT||Phòng Kinh tế + 3/TTr-PKT||Phòng Kinh tế",
    ],
    [
      "Quyết định số 2/QĐ-UBND; Quyết định số 3/QĐ-UBND của UBND tỉnh",
      "2/QĐ-UBND|| + 3/QĐ-UBND||UBND tỉnh",
    ],
    ["Quyết định số 2/QĐ-SYT, 3/QĐ-SYT ngày 04/5/2026", "2/QĐ-SYT|| + 3/QĐ-SYT|2026-05-04|"],
  ])("go back as far as the words are sure: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("issuers with words that might end them", () => {
  it.each([
    ["Thông báo số 8/TB-VP của VP HĐND&UBND xã", "8/TB-VP||VP HĐND&UBND xã"],
    ["Hướng dẫn số 5-HD/ĐTN của Ban Thường vụ Tỉnh đoàn", "5-HD/ĐTN||Ban Thường vụ Tỉnh đoàn"],
    ["Công văn số 5/UBND-NC của UBND tỉnh và ý kiến của Sở Nội vụ", "5/UBND-NC||UBND tỉnh"],
    ["Nghị quyết số 9/NQ-HĐND (kỳ họp thứ 5) của HĐND xã", "9/NQ-HĐND||HĐND xã"],
    [
      "Công điện số 7/CĐ-UBND hồi 15h30 ngày 22/7/2025 của UBND tỉnh",
      "7/CĐ-UBND|2025-07-22|UBND tỉnh",
    ],
    [
      "Thông báo số 12/TB-KV III của Kiểm toán nhà nước khu vực III",
      "12/TB-KV III||Kiểm toán nhà nước khu vực III",
    ],
    ["Quyết định số 3/QĐ-TrMN của Trường Mầm non Hoa Đào", "3/QĐ-TrMN||Trường Mầm non Hoa Đào"],
    [
      "Quyết định số 5/QĐ-BQL của Ban Quản lý Khu kinh tế Vân Phong và các khu công nghiệp",
      "5/QĐ-BQL||Ban Quản lý Khu kinh tế Vân Phong và các khu công nghiệp",
    ],
    ["Kế hoạch số 4/KH-BCĐ389 của BCĐ 389 tỉnh", "4/KH-BCĐ389||BCĐ 389 tỉnh"],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("types that the symbol says only in part", () => {
  it.each([
    ["Kết luận thanh tra số 5/KL-TTr", "inspection-conclusion"],
    ["Kết luận số 5-KL/TU", "conclusion"],
    ["Báo cáo thẩm định số 5/BC-STP", "appraisal-report"],
  ])("%s", (text, type) => {
    const { citations, findings } = parseCitations(text);
    expect(citations.map((citation) => citation.type?.key)).toEqual([type]);
    expect(findings).toEqual([]);
  });
});

describe("the resolution of a congress is cited by the count of the congress", () => {
  it("has the congress as issuer and name, and no number", () => {
    const { citations, findings } = parseCitations("Nghị quyết Đại hội Đảng bộ phường lần thứ II");
    expect(citations).toMatchObject([
      {
        form: "named",
        type: { key: "resolution" },
        issuer: "Đại hội Đảng bộ phường lần thứ II",
        subject: "Đại hội Đảng bộ phường lần thứ II",
      },
    ]);
    expect(citations[0]).not.toHaveProperty("number");
    expect(findings).toEqual([]);
  });

  it.each([
    "Nghị quyết Đại hội Đảng các cấp",
    "Nghị quyết Đại hội XIV của Đảng bộ lần thứ I",
    "Đại hội Đảng bộ xã lần thứ I",
  ])("is none without a resolution and a count: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });

  it("leaves one with a number to its number", () => {
    expect(shown("Nghị quyết số 1-NQ/ĐH ngày 05/8/2025 của Đại hội Đảng bộ xã lần thứ I")).toBe(
      "1-NQ/ĐH|2025-08-05|Đại hội Đảng bộ xã lần thứ I",
    );
  });
});

describe("contracts and licences of works", () => {
  it.each([
    "Hợp đồng số 15/2026/HĐ-XD ngày 02/02/2026",
    "tuyến xe 01/SL-HN",
    "hợp đồng thi công số 9/HĐ-BQLDA",
    "Giấy phép khai thác nước dưới đất phục vụ sinh hoạt số 22/GP-UBND",
  ])("are no documents: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });

  it("but a contract of a known office is one", () => {
    expect(shown("Hợp đồng số 3/HĐ-SNV")).toBe("3/HĐ-SNV||");
  });
});
