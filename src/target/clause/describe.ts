import { populationEnd } from "../aside/population.js";
import { cursorAt, phrases, take } from "../../reading/index.js";
import { isBound, type BoundPart, type Part, type Parts } from "../bound/part.js";
import { LEADING, PREDICATES } from "../data/name-words.js";
import { standsAt, type Reader } from "../token/reader.js";
import { isShare, jointsBetween } from "./segment.js";
import { leadsTo } from "../token/leads-to.js";

/** Other parts between a share and what is asked of it are few. */
const NEAR = 6;

/**
 * A grade, place or count that only describes the units of a share is no bound of its own.
 *
 * ```
 * 100% đơn vị được xếp loại khá trở lên      Không quá 3% hồ sơ phải bổ sung quá 01 lần
 *                  ^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^
 * Tỷ lệ xếp loại xuất sắc không quá 20%
 *       ^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutGradesOfShares(reader: Reader, parts: Parts): Part[] {
  return parts.map((part, index): Part => {
    const before = parts.slice(Math.max(0, index - NEAR), index);
    const trend = part.kind === "change" && tellsOfCount(reader, part, before);
    if (trend) return { kind: "words", start: part.start, end: part.end };
    if (!isBound(part)) return part;
    const behind = parts.slice(index + 1, index + NEAR);
    const { start, end } = part;
    if (part.direction !== undefined && leadsToPlaces(reader, part, behind))
      return {
        kind: "change",
        start,
        end,
        direction: part.comparator === "decrease" ? "decrease" : "increase",
      };
    const describes =
      describesShare(reader, before, part) ||
      isMeasured(reader, part, behind) ||
      limitsPopulation(reader, part, before, parts[index + 1]) ||
      tellsOfCount(reader, part, before) ||
      tellsOfThings(reader, part, before) ||
      tellsWho(reader, part, parts[index - 1], behind);
    return describes ? { kind: "words", start, end } : part;
  });
}

/**
 * Whether a change of place without an amount is the one of which the amount or the place to be
 * reached follows.
 *
 * ```
 * Cải thiện thứ hạng PCI, phấn đấu tăng 3 bậc
 * ^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^ by so many
 * ```
 */
function leadsToPlaces(
  reader: Reader,
  { unit, value, interval, end }: BoundPart,
  parts: Parts,
): boolean {
  const next = parts.find(isBound);
  if (unit.kind !== "places" || value !== undefined || interval !== undefined) return false;
  if (next?.unit.kind !== "places" && next?.unit.kind !== "rank") return false;
  const joint = jointsBetween(reader, parts, end, next.start).at(-1);
  if (joint === undefined) return true;
  const place = cursorAt(reader, joint + 1);
  while (place.position < next.start && take(place, LEADING));
  return place.position >= next.start;
}

/** Whether a bound says of which units a share before it is. */
function describesShare(
  reader: Reader,
  parts: Parts,
  { unit, behind, start, denominator, comparator: asked }: BoundPart,
): boolean {
  const share = parts.findLast(isBound);
  if (share?.unit.kind !== "percent") return false;
  const { comparator } = share;
  const joined = jointsBetween(reader, parts, share.end, start).length === 0;
  // `80% xã hoàn thành và hoàn thành vượt mức kế hoạch`
  if (unit.kind === "percent" && denominator !== undefined && isShare(share))
    return joined || populationEnd(reader, share.end, start) >= start;
  // `100% phản ánh được xử lý trong vòng 48 giờ`
  if (unit.kind === "duration" && isShare(share) && standsAt(reader, start, WITHIN)) {
    // `95% phản ánh, kiến nghị được xử lý trong thời hạn 05 ngày`: a comma in their name parts nothing.
    const named = populationEnd(reader, share.end, start);
    return jointsBetween(reader, parts, named, start).length === 0;
  }
  const few = comparator === "lte" || comparator === "lt";
  // `90% trẻ em được tiêm đầy đủ 8 loại vắc xin`
  if (unit.kind === "count" && asked === "eq") return joined;
  if (unit.kind === "count" && !behind) return joined && few;
  // `Không quá 2% hồ sơ trễ hạn trên 5 ngày`
  if (POPULATION.test(unit.kind) && few && joined && standsAt(reader, start, TELLING)) return true;
  const named = unit.kind === "grade" || unit.kind === "rank";
  const shares = isShare(share) || share.interval !== undefined;
  return named && !share.behind && (joined || shares);
}

