import { parseCitations, type Citation } from "chiso/citation";
import { describe, expect, it } from "vitest";

const firstOf = (text: string): Citation | undefined => parseCitations(text).citations[0];
const issuersOf = (text: string): (string | undefined)[] =>
  parseCitations(text).citations.map(({ issuer }) => issuer?.replaceAll("\n", " "));
const numbersOf = (text: string): (string | undefined)[] =>
  parseCitations(text).citations.map(({ number }) => number);

describe("who signs", () => {
  it.each([
    ["Thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Văn An ký", "KH-UBND", "UBND tỉnh"],
    ["Ngày 05/3/2026, thay mặt HĐND xã, Chủ tịch HĐND xã ký", "NQ-HĐND", "HĐND xã"],
  ])("signs for a body, which issues: %s", (text, symbol, issuer) => {
    expect(issuersOf(`${text} Văn bản số 12/${symbol} về mùa mưa`)).toEqual([issuer]);
  });

  it("signs for several bodies of the Party", () => {
    const text = "Thay mặt Bộ Chính trị, Ban Bí thư, đồng chí Lê Văn Tú ký Kết luận số 19-KL/TW";
    expect(issuersOf(text)).toEqual(["Bộ Chính trị, Ban Bí thư"]);
  });

  it("leaves the day before it to the document", () => {
    const text = "Ngày 05/3/2026, thay mặt UBND xã, Chủ tịch UBND xã ký Kế hoạch số 12/KH-UBND";
    expect(firstOf(text)).toMatchObject({ date: "2026-03-05", issuer: "UBND xã" });
  });

  it("is not named with the office, whatever the name of the family", () => {
    expect(issuersOf("Bộ trưởng Bộ Y tế Sầm Văn Lộc ký Thông tư số 12/2026/TT-BYT")).toEqual([
      "Bộ trưởng Bộ Y tế",
    ]);
    expect(issuersOf("Phó Chủ tịch UBND tỉnh Nguyễn Văn Bình ký Quyết định số 12/QĐ-UBND")).toEqual(
      ["Phó Chủ tịch UBND tỉnh"],
    );
  });

  it("has an office whose place may bear the name of a person", () => {
    const text = "Chủ tịch UBND phường Lê Hồng Phong ký Quyết định số 12/QĐ-UBND";
    expect(issuersOf(text)).toEqual(["Chủ tịch UBND phường Lê Hồng Phong"]);
  });
});

