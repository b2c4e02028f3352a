import { describe, expect, it } from "vitest";
import { compareCitations, formatCitation, parseCitations, type Citation } from "chiso/citation";

const read = (text: string): readonly Citation[] => parseCitations(text).citations;
const issuersOf = (text: string): readonly (string | undefined)[] =>
  read(text).map(({ issuer }) => issuer);
const daysOf = (text: string): readonly (string | undefined)[] =>
  read(text).map(({ date }) => date);

describe("the one body of a sentence that the symbol names is the issuer", () => {
  it.each([
    [
      "Tại Công văn số 902/VPCP-KTTH ngày 03/3/2026, Văn phòng Chính phủ cho hay đã nhận hồ sơ.",
      "Văn phòng Chính phủ",
    ],
    ["Trường ĐH Hạ Long thu học phí theo QĐ số 55/QĐ-ĐHHL ngày 01/8/2026.", "Trường ĐH Hạ Long"],
    ["phòng KT&HT xem lại hồ sơ nêu ở Báo cáo số 19/BC-KTHT", "phòng KT&HT"],
    ["Thủ tướng vừa duyệt Quyết định 77/QĐ-TTg, ngày 12/01/2026", "Thủ tướng"],
    [
      "Trung tâm Giáo dục nghề nghiệp - GDTX Mường La mở lớp (số 8/KH-TTGDNN)",
      "Trung tâm Giáo dục nghề nghiệp - GDTX Mường La",
    ],
    [
      "Kho bạc Nhà nước khu vực IX trả lại hồ sơ tại Thông báo số 31/TB-KBNN",
      "Kho bạc Nhà nước khu vực IX",
    ],
  ])("%s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it.each([
    ["of a symbol that every commune has", "UBND xã Tân An thực hiện Kế hoạch số 5/KH-UBND"],
    ["where two bodies fit", "Sở Y tế tỉnh A họp với Sở Y tế tỉnh B về Công văn số 8/SYT-NVY"],
    ["of the one to whom it goes", "Hồ sơ chuyển đến Sở Y tế: đính kèm Công văn số 8/SYT-NVY"],
    [
      "that is the end of another body",
      "Luật Hộ tịch số 60/2014/QH13; ý kiến của Ủy ban Thường vụ Quốc hội",
    ],
    ["in another sentence", "Sở Y tế đã họp. Có Công văn số 8/SYT-NVY"],
  ])("but none %s", (_, text) => {
    expect(issuersOf(text)).toEqual([undefined]);
  });
});

describe("the head of a document says its issuer and its day", () => {
  const head = "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\n\nSố: 655/SNV-CCHC\nV/v gửi số liệu";

  it("in the line above the number, and below it behind the place", () => {
    const text = `${head}\n\nLào Cai, ngày 13 tháng 5 năm 2026`;
    expect(issuersOf(text)).toEqual(["SỞ NỘI VỤ"]);
    expect(daysOf(text)).toEqual(["2026-05-13"]);
  });

  it("a place left open with dots is one", () => {
    expect(daysOf("BỆNH VIỆN MẮT\nSố: 40/BVM-KH\n..., ngày 03 tháng 11 năm 2026")).toEqual([
      "2026-11-03",
    ]);
  });

  it("a field of the name is no type", () => {
    const [letter] = read("PHÒNG TÀI CHÍNH - KẾ HOẠCH\nSố: 21/TCKH-NS");
    expect(letter?.issuer).toBe("PHÒNG TÀI CHÍNH - KẾ HOẠCH");
    expect(letter?.type?.key).toBe("letter");
  });

  it.each([
    "BỘ Y TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 39/BYT-KCB          Độc lập - Tự do - Hạnh phúc\nV/v rà soát     Hà Nội, ngày 28 tháng 8 năm 2026",
    "BỘ Y TẾ\nCông văn số 39/BYT-KCB\nHà Nội, ngày 28 tháng 8 năm 2026",
    "BỘ Y TẾ\n_______\nSố: 39/BYT-KCB\nHà Nội, ngày 28 tháng 8 năm 2026",
  ])("in columns, with a type, over a rule: %j", (text) => {
    expect(read(text)).toMatchObject([{ issuer: "BỘ Y TẾ", date: "2026-08-28" }]);
  });

  it("but a line above that is no body says nothing", () => {
    expect(issuersOf("DANH SÁCH HỒ SƠ\nSố: 655/SNV-CCHC")).toEqual([undefined]);
  });
});

