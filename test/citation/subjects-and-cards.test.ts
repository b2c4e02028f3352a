import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseCitations } from "chiso/citation";

/** Number, type, date and issuer of each citation; nothing where it has none. */
const shown = (text: string): string =>
  parseCitations(text)
    .citations.map(({ number = "", type, date = "", issuer = "" }) =>
      [number, type?.key ?? "", date, issuer].join("|"),
    )
    .join(" + ");
const codes = (text: string): string[] => parseCitations(text).findings.map(({ code }) => code);

describe("the subject of a verb of issuing", () => {
  it.each([
    ["Trạm Cứu hộ rùa ban hành Kế hoạch số 7/KH-TCHR", "7/KH-TCHR|plan||Trạm Cứu hộ rùa"],
    [
      "Ngày 14/10/2025, Nhà hát Biển Xanh đã lần lượt phát hành Tờ trình số 52/TTr-NHX",
      "52/TTr-NHX|submission|2025-10-14|Nhà hát Biển Xanh",
    ],
    [
      "Thực hiện chỉ đạo của cấp trên, Lữ đoàn 683 vừa ra Báo cáo số 4/BC-LĐ683",
      "4/BC-LĐ683|report||Lữ đoàn 683",
    ],
    ["- Bưu điện xã Tô Múa có Thông báo số 5/TB-BĐX", "5/TB-BĐX|notice||Bưu điện xã Tô Múa"],
    [
      "Hiệu trưởng Trường Mẫu giáo Sơn Ca ký Quyết định số 19/QĐ-MGSC",
      "19/QĐ-MGSC|decision||Hiệu trưởng Trường Mẫu giáo Sơn Ca",
    ],
  ])("is the issuer, whatever its name: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    ["Phòng Kinh tế ban hành Quyết định số 15/QĐ-UBND", "15/QĐ-UBND|decision||"],
    ["Phòng Hậu cứ tham mưu Ban Giám đốc ban hành Kế hoạch số 2/KH-QLK", "2/KH-QLK|plan||"],
    ["Dự án Cầu Vàng đã có Quyết định số 90/QĐ-BQL", "90/QĐ-BQL|decision||"],
    ["Thực hiện chỉ đạo của Trạm Thú y ban hành Kế hoạch số 2/KH-QLK", "2/KH-QLK|plan||"],
    ["Đề nghị Trạm Thú y ban hành Thông báo số 4/TB-QLK", "4/TB-QLK|notice||"],
    ["Trạm Thú y chưa ban hành Thông báo số 4/TB-QLK", "4/TB-QLK|notice||"],
    ["Ban Văn hóa, Xã hội ban hành Thông báo số 4/TB-QLK", "4/TB-QLK|notice||"],
    ["TP. Vị Thanh ban hành Kế hoạch số 9/KH-QLK", "9/KH-QLK|plan||"],
    ["Các phòng đã ban hành Kế hoạch số 2/KH-QLK", "2/KH-QLK|plan||"],
  ])("is none where the symbol or the sentence says so: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it("never holds the words between it and its verb", () => {
    const adverb = fc.constantFrom("đã", "vừa", "lần lượt", "tiếp tục", "cũng đã", "kịp thời");
    fc.assert(
      fc.property(adverb, (word) => {
        const text = `Hạt Quản lý đê Sông Bùi ${word} ban hành Thông báo số 3/TB-HQLĐ`;
        expect(parseCitations(text).citations[0]?.issuer).toBe("Hạt Quản lý đê Sông Bùi");
      }),
    );
  });
});

