import { dueDates } from "chiso/deadline";
import { describe, expect, it } from "vitest";

/** The due days, and `open` where something has none or was not read. */
function dueOf(text: string, year: number): string {
  const { due, open, findings } = dueDates(text, { year, before: "loose" });
  const unread = findings.some(({ code }) => code === "deadline-unrecognized");
  return [...due, ...(open.length > 0 || unread ? ["open"] : [])].join(" ");
}

describe("the days that a report is on", () => {
  it.each([
    [
      "Đánh giá kết quả thực hiện từ ngày 01/01/2026 đến ngày 31/5/2026, gửi Sở Nội vụ chậm nhất ngày 10/6/2026",
      "2026-06-10",
    ],
    [
      "Báo cáo tình hình giải ngân từ 01/01 đến 30/6 (theo mẫu 02) gửi Sở Tài chính trước ngày 05/7",
      "2026-07-05",
    ],
    [
      "Báo cáo kết quả phòng, chống sốt xuất huyết từ ngày 15/4/2026 đến ngày 30/9/2026, gửi chậm nhất 15h00 ngày 05/10/2026",
      "2026-10-05",
    ],
    [
      "Đánh giá công tác tiêm phòng từ ngày 01/02 đến ngày 30/4/2026, gửi Sở chậm nhất ngày 05/5/2026",
      "2026-05-05",
    ],
    [
      "Tổng hợp kết quả công tác dân vận từ tháng 01 đến tháng 6/2026, báo cáo chậm nhất ngày 25/6/2026",
      "2026-06-25",
    ],
    [
      "Tổ chức lấy ý kiến từ ngày 01/3/2026 đến ngày 15/3/2026, gửi báo cáo trước ngày 20/3/2026",
      "2026-03-15 2026-03-20",
    ],
    [
      "Báo cáo kết quả khảo sát, tổ chức tập huấn từ ngày 10/4 đến ngày 12/4, gửi danh sách trước 20/4",
      "2026-04-12 2026-04-20",
    ],
    [
      "Công bố kết quả từ ngày 10/4 đến ngày 15/4, nhận khiếu nại trước ngày 20/4",
      "2026-04-15 2026-04-20",
    ],
    [
      "Niêm yết kết quả từ ngày 02/5 đến ngày 16/5/2026; trình duyệt trước 20/5/2026",
      "2026-05-16 2026-05-20",
    ],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("what the bracket behind a label tells of its months", () => {
  it.each([
    ["Đợt 2 (nghỉ tinh giản trong quý II): hồ sơ gửi trước ngày 15/02", "2026-02-15", 2026],
    ["Vòng 1 (sơ khảo trong tháng 4): nộp bài dự thi trước ngày 20/3/2026", "2026-03-20", 2026],
    ["Kỳ 2 (chi trả cho quý III, quý IV): lập danh sách trước ngày 25/8/2026", "2026-08-25", 2026],
    [
      "Lớp 2 (từ ngày 10/6 đến ngày 14/6): đăng ký trước ngày 01/6/2026",
      "2026-06-01 2026-06-14",
      2026,
    ],
    ["Đợt 1 (tháng 3/2026): trước ngày 25/3", "2026-03-25", 2026],
    ["Đợt 4 (nghỉ trong quý I/2026): gửi trước ngày 15/11", "2025-11-15", 2025],
    ["Đợt 1 (quý I): hoàn thành hồ sơ 12 hộ", "2026-03-31", 2026],
    ["Đợt 1 (trước 30/6): báo cáo sơ kết", "2026-06-30", 2026],
    [
      "Giai đoạn 1 (tháng 3-4): khảo sát; giai đoạn 2 (tháng 5): lập hồ sơ",
      "2026-04-30 2026-05-31",
      2026,
    ],
    [
      "Gói thầu số 3 (khởi công quý II/2025): bàn giao mặt bằng trước 31/3/2026",
      "2026-03-31",
      2026,
    ],
  ])("%j is due %j", (text, due, year) => {
    expect(dueOf(text, year)).toBe(due);
  });
});

describe("a day that is recalled", () => {
  it.each([
    [
      "Trước 30/4/2026 (chào mừng 51 năm Ngày giải phóng miền Nam 30/4/1975); bàn giao: 15/8",
      "2026-04-30 2026-08-15",
      2026,
    ],
    [
      "Khánh thành trước 02/9/2025 để chào mừng 80 năm Quốc khánh (02/9/1945 - 02/9/2025)",
      "2025-09-02",
      2025,
    ],
    [
      "Tổ chức hội thao chào mừng kỷ niệm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944): trước ngày 15/12",
      "2026-12-15",
      2026,
    ],
    [
      "Hoàn thành 19/8 (lập thành tích chào mừng Cách mạng tháng Tám 19/8/1945 và Quốc khánh 02/9/1945)",
      "2026-08-19",
      2026,
    ],
    [
      "Ngày 03/02/2026 (kỷ niệm 96 năm ngày thành lập Đảng 03/02/1930), tổng kết 30/11",
      "2026-02-03",
      2026,
    ],
    [
      "Gắn biển công trình mừng Đại hội trước ngày 15/9; khánh thành công trình chào mừng 95 năm Ngày thành lập Hội LHPN Việt Nam 20/10/1930",
      "2025-09-15 open",
      2025,
    ],
    ["Lễ kỷ niệm 95 năm thành lập Đoàn: ngày 26/3/2026", "2026-03-26", 2026],
    ["Tổ chức kỷ niệm 36 năm Ngày Quốc phòng toàn dân vào ngày 22/12", "2026-12-22", 2026],
  ])("%j is due %j", (text, due, year) => {
    expect(dueOf(text, year)).toBe(due);
  });
});

describe("a document that asks for something", () => {
  it.each([
    ["Hoàn thành trước 31/12 theo NĐ 130/2020", "2026-12-31"],
    ["Kê khai xong trước 31/12 theo quy định tại NĐ 130/2020/NĐ-CP", "2026-12-31 open"],
    ["Báo cáo trước ngày 15/6 theo TT 09/2019", "2026-06-15"],
    ["Trong tháng 9 theo KH 45/2026 của UBND tỉnh", "2026-09-30"],
    ["Trước 30/6 (theo QĐ 766/2022)", "2026-06-30"],
    ["Rà soát xong trước 20/10 (CV 1523/2026)", "2026-10-20"],
    ["Gửi về Sở (theo công văn ngày 11/12/2025) chậm nhất ngày 25/12/2026", "2026-12-25"],
    ["Nộp chậm nhất ngày 25/6 (theo Kế hoạch của UBND tỉnh)", "2026-06-25 open"],
    ["Quý II/2026 (theo Nghị quyết của HĐND tỉnh)", "2026-06-30 open"],
    ["Theo Kế hoạch của UBND tỉnh", "open"],
    ["Theo Kế hoạch của UBND tỉnh; báo cáo trước 15/6", "2026-06-15 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("facts beside what is due", () => {
  it.each([
    [
      "Báo cáo sơ kết (số liệu từ 15/12/2025 đến 14/6/2026) gửi Công an tỉnh trước 18/6/2026",
      "2026-06-18",
    ],
    ["Báo cáo năm (kỳ báo cáo từ 15/12/2025 đến 14/12/2026): trước ngày 18/12/2026", "2026-12-18"],
    [
      "Luật có hiệu lực từ 01/7/2026; tham mưu bãi bỏ văn bản trái quy định trước 01/9/2026",
      "2026-09-01",
    ],
    ["Đợt 1: đã hoàn thành ngày 18/3/2026\nĐợt 2: trước 30/9/2026", "2026-09-30"],
    ["Nghị định có hiệu lực từ ngày 15/8/2026, các xã rà soát xong trước 30/9/2026", "2026-09-30"],
    [
      "2 lần/năm: trước ngày 15/6 và trước ngày 15/12 (áp dụng từ 01/7/2025)",
      "2026-06-15 2026-12-15",
    ],
    ["Sau sắp xếp (từ 01/7/2025), bàn giao tài liệu trước 31/7/2026", "2026-07-31"],
    ["Luật có hiệu lực từ 01/7/2026", "open"],
    ["Đã hoàn thành tháng 02/2026", "open"],
    ["Kỳ số liệu: 01/01/2026 - 30/6/2026", "open"],
    ["Thường xuyên; báo cáo trước 15/12", "2026-12-15 open"],
    ["Từ 01/7/2026 thực hiện quy trình mới; báo cáo trước 15/12", "2026-12-15 open"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("from where something was moved", () => {
  it.each([
    ["Quý IV/2026\n(chuyển từ CTCT quý II/2026 sang)", "2026-12-31"],
    ["Quý III/2026 (điều chỉnh từ Chương trình công tác tháng 5/2026)", "2026-09-30"],
    ["30/9/2026 (lùi từ mốc ban đầu 30/6/2026)", "2026-09-30"],
    ["Tháng 10 (dời từ tháng 8 sang do mưa bão)", "2026-10-31"],
    ["Quý IV (chuyển từ kế hoạch năm 2025 sang)", "2026-12-31"],
    ["Quý III/2026 (chuyển quý IV/2026)", "2026-12-31"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});

describe("a report on the whole year", () => {
  it.each([
    ["BC cả năm gửi trước ngày 10/01 của năm liền kề năm báo cáo", "2027-01-10"],
    [
      "BC 6 tháng đầu năm gửi trước ngày 10/07 của năm báo cáo; BC cả năm gửi trước ngày 10/01 của năm liền kề năm báo cáo",
      "2026-07-10 2027-01-10",
    ],
    ["Báo cáo cả năm: trước ngày 15/12", "2026-12-15"],
    ["Báo cáo tổng kết cả năm 2026 gửi Sở trước 05/12", "2026-12-05"],
    ["Báo cáo quý I gửi trước 15/3; báo cáo cả năm gửi trước 15/12", "2026-03-15 2026-12-15"],
    ["Tuyên truyền cả năm, báo cáo trước ngày 15/12", "2026-12-15 2026-12-31"],
    ["Sơ kết 6 tháng trước 30/6, tổng kết cả năm trước 20/12", "2026-06-30 2026-12-20"],
  ])("%j is due %j", (text, due) => {
    expect(dueOf(text, 2026)).toBe(due);
  });
});
