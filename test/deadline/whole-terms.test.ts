import { describe, expect, it } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

describe("an amount of time and the event it runs from", () => {
  it.each([
    [
      "chậm nhất là 05 ngày làm việc kể từ ngày quyết định được ban hành",
      "waiting-for-event | 5 working-day after quyết định được ban hành «chậm nhất là 05 ngày làm việc kể từ ngày quyết định được ban hành»",
    ],
    [
      "trước 15 ngày so với ngày khai mạc",
      "waiting-for-event | 15 day before khai mạc «trước 15 ngày so với ngày khai mạc»",
    ],
    [
      "trong ngày làm việc tiếp theo kể từ khi tiếp nhận",
      "waiting-for-event | 1 working-day after tiếp nhận «trong ngày làm việc tiếp theo kể từ khi tiếp nhận»",
    ],
    [
      "từ 3 đến 5 ngày kể từ ngày nhận hồ sơ",
      "waiting-for-event | 5 day after nhận hồ sơ «từ 3 đến 5 ngày kể từ ngày nhận hồ sơ» | term-range",
    ],
    [
      "từ 5 đến 3 ngày kể từ ngày nhận hồ sơ",
      "unrecognized | từ 5: unrecognized «đến 3 ngày kể từ ngày nhận hồ sơ» | partly-read unrecognized",
    ],
    [
      "7 - 10 ngày làm việc kể từ ngày nhận hồ sơ",
      "waiting-for-event | 10 working-day after nhận hồ sơ «7 - 10 ngày làm việc kể từ ngày nhận hồ sơ» | term-range",
    ],
    [
      "05 ngày đến 07 ngày kể từ ngày nhận hồ sơ",
      "waiting-for-event | 7 day after nhận hồ sơ «05 ngày đến 07 ngày kể từ ngày nhận hồ sơ» | term-range",
    ],
    [
      "từ 05 ngày đến 07 ngày làm việc kể từ ngày nhận hồ sơ",
      "waiting-for-event | 7 working-day after nhận hồ sơ «từ 05 ngày đến 07 ngày làm việc kể từ ngày nhận hồ sơ» | term-range",
    ],
    [
      "05 tuần đến 07 ngày kể từ ngày nhận hồ sơ",
      "waiting-for-event | after nhận hồ sơ «05 tuần đến 07 ngày kể từ ngày nhận hồ sơ» | term-unclear",
    ],
    [
      "3 - 5 ngày trước kỳ họp",
      "waiting-for-event | 3 day before kỳ họp «3 - 5 ngày trước kỳ họp» | term-range",
    ],
    [
      "5 ngày trước và 7 ngày sau kỳ họp",
      "waiting-for-event waiting-for-event | 5 day before kỳ họp «5 ngày trước» | 7 day after kỳ họp «7 ngày sau kỳ họp»",
    ],
    [
      "Trong 15 ngày đầu kể từ khi ban hành",
      "waiting-for-event | 15 day after ban hành «Trong 15 ngày đầu kể từ khi ban hành»",
    ],
    [
      "Tập huấn 02 ngày, trước ngày 30/6/2026",
      "2026-06-30 | Tập huấn 02 ngày: by «trước ngày 30/6/2026» | ambiguous-before",
    ],
    [
      "định kỳ 15 ngày",
      "unrecognized | 15 ngày: unrecognized «định kỳ» | partly-read unrecognized",
    ],
    [
      "sau 06 tháng triển khai",
      "waiting-for-event | 6 month after triển khai «sau 06 tháng triển khai»",
    ],
    ["trước 03 ngày tổ chức", "waiting-for-event | 3 day before tổ chức «trước 03 ngày tổ chức»"],
    ["sau 06 tháng đầu năm", "ongoing | ongoing «sau 06 tháng đầu năm» | missing-year"],
    ["trước 10 giờ sáng", "unrecognized | unrecognized «trước 10 giờ sáng» | unrecognized"],
    [
      "Trước ngày 30/6/2026 ít nhất 15 ngày",
      "2026-06-15 | 15 day before ngày 30/6/2026 «Trước ngày 30/6/2026 ít nhất 15 ngày»",
    ],
    [
      "kể từ ngày 15/3/2026, trong 30 ngày",
      "2026-04-14 | 30 day after ngày 15/3/2026 «kể từ ngày 15/3/2026, trong 30 ngày»",
    ],
    [
      "kể từ ngày 31/02/2026, trong 30 ngày",
      "unrecognized | unrecognized «kể từ ngày 31/02/2026, trong 30 ngày» | impossible-date unrecognized",
    ],
    [
      "30 ngày kể từ ngày 31/02/2026",
      "unrecognized | unrecognized «30 ngày kể từ ngày 31/02/2026» | impossible-date unrecognized",
    ],
    [
      "sơ kết 03 năm trước ngày 15/3/2026",
      "2026-03-15 | sơ kết 03 năm: by «trước ngày 15/3/2026» | ambiguous-before",
    ],
    [
      "9 tháng trước ngày 20/9/2026",
      "2026-09-20 | 9 tháng: by «trước ngày 20/9/2026» | ambiguous-before",
    ],
    ["T+30 ngày", "unrecognized | unrecognized «T+30 ngày» | unrecognized"],
    [
      "15 ngày kể từ ngày nhận (trường hợp phức tạp 30 ngày)",
      "unrecognized | unrecognized «15 ngày kể từ ngày nhận (trường hợp phức tạp 30 ngày)» | partly-read unrecognized",
    ],
    [
      "15 ngày kể từ ngày nhận, nếu phức tạp thì 30 ngày",
      "unrecognized | unrecognized «15 ngày kể từ ngày nhận, nếu phức tạp thì 30 ngày» | partly-read unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("a term that stands alone", () => {
  it.each([
    [
      "05 ngày làm việc",
      "waiting-for-event | 5 working-day after  «05 ngày làm việc» | start-unknown",
    ],
    ["trong 24 giờ", "waiting-for-event | 24 hour after  «trong 24 giờ» | start-unknown"],
    ["24 giờ", "waiting-for-event | 24 hour after  «24 giờ» | start-unknown"],
    ["17 giờ", "unrecognized | unrecognized «17 giờ» | unrecognized"],
    ["trong 17 giờ", "waiting-for-event | 17 hour after  «trong 17 giờ» | start-unknown"],
    [
      "Thẩm định: không quá 02 tháng",
      "waiting-for-event | Thẩm định: 2 month after  «không quá 02 tháng» | start-unknown",
    ],
    ["trong 2 tuần", "waiting-for-event | 2 week after  «trong 2 tuần» | start-unknown"],
    [
      "trả lời trong vòng 07 ngày",
      "waiting-for-event | trả lời: 7 day after  «trong vòng 07 ngày» | start-unknown",
    ],
    [
      "trong thời hạn 10 ngày",
      "waiting-for-event | 10 day after  «trong thời hạn 10 ngày» | start-unknown",
    ],
    [
      "trường hợp phức tạp thì không quá 45 ngày",
      "waiting-for-event | trường hợp phức tạp: 45 day after  «không quá 45 ngày» | start-unknown",
    ],
    [
      "trong 48 giờ đối với vụ việc phức tạp",
      "waiting-for-event | đối với vụ việc phức tạp: 48 hour after  «trong 48 giờ» | start-unknown",
    ],
    [
      "05 ngày (từ 10/6/2026 đến 15/6/2026)",
      "2026-06-15 | 05 ngày: within «từ 10/6/2026 đến 15/6/2026»",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});

describe("what a bracket says of a term", () => {
  it.each([
    [
      "05 ngày (làm việc) kể từ ngày nhận",
      "waiting-for-event | 5 working-day after nhận «05 ngày (làm việc) kể từ ngày nhận»",
    ],
    [
      "05 ngày (theo ngày làm việc) kể từ ngày nhận",
      "waiting-for-event | 5 working-day after nhận «05 ngày (theo ngày làm việc) kể từ ngày nhận»",
    ],
    [
      "05 ngày (tính theo ngày làm việc) kể từ ngày nhận",
      "waiting-for-event | 5 working-day after nhận «05 ngày (tính theo ngày làm việc) kể từ ngày nhận»",
    ],
    [
      "05 ngày (ngày lịch) kể từ ngày nhận",
      "waiting-for-event | 5 day after nhận «05 ngày (ngày lịch) kể từ ngày nhận»",
    ],
    [
      "05 ngày (kể cả ngày nghỉ) kể từ ngày nhận",
      "waiting-for-event | 5 day after nhận «05 ngày (kể cả ngày nghỉ) kể từ ngày nhận»",
    ],
    [
      "05 ngày làm việc (kể cả ngày nghỉ) kể từ ngày nhận",
      "unrecognized | unrecognized «05 ngày làm việc (kể cả ngày nghỉ) kể từ ngày nhận» | partly-read unrecognized",
    ],
    [
      "10 ngày (không kể ngày nghỉ, lễ) kể từ ngày nhận",
      "waiting-for-event | 10 working-day after nhận «10 ngày (không kể ngày nghỉ, lễ) kể từ ngày nhận»",
    ],
    [
      "10 ngày (không kể ngày lễ) kể từ ngày nhận",
      "unrecognized | unrecognized «10 ngày (không kể ngày lễ) kể từ ngày nhận» | partly-read unrecognized",
    ],
    [
      "10 ngày (trừ thứ bảy, chủ nhật và ngày lễ) kể từ ngày nhận",
      "waiting-for-event | 10 working-day after nhận «10 ngày (trừ thứ bảy, chủ nhật và ngày lễ) kể từ ngày nhận»",
    ],
    [
      "10 ngày (trừ thứ bảy, chủ nhật) kể từ ngày nhận",
      "unrecognized | unrecognized «10 ngày (trừ thứ bảy, chủ nhật) kể từ ngày nhận» | partly-read unrecognized",
    ],
    [
      "10 ngày làm việc (không kể ngày lễ) kể từ ngày nhận",
      "waiting-for-event | 10 working-day after nhận «10 ngày làm việc (không kể ngày lễ) kể từ ngày nhận»",
    ],
    [
      "10 ngày (không tính thời gian giải trình) kể từ ngày nhận",
      "waiting-for-event | 10 day after nhận «10 ngày (không tính thời gian giải trình) kể từ ngày nhận» | text-left-over",
    ],
    [
      "10 ngày kể từ ngày nhận (không kể ngày nghỉ, lễ)",
      "waiting-for-event | 10 working-day after nhận «10 ngày kể từ ngày nhận (không kể ngày nghỉ, lễ)»",
    ],
    [
      "10 ngày kể từ ngày nhận, không kể ngày nghỉ, lễ",
      "waiting-for-event | 10 working-day after nhận «10 ngày kể từ ngày nhận, không kể ngày nghỉ, lễ»",
    ],
    [
      "10 ngày kể từ ngày nhận, không kể ngày lễ",
      "unrecognized | unrecognized «10 ngày kể từ ngày nhận, không kể ngày lễ» | partly-read unrecognized",
    ],
    [
      "10 ngày (đối với hồ sơ hợp lệ) kể từ ngày nhận",
      "waiting-for-event | 10 day after nhận «10 ngày (đối với hồ sơ hợp lệ) kể từ ngày nhận» | text-left-over",
    ],
    [
      "10 ngày (đối với 2 hồ sơ) kể từ ngày nhận",
      "unrecognized | unrecognized «10 ngày (đối với 2 hồ sơ) kể từ ngày nhận» | partly-read unrecognized",
    ],
    [
      "10 ngày (bản giấy) kể từ ngày nhận",
      "unrecognized | unrecognized «10 ngày (bản giấy) kể từ ngày nhận» | partly-read unrecognized",
    ],
    [
      "02 tháng (60 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 month after nhận «02 tháng (60 ngày) kể từ ngày nhận»",
    ],
    [
      "02 tháng (50 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 month after nhận «02 tháng (50 ngày) kể từ ngày nhận» | terms-disagree",
    ],
    [
      "02 tháng (62 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 month after nhận «02 tháng (62 ngày) kể từ ngày nhận»",
    ],
    [
      "02 tháng (63 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 month after nhận «02 tháng (63 ngày) kể từ ngày nhận» | terms-disagree",
    ],
    [
      "02 tuần (14 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 week after nhận «02 tuần (14 ngày) kể từ ngày nhận»",
    ],
    [
      "02 tuần (15 ngày) kể từ ngày nhận",
      "waiting-for-event | 2 week after nhận «02 tuần (15 ngày) kể từ ngày nhận» | terms-disagree",
    ],
    [
      "02 tuần (10 ngày làm việc) kể từ ngày nhận",
      "waiting-for-event | 2 week after nhận «02 tuần (10 ngày làm việc) kể từ ngày nhận»",
    ],
    [
      "01 năm (12 tháng) kể từ ngày nhận",
      "waiting-for-event | 1 year after nhận «01 năm (12 tháng) kể từ ngày nhận»",
    ],
    [
      "01 năm (13 tháng) kể từ ngày nhận",
      "waiting-for-event | 1 year after nhận «01 năm (13 tháng) kể từ ngày nhận» | terms-disagree",
    ],
    [
      "02 ngày (48 giờ) kể từ ngày nhận",
      "waiting-for-event | 2 day after nhận «02 ngày (48 giờ) kể từ ngày nhận»",
    ],
    [
      "02 ngày làm việc (16 giờ làm việc) kể từ ngày nhận",
      "waiting-for-event | 2 working-day after nhận «02 ngày làm việc (16 giờ làm việc) kể từ ngày nhận»",
    ],
    [
      "02 ngày (tức là 48 giờ) kể từ ngày nhận",
      "waiting-for-event | 2 day after nhận «02 ngày (tức là 48 giờ) kể từ ngày nhận»",
    ],
    [
      "15 ngày (mười) kể từ ngày nhận",
      "unrecognized | unrecognized «15 ngày (mười) kể từ ngày nhận» | numbers-disagree unrecognized",
    ],
  ])("%s", (text, answer) => {
    expect(wholeAnswer(text)).toBe(answer);
  });
});
