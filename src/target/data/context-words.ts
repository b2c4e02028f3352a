/** Ages and other things by which people and firms are told apart. */
export const FILTERED_BY: readonly string[] = [
  "tuổi",
  "tháng tuổi",
  "tuần tuổi",
  "năm công tác",
  "năm kinh nghiệm",
];

/** Words that open what a share is of. */
export const DENOMINATOR_OPENINGS: readonly string[] = [
  ...["trên tổng số", "trong tổng số", "trên tổng", "trong tổng", "so với tổng số", "so với tổng"],
  ...["tổng số", "trong số", "trên số", "số", "tổng"],
];

/** Words behind `số` with which it makes another word: `số hóa`, `số liệu`. */
export const OTHER_NUMBER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    "hóa",
    "liệu",
    "hiệu",
    "lượng",
    "lượt",
    "phận",
    "điểm",
    "đông",
    "học",
    "thứ",
    "đo",
    "giờ",
    "dư",
  ],
  ...["tiền", "ngày"],
]);

/** Words before a time by which its figure is a fact: `tính đến`, `đến nay`. */
export const FACT_WORDS: readonly string[] = [
  ...["đến nay", "tính đến", "hiện nay", "hiện có", "hiện đạt", "hiện tại", "hiện đang", "ước đạt"],
  ...[
    "ước thực hiện",
    "mới chỉ đạt",
    "chỉ mới đạt",
    "hiện mới đạt",
    "chỉ đạt",
    "chưa đạt",
    "kết quả :",
    "kết quả đạt",
    "đã",
    "thực tế đạt",
  ],
  ...[
    "kết quả thực hiện :",
    "cùng kỳ đạt",
    "trong đó đã",
    "cho đến nay",
    "thời gian qua",
    "vừa qua",
  ],
];

/** Words behind `đã` that say no result: `nhiệm vụ đã giao`. */
export const NOT_A_FACT_AFTER: readonly string[] = [
  ...["đã giao", "đã được giao", "đã đề ra", "đã được đề ra", "đã phê duyệt", "đã được phê duyệt"],
  ...["đã ban hành", "đã được ban hành", "đã công bố", "đã được công bố", "đã ký", "đã đăng ký"],
  ...[
    "đã được công nhận",
    "đã đạt chuẩn",
    "đã được cấp",
    "đã có",
    "đã được xác định",
    "đã được bố trí",
  ],
  ...["đã tiếp nhận", "đã qua", "đã được đào tạo", "đã hoàn thành", "đã quy định", "đã được duyệt"],
];

/** Words that open what is left out. */
export const EXCEPTION_OPENINGS: readonly string[] = [
  ...[
    "trừ",
    "ngoại trừ",
    "trừ các trường hợp",
    "không bao gồm",
    "không kể",
    "không tính",
    "loại trừ",
  ],
  ...["trừ trường hợp"],
];

/** Words behind which `trừ` is part of another word. */
export const NOT_AN_EXCEPTION_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "phòng",
  "khấu",
  "diệt",
  "giảm",
]);

/** Words that compare with something that is no figure. */
export const RELATIVE_OPENINGS: readonly (readonly [string, "gte" | "gt" | "lte" | "lt" | "eq"])[] =
  [
    ["cao hơn", "gt"],
    ["lớn hơn", "gt"],
    ["nhiều hơn", "gt"],
    ["vượt", "gt"],
    ["thấp hơn", "lt"],
    ["ít hơn", "lt"],
    ["nhỏ hơn", "lt"],
    ["không thấp hơn", "gte"],
    ["không ít hơn", "gte"],
    ["bằng hoặc cao hơn", "gte"],
    ["bằng hoặc hơn", "gte"],
    ["cao hơn hoặc bằng", "gte"],
    ["không vượt", "lte"],
    ["không được vượt", "lte"],
    ["không cao hơn", "lte"],
    ["không vượt quá", "lte"],
    ["không quá", "lte"],
    ["bằng hoặc thấp hơn", "lte"],
    ["trên mức", "gt"],
    ["dưới mức", "lt"],
    ["tương đương", "eq"],
    ["đạt và vượt", "gte"],
    ["đạt hoặc vượt", "gte"],
  ];

/** Heads of what a figure can be compared with. */
export const REFERENCES: readonly string[] = [
  ...["mức bình quân", "mức trung bình", "bình quân", "trung bình", "năm", "cùng kỳ", "mức chung"],
  ...[
    "mặt bằng chung",
    "mức",
    "tỷ lệ",
    "so với",
    "kế hoạch",
    "chỉ tiêu",
    "dự toán",
    "quy định",
    "giai đoạn",
  ],
  ...["mục tiêu", "trung bình chung", "bình quân chung", "kết quả năm", "nhiệm kỳ", "chuẩn"],
];

/** Words for an assigned figure that can be met or passed. */
export const ASSIGNED: readonly string[] = [
  "chỉ tiêu",
  "kế hoạch",
  "dự toán",
  "mục tiêu",
  "nhiệm vụ",
  "định mức",
];
