import { lexicon, phrases } from "../../reading/index.js";

/**
 * Words with which the subject of a document begins, and at which the name of its issuer ends:
 * `của UBND tỉnh ‖ triển khai …`.
 */
export const SUBJECT_OPENERS = /* @__PURE__ */ phrases(
  "về|v / v|ban hành|quy định|phê duyệt|thực hiện|triển khai|tổ chức thực hiện|sửa đổi|bổ sung|" +
    "hướng dẫn|kê khai|kiểm tra|rà soát|nâng cao|tăng cường|đẩy mạnh|công bố|kiện toàn|thành lập|" +
    "điều chỉnh|sơ kết|tổng kết|báo cáo|kết quả|phát động|khắc phục|cải thiện|phòng , chống|" +
    "bãi bỏ|thay thế|công nhận|giao|quy chế|đánh giá|theo dõi|tiếp tục|phát triển|xây dựng|" +
    "bảo đảm|đảm bảo|cải cách|một số|hợp nhất",
);

/** With these goes on the subject of a document that several issue, behind their names. */
export const RULING = /* @__PURE__ */ phrases(
  "về|v / v|quy định|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|một số",
);

/** Words between a document and its subject that are no part of it. */
export const PREAMBLES = /* @__PURE__ */ phrases("về [việc]|v / v");

/** Words that end the name of an issuer, and that of a law as well, without opening a subject. */
const NAME_ENDS =
  "và các|thì|là|trong|tại|đến|theo|để|nhằm|đã|được|do|cho|có|giai đoạn|nhiệm kỳ|khóa|gắn với|gửi|" +
  "đảm bảo|như|khi|vviệc|trên [địa/cơ/phạm/toàn]";
export const LAW_ENDS = /* @__PURE__ */ phrases(NAME_ENDS);
export const ISSUER_ENDS = /* @__PURE__ */ (() =>
  phrases(
    `${NAME_ENDS}|[đối/] với|từ [năm/tháng/quý/nay/đầu/khi]|ở [các/địa/cơ/cấp]|quý [I/II/III/IV]|tháng|đợt|năm|ngày|số|[trước/sau/từ/kể từ/hết] ngày|chậm nhất|cụ thể [:/như/là]|đang|sẽ|chưa|nói trên|kỳ họp|hết hiệu`,
  ))();

/**
 * Bodies whose whole name no table of symbols holds, and levels behind which the name of a place
 * stands: what follows them in small letters is no part of the issuer any more.
 */
export const ISSUERS =
  "Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Bộ Chính trị|" +
  "Ban Bí thư|Ban cán sự [Đảng]|Đảng đoàn|Tòa án nhân dân|TAND|Viện [kiểm/Kiểm] sát nhân dân|VKSND|Công an|Bộ Chỉ huy quân sự|" +
  "Bộ Tư lệnh [Thủ đô/]|Kho bạc Nhà nước|Bảo hiểm xã hội [Việt Nam]|Cục Thuế|Cục Thống kê|Tổng cục Thuế|" +
  "Trung ương|UBKT|UBMTTQ|[Ủy ban] Mặt trận Tổ quốc [Việt Nam]|[Tổng/] Liên đoàn Lao động [Việt Nam/]|Hội Nông dân|" +
  "Hội Liên hiệp Phụ nữ|Đoàn Thanh niên [Cộng sản [Hồ Chí Minh]/]|Tỉnh đoàn|Ban Quản lý dự án [đầu tư] [xây dựng]";
/** Bodies of the State of which there is one, by names of two words. */
export const ONLY_BODIES = /* @__PURE__ */ phrases("chính phủ|quốc hội");
export const PLACE_LEVELS = /* @__PURE__ */ phrases(
  "tỉnh|thành phố|tp [.]|huyện [đảo]|quận|quân khu|quân đoàn|quân chủng|thị xã|xã [đảo]|phường|thị trấn|đặc khu|tối cao",
);
/**
 * Bodies that have a committee of the Party or a union of their own, which stands before them: their
 * names are in no table and go on in small letters.
 */
