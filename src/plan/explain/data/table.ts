import type { TableFindingCode } from "../../finding/plan-finding.js";
import type { ExplanationRow } from "../finding-explanation.js";

/** What each finding about a table means; the examples have bars where the tables have tabs. */
export const TABLE_EXPLANATIONS: Readonly<Record<TableFindingCode, ExplanationRow>> = {
  "table-header-missing": {
    title: ["Không có dòng tiêu đề", "No header row"],
    meaning: ["Không thấy dòng tên cột.", "No row names the columns."],
    reason: [
      "Không biết cột nào là gì nên không đọc bảng.",
      "No column can be told; nothing is read.",
    ],
    example: ["readPlanTable", "1|Rà soát|Văn phòng\n2|Công bố|Thanh tra"],
    advice: [
      "Thêm dòng TT, Nhiệm vụ, Cơ quan chủ trì…",
      "Add a row TT, Nhiệm vụ, Cơ quan chủ trì …",
    ],
  },
  "table-year-unknown": {
    title: ["Không biết năm của kế hoạch", "The year of the plan is not known"],
    meaning: [
      "Tiêu đề và ngày ban hành không cho biết năm.",
      "Neither title nor day of issue says it.",
    ],
    reason: ["Thời hạn không ghi năm sẽ không có ngày.", "Deadlines without a year get no dates."],
    advice: ["Dùng tuỳ chọn year.", "Give it by the option year."],
  },
  "table-row-shifted": {
    title: ["Dòng lệch cột", "A row one column off"],
    meaning: [
      "Các ô lệch một cột; đã đọc theo cột đúng.",
      "The cells were put back in their columns.",
    ],
    reason: [
      "Nếu đọc nguyên, cơ quan sẽ thành sản phẩm.",
      "Read as it stands, an agency would be an output.",
    ],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Trả lời góp ý|Văn phòng|Thanh tra|Thường xuyên|",
    ],
    advice: ["Điền ô bị bỏ trống.", "Fill in the cell that was left out."],
  },
  "table-deadline-in-output-column": {
    title: ["Thời hạn ở cột sản phẩm", "A time in the column of outputs"],
    meaning: ["Cột sản phẩm chỉ ghi thời hạn.", "The output is only a time."],
    reason: ["Nhiệm vụ không có gì để kiểm tra.", "Nothing is there to be checked."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Kiểm tra|Thường xuyên|Văn phòng|Thường xuyên",
    ],
    advice: ["Ghi tên sản phẩm.", "Name the output."],
  },
  "table-deadline-in-agency-column": {
    title: ["Thời hạn ở cột cơ quan", "A time in a column of agencies"],
    meaning: ["Cột cơ quan ghi thời hạn.", "The column of agencies holds a time."],
    reason: ["Không có cơ quan nào được giao.", "Nobody is assigned by it."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Kiểm tra|Báo cáo|Văn phòng|Quý II|Quý II",
    ],
    advice: ["Chuyển sang cột thời hạn.", "Move it to the column of deadlines."],
  },
  "table-agency-in-deadline-column": {
    title: ["Cơ quan ở cột thời hạn", "An agency in the column of deadlines"],
    meaning: ["Cột thời hạn ghi tên cơ quan.", "The column of deadlines holds an agency."],
    reason: [
      "Nhiệm vụ không có thời hạn, cơ quan không được giao.",
      "There is no time, and nobody is assigned.",
    ],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Thời gian\n1|Khảo sát|Báo cáo|||Sở Giáo dục và Đào tạo",
    ],
    advice: ["Chuyển sang cột chủ trì.", "Move it to the column of leads."],
  },
  "table-output-carried-down": {
    title: ["Sản phẩm lấy từ dòng trên", "An output carried down"],
    meaning: [
      "Dòng không ghi sản phẩm nên lấy của dòng trên.",
      "The row names none, so that above is taken.",
    ],
    reason: [
      "Ô gộp trong bản gốc trông như ô trống.",
      "A cell that spanned rows looks empty here.",
    ],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Khảo sát|Báo cáo|Văn phòng|Quý I\n|||UBND cấp xã|Quý II",
    ],
    advice: ["Ghi sản phẩm của từng dòng.", "Name the output of each row."],
  },
  "table-task-number-absent": {
    title: ["Nhiệm vụ không có số", "A task without a number"],
    meaning: ["Dòng có nội dung riêng nhưng không có số.", "The row holds a task but no number."],
    reason: ["Không dẫn được nhiệm vụ khi báo cáo.", "Reports cannot refer to it."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n1|Rà soát|Báo cáo|Văn phòng|Quý I\n|Công bố|Quyết định|Thanh tra|Quý II",
    ],
    advice: ["Đánh số.", "Number it."],
  },
  "table-task-number-unreadable": {
    title: ["Số thứ tự không đọc được", "A number that cannot be read"],
    meaning: ["Ô số thứ tự không phải số.", "The cell holds no number."],
    reason: ["Không kiểm tra được thứ tự.", "The numbering cannot be checked."],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\nl2b|Rà soát|Văn phòng|Quý I"],
    advice: ["Sửa số.", "Mend the number."],
  },
  "table-task-number-missing": {
    title: ["Thiếu số thứ tự", "Numbers are missing"],
    meaning: ["Có số bị nhảy.", "The numbering jumps."],
    reason: ["Có thể mất nhiệm vụ khi sao chép.", "Tasks may have been lost in copying."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n4|Công bố|Văn phòng|Quý II",
    ],
    advice: ["Đối chiếu với bản gốc.", "Look at the original."],
  },
  "table-task-number-repeated": {
    title: ["Lặp số thứ tự", "A number stands twice"],
    meaning: ["Hai nhiệm vụ cùng số.", "Two tasks have one number."],
    reason: ["Báo cáo theo số sẽ nhầm nhiệm vụ.", "Reports by number mix them up."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\n1|Công bố|Văn phòng|Quý II",
    ],
    advice: ["Đánh số lại.", "Number them again."],
  },
  "table-lines-outside": {
    title: ["Chữ giữa bảng", "Lines between the rows"],
    meaning: [
      "Các dòng không thuộc ô nào: dấu, số trang.",
      "Lines of no cell: a stamp, a page number.",
    ],
    reason: ["Có thể lẫn nội dung của nhiệm vụ.", "Words of a task may be among them."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\nSỞ NỘI VỤ\n2|Công bố|Văn phòng|Quý II",
    ],
    advice: ["Xem phần còn lại (leftovers).", "See the leftovers."],
  },
  "table-row-without-task": {
    title: ["Dòng không thuộc nhiệm vụ nào", "A row of no task"],
    meaning: ["Không có nhiệm vụ nào phía trên.", "No task stands above it."],
    reason: ["Nội dung được giữ riêng.", "Its words are kept aside."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian\n|||Văn phòng|\n1|Rà soát|Báo cáo|Văn phòng|Quý I",
    ],
    advice: ["Đối chiếu với bản gốc.", "Look at the original."],
  },
  "table-surplus-cells": {
    title: ["Thừa ô", "Surplus cells"],
    meaning: ["Dòng có nhiều ô hơn tiêu đề.", "The row has more cells than the header."],
    reason: ["Ô thừa không thuộc cột nào.", "They belong to no column."],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I|Ghi thêm"],
    advice: ["Thêm tên cột hoặc bỏ ô.", "Name the column or drop the cell."],
  },
  "table-missing-cells": {
    title: ["Thiếu ô", "Missing cells"],
    meaning: ["Dòng có ít ô hơn tiêu đề.", "The row has fewer cells than the header."],
    reason: ["Các cột cuối coi như trống.", "The last columns count as empty."],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng"],
    advice: ["Kiểm tra các ô cuối.", "Check the last cells."],
  },
  "table-lead-missing": {
    title: ["Không có chủ trì", "No lead"],
    meaning: ["Nhiệm vụ không có đơn vị chủ trì.", "Nobody leads the task."],
    reason: ["Không ai chịu trách nhiệm.", "Nobody answers for it."],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát||Quý I"],
    advice: ["Ghi một cơ quan.", "Name one agency."],
  },
  "table-section-missing": {
    title: ["Nhiệm vụ đứng trước mọi mục", "Tasks before any section"],
    meaning: ["Chưa có mục nào phía trên.", "No section stands above."],
    reason: [
      "Không biết thuộc nội dung nào của chỉ số.",
      "Which part of the index it serves is not said.",
    ],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I"],
    advice: ["Thêm dòng tên mục.", "Add the heading of a section."],
  },
  "table-section-with-cells": {
    title: ["Tên mục có ô khác", "A heading with further cells"],
    meaning: ["Dòng tên mục có thêm nội dung.", "The heading of a section has more cells."],
    reason: [
      "Không rõ có áp dụng cho mọi nhiệm vụ không.",
      "Whether they hold for all its tasks is not said.",
    ],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế|Sở Tư pháp|\n1|Rà soát|Văn phòng|Quý I",
    ],
    advice: ["Ghi ở từng nhiệm vụ.", "Say it with each task."],
  },
  "table-column-repeated": {
    title: ["Hai cột cùng loại", "Two columns of one kind"],
    meaning: ["Hai tiêu đề nói cùng một điều.", "Two headings announce the same."],
    reason: ["Chỉ một cột được đọc.", "Only one of them is read."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Đơn vị chủ trì|Thời gian\n1|Rà soát|Văn phòng|Thanh tra|Quý I",
    ],
    advice: ["Đổi tên cột.", "Rename a column."],
  },
  "table-cell-too-long": {
    title: ["Ô quá dài", "A cell that is too long"],
    meaning: ["Ô dài hơn 20.000 ký tự.", "It has more than 20,000 characters."],
    reason: ["Chữ được giữ nhưng không đọc chi tiết.", "Its words are kept, not read."],
    advice: [
      "Tách ô; có thể cả văn bản đã dồn vào một ô.",
      "Divide it; a whole text may have run into it.",
    ],
  },
  "table-header-changed": {
    title: ["Cột thay đổi", "Other columns from here on"],
    meaning: ["Từ dòng này bảng có các cột khác.", "The table goes on with other columns."],
    reason: ["Hai bảng có thể đã bị nối.", "Two tables may have been joined."],
    example: [
      "readPlanTable",
      "TT|Nhiệm vụ|Chủ trì|Thời gian\n1|Rà soát|Văn phòng|Quý I\nTT|Nhiệm vụ|Thời gian|Chủ trì\n2|Công bố|Quý II|Văn phòng",
    ],
    advice: ["Kiểm tra tiêu đề mới.", "Check the new header."],
  },
  "table-without-tasks": {
    title: ["Bảng không có nhiệm vụ", "A table without tasks"],
    meaning: ["Có tiêu đề nhưng không có nhiệm vụ.", "There is a header but no task."],
    reason: ["Không có gì để theo dõi.", "Nothing can be tracked."],
    example: ["readPlanTable", "TT|Nhiệm vụ|Chủ trì|Thời gian\nI|Thể chế||"],
    advice: ["Kiểm tra cách ngăn ô.", "Check how the cells are divided."],
  },
  "table-layout-uncertain": {
    title: ["Chưa rõ cách chia ô", "How the cells are divided is uncertain"],
    meaning: [
      "Văn bản có thể chia thành ô theo nhiều cách.",
      "The text can be divided into cells in several ways.",
    ],
    reason: ["Chia sai thì mọi cột đều sai.", "Divided wrongly, every column is wrong."],
    advice: ["Dùng tuỳ chọn layout.", "Give it by the option layout."],
  },
  "table-quote-unclosed": {
    title: ["Dấu ngoặc kép không đóng", "A quotation mark that does not close"],
    meaning: [
      "Một ô CSV mở bằng dấu ngoặc kép mà không đóng.",
      "A cell of a CSV opens with a quotation mark and does not close.",
    ],
    reason: [
      "Các dòng sau có thể thuộc cùng ô đó.",
      "The lines that follow may belong to that cell.",
    ],
    advice: ["Thêm dấu đóng hoặc bỏ dấu mở.", "Close it, or take it away."],
  },
  "table-line-divided": {
    title: ["Một dòng chứa nhiều ô", "One line of several cells"],
    meaning: [
      "Dòng chữ của PDF chứa nội dung nhiều ô; đã tách theo nghĩa.",
      "A line of the PDF held several cells; it was divided by what they say.",
    ],
    reason: ["Chỗ tách có thể lệch vài chữ.", "The place may be off by some words."],
    advice: ["Đối chiếu với bản gốc.", "Compare with the original."],
  },
  "table-cells-uncertain": {
    title: ["Chưa rõ thuộc cột nào", "Columns that are uncertain"],
    meaning: [
      "Các dòng chữ có thể thuộc nhiều cột.",
      "The lines may belong to one column or another.",
    ],
    reason: [
      "Chữ của ô này có thể đã vào ô bên.",
      "Words of one cell may have come into the next.",
    ],
    advice: ["Đối chiếu với bản gốc.", "Compare with the original."],
  },
  "table-measure-by-number": {
    title: ["Xác định nội dung theo số thứ tự", "A part of the index told by its number"],
    meaning: [
      "Tên mục không trùng tên nội dung nào của chỉ số.",
      "The heading is no known name of a part of the index.",
    ],
    reason: [
      "Nếu các mục xếp khác thứ tự, nhiệm vụ sẽ tính cho nội dung khác.",
      "In another order the tasks would count for another part.",
    ],
    advice: ["Ghi tên như đã công bố.", "Write the published name."],
  },
};
