import { defined } from "../../text/index.js";
import type { SaidOf } from "../bound/part.js";
import { CHANGES } from "../data/bound-words.js";
import * as context from "../data/context-words.js";
import { readFigure } from "../figure/figure.js";
import * as kit from "../token/reader.js";

const LONGEST = 14;

/**
 * Reads what a change is measured from.
 *
 * ```
 * tăng bậc so với năm 2020      giảm 10% so với cùng kỳ năm trước      tăng 5% so năm 2020 (85%)
 *          ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBaseline(reader: kit.Reader): SaidOf<"baseline"> | undefined {
  if (kit.is(reader, "so") && kit.is(reader, "năm", 1)) kit.takeKey(reader, "so");
  else if (!kit.take(reader, context.COMPARED)) return undefined;
  if (kit.is(reader, "tổng") && !isOfAnotherYear(reader)) return undefined;
  const start = reader.position;
  const text = kit.takeWords(reader, LONGEST, continuesBaseline);
  if (text === "") return undefined;
  const words = reader.pieces.slice(start, reader.position);
  const year = words.findLast(
    (token, index) => kit.isYear(token) && words[index - 1]?.key === "năm",
  );
  const value = kit.attempt(reader, readStated);
  return { kind: "baseline", baseline: defined({ text, year: year?.value, value }) };
}

/** How far off the year of a total, and the verb of a change, may stand. */
const FAR = 24;

/**
 * Whether a total is what a change starts from, not what a share is of.
 *
 * ```
 * giảm 15% lượng văn bản giấy so với tổng lượng năm 2025
 * ^^^^                               ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function isOfAnotherYear(reader: kit.Reader): boolean {
  const changes = Array.from({ length: FAR }, (_, back) => back + 1).some((back) =>
    kit.at(reader, CHANGES, -back),
  );
  if (!changes) return false;
  for (let ahead = 1; ahead < LONGEST && kit.isWord(reader, ahead); ahead += 1) {
    if (kit.is(reader, "năm", ahead) && kit.isYear(kit.peek(reader, ahead + 1))) return true;
  }
  return false;
}

function continuesBaseline(reader: kit.Reader): boolean {
  const { kind } = kit.peek(reader);
  if (kind === "digits") return !kit.is(reader, "%", 1);
  if (kind === "letters")
    return !kit.at(reader, context.BASELINE_STOPS) || kit.at(reader, context.IN_PLACE);
  return BASELINE_SIGNS.has(kit.peek(reader).key) || kit.at(reader, CITIES);
}

/** Signs within the words about what is compared with. */
const BASELINE_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["/", "-"]);

/** `so với các tỉnh, thành phố` */
const CITIES = /* @__PURE__ */ kit.phrases(", thành phố");

/** `(85%)`, `(đạt 41,27 điểm)`, `(đứng thứ 9)`, `(năm 2025: 62%)` behind the words. */
function readStated(reader: kit.Reader): number | undefined {
  if (!kit.takeKey(reader, "(")) return undefined;
  takeYear(reader, false);
  // `so với năm 2025 (còn 4,8%)`: what is left is aimed at.
  if (kit.is(reader, "còn")) return undefined;
  kit.take(reader, STATING);
  const place = kit.phraseBefore(reader, PLACES) ? takePlace(reader) : undefined;
  const value = place ?? kit.takeNumber(reader);
  if (kit.is(reader, "%") || kit.is(reader, "điểm")) reader.position += 1;
  return kit.takeKey(reader, ")") ? value : undefined;
}

/**
 * Reads from where a measure is to move, where words stand between both figures.
 *
 * ```
 * Kéo giảm từ 20 điểm có nguy cơ ùn tắc xuống còn 12 điểm
 *          ^^^^^^^^^^
 * ```
 */
export function readStarting(reader: kit.Reader): SaidOf<"baseline"> | undefined {
  kit.takeKey(reader, "từ");
  const start = reader.position;
  const first = kit.isNumber(reader) ? readFigure(reader) : undefined;
  if (first === undefined || first.last !== undefined || first.after.length > 0) return undefined;
  const inner = kit.cursorAt(reader, reader.position);
  for (let words = 0; words < LONGEST && kit.isWord(inner) && !kit.at(inner, MOVING); words += 1)
    inner.position += 1;
  const { unit, direction } = kit.at(inner, MOVING) ? (readFigure(inner) ?? {}) : {};
  if (direction === undefined || unit?.kind !== first.unit.kind) return undefined;
  const text = kit.wordsOf(reader, start, reader.position);
  return { kind: "baseline", baseline: { text, value: first.first.value } };
}

const MOVING = /* @__PURE__ */ kit.phrases("lên|xuống|[chỉ/giảm] còn|tăng lên");

