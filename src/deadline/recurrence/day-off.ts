import { AFTER, NEAR } from "../calendar/year.js";
import { atPhrase, attempt, take, takeOne, takePhrase, type Reader } from "../lexer/reader.js";
import { phrases } from "../lexer/words.js";
import type { RollRule, RulePeriod } from "../timing.js";

/** Words with which a sentence about days off begins. */
const ANNOUNCEMENTS = /* @__PURE__ */ phrases("nếu|khi|trùng|gặp|rơi|trường hợp");
const DAYS_OFF = /* @__PURE__ */ phrases("nghỉ|lễ|chủ nhật");

/** How far the sentence about days off may run before it names the day that counts instead. */
const LONGEST_ROLL = 24;

/**
 * Reads what the text says of days off.
 *
 * ```
 * ..., nếu trùng ngày nghỉ thì gửi vào ngày làm việc tiếp theo      (trùng ngày nghỉ lùi sang ngày kế tiếp)
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRoll(reader: Reader): RollRule | undefined {
  return attempt(reader, (inner) => {
    if (!take(inner, ",") && !take(inner, ";")) take(inner, ".");
    take(inner, "(");
    if (!takePhrase(inner, ANNOUNCEMENTS)) return undefined;
    let dayOff = false;
    for (let words = 0; words < LONGEST_ROLL && inner.position < inner.end; words++) {
      dayOff ||= atPhrase(inner, DAYS_OFF);
      const roll = dayOff ? attempt(inner, readRollDay) : undefined;
      if (roll !== undefined) {
        take(inner, ")");
        return roll;
      }
      inner.position += 1;
    }
    return undefined;
  });
}

/** `ngày làm việc tiếp theo`, `ngày kế tiếp`, `ngày làm việc gần nhất`. */
function readRollDay(reader: Reader): RollRule | undefined {
  if (!take(reader, "ngày")) return undefined;
  if (!take(reader, "làm", "việc")) take(reader, "thứ", "hai");
  take(reader, "đầu", "tiên");
  if (take(reader, "gần", "nhất")) return "nearest";
  const direction = readNextOrPrevious(reader);
  if (direction === undefined) return undefined;
  const preceding = take(reader, "trước") || direction === "previous";
  attempt(reader, readNextOrPrevious);
  take(reader, "đó");
  return preceding ? "preceding" : "following";
}

const BEFORE = /* @__PURE__ */ phrases("trước liền kề|liền trước|trước");

/** `sau`, `tiếp theo`, `kế tiếp`, `liền kề`, `trước`. */
export function readNextOrPrevious(reader: Reader): RulePeriod | undefined {
  if (takePhrase(reader, BEFORE)) return "previous";
  const near = takePhrase(reader, NEAR);
  const after = takeOne(reader, AFTER);
  take(reader, "đó");
  return near || after ? "next" : undefined;
}
