import { phrases } from "../../reading/index.js";

/** How and with what zeal something is done: in small letters no name and no group has these words. */
export const HASTE = /* @__PURE__ */ phrases(
  "khẩn trương|nhanh chóng|nghiêm túc|quyết liệt|kịp thời|tích cực|chủ động|tiếp tục|đồng loạt|lập tức|sớm|hãy|ráo riết|" +
    "trực tiếp|chung tay|vào cuộc|đồng hành|nỗ lực|phấn đấu|ra sức|quyết tâm|" +
    "thường xuyên [nhắc/đôn/kiểm/rà/theo/tuyên/phối/nắm/cập/chỉ/quan/giữ]|" +
    "cần [phải/thường xuyên/sớm/có/làm/tăng/đẩy/quan/tập/phối/rà/nâng/chú/nghiêm/tuyên/xây/xác/thực/kiểm/nhanh]|" +
    "phải [làm/có/tập/thực/đẩy/tăng/coi/xác/chịu/nghiêm/báo/rà/kiểm/chỉ/hoàn/bảo/đảm/tổ]",
);

/**
 * What bodies do and none is called after, nor told from others by: these end every name and group.
 * Their families: to hasten and to finish, to mend and to meet, to spread and to remind, to move
 * people and money, to write and to answer, to watch, to catch and to fine.
 */
export const DEEDS = /* @__PURE__ */ phrases(
  "đẩy [nhanh/lùi/lên]|hoàn [thành/tất/chỉnh/trả]|tập trung|tháo gỡ|chấn chỉnh|nhắc nhở|phát động|nắm [bắt/chắc/rõ/vững/tình hình/thông tin]|" +
    "làm [rõ/tốt/thủ tục/căn cứ/cơ sở/sạch/đường/đơn]|quan tâm|chăm lo|thăm hỏi|thăm [/,/&] tặng|trao [tặng/đổi/quà/giải/học]|ủng hộ|quyên góp|kêu gọi|hưởng ứng|biểu dương|" +
    "mở [lớp/đợt/cuộc/chiến/chuyên/hội/thêm/cao/chương]|đưa [vào/ra/nội dung/thông tin/tin/các/người/lao động/hàng/nhiệm vụ]|ra [quân/văn bản/thông báo/quyết định/chỉ thị/công văn]|" +
    "ký [kết/hợp đồng/cam kết/quy chế/ban hành/văn bản/biên bản]|lấy [ý kiến/mẫu/số liệu]|xin [ý kiến/phép/chủ trương]|cho [ý kiến/chủ trương]|" +
    "có [ý kiến/văn bản/công văn/kế hoạch/biện pháp/giải pháp/phương án/hình thức/báo cáo/thông báo/hướng dẫn]|" +
    "trả lời|giải [đáp/trình/ngân/thích/tỏa]|phản hồi|tiếp thu|lắng nghe|đối thoại|truyền đạt|phổ biến|khuyến cáo|nêu gương|gương mẫu|xác định|công bố|công khai|thông qua|" +
    "kết luận|phân bổ|cân đối|dừng|tạm dừng|chấm dứt|đình chỉ|cắt [giảm/điện/nước]|bổ sung|điều chỉnh|sửa đổi|huy động|điều động|túc trực|ứng trực|trực [chốt/ban]|sẵn sàng|dập [lửa/dịch/tắt]|" +
    "phát hiện|ngăn chặn|truy quét|triệt [phá/xóa]|xử phạt|xử lý [nghiêm/dứt/kịp/triệt]|bắt [giữ/quả]|tạm giữ|khởi tố|truy [tố/vết/bắt/tìm]|khoanh vùng|chốt chặn|lập [chốt/tổ/đoàn]|mật phục|" +
    "quảng bá|giữ [vững/nguyên/nghiêm]|duy trì|phát huy|nhân rộng|củng cố|kiện toàn|lồng ghép|ưu tiên|tạo [điều kiện/nguồn/thuận lợi/chuyển biến/việc làm/ra]|hướng về|tuân thủ|chấp hành|" +
    "xóa|khơi thông|nạo vét|gặt|thu hoạch|dọn|diễn tập|họp|gặp [mặt/gỡ]|tìm [hiểu/giải pháp]|tính toán|phân công|lưu ý|chú trọng|chú ý|coi trọng|hạ [lãi/giá/nhiệt]|hạn chế|tăng thu|giảm [lãi/thiểu]|" +
    "thay mặt|vận dụng|áp dụng|tận dụng|khai mạc|tôn vinh|đề cử|thực thi",
);

