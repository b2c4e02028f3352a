import { lexicon, phrases } from "../../../reading/index.js";

/*
 * The words of scoring columns, in the notation of the kit: `[a/b]` one of them, `[a]` may be left
 * out, `|` or. They are the language of the documents and carry no facts.
 */

/** Numbers. */
export const BEFORE_NUMERALS = /* @__PURE__ */ phrases(
  "từ|có|nhất|thiểu|ít|dưới|trên|đến|tới|đạt|đủ|hơn|quá|cận|hết",
);
/** Behind these a word is no number of things: `một trong các`, `một số`, `hai bên`. */
export const NOT_COUNTED = /* @__PURE__ */ phrases(
  "trong|cửa|phần|số|cách|bên|chiều|học|nay|sau|trước|qua|liền",
);
export const HUNDREDTHS = /* @__PURE__ */ phrases("phần trăm|%");
/** Of these there are parts, so that the comma of `1,500 tỷ đồng` is a decimal one. */
export const MEASURES = /* @__PURE__ */ phrases(
  "tỷ|triệu|nghìn|ngàn|đồng|usd|km|km2|m|m2|m3|ha|tấn|tạ|kg|lít|giờ|điểm|đ",
);
/** What a part of points is called: `1/2 tổng số điểm` is no day. */
export const OF_POINTS = /* @__PURE__ */ phrases("[tổng] số điểm|điểm|đ");
export const PERIOD_OF_YEARS = /* @__PURE__ */ phrases("năm|đoạn|kỳ|khoá");
export const DAY = /* @__PURE__ */ phrases("ngày|mùng|mồng");

/** Points. */
export const POINT = /* @__PURE__ */ phrases("điểm|đ");
export const NUMBER_OF = /* @__PURE__ */ phrases("số");
export const TOTAL_OF = /* @__PURE__ */ phrases("tổng|số");
/** Verbs that lead to points; some of them take points away. */
export const VERBS = /* @__PURE__ */ lexicon({
  gives: "được|đạt|tính|chấm|cho|là|thì|bị|ghi",
  adds: "cộng [thêm/tiếp/]|thưởng [thêm/]|thêm",
  takes: "trừ [thêm/tiếp/]",
});
/** Words behind which a bare figure is points. */
export const ANNOUNCEMENTS = /* @__PURE__ */ phrases(
  "thì điểm [đánh giá] là|thì số điểm là|điểm đánh giá là|số điểm [đạt được] là|điểm số là",
);
/** A figure that one of these stands before is a condition. */
export const COMPARATORS = /* @__PURE__ */ phrases(
  "từ|trên|dưới|đến|hơn|quá|nhất|thiểu|bằng|khoảng|ít",
);
export const FURTHER = /* @__PURE__ */ phrases("trở|đến|tới");
export const UPWARDS = /* @__PURE__ */ phrases("trở");
export const NOT = /* @__PURE__ */ phrases("không");
export const NOT_GIVEN = /* @__PURE__ */ phrases("được|có|tính|chấm|cho|bị|trừ|ghi|đạt");
export const ANY = /* @__PURE__ */ phrases("nào");
export const TAKEN_WHOLLY = /* @__PURE__ */ phrases("hết [số/toàn bộ/] điểm|toàn bộ [số/] điểm");
export const ALL_POINTS = /* @__PURE__ */ phrases("điểm tối đa|tối đa điểm|điểm chuẩn|đủ điểm");
export const AT_MOST_ALONE = /* @__PURE__ */ phrases("tối đa");
export const STATED_MAXIMUM = /* @__PURE__ */ phrases("[điểm] tối đa");
export const BEHIND_SHARE = /* @__PURE__ */ phrases("tối đa|chuẩn|của tiêu chí|của nội dung");
export const UP_TO = /* @__PURE__ */ phrases("tối đa [là/không quá/]|không [vượt] quá");
export const FROM = /* @__PURE__ */ phrases("từ");
export const TO = /* @__PURE__ */ phrases("-|đến");
export const FORMULA = /* @__PURE__ */ phrases("[theo/bằng/] công thức");
/** Words between a condition and its formula: `thì điểm đánh giá được tính`. */
export const BEFORE_FORMULA = /* @__PURE__ */ phrases(
  "thì|số|điểm|đánh|giá|đạt|được|tính|chấm|là|bằng",
);
export const BEFORE_PROPORTION = /* @__PURE__ */ lexicon({
  points: "điểm",
  other: "thì|số|đánh|giá|đạt|được|tính|chấm|là|bằng|cho",
});
export const IN_PROPORTION = /* @__PURE__ */ phrases(
  "tương ứng [theo/với] tỷ lệ|tỷ lệ thuận với tỷ lệ|theo tỷ lệ",
);
export const BEHIND_PROPORTION = /* @__PURE__ */ phrases(
  "phần|trăm|đạt|được|tương|ứng|hoàn|thành|thực|hiện|tế",
);

