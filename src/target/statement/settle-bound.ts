import { populationEnd } from "../aside/population.js";
import { firstOf, type BoundPart, type Parts } from "../bound/part.js";
import { DENIALS, KEEPING } from "../data/bound-words.js";
import { HEADS, LEADING, PLANNED } from "../data/name-words.js";
import { settle } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { changeBefore, isOfOthers, opens } from "./amount-behind.js";
import { metricRanges } from "./metric.js";
import { leadsTo } from "../token/leads-to.js";

/** What must not happen turns the bound round: `không để … trễ hạn quá 2%` asks for at most 2%. */
const TURNED = { gte: "lt", gt: "lte", lte: "gt", lt: "gte", eq: "eq" } as const;

/** The bound once words further off (`trở lên`, a verb of change at the head) have been heard. */
export function settledBound(reader: kit.Reader, parts: Parts, part: BoundPart): BoundPart {
  let bound = part;
  const limit = reachOf(reader, part, parts.at(-1)?.end ?? part.end);
  const near = parts.filter(({ start }) => start >= part.end && start <= limit);
  const later = firstOf(near, "after");
  // `100% chi bộ HTTNV trở lên`: `trở lên` is of the grade, for there are no more than all of them.
  if (later !== undefined && bound.comparator !== "all" && !isOfRank(reader, later)) {
    const said = [kit.comparisonOf(bound.comparator), later.comparator];
    const { comparator, disagree } = settle(said.filter((one) => one !== undefined));
    const { problems = [] } = bound;
    if (disagree) bound = { ...bound, problems: [...problems, "target-bounds-disagree"] };
    if (comparator !== undefined) bound = withComparator(bound, comparator);
  }
  const apart = comparisonApart(reader, parts, part);
  if (apart !== undefined) bound = withComparator(bound, apart);
  const named = kit.comparisonOf(bound.comparator);
  const denied = opensWith(reader, parts, part, DENIALS) || isDenied(reader, part);
  if (named !== undefined && denied) {
    bound = { ...bound, comparator: TURNED[named] };
  }
  const extent = bound.extent === "between" ? undefined : kit.comparisonOf(bound.extent);
  // `không để nợ xấu tăng quá 3%`
  if (extent !== undefined && denied) {
    bound = { ...bound, extent: TURNED[extent] };
  }
  return bound.direction === undefined ? directed(reader, parts, bound) : bound;
}

const RANKS = /* @__PURE__ */ kit.phrases(
  "cấp [phòng/sở/huyện/xã/tỉnh/vụ/cục/ban/ủy/trưởng/phó/đội]|đại học|cao đẳng|trung cấp|sơ cấp|thạc sĩ|trưởng phòng|phó phòng|hạng [i/ii/iii/iv]|bậc [1/2/3/4/5/6/7]",
);

/** `60% lãnh đạo cấp phòng ‖ trở lên`: these and their superiors, and no more than 60%. */
function isOfRank(reader: kit.Reader, { start }: kit.Range): boolean {
  return kit.phraseBefore(kit.cursorAt(reader, start), RANKS, 3);
}

/**
 * A comparison that a time parts from its figure.
 *
 * ```
 * ít nhất vào năm 2025 đạt 40%
 * ^^^^^^^              ^^^^^^^
 * ```
 */
function comparisonApart(
  reader: kit.Reader,
  parts: Parts,
  { start, comparator }: BoundPart,
): kit.Comparison | undefined {
  const opens = (end: number): boolean => {
    const place = kit.cursorAt(reader, end);
    while (place.position < start && kit.take(place, LEADING));
    return place.position === start;
  };
  const time = parts.find((part) => part.kind === "time" && part.end <= start && opens(part.end));
  if (time === undefined || !BARE.has(comparator)) return undefined;
  const place = kit.cursorAt(reader, time.start);
  for (const back of [1, 2, 3, 4]) {
    const found = kit.phraseAt(place, kit.COMPARISONS_BEFORE, -back);
    if (found?.length === back) return found.value;
  }
  return undefined;
}

/** Comparators of a figure that nothing bounds. */
const BARE: ReadonlySet<string> = /* @__PURE__ */ new Set(["reach", "all"]);

function withComparator(bound: BoundPart, comparator: kit.Comparison): BoundPart {
  if (LEVELS.has(bound.comparator)) return { ...bound, comparator };
  return bound.extent === "reach" ? { ...bound, extent: comparator } : bound;
}

/** Comparators of levels. */
const LEVELS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "gt",
  "gte",
  "lt",
  "lte",
  "eq",
  "reach",
  "all",
]);

/**
 * How far off `trở lên` still speaks of the bound: it does in `30% số phòng, đơn vị trở lên`, not in
 * `60% cán bộ có trình độ đại học trở lên` and `10 sản phẩm đạt 3 sao trở lên`.
 */
function reachOf(reader: kit.Reader, { comparator, end }: BoundPart, last: number): number {
  let number = end;
  while (number < last && reader.pieces[number]?.kind !== "digits") number += 1;
  return comparator === "gte" ? number : populationEnd(reader, end, number);
}

/** Words that compare by how much. */
const MORE_OR_LESS = /* @__PURE__ */ kit.phrases("[cao/thấp/nhiều/ít] hơn");

