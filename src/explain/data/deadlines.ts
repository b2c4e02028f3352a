import type { DeadlineFindingCode } from "../../deadline/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a deadline means. */
export const DEADLINE_EXPLANATIONS: ExplanationTable<DeadlineFindingCode> = {
  "deadline-impossible-date": `Ngày không có trong lịch | A day that does not exist
    Tháng đó không có ngày đã ghi. | The month has no such day.
    Không biết ngày nào đúng, nên không có ngày đến hạn nào được suy ra. | Nobody can tell which day was meant, so no due date is made of it.
    Sửa ngày theo văn bản gốc. | Mend the day from the original document.
    parseDeadline: Trước ngày 30/02/2021`,
  "deadline-range-reversed": `Khoảng thời gian bị ngược | A period that ends before it starts
    Mốc kết thúc đứng trước mốc bắt đầu. | The end of the period lies before its beginning.
    Không có ngày nào thuộc khoảng đó; thường là ghi nhầm năm. | No day belongs to it; usually a year is wrong.
    Kiểm tra năm của hai mốc. | Check the years of both ends.
    resolveDeadline: Từ tháng 12/2021 đến tháng 1/2021`,
  "deadline-years-disagree": `Năm không thống nhất | Years that disagree
    Trong một thời hạn có hai năm không khớp nhau. | Two years in one deadline do not go together.
    Lấy năm nào thì ngày đến hạn cũng có thể sai một năm. | Whichever is taken, the due date may be a year off.
    Ghi một năm cho mỗi thời hạn. | Give one year for each time.`,
  "deadline-ambiguous-before": `“Trước ngày” có hai cách hiểu | Two ways to read “trước ngày”
    “Trước ngày X” có thể không tính ngày X hoặc tính cả ngày X. | “Trước ngày X” may leave day X out or mean it too.
    Hai cách hiểu cho hai ngày đến hạn cách nhau một ngày. | The two readings give due dates one day apart.
    Viết “chậm nhất ngày”, hoặc chọn bằng tùy chọn before. | Write “chậm nhất ngày”, or choose with the option before.
    parseDeadline: Trước ngày 20/12/2021`,
  "deadline-unspecified-period": `“Định kỳ” không rõ bao lâu | A cadence that is not said
    Việc lặp lại nhưng không ghi bao lâu một lần. | It recurs, but how often is not said.
    Không lập được các ngày đến hạn. | No due dates can be listed.
    Ghi hằng tháng, hằng quý, 6 tháng hoặc hằng năm. | Say monthly, quarterly or yearly.
    parseDeadline: Định kỳ`,
  "deadline-several-times": `Nhiều lần trong một kỳ | Several times in a period
    Việc lặp lại nhiều lần trong mỗi kỳ, không ghi hạn của từng lần. | It is done several times in each period, without a day for each.
    Mỗi kỳ chỉ có một ngày đến hạn; một lần ghi nhận hoàn thành là xong cả kỳ. | Each period has one due date, and one record of completion completes it.
    Ghi ngày cho từng lần, hoặc kiểm tra đủ số lần trước khi ghi hoàn thành. | Write a day for each time, or see that all were done before it is recorded.
    parseDeadline: 04 lần/năm`,
  "deadline-missing-year": `Không ghi năm | No year
    Thời hạn chỉ có ngày, tháng hoặc quý. | Only a day, month or quarter is written.
    Năm được lấy từ kế hoạch; kế hoạch nhiều năm thì không chắc, và không có năm kế hoạch thì không có ngày. | The year of the plan is taken; in a plan of several years that is a guess, and without a plan there is no date.
    Ghi thêm năm, hoặc cho biết năm của kế hoạch bằng tùy chọn year. | Add the year, or give that of the plan with the option year.
    resolveDeadline: Quý IV`,
  "deadline-text-left-over": `Chữ thừa trong ô thời hạn | Words beside the time
    Phần chữ này không thuộc thời hạn nào. | These words belong to no time.
    Có thể đó là điều kiện hoặc sản phẩm mà lịch không tính đến. | They may be a condition or an output that the calendar does not hold.
    Chuyển phần chữ này sang cột đúng. | Move the words to the column they belong to.
    parseDeadline: Báo cáo gửi Quý II Sở Nội vụ`,
  "deadline-unrecognized": `Không đọc được thời hạn | No time could be read
    Trong ô không có thời gian nào đọc được. | The cell holds no time that can be read.
    Nhiệm vụ sẽ không có ngày đến hạn; ô có thể bị đặt sai cột. | The task gets no due date; the cell may stand in the wrong column.
    Ghi ngày, tháng, quý hoặc chu kỳ; xem lại cột. | Write a day, month, quarter or cadence; check the column.
    parseDeadline: Phòng Kinh tế`,
  "deadline-start-unknown": `Không rõ tính từ khi nào | No beginning of the term
    Có độ dài thời hạn nhưng không nói tính từ khi nào. | A length of time is given, but not from when it runs.
    Không tính được ngày hết hạn. | The last day cannot be worked out.
    Ghi “kể từ ngày …”. | Add “kể từ ngày …” with the event it runs from.
    parseDeadline: 05 ngày làm việc`,
  "deadline-past": `Thời hạn đã qua | A time that had passed
    Thời hạn kết thúc trước ngày ban hành kế hoạch. | The time ended before the plan was issued.
    Nhiệm vụ quá hạn ngay từ đầu, tỷ lệ hoàn thành bị sai lệch. | The task is overdue from the first day, which distorts the rates.
    Đặt thời hạn sau ngày ban hành hoặc ghi kết quả đã có. | Set a time after the day of issue, or record the result.
    resolveDeadline: Quý I`,
  "deadline-numbers-disagree": `Số ghi hai lần không khớp | A number said twice and not alike
    Số bằng chữ số và bằng chữ khác nhau. | Digits and words say different numbers.
    Không biết số nào đúng, nên không có ngày đến hạn nào được suy ra. | Which one holds is open, so no due date is made of it.
    Sửa một trong hai số theo văn bản gốc. | Mend one of them from the original document.
    parseDeadline: Trong 15 (mười) ngày kể từ ngày nhận hồ sơ`,
  "deadline-lunar-date": `Ngày âm lịch | A lunar day
    Ngày ghi theo âm lịch đã được đổi sang dương lịch. | The day is one of the lunar calendar and was converted.
    Ngày đến hạn đúng theo lịch Việt Nam (UTC+7) của năm đó. | The due day is that of the Vietnamese calendar (UTC+7) for the year.
    Kiểm tra năm; ngày tháng Chạp ghi kèm năm là của năm âm lịch ấy. | Check the year; a day of tháng Chạp with a year is of that lunar year.
    resolveDeadline: Trước ngày 23 tháng Chạp`,
  "deadline-lunar-unknown": `Ngày âm lịch không đổi được | A lunar day without a date
    Bảng âm lịch không có ngày này, hoặc trong năm có hai ngày như vậy, hoặc không có ngày nào. | The lunar table does not hold the day, or the year has two such days or none.
    Không suy đoán ngày dương lịch, nên không có ngày đến hạn. | No common day is guessed, so there is no due date.
    Ghi ngày dương lịch, hoặc ghi rõ năm âm lịch. | Write the common day, or the lunar year.
    resolveDeadline: Ngày 30 tháng 6 nhuận âm lịch năm 2026`,
  "deadline-part-of-period": `Đầu, giữa hoặc cuối kỳ | A part of a period
    Văn bản chỉ ghi đầu, giữa hoặc cuối tháng, quý, năm. | Only the beginning, middle or end of a period is written.
    Cơ quan thường hiểu là một khoảng ngày; Điều 146 Bộ luật Dân sự lấy ngày đầu, ngày 15 hoặc 30/6, ngày cuối. | Offices mean some days; Article 146 of the Civil Code means the first day, the 15th or 30 June, the last day.
    Ghi ngày cụ thể, hoặc chọn bằng tùy chọn parts. | Write the day, or choose with the option parts.
    resolveDeadline: Đầu tháng 6`,
  "deadline-ambiguous-date": `Không rõ ngày hay tháng | Day or month
    Ngày ghi bằng ba cặp số, hai số đầu đều có thể là tháng. | The date is three pairs of figures, and either of the first two may be the month.
    Người viết ngày trước, phần mềm có khi viết tháng trước; chọn sai thì lệch nhiều tháng. | People write the day first, programs sometimes the month; the wrong choice is months off.
    Ghi năm bốn chữ số, hoặc chọn bằng tùy chọn order. | Write the year in four figures, or choose with the option order.
    resolveDeadline: 6/5/26`,
  "deadline-partly-read": `Chỉ đọc được một phần | Read in part only
    Bên cạnh thời gian đọc được còn số hoặc chữ chỉ thời gian chưa đọc được. | Beside the time that was read stands a number or a word of time that was not.
    Phần chưa đọc có thể đổi ngày đến hạn, nên không có ngày nào được suy ra. | What was not read may change the due date, so none is made.
    Viết lại thời hạn cho rõ, hoặc tách thành nhiều ô. | Write the time more plainly, or divide it.
    parseDeadline: 27 Quý II/2026`,
  "deadline-alternatives": `Hai thời điểm nối bằng “hoặc” | Two times joined by “hoặc”
    Một việc được ghi hai thời điểm để chọn. | One duty has two times to choose from.
    Việc chỉ quá hạn khi thời điểm sau đã qua. | It is late only when the later one has passed.
    Ghi một thời điểm khi đã quyết định. | Write one time once it is decided.
    parseDeadline: 12/2026 hoặc 1/2027`,
  "deadline-striven-for": `Thời điểm phấn đấu | A time striven for
    Bên cạnh thời hạn có một thời điểm sớm hơn để phấn đấu. | Beside the time that is set stands an earlier one to strive for.
    Chỉ thời hạn được tính; việc chưa quá hạn khi thời điểm phấn đấu đã qua. | Only the time that is set counts; nothing is late when the earlier one has passed.
    Nếu thời điểm sớm hơn là bắt buộc, bỏ từ phấn đấu. | Leave the word of striving out where the earlier one is binding.
    parseDeadline: Quý IV/2026 (phấn đấu trong tháng 11)`,
  "deadline-extended": `Thời hạn đã thay đổi | A time that was changed
    Ô ghi cả thời hạn cũ và thời hạn mới. | The cell holds the old time and the new one.
    Chỉ thời hạn mới có hiệu lực; thời hạn cũ không còn quá hạn. | Only the new one holds; the old one is not overdue.
    Không cần sửa; kiểm tra văn bản gia hạn. | Nothing to mend; check the document that changed it.
    parseDeadline: 30/9/2026 (gia hạn đến 31/12/2026)`,
  "deadline-times-disagree": `Thời hạn ghi hai lần không khớp | A time said twice and not alike
    Hai cách ghi của một thời hạn chỉ hai thời gian khác nhau. | Two ways to write one time point to different times.
    Không biết cách nào đúng, nên không có ngày đến hạn nào được suy ra. | Which one holds is open, so no due date is made.
    Sửa một trong hai theo văn bản gốc. | Mend one of them from the original document.
    parseDeadline: 30/9/2026 (Quý IV/2026)`,
  "deadline-weekday-disagrees": `Thứ và ngày không khớp | A weekday and a date that disagree
    Bên cạnh ngày có ghi thứ trong tuần, nhưng ngày đó là thứ khác. | Beside the date stands a day of the week, and the date is another.
    Ngày được lấy theo số đã ghi; nếu thứ mới đúng thì hạn lệch ít nhất một ngày. | The figures are taken; if the weekday is right, the due date is at least a day off.
    Đối chiếu với văn bản gốc rồi sửa thứ hoặc ngày. | Compare the original document and mend one of the two.
    parseDeadline: Thứ Hai, ngày 15/9/2026`,
  "deadline-term-range": `Thời hạn ghi một khoảng | A range of lengths
    Thời hạn ghi từ bao nhiêu đến bao nhiêu ngày. | The term says from how many to how many days.
    Mốc muộn hơn được lấy làm hạn cuối. | The one that ends later is taken as the limit.
    Ghi một số. | Give one number.
    parseDeadline: 7-10 ngày làm việc kể từ ngày nhận hồ sơ`,
  "deadline-terms-disagree": `Hai độ dài không khớp | Two lengths that disagree
    Phần trong ngoặc đổi sang đơn vị khác nhưng không bằng nhau. | The bracket turns the length into other units, but they are not the same.
    Độ dài ghi trước ngoặc được lấy; ngày đến hạn có thể lệch. | The length before the bracket is taken; the due date may be off.
    Sửa một trong hai theo văn bản gốc. | Mend one of them from the original document.
    parseDeadline: Trong 02 tháng (50 ngày) kể từ ngày nhận hồ sơ`,
  "deadline-term-unclear": `Độ dài thời hạn không rõ | A length that is not clear
    Độ dài ghi áng chừng, lẻ hoặc nhiều đơn vị (vài ngày, 0,5 ngày, 3 ngày 12 giờ). | The length is vague, a fraction or of several units (a few days, 0.5 day, 3 days 12 hours).
    Chỉ giữ lại sự kiện, không tính được ngày hết hạn. | Only the event is kept; its last day cannot be worked out.
    Ghi một số nguyên ngày, ngày làm việc, tháng. | Give a whole number of days, working days or months.
    parseDeadline: Vài ngày kể từ ngày nhận hồ sơ`,
  "deadline-event-unmatched": `Sự kiện không có trong thời hạn | An event that no term names
    Tùy chọn events có một tên không trùng với sự kiện nào. | The option events has a name that is the event of no clause.
    Ngày đã cho không được dùng, thời hạn vẫn chờ sự kiện. | The day given is not used, and the term still waits.
    Dùng đúng chữ của sự kiện trong thời hạn. | Use the words of the event as the clause gives them.`,
};
