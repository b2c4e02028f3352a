import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Number, day and issuer of each citation. */
const shown = (text: string): string[] =>
  parseCitations(text).citations.map(({ number = "", date = "", issuer = "" }) =>
    [number, date, issuer].join("|"),
  );

const NAMES = [
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Giáo dục và Đào tạo tỉnh Quảng Ngãi",
  "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
  "Phòng Cảnh sát Phòng cháy, chữa cháy và Cứu nạn, cứu hộ",
  "Cục Phòng, chống HIV/AIDS",
  "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh",
  "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực",
  "Ban Chỉ đạo cải cách hành chính",
  "Ủy ban Quốc gia về chuyển đổi số",
  "Tổ công tác của Thủ tướng Chính phủ",
  "Ban Vì sự tiến bộ của phụ nữ tỉnh",
  "Bệnh viện Sản - Nhi",
  "Trạm Thú y",
];

describe("a name before its document is read as it is behind it", () => {
  it.each(NAMES)("between the type and the number: %s", (issuer) => {
    const text = `Căn cứ Quyết định của ${issuer} số 12/QĐ-TTX ngày 02/3/2024 về việc họp`;
    expect(shown(text)).toEqual([`12/QĐ-TTX|2024-03-02|${issuer}`]);
  });

  const subjects = NAMES.filter((name) => !name.startsWith("Sở"));
  it.each(subjects)("as the subject of its verb: %s", (issuer) => {
    const wanted = [`12/KH-TTX|2024-03-02|${issuer}`];
    expect(shown(`${issuer} đã ban hành Kế hoạch số 12/KH-TTX ngày 02/3/2024`)).toEqual(wanted);
    expect(shown(`Ngày 02/3/2024, ${issuer} ban hành Kế hoạch số 12/KH-TTX`)).toEqual(wanted);
  });

  it.each(NAMES)("in a field of a card, and below the head of a column: %s", (issuer) => {
    const card = `Số hiệu: 12/QĐ-TTX\nNgày ban hành: 02/3/2024\nCơ quan ban hành: ${issuer}\nTrích yếu: họp`;
    const column = `Số hiệu | Trích yếu | Cơ quan ban hành | Ngày ban hành\n12/QĐ-TTX | họp | ${issuer} | 02/3/2024`;
    for (const text of [card, column])
      expect(shown(text)).toEqual([`12/QĐ-TTX|2024-03-02|${issuer}`]);
  });

  it.each([
    "Trạm Thú y chưa ban hành Kế hoạch số 12/KH-TTX",
    "Ban Văn hóa, Xã hội ban hành Kế hoạch số 12/KH-TTX",
    "Thực hiện chỉ đạo của Ban Chỉ đạo phòng, chống dịch ban hành Kế hoạch số 12/KH-TTX",
    "Đề nghị Tổ công tác của Thủ tướng Chính phủ ban hành Kế hoạch số 12/KH-TTX",
  ])("and is none where the sentence says otherwise: %s", (text) => {
    expect(shown(text)).toEqual(["12/KH-TTX||"]);
  });
});

describe("the name of a place before a number", () => {
  it.each([
    [
      "Quyết định của Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu số 12/QĐ-UBND ngày 02/3/2024",
      "12/QĐ-UBND|2024-03-02|Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu",
    ],
    ["Quyết định UBND thành phố Vũng Tàu số 12/QĐ-UBND", "12/QĐ-UBND||UBND thành phố Vũng Tàu"],
  ])("makes it no number of a ship: %s", (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });

  it.each(["tàu số 12/QN-TS", "Tàu số 5/BV-TS", "Bản Mẫu số 02/BM-TTHC"])(
    "but these are no documents: %s",
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});