export const HOSTS = /* @__PURE__ */ phrases(
  "quân sự|bộ đội|hội cựu chiến|bệnh viện|học viện|trung tâm|công ty|tổng công ty|tập đoàn|doanh nghiệp|ngân hàng|chi cục|ban quản lý|nhà máy|xí nghiệp|" +
    "trường [đại học/cao đẳng/trung cấp/chính trị/mầm non/tiểu học/trung học/phổ thông]",
);

/** Verbs at which the name of an issuer ends, where they have no capital. */
export const ISSUER_VERBS = /* @__PURE__ */ phrases(
  "bổ nhiệm|miễn nhiệm|thông qua|nhắc|lưu ý|đề nghị|đề xuất|yêu cầu|thông báo|trình|ủy quyền|phân công|" +
    "chấp thuận|cho phép|thu hồi|tặng|khen thưởng|hủy|kết luận|góp ý|trả lời|cử|tuyển dụng|" +
    "lãnh đạo|chỉ đạo|quán triệt|giám sát|cung cấp|xin|lấy|nêu|công khai|phân cấp|phân bổ|" +
    "đồng ý|đăng ký|cấp [phép/giấy/căn/thẻ/đổi/mới]|thống nhất|xác nhận|xử phạt|lập|tham mưu|chuyển",
);
/**
 * Verbs that begin a subject behind the own words of a name, and may be a part of the name right
 * behind its head: `Phòng Kinh tế ‖ tuyên truyền …`, `Bộ phận tiếp nhận hồ sơ`.
 */
export const SUBJECT_VERBS = /* @__PURE__ */ phrases(
  "tuyên truyền|vận động|chuẩn bị|ra quân|mở [đợt/lớp/hội/chiến]|tham gia|tổ chức|mời|đôn đốc|quyết định|" +
    "phối hợp|duy trì|tập huấn|sắp xếp|kiểm kê|chấn chỉnh|xử lý|cung ứng|mua sắm|thu gom|cấp phát|" +
    "khai giảng|nghiệm thu|đấu thầu|lựa chọn|tiếp nhận|bàn giao|giải quyết|trồng|huy động|chi trả|" +
    "biểu dương|làm theo|phân loại|đối thoại|chăm lo|thăm hỏi|ký kết|nghỉ|khám|nhập học|bồi dưỡng|" +
    "hỗ trợ|kỷ luật|tuyển sinh|sử dụng|tăng|giảm|chống|ứng dụng|đào tạo|giới thiệu|xét|thẩm định|" +
    "điều động|luân chuyển|biệt phái|kéo dài|gia hạn|đính chính|phúc đáp|thanh toán|tạm ứng|tiếp thu|" +
    "giải trình|tạm dừng|chấm dứt|cảnh báo|thay đổi|cập nhật|hoàn thiện|bố trí|thuê|nộp|ứng phó",
);
/** What one says in a document of one's own: `Tại Công văn số …, Sở Nội vụ đề nghị`. */
export const SAYING = /* @__PURE__ */ phrases(
  "[đã/] [đề nghị/yêu cầu/kết luận/thông báo/hướng dẫn/thống nhất/chấp thuận/đồng ý/trả lời/kiến nghị]|" +
    "[đã/] chỉ [ra/rõ/đạo]|[đã/] [nêu/giao]|có ý kiến|cho biết",
);
/** Small words with which the name of an issuer goes on behind a body. */
export const ISSUER_GOES_ON = /* @__PURE__ */ phrases(
  "các|cấp [tỉnh/huyện/xã/cơ/trên/dưới/trung]|và|lần|chi nhánh|chuyên ngành|cơ sở|cơ quan|khối|khu vực|miền|trực thuộc|thuộc|tại|nhà nước|nước|công trình|dân chủ cộng hòa|xã hội chủ nghĩa",
);

/** Parts of a body that stand behind its name. */
export const BRANCHES = /* @__PURE__ */ phrases("chi nhánh|phòng giao dịch");

