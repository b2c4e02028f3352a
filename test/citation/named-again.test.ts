import { describe, expect, it } from "vitest";
import { parseCitations } from "chiso/citation";

/** Number, day and issuer of each citation. */
function shown(text: string): string[] {
  return parseCitations(text).citations.map(
    ({ number, date, issuer }) => `${number ?? ""}|${date ?? ""}|${issuer ?? ""}`,
  );
}

describe("an issuer that was said before", () => {
  it.each([
    [
      "Kết luận số 9-KL/TW ngày 02/3/2026 của Ban Bí thư; Kế hoạch số 4-KH/TU ngày 05/4/2026 của Tỉnh ủy thực hiện Kết luận số 9-KL/TW",
      ["9-KL/TW|2026-03-02|Ban Bí thư", "4-KH/TU|2026-04-05|Tỉnh ủy", "9-KL/TW||Ban Bí thư"],
    ],
    [
      "- Văn bản số 97/SXD-QLN ngày 03/3/2026 của Sở Xây dựng;\n- Kế hoạch số 81/KH-SXD ngày 07/4/2026 về thanh tra.",
      ["97/SXD-QLN|2026-03-03|Sở Xây dựng", "81/KH-SXD|2026-04-07|Sở Xây dựng"],
    ],
    [
      "Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã Nậm Cang. Theo đó, Quyết định số 12/QĐ-UBND giao 5 nhiệm vụ.",
      ["12/QĐ-UBND|2026-02-03|UBND xã Nậm Cang", "12/QĐ-UBND||UBND xã Nậm Cang"],
    ],
    // Another day tells another document.
    [
      "Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã Nậm Cang.\nQuyết định số 12/QĐ-UBND ngày 05/02/2025.",
      ["12/QĐ-UBND|2026-02-03|UBND xã Nậm Cang", "12/QĐ-UBND|2025-02-05|"],
    ],
    // Of many bodies with one symbol nobody knows which.
    [
      "- Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã Nậm Cang;\n- Kế hoạch số 9/KH-UBND ngày 05/02/2026;",
      ["12/QĐ-UBND|2026-02-03|UBND xã Nậm Cang", "9/KH-UBND|2026-02-05|"],
    ],
    [
      "- Công văn số 5/SYT-NV của Sở Y tế Lào Cai;\n- Công văn số 6/SYT-NV của Sở Y tế Yên Bái;\n- Kế hoạch số 7/KH-SYT.",
      ["5/SYT-NV||Sở Y tế Lào Cai", "6/SYT-NV||Sở Y tế Yên Bái", "7/KH-SYT||"],
    ],
    [
      "- Kế hoạch số 7/KH-SYT.\n- Công văn số 5/SYT-NV của Sở Y tế",
      ["7/KH-SYT||", "5/SYT-NV||Sở Y tế"],
    ],
  ])("is that of the same document or body: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    [
      "Chỉ thị số 8-CT/TW ngày 15/5/2026, Kết luận số 2-KL/TW ngày 18/5/2026 của Bộ Chính trị",
      ["8-CT/TW|2026-05-15|Bộ Chính trị", "2-KL/TW|2026-05-18|Bộ Chính trị"],
    ],
    [
      "Nghị quyết số 4-NQ/ĐU ngày 15/5/2026, Chương trình số 2-CTr/ĐU ngày 18/5/2026 của Đảng ủy xã",
      ["4-NQ/ĐU|2026-05-15|Đảng ủy xã", "2-CTr/ĐU|2026-05-18|Đảng ủy xã"],
    ],
  ])("is that of a list of the Party, too: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("an issuer and the session, the parent or the blank beside it", () => {
  it.each([
    [
      "theo Nghị quyết của HĐND xã tại kỳ họp thứ 4 (Nghị quyết số 41/NQ-HĐND)",
      "41/NQ-HĐND||HĐND xã",
    ],
    ["theo Nghị quyết của HĐND xã khóa II (Nghị quyết số 41/NQ-HĐND)", "41/NQ-HĐND||HĐND xã"],
    [
      "Nghị quyết số 41/NQ-HĐND ngày 10/12/2026 tại kỳ họp thứ 4 của HĐND xã Púng Luông khóa II",
      "41/NQ-HĐND|2026-12-10|HĐND xã Púng Luông",
    ],
    [
      "Công văn số 7/KCB-NV của Cục Quản lý Khám, chữa bệnh - Bộ Y tế",
      "7/KCB-NV||Cục Quản lý Khám, chữa bệnh - Bộ Y tế",
    ],
    [
      "Công văn số 7/VPC của Vụ Pháp chế, Bộ Tài chính về góp ý",
      "7/VPC||Vụ Pháp chế, Bộ Tài chính",
    ],
    ["Công văn số 7/VPC của Vụ Pháp chế, Bộ Tài chính đề nghị góp ý", "7/VPC||Vụ Pháp chế"],
    ["đề nghị của Ban Thi đua tỉnh tại Tờ trình số ……… ngày ………", "||Ban Thi đua tỉnh"],
    [
      "Nghị quyết số 4/NQ-HĐND ngày 10/7/2026 HĐND tỉnh khóa XVIII kỳ họp thứ 3 về",
      "4/NQ-HĐND|2026-07-10|HĐND tỉnh",
    ],
    [
      "Công văn số 5/CV-ĐTN của Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Ea Kly",
      "5/CV-ĐTN||Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Ea Kly",
    ],
    ["Kế hoạch số 3/KH-BTL của Bộ Tư lệnh Thủ đô Hà Nội về", "3/KH-BTL||Bộ Tư lệnh Thủ đô Hà Nội"],
    ["đề nghị của Trưởng phòng tại Tờ trình số ……… ngày ………", "||"],
  ])("is read: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });
});

