import { defined, withFields } from "../../text/index.js";
import { figuresOf, isMeasured, isPointed } from "../figure/amount.js";
import { CHANGES } from "../data/bound-words.js";
import { HEADS, PLACED, PLANNED } from "../data/name-words.js";
import { readFigure, settle, type Figure } from "../figure/figure.js";
import type { Target, TargetFindingCode } from "../target.js";
import * as kit from "../token/reader.js";
import { isAbbreviated, isAchieved, isHeaded, isLabelled, isPlanLabelled } from "./achieved.js";
import { boundsCount } from "./count.js";
import { isLabelledAlike, isListed } from "./listed.js";
import { leadsTo } from "../token/leads-to.js";

/** The fields of a target that a bound gives. */
type BoundFields = Pick<
  Target,
  | "comparator"
  | "unit"
  | "value"
  | "interval"
  | "extent"
  | "direction"
  | "approximate"
  | "per"
  | "perUnit"
  | "baseline"
  | "denominator"
>;

/** What a rule of bounds reads. */
export interface Bound extends BoundFields {
  /** Whether it stands behind what it measures (`tỷ lệ … đạt 90%`), not before (`100% hồ sơ …`). */
  readonly behind: boolean;
  /** Whether words such as `đạt`, `lên`, `xuống còn` say that the figure is a level. */
  readonly level?: true;
  /** Whether the words read as a statement of what is, unless they strive. */
  readonly factual?: true;
  /** Words of the bound that also name what is measured (`số phòng, đơn vị`). */
  readonly counted?: kit.Range;
  readonly problems?: readonly TargetFindingCode[];
}

/** A bound that stands behind what it measures, as a level. */
export function predicate(fields: BoundFields & Pick<Bound, "factual">): Bound {
  return withFields(fields, { behind: true, level: true } as const);
}

/** The bound that a figure makes as a level. */
export function levelOf(figure: Figure): Bound {
  const { comparators, level, direction, unit, of } = figure;
  const { comparator, fields } = fieldsOf(figure);
  const strict = comparators.some((one) => one === "lt" || one === "gt");
  const whole = fields.value === 100 && unit.kind === "percent" && (comparator ?? "eq") === "eq";
  // `đạt 41,27/80 điểm`: so exact a figure was measured, not set.
  const exact = comparator === undefined && of !== undefined && isMeasured(figure);
  // `giữ tỷ lệ trễ hạn bằng 0 trong năm`: of what there is to be none stands before it.
  const none = fields.value === 0 && comparator === "eq" && unit.kind !== "count";
  return defined({
    comparator: fields.value === undefined ? "between" : whole ? "all" : (comparator ?? "reach"),
    ...fields,
    behind: level || none,
    direction,
    level: level || strict || undefined,
    factual: exact || undefined,
  });
}

/** The bound that a figure makes as a change. */
export function changeOf(direction: "increase" | "decrease", figure: Figure): Bound {
  const { comparator = "reach", fields } = fieldsOf(figure);
  const extent = fields.interval === undefined ? comparator : "between";
  return withFields(
    { comparator: direction, extent },
    withFields(fields, { behind: false, direction }),
  );
}

const PARTED = /^(?:duration|money|measure)$/;
const MOST_PARTS = 4;

/** `1/2 ngày` is half of one; `12,6/18,2 ha`, `15/20 km` are so many out of all. */
function partsOf({ first: { value }, of = 1 }: Figure): number {
  const part = value % 1 === 0 && value < of && of <= MOST_PARTS;
  return part ? of : 1;
}

/** What a figure says, whatever it makes, and the comparator that its words name. */
function fieldsOf(figure: Figure): {
  readonly comparator: kit.Comparison | undefined;
  readonly fields: Omit<Bound, "comparator" | "behind" | "direction">;
} {
  const { comparators, approximate, unit, per, perUnit, counted, first, last } = figure;
  const { comparator, disagree } = settle([...comparators, ...figure.after]);
  const { interval, reversed, ...read } = figuresOf(figure, unit.kind);
  const parts = PARTED.test(unit.kind) ? partsOf(figure) : 1;
  const value = read.value === undefined ? undefined : read.value / parts;
  const problems: TargetFindingCode[] = [];
  if (disagree) problems.push("target-bounds-disagree");
  if (reversed === true) problems.push("target-interval-reversed");
  const pointed = [first, last].some((one) => one !== undefined && isPointed(one, unit.kind));
  if (pointed || (first.thousands ?? last?.thousands) !== undefined) {
    problems.push("target-ambiguous-number");
  }
  if (figure.disagrees) problems.push("target-numbers-disagree");
  // `từ trên 50% đến 80%`: the word before the lower end is about that end.
  const above = interval !== undefined && reversed !== true && comparators.includes("gt");
  const fields = defined({
    value,
    interval: above ? { ...interval, openFrom: true as const } : interval,
    unit,
    approximate,
    per,
    perUnit,
    counted,
    problems,
  });
  return { comparator, fields };
}