/** Words inside names of bodies, whose parts by themselves would end the name. */
export const COMPOUNDS = /* @__PURE__ */ phrases(
  "giao thông|giao dịch|thi đua [,/] khen thưởng|chuyển đổi [số]|công lập|bầu cử|công trình|chương trình|phát triển [quỹ/hạ/khoa/đô/cụm]|" +
    "và các khu [công nghiệp/kinh tế]|cung cấp dịch vụ|đăng ký đất|đầu tư phát triển|xây dựng nông thôn|đầu tư xây dựng|thông tin|truyền thông|quản lý hành chính về trật tự xã hội",
);

/** What stands behind the `và` that goes on after an issuer, and not in the name of one. */
export const NOT_OF_NAMES = /* @__PURE__ */ phrases(
  "đơn [của/đề/xin/thư/khiếu/tố/kiến/phản/ngày/yêu]|đơn|ý kiến|kết quả|hồ sơ|nội dung|tình hình|thực tế|phụ lục|danh sách|thư|giấy|phiếu|" +
    "những|căn cứ|theo|trên|sau|tại|biên bản|văn bản|yêu cầu|đề nghị|nhu cầu|điều kiện|nguyện vọng|phản ánh|tài liệu|được",
);

/** First words of bodies that begin a name of their own after a dash or `&`. */
export const ISSUER_HEADS = /* @__PURE__ */ phrases(
  "sở|ubnd|ủy ban|văn phòng|công an|bộ|tỉnh đoàn|hội|ngân hàng|viện|tòa",
);

/** Words around a comma that stands inside the name of an issuer. */
export const COMMA_PAIRS = /* @__PURE__ */ phrases(
  "hóa , thể|động , thương|phòng , chống|trưởng , chủ|tế , hạ|hóa , khoa|trị , ban bí|nạn , cứu|khám , chữa|cháy , chữa|cố , thiên|thường , hỗ|bộ , công|hoạch , tài|tế , dân|vệ , chăm|biến , giáo|thanh , truyền|động , [tb/tbxh]|hóa , [tt/ttdl]",
);

/** Words around a sign that stands inside the name of a joint office. */
export const JOINT_OFFICES = /* @__PURE__ */ phrases(
  "HĐND [&/-] UBND|nhân dân [&/-] [UBND/ủy ban]|Đảng ủy [&/-] [HĐND/hội đồng]",
);

/** What an issuer does before the type of its document, and who does it in the name of a body. */
export const ISSUING = /* @__PURE__ */ phrases(
  "[đã/vừa/tiếp tục/kịp thời/đã kịp thời/đã tiếp tục/] [ban hành/ký/ký ban hành/có/thông qua/ra/phát hành/phát/gửi/trình/công bố]",
);
/** What only the one does whose the document is. */
export const OWN_ISSUING = /* @__PURE__ */ phrases(
  "[đã/vừa/mới/tiếp tục/kịp thời/đã kịp thời/chính thức/] [ban hành/ký/ký ban hành/phát hành/công bố]",
);
/** What one does with a document that goes to somebody, who is named behind it. */
export const SENDING = /* @__PURE__ */ phrases("[đã/] [trình/gửi/báo cáo/gửi tới/gửi đến]");
/** Before these a body is the one to whom something goes. */
export const RECIPIENTS = /* @__PURE__ */ phrases(
  "[kính/] gửi [cho/đến/tới/về/:/]|cho|trình|đến|tới|với|giao [cho/]|yêu cầu|[xin/lấy] ý kiến|chuyển [cho/đến/]",
);
export const CHIEFS = /* @__PURE__ */ phrases(
  "[Phó/Tổng/Phó Tổng/] [Chủ tịch/Giám đốc/Bí thư/Trưởng ban/Trưởng phòng/Trưởng/Hiệu trưởng/Cục trưởng]|" +
    "[Phó/] Chánh|Chi cục trưởng|Viện trưởng|[Ban/] Thường trực|Ban Thường vụ|Ban Chấp hành|BTV|BCH|Bộ trưởng|Thủ trưởng|[Bộ trưởng ,/] Chủ nhiệm|" +
    "Đoàn Chủ tịch|Tổng Biên tập|Thống đốc|Ban Bí thư|Ban Giám đốc|Người đứng đầu|Lãnh đạo|Chỉ huy trưởng|đồng chí",
);
/** What a body is besides, behind a dash: `Sở Nội vụ - Cơ quan thường trực`. */
export const OFFICES = /* @__PURE__ */ phrases("cơ quan|đơn vị|thành viên|ủy viên|thư ký");
/** Family names that are no common end of the name of a place, as `Dương` is of `Hải Dương`. */
export const FAMILY_NAMES = /* @__PURE__ */ phrases(
  "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Trịnh|Trương|Đinh",
);
/** Kinds of bodies that stand for one of them within its own papers. */
export const KINDS_OF_BODY = /* @__PURE__ */ phrases(
  "văn phòng|sở|bộ|cục|chi cục|phòng|trung tâm|bệnh viện|trường|công ty|tổng công ty|ban quản lý|viện",
);
/** Before these the one who issues is asked to: `tham mưu Sở ban hành`. */
export const ASKING = /* @__PURE__ */ phrases("tham mưu [cho/]|trình|đề nghị|báo cáo|do|được");
/** What one settles by a document: `được HĐND tỉnh thông qua tại Nghị quyết số …`. */
const SETTLED =
  "[phê duyệt/ban hành/thông qua/giao/công nhận/chấp thuận/thành lập/kiện toàn/công bố/quy định]|" +
  "[cho phép/phân công/ủy quyền/thống nhất/đồng ý/quyết định/cho chủ trương]";
