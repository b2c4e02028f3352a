import { phrases } from "../../reading/index.js";

/** Heads of what can be measured: before them or after them a change is measurable. */
export const HEADS = /* @__PURE__ */ phrases(
  "tỷ [lệ/trọng/suất]|số [lượng/lượt/]|tổng số|điểm [số]|chỉ số|mức độ|thứ [hạng/bậc]|vị trí|xếp hạng|tốc độ|thời gian|chi phí|kim ngạch|sản lượng|diện tích|quy mô|thu nhập|năng suất|giá trị|biên chế|đầu mối",
);

/** Heads of measures of which plans set figures without a verb. */
export const PLANNED = /* @__PURE__ */ phrases(
  "[tổng] sản lượng|năng suất|[tổng] kim ngạch|[tổng/quy mô/] đàn|tổng thu|lợi nhuận|nộp [ngân sách/nsnn/ns]|[tổng] thu [ngân sách/ns/nsnn/tiền/nội địa/từ/du lịch]|[tổng] doanh thu|tổng [sản phẩm/vốn/huy động/đầu tư/mức bán/lượt/lượng/diện tích/công suất/chiều dài]|thu nhập|grdp|tuổi thọ|giá trị [sản xuất/xuất khẩu/tăng thêm/sản phẩm]|[tổng] diện tích [nhà ở/gieo/rừng/lúa/cây/trồng/nuôi/đất trồng/cà phê/chè/sản xuất/cao su]|[tổng] số [khách/lượt/lao động/giường/bác sĩ/doanh/hộ/xã/thuê]|vốn [fdi/đầu tư/đăng ký]|huy động [vốn/trẻ]",
);

/** Words with which it is only said where or of whom a measure is taken. */
export const PLACED = /* @__PURE__ */ phrases("đối với|ở|tại|cho|cấp|tuyến");

/** Words that only say how or when: `100% trong thời hạn quy định`. */
export const ADVERBIAL = /* @__PURE__ */ phrases(
  "trong [thời hạn/thời gian/kỳ/năm]|theo [quy định/kế hoạch/yêu cầu]|đúng [hạn/quy định/thời hạn]|trước [hạn/thời hạn]|so với",
);

const STRIVING_WORDS = "phấn đấu|quyết tâm|nỗ lực|cố gắng|hướng [tới/đến]|mục tiêu|chỉ tiêu";

/** Words that strive rather than bind. */
export const STRIVING = /* @__PURE__ */ phrases(STRIVING_WORDS);

const LEADING_WORDS = /* @__PURE__ */ (() =>
  `${STRIVING_WORDS}|phấn đấu đạt|tiếp tục|từng bước|đảm bảo|bảo đảm|trong đó|theo đó|cụ thể [là]|đồng thời|yêu cầu|giữ [vững/ổn định/]|duy trì|kết quả|hiện nay|đạt|có [thêm]|và|với|phải|số|trên cơ sở đó|riêng|lần lượt|tương ứng|theo thứ tự|tối thiểu|ít nhất|khoảng|[đứng/nằm/xếp] [ở]|lọt|xếp hạng`)();

/** Words that open a target and belong to no metric. */
export const LEADING = /* @__PURE__ */ phrases(LEADING_WORDS);

/** Words left over at the end of a metric. */
export const TRAILING = /* @__PURE__ */ phrases(
  "tương ứng [là/]|theo thứ tự|đạt [được/mức/tỷ lệ/]|là|và|với|có|chiếm|còn|ở mức|lên|xuống|từ|đến|của|trong|trên|so với|bảo đảm|đảm bảo|phấn đấu|phải|hơn|khoảng|mức|ít nhất|tối thiểu|đứng|nằm|, hoàn thành|, xong",
);

