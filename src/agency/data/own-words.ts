/** The head of a branch, which belongs to the name of its bank or company. */
export const BRANCH = /^(?:Chi nhánh|Phòng giao dịch)$/;

/** What divisions of communes and districts are called after (Decrees 37/2014 and 150/2025). */
export const OFFICES =
  /^(?:Nội vụ|Tư pháp|Y tế|Kinh tế|Tài chính - Kế hoạch|Văn hóa (?:- Xã hội|và Thông tin)|Kinh tế(?:,| và) Hạ tầng.*|Quản lý đô thị|(?:Giáo dục|Tài nguyên|Nông nghiệp|Lao động).*|Dân tộc)$/;

/** Bodies named by nothing but their work, which may be that of another in the midst of a name. */
export const WORK = /^(?:Viễn thông|Điện lực|Thống kê|Thuế|Hải quan|Bưu điện)$/;

/** Kinds of units that are named after several works. */
export const UNIT =
  /^(?:division|bureau|sub-department|unit|centre|institute|working-group|management-board|court)$/;

/** The forms of companies, which stand before what a company is called. */
export const FORM = /(?:^| )(?:cổ phần|hữu hạn|thành viên)$/i;

/**
 * Works that a comma joins to one, by their letters with accents: `Phòng Bưu chính, Viễn thông`,
 * `Hội đồng bồi thường, hỗ trợ, tái định cư` (seen in lists of offices; no legal act was looked at).
 */
export const JOINED_WORKS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    "bưu chính, viễn thông",
    "bồi thường, hỗ trợ",
    "hỗ trợ, tái định",
    "tổ chức, biên chế",
    "chính sách, chiến lược",
  ]))();

/** Subjects after which teams of teachers are called (from general knowledge: unverified). */
export const SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("toán lý lí hóa hoá sinh tin văn sử địa anh nhạc".split(" ")))();