describe("a card says its issuer and its day in fields of their own", () => {
  it.each([
    "Cơ quan ban hành: Sở Công Thương. Số: 690/SCT-VP. Ngày: 23/5/2026.",
    "tác giả: Sở Công Thương; số, ký hiệu: 690/SCT-VP; ngày văn bản: 23/5/2026",
    "Số/Ký hiệu: 690/SCT-VP\nNgày ban hành: 23-5-2026\nNgười ký: Lê A\nCơ quan: Sở Công Thương\nTrích yếu: Bình ổn",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject([{ issuer: "Sở Công Thương", date: "2026-05-23" }]);
  });

  it("each card its own", () => {
    const text =
      "Số: 1/SNV-A. Ngày: 05/5/2026. Cơ quan ban hành: Sở Nội vụ. Số: 2/SYT-B. Ngày: 06/5/2026. Cơ quan ban hành: Sở Y tế.";
    expect(read(text)).toMatchObject([
      { issuer: "Sở Nội vụ", date: "2026-05-05" },
      { issuer: "Sở Y tế", date: "2026-05-06" },
    ]);
  });

  it("a row with one cell that is the body of the symbol", () => {
    const row = "07/5/2026 | Sở Tư pháp | 1560/STP-HC | 05/5/2026 | tiếp dân";
    expect(issuersOf(row)).toEqual(["Sở Tư pháp"]);
    // Whoever stands behind the document may be the one who carries it out.
    expect(issuersOf("12/KH-UBND | UBND xã Mường La | 30/6/2026")).toEqual([undefined]);
  });
});

describe("a body above or before its documents", () => {
  it("heads a list", () => {
    const text =
      "UBND phường Tô Hiệu:\n- Kế hoạch 35/KH-UBND (22/8/2026) về rà soát;\n- Thông báo 64/TB-UBND (27/8/2026)";
    expect(issuersOf(text)).toEqual(["UBND phường Tô Hiệu", "UBND phường Tô Hiệu"]);
  });

  it.each([
    ["Hội Nông dân tỉnh - Báo cáo số 141/BC-BTV, 20.11.2026", "Hội Nông dân tỉnh", "2026-11-20"],
    [
      "Kiểm toán nhà nước khu vực XII: Thông báo số 264/TB-KV XII ngày 30/9/2026",
      "Kiểm toán nhà nước khu vực XII",
      "2026-09-30",
    ],
    [
      "Ban Chỉ huy Phòng thủ dân sự xã Mường Típ (Công điện khẩn 02/CĐ-BCH, 21/7/2026, ứng phó bão)",
      "Ban Chỉ huy Phòng thủ dân sự xã Mường Típ",
      "2026-07-21",
    ],
    [
      "HĐND xã Tân Kỳ khóa XXI, kỳ họp thứ 3 thông qua Nghị quyết số 14/NQ-HĐND ngày 30/7/2026",
      "HĐND xã Tân Kỳ",
      "2026-07-30",
    ],
  ])("%s", (text, issuer, date) => {
    expect(read(text)).toMatchObject([{ issuer, date }]);
  });

  it("but the name of another body than the symbol's does not", () => {
    expect(issuersOf("Sở Y tế: Công văn số 15/UBND-VX")).toEqual([undefined]);
  });
});

