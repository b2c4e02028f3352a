import { lexiconOf, phrases, type Lexicon } from "../../reading/index.js";
import type { AgencyRole } from "../agency.js";

/** Words that make what follows a collective. */
export const PLURALS = /* @__PURE__ */ phrases(
  "các|những|mọi|một số|từng|mỗi|hệ thống các|[tất cả/toàn thể/toàn bộ] [các]|100 % [các/số/]",
);

/** Verbs that say what an agency does, and its role if they say one. */
export const ROLES: Lexicon<AgencyRole | "none"> = /* @__PURE__ */ lexiconOf<AgencyRole | "none">([
  ["chủ trì|[làm/là/] đầu mối|là cơ quan [đầu mối/thường trực/chủ trì]", "lead"],
  ["[cùng] phối hợp|phối hợp thực hiện|tham gia|hỗ trợ", "coordinate"],
  ["[tổ chức] [thực hiện/triển khai]", "implement"],
  ["theo dõi|đôn đốc|kiểm tra|giám sát|kiểm soát", "monitor"],
  ["hướng dẫn", "guide"],
  ["tổng hợp", "compile"],
  [
    "chủ động|tham mưu|xây dựng|báo cáo|hoàn thiện|ban hành|cung cấp|đề xuất|rà soát|tổ chức|" +
      "tiếp nhận|cập nhật|đăng tải|[chịu/có] trách nhiệm|căn cứ|bố trí|thẩm định|chỉ đạo|gửi|" +
      "trình [ubnd/cấp/chủ tịch/hđnd/lãnh đạo]|cử|đảm bảo|bảo đảm|đánh giá|giúp|phê duyệt",
    "none",
  ],
]);

/** Nouns before a role in a label: `Cơ quan chủ trì: …`. */
export const LABEL_NOUNS = /* @__PURE__ */ phrases(
  "cơ quan|đơn vị [được giao]|phòng|cơ quan & đơn vị",
);

/** Words before an agency that hand it a task and name nothing. */
export const HANDING_WORDS = /* @__PURE__ */ phrases(
  "giao [cho]|đề nghị|yêu cầu|do|[các] đồng chí|đ / c",
);

/** Words that open a qualifier; those of the second list take an agency or an area after them. */
export const QUALIFIERS = /* @__PURE__ */ phrases(
  "[có] liên quan|có|được|khác|đóng|nơi|cùng cấp|chuyên ngành|trong|ngoài|tại|ở|theo|nêu trên|phụ trách",
);
export const BELONGING = /* @__PURE__ */ phrases(
  "[trực] thuộc|thuộc & trực thuộc|của|[đóng] trên địa bàn|thành viên",
);