export const SETTLING = /* @__PURE__ */ phrases(SETTLED);
/** What else one does by it: behind `theo` that may be done after the document of another. */
export const DECIDING = /* @__PURE__ */ (() =>
  phrases(
    `${SETTLED}|[có/] [chỉ đạo/yêu cầu/đề nghị/kết luận/hướng dẫn/thông báo/trả lời/kiến nghị/nhắc/nhắc nhở/lưu ý]|` +
      "[báo cáo/trình/đề xuất/tham mưu/góp ý/xây dựng/soạn thảo/lập/cụ thể hóa/thẩm định]|[có/cho] ý kiến",
  ))();
/** Behind these the document is another’s that is carried out or changed: `thực hiện nhiệm vụ tại …`. */
export const DOING = /* @__PURE__ */ phrases(
  "thực hiện|triển khai|được|của|theo|căn cứ|sửa đổi|bổ sung|bãi bỏ|thay thế|hủy",
);
/** What stands in a document of the one whose it is: `theo đề nghị của … tại Tờ trình số …`. */
export const WORDS_OF = /* @__PURE__ */ phrases(
  "đề nghị|ủy nhiệm|[ý kiến/] chỉ đạo|ý kiến|hướng dẫn|yêu cầu|kết luận|kiến nghị|đề xuất|phân công|phê duyệt|" +
    "chấp thuận|thẩm định|trả lời|góp ý|ủy quyền|phúc đáp|quy định|thống nhất|phân cấp|tham mưu|chủ trương",
);
/** Before these a day is no day of issue: `trước ngày …`. */
export const BOUNDS = /* @__PURE__ */ phrases(
  "trước|đến|tới|sau|từ|hết|quá|hạn|nhất|kể từ|tính đến",
);
/** Signs and words between the numbers of a list, and those between the first and the last of a row. */
export const JOINS = /* @__PURE__ */ phrases(", [và]|; [và]|và|&|+");
export const SPANS = /* @__PURE__ */ phrases("đến [hết]|tới|-");

/** Behind the type of a document that has no number. */
export const UNCOUNTED = /* @__PURE__ */ phrases("[(/] không số [)/] [,/] [đề/]");
/** Words before several documents. */
export const COUNTING = /* @__PURE__ */ phrases(
  "các|những|nhiều|một số|hai|ba|bốn|02|03|04|05|2|3|4|5",
);
export const DOCUMENTS = /* @__PURE__ */ phrases(
  "văn bản [sau/trên/chỉ đạo/triển khai/hướng dẫn/chỉ đạo sau/gồm/]|kế hoạch|công văn|quyết định|nghị quyết",
);

