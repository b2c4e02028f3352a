/** What a column of a criteria table can hold. */
export const COLUMN_KINDS = [
  "code",
  "field",
  "criterion",
  "component",
  "maximum",
  "points",
  "rule",
  "method",
  "proof",
  "note",
  "score",
  "weight",
  "ignore",
] as const;

/**
 * What a column of a criteria table holds: the code; the names of fields, criteria and components
 * (a column with all of them is one of criteria); the maximum; the points of one level; the rule;
 * how it is assessed; what proves it; a remark; points that were given; a weight; nothing that is
 * to be read.
 */
export type CriteriaColumnKind = (typeof COLUMN_KINDS)[number];

/** The kinds of columns that headings announce, the first that fits; words without accents. */
export const HEADING_WORDS: readonly (readonly [CriteriaColumnKind, RegExp])[] = [
  ["code", /^(?:tt|stt|so tt|so thu tu|so|ma|ma so|ma tc|ma tieu chi|ky hieu|muc|tc|#|no)$/],
  ["note", /^ghi chu|^luu y|^note/],
  ["weight", /trong so|he so|quyen so/],
  ["proof", /kiem chung|minh chung|chung minh|^(?:ho so|tai lieu|can cu)\b/],
  [
    "score",
    /\b(?:tu cham|tu danh gia|tham dinh|dat duoc|diem dat|duoc cham|cap tren|hoi dong|snv|so noi vu|phong noi vu|ket qua|thuc te|dieu tra|xhh|diem cham|don vi cham|doan cham|phuc tra|to cong tac|lan \d)\b|^diem danh gia|^chi so$/,
  ],
  [
    "rule",
    /^(?!tieu chi\b).*\b(?:cach (?:tinh|cham|thuc)|huong dan|phuong phap (?:tinh|cham)|thang diem (?:chi tiet|cu the|danh gia|thanh phan)|tieu chuan (?:cham|danh gia)|(?:quy dinh|noi dung|nguyen tac|dieu kien) (?:cham|tinh)|cong thuc|muc (?:do )?danh gia|muc do|chi tiet (?:cham )?diem|quy tac|dien giai)\b/,
  ],
  ["method", /\b(?:phuong phap|hinh thuc|cach danh gia)\b/],
  ["component", /\b(?:thanh phan|tieu chi con|chi tieu con)$/],
  ["maximum", /\b(?:diem chuan|toi da|diem max|diem quy dinh)\b/],
  ["points", /^(?:thang diem|muc diem|diem|so diem|diem so|khung diem|thang cham)$/],
  ["criterion", /\b(?:tieu chi|chi tieu|noi dung|chi so|nhiem vu|hang muc|yeu cau)\b/],
  ["field", /\b(?:linh vuc|nhom|truc noi dung)\b/],
];

/** Headings with the names of all levels in one column: `Lĩnh vực/Tiêu chí/Tiêu chí thành phần`. */
export const ALL_LEVELS =
  /\b(?:linh vuc|nhom)\b.+\btieu chi\b|\btieu chi\b.+\btieu chi thanh phan\b/;

/** A row that adds up those above: `Tổng cộng`, `Cộng (I+II)`, `Tổng điểm mục I`. */
export const TOTAL =
  /^(?:tong (?:cong|diem|so diem|so|diem toi da|cong diem|cac linh vuc)|tong|cong)(?: (?:cong|diem|so|toi da|cua|toan|bo|cac|linh vuc|muc|phan|nhom|tieu chi|[a-e]|[ivx]+|\d+|thuong|chuan|tru|phat|khuyen khich|va))*$/;

/** The part of a table whose points are added outside the total, or taken from it. */
export const BONUS =
  /^(?:(?:cac |phan |nhom |noi dung |tieu chi |muc |linh vuc |khung )*diem (?:thuong|cong|khuyen khich|cong them)|(?:thuong|cong) diem|(?:cac |phan |nhom |noi dung |tieu chi |muc )*(?:cong|thuong) diem)\b/;
export const DEDUCTION =
  /^(?:(?:cac |phan |nhom |noi dung |tieu chi |muc |linh vuc |khung )*diem (?:tru|phat|bi tru)|(?:cac |phan |nhom |noi dung |tieu chi |muc |truong hop |hanh vi )*(?:bi )?(?:tru|phat) diem)\b/;

/** Words that say that a level is not the best one. */
export const LESSER =
  /^(?:khong|chua|thieu|cham|tre|muon|duoi|kem|yeu|con lai|tu .* den duoi|it hon)\b|\b(?:khong|chua|cham)\b/;

/** `Không áp dụng` and nothing else. */
export const NOT_APPLICABLE = /^(?:khong ap dung|khong thuoc doi tuong|kad|k ap dung)$/;

/** Lines below a table that belong to no criterion. */
export const FOOTER =
  /^(?:ghi chu|luu y|chu thich|noi nhan|nguoi lap|thu truong|tm |kt |tl |chu tich|giam doc|hieu truong|dai dien|xac nhan|\.{3})/;

/** A part of bonus and deductions together. */
export const MIXED = /\b(?:thuong|cong)\b.+\b(?:tru|phat)\b|\b(?:tru|phat)\b.+\b(?:thuong|cong)\b/;

/** Verbs at the end of a row behind which the cell of points goes on: `Chậm mỗi ngày trừ`. */
export const LEADS_TO_POINTS = /(?<!\p{L})(?:trừ|cộng)(?: thêm| đi)?$/iu;

/** Words by which points are taken for each fault. */
export const EACH = /(?<!\p{L})(?:mỗi|cứ|từng)(?!\p{L})|(?:chậm|thiếu|trễ|sai) 0?1(?!\d)/iu;
