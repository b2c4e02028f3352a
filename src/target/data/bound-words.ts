import { lexicon, phrases } from "../../reading/index.js";

/*
 * The words of bounds, as they are usually spelt in small letters. The lists are the language of
 * plans and resolutions; they carry no facts of law.
 */

/**
 * Words between a measure and its figure, besides the comparisons that all readers know: that a
 * level is reached (`reach`), or moved to (`up`, `down`); that it is about right; `từ`, which asks
 * for `trở lên` or a second figure; and words that change nothing.
 */
export const LEADS = /* @__PURE__ */ lexicon({
  // Slips of the hand that can mean nothing else.
  gte: "tối [thiếu/thiêu/thiễu/thiều]|ít [nhât/nhầt/nhấn]",
  gt: "trêb|trêm|trện",
  lte: "trong vòng|trong thời hạn|trong thời [hạn/gian] không quá",
  lt: "khống chế dưới",
  eq: "[đầy] đủ",
  reach:
    "[phải/cần/ước/] đạt|đạt [được/mức/tỷ lệ/lần lượt]|chiếm|chiếm tỷ [lệ/trọng]|là|ở mức [độ]|duy trì [mức]|[duy trì/giữ/ổn định] ở mức",
  filler: "được|phải|[đến] mức|cho|con số",
  up: "lên [đến/tới/mức/thành/]|tăng lên",
  down: "xuống [còn/mức/đến/]|[chỉ/giảm/] còn|còn lại",
  approximate: "[ước] khoảng|xấp xỉ|gần [bằng]|cỡ|chừng|~",
  from: "từ",
  average: "bình quân|trung bình",
});

/** Words before `cận` where it bounds: `đến cận 80%`, but not `tiếp cận 80% dịch vụ`. */
export const BEFORE_NEARLY = /* @__PURE__ */ phrases("đến|tới|đạt|mức|ở|là|còn|từ");

/** The same in brackets: `80% (tối thiểu)`. */
export const BRACKETED = /* @__PURE__ */ lexicon({ gte: "tối thiểu|ít nhất", lte: "tối đa" });

/** Verbs of growing and shrinking. */
export const CHANGES = /* @__PURE__ */ lexicon({
  increase: "tăng [thêm/dần/]|gia tăng|nâng [cao/dần/]|cải thiện [tăng]",
  decrease:
    "giảm [dần/bớt/thiểu/thêm/đi/]|[cắt/kéo/tiết] giảm|tinh [giản/giảm]|tụt|rút ngắn|hạ [thấp]|tiết kiệm|thu hẹp",
});

/** Verbs that shrink beside a verb of shrinking: `cắt giảm, đơn giản hóa tối thiểu 20%`. */
export const SHRINKING_TOO = /* @__PURE__ */ phrases("đơn giản hóa|bãi bỏ|lược bỏ|loại bỏ|rút gọn");

/** What joins two such verbs. */
export const VERB_JOINTS = /* @__PURE__ */ phrases(",|và|hoặc|-|/|, và");

/** What follows or stands before where they are no such verbs: `tăng cường`, `tốc độ tăng`. */
export const NO_CHANGE_BEHIND = /* @__PURE__ */ phrases(
  "trưởng|cường|tốc|nghèo|tải|phát [,/;/là/và/trong]|áp|tầng|trừ",
);
export const NO_CHANGE_BEFORE = /* @__PURE__ */ phrases("[tốc/nhịp] độ|mức|giá trị|suất|gia|sự");

/** The same words where they end another noun: `phạm pháp hình sự giảm`, `chuẩn quốc gia tăng`. */
export const OTHER_NOUNS = /* @__PURE__ */ phrases(
  "[hình/dân/nhân/quân/tâm/thời] sự|[quốc/tham/chuyên/nông] gia|định mức",
);

/** Measures that a verb of change speaks of where its amount follows: `giá trị tăng 5%`. */
export const GROWING = /* @__PURE__ */ phrases("giá trị|suất");

/** What `nâng cao` is a grade of: `đạt chuẩn nâng cao`. */
export const BEFORE_RAISED = /* @__PURE__ */ phrases("chuẩn|thôn mới|ntm|đạt");

/** Words between a verb of change and its amount. */
export const ON_AVERAGE = /* @__PURE__ */ phrases(
  "bình quân|trung bình|thêm|dần|hơn nữa|ngay|tiếp|mạnh|nhanh|sâu|tổng cộng",
);

/** Words by which a level is to be kept. */
export const KEEPING = /* @__PURE__ */ phrases("duy trì|giữ [vững/nguyên/]|ổn định");

/** Words that say that there is to be none of what follows. */
export const DENIALS = /* @__PURE__ */ phrases(
  "không [có/còn/phát sinh/xảy ra]|không để [xảy ra/phát sinh/tồn đọng/có/] [tình trạng]|chấm dứt tình trạng",
);

/** Words that say that all that is required is to be met. */
export const REQUIREMENTS = /* @__PURE__ */ phrases(
  "đáp ứng [đầy] đủ|đáp ứng [tất cả] [các] [yêu cầu/tiêu chí/điều kiện]|đạt tất cả các tiêu chí",
);

/** Words that compare with something that is no figure. */
export const RELATIONS = /* @__PURE__ */ lexicon({
  gte: "không [thấp/ít] hơn|bằng hoặc [cao/] hơn|cao hơn hoặc bằng|đạt [và/hoặc] vượt",
  gt: "[cao/lớn/nhiều] hơn|vượt|trên mức",
  lte: "không [được] vượt|không [cao hơn/vượt quá/quá]|bằng hoặc thấp hơn",
  lt: "[thấp/ít/nhỏ] hơn|dưới mức",
  eq: "tương đương",
});

/** Heads of what a figure can be compared with. */
export const REFERENCES = /* @__PURE__ */ phrases(
  "mức|bình quân|trung bình|năm|quý|tháng|cùng kỳ|mặt bằng chung|tỷ lệ|so với|kế hoạch|chỉ tiêu|dự toán|quy định|giai đoạn|mục tiêu|kết quả năm|nhiệm kỳ|chuẩn",
);

/** Words for an assigned figure that can be met or passed. */
export const ASSIGNED = /* @__PURE__ */ phrases(
  "chỉ tiêu|kế hoạch|dự toán|mục tiêu|nhiệm vụ|định mức",
);

/** Words that say that the figure itself is reached, and those that lead to its passing. */
export const REACHED_AND = /* @__PURE__ */ phrases("hoàn thành [và/hoặc]|đạt và");
export const COMPLETE = /* @__PURE__ */ phrases("hoàn thành");
