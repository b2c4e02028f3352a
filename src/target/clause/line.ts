import { CHANGES, DENIALS } from "../data/bound-words.js";
import { OPEN_WORDS, TIME_OPENINGS } from "../data/context-words.js";
import { HEADS, OPENING, PLANNED, STRIVING } from "../data/name-words.js";
import { PLACE_NAMES } from "../data/rank-words.js";
import { NAMED_BY_NUMBER, UNITS } from "../data/unit-words.js";
import * as kit from "../token/reader.js";

/**
 * Whether a line opens an item of its own below one that holds a figure. Most line breaks only wrap
 * a line; this one begins as an item does, and the line above it is whole.
 *
 * ```
 * Tỷ lệ số hóa đạt 60%        Năm 2026: 60%        50% (2026)        Đạt 60% năm 2026
 * Tỷ lệ ký số đạt 70%         Năm 2027: 70%        70% (2027)        Đạt 70% năm 2027
 * ^^^^^                       ^^^^^^^^^            ^^^               ^^^^^^^
 * ```
 *
 * @param reader - At the first token of the line.
 * @param start - Where the item above begins.
 * @param led - Whether the first line of the text is a time alone, and so leads what stands below it.
 */
export function opensLine(reader: kit.Reader, start: number, led: boolean): boolean {
  if (!isClosed(reader)) return false;
  const above = kit.cursorAt(reader, start);
  const capital = kit.isCapital(reader);
  const timed = kit.at(reader, TIME_OPENINGS);
  if (labelled(reader) && (capital || timed || kit.isNumber(reader))) return true;
  if (opensFigure(reader, true)) {
    if (kit.isWord(reader)) return capital;
    // `01 kế hoạch ‖ 02 hội nghị`: numbers written alike count alike.
    const counts = [above, reader].every((place) => /^0\d$/.test(kit.peek(place).key));
    return !kit.isWord(reader, -1) || (opensFigure(above) && (counts || !isNamed(reader)));
  }
  if (!capital) return false;
  if ([HEADS, PLANNED, DENIALS].some((table) => kit.at(reader, table))) return true;
  if (opensTime(reader)) return true;
  if (timed && (holdsFigure(reader) || kit.at(above, TIME_OPENINGS))) return true;
  if (isTimeLine(reader, led)) return true;
  return endsInFigure(reader) && !opensFigure(above) && holdsFigure(reader);
}

/**
 * Whether a line is a time alone.
 *
 * ```
 * Năm 2027:         Năm 2027
 * Cấp tỉnh: 80%     - Cấp tỉnh: 80%
 * ```
 *
 * @param bare - Whether it may do without its colon.
 */
export function isTimeLine(reader: kit.Reader, bare: boolean): boolean {
  if (!kit.at(reader, TIME_OPENINGS) || holdsFigure(reader)) return false;
  let length = 1;
  while (length < LONGEST_LABEL && isOnLine(reader, length)) length += 1;
  const { kind, key } = kit.peek(reader, length - 1);
  return key === ":" || (bare && (kind === "digits" || /^[iv]+$/.test(key)));
}

/** So many tokens of a line are looked at. */
const LONGEST = 40;
/** A label is so long at most. */
const LONGEST_LABEL = 12;

