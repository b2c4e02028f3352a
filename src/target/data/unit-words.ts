import type { CadenceUnit } from "../../deadline/index.js";
import type { DurationUnit } from "../target.js";

/** Lengths of time by their names. */
export const DURATIONS: readonly (readonly [string, DurationUnit])[] = [
  ["giây", "second"],
  ["phút", "minute"],
  ["giờ", "hour"],
  ["h", "hour"],
  ["tiếng", "hour"],
  ["giờ làm việc", "hour"],
  ["ngày", "day"],
  ["ngày làm việc", "working-day"],
  ["ngày công", "working-day"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
];

/** Periods in which something is counted. */
export const CADENCES: readonly (readonly [string, CadenceUnit])[] = [
  ["ngày", "day"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["nửa năm", "half-year"],
  ["năm", "year"],
];

/** Money. */
export const MONEY: readonly string[] = [
  ...["đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng", "trăm tỷ đồng"],
  ...["triệu", "tỷ", "nghìn tỷ", "usd", "triệu usd", "tỷ usd", "nghìn usd", "đô la", "triệu đô la"],
];

/** Physical measures. */
export const MEASURES: readonly string[] = [
  ...["ha", "héc ta", "km", "km2", "m", "m2", "m3", "mét", "kg", "tấn", "triệu tấn", "nghìn tấn"],
  ...["tạ", "lít", "mw", "kwh", "gb", "mb", "mbps", "gbps", "m2 sàn", "triệu kwh", "nghìn ha"],
];

/** Numerals written out. */
export const NUMERALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);

/** How ones are written behind tens. */
export const ONES_BEHIND_TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
]);

/** Words after which a number only names or counts the parts of something. */
export const NAMED_BY_NUMBER: readonly string[] = [
  ...["mức độ", "mức", "cấp độ", "cấp", "giai đoạn", "điều", "khoản", "điểm", "mục", "tiểu mục"],
  ...["phần", "chương", "phụ lục", "biểu", "mẫu", "mẫu số", "số", "thứ", "lần thứ", "tiêu chí"],
  ...["chỉ số", "chỉ tiêu", "nội dung", "trục", "tuyến", "quận", "phường", "tổ", "khu phố", "thôn"],
  ...["ấp", "đường", "quốc lộ", "tỉnh lộ", "vùng", "loại", "hạng", "bậc", "thế hệ", "phiên bản"],
  ...["công nghiệp", "đề án", "chương trình", "công văn", "nghị quyết", "nghị định", "quyết định"],
  ...["thông tư", "kế hoạch", "chỉ thị", "luật", "khóa", "kỳ", "kỳ họp", "vòng", "đợt", "bước"],
  ...[
    "lớp",
    "iso",
    "sao",
    "tháng",
    "quý",
    "ngày",
    "nhiệm vụ",
    "dự án",
    "tiểu dự án",
    "hợp phần",
    "nhóm",
  ],
  ...["bảng", "hình", "trang", "cột", "dòng", "câu", "bài", "phòng", "tầng", "ca", "tcvn", "qcvn"],
  ...["điện thoại", "hotline", "tổng đài", "fax", "khu vực", "ngạch", "phiên", "kênh", "module"],
  ...[
    "độ",
    "covid",
    "đội",
    "trường",
    "cụm",
    "khối",
    "zone",
    "level",
    "version",
    "web",
    "tài khoản",
  ],
];

/** Things that a number before them only describes: `03 cấp`, `trên 5 lĩnh vực`. */
export const DESCRIBED_THINGS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "cấp",
  "tuổi",
  "chiều",
  "bên",
  "mặt",
  "không",
  "tại",
  "trong",
  "sao",
]);
/** Things on which, not more than which: `trên 3 lĩnh vực`, `dưới 2 hình thức`. */
export const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "địa",
  "lĩnh",
  "phương",
  "nền",
  "kênh",
  "trang",
  "trục",
  "hình",
  "dạng",
  "góc",
  "khía",
  "cổng",
  "hệ",
  "phần",
  "môi",
  "tuyến",
  "nội",
]);

