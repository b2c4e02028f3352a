import type { AgencyKind } from "../agency.js";

/**
 * Nouns that stand for whole groups of bodies, by kind, in rows divided by `;`. A row is the letter of the
 * level (see `LEVEL_LETTERS`) and the nouns, divided by `|`; `*` marks those that name a group even without
 * `các` before them and no second noun after them.
 */
export const NOUN_ROWS = {
  department: "p sở|*cơ quan chuyên môn|cơ quan ngang sở|cơ quan tương đương sở",
  unit:
    "u ban|ngành|cơ quan ngành dọc|tổ chức ngành dọc; u *đơn vị|*đơn vị sự nghiệp|" +
    "*đơn vị sự nghiệp công lập|đơn vị sự nghiệp công|đơn vị chuyên môn; u *cơ quan|" +
    "cơ quan nhà nước|cơ quan hành chính|cơ quan hành chính nhà nước|tổ chức|cấp|lĩnh vực|" +
    "đầu mối; i bộ phận|tổ chuyên môn",
  ministry: "c bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ",
  division:
    "i phòng|*phòng chuyên môn|phòng chuyên môn & nghiệp vụ|*phòng chức năng|phòng nghiệp vụ; " +
    "c vụ; i khoa|bộ môn",
  "local-authority":
    "u *địa phương|*chính quyền địa phương|*chính quyền; p tỉnh; d huyện|quận|thị xã|" +
    "thành phố; x xã|phường|thị trấn|đặc khu",
  "residential-group":
    "v *thôn|bản|làng|ấp|buôn|khóm|khu phố|*tổ dân phố|tiểu khu|khối phố|khu dân cư|" +
    "tổ nhân dân|tổ công nghệ số cộng đồng",
  "mass-organisation":
    "u *đoàn thể|đoàn thể chính trị & xã hội|*tổ chức chính trị & xã hội|tổ chức đoàn thể|" +
    "hội đoàn thể|tổ chức chính trị",
  association:
    "u hội|hiệp hội|tổ chức xã hội|tổ chức xã hội & nghề nghiệp|xã hội & nghề nghiệp|" +
    "hội quần chúng",
  school: "u trường|trường học|trường đại học|cao đẳng|cơ sở giáo dục|cơ sở đào tạo",
  "health-facility": "u bệnh viện|cơ sở y tế|cơ sở khám bệnh & chữa bệnh|trạm y tế|trung tâm y tế",
  centre: "u trung tâm",
  "sub-department": "u chi cục",
  bureau: "u cục",
  press:
    "u *cơ quan báo chí|*cơ quan báo chí & truyền thông|*cơ quan thông tấn & báo chí|" +
    "cơ quan truyền thông|*báo chí",
  company:
    "u *doanh nghiệp|công ty|hợp tác xã|hộ kinh doanh|nhà đầu tư|*nhà thầu|" +
    "ngân hàng thương mại|tổ chức tín dụng",
  "management-board": "u *chủ đầu tư|ban quản lý dự án",
  party:
    "u *cấp ủy|tổ chức đảng|chi bộ|đảng ủy|tỉnh ủy|ban đảng|ban xây dựng đảng; " +
    "p ban đảng tỉnh ủy|ban xây dựng đảng tỉnh ủy; d huyện ủy|thị ủy|quận ủy|thành ủy|" +
    "huyện & thành ủy|huyện & thị & thành ủy|huyện & thành & thị ủy|huyện & thị ủy",
  staff: "u *cán bộ|*công chức|*viên chức|*người lao động|*cbccvc",
  public: "u *người dân|*nhân dân|công dân|cá nhân|hộ gia đình|hộ dân",
  official: "u người đứng đầu|thủ trưởng|lãnh đạo",
} as const satisfies Readonly<Partial<Record<AgencyKind, string>>>;
