/**
 * Names of laws in force or lately replaced, by which offices cite them without a number or a year:
 * `theo Luật Đất đai`. Only a name that stands here has a sure end in a sentence. They are words by
 * which a citation is told, no facts about a law: the list was not checked against the gazette
 * (unverified), names no year, and holds the short names that offices write as well.
 */
export const LAW_NAMES =
  "An ninh mạng|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ|Dẫn độ|Dầu khí|Điều ước quốc tế|" +
  "Hàng không dân dụng|Phòng, chống HIV / AIDS|Phòng, chống tham nhũng, lãng phí, tiêu cực|Phục hồi, phá sản|" +
  "Tiết kiệm, chống lãng phí|Phát triển đô thị|Quản lý phát triển đô thị|Tình trạng khẩn cấp|Thỏa thuận quốc tế|" +
  "Thuế tài nguyên|Thuế sử dụng đất nông nghiệp|Thư viện|Thương mại điện tử|Trọng tài thương mại|" +
  "Tổ chức cơ quan điều tra hình sự|Trưng mua, trưng dụng tài sản|Tương trợ tư pháp|Quốc tịch|" +
  "An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|" +
  "An toàn, vệ sinh lao động|Ban hành văn bản quy phạm pháp luật|" +
  "Ban hành văn bản quy phạm pháp luật của [HĐND/Hội đồng nhân dân] [,/và] [UBND/Ủy ban nhân dân]|Ban hành VBQPPL|Bảo hiểm tiền gửi|Bảo hiểm xã hội|" +
  "Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường|" +
  "Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|" +
  "Bảo vệ và phát triển rừng|Bảo vệ, chăm sóc và giáo dục trẻ em|" +
  "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Báo chí|Biên giới quốc gia|" +
  "Biên phòng Việt Nam|Biển Việt Nam|Bình đẳng giới|Bưu chính|" +
  "Các tổ chức tín dụng|Cán bộ, công chức|Cán bộ công chức|Căn cước|Căn cước công dân|Cạnh tranh|Chăn nuôi|" +
  "Chất lượng sản phẩm, hàng hóa|Chứng khoán|Chuyển đổi số|Chuyển giao công nghệ|Công an nhân dân|" +
  "Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số|" +
  "Công nghiệp quốc phòng, an ninh và động viên công nghiệp|Công tác xã hội|Cơ yếu|Cư trú|" +
  "Dân quân tự vệ|Dân số|Di sản văn hóa|Doanh nghiệp|Dữ liệu|Dược|Du lịch|Đa dạng sinh học|" +
  "Đất đai|Đấu giá tài sản|Đấu thầu|Đầu tư|Đầu tư công|Đầu tư theo phương thức đối tác công tư|" +
  "Đặc xá|Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Đo đạc và bản đồ|Đường bộ|Đường sắt|" +
  "Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa|Giá|Giám định tư pháp|" +
  "Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Hải quan|" +
  "Hàng không dân dụng Việt Nam|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|" +
  "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hòa giải, đối thoại tại Tòa án|" +
  "Hòa giải ở cơ sở|Hóa chất|Hỗ trợ doanh nghiệp nhỏ và vừa|Hộ tịch|Hôn nhân và gia đình|Hợp tác xã|" +
  "Kế toán|Khám bệnh, chữa bệnh|Khám chữa bệnh|Khí tượng thủy văn|Khiếu nại|Khoa học và công nghệ|" +
  "Khoa học, công nghệ và đổi mới sáng tạo|Khiếu nại, tố cáo|Khoáng sản|Kiểm toán độc lập|Kiểm toán nhà nước|" +
  "Kiến trúc|Kinh doanh bảo hiểm|Kinh doanh bất động sản|Lâm nghiệp|Luật sư|Lưu trữ|Lý lịch tư pháp|" +
  "Lực lượng dự bị động viên|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|" +
  "Mặt trận Tổ quốc Việt Nam|Ngân hàng Nhà nước Việt Nam|Ngân sách nhà nước|Nghĩa vụ quân sự|" +
  "Người cao tuổi|Người khuyết tật|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|" +
  "Nhà giáo|Nhà ở|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|" +
  "Nuôi con nuôi|Năng lượng nguyên tử|Phá sản|Phòng bệnh|Phòng, chống bạo lực gia đình|" +
  "Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy|Phòng, chống mua bán người|" +
  "Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|" +
  "Phòng, chống tham nhũng|Phòng chống tham nhũng|Phòng chống ma túy|Phòng, chống thiên tai|" +
  "Phòng chống thiên tai|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|" +
  "Phòng thủ dân sự|Phí và lệ phí|Phổ biến, giáo dục pháp luật|Phổ biến giáo dục pháp luật|Quản lý nợ công|" +
  "Quản lý ngoại thương|Quản lý thuế|Quản lý, sử dụng tài sản công|Quản lý, sử dụng tài sản nhà nước|" +
  "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|" +
  "Quảng cáo|Quốc phòng|Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|" +
  "Sở hữu trí tuệ|Sử dụng năng lượng tiết kiệm và hiệu quả|Sĩ quan Quân đội nhân dân Việt Nam|" +
  "Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Tần số vô tuyến điện|Thanh niên|Thanh tra|" +
  "Thể dục, thể thao|Thi đua, khen thưởng|Thi đua khen thưởng|Thi hành án dân sự|Thi hành án hình sự|" +
  "Thi hành tạm giữ, tạm giam|Thống kê|Thú y|Thủ đô|Thuế bảo vệ môi trường|Thuế giá trị gia tăng|" +
  "Thuế sử dụng đất phi nông nghiệp|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|" +
  "Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thủy lợi|Thủy sản|Thương mại|" +
  "Thực hành tiết kiệm, chống lãng phí|Thực hành tiết kiệm chống lãng phí|Thực hiện dân chủ ở cơ sở|" +
  "Tiêu chuẩn và quy chuẩn kỹ thuật|Tiếp cận thông tin|Tiếp công dân|Tín ngưỡng, tôn giáo|Tố cáo|" +
  "Tố tụng hành chính|Tổ chức Chính phủ|Tổ chức chính quyền địa phương|Tổ chức Quốc hội|" +
  "Tổ chức [HĐND/Hội đồng nhân dân] và [UBND/Ủy ban nhân dân]|" +
  "Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|" +
  "Trẻ em|Trí tuệ nhân tạo|Trồng trọt|Trợ giúp pháp lý|Trưng cầu ý dân|" +
  "Trật tự, an toàn giao thông đường bộ|Tư pháp người chưa thành niên|Việc làm|Viên chức|" +
  "Viễn thông|Xây dựng|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|" +
  "Xử lý vi phạm hành chính|ATTP|BHXH|BHYT|BVMT|HTX|KCB|NSNN|PBGDPL|PCCC|PCTN|XLVPHC|" +
  "Thuế [GTGT/TNCN/TNDN/TTĐB]|Bảo vệ sức khỏe nhân dân|Bầu cử đại biểu [Quốc hội/Hội đồng nhân dân]|Dạy nghề|" +
  "Doanh nghiệp nhà nước|Đầu tư nước ngoài tại Việt Nam|Khuyến khích đầu tư trong nước|Ngân hàng Nhà nước|" +
  "Phá sản doanh nghiệp|Phổ cập giáo dục tiểu học|Thuế chuyển quyền sử dụng đất|Trưng cầu ý dân";

/** Names of codes: a law of none of these names exists. */
export const CODE_NAMES =
  "Dân sự|Hàng hải Việt Nam|Hàng hải|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự";

/** Names of ordinances in force. */
export const ORDINANCE_NAMES =
  "Ưu đãi người có công với cách mạng|Dân số|Quản lý thị trường|Động viên công nghiệp|" +
  "Chi phí tố tụng|Cảnh vệ|Án phí, lệ phí Tòa án|Cán bộ, công chức|Công an xã|Dân quân tự vệ|" +
  "Giống cây trồng|Giống vật nuôi|Lực lượng dự bị động viên|Phí và lệ phí|" +
  "Tín ngưỡng, tôn giáo|Bưu chính, viễn thông|Trọng tài thương mại|Xử lý vi phạm hành chính|Cựu chiến binh|Ngoại hối";
