import { lexicon, phrases } from "../lexer/lexicon.js";

/*
 * The words of bounds, as they are usually spelt in small letters. The lists are the language of
 * plans and resolutions; they carry no facts of law.
 */

/**
 * Words between a measure and its figure: a comparator; that a level is reached (`reach`), or moved
 * to (`up`, `down`); that it is about right; `từ`, which asks for `trở lên` or a second figure; and
 * words that change nothing.
 */
export const LEADS = /* @__PURE__ */ lexicon({
  gte: "[ít nhất/tối thiểu/thấp nhất] [là]|chí ít|không [dưới/kém/kém hơn]|không [được] thấp hơn|không [ít/nhỏ] hơn|bằng hoặc [trên/hơn/cao hơn/lớn hơn]|[lớn/cao] hơn hoặc bằng|đạt [và/hoặc] vượt|>=",
  gt: "trên [mức]|[cao/lớn/nhiều/] hơn|vượt [mức/trên/quá/ngưỡng/]|quá|>",
  lte: "không [được] [quá/vượt/vượt quá]|không [cao/lớn/nhiều/] hơn|không [trên/để vượt/để quá]|[tối đa/nhiều nhất/chậm nhất/muộn nhất] [là]|cao nhất là|lâu nhất|bằng hoặc [thấp/nhỏ] hơn|[nhỏ/thấp] hơn hoặc bằng|trong vòng|trong thời hạn|trong thời [hạn/gian] không quá|<=",
  lt: "[khống chế] dưới|dưới mức|[thấp/ít/nhỏ] hơn|chưa [đến/tới/đầy]|không [đến/tới]|<",
  eq: "=|bằng|đúng|[đầy] đủ",
  reach:
    "[phải/cần/ước/] đạt|đạt [được/mức/tỷ lệ]|chiếm|chiếm tỷ [lệ/trọng]|là|ở mức [độ]|duy trì [mức]|[duy trì/giữ/ổn định] ở mức",
  filler: "được|phải|[đến] mức|cho|con số",
  up: "lên [đến/tới/mức/thành/]|tăng lên",
  down: "xuống [còn/mức/đến/]|[chỉ/giảm/] còn|còn lại",
  approximate: "[ước] khoảng|xấp xỉ|gần [bằng]|cỡ|chừng|~",
  from: "từ",
  average: "bình quân|trung bình",
});

/** Words behind a figure that name a comparator. */
export const AFTERWORDS = /* @__PURE__ */ lexicon({
  gte: "trở [lên/nên]|hoặc [cao/nhiều/lớn/] hơn",
  lte: "trở xuống|hoặc [thấp/ít] hơn",
});

/** The same in brackets: `80% (tối thiểu)`. */
export const BRACKETED = /* @__PURE__ */ lexicon({ gte: "tối thiểu|ít nhất", lte: "tối đa" });

/** Verbs of growing and shrinking. */
export const CHANGES = /* @__PURE__ */ lexicon({
  increase: "tăng [thêm/dần/]|gia tăng|nâng [cao/dần/]|cải thiện [tăng]",
  decrease:
    "giảm [dần/bớt/thiểu/thêm/đi/]|[cắt/kéo/tiết] giảm|tinh [giản/giảm]|rút ngắn|hạ [thấp]|tiết kiệm|thu hẹp",
});

/** What follows or stands before where they are no such verbs: `tăng cường`, `tốc độ tăng`. */
export const NO_CHANGE_BEHIND = /* @__PURE__ */ phrases(
  "trưởng|cường|tốc|nghèo|tải|phát|áp|tầng|trừ",
);
export const NO_CHANGE_BEFORE = /* @__PURE__ */ phrases("[tốc/nhịp] độ|mức|giá trị|suất|gia|sự");

/** Words between a verb of change and its amount. */
export const ON_AVERAGE = /* @__PURE__ */ phrases("bình quân|trung bình|thêm|dần|hơn nữa");

/** Words by which a level is to be kept. */
export const KEEPING = /* @__PURE__ */ phrases("duy trì|giữ [vững]|ổn định");

/** Words that say that there is to be none of what follows. */
export const DENIALS = /* @__PURE__ */ phrases(
  "không [có/còn/phát sinh/xảy ra]|không để [xảy ra/phát sinh/tồn đọng/có/] [tình trạng]|chấm dứt tình trạng",
);

/** Words that say that all that is required is to be met. */
export const REQUIREMENTS = /* @__PURE__ */ phrases(
  "đáp ứng [đầy] đủ|đáp ứng [tất cả] [các] [yêu cầu/tiêu chí/điều kiện]|đạt tất cả các tiêu chí",
);

/** Words that compare with something that is no figure. */
export const COMPARISONS = /* @__PURE__ */ lexicon({
  gte: "không [thấp/ít] hơn|bằng hoặc [cao/] hơn|cao hơn hoặc bằng|đạt [và/hoặc] vượt",
  gt: "[cao/lớn/nhiều] hơn|vượt|trên mức",
  lte: "không [được] vượt|không [cao hơn/vượt quá/quá]|bằng hoặc thấp hơn",
  lt: "[thấp/ít/nhỏ] hơn|dưới mức",
  eq: "tương đương",
});

/** Heads of what a figure can be compared with. */
export const REFERENCES = /* @__PURE__ */ phrases(
  "mức|bình quân|trung bình|năm|cùng kỳ|mặt bằng chung|tỷ lệ|so với|kế hoạch|chỉ tiêu|dự toán|quy định|giai đoạn|mục tiêu|kết quả năm|nhiệm kỳ|chuẩn",
);

/** Words for an assigned figure that can be met or passed. */
export const ASSIGNED = /* @__PURE__ */ phrases(
  "chỉ tiêu|kế hoạch|dự toán|mục tiêu|nhiệm vụ|định mức",
);
