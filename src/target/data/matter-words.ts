import { lexicon, phrases } from "../../reading/index.js";

/*
 * The words of what is no aim: conditions, grants, funding, headings. They are the language of
 * rules and annexes and carry no facts of law.
 */

/** Words that open a condition: at the head of a clause, or right before its figure. */
export const CONDITIONS = /* @__PURE__ */ phrases("[trong] trường hợp|nếu|khi");

/** What a clause is about that opens with these words, and therefore its figures. */
export const MATTERS = /* @__PURE__ */ lexicon({
  condition: "[trong] trường hợp|nếu|khi",
  // Lists and captions of what is shown elsewhere.
  list: "bão số|mưa [lớn/đá/lũ/dông]|lốc xoáy|thiên tai [làm/gây]|danh sách [các/những/đơn vị/xã/phường/hộ/trường/cơ quan/tập thể/cá nhân]|nhóm [chỉ tiêu/đơn vị/tiêu chí]|công thức [tính]|đối tượng [áp dụng/thụ hưởng/hỗ trợ/tham gia/:]|điều kiện [áp dụng/hỗ trợ/tham gia/vay/:]|điểm [tối đa/sàn/chuẩn/cộng/trừ/thưởng]|tỷ trọng điểm|trọng số|thang điểm|thành phần [tham dự/tham gia/dự họp/gồm/:]",
  // What earns a grade.
  grade:
    "[hoàn thành] xuất sắc [nhiệm vụ]|[hoàn thành] tốt [nhiệm vụ]|[không] hoàn thành nhiệm vụ|khá|trung bình|yếu|[loại/mức] [giỏi/khá/tốt/trung bình/yếu/xuất sắc/kém]",
  caption: "danh mục|bảng [số]|biểu [số]|phụ lục [số]|hình [số]|mẫu [số]",
  class: "nhóm|mục|loại|phần",
  installment: "đợt|lần",
  // What is given or charged in each single case.
  grant:
    "[mức/chi/chính sách/định mức/] hỗ trợ|thưởng|phạt [tiền/vi phạm]|giải thưởng|cơ cấu giải thưởng|giải [nhất/nhì/ba/tư/khuyến khích]|mức [chi/thưởng/vay/phạt/thu/giá/khoán/trợ cấp/đóng/hưởng/lương/trích/bồi dưỡng/phụ cấp/bồi thường]|định mức [chi/khoán]|trợ cấp|phụ cấp|đơn giá|giá [dịch vụ/bán/thuê/cho thuê/vé/nước/điện]|lãi suất|được [vay/hỗ trợ/thưởng/trợ cấp]",
  // What there is to spend, and who pays it.
  funds:
    "[tổng/dự toán/nguồn/khái toán/tổng nguồn/nhu cầu/dự kiến/dự kiến tổng/] kinh phí|tổng mức đầu tư|tổng dự toán|kế hoạch [đầu tư công/vốn]|dự toán [chi/thu]|nhu cầu vốn|tổng nhu cầu|[cơ cấu] nguồn vốn|giá [gói thầu/trúng thầu]|giá trị hợp đồng|nguồn sự nghiệp|tổng vốn đầu tư [dự án/công trình/của dự án]|vốn [điều lệ/pháp định/oda/nsnn/nstw/nsđp/vay oda]",
  programme: "tổng [nguồn/số/mức/] vốn|tổng nguồn lực|tổng [nguồn/] kinh phí",
  praise:
    "khen thưởng|biểu dương|tôn vinh|thưởng|[tặng/xét tặng] [giấy/bằng] khen|phê bình|kiểm điểm|nhắc nhở|xử lý [trách nhiệm/kỷ luật/nghiêm]|kỷ luật|hạ bậc|không xét|xét [tặng/khen/chọn/công nhận]|bình xét|đề nghị [tặng/khen/công nhận]",
  dealing:
    "áp dụng|[đối] với|rà soát|thu hồi|xử lý|ưu tiên|kiểm tra|thanh tra|cưỡng chế|công khai|xem xét|miễn|yêu cầu|đình chỉ|chấm dứt|thống kê|lập danh sách|lựa chọn|mời|tổng hợp|những|giám sát|đôn đốc|báo cáo",
});

/** What money is set aside for. */
export const PROGRAMMES = /* @__PURE__ */ phrases(
  "[thực hiện/bố trí/phân bổ/dành/cấp/cho/của] [cho/] [chương trình/đề án/kế hoạch/dự án/chiến lược/nghị quyết/quy hoạch]",
);

/** Charges that are lowered for some: `giảm 50% lệ phí đối với …`. */
export const CHARGES = /* @__PURE__ */ phrases(
  "[phí ,/phí và/phí/] lệ phí|phí [sử dụng/dịch vụ/thẩm định/tham quan/thuê]|học phí|tiền [thuê/sử dụng]|thuế",
);