/** What an issuer does with its document. */
export const ISSUED = /* @__PURE__ */ phrases(
  "[được/đã/vừa/mới/] ban hành|[được/đã/vừa/mới/] ký [ban hành]|[được/đã/biểu quyết/vừa/] thông qua|phát hành|công bố|đề|cấp|lập|soạn thảo",
);

/** Words before the one who did it. */
export const PASSIVE = /* @__PURE__ */ phrases("[đã/] được|[đã/] do");

/** The name of the State behind a body of it: `Chủ tịch nước ‖ Cộng hòa xã hội chủ nghĩa Việt Nam`. */
export const STATE = /* @__PURE__ */ phrases(
  "[nước/] [Cộng hòa xã hội chủ nghĩa/Việt Nam Dân chủ Cộng hòa/CHXHCN] [Việt Nam/]",
);

/** Levels with which the body in a symbol goes on as words: `04/KH-UBND tỉnh ngày …`. */
export const ISSUER_LEVELS = /* @__PURE__ */ phrases("tỉnh|huyện|xã|phường");

/** What a group goes out for, behind which its name goes on with what it looks at. */
export const VISITS = /* @__PURE__ */ phrases("kiểm tra|thanh tra|giám sát|khảo sát");

/** A body that is named after its whole business. */
export const COMMITTEES = /* @__PURE__ */ phrases(
  "ban chỉ [đạo/huy]|bcđ|tổ công tác|[ủy ban/văn phòng/hội đồng] quốc gia",
);
/** What it does, and is not for, behind the first word of its business. */
export const NO_BUSINESS = /* @__PURE__ */ phrases(
  "ban hành|phê duyệt|thành lập|kiện toàn|sửa đổi|bổ sung|bãi bỏ|thay thế|công nhận|giao|hướng dẫn|báo cáo|" +
    "công bố|điều chỉnh|triển khai|thực hiện|quy định|kiểm tra|đánh giá|rà soát|sơ kết|phát động|tăng cường|đẩy mạnh|" +
    "tổ chức [hội/lễ/đợt/lớp/họp/các/triển/kiểm/thực/tổng/sơ]",
);
/** Who acts for it: `Trưởng Ban Chỉ đạo`, `Văn phòng Thường trực Ban Chỉ huy`. */
export const LEADERS = /* @__PURE__ */ phrases(
  "[phó/] trưởng|[chánh/phó chánh/] văn phòng [thường trực/]|[cơ quan/] thường trực|tổ giúp việc",
);

/** Words before a number that is none of a document: of a form, an account, a file. */
export const OTHER_NUMBERS = /* @__PURE__ */ phrases(
  "mẫu|biểu [mẫu]|mã|phụ lục|tài khoản|hồ sơ|biên lai|hoá đơn|bản án|thụ lý|vụ án|cáo trạng|kết luận điều tra|thi hành án|khởi tố [vụ/bị] [án/can]|vụ án hình sự|khởi tố|bị can|lệnh [bắt/khám]|thửa [đất/]|tờ bản đồ|biển|án lệ|đường [tỉnh/huyện/xã/liên xã/]|[quốc/tỉnh] lộ|ngõ|hẻm|lô|chuyến [bay/tàu]|tàu|xe|thép|máy|gói thầu",
);

/** Papers of persons, firms and works, whose numbers are none of documents. */
export const LICENCES = /* @__PURE__ */ phrases(
  "giấy phép|giấy chứng nhận|giấy đăng ký|chứng chỉ|chứng nhận|bằng [tốt/lái/khen]|thẻ|hộ chiếu|" +
    "[thư/chứng thư/] bảo lãnh|thư tín dụng|chứng thư|séc|số [đăng/lưu] [ký/hành]|hợp đồng|vận đơn|hóa đơn|phiếu [thu/chi/nhập/xuất]|sổ",
);

/** Kinds of documents that are cited by a name of their own: `Luật Tố cáo năm 2018`. */
export const LAW_KINDS = /* @__PURE__ */ lexicon({
  code: "bộ luật",
  law: "luật",
  ordinance: "pháp lệnh",
  constitution: "hiến pháp",
});