describe("what one document takes from another", () => {
  it.each([
    [
      "UBND tỉnh phê duyệt (Quyết định số 9/QĐ-UBND ngày 16/5/2026, điều chỉnh tại Quyết định số 20/QĐ-UBND ngày 08/11/2026)",
      ["UBND tỉnh", "UBND tỉnh"],
    ],
    [
      "Quyết định số 19/2026/QĐ-UBND ngày 10/9/2026 và điểm a Quyết định số 28/2026/QĐ-UBND ngày 14/10/2026 đều của UBND tỉnh",
      ["UBND tỉnh", "UBND tỉnh"],
    ],
    [
      "Nghị quyết số 19/2026/NQ-HĐND (đã được sửa đổi tại Nghị quyết số 25/2026/NQ-HĐND) của HĐND tỉnh",
      ["HĐND tỉnh", "HĐND tỉnh"],
    ],
    [
      "Nghị định số 15/2026/NĐ-CP ngày 25/2/2026, Nghị định số 85/2026/NĐ-CP ngày 07/3/2026 của Chính phủ",
      ["Chính phủ", "Chính phủ"],
    ],
    [
      "Thông tư liên tịch số 11/2014/TTLT-BYT-BTC ngày 04/3/2014 của liên Bộ Y tế, Tài chính",
      ["liên Bộ Y tế, Tài chính"],
    ],
  ])("%s", (text, issuers) => {
    expect(issuersOf(text)).toEqual(issuers);
  });
});

describe("issuer and day together", () => {
  it.each([
    ["17 | 5127/UBND-NC | 14/11/2026 | UBND tỉnh | trả lời đơn", "UBND tỉnh", "2026-11-14"],
    [
      "Công điện hỏa tốc số 18/CĐ-UBND, 21 giờ ngày 28/9/2026, Chủ tịch UBND tỉnh Hà Tĩnh – ứng phó bão",
      "Chủ tịch UBND tỉnh Hà Tĩnh",
      "2026-09-28",
    ],
    [
      "Quyết định số 38/2026/QĐ-UBND của UBND tỉnh (ngày ban hành 20/11/2026; có hiệu lực từ 01/12/2026)",
      "UBND tỉnh",
      "2026-11-20",
    ],
    [
      "Bệnh viện Đa khoa khu vực Tịnh Biên đã xây dựng Kế hoạch số 640/KH-BVĐK ngày 27/02/2026",
      "Bệnh viện Đa khoa khu vực Tịnh Biên",
      "2026-02-27",
    ],
    ["Báo cáo sổ 52/BC-UBND ngay 18/9/2026 cùa UBND xã Tân An", "UBND xã Tân An", "2026-09-18"],
    ["mục 3 Chỉ thị 30/CT-UBND (UBND tỉnh, 28/11/2026)", "UBND tỉnh", "2026-11-28"],
    ["Luật Việc làm (số 74/2026/QH16, QH thông qua ngày 16/6/2026)", "QH", "2026-06-16"],
    [
      "khen thưởng: số 967/QĐ-UBND, ngày 09/4/2026, Chủ tịch UBND tỉnh ký.",
      "Chủ tịch UBND tỉnh",
      "2026-04-09",
    ],
    [
      "(Quyết định số 64/QĐ-UBND, ký ngày 26/12/2026, Chủ tịch UBND xã)",
      "Chủ tịch UBND xã",
      "2026-12-26",
    ],
    [
      "Ngày đến: 07/10/2026 - Tác giả: Bộ Tài chính - Số, KH: 153/BTC-NSNN - Ngày VB: 03/10/2026 - Trích yếu: vốn",
      "Bộ Tài chính",
      "2026-10-03",
    ],
    [
      "Bộ Giáo dục và Đào tạo\nThông tư số: 22/2026/TT-BGDĐT\nNgày: 20/07/2026\nHiệu lực: 05/09/2026",
      "Bộ Giáo dục và Đào tạo",
      "2026-07-20",
    ],
    [
      "ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 58/KH-UBND\nTân An, ngày 04 tháng 8 năm 2026",
      "ỦY BAN NHÂN DÂN PHƯỜNG TÂN AN",
      "2026-08-04",
    ],
  ])("%s", (text, issuer, date) => {
    expect(read(text)).toMatchObject([{ issuer, date }]);
  });
});

it("laws that another changes stand in its title, however many", () => {
  const text =
    "Luật số 57/2026/QH16 ngày 29/11/2026 của Quốc hội sửa đổi, bổ sung Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu;";
  expect(read(text)).toHaveLength(1);
});

it("a type that lost a mark is that of its symbol", () => {
  expect(read("Nghị đinh số 54/2026/NĐ-CP")[0]?.type?.key).toBe("decree");
});