/** Which way a figure is to move: up or down by a verb before it, or `keep`. */
function directed(reader: kit.Reader, parts: Parts, bound: BoundPart): BoundPart {
  const moved = changeBefore(reader, parts, bound);
  if (moved !== undefined) return asChange(bound, moved.direction);
  if (keeps(reader, parts, bound)) return { ...bound, direction: "keep" };
  const compared = parts.some(({ kind, start }) => kind === "baseline" && start === bound.end);
  if (compared && kit.at(kit.cursorAt(reader, bound.start), MORE_OR_LESS)) {
    // `thấp hơn 0,6 điểm so với năm 2020` says by how much.
    const way = bound.comparator === "gt" ? "increase" : "decrease";
    return { ...bound, comparator: way, direction: way, extent: "reach" };
  }
  const before = parts.filter(({ end }) => end <= bound.start);
  const changes = before.filter((part) => part.kind === "change");
  const change = changes.findLast((one) => opens(reader, parts, one)) ?? changes[0];
  if (change === undefined) return bound;
  const { direction } = change;
  if (bound.level === true)
    return namesHow(reader, parts, bound, change) ? bound : { ...bound, direction };
  if (bound.comparator === "all" || !opens(reader, parts, change)) return bound;
  const headed = kit.standsAt(reader, change.end, HEADS) && !namesAnother(reader, change, bound);
  if (!headed && !closes(reader, parts, bound, change)) return bound;
  return asChange(bound, direction);
}

/** `Nâng tổng số lên 25, doanh thu bình quân 2 tỷ đồng`: another measure begins behind a comma. */
function namesAnother(reader: kit.Reader, change: kit.Range, { start }: BoundPart): boolean {
  for (let place = change.end; place < start; place += 1) {
    if (reader.pieces[place]?.key !== ",") continue;
    if ([HEADS, PLANNED].some((table) => leadsTo(reader, place + 1, table))) return true;
  }
  return false;
}

/** The same figure as the amount of a change. */
function asChange(bound: BoundPart, direction: "increase" | "decrease"): BoundPart {
  const between = bound.comparator === "between" ? bound.comparator : "reach";
  const extent = kit.comparisonOf(bound.comparator) ?? between;
  return { ...bound, comparator: direction, direction, extent };
}

/** `Diện tích tưới tiên tiến, tiết kiệm nước đạt 3.200 ha`: it tells how, behind the head of a name. */
function namesHow(
  reader: kit.Reader,
  parts: Parts,
  { start }: BoundPart,
  change: kit.Range,
): boolean {
  const first = firstOf(parts, "words");
  if (first === undefined || first.start >= change.start) return false;
  return leadsTo(reader, first.start, HEADS) && change.end < start;
}

/** Whether a share ends what a verb of change heads: `Giảm phát thải khí nhà kính 9% so với …`. */
function closes(reader: kit.Reader, parts: Parts, bound: BoundPart, change: kit.Range): boolean {
  if (!SHARES.has(bound.unit.kind) || bound.behind) return false;
  const behind = parts.filter(({ start }) => start >= bound.end);
  const between = reader.pieces.slice(change.start, bound.start);
  if (isOfOthers(reader, bound)) return false;
  return metricRanges(reader, behind).length === 0 && between.every(({ key }) => key !== ",");
}

/** Units of shares. */
const SHARES: ReadonlySet<string> = /* @__PURE__ */ new Set(["percent", "percentage-point"]);

/** `Duy trì tỷ lệ … ở mức 98%`, `ổn định ở mức 42%`: the level is to be kept. */
function keeps(reader: kit.Reader, parts: Parts, part: BoundPart): boolean {
  if (part.level !== true) return false;
  const place = kit.cursorAt(reader, part.start);
  return (
    opensWith(reader, parts, part, KEEPING) ||
    kit.at(place, KEEPING) ||
    kit.phraseBefore(place, KEEPING)
  );
}

/** Commas in the name of those of whom there is to be none. */
const LISTED = /* @__PURE__ */ kit.phrases(
  ", [thành phố/thành/huyện/ngành/ban/thị/xã/phường/thôn/bản/ấp/tổ/đơn vị/địa phương]",
);

/**
 * Whether it is denied behind the last joint before a bound that there is any.
 *
 * ```
 * tỷ lệ chung đạt 85%, không có tỉnh, thành phố nào đạt dưới 60%
 *                      ^^^^^^^^ each has 60% at least
 * ```
 */
function isDenied(reader: kit.Reader, { start }: BoundPart): boolean {
  let place = start - 1;
  const goesOn = (): boolean =>
    reader.pieces[place]?.kind === "letters" || kit.standsAt(reader, place, LISTED);
  while (place >= reader.start && goesOn()) place -= 1;
  const joint = place < reader.start || reader.pieces[place]?.key === ",";
  return joint && place + 1 < start && kit.standsAt(reader, place + 1, DENIALS);
}

/** Whether the first words of a segment are these, and no comma parts them from the bound. */
function opensWith(reader: kit.Reader, parts: Parts, part: BoundPart, table: kit.Lexicon): boolean {
  const first = firstOf(parts, "words");
  if (first === undefined || first.start > part.start) return false;
  const { start } = kit.trimmedRange(reader, first);
  if (!leadsTo(reader, start, table)) return false;
  return !reader.pieces.slice(start, part.start).some(({ key }) => key === ",");
}
