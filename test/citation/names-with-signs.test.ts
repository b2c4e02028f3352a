import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

const issuersOf = (text: string): (string | undefined)[] =>
  parseCitations(text).citations.map(({ issuer }) => issuer?.replaceAll("\n", " "));

/** The citations of a text as `number | date | issuer`. */
const shown = (text: string): readonly string[] =>
  parseCitations(text).citations.map(({ number, date, issuer }) =>
    [number, date, issuer].map((one) => one ?? "").join("|"),
  );

describe("a dash in the name of an issuer", () => {
  const units = [
    "Phòng Tài chính - Kế hoạch",
    "Phòng Tài chính – Kế hoạch",
    "Phòng Tài chính - Kế hoạch huyện",
    "Phòng Tài chính - Kế hoạch huyện Mù Cang Chải",
    "Phòng Tài chính - Kế hoạch - Kinh tế thị xã",
    "Ban Kinh tế - Kế hoạch HĐND tỉnh",
    "Phòng Văn hóa - Thông tin quận 3",
  ];
  it.each(units)("joins a word that is a type of documents elsewhere: %s", (unit) => {
    const whole = unit.replace("–", "-");
    const text = `Tờ trình số 12/TTr-XYZ ngày 17/10/2024 của ${unit}`;
    for (const end of ["", ";", ", UBND huyện quyết định", " về việc phân bổ kinh phí"])
      expect(issuersOf(text + end)).toEqual([whole]);
  });

  it.each([
    ["Công văn số 5/SNV-VP của Sở Nội vụ - Báo cáo kết quả rà soát", "Sở Nội vụ"],
    ["Quyết định số 5/QĐ-UBND của UBND tỉnh Hà Nam - Kế hoạch", "UBND tỉnh Hà Nam"],
    ["Văn bản số 5/PKT của Phòng Kinh tế - Kế hoạch triển khai vụ mùa", "Phòng Kinh tế"],
  ])("parts what is no name: %s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it.each([
    ["Sở Y tế - Kế hoạch số 6/KH-SYT ngày 6/5/2025", ["Sở Y tế", "Sở Y tế"]],
    ["Phòng Kinh tế - Kế hoạch số 6/KH-PKT", ["Phòng Kinh tế", "Phòng Kinh tế"]],
  ])("parts the next document: %s", (next, issuers) => {
    const [symbol] = /SYT|PKT/.exec(next) ?? [];
    expect(issuersOf(`Quyết định số 5/QĐ-${symbol ?? ""} của ${next}`)).toEqual(issuers);
  });
});

describe("what else the issuer is, behind a dash", () => {
  it.each([
    ["UBND tỉnh Hà Giang - Trưởng nhóm hợp tác phát triển du lịch tám tỉnh", "UBND tỉnh Hà Giang"],
    ["Sở Công Thương - Cơ quan thường trực Ban Chỉ đạo về việc họp", "Sở Công Thương"],
    ["Chủ tịch UBND thành phố - Chủ tịch Hội đồng về việc họp", "Chủ tịch UBND thành phố"],
    ["Phó Chủ tịch UBND tỉnh - Trưởng Ban Chỉ đạo", "Phó Chủ tịch UBND tỉnh"],
    ["Bộ trưởng Bộ Y tế - Phó Trưởng ban Chỉ đạo", "Bộ trưởng Bộ Y tế"],
    ["Sở Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"],
  ])("is no part of its name: %s", (words, issuer) => {
    expect(issuersOf(`Thông báo số 6/TB-XYZ ngày 01/3/2021 của ${words}`)).toEqual([issuer]);
  });
});

describe("the name of the State behind a body of it", () => {
  it.each([
    "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Chủ tịch nước CHXHCN Việt Nam",
    "Chính phủ nước Việt Nam Dân chủ Cộng hòa",
    "Chủ tịch nước",
  ])("is whole: %s", (issuer) => {
    for (const end of ["", " về khen thưởng", ", các đơn vị"])
      expect(issuersOf(`Quyết định số 51/QĐ-XYZ ngày 01/02/2024 của ${issuer}${end}`)).toEqual([
        issuer,
      ]);
  });
});

