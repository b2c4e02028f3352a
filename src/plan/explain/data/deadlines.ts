import type { DeadlineFindingCode } from "../../../deadline/index.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each finding about a deadline means. */
export const DEADLINE_EXPLANATIONS: Readonly<Record<DeadlineFindingCode, ExplanationRow>> = {
  "deadline-impossible-date": {
    title: ["Ngày không có trong lịch", "A day that does not exist"],
    meaning: ["Tháng đó không có ngày đã ghi.", "The month has no such day."],
    reason: [
      "Không biết ngày nào đúng, nên không có ngày đến hạn nào được suy ra.",
      "Nobody can tell which day was meant, so no due date is made of it.",
    ],
    example: ["parseDeadline", "Trước ngày 30/02/2021"],
    advice: ["Sửa ngày theo văn bản gốc.", "Mend the day from the original document."],
  },
  "deadline-range-reversed": {
    title: ["Khoảng thời gian bị ngược", "A period that ends before it starts"],
    meaning: [
      "Mốc kết thúc đứng trước mốc bắt đầu.",
      "The end of the period lies before its beginning.",
    ],
    reason: [
      "Không có ngày nào thuộc khoảng đó; thường là ghi nhầm năm.",
      "No day belongs to it; usually a year is wrong.",
    ],
    example: ["resolveDeadline", "Từ tháng 12/2021 đến tháng 1/2021"],
    advice: ["Kiểm tra năm của hai mốc.", "Check the years of both ends."],
  },
  "deadline-years-disagree": {
    title: ["Năm không thống nhất", "Years that disagree"],
    meaning: [
      "Trong một thời hạn có hai năm không khớp nhau.",
      "Two years in one deadline do not go together.",
    ],
    reason: [
      "Lấy năm nào thì ngày đến hạn cũng có thể sai một năm.",
      "Whichever is taken, the due date may be a year off.",
    ],
    advice: ["Ghi một năm cho mỗi thời hạn.", "Give one year for each time."],
  },
  "deadline-ambiguous-before": {
    title: ["“Trước ngày” có hai cách hiểu", "Two ways to read “trước ngày”"],
    meaning: [
      "“Trước ngày X” có thể không tính ngày X hoặc tính cả ngày X.",
      "“Trước ngày X” may leave day X out or mean it too.",
    ],
    reason: [
      "Hai cách hiểu cho hai ngày đến hạn cách nhau một ngày.",
      "The two readings give due dates one day apart.",
    ],
    example: ["parseDeadline", "Trước ngày 20/12/2021"],
    advice: [
      "Viết “chậm nhất ngày”, hoặc chọn bằng tuỳ chọn before.",
      "Write “chậm nhất ngày”, or choose with the option before.",
    ],
  },
  "deadline-unspecified-period": {
    title: ["“Định kỳ” không rõ bao lâu", "A cadence that is not said"],
    meaning: [
      "Việc lặp lại nhưng không ghi bao lâu một lần.",
      "It recurs, but how often is not said.",
    ],
    reason: ["Không lập được các ngày đến hạn.", "No due dates can be listed."],
    example: ["parseDeadline", "Định kỳ"],
    advice: [
      "Ghi hằng tháng, hằng quý, 6 tháng hoặc hằng năm.",
      "Say monthly, quarterly or yearly.",
    ],
  },
  "deadline-missing-year": {
    title: ["Không ghi năm", "No year"],
    meaning: ["Thời hạn chỉ có ngày, tháng hoặc quý.", "Only a day, month or quarter is written."],
    reason: [
      "Năm được lấy từ kế hoạch; kế hoạch nhiều năm thì không chắc.",
      "The year of the plan is taken; in a plan of several years that is a guess.",
    ],
    example: ["resolveDeadline", "Quý IV"],
    advice: ["Ghi thêm năm.", "Add the year."],
  },
  "deadline-text-left-over": {
    title: ["Chữ thừa trong ô thời hạn", "Words beside the time"],
    meaning: ["Phần chữ này không thuộc thời hạn nào.", "These words belong to no time."],
    reason: [
      "Có thể đó là điều kiện hoặc sản phẩm mà lịch không tính đến.",
      "They may be a condition or an output that the calendar does not hold.",
    ],
    example: ["parseDeadline", "Báo cáo gửi Quý II Sở Nội vụ"],
    advice: ["Chuyển phần chữ này sang cột đúng.", "Move the words to the column they belong to."],
  },
  "deadline-unrecognized": {
    title: ["Không đọc được thời hạn", "No time could be read"],
    meaning: [
      "Trong ô không có thời gian nào đọc được.",
      "The cell holds no time that can be read.",
    ],
    reason: [
      "Nhiệm vụ sẽ không có ngày đến hạn; ô có thể bị đặt sai cột.",
      "The task gets no due date; the cell may stand in the wrong column.",
    ],
    example: ["parseDeadline", "Phòng Kinh tế"],
    advice: [
      "Ghi ngày, tháng, quý hoặc chu kỳ; xem lại cột.",
      "Write a day, month, quarter or cadence; check the column.",
    ],
  },
  "deadline-start-unknown": {
    title: ["Không rõ tính từ khi nào", "No beginning of the term"],
    meaning: [
      "Có độ dài thời hạn nhưng không nói tính từ khi nào.",
      "A length of time is given, but not from when it runs.",
    ],
    reason: ["Không tính được ngày hết hạn.", "The last day cannot be worked out."],
    advice: ["Ghi “kể từ ngày …”.", "Add “kể từ ngày …” with the event it runs from."],
  },
  "deadline-past": {
    title: ["Thời hạn đã qua", "A time that had passed"],
    meaning: [
      "Thời hạn kết thúc trước ngày ban hành kế hoạch.",
      "The time ended before the plan was issued.",
    ],
    reason: [
      "Nhiệm vụ quá hạn ngay từ đầu, tỷ lệ hoàn thành bị sai lệch.",
      "The task is overdue from the first day, which distorts the rates.",
    ],
    example: ["resolveDeadline", "Quý I"],
    advice: [
      "Đặt thời hạn sau ngày ban hành hoặc ghi kết quả đã có.",
      "Set a time after the day of issue, or record the result.",
    ],
  },
};
