import type { CriteriaTableFindingCode } from "../../scoring/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a table of criteria means; the examples have bars for their tabs. */
export const CRITERIA_TABLE_EXPLANATIONS: ExplanationTable<CriteriaTableFindingCode> = {
  "criteria-header-missing": `Không có dòng tiêu đề | No row of headings
    Không thấy dòng có cột tiêu chí và cột điểm hoặc cách tính. | No row names criteria and their points or rules.
    Không biết cột nào là gì nên không đọc bảng. | No column can be told; nothing is read.
    Thêm dòng STT, Tiêu chí, Điểm tối đa, Cách tính điểm, hoặc dùng tùy chọn columns. | Add such a row, or name the headings by the option columns.
    readCriteriaTable: 1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-column-unread": `Cột không đọc | A column left unread
    Cột có nội dung nhưng không thuộc bộ tiêu chí. | The column holds something, but nothing that a set has.
    Điểm đã chấm là minh chứng, không phải bộ tiêu chí. | Points that were given are evidence, not the set.
    Nếu cột có quy tắc, khai báo bằng tùy chọn columns. | If it holds rules, name it by the option columns.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm|Điểm tự chấm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm|1,5`,
  "criteria-column-not-found": `Không có cột đã khai báo | No such column
    Tùy chọn columns nêu một tiêu đề không có trong bảng. | The option columns names a heading that the table lacks.
    Khai báo đó không có tác dụng. | It has no effect.
    Sửa tiêu đề cho đúng với bảng. | Write the heading as the table does.`,
  "criteria-weight-unread": `Bảng có trọng số | A table with weights
    Một cột ghi trọng số hoặc hệ số. | A column holds weights or factors.
    Bộ tiêu chí cộng điểm, không nhân hệ số; tổng sẽ khác. | A set adds points and multiplies none; the total would differ.
    Nhân sẵn điểm tối đa với hệ số, hoặc bỏ cột. | Multiply the maxima beforehand, or name the column ignore.
    readCriteriaTable: TT|Tiêu chí|Trọng số|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-missing": `Tiêu chí không có mã | A criterion without a code
    Dòng có điểm và quy tắc riêng nhưng không có mã. | A row has points and a rule of its own, and no code.
    Không biết nó thuộc tiêu chí nào. | What it belongs to cannot be told.
    Ghi mã cho dòng. | Give it a code.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n|Báo cáo|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-given": `Mã được đặt thêm | A code that was given
    Dòng không có mã nên được đặt mã theo thứ tự. | The row has no code, and got one by its place.
    Minh chứng được đưa theo mã. | Evidence is given by code.
    Dùng mã này, hoặc ghi mã vào bảng. | Use it, or write a code into the table.
    readCriteriaTable: Tiêu chí|Điểm tối đa|Cách tính điểm\nKế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-repeated": `Trùng mã | A code used twice
    Hai dòng cùng một mã ở cùng chỗ. | Two rows have one code in one place.
    Minh chứng theo mã sẽ vào nhầm tiêu chí; bảng tính có thể đã đổi 1.10 thành 1.1. | Evidence would go to the wrong one; a spreadsheet may have turned 1.10 to 1.1.
    Sửa mã; để ô mã ở dạng văn bản. | Mend it; keep cells of codes as text.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n1|Báo cáo|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-restored": `Mã đã khôi phục | A code that was restored
    Bảng tính ghi mã 1.10 thành số 1.1; đứng sau 1.9 nên biết được. | A spreadsheet wrote 1.10 as the number 1.1; behind 1.9 it is known.
    Mã trong bộ tiêu chí khác với ô. | The code of the set is not that of the cell.
    Để ô mã ở dạng văn bản. | Keep cells of codes as text.`,
  "criteria-code-misplaced": `Mã không đúng chỗ | A code out of place
    Mã không nằm dưới mã mà nó thuộc về, hoặc lùi lại. | The code is not below the one it belongs to, or goes back.
    Không biết tiêu chí thuộc phần nào. | What the criterion belongs to cannot be told.
    Kiểm tra mã và thứ tự dòng; có thể thiếu dòng. | Check codes and order; a row may be missing.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Chỉ đạo|2|\n1.1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n2.1|Báo cáo|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-gap": `Mã cách quãng | A gap in the codes
    Mã không nối tiếp mã trước. | The code does not follow the one before.
    Có thể thiếu tiêu chí. | A criterion may be missing.
    Kiểm tra các dòng ở giữa. | Check what stands between.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n3|Báo cáo|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-code-unknown": `Không có mã đó | No such code
    Tùy chọn rules hoặc roles nêu một mã không có trong bảng. | The option rules or roles names a code that the table lacks.
    Khai báo đó không có tác dụng. | It has no effect.
    Dùng mã trong danh sách criteria. | Use the codes of the list criteria.`,
  "criteria-name-missing": `Tiêu chí không có tên | A criterion without a name
    Dòng có mã mà ô tên trống. | The row has a code and no name.
    Không biết chấm cái gì. | What is scored is not said.
    Ghi tên tiêu chí. | Name it.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1||2|Có: 2 điểm; không: 0 điểm`,
  "criteria-points-unread": `Ô điểm không đọc được | Points that cannot be read
    Ô điểm không phải một con số rõ ràng (“1.500”, “2-3”). | The cell is no plain figure (“1.500”, “2-3”).
    Điểm tối đa không biết được. | The maximum is not known.
    Ghi một con số, phần thập phân sau dấu phẩy. | Write one figure.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2-3|Có: 2 điểm; không: 0 điểm\n2|Báo cáo|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-points-disagree": `Điểm ghi hai lần | Points said twice
    Điểm trong lời và điểm trong ô khác nhau, hoặc số dòng không khớp. | Points in words and in the cell differ, or their lines do not match.
    Không biết số nào đúng. | Which holds is open.
    Sửa một trong hai. | Mend one of them.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa\n1|Kế hoạch|2\n|Kịp thời: 2 điểm|2\n|Chậm: 1 điểm|1,5`,
  "criteria-maximum-missing": `Không có điểm tối đa | No maximum
    Tiêu chí không ghi điểm tối đa. | The criterion states none.
    Không kiểm tra được tổng. | Sums cannot be checked.
    Ghi điểm tối đa. | State it.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch||Có: 2 điểm; không: 0 điểm`,
  "criteria-maximum-summed": `Điểm tối đa lấy từ tổng | A maximum that was summed
    Lĩnh vực không ghi điểm tối đa nên lấy tổng các phần. | The field states none; that of its parts was taken.
    Phần bị thiếu sẽ không lộ ra. | A missing part would not show.
    Ghi điểm tối đa của lĩnh vực. | State the maximum of the field.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo||\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-sum-differs": `Tổng các phần không khớp | Parts that do not add up
    Các phần cộng lại khác điểm tối đa đã ghi. | The parts do not add up to the stated maximum.
    Thiếu, thừa một phần hoặc ghi nhầm điểm. | A part is missing or double, or a figure is wrong.
    Đối chiếu với văn bản gốc. | Compare the table with its document.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|3|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-parts-capped": `Điểm thưởng có trần | A capped bonus
    Các khoản thưởng cộng lại vượt mức tối đa của phần thưởng. | The bonuses add up to more than the part allows.
    Chỉ mức tối đa được tính. | No more than the maximum counts.
    Không cần làm gì nếu đúng như vậy. | Nothing, if it is meant so.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\nII|Điểm thưởng|1|\n1|Sáng kiến|2|Mỗi sáng kiến: 1 điểm, tối đa 2 điểm`,
  "criteria-total-differs": `Tổng cộng không khớp | A total that does not add up
    Dòng tổng cộng khác tổng các phần. | The row of the total is not the sum of the parts.
    Thiếu, thừa một phần hoặc ghi nhầm điểm. | A part is missing or double, or a figure is wrong.
    Đối chiếu với văn bản gốc. | Compare the table with its document.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n|Tổng cộng|5|`,
  "criteria-total-unclear": `Không rõ dòng tổng | An unclear total
    Không rõ dòng này cộng những phần nào. | What this row adds up cannot be told.
    Con số không kiểm tra được. | The figure cannot be checked.
    Ghi rõ: Tổng (I+II). | Say which: Tổng (I+II).
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\nII|Điểm trừ||\n1|Vi phạm||Mỗi vụ trừ 1 điểm\n|Tổng điểm trừ|5|`,
  "criteria-total-with-bonus": `Tổng gồm điểm thưởng | A total with the bonus
    Dòng tổng gồm cả điểm thưởng. | The total holds the bonus.
    Điểm tối đa của bộ tiêu chí không kể điểm thưởng. | The maximum of a set is without it.
    Không cần làm gì nếu đúng như vậy. | Nothing, if it is meant so.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\nII|Điểm thưởng|1|\n1|Sáng kiến|1|Mỗi sáng kiến: 1 điểm\n|Tổng cộng|3|`,
  "criteria-total-missing": `Không ghi tổng điểm | No total
    Bảng không có dòng tổng nên lấy tổng các lĩnh vực. | The table has no total; that of its fields was taken.
    Lĩnh vực bị thiếu sẽ không lộ ra. | A missing field would not show.
    Cho tùy chọn maximum. | Give the option maximum.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-rule-missing": `Không có quy tắc | No rule
    Tiêu chí không có cách tính điểm. | The criterion says nothing of how it is scored.
    Không chấm được. | It cannot be scored.
    Ghi cách tính điểm, hoặc cho bằng tùy chọn rules. | Write it, or give it by the option rules.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|`,
  "criteria-rule-refused": `Quy tắc chưa đọc trọn | A rule not read whole
    Một con số hoặc điều kiện trong lời không đọc được. | A figure or condition of the words was not read.
    Quy tắc thiếu điều kiện là quy tắc khác. | A rule without it would be another rule.
    Viết lại cho rõ, hoặc cho bằng tùy chọn rules. | Write it plainly, or give it by the option rules.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Thực hiện theo quy định`,
  "criteria-rule-and-parts": `Quy tắc và các phần | A rule beside parts
    Tiêu chí vừa có quy tắc vừa có tiêu chí thành phần. | The criterion has a rule and components.
    Không biết chấm theo cái nào. | By which it is scored is open.
    Bỏ một trong hai. | Take one of them away.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Chậm thì trừ 0,5 điểm\n1.1|Ban hành|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-rule-unused": `Lời không dùng đến | Words not used
    Lời bên cạnh chỉ nói cộng các phần bên dưới. | The words only say that the parts are added.
    Điểm lấy theo các phần. | The parts are what counts.
    Không cần làm gì nếu đúng như vậy. | Nothing, if it is meant so.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|Cộng các phần\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-levels-unclear": `Mức hay tiêu chí thành phần | Levels or components
    Các dòng bên dưới có điểm mà không có quy tắc, và không rõ là gì. | The rows below have points and no rules, and may be either.
    Cách cộng điểm khác nhau. | They would be scored otherwise.
    Ghi mức 0 điểm, hoặc ghi quy tắc cho từng dòng. | Write the level of 0, or a rule for each.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa\nI|Chỉ đạo|2\n1|Kế hoạch|2\na|Ban hành|2\nb|Công khai|1`,
  "criteria-role-misplaced": `Thưởng, trừ nằm sai chỗ | A bonus or deduction out of place
    Điểm thưởng hoặc điểm trừ nằm trong phần điểm chuẩn, hoặc điểm âm. | A bonus or a deduction stands among ordinary points, or points are negative.
    Tổng điểm sẽ sai. | The total would come out wrong.
    Đặt thành một phần riêng Điểm thưởng, Điểm trừ, hoặc dùng tùy chọn roles. | Make it a part of its own, or use the option roles.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n2|Chậm báo cáo|-1|Mỗi lần trừ 1 điểm`,
  "criteria-deduction-unclear": `Không rõ khi nào không trừ | When nothing is deducted
    Các mức trừ không có mức không bị trừ. | The levels of a deduction have none at which nothing is taken.
    Đơn vị không vi phạm vẫn bị trừ. | A body without fault would lose points.
    Ghi “trừ … điểm” cho từng lỗi. | Write “trừ … điểm” for each fault.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\nII|Điểm trừ|2|\n1|Báo cáo|2|Chậm: 0,5 điểm; rất chậm: 1 điểm; không gửi: 2 điểm`,
  "criteria-note-with-points": `Ghi chú nói về điểm | A remark about points
    Ghi chú có số điểm mà không nằm trong quy tắc. | A remark holds points that are not in the rule.
    Quy tắc thiếu điều kiện là quy tắc khác. | A rule without a condition is another rule.
    Đưa vào cột cách tính điểm. | Put it into the rule.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm|Ghi chú\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm|Chậm quá 3 ngày: 0 điểm`,
  "criteria-not-applicable": `Tiêu chí không áp dụng | It does not apply
    Bảng ghi không áp dụng thay cho điểm hoặc quy tắc. | The table says so in place of points or of a rule.
    Tiêu chí không có trong bộ tiêu chí. | The criterion is not in the set.
    Kiểm tra điểm tối đa còn lại. | Check the maximum that remains.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n2|Một cửa|Không áp dụng|`,
  "criteria-row-unread": `Dòng không đọc | A row left unread
    Dòng không phải tiêu chí, mức điểm hay tổng. | The row is no criterion, level or total.
    Nếu nói về điểm, có thể là điều kiện chung, nên không lập bộ tiêu chí. | If it speaks of points it may be a condition of all; then there is no set.
    Đưa vào quy tắc, hoặc bỏ dòng. | Put it into a rule, or leave it out.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm\n|Nơi nhận||`,
  "criteria-cells-beyond": `Dòng thừa ô | A row with cells too many
    Dòng có ô đứng ngoài các cột của tiêu đề, có thể do quy tắc chứa dấu chấm phẩy, dấu phẩy. | Cells stand beyond the headings; a rule may hold the sign that divides cells.
    Phần bị tách là một phần của quy tắc, nên không lập bộ tiêu chí. | What is cut off is part of a rule, so that there is no set.
    Đặt quy tắc trong dấu nháy kép, hoặc đưa các dòng dưới dạng mảng. | Put rules in quotation marks, or give rows of cells.
    readCriteriaTable: TT;Tiêu chí;Điểm tối đa;Cách tính điểm\n1;Kế hoạch;2;Có: 2 điểm; không: 0 điểm`,
  "criteria-level-left-out": `Bộ tiêu chí có ba cấp | A set has three levels
    Bảng có nhiều cấp hơn nên các phần sâu nhất đứng thẳng dưới tiêu chí. | The table has more, so that its deepest parts stand right below the criterion.
    Tổng không đổi; cấp ở giữa không có dòng riêng. | Sums are the same; the level between has no row.
    Không cần làm gì. | Nothing.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|2|\n1|Kế hoạch|2|\n1.1|Năm|2|\n1.1.1|Ban hành|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-fields-made": `Lĩnh vực được đặt thêm | A field that was made
    Các tiêu chí không thuộc lĩnh vực nào. | Criteria stand in no field.
    Bộ tiêu chí cần lĩnh vực. | A set has fields.
    Không cần làm gì. | Nothing.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm\n1|Kế hoạch|2|Có: 2 điểm; không: 0 điểm`,
  "criteria-set-refused": `Chưa lập được bộ tiêu chí | No set
    Các tiêu chí đọc được nhưng không hợp thành bộ. | The criteria were read and make no set.
    Lý do nằm trong lời nhắn. | The message says why.
    Sửa input rồi gọi defineCriteriaSet. | Mend input and call defineCriteriaSet.`,
  "criteria-empty": `Bảng không có tiêu chí | No criteria
    Dưới dòng tiêu đề không có dòng nào đọc được. | Below the headings no row could be read.
    Không có gì để chấm. | There is nothing to score.
    Kiểm tra bảng. | Check the table.
    readCriteriaTable: TT|Tiêu chí|Điểm tối đa|Cách tính điểm`,
};
