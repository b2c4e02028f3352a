import type { FindingTable } from "../../../text/index.js";

/** Kinds of finding about the table itself. */
export type TableFindingCode =
  | "table-header-missing"
  | "table-year-unknown"
  | "table-row-shifted"
  | "table-deadline-in-output-column"
  | "table-deadline-in-agency-column"
  | "table-agency-in-deadline-column"
  | "table-output-carried-down"
  | "table-task-number-absent"
  | "table-task-number-unreadable"
  | "table-task-number-missing"
  | "table-task-number-repeated"
  | "table-lines-outside"
  | "table-row-without-task"
  | "table-surplus-cells"
  | "table-missing-cells"
  | "table-lead-missing"
  | "table-section-missing"
  | "table-section-with-cells"
  | "table-column-repeated"
  | "table-cell-too-long"
  | "table-header-changed"
  | "table-without-tasks"
  | "table-layout-uncertain"
  | "table-layout-unreliable"
  | "table-quote-unclosed"
  | "table-line-divided"
  | "table-cells-uncertain"
  | "table-date-uncertain"
  | "table-serial-date"
  | "table-date-order-unknown"
  | "table-measure-by-number"
  | "table-measure-whole"
  | "table-measure-unread"
  | "table-edition-before"
  | "table-issuer-cut"
  | "table-column-unknown"
  | "table-column-unread"
  | "table-name-continued"
  | "table-struck-out"
  | "table-column-guessed"
  | "table-column-not-found"
  | "table-state-unread"
  | "table-state-day-unknown"
  | "table-states-disagree"
  | "table-state-several-times"
  | "table-state-day-reported"
  | "table-day-outside-plan"
  | "table-day-contradicts-state"
  | "table-extension-unread"
  | "table-time-from-heading"
  | "table-lead-from-heading"
  | "table-unit-learnt";