describe("an issuer in capitals", () => {
  it.each([
    ["THỦ TƯỚNG CHÍNH PHỦ TRÊN ĐỊA BÀN TỈNH CAO BẰNG", "THỦ TƯỚNG CHÍNH PHỦ"],
    ["UBND TỈNH TRÊN ĐỊA BÀN CÁC XÃ, PHƯỜNG", "UBND TỈNH"],
    ["SỞ Y TẾ TRONG TOÀN NGÀNH", "SỞ Y TẾ"],
    ["BAN THƯỜNG VỤ TỈNH ỦY ĐỐI VỚI CÔNG TÁC CÁN BỘ", "BAN THƯỜNG VỤ TỈNH ỦY"],
    ["THỦ TƯỚNG CHÍNH PHỦ TỪ NĂM 2025", "THỦ TƯỚNG CHÍNH PHỦ"],
    ["UBND TỈNH Ở CÁC CẤP", "UBND TỈNH"],
    ["UBND TỈNH QUÝ II NĂM 2024", "UBND TỈNH"],
    ["UBND TỈNH THÁNG 5 NĂM 2024", "UBND TỈNH"],
    ["UBND HUYỆN TỪ LIÊM", "UBND HUYỆN TỪ LIÊM"],
    ["UBND TỈNH LÀO CAI", "UBND TỈNH LÀO CAI"],
  ])("ends where it is said for what place, matter or time: %s", (words, issuer) => {
    expect(issuersOf(`THỰC HIỆN KẾ HOẠCH SỐ 63/KH-XYZ NGÀY 12/01/2018 CỦA ${words}`)).toEqual([
      issuer,
    ]);
  });
});

describe("several that issue together", () => {
  it.each([
    [
      "Thông tư liên tịch số 12/2010/TTLT-BTC-BNN ngày 15/11/2010 giữa Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn;",
      "Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn",
    ],
    [
      "Thông tư liên tịch số 12/2010/TTLT/BTC-BNV, ngày 15/11/2010 giữa Bộ Tài chính với Bộ Nội vụ hướng dẫn chế độ",
      "Bộ Tài chính với Bộ Nội vụ",
    ],
    [
      "Nghị quyết liên tịch số 2/NQLT-MTTQ-UBND ngày 03/3/2022 giữa Ban Thường trực Ủy ban MTTQ Việt Nam và UBND huyện Ba Bể về quy chế",
      "Ban Thường trực Ủy ban MTTQ Việt Nam và UBND huyện Ba Bể",
    ],
    [
      "Quy chế phối hợp số 7/QCPH-CA-MTTQ ngày 09/01/2018 giữa Công an tỉnh và Ủy ban MTTQ Việt Nam tỉnh Hòa Bình",
      "Công an tỉnh và Ủy ban MTTQ Việt Nam tỉnh Hòa Bình",
    ],
    [
      "Kế hoạch phối hợp số 4/KHPH-CAT-SGTVT ngày 01/02/2020 giữa Công an tỉnh, Sở Giao thông vận tải và Sở Y tế",
      "Công an tỉnh, Sở Giao thông vận tải và Sở Y tế",
    ],
  ])("are all named behind `giữa`: %s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it.each([
    ["Biên bản số 5/BB-UBND ngày 03/3/2020 giữa UBND xã và ông Hà Văn Lâm", undefined],
    ["Biên bản số 5/BB-UBND ngày 03/3/2020 giữa UBND xã và Công ty An Phát", undefined],
    ["Quyết định số 5/QĐ-UBND ngày 03/3/2022 giữa kỳ của UBND tỉnh", undefined],
  ])("are not those between whom something is where one issues: %s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });
});

describe("a symbol of several departments", () => {
  it.each([
    [
      "Hướng dẫn liên sở số 12/HDLS-STC-SNV ngày 03/3/2021 của liên Sở Tài chính - Nội vụ",
      "Hướng dẫn",
    ],
    [
      "Tờ trình liên sở số 12/TTrLS-STC-SNV ngày 03/3/2021 của Sở Tài chính và Sở Nội vụ",
      "Tờ trình",
    ],
  ])("has the initials of `liên sở` behind those of its type: %s", (text, type) => {
    const [citation] = parseCitations(text).citations;
    expect(citation?.type?.name).toBe(type);
    expect(citation?.issuer).toBe(text.split(" của ")[1]);
  });
});

