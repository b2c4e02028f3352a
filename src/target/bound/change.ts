import { defined } from "../../text/index.js";
import { CHANGES, NO_CHANGE_BEHIND, ON_AVERAGE } from "../data/bound-words.js";
import { NOT_RANKED } from "../data/rank-words.js";
import { PLACES_MOVED } from "../data/unit-words.js";
import { readAmount } from "../figure/amount.js";
import { readAfter, readFigure, readLeads, type Figure } from "../figure/figure.js";
import { readPer, readUnit } from "../figure/unit.js";
import { readFactor } from "./relative.js";
import { readYearAside } from "./year-aside.js";
import * as kit from "../token/reader.js";
import { isDenied, takeChangeVerb } from "./change-verb.js";
import { changeOf, isOpen, levelOf, type Bound } from "./bound.js";
import { movesOn } from "./told.js";

/**
 * Reads a change with its amount, or a level that a verb of change leads to.
 *
 * ```
 * cắt giảm tối thiểu 20%      tăng 5 bậc      giảm xuống dưới 2%      tăng từ 80% lên 90%
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * a change                    a change        a level                 a level, with its baseline
 * ```
 */
export function readChange(reader: kit.Reader): Bound | undefined {
  if (isDenied(reader)) return readDenied(reader);
  // `tụt 5 bậc`: nobody aims at it.
  const fallen = kit.is(reader, "tụt");
  const change = readAimed(reader);
  return fallen && change !== undefined ? { ...change, factual: true } : change;
}

function readAimed(reader: kit.Reader): Bound | undefined {
  const more = kit.attempt(reader, readMore);
  if (more !== undefined) return more;
  const start = reader.position;
  const direction = takeChangeVerb(reader);
  if (direction === undefined) return undefined;
  const verbEnd = reader.position;
  while (kit.take(reader, ON_AVERAGE));
  // `tăng hạng ít nhất 3 bậc`: what is gained is said before how much.
  const places = kit.attempt(reader, readPlacesOf);
  if (places !== undefined) return changeOf(direction, places);
  // `bình quân mỗi năm` may stand before the amount.
  const before = readPer(reader);
  // `Hộ nghèo giảm bình quân/năm: 1,2%`
  if (MOVING.test(reader.pieces[start]?.key ?? "") && leadsToAmount(reader)) reader.position += 1;
  const times = direction === "increase" ? kit.attempt(reader, readFactor) : undefined;
  if (times !== undefined) {
    const { comparator: extent, value, unit, baseline } = times;
    return defined({
      comparator: direction,
      extent: kit.comparisonOf(extent) ?? "reach",
      value,
      unit,
      direction,
      baseline,
      behind: true,
    });
  }
  const climb = kit.attempt(reader, readClimb);
  if (climb !== undefined) return { ...climb, direction };
  const moved = kit.attempt(reader, (inner) => readFigure(inner, true));
  if (moved !== undefined) return { ...changeOf(direction, moved), ...before };
  // `giảm một nửa số hộ nghèo`
  const parts = kit.at(reader, PARTS_OF) || leadsToParts(reader);
  const figure = readFigure(reader, false, parts);
  if (figure === undefined) return undefined;
  if (figure.level) return { ...levelOf(figure), direction };
  // `tiết kiệm ít nhất 200.000 đồng/năm`, `tiết kiệm tối thiểu 2% điện năng`: so much is put by.
  const { kind } = figure.unit;
  if ((kind === "money" || kind === "percent") && kit.standsAt(reader, start, SAVING)) {
    const less = kit.at(reader, SPENT) || (kind === "percent" && isCompared(reader));
    if (less || figure.last !== undefined) return changeOf(direction, figure);
    const saved = levelOf(figure);
    return kind === "money" ? saved : { ...saved, counted: { start, end: start + 2 } };
  }
  // `Nâng cao 02 chỉ số thành phần`: so many are raised, not by so many.
  const raised = figure.unit.kind === "count" && RAISING.next.has(reader.pieces[start]?.key ?? "");
  if (raised && start + 2 === verbEnd) return undefined;
  if (raised && risesItself(reader)) return levelOf(figure);
  // `giảm cả 3 tiêu chí tai nạn giao thông từ 5%`: these are what is lowered.
  const { counted } = figure;
  if (counted !== undefined && kit.standsAt(reader, counted.start, CRITERIA)) {
    const each = kit.attempt(reader, (inner) => lowerEach(inner, direction, counted.start));
    // `tăng thêm từ 1-1,2 tiêu chí`: nothing else names them.
    if (each !== undefined || counted.end > counted.start + 2) return each;
  }
  // `giảm từ 5% so với năm 2025`: from so much on, for no second figure follows.
  const open = isOpen(reader, figure);
  if (open && !closesChange(reader)) return undefined;
  const amount: Figure = open ? { ...figure, comparators: ["gte"] } : figure;
  return { ...before, ...changeOf(direction, factored(amount)) };
}