/** What is said behind points. */
export const FOR_EACH = /* @__PURE__ */ phrases("cho|mỗi");
export const WITH = /* @__PURE__ */ phrases("với");
export const EACH_ONE = /* @__PURE__ */ phrases("mỗi|một");
export const DAYS = /* @__PURE__ */ phrases("ngày|làm|việc|chậm|trễ");
export const THINGS = /* @__PURE__ */ phrases(
  "lần|văn|bản|báo|cáo|trường|hợp|hồ|sơ|lỗi|vụ|việc|nhiệm|vi|phạm|nội|dung|cuộc|đơn|vị|tiêu|chí|người|sáng|kiến|mô|hình|tin|bài",
);
export const CAP = /* @__PURE__ */ phrases(
  "nhưng [tổng điểm/tối đa/] không quá|tối đa trừ không quá|tổng [số/] điểm [thưởng/cộng thêm] không quá|nhưng không vượt quá|tổng điểm [trừ/cộng/] không quá|tổng điểm tối đa|[tối đa/] không quá|không vượt quá|trừ tối đa [không quá]|trừ không [vượt] quá|không trừ [vượt/] quá|cộng tối đa|tối đa trừ|[điểm] tối đa [là]",
);
/** Points are taken until none is left. */
export const TO_NOTHING = /* @__PURE__ */ phrases(
  "[và/] [trừ/cho] [cho/đến/tới] [đến/tới/khi/] hết [số/tổng số/] điểm",
);
export const ROUND = /* @__PURE__ */ phrases("[được] làm tròn");
export const BEFORE_DIGITS = /* @__PURE__ */ phrases("số|đến|lấy|tới|điểm|kết|quả|thành");
export const DIGITS = /* @__PURE__ */ phrases("[chữ/con/] số");
export const BEHIND_DIGITS = /* @__PURE__ */ phrases(
  "thập phân|sau dấu [phẩy/phảy]|[ở] phần thập phân|lẻ",
);
export const AND = /* @__PURE__ */ phrases("và");
export const OR = /* @__PURE__ */ phrases("hoặc");

/** Formulas. */
export const OPERATORS = /* @__PURE__ */ lexicon({
  times: "x|*|×|∗|⋅|nhân [với]",
  over: "/|÷|chia [cho]",
});
export const OPERATOR_WORDS = /* @__PURE__ */ phrases("x|nhân|chia");
export const MAXIMUM = /* @__PURE__ */ phrases("điểm tối đa|điểm chuẩn|thang điểm|tối đa");
export const OF_CRITERION = /* @__PURE__ */ phrases("của [tiêu chí/nội dung]");
export const PERCENTAGE = /* @__PURE__ */ phrases("tỷ lệ|phần trăm|mức độ|tiến độ|%");
/** Words that end a formula. */
export const ENDING = /* @__PURE__ */ phrases("tối|làm|trong|nhưng|không|và|với");

