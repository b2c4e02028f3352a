import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Type, number or name, day and issuer of each citation. */
const shown = (text: string): string[] =>
  parseCitations(text).citations.map(({ type, number, subject = "", date, year, issuer = "" }) =>
    [type?.name ?? "", number ?? subject, date ?? year ?? "", issuer].join("|"),
  );

describe("a symbol that is written twice is read once", () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      "Nghị quyết số 18-NQ/TW NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương",
      "Nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương",
    ],
    [
      "Kế hoạch số 45/KH-UBND KH-UBND ngày 02/3/2024 của UBND xã Nậm Pung",
      "Kế hoạch|45/KH-UBND|2024-03-02|UBND xã Nậm Pung",
    ],
    [
      "theo Nghị định số 45/2020/NĐ-CP NĐ-CP của Chính phủ",
      "Nghị định|45/2020/NĐ-CP|2020|Chính phủ",
    ],
    ["Công văn 210/SNV-CCHC SNV-CCHC ngày 05/6/2024", "Công văn|210/SNV-CCHC|2024-06-05|"],
    [
      "Quyết định số 15/QĐ-UBND QĐ-UBND QĐ-UBND ngày 02/3/2024",
      "Quyết định|15/QĐ-UBND|2024-03-02|",
    ],
    ["Chỉ thị số 05-CT/TW CT/TW của Bộ Chính trị", "Chỉ thị|05-CT/TW||Bộ Chính trị"],
    // Another symbol, or the same behind a sign or on another line, is none that was doubled.
    [
      "Kế hoạch số 45/KH-UBND UBND xã ban hành ngày 02/3/2024",
      "Kế hoạch|45/KH-UBND|2024-03-02|UBND xã",
    ],
    ["Kế hoạch số 45/KH-UBND, KH-UBND ngày 02/3/2024", "Kế hoạch|45/KH-UBND||"],
    ["Kế hoạch số 45/KH-UBND\nKH-UBND ngày 02/3/2024", "Kế hoạch|45/KH-UBND||"],
    ["Quyết định số 45/QĐ-UBND KH-UBND ngày 02/3/2024", "Quyết định|45/QĐ-UBND||"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("tells that it put the number right", () => {
    const { findings } = parseCitations("Nghị quyết số 18-NQ/TW NQ/TW ngày 25/10/2017");
    expect(findings.map(({ code }) => code)).toEqual(["spaced-symbol"]);
  });
});

describe("a law by its name has the maker of laws that stands behind its day", () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      "Pháp lệnh Thú y ngày 29/4/2004 của Ủy ban thường vụ Quốc hội",
      "Pháp lệnh|Thú y|2004-04-29|Ủy ban thường vụ Quốc hội",
    ],
    [
      "Pháp lệnh Dân số năm 2003 của Ủy ban Thường vụ Quốc hội; Luật Trẻ em",
      "Pháp lệnh|Dân số|2003|Ủy ban Thường vụ Quốc hội",
      "Luật|Trẻ em||",
    ],
    ["Luật Báo chí ngày 05/4/2016 của Quốc hội", "Luật|Báo chí|2016-04-05|Quốc hội"],
    ["căn cứ Bộ luật Lao động 2019 của Quốc hội về", "Bộ luật|Lao động|2019|Quốc hội"],
    [
      "các Luật: Đất đai ngày 18/01/2024 của Quốc hội; Nhà ở năm 2023",
      "Luật|Đất đai|2024-01-18|Quốc hội",
      "Luật|Nhà ở|2023|",
    ],
    // No other body makes laws; nor does another word of the assembly.
    ["Luật Báo chí năm 2016 của Bộ Tư pháp soạn thảo", "Luật|Báo chí|2016|"],
    ["Luật Báo chí năm 2016 của Văn phòng Quốc hội in", "Luật|Báo chí|2016|"],
    ["Luật Báo chí năm 2016, của Quốc hội tại kỳ họp", "Luật|Báo chí|2016|"],
    ["Luật Báo chí năm 2016 của Quốc hội trẻ em", "Luật|Báo chí|2016|"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("stays a law by its name", () => {
    const [law] = parseCitations("Luật Báo chí ngày 05/4/2016 của Quốc hội").citations;
    expect(law?.form).toBe("named");
  });
});

