import { DOCUMENT_TYPES, parseCitations, type Citation } from "chiso/citation";
import { readCitations } from "../../src/citation/index.js";
import { describe, expect, it } from "vitest";
import { cutText } from "../../src/reading/index.js";
import samples from "../fixtures/citations/numbers.json" with { type: "json" };

function read(text: string): readonly Citation[] {
  return parseCitations(text).citations;
}

function numbers(text: string): readonly (string | undefined)[] {
  return read(text).map((citation) => citation.number);
}

function codes(text: string): readonly string[] {
  return parseCitations(text).findings.map((finding) => finding.code);
}

describe("the number of a document", () => {
  it.each(samples)("$text is taken apart", ({ text, symbolType, ...parts }) => {
    const [citation, ...more] = read(text);
    expect(more).toEqual([]);
    expect(citation).toMatchObject(parts);
    if (symbolType !== undefined && parts.form !== "letter") {
      expect(citation?.symbol?.startsWith(symbolType)).toBe(true);
      expect(citation?.type).toBeDefined();
    }
  });

  it("has one spelling whatever the print", () => {
    for (const text of [
      "89 / TTr - LĐTBXH",
      "89/TTr–LĐTBXH",
      "89/TTR-LĐTBXH",
      "89 /TTr-\nLĐTBXH",
    ]) {
      expect(numbers(text)).toEqual(["89/TTr-LĐTBXH"]);
    }
    expect(numbers("188/1999/QÐ-TTg")).toEqual(["188/1999/QĐ-TTg"]);
    expect(numbers("Số: **3272** /QĐ-UBND")).toEqual(["3272/QĐ-UBND"]);
  });

  it("may stand in a form that no rule knows", () => {
    expect(numbers("Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTUMTTQVN")).toEqual([
      "19/2008/NQLT/CP-UBTUMTTQVN",
    ]);
    expect(read("Công văn số 735/V PUB-TCHCQT")).toMatchObject([
      { number: "735/VPUB-TCHCQT", unit: "TCHCQT" },
    ]);
    expect(codes("Công văn số 735/V PUB-TCHCQT")).toEqual(["spaced-symbol"]);
  });

  it("may share its symbol with the numbers before it", () => {
    expect(numbers("Nghị định số 107 và 108/NĐ-CP")).toEqual(["107/NĐ-CP", "108/NĐ-CP"]);
    expect(numbers("Thông tư số 02, 03 và 04/2021/TT-BNV")).toEqual([
      "02/2021/TT-BNV",
      "03/2021/TT-BNV",
      "04/2021/TT-BNV",
    ]);
    expect(codes("Nghị định số 107 và 108/NĐ-CP")).toEqual(["shared-symbol"]);
  });

  it("may have been left blank", () => {
    const { citations, findings } = parseCitations(
      "Kế hoạch số       /KH-STNMT-VP ngày    /9/2022",
    );
    expect(citations).toMatchObject([
      { number: "/KH-STNMT-VP", symbol: "KH-STNMT-VP", year: 2022 },
    ]);
    expect(citations[0]).not.toHaveProperty("serial");
    expect(citations[0]).not.toHaveProperty("date");
    expect(findings.map((finding) => finding.code)).toEqual(["blank-number", "incomplete-date"]);
  });
});

