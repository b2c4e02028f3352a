import { parseDeadline, resolveDeadline } from "chiso/deadline";
import { describe, expect, it } from "vitest";

const read = (text: string, year = 2026): object[] =>
  resolveDeadline(text, { year }).clauses.map(({ timing }) => timing);

const eventOf = (text: string): unknown => {
  const [timing] = resolveDeadline(text, { year: 2026 }).clauses.map((clause) => clause.timing);
  return timing?.kind === "event" ? timing.event : timing?.kind;
};

const unread = [{ kind: "unrecognized" }];

describe("the words of an event", () => {
  it.each([
    ["05 ngày kể từ ngày nhận đủ hồ sơ, tài liệu hợp lệ", "nhận đủ hồ sơ, tài liệu hợp lệ"],
    [
      "05 ngày kể từ ngày nhận đủ hồ sơ, tài liệu, Sở Y tế có trách nhiệm cấp phép",
      "nhận đủ hồ sơ, tài liệu",
    ],
    ["Trong 3 ngày kể từ ngày họp, thư ký gửi biên bản cho các thành viên", "họp"],
    ["Sau khi Sở Tài chính, Sở Nội vụ thống nhất", "Sở Tài chính, Sở Nội vụ thống nhất"],
    ["Sau khi tổ chức, cá nhân nộp đủ hồ sơ", "tổ chức, cá nhân nộp đủ hồ sơ"],
    ["Khi có yêu cầu của cơ quan, đơn vị", "có yêu cầu của cơ quan, đơn vị"],
    ["Khi phát hiện dịch bệnh, chủ vật nuôi phải báo ngay cho xã", "phát hiện dịch bệnh"],
    ["Trước mùa khô năm 2026 tổ chức nạo vét kênh mương", "mùa khô năm 2026"],
    ["05 ngày kể từ ngày nhận văn bản, nếu không trả lời thì coi như đồng ý", "nhận văn bản"],
  ])("end where a duty begins: %s", (text, event) => {
    expect(eventOf(text)).toBe(event);
  });

  it("leave the length behind the duty to the event", () => {
    const [clause] = resolveDeadline("Sau khi được duyệt, các xã tổ chức công khai trong 05 ngày", {
      year: 2026,
    }).clauses;
    expect(clause).toMatchObject({
      timing: { event: "được duyệt", offset: { amount: 5, unit: "day" } },
      label: "các xã tổ chức công khai",
    });
  });

  it("hold for every term before them", () => {
    const days = (text: string): unknown[] =>
      read(text).map((timing) => ({ event: "", offset: { amount: 0 }, ...timing }));
    expect(
      days("03 ngày đối với nhóm C; 05 ngày đối với nhóm B kể từ ngày nhận hồ sơ"),
    ).toMatchObject([
      { event: "nhận hồ sơ", offset: { amount: 3 } },
      { event: "nhận hồ sơ", offset: { amount: 5 } },
    ]);
  });
});

describe("the beginning of a cadence", () => {
  it.each([
    ["Hằng tháng báo cáo tiến độ, bắt đầu từ tháng 8/2026", "2026-08-01", undefined],
    ["Hằng tuần gửi báo cáo nhanh (từ ngày 01/8/2026)", "2026-08-01", undefined],
    ["Từ năm 2027, tổ chức giải chạy hằng năm vào tháng 3", "2027-01-01", undefined],
    ["Từ tháng 8 đến tháng 12/2026, hằng tháng tổ chức giao ban", "2026-08-01", "2026-12-31"],
  ])("is no clause of its own: %s", (text, start, end) => {
    expect(read(text)).toMatchObject([
      { kind: "recurring", start, ...(end === undefined ? {} : { end }) },
    ]);
  });

  it("is a period in which something goes on", () => {
    const ongoing = [{ kind: "ongoing", start: "2027-01-01", end: "2027-12-31" }];
    expect(read("Thường xuyên cả năm 2027")).toEqual(ongoing);
    expect(read("Cả năm 2027, thường xuyên")).toEqual(ongoing);
  });
});

describe("what is reviewed", () => {
  it.each([
    ["Tổ chức sơ kết 6 tháng đầu năm vào tháng 7/2026", "2026-07-31"],
    ["Đánh giá kết quả quý II, triển khai nhiệm vụ quý III vào ngày 05/7/2026", "2026-07-05"],
    ["Phiên họp thường kỳ Chính phủ tháng 8/2026", "2026-08-31"],
  ])("is no time: %s", (text, end) => {
    expect(read(text)).toMatchObject([{ kind: "within", end }]);
  });
});

