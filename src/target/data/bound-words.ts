import type { BoundComparator } from "../grammar/reading.js";

/**
 * The words of bounds, as they are usually spelt in small letters. The lists are the language of
 * plans and resolutions; they carry no facts of law.
 */

/** Words before a figure that name a comparator. */
export const COMPARATORS: readonly (readonly [string, BoundComparator])[] = [
  ["ít nhất", "gte"],
  ["ít nhất là", "gte"],
  ["tối thiểu", "gte"],
  ["tối thiểu là", "gte"],
  ["chí ít", "gte"],
  ["thấp nhất", "gte"],
  ["thấp nhất là", "gte"],
  ["không dưới", "gte"],
  ["không thấp hơn", "gte"],
  ["không được thấp hơn", "gte"],
  ["không ít hơn", "gte"],
  ["không nhỏ hơn", "gte"],
  ["không kém", "gte"],
  ["không kém hơn", "gte"],
  ["bằng hoặc trên", "gte"],
  ["bằng hoặc cao hơn", "gte"],
  ["bằng hoặc lớn hơn", "gte"],
  ["bằng hoặc hơn", "gte"],
  ["lớn hơn hoặc bằng", "gte"],
  ["cao hơn hoặc bằng", "gte"],
  ["đạt và vượt", "gte"],
  ["đạt hoặc vượt", "gte"],
  [">=", "gte"],
  ["trên", "gt"],
  ["trên mức", "gt"],
  ["hơn", "gt"],
  ["cao hơn", "gt"],
  ["lớn hơn", "gt"],
  ["nhiều hơn", "gt"],
  ["vượt", "gt"],
  ["vượt mức", "gt"],
  ["vượt trên", "gt"],
  ["vượt quá", "gt"],
  ["vượt ngưỡng", "gt"],
  ["quá", "gt"],
  [">", "gt"],
  ["không quá", "lte"],
  ["không được quá", "lte"],
  ["không vượt", "lte"],
  ["không vượt quá", "lte"],
  ["không được vượt quá", "lte"],
  ["không cao hơn", "lte"],
  ["không lớn hơn", "lte"],
  ["không nhiều hơn", "lte"],
  ["không hơn", "lte"],
  ["không trên", "lte"],
  ["không để vượt", "lte"],
  ["tối đa", "lte"],
  ["tối đa là", "lte"],
  ["nhiều nhất", "lte"],
  ["nhiều nhất là", "lte"],
  ["cao nhất là", "lte"],
  ["lâu nhất", "lte"],
  ["chậm nhất", "lte"],
  ["chậm nhất là", "lte"],
  ["muộn nhất", "lte"],
  ["muộn nhất là", "lte"],
  ["bằng hoặc thấp hơn", "lte"],
  ["bằng hoặc nhỏ hơn", "lte"],
  ["nhỏ hơn hoặc bằng", "lte"],
  ["thấp hơn hoặc bằng", "lte"],
  ["khống chế dưới", "lt"],
  ["trong vòng", "lte"],
  ["trong thời hạn", "lte"],
  ["trong thời hạn không quá", "lte"],
  ["trong thời gian không quá", "lte"],
  ["<=", "lte"],
  ["dưới", "lt"],
  ["dưới mức", "lt"],
  ["thấp hơn", "lt"],
  ["ít hơn", "lt"],
  ["nhỏ hơn", "lt"],
  ["chưa đến", "lt"],
  ["chưa tới", "lt"],
  ["chưa đầy", "lt"],
  ["không đến", "lt"],
  ["không tới", "lt"],
  ["<", "lt"],
  ["=", "eq"],
  ["bằng", "eq"],
  ["đúng", "eq"],
  ["đầy đủ", "eq"],
  ["đủ", "eq"],
];

/** Words after a figure that name a comparator. */
export const COMPARATORS_AFTER: readonly (readonly [string, BoundComparator])[] = [
  ["trở lên", "gte"],
  ["trở nên", "gte"],
  ["hoặc cao hơn", "gte"],
  ["hoặc nhiều hơn", "gte"],
  ["hoặc hơn", "gte"],
  ["hoặc lớn hơn", "gte"],
  ["trở xuống", "lte"],
  ["hoặc thấp hơn", "lte"],
  ["hoặc ít hơn", "lte"],
];

/** Words that say only that a level is reached. */
export const REACH_WORDS: readonly string[] = [
  "đạt",
  "đạt được",
  "đạt mức",
  "đạt tỷ lệ",
  "chiếm",
  "chiếm tỷ lệ",
  "chiếm tỷ trọng",
  "là",
  "ở mức",
  "ở mức độ",
  "duy trì",
  "duy trì ở mức",
  "duy trì mức",
  "giữ ở mức",
  "ước đạt",
  "phải đạt",
  "cần đạt",
];

