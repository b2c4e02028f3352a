/**
 * Words whose initials stand for them wherever they occur: `UBND`, `VPUBND`, `BHXH`. Those of
 * the five source documents and of the lists of recipients that official letters carry
 * (reported). After `=` a short form that is not the initials.
 */
export const ABBREVIATED =
  "Ủy ban|Ủy ban nhân dân|Hội đồng nhân dân|Văn phòng|Văn phòng Ủy ban nhân dân|" +
  "Văn phòng Hội đồng nhân dân|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|" +
  "Ủy ban Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc Việt Nam|Chính phủ|Văn phòng Chính phủ|" +
  "Thanh tra Chính phủ|Ủy ban Thường vụ Quốc hội|Đại biểu Quốc hội|Đoàn đại biểu Quốc hội|" +
  "Kiểm toán nhà nước|Trung tâm Phục vụ hành chính công|Phục vụ hành chính công|" +
  "Hành chính công|Ban Quản lý|Ban Quản lý dự án|Quản lý dự án|Ban Chỉ đạo|Ban Thường vụ|" +
  "Công an|Chỉ huy quân sự|Bộ Chỉ huy quân sự|Quân sự|Bộ đội Biên phòng|Tòa án nhân dân|" +
  "Tòa án nhân dân tối cao|Viện kiểm sát|Viện kiểm sát nhân dân|" +
  "Viện kiểm sát nhân dân tối cao|Thi hành án dân sự|Bảo hiểm xã hội|Kho bạc Nhà nước|" +
  "Quản lý thị trường|Liên hiệp Phụ nữ|Cựu chiến binh|Thanh niên|Thanh niên Cộng sản|Hà Nội|" +
  "Hồ Chí Minh|Liên đoàn Lao động|Hợp tác xã|Trung học phổ thông|Trung học cơ sở|" +
  "Thông tin điện tử|Bệnh viện|Trung tâm Y tế|Ngân hàng Nhà nước|Chính sách xã hội|" +
  "Ngân hàng Chính sách xã hội|Khu công nghiệp|Khu kinh tế|Ủy ban Kiểm tra|Việt Nam|" +
  "Thường trực|Thường trực=TTr|Chính trị|Chính trị xã hội|Xã hội|Cơ quan|Đơn vị|Doanh nghiệp|" +
  "Tổ dân phố|Kiểm sát nhân dân|Đảng ủy|Văn phòng Đảng ủy|Văn phòng Đăng ký đất đai|" +
  "Đăng ký đất đai|Văn phòng Điều phối|Công nghệ số cộng đồng|Tổ chức tín dụng|Chỉ huy|Đại học|" +
  "Cao đẳng|Thanh niên Cộng sản Hồ Chí Minh|Cán bộ công chức viên chức|Cán bộ công chức|Viên chức|" +
  "Phòng thủ dân sự|Bệnh viện Đa khoa|Đa khoa|Phát thanh|Truyền hình|Phát thanh Truyền hình|Nông thôn mới|" +
  "Mục tiêu quốc gia|Chỉ huy Bộ đội Biên phòng|Giáo viên chủ nhiệm|Quản lý|" +
  "Văn phòng Tỉnh ủy=VPTU|An ninh trật tự|Tư vấn giám sát|Tư vấn thiết kế|Cán bộ giáo viên nhân viên|Cán bộ giáo viên|" +
  "Cán bộ giáo viên nhân viên học sinh|Giáo viên nhân viên|Giáo viên|Nhân viên|Điều dưỡng|Hội đồng thành viên|Hội đồng quản trị|Trạm Y tế|Cán bộ|Học sinh|Liên hiệp Thanh niên|Liên hiệp Thanh niên Việt Nam|" +
  "Người cao tuổi|Chữ thập đỏ|Văn học nghệ thuật|Cựu thanh niên xung phong=CTNXP|Cựu thanh niên xung phong|Thanh niên xung phong|Dân tộc thiểu số|" +
  "Phối hợp phổ biến giáo dục pháp luật|Cựu giáo chức|Đoàn Thanh niên|Câu lạc bộ|Cha mẹ học sinh|Cảnh sát hình sự|" +
  "Công đoàn cơ sở|Xí nghiệp|Phụ huynh học sinh|Giáo viên bộ môn|Cán bộ quản lý|Giải phóng mặt bằng|Phát triển quỹ đất";