describe("an office whose name ends like that of its body", () => {
  it.each([
    [
      "Thông tư 12/2025/TT-TTCP về kho lưu do Tổng Thanh tra Chính phủ ban hành",
      "Tổng Thanh tra Chính phủ",
    ],
    ["Thống đốc Ngân hàng Nhà nước có công văn số 59/NHNN-TD", "Thống đốc Ngân hàng Nhà nước"],
    [
      "Quy chế do Ban Bí thư Trung ương Đảng ban hành theo Quyết định số 9-QĐ/TW",
      "Ban Bí thư Trung ương Đảng",
    ],
    ["Thường trực Ban Bí thư ký Quyết định số 9-QĐ/TW", "Thường trực Ban Bí thư"],
  ])("%s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });
});

describe("the end of a sentence behind a letter that stands for a name", () => {
  it("ends the words before a document", () => {
    const text = "UBND xã K. Người nhận (Giấy ủy quyền số 12/GUQ-UBND ngày 29/6/2022)";
    expect(issuersOf(text)).toEqual([undefined]);
  });
});

describe("the day of a clause", () => {
  it.each([
    "Ngày 10/7/2025, tại kỳ họp thứ 3, HĐND xã đã ban hành Nghị quyết số 12/NQ-HĐND",
    "Ngày 10/7/2025 vừa qua, HĐND xã đã ban hành Nghị quyết số 12/NQ-HĐND",
    "HĐND xã ngày 10/7/2025 đã ban hành Nghị quyết số 12/NQ-HĐND",
  ])("is found around its issuer: %s", (text) => {
    expect(firstOf(text)).toMatchObject({ date: "2025-07-10", issuer: "HĐND xã" });
  });

  it.each([
    "Trước ngày 10/7/2025, tại kỳ họp thứ 3, HĐND xã đã ban hành Nghị quyết số 12/NQ-HĐND",
    "Sau ngày 10/7/2025 vừa qua, HĐND xã đã ban hành Nghị quyết số 12/NQ-HĐND",
    "Ngày 10/7/2025, đoàn về làng, HĐND xã đã ban hành Nghị quyết số 12/NQ-HĐND",
  ])("is none where it may be that of another thing: %s", (text) => {
    expect(firstOf(text)?.date).toBeUndefined();
  });

  it("is not read from a year with a figure too few or too many, but the issuer behind it is", () => {
    for (const year of ["202", "20266"]) {
      const found = firstOf(`Quyết định số 9-QĐ/TW ngày 18/8/${year} của Bộ Chính trị về mùa mưa`);
      expect(found?.date).toBeUndefined();
      expect(found?.issuer).toBe("Bộ Chính trị");
    }
  });
});

describe("an issuer said before a list", () => {
  it.each(["gồm", "như sau", "cụ thể"])("holds for its items behind `%s:`", (word) => {
    const text = `các chỉ thị của Ban Bí thư ${word}: Chỉ thị số 4-CT/TW về kho; Chỉ thị số 5-CT/TW về ao`;
    expect(issuersOf(text)).toEqual(["Ban Bí thư", "Ban Bí thư"]);
  });

  it("may say to whom it speaks", () => {
    const text = "Đó là yêu cầu của UBND tỉnh đối với các sở, ngành tại Công văn số 79/UBND-KT";
    expect(issuersOf(text)).toEqual(["UBND tỉnh"]);
    expect(issuersOf(text.replace("UBND-KT", "SNV-KT"))).toEqual([undefined]);
  });

  it("is that of numbers that share a symbol behind a colon", () => {
    const text = "các Kết luận số: 09, 10 và 11/KL-TTr ngày 20/6/2024 của Chánh Thanh tra tỉnh";
    expect(numbersOf(text)).toEqual(["09/KL-TTr", "10/KL-TTr", "11/KL-TTr"]);
    expect(new Set(issuersOf(text))).toEqual(new Set(["Chánh Thanh tra tỉnh"]));
  });
});

describe("a number without its symbol", () => {
  it("is that of a document where one issues it about something", () => {
    expect(numbersOf("UBND xã vừa ban hành Văn bản số 272 về việc dọn ao")).toEqual(["272"]);
    expect(numbersOf("UBND xã ký quyết định 160 về quy hoạch ao")).toEqual(["160"]);
    expect(firstOf("UBND xã ký quyết định 160 về quy hoạch ao")?.issuer).toBe("UBND xã");
  });

  it("is none where it may count", () => {
    expect(numbersOf("UBND xã ký quyết định 3 về quy hoạch ao")).toEqual([]);
    expect(numbersOf("UBND xã ký quyết định 160 cán bộ về thôn")).toEqual([]);
    expect(numbersOf("xem Văn bản số 272 về việc dọn ao")).toEqual([]);
  });

  it("is that of a law by its year, and its day stands behind the bracket", () => {
    const text = "(Luật số 25/2018) đã được Quốc hội khóa XIV thông qua ngày 12/6/2018";
    expect(firstOf(text)).toMatchObject({
      number: "25/2018",
      date: "2018-06-12",
      issuer: "Quốc hội",
    });
    expect(numbersOf("Luật số 25 đã được Quốc hội thông qua")).toEqual([]);
  });
});

describe("numbers", () => {
  it("of courts stand behind a colon, and may have the stage behind the type", () => {
    expect(numbersOf("Quyết định đưa vụ án ra xét xử số: 9/2018/QĐXXST-HC ngày 15/7/2018")).toEqual(
      ["9/2018/QĐXXST-HC"],
    );
    expect(numbersOf("Quyết định đưa vụ án ra xét xử phúc thẩm số 24/2023/QĐ-PT")).toEqual([
      "24/2023/QĐ-PT",
    ]);
    expect(numbersOf("vụ án thụ lý số: 24/2023/TLPT-HC")).toEqual([]);
  });

  it("have the standing members of a council before it", () => {
    expect(numbersOf("Quy chế số 06/QC-TT.HĐND-UBND")).toEqual(["06/QC-TT.HĐND-UBND"]);
  });

  it("follow a law whose name has a comma", () => {
    const law = firstOf("Luật Thuế xuất khẩu, Thuế nhập khẩu số 107/2016/QH13 ngày 06/4/2016");
    expect(law).toMatchObject({ number: "107/2016/QH13", date: "2016-04-06" });
    expect(law?.type?.key).toBe("law");
  });
});

describe("cards and heads", () => {
  const card = (labels: readonly [string, string, string]): string =>
    `${labels[0]} | 89/QĐ-TTg |\n${labels[1]} | 24/07/2025 |\n${labels[2]} | Thủ tướng Chính phủ |`;

  it("have their labels in cells without a colon", () => {
    expect(firstOf(card(["Số hiệu", "Ngày ban hành", "Cơ quan ban hành"]))).toMatchObject({
      date: "2025-07-24",
      issuer: "Thủ tướng Chính phủ",
    });
    const effect = firstOf(card(["Số hiệu", "Ngày có hiệu lực", "Người ký"]));
    expect(effect?.date).toBeUndefined();
    expect(effect?.issuer).toBeUndefined();
  });

  it.each([
    ["SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-SYT", "SỞ Y TẾ"],
    ["TỔNG CỤC THUẾ CỤC THUẾ TỈNH LÀO CAI\n-----\nSố: 12/CT-KK", "CỤC THUẾ TỈNH LÀO CAI"],
    ["THƯỜNG TRỰC\nHĐND TỈNH LÀO CAI\n-----\nSố: 12/QC-TT.HĐND", "THƯỜNG TRỰC HĐND TỈNH LÀO CAI"],
    ["TỈNH ĐOÀN LÀO CAI\nBCH ĐOÀN XÃ SÍN CHẢI\n***\nSố: 7-CV/ĐTN", "BCH ĐOÀN XÃ SÍN CHẢI"],
    ["QUYẾT ĐỊNH\n\nCỦA BỘ TRƯỞNG BỘ Y TẾ\nSỐ 12/2006/QĐ-BYT", "BỘ TRƯỞNG BỘ Y TẾ"],
    ["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\n-----\nSố: 6b/NQ-TLĐ", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"],
  ])("name the body itself: %j", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it("name both where two bodies stand in two columns", () => {
    const text =
      "BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBỘ NỘI VỤ Độc lập - Tự do - Hạnh phúc\nSố: 12/TTLT-BYT-BNV";
    expect(issuersOf(text)).toEqual(["BỘ Y TẾ BỘ NỘI VỤ"]);
  });

  it("name none where one of two bodies cannot be told", () => {
    const text = "Kính gửi: các Sở\nBỘ NỘI VỤ Độc lập - Tự do - Hạnh phúc\nSố: 12/TTLT-BYT-BNV";
    expect(issuersOf(text)).toEqual([undefined]);
  });

  it("have their day behind a place with its level", () => {
    const text = "CỤC THUẾ\nSố: 12/CT-KK | Thành phố Hồ Chí Minh, ngày 31 tháng 01 năm 2020 |";
    expect(firstOf(text)?.date).toBe("2020-01-31");
  });
});
