import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("an event", () => {
  it.each([
    ["Khi có phản ánh", "waiting-for-event | when có phản ánh «Khi có phản ánh»"],
    [
      "ngay sau khi được phê duyệt",
      "waiting-for-event | after được phê duyệt «ngay sau khi được phê duyệt»",
    ],
    [
      "ngay khi được phê duyệt",
      "waiting-for-event | when được phê duyệt «ngay khi được phê duyệt»",
    ],
    [
      "Trước và trong quá trình bầu cử",
      "waiting-for-event waiting-for-event | before bầu cử «Trước» | during bầu cử «trong quá trình bầu cử»",
    ],
    [
      "trước, trong và sau kỳ họp",
      "waiting-for-event waiting-for-event waiting-for-event | before kỳ họp «trước» | during kỳ họp «trong» | after kỳ họp «sau kỳ họp»",
    ],
    ["trong suốt kỳ họp", "waiting-for-event | during kỳ họp «trong suốt kỳ họp»"],
    ["trong kỳ họp 5 ngày", "waiting-for-event | during kỳ họp 5 ngày «trong kỳ họp 5 ngày»"],
    [
      "khi phát hiện, trong vòng 24 giờ",
      "waiting-for-event | 24 hour after phát hiện «khi phát hiện, trong vòng 24 giờ»",
    ],
    [
      "kể từ ngày ký, chậm nhất 05 ngày",
      "waiting-for-event | 5 day after ký «kể từ ngày ký, chậm nhất 05 ngày»",
    ],
    [
      "sau khi có ý kiến, Sở hoàn thiện hồ sơ trong 05 ngày",
      "waiting-for-event | Sở hoàn thiện hồ sơ: 5 day after có ý kiến «sau khi có ý kiến, Sở hoàn thiện hồ sơ trong 05 ngày»",
    ],
    ["Dịp 30/4 và 1/5", "waiting-for-event | during Dịp 30/4 và 1/5 «Dịp 30/4 và 1/5»"],
    [
      "vào dịp Tết Nguyên đán",
      "waiting-for-event | during dịp Tết Nguyên đán «dịp Tết Nguyên đán»",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("parts of a period", () => {
  it.each([
    ["thượng tuần tháng 3/2026", "2026-03-10 | about within «thượng tuần tháng 3/2026»"],
    ["trung tuần tháng 3/2026", "2026-03-20 | about within «trung tuần tháng 3/2026»"],
    ["hạ tuần tháng 2/2026", "2026-02-28 | about within «hạ tuần tháng 2/2026»"],
    ["tháng cuối quý II/2026", "2026-06-30 | within «tháng cuối quý II/2026»"],
    ["tháng đầu của quý III/2026", "2026-07-31 | within «tháng đầu của quý III/2026»"],
    ["tháng giữa quý III/2026", "2026-08-31 | within «tháng giữa quý III/2026»"],
    ["tháng cuối năm 2026", "2026-12-31 | within «tháng cuối năm 2026»"],
    ["tháng thứ hai của quý III/2026", "2026-08-31 | within «tháng thứ hai của quý III/2026»"],
    ["tháng thứ nhất của quý III/2026", "2026-07-31 | within «tháng thứ nhất của quý III/2026»"],
    ["tháng thứ ba của quý III/2026", "2026-09-30 | within «tháng thứ ba của quý III/2026»"],
    ["ngày cuối cùng của tháng 6/2026", "2026-06-30 | within «ngày cuối cùng của tháng 6/2026»"],
    [
      "ngày làm việc cuối cùng của quý II/2026",
      "2026-06-30 | within «ngày làm việc cuối cùng của quý II/2026»",
    ],
    ["ngày đầu tiên của tháng 7/2026", "2026-07-01 | within «ngày đầu tiên của tháng 7/2026»"],
    ["quý cuối năm 2026", "2026-12-31 | within «quý cuối năm 2026»"],
    ["quý đầu tiên của năm 2026", "2026-03-31 | within «quý đầu tiên của năm 2026»"],
    ["nửa đầu tháng 3/2026", "2026-03-15 | within «nửa đầu tháng 3/2026»"],
    ["nửa cuối tháng 3/2026", "2026-03-31 | within «nửa cuối tháng 3/2026»"],
    ["nửa đầu quý II/2026", "2026-05-15 | within «nửa đầu quý II/2026»"],
    ["nửa cuối quý II/2026", "2026-06-30 | within «nửa cuối quý II/2026»"],
    ["nửa đầu năm 2026", "2026-06-30 | within «nửa đầu năm 2026»"],
    ["nửa cuối năm 2026", "2026-12-31 | within «nửa cuối năm 2026»"],
    ["6 tháng đầu năm 2026", "2026-06-30 | within «6 tháng đầu năm 2026»"],
    ["3 tháng cuối năm 2026", "2026-12-31 | within «3 tháng cuối năm 2026»"],
    ["11 tháng đầu năm 2026", "2026-11-30 | within «11 tháng đầu năm 2026»"],
    [
      "12 tháng đầu năm 2026",
      "unrecognized | unrecognized «12 tháng đầu năm 2026» | unrecognized unrecognized",
    ],
    ["11 tháng năm 2026", "2026-11-30 | within «11 tháng năm 2026»"],
    ["6 tháng năm 2026", "unrecognized | unrecognized «6 tháng năm 2026» | unrecognized"],
    ["hai quý đầu năm 2026", "2026-06-30 | within «hai quý đầu năm 2026»"],
    ["ba quý đầu năm 2026", "2026-09-30 | within «ba quý đầu năm 2026»"],
    ["05 ngày cuối tháng 12/2026", "2026-12-31 | within «05 ngày cuối tháng 12/2026»"],
    ["05 ngày cuối tháng 2/2026", "2026-02-28 | within «05 ngày cuối tháng 2/2026»"],
    ["05 ngày cuối tháng 2", "unrecognized | unrecognized «05 ngày cuối tháng 2» | unrecognized"],
    ["28 ngày đầu tháng 3/2026", "2026-03-28 | within «28 ngày đầu tháng 3/2026»"],
    [
      "29 ngày đầu tháng 3/2026",
      "unrecognized | 29 ngày: unrecognized «đầu tháng 3/2026» | partly-read unrecognized",
    ],
    ["hai tuần đầu tháng 3/2026", "2026-03-14 | within «hai tuần đầu tháng 3/2026»"],
    ["Hết 6 tháng: 90%", "2026-06-30 | 90%: by «Hết 6 tháng» | missing-year"],
    ["Hết 5 tháng: 90%", "unrecognized | unrecognized «Hết 5 tháng: 90%» | unrecognized"],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("quarters and weeks", () => {
  it.each([
    ["Quý III - IV/2026", "2026-12-31 | within «Quý III - IV/2026»"],
    ["quý 1 năm 2026", "2026-03-31 | within «quý 1 năm 2026»"],
    ["Q4/2026", "2026-12-31 | within «Q4/2026»"],
    ["Q.4/2026", "2026-12-31 | within «Q.4/2026»"],
    ["QIV/2026", "2026-12-31 | within «QIV/2026»"],
    ["QUY IV/2026", "2026-12-31 | within «QUY IV/2026»"],
    ["IV/2026", "2026-12-31 | within «IV/2026»"],
    ["II, III/2026", "2026-06-30 2026-09-30 | within «II» | within «III/2026»"],
    ["Quý 5/2026", "unrecognized | unrecognized «Quý 5/2026» | impossible-date unrecognized"],
    [
      "quý 0 năm 2026",
      "unrecognized | unrecognized «quý 0 năm 2026» | impossible-date unrecognized",
    ],
    ["Quý I I/2026", "unrecognized | unrecognized «Quý I I/2026» | unrecognized"],
    ["quý nhất năm 2026", "2026-03-31 | within «quý nhất năm 2026»"],
    ["quý tư năm 2026", "2026-12-31 | within «quý tư năm 2026»"],
    ["tuần 2 tháng 6/2026", "2026-06-14 | within «tuần 2 tháng 6/2026»"],
    ["tuần thứ hai của tháng 3/2026", "2026-03-14 | within «tuần thứ hai của tháng 3/2026»"],
    ["Tuần 1-2, tháng 8/2026", "2026-08-14 | within «Tuần 1-2, tháng 8/2026»"],
    ["tuần cuối tháng 12/2026", "2026-12-31 | within «tuần cuối tháng 12/2026»"],
    ["tuần đầu tháng 12/2026", "2026-12-07 | within «tuần đầu tháng 12/2026»"],
    [
      "tuần 1 và tuần 3 tháng 6/2026",
      "2026-06-07 2026-06-21 | within «tuần 1» | within «tuần 3 tháng 6/2026»",
    ],
    ["Tuần 2 (tháng 6/2026)", "2026-06-14 | within «Tuần 2 (tháng 6/2026)»"],
    [
      "tuần 6 tháng 6/2026",
      "unrecognized | unrecognized «tuần 6 tháng 6/2026» | unrecognized unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
