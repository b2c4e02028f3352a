import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`, and the codes of what was found. */
function shown(text: string): string {
  const { citations, findings } = parseCitations(text);
  const rows = citations.map(({ number, subject, type, date, year, issuer }) =>
    [number ?? `${subject ?? ""} ${year ?? ""}`, type?.key, date, issuer].join("|"),
  );
  return [rows.join(" + "), ...findings.map(({ code }) => code)].join(" ! ");
}

describe("a letter of another script in the name of an issuer", () => {
  it("stays as it is written, and the number is read", () => {
    const text = "Kế hoạch số 9/KH-UBND của UBND tỉnh Sơn LaΑ";
    const { issuer = "", spans } = parseCitations(text).citations[0] ?? {};
    expect(issuer).toBe("UBND tỉnh Sơn LaΑ");
    expect(text.slice(spans?.issuer?.start, spans?.issuer?.end)).toBe(issuer);
    expect(shown("Công văn số 4/UBΝD-VX của UBND хã")).toContain("4/UBND-VX|letter||");
  });
});

/** The rows of {@link shown} without what was found. */
function read(text: string): string {
  return shown(text).split(" ! ")[0] ?? "";
}

describe("numbers of a list without their symbol", () => {
  it.each([
    [
      "Kết luận số 4, 5, 6 của Thường trực Thị ủy",
      "4|conclusion||Thường trực Thị ủy + 5|conclusion||Thường trực Thị ủy + 6|conclusion||Thường trực Thị ủy",
    ],
    [
      "Báo cáo số 41, 42 ngày 09/6/2023 của Chi cục Thuế",
      "41|report|2023-06-09|Chi cục Thuế + 42|report|2023-06-09|Chi cục Thuế",
    ],
    [
      "Chỉ thị số 7, 8; 9/CT-UBND của UBND xã",
      "7/CT-UBND|directive||UBND xã + 8/CT-UBND|directive||UBND xã + 9/CT-UBND|directive||UBND xã",
    ],
    [
      "Kết luận 21-KL/TW, 22 và 23-KL/TW",
      "21-KL/TW|conclusion|| + 22-KL/TW|conclusion|| + 23-KL/TW|conclusion||",
    ],
    ["Kế hoạch số 3/KH-UBND, số 4 ngày 02/02/2022", "3/KH-UBND|plan|| + 4|plan|2022-02-02|"],
    ["Kế hoạch số 3/KH-UBND, số 4 người", "3/KH-UBND|plan||"],
    ["Quyết định số 3, 4 học sinh", ""],
  ])("are all read: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it("are said for a row whose first and last alone are written", () => {
    const { citations, findings } = parseCitations("các Giấy mời từ số 3 đến số 8/GM-UBND");
    expect(citations.map(({ number }) => number)).toEqual(["3/GM-UBND", "8/GM-UBND"]);
    expect(findings.map(({ code, message }) => [code, message.vi])).toEqual([
      ["shared-symbol", expect.stringContaining("số 3 đến số 8/GM-UBND")],
    ]);
    expect(read("Giấy mời số 8 đến số 3/GM-UBND")).toBe("3/GM-UBND|invitation||");
  });

  it("have the type that is said of the first", () => {
    expect(read("Kết luận thanh tra số 2, 3/KL-TTr")).toBe(
      "2/KL-TTr|inspection-conclusion|| + 3/KL-TTr|inspection-conclusion||",
    );
  });
});

describe("an issuer before its document", () => {
  it.each([
    ["Nội quy do HĐQT ban hành kèm theo Quyết định số 5/QĐ-HĐQT", "5/QĐ-HĐQT|decision||HĐQT"],
    ["Quy chế của UBND xã ban hành kèm theo Quyết định số 5/QĐ-UBND", "5/QĐ-UBND|decision||"],
    [
      "Tại Quyết định số 6/QĐ-UBND ngày 04/4/2017, UBND thị xã M thu hồi đất",
      "6/QĐ-UBND|decision|2017-04-04|UBND thị xã M",
    ],
    ["Sở Y tế ra Thông điệp số 9/AB-CD", "9/AB-CD|||Sở Y tế"],
    [
      "HĐND xã đã thông qua 04 nghị quyết, trong đó có Nghị quyết số 9/NQ-HĐND",
      "9/NQ-HĐND|resolution||HĐND xã",
    ],
    [
      "Danh mục do Bộ Xây dựng gửi. Cụ thể:\nCông văn 55/BXD-KTXD\nCông văn 56/BXD-KTXD",
      "55/BXD-KTXD|letter||Bộ Xây dựng + 56/BXD-KTXD|letter||Bộ Xây dựng",
    ],
  ])("%s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("the type of a number whose symbol is an office and its unit", () => {
  it.each([
    ["Tờ trình số 77/SXD-HTKT", "77/SXD-HTKT|submission||"],
    ["hướng dẫn số 77/BNV-CCVC", "77/BNV-CCVC|letter||"],
  ])("is what the word says, but guidance may stand in a letter: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("numbers in a way of one's own", () => {
  it.each([
    ["văn bản số 07CV/2019 ngày 03/3/2019 của Công ty", "07CV/2019||2019-03-03|Công ty"],
    ["công văn số HL-02/2018 ngày 03/3/2018", "HL-02/2018|letter|2018-03-03|"],
    ["công văn số 9/CV-HL/2018 ngày 03/3/2018", "9/CV-HL/2018|letter|2018-03-03|"],
    [
      "công văn không số ngày 03/3/2018 của Công ty TNHH Hạ Lan",
      " 2018|letter|2018-03-03|Công ty TNHH Hạ Lan",
    ],
    ["văn bản số HL-02 và số 5", ""],
    ["Quyết định số 88 TC/QĐ/TCCB", "88/TC-QĐ/TCCB|decision||"],
    ["Công văn số 88 TCT/NV2 ngày 03/3/1998", "88/TCT/NV2|letter|1998-03-03|"],
    ["Quyết định số 115/CT ngày 09/4/1990", "115/CT|decision|1990-04-09|"],
    ["Thông tư số 14/TC-TCT", "14/TC-TCT|circular||"],
    ["Thông tư số 03-TT/LB", "03-TT/LB|circular||"],
    ["Pháp lệnh số 30-LCT/HĐNN8", "30-LCT/HĐNN8|ordinance||"],
    ["Kế hoạch số 5.KH/UBND", "5/KH-UBND|plan||"],
  ])("%s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("the head of a document", () => {
  const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  const motto = "Độc lập - Tự do - Hạnh phúc";
  const place = "Hà Giang, ngày 4 tháng 7 năm 2022";
  it.each([
    [
      `UBND TỈNH HÀ GIANG\n${state}\nSỞ NỘI VỤ\n${motto}\nSố: 5/SNV-VP\n${place}`,
      "letter",
      "SỞ NỘI VỤ",
    ],
    [
      `ỦY BAN NHÂN DÂN ${state}\nTỈNH HÀ GIANG ${motto}\nSố: 5/SNV-VP ${place}`,
      "letter",
      "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG",
    ],
    [`| BỘ Y TẾ | ${state} |\n| Số: 5/QĐ-BYT | ${place} |`, "decision", "BỘ Y TẾ"],
    [`BỘ Y TẾ\nSố: 5/BYT-KCB\nV/v mua thuốc ${place}`, "letter", "BỘ Y TẾ"],
    [`CÔNG TY HÀ LAN\nSố: 5/BC\n${place}`, "report", "CÔNG TY HÀ LAN"],
    [`S: 5/BYT-KCB\n${place}\nBộ Y tế có ý kiến như sau`, "letter", "Bộ Y tế"],
  ])("%s", (text, type, issuer) => {
    const [first] = parseCitations(text).citations;
    expect([first?.type?.key, first?.issuer]).toEqual([type, issuer]);
  });

  it("keeps the name of the state in a sentence", () => {
    const text = "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013";
    expect(parseCitations(text).citations[0]?.text).toBe(text);
  });
});

describe("days and signs around a number", () => {
  it.each([
    ["Nghị định số 5/2020/NĐ-CP[3] ngày 06/7/2020", "5/2020/NĐ-CP|decree|2020-07-06|"],
    ["Nghị định số 5/2020/NĐ-CP2 ngày 06/7/2020", "5/2020/NĐ-CP|decree|2020-07-06|"],
    ["“Quyết định số 5/QĐ-SYT” ngày 06/7/2020", "5/QĐ-SYT|decision|2020-07-06|"],
    ["Quyết định (số 5/QĐ-UBND) của UBND xã Y", "5/QĐ-UBND|decision||UBND xã Y"],
    ["(theo Quyết định số 5/QĐ-UBND) của Sở Y tế", "5/QĐ-UBND|decision||"],
    ["Quyết định số 5/QĐ-SYT ngày 6 tháng 7/2020", "5/QĐ-SYT|decision|2020-07-06|"],
    ["Quyết định số 5/QĐ-SYT ngày 6-7/2020", "5/QĐ-SYT|decision|2020-07-06|"],
    ["Quyết định số 5/QĐ-SYT vào ngày mồng 6 tháng 7 năm 2020", "5/QĐ-SYT|decision|2020-07-06|"],
    ["Thông tư 5/2020/TT-BYT ban hành 06/7/2020", "5/2020/TT-BYT|circular|2020-07-06|"],
    [
      "Quyết định số 5/QĐ-UBND ngày 06/7/2020 của UBND Q.3",
      "5/QĐ-UBND|decision|2020-07-06|UBND Q.3",
    ],
    [
      "Nghị quyết số 5/2006/NQ-HĐTP TANDTC ngày 06/7/2006",
      "5/2006/NQ-HĐTP|resolution|2006-07-06|TANDTC",
    ],
    ["Pháp lệnh Giá số 5/2002/PL-UBTVQH10", "5/2002/PL-UBTVQH10|ordinance||"],
    ["Cn c Ngh nh s 5/2016/N-CP ngy 06 thng 7 nm 2016", "5/2016/NĐ-CP|decree|2016-07-06|"],
  ])("%s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("a document without a number behind the verb of issuing", () => {
  it.each([
    ["Ngày 07/8/2023, Sở Y tế đã ban hành Công văn hỏa tốc về dịch sởi", "Sở Y tế"],
    ["Sáng 07/8/2023, Giám đốc Sở Y tế Trần Thu Hà ký văn bản chấn chỉnh", "Giám đốc Sở Y tế"],
  ])("has the day and the issuer of its clause: %s", (text, issuer) => {
    const [first] = parseCitations(text).citations;
    expect([first?.form, first?.date, first?.issuer]).toEqual(["dated", "2023-08-07", issuer]);
  });

  it.each([
    "Ngày 07/8/2026, Sở Y tế ban hành Kế hoạch tiêm chủng",
    "Trước ngày 07/8/2026, Sở Y tế đã ban hành Kế hoạch tiêm chủng",
  ])("is none where it may be a task: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });
});

describe("cards without colons", () => {
  it.each([
    "Số ký hiệu 5/TB-BNV\nNgày ban hành 06-7-2020\nCơ quan ban hành Bộ Nội vụ",
    "Số ký hiệu\t5/TB-BNV\nNgày ban hành\t06/7/2020\nCơ quan ban hành\tBộ Nội vụ",
    "Số văn bản\n5/TB-BNV\nNgày ban hành\n06/7/2020\nCơ quan ban hành\nBộ Nội vụ",
    "| Số ký hiệu | 5/TB-BNV |\n| Ngày ban hành | 06/7/2020 |\n| Cơ quan ban hành | Bộ Nội vụ |",
  ])("%j", (text) => {
    expect(read(text)).toBe("5/TB-BNV|notice|2020-07-06|Bộ Nội vụ");
  });
});

describe("the names of several bodies", () => {
  it.each([
    [
      "Thông tư liên tịch số 5/2004/TTLT/BNN-BTC của liên Bộ Nông nghiệp và Phát triển nông thôn - Tài chính",
      "liên Bộ Nông nghiệp và Phát triển nông thôn - Tài chính",
    ],
    [
      "Hướng dẫn số 5/HDLN-SLĐTBXH-NHCSXH của Sở Lao động - Thương binh và Xã hội và Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
      "Sở Lao động - Thương binh và Xã hội và Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
    ],
    ["Hướng dẫn số 5/HDLT-LĐLĐ-GDĐT của Liên đoàn Lao động", "Liên đoàn Lao động"],
  ])("%s", (text, issuer) => {
    expect(parseCitations(text).citations[0]?.issuer).toBe(issuer);
  });
});
