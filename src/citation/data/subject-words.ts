/**
 * Words with which the subject of a document begins, and at which the name of its issuer ends:
 * `của UBND tỉnh ‖ triển khai …`. Small letters.
 */
export const SUBJECT_OPENERS: readonly string[] = [
  "về",
  "v/v",
  "ban hành",
  "quy định",
  "phê duyệt",
  "thực hiện",
  "triển khai",
  "tổ chức thực hiện",
  "sửa đổi",
  "bổ sung",
  "hướng dẫn",
  "kê khai",
  "kiểm tra",
  "rà soát",
  "nâng cao",
  "tăng cường",
  "đẩy mạnh",
  "công bố",
  "kiện toàn",
  "thành lập",
  "điều chỉnh",
  "sơ kết",
  "tổng kết",
  "báo cáo",
  "kết quả",
  "phát động",
  "khắc phục",
  "cải thiện",
  "phòng, chống",
  "bãi bỏ",
  "thay thế",
  "công nhận",
  "giao",
  "quy chế",
  "đánh giá",
  "theo dõi",
  "tiếp tục",
  "phát triển",
  "xây dựng",
  "bảo đảm",
  "đảm bảo",
  "cải cách",
  "một số",
];

/** Words that end the name of an issuer without opening a subject. Small letters. */
export const ISSUER_ENDS: readonly string[] = [
  "và các",
  "thì",
  "là",
  "trong",
  "tại",
  "đến",
  "theo",
  "để",
  "nhằm",
  "đã",
  "được",
  "do",
  "cho",
  "với",
  "có",
  "năm",
  "ngày",
  "giai đoạn",
  "nhiệm kỳ",
  "khóa",
  "số",
  "gắn với",
  "gửi",
  "đảm bảo",
  "như",
  "khi",
];

/** First words of bodies that begin a name of their own after a dash or `&`. */
export const ISSUER_HEADS: readonly string[] = ["sở", "ubnd", "văn phòng", "công an", "bộ"];

/** Words around a comma that stands inside the name of an issuer. Small letters. */
export const COMMA_PAIRS: readonly string[] = [
  "hóa, thể",
  "động, thương",
  "phòng, chống",
  "trưởng, chủ",
  "tế, hạ",
  "hóa, khoa",
];

/** Kinds of documents that are cited by a name of their own: `Luật Tố cáo năm 2018`. */
export const NAMED_KINDS = ["bộ luật", "luật", "pháp lệnh", "hiến pháp"] as const;

/**
 * Words around a comma that stands inside the name of a law: `Luật Cán bộ, công chức`.
 * Any other comma ends the name, because what follows may be another task of the sentence.
 */
export const NAME_COMMAS: readonly string[] = [
  "đổi, bổ",
  "phòng, chống",
  "xã, phường",
  "phường, thị",
  "kiệm, chống",
  "nhập, cảnh",
  "cảnh, xuất",
  "cảnh, nhập",
  "cảnh, quá",
  "cảnh, cư",
  "bệnh, chữa",
  "bộ, công",
  "đua, khen",
  "lý, sử",
  "khí, vật",
  "cháy, chữa",
  "nạn, cứu",
  "vệ, chăm",
  "tự, an",
];

/** Words before a number that is none of a document: of a form, an account, a file. */
export const OTHER_NUMBERS: readonly string[] = [
  "mẫu",
  "biểu",
  "biểu mẫu",
  "mã",
  "phụ lục",
  "tài khoản",
  "hồ sơ",
];