/** Conditions: words of comparison beside those of the kit, which know ranges. */
export const RANGE_ENDS = /* @__PURE__ */ lexicon({
  gte: "từ",
  gt: "từ trên",
  lte: "đến [hết]|tới|trong vòng",
  lt: "đến dưới|tới dưới|đến cận|đến nhỏ hơn|[không/chưa] đạt [đến]",
});
export const FILLERS = /* @__PURE__ */ phrases("là|có|đạt|được|khoảng|đủ|bằng");
export const TERM_UNITS = /* @__PURE__ */ phrases("ngày|giờ|tháng|tuần|năm|phút");
/** Behind these a figure without comparison is a condition. */
export const BEFORE_BARE = /* @__PURE__ */ phrases(
  "có|đạt|được|đủ|đúng|chỉ|hoàn|thành|gồm|với|bằng",
);
export const RANGE_JOINTS = /* @__PURE__ */ phrases("-|đến|tới");

/** Outcomes. */
export const CIRCUMSTANCES = /* @__PURE__ */ phrases(
  "nhóm [các] đơn vị|đối với|trường hợp|nhóm|nếu|khi",
);
/** Everybody else. */
export const OTHER_UNITS = /* @__PURE__ */ phrases(
  "[các] [đơn vị/xã/phường/cơ quan/sở/địa phương] [khác/còn lại]",
);
/** Between points and the condition behind them. */
export const JOINTS = /* @__PURE__ */ phrases(
  "nếu|khi|đối với|cho trường hợp|trong trường hợp|với",
);
export const REST = /* @__PURE__ */ phrases(
  "[các] trường hợp [còn lại/khác]|các mức còn lại|còn lại|ngoài ra",
);
export const DENIALS = /* @__PURE__ */ phrases("không|chưa");
/** `Thiếu 01 báo cáo trừ …`: each such fault counts. */
export const FAULTS = /* @__PURE__ */ phrases("chậm|trễ [hạn]|quá hạn|thiếu|sai|giảm");
export const EACH = /* @__PURE__ */ phrases("mỗi|cứ");
export const BEFORE_EACH_UNIT = /* @__PURE__ */ phrases("cứ|với|mỗi|một|chậm|trễ|quá");
export const PERIODS = /* @__PURE__ */ phrases("quý|tháng|năm|tuần|kỳ|đợt|ngày");
export const ONE_DAY = /* @__PURE__ */ phrases("ngày");
export const ONE_OF = /* @__PURE__ */ phrases("một");
export const AMONG = /* @__PURE__ */ phrases("trong");
export const ABOUT = /* @__PURE__ */ phrases("về");
export const FULLY = /* @__PURE__ */ phrases("đúng|đủ|đầy");
export const AS_REQUIRED = /* @__PURE__ */ phrases("quy|định|theo|yêu|cầu");

