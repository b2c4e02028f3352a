import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`. */
function read(text: string): string {
  return parseCitations(text)
    .citations.map(({ number, type, date, issuer }) => [number, type?.key, date, issuer].join("|"))
    .join(" + ");
}

/** The codes of what was found. */
function codes(text: string): string[] {
  return parseCitations(text).findings.map(({ code }) => code);
}

describe("the issuer of a document that replaces another", () => {
  it.each([
    [
      "Quyết định 61/QĐ-LĐLĐ thay thế Quyết định số 48/QĐ-LĐLĐ ngày 05/3/2019 của Liên đoàn Lao động huyện Sông Mã",
      "61/QĐ-LĐLĐ|decision|| + 48/QĐ-LĐLĐ|decision|2019-03-05|Liên đoàn Lao động huyện Sông Mã",
    ],
    [
      "Hướng dẫn 7/HD-SYT bãi bỏ Hướng dẫn số 2/HD-SYT của Sở Y tế tỉnh Lai Châu",
      "7/HD-SYT|guideline|| + 2/HD-SYT|guideline||Sở Y tế tỉnh Lai Châu",
    ],
  ])("is not that of the other: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it("is the one body of the centre that the symbol names", () => {
    expect(read("Nghị định 5/2020/NĐ-CP thay thế Nghị định 9/2011/NĐ-CP của Chính phủ")).toBe(
      "5/2020/NĐ-CP|decree||Chính phủ + 9/2011/NĐ-CP|decree||Chính phủ",
    );
  });
});

describe("the name of an issuer", () => {
  it.each([
    [
      "Hướng dẫn 17/HD-TLĐ, theo đó Tổng Liên đoàn Lao động Việt Nam chi 5 triệu",
      "17/HD-TLĐ|guideline||Tổng Liên đoàn Lao động Việt Nam",
    ],
    [
      "Quyết định số 61/QĐ-TLĐ được Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam thông qua",
      "61/QĐ-TLĐ|decision||Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
    ],
    [
      "Thông tư liên tịch giữa Bộ Quốc phòng và Bộ Công an: số 8/2014/TTLT-BQP-BCA",
      "8/2014/TTLT-BQP-BCA|joint-circular||Bộ Quốc phòng và Bộ Công an",
    ],
    [
      "Bộ Y tế trả lời rằng Thông tư liên tịch số 8/2014/TTLT-BYT-BCA còn hiệu lực",
      "8/2014/TTLT-BYT-BCA|joint-circular||",
    ],
  ])("is whole or not given: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("letters that two types have", () => {
  it.each([
    ["Quy định số 4/QĐ-CTK", "4/QĐ-CTK|regulation||"],
    ["Quyết định số 4/QĐ-CTK", "4/QĐ-CTK|decision||"],
    ["Chương trình số 5-CT/TU", "5-CT/TU|programme||"],
    ["Tờ trình số 12/TT-UBND", "12/TT-UBND|submission||"],
    ["Số: 6-QĐ/TU\nQUY ĐỊNH\nvề kỷ luật phát ngôn", "6-QĐ/TU|regulation||"],
    ["Số: 6-QĐ/TU\nQUYẾT ĐỊNH\nQUY ĐỊNH", "6-QĐ/TU|decision||"],
    ["Số: 6-QĐ/TU\nQUYẾT ĐỊNH ban hành\nQUY ĐỊNH", "6-QĐ/TU|decision||"],
    ["văn bản số 9/TM-XNK của Bộ Thương mại", "9/TM-XNK|letter||Bộ Thương mại"],
  ])("are of the one that is written out: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(codes(text)).toEqual([]);
  });
});

describe("an issuer in other places", () => {
  it.each([
    ["Nghị định 3/2009/NĐ-CP của chính phủ về phí", "3/2009/NĐ-CP|decree||chính phủ"],
    ["Đề án số 4/ĐA-CP của chính phủ điện tử", "4/ĐA-CP|proposal||"],
    [
      "Quyết định số 31/QĐ-UBND do Chủ tịch UBND xã mới ký",
      "31/QĐ-UBND|decision||Chủ tịch UBND xã",
    ],
    ["theo ủy nhiệm của Bộ Thương mại tại văn bản số 9/TM-XNK", "9/TM-XNK|letter||Bộ Thương mại"],
    ["Phòng Thống kê nhắc tại Công văn số 6/PTK-TH", "6/PTK-TH|letter||Phòng Thống kê"],
    [
      "Thực hiện Kế hoạch số 9-KH/ĐU của Đảng ủy xã Pi Toong, Kế hoạch số 2-KH/ĐU, Chi bộ Trường Tiểu học đã xây dựng Kế hoạch số 3-KH/CB",
      "9-KH/ĐU|plan||Đảng ủy xã Pi Toong + 2-KH/ĐU|plan|| + 3-KH/CB|plan||Chi bộ Trường Tiểu học",
    ],
    [
      "Ngày 09/8/2022, thừa lệnh Chủ tịch UBND huyện Mường La, Chánh Văn phòng đã ký Công văn số 77/UBND-NC",
      "77/UBND-NC|letter|2022-08-09|UBND huyện Mường La",
    ],
    [
      "được Ban Dân vận Trung ương hướng dẫn tại Văn bản số 5-HD/BDVTW",
      "5-HD/BDVTW|guideline||Ban Dân vận Trung ương",
    ],
    [
      "Chỉ thị 17/HĐBT ngày 03/4/1989 và 25/HĐBT ngày 05/6/1990 của Hội đồng Bộ trưởng",
      "17/HĐBT|directive|1989-04-03|Hội đồng Bộ trưởng + 25/HĐBT|directive|1990-06-05|Hội đồng Bộ trưởng",
    ],
    [
      "UBND xã có Chỉ thị 1, 3/CT-UBND",
      "1/CT-UBND|directive||UBND xã + 3/CT-UBND|directive||UBND xã",
    ],
  ])("is read: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("a day in other places", () => {
  it.each([
    ["Số: 7-BXD/TT | Hà Nội, ngày 09 tháng 6 năm 1994 |", "1994-06-09"],
    ["Nêu tại Công văn số 7/UBND-NC | Hà Nội, ngày 09 tháng 6 năm 1994 |", ""],
    ["Quyết định số 9/QĐ-TTg Thủ tướng Chính phủ ban hành ngày 04/8/2017", "2017-08-04"],
    ["Thông tư số 8/LĐ-TT về phụ cấp đêm, ban hành ngày 12/5/1961", "1961-05-12"],
    ["Thông tư số 8/LĐ-TT về phụ cấp đêm, thay Quy chế, ban hành ngày 12/5/1961", ""],
    ["Công văn số 66/BYT-DP mà Bộ Y tế gửi các tỉnh ngày 02/9/2021", "2021-09-02"],
    ["Công văn số 66/BYT-DP mà Bộ Y tế yêu cầu các tỉnh gửi trước ngày 02/9/2021", ""],
    ["Ngày 18/6/2020, Quốc hội (khóa XIV) đã thông qua Luật Đầu tư số 61/2020/QH14", "2020-06-18"],
    ["Luật số 61/2020/QH14, do Quốc hội khóa XIV ban hành ngày 17/6/2020", "2020-06-17"],
    ["UBND TỈNH SƠN LA\nSố: 5/QĐ-UBND\nM ộ c Châu, ngày 03 tháng 3 năm 2022", "2022-03-03"],
  ])("is that of the document, or of none: %s", (text, wanted) => {
    expect(parseCitations(text).citations[0]?.date ?? "").toBe(wanted);
  });

  it("leaves the words for the matter to the subject", () => {
    const [first] = parseCitations(
      "Thông tư số 8/LĐ-TT về phụ cấp đêm, ban hành ngày 12/5/1961",
    ).citations;
    expect(first?.text).toBe("Thông tư số 8/LĐ-TT");
    expect(first?.subject).toContain("phụ cấp đêm");
  });
});

describe("a number without its symbol", () => {
  it.each([
    ["Đảng ủy xã ban hành Kế hoạch số 6.", "6|plan||Đảng ủy xã"],
    [
      "theo Kế hoạch 318 của Ban Chỉ đạo phòng, chống lụt bão tỉnh và các xã",
      "318|plan||Ban Chỉ đạo phòng, chống lụt bão tỉnh",
    ],
  ])("is cited where it is issued or owned: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(codes(text)).toEqual(["short-number"]);
  });

  it("is none of a contract, and none before what is counted", () => {
    expect(read("Hai bên đã ký hợp đồng số 7.")).toBe("");
    expect(read("UBND xã ban hành kế hoạch số 5,2 tỷ đồng")).toBe("");
  });

  it("has a dash for the stroke before an assembly", () => {
    expect(read("Nghị quyết số 8/1997-QH10")).toBe("8/1997/QH10|resolution||");
    expect(codes("Nghị quyết số 8/1997-QH10")).toEqual(["spaced-symbol"]);
  });
});
