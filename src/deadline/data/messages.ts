import type { FindingRow, FindingTable } from "../../text/index.js";
import type { DeadlineFindingCode } from "../timing.js";

const IMPOSSIBLE: FindingRow = [
  "error",
  "Lịch không có ngày, tháng, quý hoặc giờ này; không suy đoán ngày gần nhất.",
  "There is no such day, month, quarter or hour; the nearest one is not guessed.",
];
const REVERSED: FindingRow = [
  "error",
  "Khoảng thời gian kết thúc trước khi bắt đầu.",
  "The period ends before it starts.",
];

/** What each finding of reading says, in both languages. */
export const READING_FINDINGS = {
  "deadline-impossible-date": IMPOSSIBLE,
  "deadline-range-reversed": REVERSED,
  "deadline-ambiguous-before": [
    "info",
    "“trước” có thể không tính ngày ghi ra hoặc tính cả ngày đó; chọn bằng tùy chọn before.",
    "“trước” may leave the day named out or mean it too; choose with the option before.",
  ],
  "deadline-unspecified-period": [
    "warning",
    "“Định kỳ” không nói rõ bao lâu một lần.",
    "“Định kỳ” does not say how often.",
  ],
  "deadline-several-times": [
    "warning",
    "Mỗi kỳ nhiều lần nhưng không ghi hạn của từng lần; chỉ có một ngày đến hạn, là ngày cuối kỳ.",
    "Several times in each period, and none has a day of its own; one due date stands for them, the period's last day.",
  ],
  "deadline-text-left-over": [
    "info",
    "Phần chữ này không thuộc thời hạn nào.",
    "These words belong to no time.",
  ],
  "deadline-unrecognized": [
    "warning",
    "Không đọc được thời hạn nào ở đây; có thể ô bị đặt sai cột.",
    "No time could be read here; the cell may be in the wrong column.",
  ],
  "deadline-numbers-disagree": [
    "error",
    "Số bằng chữ số và số bằng chữ khác nhau; không suy đoán số nào đúng.",
    "Digits and words say different numbers; which one holds is not guessed.",
  ],
  "deadline-weekday-disagrees": [
    "warning",
    "Thứ không đúng với ngày ghi bên cạnh; lấy theo ngày.",
    "The day of the week is not that of the date beside it; the date is taken.",
  ],
  "deadline-partly-read": [
    "warning",
    "Có số hoặc chữ chỉ thời gian ở đây chưa đọc được; không suy ra ngày nào từ phần còn lại.",
    "A number or a word of time here was not read; no date is made of the rest.",
  ],
  "deadline-alternatives": [
    "info",
    "Hai thời điểm cho một việc; lấy thời điểm sau.",
    "Two times for one duty; the later one is taken.",
  ],
  "deadline-striven-for": [
    "info",
    "Thời điểm phấn đấu; hạn là thời gian được giao bên cạnh.",
    "A time that is only striven for; due is the one that is set beside it.",
  ],
  "deadline-extended": [
    "info",
    "Thời hạn đã được thay bằng thời hạn mới; thời hạn cũ được giữ ở was.",
    "The time was replaced by a new one; the old one is kept in was.",
  ],
  "deadline-times-disagree": [
    "warning",
    "Một thời hạn ghi hai lần nhưng không khớp nhau; không suy đoán lần nào đúng.",
    "One time is said twice and not alike; which one holds is not guessed.",
  ],
  "deadline-start-unknown": [
    "info",
    "Có độ dài thời hạn nhưng không ghi tính từ khi nào.",
    "A length of time without the event it runs from.",
  ],
  "deadline-term-range": [
    "info",
    "Thời hạn ghi một khoảng; lấy mốc muộn hơn.",
    "A range of lengths is written; the one that ends later is taken.",
  ],
  "deadline-terms-disagree": [
    "warning",
    "Phần trong ngoặc ghi độ dài khác; lấy độ dài ghi trước ngoặc.",
    "The bracket says another length; the one before it is taken.",
  ],
  "deadline-term-unclear": [
    "warning",
    "Độ dài thời hạn không đọc được thành một số nguyên đơn vị; chỉ giữ lại sự kiện.",
    "The length of the term is no whole number of a unit; only the event is kept.",
  ],
} as const satisfies Partial<FindingTable<DeadlineFindingCode>>;

/** What reading alone can find. */
export type ReadingCode = keyof typeof READING_FINDINGS;

/** What each finding says that is met when years are filled in. */
export const DATE_FINDINGS = {
  "deadline-ambiguous-date": [
    "warning",
    "Không rõ số nào là ngày, số nào là tháng; không suy đoán. Ghi đủ bốn chữ số của năm, hoặc chọn bằng tùy chọn order.",
    "Which number is the day and which the month is not known and not guessed. Write the year in four digits, or choose with the option order.",
  ],
  "deadline-impossible-date": IMPOSSIBLE,
  "deadline-range-reversed": REVERSED,
  "deadline-missing-year": [
    "info",
    "Văn bản không ghi năm; lấy theo năm của kế hoạch.",
    "No year is written; the year of the plan is taken.",
  ],
  "deadline-past": [
    "warning",
    "Thời hạn đã qua khi văn bản được ban hành.",
    "The time had passed when the document was issued.",
  ],
  "deadline-lunar-date": [
    "info",
    "Ngày âm lịch đã được đổi sang dương lịch.",
    "A day of the lunar calendar was converted.",
  ],
  "deadline-lunar-unknown": [
    "warning",
    "Không đổi được ngày âm lịch này sang một ngày dương lịch duy nhất.",
    "This lunar day has no one day of the common calendar.",
  ],
  "deadline-part-of-period": [
    "info",
    "Đầu, giữa, cuối kỳ: hiểu là một khoảng ngày; Điều 146 Bộ luật Dân sự lấy một ngày; chọn bằng tùy chọn parts.",
    "Beginning, middle or end: read as some days; Article 146 of the Civil Code means one; choose with the option parts.",
  ],
  "deadline-event-unmatched": [
    "warning",
    "Không thời hạn nào có sự kiện này; ngày đã cho không được dùng",
    "No term names this event; the day given is not used",
  ],
} as const satisfies Partial<FindingTable<DeadlineFindingCode>>;

/** What can be found when years are filled in. */
export type DateCode = keyof typeof DATE_FINDINGS;

/** What each finding says where there is no year to fill in. */
export const UNDATED_FINDINGS = /* @__PURE__ */ (() =>
  ({
    ...DATE_FINDINGS,
    "deadline-missing-year": [
      "warning",
      "Văn bản không ghi năm và không cho biết năm của kế hoạch; không có ngày nào được suy ra.",
      "No year is written and no plan's year is given; no date is made of it.",
    ],
  }) as const satisfies Partial<FindingTable<DeadlineFindingCode>>)();