/** Behind these a number names something. */
export const NAMING = /* @__PURE__ */ phrases(
  "độ|quý|nhóm|loại|hạng|số|điều|khoản|mức|đoạn|bản|quyết|định|ocop|cấp",
);
/** Before these a number names a kind: `sản phẩm OCOP 3 sao`. */
export const STARS = /* @__PURE__ */ phrases("sao");
/** Before these a number tells whom, not how many: `trẻ em dưới 5 tuổi`. */
export const AGES = /* @__PURE__ */ phrases("tuổi|tháng tuổi");
/** What takes a criterion out. */
export const NOT_APPLICABLE = /* @__PURE__ */ phrases(
  "[trường hợp] không áp dụng|không thuộc đối tượng [áp dụng/đánh giá]",
);
/** Days before and behind a time limit. */
export const SIDES = /* @__PURE__ */ lexicon({
  late: "chậm|trễ|quá hạn|muộn",
  early: "sớm|trước hạn|trước thời hạn",
});
export const ON_TIME = /* @__PURE__ */ phrases("đúng [thời/] hạn|đúng tiến độ|kịp thời");
/** `cứ giảm 01 mô hình`: from the number that brings all points downwards. */
export const DECLINE = /* @__PURE__ */ phrases("giảm|thiếu|ít hơn|kém");
/** Words that hold `điểm` and are no points. */
export const BEFORE_POINT_NAMES = /* @__PURE__ */ phrases(
  "thời|địa|quan|đặc|trọng|thí|cao|ưu|khuyết|nhược|tâm|giao|kiểm|chấm",
);
export const BEHIND_POINT_NAMES = /* @__PURE__ */ phrases("nghẽn|cầu|nóng|sáng|đến|trường|dân");
/** Words of points, deductions and formulas, none of which belongs to a condition. */
export const UNREAD_POINTS = /* @__PURE__ */ phrases(
  "theo tỷ lệ|tính tỷ lệ|bao nhiêu|bấy nhiêu|công thức|làm tròn|bị trừ|trừ điểm|cộng điểm|×|∗|⋅|÷",
);
/** Words behind points that only say of what they are. */
export const TAIL = /* @__PURE__ */ phrases(
  "mỗi|một|cho|lần|văn|bản|báo|cáo|trường|hợp|hồ|sơ|lỗi|vụ|việc|vi|phạm|nội|dung|cuộc|đơn|vị|sáng|kiến|mô|hình|tin|bài|quý|tháng|năm|tuần|kỳ|đợt|ngày|làm|chậm|trễ|theo|quy|định|người|nhiệm|ý|mục này|tiêu chí này|chỉ tiêu này",
);
/** Words that alone are no condition. */
export const HEADINGS = /* @__PURE__ */ phrases(
  "tiêu chí [thành phần/]|nội dung|lĩnh vực|chỉ tiêu|stt|tt|tổng [số/cộng/]|cộng|thang|mức|điểm|tối đa|điểm chuẩn|số|này|nếu|khi|từ|trên|dưới|đến|là|thì|các|mỗi|và|hoặc",
);
export const IS = /* @__PURE__ */ phrases("là|:|=");
/** Beginnings of what explains a rule. */
export const NOTES = /* @__PURE__ */ phrases(
  "trong đó|với a|với b|ghi chú|lưu ý|chú thích|minh chứng|tài liệu kiểm chứng|căn cứ|theo quy định|hồ sơ gửi|báo cáo gửi|tính điểm|cách tính|phương pháp|điểm đánh giá|theo công thức|được tính",
);

/** What may stand beside their names. */
export const AROUND_ELSEWHERE = /* @__PURE__ */ phrases(
  "theo|kết quả|chỉ số|điểm|đánh giá|thông|qua|khảo sát|mức|độ|hài lòng|của|người dân|doanh nghiệp|tổ chức|cá nhân|công dân|đối với|sự|phục vụ|cơ quan|hành chính|nhà nước|năm|do|công bố|bộ nội vụ|ubnd|tỉnh|đơn vị|không|cần|tự|thực hiện|và|lấy|từ|được|tính|căn cứ|trên|xã hội học|xhh|chấm|bằng|là|phiếu|hằng|hàng",
);
export const LIKE = /* @__PURE__ */ phrases("[tương tự/giống/theo/] như|tương tự|giống|as");
export const THING = /* @__PURE__ */ phrases("tiêu|chí|mục|nội|dung|chỉ|tại|ở|điểm|khoản|thang");
/** Rules that come from elsewhere. */
export const ELSEWHERE = /* @__PURE__ */ lexicon({
  survey: "điều tra [xã hội học/xhh]|khảo sát xã hội học",
  sipas: "[chỉ số] sipas|chỉ số hài lòng",
});