/** Words that end the name of the things counted. */
export const COUNTED_STOPS: readonly string[] = [
  ...["trong", "về", "của", "cho", "tại", "theo", "trên", "được", "đến", "với", "từ", "để", "nhằm"],
  ...["có", "là", "đạt", "trở", "dưới", "so", "trước", "sau", "khi", "phải", "do", "bằng", "thuộc"],
  ...[
    "mỗi",
    "hàng",
    "một",
    "ở",
    "như",
    "vào",
    "và",
    "đã",
    "bị",
    "không",
    "tham gia",
    "đáp ứng",
    "qua",
  ],
  ...[
    "nâng cao",
    "phục vụ",
    "thực hiện",
    "giải quyết",
    "ít nhất",
    "tối thiểu",
    "tối đa",
    "nhiều hơn",
  ],
  ...[
    "đối với",
    "liên quan",
    "nằm",
    "đều",
    "kể từ",
    "tính đến",
    "hoặc",
    "cao hơn",
    "thấp hơn",
    "gồm",
  ],
  ...[
    "tăng",
    "giảm",
    "hoạt động",
    "sử dụng",
    "áp dụng",
    "triển khai",
    "hưởng",
    "theo dõi",
    "chiếm",
    "đang",
    "chờ",
    "gồm",
    "bao gồm",
  ],
];

/** Words that open what is said of a population. */
export const PREDICATES: readonly string[] = [
  ...[
    "được",
    "bị",
    "đều",
    "phải",
    "đạt",
    "thực hiện",
    "hoàn thành",
    "ban hành",
    "sử dụng",
    "tham gia",
  ],
  ...[
    "xây dựng",
    "bảo đảm",
    "đảm bảo",
    "triển khai",
    "áp dụng",
    "kết nối",
    "niêm yết",
    "công khai",
  ],
  ...[
    "cập nhật",
    "báo cáo",
    "duy trì",
    "đã",
    "chưa",
    "hài lòng",
    "có",
    "không",
    "đáp ứng",
    "chấp hành",
  ],
  ...[
    "tổ chức ít nhất",
    "tổ chức tối thiểu",
    "tổ chức thực hiện",
    "tổ chức được",
    "tổ chức đối thoại",
  ],
  ...["tổ chức họp", "tổ chức hội nghị", "tổ chức triển khai", "tổ chức tiếp", "tổ chức công khai"],
  ...["tiếp công dân", "đối thoại", "biết", "đăng ký", "đánh giá", "lập", "khai thác", "vận hành"],
  ...[
    "cung cấp",
    "tích hợp",
    "ứng dụng",
    "chấp nhận",
    "tiếp cận",
    "hoạt động",
    "phát triển",
    "ký kết",
  ],
];
/** Verbs whose object is counted: `tổ chức 02 hội nghị`. */
export const ACHIEVING_VERBS: readonly string[] = [
  ...["đạt", "tổ chức", "xây dựng", "ban hành", "hoàn thành", "đào tạo", "tập huấn"],
  ...["thành lập", "thành lập mới", "mở", "đăng", "phát sóng", "biên soạn"],
  ...["phát hành", "công nhận", "thu hút", "lắp đặt", "xuất bản", "bồi dưỡng"],
  ...[
    "đào tạo nghề",
    "giải quyết việc làm",
    "tạo việc làm",

    "trồng",
    "trồng mới",

    "kết nạp",
    "phát triển",
    "phát triển mới",
    "duy trì",
  ],
  ...["đầu tư", "nhân rộng", "sửa chữa", "tạo việc làm cho"],
  ...["tuyển sinh"],
  ...[
    "phấn đấu",
    "bố trí",
    "xóa",
    "thu gom",
    "cải tạo",
    "nâng cấp",
    "khởi công",
    "bàn giao",
    "vận động",
  ],
  ...["trao", "tặng", "tích hợp", "cung cấp", "số hóa", "chuyển đổi"],
  ...["đề xuất", "cải tiến", "phối hợp tổ chức", "xây mới", "công nhận mới"],
];

/** Words that make a percentage the term of a contract or a subsidy, not an aim. */
export const TERMS_BEFORE: readonly string[] = [
  ...["lãi suất", "thuế suất", "nắm giữ", "vốn điều lệ", "vốn góp", "phạt", "tạm ứng", "mức đóng"],
  ...[
    "mức hưởng",
    "phụ cấp",
    "mức phụ cấp",
    "dung dịch",
    "độ ẩm",
    "mức thu",
    "chiết khấu",
    "độ dốc",
  ],
  ...["trợ cấp", "mức lương", "bảo lãnh", "đặt cọc", "mức trích", "khấu hao", "nồng độ", "sai số"],
];

/** Costs of which a subsidy pays a share. */
export const SUPPORTED_COSTS: readonly string[] = [
  ...["kinh phí", "chi phí", "học phí", "mức", "lãi suất", "giá", "vốn", "tiền", "phí", "tổng mức"],
  ...["tổng chi phí", "tổng kinh phí", "lãi vay", "giá trị"],
];