describe("several that are named behind `liên`", () => {
  it.each([
    "liên ngành Tài chính - Nội vụ",
    "Liên ngành: Sở Tài chính - Sở Nội vụ",
    "liên Sở: Sở Tài chính và Sở Nội vụ",
    "liên Bộ Tài chính - Nội vụ",
  ])("are all given: %s", (issuer) => {
    for (const end of ["", " về chế độ trợ cấp", "; Kế hoạch số 5/KH-UBND"])
      expect(issuersOf(`Hướng dẫn số 12/HDLN-STC-SNV ngày 03/3/2021 của ${issuer}${end}`)[0]).toBe(
        issuer,
      );
  });
});

describe("bodies of the State that issue together", () => {
  it.each([
    "Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Chính phủ - Quốc hội",
  ])("are all given: %s", (issuer) => {
    const text = `Nghị quyết liên tịch số 4/2017/NQLT-UBTVQH14-CP ngày 15/6/2017 của ${issuer}`;
    for (const end of ["", " quy định chi tiết", "; Kế hoạch số 5/KH-UBND"])
      expect(issuersOf(text + end)[0]).toBe(issuer);
  });

  it("but not where the symbol names one", () => {
    expect(
      issuersOf("Nghị quyết số 4/NQ-QH ngày 15/6/2017 của Quốc hội, Chính phủ triển khai"),
    ).toEqual(["Quốc hội"]);
  });
});

describe("words that lost letters", () => {
  it.each([
    ["Căn c Ngh quy t s 04/1998/NQ-CP c a Chính ph t i phiên h p", "Nghị quyết"],
    ["Căn c Ngh đ nh s 41/2001/NĐ-CP c a Chính ph v vi c thu phí", "Nghị định"],
  ])("are no name of an issuer or of a type: %s", (text, type) => {
    const { citations } = parseCitations(text);
    expect(citations.map((each) => [each.type?.name, each.issuer])).toEqual([[type, undefined]]);
  });
});

describe("an issuer before a bracket that says what else it is", () => {
  it.each([
    [
      "Xét đề nghị của Sở Nông nghiệp và\nMôi trường (Cơ quan Thường trực Ban Chỉ huy) tại Tờ trình số 57/TTr-SNNMT ngày 18/4/2025",
      "Sở Nông nghiệp và Môi trường",
    ],
    [
      "Theo đề nghị của Giám đốc Sở Y tế (Phó Trưởng ban) tại Tờ trình số 57/TTr-SYT ngày 18/4/2025",
      "Giám đốc Sở Y tế",
    ],
    [
      "theo ý kiến của Sở Tài chính (sau khi họp với Sở Y tế) tại Công văn số 3/STC-NS ngày 18/4/2025",
      "Sở Tài chính",
    ],
  ])("is read: %s", (text, issuer) => {
    expect(issuersOf(text)).toEqual([issuer]);
  });

  it("is none behind another document", () => {
    expect(
      issuersOf("đề nghị của Sở Y tế (Công văn số 5/SYT-VP) tại Công văn số 3/UBND-VX")[1],
    ).toBeUndefined();
  });
});

