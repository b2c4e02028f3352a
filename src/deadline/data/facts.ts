/**
 * Words that take a time the meaning of a deadline, in the notation of the kit's lexicon.
 */

/** What was counted up to a day or between two: the words with which such a phrase begins. */
export const COUNTED_THINGS =
  "[số/dữ] liệu|[mốc/thời điểm/thời gian/kỳ/kỳ hạn/thời kỳ/ngày] [chốt/khóa/lấy/] [số/dữ] liệu|" +
  "[mốc/thời điểm] thời gian [chốt/lấy] [số/dữ] liệu|[chốt/khóa/khóa sổ/lấy] [số/dữ] liệu|lũy kế|kỳ báo cáo|" +
  "so với [số/dữ] liệu|[theo/tổng/] số [hồ sơ/vụ/hộ/liệu/lượng/ca/lượt]|" +
  "[phạm vi/thời kỳ/kỳ/niên độ/giai đoạn/mốc] [thanh tra/kiểm tra/kiểm toán/giám sát/khảo sát/tính thuế/kê khai/thống kê/quyết toán]|" +
  "niên độ [ngân sách/kế toán/tài chính]";

/** What may stand between that and the days. */
export const COUNTING =
  "tính|được|lấy|chốt|phát sinh|thống kê|tổng hợp|báo cáo|thời gian|kỳ|là|cập nhật|từ|đến|của|trong|" +
  "số liệu|:|(|định kỳ|[hằng/hàng] [tháng/quý/năm]|[6/06/9/09] tháng|kết quả|thực hiện|tiếp nhận|giải quyết|xử lý|đã|trích xuất|kết xuất|lúc|lũy kế|giai đoạn|thời kỳ|niên độ|ngân sách";

/** Measures and names: a period behind them is what they are measured in, or named after. */
export const MEASURES =
  "dân số|grdp|gdp|tỷ lệ|tỉ lệ|sản lượng|năng suất|diện tích|thu nhập|kinh phí|vốn|nguồn vốn|" +
  "[tổng/] [thu/chi] ngân sách|tổng [thu/chi/số/vốn/kinh phí/mức]|dự toán|quyết toán|chỉ [số/tiêu]|" +
  "kết quả|[xếp/thứ] hạng|tốc độ|quy mô|giá trị|kim ngạch|doanh thu|số [hồ sơ/vụ/hộ/người/lượng/ca]|" +
  "kh|th|ước [th/thực hiện]|kế hoạch vốn|đại hội|khóa|khoá|ban chấp hành|hội đồng nhân dân|hđnd|" +
  "tiến độ|khối lượng|ước|tết|mùa hè xanh|cuộc vận động|phong trào|tuần lễ|ngày hội|hội [thi/chợ/thao]|liên hoan|lễ hội|chiến dịch|tháng [hành động/thanh niên/công nhân]";

/** Right before a day when most is done, within a time told before. */
export const PEAKS = "[cao/đỉnh] điểm [là/vào/nhất/]";
/** What there is one of each month or quarter: payments, lists, issues. */
export const PAYMENTS =
  "bảng [lương/tổng hợp/kê/chấm công/cân đối]|danh sách|biểu|phụ lục|tạp chí|bản tin|[lịch/chương trình] công tác|" +
  "[chi/] lương|phụ cấp|tiền [điện/nước/lương/thuê/công]|thuế|học phí|học bổng";

/** Words right before a period that compare something with it. */
export const COMPARISONS =
  "so với|cùng kỳ|[cao/thấp/lớn/nhỏ/ít/nhiều/kém/hơn] hơn|bằng|gấp|bình quân|trung bình|vượt|" +
  "[tăng/giảm] so [với/]|mức|lần|tại thời điểm";

/** What is said of a period behind it, before a number: what happened in it. */
export const OUTCOMES =
  "đạt|là|có|còn|ước [đạt/]|[tăng/giảm] [trưởng/bình quân/thêm/]|chiếm|xếp [hạng/thứ/]|xảy ra|" +
  "ghi nhận|phát sinh|bằng|phát hiện|[bắt/thu] giữ|xử phạt";

/** The same of days between two; of a month or quarter they may be a plan. */
export const TAKEN_OR_GIVEN = "tiếp nhận|nhận được|giao";
/** Before the last of them: what is handed over is a duty. */
export const HANDING = "bàn|chuyển";

/** How what was done on a day compares with its time, in brackets behind it. */
export const DONE_REMARKS = "[vượt/chậm/đúng] tiến độ|[trước/đúng/quá/trễ] hạn|sớm hơn|trễ";

/** What was done, behind `đã`. */
export const ACCOMPLISHED =
  "[cơ bản/] hoàn [thành/tất]|có|xong|thực hiện xong|triển khai|tổ chức|ban hành|đạt|giải ngân";

/** How things stood on a day: `đến ngày 02/01 vẫn còn nhiều đơn vị chưa nộp`. */
export const STATES =
  "[nhưng/thì/] vẫn [còn/chưa/có]|mới [chỉ/có/đạt]|[mới/] chỉ [có/mới/đạt]|[toàn/cả] [tỉnh/nước/huyện/xã/ngành] mới";

