import { phrases } from "../../reading/index.js";

/** Words between a subject and its verb, which are part of neither. */
export const ADVERBS = /* @__PURE__ */ phrases(
  "đã|vừa|mới|lần lượt|tiếp tục|kịp thời|cũng|đều|sớm|chủ động|khẩn trương|cùng|lại|trực tiếp|chính thức|tham gia|đồng thời",
);

/** Verbs by which one issues a document oneself, and the looser ones that say little by themselves. */
export const ISSUES = /* @__PURE__ */ phrases(
  "ban hành|ký [ban hành/phát hành/]|phát hành|phát|xây dựng và ban hành|xây dựng , ban hành|[đã/vừa] xây dựng|ra|lập|có|gửi",
);
export const LOOSE = /* @__PURE__ */ phrases("có|gửi|ra|lập|ký");

/** Before the one in whose name, or by whose order, somebody signs. */
export const BEHALF = /* @__PURE__ */ phrases("thay mặt|thừa lệnh");

/** Words for a meeting at which a document was passed. */
export const MEETINGS = /* @__PURE__ */ phrases(
  "[tại/trong] [kỳ họp/phiên họp/cuộc họp/hội nghị/đại hội]",
);

/** Words between the name of a body and the colon behind which its documents are listed. */
export const LISTING = /* @__PURE__ */ phrases("[bao/] gồm|[cụ thể/] như sau|sau đây|cụ thể|là");

/** Words behind the count of several documents, of which some follow. */
export const AMONG = /* @__PURE__ */ phrases(
  "trong đó [có/]|[bao/] gồm|như|[nổi bật/tiêu biểu/điển hình/đáng chú ý] là",
);

/** First words of bodies and of those who act for them, whatever name follows. */
export const HEADS = /* @__PURE__ */ phrases(
  "sở|bộ|ban|tiểu ban|trung ương [hội/đoàn]|cục|chi cục|tổng cục|vụ|viện|phòng|văn phòng|trung tâm|trường|nhà trường|học viện|đại học|" +
    "hội|hiệp hội|hội đồng|ủy ban|UBND|HĐND|công ty|tổng công ty|tập đoàn|ngân hàng|bệnh viện|trạm|đội|đoàn|" +
    "đồn|hạt|tổ|chi bộ|đảng bộ|đảng ủy|chi ủy|chi đoàn|liên đoàn|liên minh|liên hiệp|công đoàn|quỹ|kho bạc|" +
    "thanh tra|thuế|hải quan|công an|tòa án|TAND|VKSND|chi nhánh|hợp tác xã|HTX|tổng liên đoàn|xí nghiệp|nhà máy|nhà xuất bản|" +
    "kiểm toán|kho bạc|tổ chức|bảo tàng|thư viện|nhà hát|đài|báo|tạp chí|điện lực|bưu điện|viễn thông|cảng [vụ/]|mặt trận|ủy viên|" +
    "tỉnh [ủy/đoàn]|thành [ủy/đoàn]|huyện [ủy/đoàn]|quân [khu/đoàn/chủng]|lữ đoàn|trung đoàn|sư đoàn|tiểu đoàn|" +
    "chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng|cục trưởng|chi cục trưởng|" +
    "bí thư|trưởng [ban/phòng/công an]|viện trưởng|chánh [án/thanh/văn]|thường trực|chỉ huy [trưởng/]|bảo hiểm|BHXH|vườn quốc gia|khu|tòa soạn|người đứng đầu|lãnh đạo|thủ trưởng|chủ đầu tư|doanh nghiệp|cơ quan [cảnh/điều/thường/đại/ủy]|câu lạc bộ|trại|khoa|nhóm|nông trường|lâm trường|đoàn thể",
);

