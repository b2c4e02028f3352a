import { phrases, tokenSet } from "./token.js";

/** Units of time that recur: `hằng quý`. */
export const UNITS = /* @__PURE__ */ tokenSet("ngày|tuần|tháng|quý|năm");
/** Words for each one of a unit. */
export const EACH = /* @__PURE__ */ tokenSet("hàng mỗi từng");
/** Numerals of quarters. */
export const ROMAN = /* @__PURE__ */ tokenSet("i|ii|iii|iv");
/** Numerals in words; `năm` is five only where an amount is expected. */
export const NUMERALS = /* @__PURE__ */ tokenSet("# một hai ba bốn sáu bảy tám chín mười");
/** What joins the members of a list of times. */
export const JOINTS = /* @__PURE__ */ tokenSet(", ; và");
/** Parts of the day, before or after a time or a date. */
export const PARTS_OF_DAY = /* @__PURE__ */ tokenSet("sáng chiều tối trưa");
/** What lies between the ends of a range. */
export const TO = /* @__PURE__ */ tokenSet("đến tới -");
/** The last day named is the last good one. */
export const LATEST = /* @__PURE__ */ phrases("[chậm/muộn] nhất");
/** Words after which a single cadence names what is reported on: `Báo cáo kết quả 6 tháng`. */
export const REPORTS = /* @__PURE__ */ phrases("báo cáo|[sơ/tổng] kết|đánh giá");
/** `định kỳ`, which announces a cadence. */
export const PERIODICALLY = /* @__PURE__ */ phrases("[định/thường] kỳ");
