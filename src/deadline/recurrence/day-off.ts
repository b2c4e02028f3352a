import type { Word } from "../data/vocabulary.js";
import type { RollRule, RulePeriod } from "../timing.js";
import { at, attempt, take, takeOne, type Reader } from "../lexer/reader.js";

/** Words with which a sentence about days off begins. */
const ANNOUNCEMENTS: ReadonlySet<string> = new Set<Word>(["nếu", "khi", "trùng", "gặp", "rơi"]);

/**
 * Reads what the text says of days off.
 *
 * ```
 * ..., nếu trùng ngày nghỉ thì gửi vào ngày làm việc tiếp theo      (trùng ngày nghỉ lùi sang ngày kế tiếp)
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRoll(reader: Reader): RollRule | undefined {
  return attempt(reader, (inner) => {
    if (!take(inner, ",")) take(inner, ";");
    take(inner, "(");
    const announced = takeOne(inner, ANNOUNCEMENTS) || take(inner, "trường", "hợp");
    return announced ? readRollTarget(inner) : undefined;
  });
}

/** How far the sentence about days off may run before it names the day that counts instead. */
const LONGEST_ROLL = 24;

function readRollTarget(reader: Reader): RollRule | undefined {
  let dayOff = false;
  for (let words = 0; words < LONGEST_ROLL && reader.position < reader.end; words++) {
    if (at(reader, "nghỉ") || at(reader, "lễ") || at(reader, "chủ", "nhật")) dayOff = true;
    const roll = dayOff ? attempt(reader, readRollDay) : undefined;
    if (roll !== undefined) {
      take(reader, ")");
      return roll;
    }
    reader.position += 1;
  }
  return undefined;
}

/** `ngày làm việc tiếp theo`, `ngày kế tiếp`, `ngày làm việc gần nhất`. */
function readRollDay(reader: Reader): RollRule | undefined {
  if (!take(reader, "ngày")) return undefined;
  take(reader, "làm", "việc");
  take(reader, "đầu", "tiên");
  if (take(reader, "gần", "nhất")) return "nearest";
  const direction = readNextOrPrevious(reader);
  if (direction === undefined) return undefined;
  if (take(reader, "trước") || direction === "previous") {
    attempt(reader, readNextOrPrevious);
    take(reader, "đó");
    return "preceding";
  }
  attempt(reader, readNextOrPrevious);
  take(reader, "đó");
  return "following";
}

/** `sau`, `tiếp theo`, `kế tiếp`, `liền kề`, `trước`. */
export function readNextOrPrevious(reader: Reader): RulePeriod | undefined {
  if (take(reader, "trước", "liền", "kề") || take(reader, "liền", "trước")) return "previous";
  if (take(reader, "trước")) return "previous";
  const near = take(reader, "liền") || take(reader, "kế");
  const far = take(reader, "kề") || take(reader, "tiếp", "theo") || take(reader, "tiếp");
  const after = take(reader, "sau") || take(reader, "tới");
  take(reader, "đó");
  return near || far || after ? "next" : undefined;
}
