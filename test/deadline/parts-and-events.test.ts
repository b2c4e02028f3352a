import { dueDates } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The due days, and `open` where something has none or was not read. */
function dueOf(text: string, year: number): string {
  const { due, open, findings } = dueDates(text, { year, before: "loose" });
  const unread = findings.some(({ code }) => code === "deadline-unrecognized");
  return [...due, ...(open.length > 0 || unread ? ["open"] : [])].join(" ");
}

describe("a time of which the parts are told", () => {
  it.each([
    ["Trong năm 2026, trong đó: lớp 1 tháng 4, lớp 2 tháng 8", "2026-04-30 2026-08-31"],
    ["Năm 2026 (đợt 1: tháng 4, đợt 2: tháng 8)", "2026-04-30 2026-08-31"],
    ["Năm 2026 (đợt 1 tháng 4; đợt 2 tháng 8)", "2026-04-30 2026-08-31"],
    ["Quý II/2026 (đợt 1: tháng 4, đợt 2: tháng 5)", "2026-04-30 2026-05-31"],
    ["6 tháng cuối năm 2026, chia làm: đợt 1 quý III, đợt 2 quý IV", "2026-09-30 2026-12-31"],
    ["Năm 2026 (sơ kết tháng 6)", "2026-06-30 2026-12-31"],
    [
      "Năm 2026 (đợt 1: tháng 4), năm 2027 (đợt 2: tháng 5)",
      "2026-04-30 2026-12-31 2027-05-31 2027-12-31",
    ],
    ["Quý II/2026 (báo cáo tháng 4, tháng 5)", "2026-04-30 2026-05-31 2026-06-30"],
    ["Năm 2026 (đợt 1: tháng 4, đợt 2: tháng 02/2027)", "2026-04-30 2026-12-31 2027-02-28"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("when an event is", () => {
  it.each([
    [
      "Sau Hội nghị TW 15 (tháng 4/2026), ban hành Chương trình hành động trong tháng 5/2026",
      "2026-05-31",
    ],
    ["Sau Đại hội (quý II/2026): kiện toàn trước 15/7/2026", "2026-07-15"],
    ["Sau khi có Nghị quyết (tháng 3), hoàn thành trong quý II", "2026-06-30"],
    ["Sau khi có Nghị quyết, hoàn thành trong quý II", "2026-06-30 open"],
    ["Sau Đại hội (tháng 4/2026)", "2026-04-30 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("what was done in fact", () => {
  it.each([
    ["Hạn: 15/5; Thực tế: 12/5", "2026-05-15"],
    ["Kế hoạch: 30/6/2026, thực tế: 15/7/2026", "2026-06-30"],
    ["Hạn 30/6/2026 (thực tế hoàn thành 28/6/2026)", "2026-06-30"],
    ["Khảo sát thực tế trước ngày 20/4/2026", "2026-04-20"],
    ["Quá hạn từ 31/3/2026, yêu cầu xong trước 15/5/2026", "2026-05-15"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("days by their weekday, and from one day to another", () => {
  it.each([
    ["Trước 17h ngày thứ Sáu, 12/6/2026", "2026-06-12"],
    ["Ngày thứ Hai 15/6/2026", "2026-06-15"],
    ["Sau 15/6 và trước 30/6", "2026-06-30"],
    ["Từ sau 15/6 đến trước 30/6/2026", "2026-06-30"],
    ["Sau 15/6, trước 30/6/2026", "2026-06-30"],
    ["Sau ngày 15/6/2026", "open"],
    ["Sau ngày 15/6/2026, báo cáo trước 30/6/2026", "2026-06-30 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("what looks like a fact and is to be done", () => {
  it.each([
    ["Khảo sát thực tế ngày 20/4/2026, báo cáo trước 30/4/2026", "2026-04-20 2026-04-30"],
    ["Kiểm tra thực tế: 15/5/2026; kết luận: 30/5/2026", "2026-05-15 2026-05-30"],
    ["Thời gian hoàn thành thực tế: 12/5/2026; hạn: 15/5/2026", "2026-05-15"],
    ["Đạt 60% (30/6/2026), 100% (31/12/2026)", "2026-06-30 2026-12-31"],
    ["Theo Quyết định 12/QĐ-UBND ngày 05/01/2026, hoàn thành trước 30/6/2026", "2026-06-30"],
    ["Mít tinh kỷ niệm Ngày Quốc khánh 02/9/2026", "2026-09-02"],
    [
      "Tổ chức kỷ niệm ngày thành lập Đoàn 26/3/2026, báo cáo trước 05/4/2026",
      "2026-03-26 2026-04-05",
    ],
    ["Áp dụng từ 01/7/2026; báo cáo trước 15/12/2026", "2026-12-15 open"],
    ["Hội nghị sơ kết (quý II) trước ngày 10/7/2026", "2026-07-10"],
    ["Nộp thuế (quý I) trước ngày 30/4/2026", "2026-04-30"],
    ["Dự án cầu (hoàn thành quý I/2026): quyết toán trước 30/6/2026", "2026-03-31 2026-06-30"],
    ["Không được gửi sau ngày 30/6/2026; bổ sung trước 15/7/2026", "2026-07-15 open"],
    ["Bỏ thời hạn 30/6/2026; hoàn thành 30/9/2026", "2026-09-30 open"],
    ["Chưa ban hành; ban hành trước 30/6/2026", "2026-06-30 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("a time that was changed more than once", () => {
  it.each([
    ["Gia hạn lần 2: 31/10/2026 (lần 1: 31/8/2026)", "2026-10-31"],
    ["Điều chỉnh lần 3: 30/11/2026 (lần 2: 30/9/2026)", "2026-11-30"],
    ["31/8/2026 (gia hạn lần 1: 31/10/2026)", "2026-10-31"],
    ["31/8/2026 (gia hạn lần 1 đến 31/10/2026, lần 2 đến 30/11/2026)", "2026-11-30"],
    ["Họp lần 2: 15/10/2026 (lần 1: 15/4/2026)", "2026-04-15 2026-10-15"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("before an event of which it is told when it is", () => {
  it.each([
    ["Trước mùa mưa bão (tháng 5/2026)", "2026-04-30"],
    ["Trước kỳ họp HĐND (tháng 7/2026): gửi hồ sơ", "2026-06-30"],
    ["Trước khi kết thúc năm học (31/5/2026)", "2026-05-31"],
    ["Trước kỳ họp HĐND", "open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("an event with a bound that limits it", () => {
  it.each([
    ["Khi hoàn thành, nhưng không quá 30/11/2026", "2026-11-30 open"],
    ["Ngay khi có kết quả, nhưng không muộn hơn ngày 15/6", "2026-06-15 open"],
    ["Trong 10 ngày kể từ ngày họp, nhưng không quá 30/11/2026", "2026-11-30 open"],
    ["Sau khi có hướng dẫn, song chậm nhất 30/11/2026", "2026-11-30 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("a day that is celebrated on it", () => {
  it.each([
    [
      "Lễ trao giải tổ chức vào dịp kỷ niệm Ngày Báo chí Cách mạng Việt Nam (21/6/2026)",
      "2026-06-21",
    ],
    [
      "Hội thao mừng 82 năm Ngày thành lập ngành (28/8/1944): đăng ký trước ngày 15/8",
      "2026-08-15",
    ],
    ["Tổ chức hội thi nhân dịp 20/10, báo cáo trước 25/10", "2026-10-25 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});