/** Verbs that are no names: `thôn Hạ: 3 km`. */
const MOVING = /^(?:tăng|giảm)$/;

/** Whether behind a colon stands the amount itself, and no level that is moved to. */
function leadsToAmount(reader: kit.Reader): boolean {
  if (!kit.is(reader, ":")) return false;
  const inner = kit.cursorAt(reader, reader.position + 1);
  const { level, from } = readLeads(inner);
  return !level && !from && kit.isNumber(inner);
}

/** `Nâng 04 sản phẩm ‖ từ 3 sao lên 4 sao`: from where to where each of those counted rises. */
function risesItself(reader: kit.Reader): boolean {
  return readClimb(kit.cursorAt(reader, reader.position))?.unit.kind === "count";
}

const BEHIND_AMOUNT = /* @__PURE__ */ kit.phrases("so với|so|mỗi năm|hàng năm|,|;|.");

/** Whether nothing goes on with an open amount. */
function closesChange(reader: kit.Reader): boolean {
  return kit.isEnd(kit.peek(reader)) || kit.at(reader, BEHIND_AMOUNT);
}

/**
 * Reads a gain that a sign says; in brackets behind a level a share, and a loss as well.
 *
 * ```
 * +3 bậc      +0,5 điểm      3,85 tỷ USD (+10,5%)      còn 3% (-1,5%)
 * ^^^^^^      ^^^^^^^^^                   ^^^^^^              ^^^^^
 * ```
 */
export function readGain(reader: kit.Reader): Bound | undefined {
  const bracketed = kit.is(reader, "(", -1);
  const lost = bracketed && kit.takeKey(reader, "-");
  if (!(lost || kit.takeKey(reader, "+")) || !kit.isNumber(reader)) return undefined;
  const figure = kit.attempt(reader, (inner) => readFigure(inner, true)) ?? readFigure(reader);
  const gained = GAINED.has(figure?.unit.kind ?? "") || kit.at(reader, COMPARED);
  const closed = bracketed && kit.is(reader, ")");
  if (figure === undefined || !(closed || (gained && !lost))) return undefined;
  return changeOf(lost ? "decrease" : "increase", figure);
}

/** Units of what a sign before a figure says to be gained. */
const GAINED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "places",
  "points",
  "percentage-point",
]);

const ARROW = /^[→⇒➔➜⟶]$/;

/**
 * Reads from where to where an arrow points.
 *
 * ```
 * hộ dùng nước sạch: 65% → 72%
 *                    ^^^^^^^^^
 * ```
 */
export function readArrow(reader: kit.Reader): Bound | undefined {
  const start = reader.position;
  const first = readAmount(reader);
  if (first === undefined || first.last !== undefined) return undefined;
  const from = kit.attempt(reader, (inner) => readUnit(inner, first))?.unit;
  const text = kit.wordsOf(reader, start, reader.position);
  if (!takeArrow(reader)) return undefined;
  const figure = readFigure(reader);
  if (figure === undefined || (from !== undefined && from.kind !== figure.unit.kind))
    return undefined;
  return {
    ...levelOf({ ...figure, level: true }),
    baseline: { text, value: first.first.value },
  };
}

function takeArrow(reader: kit.Reader): boolean {
  const drawn = SHAFTS.has(kit.peek(reader).key) && kit.is(reader, ">", 1);
  if (!drawn && !ARROW.test(kit.peek(reader).key)) return false;
  reader.position += drawn ? 2 : 1;
  return true;
}

/** What an arrow that is typed begins with. */
const SHAFTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["-", "="]);

/** The amount behind what is lowered, some words off. */
function lowerEach(
  reader: kit.Reader,
  direction: "increase" | "decrease",
  start: number,
): Bound | undefined {
  for (reader.position = start; reader.position < start + FAR && kit.isWord(reader);) {
    const end = reader.position;
    const amount = kit.attempt(reader, readFigure);
    if (amount?.unit.kind === "percent" && !amount.level)
      return { ...changeOf(direction, amount), counted: { start, end } };
    reader.position = end + 1;
  }
  return undefined;
}

const COMPARED = /* @__PURE__ */ kit.phrases("so với");