const FORMER = /* @__PURE__ */ kit.phrases(
  "đầu [năm/kỳ/nhiệm kỳ]|[hiện/hiện nay/hiện tại/hiện đang/đang]|năm trước|[kỳ/nhiệm kỳ] trước|cùng kỳ [năm trước]|kết quả năm trước|[kỳ/năm/giá trị/số liệu/mức] gốc|trước đây",
);
const STATING = /* @__PURE__ */ kit.phrases(
  "[:/] [mới/chỉ/đã/ước/] [đạt/được/có]|:|là|[chiếm/còn]|ở mức|[:/] [đang/] [xếp/đứng] [ở/] [thứ/hạng/vị trí] [thứ]|[:/] [thứ/hạng/vị trí]",
);
/** Words by which what a year brought is told. */
const TOLD = /* @__PURE__ */ kit.phrases(
  "[ước/] [thực hiện/th]|[kết quả/số liệu] [thực hiện/đạt được/]|ước [tính/kết quả/]|thực tế|hiện trạng",
);
const ENDS = /* @__PURE__ */ kit.phrases("[đến/tính đến/] [cuối/hết/đầu]|đến|tính đến");

/**
 * Reads in brackets what a figure was before: no aim of its own.
 *
 * ```
 * giảm xuống dưới 2,8% (đầu năm 3,6%)      đạt 90% năm 2026 (năm 2025: 82%)
 *                      ^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^
 * chiếm 20% GRDP (thực hiện năm 2020: 8,2%)
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFormer(reader: kit.Reader): SaidOf<"baseline"> | undefined {
  const until = reader.position;
  kit.takeKey(reader, "(");
  const start = reader.position;
  const told = kit.take(reader, TOLD);
  const year = takeYear(reader, told);
  if (year === undefined && !kit.take(reader, FORMER)) return undefined;
  // `(kỳ gốc 2024: 84%)`
  const since = year ?? takeYear(reader, true);
  const text = kit.wordsOf(reader, start, reader.position);
  kit.take(reader, STATING);
  const place = kit.phraseBefore(reader, PLACES) ? takePlace(reader) : undefined;
  const figure = place === undefined ? readFigure(reader) : undefined;
  if (figure?.last !== undefined || !kit.takeKey(reader, ")")) return undefined;
  const value = place ?? figure?.first.value;
  // `(thực hiện năm 2026)` says when, `(kết quả năm 2027 đạt trên 90%)` what is aimed at.
  if (told && (value === undefined || figure?.comparators.length !== 0)) return undefined;
  const lower = place !== undefined;
  if (year !== undefined && !isBefore(kit.cursorAt(reader, until), year, { value, told, lower }))
    return undefined;
  return { kind: "baseline", baseline: defined({ text, year: since, value }) };
}

/**
 * Reads in brackets the figure that was given from above: what is aimed at stands before it.
 *
 * ```
 * đạt 94% (KH tỉnh giao 91%)      giảm 40 hộ (chỉ tiêu huyện giao: 35 hộ)
 *         ^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readGiven(reader: kit.Reader): SaidOf<"baseline"> | undefined {
  const place = kit.cursorAt(reader, reader.position);
  kit.takeKey(reader, "(");
  const start = reader.position;
  const given = kit.at(reader, GIVEN);
  kit.takeWords(reader, LONGEST_SOURCE, kit.isWord);
  const assigned = kit.is(reader, "giao", -1);
  const text = kit.wordsOf(reader, start, reader.position);
  kit.takeKey(reader, ":");
  if (!(given || assigned) || !followsFigure(place)) return undefined;
  const figure = kit.isNumber(reader) ? readFigure(reader) : undefined;
  if (figure === undefined || !kit.takeKey(reader, ")")) return undefined;
  const value = figure.last === undefined ? figure.first.value : undefined;
  return { kind: "baseline", baseline: defined({ text, value }) };
}

const GIVEN = /* @__PURE__ */ kit.phrases(
  "nghị quyết|nq|kế hoạch [tỉnh/huyện/xã/giao]|kh [tỉnh/huyện/xã/giao]",
);
const LONGEST_SOURCE = 7;

/** Whether a figure stands before a place with nothing but its unit between them. */
function followsFigure(place: kit.Reader): boolean {
  let back = 1;
  while (back < LONGEST_SOURCE && (kit.isWord(place, -back) || kit.is(place, "%", -back)))
    back += 1;
  return kit.isNumber(place, -back);
}

const PLACES = /* @__PURE__ */ kit.phrases("thứ|hạng|vị trí");
const LONGEST_FIELD = 6;

/** `22`, `22/34 tỉnh, thành phố` behind the words for a place. */
function takePlace(reader: kit.Reader): number | undefined {
  const place = kit.takeNumber(reader);
  if (place === undefined || (kit.takeKey(reader, "/") && kit.takeNumber(reader) === undefined))
    return undefined;
  kit.takeWords(reader, LONGEST_FIELD, (inner) => kit.isWord(inner) || kit.is(inner, ","));
  return place;
}

