/** Whose registers a body's numbers are unique in. */
export type BodyReach = "central" | "local";

/**
 * Issuing bodies whose abbreviations stand in symbols: the initials of their names, or what stands
 * behind `=`. One body of the centre keeps one register, so its number and year name one document;
 * `UBND`, `HĐND` and `TU` exist in every province. Seen in documents and their lists (reported).
 */
export const BODY_ROWS = {
  central:
    "Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Chính phủ|Thủ tướng Chính phủ=TTg|" +
    "Hội đồng Bộ trưởng|Văn phòng Chính phủ|Văn phòng Quốc hội|Ngân hàng Nhà nước|" +
    "Thanh tra Chính phủ|Ủy ban Dân tộc|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|" +
    "Bộ Lao động - Thương binh và Xã hội=LĐTBXH|Kiểm toán nhà nước|" +
    "Trung ương Đảng=TW|Quân ủy Trung ương=QUTW|Văn phòng Trung ương Đảng=VPTW|Ban Tổ chức Trung ương=BTCTW",
  local:
    "Hội đồng nhân dân|Ủy ban nhân dân=UBND=UB|Chủ tịch Ủy ban nhân dân|" +
    "Văn phòng Ủy ban nhân dân=VPUBND=VPUB|Văn phòng|Ban Chỉ đạo|Bảo hiểm xã hội|Kho bạc Nhà nước|" +
    "Tỉnh ủy, Thành ủy=TU|Huyện ủy|Đảng ủy|Đại hội Đảng bộ=ĐH|Ủy ban Kiểm tra Tỉnh ủy",
} as const satisfies Readonly<Record<BodyReach, string>>;

/**
 * Fields with a ministry (`BNV`: Bộ Nội vụ) and a department in each province (`SNV`: Sở Nội
 * vụ), each behind a bar.
 */
export const FIELDS_OF_STATE =
  "|Nội vụ|Tài chính|Tư pháp|Công an|Quốc phòng|Y tế|Xây dựng|Công Thương|Ngoại giao|" +
  "Giáo dục và Đào tạo|Giao thông vận tải|Kế hoạch và Đầu tư|Khoa học và Công nghệ|" +
  "Thông tin và Truyền thông|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|" +
  "Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|" +
  "Lao động - Thương binh và Xã hội|Dân tộc và Tôn giáo|Du lịch";
