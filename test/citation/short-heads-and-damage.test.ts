import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`, a law with its name for the number. */
function read(text: string): string {
  return parseCitations(text)
    .citations.map(({ form, number, subject, type, date, issuer }) =>
      [form === "named" ? subject : number, type?.key, date, issuer].join("|"),
    )
    .join(" + ");
}

describe("a number without its symbol", () => {
  it.each([
    ["Sở Y tế có Công văn số 1187 hướng dẫn các bệnh viện", "1187|letter||Sở Y tế"],
    [
      "Bộ trưởng Bộ Công Thương Trần Văn An vừa có Công điện số 631 gửi các Sở Công Thương",
      "631|telegram||Bộ trưởng Bộ Công Thương",
    ],
    [
      "Ban Chỉ huy Phòng thủ dân sự tỉnh phát công điện số 03 chỉ đạo các xã ven biển",
      "03|telegram||Ban Chỉ huy Phòng thủ dân sự tỉnh",
    ],
    ["Thủ tướng Lê Văn Bình đã có Công điện 1809 yêu cầu trực bão", "1809|telegram||Thủ tướng"],
    ["UBND huyện có Tờ trình 214 đề nghị bổ sung vốn", "214|submission||UBND huyện"],
    [
      "Văn phòng UBND tỉnh ra Thông báo số 77 kết luận của Chủ tịch",
      "77|notice||Văn phòng UBND tỉnh",
    ],
    ["Báo cáo số 45, ngày 30/6/2022 nêu rõ", "45|report|2022-06-30|"],
    ["Công văn số 118, ngày 12/4/2023 của Sở Tài chính", "118|letter|2023-04-12|Sở Tài chính"],
    ["theo yêu cầu của Bộ Nội vụ tại Công văn số 4120, xã báo cáo", "4120|letter||Bộ Nội vụ"],
    [
      "thực hiện chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 12 về tiết kiệm điện",
      "12|directive||Thủ tướng Chính phủ",
    ],
  ])("is cited by what was done with it: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    "Xã có Kế hoạch 2026 triển khai từ quý I",
    "Thôn phát hành 500 thông báo gửi các hộ",
    "Đã có Thông báo 3 lần yêu cầu nộp",
    "Tờ trình số 9, ngày 05/5 họp lại",
    "Trường có báo cáo 150 yêu cầu đã xử lý",
  ])("is none where something is counted: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });

  it("has no issuer by what a chief decided in a notice, or directed in a decree of others", () => {
    expect(read("kết luận của UBND tỉnh tại Thông báo số 88 ngày 02/3/2024")).toBe(
      "88|notice|2024-03-02|",
    );
    expect(read("hướng dẫn của Bộ Tài chính tại Nghị định 24/2016")).toBe("24/2016|decree||");
  });
});

describe("a bracket that says how a document is called", () => {
  it.each([
    [
      "Thông tư số 12/2022/TT-BTC (sau đây gọi là Thông tư 12) và Thông tư số 15/2022/TT-BTC (sau đây viết tắt là “Thông tư 15”)",
      "12/2022/TT-BTC|circular|| + 15/2022/TT-BTC|circular||",
    ],
    ["Kế hoạch số 21/KH-UBND (Kế hoạch số 21/KH-UBND) nêu", "21/KH-UBND|plan||"],
    [
      "Quyết định số 07/QĐ-SNV ngày 05/3/2017 (gọi tắt Quyết định 7)",
      "07/QĐ-SNV|decision|2017-03-05|",
    ],
    ["Luật Thú y năm 2015 (sau đây gọi là Luật Thú y)", "Thú y|law||"],
    ["Luật Thanh tra năm 2010, sửa đổi năm 2022 (Luật Thanh tra)", "Thanh tra|law||"],
    ["Luật Thanh tra - sửa đổi, bổ sung năm 2022 (Luật Thanh tra), Điều 5", "Thanh tra|law||"],
  ])("cites none: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["Quyết định số 12/QĐ-UBND (thay Quyết định 11)", "12/QĐ-UBND|decision|| + 11|decision||"],
    ["Luật Thú y năm 2015 (Luật Chăn nuôi)", "Thú y|law|| + Chăn nuôi|law||"],
    ["Kế hoạch số 5/KH-UBND (Công văn số 5/UBND-NC)", "5/KH-UBND|plan|| + 5/UBND-NC|letter||"],
  ])("cites another: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("the head of a document", () => {
  it.each([
    [
      "Số: 318/SNV-CCVC\nV/v báo cáo theo Công văn số 2/BNV-TCBC ngày 03/01/2026\n\nĐiện Biên, ngày 03 tháng 02 năm 2026",
      "318/SNV-CCVC|letter|2026-02-03| + 2/BNV-TCBC|letter|2026-01-03|",
    ],
    [
      "HỘI ĐỒNG PHỐI HỢP\nTỈNH LÀO CAI\nSố: 5/KH-HĐPH\nLào Cai, ngày 18 tháng 01 năm 2021",
      "5/KH-HĐPH|plan|2021-01-18|HỘI ĐỒNG PHỐI HỢP TỈNH LÀO CAI",
    ],
    [
      "BỘ NỘI VỤ\nCỤC VĂN THƯ\nSố: 7/QĐ-CVT\nHà Nội, ngày 02 tháng 3 năm 2020",
      "7/QĐ-CVT|decision|2020-03-02|CỤC VĂN THƯ",
    ],
  ])("says day and issuer: %j", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("the name of an issuer", () => {
  it.each([
    [
      "Kế hoạch 15/KH-BCĐCCHC năm 2023 kiểm tra công tác do Ban Chỉ đạo cải cách hành chính tỉnh Hà Nam ban hành",
      "15/KH-BCĐCCHC|plan||Ban Chỉ đạo cải cách hành chính tỉnh Hà Nam",
    ],
    ["Chỉ thị 6/CT-CTUBND năm 2021 do tỉnh Hà Nam ban hành", "6/CT-CTUBND|directive||tỉnh Hà Nam"],
    [
      "Kết luận số 12-KL/BCS ngày 5/3/2019 của Ban cán sự Đảng Ủy ban nhân dân tỉnh Lai Châu về tổ chức",
      "12-KL/BCS|conclusion|2019-03-05|Ban cán sự Đảng Ủy ban nhân dân tỉnh Lai Châu",
    ],
    [
      "Thông tư số 5/2021/TT-BNV ngày 12/8/2021 của Bộ trưởng Bộ Nội vụ Hướng dẫn chức năng",
      "5/2021/TT-BNV|circular|2021-08-12|Bộ trưởng Bộ Nội vụ",
    ],
    [
      "Kế hoạch số 8/KH-UBND ngày 04/1/2022 và các Kế hoạch số 9, 10/KH-UBND ngày 06/1/2022 của UBND xã",
      "8/KH-UBND|plan|2022-01-04|UBND xã + 9/KH-UBND|plan|2022-01-06|UBND xã + 10/KH-UBND|plan|2022-01-06|UBND xã",
    ],
  ])("is whole: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("a law that changes others", () => {
  it.each([
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở có hiệu lực",
      "sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở|law||",
    ],
    [
      "tại luật sửa đổi bổ sung một số điều của Luật Dược.",
      "sửa đổi bổ sung một số điều của Luật Dược|law||",
    ],
    ["Luật sửa đổi Luật Đầu tư công; Luật Giá", "sửa đổi Luật Đầu tư công|law|| + Giá|law||"],
    ["Luật sửa đổi, bổ sung một số điều của Luật Hải quan số 42/2005/QH11", "42/2005/QH11|law||"],
    ["Luật Khiếu nại, tố cáonăm 1998", "Khiếu nại, tố cáo|law||"],
    [
      "Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND ngày 03/12/2004",
      "Ban hành văn bản quy phạm pháp luật của HĐND, UBND|law|2004-12-03|",
    ],
  ])("has its whole name: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("text that lost its signs or has tones too many", () => {
  it.each([
    [
      "Chỉ thị 15CTTTg ngày 3132020; Nghị định số 302020NĐCP ngày 05032020 của Chính phủ",
      "15/CT-TTg|directive|2020-03-31| + 30/2020/NĐ-CP|decree|2020-03-05|Chính phủ",
    ],
    [
      "Nghị quyết 48NQTW ngày 2452005 của Bộ Chính trị",
      "48-NQ/TW|resolution|2005-05-24|Bộ Chính trị",
    ],
    ["Quyết định số 9/QĐ-UBND ngày 1112014 của UBND tỉnh", "9/QĐ-UBND|decision||UBND tỉnh"],
    ["sồ́ 15/QĐ-TTg ngàỷ 02/3/2020 củà Thủ tướng", "15/QĐ-TTg|decision|2020-03-02|Thủ tướng"],
    [
      "Công văn s&#7889; 7/SNV-TCBC ng&agrave;y 02/3/2020 của Sở Nội vụ",
      "7/SNV-TCBC|letter|2020-03-02|Sở Nội vụ",
    ],
    ["Công văn số 9/SGD&amp;ĐT-VP", "9/SGD&ĐT-VP|letter||"],
  ])("is read where one reading is left: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each(["Nhà máy 48NQTW ngày mai", "Quyết định mua 5 xe 12KHUB-3", "Nghị quyết 2009NQTW"])(
    "is left where nothing tells: %s",
    (text) => {
      expect(parseCitations(text).citations).toEqual([]);
    },
  );
});
