import type { FormTable } from "./form-table.js";

const PLAIN = "TT|Nội dung nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";

/** Tables of offices that do not exist, in the shapes that people draw them. */
export const FORM_TABLES: readonly FormTable[] = [
  {
    name: "cells of several paragraphs, the last column among them",
    title: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
    rows: [
      PLAIN,
      "1|Rà soát quy định về cấp phép|- Kế hoạch¶- Báo cáo|Sở Tư pháp|Sở Nội vụ¶UBND cấp xã|Quý II/2024¶Quý IV/2024",
      "2|Lập danh mục¶hồ sơ điện tử|Danh mục|Sở Nội vụ||Tháng 7/2024",
      "3|Công khai phí & lệ phí|Bảng công khai|Sở Tài chính¶Sở Tư pháp|Các sở, ban, ngành|Quý I/2024",
    ],
    plan: [
      "1|Rà soát quy định về cấp phép|Sở Tư pháp|Sở Nội vụ; Ủy ban nhân dân cấp xã|Quý II/2024 Quý IV/2024|Kế hoạch; Báo cáo",
      "2|Lập danh mục hồ sơ điện tử|Sở Nội vụ||Tháng 7/2024|Danh mục",
      "3|Công khai phí & lệ phí|Sở Tài chính; Sở Tư pháp|Các sở, ban, ngành|Quý I/2024|Bảng công khai",
    ],
  },
  {
    name: "a header broken over lines, and sections over all columns",
    title: "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025",
    rows: [
      "TT|Nhiệm vụ|Cơ quan¶chủ trì|Cơ quan¶phối hợp|Thời gian¶hoàn thành",
      "I. NHẬN THỨC SỐ|<|<|<|<",
      "1|Mở lớp cho cán bộ xã|Sở Nội vụ|Sở Y tế|Quý II/2025",
      "2|Phát tin trên truyền thanh|Sở Y tế||Quý III/2025",
      "II. HẠ TẦNG SỐ|<|<|<|<",
      "3|Lắp điểm truy cập¶ở nhà văn hóa|Sở Xây dựng|Sở Tài chính|Trước 30/9/2025",
    ],
    plan: [
      "I|NHẬN THỨC SỐ",
      "1|Mở lớp cho cán bộ xã|Sở Nội vụ|Sở Y tế|Quý II/2025|",
      "2|Phát tin trên truyền thanh|Sở Y tế||Quý III/2025|",
      "II|HẠ TẦNG SỐ",
      "3|Lắp điểm truy cập ở nhà văn hóa|Sở Xây dựng|Sở Tài chính|Trước 30/9/2025|",
    ],
  },
  {
    name: "a task merged over the rows of its outputs, and days",
    title: "KẾ HOẠCH KIỂM SOÁT THỦ TỤC NĂM 2024",
    rows: [
      PLAIN,
      "I|ĐƠN GIẢN HÓA|<|<|<|<",
      "1|Đánh giá thủ tục đất đai|Biểu mẫu đánh giá|Sở Tư pháp|Sở Nội vụ|05/06/2024",
      "^|^|Báo cáo tổng hợp|Thanh tra tỉnh||12/09/2024",
      "2|Công bố thủ tục mới|Quyết định|Văn phòng|Sở Tư pháp|31/12/2024",
      "II|KIỂM TRA|<|<|<|<",
      "1|Kiểm tra bộ phận một cửa|Biên bản|Văn phòng||01/10/2024",
    ],
    plan: [
      "I|ĐƠN GIẢN HÓA",
      "1|Đánh giá thủ tục đất đai|Sở Tư pháp|Sở Nội vụ|05/06/2024|Biểu mẫu đánh giá; Báo cáo tổng hợp @Thanh tra tỉnh @12/09/2024",
      "2|Công bố thủ tục mới|Văn phòng|Sở Tư pháp|31/12/2024|Quyết định",
      "II|KIỂM TRA",
      "1|Kiểm tra bộ phận một cửa|Văn phòng||01/10/2024|Biên bản",
    ],
  },
  {
    name: "a header of two rows, repeated on the second page",
    title: "KẾ HOẠCH PHÁP CHẾ NĂM 2023",
    rows: [
      "TT|Nhiệm vụ|Đơn vị thực hiện|<|Thời hạn",
      "^|^|Chủ trì|Phối hợp|^",
      "A|VĂN BẢN|<|<|<",
      "I|Xây dựng văn bản|<|<|<",
      "1|Soạn nghị quyết về phí|Sở Tài chính|Sở Tư pháp¶Cục Thuế tỉnh|Quý I/2023",
      "TT|Nhiệm vụ|Đơn vị thực hiện|<|Thời hạn",
      "^|^|Chủ trì|Phối hợp|^",
      "2|Soạn quyết định về giá nước|Sở Xây dựng|Sở Tài chính|Quý III/2023",
      "II|Rà soát văn bản|<|<|<",
      "3|Rà soát theo chuyên đề|Sở Tư pháp||Tháng 8/2023",
    ],
    plan: [
      "I|Xây dựng văn bản",
      "1|Soạn nghị quyết về phí|Sở Tài chính|Sở Tư pháp; Cục Thuế tỉnh|Quý I/2023|",
      "2|Soạn quyết định về giá nước|Sở Xây dựng|Sở Tài chính|Quý III/2023|",
      "II|Rà soát văn bản",
      "3|Rà soát theo chuyên đề|Sở Tư pháp||Tháng 8/2023|",
    ],
  },
  {
    name: "notes in the last column, and the numbers of columns",
    title: "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026",
    rows: [
      "STT|Công việc|Cơ quan chủ trì|Thời gian|Ghi chú",
      "(1)|(2)|(3)|(4)|(5)",
      "1|Họp về ngân sách|Sở Tài chính|Tháng 3/2026|Họp kín¶Có tài liệu riêng",
      "2|Gặp doanh nghiệp, hợp tác xã|Sở Công Thương|Quý II/2026|",
      "3|Thăm hỏi người có công|Sở Nội vụ|Trước 27/7/2026|Theo danh sách",
    ],
    plan: [
      "1|Họp về ngân sách|Sở Tài chính||Tháng 3/2026|",
      "2|Gặp doanh nghiệp, hợp tác xã|Sở Công Thương||Quý II/2026|",
      "3|Thăm hỏi người có công|Sở Nội vụ||Trước 27/7/2026|",
    ],
  },
  {
    name: "activities of a task, and outputs with a deadline each",
    title: "KẾ HOẠCH TRUYỀN THÔNG NĂM 2024",
    rows: [
      "TT|Nhiệm vụ|Kết quả|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian",
      "1|Viết tin, bài:¶- Tin ngắn hằng tuần¶- Bài chuyên sâu|- Chuyên mục¶- Báo cáo|Văn phòng|Thanh tra|- Quý I/2024¶- Tháng 12/2024",
      "2|In tờ gấp|Tờ gấp|Phòng Tổng hợp¶Văn phòng||Quý II/2024",
      "TT|Nhiệm vụ|Kết quả|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian",
      "3|Tổ chức cuộc thi tìm hiểu¶về chuyển đổi số|Thể lệ|Văn phòng|Các phòng,¶các trung tâm|Quý III/2024",
    ],
    plan: [
      "1|Viết tin, bài: - Tin ngắn hằng tuần - Bài chuyên sâu|Văn phòng|Thanh tra|- Quý I/2024 - Tháng 12/2024|Chuyên mục @Quý I/2024; Báo cáo @Tháng 12/2024",
      "2|In tờ gấp|Phòng Tổng hợp; Văn phòng||Quý II/2024|Tờ gấp",
      "3|Tổ chức cuộc thi tìm hiểu về chuyển đổi số|Văn phòng|Các phòng; Các trung tâm|Quý III/2024|Thể lệ",
    ],
  },
];
