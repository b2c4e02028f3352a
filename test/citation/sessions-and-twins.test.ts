import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** The citations of a text as `number | date | issuer`. */
const shown = (text: string): readonly string[] =>
  parseCitations(text).citations.map(({ number, date, issuer }) =>
    [number, date, issuer].map((one) => one ?? "").join("|"),
  );

describe("a number and what stands around it", () => {
  it.each([
    [
      "văn bản số 731/ĐLVN-KT+KH ngày 14/8/2027 của Công ty Điện lực Sơn La",
      ["731/ĐLVN-KT+KH|2027-08-14|Công ty Điện lực Sơn La"],
    ],
    [
      "Nghị quyết 09/NQ-HĐND kỳ họp thứ 7 HĐND xã khóa II ngày 19/12/2027",
      ["09/NQ-HĐND|2027-12-19|HĐND xã"],
    ],
    [
      "theo đề nghị của Công an tỉnh tại Tờ trình số 640/TTr-CAT-PC06 ngày 02/7/2027",
      ["640/TTr-CAT-PC06|2027-07-02|Công an tỉnh"],
    ],
    [
      "Biên bản số 11/BB-ĐKT ngày 05/10/2027 của Đoàn kiểm tra công tác dân vận",
      ["11/BB-ĐKT|2027-10-05|Đoàn kiểm tra công tác dân vận"],
    ],
    [
      "Kế hoạch số 9/KH-UBND ngày 04/02/2027 và Thông báo số 31/TB-UBND ngày 08/02/2027 của UBND xã Mường Bon",
      ["9/KH-UBND|2027-02-04|UBND xã Mường Bon", "31/TB-UBND|2027-02-08|UBND xã Mường Bon"],
    ],
    [
      "Tại Báo cáo số 88/BC-BQLDA ngày 06/4/2027, Ban Quản lý dự án khu vực Ea H'leo đã nêu rõ vướng mắc",
      ["88/BC-BQLDA|2027-04-06|Ban Quản lý dự án khu vực Ea H'leo"],
    ],
    [
      "Kế hoạch số 9/KH-UBND ngày 04/02/2027 và Công văn số 55/SNV-TCBC ngày 08/02/2027 của Sở Nội vụ",
      ["9/KH-UBND|2027-02-04|", "55/SNV-TCBC|2027-02-08|Sở Nội vụ"],
    ],
  ])("are read: %s", (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe("a law in a title", () => {
  it("of a decree is a part of its name, and of a plan a document of its own", () => {
    const decree =
      "Nghị định số 99/2027/NĐ-CP ngày 12/5/2027 của Chính phủ quy định chi tiết thi hành Luật Thanh niên";
    expect(parseCitations(decree).citations.map(({ type }) => type?.name)).toEqual(["Nghị định"]);
    const plan = "Kế hoạch số 12/KH-UBND ngày 03/3/2027 của UBND tỉnh triển khai Luật Thanh niên";
    expect(parseCitations(plan).citations.map(({ type }) => type?.name)).toEqual([
      "Kế hoạch",
      "Luật",
    ]);
  });
});
