import { isChisoError } from "chiso";
import {
  describeDeadline,
  parseDeadline,
  resolveDeadline,
  type DeadlineExpression,
  type Timing,
} from "chiso/deadline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const vi = (text: string): string => describeDeadline(parseDeadline(text), { locale: "vi" });
const en = (text: string): string => describeDeadline(parseDeadline(text), { locale: "en" });
const resolvedVi = (text: string, year: number): string =>
  describeDeadline(resolveDeadline(text, { year }), { locale: "vi" });

/** An expression of one clause that was read from no text. */
function saying(timing: Timing): DeadlineExpression {
  const clauses = [{ timing, span: { start: 0, end: 0 } }];
  return { text: "", clauses, skipped: [], findings: [] };
}

describe("the Vietnamese normal form", () => {
  it.each([
    // bounds
    ["trước 30 / 11 / 2023", "Trước ngày 30/11/2023"],
    ["muộn nhất là 15 tháng 10 năm 2024", "Chậm nhất ngày 15/10/2024"],
    ["Trước 16 giờ 30 phút ngày 08/9/2023", "Trước 16h30 ngày 08/9/2023"],
    ["Hết quý III/2022", "Đến hết quý III/2022"],
    ["chậm nhất là cuối tháng 5/2022", "Đến cuối tháng 5/2022"],
    ["Trước ngày 05/01 năm sau", "Trước ngày 05/01 năm sau"],
    ["Đến năm 2025, định hướng 2030", "Đến hết năm 2025; định hướng đến năm 2030"],
    // periods
    ["THÁNG GIÊNG NĂM 2022", "Tháng 01/2022"],
    ["Quí 3/2023", "Quý III/2023"],
    ["Sáu tháng đầu năm", "6 tháng đầu năm"],
    ["tuần thứ ba tháng 4 năm 2023", "Tuần 3 tháng 4/2023"],
    ["năm học 2022 - 2023", "Năm học 2022-2023"],
    ["nhiệm kỳ 2021 - 2026", "Giai đoạn 2021-2026"],
    ["từ 15/5 đến 15/6/2022", "Từ ngày 15/5/2022 đến ngày 15/6/2022"],
    ["Tháng 4, 5/2022", "Tháng 4/2022, tháng 5/2022"],
    ["trong cuối năm", "Cuối năm"],
    // recurrence
    ["Hàng quí, năm", "Hằng quý, hằng năm"],
    ["06 tháng một lần", "6 tháng/lần"],
    ["ít nhất 03 lần/năm", "3 lần/năm"],
    ["Ngày 15 tháng cuối quý", "Hằng quý, vào ngày 15 của tháng cuối quý"],
    ["trước 15/12 hàng năm", "Hằng năm, trước ngày 15/12"],
    ["thứ 6 hàng tuần", "Vào thứ Sáu hằng tuần"],
    ["từ ngày 20 - 25 hàng tháng", "Từ ngày 20 đến ngày 25 hằng tháng"],
    ["Trong tháng 12 hàng năm", "Tháng 12 hằng năm"],
    [
      "trước ngày 20 hàng tháng, nếu trùng ngày nghỉ thì gửi vào ngày làm việc kế tiếp",
      "Hằng tháng, trước ngày 20, nếu trùng ngày nghỉ thì thực hiện vào ngày làm việc tiếp theo",
    ],
    ["hằng quý, trong suốt năm 2022", "Hằng quý trong năm 2022"],
    ["Thường xuyên, liên tục từ tháng 4/2022", "Thường xuyên kể từ tháng 4/2022"],
    // events and what sets a time
    ["ngay khi có yêu cầu", "Khi có yêu cầu"],
    [
      "trong vòng 5 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ",
      "05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
    ],
    ["Trước kỳ họp 15 ngày", "15 ngày trước kỳ họp"],
    ["Đúng thời hạn quy định", "Theo thời hạn quy định"],
    // labels and several clauses
    ["Tháng 03/2021 ban hành Kế hoạch", "ban hành Kế hoạch: tháng 3/2021"],
    [
      "Báo cáo quý, 6 tháng, năm theo quy định",
      "Báo cáo: hằng quý, mỗi 6 tháng, hằng năm, theo quy định",
    ],
    [
      "- Sơ kết: tháng 7/2022.\n- Tổng kết trước 15/12/2022",
      "Sơ kết: tháng 7/2022; Tổng kết: trước ngày 15/12/2022",
    ],
    ["- Quý II/2022.\n- Báo cáo kết quả.", "Quý II/2022; Báo cáo kết quả"],
  ])("%s", (text, form) => {
    expect(vi(text)).toBe(form);
  });

  it("carries the years of a resolved deadline", () => {
    expect(resolvedVi("Trước 15/8", 2022)).toBe("Trước ngày 15/8/2022");
    expect(resolvedVi("Quý I và Quý III", 2022)).toBe("Quý I/2022, quý III/2022");
    expect(resolvedVi("cuối năm sau", 2022)).toBe("Cuối năm 2023");
    expect(resolvedVi("tuần cuối tháng 9", 2022)).toBe("Tuần cuối tháng 9/2022");
    expect(resolvedVi("từ ngày 10/9 đến 20/10", 2022)).toBe(
      "Từ ngày 10/9/2022 đến ngày 20/10/2022",
    );
    expect(resolvedVi("hằng quý đến hết năm", 2022)).toBe("Hằng quý đến hết năm 2022");
    expect(resolvedVi("đến năm 2025, tầm nhìn 2030", 2022)).toBe(
      "Chậm nhất ngày 31/12/2025; tầm nhìn đến năm 2030",
    );
  });

  it("keeps the words in which no time was found", () => {
    expect(vi("Sở Nội vụ chủ trì")).toBe("Sở Nội vụ chủ trì");
    expect(vi("Trước ngày 31/02/2022")).toBe("Trước ngày 31/02/2022");
    expect(vi("")).toBe("");
  });

  it("does not take a bare day after hằng năm for a due rule", () => {
    const timing: Timing = {
      kind: "recurring",
      every: { unit: "year", interval: 1 },
      limits: { to: { shape: "day", day: 31, month: 12 } },
    };
    expect(describeDeadline(saying(timing), { locale: "vi" })).toBe(
      "Hằng năm từ nay đến hết ngày 31/12",
    );
  });

  it("leaves unsaid that a rule means the period reported on", () => {
    const timing: Timing = {
      kind: "recurring",
      every: { unit: "month", interval: 1 },
      due: { side: "before", day: 25, in: "this" },
    };
    expect(describeDeadline(saying(timing), { locale: "vi" })).toBe("Hằng tháng, trước ngày 25");
  });

  it("parts clauses by semicolons where a list would be read otherwise", () => {
    const form = vi("Hằng quý (trước ngày 20 của tháng cuối quý), hằng năm (trước ngày 10/12)");
    expect(form).toBe("Hằng quý, trước ngày 20 của tháng cuối quý; hằng năm, trước ngày 10/12");
  });
});

