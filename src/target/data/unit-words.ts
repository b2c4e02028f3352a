import { lexicon, phrases } from "../../reading/index.js";

/** Units that stand behind a figure, by what they are; lengths of time by their unit. */
export const UNITS = /* @__PURE__ */ lexicon({
  percent: "%|phần trăm",
  "percentage-point": "điểm phần trăm|điểm %",
  points: "điểm",
  money:
    "[nghìn/ngàn/triệu/tỷ/nghìn tỷ/ngàn tỷ/trăm tỷ/triệu tỷ/] [đồng/vnđ/vnd]|[nghìn/ngàn/] tỷ|triệu|trđ|trd|tr [đ/đồng]|tr|[nghìn/ngàn/triệu/tỷ/] usd|[triệu] đô la",
  measure:
    "[nghìn/ngàn/] ha|héc ta|km|km2|m|m2 [sàn]|m3|mét|cm|mm|km/h|kg|gam|ml|[nghìn/ngàn/triệu/] tấn|tạ|lít|mw|kw|mwh|gwh|[triệu/tỷ/] kwh|gb|mb|ms|mbps|gbps|[nghìn/triệu/] teu|‰|% [o/0]",
  second: "giây",
  minute: "phút",
  hour: "giờ [làm việc]|h|tiếng",
  day: "ngày",
  "working-day": "ngày làm việc|ngày công",
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  year: "năm",
  // Ages and other things by which people and firms are told apart.
  filter: "[tháng/tuần/] tuổi|năm công tác|năm kinh nghiệm",
});

/** Places, not points of a score: `15 điểm cầu`. */
export const POINT_PLACES = /* @__PURE__ */ phrases(
  "cầu|trường|du lịch|đến|phát|bưu điện|truy cập|dân cư|đen|bán|tiếp|trạm|sạt|nóng|văn hóa|sáng|sinh hoạt|tư vấn|thu gom|hỗ trợ|phục vụ|giao dịch|tập kết|vui chơi|tham quan|kiểm tra|hẹn|tuyên truyền",
);

/** Units of an order of places. */
export const PLACES_MOVED = /* @__PURE__ */ phrases(
  "[thứ] bậc|[thứ] hạng|bậc xếp hạng|vị trí [xếp hạng]|bậc trên bảng xếp hạng",
);

/** Periods in which something is counted. */
export const CADENCES = /* @__PURE__ */ lexicon({
  day: "ngày",
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  "half-year": "nửa năm",
  year: "năm [học]",
});

/** Words behind which a numeral goes on, unless they are a part of a unit: `hai nghìn hồ sơ`. */
export const LARGER_NUMBERS = /* @__PURE__ */ phrases("nghìn|ngàn|vạn|triệu|tỷ");

/** Numerals torn apart by the machine that read a page: what stands beside them is not all. */
export const TORN_NUMERALS = /* @__PURE__ */ phrases(
  "[m/mư] [ơi/ời/ươi/ười]|[mươ/mườ] i|l ăm|lă m|m ốt|mố t|tr ăm|tră m",
);

/** Words with which `năm` is a year. */
export const YEARS_BEHIND = /* @__PURE__ */ phrases("trước|ngoái|nay|sau|tới|qua|học|đầu|cuối|này");

/** Words after which a number only names or counts the parts of something. */
export const NAMED_BY_NUMBER = /* @__PURE__ */ phrases(
  "độ|mức|cấp|giai đoạn|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|mẫu|số|thứ|tiêu chí|chỉ tiêu|nội dung|trục|tuyến|quận|phường|tổ|khu phố|thôn|ấp|đường|[quốc/tỉnh] lộ|vùng|loại|hạng|bậc|thế hệ|phiên bản|công nghiệp|đề án|chương trình|công văn|nghị quyết|nghị định|quyết định|thông tư|kế hoạch|chỉ thị|luật|khóa|kỳ|kỳ họp|vòng|đợt|bước|lớp|iso|sao|tháng|quý|ngày|nhiệm vụ|dự án|hợp phần|nhóm|bảng|hình|trang|cột|dòng|câu|bài|phòng|tầng|ca|tcvn|qcvn|điện thoại|hotline|tổng đài|fax|khu vực|ngạch|phiên|kênh|module|covid|đội|trường|cụm|khối|zone|level|version|web",
);

/** Things that a number before them only describes: `03 cấp`, `trên 5 lĩnh vực`. */
export const DESCRIBED_THINGS = /* @__PURE__ */ phrases(
  "cấp|tuổi|chiều|bên|mặt|không|tại|trong|sao",
);

/** Members of bodies, whose names begin as such a thing: `04 cấp ủy viên`. */
export const MEMBERS_OF_BODIES = /* @__PURE__ */ phrases("cấp ủy [viên]");