/** Those who make laws. */
export const LAWMAKERS = /* @__PURE__ */ phrases(
  "Quốc hội|Ủy ban Thường vụ Quốc hội|UBTV Quốc hội|UBTVQH|Hội đồng Nhà nước",
);

/** The resolution of a congress of the Party, cited by the count of the congress. */
export const CONGRESS = /* @__PURE__ */ phrases("nghị quyết đại hội");
export const COUNTED = /* @__PURE__ */ phrases("lần [thứ]");

/** `pháp luật`, `kỷ luật`: the word before makes it no law. */
export const NO_LAW_AFTER = /* @__PURE__ */ phrases("pháp|kỷ|kỉ|quy|dự|trong|hình");

/** `Luật sư`, `luật định`: the word after makes it no law. */
export const NO_LAW_BEFORE = /* @__PURE__ */ phrases("sư|gia|định|này|về|và|của|năm|ngày|số|pháp");

/** With these begins the name of a law that changes others, which it names. */
const CHANGED = "sửa đổi [,/và/] bổ sung|sửa đổi";
export const AMENDING = /* @__PURE__ */ phrases(CHANGED);
/** What stands in a bracket behind the name of a law that replaces an older one. */
export const RENEWED = /* @__PURE__ */ (() =>
  phrases(`${CHANGED}|[đã/] được sửa đổi [, bổ sung]|mới|bổ sung`))();
/** What stands between those words and the law that is changed. */
export const AMENDED_PARTS = /* @__PURE__ */ phrases(
  "[một số/các/một số các] điều [khoản/] [của/]|của",
);

/**
 * Words around a comma that stands inside the name of a law: `Luật Cán bộ, công chức`.
 * Any other comma ends the name, because what follows may be another task of the sentence.
 */
export const NAME_COMMAS = /* @__PURE__ */ phrases(
  "đổi , bổ|phòng , chống|xã , phường|phường , thị|kiệm , chống|nhập , cảnh|cảnh , xuất|" +
    "cảnh , nhập|cảnh , quá|cảnh , cư|bệnh , chữa|bộ , công|đua , khen|lý , sử|khí , vật|" +
    "học , công|nghệ , đổi|toàn , vệ|ninh , trật|ngưỡng , tôn|xuất , kinh|giữ , tạm|nhập , tách|" +
    "cháy , chữa|nạn , cứu|vệ , chăm|tự , an|khẩu , thuế|nại , tố|dân , ủy|HĐND , UBND",
);

/** `… của người nước ngoài tại Việt Nam` belongs to names of laws. */
export const INSIDE_NAME = /* @__PURE__ */ phrases(
  "của người|của công dân|tại [Việt/doanh]|có công|theo [phương thức/hợp đồng]",
);

/** What stands behind the name of a law besides the words that end any name. */
export const NAME_OVER = /* @__PURE__ */ phrases(
  "và|hoặc|của|về|quy định|đối với|với|tới|trên|qua|bằng|từ|vào|sang|ra|này|mới|hiện hành|sửa đổi|" +
    "bổ sung|năm|số|ngày|cùng|cũng|còn|chưa|không|phải|nêu|nói|thay thế|hướng dẫn|hợp nhất|sau khi|trước khi",
);

/** Before these a law is only being made. */
export const LAW_DRAFTS = /* @__PURE__ */ phrases("dự án|dự thảo|xây dựng|soạn thảo");

/** The session of a council behind its term: `khóa I, kỳ họp thứ nhất`. */
export const SESSIONS = /* @__PURE__ */ phrases("kỳ họp thứ|kỳ họp lần thứ");

/** Documents whose year may be meant beside a law that they name. */
export const PLANS = /* @__PURE__ */ phrases("kế hoạch|báo cáo|công tác|chương trình");
/** Before a document that a decision rests on. */
export const LEGAL_BASIS = /* @__PURE__ */ phrases("căn cứ [vào/]");

/** By these a document takes the place of the one behind them. */
export const REPLACING = /* @__PURE__ */ phrases(
  "[thay thế/thay/thay cho/bãi bỏ/hủy bỏ/hủy/thu hồi/sửa đổi/sửa đổi , bổ sung/bổ sung/điều chỉnh] [cho/]",
);