describe("the English sentence", () => {
  it.each([
    ["Trước 17h00 ngày 22/3/2022", "Before 17:00 on 22 March 2022."],
    ["Chậm nhất ngày 15/6", "By 15 June."],
    ["Đến hết quý II/2022", "By the end of the second quarter of 2022."],
    ["Trước tháng 6/2022", "Before June 2022."],
    [
      "Đến năm 2025, định hướng 2030",
      "By the end of 2025; định hướng: by the end of 2030, as an outlook.",
    ],
    ["Quý II, IV/2021", "In the second quarter of 2021 and in the fourth quarter of 2021."],
    ["6 tháng cuối năm", "In the second half of the year."],
    ["9 tháng đầu năm 2022", "In the first 9 months of 2022."],
    ["Trước ngày cuối cùng của tháng 6/2022", "Before the last day of June 2022."],
    ["Hằng quý từ tháng 3 đến tháng 9/2022", "Every quarter, from March 2022 to September 2022."],
    [
      "Từ ngày 01/11 đến ngày 15/12 hằng năm",
      "Every year, from the 1st of November to the 15th of December.",
    ],
    ["Cuối năm sau", "At the end of the year after the plan's."],
    ["Tuần 2 tháng 6/2022", "In the second week of June 2022."],
    ["Năm học 2021-2022", "In the school year 2021-2022."],
    ["Giai đoạn 2021-2025", "In the years 2021 to 2025."],
    ["Từ 15/12/2020 đến 14/6/2021", "From 15 December 2020 to 14 June 2021."],
    ["Hằng quý, năm", "Every quarter and every year."],
    ["2 lần/năm", "2 times every year."],
    ["2 năm một lần", "Once every 2 years."],
    [
      "Hằng quý, trước ngày 10 của tháng đầu quý sau",
      "Every quarter, before the 10th of the first month of the next quarter.",
    ],
    ["Trước 31/01 năm sau (hằng năm)", "Every year, before the 31st of January of the next year."],
    ["Thứ Hai đầu tiên của tháng", "Every month, on the first Monday of the month."],
    ["Ngày làm việc cuối cùng của tháng", "Every month, on the last working day of the month."],
    ["Từ ngày 20 đến ngày 25 hằng tháng", "Every month, from the 20th to the 25th of the month."],
    ["Tháng 12 hằng năm", "Every year, in December."],
    [
      "Ngày 05 hằng tháng, nếu trùng ngày nghỉ thì nộp vào ngày làm việc liền trước",
      "Every month, on the 5th of the month, or on the working day before if that is a day off.",
    ],
    ["Hằng tháng từ tháng 4/2022", "Every month, from April 2022 on."],
    ["Định kỳ", "Regularly."],
    ["Thường xuyên đến hết năm 2025", "Continuously, until the end of 2025."],
    ["Khi có yêu cầu", "When “có yêu cầu”."],
    ["05 ngày làm việc kể từ ngày ký", "5 working days after “ký”."],
    ["Theo quy định của pháp luật", "As set by “quy định của pháp luật”."],
    ["Báo cáo quý, năm", "Báo cáo: every quarter and every year."],
    ["Báo cáo kết quả", "Báo cáo kết quả: no time stated."],
    ["Sở Nội vụ chủ trì", "Not understood as a time: “Sở Nội vụ chủ trì”."],
    ["", "No deadline."],
  ])("%s", (text, said) => {
    expect(en(text)).toBe(said);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."trước sau đến hết từ ngày tháng quý năm hằng mỗi định kỳ lần khi có theo kế hoạch báo cáo".split(
      " ",
    ),
    ..."15/6 2022 II 6 05 , ; . : ( ) - \n thường xuyên đầu cuối của".split(" "),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(" ")),
    fc.string({ unit: "binary" }),
  );

  it("is described so that it reads back", () => {
    fc.assert(
      fc.property(text, (text) => {
        const read = (given: string): unknown =>
          parseDeadline(given).clauses.map(({ timing, label }) => ({ timing, label }));
        expect(read(vi(text))).toEqual(read(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("gives one English sentence with a full stop", () => {
    fc.assert(
      fc.property(text, (text) => {
        const said = en(text);
        expect(said.endsWith(".")).toBe(true);
        expect(said).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });
});

describe("wrong calls", () => {
  it("says that the language is one of several options", () => {
    const call = (): string =>
      // @ts-expect-error -- a language in the place of the options
      describeDeadline(parseDeadline("Quý II"), "vi");
    expect(call).toThrow(/given "vi"; accepted: locale "vi" or "en"/);
  });

  it("says which languages there are", () => {
    const call = (): string =>
      // @ts-expect-error -- a language that is not there
      describeDeadline(parseDeadline("Quý II"), { locale: "fr" });
    expect(call).toThrow(/"vi" or "en"/);
    try {
      call();
    } catch (error) {
      expect(isChisoError(error) && error.code).toBe("invalid-option");
    }
  });
});
