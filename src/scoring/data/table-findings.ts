import type { FindingTable } from "../../text/index.js";

/** What may be odd about a table of scores. */
export type ScoreTableFindingCode =
  | "scores-header-missing"
  | "scores-day-unknown"
  | "scores-part-missing"
  | "scores-column-unnamed"
  | "scores-column-doubled"
  | "scores-column-without-figures"
  | "scores-percent-mixed"
  | "scores-row-left"
  | "scores-row-too-long"
  | "scores-name-unknown"
  | "scores-name-of-other-time"
  | "scores-name-changed"
  | "scores-code-differs"
  | "scores-year-unread"
  | "scores-row-repeated"
  | "scores-row-doubled"
  | "scores-figure-unread"
  | "scores-figure-ambiguous"
  | "scores-figure-shortened"
  | "scores-merge-incomplete"
  | "scores-rank-not-merged"
  | "scores-weight-missing";

/** What each finding about a table of scores says, with the words that are filled in. */
export const TABLE_FINDINGS: FindingTable<ScoreTableFindingCode> = {
  "scores-header-missing": [
    "error",
    "Không có dòng tiêu đề với một cột tên tỉnh: không đọc được bảng",
    "No heading with a column of provinces was found: the table was not read",
  ],
  "scores-day-unknown": [
    "error",
    "Chưa biết tên tỉnh theo danh mục của ngày nào",
    "It is not known of which day the names of provinces are",
  ],
  "scores-part-missing": [
    "error",
    "Bảng không có cột “{words}”",
    "The table has no column “{words}”",
  ],
  "scores-column-unnamed": [
    "warning",
    "Cột có số liệu mà không có tên: không đọc",
    "A column with figures has no name: it was not read",
  ],
  "scores-column-doubled": [
    "warning",
    "Hai cột cùng tên “{words}”",
    "Two columns are named “{words}”",
  ],
  "scores-column-without-figures": [
    "info",
    "Cột “{words}” không có con số nào: không đọc",
    "The column “{words}” has no figure at all: it was not read",
  ],
  "scores-percent-mixed": [
    "warning",
    "Cột “{words}” có số có dấu % và số không có",
    "The column “{words}” has figures with and without a per cent sign",
  ],
  "scores-row-left": [
    "info",
    "Dòng không phải của một tỉnh: “{words}”",
    "A row of no province: “{words}”",
  ],
  "scores-row-too-long": [
    "error",
    "Dòng thừa ô so với tiêu đề: không đọc (dấu phẩy thập phân?)",
    "The row has more cells than the heading: it was not read (decimal commas?)",
  ],
  "scores-name-unknown": [
    "error",
    "Không có tỉnh nào tên “{words}”",
    "No province is named “{words}”",
  ],
  "scores-name-of-other-time": [
    "error",
    "“{words}” không phải tên tỉnh vào ngày {day}",
    "“{words}” is a province of another time, and is none on {day}",
  ],
  "scores-name-changed": [
    "info",
    "“{words}” có tên {name} vào ngày {day}",
    "“{words}” is called {name} on {day}",
  ],
  "scores-code-differs": [
    "error",
    "Mã {given} không phải của {name} ({code})",
    "The code {given} is not that of {name} ({code})",
  ],
  "scores-year-unread": ["error", "Không đọc được năm: “{words}”", "No year was read: “{words}”"],
  "scores-row-repeated": [
    "warning",
    "{name} lặp lại dòng {first} với cùng số liệu, tính một lần",
    "{name} repeats row {first} with the same figures and counts once",
  ],
  "scores-row-doubled": [
    "error",
    "{name} khác với dòng {first} của cùng tỉnh: không lấy dòng nào",
    "{name} differs from row {first} of the same province: none was taken",
  ],
  "scores-figure-unread": [
    "error",
    "Không đọc được số liệu: “{words}”",
    "No figure was read: “{words}”",
  ],
  "scores-figure-ambiguous": [
    "error",
    "“{words}”: dấu có thể đứng trước phần thập phân hoặc ngăn hàng nghìn",
    "“{words}”: the sign may stand before decimals or between thousands",
  ],
  "scores-figure-shortened": [
    "info",
    "“{words}” dài hơn một số có thể giữ, lấy {figure}",
    "“{words}” is longer than a number can hold, {figure} was taken",
  ],
  "scores-merge-incomplete": [
    "error",
    "{name}, “{part}”: thiếu số liệu của {members}, không tính được",
    "{name}, “{part}”: no figure of {members}, so that it has none",
  ],
  "scores-rank-not-merged": [
    "error",
    "{name}, “{part}”: thứ hạng của các tỉnh sáp nhập không gộp được",
    "{name}, “{part}”: the ranks of merged provinces make no rank",
  ],
  "scores-weight-missing": [
    "error",
    "{name}: không tính được vì thiếu trọng số của {members}",
    "{name} has no figures, for want of a weight of {members}",
  ],
};