describe("what is no citation", () => {
  it.each([
    "tại 64/66 phiếu",
    "đạt 41,27/80 điểm; xếp thứ 60/63 tỉnh",
    "ngày 25/12/2021",
    "từ 15/12/2020 đến 14/6/2021",
    "ít nhất 02 tin, bài/tháng",
    "6 tháng/lần",
    "QCVN 40:2011/BTNMT",
    "TCVN ISO 9001:2015/BKHCN",
    "mức độ 3/4",
    "nhóm A/B",
    "http://sonla.gov.vn/4/467/64741/TTHC",
    "phòng họp 218/708",
    "pháp luật năm 2020; kỷ luật năm 2021",
    "Hội Luật gia tỉnh năm 2021",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the type of a document", () => {
  it("comes from the symbol, and a word that disagrees is reported", () => {
    expect(read("Quyết định số 95/ KH -VHTTDL")).toMatchObject([{ type: { key: "plan" } }]);
    expect(codes("Quyết định số 95/ KH -VHTTDL")).toEqual(["type-mismatch"]);
  });

  it("is a regulation of the Party where the word says so, whichever symbol is used", () => {
    const texts = ["quy định số 12-QĐ/TU", "Quy định số 12-QĐi/TU"];
    for (const text of texts) {
      expect(read(text)).toMatchObject([{ form: "party", type: { key: "regulation" } }]);
      expect(codes(text)).toEqual([]);
    }
  });

  it("comes from the word where the symbol names none", () => {
    expect(read("Luật số 64/2025/QH15")).toMatchObject([{ type: { key: "law" } }]);
    expect(read("Nghị quyết của Quốc hội số 190/2025/QH15")).toMatchObject([
      { type: { key: "resolution" }, issuer: "Quốc hội" },
    ]);
    expect(read("64/2025/QH15")[0]).not.toHaveProperty("type");
  });

  it("is a letter where the symbol is a body and a unit", () => {
    expect(read("hướng dẫn số 6459/BNV-CCHC của Bộ Nội vụ")).toMatchObject([
      { form: "letter", type: { key: "letter", name: "Công văn" }, bodyName: "Bộ Nội vụ" },
    ]);
  });

  it("is one of a table with the 29 administrative types among them", () => {
    expect(Object.keys(DOCUMENT_TYPES).length).toBeGreaterThanOrEqual(29);
  });
});

describe("the date and the issuer", () => {
  it.each([
    ["Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh", "2021-02-02", "UBND tỉnh"],
    ["Kế hoạch số 21/KH-UBND ngày 23 tháng 6 năm 2021", "2021-06-23", undefined],
    ["Báo cáo số 126/BC-UBND ngày ngày 28/4/2021 của UBND tỉnh", "2021-04-28", "UBND tỉnh"],
    [
      "Chỉ thị số 7/CT-TTg của Thủ tướng Chính phủ ngày 22/5/2013",
      "2013-05-22",
      "Thủ tướng Chính phủ",
    ],
    ["Hướng dẫn 36-HD/VPTW (03/4/2018)", "2018-04-03", undefined],
    ["Kế hoạch số 04/KH-UBND tỉnh ngày 03/01/2018", "2018-01-03", "UBND tỉnh"],
    [
      "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
      "2017-10-31",
      "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    ],
    [
      "18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XII)",
      "2017-10-25",
      "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng",
    ],
    ["Văn bản số 1234/UBND-KT ngày 5.6.2021", "2021-06-05", undefined],
  ])("stand beside it: %s", (text, date, issuer) => {
    const [citation] = read(text);
    expect(citation?.date).toBe(date);
    expect(citation?.issuer).toBe(issuer);
  });

  it("are not made up", () => {
    expect(codes("Quyết định số 1/QĐ-SYT ngày 30/02/2021")).toEqual(["impossible-date"]);
    expect(read("Quyết định số 1/QĐ-SYT ngày 30/02/2021")[0]).not.toHaveProperty("date");
    expect(codes("Quyết định số 05/2020/QĐ-UBND ngày 03/01/2021")).toEqual(["year-mismatch"]);
  });
});

describe("the subject", () => {
  it.each([
    ["Kế hoạch số 6/KH-VPUB ngày 12/01/2021 về thực hiện dân chủ; ngoài ra", "thực hiện dân chủ"],
    [
      "Kế hoạch số 7/KH-VPUB ngày 19/01/2021 của Văn phòng UBND tỉnh kiểm tra văn bản.",
      "kiểm tra văn bản",
    ],
    ["Kế hoạch số 31/KH-VPUB ngày 04/3/2021 của Văn phòng kê khai tài sản", "kê khai tài sản"],
    [
      "Quyết định số 9/QĐ-UBND về việc phê duyệt Đề án (giai đoạn 2) của tỉnh",
      "phê duyệt Đề án (giai đoạn 2) của tỉnh",
    ],
    ['Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị khóa XI "Về đổi mới"', "đổi mới"],
  ])("is what the words after it say: %s", (text, subject) => {
    expect(read(text)[0]?.subject).toBe(subject);
  });

  it("ends where another citation begins", () => {
    const text = "Quyết định số 1/QĐ-UBND về chuyển đổi số, Kế hoạch số 2/KH-UBND về cải cách";
    expect(read(text).map((citation) => citation.subject)).toEqual(["chuyển đổi số", "cải cách"]);
  });

  it("is missing where the sentence goes on about something else", () => {
    expect(read("theo Nghị định số 61/2018/NĐ-CP, các sở báo cáo")[0]).not.toHaveProperty(
      "subject",
    );
  });
});

describe("a law cited by name", () => {
  it.each([
    ["Luật Tố cáo năm 2018", { subject: "Tố cáo", year: 2018 }],
    [
      "Bộ luật Dân sự 2015",
      { subject: "Dân sự", year: 2015, type: { key: "code", name: "Bộ luật" } },
    ],
    ["Luật Phòng, chống tham nhũng năm 2018", { subject: "Phòng, chống tham nhũng" }],
    [
      "Luật Ban hành văn bản quy phạm pháp luật năm 2015",
      { subject: "Ban hành văn bản quy phạm pháp luật" },
    ],
    ["Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", { date: "2015-06-19" }],
    ["Hiến pháp năm 2013", { year: 2013 }],
    [
      "Luật Khám bệnh, chữa bệnh số 15/2023/QH15",
      { number: "15/2023/QH15", subject: "Khám bệnh, chữa bệnh" },
    ],
  ])("is read: %s", (text, parts) => {
    expect(read(text)).toMatchObject([parts]);
  });

  it("is left alone without a year or a number", () => {
    expect(read("theo quy định của Luật Ngân sách nhà nước bảo đảm công khai")).toEqual([]);
  });

  it("is doubted where the year may be that of a plan", () => {
    expect(codes("Kế hoạch triển khai Luật Tiếp cận thông tin năm 2021")).toEqual([
      "ambiguous-year",
    ]);
  });
});

describe("the date beside a number", () => {
  it.each([
    ["12/QĐ-UBND ngày 2021-03-05", "2021-03-05"],
    ["12/QĐ-UBND ngày 2021/03/05", "2021-03-05"],
    ["12/QĐ-UBND ngày 05. 3. 2021", "2021-03-05"],
    ["12/QĐ-UBND<br/>ngày 5/3/2021", "2021-03-05"],
    ["**12**/QĐ-UBND ngày _05/3/2021_", "2021-03-05"],
    ["121-CP ngày 15/3/1936", "1936-03-15"],
  ])("is read: %s", (text, date) => {
    expect(read(`Quyết định số ${text}`)).toMatchObject([{ date }]);
  });

  it("is none where its year has two digits", () => {
    expect(read("Nghị định số 12/CP ngày 15/3/96")).toMatchObject([{ number: "12/CP" }]);
    expect(read("Nghị định số 12/CP ngày 15/3/96")[0]?.date).toBeUndefined();
  });
});

describe("a text that is already cut", () => {
  it("gives what it gives uncut", () => {
    const text = "Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh về chỉ số PAPI";
    expect(readCitations(cutText(text))).toEqual(parseCitations(text));
  });
});

describe("an issuer said once, or without của", () => {
  it.each([
    [
      "Các Quyết định của Chủ tịch UBND tỉnh: số 41/QĐ-UBND ngày 02/3/2023; số 73/QĐ-UBND",
      ["Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"],
    ],
    ["Quyết định số 41/QĐ-UBND của UBND tỉnh; số 73/QĐ-UBND", ["UBND tỉnh", undefined]],
    ["Công văn số 33/UBND-NC ngày 09/8/2023 UBND tỉnh đề nghị các xã", ["UBND tỉnh"]],
    ["theo Công văn số 33/UBND-NC ngày 09/8/2023 Sở Tài chính báo cáo", [undefined]],
    ["Công văn số 6/CV-BCĐ của BCĐ phòng, chống dịch", ["BCĐ phòng, chống dịch"]],
  ])("is read: %s", (text, issuers) => {
    expect(read(text).map(({ issuer }) => issuer)).toEqual(issuers);
  });
});

describe("symbols that look like other types", () => {
  it.each([
    ["Công văn số 51/TT-VP ngày 08/5/2023", "letter"],
    ["Lệnh số 18/2024/L-CTN của Chủ tịch nước", "order"],
    ["Chương trình phối hợp số 2/CTPH-HPN-SNN", "programme"],
    ["Thông tri số 7/TTr-MTTW-BTT ngày 18/3/2026", "party-circular"],
  ])("are settled by the word before them: %s", (text, type) => {
    expect(read(text).map((one) => one.type?.key)).toEqual([type]);
  });

  it.each([
    "Cáo trạng số 44/CT-VKS ngày 10/5/2022",
    "Quyết định số 05/2022/QĐ-TA của Tòa án nhân dân huyện",
  ])("are none in a case before a court: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