/**
 * Reads a level that a figure is to reach or to keep within.
 *
 * ```
 * Mức độ hài lòng … đạt trên 82%      100% hồ sơ được số hóa      Có ít nhất 1 sáng kiến
 *                   ^^^^^^^^^^^^      ^^^^                           ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLevel(reader: kit.Reader): Bound | undefined {
  const place = kit.cursorAt(reader, reader.position);
  const within =
    reader.mode !== "running" && kit.isNumber(reader, 1) && kit.takeKey(reader, "trong");
  // `Tổ chức mười hai hội nghị`
  const spelt = kit.at(reader, SPELT) && isAchieved(place);
  const read = readFigure(reader, false, spelt);
  const figure = within && read !== undefined ? withinLength(read) : read;
  if (figure === undefined || isDamaged(reader)) return undefined;
  if (isOpen(reader, figure)) return opensAtLeast(reader, place, figure);
  if (!bounds(reader, place, figure)) return undefined;
  // `có từ 80% chi bộ hoàn thành tốt nhiệm vụ trở lên`: `trở lên` is of the grade.
  const upwards = figure.from && figure.last === undefined && figure.comparators.length === 0;
  if (upwards && opensUpwards(reader, place, figure))
    return levelOf({ ...figure, comparators: ["gte"] });
  // `vượt 3 bậc so với năm 2025`
  if (figure.unit.kind === "places" && kit.is(place, "vượt"))
    return changeOf("increase", { ...figure, comparators: [] });
  // `Nâng chỉ số lên ít nhất 3 bậc`: places are moved, and no level.
  if (figure.unit.kind === "places" && figure.direction !== undefined)
    return changeOf(figure.direction, { ...figure, level: false });
  const level = levelOf(isOfAll(reader, figure) ? { ...figure, comparators: [] } : figure);
  return tellsShare(place) || tellsPart(reader, place) || tellsResult(reader, figure)
    ? { ...level, factual: true }
    : level;
}

/** `đạt 60% trờ lên`: behind a word of bound that lost its accents no figure is read. */
function isDamaged(reader: kit.Reader): boolean {
  if (!kit.is(reader, "lên", 1) && !kit.is(reader, "xuống", 1)) return false;
  return /^tr[oòôơờ]$/u.test(kit.peek(reader).key);
}

/** Numerals that count behind a verb: `một số`, `năm học` do not. */
const SPELT = /* @__PURE__ */ kit.phrases("hai|ba|bốn|sáu|bảy|tám|chín|mười");

/** Figures that can be passed. */
const PASSABLE = /* @__PURE__ */ kit.phrases("dự toán|kế hoạch|chỉ tiêu|so với|mức|công suất");

/** `trên 100% các hệ thống`: of all of them, for no share is larger. */
function isOfAll(reader: kit.Reader, { comparators, level, unit, first, last }: Figure): boolean {
  const whole = unit.kind === "percent" && first.value === 100 && last === undefined;
  const over = comparators.length === 1 && comparators[0] === "gt" && !level;
  return whole && over && kit.isWord(reader) && !kit.at(reader, PASSABLE);
}

/** `trả kết quả trong 03 ngày`: no longer than that; in running text it may say when. */
function withinLength(figure: Figure): Figure | undefined {
  const { unit, comparators } = figure;
  if (unit.kind !== "duration" || !/second|minute|hour|day/.test(unit.unit)) return undefined;
  return { ...figure, comparators: ["lte", ...comparators] };
}