const WITHIN = /* @__PURE__ */ phrases("trong [vòng/thời hạn/thời gian/]");

/** Units of a figure that may stand in the name of a share. */
const NAMING = /^(?:grade|measure|money|duration|count)$/;
const RATES = /* @__PURE__ */ phrases("tỷ [lệ/trọng]|số");
const SIZES = /* @__PURE__ */ phrases(
  "tốc độ|công suất|dung lượng|băng thông|diện tích|quy mô|bán kính|khoảng cách|chiều [dài/rộng]",
);
const REACHED = /* @__PURE__ */ phrases("đạt|phải đạt|ở mức|là");

/**
 * Whether a grade or another figure names what the share behind it measures.
 *
 * ```
 * Tỷ lệ xã có đường truyền tốc độ trên 100 Mbps đạt 95%
 *                                 ^^^^^^^^^^^^^
 * ```
 */
function isMeasured(reader: Reader, bound: BoundPart, parts: Parts): boolean {
  const { unit, start, end, value, comparator } = bound;
  const next = parts.find(isBound);
  // `giá trị sản xuất trên 1 ha đất canh tác đạt 120 triệu đồng`: on each of them.
  const each = comparator === "gt" && value === 1 && unit.kind === "measure";
  const labelled = next !== undefined && reader.pieces[next.start - 1]?.key === ":";
  if (each && (labelled || next?.behind === true)) return true;
  if (!NAMING.test(unit.kind) || next?.unit.kind !== "percent") return false;
  const joined = jointsBetween(reader, parts, end, next.start).length === 0;
  if (unit.kind === "grade" || !joined) return joined;
  // Only a share that is said to be reached has such a name, and no figure in it is.
  if (standsAt(reader, start, REACHED)) return false;
  // `tốc độ trên 1 Gb/s được phổ cập tới 100% hộ`
  const rated =
    unit.kind === "measure" && [1, 2].some((back) => standsAt(reader, start - back, SIZES));
  if (rated && standsAt(reader, end, PREDICATES)) return true;
  return standsAt(reader, next.start, REACHED) && leadsTo(reader, reader.start, RATES);
}

/** Words by which a population is told, not an aim: `ít nhất`, `không quá` ask for something. */
const TELLING = /* @__PURE__ */ phrases("[có/] [từ/trên/dưới/quá/hơn]");

/**
 * Whether a bound tells whom or what the share or change behind it is about.
 *
 * ```
 * Tỷ lệ hồ sơ chậm quá 10 ngày dưới 1%      hộ có thu nhập dưới 1,5 triệu đồng giảm 5%
 *                  ^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function tellsWho(
  reader: Reader,
  { unit, start, end, direction }: BoundPart,
  before: Part | undefined,
  parts: Parts,
): boolean {
  const next = parts.find(isBound);
  // `Số xã có dưới 10% hộ nghèo đạt 50 xã`
  const had = unit.kind === "percent" && reader.pieces[start - 1]?.key === "có";
  if (!(had || POPULATION.test(unit.kind)) || direction !== undefined) return false;
  if (before?.kind !== "words" || next === undefined) return false;
  // `Giảm số xã đạt dưới 5 tiêu chí xuống 250 xã`
  const moved = next.direction !== undefined && next.level === true;
  if (!standsAt(reader, start, TELLING) && !(moved && standsAt(reader, start, REACHING)))
    return false;
  // `Có trên 90% chi bộ hoàn thành tốt nhiệm vụ trở lên`, `Có từ 03 đến 05 đề tài xếp loại khá`:
  // nobody is told of before it.
  const place = cursorAt(reader, before.start);
  while (place.position < start && take(place, LEADING));
  const opens = place.position >= start && reader.pieces[start - 1]?.key === "có";
  if ((opens && (had || next.unit.kind === "grade")) || (had && next.unit.kind === "grade"))
    return false;
  const ends = next.end >= reader.end || reader.pieces[next.end]?.kind === "sign";
  const closes =
    ends ||
    standsAt(reader, next.start - 1, ASKED) ||
    next.behind ||
    next.level === true ||
    next.direction !== undefined;
  // `bổ sung quá 01 lần: dưới 3%`
  const joints = jointsBetween(reader, parts, end, next.start);
  return closes && joints.every((at) => at === next.start - 1 && reader.pieces[at]?.key === ":");
}

const REACHING = /* @__PURE__ */ phrases("đạt [trên/dưới/từ]");
const ASKED = /* @__PURE__ */ phrases("cần|phải");

