/**
 * Words of a clause in which somebody has to do something, in the notation of the kit's lexicon.
 */

/** Who has to do it, or what has to be done to: the words with which such a clause begins. */
export const SUBJECTS =
  "sở|ubnd|ủy ban|hđnd|hội đồng|bộ|các|cục|chi cục|tổng cục|phòng|ban|bcđ|cơ quan|đơn vị|địa phương|chủ " +
  "[đầu tư/tịch/nhiệm/sở hữu/dự án/rừng/hộ]|thủ [trưởng/tướng]|người|trưởng|phó|giám đốc|tổ [chức/trưởng/công tác/giúp việc]|" +
  "cá nhân|doanh nghiệp|công ty|văn phòng|thanh tra|công an|tòa án|viện|nhà [đầu tư/thầu/trường]|" +
  "bên|hai bên|kho bạc|trung tâm|đoàn|thường trực|xã|phường|thôn|huyện|tỉnh|thành phố|" +
  "văn bản|hồ sơ|kết quả|quyết định|đại biểu|công chức|viên chức|cán bộ|thành viên|ban quản lý|" +
  "thuế|ngân hàng|hiệu trưởng|bộ trưởng|đảng ủy|cấp ủy|chi bộ|mặt trận|uỷ ban|hải quan|quỹ|đề nghị|yêu cầu|giao|" +
  "tổ|nhóm|kế toán|hộ|đảng viên|tập thể|mọi|mỗi|từng|chủ|thư ký|đảng bộ|lãnh đạo|" +
  "nhân viên|giáo viên|học sinh|trạm|đội|lực lượng|hạt|liên đoàn|công đoàn|hội|trường|bệnh viện|đài|chánh|" +
  "kiểm lâm|chấp hành viên|thẩm phán|khoa|lớp|ngành|nhân dân|dân";

/** Of those, the ones that stand in lists: `cơ quan, tổ chức, cá nhân`. */
export const LISTED =
  "cơ quan|tổ chức|cá nhân|đơn vị|địa phương|sở|ban|ngành|đoàn thể|xã|phường|doanh nghiệp";

/** That it must be done. */
export const MUST =
  "phải|có trách nhiệm|có nghĩa vụ|cần|khẩn trương|chịu trách nhiệm|nghiêm túc|chủ động|kịp thời|không được";

/** What is done. */
export const ACTS =
  "thông báo|gửi|trả lời|hoàn [thiện/thành/trả]|thống kê|ban hành|trình|lập|ra|quyết định|xem xét|" +
  "báo cáo|rà soát|kiểm tra|sửa chữa|xây dựng|nạo vét|gia cố|chuẩn bị|triển khai|thực hiện|bố trí|" +
  "thẩm [định/tra]|phê duyệt|giải quyết|tổng hợp|công [bố/khai]|niêm yết|phối hợp|chủ trì|nộp|" +
  "tham mưu|đăng [ký/tải]|xử lý|cử|họp|tiến hành|tiếp [nhận/thu]|bàn giao|chuyển|phân công|khắc phục|" +
  "rà|cung cấp|cập nhật|ký|chi trả|thanh toán|quyết toán|giao|đề xuất|đề nghị|kiện toàn|" +
  "thành lập|quán triệt|phổ biến|xác minh|xác nhận|đánh giá|hướng dẫn|tổ chức|cấp|mở|bổ sung|phát hành|đôn đốc|" +
  "diễn tập|phát động|ra quân|vệ sinh|trồng|tiêm|thu hoạch|chi|nghiệm thu|khánh thành|khởi công|khơi thông|cắt tỉa|di dời|thi công|hoàn tất|trả|" +
  "bồi thường|tu bổ|củng cố|ứng trực|thu|thu dọn|mua|mua sắm|vận hành|đưa|chỉ đạo|lãnh đạo|chấn chỉnh|lấy ý kiến|thực hành|khai báo|kiểm kê|kê khai|điều chỉnh";

/** What begins such a clause even where nobody is named. */
export const ALONE = "phải|có trách nhiệm|khẩn trương|gửi|thông báo|trả lời|tổng hợp|đề nghị";

/** Of those, the ones that are nouns behind some words, or before others. */
export const NOUNS_BEFORE = "các|của|và|một|những|công|chương|quy|lộ|tờ|giáo|quá|hành";
export const RANKS = "xã|huyện|tỉnh|trên|dưới|ủy|có|cơ sở|trung ương|thành phố|phường|phòng|sở|bộ";
