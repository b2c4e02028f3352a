/**
 * What departments, ministries, divisions and centres are named after: the canonical names.
 * The initials of each part stand for it, parts being divided by `,`, `-` and `và`, and every way
 * of running them together is read (`TN&MT`, `TNMT`, `TN-MT`,
 * `VHTT&DL`, `Nông nghiệp và PTNT`).
 *
 * Names: Decrees 24/2014, 37/2014, 45/2025 and 150/2025 on professional agencies under People's
 * Committees, and the ministries before and after 1 March 2025 (reported).
 */
export const FIELD_NAMES =
  "Nội vụ|Tư pháp|Tài chính|Kế hoạch và Đầu tư|Công Thương|" +
  "Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Giao thông vận tải|Xây dựng|" +
  "Tài nguyên và Môi trường|Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|" +
  "Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa - Xã hội|Văn hóa và Thông tin|" +
  "Du lịch|Khoa học và Công nghệ|Giáo dục và Đào tạo|Y tế|Ngoại vụ|Ngoại giao|Quốc phòng|Công an|" +
  "Dân tộc và Tôn giáo|Dân tộc|Quy hoạch - Kiến trúc|An toàn thực phẩm|Tài chính - Kế hoạch|" +
  "Kế hoạch - Tài chính|Kinh tế, Hạ tầng và Đô thị|Kinh tế và Hạ tầng|Kinh tế|Quản lý đô thị|" +
  "Quản lý đất đai|Cải cách hành chính|Kiểm soát thủ tục hành chính|Phục vụ hành chính công|" +
  "Hành chính công|Công nghệ thông tin|Khoa giáo - Văn xã|Tổ chức - Hành chính|Pháp chế|" +
  "Thông tin|Bảo vệ môi trường|Giáo dục thường xuyên|Trợ giúp pháp lý|Khu công nghiệp|" +
  "Khu kinh tế|Trung học phổ thông|Trung học cơ sở|trách nhiệm hữu hạn|" +
  "trách nhiệm hữu hạn một thành viên|cổ phần|Dự án|Việt Nam|Khoa học và Kỹ thuật|" +
  "Quản lý dự án|Kế hoạch tổng hợp|Văn thư - Lưu trữ|Văn phòng - Thống kê|" +
  "Công chức, viên chức|Tổ chức, biên chế và tổ chức phi chính phủ|" +
  "Phòng, chống thiên tai và Tìm kiếm cứu nạn|Đầu tư xây dựng|" +
  "Nước sạch và Vệ sinh môi trường|Văn hóa, Thông tin và Thể thao|Dịch vụ nông nghiệp|Xây dựng nông thôn mới|" +
  "Văn hóa, Thể thao và Truyền thông|Chuyển đổi số|Tổ chức cán bộ|Hợp tác quốc tế|Hành chính - Quản trị|Hành chính - Tổng hợp|" +
  "Cảnh sát giao thông - Trật tự|Cảnh sát giao thông|Dịch vụ tổng hợp|thương mại cổ phần|quản lý nhà nước|Chương trình mục tiêu quốc gia|Quản lý trật tự đô thị|" +
  "Dân tộc nội trú|Dân tộc bán trú|Phổ thông Dân tộc nội trú|Phổ thông Dân tộc bán trú|Công nghệ thông tin và Truyền thông|" +
  "Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Trật tự xã hội|Quản lý hành chính|Giáo dục nghề nghiệp|An toàn giao thông|" +
  "Đổi mới sáng tạo|nông thôn mới|Phòng, chống thiên tai|Quản lý thị trường|Phòng thủ dân sự|" +
  "Quản lý hành chính về trật tự xã hội|Kinh tế - Xã hội|Mầm non|Tiểu học|Giáo dục Mầm non - Tiểu học|Dân tộc thiểu số|" +
  "Thông tin - Thư viện|Thanh tra, kiểm tra|Toàn dân đoàn kết xây dựng đời sống văn hóa|Tôn giáo|Đăng ký đất đai|Thể dục thể thao|Phổ biến, giáo dục pháp luật|Thi đua - Khen thưởng|Khám, chữa bệnh|" +
  // Units of courts, of a ministry and of universities (from general knowledge: unverified).
  "Tiền lương và Bảo hiểm xã hội|Khảo thí và Đảm bảo chất lượng|Giám đốc kiểm tra|Giám đốc, kiểm tra, thanh tra và thi hành án|Tổ chức - cán bộ, thanh tra và thi đua, khen thưởng";

/** Spellings that the parts of a canonical name do not give, behind it. */
export const FIELD_ALIASES =
  "Công nghệ thông tin=công nghệ tt|Quản lý các dự án|" +
  "trách nhiệm hữu hạn một thành viên=tnhh mtv=tnhh một thành viên";

/** Abbreviations that a division reads in another way than a department (Decree 37/2014). */
export const DIVISION_FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Văn hóa và Thể thao", "Văn hóa và Thông tin"],
]);
