import { lexicon, phraseOf, phrases as phraseSet } from "../../reading/index.js";
import * as words from "../data/duties.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";

const SUBJECTS = /* @__PURE__ */ phraseSet(words.SUBJECTS);
const LISTED = /* @__PURE__ */ phraseSet(words.LISTED);
const DUTIES = /* @__PURE__ */ (() => lexicon({ must: words.MUST, act: words.ACTS }))();
const ALONE = /* @__PURE__ */ phraseSet(words.ALONE);
const NOUNS_BEFORE = /* @__PURE__ */ phraseSet(words.NOUNS_BEFORE);
const RANKS = /* @__PURE__ */ phraseSet(words.RANKS);

/** Over these no clause goes on. */
const ENDS = /* @__PURE__ */ wordSet("; . : (");
/** No more words are looked at behind a comma. */
const LONGEST_CLAUSE = 28;
/** A length of time for another case may stand behind a condition. */
const LONGEST_CONDITION = 64;

/**
 * Whether behind a comma of an event somebody is named and what he has to do: the event ends there.
 *
 * ```
 * kể từ ngày nhận đủ hồ sơ, tài liệu hợp lệ, Sở Xây dựng có trách nhiệm cấp giấy phép
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param start - Where the event begins.
 */
export function beginsDuty(reader: Reader, start: number): boolean {
  const { position: comma } = reader;
  if (kit.nameOf(reader, comma) !== ",") return false;
  // "kể từ ngày nhận văn bản, nếu không trả lời thì coi như đồng ý"
  const condition = kit.nameOf(reader, comma + 1) === "nếu";
  const near = Math.min(reader.end, comma + LONGEST_CONDITION);
  if (condition && !kit.holds(reader, comma, near, "#")) return true;
  // "kể từ ngày nhận hồ sơ, phải trả lời bằng văn bản"
  if (phraseOf(ALONE, reader.pieces, comma + 1, reader.end - 1) !== undefined) return true;
  if (dutyAt(reader, comma + 1) !== undefined && isBound(reader, comma + 1)) return true;
  const named = phraseOf(SUBJECTS, reader.pieces, comma + 1) !== undefined;
  // "của cơ quan, đơn vị" goes on; "sau khi Sở Tài chính, Sở Nội vụ thống nhất" has one verb.
  const listed = endsListed(reader, comma);
  const subject = phraseOf(SUBJECTS, reader.pieces, start, comma);
  if (subject !== undefined) {
    const alone = start + subject.length === comma || dutyIn(reader, start, comma) === undefined;
    if (alone) return false;
  }
  const last = Math.min(reader.end, comma + LONGEST_CLAUSE);
  let plain = named;
  for (let index = comma + 2; index < last; index++) {
    if (kit.isOneOf(reader, index, ENDS)) return false;
    if (kit.nameOf(reader, index) === ",") {
      if (listed || !named) return false;
      plain &&=
        phraseOf(SUBJECTS, reader.pieces, index + 1) !== undefined || endsListed(reader, index);
      continue;
    }
    const duty = dutyAt(reader, index);
    if (duty === "must" || (duty === "act" && plain)) return true;
  }
  return false;
}

/** How many words may say what is done before the day by which. */
const LONGEST_ACT = 10;
const DATES = /* @__PURE__ */ phrases(
  "trước [#/ngày #/tháng #/quý]|[chậm/muộn] nhất|trong [tháng/quý]",
);

/** `kể từ ngày họp, trình ký trước 30/9/2026`: another thing that is done, with its own day. */
function isBound(reader: Reader, start: number): boolean {
  for (let index = start; index < start + LONGEST_ACT; index++) {
    if (!kit.isWord(reader, index)) return false;
    if (kit.atPhrase(reader, DATES, index - reader.position)) return true;
  }
  return false;
}

/** Whether `cơ quan` or the like stands right before a piece. */
function endsListed({ pieces }: Reader, end: number): boolean {
  return [2, 1].some((length) => phraseOf(LISTED, pieces, end - length, end)?.length === length);
}

/** The first word of a duty between two pieces. */
export function dutyIn(reader: Reader, start: number, end: number): "must" | "act" | undefined {
  for (let index = start; index < end; index++) {
    const duty = dutyAt(reader, index);
    if (duty !== undefined) return duty;
  }
  return undefined;
}

/** What stands at a piece of what must be done, if it is no noun (`các tổ chức`, `UBND cấp xã`). */
function dutyAt(reader: Reader, index: number): "must" | "act" | undefined {
  const { pieces } = reader;
  const phrase = phraseOf(DUTIES, pieces, index, reader.end);
  if (phrase?.value !== "act") return phrase?.value;
  if (phraseOf(NOUNS_BEFORE, pieces, index - 1, index) !== undefined) return undefined;
  // "Sở Xây dựng" is a name.
  const inside = pieces[index - 1]?.kind === "letters";
  if (inside && kit.isCapital(reader, index)) return undefined;
  const rank = phrase.length === 1 && phraseOf(RANKS, pieces, index + 1) !== undefined;
  const last = phrase.length === 1 && index + 1 >= reader.end;
  return rank || last ? undefined : "act";
}

/** What lasts a while, and so has a name of its own. */
const OCCASIONS = /* @__PURE__ */ wordSet("kỳ đợt dịp mùa phiên buổi cuộc tết năm");

/**
 * Whether behind the number that ends the name of an occasion something is said to be done.
 *
 * ```
 * Trước mùa mưa bão năm 2026 hoàn thành sửa chữa hồ chứa
 *                            ^^^^^^^^^^
 * ```
 */
export function beginsAct(reader: Reader, start: number): boolean {
  const { position } = reader;
  const numbered =
    kit.nameOf(reader, position - 1) === "#" || kit.nameOf(reader, position - 1) === ",";
  if (!numbered || !kit.isOneOf(reader, start, OCCASIONS)) return false;
  return dutyAt(reader, position) === "act";
}