/** Words that a figure or a name on the next line goes on with. */
const GOING_ON = /* @__PURE__ */ kit.phrases(
  "trong|vòng|cho|với|tại|theo|các|mỗi|từng|có|được|bằng|gồm|hơn|về|tới|sau|trước|gần|chiếm|tăng|giảm|vào|ở|hoặc|do|để|đa|thêm|cuối|đầu|giữa|hết|giai đoạn|khi|nhiệm kỳ|bộ|hoặc|như|cùng",
);
const OPEN_SIGNS = /^[,(/:&<>=+-]$/;

/** Whether the line above can end where it does. */
function isClosed(reader: kit.Reader): boolean {
  const { key } = kit.peek(reader, -1);
  // `HTNV trở lên` is whole, though `lên` ends it.
  if (kit.phraseBefore(reader, kit.COMPARISONS_BEHIND)) return true;
  if (OPEN_SIGNS.test(key) || kit.at(reader, OPEN_WORDS, -1)) return false;
  // Behind a verb a number is of its object; a capital begins another sentence.
  const verbs = kit.isCapital(reader) ? STRIVING : OPENING;
  const tables = [GOING_ON, verbs, CHANGES, kit.COMPARISONS_BEFORE];
  return !tables.some((table) => kit.phraseBefore(reader, table));
}

/** `cấp ‖ 4`, `mức độ ‖ 3`: the number names what stands above; a share never does. */
function isNamed(reader: kit.Reader): boolean {
  return kit.phraseBefore(reader, NAMED_BY_NUMBER) && !kit.is(reader, "%", 1);
}

/** Whether the token some way off goes on with its line. */
function isOnLine(reader: kit.Reader, ahead: number): boolean {
  const { gap, kind } = kit.peek(reader, ahead);
  return kind !== "end" && kind !== "tag" && (ahead === 0 || gap === "none" || gap === "space");
}

/** `Cấp tỉnh: 80%`, `30/6: 50%`, `2026: 60%`: a figure stands behind the colon of a short label. */
function labelled(reader: kit.Reader): boolean {
  for (let ahead = 1; ahead < LONGEST_LABEL && isOnLine(reader, ahead); ahead += 1) {
    if (kit.is(reader, "%", ahead) || kit.is(reader, ";", ahead)) return false;
    if (kit.is(reader, ":", ahead))
      return holdsFigure(kit.cursorAt(reader, reader.position + ahead));
  }
  return false;
}

/**
 * Whether nothing but a time and words that open a target stand before the first figure.
 *
 * @param onLine - Whether the figure is to stand on the line that begins here.
 */
function opensFigure(reader: kit.Reader, onLine = false): boolean {
  const place = kit.cursorAt(reader, reader.position);
  const end = place.position + LONGEST_LABEL;
  while (place.position < end) {
    if (onLine && !isOnLine(reader, place.position - reader.position)) return false;
    if (isFigure(place)) return true;
    const read =
      kit.take(place, TIME_OPENINGS) ||
      kit.take(place, OPENING) ||
      kit.take(place, PLACE_NAMES) ||
      kit.take(place, kit.COMPARISONS_BEFORE);
    if (read) continue;
    const dated = kit.is(place, "(") && kit.isYear(kit.peek(place, 1));
    const dashed = kit.is(place, "-") && kit.isYear(kit.peek(place, -1));
    const joined = dated || dashed || JOINING.has(kit.peek(place).key);
    if (!joined && !kit.isNumber(place)) return false;
    place.position += 1;
  }
  return false;
}

/** Signs between a time and the figure of a line. */
const JOINING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ":", "/", ")"]);

/** `Hoàn thành trước 30/6/2026` says of what stands above by when. */
function opensTime(reader: kit.Reader): boolean {
  const place = kit.cursorAt(reader, reader.position);
  return kit.take(place, OPENING) && kit.at(place, TIME_OPENINGS);
}

/** A number that is neither a year nor part of a date. */
export function isFigure(reader: kit.Reader): boolean {
  if (!kit.isNumber(reader) || kit.isYear(kit.peek(reader))) return false;
  if (kit.is(reader, "/", -1)) return false;
  const dated =
    [":", "/"].some((sign) => kit.is(reader, sign, 3)) || kit.isYear(kit.peek(reader, 2));
  return !kit.is(reader, "/", 1) || !dated;
}

function holdsFigure(reader: kit.Reader): boolean {
  const place = kit.cursorAt(reader, reader.position);
  for (let ahead = 0; ahead < LONGEST && isOnLine(reader, ahead); ahead += 1) {
    place.position = reader.position + ahead;
    if (isFigure(place) && !isNamed(place)) return true;
  }
  return false;
}

/** Whether the line above ends with a figure and its unit, or with a bracket behind them. */
function endsInFigure(reader: kit.Reader): boolean {
  if (kit.isNumber(reader, -1) || kit.is(reader, ")", -1)) return true;
  // `65 triệu đồng/người`
  const whom = [2, 3].find((back) => kit.is(reader, "/", -back));
  if (whom !== undefined) return endsInFigure(kit.cursorAt(reader, reader.position - whom));
  return [1, 2, 3].some(
    (back) =>
      kit.phraseAt(reader, UNITS, -back)?.length === back && kit.isNumber(reader, -back - 1),
  );
}
