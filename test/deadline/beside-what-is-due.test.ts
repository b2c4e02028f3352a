import { dueDates } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The due days, and `open` where something has none or was not read. */
function dueOf(text: string, year: number): string {
  const { due, open, findings } = dueDates(text, { year, before: "loose" });
  const unread = findings.some(({ code }) => code === "deadline-unrecognized");
  return [...due, ...(open.length > 0 || unread ? ["open"] : [])].join(" ");
}

describe("one turn of a cadence with a day of its own", () => {
  it.each([
    ["Định kỳ vào ngày 15 của tháng cuối quý (quý IV: ngày 10/12)", "2026-12-10 open"],
    ["Trước ngày 25 hằng tháng (tháng 12: trước ngày 20/12)", "2026-12-20 open"],
    ["Hằng quý, riêng quý IV trước 15/12", "2026-12-15 open"],
    ["Hằng năm (trước 30/11), riêng năm 2026 trước 15/10", "2026-10-15 open"],
    ["Trước ngày 10 tháng đầu quý sau, riêng quý IV trước ngày 20/12", "2026-12-20 open"],
    ["Hằng quý (báo cáo quý IV cùng báo cáo năm)", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
    [
      "Hằng tháng, riêng Công an xã báo cáo trước 15/6",
      "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-15 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30 2026-12-31",
    ],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("how long something recurs", () => {
  it.each([
    [
      "Trước ngày 10 hằng tháng cho đến hết tháng 6/2026",
      "2026-01-10 2026-02-10 2026-03-10 2026-04-10 2026-05-10 2026-06-10",
    ],
    [
      "Hằng tháng cho đến hết quý II/2026",
      "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30",
    ],
    ["Hằng quý cho đến tháng 9/2026", "2026-03-31 2026-06-30 2026-09-30"],
    ["Thường xuyên cho đến hết năm 2026", "open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("when something must not come to be done", () => {
  it.each([
    ["Hoàn thành trong tháng 3/2026, không để kéo dài sang quý II", "2026-03-31"],
    ["Giải ngân xong trước 31/10, tránh dồn vào tháng 12", "2026-10-31"],
    ["Xong trong quý III, không chuyển sang năm 2027", "2026-09-30"],
    ["Kết thúc trước 30/6, hạn chế kéo dài sang tháng 7", "2026-06-30"],
    ["Nếu không kịp thì chuyển sang quý II/2026", "2026-06-30"],
    ["Không chậm hơn ngày 15/6", "2026-06-15"],
    ["Không để quá ngày 15/6/2026", "2026-06-15"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("on what a duty rests, and its occasion", () => {
  it.each([
    [
      "Thực hiện Thông báo kết luận cuộc họp ngày 12/3/2026: báo cáo trước ngày 25/3/2026",
      "2026-03-25",
    ],
    [
      "Thực hiện Kết luận của Chủ tịch UBND xã ngày 02/4/2026, các thôn rà soát xong trước 20/4/2026",
      "2026-04-20",
    ],
    [
      "Theo Thông báo kết luận số 45/TB-UBND ngày 05/5/2026, gửi số liệu trước 12/5/2026",
      "2026-05-12",
    ],
    ["Thực hiện Nghị quyết trong quý II, sơ kết trước 10/7", "2026-06-30 2026-07-10"],
    ["Thực hiện kế hoạch vào ngày 15/4, báo cáo ngày 20/4", "2026-04-15 2026-04-20"],
    ["Chào mừng ngày 26/3: ra quân trồng cây từ 20/3 đến 30/3", "2026-03-30"],
    ["Nhân ngày 27/7, thăm tặng quà trước ngày 25/7", "2026-07-25"],
    ["Hưởng ứng Ngày Môi trường thế giới 05/6: ra quân từ 01/6 đến 06/6", "2026-06-06"],
    ["Kỷ niệm Ngày Nhà giáo Việt Nam 20/11, họp mặt ngày 18/11", "2026-11-18"],
    ["Mít tinh ngày 26/3: ra quân đến 30/3", "2026-03-26 2026-03-30"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("what was reached by a day, what ends of itself, what figures are on", () => {
  it.each([
    ["Đến nay mới đạt 30% (thời điểm 15/4/2026); phấn đấu hoàn thành 30/9/2026", "2026-09-30"],
    ["Đã giải ngân 42% (tính đến 20/5/2026), giải ngân hết trước 31/12/2026", "2026-12-31"],
    ["Giải ngân 60% (30/9/2026), 100% (31/12/2026)", "2026-09-30 2026-12-31"],
    ["Hợp đồng hết hạn ngày 31/8/2026; đấu thầu lại trước 15/8/2026", "2026-08-15"],
    ["Giấy phép hết hiệu lực ngày 30/9/2026; xin cấp lại trước 31/7/2026", "2026-07-31"],
    ["Nhận hồ sơ đến hết hạn ngày 31/8/2026", "2026-08-31"],
    ["Giám sát chuyên đề (mốc giám sát từ 01/01/2024 đến 31/12/2025): quý II/2026", "2026-06-30"],
    ["Kiểm tra (mốc kiểm tra từ năm 2023 đến năm 2025), xong trong quý III/2026", "2026-09-30"],
    ["Tăng 5% so với năm 2025; hoàn thành 31/12/2026", "2026-12-31"],
    ["Giảm 10% so với cùng kỳ năm 2025, báo cáo trước 05/7/2026", "2026-07-05"],
    [
      "Tháng 8/2026 (thay cho tháng 6/2026 theo Công văn số 77/UBND-NC ngày 02/5/2026)",
      "2026-08-31",
    ],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("a batch told in a bracket, without a colon", () => {
  it.each([
    [
      "Đợt 1 (nghỉ trong quý I) trước ngày 15/11/2025; Đợt 2 (nghỉ trong quý II) trước ngày 15/02/2026",
      "2025-11-15 2026-02-15",
    ],
    ["Lần 2 (6 tháng cuối năm) chậm nhất ngày 10/12", "2026-12-10"],
    ["Quý I (tháng 3) trước ngày 25/3", "2026-03-25"],
    [
      "Báo cáo kết quả phòng, chống dịch từ ngày 30/01/2026 đến ngày 24/4/2026 (theo đề cương), gửi chậm nhất ngày 27/4/2026",
      "2026-04-27",
    ],
    ["Quý II/2026 (lùi so với kế hoạch do mưa bão)", "2026-06-30"],
    ["Quý II/2026 (lùi 15 ngày so với kế hoạch)", "open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});
