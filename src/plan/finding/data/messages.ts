import type { LocalizedText, Severity } from "../../../text/index.js";
import type { TableFindingCode } from "../plan-finding.js";

/** What each finding about a table says, in both languages. */
export const TABLE_MESSAGES: Readonly<
  Record<TableFindingCode, { readonly severity: Severity; readonly message: LocalizedText }>
> = {
  "table-header-missing": {
    severity: "error",
    message: {
      vi: "Không tìm thấy dòng tiêu đề của bảng nhiệm vụ.",
      en: "No header row of a task table was found.",
    },
  },
  "table-year-unknown": {
    severity: "error",
    message: {
      vi: "Không biết năm của kế hoạch; hãy cho biết bằng tuỳ chọn year.",
      en: "The year of the plan is not known; give it by the option year.",
    },
  },
  "table-row-shifted": {
    severity: "warning",
    message: {
      vi: "Các ô của dòng này lệch một cột; đã đọc theo cột đúng.",
      en: "The cells of this row stand one column off; they were read in their columns.",
    },
  },
  "table-deadline-in-output-column": {
    severity: "warning",
    message: {
      vi: "Cột sản phẩm ghi một thời hạn; không coi đó là sản phẩm.",
      en: "The output column holds a time; it is not taken for an output.",
    },
  },
  "table-agency-in-deadline-column": {
    severity: "warning",
    message: {
      vi: "Cột thời hạn ghi tên một cơ quan; không gán cơ quan đó vào nhiệm vụ.",
      en: "The deadline column holds an agency; it is not assigned to the task.",
    },
  },
  "table-task-number-missing": {
    severity: "warning",
    message: {
      vi: "Số thứ tự nhiệm vụ bị thiếu trước dòng này.",
      en: "Task numbers are missing before this row.",
    },
  },
  "table-task-number-repeated": {
    severity: "warning",
    message: {
      vi: "Số thứ tự nhiệm vụ bị lặp.",
      en: "A task number is repeated.",
    },
  },
  "table-deadline-in-agency-column": {
    severity: "warning",
    message: {
      vi: "Cột cơ quan ghi một thời hạn; không coi đó là cơ quan.",
      en: "A column of agencies holds a time; it is not taken for an agency.",
    },
  },
  "table-output-carried-down": {
    severity: "info",
    message: {
      vi: "Dòng này không ghi sản phẩm; lấy sản phẩm của dòng trên.",
      en: "The row names no output; that of the row above is taken.",
    },
  },
  "table-task-number-absent": {
    severity: "warning",
    message: {
      vi: "Dòng này có nội dung của một nhiệm vụ riêng nhưng không có số thứ tự.",
      en: "The row holds a task of its own but no number.",
    },
  },
  "table-task-number-unreadable": {
    severity: "warning",
    message: {
      vi: "Số thứ tự không đọc được; giữ nguyên như đã ghi.",
      en: "The number cannot be read; it is kept as written.",
    },
  },
  "table-lines-outside": {
    severity: "info",
    message: {
      vi: "Các dòng chữ này nằm giữa bảng nhưng không thuộc ô nào (dấu, số trang).",
      en: "These lines stand inside the table but belong to no cell (a stamp, a page number).",
    },
  },
  "table-row-without-task": {
    severity: "warning",
    message: {
      vi: "Dòng này không thuộc nhiệm vụ nào.",
      en: "This row belongs to no task.",
    },
  },
  "table-surplus-cells": {
    severity: "warning",
    message: {
      vi: "Dòng có nhiều ô hơn tiêu đề; các ô thừa được giữ lại ở phần còn lại.",
      en: "The row has more cells than the header; the surplus is kept among the leftovers.",
    },
  },
  "table-missing-cells": {
    severity: "info",
    message: {
      vi: "Dòng có ít ô hơn tiêu đề.",
      en: "The row has fewer cells than the header.",
    },
  },
  "table-lead-missing": {
    severity: "warning",
    message: {
      vi: "Nhiệm vụ không có đơn vị chủ trì.",
      en: "The task has no lead.",
    },
  },
  "table-column-repeated": {
    severity: "warning",
    message: {
      vi: "Hai cột cùng loại; các ô của cột này được giữ lại ở phần còn lại.",
      en: "Two columns hold the same; the cells of this one are kept among the leftovers.",
    },
  },
  "table-cell-too-long": {
    severity: "warning",
    message: {
      vi: "Ô quá dài nên không đọc chi tiết; chữ được giữ nguyên.",
      en: "The cell is too long to be read closely; its words are kept as they are.",
    },
  },
  "table-header-changed": {
    severity: "info",
    message: {
      vi: "Từ dòng này bảng có các cột khác.",
      en: "From this row on the table has other columns.",
    },
  },
  "table-section-with-cells": {
    severity: "warning",
    message: {
      vi: "Dòng tên mục có thêm các ô khác; các ô đó được giữ lại ở phần còn lại.",
      en: "The heading of a section has further cells; they are kept among the leftovers.",
    },
  },
  "table-without-tasks": {
    severity: "error",
    message: {
      vi: "Bảng có tiêu đề nhưng không có nhiệm vụ nào.",
      en: "The table has a header but no task.",
    },
  },
  "table-section-missing": {
    severity: "info",
    message: {
      vi: "Nhiệm vụ đứng trước mọi mục.",
      en: "Tasks stand before any section.",
    },
  },
  "table-layout-uncertain": {
    severity: "warning",
    message: {
      vi: "Văn bản có thể chia thành ô theo nhiều cách; đã chọn cách có nhiều cột nhất. Có thể chỉ rõ bằng tuỳ chọn layout.",
      en: "The text can be divided into cells in several ways; the one with most columns was taken. Give it by the option layout.",
    },
  },
  "table-quote-unclosed": {
    severity: "warning",
    message: {
      vi: "Dấu ngoặc kép mở đầu ô nhưng không đóng; coi như một dấu thường.",
      en: "A quotation mark opens a cell and does not close; it is taken for a sign of the text.",
    },
  },
  "table-line-divided": {
    severity: "info",
    message: {
      vi: "Một dòng chữ chứa nội dung của nhiều ô; đã tách theo nghĩa.",
      en: "One line holds the words of several cells; it was divided by what they say.",
    },
  },
  "table-cells-uncertain": {
    severity: "warning",
    message: {
      vi: "Không chắc các dòng chữ này thuộc cột nào.",
      en: "It is not certain to which columns these lines belong.",
    },
  },
  "table-measure-by-number": {
    severity: "info",
    message: {
      vi: "Tên mục không trùng tên nội dung nào của chỉ số; xác định theo số thứ tự như các mục khác.",
      en: "The heading is no known name of a part of the index; it was told by its number, as the other sections are.",
    },
  },
};
