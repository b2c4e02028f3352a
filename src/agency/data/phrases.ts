import { lexiconOf, phrases, type Lexicon } from "../../reading/index.js";
import type { AgencyRole } from "../agency.js";

/** Words that make what follows a collective. */
export const PLURALS = /* @__PURE__ */ phrases(
  "các [/đồng chí/đ / c/đc/anh chị]|những|mọi|một số|từng|mỗi|hệ thống các|cả [/hai/ba/bốn]|[tất cả/toàn thể/toàn bộ] [các]|100 % [các/số/]",
);

/** Verbs that say what an agency does, and its role if they say one. */
export const ROLES: Lexicon<AgencyRole | "none"> = /* @__PURE__ */ lexiconOf<AgencyRole | "none">([
  [
    "[đồng] chủ trì|chịu trách nhiệm chính|[làm/là/] đầu mối|[là/làm] [cơ quan/đơn vị] [đầu mối/thường trực/chủ trì]",
    "lead",
  ],
  [
    "[cùng/chủ động/] phối hợp [/thực hiện]|làm việc với|kết hợp [với/cùng/cùng với]|tham gia|hỗ trợ|" +
      "là [/các] [cơ quan/đơn vị] [phối hợp/tham gia/hỗ trợ]|[với sự/sự] [tham gia/phối hợp/hỗ trợ/tham gia & phối hợp/phối hợp & tham gia] của|với sự [tham gia/phối hợp/hỗ trợ]",
    "coordinate",
  ],
  [
    "[tổ chức] [thực hiện/triển khai]|là [/các] [cơ quan/đơn vị] [thực hiện/triển khai]",
    "implement",
  ],
  [
    "theo dõi|đôn đốc|kiểm tra|giám sát|là [cơ quan/đơn vị] [theo dõi/kiểm tra/giám sát]",
    "monitor",
  ],
  ["hướng dẫn|là [cơ quan/đơn vị] hướng dẫn", "guide"],
  ["tổng hợp|[làm/là/] đầu mối tổng hợp|[là/làm] [cơ quan/đơn vị] [/đầu mối] tổng hợp", "compile"],
  [
    "chủ động|tham mưu|xây dựng|báo cáo|hoàn thiện|ban hành|cung cấp|đề xuất|rà soát|tổ chức|" +
      "tiếp nhận|lập [kế hoạch/phương án/danh sách/hồ sơ/dự toán/biên bản/báo cáo/tờ trình/dự án/đề án/đoàn/chốt]|cập nhật|đăng tải|[chịu/có] trách nhiệm|căn cứ|bố trí|thẩm định|chỉ đạo|gửi|" +
      "trình [ubnd/cấp/chủ tịch/hđnd/lãnh đạo/chính phủ/thủ tướng/quốc hội/bộ trưởng/giám đốc/tỉnh ủy/đảng ủy/ban/ký/duyệt/phê duyệt]|nghiên cứu|xem xét|chuẩn bị|soạn [/thảo]|dự thảo|xác minh|tiến hành|quán triệt|tăng cường|đẩy mạnh|thống nhất|góp ý|cử|lãnh đạo|tuyên truyền|vận động|tuần tra|thông báo|niêm yết|đảm bảo|bảo đảm|đánh giá|giúp|phê duyệt|kiểm soát",
    "none",
  ],
]);

/** The first words of such verbs by their second, as they stand glued to a name: `Sở Y tếkiểm tra`. */
export const GLUED_VERBS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["trì", "chủ"],
  ["hợp", "phối"],
  ["hiện", "thực"],
  ["tra", "kiểm"],
  ["dõi", "theo"],
  ["mưu", "tham"],
]);

/** Small words before a verb of doing that change nothing in who does it: `đang chủ trì`. */
export const AUXILIARIES = /* @__PURE__ */ phrases(
  "đang|[/cũng] đã|[/cũng] cần [/phải]|vừa [/mới]|sẽ|cũng|phải|tiếp tục|khẩn trương|nhanh chóng|nghiêm túc|trực tiếp|được [yêu cầu/đề nghị/mời]",
);