/** `8 hồ sơ chiếm 1,3%`, `5/9 huyện đạt dưới 3%`: a share beside what it was worked out of. */
function tellsShare(place: kit.Reader): boolean {
  const counted = kit.is(place, "đạt");
  if (!counted && !kit.is(place, "chiếm")) return false;
  // `12 hồ sơ quá hạn, chiếm 0,97%`: so exact a share was worked out.
  const exact = kit.isNumber(place, 1) && kit.peek(place, 1).value % 1 !== 0;
  let back = !counted && exact && kit.is(place, ",", -1) ? 2 : 1;
  const first = back;
  while (back < first + 4 && kit.isWord(place, -back)) back += 1;
  if (back === first || !kit.isNumber(place, -back)) return false;
  // `Tỷ lệ sản phẩm 4 sao trở lên chiếm 30%`
  if (!counted && leadsTo(place, place.start, SHARE_HEADS)) return false;
  // `31/12/2026 giải ngân đạt …` is a day.
  if (kit.isYear(kit.peek(place, -back))) return !counted;
  return !counted || (kit.is(place, "/", -back - 1) && kit.isNumber(place, -back - 2));
}

/** `Diện tích đất nông nghiệp là 1.245 ha, chiếm 62%`: how much there is, and of what share. */
function tellsPart(reader: kit.Reader, place: kit.Reader): boolean {
  const share = kit.is(reader, ",") && kit.is(reader, "chiếm", 1) && kit.isNumber(reader, 2);
  return share && kit.is(place, "là");
}

const SHARE_HEADS = /* @__PURE__ */ kit.phrases("tỷ lệ|tỷ trọng");
const OF_PLAN = /* @__PURE__ */ kit.phrases("[so với/] [kế hoạch/dự toán/chỉ tiêu/nghị quyết]");
/** What is passed, where only a report says by how much: a budget is passed in plans as well. */
const OF_AIM = /* @__PURE__ */ kit.phrases(
  "[so với/] [kế hoạch/chỉ tiêu/nghị quyết/mục tiêu nghị quyết]",
);
const BESIDE_MEAN = /* @__PURE__ */ kit.phrases(", [cao/thấp] hơn [mức] [bình quân/trung bình]");
const OF_RESOLUTION = /* @__PURE__ */ kit.phrases("[so với/] [chỉ tiêu] nghị quyết");
const PASSING = /* @__PURE__ */ kit.phrases("vượt [lần lượt]|cao hơn");
const PASSED = /* @__PURE__ */ kit.phrases("vượt [chỉ tiêu/mục tiêu/] nghị quyết");
/** Further shares stand before the plan: `vượt 10% và 33% kế hoạch`. */
const MOST_PASSED = 9;
const MOVED = /* @__PURE__ */ kit.phrases("tăng|giảm");
const LAST_YEAR = /* @__PURE__ */ kit.phrases("cùng kỳ");

/**
 * So exact a share of a plan was worked out, and so was one beside a comparison with the year before.
 *
 * ```
 * đạt 102,3% kế hoạch      đạt 95% dự toán, tăng 8% so với cùng kỳ
 * ^^^^^^^^^^               ^^^^^^^
 * ```
 */
function tellsResult(
  reader: kit.Reader,
  { unit, comparators, last, first, after }: Figure,
): boolean {
  const { value } = first;
  if (comparators.length + after.length > 0 || last !== undefined) return false;
  // `đạt 1.200 tỷ đồng, tăng 8% so với cùng kỳ`
  if (movesOn(reader)) return true;
  // `đạt 9,32%, cao hơn bình quân chung`
  if (value % 1 !== 0 && kit.at(reader, BESIDE_MEAN)) return true;
  if (unit.kind !== "percent" || !kit.at(reader, OF_PLAN)) return false;
  // `đạt 109% nghị quyết`
  if (value > 100 && kit.at(reader, OF_RESOLUTION)) return true;
  return value % 1 !== 0 || nearEnough(reader);
}

