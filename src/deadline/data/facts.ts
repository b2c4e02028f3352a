/**
 * Words that take a time the meaning of a deadline, in the notation of the kit's lexicon.
 */

/** What was counted up to a day or between two: the words with which such a phrase begins. */
export const COUNTED_THINGS =
  "[số/dữ] liệu|[mốc/thời điểm/thời gian/kỳ/thời kỳ/ngày] [chốt/lấy/] [số/dữ] liệu|" +
  "[mốc/thời điểm] thời gian [chốt/lấy] [số/dữ] liệu|chốt [số/dữ] liệu|lũy kế|kỳ báo cáo|" +
  "so với [số/dữ] liệu";

/** What may stand between that and the days. */
export const COUNTING =
  "tính|được|lấy|chốt|phát sinh|thống kê|tổng hợp|báo cáo|thời gian|kỳ|là|cập nhật|từ|đến|của|trong|" +
  "số liệu|:|(|kết quả|thực hiện";

/** Measures: with a period behind them they say what was, or is to be, measured in it. */
export const MEASURES =
  "dân số|grdp|gdp|tỷ lệ|tỉ lệ|sản lượng|năng suất|diện tích|thu nhập|kinh phí|vốn [đầu tư công/]|" +
  "[tổng/] [thu/chi] [ngân sách/]|dự toán|chỉ [số/tiêu]|kết quả|[xếp/thứ] hạng|tốc độ|quy mô|giá trị|" +
  "kim ngạch|doanh thu|tổng [số/vốn/kinh phí/mức]|số [hồ sơ/vụ/hộ/người/lượng/ca]|giải ngân|" +
  "đại hội|khóa|khoá|ban chấp hành|hội đồng nhân dân|hđnd";

/** Words right before a period that compare something with it. */
export const COMPARISONS =
  "so với|cùng kỳ|[cao/thấp/lớn/nhỏ/ít/nhiều/kém/hơn] hơn|bằng|gấp|bình quân|trung bình|vượt|" +
  "[tăng/giảm] so [với/]|mức|lần";

/** What is said of a period behind it, before a number: what happened in it. */
export const OUTCOMES =
  "đạt|là|có|còn|ước [đạt/]|[tăng/giảm] [trưởng/]|chiếm|xếp [hạng/thứ/]|xảy ra|ghi nhận|phát sinh|bằng";

/** What only happens; with these an item tells of an event and its days. */
export const EVENTS_OF_NATURE =
  "mưa [lớn/lũ/to/]|bão|[đợt/trận] [mưa/bão/lũ/nắng/rét]|lũ|kỷ niệm|kỉ niệm";

/** A document, or what was done to one, right before its day. */
export const DATED_THINGS =
  "tờ trình|công văn|công điện|quyết định|nghị [quyết/định]|thông [tư/báo]|chỉ thị|kết luận|" +
  "văn bản|giấy [mời/phép/xác nhận/chứng nhận]|biên bản|hợp đồng|kế hoạch|báo cáo|phiếu|đơn|cccd|hộ chiếu";
export const DONE_TO_DOCUMENT = "[được/đã/] [ký/lập/cấp/ban hành/ký kết/ký ban hành]|họp";

/** A day that a column of a register is for. */
export const REGISTERED_DAYS =
  "ngày [sinh/ký/cấp/lập/nhận/ban hành/vào đảng/ký ban hành/tháng năm sinh]";
/** `sn`, `sinh`: when somebody was born. */
export const BIRTHS = "sinh|sn|sinh năm|năm sinh|vào đảng|nhập ngũ|tuyển dụng";