/** Whether a figure of another time is compared with behind the place. */
function isCompared(reader: kit.Reader): boolean {
  return kit.comesSoon(reader, COMPARED, FAR);
}

const SAVING = /* @__PURE__ */ kit.phrases("tiết kiệm");
const SPENT = /* @__PURE__ */ kit.phrases("chi|chi phí|kinh phí|tiền|ngân sách|dự toán");
const CRITERIA = /* @__PURE__ */ kit.phrases("tiêu chí|mặt");
const RAISING = /* @__PURE__ */ kit.phrases("nâng|cải thiện");

const ORDER = /* @__PURE__ */ kit.phrases("[thứ/xếp] hạng|hạng|bậc|thứ bậc");

/** `hạng ít nhất 3 bậc` behind `tăng`. */
function readPlacesOf(reader: kit.Reader): Figure | undefined {
  return kit.take(reader, ORDER) ? readFigure(reader, true) : undefined;
}

/**
 * Reads how far a change may go at most; what else is denied of one bounds nothing.
 *
 * ```
 * học phí không tăng quá 10%      không tụt quá 2 bậc
 *               ^^^^^^^^^^^^            ^^^^^^^^^^^^^
 * ```
 */
function readDenied(reader: kit.Reader): Bound | undefined {
  const direction = takeChangeVerb(reader, true);
  if (direction === undefined) return undefined;
  kit.take(reader, ORDER);
  const places = kit.attempt(reader, (inner) => readFigure(inner, true));
  const figure = places ?? readFigure(reader);
  const most = figure?.comparators.length === 1 && figure.comparators[0] === "gt";
  if (figure === undefined || !most || figure.level) return undefined;
  return changeOf(direction, { ...figure, comparators: ["lte"] });
}

const HAVING_MORE = /* @__PURE__ */ kit.phrases("có thêm");

/**
 * Reads how many more there are to be.
 *
 * ```
 * Năm 2026 có thêm 3 xã đạt chuẩn
 *          ^^^^^^^^^^^^^^
 * ```
 */
function readMore(reader: kit.Reader): Bound | undefined {
  // `Thêm 02 xã đạt chuẩn`
  const opens = reader.position === reader.start && kit.takeKey(reader, "thêm");
  if (!opens && !kit.take(reader, HAVING_MORE)) return undefined;
  const figure = readFigure(reader);
  if (figure === undefined || figure.level || figure.unit.kind !== "count") return undefined;
  const more = changeOf("increase", figure);
  return movesOn(reader) ? { ...more, factual: true } : more;
}

const PARTS_OF = /* @__PURE__ */ kit.phrases("[một] nửa|[một/hai/ba/bốn] phần");

/** `giảm gần một nửa`, `giảm hơn một phần ba`. */
function leadsToParts(reader: kit.Reader): boolean {
  const inner = kit.cursorAt(reader, reader.position);
  readLeads(inner);
  return kit.at(inner, PARTS_OF);
}

/** How far back the verb of a second amount may stand. */
const FAR = 14;
const AMOUNT_JOINTS = /* @__PURE__ */ kit.phrases(",|và|, và|;|hoặc");

/**
 * Reads a second amount of a change, in another unit.
 *
 * ```
 * tăng 3,3 điểm và 8 bậc      tăng 5 bậc, 2 điểm
 *                  ^^^^^                  ^^^^^^
 * ```
 */
export function readSecondAmount(reader: kit.Reader): Bound | undefined {
  // `PAR INDEX tăng 5 bậc; PAPI 3 bậc`: the verb stands before the semicolon.
  const listed = kit.standsAt(reader, reader.start - 1, LISTED) && isNamed(reader);
  const joined =
    listed || [1, 2].some((back) => kit.phraseAt(reader, AMOUNT_JOINTS, -back)?.length === back);
  if (!joined) return undefined;
  const start = listed ? Math.max(0, reader.position - FAR) : reader.start;
  const inner = kit.readerAt(reader, { start });
  for (let back = 2; back <= FAR; back++) {
    inner.position = reader.position - back;
    const verb = inner.position < start ? undefined : kit.phraseAt(inner, CHANGES);
    if (verb === undefined || kit.at(inner, NO_CHANGE_BEHIND, verb.length)) continue;
    inner.position += verb.length;
    const first = kit.attempt(inner, (here) => readFigure(here, true)) ?? readFigure(inner);
    const between = reader.pieces.slice(inner.position, reader.position);
    if (first === undefined || first.level) return undefined;
    const others = between.some(
      ({ kind }, at) =>
        kind === "digits" && !kit.standsAt(reader, inner.position + at + 1, PLACES_MOVED),
    );
    if (others) return undefined;
    const second = kit.attempt(reader, (here) => readFigure(here, true)) ?? readFigure(reader);
    const kinds = ["points", "places", "percentage-point"];
    if (second === undefined || !kinds.includes(second.unit.kind) || second.level) return undefined;
    // Nothing but the joint stands between two of one measure; places may be of another.
    const near = between.length <= 2 && second.unit.kind !== first.unit.kind;
    const places = first.unit.kind === "places" && second.unit.kind === "places";
    const bare = second.comparators.length + second.after.length === 0;
    const { comparators } = near && bare ? first : second;
    return near || places ? changeOf(verb.value, { ...second, comparators }) : undefined;
  }
  return undefined;
}