describe("an issuer on a line below a list of lines is that of each", () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      "a) Thông báo số 5/TB-VP;\nb) Thông báo số 9/TB-VP\ncủa Văn phòng HĐND tỉnh",
      "Thông báo|5/TB-VP||Văn phòng HĐND tỉnh",
      "Thông báo|9/TB-VP||Văn phòng HĐND tỉnh",
    ],
    [
      "+ CV số 140/VP-TH, 21/5/2014;\n+ CV số 171/VP-TH, 18/6/2014\ncủa Văn phòng UBND tỉnh Hà Nam",
      "Công văn|140/VP-TH|2014-05-21|Văn phòng UBND tỉnh Hà Nam",
      "Công văn|171/VP-TH|2014-06-18|Văn phòng UBND tỉnh Hà Nam",
    ],
    [
      "- Quyết định số 12/QĐ-SYT ngày 01/02/2024;\n- Quyết định số 15/QĐ-SYT ngày 05/02/2024;\n- Quyết định số 19/QĐ-SYT ngày 07/02/2024\ncủa Sở Y tế",
      "Quyết định|12/QĐ-SYT|2024-02-01|Sở Y tế",
      "Quyết định|15/QĐ-SYT|2024-02-05|Sở Y tế",
      "Quyết định|19/QĐ-SYT|2024-02-07|Sở Y tế",
    ],
    [
      "Công văn số 12/UBND-VX ngày 01/02/2024\nCông văn số 15/UBND-VX ngày 05/02/2024\ncủa UBND huyện Mường Chà",
      "Công văn|12/UBND-VX|2024-02-01|UBND huyện Mường Chà",
      "Công văn|15/UBND-VX|2024-02-05|UBND huyện Mường Chà",
    ],
    [
      "+ QĐ số 5/QĐ-SXD, 03/01/2025;\n+ QĐ số 9/QĐ-SXD, 10/01/2025;\ncủa Sở Xây dựng",
      "Quyết định|5/QĐ-SXD|2025-01-03|Sở Xây dựng",
      "Quyết định|9/QĐ-SXD|2025-01-10|Sở Xây dựng",
    ],
    // On the line of the last it is that of the last; nor is it that of another body's document.
    [
      "+ CV số 140/VP-TH, 21/5/2014;\n+ CV số 171/VP-TH, 18/6/2014 của Văn phòng UBND tỉnh Hà Nam",
      "Công văn|140/VP-TH|2014-05-21|",
      "Công văn|171/VP-TH|2014-06-18|Văn phòng UBND tỉnh Hà Nam",
    ],
    [
      "- Kế hoạch số 12/KH-HĐND ngày 01/02/2024;\n- Kế hoạch số 15/KH-UBND ngày 05/02/2024\ncủa UBND huyện Mường Chà",
      "Kế hoạch|12/KH-HĐND|2024-02-01|",
      "Kế hoạch|15/KH-UBND|2024-02-05|UBND huyện Mường Chà",
    ],
    [
      "Kế hoạch số 12/KH-UBND ngày 01/02/2024;\n\nKế hoạch số 15/KH-UBND ngày 05/02/2024\ncủa UBND huyện Mường Chà",
      "Kế hoạch|12/KH-UBND|2024-02-01|",
      "Kế hoạch|15/KH-UBND|2024-02-05|UBND huyện Mường Chà",
    ],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("a day whose year stands behind another word for the month", () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      "Nghị định 99/2021/NĐ-CP ngày 11 tháng 11\ntháng 2021 của Chính phủ Quy định về quản lý",
      "Nghị định|99/2021/NĐ-CP|2021|Chính phủ",
    ],
    [
      "Quyết định số 12/QĐ-UBND ngày 3 tháng 5 tháng 2024 của UBND tỉnh Quảng Nam",
      "Quyết định|12/QĐ-UBND||UBND tỉnh Quảng Nam",
    ],
    [
      "Thông tư số 7/2023/TT-BYT ngày 04 tháng 4 tháng 2023 của Bộ Y tế Ban hành quy chế",
      "Thông tư|7/2023/TT-BYT|2023|Bộ Y tế",
    ],
    [
      "Quyết định số 12/QĐ-UBND ngày 3 tháng 5 tháng 6 của UBND tỉnh Quảng Nam",
      "Quyết định|12/QĐ-UBND||",
    ],
    [
      "Nghị định 34/2016/NĐ-CP ngày … đã ký của Chính phủ Quy định chi tiết",
      "Nghị định|34/2016/NĐ-CP|2016|Chính phủ",
    ],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
    expect(parseCitations(text).findings.map(({ code }) => code)).toContain("incomplete-date");
  });
});

describe("numbers without a symbol in a list behind a colon or before a year", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["các Nghị định: 59/2019, 130/2020", "Nghị định|59/2019|2019|", "Nghị định|130/2020|2020|"],
    ["các Nghị định số 59/2019, 130/2020", "Nghị định|59/2019|2019|", "Nghị định|130/2020|2020|"],
    [
      "theo các Thông tư: 05/2019, 13/2020 và 8/2021;",
      "Thông tư|05/2019|2019|",
      "Thông tư|13/2020|2020|",
      "Thông tư|8/2021|2021|",
    ],
    ["Nghị định: 59/2019", "Nghị định|59/2019|2019|"],
    [
      "Nghị định: 59/2019/NĐ-CP; 130/2020/NĐ-CP",
      "Nghị định|59/2019/NĐ-CP|2019|",
      "Nghị định|130/2020/NĐ-CP|2020|",
    ],
    ["(Nghị định: 61/2018; 107/2021)", "Nghị định|61/2018|2018|", "Nghị định|107/2021|2021|"],
    ["Các Luật: 31/2024, 27/2023", "Luật|31/2024|2024|", "Luật|27/2023|2023|"],
    // A count of decrees, a share, a month and its year.
    ["Số lượng Nghị định: 59, Thông tư: 130"],
    ["Kết quả triển khai Kế hoạch: 59/2019 hộ"],
    ["Báo cáo: 5/2019, 6/2019"],
    ["Nghị định: 59/2019 hộ"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("a number that has its symbol from the next, behind the word for any document", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["VB 10697 & 11028/UBND-KGVX", "Công văn|10697/UBND-KGVX||", "Công văn|11028/UBND-KGVX||"],
    [
      "Văn bản 697 và 728/SNV-TCBC ngày 05/3/2024 của Sở Nội vụ",
      "Công văn|697/SNV-TCBC|2024-03-05|Sở Nội vụ",
      "Công văn|728/SNV-TCBC|2024-03-05|Sở Nội vụ",
    ],
    ["các văn bản 45, 52/KH-UBND", "Kế hoạch|45/KH-UBND||", "Kế hoạch|52/KH-UBND||"],
    // A count of documents, and another word before the figures.
    ["đã ban hành văn bản 5 và 728/SNV-TCBC", "Công văn|728/SNV-TCBC||"],
    ["phát hành 12 văn bản, 728/SNV-TCBC", "Công văn|728/SNV-TCBC||"],
    ["hộ 697 và 728/SNV-TCBC", "Công văn|728/SNV-TCBC||"],
    ["VB 2023 và 728/SNV-TCBC", "Công văn|728/SNV-TCBC||"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