/** `…, tăng 8% so với cùng kỳ` behind a figure: both were found. */
export function movesOn(reader: kit.Reader): boolean {
  if (!kit.is(reader, ",")) return false;
  if (kit.at(reader, PASSED, 1)) return true;
  const passing = kit.phraseAt(reader, PASSING, 1)?.length;
  if (passing !== undefined && kit.isNumber(reader, passing + 1)) {
    let ahead = passing + 1;
    while (ahead < MOST_PASSED && /^(?:\d.*|%|và|,)$/.test(kit.peek(reader, ahead).key)) ahead += 1;
    return kit.at(reader, OF_AIM, ahead);
  }
  if (!kit.isNumber(reader, 2)) return false;
  if (kit.is(reader, "bằng", 1) && kit.is(reader, "%", 3) && kit.at(reader, OF_RESOLUTION, 4))
    return true;
  // `…, bằng 78% dự toán`: nobody aims at less than the plan.
  const short = kit.is(reader, "bằng", 1) && kit.peek(reader, 2).value < 100;
  if (short && kit.is(reader, "%", 3)) return kit.at(reader, OF_PLAN, 4);
  return kit.at(reader, MOVED, 1) && nearEnough(reader);
}

/** Words behind which another end of an interval may stand. */
const OTHER_END = /* @__PURE__ */ kit.phrases("[lên/đến/xuống/còn/tới] [còn/trên/dưới/mức]");
const STARTING = /^(?:[,:;]|có|đạt)$/;

/** `Từ 80% hộ dân có …`, `đạt từ 80%;`: with no other end, a share opens upwards. */
function opensUpwards(reader: kit.Reader, place: kit.Reader, { unit }: Figure): boolean {
  const heads = place.position === place.start || STARTING.test(kit.peek(place, -1).key);
  const closed = kit.isEnd(kit.peek(reader)) || /^[,.]$/.test(kit.peek(reader).key);
  if (unit.kind !== "percent" || !(heads || (closed && kit.is(place, "đạt")))) return false;
  // `Từ 95% trờ lên` is damaged.
  if (kit.is(reader, "lên", 1)) return false;
  for (let ahead = 0; ahead < FAR; ahead += 1) {
    const end = kit.phraseAt(reader, OTHER_END, ahead)?.length;
    if (end !== undefined && kit.isNumber(reader, ahead + end)) return false;
  }
  return true;
}

/** `Có từ 05 sản phẩm đạt 3 sao trở lên`: behind `có`, from so many on. */
function opensAtLeast(reader: kit.Reader, place: kit.Reader, figure: Figure): Bound | undefined {
  if (opensUpwards(reader, place, figure)) return levelOf({ ...figure, comparators: ["gte"] });
  const had = kit.is(place, "có", -1) && place.position - place.start <= 4;
  if (!had || figure.unit.kind !== "count" || !kit.at(reader, GRADED)) return undefined;
  for (let ahead = 1; ahead < 7; ahead++) {
    if (kit.at(reader, kit.COMPARISONS_BEHIND, ahead))
      return levelOf({ ...figure, comparators: ["gte"] });
  }
  return undefined;
}

const GRADED = /* @__PURE__ */ kit.phrases("đạt");

/** How soon a comparison with the year before follows. */
const FAR = 14;

/** Whether a comparison with the year before follows soon. */
function nearEnough(reader: kit.Reader): boolean {
  for (let ahead = 1; ahead < FAR; ahead++) if (kit.at(reader, LAST_YEAR, ahead)) return true;
  return false;
}

/** How many words may stand between a figure and the `trở lên` that closes it. */
const MOST_BETWEEN = 12;

/** `từ 30%` alone opens an interval, or waits for a `trở lên` some words behind the figure. */
export function isOpen(reader: kit.Reader, { from, last, after }: Figure): boolean {
  if (!from || last !== undefined || after.length > 0) return false;
  for (let ahead = 0; ahead < MOST_BETWEEN; ahead++) {
    if (kit.at(reader, kit.COMPARISONS_BEHIND, ahead)) return false;
    if (!["letters", "sign"].includes(kit.peek(reader, ahead).kind)) return true;
  }
  return true;
}