/** Words between the others that change nothing. */
export const FILLERS: readonly string[] = ["được", "phải", "mức", "cho", "đến mức", "con số"];

/** Words that move the level up. */
export const UP_WORDS: readonly string[] = [
  "lên",
  "lên đến",
  "lên tới",
  "lên mức",
  "lên thành",
  "tăng lên",
];

/** Words that move the level down. */
export const DOWN_WORDS: readonly string[] = [
  "xuống",
  "xuống còn",
  "xuống mức",
  "xuống đến",
  "còn",
  "chỉ còn",
  "còn lại",
  "giảm còn",
];

/** Words that make a figure only about right. */
export const APPROXIMATE_WORDS: readonly string[] = [
  "khoảng",
  "xấp xỉ",
  "gần",
  "gần bằng",
  "cỡ",
  "chừng",
  "ước khoảng",
  "~",
];

/** Verbs of growing. */
export const INCREASE_VERBS: readonly string[] = [
  "tăng",
  "tăng thêm",
  "tăng dần",
  "gia tăng",
  "nâng",
  "nâng cao",
  "nâng dần",
  "cải thiện",
  "cải thiện tăng",
];

/** Verbs of shrinking. */
export const DECREASE_VERBS: readonly string[] = [
  "giảm",
  "giảm dần",
  "giảm bớt",
  "giảm thiểu",
  "giảm thêm",
  "cắt giảm",
  "tinh giản",
  "tinh giảm",
  "rút ngắn",
  "kéo giảm",
  "hạ",
  "hạ thấp",
  "tiết giảm",
  "tiết kiệm",
  "thu hẹp",
  "giảm đi",
];

/** Words that look like such verbs and are none: what follows, or what stands before. */
export const NOT_A_CHANGE_AFTER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "trưởng",
  "cường",
  "tốc",
  "nghèo",
  "tải",
  "phát",
  "áp",
  "tầng",
  "trừ",
]);
export const NOT_A_CHANGE_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "tốc độ",
  "mức",
  "giá trị",
  "suất",
  "gia",
  "sự",
  "nhịp độ",
]);

/** Heads of what can be measured: before them or after them a change is measurable. */
export const MEASURED_HEADS: readonly string[] = [
  "tỷ lệ",
  "tỷ trọng",
  "tỷ suất",
  "số",
  "số lượng",
  "số lượt",
  "tổng số",
  "điểm",
  "điểm số",
  "chỉ số",
  "mức độ",
  "thứ hạng",
  "thứ bậc",
  "vị trí",
  "xếp hạng",
  "tốc độ",
  "thời gian",
  "chi phí",
  "kim ngạch",
  "sản lượng",
  "diện tích",
  "quy mô",
  "thu nhập",
  "năng suất",
  "giá trị",
  "biên chế",
  "đầu mối",
];

/** Words that strive rather than bind. */
export const STRIVE_WORDS: readonly string[] = [
  "phấn đấu",
  "quyết tâm",
  "nỗ lực",
  "cố gắng",
  "hướng tới",
  "hướng đến",
  "mục tiêu",
  "chỉ tiêu",
];

/** Words that open a target and belong to no metric. */
export const LEAD_WORDS: readonly string[] = [
  ...["phấn đấu", "phấn đấu đạt", "quyết tâm", "nỗ lực", "cố gắng", "tiếp tục", "từng bước"],
  ...["đảm bảo", "bảo đảm", "trong đó", "cụ thể", "cụ thể là", "mục tiêu", "chỉ tiêu", "đồng thời"],
  ...["yêu cầu", "giữ vững", "duy trì", "hướng tới", "hướng đến", "kết quả", "hiện nay", "đạt"],
  ...["có", "và", "với", "phải", "số", "trên cơ sở đó", "riêng", "tối thiểu", "ít nhất", "khoảng"],
];

/** Words left over at the end of a metric. */
export const TRAILING_WORDS: readonly string[] = [
  ...["đạt", "đạt được", "là", "và", "với", "có", "chiếm", "còn", "ở mức", "lên", "xuống", "từ"],
  ...[
    "đến",
    "của",
    "trong",
    "trên",
    "so với",
    "đạt tỷ lệ",
    "bảo đảm",
    "đảm bảo",
    "phấn đấu",
    "phải",
  ],
  ...["hơn", "khoảng", "mức", "đạt mức"],
];