describe("days that stand apart", () => {
  it.each([
    ["Đính chính Quyết định số 58/2026/QĐ-UBND (ký ngày 25/10/2026): tại Điều 3", "2026-10-25"],
    ["theo Thông tư số 12/2026/TT-BNV (30/12/2026; Bộ Nội vụ)", "2026-12-30"],
    ["Quyết định số 42/QĐ-UBND\n(ngày 26/12/2026)\nUBND TP. Huế", "2026-12-26"],
    ["Hội Cựu chiến binh xã; Hướng dẫn số 33/HD-CCB; ngày 08.4.2026", "2026-04-08"],
    ["Căn cứ: Công điện 22/CĐ-UBND, 17/02/2026 | Sản phẩm: báo cáo", "2026-02-17"],
    ["Bộ Tài chính - Công văn số 98/BTC-NSNN - ngày 04/7/2026 - xử lý", "2026-07-04"],
    ["số - QĐ 15/QĐ-BYT, 02/7/2026 - Cục theo dõi - 85%", "2026-07-02"],
    ["Kế hoạch số 34/KH-UBND ngày 27/5/2O26 của UBND tỉnh", "2026-05-27"],
    ["Công văn số 54/SGDĐT-GDTrHngày 11/9/2026", "2026-09-11"],
    ["Kế hoạch số 812/KH-UBND, 08/10/2026, UBND tỉnh\nKết quả: đạt", "2026-10-08"],
  ])("%s", (text, date) => {
    expect(daysOf(text)).toEqual([date]);
  });
});

describe("a document without a number is cited by its day and its issuer", () => {
  it.each([
    ["Kế hoạch ngày 05/3/2026 của UBND tỉnh", "plan", "UBND tỉnh", "2026-03-05"],
    ["Nghị quyết của HĐND tỉnh ngày 09/12/2026 về vốn", "resolution", "HĐND tỉnh", "2026-12-09"],
    ["Nghị quyết HĐND huyện ngày 20/12/2026.", "resolution", "HĐND huyện", "2026-12-20"],
    ["văn bản ngày 03/02/2026 của Trung tâm Y tế", undefined, "Trung tâm Y tế", "2026-02-03"],
  ])("%s", (text, type, issuer, date) => {
    const [document, ...others] = read(text);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ form: "dated", issuer, date });
    expect(document?.number).toBeUndefined();
    expect(document?.type?.key).toBe(type);
  });

  it.each([
    "Báo cáo của Sở Y tế trước ngày 15/12/2026",
    "Báo cáo ngày 15/12/2026",
    "Báo cáo của Phòng Kinh tế trước ngày 09/6/2026",
    "Kế hoạch của Trung tâm Y tế chậm nhất ngày 09/6/2026",
    "Báo cáo của Văn phòng hết ngày 09/6/2026",
    "Tờ trình của Phòng Kinh tế sau ngày 09/6/2026",
    "dự thảo Kế hoạch ngày 05/3/2026 của UBND tỉnh",
    "Kế hoạch của UBND tỉnh năm 2026",
  ])("but not without both, nor before it is made: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("is written as it was read", () => {
    const [plan] = read("Kế hoạch ngày 05/3/2026 của UBND tỉnh");
    const written = plan === undefined ? "" : formatCitation(plan);
    expect(written).toBe("Kế hoạch ngày 05 tháng 3 năm 2026 của UBND tỉnh");
    expect(read(written)).toMatchObject([{ form: "dated", date: "2026-03-05" }]);
  });

  it("is never surely the same as another, for one body may issue two on a day", () => {
    const [left, right] = read(
      "Kế hoạch ngày 05/3/2026 của UBND tỉnh; Kế hoạch của UBND tỉnh ngày 05/3/2026",
    );
    if (left === undefined || right === undefined) throw new Error("two documents are read");
    expect(compareCitations(left, right)).toEqual({
      relation: "possible",
      reason: "number-unstated",
    });
  });
});

it("words glued in the name of an issuer are divided where one way alone is spelled right", () => {
  expect(issuersOf("Quyết định số 5/QĐ-UBND của Ủy ban nhân dântỉnhAn Giang")).toEqual([
    "Ủy ban nhân dân tỉnh An Giang",
  ]);
  expect(issuersOf("Nghị quyết số 71/NQ-CP ngày 01/4/2026 củaThủtướngChínhphủ")).toEqual([
    "Thủ tướng Chính phủ",
  ]);
});