/** How bodies work together, between `phối hợp` and `với`. */
export const MANNERS = /* @__PURE__ */ phrases(
  "chặt chẽ|tích cực|thường xuyên|đồng bộ|hiệu quả|kịp thời|tốt|mật thiết|nhịp nhàng|trực tiếp",
);

/** Small words before the verb by which a body hands a task on: `đã giao`. */
export const GIVING_BEGINNINGS = /* @__PURE__ */ phrases(
  "đã|vừa [/mới/qua]|cũng [/đã]|tiếp tục|[/đã/vừa/vừa mới] [có/ban hành/ký/thống nhất/quyết định/đồng ý/nhất trí]",
);

/** What a body hands a task on by: `có công văn khẩn giao`. */
export const GIVING_PAPERS = /* @__PURE__ */ phrases(
  "[ý kiến/văn bản/công văn/công điện/thông báo/quyết định] [/khẩn/thượng khẩn/hỏa tốc/chính thức/chỉ đạo]",
);

/** Verbs by which a body hands a task to those that are named behind them. */
export const GIVING_VERBS = /* @__PURE__ */ phrases(
  "giao [/cho/nhiệm vụ cho/trách nhiệm cho]|phân công [/cho]|ủy quyền [/cho]|yêu cầu|[đề/kiến] nghị|chỉ đạo",
);

/** Nouns before a role in a label: `Cơ quan chủ trì: …`. */
export const LABEL_NOUNS = /* @__PURE__ */ phrases(
  "cơ quan|đơn vị [được giao]|phòng|cơ quan & đơn vị|tổ chức|cá nhân|người|đơn vị & cá nhân",
);

/** Words before a colon and an agency that give it no role: `Lãnh đạo phụ trách: …`. */
export const PLAIN_LABELS = /* @__PURE__ */ phrases(
  "[/người/lãnh đạo/cán bộ/đơn vị/cơ quan] phụ trách [/chính/chung]|trách nhiệm [/chính/thực hiện]|phân công [/nhiệm vụ/thực hiện]|[cơ quan/đơn vị/bộ phận] thường trực|đơn vị|cơ quan|bộ phận|" +
    "[đơn vị/cơ quan/phòng] [tham mưu/soạn thảo/trình/đề xuất/báo cáo/thẩm định]|" +
    "[người/lãnh đạo/] chỉ đạo|[các] thành viên|" +
    "[cơ quan/đơn vị/người] [có thẩm quyền/được ủy quyền] [/quyết định/giải quyết/phê duyệt/ban hành]|[cơ quan/đơn vị] [tiếp nhận/giải quyết/trả kết quả/tiếp nhận hồ sơ]|" +
    "[cơ quan/đơn vị/người] trực tiếp [thực hiện/giải quyết] [/TTHC/thủ tục/thủ tục hành chính/thủ tục hành chính này]|" +
    "[các] [đơn vị/cơ quan/sở & ngành/phòng/phòng & ban]|gồm|bao gồm",
);

/** Levels before a colon and the agencies that stand at them, whose role is said elsewhere. */
export const LEVEL_LABELS = /* @__PURE__ */ phrases(
  "[ở/tại/đối với/về phía/] [cấp/] [Trung ương/địa phương/tỉnh/thành phố/huyện/xã/xã & phường/cơ sở]|[khối/phía] [chính quyền/Đảng/cơ quan Đảng/Mặt trận/đoàn thể/Mặt trận & đoàn thể/doanh nghiệp]",
);

/** Words before an agency that hand it a task and name nothing. */
export const HANDING_WORDS = /* @__PURE__ */ phrases(
  "[/văn bản/công văn/đồng ý/đã/vừa/cũng đã] giao [cho]|phân công [cho]|[/kính] đề nghị|yêu cầu|mời|do|[các] đồng chí|[các] đ / c|[các] ông & bà|[các] ông ( bà )|" +
    "[/mà] trực tiếp là|cụ thể là|trước hết là|nhất là|đặc biệt là|chủ yếu là|trong đó [/có]|bao gồm cả|kể cả",
);

