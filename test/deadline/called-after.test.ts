import { occurrences, resolveDeadline } from "chiso/deadline";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

const horizon = { from: plainDate("2000-01-01"), to: plainDate("2050-12-31") };

const dueIn = (text: string): string[] =>
  occurrences(resolveDeadline(text, { year: 2026 }), horizon).dated.map(({ due }) => due);

describe("what is called after a time, or came about on a day", () => {
  it.each([
    "Đà Nẵng, ngày 05 tháng 3 năm 2026",
    "TP. Cần Thơ, ngày 28 tháng 02 năm 2026",
    "Biên bản nghiệm thu ngày 12/5/2026 giữa hai bên",
    "Cầu được khánh thành ngày 30/4/2015.",
    "Phường được thành lập từ ngày 01/7/2025",
    "Ổ dịch bùng phát vào tháng 8 năm 2025.",
    "Quy hoạch vùng đến năm 2030, tầm nhìn đến năm 2050",
    "Đề án dạy tiếng Anh đến năm 2030, tầm nhìn 2045",
    "Danh hiệu Chiến sĩ thi đua năm học 2024-2025",
    "Cụm thi đua số 5 năm 2026",
    "Lớp 10A2 niên khóa 2025-2028",
    "Căn cứ Chương trình phát triển nhà ở giai đoạn 2021-2030",
    "HĐND xã khóa II, nhiệm kỳ 2026-2031",
    "Đối với đơn nhận trước ngày 15/3/2026 thì giải quyết theo quy định cũ.",
    "Trẻ từ 12 đến 23 tháng tuổi",
  ])("is not due: %s", (text) => {
    expect(dueIn(text)).toEqual([]);
  });

  it.each([
    "Thời kỳ kiểm toán: từ năm 2023 đến năm 2025",
    "Phạm vi giám sát: giai đoạn từ ngày 01/01/2024 đến ngày 31/12/2025",
    "Số liệu lũy kế từ đầu năm đến ngày 20/9/2026",
    "Số liệu do Thuế cơ sở gửi đến thời điểm 30/6/2026",
    "Bảng kê chi tiền điện quý II năm 2026",
    "Kết quả bỏ phiếu ngày 10/6/2026: 21/24 phiếu",
  ])("is not due when it tells what data are of: %s", (text) => {
    expect(dueIn(text)).toEqual([]);
  });

  it.each([
    [
      "Báo cáo số liệu quý I/2026 (tính từ ngày 15/12/2025 đến ngày 14/3/2026) trước ngày 20/3/2026",
      "2026-03-19",
    ],
    ["Tiêm cho trẻ từ 6 đến 9 tháng tuổi trước ngày 31/3/2026", "2026-03-30"],
    ["Sắp xếp trụ sở sau sáp nhập, chậm nhất ngày 30/11/2026", "2026-11-30"],
  ])("leaves the day that is one: %s", (text, due) => {
    expect(dueIn(text)).toEqual([due]);
  });
});

describe("a figure that was recognised as a letter", () => {
  it.each(["Trước ngày l5/7/2026", "trước ngày O5/7/2026", "hạn I5/7/2026", "đến ngày B8/7/2026"])(
    "leaves no date: %s",
    (text) => {
      expect(dueIn(text)).toEqual([]);
      expect(resolveDeadline(text, { year: 2026 }).findings.map(({ code }) => code)).toContain(
        "deadline-unrecognized",
      );
    },
  );
});

describe("words of periodicity before a cadence", () => {
  it("are that cadence", () => {
    const { clauses } = resolveDeadline("Thường xuyên, định kỳ báo cáo trước ngày 15 hằng tháng", {
      year: 2026,
    });
    expect(clauses.map(({ timing }) => timing.kind)).toEqual(["ongoing", "recurring"]);
  });

  it("may be told by a stroke alone", () => {
    const { clauses } = resolveDeadline("Quý/lần", { year: 2026 });
    expect(clauses[0]?.timing).toMatchObject({ every: { unit: "quarter", interval: 1 }, times: 1 });
  });

  it("hold for a window that `trong thời gian` opens", () => {
    const text = "Hằng năm, trong thời gian từ ngày 01 tháng 7 đến ngày 30 tháng 9";
    const { clauses } = resolveDeadline(text, { year: 2026 });
    expect(clauses.map(({ timing }) => timing)).toMatchObject([
      { kind: "recurring", due: { side: "by", day: 30, month: 9, opens: { day: 1, month: 7 } } },
    ]);
  });
});

describe("times joined or told apart by signs and words of order", () => {
  it.each([
    ["I, II/2026", ["2026-03-31", "2026-06-30"]],
    ["III/2026", ["2026-09-30"]],
    ["25/3 & 25/9/2026", ["2026-03-25", "2026-09-25"]],
    ["Hai kỳ: kỳ 1 trước 30/6, kỳ 2 trước 15/12", ["2026-06-29", "2026-12-14"]],
    ["Gói 2 - 30/4/2026", ["2026-04-30"]],
    ["Mốc 1, 15/4/2026", ["2026-04-15"]],
    ["Hạn: 20/5/2026 | Báo cáo: 30/5/2026", ["2026-05-20", "2026-05-30"]],
    ["kể từ ngày họp, trình ký trước 30/9/2026", ["2026-09-29"]],
    ["Trước: ngày 20/9/2026", ["2026-09-19"]],
    ["Đơn từ: ngày 30/6/2026", ["2026-06-30"]],
    ["Gói thầu số 12/2026", []],
    ["Bước 2/3", []],
    ["Lớp 5/2", []],
    ["T+30 ngày", []],
  ])("are read each for itself: %s", (text, due) => {
    expect(dueIn(text)).toEqual(due);
  });
});
