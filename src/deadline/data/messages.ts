import type { FindingTable } from "../../text/index.js";
import type { DeadlineFindingCode } from "../timing.js";

/** What each finding says, in both languages. */
export const FINDINGS: FindingTable<DeadlineFindingCode> = {
  "deadline-impossible-date": [
    "error",
    "Lịch không có ngày, tháng hoặc quý này; không suy đoán ngày gần nhất.",
    "There is no such day, month or quarter; the nearest one is not guessed.",
  ],
  "deadline-range-reversed": [
    "error",
    "Khoảng thời gian kết thúc trước khi bắt đầu.",
    "The period ends before it starts.",
  ],
  "deadline-years-disagree": [
    "warning",
    "Năm ghi trong thời hạn khác năm của kế hoạch.",
    "The year written differs from the year of the plan.",
  ],
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
  "deadline-missing-year": [
    "info",
    "Văn bản không ghi năm; lấy theo năm của kế hoạch.",
    "No year is written; the year of the plan is taken.",
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
  "deadline-start-unknown": [
    "warning",
    "Có độ dài thời hạn nhưng không nói tính từ khi nào.",
    "A length of time is given, but not from when it runs.",
  ],
  "deadline-past": [
    "warning",
    "Thời hạn đã qua khi văn bản được ban hành.",
    "The time had passed when the document was issued.",
  ],
  "deadline-numbers-disagree": [
    "error",
    "Số bằng chữ số và số bằng chữ khác nhau; không suy đoán số nào đúng.",
    "Digits and words say different numbers; which one holds is not guessed.",
  ],
};
