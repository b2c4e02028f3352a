import { dueDates, findDeadlines, resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const isDated = ({ timing }: ReturnType<typeof resolveDeadline>["clauses"][number]): boolean =>
  timing.kind === "by" ||
  timing.kind === "within" ||
  (timing.kind === "recurring" && timing.every !== "unspecified");

const dated = (text: string): unknown[] =>
  resolveDeadline(text, { year: 2026 }).clauses.filter(isDated);

describe("the year of what is done", () => {
  it.each([
    [
      "behind a run of days",
      "từ ngày 01/9 đến 05/12 rà soát hộ nghèo, hộ cận nghèo năm 2026",
      "2026-12-05",
    ],
    [
      "behind a day",
      "Ngày 06/5 là hạn cuối nộp hồ sơ xét danh hiệu nhà giáo, nhà giáo ưu tú năm 2026",
      "2026-05-06",
    ],
    ["of a festival", "Từ 01/02 đến 15/3 tổ chức Tết trồng cây năm 2026", "2026-03-15"],
  ])("is no second time %s: %s", (_where, text, day) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([day]);
  });

  it("is one when something else is to be done in it", () => {
    const { due } = dueDates("Ngày 15/6 gửi hồ sơ, hoàn thành năm 2026", { year: 2026 });
    expect(due).toEqual(["2026-06-15", "2026-12-31"]);
  });
});

describe("what is to be taken or handed over is no fact", () => {
  it.each([
    ["Tháng 5 bàn giao 15 căn nhà", "2026-05-31"],
    ["Quý III/2026 tiếp nhận 30 sinh viên thực tập", "2026-09-30"],
    ["Từ 01/9 đến 15/9 bàn giao 15 căn nhà", "2026-09-15"],
    ["Ngày 15/6, gửi báo cáo 12 biểu mẫu", "2026-06-15"],
    ["Ngày 20/12, ban hành kế hoạch năm sau", "2026-12-20"],
    ["Ngày 20/5, công bố quyết định 3 đơn vị", "2026-05-20"],
  ])("%s", (text, day) => {
    expect(dueDates(text, { year: 2026 }).due).toEqual([day]);
  });
});

describe("a condition is no fact", () => {
  it("leaves its day", () => {
    const { due } = dueDates("Đến ngày 15/6 vẫn chưa nộp thì nhắc lại", { year: 2026 });
    expect(due).toEqual(["2026-06-15"]);
  });
});

describe("what tells a fact is no deadline", () => {
  it.each([
    ["a window of data", "Số liệu tổng hợp từ ngày 15/12/2025 đến 14/6/2026"],
    ["a day of data", "Mốc thời gian chốt số liệu: ngày 10/6/2026"],
    ["a period of data", "Kỳ số liệu: 01/01/2026 - 30/6/2026"],
    ["what was counted up to a day", "Lũy kế từ đầu năm đến 30/9/2026: 1.250 hồ sơ"],
    ["what was counted, with its day", "Đủ 18 tuổi tính đến ngày 15/3/2026"],
    ["what happened in a year", "Năm 2022 có 15 vụ"],
    ["a number for a year", "Năm 2022: 15 vụ"],
    ["what was done in it", "Trong 6 tháng đầu năm 2026, đã tổ chức 12 lớp tập huấn"],
    ["a result", "Kết quả 6 tháng đầu năm 2026: 45%"],
    ["a measure of a year", "Dân số năm 2025: 1,2 triệu người"],
    ["a comparison", "Cao hơn bình quân giai đoạn 2021-2025"],
    ["a past year beside words", "Đạt chuẩn nông thôn mới năm 2019"],
    ["a completion in a past year", "Hoàn thành năm 2023, đang quyết toán"],
    ["the day of a document", "Biên bản kiểm tra lập ngày 21/5/2026"],
    ["a day in brackets behind a number", "Báo cáo số 45/BC-UBND (ngày 12/01/2026)"],
    ["a column of a register", "Ngày ký: 15/3/2026"],
    ["an incoming document", "Văn bản đến ngày 12/6/2026"],
    ["a year of birth", "Ông Trần Văn Minh (1979)"],
    ["weather", "Đợt mưa lũ tháng 10/2025"],
    ["an anniversary", "Kỷ niệm 50 năm ngày giải phóng (30/4/1975 - 30/4/2025)"],
    ["how long something serves", "Giấy phép có giá trị đến 15/8/2027"],
    ["what goes on each day", "Học 2 buổi/ngày"],
    ["how things stood on a day", "Đến ngày 15/01/2026 vẫn còn 4 xã chưa gửi báo cáo"],
    ["how far it had come", "Đến hết tháng 5/2026 mới chỉ có 12 xã lập xong danh mục"],
    ["what was counted between two days", "Từ ngày 02/01 đến ngày 30/6, Sở tiếp nhận 415 hồ sơ"],
    ["what a body was given", "Từ 01/01 đến 06/7/2026, Chủ tịch tỉnh giao 120 nhiệm vụ"],
    ["what was punished", "Quý I/2026 Công an huyện xử phạt 84 trường hợp"],
    [
      "the day a letter was sent on",
      "Ngày 04/02/2026, Sở Nội vụ có Công văn số 156/SNV-CCHC đôn đốc",
    ],
    [
      "the day of a letter without its word",
      "Ngày 07/5/2026, Sở Y tế có Công văn 88/SYT-VP nhắc nộp",
    ],
    ["the day of a plan", "Ngày 12/3/2026, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND về rà soát"],
    ["what is paid", "Phụ cấp tháng 6/2026"],
    ["a term of office in a name", "Bầu cử đại biểu Hội đồng nhân dân nhiệm kỳ 2026-2031"],
  ])("%s: %s", (_what, text) => {
    expect(dated(text)).toEqual([]);
    // Nothing is left out without a word.
    expect(resolveDeadline(text, { year: 2026 }).clauses.length).toBeGreaterThan(0);
  });

  it.each([
    ["Giải ngân: đến 30/6/2026 đạt 50%", "2026-06-30"],
    ["phấn đấu đến hết tháng 9/2026 giải ngân đạt 70%", "2026-09-30"],
    ["Công bố kết quả trong tháng 7/2026", "2026-07-31"],
    ["Hoàn thành cập nhật dữ liệu trước ngày 30/6/2026", "2026-06-30"],
    ["Thời điểm hoàn thành: 30/6/2026", "2026-06-30"],
  ])("an aim and a task stay deadlines: %s", (text, last) => {
    const [found, ...others] = dated(text);
    expect(others).toEqual([]);
    expect(JSON.stringify(found)).toContain(last);
  });

  it("holds in prose too", () => {
    const text = "Năm 2025, toàn tỉnh đã trồng 1,2 triệu cây. Các xã báo cáo trước ngày 15/6/2026.";
    expect(findDeadlines(text).clauses.map(({ timing }) => timing.kind)).toEqual(["by"]);
  });
});
