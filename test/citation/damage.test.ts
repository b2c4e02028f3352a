import { compareCitations, parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`, and the codes of what was found. */
function shown(text: string): string {
  const { citations, findings } = parseCitations(text);
  const rows = citations.map(({ number, subject, type, date, year, issuer }) =>
    [number ?? `${subject ?? ""} ${year ?? ""}`, type?.key, date, issuer].join("|"),
  );
  return [rows.join(" + "), ...findings.map(({ code }) => code)].join(" ! ");
}

describe("words that extraction glued together", () => {
  it.each([
    ["số42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ", "42/2022/NĐ-CP|decree|2022-06-24|Chính phủ"],
    ["Quyết định số 749/QĐ-TTgcủa Thủ tướng", "749/QĐ-TTg|decision||Thủ tướng"],
    ["Kế hoạchsố 21/KH-UBNDngày 02/02/2021", "21/KH-UBND|plan|2021-02-02|"],
    ["Thông tư số 01/2023/TT-VPCPngày05/4/2023của", "01/2023/TT-VPCP|circular|2023-04-05|"],
    ["Báo cáo số:126/BC-UBNDngày 28/4/2021", "126/BC-UBND|report|2021-04-28|"],
    ["Thực hiệnCông văn số 88/SNV-CCHC", "88/SNV-CCHC|letter||"],
    ["23/CT-TTgvà Quyết định 06/QĐ-TTg", "23/CT-TTg|directive|| + 06/QĐ-TTg|decision||"],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  const day = "ngày 12/5/2023";
  it.each([
    ["Chính phủvề công tác lưu trữ", "Chính phủ"],
    ["UBND tỉnhvề việc trồng rừng", "UBND tỉnh"],
    ["Chínhphủvềcôngtáclưutrữ", "Chính phủ"],
    ["BộTàichínhhướngdẫnviệclậpdựtoán", "Bộ Tài chính"],
    ["Hộiđồngnhândântỉnhvềdựtoánngânsách", "Hội đồng nhân dân tỉnh"],
    ["BộNôngnghiệpvàPháttriểnnôngthôn", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["ThủtướngChínhphủbanhànhQuychế", "Thủ tướng Chính phủ"],
    // What two ways divide differently stays glued, and so does nothing else.
    ["Bộ Côngan vềviệc trực Tết", "Bộ Côngan"],
  ])("an issuer ends before the words that are glued to it: %s", (words, issuer) => {
    const text = `Vănbản số 31/2023/QĐ-ABC ${day} của ${words}`;
    expect(parseCitations(text).citations.map((each) => each.issuer)).toEqual([issuer]);
    expect(parseCitations(text.replace("của ", "của")).citations[0]?.issuer).toBe(issuer);
  });

  it("a whole line of them says the type, the day and the issuer", () => {
    expect(shown("CăncứNghịquyếtsố12/NQ-HĐNDngày10/12/2021củaHộiđồngnhândântỉnh;")).toBe(
      "12/NQ-HĐND|resolution|2021-12-10|Hội đồng nhân dân tỉnh",
    );
    expect(shown("TheođềnghịcủaGiámđốcSởNộivụtạiTờtrìnhsố15/TTr-SNVngày02/3/2023")).toBe(
      "15/TTr-SNV|submission|2023-03-02|Giám đốc Sở Nội vụ",
    );
  });
});

describe("letters that look alike", () => {
  it.each([
    ["Nghị định số 42/2022/NĐ-CР", "42/2022/NĐ-CP|decree||"],
    ["Thông tư 02/2023/ТТ-ВNV", "02/2023/TT-BNV|circular||"],
    ["Quyết định số 15/QĐ‐UΒND", "15/QĐ-UBND|decision||"],
    ["Quyết định số l5/QĐ-UBND", "15/QĐ-UBND|decision||"],
    ["Nghị định số 61/20l8/NĐ-CP", "61/2018/NĐ-CP|decree||"],
    ["Quyết định số 12/2O22/QĐ-TTg", "12/2022/QĐ-TTg|decision||"],
  ])("%s are read, and said", (text, wanted) => {
    expect(shown(text)).toBe(`${wanted} ! spaced-symbol`);
  });

  it("are letters of serials where they can be", () => {
    expect(shown("Nghị quyết 30c/NQ-CP")).toBe("30c/NQ-CP|resolution||");
  });
});

describe("signs and spaces that were lost or added", () => {
  it.each([
    ["Luật Đất đai số 13/2003/QH.11", "13/2003/QH11|law||"],
    ["Luật số 22/2008/QH-12", "22/2008/QH12|law||"],
    ["Quyết định 2665 QĐ/UBND ngày 12/8/1998", "2665/QĐ-UBND|decision|1998-08-12|"],
    ["Quyết định số 2345QĐ-UBND", "2345/QĐ-UBND|decision||"],
    ["Quyết định số 12/2022QĐ-TTg", "12/2022/QĐ-TTg|decision||"],
    ["Nghị định số 42/2022 NĐ-CP", "42/2022/NĐ-CP|decree||"],
    ["Quyết định số 22/201 6/QĐ-UBND", "22/2016/QĐ-UBND|decision||"],
    ["Nghị định số 1 30/2020/NĐ-CP", "130/2020/NĐ-CP|decree||"],
    ["Quyết định 28 96/QĐ-UBND", "2896/QĐ-UBND|decision||"],
    ["Kế hoạch 45/KHUBND", "45/KH-UBND|plan||"],
    ["Kế hoạch số 17/KH_UBND", "17/KH-UBND|plan||"],
    ["Quyết định số 17/QĐ.UBND", "17/QĐ-UBND|decision||"],
    ["Quyết định số 766/QĐ-T Tg", "766/QĐ-TTg|decision||"],
    ["Quyết định số 15//QĐ-UBND", "15/QĐ-UBND|decision||"],
    ["Quyết định số 15\\QĐ-UBND", "15/QĐ-UBND|decision||"],
  ])("%s are put right, and said", (text, wanted) => {
    expect(shown(text)).toBe(`${wanted} ! spaced-symbol`);
  });

  it("need a number that was announced", () => {
    for (const text of ["năm 2022 QĐ-UBND", "12 TT-BNV mới", "tỷ lệ 3/4 QĐ được ban hành"]) {
      expect(shown(text)).toBe("");
    }
  });

  it("leave a year that lost digits without a value, so that it may be any year", () => {
    const damaged = "Quyết định số 22/201 /QĐ-UBND";
    expect(shown(damaged)).toBe("22/201/QĐ-UBND|decision|| ! damaged-number");
    const [left, right] = parseCitations(`${damaged}; 22/2016/QĐ-UBND`).citations;
    expect(left).not.toHaveProperty("year");
    expect(
      left !== undefined && right !== undefined && compareCitations(left, right).relation,
    ).toBe("possible");
  });
});

describe("blanks of drafts", () => {
  it.each([
    ["Quyết định số …/2025/QĐ-UBND ngày __", "/2025/QĐ-UBND|decision||", "incomplete-date"],
    ["Kế hoạch số ____/KH-UBND ngày ___/___/2025", "/KH-UBND|plan||", "incomplete-date"],
    ["Tờ trình số .../TTr-STC ngày .../.../...", "/TTr-STC|submission||", "incomplete-date"],
    [
      "Quyết định số ___/QĐ-UBND ngày ___ tháng ___ năm ____ của UBND xã",
      "/QĐ-UBND|decision||UBND xã",
      "incomplete-date",
    ],
    ["Luật số …/2026/QH16", "/2026/QH16|law||", undefined],
    ["Quyết định số xx/2025/QĐ-UBND", "/2025/QĐ-UBND|decision||", undefined],
    ["Số:       -KH/TU", "-KH/TU|plan||", undefined],
  ])("%s", (text, wanted, date) => {
    const findings = date === undefined ? ["blank-number"] : ["blank-number", date];
    expect(shown(text)).toBe([wanted, ...findings].join(" ! "));
  });
});

describe("a type that is said once for a list", () => {
  it.each([
    ["các Luật số 43/2024/QH15, số 47/2024/QH15", "43/2024/QH15|law|| + 47/2024/QH15|law||"],
    [
      "các Nghị quyết số 27/2022/QH15, 73/2022/QH15 của Quốc hội",
      "27/2022/QH15|resolution||Quốc hội + 73/2022/QH15|resolution||Quốc hội",
    ],
    ["các Luật: số 72/2025/QH15; số 63/2025/QH15", "72/2025/QH15|law|| + 63/2025/QH15|law||"],
    ["Luật Đất đai số 45/2013/QH13, số 31/2024/QH15", "45/2013/QH13|law|| + 31/2024/QH15|law||"],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("symbols that look like others", () => {
  it.each([
    ["Công văn số 321/CT-TTHT của Cục Thuế tỉnh", "321/CT-TTHT|letter||Cục Thuế tỉnh"],
    ["Công văn số 45/TTr-NV2", "45/TTr-NV2|letter||"],
    ["Công văn 5512/BGDĐT-GDTrH", "5512/BGDĐT-GDTrH|letter||"],
    ["Công văn số 3215 / VPCP - KSTT", "3215/VPCP-KSTT|letter||"],
    ["Kế hoạch liên ngành số 12/KHLN-SGDĐT-CA", "12/KHLN-SGDĐT-CA|plan||"],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    "Bản án số 12/2021/DS-ST ngày 05/4/2021 của TAND huyện",
    "Quyết định số 05/2022/QĐST-HNGĐ",
    "vụ án thụ lý số 123/2020/TLST-DS",
    "Bản án hình sự sơ thẩm số 45/2019/HSST",
    "Quyết định giám đốc thẩm số 05/2021/KDTM-GĐT",
    "Án lệ số 47/2021/AL",
    "Biên lai số 12/BL-KB",
  ])("%s is no document of administration", (text) => {
    expect(shown(text)).toBe("");
  });

  it("are those of courts as well where a court administers", () => {
    expect(shown("Quyết định số 15/2023/QĐ-CA")).toBe("15/2023/QĐ-CA|decision||");
  });
});

describe("an issuer is whole and no longer than it is", () => {
  it.each([
    ["Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn"],
    ["Sở Nông nghiệp và Phát triển nông thôn tỉnh Lạng Sơn phê duyệt"],
    ["UBND tỉnh đề nghị ban hành"],
    ["UBND huyện Mai Sơn xin ý kiến"],
    ["Chủ tịch UBND tỉnh Quảng Ninh công nhận"],
    ["Ủy ban nhân dân đặc khu Phú Quốc giao"],
    ["Thủ tướng Chính phủ yêu cầu các bộ"],
    ["Sở Tài chính trình UBND tỉnh"],
    ["Tòa án nhân dân tỉnh phân công"],
    ["Hiệu trưởng Trường Đại học Tây Bắc bổ nhiệm"],
    ["UBND tỉnh Bà Rịa - Vũng Tàu chấp thuận"],
    ["Ban Quản lý các khu công nghiệp tỉnh phê duyệt"],
    ["Bộ Giao thông vận tải (nay là Bộ Xây dựng) quy định"],
    ["Đại hội đại biểu Đảng bộ tỉnh Bình Thuận lần thứ XIV về"],
  ])("%s …", (words) => {
    const issuer = parseCitations(`Quyết định số 12/QĐ-XYZ của ${words}`).citations[0]?.issuer;
    expect(words.replace(/ \(.*/, "").startsWith(issuer ?? "-")).toBe(true);
    expect(issuer).toBe(
      words.replace(
        / (?:hướng dẫn|phê duyệt|đề nghị|xin|công nhận|giao|yêu cầu|trình|phân công|bổ nhiệm|chấp thuận|\(nay|về).*/,
        "",
      ),
    );
  });

  it("and its subject follows what it is called now", () => {
    const text =
      "12/QĐ-UBND của UBND tỉnh Hà Giang (nay là tỉnh Tuyên Quang) về việc giao biên chế";
    expect(parseCitations(text).citations[0]).toMatchObject({
      issuer: "UBND tỉnh Hà Giang",
      subject: "giao biên chế",
    });
  });
});

describe("laws with awkward names", () => {
  it.each([
    ["Luật Luật sư năm 2006", "Luật sư 2006|law||"],
    ["Luật Luật sư số 65/2006/QH11", "65/2006/QH11|law||"],
    [
      "Pháp lệnh Ưu đãi người có công với cách mạng năm 2020",
      "Ưu đãi người có công với cách mạng 2020|ordinance||",
    ],
    [
      "Luật Đầu tư theo phương thức đối tác công tư năm 2020",
      "Đầu tư theo phương thức đối tác công tư 2020|law||",
    ],
    ["Luật An toàn, vệ sinh lao động năm 2015", "An toàn, vệ sinh lao động 2015|law||"],
    ["đoàn luật sư tỉnh năm 2023", ""],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("departments, roads and days", () => {
  it.each([
    ["Kế hoạch số 210/KH-BCA-C06 ngày 05/5/2025", "210/KH-BCA-C06|plan|2025-05-05|"],
    ["Công văn 300/BCA-C06 ngày 01/02/2026", "300/BCA-C06|letter|2026-02-01|"],
    ["Kế hoạch 12/KH-CAT-PX01", "12/KH-CAT-PX01|plan||"],
    ["Đường tỉnh 155/ĐT-BX", ""],
    ["Lô 12/LK-BT, ngõ 15/KDC-NX, xe 24/LX-BS", ""],
    ["Quyết định số 12/QĐ-UBND ngày 1O/02/2026", "12/QĐ-UBND|decision|2026-02-10| ! spaced-symbol"],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("leaves no citation that ends before it begins", () => {
    const pair = "Nghị định số 107 và 108/NĐ-CP của";
    for (const { span } of parseCitations(`${pair}${pair} Chính phủ`).citations)
      expect(span.start).toBeLessThan(span.end);
  });
});