/** What begins a sentence and is no body that issues anything. */
export const NO_BODIES = /* @__PURE__ */ phrases(
  "căn cứ|việc|ngày|năm|tháng|quý|theo|tại|trong|sau|khi|để|nhằm|trên|hiện|đến|từ|qua|nội dung|dự thảo|hồ sơ|" +
    "người|ông|bà|anh|chị|em|các|những|nhiều|một|hai|ba|bốn|mỗi|mọi|tất cả|toàn|công dân|cử tri|nhân dân|chúng|tôi|" +
    "đây|này|đồng thời|ngoài ra|tuy nhiên|không|chưa|đã|vì|do|được|bị|đối với|nếu|như|bên|cùng|trước|" +
    "trường hợp|gia đình|hộ|vụ [án/việc]|sự|gói thầu|công trình|thửa|khu [đất/vực/dân]|địa phương|đơn vị|" +
    "công tác|lĩnh vực|đợt|mục tiêu|hệ thống|cán bộ|công chức|viên chức|kinh phí|nguồn|đối tượng|chủ trương|thời hạn|" +
    "giai đoạn|phong trào|hoạt động|quá trình|lộ trình|sản phẩm|tài liệu|thủ tục|dịch vụ|" +
    "cấp|ngành|chính quyền|đồng chí|đ / c|luật|bộ luật|pháp|quy trình|nhiệm vụ|vấn đề|tiêu chí|tình hình|kết quả|" +
    "nay|cụ thể|riêng|kèm|số|mục|điều|khoản|phụ lục|hai bên|họ|ai|ta|nhưng|còn|mà|và|hoặc|bởi|với|cho|tỉnh|" +
    "huyện|xã|phường|thành phố|tp|thôn|bản|tổ dân|đồng bào|bảng|biểu|mẫu|mời|cần|phải|nên|hãy|xin|kính|phối hợp|giao|" +
    "sáng|chiều|thời|tuần|lúc|vừa|mới|lần|ngay|tiếp|tiếp theo|tiếp đó|theo đó|qua đó|trên cơ sở|thông qua",
);

/** Words of a sentence that no name of a body has in small letters. */
export const OF_SENTENCES = /* @__PURE__ */ phrases(
  "của|cho|để|nhằm|theo|đã|đang|sẽ|được|bị|khi|mà|nếu|thì|là|bởi|cần|phải|chưa|không|về|với|từ|đến|tại|trong|" +
    "tham mưu|trình|đề nghị|yêu cầu|phối hợp|chủ trì|có|này|đó|nên|vì|rồi|hoặc|gồm|sau|trước|căn cứ|họp|ký|cùng|do|" +
    "đề xuất|xin|giao cho|thực hiện|chỉ đạo [các/và/về]|còn|vẫn|hiện|từng|vào|ra|lên",
);

/** With these a clause begins before the comma behind which the subject stands. */
export const ADJUNCTS = /* @__PURE__ */ phrases(
  "ngày|năm|tháng|quý|tuần|sáng|chiều|căn cứ|thực hiện|triển khai|theo|theo đó|trên cơ sở|sau khi|sau|để|nhằm|tại|trong|qua|" +
    "từ|đến|trước|khi|do|vì|xét|hiện nay|đồng thời|ngoài ra|bên cạnh|tiếp đó|tiếp theo|cùng|tuy nhiên|kết quả|cụ thể|" +
    "đối với|về|trả lời|tiếp tục|hưởng ứng|vừa qua|mới đây|đặc biệt|riêng|thời gian|để|phúc đáp|thi hành|vì vậy|do đó",
);

/** What is no body though its first word heads the names of some. */
export const NO_BODIES_BY_HEAD = /* @__PURE__ */ phrases(
  "vụ [án/việc]|tổ [dân/chức]|trường hợp|khu [đất/vực/dân]|báo cáo|hội nghị|thuế [suất/đất/giá/thu]|ban đêm|đội ngũ|bộ [luật/đội/thủ]|công an nhân",
);

/** What says in a bracket how a document is called from there on. */
export const CALLED = /* @__PURE__ */ phrases(
  "[được/] [gọi/viết/nói/ghi] [tắt/chung/ngắn gọn/tắt chung/] [là/:/]",
);
export const HEREAFTER = /* @__PURE__ */ phrases(
  "[từ/kể từ] [đây/nay] [trở/] [về sau/về/đi/]|sau đây|dưới đây|tiếp theo|trong [văn bản/Nghị định/Thông tư/Quyết định/Kế hoạch] này",
);