/** `năm 2025`, `cuối năm 2025`; the bare year where it is told what it brought. */
function takeYear(reader: kit.Reader, told: boolean): number | undefined {
  const { position } = reader;
  kit.take(reader, ENDS);
  const named = kit.takeKey(reader, "năm");
  const year = kit.peek(reader);
  if (!kit.isYear(year) || !(named || told)) {
    reader.position = position;
    return undefined;
  }
  reader.position += 1;
  return year.value;
}

const isDigits = ({ kind }: kit.Token): boolean => kind === "digits";

/** What a year brought, and how it is told. */
interface FormerFigure {
  readonly value: number | undefined;
  readonly told: boolean;
  /** Whether a smaller figure is better, as of places. */
  readonly lower: boolean;
}

const FALLING = /* @__PURE__ */ kit.phrases("giảm|xuống|dưới|không quá");

/**
 * Whether a year comes before the aim of the clause: the clause names a later one, or none, and
 * the figure of that year falls short of the aim; where it is told what a year brought, no earlier
 * one may be named.
 *
 * ```
 * giảm xuống dưới 2% (năm 2025: 3,1%)      đạt 90% (năm 2027: 95%)
 *                     ^^^^^^^^ before               ^^^^^^^^ a further aim
 * ```
 */
function isBefore(
  reader: kit.Reader,
  year: number,
  { value = NaN, told, lower }: FormerFigure,
): boolean {
  const clause = { start: reader.start, end: reader.position };
  const years = reader.pieces.slice(clause.start, clause.end).filter(kit.isYear);
  if (told) return years.every((token) => token.value >= year);
  if (years.length > 0) return years.some((token) => token.value > year);
  let aim = NaN;
  const inner = kit.cursorAt(reader, clause.start);
  while (inner.position < clause.end) {
    const figure = kit.attempt(inner, readFigure);
    if (figure === undefined) inner.position += 1;
    else aim = figure.first.value;
  }
  // `trong nhóm 15 (năm 2025 xếp thứ 22)`: a place has no unit.
  if (lower) aim = reader.pieces.slice(clause.start, clause.end).findLast(isDigits)?.value ?? NaN;
  const falls = lower || kit.placeOf(reader, FALLING, clause) !== undefined;
  return falls ? value > aim : value < aim;
}

/** Openings of a whole that need a share before them, and totals that are figures of their own. */
const BARE_WHOLES = /* @__PURE__ */ kit.phrases("số|tổng|trong số");
const OTHER_TOTALS = /* @__PURE__ */ kit.phrases("tổng thu|tổng chi|tổng vốn|tổng cục");

const OF = /* @__PURE__ */ kit.phrases("trên|trong");
const PERCENT = /* @__PURE__ */ kit.phrases("%|phần trăm");

/**
 * Reads of what a share is.
 *
 * ```
 * hồ sơ trực tuyến trên tổng số hồ sơ của tỉnh đạt 30%      30% số phòng, đơn vị trở lên
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWhole(reader: kit.Reader): SaidOf<"denominator"> | undefined {
  const fraction = kit.is(reader, "/", -2) && kit.isNumber(reader, -1);
  const share = fraction || kit.phraseBefore(reader, PERCENT, 2);
  if (kit.at(reader, BARE_WHOLES) && !share) return undefined;
  const start = reader.position + (kit.is(reader, "so") ? 2 : kit.at(reader, OF) ? 1 : 0);
  if (!kit.take(reader, context.WHOLE_OPENINGS) || kit.at(reader, OTHER_TOTALS, -1))
    return undefined;
  if (kit.is(reader, "số", -1) && kit.at(reader, context.OTHER_NUMBER_WORDS)) return undefined;
  const first = reader.position;
  if (kit.takeWords(reader, Infinity, continuesWhole) === "") return undefined;
  const end = reader.position;
  const text = kit.wordsOf(reader, start, end);
  return { kind: "denominator", text, measured: { start: first, end } };
}

/** Words before a number within a name, and signs within one. */
const NUMBERED = /* @__PURE__ */ kit.phrases("độ|,|mức|cấp");
const JOINTS = /* @__PURE__ */ kit.phrases(",|&|-|/");

function continuesWhole(reader: kit.Reader): boolean {
  const { kind } = kit.peek(reader);
  // `10% tổng mức bán lẻ năm 2027`: the year is no part of the whole.
  if (kit.is(reader, "năm") && kit.isYear(kit.peek(reader, 1))) return false;
  if (kind === "letters")
    return !kit.at(reader, context.WHOLE_STOPS) || kit.at(reader, context.IN_PLACE);
  if (kind === "digits") return kit.at(reader, NUMBERED, -1);
  if (!kit.at(reader, JOINTS)) return false;
  return kit.isWord(reader, 1)
    ? !kit.at(reader, context.WHOLE_STOPS, 1) && !kit.is(reader, "tỷ", 1)
    : kit.isNumber(reader, -1);
}