/** Units by which a population is told. */
const POPULATION = /^(?:measure|money|duration|count)$/;

/**
 * Whether a bound tells which units of a share are meant, of whom something is said behind it.
 *
 * ```
 * 90% doanh nghiệp có từ 10 lao động trở lên tham gia bảo hiểm
 *                     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function limitsPopulation(
  reader: Reader,
  { unit, start, end }: BoundPart,
  parts: Parts,
  next: Part | undefined,
): boolean {
  const share = parts.findLast(isBound);
  if (share === undefined || !isShare(share) || !POPULATION.test(unit.kind)) return false;
  if (!standsAt(reader, start, TELLING) || next?.kind === "time") return false;
  const joined = jointsBetween(reader, parts, share.end, start).length === 0;
  return (
    joined && next?.kind === "words" && (unit.kind !== "count" || standsAt(reader, end, PREDICATES))
  );
}

/** `8/8 chỉ số tăng hạng`: what all those counted are to do is no target of its own. */
function tellsOfCount(reader: Reader, part: Part, parts: Parts): boolean {
  const counted = parts.findLast(isBound);
  if (isBound(part) && (part.unit.kind !== "places" || part.value !== undefined)) return false;
  if (counted?.unit.kind !== "count" || counted.unit.of === undefined) return false;
  return jointsBetween(reader, parts, counted.end, part.start).length === 0;
}

/**
 * Whether a bound tells which things are counted or become fewer.
 *
 * ```
 * Xây dựng ít nhất 03 mô hình trên 5 ha      Giảm 10% số đơn vị nợ bảo hiểm trên 3 tháng
 *                             ^^^^^^^^^                                      ^^^^^^^^^^^^
 * ```
 */
function tellsOfThings(
  reader: Reader,
  { unit, start, baseline }: BoundPart,
  parts: Parts,
): boolean {
  const things = parts.findLast(isBound);
  const joined =
    things !== undefined && jointsBetween(reader, parts, things.end, start).length === 0;
  // `Đạt 05/08 chỉ số thuộc nhóm trung bình cao`: a group is what those counted are in.
  if (things?.counted?.end !== undefined && GROUPED.has(unit.kind)) return joined;
  // `Nâng 02 sản phẩm từ 3 sao lên 4 sao`: from where to where each of them rises.
  if (unit.kind === "count" && things?.unit.kind === "count" && baseline?.value !== undefined)
    return joined && things.unit.counted !== unit.counted;
  if (things === undefined || unit.kind === "count" || !POPULATION.test(unit.kind)) return false;
  const counts = things.unit.kind === "count" || things.extent !== undefined;
  if (!counts || things.behind || !standsAt(reader, start, TELLING)) return false;
  return start >= things.end && joined;
}

/** Units of what those counted are in. */
const GROUPED: ReadonlySet<string> = /* @__PURE__ */ new Set(["grade", "rank"]);