/**
 * What bodies do and some are called after, behind words that a name goes on from:
 * `Ban Chỉ đạo quốc gia khắc phục hậu quả bom mìn`, `Ban Quản lý dự án cải thiện môi trường`.
 */
export const CALLED_DEEDS = /* @__PURE__ */ phrases(
  "khắc phục|ứng phó|khôi phục|phục hồi|nâng [cấp/cao]|cải [thiện/tạo/tiến]|đổi mới|phòng ngừa|đấu tranh|giải quyết|mở rộng|sửa chữa|" +
    "tái thiết|thu hồi|cưỡng chế|cảnh báo|khảo sát|thẩm [tra/duyệt]|tuyển [chọn/sinh/dụng/quân]|xét [duyệt/chọn/tặng]|bình [chọn/ổn]|sơ kết|tổng kết|phân cấp|sắp xếp|ổn định",
);

/**
 * What bodies do and many are told from others by: they end a name only where nothing else can
 * follow it.
 *
 * ```
 * UBND các xã quản lý quỹ đất      các đơn vị quản lý rừng      Trung tâm Quan trắc và bảo vệ môi trường
 *             ^^^^^^^ work                    ^^^^^^^ which                               ^^^^^^^ its name
 * ```
 */
export const NAMING_DEEDS = /* @__PURE__ */ phrases(
  "quản lý|xử lý|đầu tư|phát triển|tư vấn|đào tạo|bồi dưỡng|giáo dục|bảo vệ|bảo tồn|khai thác|thi công|thiết kế|kiểm định|điều hành|phục vụ|xúc tiến|ứng dụng|chuyển giao|" +
    "cấp [giấy/phép/thẻ/kinh phí/vốn/bù]|cấp phát|chăm sóc|nuôi dưỡng|bảo trợ|thu gom|vận [chuyển/hành]|điều [phối/tra/trị]|xét [xử/nghiệm]|chữa cháy|lưu [trữ/giữ]|bảo quản|khuyến khích|thanh [tra/toán/lý]|" +
    "giảng dạy|thu [thuế/phí/nợ/tiền/thập/hút/đúng/đủ]|chi [trả/tiền]|quyết toán|liên [kết/hệ/thông]|tích hợp|kết nối|chia sẻ|nhận|tiếp công|đón|mở|dạy|bồi thường|giữ gìn|truyền thông|chuyển đổi|cung ứng|quan trắc|" +
    "bàn giao|tiếp quản|nghiệm thu|khởi công|đấu thầu|lựa chọn|di dời|sơ tán|giới thiệu|trang bị|thi hành|khen thưởng|vệ sinh|trồng|phun|tiêm|khám|số hóa|tìm kiếm|phân [tích/loại]|xác nhận|miễn giảm|giảm nghèo|cho phép|tuyên dương|phòng [/,/&] chống|phòng trừ|phòng dịch",
);

/** What opens the aim of work behind those who do it, and is none of their name. */
export const AIMS = /* @__PURE__ */ phrases(
  "nhằm [/mục đích]|trong [việc/quá trình/khi/lúc/suốt quá trình]|về việc|" +
    "trong công tác [tuyên truyền/quản lý/phòng/bảo vệ/bảo đảm/xây dựng/giải quyết/đấu tranh/chỉ đạo/tổ chức/phối hợp/kiểm tra/thanh tra/giảm nghèo/chăm sóc/điều tra/cải cách]",
);
