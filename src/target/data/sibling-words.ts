/**
 * Levels, places and kinds of schools and patients of which a list of targets names one after
 * another, each row the like of one another: `cấp tỉnh đạt 100%, cấp xã đạt trên 70%`.
 */
export const SIBLINGS: readonly string[] = [
  "cấp trung ương|cấp bộ|cấp tỉnh|cấp thành phố|cấp huyện|cấp xã|cấp cơ sở|tuyến tỉnh|tuyến huyện|tuyến xã",
  "đô thị|thành thị|nông thôn|miền núi|đồng bằng",
  "nội trú|ngoại trú",
  "nhà trẻ|mẫu giáo|mầm non|tiểu học|THCS|THPT|trung học cơ sở|trung học phổ thông",
  "nam giới|nữ giới|nam|nữ",
];
