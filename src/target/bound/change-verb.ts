import {
  BEFORE_RAISED,
  CHANGES,
  GROWING,
  LEADS,
  NO_CHANGE_BEFORE,
  NO_CHANGE_BEHIND,
  ON_AVERAGE,
  OTHER_NOUNS,
  SHRINKING_TOO,
  VERB_JOINTS,
} from "../data/bound-words.js";
import * as kit from "../token/reader.js";
import type { SaidOf } from "./part.js";

/** Reads a verb of growing or shrinking, where it is one. */
export function takeChangeVerb(
  reader: kit.Reader,
  denied = false,
): "increase" | "decrease" | undefined {
  // `không tăng biên chế` asks for no growth.
  if (!denied && isDenied(reader)) return undefined;
  const verb = kit.phraseAt(reader, CHANGES);
  if (verb === undefined || namesPlace(reader)) return undefined;
  if (kit.at(reader, NO_CHANGE_BEHIND, verb.length) && !lessensPoverty(reader)) return undefined;
  if (kit.phraseBefore(reader, NO_CHANGE_BEFORE, 2) && !isSubject(reader, verb.length))
    return undefined;
  // `giá trị gia tăng` is a measure.
  if (kit.is(reader, "gia") && kit.phraseBefore(reader, GROWING, 2)) return undefined;
  const grade = kit.is(reader, "nâng") && kit.is(reader, "cao", 1);
  if (grade && kit.phraseBefore(reader, BEFORE_RAISED, 2)) return undefined;
  // `xã nâng cao 12%`: so many of such, and nothing that is raised stands behind.
  const graded = !kit.isWord(reader, 2) || kit.is(reader, "đạt", 2);
  if (grade && graded && kit.phraseBefore(reader, RAISED_PLACES)) return undefined;
  reader.position += verb.length;
  kit.attempt(reader, (inner) => takeOtherVerbs(inner, verb.value));
  return verb.value;
}

/** `thôn Hạ 9 người`: in capitals behind the word for a place it is a name. */
function namesPlace(reader: kit.Reader): boolean {
  if (!kit.isCapital(reader) || !kit.phraseBefore(reader, RAISED_PLACES, 1)) return false;
  const { start, end } = kit.peek(reader);
  const word = reader.folded.text.slice(start, end);
  return word !== word.toUpperCase();
}

const RAISED_PLACES = /* @__PURE__ */ kit.phrases("xã|thôn|bản|ấp|làng|xóm|phường");

/** `giảm nghèo bình quân 1%`, `giảm nghèo đa chiều từ 1%`: by so much; `giảm nghèo bền vững` is a programme. */
function lessensPoverty(reader: kit.Reader): boolean {
  const poverty = kit.is(reader, "giảm") ? (kit.phraseAt(reader, POVERTY, 1)?.length ?? 0) : 0;
  if (poverty === 0) return false;
  if (kit.isNumber(reader, poverty + 1) || kit.at(reader, AMOUNTS, poverty + 1)) return true;
  // `giảm nghèo vùng dân tộc thiểu số 4%/năm`: of whom, and by how much a year.
  let ahead = poverty + 1;
  while (ahead < LONGEST_PLACE && kit.isWord(reader, ahead) && !kit.at(reader, LEADS, ahead))
    ahead += 1;
  return (
    kit.isNumber(reader, ahead) &&
    kit.is(reader, "%", ahead + 1) &&
    kit.at(reader, YEARLY, ahead + 2)
  );
}

const LONGEST_PLACE = 8;
const YEARLY = /* @__PURE__ */ kit.phrases("/ năm|mỗi năm|hàng năm|một năm");

const POVERTY = /* @__PURE__ */ kit.phrases("nghèo [đa chiều]");
const AMOUNTS = /* @__PURE__ */ kit.phrases("bình quân|trung bình|hàng năm|mỗi năm|từ|khoảng");

const RATES = /* @__PURE__ */ kit.lexicon({
  decrease: "[mức/tốc độ/nhịp độ/tỷ lệ] giảm",
  increase: "mức tăng",
});
/** What is no change behind them; `mức giảm sinh` is a measure of its own. */
const NO_RATES = /* @__PURE__ */ kit.phrases(
  "sinh|trưởng|cường|trừ|giá|thuế|phí|học|tiền|còn|xuống",
);
const FAR = 24;

/**
 * Reads the name of a change, where a share behind it says how large it is.
 *
 * ```
 * Mức giảm tỷ lệ hộ nghèo bình quân hằng năm: 1,2%
 * ^^^^^^^^
 * ```
 */
export function readRate(reader: kit.Reader): SaidOf<"change"> | undefined {
  const direction = kit.takePhrase(reader, RATES);
  if (direction === undefined || kit.at(reader, NO_RATES)) return undefined;
  // `duy trì mức giảm 1 - 1,5% hằng năm`: the amount may stand right behind.
  if (!kit.isWord(reader) && !kit.isNumber(reader)) return undefined;
  return kit.comesSoon(reader, SHARES, FAR) ? { kind: "change", direction, rate: true } : undefined;
}

const SHARES = /* @__PURE__ */ kit.phrases("%|‰|phần trăm");

/** Whether the words before a verb of change are what changes: `hình sự giảm`, `giá trị tăng 5%`. */
function isSubject(reader: kit.Reader, length: number): boolean {
  if (kit.phraseBefore(reader, OTHER_NOUNS)) return true;
  // `giá trị tăng thêm` is a measure.
  if (kit.is(reader, "thêm", length - 1)) return false;
  const amount =
    kit.isNumber(reader, length) ||
    kit.at(reader, ON_AVERAGE, length) ||
    kit.at(reader, kit.COMPARISONS_BEFORE, length) ||
    kit.at(reader, LEADS, length);
  return amount && kit.phraseBefore(reader, GROWING, 2);
}

/**
 * More verbs of the same direction, where an amount follows them.
 *
 * ```
 * cắt giảm, đơn giản hóa tối thiểu 20% quy định
 *         ^^^^^^^^^^^^^^^
 * ```
 */
function takeOtherVerbs(reader: kit.Reader, direction: string): true | undefined {
  const { position } = reader;
  while (kit.take(reader, VERB_JOINTS)) {
    const verb = kit.phraseAt(reader, CHANGES);
    const simpler = direction === "decrease" && kit.take(reader, SHRINKING_TOO);
    if (!simpler && verb?.value !== direction) return undefined;
    if (!simpler) reader.position += verb?.length ?? 0;
  }
  const leads =
    kit.isNumber(reader) || kit.at(reader, kit.COMPARISONS_BEFORE) || kit.at(reader, LEADS);
  return reader.position > position && leads ? true : undefined;
}

const DENIED = /* @__PURE__ */ kit.phrases("không|chưa|không được");

/** Whether the words before a verb of change deny it. */
export function isDenied(reader: kit.Reader): boolean {
  return kit.phraseBefore(reader, DENIED, 2);
}
