import type { Segment } from "../clause/segment.js";
import { HEADS } from "../data/name-words.js";
import { SIBLINGS } from "../data/sibling-words.js";
import type { Extent, Target, TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";

/** What a list of targets says once, for the next of them. */
type Before = Target | undefined;

/** What is cut beside time and cost. */
const BURDENS = /* @__PURE__ */ kit.phrases(
  "thành phần|thủ tục|giấy tờ|điều kiện|phí|chi|lượng|phát thải|yêu cầu|quy định|chế độ báo cáo|cuộc họp|nhân lực|khoảng cách|phân bón|thuốc|nhiên liệu|điện năng|nước|giấy|giống|số",
);

const PASSIVE = /* @__PURE__ */ kit.phrases("được|thực hiện");
const JOINTS = /* @__PURE__ */ kit.phrases(",|và|;");

/**
 * A share of the next measure that a verb of change speaks for, too.
 *
 * ```
 * Cắt giảm ít nhất 50% thời gian giải quyết, 50% chi phí tuân thủ
 * ^^^^^^^^                                   ^^^ is to be cut as well
 * ```
 */
export function withChange(reader: kit.Reader, segment: Segment, before: Before): Segment {
  const { bound } = segment;
  const { comparator: direction, extent, unit } = before ?? {};
  if (direction !== "increase" && direction !== "decrease") return segment;
  // The word of bound is said once for all: `giảm ít nhất 50% …, 40% …`.
  const bare = bound.comparator === "reach";
  const shared = kit.comparisonOf(extent) ?? "reach";
  const asked: Extent | undefined = bare ? shared : kit.comparisonOf(bound.comparator);
  const alike = extent !== undefined && bound.unit.kind === unit?.kind && !bound.behind;
  if (alike && asked !== undefined && isOfAmount(reader, segment, before))
    return asChange(segment, direction, asked);
  const follows = kit.standsAt(reader, bound.start - 1, JOINTS);
  const apart = reader.pieces[bound.start - 1]?.key === ";";
  const headed =
    kit.standsAt(reader, bound.end, HEADS) ||
    (direction === "decrease" && kit.standsAt(reader, bound.end, BURDENS)) ||
    (bound.unit.kind === "count" && (!apart || isMoreOfThem(before?.unit, bound.unit, direction)));
  // `Giảm 50% số cuộc họp, tối thiểu 40% cuộc họp được tổ chức trực tuyến`
  const said = { start: bound.end, end: segment.end };
  const passive = (apart || !bare) && kit.placeOf(reader, PASSIVE, said) !== undefined;
  if (!alike || !follows || !headed || passive || asked === undefined) return segment;
  return asChange(segment, direction, asked);
}

/** A segment with its figure as the amount of a change. */
function asChange(segment: Segment, direction: "increase" | "decrease", extent: Extent): Segment {
  const { bound } = segment;
  const change = { ...bound, comparator: direction, direction, extent };
  const parts = segment.parts.map((part) => (part === bound ? change : part));
  return { ...segment, parts, bound: change };
}

/** Measures that are no shares, so that a share behind them is one by which they change. */
const AMOUNTS = /* @__PURE__ */ kit.phrases(
  "thời gian|chi phí|sản lượng|năng suất|[tổng] kim ngạch|[tổng] giá trị|[tổng] doanh thu|lợi nhuận|thu nhập|lượng|[tổng] thu",
);
/** Numbers of things, of which a share may be as well: only beside a change of another number. */
const NUMBERS = /* @__PURE__ */ kit.phrases("số [lượng/]|tổng số");

/**
 * Whether a share stands behind the name of an amount of its own.
 *
 * ```
 * Giảm thời gian ít nhất 30%, chi phí ít nhất 20%      Số vụ giảm 10%, số người chết 20%
 *                                     ^^^^^^^^^^^                                    ^^^
 * ```
 */
function isOfAmount(reader: kit.Reader, { start, bound, end }: Segment, before: Before): boolean {
  const { pieces } = reader;
  const opens = kit.standsAt(reader, start, JOINTS) ? start + 1 : start;
  const name = pieces.slice(opens, bound.start);
  const plain = name.length > 0 && name.every(({ kind }) => kind === "letters");
  if (bound.unit.kind !== "percent" || bound.level === true || !plain || bound.end < end)
    return false;
  if (kit.standsAt(reader, opens, AMOUNTS)) return true;
  return kit.standsAt(reader, opens, NUMBERS) && /^(?:tổng )?số /iu.test(before?.metric ?? "");
}

/** `Có thêm 10 xã đạt chuẩn, 03 xã nâng cao`, `Giảm 10 vụ, 5 người chết`: more of the same, fewer of any. */
function isMoreOfThem(unit: TargetUnit | undefined, other: TargetUnit, direction: string): boolean {
  if (unit?.kind !== "count" || other.kind !== "count") return false;
  return direction === "decrease" || countsAlike(unit, other);
}

/** Whether two counts are of the same kind of things. */
function countsAlike(one: TargetUnit, other: TargetUnit): boolean {
  if (one.kind !== "count" || other.kind !== "count") return false;
  return firstWord(one.counted) === firstWord(other.counted);
}

const firstWord = (name: string): string => name.toLowerCase().split(" ")[0] ?? "";

/** `Lắp đặt 40 điểm wifi: năm 2026 - 25 điểm`: further places like those counted, and no score. */
export function withThing(target: Target, before: Before): Target {
  // `Xếp hạng …: ≤ 3 Đông Nam Á; ≤ 50 Thế giới`: another place of the same order.
  const placed = before?.unit.kind === "rank" && target.comparator === "lte";
  const { unit: own, metric } = target;
  const bare = own.kind === "index" || (own.kind === "count" && metric === own.counted);
  if (placed && bare) return { ...target, comparator: "rank", unit: { kind: "rank" } };
  const { unit } = target;
  const counted = before?.unit.kind === "count" ? before.unit.counted : "";
  const places = /^điểm(?:\s|$)/iu.test(counted);
  if (!places || unit.kind !== "points" || unit.maximum !== undefined) return target;
  return { ...target, unit: { kind: "count", counted: "điểm" } };
}

/** Words for a level, and the bracket around one. */
const LEVELS = /* @__PURE__ */ kit.phrases("(|cấp|tuyến|ở|tại|đối với|cho|khu vực");

/**
 * A share of the like of the one before it, of which the word of bound was said once for both.
 *
 * ```
 * Tối thiểu 80% hồ sơ cấp tỉnh, 70% hồ sơ cấp xã      đạt trên 80% (cấp tỉnh), 75% (cấp xã)
 * ^^^^^^^^^                     ^^^ at least, too         ^^^^                 ^^^
 * ```
 */
export function withBound(
  reader: kit.Reader,
  segment: Segment,
  before: Segment | undefined,
): Segment {
  const { bound } = segment;
  const comparator = kit.comparisonOf(before?.bound.comparator);
  if (before === undefined || comparator === undefined || bound.comparator !== "reach")
    return segment;
  const bare = reader.pieces[bound.start]?.kind === "digits" && !bound.behind;
  const follows = kit.standsAt(reader, bound.start - 1, JOINTS);
  const { end } = before.bound;
  // `Ít nhất 75% hộ ký số; 60% hộ nộp thuế`: behind a semicolon another aim may begin.
  const apart = reader.pieces[bound.start - 1]?.key === ";";
  const alike =
    (!apart && reader.pieces[end]?.key === reader.pieces[bound.end]?.key) ||
    // `Ít nhất 02 cuộc giám sát, 04 cuộc khảo sát`
    (!apart && countsAlike(before.bound.unit, bound.unit)) ||
    kit.standsAt(reader, bound.end, LEVELS);
  if (!bare || !follows || !alike || bound.unit.kind !== before.bound.unit.kind) return segment;
  const asked = { ...bound, comparator };
  const parts = segment.parts.map((part) => (part === bound ? asked : part));
  return { ...segment, parts, bound: asked };
}

/**
 * A target with the measure that the one before it names for both.
 *
 * ```
 * Tỷ trọng thương mại đạt 20% GRDP năm 2026, 30% GRDP năm 2030
 *                             ^^^^               ^^^^ of what the share is, once more
 * ```
 */
export function withMetric(target: Target, before: Before): Target {
  const { metric, unit, denominator = metric } = target;
  const { metric: measured = "", denominator: whole = "" } = before ?? {};
  const same = denominator.toLowerCase() === whole.toLowerCase();
  const again = same && metric !== "" && whole.toLowerCase().endsWith(metric.toLowerCase());
  return again && unit.kind === "percent" && before?.unit.kind === "percent"
    ? { ...target, metric: measured, denominator }
    : { ...target, metric: isThing(target, before) ? measured : carriedMetric(metric, measured) };
}

/** `Số xã đạt chuẩn: 18 xã (tăng 3 xã)`: the thing alone, whose number was measured before. */
function isThing({ metric, unit, direction }: Target, before: Before): boolean {
  if (unit.kind !== "count" || before?.unit.kind !== "count" || direction === undefined)
    return false;
  const thing = unit.counted.toLowerCase();
  return metric.toLowerCase() === thing && before.unit.counted.toLowerCase() === thing;
}

/** Words before the name of a level or its like. */
const OPENING = "(?:(?:ở|tại|đối với|của|riêng|còn|trong đó|khu vực|bậc|các) )*";
const GROUPS = /* @__PURE__ */ SIBLINGS.map(
  (names) =>
    [
      new RegExp(`^${OPENING}(${names})(?=$|[ ,])`, "iu"),
      new RegExp(`(?:^|[ (])(${names})(?=$|[ ,)])`, "giu"),
    ] as const,
);

/**
 * The measure of a target that names only the level it is for.
 *
 * ```
 * Tỷ lệ hồ sơ xử lý trên mạng cấp tỉnh đạt 100%, cấp xã đạt trên 70%
 *                             ^^^^^^^^           ^^^^^^
 * ```
 */
function carriedMetric(own: string, measured: string): string {
  // `hoàn thành ít nhất 70% kế hoạch, … hoàn thành 100%`
  if (/^(?:hoàn thành|bình quân|trung bình)$/iu.test(own) && measured !== "") return measured;
  // `Sản lượng đạt 2 triệu tấn, tăng trưởng 9%`: of what was measured before.
  if (/^tăng trưởng$/iu.test(own) && measured !== "") return `${own} ${measured}`;
  // `thêm 03 trường, nâng tổng số lên 11 trường`: the total of what was counted before.
  if (/^(?:tổng số|tổng cộng)$/iu.test(own) && measured !== "") return measured;
  for (const [opening, inside] of GROUPS) {
    const level = opening.exec(own)?.[1];
    if (level === undefined) continue;
    const found = [...measured.matchAll(inside)].at(-1);
    const name = found?.[1];
    if (name === undefined || found === undefined) {
      return own.endsWith(level) && RATED.test(measured) ? `${measured} ${own}` : own;
    }
    const start = found.index + found[0].length - name.length;
    const head = measured.slice(0, start).trimEnd();
    if (head === "" || name.toLowerCase() === level.toLowerCase()) return own;
    const alone = own.endsWith(level);
    const rest = alone ? measured.slice(start + name.length) : own.split(level)[1];
    return `${head}${head.endsWith("(") ? "" : " "}${level}${rest ?? ""}`;
  }
  return own;
}

/** Measures of which the figure for one level is another one than that for all. */
const RATED = /^(?:t[ỷỉ] (?:lệ|trọng|suất)|mức độ|chỉ số|điểm|số)\s/iu;
