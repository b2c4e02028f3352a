import { phrases } from "../lexer/words.js";

/** What can set a time: the first one or two words of its name. */
export const AUTHORITIES = /* @__PURE__ */ phrases(
  "quy [định/chế/trình]|kế hoạch|hướng dẫn|[lộ/chương] trình|tiến độ|chỉ [đạo/thị]|văn bản|" +
    "[yêu/nhu] cầu|đề [án/nghị]|dự án|quyết định|nghị [quyết/định]|thông [báo/tư]|công văn|luật|" +
    "phân [công/kỳ]|phê duyệt|hợp đồng|thời [gian/hạn/điểm]|lịch|tình hình|thẩm quyền|nội dung|" +
    "ý kiến|kết luận|đúng",
);

/** An authority without `theo`. */
export const SET_TIMES = /* @__PURE__ */ phrases("thời [gian/hạn] quy định|tiến độ quy định");
