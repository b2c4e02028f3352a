import type { TableFindingCode } from "../../plan/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a table means; the examples have bars where the tables have tabs. */
export const TABLE_EXPLANATIONS: ExplanationTable<TableFindingCode> = {
  "table-header-missing": `Không có dòng tiêu đề | No header row
    Không thấy dòng tên cột. | No row names the columns.
    Không biết cột nào là gì nên không đọc bảng. | No column can be told; nothing is read.
    Thêm dòng TT, Nhiệm vụ, Cơ quan chủ trì… | Add a row TT, Nhiệm vụ, Cơ quan chủ trì …
    readPlanTable: 1|Rà soát|Văn phòng\n2|Công bố|Thanh tra`,
  "table-year-unknown": `Không biết năm của kế hoạch | The year of the plan is not known
    Tiêu đề và ngày ban hành không cho biết năm. | Neither title nor day of issue says it.
    Thời hạn không ghi năm sẽ không có ngày. | Deadlines without a year get no dates.
    Dùng tùy chọn year. | Give it by the option year.`,
  "table-row-shifted": `Dòng lệch cột | A row one column off
    Các ô lệch một cột; đã đọc theo cột đúng. | The cells were put back in their columns.
    Nếu đọc nguyên, cơ quan sẽ thành sản phẩm. | Read as it stands, an agency would be an output.
    Điền ô bị bỏ trống. | Fill in the cell that was left out.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Trả lời góp ý|Văn phòng|Thanh tra|Thường xuyên|`,
  "table-deadline-in-output-column": `Thời hạn ở cột sản phẩm | A time in the column of outputs
    Cột sản phẩm chỉ ghi thời hạn. | The output is only a time.
    Nhiệm vụ không có gì để kiểm tra. | Nothing is there to be checked.
    Ghi tên sản phẩm. | Name the output.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Kiểm tra|Thường xuyên|Văn phòng|Thường xuyên`,
  "table-deadline-in-agency-column": `Thời hạn ở cột cơ quan | A time in a column of agencies
    Cột cơ quan ghi thời hạn. | The column of agencies holds a time.
    Không có cơ quan nào được giao. | Nobody is assigned by it.
    Chuyển sang cột thời hạn. | Move it to the column of deadlines.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Kiểm tra|Báo cáo|Văn phòng|Quý II|Quý II`,
  "table-agency-in-deadline-column": `Cơ quan ở cột thời hạn | An agency in the column of deadlines
    Cột thời hạn ghi tên cơ quan. | The column of deadlines holds an agency.
    Nhiệm vụ không có thời hạn, cơ quan không được giao. | There is no time, and nobody is assigned.
    Chuyển sang cột chủ trì. | Move it to the column of leads.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Khảo sát|Báo cáo|||Sở Giáo dục và Đào tạo`,
  "table-output-carried-down": `Sản phẩm lấy từ dòng trên | An output carried down
    Dòng không ghi sản phẩm nên lấy của dòng trên. | The row names none, so that above is taken.
    Ô gộp trong bản gốc trông như ô trống. | A cell that spanned rows looks empty here.
    Ghi sản phẩm của từng dòng. | Name the output of each row.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Khảo sát|Báo cáo|Văn phòng|Quý I\n|||UBND cấp xã|Quý II`,
  "table-task-number-absent": `Nhiệm vụ không có số | A task without a number
    Dòng có nội dung riêng nhưng không có số. | The row holds a task but no number.
    Không dẫn được nhiệm vụ khi báo cáo. | Reports cannot refer to it.
    Đánh số. | Number it.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Rà soát|Báo cáo|Văn phòng|Quý I\n|Công bố|Quyết định|Thanh tra|Quý II`,
  "table-task-number-unreadable": `Số thứ tự không đọc được | A number that cannot be read
    Ô số thứ tự không phải số. | The cell holds no number.
    Không kiểm tra được thứ tự. | The numbering cannot be checked.
    Sửa số. | Mend the number.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\nl2b|Rà soát|Văn phòng|Quý I`,
  "table-task-number-missing": `Thiếu số thứ tự | Numbers are missing
    Có số bị nhảy. | The numbering jumps.
    Có thể mất nhiệm vụ khi sao chép. | Tasks may have been lost in copying.
    Đối chiếu với bản gốc. | Look at the original.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n4|Công bố|Văn phòng|Quý II`,
  "table-task-number-repeated": `Lặp số thứ tự | A number stands twice
    Hai nhiệm vụ cùng số. | Two tasks have one number.
    Báo cáo theo số sẽ nhầm nhiệm vụ. | Reports by number mix them up.
    Đánh số lại. | Number them again.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n1|Công bố|Văn phòng|Quý II`,
  "table-lines-outside": `Chữ giữa bảng | Lines between the rows
    Các dòng không thuộc ô nào: dấu, số trang. | Lines of no cell: a stamp, a page number.
    Có thể lẫn nội dung của nhiệm vụ. | Words of a task may be among them.
    Xem phần còn lại (leftovers). | See the leftovers.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\nSỞ NỘI VỤ\n2|Công bố|Văn phòng|Quý II`,
  "table-row-without-task": `Dòng không thuộc nhiệm vụ nào | A row of no task
    Không có nhiệm vụ nào phía trên. | No task stands above it.
    Nội dung được giữ riêng. | Its words are kept aside.
    Đối chiếu với bản gốc. | Look at the original.
    readPlanTable: TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n|||Văn phòng|\n1|Rà soát|Báo cáo|Văn phòng|Quý I`,
  "table-surplus-cells": `Thừa ô | Surplus cells
    Dòng có nhiều ô hơn tiêu đề. | The row has more cells than the header.
    Ô thừa không thuộc cột nào. | They belong to no column.
    Thêm tên cột hoặc bỏ ô. | Name the column or drop the cell.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I|Ghi thêm`,
  "table-missing-cells": `Thiếu ô | Missing cells
    Dòng có ít ô hơn tiêu đề. | The row has fewer cells than the header.
    Các cột cuối coi như trống. | The last columns count as empty.
    Kiểm tra các ô cuối. | Check the last cells.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng`,
  "table-lead-missing": `Không có chủ trì | No lead
    Nhiệm vụ không có đơn vị chủ trì. | Nobody leads the task.
    Không ai chịu trách nhiệm. | Nobody answers for it.
    Ghi một cơ quan. | Name one agency.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát||Quý I`,
  "table-section-missing": `Nhiệm vụ đứng trước mọi mục | Tasks before any section
    Chưa có mục nào phía trên. | No section stands above.
    Không biết thuộc nội dung nào của chỉ số. | Which part of the index it serves is not said.
    Thêm dòng tên mục. | Add the heading of a section.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I`,
  "table-section-with-cells": `Tên mục có ô khác | A heading with further cells
    Dòng tên mục có thêm nội dung. | The heading of a section has more cells.
    Không rõ có áp dụng cho mọi nhiệm vụ không. | Whether they hold for all its tasks is not said.
    Ghi ở từng nhiệm vụ. | Say it with each task.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế|Sở Tư pháp|\n1|Rà soát|Văn phòng|Quý I`,
  "table-column-repeated": `Hai cột cùng loại | Two columns of one kind
    Hai tiêu đề nói cùng một điều. | Two headings announce the same.
    Chỉ một cột được đọc. | Only one of them is read.
    Đổi tên cột. | Rename a column.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Đơn vị chủ trì|Thời gian\n1|Rà soát|Văn phòng|Thanh tra|Quý I`,
  "table-cell-too-long": `Ô quá dài | A cell that is too long
    Ô dài hơn 20.000 ký tự. | It has more than 20,000 characters.
    Chữ được giữ nhưng không đọc chi tiết. | Its words are kept, not read.
    Tách ô; có thể cả văn bản đã dồn vào một ô. | Divide it; a whole text may have run into it.`,
  "table-header-changed": `Cột thay đổi | Other columns from here on
    Từ dòng này bảng có các cột khác. | The table goes on with other columns.
    Hai bảng có thể đã bị nối. | Two tables may have been joined.
    Kiểm tra tiêu đề mới. | Check the new header.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\nTT|Nhiệm vụ|Thời gian|Chủ trì\n2|Công bố|Quý II|Văn phòng`,
  "table-without-tasks": `Bảng không có nhiệm vụ | A table without tasks
    Có tiêu đề nhưng không có nhiệm vụ. | There is a header but no task.
    Không có gì để theo dõi. | Nothing can be tracked.
    Kiểm tra cách ngăn ô. | Check how the cells are divided.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế||`,
  "table-layout-uncertain": `Chưa rõ cách chia ô | How the cells are divided is uncertain
    Văn bản có thể chia thành ô theo nhiều cách. | The text can be divided into cells in several ways.
    Chia sai thì mọi cột đều sai. | Divided wrongly, every column is wrong.
    Dùng tùy chọn layout. | Give it by the option layout.`,
  "table-layout-unreliable": `Bảng rút từ PDF không đáng tin | A table drawn from a PDF that is not reliable
    Chỉ còn các dòng chữ, không còn vị trí của ô. | Only lines of text are left, without the places of the cells.
    Dòng và ô chỉ đọc được phần chắc chắn; phần khác được giữ ở leftovers. | Rows and cells are read as far as certain; the rest is among the leftovers.
    Rút lại bằng pdftotext -layout, hoặc dùng readPlanItems. | Draw it with pdftotext -layout, or use readPlanItems.`,
  "table-quote-unclosed": `Dấu ngoặc kép không đóng | A quotation mark that does not close
    Một ô CSV mở bằng dấu ngoặc kép mà không đóng. | A cell of a CSV opens with a quotation mark and does not close.
    Các dòng sau có thể thuộc cùng ô đó. | The lines that follow may belong to that cell.
    Thêm dấu đóng hoặc bỏ dấu mở. | Close it, or take it away.`,
  "table-line-divided": `Một dòng chứa nhiều ô | One line of several cells
    Dòng chữ của PDF chứa nội dung nhiều ô; đã tách theo nghĩa. | A line of the PDF held several cells; it was divided by what they say.
    Chỗ tách có thể lệch vài chữ. | The place may be off by some words.
    Đối chiếu với bản gốc. | Compare with the original.`,
  "table-cells-uncertain": `Chưa rõ thuộc cột nào | Columns that are uncertain
    Các dòng chữ có thể thuộc nhiều cột. | The lines may belong to one column or another.
    Chữ của ô này có thể đã vào ô bên. | Words of one cell may have come into the next.
    Đối chiếu với bản gốc. | Compare with the original.`,
  "table-date-uncertain": `Chưa rõ múi giờ của ô ngày | The clock of a date is not known
    Ô kiểu ngày giữ một thời điểm; các ô của bảng không cho biết đó là nửa đêm ở đâu. | A date cell holds a moment; the cells of the table do not show of which place it is midnight.
    Nhiệm vụ không có ngày, vì chọn sai sẽ lệch một ngày. | The task has no day, since a wrong choice is off by one.
    Cho biết bằng tùy chọn dateOffset: 0 với exceljs, 7 với SheetJS trên máy ở Việt Nam. | Give the option dateOffset: 0 for exceljs, 7 for SheetJS on a machine in Vietnam.`,
  "table-serial-date": `Số ở cột thời hạn | A number in a column of time
    Excel lưu ngày bằng một số, ví dụ 45448 là 05/6/2024. | Excel keeps a day as a number: 45448 is 5 June 2024.
    Số này không được đổi thành ngày. | The number is not turned into a day.
    Đọc tệp với ô kiểu ngày (cellDates), hoặc dùng tùy chọn serialDates. | Read the file with dates (cellDates), or give the option serialDates.`,
  "table-date-order-unknown": `Ngày hay tháng đứng trước | Day or month first
    Excel ghi 05/6/2024 thành 6/5/24 khi ô dùng định dạng mặc định. | Excel writes 5 June 2024 as 6/5/24 in its default format.
    Ngày này không được tính, vì có thể lệch một tháng. | The day is not counted, since it may be off by a month.
    Đọc tệp với ô kiểu ngày (cellDates), hoặc ghi năm đủ bốn chữ số. | Read the file with dates (cellDates), or write the year in four digits.
    readPlanTable: TT|Nhiệm vụ|Thời hạn\n1|Rà soát|6/5/24`,
  "table-measure-by-number": `Xác định nội dung theo số thứ tự | A part of the index told by its number
    Tên mục không trùng tên nội dung nào của chỉ số. | The heading is no known name of a part of the index.
    Nếu các mục xếp khác thứ tự, nhiệm vụ sẽ tính cho nội dung khác. | In another order the tasks would count for another part.
    Ghi tên như đã công bố. | Write the published name.`,
  "table-measure-whole": `Mục nêu cả chỉ số | A heading of an index as a whole
    Tên mục chỉ nêu chỉ số, như Chỉ số PAPI. | The heading names an index alone, such as Chỉ số PAPI.
    Nhiệm vụ tính theo chỉ số, nhưng không tính cho nội dung nào. | Tasks count by index, and for no part of it.
    Ghi nội dung ở tên mục, hoặc ở cột Chỉ số thành phần. | Name the part in the heading, or in a column Chỉ số thành phần.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời hạn\nI|Chỉ số PAPI||\n1|Rà soát|Văn phòng|Quý II/2024`,
  "table-measure-unread": `Ô chỉ số chưa đọc được | A part of an index that is not read
    Ô ở cột chỉ số thành phần, hoặc tên mục, không nêu nội dung nào đã biết. | The cell of a column of parts of indices, or a heading, names none that is known.
    Nhiệm vụ không được tính cho nội dung mà ô muốn nói; chữ của ô nằm trong notes. | The task does not count for the part that the cell means; its words are among the notes.
    Ghi chỉ số cùng số hoặc tên: PAPI 5.1, PAR INDEX 3. | Write the index with a number or name: PAPI 5.1, PAR INDEX 3.
    readPlanTable: TT|Nhiệm vụ|Chỉ số thành phần|Chủ trì|Thời hạn\n1|Rà soát|5.1|Văn phòng|Quý II/2024`,
  "table-edition-before": `Đọc theo bộ chỉ số trước | Read in the edition before
    Kế hoạch thường viết khi bộ chỉ số của năm chưa công bố. | Plans are often written before the index of their year is published.
    Nội dung mà bộ của năm không có được tính cho nội dung cấp trên. | A part that the year's edition lacks counts for the one above it.
    Dùng tên theo bộ chỉ số của năm. | Use the names of the year's edition.`,
  "table-issuer-cut": `Tên tỉnh bị cắt | A province's name that is cut
    Không có tỉnh nào tên như vậy, chỉ có tên bắt đầu như thế. | No province has this name, only one that begins so.
    Báo cáo sẽ in tên cơ quan sai. | Reports would print a wrong name of the issuer.
    Ghi đủ tên tỉnh. | Write the province's whole name.`,
  "table-column-unknown": `Cột chưa rõ | A column that is not known
    Không rõ cột này ghi gì. | What the column holds is not known.
    Các ô của cột không vào kế hoạch. | Its cells do not come into the plan.
    Chỉ rõ bằng tùy chọn columns. | Say it by the option columns.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian|Màu cờ\n1|Rà soát|Văn phòng|Quý II|Xanh`,
  "table-column-unread": `Cột không lấy vào kế hoạch | A column that is not taken
    Tên cột nói điều mà kế hoạch không giữ (kinh phí, ngày giao), hoặc cột không có tên. | The heading says what no plan holds (costs, the day a task was given), or there is none.
    Các ô của cột nằm trong leftovers. | Its cells are among the leftovers.
    Nếu cột ghi điều cần đọc, chỉ rõ bằng tùy chọn columns. | If it holds what should be read, say it by the option columns.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian|Kinh phí\n1|Rà soát|Văn phòng|Quý II|20 triệu đồng`,
  "table-struck-out": `Chữ bị gạch ngang | Words struck out
    Chữ bị gạch ngang trong văn bản. | The words are struck out in the document.
    Chúng không còn hiệu lực nên không vào kế hoạch. | They hold no longer and do not come into the plan.
    Xóa hẳn, hoặc bỏ gạch nếu vẫn còn hiệu lực. | Delete them, or undo the stroke if they still hold.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|~~Quý I~~ Quý II`,
  "table-name-continued": `Dòng chỉ có tên | A row with a name alone
    Dòng không đánh số, chỉ có chữ ở cột nhiệm vụ, đứng giữa hai nhiệm vụ. | A row between two tasks has no number and only a name.
    Chữ được nối vào tên nhiệm vụ trên; nếu là tên mục thì sai. | Its words went to the name of the task above; if they head a section, that is wrong.
    Đánh số mục (I, II), in đậm, hoặc viết hoa tên mục. | Number the section (I, II), or write its name in bold or in capitals.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý II\n|Cải cách bộ máy||\n2|Sắp xếp|Văn phòng|Quý III`,
  "table-column-guessed": `Cột được suy ra | A column that was inferred
    Tên cột không nói rõ; các ô hoặc vài từ của tên cột cho biết. | The heading does not say for certain; its cells or some of its words do.
    Nếu cột ghi việc khác, nhiệm vụ hoặc thời hạn sẽ sai. | If it holds something else, tasks or times would be wrong.
    Chỉ rõ bằng tùy chọn columns. | Say it by the option columns.
    readPlanTable: TT|Chuyện phải lo|Chủ trì|Thời gian\n1|Giảm thời gian chờ khám|Văn phòng|Quý II\n2|Công khai bảng giá|Văn phòng|Quý III`,
  "table-column-not-found": `Bảng không có cột đã nêu | A column named that is not there
    Tùy chọn columns nêu một tên cột mà bảng không có. | The option columns names a heading that no column has.
    Cột thật có thể đã đọc theo nghĩa khác. | The real column may have been read otherwise.
    Chép đúng tên cột trong bảng. | Copy the heading from the table.`,
  "table-state-unread": `Tình trạng chưa đọc được | A state that is not read
    Ô tình trạng, tỷ lệ hoặc ngày hoàn thành không đọc trọn. | A state, share or day of completion is not read whole.
    Đoán sẽ tính sai việc đã xong. | A guess would count work as done.
    Ghi như “Đã hoàn thành ngày 25/9/2026” hoặc “80%”. | Write “Đã hoàn thành ngày 25/9/2026” or “80%”.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian|Trạng thái\n1|Rà soát|Văn phòng|Quý II|Cơ bản ổn`,
  "table-state-day-unknown": `Không biết ngày hoàn thành | The day is not known
    Bảng ghi đã xong (hoặc hủy, tạm dừng…) mà không ghi ngày. | The table says done (or cancelled, at rest) without a day.
    Không biết đúng hạn hay quá hạn. | Whether it was in time is not known.
    Ghi ngày vào ô hoặc cột ngày hoàn thành. | Write the day in the cell or in a column of its own.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian|Trạng thái\n1|Rà soát|Văn phòng|Quý II|Đã hoàn thành`,
  "table-states-disagree": `Các cột không khớp | Columns that disagree
    Các ô nói khác nhau về cùng một nhiệm vụ. | The cells say different things of one task.
    Không biết ô nào đúng. | Which is right is not known.
    Sửa lại cho khớp. | Make them agree.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời hạn|Trạng thái|Ngày hoàn thành\n1|Rà soát|Văn phòng|Quý II|Chưa thực hiện|20/5/2021`,
  "table-state-several-times": `Không rõ là lần nào | Which time is not clear
    Nhiệm vụ đến hạn nhiều lần, tình trạng chỉ ghi một. | The task falls due several times, one state is given.
    Không biết lần nào đã xong. | Which of them is done is not known.
    Ghi tình trạng theo từng kỳ. | Record each time by itself.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian|Trạng thái\n1|Báo cáo|Văn phòng|Hàng quý|Hoàn thành ngày 30/3/2021`,
  "table-state-day-reported": `Ngày hoàn thành theo ngày báo cáo | Done by the day of the report
    Bảng ghi đã xong mà không ghi ngày; tùy chọn reportedOn cho biết ngày báo cáo. | The table says done without a day; the option reportedOn gives that of the report.
    Ngày thật có thể sớm hơn. | The real day may be earlier.
    Ghi ngày hoàn thành vào bảng. | Write the day of completion in the table.`,
  "table-day-outside-plan": `Ngày hoàn thành ngoài năm kế hoạch | A day outside the plan's years
    Ngày hoàn thành không thuộc năm của kế hoạch hay của thời hạn. | The day lies in no year of the plan or of the limit.
    Có thể gõ nhầm năm; lệch quá một năm thì không ghi nhận ngày. | The year may be mistyped; more than a year off no day is recorded.
    Kiểm tra năm. | Check the year.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời hạn|Ngày hoàn thành\n1|Rà soát|Văn phòng|Quý II|20/4/2011`,
  "table-day-contradicts-state": `Lời ghi trái với ngày | Words against the day
    Ghi đúng hạn mà ngày sau hạn, hoặc ghi quá hạn mà ngày trước hạn. | In time by the words and late by the day, or the other way round.
    Ngày được ghi nhận; có thể hạn đã đổi hoặc ngày bị nhầm. | The day is recorded; the limit may have moved, or the day be wrong.
    Sửa ngày hoặc lời ghi. | Mend the day or the words.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời hạn|Trạng thái|Ngày hoàn thành\n1|Rà soát|Văn phòng|30/4/2021|Hoàn thành đúng hạn|12/5/2021`,
  "table-extension-unread": `Gia hạn chưa ghi nhận | An extension not recorded
    Không rõ hạn mới hoặc ngày cho gia hạn. | The new day, or the day it was granted, is not told.
    Hạn cũ vẫn được tính. | The old limit still counts.
    Ghi như “15/5/2026 (Công văn số 12/UBND ngày 20/4/2026)”. | Write “15/5/2026 (Công văn số 12/UBND ngày 20/4/2026)”.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời hạn|Gia hạn đến\n1|Rà soát|Văn phòng|30/4/2021|15/5/2021`,
  "table-time-from-heading": `Thời hạn lấy từ tên mục | A time from the heading
    Ô thời hạn trống hoặc thiếu tháng, năm; lấy theo tên mục hoặc tên kế hoạch của một tháng, một quý. | The cell is empty or lacks month or year; the heading or the title (of a month or quarter) gives it.
    Chuyển nhiệm vụ sang mục khác sẽ đổi thời hạn. | Below another heading the time would be another.
    Ghi đủ thời hạn trong ô nếu cần. | Write the whole time in the cell if need be.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Tháng 10\n1|Rà soát|Văn phòng|Trước ngày 05`,
  "table-lead-from-heading": `Cơ quan lấy từ tên mục | An agency from the heading
    Ô cơ quan trống; tên mục ghi cơ quan chủ trì. | The cell is empty; the heading says who leads.
    Chuyển nhiệm vụ sang mục khác sẽ đổi cơ quan. | Below another heading another would lead.
    Ghi cơ quan ở từng nhiệm vụ nếu cần. | Name the agency with each task if need be.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế|Sở Tư pháp|\n1|Rà soát||Quý I`,
  "table-unit-learnt": `Một đơn vị, hai cách ghi | One unit written in two ways
    Tên đầy đủ và tên viết tắt được coi là một. | A full name and an abbreviation are taken for one.
    Nếu tính riêng, số việc của đơn vị bị chia đôi. | Counted apart, its tasks would be halved.
    Nếu không phải, ghi đủ tên. | If they are two, write both names out.
    readPlanTable: TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|TCHCQT|Quý II\n2|Công bố|Phòng TCHCQT|Quý III`,
};
