import { LABELS } from "../data/goal-words.js";
import * as kit from "../token/reader.js";

/** What a label says of its figure. */
export type Labelled = "found" | "planned";

/** A label with its time has so many tokens at most. */
const LONGEST = 10;

/** Signs behind which a label may begin. */
const BEFORE = /^[:;,(|+•*-]$/;
/** What stands in the time of a label. */
const TIME =
  /^(?:năm|tháng|quý|kỳ|giai|đoạn|nhiệm|ngày|đầu|cuối|hết|đến|của|học|vụ|[i/()\-]|ii|iii|iv|\d+)$/;

/**
 * What a label says that is nothing but a word for results or plans and its time.
 *
 * ```
 * Thực hiện 2025: 84%      Cuối năm 2025 (kết quả): 71%      KH 2026: 95%
 * ^^^^^^^^^^^^^^^                         ^^^^^^^^^          ^^^^^^^^
 * ```
 *
 * @param reader - At the word.
 */
export function labelledAs(reader: kit.Reader): Labelled | undefined {
  const word = kit.phraseAt(reader, LABELS);
  if (word === undefined) return undefined;
  const { position, start } = reader;
  const behindYear = kit.isYear(kit.peek(reader, -1));
  const opens =
    position === start ||
    kit.peek(reader).gap === "line" ||
    behindYear ||
    BEFORE.test(kit.peek(reader, -1).key);
  const bracketed = kit.is(reader, "(", -1);
  if (!opens) return undefined;
  let dated = behindYear || (bracketed && kit.isYear(kit.peek(reader, -2)));
  for (let ahead = word.length; ahead < LONGEST; ahead += 1) {
    // `Năm 2025 đạt 40% (thực hiện năm 2026: 50%)`: an open bracket tells what is to be done.
    const closed = !bracketed || kit.is(reader, ")", ahead - 1);
    if (kit.is(reader, ":", ahead)) return dated && closed ? word.value : undefined;
    if (!TIME.test(kit.peek(reader, ahead).key)) return undefined;
    dated ||= kit.isYear(kit.peek(reader, ahead));
  }
  return undefined;
}
