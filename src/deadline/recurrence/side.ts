import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import { takeIncluded } from "../calendar/bound-side.js";
import type { DueRule } from "../timing.js";

const LIMITS = /* @__PURE__ */ phrases(
  "[chậm/muộn] nhất|không quá|đến [hết/]|hạn [chót/cuối/]|thời hạn",
);
const LINKS = /* @__PURE__ */ wordSet("là vào :");
/** What a day may begin with after no word of a bound. */
const DAYS = /* @__PURE__ */ phrases("ngày|thứ|chủ nhật|chiều|sáng|lúc");
const AFTER_DAY = /* @__PURE__ */ wordSet("/ tháng hàng mỗi của giờ :");

/** The words that say on which side of its day something is due. */
export function readSide(reader: Reader): DueRule["side"] | undefined {
  if (kit.take(reader, "trước")) return takeIncluded(reader) ? "by" : "before";
  if (kit.take(reader, "sau")) return "after";
  if (kit.takePhrase(reader, LIMITS)) {
    while (kit.takeOne(reader, LINKS));
    return kit.take(reader, "trước") ? "before" : "by";
  }
  // A number that can only be a day: "15/12", "25 hằng tháng", "15 tháng cuối".
  const day = kit.atNumber(reader) && kit.atOne(reader, AFTER_DAY, 1);
  if (kit.take(reader, "vào")) {
    // "hằng năm, vào dịp 19/5"
    if (kit.at(reader, "dịp", "#")) reader.position += 1;
    return "on";
  }
  return kit.atPhrase(reader, DAYS) || day ? "on" : undefined;
}