/** Words in a bracket that point to a document: `(thay Kế hoạch số 3/KH-UBND, 10/01/2026)`. */
export const POINTING = /* @__PURE__ */ phrases("thay [thế/cho/]|[nêu/] tại|kèm theo|xem|nay là");

/** Heads of columns with the day of issue, and with any other day. */
export const ISSUE_DAYS = /* @__PURE__ */ phrases(
  "ngày [,/] tháng|ngày [ban hành/ký/phát hành/văn bản/VB/BH]|thời gian [ban hành/ký]",
);
export const OTHER_DAYS = /* @__PURE__ */ phrases(
  "hạn|thời [hạn/điểm]|thời gian [hoàn/thực/xử/giải/báo/trình/đến/nhận/kết/]|tiến độ|hoàn thành|kết thúc|" +
    "ngày [đến/nhận/hết/trả/giao/trình/họp/gửi/chuyển/có/hiệu/hẹn/hoàn/báo/nộp/thực/tổ/xong]",
);
/** What was done on the day of a document, between `ngày` and its figures: `ngày ký: 16/4/2026`. */
export const DAY_OF = /* @__PURE__ */ phrases("ký|ký ban hành|ban hành|phát hành");
/** Before the colon of a line with a number, in a card that describes a document. */
const NUMBER_LABEL =
  "số [,/] ký hiệu|số / KH|số [,/] KH|số / ký hiệu|số , ký hiệu|số ký hiệu|số và ký hiệu|ký hiệu|số văn bản|số VB|số hiệu [văn bản/VB/]";
export const NUMBER_LABELS = /* @__PURE__ */ phrases(NUMBER_LABEL);
/** Before the colon of the day of issue in such a card; without a word more it is that day, too. */
const CARD_DAY =
  "ngày [,/] tháng [,/] [năm/]|ngày [ban hành/ký/phát hành/văn bản/VB/BH/]|thời gian [ban hành/ký]";
export const CARD_DAYS = /* @__PURE__ */ phrases(CARD_DAY);
/** Before the colon of the issuer in such a card. */
const CARD_ISSUER =
  "[cơ quan/đơn vị/nơi/CQ/cơ quan , đơn vị/] [ban hành/phát hành/ký/gửi]|cơ quan|tác giả [văn bản/]|cơ quan ban hành văn bản|CQBH|[cơ quan/nơi/CQ] BH";
export const CARD_ISSUERS = /* @__PURE__ */ phrases(CARD_ISSUER);
/** Before the colon of the type in such a card. */
const CARD_TYPE = "loại [văn bản/VB]|hình thức văn bản|thể loại";
export const CARD_TYPES = /* @__PURE__ */ phrases(CARD_TYPE);
/** Before the colon of any field of such a card; these may follow on one line with nothing between. */
export const CARD_LABELS = /* @__PURE__ */ (() =>
  phrases(
    `${NUMBER_LABEL}|${CARD_DAY}|${CARD_ISSUER}|${CARD_TYPE}|` +
      "người ký|chức [vụ/danh]|ngày [hiệu lực/có hiệu lực/hết hiệu lực/công báo/đăng công báo/áp dụng/cập nhật]|" +
      "số công báo|lĩnh vực|ngành|trích yếu|tình trạng [hiệu lực/]|phạm vi|nguồn [thu thập/]|tên [văn bản/gọi]",
  ))();
/** By these a document changes an earlier one of the same body, and what else stands between the two. */
export const AMENDED = /* @__PURE__ */ lexicon({
  changed: "sửa [đổi/]|điều chỉnh|bổ sung|thay thế|gia hạn|đính chính|bãi bỏ|cập nhật",
  joined: "[đã/] được|đã|sau đó|và|,|;|(|)|một số [điều/nội dung]|tại|bằng|bởi|theo",
});
/** The union of youth, whose name stands on the right in the head of its papers, where others have a motto. */
export const UNIONS = /* @__PURE__ */ phrases("đoàn [TNCS/thanh niên cộng sản] Hồ Chí Minh");
