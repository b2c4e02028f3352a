import { parseCitations } from "chiso/citation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Number, date and issuer of each citation; nothing where it has none. */
const shown = (text: string): string =>
  parseCitations(text)
    .citations.map(({ number = "", date = "", issuer = "" }) => `${number}|${date}|${issuer}`)
    .join(" + ");

describe("a cell of a document and its day below it", () => {
  it.each([
    ["QĐ 88/QĐ-SYT\n04/5/2024", "88/QĐ-SYT|2024-05-04|"],
    ["Kế hoạch số 88/KH-UBND\n04/5/2024\n", "88/KH-UBND|2024-05-04|"],
    ["Công văn 88/SYT-NV\r\n4.5.2024", "88/SYT-NV|2024-05-04|"],
    ["88/QĐ-SYT\n04/5/2024", "88/QĐ-SYT|2024-05-04|"],
  ])("has the day where nothing else stands there: %j", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each([
    "Làm theo QĐ 88/QĐ-SYT\n04/5/2024",
    "QĐ 88/QĐ-SYT\n04/5/2024\n30/6/2024",
    "QĐ 88/QĐ-SYT\n04/5/2024 xong",
    "QĐ 88/QĐ-SYT\t04/5/2024",
    "KH 88/KH-UBND | 04/5/2024",
  ])("has none where it may be a term: %j", (text) => {
    expect(parseCitations(text).citations.map(({ date }) => date)).toEqual([undefined]);
  });
});

describe("a letter in short before the letters of its office", () => {
  it.each([
    ["CV 87/PTCKH (06/01/2021)", "87/PTCKH|2021-01-06|"],
    ["CV 15/VHTT ngày 3/4/2020", "15/VHTT|2020-04-03|"],
    ["(CV 204/PGDĐT)", "204/PGDĐT||"],
    ["CV 15/YT ngày 3/4/2020", ""],
    ["BC 15/PTCKH ngày 3/4/2020", ""],
    ["CV 3/4 và 5", ""],
  ])("is read where they are three or more: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("a day behind a number without a word before it", () => {
  it.each([
    [
      "Đã ký: 31/QĐ-SYT, 25/7/2025; 32/QĐ-SYT, 28/7/2025",
      "31/QĐ-SYT|2025-07-25| + 32/QĐ-SYT|2025-07-28|",
    ],
    ["31/QĐ-SYT, 25/7/2025, 32/QĐ-SYT, 28/7/2025", "31/QĐ-SYT|2025-07-25| + 32/QĐ-SYT|2025-07-28|"],
    ["Lịch tiêm (số 31/KH-SYT; 05/3/2026)", "31/KH-SYT|2026-03-05|"],
    ["(Kế hoạch số 31/KH-SYT - 05/3/2026)", "31/KH-SYT|2026-03-05|"],
    [
      "theo Chỉ thị 31/CT-TTg, 14/3/2026 của Thủ tướng Chính phủ",
      "31/CT-TTg|2026-03-14|Thủ tướng Chính phủ",
    ],
    ["Báo cáo 31/BC-UBND - 25/7/2025 của UBND xã", "31/BC-UBND|2025-07-25|UBND xã"],
    ["Báo cáo số 31/BC-UBND 25/7/2025 về thu ngân sách", "31/BC-UBND|2025-07-25|"],
    ["Căn cứ Quyết định số 31/QĐ-UBND, 30/6/2026;", "31/QĐ-UBND|2026-06-30|"],
    ["31/QĐ-UBND, 17/6/2026 (UBND xã)", "31/QĐ-UBND|2026-06-17|UBND xã"],
    ["(thay Kế hoạch số 31/KH-SYT, 10/01/2026)", "31/KH-SYT|2026-01-10|"],
    ["Sở Y tế có Công văn số 31/SYT-NV, 09/4/2026.", "31/SYT-NV|2026-04-09|Sở Y tế"],
  ])(
    "is the day of the document that stands by itself or has its issuer behind: %s",
    (text, wanted) => {
      expect(shown(text)).toBe(wanted);
    },
  );

  it.each([
    "Hoàn thành theo Kế hoạch số 31/KH-UBND, 30/9/2026",
    "Thực hiện Kế hoạch số 31/KH-UBND, trước 25/7/2026",
    "Kế hoạch số 31/KH-UBND, 25/7/2026 - 30/7/2026",
    "Công văn số 31/SNV-CC, 30/6/2026 là hạn cuối",
    "Theo Công văn số 31/SNV-CC, 30/6/2026, các phòng báo cáo",
    "(số 31/KH-UBND; hạn 05/3/2026)",
    "(hoàn thành Kế hoạch số 31/KH-UBND; 05/3/2026)",
    "Công văn số 31/SNV-CC, 12/2026",
  ])("is none where it may be a term, a span or a month: %s", (text) => {
    expect(parseCitations(text).citations.map(({ date }) => date)).toEqual([undefined]);
  });

  it.each([
    "12/KH-UBND, 13/KH-UBND, 05/3/2026, 06/3/2026",
    "12/KH-UBND; 13/KH-UBND; 05/3/2026; 06/3/2026",
    "(Công văn số 12/UBND-NC, 13/UBND-NC, 05/3/2026, 06/3/2026)",
  ])("is of none of several documents that have a list of days: %s", (text) => {
    expect(parseCitations(text).citations.map(({ date }) => date)).toEqual([undefined, undefined]);
  });

  it("that does not exist is said to be none", () => {
    const { citations, findings } = parseCitations("31/QĐ-UBND, 31/02/2026 của UBND xã");
    expect(citations[0]).not.toHaveProperty("date");
    expect(findings.map(({ code }) => code)).toEqual(["impossible-date"]);
  });
});

describe("a day in the cell behind a number", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 28 }));
  const cells = fc.constantFrom(["\t", "\n"], [" | ", " |\n| "], ["\n", "\n"]);
  it("is read in tables of numbers and days, and in columns laid the other way in none", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        cells,
        (rows, [cell = "", line = ""]) => {
          const numbers = rows.map(([serial]) => `${serial}/KH-UBND`);
          const days = rows.map(([, day]) => `${day}/3/2026`);
          const table = numbers.map((number, place) => `${number}${cell}${days[place] ?? ""}`);
          const dates = rows.map(([, day]) => `2026-03-${String(day).padStart(2, "0")}`);
          const read = (text: string): (string | undefined)[] =>
            parseCitations(text).citations.map(({ date }) => date);
          expect(read(table.join(line))).toEqual(dates);
          const reversed = days.map((day, place) => `${day}${cell}${numbers[place] ?? ""}`);
          expect(read(reversed.join(line))).toEqual(rows.map(() => undefined));
        },
      ),
    );
  });

  it.each([
    ["Số, ký hiệu\tNgày ban hành\n45/KH-SYT\t12/02/2026", "45/KH-SYT|2026-02-12|"],
    ["Văn bản\tNgày ký\nKế hoạch số 45/KH-SYT\t12/02/2026", "45/KH-SYT|2026-02-12|"],
    ["Kế hoạch số 45/KH-SYT\t12/02/2026", "45/KH-SYT||"],
    ["Số, ký hiệu\tHạn xử lý\n45/KH-SYT\t12/02/2026", "45/KH-SYT||"],
    ["Số, ký hiệu\tNgày đến\n45/KH-SYT\t12/02/2026", "45/KH-SYT||"],
    ["45/KH-SYT\t12/02/2026\t30/6/2026", "45/KH-SYT||"],
    ["Quyết định\t45/QĐ-SYT\t12/02/2026", "45/QĐ-SYT|2026-02-12|"],
    ["12/KH-SYT\n13/KH-SYT\n05/3/2026\n06/3/2026", "12/KH-SYT|| + 13/KH-SYT||"],
  ])("is its day by the head, or where the number fills its cell: %j", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("the day in the head of a document", () => {
  it.each([
    ["Số: 128/BC-SYT\t\tYên Bình, ngày 15 tháng 6 năm 2026", "128/BC-SYT|2026-06-15|"],
    ["Số: 128/BC-SYT\n\nYên Bình, ngày 15 tháng 6 năm 2026", "128/BC-SYT|2026-06-15|"],
    ["Số: 5/QĐ-UBND\nXã Tân Lập, ngày 02 tháng 3 năm 2026", "5/QĐ-UBND|2026-03-02|"],
    ["thực hiện Kế hoạch số 5/KH-SYT\nYên Bình, ngày 15/6/2026", "5/KH-SYT||"],
  ])(
    "stands behind the place, however wide the gap, and below no document that is cited: %j",
    (text, wanted) => {
      expect(shown(text)).toBe(wanted);
    },
  );
});

describe("a type whose name goes on", () => {
  it.each([
    ["Nghị quyết chuyên đề số 4-NQ/ĐU", "resolution"],
    ["Quy chế phối hợp số 8/QC-UBND-MTTQ", "rules"],
    ["Chương trình công tác năm 2026 số 8/CTr-UBND", "programme"],
    ["Kế hoạch kiểm tra số 8/KH-SYT", "plan"],
    ["Công văn hỏa tốc số 8/SYT-NV", "letter"],
    ["Công văn liên ngành số 8/LN-SYT-BHXH", "letter"],
    ["Công văn mật số 8/UBND-NC", "letter"],
    ["Thông báo liên tịch số 8/LT-CA-VKS", "notice"],
    ["Hướng dẫn liên tịch số 8/LT-STP-MTTQ", "guideline"],
    ["Tờ trình liên ngành số 8/TTrLN-STC-SNV", "submission"],
    ["Nghị quyết liên tịch số 2/NQLT-BTV-UBND", "joint-resolution"],
  ])("belongs to the words of the document, and no finding is made: %s", (text, type) => {
    const { citations, findings } = parseCitations(text);
    expect(citations).toMatchObject([{ text, type: { key: type } }]);
    expect(citations[0]).not.toHaveProperty("subject");
    expect(citations[0]).not.toHaveProperty("issuer");
    expect(findings).toEqual([]);
  });

  it.each([
    ["báo cáo kết quả thực hiện số 8/CTr-UBND", "số 8/CTr-UBND"],
    ["quyết định khen theo số 8/QĐ-UBND", "số 8/QĐ-UBND"],
    ["kế hoạch của xã số 8/KH-UBND", "số 8/KH-UBND"],
  ])(
    "is none where the symbol is of another type, or another word stands between: %s",
    (text, words) => {
      expect(parseCitations(text).citations.map((citation) => citation.text)).toEqual([words]);
    },
  );

  it.each([
    ["Văn bản số 8/BC-SYT", "report"],
    ["các văn bản số 8/TTr-SYT", "submission"],
  ])("is told by the symbol behind the general word: %s", (text, type) => {
    const { citations, findings } = parseCitations(text);
    expect(citations).toMatchObject([{ type: { key: type } }]);
    expect(findings).toEqual([]);
  });
});

describe("who issues, in words that are short or stand together", () => {
  it.each([
    [
      "Văn phòng đã phát hành các công văn số 8/VP-TH, 9/VP-TH",
      "8/VP-TH||Văn phòng + 9/VP-TH||Văn phòng",
    ],
    ["Sở đã ban hành Kế hoạch số 8/KH-SYT", "8/KH-SYT||Sở"],
    ["Ngày 02/3/2026, Giám đốc Sở ký Quyết định số 8/QĐ-SYT", "8/QĐ-SYT|2026-03-02|Giám đốc Sở"],
    ["Phòng tham mưu lãnh đạo Sở ký Tờ trình số 8/TTr-SYT", "8/TTr-SYT||lãnh đạo Sở"],
    ["Chi ủy ra Nghị quyết số 8-NQ/CB", "8-NQ/CB||Chi ủy"],
    ["Công văn số 8/SYT-NV đề ngày 04/3/2026 của Sở Y tế", "8/SYT-NV|2026-03-04|Sở Y tế"],
    ["Bệnh viện ban hành Kế hoạch số 8/KH-BVĐK", "8/KH-BVĐK||Bệnh viện"],
    ["Thanh tra Sở ban hành Kế hoạch số 8/KH-SYT", "8/KH-SYT||"],
    ["Văn phòng có Quyết định số 8/QĐ-TTg", "8/QĐ-TTg||"],
    ["Phòng Y tế tham mưu UBND xã ban hành Kế hoạch số 8/KH-UBND", "8/KH-UBND||UBND xã"],
    ["Sở Y tế trình UBND tỉnh ban hành Quyết định số 8/QĐ-UBND", "8/QĐ-UBND||UBND tỉnh"],
    [
      "Tờ trình liên ngành số 8/TTrLN-STC-SNV của liên Sở Tài chính - Nội vụ",
      "8/TTrLN-STC-SNV||liên Sở Tài chính - Nội vụ",
    ],
    [
      "Quyết định số 8/QĐ-BTL của Bộ Tư lệnh Quân khu 7 về diễn tập",
      "8/QĐ-BTL||Bộ Tư lệnh Quân khu 7",
    ],
    [
      "Kho bạc Nhà nước khu vực V có Công văn số 8/KBNNKVV-KTNN",
      "8/KBNNKVV-KTNN||Kho bạc Nhà nước khu vực V",
    ],
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("numbers that each have `số` and share the symbol of the last", () => {
  it.each([
    ["các nghị quyết số 2, số 3 và số 4/NQ-HĐND", "2/NQ-HĐND|| + 3/NQ-HĐND|| + 4/NQ-HĐND||"],
    ["các Công văn số 5, 6, số 7/SYT-NV", "5/SYT-NV|| + 6/SYT-NV|| + 7/SYT-NV||"],
    ["Nghị định số 107 và số 108/2020/NĐ-CP", "107/2020/NĐ-CP|| + 108/2020/NĐ-CP||"],
    ["Kế hoạch số 24, số 26/NQ-HĐND", "26/NQ-HĐND||"],
  ])("are read, where the type before them is that of the symbol: %s", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe("a day left blank in square brackets", () => {
  it.each([
    "Kế hoạch số [..]/KH-UBND ngày [..]/[..]/2026 của UBND xã",
    "Kế hoạch số [...]/KH-UBND ngày [...] tháng 5 năm 2026 của UBND xã",
    "Kế hoạch số [ ]/KH-UBND ngày [ ] tháng [ ] năm 2026 của UBND xã",
  ])("is passed over with the finding, and the issuer behind it read: %s", (text) => {
    const { citations, findings } = parseCitations(text);
    expect(citations).toMatchObject([{ text, year: 2026, issuer: "UBND xã" }]);
    expect(citations[0]).not.toHaveProperty("date");
    expect(findings.map(({ code }) => code)).toEqual(["blank-number", "incomplete-date"]);
  });
});