/** Words of a condition that do not say what is measured. */
export const OF_NO_QUANTITY: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "từ trên dưới đến tới hơn quá nhất thiểu ít không chưa bằng trở lên xuống đạt có được đủ là hết tỷ lệ số và nếu khi thì hoàn thành thực hiện kế hoạch nhiệm vụ chỉ tiêu của trong theo so với"
      .split(" ")
      .concat(""),
  ))();
/** Words of `không thực hiện`, `chưa tổ chức được cuộc nào`, which say only that nothing was done. */
export const OF_NOTHING_DONE: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "không chưa thực hiện triển khai tổ chức hoàn thành đạt được có làm phát sinh xảy ra tiến hành để nào gì việc bất kỳ các theo yêu cầu cả một trường hợp nội dung mức tỷ lệ số là thì nếu khi"
      .split(" ")
      .concat(""),
  ))();
/** Words of a condition of its own, whatever else the text speaks of. */
export const OWN_CONDITION =
  /(?<!\p{L})(?:đúng|đủ|đầy đủ|bảo đảm|đảm bảo|kịp thời|chính xác|hợp lệ|bị)(?!\p{L})/iu;
/** Two things are denied. */
export const OF_TWO = /(?<!\p{L})(?:hoặc|và)(?!\p{L})|,/iu;
/** How the rate of a formula is made of what letters stand for. */
export const RATE_OF_LETTERS =
  /^(?:tỷ|tỉ) lệ(?: %)? *[=:] *\(?\p{L} *[/:] *\p{L}\)?(?: *[x×*] *100 *%?)?$/iu;
/** The first word of what a figure counts. */
export const COUNTED_THING =
  /\d\)? +(?!(?:trở|đến|tới|và|hoặc|là|thì|hay|điểm|không|bị|có|được|đã|chưa)(?!\p{L}))(\p{L}+)/u;
/** Words for a thing of any kind. */
export const ANY_THING: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(["lần", "trường", "lượt", "lỗi"]))();
/** Lengths of time, which count no things. */
export const TIME_THINGS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(["ngày", "tháng", "tuần", "giờ", "quý", "năm", "phút", "kỳ"]))();
/** What lacks of the whole. */
export const SHORTFALL =
  /(?<!\p{L})(?:thiếu|hụt|vắng|(?:không|chưa) hoàn thành|(?:không|chưa) đạt(?= (?:dưới|từ|trên|quá)| \d+ *(?![\d%,]))|còn [^;:]*(?:chưa|không))(?!\p{L})/iu;
/** What there is of it. */
export const FULL = /(?<!\p{L})(?:đủ|đạt|tổ chức|có)(?!\p{L})/iu;
/** Things asked for in each of several periods, whose number in a year is not said. */
export const IN_PERIODS =
  /\/ *(?:\d+ *)?(?:quý|tháng|tuần|kỳ|đợt)(?!\p{L})|(?<!\p{L})(?:mỗi|hằng|hàng) (?:quý|tháng|tuần|kỳ)(?!\p{L})/iu;
/** What goes wrong. */
export const FAULTY =
  /(?<!\p{L})(?:chậm|trễ|quá hạn|muộn|lỗi|sai|vi phạm|khiếu|tố cáo|thiếu|tai nạn|cháy|kỷ luật)(?!\p{L})/iu;
/** Behind a denial: what holds all the same. */
export const NONETHELESS = /(?<!\p{L})(?:nhưng|song|mà|do|vì)(?!\p{L})/iu;
/** Something is lacking, which need not be what is counted: `không có kế hoạch`. */
export const LACKS = /^(?:không|chưa) có /iu;
/** There is no figure, which is no figure of nought. */
export const WITHOUT_FIGURE =
  /^(?:không|chưa) (?:có |thực hiện |tổng hợp )?(?:báo cáo|gửi|nộp|cung cấp|thống kê|theo dõi|tổng hợp|số liệu)(?!\p{L})/iu;