/** What is done to a document that has its number by then: it was issued on the day told before. */
export const ISSUED = "có|ra|ký|gửi|[ký/] ban hành|phát hành|công bố|nhận được";

/** Nothing happened. */
export const NONE = "không [có/phát sinh]";

/** What only happens; with these an item tells of an event and its days. */
export const NATURE = "mưa [lớn/lũ/to/]|bão|[đợt/trận] [mưa/bão/lũ/nắng/rét]|lũ|kỷ niệm|kỉ niệm";

/** With these a bracket recalls the day of which the work is done in honour. */
export const CELEBRATIONS = "chào mừng|lập thành tích|kỷ niệm|kỉ niệm|mừng|hưởng ứng";

/** Documents that are cited by their day. */
export const DATED_DOCUMENTS =
  "tờ trình|công văn|công điện|quyết định|nghị [quyết/định]|thông [tư/báo]|chỉ thị|kết luận|" +
  "văn bản|giấy mời";
/** What is named with the years that it is for. */
export const PLANS =
  "chương trình|đề án|chiến lược|quy hoạch|nghị quyết|đại biểu|kế hoạch|dự toán|ngân sách|phương án";
/** Other papers with a day of their own. */
export const DOCUMENTS =
  "giấy [phép/xác nhận/chứng nhận]|biên bản|hợp đồng|kế hoạch|báo cáo|phiếu|đơn|cccd|hộ chiếu";
/** What was done to a document, right before its day. */
export const DONE_TO_DOCUMENT =
  "[được/đã/] [ký/lập/cấp/ban hành/ký kết/ký ban hành]|họp|có [hiệu lực/giá trị]";
/** What minutes are of, right before their day. */
export const MINUTES_OF =
  "biên bản [làm việc/nghiệm thu/bàn giao/giao nhận/kiểm tra/xác minh/vi phạm/thỏa thuận]";
/** What became of something, right before its day; a subject stands before it. */
export const PAST =
  "được [thành lập/tái lập/khánh thành/công nhận/xếp hạng/phong tặng/chia tách/sáp nhập]|" +
  "xuất hiện [lần đầu/]|xảy ra|bùng phát|khởi phát|ra đời";
/** What is numbered, or called after years, right behind these words. */
export const NUMBERED = "niên khóa|phiên bản|version|mã số|số hiệu|biển số";
/** Plans that are called after the year up to which they go. */
export const LASTING_PLANS =
  "chiến lược|quy hoạch|đề án|chương trình [mục tiêu/tổng thể/quốc gia/phát triển/chuyển đổi]";
/** What is kept or given for a period, and called after it. */
export const CALLED_AFTER =
  "vụ [đông xuân/hè thu/thu đông/mùa]|học sinh|danh hiệu|giải thưởng|cờ thi đua|khối thi đua|cụm thi đua|bằng khen|huy chương|sổ [theo dõi/ghi/đăng ký]";
/** Of whom or what a condition tells that something was done by a day. */
export const CASES = "đối với|trường hợp|nếu|những|các trường hợp";
/** How long something serves. */
export const VALIDITY = "[có/còn/] [hiệu lực/giá trị]|hạn [dùng/sử dụng]|hsd|nsx";

/** A day that a column of a register is for. */
export const REGISTERED_DAYS =
  "ngày [sinh/ký/cấp/lập/nhận/giao/ban hành/phát hành/hiệu lực/có hiệu lực/sản xuất/cập nhật/" +
  "vào đảng/ký ban hành/tháng năm sinh]";
/** What comes in on a day: `Văn bản đến ngày 12/6`. */
export const INCOMING = "văn bản|vb|ngày|số";
/** When somebody was born, or joined. */
export const BIRTHS = "sinh|sn|sinh năm|năm sinh|vào đảng|nhập ngũ|tuyển dụng";
/** What is done some times a day, and no duty of a plan. */
export const DAILY = "uống|tưới|ăn|tiêm|bón|học|dạy|đo";

/** What does not go on, or is not to be done: a clause that begins so. */
export const ENDED =
  "hoãn|tạm hoãn|hủy|thôi|[rút/đưa ra/loại] khỏi|không [có/thu/tổ chức/thực hiện/phải/cần/yêu cầu/bắt buộc/nhất thiết/báo cáo/áp dụng/quy định/duy trì/làm/họp/triển khai]";
/** Of a cadence these say that it ends; of a day, that something is ended on it. */
export const ENDED_CADENCES =
  "không còn|thay|[bãi/] bỏ|[tạm/] dừng|chấm dứt|ngừng|đình chỉ|miễn [báo cáo/nộp/thu/họp]|" +
  "cắt giảm [chế độ/báo cáo/các/số/việc]|giảm [chế độ/báo cáo/số báo cáo]|cắt bỏ|xóa bỏ";
/** The same wherever it stands in its clause. */
export const NOT_ASKED =
  "không [phải/cần/yêu cầu/bắt buộc/nhất thiết/còn]|bãi bỏ [chế độ/việc/quy định]|bỏ [chế độ/quy định/việc]|không thực hiện chế độ";
