import type { AgencyKind } from "../agency.js";

/**
 * Nouns that stand for whole groups of bodies, by kind, in rows divided by `;` as those of heads
 * are. With `+` they name a group even without `các` before them and no second noun after them;
 * with `*` small words of their own may follow without `các` (`cơ quan kiểm lâm`).
 */
export const NOUN_ROWS = {
  "peoples-council": "u1 ban hội đồng nhân dân",
  department: "p1 sở|cơ quan ngang sở|cơ quan tương đương sở; p1+* cơ quan chuyên môn",
  unit:
    "u1 ban|bên|ban chuyên môn|cơ quan ngành dọc|tổ chức ngành dọc|đơn vị sự nghiệp công|đơn vị chuyên môn|" +
    "cơ quan nhà nước|cơ quan hành chính|cơ quan hành chính nhà nước|cơ quan đại diện [Việt Nam/ngoại giao]|tổ chức|cấp|lĩnh vực|" +
    "đầu mối; u1* ngành|cơ sở|lực lượng|lực lượng chức năng; u1+* hệ thống chính trị|lực lượng tham gia bảo vệ an ninh [& trật tự]|đơn vị|" +
    "đơn vị sự nghiệp|đơn vị sự nghiệp công lập|cơ quan|đơn vị dự toán [/cấp I/cấp II/cấp III/cấp 1/cấp 2/cấp 3/cấp tỉnh/cấp huyện/cấp xã]|đơn vị sử dụng [/vốn] ngân sách [/nhà nước]|" +
    "toàn [cơ quan/ngành/đơn vị/viện/bệnh viện/trường/công ty/chi nhánh/hệ thống/tỉnh/huyện/xã/phường]; i1 bộ phận; u1+ [cụm/khối/cụm & khối] thi đua; i1+ tổ chuyên môn|tổ nghiệp vụ",
  court: "i1 tòa; i1+ tòa chuyên trách",
  ministry: "c1 bộ; c1+ cơ quan ngang bộ|cơ quan thuộc chính phủ",
  division:
    "i1 phòng|khoa|bộ môn|tổ & khối [/chuyên môn]|tổ & nhóm [/chuyên môn]; i1+ phòng chuyên môn|phòng chuyên môn & nghiệp vụ|phòng nghiệp vụ|khoa chuyên môn|" +
    "phòng chức năng",
  "local-authority":
    "u1+ địa phương|chính quyền địa phương|chính quyền; p1 tỉnh; d1 huyện|quận|thị xã|" +
    "thành phố|tp; x1 xã|phường|thị trấn|đặc khu",
  "residential-group":
    "v1+ thôn|tổ dân phố; v1 bản|xóm|làng|ấp|buôn|khóm|khu phố|tiểu khu|khối phố|khu dân cư|" +
    "tổ nhân dân; v1+ tổ nhân dân tự quản|nhóm hộ|cụm dân cư|khu dân cư tự quản; v1* tổ công nghệ số cộng đồng",
  "mass-organisation":
    "u1+ đoàn thể|tổ chức chính trị & xã hội|đoàn thể chính trị & xã hội; u1 tổ chức đoàn thể|[tỉnh/huyện] & thành đoàn|[tỉnh/huyện] & thị & thành đoàn|" +
    "hội đoàn thể|tổ chức chính trị|tổ chức thành viên|chi hội|chi đoàn",
  association:
    "u1 hội|hiệp hội|xã hội & nghề nghiệp|hội quần chúng; " +
    "u1+ tổ chức xã hội|tổ chức xã hội & nghề nghiệp; u1 câu lạc bộ; u1+* tổ chức hành nghề|hiệp hội ngành nghề",
  school:
    "u1+ trường học; u1+* trường [đại học/cao đẳng/trung cấp/mầm non/tiểu học/phổ thông]; u1 trường|điểm trường|" +
    "đại học|cao đẳng|trung cấp|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|học viện; " +
    "u1+* cơ sở giáo dục|cơ sở đào tạo|nhà trường",
  "health-facility":
    "u1 bệnh viện|trạm y tế|điểm trạm|trung tâm y tế; u1+ y tế tư nhân; u1+* cơ sở y tế|cơ sở khám bệnh & chữa bệnh|" +
    "cơ sở khám & chữa bệnh",
  centre: "u1 trung tâm",
  "sub-department": "u1 chi cục",
  bureau: "u1 cục|vụ",
  institute: "u1 viện",
  press:
    "u1+ cơ quan báo chí [/Trung ương/địa phương/Trung ương & địa phương/địa phương & Trung ương]|cơ quan báo chí & truyền thông|cơ quan thông tấn & báo chí|" +
    "báo chí; u1 cơ quan truyền thông; u1+* hệ thống truyền thanh [cơ sở]|hệ thống thông tin cơ sở|" +
    "cơ quan truyền thông & báo chí",
  company:
    "u1+* doanh nghiệp|nhà thầu|nhà mạng|nhà cung cấp|nhà sản xuất|nhà phân phối; u1 công ty|xí nghiệp|nhà máy|phân xưởng|tập đoàn|tổng công ty|trang trại|gia trại|hợp tác xã|tổ hợp tác|" +
    "tổ chức tín dụng; u1+ tư vấn [giám sát/thiết kế]|hộ kinh doanh|hộ kinh doanh cá thể|ngân hàng thương mại [/cổ phần/nhà nước/cổ phần nhà nước]|nhà đầu tư; " +
    "u1* cơ sở sản xuất|cơ sở kinh doanh|cơ sở sản xuất & kinh doanh",
  "management-board": "u1+ chủ đầu tư|chủ chương trình; u1 ban quản lý dự án",
  "vertical-agency":
    "u1+* cơ quan [thuế/hải quan/thống kê/bảo hiểm xã hội/thi hành án dân sự/quản lý thị trường]|lực lượng [quản lý thị trường/hải quan/kiểm lâm/biên phòng/kiểm ngư/dân phòng/xung kích]",
  police: "u1+* [cơ quan/lực lượng] công an|lực lượng cảnh sát [/giao thông/cơ động]",
  military:
    "u1+ dân quân [/tự vệ/thường trực]|dân phòng|bảo vệ dân phố; u1+* lực lượng [quân sự/quân đội/vũ trang/dân quân/dân quân tự vệ/bộ đội biên phòng]",
  party:
    "u1+ cấp ủy; u1 tổ chức đảng|chi bộ|đảng bộ|chi & đảng bộ|đảng ủy|tỉnh ủy|ban đảng|tổ chức cơ sở đảng|" +
    "ban xây dựng đảng; u1+ [/khối/khối các] cơ quan [/của] đảng|[/cơ quan] khối đảng; p1 ban đảng tỉnh ủy|" +
    "ban xây dựng đảng tỉnh ủy; d1 huyện ủy|thị ủy|quận ủy|" +
    "thành ủy|huyện & thành ủy|huyện & thị & thành ủy|huyện & thành & thị ủy|huyện & thị ủy",
  staff:
    "u1 đảng viên|đoàn viên|hội viên|đoàn viên & hội viên; u1+ đoàn viên thanh niên|đoàn viên & thanh niên|đvtn|hội viên phụ nữ|hội viên nông dân; u1+* hòa giải viên|tuyên truyền viên|cộng tác viên; u1* giáo viên|gv|nhân viên|công nhân|giảng viên|bác sĩ|y sĩ|dược sĩ|bác sĩ & điều dưỡng|y & bác sĩ; u1+ công an viên|kiểm soát viên; u1+ cán bộ|công chức|viên chức|người lao động|cbccvc|cán bộ công chức|cbgvnv|cbgvnvhs|cbgv|gvnv|gvbm|cbql|cán bộ giáo viên [/nhân viên]",
  public:
    "u1+ người dân|nhân dân|hộ gia đình|hộ dân|hộ sản xuất|hộ nghèo|hộ cận nghèo; u1 công dân|cá nhân|ông & bà|ông ( bà )|tầng lớp nhân dân|chuyên gia|nhà khoa học|" +
    "nông dân; u1* người|hộ; u1+* chủ [thể/doanh nghiệp/cơ sở/phương tiện/tàu/trang trại/vườn/sử dụng]; u1+* tiểu thương|nghệ nhân|nhà tài trợ|đối tác|người xa quê; u1+ cử tri|nhà hảo tâm|mạnh thường quân|bà con [/nhân dân/nông dân/tiểu thương/Việt kiều/kiều bào]|kiều bào|Việt kiều|gia đình [học sinh/hội viên/chính sách/học sinh & sinh viên]; u1+ học sinh|sinh viên|hs|người có uy tín|già làng|chức sắc|chức việc|tín đồ|chủ rừng|chủ hộ|" +
    "cộng đồng|cộng đồng dân cư|cha mẹ học sinh|phụ huynh|phụ huynh học sinh",
  official: "u1 người đứng đầu|thủ trưởng|lãnh đạo",
} as const satisfies Readonly<Partial<Record<AgencyKind, string>>>;