/** Whether a figure is a bound at all, and not a number that only describes. */
function bounds(reader: kit.Reader, place: kit.Reader, figure: Figure): boolean {
  const { comparators, level, approximate, unit, after } = figure;
  const named = comparators.length > 0 || after.length > 0;
  if (unit.kind === "duration" && kit.at(place, AFTER, -1)) return false;
  if (reader.peers !== undefined && isPeer(reader, place)) return true;
  switch (unit.kind) {
    case "count":
      return boundsCount(reader, place, figure, named || isRate(figure));
    case "places":
      // `lên từ 3 - 5 bậc`
      if (named || (figure.from && figure.last !== undefined)) return true;
      // `Cải thiện thứ hạng PCI 3 bậc`
      return leadsTo(reader, reader.start, CHANGES);
    case "duration":
    case "money":
    case "measure":
      // `Bổ sung 3,5 tỷ đồng từ nguồn dự phòng`
      if (!named && !level && kit.at(reader, FROM_FUNDS)) return reader.mode === "lenient";
      if (named || level || approximate === true) return true;
      // `Mức giảm sinh: 0,1‰`, `Lúa: DT 4.250 ha; NS 58 tạ/ha`
      if (unit.kind === "measure" && (unit.name === "‰" || isAbbreviated(place))) return true;
      if (unit.kind === "duration") {
        // `Thời gian giải quyết từ 10 đến 15 ngày`
        if (figure.last !== undefined) return leadsTo(reader, reader.start, LENGTH_HEADS);
        // `không quá 02 giờ đối với …, 08 giờ đối với …`; `24 giờ/người/năm`
        // `huy động 3.000 ngày công`: so much work, and no term.
        if (kit.is(reader, "công", -1) && isAchieved(place)) return true;
        const placed = kit.at(reader, PLACED) && isListed(place, kit.peek(reader, -1).key);
        return placed || figure.perUnit !== undefined;
      }
      // `120 lít/người/ngày đêm`
      if (isRate(figure) && (unit.kind === "money" || isYearly(figure))) return true;
      if (unit.kind === "money" && kit.phraseBefore(place, ALLOTTED) && !isEarned(place))
        return reader.mode === "lenient";
      return (
        reader.mode !== "running" ||
        isAchieved(place) ||
        isHeaded(place) ||
        isReached(place) ||
        isLabelled(reader, place) ||
        isPlanLabelled(place, unit.kind === "money") ||
        isListed(place, kit.peek(reader, -1).key) ||
        isLabelledAlike(place, kit.peek(reader, -1).key)
      );
    default:
      return true;
  }
}

/** Whether the figure that begins at a place stands beside aims, as one of them. */
function isPeer({ pieces, peers, position }: kit.Reader, place: kit.Reader): boolean {
  let number = place.position;
  while (number < position && pieces[number]?.kind !== "digits") number += 1;
  return peers?.has(number) === true;
}

/** `đạt diện tích 8.938,7 ha`: the measure stands between the word for a level and its figure. */
function isReached(place: kit.Reader): boolean {
  return [4, 3, 2, 1].some((back) => {
    const measured = [HEADS, PLANNED].some(
      (heads) => kit.phraseAt(place, heads, -back)?.length === back,
    );
    return measured && kit.is(place, "đạt", -back - 1);
  });
}

const FROM_FUNDS = /* @__PURE__ */ kit.phrases("[đối ứng] từ [nguồn/ngân sách/quỹ]");
/** `Sau hơn 1 năm thực hiện`: how long it has been. */
const AFTER = /* @__PURE__ */ kit.phrases("sau|qua");
const LENGTH_HEADS = /* @__PURE__ */ kit.phrases("thời gian [giải quyết/xử lý/chờ/trả]");

/** `1.200 ha/năm`, `120 lít/người`; but `500 m3/ngày đêm` tells what a plant can do. */
function isYearly({ per, perUnit }: Figure): boolean {
  return per === undefined || per.unit === "year" || perUnit !== undefined;
}

/** `14,3 bác sĩ/1 vạn dân` is a rate, which a bare count is not; so is a figure for a period. */
function isRate({ per, perUnit }: Figure): boolean {
  return per !== undefined || /(?:^|\s)(?:dân|trẻ|người)$/iu.test(perUnit ?? "");
}

const EARNINGS = /* @__PURE__ */ kit.phrases("[tổng] doanh thu|lợi nhuận|kim ngạch");

/** `lợi nhuận trước thuế dự kiến 45 tỷ đồng` is planned to come in, not to be spent. */
function isEarned(place: kit.Reader): boolean {
  const name = { start: Math.max(place.start, place.position - FAR), end: place.position };
  return isHeaded(place) && kit.placeOf(place, EARNINGS, name) !== undefined;
}

/** Words behind which money is what there is to spend. */
const ALLOTTED = /* @__PURE__ */ kit.phrases("bố trí|phân bổ|cấp|giao|dự kiến|kinh phí");