describe("an issuer behind the last of a list", () => {
  it.each([
    [
      "Kết luận số 12-KL/TW ngày 14/02/2025, Kết luận số 13-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư",
      ["Bộ Chính trị, Ban Bí thư", "Bộ Chính trị, Ban Bí thư"],
    ],
    [
      "Quyết định số 2/QĐ-UBND ngày 04/5/2026, Quyết định số 3/QĐ-UBND ngày 05/5/2026, Quyết định số 4/QĐ-UBND ngày 06/5/2026 của UBND xã",
      ["UBND xã", "UBND xã", "UBND xã"],
    ],
    [
      "Nghị định số 2/2026/NĐ-CP ngày 04/5/2026, Quyết định số 3/QĐ-TTg ngày 05/5/2026 của Thủ tướng Chính phủ",
      [undefined, "Thủ tướng Chính phủ"],
    ],
    [
      "Quyết định số 2/QĐ-UBND ngày 04/5/2026; Quyết định số 3/QĐ-UBND ngày 05/5/2026 của UBND xã",
      [undefined, "UBND xã"],
    ],
    [
      "Kế hoạch số 2/KH-UBND ngày 04/5/2026, Công văn số 3/UBND-VX ngày 05/5/2026 của UBND xã",
      [undefined, "UBND xã"],
    ],
    [
      "Quyết định số 2/QĐ-UBND ngày 04/5/2026 của UBND tỉnh, Quyết định số 3/QĐ-UBND ngày 05/5/2026 của UBND xã",
      ["UBND tỉnh", "UBND xã"],
    ],
  ])("is that of those of its type and symbol: %s", (text, issuers) => {
    expect(issuersOf(text)).toEqual(issuers);
  });
});

describe("days behind the last of several numbers, one for each", () => {
  const letters = "Công văn số 57/STNMT-ĐĐ, 83/STNMT-ĐĐ";
  it.each([
    [
      `${letters} ngày 12/9/2022 và ngày 28/9/2022 của Sở Tài nguyên và Môi trường`,
      [
        "57/STNMT-ĐĐ|2022-09-12|Sở Tài nguyên và Môi trường",
        "83/STNMT-ĐĐ|2022-09-28|Sở Tài nguyên và Môi trường",
      ],
    ],
    [
      "Quyết định số 5/QĐ-UBND và 9/QĐ-UBND ngày 12/9/2022 và 28/9/2022 của UBND tỉnh",
      ["5/QĐ-UBND|2022-09-12|UBND tỉnh", "9/QĐ-UBND|2022-09-28|UBND tỉnh"],
    ],
    [
      "Quyết định số 5/QĐ-UBND, số 7/QĐ-UBND, số 9/QĐ-UBND các ngày 01/9/2022, 12/9/2022 và 28/9/2022 của UBND tỉnh",
      [
        "5/QĐ-UBND|2022-09-01|UBND tỉnh",
        "7/QĐ-UBND|2022-09-12|UBND tỉnh",
        "9/QĐ-UBND|2022-09-28|UBND tỉnh",
      ],
    ],
    [
      "Công văn số 12/UBND-NC, 13/UBND-NC, 14/UBND-NC lần lượt các ngày 5/5, 6/5 và 7/5/2020 của UBND tỉnh",
      [
        "12/UBND-NC|2020-05-05|UBND tỉnh",
        "13/UBND-NC|2020-05-06|UBND tỉnh",
        "14/UBND-NC|2020-05-07|UBND tỉnh",
      ],
    ],
    [
      "Công văn số 11, 12/SNV-CCHC ngày 5 và 6/5/2020 của Sở Nội vụ",
      ["11/SNV-CCHC|2020-05-05|Sở Nội vụ", "12/SNV-CCHC|2020-05-06|Sở Nội vụ"],
    ],
    // Three numbers and two days: nobody can tell whose each is.
    [
      "Quyết định số 5/QĐ-UBND, 7/QĐ-UBND, 9/QĐ-UBND ngày 12/9/2022 và ngày 28/9/2022 của UBND tỉnh",
      ["5/QĐ-UBND||UBND tỉnh", "7/QĐ-UBND||UBND tỉnh", "9/QĐ-UBND||UBND tỉnh"],
    ],
    // One number alone: whose the second day is nobody can tell.
    [
      "Quyết định số 5/QĐ-UBND ngày 12/9/2022 và ngày 28/9/2022 của UBND tỉnh",
      ["5/QĐ-UBND|2022-09-12|"],
    ],
    [
      "Quyết định số 5/QĐ-UBND ngày 01/9/2022 và Quyết định số 9/QĐ-UBND ngày 12/9/2022 của UBND tỉnh",
      ["5/QĐ-UBND|2022-09-01|UBND tỉnh", "9/QĐ-UBND|2022-09-12|UBND tỉnh"],
    ],
  ])("are given in turn: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