describe("what extraction puts between or takes apart", () => {
  it.each([
    [
      "Kế hoạch số 7/KH-\n- 3 -\nBCĐ ngày 20/01/2026 của Ban Chỉ\n- 4 -\nđạo Đề án 06 xã",
      "7/KH-BCĐ|2026-01-20|Ban Chỉ đạo Đề án 06 xã",
    ],
    [
      "Công văn số 7/STC-NS ngày 9 tháng 12 năm 2 025 của Sở Tài chính",
      "7/STC-NS|2025-12-09|Sở Tài chính",
    ],
    [
      "Quyết định số 9 1/QĐ-UBND n g à y 0 8/0 2/2 0 2 6 của UBND xã",
      "91/QĐ-UBND|2026-02-08|UBND xã",
    ],
    // What is no page and no year.
    ["Kế hoạch số 7/KH-UBND ngày 9/12/2025 cho mỗi năm 2 000 người", "7/KH-UBND|2025-12-09|"],
  ])("is mended: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });

  it("keeps a law in the title of a consolidated text for its name", () => {
    expect(
      shown("Văn bản hợp nhất số 9/VBHN-VPQH của Văn phòng Quốc hội hợp nhất Luật Cư trú"),
    ).toEqual(["9/VBHN-VPQH||Văn phòng Quốc hội"]);
  });
});

describe("an issuer behind a list, or before a bracket that opens behind more words", () => {
  it.each([
    [
      "Tại các văn bản: số 3/UBND-NC ngày 01/02/2026, số 5/UBND-NC ngày 05/02/2026, UBND xã đã yêu cầu rà soát",
      ["3/UBND-NC|2026-02-01|UBND xã", "5/UBND-NC|2026-02-05|UBND xã"],
    ],
    [
      "Theo Kế hoạch số 3/KH-UBND và Công văn số 5/SNV-TC, UBND xã yêu cầu báo cáo",
      ["3/KH-UBND||", "5/SNV-TC||"],
    ],
    [
      "Quyết định của UBND tỉnh về giá nước (Quyết định số 9/2026/QĐ-UBND)",
      ["9/2026/QĐ-UBND||UBND tỉnh"],
    ],
    [
      "UBND xã đã ban hành: Kế hoạch số 3/KH-UBND về phối hợp với Phòng Kinh tế; Quyết định số 5/QĐ-UBND về Quy chế",
      ["3/KH-UBND||UBND xã", "5/QĐ-UBND||UBND xã"],
    ],
    [
      "UBND xã đã ban hành: Kế hoạch số 3/KH-UBND về phối hợp với UBND phường; Quyết định số 5/QĐ-UBND về Quy chế",
      ["3/KH-UBND||UBND xã", "5/QĐ-UBND||"],
    ],
    [
      "Công văn 678 ngày 07/6/2026 của Sở Y tế; kế hoạch 15 ngày của Sở Y tế",
      ["678|2026-06-07|Sở Y tế"],
    ],
    ["Kế hoạch năm 2026 của UBND xã (KH số 8/KH-UBND)", ["8/KH-UBND||UBND xã"]],
  ])("is read: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a number glued to the abbreviation of its type", () => {
  it.each([
    [
      "QĐ17/QĐ-TTg; NQ88/2026/QH16; CV5/SYT-NV; NQ57-NQ/TW",
      ["17/QĐ-TTg||", "88/2026/QH16||", "5/SYT-NV||", "57-NQ/TW||"],
    ],
    ["Quyết định số 7/QĐ-UBND, ngày: 12/5/2026 của UBND xã", ["7/QĐ-UBND|2026-05-12|UBND xã"]],
    // Codes of roads, of forms and of another type are none.
    ["CT05/KH-UBND, ĐT601/QL-HN, tờ khai CT01/2026, mẫu TT12/BC-X", []],
  ])("is read: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("the issuer of a document that changes another", () => {
  it.each([
    "được sửa đổi, bổ sung tại",
    "(sửa đổi, bổ sung bởi",
    "đã được sửa đổi, bổ sung một số điều tại",
    "sau đó được điều chỉnh theo",
    "và được thay thế bằng",
  ])("is that of the other: %s", (words) => {
    const first = "Quyết định số 15/2023/QĐ-UBND ngày 20/4/2023 của UBND tỉnh Lai Châu";
    const [, changing] = shown(`${first}, ${words} Quyết định số 8/2024/QĐ-UBND`);
    expect(changing).toBe("8/2024/QĐ-UBND||UBND tỉnh Lai Châu");
  });

  it.each(["căn cứ", "và", "theo", "đề nghị sửa đổi, bổ sung nội dung tại"])(
    "is not known behind %s",
    (words) => {
      const first = "Quyết định số 15/2023/QĐ-UBND ngày 20/4/2023 của UBND tỉnh Lai Châu";
      const [, other] = shown(`${first}, ${words} Quyết định số 8/2024/QĐ-UBND`);
      expect(other).toBe("8/2024/QĐ-UBND||");
    },
  );
});

describe("each who asks by a paper of its own", () => {
  it.each([
    [
      "Theo đề nghị của Bộ Y tế tại Tờ trình số 4/TTr-BYT ngày 23/4/2026; của UBND tỉnh Nghệ An tại Tờ trình số 85/TTr-UBND ngày 31/3/2026",
      ["4/TTr-BYT|2026-04-23|Bộ Y tế", "85/TTr-UBND|2026-03-31|UBND tỉnh Nghệ An"],
    ],
    [
      "Xét đề nghị của Sở Y tế tại Tờ trình số 4/TTr-SYT, của UBND huyện Mỹ Lộc tại Công văn số 85/UBND-NC",
      ["4/TTr-SYT||Sở Y tế", "85/UBND-NC||UBND huyện Mỹ Lộc"],
    ],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("papers of banks and assessors", () => {
  it.each([
    "thư bảo lãnh số 118/BL-NH",
    "Bảo lãnh số 12/2024/BL-VCB ngày 3/4/2024",
    "Thư tín dụng số 22/LC-NH",
    "Chứng thư số 33/CT-BDS ngày 1/2/2024",
  ])("are no documents: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});
