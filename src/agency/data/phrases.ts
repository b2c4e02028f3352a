import type { AgencyRole } from "../agency.js";

/** Words that make what follows a collective. */
export const PLURALS: readonly string[] = [
  "các",
  "những",
  "mọi",
  "tất cả",
  "tất cả các",
  "toàn thể",
  "toàn bộ",
  "toàn bộ các",
  "toàn thể các",
  "một số",
  "từng",
  "mỗi",
  "hệ thống các",
  "100 %",
  "100 % các",
  "100 % số",
];

/** Verbs that say what an agency does, and its role if they say one. */
export const ROLE_ROWS: readonly (readonly [words: string, role: AgencyRole | "none"])[] = [
  [
    "chủ trì|làm đầu mối|là đầu mối|là cơ quan đầu mối|đầu mối|là cơ quan thường trực|là cơ quan chủ trì",
    "lead",
  ],
  ["phối hợp|cùng phối hợp|tham gia|hỗ trợ|phối hợp thực hiện", "coordinate"],
  ["thực hiện|triển khai|tổ chức thực hiện|tổ chức triển khai", "implement"],
  ["theo dõi|đôn đốc|kiểm tra|giám sát|kiểm soát", "monitor"],
  ["hướng dẫn", "guide"],
  ["tổng hợp", "compile"],
  [
    "chủ động|tham mưu|xây dựng|báo cáo|hoàn thiện|ban hành|cung cấp|đề xuất|rà soát|tổ chức|tiếp nhận|cập nhật|đăng tải|chịu trách nhiệm|có trách nhiệm|căn cứ|bố trí|thẩm định|chỉ đạo|gửi|trình ubnd|trình cấp|trình chủ tịch|trình hđnd|trình lãnh đạo|cử|đảm bảo|bảo đảm|đánh giá|giúp|phê duyệt",
    "none",
  ],
];

/** Nouns before a role in a label: `Cơ quan chủ trì: …`. */
export const LABEL_NOUNS: readonly string[] = [
  "cơ quan",
  "đơn vị",
  "phòng",
  "cơ quan & đơn vị",
  "đơn vị được giao",
];

/** Words before an agency that hand it a task and name nothing. */
export const HANDING_WORDS: readonly string[] = [
  "giao",
  "giao cho",
  "đề nghị",
  "yêu cầu",
  "do",
  "đồng chí",
  "các đồng chí",
  "đ / c",
];

/** Words that open a qualifier; those of the second list take an agency or an area after them. */
export const QUALIFIERS: readonly string[] = [
  "liên quan",
  "có liên quan",
  "có",
  "được",
  "khác",
  "đóng",
  "nơi",
  "cùng cấp",
  "chuyên ngành",
  "trong",
  "ngoài",
  "tại",
  "ở",
  "theo",
  "nêu trên",
  "phụ trách",
];

export const BELONGING: readonly string[] = [
  "thuộc",
  "trực thuộc",
  "của",
  "trên địa bàn",
  "thành viên",
  "thuộc & trực thuộc",
  "đóng trên địa bàn",
];