const ACHIEVING_VERBS =
  "đạt|[phối hợp] tổ chức|xây dựng|ban hành|hoàn thành|đào tạo [nghề]|tập huấn|thành lập [mới]|mở|đăng|phát sóng|biên soạn|phát hành|công nhận [mới]|thu hút|lắp đặt|xuất bản|bồi dưỡng|[giải quyết/tạo] việc làm|tạo việc làm cho|trồng [mới/rừng/]|kết nạp|phát triển [mới]|duy trì|đầu tư|nhân rộng|sửa chữa|tuyển sinh|phấn đấu [có]|bố trí|xóa|đón|[có] thêm|đưa vào [sử dụng/hoạt động/vận hành/khai thác]|thu gom|cải tạo|nâng cấp|khởi công|bàn giao|vận động|trao|tặng|tích hợp|cung cấp|số hóa|chuyển đổi|đề xuất|cải tiến|xây mới|mở rộng|cấp [mới/phát/gcn/giấy chứng nhận/sổ đỏ]|cứng hóa|bê tông hóa|kiên cố hóa|tuyển dụng|huy động|trang bị|khôi phục|di dời|nạo vét|tuyển chọn|phủ xanh|giữ vững|[xử lý/giải quyết] dứt điểm|chăm sóc|[khoanh/bảo] [nuôi/vệ]|đo đạc|chỉnh lý|thả|gieo trồng|xuất khẩu|tiêu thụ|gặp mặt|đối thoại|trợ giúp|hòa giải|biểu diễn|sưu tầm|bảo tồn|tu bổ|trùng tu|tôn tạo|cho vay|quyên góp|hoàn thiện|ra mắt|giới thiệu|đưa|khai trương|thực hiện thí điểm|thí điểm|điều trị|khám|sàng lọc|tiêm|lắp|cấp phát|đóng mới|sửa|làm|xóa|hình thành|chuyển giao|phục hồi|thu hoạch|sản xuất|huấn luyện|luân chuyển|bổ sung|gắn|cắm|phát động|ký kết|thu hồi|thi hành|in [ấn]|ươm|cung ứng|khắc phục|triệt phá|hiến|dựng|khoan|vận chuyển|[bố trí] tái định cư|chi trả|bảo hộ|kiểm định|quan trắc|lấy [mẫu]|kết nối|tôn vinh|biểu dương|khen thưởng|tuyển|tư vấn|hướng nghiệp|đỡ đầu|giúp [đỡ]|thăm [hỏi]|khánh thành|vẽ|treo|nạo vét|thắp sáng|giao [đất]|lát|mua [sắm]|nuôi|xuất bản|đưa|tạo|chuyển|cho thuê|tháo dỡ|phá dỡ|giải tỏa|tổ chức|cai nghiện|lập [hồ sơ]|hỗ trợ xây dựng|kiểm tra|thanh tra|giám sát|đăng cai|xếp hạng|bầu|phát huy|thu được|nâng hạng|giải phóng mặt bằng|thay [thế]|hoàn trả|xây|giải ngân|[lựa] chọn";

/** Verbs whose object is counted: `tổ chức 02 hội nghị`. */
export const ACHIEVING = /* @__PURE__ */ phrases(ACHIEVING_VERBS);

/** Words that may stand between such a verb and the figure. */
export const BEHIND_ACHIEVING = /* @__PURE__ */ phrases(
  "thêm|mới|nốt|tiếp|tốt|cho|được|chuyên đề|định kỳ|đột xuất|dứt điểm|xong|thành công|toàn bộ|cho khoảng",
);

/** Words between a joint and the bound that it opens. */
export const OPENING = /* @__PURE__ */ (() => phrases(`${LEADING_WORDS}|${ACHIEVING_VERBS}`))();

/** Words that open what is said of a population. */
export const PREDICATES = /* @__PURE__ */ phrases(
  "được|bị|đều|phải|đạt|thực hiện|hoàn thành|ban hành|sử dụng|tham gia|xây dựng|bảo đảm|đảm bảo|triển khai|áp dụng|kết nối|niêm yết|công [khai/bố]|cập nhật|báo cáo|duy trì|đã|chưa|hài lòng|có|không|đáp ứng|chấp hành|tiếp công dân|đối thoại|biết|đăng ký|đánh giá|lập|khai thác|vận hành|cung cấp|tích hợp|ứng dụng|chấp nhận|tiếp cận|hoạt động|phát triển|ký kết|thành lập",
);

/** Where `tổ chức` is a body and no verb: what stands before it, and what follows. */
export const BEFORE_BODIES = /* @__PURE__ */ phrases(
  "các|của|và|cho|với|tác|số|cá|từng|mỗi|những|hoặc|về",
);
export const BEHIND_BODIES = /* @__PURE__ */ phrases(
  "chính|xã|đảng|đoàn|bộ|hành|tín|cá|quốc|kinh|phi|và|được|có|đạt|sử|tham|đã|khoa|đăng|nộp",
);

/** Words that end what `mỗi`, `từng` count. */
export const EACH_STOPS = /* @__PURE__ */ phrases(
  "ít|tối|trong|đào|là|tổ|cử|lựa|chọn|giải|xử|phụ|viết|bố|mở|trên|dưới",
);

/** Words in the name of a measure of which less is better; a figure to reach is then ambiguous. */
export const ADVERSE_WORDS =
  "trễ hạn|quá hạn|chậm hạn|trễ|tồn đọng|nghèo|tử vong|thất nghiệp|tai nạn|tội phạm|nợ|thất thoát|suy dinh dưỡng|vi phạm|khiếu nại|trả lại|ô nhiễm|tảo hôn|sai sót|từ chối|thời gian|chi phí|thiếu việc làm|mắc|hao hụt|bỏ học|mù chữ|phát thải|sinh con thứ ba|ly hôn|nghiện|bổ sung";
