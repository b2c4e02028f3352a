import type { AgencyKind, AgencyLevel } from "../agency.js";

/**
 * Nouns that stand for whole groups of bodies, divided by `|`, with their kind and level; `*`
 * marks those that name a group even without `các` before them and no second noun after them.
 */
export const NOUN_ROWS: readonly (readonly [
  kind: AgencyKind,
  level: AgencyLevel,
  nouns: string,
])[] = [
  ["department", "province", "sở|*cơ quan chuyên môn|cơ quan ngang sở|cơ quan tương đương sở"],
  ["unit", "unstated", "ban|ngành|cơ quan ngành dọc|tổ chức ngành dọc"],
  ["ministry", "central", "bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ"],
  ["division", "internal", "phòng|*phòng chuyên môn|*phòng chức năng|phòng nghiệp vụ"],
  [
    "unit",
    "unstated",
    "*đơn vị|*đơn vị sự nghiệp|*đơn vị sự nghiệp công lập|đơn vị sự nghiệp công|đơn vị chuyên môn",
  ],
  [
    "unit",
    "unstated",
    "*cơ quan|cơ quan nhà nước|cơ quan hành chính|cơ quan hành chính nhà nước|tổ chức|cấp|lĩnh vực|đầu mối",
  ],
  ["local-authority", "unstated", "*địa phương|*chính quyền địa phương|*chính quyền"],
  ["local-authority", "province", "tỉnh"],
  ["local-authority", "district", "huyện|quận|thị xã|thành phố"],
  ["local-authority", "commune", "xã|phường|thị trấn|đặc khu"],
  [
    "residential-group",
    "village",
    "*thôn|bản|làng|ấp|buôn|khóm|khu phố|*tổ dân phố|tiểu khu|khối phố|khu dân cư|tổ nhân dân|tổ công nghệ số cộng đồng",
  ],
  [
    "mass-organisation",
    "unstated",
    "*đoàn thể|đoàn thể chính trị & xã hội|*tổ chức chính trị & xã hội|tổ chức đoàn thể|hội đoàn thể|tổ chức chính trị",
  ],
  [
    "association",
    "unstated",
    "hội|hiệp hội|tổ chức xã hội|tổ chức xã hội & nghề nghiệp|hội quần chúng",
  ],
  ["school", "unstated", "trường|trường học|trường đại học|cao đẳng|cơ sở giáo dục|cơ sở đào tạo"],
  [
    "health-facility",
    "unstated",
    "bệnh viện|cơ sở y tế|cơ sở khám bệnh & chữa bệnh|trạm y tế|trung tâm y tế",
  ],
  ["centre", "unstated", "trung tâm"],
  ["sub-department", "unstated", "chi cục"],
  ["bureau", "unstated", "cục"],
  ["division", "central", "vụ"],
  ["division", "internal", "khoa|bộ môn"],
  ["unit", "internal", "bộ phận|tổ chuyên môn"],
  ["press", "unstated", "*cơ quan báo chí|cơ quan thông tấn & báo chí|cơ quan truyền thông"],
  [
    "company",
    "unstated",
    "*doanh nghiệp|công ty|hợp tác xã|nhà đầu tư|ngân hàng thương mại|tổ chức tín dụng",
  ],
  ["management-board", "unstated", "*chủ đầu tư|ban quản lý dự án"],
  ["party", "unstated", "*cấp ủy|tổ chức đảng|chi bộ|đảng ủy|tỉnh ủy|ban đảng|ban xây dựng đảng"],
  ["party", "province", "ban đảng tỉnh ủy|ban xây dựng đảng tỉnh ủy"],
  [
    "party",
    "district",
    "huyện ủy|thị ủy|quận ủy|thành ủy|huyện & thành ủy|huyện & thị & thành ủy|huyện & thành & thị ủy|huyện & thị ủy",
  ],
  ["staff", "unstated", "*cán bộ|*công chức|*viên chức|*người lao động|*cbccvc"],
  ["public", "unstated", "*người dân|*nhân dân|công dân|cá nhân|hộ gia đình|hộ dân"],
  ["official", "unstated", "người đứng đầu|thủ trưởng|lãnh đạo"],
];
