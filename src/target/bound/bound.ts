import { defined, withFields } from "../../text/index.js";
import { figuresOf, isMeasured, isPointed } from "../figure/amount.js";
import { readFigure, settle, type Figure } from "../figure/figure.js";
import type { Target, TargetFindingCode } from "../target.js";
import * as kit from "../token/reader.js";
import { isAchieved } from "./achieved.js";
import { boundsLevel } from "./bounding.js";
import { tellsPart, tellsResult, tellsShare } from "./told.js";

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
  if (!boundsLevel(reader, place, figure)) return undefined;
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

/** Words behind which another end of an interval may stand. */
const OTHER_END = /* @__PURE__ */ kit.phrases("[lên/đến/xuống/còn/tới] [còn/trên/dưới/mức]");
const STARTING = /^(?:[,:;]|có|đạt)$/;

/** `Từ 80% hộ dân có …`, `đạt từ 80%;`: with no other end, a share opens upwards. */
function opensUpwards(reader: kit.Reader, place: kit.Reader, { unit }: Figure): boolean {
  const heads = place.position === place.start || STARTING.test(kit.peek(place, -1).key);
  const closed = kit.isEnd(kit.peek(reader)) || CLOSING.has(kit.peek(reader).key);
  if (unit.kind !== "percent" || !(heads || (closed && kit.is(place, "đạt")))) return false;
  // `Từ 95% trờ lên` is damaged.
  if (kit.is(reader, "lên", 1)) return false;
  for (let ahead = 0; ahead < FAR; ahead += 1) {
    const end = kit.phraseAt(reader, OTHER_END, ahead)?.length;
    if (end !== undefined && kit.isNumber(reader, ahead + end)) return false;
  }
  return true;
}

/** Signs that close a share. */
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", "."]);

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

/** How far behind its figure the other end of an interval may stand. */
const FAR = 14;

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