/** What each finding about a table means. */
export const TABLE_FINDINGS: FindingTable<TableFindingCode> = {
  "table-header-missing": [
    "error",
    "Không tìm thấy dòng tiêu đề của bảng nhiệm vụ.",
    "No header row of a task table was found.",
  ],
  "table-year-unknown": [
    "error",
    "Không biết năm của kế hoạch; hãy cho biết bằng tùy chọn year.",
    "The year of the plan is not known; give it by the option year.",
  ],
  "table-row-shifted": [
    "warning",
    "Các ô của dòng này lệch một cột; đã đọc theo cột đúng.",
    "The cells of this row stand one column off; they were read in their columns.",
  ],
  "table-deadline-in-output-column": [
    "warning",
    "Cột sản phẩm ghi một thời hạn; không coi đó là sản phẩm.",
    "The output column holds a time; it is not taken for an output.",
  ],
  "table-agency-in-deadline-column": [
    "warning",
    "Cột thời hạn ghi tên một cơ quan; không gán cơ quan đó vào nhiệm vụ.",
    "The deadline column holds an agency; it is not assigned to the task.",
  ],
  "table-task-number-missing": [
    "warning",
    "Số thứ tự nhiệm vụ bị thiếu trước dòng này.",
    "Task numbers are missing before this row.",
  ],
  "table-task-number-repeated": [
    "warning",
    "Số thứ tự nhiệm vụ bị lặp.",
    "A task number is repeated.",
  ],
  "table-deadline-in-agency-column": [
    "warning",
    "Cột cơ quan ghi một thời hạn; không coi đó là cơ quan.",
    "A column of agencies holds a time; it is not taken for an agency.",
  ],
  "table-output-carried-down": [
    "info",
    "Dòng này không ghi sản phẩm; lấy sản phẩm của dòng trên.",
    "The row names no output; that of the row above is taken.",
  ],
  "table-task-number-absent": [
    "warning",
    "Dòng này có nội dung của một nhiệm vụ riêng nhưng không có số thứ tự.",
    "The row holds a task of its own but no number.",
  ],
  "table-task-number-unreadable": [
    "warning",
    "Số thứ tự không đọc được; giữ nguyên như đã ghi.",
    "The number cannot be read; it is kept as written.",
  ],
  "table-lines-outside": [
    "info",
    "Các dòng chữ này nằm giữa bảng nhưng không thuộc ô nào (dấu, số trang).",
    "These lines stand inside the table but belong to no cell (a stamp, a page number).",
  ],
  "table-row-without-task": [
    "warning",
    "Dòng này không thuộc nhiệm vụ nào.",
    "This row belongs to no task.",
  ],
  "table-surplus-cells": [
    "warning",
    "Dòng có nhiều ô hơn tiêu đề; các ô thừa được giữ lại ở phần còn lại.",
    "The row has more cells than the header; the surplus is kept among the leftovers.",
  ],
  "table-missing-cells": [
    "info",
    "Dòng có ít ô hơn tiêu đề.",
    "The row has fewer cells than the header.",
  ],
  "table-lead-missing": ["warning", "Nhiệm vụ không có đơn vị chủ trì.", "The task has no lead."],
  "table-column-repeated": [
    "warning",
    "Hai cột cùng loại; các ô của cột này được giữ lại ở phần còn lại.",
    "Two columns hold the same; the cells of this one are kept among the leftovers.",
  ],
  "table-cell-too-long": [
    "warning",
    "Ô quá dài nên không đọc chi tiết; chữ được giữ nguyên.",
    "The cell is too long to be read closely; its words are kept as they are.",
  ],
  "table-header-changed": [
    "info",
    "Từ dòng này bảng có các cột khác.",
    "From this row on the table has other columns.",
  ],
  "table-section-with-cells": [
    "warning",
    "Dòng tên mục có thêm các ô khác; các ô đó được giữ lại ở phần còn lại.",
    "The heading of a section has further cells; they are kept among the leftovers.",
  ],
  "table-without-tasks": [
    "error",
    "Bảng có tiêu đề nhưng không có nhiệm vụ nào, hoặc không nhiệm vụ nào có tên.",
    "The table has a header but no task, or none that has a name.",
  ],
  "table-section-missing": [
    "info",
    "Nhiệm vụ đứng trước mọi mục.",
    "Tasks stand before any section.",
  ],
  "table-layout-uncertain": [
    "warning",
    "Văn bản có thể chia thành ô theo nhiều cách; đã chọn cách có nhiều cột nhất. Có thể chỉ rõ bằng tùy chọn layout.",
    "The text can be divided into cells in several ways; the one with most columns was taken. Give it by the option layout.",
  ],
  "table-layout-unreliable": [
    "error",
    "Văn bản rút từ PDF không giữ vị trí các ô, nên chỉ đọc được phần chắc chắn; hãy dùng pdftotext -layout hoặc readPlanItems.",
    "The text drawn from a PDF does not keep the places of its cells, so that only what is certain was read; use pdftotext -layout or readPlanItems.",
  ],
  "table-quote-unclosed": [
    "warning",
    "Dấu ngoặc kép mở đầu ô nhưng không đóng; coi như một dấu thường.",
    "A quotation mark opens a cell and does not close; it is taken for a sign of the text.",
  ],
  "table-line-divided": [
    "info",
    "Một dòng chữ chứa nội dung của nhiều ô; đã tách theo nghĩa.",
    "One line holds the words of several cells; it was divided by what they say.",
  ],
  "table-cells-uncertain": [
    "warning",
    "Không chắc các dòng chữ này thuộc cột nào.",
    "It is not certain to which columns these lines belong.",
  ],
  "table-date-uncertain": [
    "warning",
    "Ô kiểu ngày nhưng không rõ theo múi giờ nào nên không lấy ngày; hãy cho biết bằng tùy chọn dateOffset.",
    "A cell is a date, but by which clock is not known, so that no day is taken; give it by the option dateOffset.",
  ],
  "table-serial-date": [
    "warning",
    "Ô thời hạn là một số, có thể là ngày của Excel; không lấy làm ngày. Hãy đọc ô kiểu ngày, hoặc dùng tùy chọn serialDates.",
    "The cell of a deadline is a number, perhaps a day as Excel counts them; it is not taken for one. Read cells as dates, or give the option serialDates.",
  ],
  "table-date-order-unknown": [
    "warning",
    "Không rõ số nào là ngày, số nào là tháng (Excel thường ghi tháng trước); không suy đoán. Hãy đọc ô kiểu ngày, hoặc ghi như 2026-06-25.",
    "Which number is the day and which the month is not known (Excel mostly writes the month first) and not guessed. Read cells as dates, or write 2026-06-25.",
  ],
  "table-measure-by-number": [
    "info",
    "Tên mục không trùng tên nội dung nào của chỉ số; xác định theo số thứ tự như các mục khác.",
    "The heading is no known name of a part of the index; it was told by its number, as the other sections are.",
  ],
  "table-measure-whole": [
    "info",
    "Tên mục chỉ nêu chỉ số, không nêu nội dung nào; nhiệm vụ tính cho cả chỉ số, không tính cho nội dung nào.",
    "The heading names an index and none of its parts; its tasks count for the index as a whole, for no part of it.",
  ],
  "table-measure-unread": [
    "warning",
    "Chữ ở đây không nêu nội dung nào đã biết của một chỉ số (số đứng một mình thì phải có tên chỉ số); không tính cho nội dung nào.",
    "The words name no known part of an index (a number alone needs the name of one); they count for none.",
  ],
  "table-edition-before": [
    "info",
    "Bộ chỉ số của năm kế hoạch chưa biết, hoặc tên các nội dung khớp với bộ của thời kỳ trước hơn; đọc theo bộ trước.",
    "The edition of the index of the plan's year is not known, or more of the names are those of the one before; they were read in that edition.",
  ],
  "table-issuer-cut": [
    "warning",
    "Tên tỉnh của cơ quan ban hành không trọn vẹn.",
    "The name of the issuer's province is not whole.",
  ],
  "table-column-unknown": [
    "warning",
    "Không rõ cột này ghi gì; các ô được giữ lại ở phần còn lại. Có thể chỉ rõ bằng tùy chọn columns.",
    "What this column holds is not known; its cells are kept among the leftovers. Give it by the option columns.",
  ],
  "table-column-unread": [
    "info",
    "Không phần nào của kế hoạch lấy từ cột này; các ô được giữ lại ở phần còn lại. Có thể chỉ rõ bằng tùy chọn columns.",
    "Nothing of the plan is taken from this column; its cells are kept among the leftovers. Give it by the option columns.",
  ],
  "table-struck-out": [
    "info",
    "Chữ bị gạch ngang nên không đọc; giữ lại ở phần còn lại.",
    "The words are struck out and were not read; they are kept among the leftovers.",
  ],
  "table-name-continued": [
    "warning",
    "Dòng không có số, chỉ có tên: coi là phần tiếp của tên nhiệm vụ trên; có thể là tên mục.",
    "A row without a number holds a name alone: it was taken for more of the task's name above; it may head a section.",
  ],
  "table-column-guessed": [
    "info",
    "Tên cột không nói rõ; nhận ra cột này ghi gì theo các ô.",
    "The heading does not say what the column holds; it was told by its cells.",
  ],
  "table-column-not-found": [
    "warning",
    "Bảng không có cột được nêu trong tùy chọn columns.",
    "The table has no column of this heading, which the option columns names.",
  ],
  "table-state-unread": [
    "warning",
    "Không đọc được trọn tình trạng thực hiện; không tính là đã hoàn thành.",
    "How the task stands is not read whole; nothing is recorded from it.",
  ],
  "table-state-day-unknown": [
    "warning",
    "Ghi đã xong (hoặc hủy, tạm dừng, trả lại…) nhưng không biết ngày; chưa coi là hoàn thành ngày nào.",
    "Said to be done (or cancelled, at rest, sent back), but the day is not known; no day is recorded.",
  ],
  "table-states-disagree": [
    "warning",
    "Các cột về tình trạng thực hiện không khớp nhau; không ghi nhận.",
    "The columns disagree on how the task stands; nothing is recorded.",
  ],
  "table-state-several-times": [
    "warning",
    "Nhiệm vụ đến hạn nhiều lần; không rõ tình trạng này là của lần nào nên không ghi nhận.",
    "The task falls due several times; which of them is meant is not known, so nothing is recorded.",
  ],
  "table-state-day-reported": [
    "info",
    "Ghi đã xong mà không ghi ngày; lấy ngày báo cáo (reportedOn), hoặc ngày đến hạn nếu ghi đúng hạn.",
    "Said to be done without a day; that of the report (reportedOn) is taken, or the due day where it was in time.",
  ],
  "table-day-outside-plan": [
    "warning",
    "Ngày hoàn thành ngoài các năm của kế hoạch và của thời hạn, hoặc sau ngày báo cáo; lệch quá một năm hoặc sau ngày báo cáo thì không lấy.",
    "The day of completion lies outside the years of the plan and of the limit, or after the report; more than a year off, or after the report, it is not taken.",
  ],
  "table-day-contradicts-state": [
    "warning",
    "Ngày hoàn thành trái với lời ghi đúng hạn hoặc quá hạn; ghi nhận theo ngày.",
    "The day of completion contradicts the words in time or late; the day is recorded.",
  ],
  "table-extension-unread": [
    "warning",
    "Ghi gia hạn nhưng không rõ hạn mới, hoặc không rõ gia hạn ngày nào; hạn cũ vẫn được tính.",
    "The limit was moved, but to which day or on which day is not known; the old one still counts.",
  ],
  "table-time-from-heading": [
    "info",
    "Thời hạn lấy từ tên mục, trọn vẹn hoặc phần tháng, năm còn thiếu (hoặc từ tên kế hoạch tháng, quý).",
    "The time is that of the heading above, or what it lacks was taken from there or from the title.",
  ],
  "table-lead-from-heading": [
    "info",
    "Nhiệm vụ không ghi cơ quan; lấy cơ quan ghi ở tên mục.",
    "The task names no agency; that of the heading above is taken.",
  ],
  "table-unit-learnt": [
    "info",
    "Một đơn vị được ghi cả tên đầy đủ và tên viết tắt; coi là một.",
    "One unit stands under its full name and an abbreviation; they are taken for one.",
  ],
};