/** Costs of which a subsidy pays a share. */
export const SUPPORTED_COSTS = /* @__PURE__ */ phrases(
  "[tổng] [kinh/chi] phí|học phí|[tổng] mức|lãi suất|lãi vay|giá [trị/giống/vật/mua/gói]|vốn|tiền|phí|lệ phí",
);

/** Words by which a clause about money has an aim after all. */
export const AIMS_OF_MONEY = /* @__PURE__ */ phrases(
  "đạt|giải ngân|thu hút|huy động|tăng|giảm|phấn đấu|tiết kiệm|vượt|tối thiểu|ít nhất|không [dưới/ít/thấp]|>=|mục tiêu",
);

/** Words by which a clause of shares of the cost has an aim after all. */
export const AIMS_OF_SHARES = /* @__PURE__ */ phrases("đạt|phấn đấu|giải ngân|tăng|giảm|mục tiêu");

/** Those of whom a condition is told. */
export const SUBJECTS = /* @__PURE__ */ phrases(
  "dự án|hộ|doanh nghiệp|cơ sở|công trình|gói thầu|cá nhân|tổ chức|người|lao động|thửa|trường hợp|học sinh|sinh viên|đảng viên|cán bộ|công chức|viên chức|hợp tác xã|nhà đầu tư|đơn vị|tàu|phương tiện|hợp đồng|đối tượng|trang trại|tập thể|khu đất|hồ sơ|khoản|công ty|nhiệm vụ|thuê bao|tài sản|chi bộ|nhà máy|hộ kinh doanh",
);

/** More of them, for whom figures are as often aims. */
export const BODIES = /* @__PURE__ */ phrases(
  "xã|phường|thôn|huyện|sở|trường|cơ quan|địa phương|khu phố|tổ dân phố|đảng bộ|bệnh viện|lĩnh vực|sản phẩm|địa bàn|các phòng|chi cục|trung tâm",
);

/** What is said of them before a figure. */
export const QUALITIES = /* @__PURE__ */ phrases(
  "có|bị|mất|vốn|chậm|nợ|kéo dài|thu nhập|diện tích|quy mô|doanh thu|công suất|giá trị|trị giá|đầu tư|quá hạn|thời gian|sử dụng|tồn đọng|tải trọng|cao|dài|trễ hạn|tiến độ",
);

/** Words that name those of whom something holds. */
export const CASED = /* @__PURE__ */ phrases(
  "[áp dụng/] [đối] với|cho|các|những|rà soát|hỗ trợ|thu hồi|xử lý|khen thưởng|ưu tiên|kiểm tra|thanh tra|cưỡng chế|công khai|xem xét|miễn|chi trả|tặng|giao|yêu cầu|đình chỉ|chấm dứt|thẩm định|vận động|trình|thống kê|lập danh sách|báo cáo|lựa chọn|mời",
);

/** What is said of them behind the figure. */
export const PREDICATED = /* @__PURE__ */ phrases(
  "được|phải|thì|bị|không được|mới được|sẽ|thuộc|do|bắt buộc|có trách nhiệm|có nghĩa vụ",
);

const DUTIES =
  "phải [báo cáo/giải trình/kiểm điểm/lập/xin lỗi/đăng ký/chịu/nộp/chấn chỉnh/làm rõ/xây dựng/có văn bản/tổ chức]";

/** What is a duty of those told of, wherever it stands. */
export const OBLIGED = /* @__PURE__ */ (() => phrases(DUTIES))();

/** What follows where a share, too, only says for whom a rule is. */
export const ENTITLED = /* @__PURE__ */ (() =>
  phrases(
    `${DUTIES}|[mới/không/sẽ/thì/] được [xét/vay/hưởng/hỗ trợ/ưu tiên/miễn/giảm/thưởng/khen/bầu/đề nghị/xem xét/áp dụng/trợ cấp/nghỉ/bồi thường/cử/thành lập]|thì|bị|bắt buộc`,
  ))();

/** Words before a share that tells of one of them. */
export const HARMED = /* @__PURE__ */ phrases(
  "có|bị|mất|làm việc|công tác|tham gia|thu hồi|thiệt hại|giảm|suy giảm|nợ|sở hữu",
);

/** Words before a figure that tells of whom something holds; `ít nhất` asks for it. */
export const TELLING = /* @__PURE__ */ phrases("từ|trên|dưới|quá|hơn|>|<");

/** Words that impose something. */
export const BINDING = /* @__PURE__ */ phrases("phải|thì|bị|không được|bắt buộc");