const LISTED = /* @__PURE__ */ kit.phrases(";");

/** Whether nothing but a short name stands before the amount in its clause. */
function isNamed(reader: kit.Reader): boolean {
  const name = reader.pieces.slice(reader.start, reader.position);
  return name.length > 0 && name.length <= 5 && name.every(({ kind }) => kind === "letters");
}

/** `tăng 2 lần`: twice as much, unless it says how often. */
function factored(figure: Figure): Figure {
  const { unit, per } = figure;
  const times = unit.kind === "count" && unit.counted.toLowerCase() === "lần";
  return times && per === undefined ? { ...figure, unit: { kind: "factor" } } : figure;
}

/**
 * Reads from where to where a level moves.
 *
 * ```
 * từ 80% (năm 2020) lên 90%
 * ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readClimb(reader: kit.Reader): Bound | undefined {
  if (!kit.takeKey(reader, "từ")) return undefined;
  kit.takeKey(reader, "mức");
  kit.takeKey(reader, "khoảng");
  const start = reader.position;
  const first = readAmount(reader);
  if (first === undefined || first.last !== undefined) return undefined;
  const firstUnit = kit.attempt(reader, (inner) => readUnit(inner, first));
  const text = kit.wordsOf(reader, start, reader.position);
  const year = kit.attempt(reader, readYearAside);
  const leads = readLeads(reader);
  const amount = leads.direction === undefined ? undefined : readAmount(reader);
  if (amount === undefined) return undefined;
  const unit = (kit.attempt(reader, (inner) => readUnit(inner, amount)) ?? firstUnit)?.unit;
  if (unit === undefined) return undefined;
  const figure = { ...leads, ...amount, unit, ...readPer(reader), after: readAfter(reader) };
  return { ...levelOf(figure), baseline: defined({ text, value: first.first.value, year }) };
}

/**
 * Reads a change of place without an amount.
 *
 * ```
 * tăng bậc so với năm 2020      nâng cao thứ hạng Chỉ số PAPI
 * ^^^^^^^^                      ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPlaceTrend(reader: kit.Reader): Bound | undefined {
  const direction = takeChangeVerb(reader);
  const unit = direction === undefined ? undefined : kit.phraseAt(reader, PLACES_MOVED);
  if (direction === undefined || unit === undefined) return undefined;
  const lone = unit.length === 1 || kit.is(reader, "vị");
  reader.position += unit.length;
  if (movesFrom(reader)) return undefined;
  if (lone && (kit.at(reader, NOT_RANKED) || kit.isNumber(reader))) return undefined;
  return { comparator: direction, unit: { kind: "places" }, behind: false, direction };
}

const FARTHEST = 24;
const CLAUSE_SIGNS = /* @__PURE__ */ kit.phrases(",|;|.|và");
const TO_PLACES = /* @__PURE__ */ kit.phrases("[lên/vào] [vị trí/thứ/hạng/nhóm/top/tốp]");

/**
 * `nâng thứ hạng PCI từ vị trí 40 lên 30`, `nâng hạng PCI lên ít nhất 3 bậc`: the places themselves
 * follow, or how many of them.
 */
function movesFrom(reader: kit.Reader): boolean {
  for (let ahead = 0; ahead < FARTHEST && !kit.at(reader, CLAUSE_SIGNS, ahead); ahead++) {
    if (kit.isNumber(reader, ahead) && kit.at(reader, PLACES_MOVED, ahead + 1)) return true;
  }
  for (let ahead = 0; ahead < 8; ahead++) {
    if (!kit.is(reader, "từ", ahead) && !kit.at(reader, TO_PLACES, ahead)) continue;
    return [1, 2, 3, 4].some((step) => kit.isNumber(reader, ahead + step));
  }
  return false;
}
