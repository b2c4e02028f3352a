import type { ScoreTableFindingCode } from "../../scoring/index.js";
import type { ExplanationTable } from "../finding-explanation.js";

/** What each finding about a table of provinces and their scores means. */
export const SCORE_TABLE_EXPLANATIONS: ExplanationTable<ScoreTableFindingCode> = {
  "scores-header-missing": `Không có dòng tiêu đề | No heading
    Không có dòng nào đặt tên cột tỉnh và các cột điểm. | No row names a column of provinces and columns of scores.
    Không biết cột nào là gì, nên không đọc gì. | What a column holds cannot be told, so that nothing is read.
    Thêm dòng tiêu đề, cột tên tỉnh ghi Tỉnh. | Add a heading, with Tỉnh or Province above the names.
    readScoreTable: Hà Nội;1`,
  "scores-day-unknown": `Chưa biết danh mục tỉnh của ngày nào | The day of the names is not known
    Bảng không có cột năm và lời gọi không cho biết ngày. | The table has no column of years, and the call says no day.
    Bắc Ninh trước và sau 01/7/2025 là hai địa bàn khác nhau. | Bắc Ninh before and after 1 July 2025 is not the same place.
    Cho biết ngày của danh mục bằng on. | Say the day with on.`,
  "scores-part-missing": `Không có cột được yêu cầu | A column that was asked for is missing
    Lời gọi nêu tên một cột mà tiêu đề không có. | The call names a column that the heading lacks.
    Số liệu của cột đó không có trong kết quả. | Its figures are not in the result.
    Ghi tên cột đúng như tiêu đề. | Name the column as the heading does.`,
  "scores-column-unnamed": `Cột không có tên | A column without a name
    Một cột có số liệu mà ô tiêu đề để trống. | A column holds figures under an empty heading.
    Không biết là điểm của nội dung nào, nên không đọc. | Which score it is cannot be told, so that it is not read.
    Đặt tên cho cột. | Name the column.
    readScoreTable: Tỉnh;X;\\nHà Nội;1;2`,
  "scores-column-doubled": `Hai cột cùng tên | Two columns of one name
    Hai cột có cùng tên; cả hai đều được đọc. | Two columns have one name; both are read.
    Tìm theo tên sẽ chỉ thấy một cột. | Who looks by name finds one of them.
    Đặt tên khác nhau. | Name them differently.
    readScoreTable: Tỉnh;X;X\\nHà Nội;1;2`,
  "scores-column-without-figures": `Cột không có con số | A column without figures
    Không ô nào của cột là con số. | No cell of the column is a figure.
    Cột được xem là chữ, không phải điểm. | It is taken for words, not for scores.
    Kiểm tra nếu cột đó phải là điểm. | Look at it if it should hold scores.
    readScoreTable: Tỉnh;Vùng;X\\nHà Nội;Bắc;1`,
  "scores-percent-mixed": `Lẫn số có và không có dấu % | Figures with and without per cent
    Trong một cột, có ô ghi dấu %, có ô không. | Some cells of the column have a per cent sign, some have none.
    Có thể lẫn tỷ lệ với điểm. | Rates may be mixed with points.
    Đối chiếu các ô không có dấu %. | Look at the cells without a sign.
    readScoreTable: Tỉnh;X\\nHà Nội;91,5%\\nHuế;85,4`,
  "scores-row-left": `Dòng không phải của một tỉnh | A row of no province
    Dòng của cả nước, tiêu đề nhóm hoặc ghi chú. | A row of the country, the heading of a group or a note.
    Không tính như một tỉnh; còn trong leftovers. | It is no province's and stands in leftovers.
    Không cần làm gì nếu đúng như vậy. | Nothing, if it is so.
    readScoreTable: Tỉnh;X\\nHà Nội;1\\nCả nước;1`,
  "scores-row-too-long": `Dòng nhiều ô hơn tiêu đề | A row longer than the heading
    Dòng có nhiều ô hơn số cột. | The row has more cells than the heading.
    Thường do dấu phẩy thập phân trong tệp phân cách bằng dấu phẩy; mọi ô sau bị lệch. | Usually decimal commas between commas; all that follows is shifted.
    Đặt số trong ngoặc kép, hoặc phân cách bằng dấu chấm phẩy. | Quote the figures, or divide by semicolons.
    readScoreTable: Tỉnh,X\\nHà Nội,41,25`,
  "scores-name-unknown": `Không có tỉnh tên như vậy | No province of that name
    Không tỉnh nào, trước đây hay hiện nay, có tên này. | No province has or had that name.
    Số liệu của dòng không được lấy. | The figures of the row are not taken.
    Sửa tên, hoặc bỏ dòng nếu không phải tỉnh. | Mend the name, or drop the row if it is no province.
    readScoreTable: Tỉnh;X\\nHà Nộii;1`,
  "scores-name-of-other-time": `Tỉnh của thời điểm khác | A province of another time
    Tỉnh này không có vào ngày của bảng, và địa bàn đã thay đổi. | The province did not exist on the day of the table, and its borders have changed.
    Gán số liệu cho tỉnh khác sẽ sai. | Giving the figures to another province would be wrong.
    Cho biết đúng ngày của danh mục, hoặc nêu quy tắc gộp. | Say the day of the names, or a rule of merging.`,
  "scores-name-changed": `Tỉnh đã đổi tên | A province that changed its name
    Tên là của thời điểm khác, địa bàn không đổi. | The name is of another time, the borders are the same.
    Số liệu được ghi cho tỉnh theo tên của ngày đó. | The figures stand under the name of the day.
    Không cần làm gì. | Nothing.
    readScoreTable: Tỉnh;X\\nHuế;1`,
  "scores-code-differs": `Mã và tên tỉnh không khớp | Code and name do not fit
    Mã tỉnh trong dòng không phải của tỉnh có tên đó vào ngày của bảng. | The code is not that of the province named, on the day of the table.
    Có thể là danh mục của thời điểm khác: 24 là Bắc Giang, nay là Bắc Ninh. | It may be a list of another time: 24 was Bắc Giang and is Bắc Ninh now.
    Kiểm tra mã, tên và ngày. | Check code, name and day.
    readScoreTable: Mã tỉnh;Tỉnh;X\\n24;Bắc Ninh;1`,
  "scores-year-unread": `Không đọc được năm | A year that was not read
    Ô năm không phải một năm từ 2011. | The cell of the year holds no year from 2011 on.
    Không biết danh mục tỉnh nào áp dụng. | Which provinces there were cannot be told.
    Ghi năm bằng bốn chữ số. | Write the year with four digits.
    readScoreTable: Năm;Tỉnh;X\\n20x;Hà Nội;1`,
  "scores-row-repeated": `Dòng lặp lại | A repeated row
    Một tỉnh có hai dòng cùng số liệu. | A province has two rows with the same figures.
    Tính một lần. | It counts once.
    Bỏ dòng thừa. | Drop one of them.
    readScoreTable: Tỉnh;X\\nHà Nội;1\\nHà Nội;1`,
  "scores-row-doubled": `Hai dòng khác nhau của một tỉnh | Two rows of a province that differ
    Một tỉnh có hai dòng với số liệu khác nhau. | A province has two rows with other figures.
    Không biết dòng nào đúng, nên không lấy dòng nào. | Which is right cannot be told, so that none is taken.
    Bỏ dòng sai, hoặc thêm cột năm. | Drop the wrong one, or add a column of years.
    readScoreTable: Tỉnh;X\\nHà Nội;1\\nHà Nội;2`,
  "scores-figure-unread": `Không đọc được con số | A figure that was not read
    Ô không trống nhưng không phải con số. | The cell is not empty and holds no figure.
    Tỉnh không có điểm của cột đó. | The province has no score in that column.
    Sửa ô, hoặc để trống nếu không có số liệu. | Mend the cell, or leave it empty where there is none.
    readScoreTable: Tỉnh;X\\nHà Nội;1\\nHuế;khoảng 5`,
  "scores-figure-ambiguous": `Con số đọc được hai cách | A figure with two readings
    Dấu có thể đứng trước phần thập phân hoặc ngăn hàng nghìn, và cả bảng không cho biết. | The sign may stand before decimals or between thousands, and the table does not tell.
    Hai cách đọc khác nhau một nghìn lần. | The readings differ a thousandfold.
    Cho biết decimal: "comma" hoặc "point". | Say decimal: "comma" or "point".
    readScoreTable: Tỉnh;X\\nHà Nội;1.234`,
  "scores-figure-shortened": `Con số quá dài | A figure too long
    Con số có nhiều chữ số hơn mức lưu được. | The figure has more digits than a number holds.
    Phần sau chữ số thứ mười lăm bị làm tròn. | What is behind the fifteenth or so is rounded.
    Không cần làm gì nếu số liệu chỉ công bố vài chữ số. | Nothing, where scores have a few decimals.
    readScoreTable: Tỉnh;X\\nHà Nội;41,24754000000000123`,
  "scores-merge-incomplete": `Thiếu số liệu để gộp | Not enough to merge
    Một trong các tỉnh được gộp không có số liệu. | One of the merged provinces has no figure.
    Gộp phần còn lại sẽ là số liệu của địa bàn khác. | What is left would be the figure of another place.
    Bổ sung số liệu, hoặc để trống tỉnh mới. | Add the figure, or leave the new province without.`,
  "scores-rank-not-merged": `Thứ hạng không gộp được | Ranks are not merged
    Cột này ghi thứ hạng, và tỉnh mới gộp từ nhiều tỉnh. | The column holds ranks, and the province is made of several.
    Trung bình hay tổng của thứ hạng không phải là thứ hạng. | The mean or the sum of ranks is no rank.
    Gộp cột điểm rồi xếp hạng lại bằng \`rankUnits\`. | Merge the column of scores, then rank by \`rankUnits\`.`,
  "scores-weight-missing": `Thiếu trọng số | A weight is missing
    Một trong các tỉnh được gộp không có trọng số dương nào. | One of the merged provinces has no weight.
    Không tính được trung bình có trọng số. | Their weighted mean cannot be made.
    Cho trọng số của mọi tỉnh được gộp. | Give the weight of each.`,
};
