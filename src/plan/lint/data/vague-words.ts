/**
 * Openings of outputs that say how something is to be done, not what is to be there: no reader can
 * tell whether `Thực hiện tốt …` was delivered. In the bare letters of `unaccent`. Gathered from
 * the output columns of provincial plans; the judgement is this library's own, no rule of law
 * lists such words.
 */
export const VAGUE_OPENINGS: readonly string[] = /* @__PURE__ */ [
  ["bao dam", "dam bao", "dap ung", "duy tri", "chap hanh", "quan triet", "bo tri theo"],
  ["thuc hien", "to chuc thuc hien", "to chuc tot", "trien khai", "tiep tuc"],
  ["hoan thanh tot", "lam tot", "co hieu qua", "kip thoi", "thuong xuyen", "tich cuc"],
  ["cai thien", "chu trong", "quan tam", "gop phan", "phat huy"],
  ["day manh", "nang cao", "nang dan", "tang cuong"],
].flat();

/**
 * Things that can be shown: with one of them in it an output is checkable however it opens. With
 * their accents, since `bảng` is a thing and `bằng` is not.
 */
export const CHECKABLE_THINGS: readonly string[] = /* @__PURE__ */ [
  ["báo cáo", "biên bản", "công văn", "văn bản", "thông báo", "tờ trình", "phiếu", "giấy"],
  ["quyết định", "nghị quyết", "chỉ thị", "kết luận", "quy chế", "quy trình"],
  ["kế hoạch", "chương trình", "đề án", "dự án", "phương án", "hợp đồng"],
  ["danh mục", "danh sách", "bảng", "biểu", "sổ", "số liệu", "bộ chỉ số"],
  ["hồ sơ", "bản", "bài", "tin", "tài liệu", "ấn phẩm", "chuyên mục", "tờ gấp", "tờ rơi", "video"],
  ["cơ sở dữ liệu", "csdl", "phần mềm"],
  ["hội nghị", "cuộc", "buổi", "lớp", "khóa"],
].flat();
