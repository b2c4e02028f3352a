/** Words that open a place in an order. */
export const RANK_OPENINGS: readonly string[] = [
  ...[
    "xếp thứ",
    "đứng thứ",
    "xếp hạng",
    "xếp hạng thứ",
    "xếp vị trí",
    "xếp vị trí thứ",
    "thứ hạng",
  ],
  ...["đứng vị trí", "đứng vị trí thứ", "vị trí thứ", "vị trí", "hạng", "thứ", "xếp", "vị thứ"],
  ...["xếp ở vị trí", "xếp ở vị trí thứ", "đứng ở vị trí", "đứng hạng", "vị trí xếp hạng"],
];

/** Of those, the ones that cannot mean anything else. */
export const SURE_RANK_OPENINGS: readonly string[] = [
  ...[
    "xếp thứ",
    "đứng thứ",
    "xếp hạng",
    "xếp hạng thứ",
    "xếp vị trí",
    "xếp vị trí thứ",
    "thứ hạng",
  ],
  ...["đứng vị trí", "đứng vị trí thứ", "vị trí thứ", "xếp ở vị trí", "xếp ở vị trí thứ"],
  ...["đứng ở vị trí", "đứng hạng", "vị trí xếp hạng", "xếp"],
];

/** Words that open a group of leaders. */
export const GROUP_OPENINGS: readonly string[] = [
  ...["nhóm", "trong nhóm", "thuộc nhóm", "vào nhóm", "top", "trong top", "nằm trong", "thuộc top"],
  ...[
    "vào top",
    "lọt vào",
    "lọt top",
    "trong số",
    "là một trong",
    "một trong",
    "trong tốp",
    "thuộc",
  ],
  ...["nằm trong nhóm", "nằm trong top", "ở nhóm", "thuộc tốp", "nằm trong số", "trong"],
];

/** Words that say that a group leads. */
export const LEADING_WORDS: readonly string[] = [
  ...["dẫn đầu", "đứng đầu", "hàng đầu", "tốt nhất", "cao nhất", "đầu", "cao", "khá", "mạnh nhất"],
  ...["phát triển nhất", "tiên tiến", "đầu cả nước", "đầu tiên", "nhất", "tốp đầu"],
];

/** Words that say that a group trails. */
export const TRAILING_GROUP_WORDS: readonly string[] = [
  "thấp nhất",
  "cuối",
  "cuối bảng",
  "kém nhất",
  "yếu nhất",
  "đứng cuối",
];

/** Groups that an index names, the PAPI ones and those that mean the same. */
export const NAMED_GROUPS: readonly (readonly [string, string])[] = [
  ["trung bình cao", "trung bình cao"],
  ["trung bình thấp", "trung bình thấp"],
  ["cao nhất", "cao nhất"],
  ["đạt điểm cao nhất", "cao nhất"],
  ["có điểm cao nhất", "cao nhất"],
  ["đạt điểm trung bình cao", "trung bình cao"],
  ["đạt điểm trung bình thấp", "trung bình thấp"],
  ["thấp nhất", "thấp nhất"],
];

/** Grades and the way they are written. */
export const GRADES: readonly (readonly [string, string])[] = [
  ["xuất sắc", "xuất sắc"],
  ["tốt", "tốt"],
  ["khá", "khá"],
  ["trung bình", "trung bình"],
  ["yếu", "yếu"],
  ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc nhiệm vụ"],
  ["hoàn thành tốt nhiệm vụ", "hoàn thành tốt nhiệm vụ"],
  ["hoàn thành nhiệm vụ", "hoàn thành nhiệm vụ"],
];

/** Words that open a grade. */
export const GRADE_OPENINGS: readonly string[] = [
  ...["xếp loại", "xếp loại từ", "đạt loại", "loại", "đạt loại từ", "từ loại", "mức", "đạt mức"],
  ...[
    "từ mức",
    "đạt từ",
    "từ",
    "đạt",
    "hạng",
    "xếp hạng",
    "đạt từ loại",
    "đạt xếp loại",
    "được xếp loại",
  ],
  ...["đạt từ mức", "ở mức", "xếp loại mức", "xếp mức", "xếp mức từ", "đánh giá loại", "phân loại"],
  ...["đánh giá đạt loại", "tối thiểu loại", "đánh giá"],
];

/** Of those, the ones that need no `trở lên` behind the grade. */
export const SURE_GRADE_OPENINGS: readonly string[] = [
  ...["xếp loại", "đạt loại", "xếp loại mức", "đạt xếp loại", "được xếp loại", "đánh giá loại"],
  ...["đánh giá đạt loại", "xếp mức"],
];