/** Words at the beginning of a sentence that hand a task on to those behind them. */
export const DIRECTING_WORDS = /* @__PURE__ */ phrases(
  "[/tiếp tục/tăng cường/đã/cũng/thường xuyên/kịp thời/ông/bà] chỉ đạo [/cho/, hướng dẫn/& hướng dẫn/, đôn đốc/quyết liệt/kịp thời]|[ông/bà/đồng chí] [/cũng/đã] [yêu cầu/đề nghị/giao/chỉ đạo]|" +
    "[/sẽ/đã/đang] được|[/sẽ/đã] giao cho|[/đã/cũng] [phân công/yêu cầu/đề nghị/kiến nghị]|chỉ thị [/cho]|ra lệnh cho|lệnh cho",
);

/** Verbs that behind a common noun say which body is meant, not what it is to do. */
export const NAMING_VERBS = /* @__PURE__ */ phrases(
  "cung cấp [dịch vụ/hạ tầng/điện/nước/thiết bị/phần mềm/nền tảng]|tổ chức cán bộ|kiểm tra chuyên ngành|tư vấn [/giám sát/thiết kế/thẩm tra]|thi công|giám sát thi công",
);
/** Such verbs where nothing is said behind them: `cơ quan tham mưu`. */
export const NAMING_ENDS = /* @__PURE__ */ phrases(
  "tham mưu|tham mưu & giúp việc|tham mưu & tổng hợp|giúp việc|tổng hợp|thẩm định|kiểm tra|" +
    "giám sát|kiểm soát|tiếp nhận|phê duyệt|cung cấp|ban hành|quản lý",
);

/** Words that look like the beginning of a body and are none. */
export const NO_BODIES = /* @__PURE__ */ phrases(
  "[tỉnh/thành/huyện/thị/quận/đảng] ủy quyền|" +
    "hội [nghị/thảo/thi/chợ/trường/đàm/diễn/thao/báo/xuân/họp/viên/nhập]|đại hội|" +
    "phòng [chống/ngừa/ngự/hộ/họp/học/cháy/bệnh/dịch/thủ]|phòng & chống|phòng & cháy|" +
    "bộ [chỉ số/chỉ tiêu/tiêu chí/thủ tục/hồ sơ/dữ liệu/câu hỏi/tài liệu/mã/quy tắc/máy]|" +
    "sở [hữu/tại/thích]|cục bộ|vụ [việc/án/mùa/đông/xuân/hè]|ban [hành/ngày/bố]|" +
    "quỹ [đất/lương/tiền lương/nhà/thời gian]|trường hợp|viện [trợ/phí/dẫn]|" +
    "trạm [biến áp/thu phí/bơm]|đội [ngũ/hình]|tổ [chức/hợp/quốc]|đoàn kết|" +
    "báo [cáo/động/giá]|tòa [nhà/soạn/tháp/thị chính]|bản [đồ/án/tin/vẽ/sao]|thuế suất|công an viên|hộ [tịch/khẩu/chiếu/lý/sinh/tống]|khoa học|đơn vị tính|khối lượng|cấp [cứu/nước/thoát/phép/giấy/bách/độ]",
);

/** Words that end the small words behind a noun of bodies, for no body is named by them. */
export const NO_NAMES = /* @__PURE__ */ phrases(
  "thường xuyên|hàng|hằng|định kỳ|quý|năm|tháng|ngày|tuần|trước|sau|khi|từ|đến|và|với|để|đã|chậm|còn [nợ/tồn/chậm/thiếu]|bị|gặp|nằm|" +
    "phải|sẽ|chưa|nếu|không|cần|xong|là|cùng",
);

