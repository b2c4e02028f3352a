/**
 * Words with which the name of an output begins, beside the types of documents that carry a
 * number: papers of any kind, and the abbreviations of types as officials write them in cells.
 * Gathered from the columns of outputs of provincial plans and trackers.
 */
export const OUTPUT_HEADS =
  "văn bản|tài liệu|hồ sơ|danh mục|danh sách|biểu mẫu|biểu|bảng|phụ lục|phiếu|sổ tay|sổ|đề cương|" +
  "kịch bản|quy trình|nội quy|giấy chứng nhận|giấy phép|bài viết|công thư|khung|nhật ký|bộ tiêu chí|" +
  "bộ tài liệu|bộ câu hỏi|mẫu phiếu|nghiệm thu|quyển|ấn phẩm|tờ rơi|tờ gấp|video|phóng sự|" +
  "đề thi|đáp án|thể lệ|slide|bài giảng|bản tiếp thu|" +
  "bản [cam kết/đăng ký/vẽ/thiết kế/thuyết minh/giao ước/tin/sao/ghi nhớ/thỏa thuận/kê/mô tả]|phần mềm|chuyên mục|giấy mời|lịch|thông cáo|bản đồ|hình ảnh|ảnh chụp|sơ đồ|mục lục|dự toán|" +
  "maket|market|infographic|video clip|clip|hóa đơn|giáo án|đề kiểm tra|thời khóa biểu|học bạ|" +
  "bằng khen|giấy khen|chứng nhận|chứng chỉ|chứng từ|giáo trình|bài kiểm tra|bài thu hoạch|bài tham luận|kỷ yếu|cẩm nang|hương ước|quy ước|logo|thẻ|tem|băng [-/] [rôn/zôn/dôn]|[pa nô/pano/panô]|phướn|biểu ngữ|áp phích|tin bài|bài đăng|tờ khai|báo giá|khẩu hiệu|chuyên đề|tiểu phẩm|câu hỏi|" +
  "bc|kh|qđ|cv|tb|ttr|nq|ctr|đa|bb";

/** Products that are no papers; in small letters within a cell they may be what a paper is about. */
export const PRODUCT_HEADS =
  "cơ sở dữ liệu|kho dữ liệu|hội nghị|hội thảo|lớp|buổi|cuộc|mô hình|hệ thống|công trình|trang|" +
  "cổng thông tin|ứng dụng|chuyên trang|website|fanpage|cuộc thi|lễ|nền tảng|bộ dữ liệu|tuyến|" +
  "trang thiết bị|bộ nhận diện|công cụ|kho|dữ liệu|đường dẫn";

/** Words with which no output of its own begins, though a semicolon stands before: who and when. */
export const NO_HEADS =
  "trong đó|[bao/] gồm|và|đồng thời|nhất là|đặc biệt|theo|ubnd|uỷ ban|hđnd|hội đồng|sở|công an|" +
  "các [sở/xã/phường]|xã|phường|thôn|[tổ/trưởng] thôn|trưởng|tổ trưởng|cán bộ|bảo đảm|đảm bảo|" +
  "tổ chức|ban hành|triển khai|thực hiện|hoàn thành|tham mưu|rà soát|xây dựng|được|không|để|với|" +
  "cho|từ|đến|qua|do|tại|trên|ngoài|sau|khi|nếu|có|đã|đang|sẽ|phải|đạt|tăng|giảm|nâng|quý|tháng|năm|tuần|ngày|[định/] kỳ|hằng|hàng|trước|[khi/nếu] cần|vv|v.v|...";

/** Of these and of the types, those that are hardly ever the object of a document or a verb. */
export const SURE_HEADS =
  "biên bản|danh sách|tờ trình|phiếu|công văn|biểu mẫu|đề thi|đáp án|thể lệ|giấy mời|slide|" +
  "bản tiếp thu|hình ảnh|dự thảo";

/** Words that may stand before the name of an output: `các văn bản`, `dự thảo Nghị quyết`. */
export const BEFORE_HEADS = "các|những|một số|bản|bộ|dự thảo|01|02";

/** Words after which the name of a document on the next line still belongs to the line. */
export const BEFORE_OBJECTS =
  "ban hành|phê duyệt|công bố|thông qua|xây dựng|sửa đổi|bổ sung|thay thế|triển khai|thực hiện|" +
  "hướng dẫn|góp ý|thẩm định|của|về|và|các|theo|kèm|dự thảo|cho|với|trình|tại|từ";

/** Words after which a number on the next line still belongs to the line. */
export const BEFORE_NUMBERS =
  "[ít/chậm] nhất|tối thiểu|tối đa|trên|dưới|đạt|từ|đến|khoảng|hơn|quá|thứ|lần|số|quý|tháng|năm|ngày|tuần|kỳ|với|có|và|gồm|là|của|cho|tại|khu vực|khóa|đợt|giai đoạn|lớp|tổ|ấp|phường|quận";

/** Verbs that end what is said of an output: what is made stands before them. */
export const PASSIVES =
  "[được/đã] [ban hành/phê duyệt/công bố/thông qua/xây dựng/sửa đổi/bổ sung/thay thế/triển khai/thực hiện/thẩm định]";
