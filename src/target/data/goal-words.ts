import { lexicon, phrases } from "../../reading/index.js";

/*
 * The words by which a sentence tells what is aimed at, and those by which it tells what was found.
 */

/** What states goals, before the time by which they are to be reached. */
export const GOAL_NOUNS = /* @__PURE__ */ phrases(
  "[các/những/] [mục tiêu/chỉ tiêu] [tổng quát/cụ thể/chung/chủ yếu/cơ bản/chính/phấn đấu/] [đặt ra/đề ra/là/]|đặt ra [mục tiêu/chỉ tiêu]|đề ra [mục tiêu/chỉ tiêu]|kế hoạch [đề ra/đặt ra/]|kh|định hướng|dự kiến|lộ trình|tầm nhìn|yêu cầu|bảo đảm|đảm bảo",
);

/** What a sentence speaks of that is still to come. */
export const GOALS = /* @__PURE__ */ phrases(
  "sẽ|dự kiến|dự định|bảo đảm|đảm bảo|yêu cầu|cần|phải|ít nhất|tối thiểu|không quá|trở [lên/xuống]|[đến/tới] [năm/hết năm/cuối năm/trước năm]|vào [năm/cuối năm]|từ nay đến|tầm nhìn|định hướng|lộ trình|kế hoạch [năm/sản xuất/phát triển/kinh doanh/giai đoạn/là]|giao chỉ tiêu|chỉ tiêu giao",
);

/** Behind these an aim is only what a result is measured by: `vượt mục tiêu`, `20% chỉ tiêu`. */
export const MEASURED_BY = /* @__PURE__ */ phrases(
  "vượt [mức/xa/]|so với|so|bằng|%|thành|đạt và vượt|các|số|toàn bộ|mọi|những",
);

/** What a result passes. */
export const PASSED = /* @__PURE__ */ phrases(
  "[đạt] vượt [xa/mức/so với/] [chỉ tiêu/kế hoạch/mục tiêu/dự toán/yêu cầu/nghị quyết]",
);

/** Words of one who looks back. */
export const LOOKING_BACK = /* @__PURE__ */ phrases(
  "đều [vượt/hoàn thành]|năm [liền/liên tiếp/liên tục]|[chỉ tiêu/mục tiêu] [đều/đã/vượt/hoàn thành/đạt và vượt]|là năm thứ|[năm/lần] [thứ] [hai/ba/tư/năm/2/3/4/5/6] liên tiếp|[chiếm/giữ] [ngôi/vị trí] [quán quân/á quân/đầu bảng/số 1/dẫn đầu]|[tăng trưởng/phát triển] [khá/tốt/ổn định]|chuyển biến [tích cực/rõ nét]|khởi sắc|tín hiệu tích cực|[trong] [những/] [nhiệm kỳ/năm/giai đoạn] vừa qua|thành tích [đạt được/nổi bật]|[năm/nhiệm kỳ] qua",
);

/** Verbs of a change beside the level that it led to. */
export const MOVED = /* @__PURE__ */ phrases("tăng [thêm/gấp/]|giảm|cao hơn|thấp hơn|nhưng giảm");

/** What a level is compared with when it was found. */
export const FORMER = /* @__PURE__ */ phrases(
  "so với [cùng/năm/đầu/nhiệm kỳ/kỳ/vụ/tháng/quý/giai đoạn/trước/kế hoạch/lần/thời/bình quân/mục tiêu/chỉ tiêu/nghị quyết]|so [cùng/năm/đầu]|cùng kỳ",
);

/** Labels of figures that were found, and of those that are planned, beside the words that strive. */
export const LABELS = /* @__PURE__ */ lexicon({
  found:
    "[ước/kết quả/tình hình/đã/ước kết quả/] [thực hiện/th]|kết quả [đạt được]|ước [đạt]|[hiện/thực] trạng|thực tế",
  planned: "kế hoạch [giao]|kh [giao]|dự kiến|dự toán|định hướng|lộ trình|giao",
});