/** A figure behind which the name of something counted stands: `từ 3 văn bản`, `10 triệu đồng`. */
export const NAMES_COUNTED = /\d\)? +(?!(?:trở|đến|tới|và|hoặc|là|thì|hay)(?!\p{L}))\p{L}/u;
/** Of what is measured in these there are parts: `từ 500 triệu đồng`, `24 giờ`. */
export const MEASURED =
  /\d\)? *(?:tỷ|triệu|nghìn|ngàn|đồng|usd|km2?|m[23]?|ha|tấn|tạ|kg|lít|giờ|phút|‰)(?!\p{L})/iu;
/** Thousandths, which are no hundredths. */
export const THOUSANDTHS = /‰/u;
/** As many times as much, where it is no whole number. */
export const TIMES = /\d\)? *lần(?!\p{L})/iu;
/** Units of which a rule can hold but one. */
export const UNITS_APART = /\d\s*(ngày|giờ|tháng|tuần|tỷ|triệu|nghìn)/gu;
/** Nothing done, as the other half of the least rate: `dưới 70% hoặc không báo cáo`. */
export const OR_NOTHING = /,? hoặc (?:không|chưa) [^%\d]*$/iu;
/** Another thing that must hold beside the time limit: `đúng hạn, đủ nội dung`. */
export const BESIDE_ON_TIME =
  /(?:^|,|(?<!\p{L})và|đồng thời|nhưng) *(?:đầy đủ|đủ|đúng(?! hạn| thời| tiến)|có|không|bảo đảm|đảm bảo|chất lượng|đạt)(?!\p{L})/iu;
/** Behind a figure: something else that brings the same points. */
export const OTHERWISE =
  /(?<!\p{L})hoặc (?:bị|không|chưa|được|có|để|gửi|thực hiện|vi phạm|giảm|tăng|cao hơn|thấp hơn|bằng)(?!\p{L})/iu;
/** The end of a comparison, behind its figure. */
export const END_OF_COMPARISON = /^[^,;()]*? trở (?:lên|xuống|đi)|^%|^phần trăm/iu;
/** Behind a whole comparison, whatever is joined to it must hold too, or instead. */
export const JOINED_BEHIND =
  /^(?:[,(]|(?:và|hoặc|hay)(?!\p{L})) ?(?!(?:trên|dưới|từ|quá|đến|vượt|tối|ít|không quá|[<>≤≥])[^;]*\d)(?!(?:(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|linh|lẻ|trăm|lăm|mốt) ?)+\))\p{L}/iu;
/** Behind a figure: another thing that must hold. */
export const SECOND_CONDITION =
  /(?<!\p{L})(?:(?:đồng thời|nhưng|nếu|khi|với điều kiện) \p{L}|(?:và|,) ?(?:không|chưa|có|gửi|phải|bảo đảm|đảm bảo|giảm|tăng|cao hơn|thấp hơn)(?!\p{L}))|[,(] ?(?:không|chưa|có|đã|kèm|gửi|phải|nếu|bảo đảm|đảm bảo)(?!\p{L})/iu;
/** Before a figure: another thing that must hold. */
export const CONDITION_BEFORE =
  /(?:^|: *)(?:không|chưa|có|đã|được|bảo đảm|đảm bảo|đúng|đủ|đầy đủ|kịp thời|ban hành|xây dựng)(?!\p{L})[^\d%]*?(?:,|(?<!\p{L})(?:và|đồng thời|nhưng)(?!\p{L})) *(?:(?:đạt|có|tỷ lệ|từ|trên|dưới|số|hoàn thành|thực hiện|tối thiểu|ít nhất|không)(?!\p{L})|[≥>≤<\d])/iu;
/** A change, whose per cent is not that of a whole; and what is denied, not compared. */
export const OTHER_SIDES = [
  /(?<!\p{L})(?:vượt|tăng|giảm|cao hơn|thấp hơn)(?!\p{L})/iu,
  /(?<!\p{L})không (?!quá|vượt|dưới|đạt|đến|đủ|ít)/iu,
];