describe("a time that was changed", () => {
  it.each([
    ["Đề nghị lùi thời gian trình Đề án từ tháng 6 sang tháng 9 năm 2026", "2026-09-30"],
    ["Hoãn hội nghị ngày 15/4/2026 sang ngày 20/4/2026", "2026-04-20"],
    ["15/7/2026 - đổi lịch sang 22/7/2026", "2026-07-22"],
    ["15/6/2026 (ĐC: 15/7/2026)", "2026-07-15"],
    ["Tháng 8/2026 (gộp vào tháng 9/2026)", "2026-09-30"],
    ["20/6/2026 (thay vì 10/6/2026)", "2026-06-20"],
    ["Họp ngày 06/9 (trùng chủ nhật), chuyển sang 07/9", "2026-09-07"],
    ["Gửi ngày 15/6/2026 (rơi vào thứ hai) dời sang ngày 16/6/2026", "2026-06-16"],
    ["ngày 30/4, lùi sang 05/5", "2026-05-05"],
    ["Thay thế mốc 30/6/2026 bằng mốc 31/7/2026", "2026-07-31"],
  ])("is the new one: %s", (text, end) => {
    expect(read(text)).toMatchObject([{ kind: "within", end }]);
  });

  it.each([
    ["15/06/2026 (GH: 15/07/2026)", "2026-07-15"],
    ["Xin gia hạn thời gian nộp báo cáo đến ngày 20/7/2026", "2026-07-20"],
  ])("is due by the day it was extended to: %s", (text, date) => {
    expect(read(text)).toMatchObject([{ kind: "by", date, inclusive: true }]);
  });

  it.each([
    "Tháng 9/2026 - không thực hiện",
    "Quý II/2026: hoãn",
    "15/7/2026, thôi không làm",
    "Tháng 5/2026 (đã rút)",
    "Hoãn tổ chức lễ hội tháng 4/2026",
    "Bãi bỏ chế độ báo cáo hằng tuần",
    "Các xã không phải báo cáo hằng tháng",
    "Công trình đã được nghiệm thu tháng 11/2025",
    "Tháng 4 vừa qua, đoàn đã kiểm tra 05 xã",
    "Nhà văn hóa Tháng Mười",
  ])("gives no day when nothing is left of it: %s", (text) => {
    expect(read(text)).toEqual(unread);
  });

  it.each([
    "Hoàn trả kinh phí đã tạm ứng trong quý IV/2026",
    "Các nhiệm vụ đã được giao hoàn thành trong quý IV/2026",
    "Bãi bỏ các văn bản trái quy định trong quý IV/2026",
  ])("is not seen in what is still to be done: %s", (text) => {
    expect(read(text)).toMatchObject([{ kind: "within", end: "2026-12-31" }]);
  });
});

describe("what gives no day by itself", () => {
  it.each([
    "Từ 20/8 đến 12/8/2026",
    "Dịp hè năm 2026",
    "trong 05 ngày làm việc đầu tiên của tháng sau",
    "Vượt tiến độ 15 ngày so với mốc 30/9/2026",
    "> 30/6/2026",
    "Chào mừng Ngày Nhà giáo Việt Nam 20/11",
    "Ngày Nhà giáo Việt Nam 22/11",
  ])("is left unread: %s", (text) => {
    expect(read(text)).toEqual(unread);
  });
});

describe("days in other words", () => {
  it.each([
    ["<= 30/11/2026", { kind: "by", date: "2026-11-30", inclusive: true }],
    ["≤ 31-12-2026", { kind: "by", date: "2026-12-31", inclusive: true }],
    ["< 30/6/2026", { kind: "by", date: "2026-06-30", inclusive: false }],
    ["Trước dịp 30/4/2026", { kind: "by", date: "2026-04-30", inclusive: false }],
    ["11-2026", { kind: "within", end: "2026-11-30" }],
    ["Ngày Nhà giáo Việt Nam 20/11/2026", { kind: "within", end: "2026-11-20" }],
    ["Tiếp công dân ít nhất 02 ngày trong một tháng", { kind: "recurring", times: 2 }],
    [
      "Trước ngày 25 hằng tháng. Nếu trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp",
      { kind: "recurring", due: { side: "before", day: 25, roll: "following" } },
    ],
  ])("%s", (text, timing) => {
    expect(read(text)).toMatchObject([timing]);
  });

  it("takes a year behind the last remark for every time of a list", () => {
    expect(read("Quý I (lập), quý III (trình)/2027")).toMatchObject([
      { kind: "within", end: "2027-03-31" },
      { kind: "within", end: "2027-09-30" },
    ]);
  });

  it.each(["Quý I (lập)/26026", "Quý I ()/1800"])("is none where no year stands: %s", (text) => {
    expect(parseDeadline(text).clauses.map(({ timing }) => timing.kind)).toEqual(["unrecognized"]);
  });
});