/** Behind these a number of things only says whose money it is: `vốn 03 chương trình`. */
export const WHOSE_FUNDS = /* @__PURE__ */ phrases("vốn");

/** Things on which, not more than which: `trên 3 lĩnh vực`, `dưới 2 hình thức`. */
export const PLACES = /* @__PURE__ */ phrases(
  "địa|lĩnh|phương|nền|kênh|trang|trục|hình|dạng|góc|khía|cổng|hệ|phần|môi|tuyến|nội",
);

/** Words that end the name of the things counted. */
export const COUNTED_STOPS = /* @__PURE__ */ phrases(
  "còn|khoảng|trong|về|của|cho|tại|theo|trên|được|đến|với|từ|để|nhằm|có|là|đạt|trở|dưới|so|trước|sau|khi|phải|do|bằng|thuộc|mỗi|hàng|một|ở|như|vào|và|lên|xuống|đã|bị|không|tham gia|đáp ứng|qua|nâng cao|phục vụ|thực hiện|giải quyết|ít nhất|tối thiểu|tối đa|[nhiều/cao/thấp] hơn|đối với|liên quan|nằm|đều|kể từ|tính đến|hoặc|gồm|tăng|giảm|hoạt động|sử dụng|áp dụng|triển khai|hưởng|theo dõi|chiếm|đang|chờ|bao gồm|[nhiệm kỳ/giai đoạn] [2020/2021/2025/2026/2030/2031]",
);

/** Words that make a percentage the term of a contract or a subsidy, not an aim. */
export const TERMS = /* @__PURE__ */ phrases(
  "lãi suất|lãi vay|thuế suất|đối ứng|ngân sách [tỉnh/huyện/xã/nhà nước/trung ương/địa phương/cấp trên] hỗ trợ|nắm giữ|vốn điều lệ|vốn góp|phạt|tạm ứng|mức [đóng/hưởng/thu/lương/trích]|[mức] phụ cấp|dung dịch|độ ẩm|chiết khấu|độ dốc|trọng số|trợ cấp|bảo lãnh|đặt cọc|được hưởng|hưởng [nguyên/bằng]|khấu hao|nồng độ|sai số",
);

/** Words by which something is granted in a single case. */
export const GRANTS = "được [vay/hỗ trợ/hưởng/thưởng/trợ cấp/miễn/nghỉ/bồi thường]";

/** Words of a rule or a contract, whose figures bind single cases and are no aims. */
export const LIMITS = /* @__PURE__ */ (() =>
  phrases(
    `${GRANTS}|mức [chi/hỗ trợ/vay/phạt/thu/giá/khoán/trợ cấp/thưởng]|đơn giá|bảo hành|điểm [sàn/chuẩn/cộng/thưởng/trừ]|có thời hạn|thời hạn hiệu lực|có hiệu lực|biên độ|độ phân giải|thời hạn [vay/cho vay/hợp đồng/sử dụng/thuê]|hạn mức|học phí|lệ phí|giá khởi điểm|bước giá|được giới hạn|giới hạn [số lần/ở mức/trong]|cho vay tối đa|phí [thẩm định/tham quan/dịch vụ/đấu giá/bảo vệ]|tiền đặt trước`,
  ))();

/** Who pays for something. */
export const FUNDS = /* @__PURE__ */ phrases(
  "[từ/] [nguồn/] [vốn/] ngân sách [trung ương/tỉnh/thành phố/huyện/xã/phường/địa phương/nhà nước/cấp tỉnh/cấp huyện/cấp xã/]|vốn [vay/dân góp/xã hội hóa/đối ứng/doanh nghiệp/tự có/tín dụng/huy động/nhân dân]|[nhân/người] dân [đóng góp/đối ứng/góp]|nhà nước [hỗ trợ]|doanh nghiệp [đóng góp/đối ứng]|[nguồn/] xã hội hóa|trung ương hỗ trợ|chủ đầu tư",
);

/** Words that give a subsidy, and those that deny a result. */
export const SUPPORT = /* @__PURE__ */ phrases("hỗ trợ");
export const MISSED = /* @__PURE__ */ phrases("không đạt|chưa đạt|không hoàn thành");

/** Numerals of one word: `hai lần`. */
export const SHORT_NUMERALS = /* @__PURE__ */ phrases("một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười");

/** Words before a figure that extraction may glue to it: `tối thiểu95%`. */
export const GLUED_LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "thiểu nhất trên dưới từ đạt quá khoảng hơn chiếm còn lên xuống đến giảm tăng".split(
    " ",
  ),
);

/** Units that may be glued to their figure; other letters there make it a code (`5G`, `30c`). */
export const GLUED_UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ha km km2 m m2 m3 mw h kg tấn tỷ triệu tr trđ đồng ngày giờ phút lần điểm bậc người kv".split(
    " ",
  ),
);