/** What people of a school or an office are called by, who are nobody's body. */
export const JOBS = /* @__PURE__ */ phrases(
  "kế toán [viên/cơ quan/đơn vị/]|văn thư [lưu trữ/cơ quan/đơn vị/]|thủ quỹ [/cơ quan/đơn vị]|thư ký|giáo vụ|y tế [học đường/trường học/thôn bản/thôn/bản]|cấp dưỡng|bảo vệ|tạp vụ|" +
    "tổng phụ trách|cố vấn học tập",
);

/** Words that open a qualifier; those of the second list take an agency or an area after them. */
export const QUALIFIERS = /* @__PURE__ */ phrases(
  "[có] liên quan|sở tại|có|được|khác|đóng|nơi|cùng cấp|chuyên ngành|trong|ngoài|tại|ở|theo|nêu trên|" +
    "vùng|khu vực [biên giới/miền núi/nông thôn]|biên giới|[/tiếp] giáp|ven|dọc|gần|xung quanh|phía|toàn [trường/viện/cơ quan/xã/tỉnh/ngành/đơn vị]|miền [Đông/Tây/Nam/Bắc/Trung]|" +
    "phụ trách|giảng dạy|dạy [lớp/môn/khối]|đối với|nói trên|còn lại|chủ quản|là [chủ quản/chủ sở hữu/thành viên]|" +
    "các [lớp/dự án/công trình/nhiệm vụ/chương trình/khu công nghiệp/khu kinh tế/cụm công nghiệp]",
);

/** Words before bodies that a group is said to be without. */
export const EXCEPTIONS = /* @__PURE__ */ phrases("[chỉ/ngoại/] trừ [ra]|không [bao gồm/kể/tính]");

/** Words behind levels that say which of such places are meant, and so are of the name. */
export const RESTRICTIONS = /* @__PURE__ */ phrases(
  "biên giới|[/tiếp] giáp [biên/biên giới/ranh]|miền núi|trung du|đồng bằng|hải đảo|bãi ngang|" +
    "ven [biển/sông/suối/hồ/kênh/đê/đô/rừng/đường]|[/thuộc] [vùng/khu vực] [sâu/xa/cao/biên/biên giới/biển/ven biển/bãi/bãi ngang/ven/giáo/lương/trũng/thấp trũng/lòng hồ/đệm/lõi/hạ du/ngập lũ/miền núi/nông thôn/đô thị/khó khăn/I/II/III/1/2/3]|" +
    "[/thuộc vùng/vùng/vùng có/có/có đông/vùng có đông] đồng bào [dân tộc/dân tộc thiểu số/DTTS] [/& miền núi/& MN/sinh sống]|trung tâm|[nội/ngoại] [thành/thị/ô]|" +
    "nghèo|[/đặc biệt/còn] khó khăn|trọng điểm|thí điểm|điểm|giáp ranh|liền kề|lân cận|hạ du|đầu nguồn|" +
    "hưởng lợi|[được/] thụ hưởng|[nông thôn mới/] kiểu mẫu|mới [/thành lập/sáp nhập/hợp nhất]|[/sau] [sắp xếp/sáp nhập/hợp nhất]|loại [I/II/III/1/2/3]",
);
/** Words that open a clause by which several bodies are told from others of their sort. */
export const CLAUSES = /* @__PURE__ */ phrases(
  "là [tổ chức/cá nhân/hộ gia đình/cộng đồng/doanh nghiệp/người/đảng viên/hội viên/dân tộc]|chưa|không|chậm|còn [nợ/tồn/chậm/thiếu]|đạt [chuẩn/dưới/trên]|về đích|đăng ký [đạt/về đích/xây dựng/công nhận/thực hiện/tham gia]|[phấn đấu/dự kiến] [đạt/về đích/hoàn thành/sáp nhập]|bị|gặp|nằm|[thuộc/trong] [diện/nhóm/danh sách]|trọng điểm|thí điểm|mới [/thành lập]",
);
export const BELONGING = /* @__PURE__ */ phrases(
  "[trực] thuộc|thuộc & trực thuộc|của|[đóng] trên địa bàn|thành viên",
);