describe("an issuer behind `của` or `do`", () => {
  it.each([
    ["Kế hoạch số 4/KH-UBND củaUBND xã Mường Khoa", "4/KH-UBND|plan||UBND xã Mường Khoa"],
    ["Kế hoạch số 4/KH-UBND cùa UBND xã Mường Khoa", "4/KH-UBND|plan||UBND xã Mường Khoa"],
    ["Quyết định số 2/QĐ-TTX cua Trạm Thú y về họp", "2/QĐ-TTX|decision||Trạm Thú y"],
    [
      "Quyết định số 8/QĐ-QTD của Hội đồng thành\n\nviên Công ty Sông Lô",
      "8/QĐ-QTD|decision||Hội đồng thành viên Công ty Sông Lô",
    ],
    [
      "Quyết định số 8/QĐ-HM của Bệnh viện Hoàn Mỹ\n\nthuê xe",
      "8/QĐ-HM|decision||Bệnh viện Hoàn Mỹ",
    ],
    [
      "Công văn số 7/BQLR-KT của Ban Quản lý rừng Sông Hinh và đơn của bà Mai",
      "7/BQLR-KT|letter||Ban Quản lý rừng Sông Hinh",
    ],
  ])("is read through damage, and no further than its name: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("types that the words before `số` name", () => {
  it.each([
    ["Kiến nghị số 14/KN-VKSKV3", "14/KN-VKSKV3|recommendation||"],
    ["Công văn số 5/KN-TTX", "5/KN-TTX|letter||"],
    ["Mệnh lệnh số 9/ML-QK2", "9/ML-QK2|command||"],
    ["Sắc lệnh số 104-SL ngày 01/01/1948", "104-SL|edict|1948-01-01|"],
    ["Hướng dẫn liên tịch số 7/HDLT-LĐLĐ-SNV", "7/HDLT-LĐLĐ-SNV|guideline||"],
    ["Phiếu yêu cầu số 21/PYC-KTX", "21/PYC-KTX|||"],
    ["Chỉ lệnh số 6/CL-TCX", "6/CL-TCX|||"],
    [
      "Quyết định công nhận thuận tình ly hôn số 102/2025/QĐST-HNGĐ",
      "102/2025/QĐST-HNGĐ|decision||",
    ],
    [
      "Giấy phép môi trường số 77/GPMT-UBND ngày 19/12/2024 của UBND tỉnh Gia Lai",
      "77/GPMT-UBND|licence|2024-12-19|UBND tỉnh Gia Lai",
    ],
    ["Giấy phép môi trường số 77/GPMT-UBND", ""],
    ["vụ án số 12/2021/DS-ST", ""],
    ["Thông báo thụ lý số 15/2025/TLST-DS", ""],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("days that stand apart from their numbers", () => {
  it.each([
    ["Số ký hiệu: 9/SXD-QLN\nTrích yếu: phúc đáp\nNgày văn bản: 12/11/2025", "2025-11-12"],
    ["Ngày ký: 12/11/2025\nSố hiệu: 9/SXD-QLN\nHạn trả lời: 20/11/2025", "2025-11-12"],
    ["Số ký hiệu: 9/SXD-QLN\nNgày đến: 12/11/2025", undefined],
    ["Số ký hiệu: 9/SXD-QLN\n\nNgày văn bản: 12/11/2025", undefined],
    ["14/11/2025\tTờ trình 60/TTr-TTX\tTrạm Thú y", "2025-11-14"],
    ["14/11/2025\tHọp\tTờ trình 60/TTr-TTX", undefined],
    ["14/11/2025\tTờ trình 60/TTr-TTX\t30/11/2025", undefined],
  ])("are read in a card, and before a document alone in its row: %s", (text, date) => {
    expect(parseCitations(text).citations.map((each) => each.date)).toEqual([date]);
  });

  it("belong to the number that the first line of the cards tells", () => {
    const cards = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cards, fc.boolean(), (days, dayFirst) => {
        const lines = days.map((day, place) => {
          const card = [`Số ký hiệu: ${place + 1}/TB-TTX`, `Ngày văn bản: ${day}/5/2025`];
          return (dayFirst ? card.reverse() : card).join("\n");
        });
        expect(parseCitations(lines.join("\n")).citations.map(({ date }) => date)).toEqual(
          days.map((day) => `2025-05-${String(day).padStart(2, "0")}`),
        );
      }),
    );
  });

  it.each([
    ["Ngày 10 và 11/9/2025", 2, ["2025-09-10", "2025-09-11"]],
    ["Ngày 28/8 và 03/9/2025", 2, ["2025-08-28", "2025-09-03"]],
    ["Các ngày 5, 6 và 7/5/2025", 3, ["2025-05-05", "2025-05-06", "2025-05-07"]],
    ["Ngày 10 và 11/9/2025", 3, [undefined, undefined, undefined]],
  ])("follow each other as the documents do: %s, %i documents", (days, count, dates) => {
    const list = Array.from({ length: count }, (_, place) => `số ${place + 4}/TB-TTX`);
    const text = `${days}, Trạm Thú y lần lượt ban hành Thông báo ${list.join(", ")}`;
    expect(parseCitations(text).citations.map(({ date }) => date)).toEqual(dates);
  });
});

describe("signs that scanning set apart", () => {
  it.each([
    ["Báo cáo số 5 2 3 /BC-UBND ngày 30 / 1 0 / 2025", "523/BC-UBND|report|2025-10-30|"],
    ["Công văn số 4 0 1 8 / S N V - C C V C", "4018/SNV-CCVC|letter||"],
    ["Tờ trình số 1 5 / T T r - P K T ngày 3 0 / 6 / 2 0 2 5", "15/TTr-PKT|submission|2025-06-30|"],
  ])("are joined, and a finding says so: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
    expect(codes(text)).toContain("spaced-symbol");
  });

  it.each(["Báo cáo số 5 23 4/BC-UBND", "Kế hoạch số: 1 2 34/KH-UBND"])(
    "give no number where only its last figures are sure: %s",
    (text) => {
      expect(shown(text)).toBe("");
      expect(codes(text)).toContain("damaged-number");
    },
  );

  it("cut no digits off a body that is known by a number", () => {
    expect(shown("Quyết định số 7/QĐ-TCT1719")).toBe("7/QĐ-TCT1719|decision||");
    expect(shown("Quyết định số 7/QĐ-Z131")).toBe("7/QĐ-Z131|decision||");
    expect(shown("Quyết định số 7/QĐ-BTN15/6/2025")).toBe("7/QĐ-BTN|decision||");
  });
});

describe("an issuer is of its own document", () => {
  const issuersOf = (text: string) => parseCitations(text).citations.map(({ issuer }) => issuer);

  it("where the next one follows behind a comma", () => {
    const text =
      "Ý kiến của Sở Tài chính tại Công văn số 12/STC-NS ngày 01/02/2024, của Sở Xây dựng tại Công văn số 3/SXD-QLN ngày 02/02/2024";
    expect(issuersOf(text)[0]).toBe("Sở Tài chính");
  });

  it("where another body acts on it", () => {
    const text =
      "Theo đề nghị của Công đoàn ngành tại Tờ trình số 16/TTr-CĐN, Ban Thường vụ thống nhất";
    expect(issuersOf(text)).not.toContain("Ban Thường vụ");
    const said = "Tại Tờ trình số 16/TTr-CĐN, Ban Thường vụ thống nhất";
    expect(issuersOf(said)).toEqual(["Ban Thường vụ"]);
  });

  it("and no body that has others follow it, unless the symbol names that body", () => {
    const asked = "nhắc các trường nộp bài theo Công văn số";
    expect(issuersOf(`UBND xã Tân An ${asked} 503/UBND-VX`)).toEqual([undefined]);
    expect(issuersOf(`Phòng Giáo dục và Đào tạo ${asked} 503/PGDĐT-MN`)).toEqual([
      "Phòng Giáo dục và Đào tạo",
    ]);
    expect(issuersOf("Ban Quản lý các khu công nghiệp tại Công văn số 12/BQL-KH")).toEqual([
      "Ban Quản lý các khu công nghiệp",
    ]);
  });
});
