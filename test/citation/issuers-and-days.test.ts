import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** The one citation of a text as `number | date | issuer`. */
function shown(text: string): string {
  return parseCitations(text)
    .citations.map(({ number, date, issuer }) => [number, date, issuer].join("|"))
    .join(" + ");
}

function issuerOf(words: string): string | undefined {
  return parseCitations(`Kế hoạch số 12/KH-XYZ ngày 03/3/2026 của ${words}`).citations[0]?.issuer;
}

describe("the name of an issuer", () => {
  it.each([
    ["Ban An toàn giao thông tỉnh", "về ra quân"],
    ["Ủy ban bầu cử tỉnh", "công bố danh sách"],
    ["Hội đồng tuyển dụng viên chức huyện Mai Sơn", "thông báo lịch"],
    ["Đoàn giám sát HĐND tỉnh", "về kết quả"],
    ["Ban Chỉ đạo chuyển đổi số tỉnh", "; các sở thực hiện"],
    ["Ban Chỉ đạo cải cách hành chính tỉnh", "phân công"],
    ["Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí", "; các tỉnh"],
    ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh", "về việc phê duyệt"],
    ["Bộ Chính trị, Ban Bí thư", "về công tác cán bộ"],
    ["Công an tỉnh", "cấp căn cước lưu động"],
    ["Hội Chữ thập đỏ phường Tân Giang", "tổ chức hiến máu"],
  ])("is whole where its words look like those of a subject: %s", (name, behind) => {
    expect(issuerOf(`${name} ${behind}`)).toBe(name);
  });

  it("joins two bodies where the symbol names both", () => {
    expect(shown("Thông tư liên tịch số 7/2014/TTLT-BTC-BNV của Bộ Tài chính, Bộ Nội vụ")).toBe(
      "7/2014/TTLT-BTC-BNV||Bộ Tài chính, Bộ Nội vụ",
    );
    expect(shown("Kế hoạch số 5/KH-UBND của UBND tỉnh - Sở Tài chính chủ trì")).toBe(
      "5/KH-UBND||UBND tỉnh",
    );
  });

  it.each([
    ["Quyết định UBND tỉnh số 15/QĐ-UBND", "15/QĐ-UBND||UBND tỉnh"],
    [
      "Quyết định số 6/QĐ-UBND tỉnh Sơn La ngày 03/01/2026",
      "6/QĐ-UBND|2026-01-03|UBND tỉnh Sơn La",
    ],
    ["(Quyết định số 12/QĐ-UBND ngày 03/3/2026 UBND tỉnh)", "12/QĐ-UBND|2026-03-03|UBND tỉnh"],
    ["21/KH-UBND xã Tân Lập tổ chức họp", "21/KH-UBND||"],
    [
      "Nghị quyết số 2/2025/NQ-HĐND được HĐND tỉnh thông qua ngày 10/7/2025",
      "2/2025/NQ-HĐND|2025-07-10|HĐND tỉnh",
    ],
    [
      "Quyết định số 900/QĐ-UBND đã được Chủ tịch UBND tỉnh ký ban hành ngày 25/3/2026",
      "900/QĐ-UBND|2026-03-25|Chủ tịch UBND tỉnh",
    ],
  ])("may stand without của: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("the day of issue", () => {
  it.each([
    ["Quyết định số 9/QĐ-SYT ban hành ngày 05/6/2025", "9/QĐ-SYT|2025-06-05|"],
    ["Số: 55/QĐ-SYT   Đắk Lắk, ngày 12 tháng 02 năm 2026", "55/QĐ-SYT|2026-02-12|"],
    ["Quyết định số: 31/QĐ-STC; ngày ký: 16.4.2026", "31/QĐ-STC|2026-04-16|"],
    ["Số: 31/QĐ-STC, ngày ban hành: 16/4/2026", "31/QĐ-STC|2026-04-16|"],
    ["Kế hoạch số 5/KH-UBND; ngày ký hợp đồng 30/6/2026", "5/KH-UBND||"],
    ["Kế hoạch số 5/KH-UBND, ngày hoàn thành: 30/6/2026", "5/KH-UBND||"],
  ])("may stand behind a verb or a place: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each(["ngày 05/6", "ngày 5/6/25", "ngày 5 tháng 6"])(
    "%s is cut, dates nothing, and says so",
    (day) => {
      const { citations, findings } = parseCitations(`Công văn số 12/UBND-NC ${day} của UBND tỉnh`);
      expect(citations).toMatchObject([{ issuer: "UBND tỉnh" }]);
      expect(citations[0]).not.toHaveProperty("date");
      expect(findings.map(({ code }) => code)).toEqual(["incomplete-date"]);
    },
  );
});

describe("numbers of licences and papers of persons", () => {
  it.each([
    "Giấy phép hoạt động số 00123/HCM-GPHĐ của phòng khám",
    "Giấy phép khai thác khoáng sản số 12/GP-UBND",
    "Chứng chỉ hành nghề số 004512/HNO-CCHN",
    "Hợp đồng kinh tế số 15/2026/HĐKT-XD",
    "thửa đất số 345/TBĐ-XD",
    "Quyết định thi hành án số 112/QĐ-CTHADS",
  ])("are no documents: %s", (text) => {
    expect(parseCitations(text).citations).toEqual([]);
  });

  it("leave a decision about a licence what it is", () => {
    expect(shown("Quyết định cấp giấy phép số 45/QĐ-UBND")).toBe("45/QĐ-UBND||");
  });
});
