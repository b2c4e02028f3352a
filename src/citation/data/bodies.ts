/** Whose registers a body's numbers are unique in. */
export type BodyReach = "central" | "local" | "party-centre" | "party-local";

/**
 * Abbreviations of issuing bodies in symbols, with their names. One body of the centre keeps one
 * register, so its number and year name one document; `UBND`, `HĐND` and `TU` exist in every
 * province. Seen in documents and their lists (reported).
 */
export const BODY_ROWS = {
  central:
    "QH=Quốc hội|UBTVQH=Ủy ban Thường vụ Quốc hội|CTN=Chủ tịch nước|CP=Chính phủ|" +
    "TTg=Thủ tướng Chính phủ|HĐBT=Hội đồng Bộ trưởng|VPCP=Văn phòng Chính phủ|" +
    "VPQH=Văn phòng Quốc hội|NHNN=Ngân hàng Nhà nước|TTCP=Thanh tra Chính phủ|" +
    "UBDT=Ủy ban Dân tộc|TANDTC=Tòa án nhân dân tối cao|VKSNDTC=Viện kiểm sát nhân dân tối cao|" +
    "LĐTBXH=Bộ Lao động - Thương binh và Xã hội",
  local:
    "HĐND=Hội đồng nhân dân|UBND=Ủy ban nhân dân|UB=Ủy ban nhân dân|" +
    "CTUBND=Chủ tịch Ủy ban nhân dân|VPUBND=Văn phòng Ủy ban nhân dân|" +
    "VPUB=Văn phòng Ủy ban nhân dân|VP=Văn phòng|BCĐ=Ban Chỉ đạo",
  "party-centre": "TW=Trung ương Đảng|VPTW=Văn phòng Trung ương Đảng|BTCTW=Ban Tổ chức Trung ương",
  "party-local":
    "TU=Tỉnh ủy, Thành ủy|HU=Huyện ủy|ĐU=Đảng ủy|ĐH=Đại hội Đảng bộ|" +
    "UBKTTU=Ủy ban Kiểm tra Tỉnh ủy",
} as const satisfies Readonly<Record<BodyReach, string>>;

/**
 * Fields with a ministry (`BNV`: Bộ Nội vụ) and a department in each province (`SNV`: Sở Nội
 * vụ), whose abbreviations are the initials of their names.
 */
export const FIELDS_OF_STATE =
  "Nội vụ|Tài chính|Tư pháp|Công an|Quốc phòng|Y tế|Xây dựng|Công Thương|Ngoại giao|" +
  "Giáo dục và Đào tạo|Giao thông vận tải|Kế hoạch và Đầu tư|Khoa học và Công nghệ|" +
  "Thông tin và Truyền thông|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|" +
  "Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|" +
  "Lao động - Thương binh và Xã hội|Dân tộc và Tôn giáo|Du lịch";
