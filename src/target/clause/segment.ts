import { populationEnd } from "../aside/population.js";
import { cursorAt, peek, phraseBefore, phraseOf, phrases, take } from "../../reading/index.js";
import type { Bound } from "../bound/bound.js";
import { DENIALS } from "../data/bound-words.js";
import { EACH } from "../data/context-words.js";
import { ADVERBIAL, HEADS, LEADING, OPENING, PLACED, PLANNED } from "../data/name-words.js";
import { is, placeOf, standsAt, type Range, type Reader } from "../token/reader.js";
import { clip, isBound, type BoundPart, type Part, type Parts } from "../bound/part.js";
import { outsideBrackets } from "./brackets.js";
import { leadsTo } from "../token/leads-to.js";

/** A part of a clause that speaks of one bound, or of a share of units and the bound on each. */
export interface Segment extends Range {
  readonly parts: Parts;
  readonly bound: BoundPart;
  /** The share of units that must reach the bound, where one stands before it. */
  readonly share: BoundPart | undefined;
  /** Shares of other units before it, of which the same is asked. */
  readonly others?: readonly Segment[];
}

/**
 * Divides a clause between its bounds.
 *
 * ```
 * Tỷ lệ A đạt 90%, tỷ lệ B, C đạt 80%      100% huyện, 100% xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function segments(reader: Reader, parts: Parts): Segment[] {
  const places = parts.flatMap((part, index) => (isBound(part) ? [index] : []));
  const found: Segment[] = [];
  let from = 0;
  let start = headOf(reader, parts.slice(0, (places[0] ?? 0) + 2));
  let share: BoundPart | undefined;
  places.forEach((place, order) => {
    const next = places[order + 1];
    // All that is decided between two bounds is decided by the parts between them.
    const between = parts.slice(place, (next ?? place) + 1);
    const [bound] = between.filter(isBound);
    if (bound === undefined) return;
    const end = next === undefined ? reader.end : splitBetween(reader, between);
    if (end === undefined) share = bound;
    else {
      const inside = parts.slice(from, next).flatMap((part) => clip(part, start, end));
      found.push({ start, end, parts: inside, bound, share });
      from = place + 1;
      start = end;
      share = undefined;
    }
  });
  return found;
}

/**
 * Where the first bound's own words begin: behind the last joint before it, where it stands before
 * what it measures; else where a measure has a head of its own.
 *
 * ```
 * Rà soát thủ tục, cắt giảm ít nhất 20% thời gian giải quyết
 *                  ^
 * Nâng cao chất lượng phục vụ, tỷ lệ hồ sơ đúng hạn đạt 98%
 *                              ^
 * ```
 */
function headOf(reader: Reader, parts: Parts): number {
  const bound = parts.find(isBound);
  if (bound === undefined) return reader.start;
  const joints = jointsBetween(reader, parts, reader.start, bound.start);
  const next = parts[parts.indexOf(bound) + 1];
  const placed = standsAt(reader, bound.end, PLACED);
  const adverbial = standsAt(reader, bound.end, ADVERBIAL);
  // `Học sinh giỏi cấp tỉnh: 25 giải trở lên`: the measure stands before its colon.
  const ends = next?.kind !== "words" || standsAt(reader, bound.end, ENDINGS);
  const labelled = reader.pieces[bound.start - 1]?.key === ":" && ends;
  const closes = (ends || placed || adverbial) && (bound.counted === undefined || labelled);
  if (closes || bound.behind) {
    if (standsAt(reader, reader.start, HEADS)) return reader.start;
    // `…, phấn đấu chỉ số`
    const opens = (joint: number): boolean =>
      reader.pieces[joint]?.key !== "và" && leadsTo(reader, joint + 1, HEADS);
    return joints.find(opens) ?? reader.start;
  }
  return joints.findLast((place) => opensBound(reader, parts, place, bound.start)) ?? reader.start;
}

const HAVING = /* @__PURE__ */ phrases("có|được");

/** Signs behind which nothing more is said of a bound. */
const ENDINGS = /* @__PURE__ */ phrases(",|(|và");

/** Where the words of the next bound begin; `undefined` where both make one target. */
function splitBetween(reader: Reader, parts: Parts): number | undefined {
  const bound = parts[0];
  const next = parts.at(-1);
  if (bound?.kind !== "bound" || next?.kind !== "bound") return undefined;
  const { joints, closed } = outsideBrackets(reader, {
    start: bound.end,
    end: next.start,
    joints: jointsBetween(reader, parts, bound.end, next.start),
  });
  const headed = joints.findLast((place) =>
    [HEADS, PLANNED].some((table) => leadsTo(reader, place + 1, table)),
  );
  const adjacent = beforeTime(
    parts,
    joints.filter((place) => opensBound(reader, parts, place, next.start)),
  );
  // `Hoàn thành 100% kế hoạch, trong đó án tham gia tố tụng chiếm 60%`
  const among = joints.find((place) => standsAt(reader, place + 1, AMONG));
  if (among !== undefined) return among;
  // `trên 95% hồ sơ đúng hạn và không có hồ sơ quá hạn trên 30 ngày`
  const denied = joints.find((place) => standsAt(reader, place + 1, DENIALS));
  if (denied !== undefined) return denied;
  // `100% trẻ được học chương trình mới, giảm tỷ lệ suy dinh dưỡng xuống dưới 3%`
  const moved = joints.find((place) => parts.some((part) => opensChange(reader, part, place + 1)));
  if (moved !== undefined) return moved;
  // `90% chi hội có quỹ, bình quân từ 25.000 đồng trở lên`
  const meant = joints.find((place) => standsAt(reader, place + 1, ON_AVERAGE));
  if (meant !== undefined && isShare(bound) && populationEnd(reader, bound.end, meant) < meant)
    return meant;
  // `100% thôn, tổ dân phố, mỗi nơi có ít nhất 03 người`
  const apposed = adjacent !== undefined && standsAt(reader, adjacent + 1, EACH);
  if (apposed && isShare(bound) && populationEnd(reader, bound.end, adjacent) === adjacent)
    return undefined;
  // `mức độ hài lòng về đất đai, xây dựng đạt 85%`: the name began at its head.
  const named = next.behind && headed !== undefined && headed < (adjacent ?? 0);
  if (adjacent !== undefined && !named) return labelStart(reader, joints, adjacent);
  const [first] = joints;
  // Nothing but what belongs to the bound stands between it and the joint.
  const words = parts.find(({ kind }) => kind === "words");
  if (bound.behind && words?.start === first && first !== undefined) return first;
  const timely = (joint: number): number | undefined =>
    beforeTime(
      parts,
      joints.filter((one) => one <= joint),
    );
  if (headed !== undefined) return timely(headed);
  // `đúng hạn trên 98%, trong đó trễ hạn dưới 2%`: no units are named, so it is no share of them.
  const share = isShare(bound) && first !== bound.end && reader.pieces[bound.end]?.key !== "(";
  const last = joints.at(-1);
  if (share && last !== undefined && saysAnother(reader, bound, next, last)) return last;
  if (share && !isShare(next)) return undefined;
  // `90% xã có tối thiểu 70% hồ sơ …`: the second share is what each of them is to have.
  const had = next.behind || [0, 1].some((back) => standsAt(reader, next.start - back, HAVING));
  if (last !== undefined) return timely(last);
  // `60% hồ sơ năm 2027: 70%`
  const labelled = parts.find((part) => isLabel(reader, part));
  return share && had ? undefined : (labelled?.start ?? closed ?? next.start);
}

/** `mức độ 1: 78%, mức độ 2: 22%`: behind the joint before it begins the label of which this is the colon. */
function labelStart({ pieces }: Reader, joints: readonly number[], colon: number): number {
  if (pieces[colon]?.key !== ":") return colon;
  return joints.findLast((joint) => joint < colon && pieces[joint]?.key !== ":") ?? colon;
}

/** `năm 2027: 70%`: a time before a colon is that of the figure behind it. */
function isLabel({ pieces }: Reader, { kind, end }: Part): boolean {
  return kind === "time" && pieces[end]?.key === ":";
}

/** Whether a verb of change with its measure begins behind a joint. */
function opensChange(reader: Reader, { kind, start, end }: Part, place: number): boolean {
  return kind === "change" && start === place && standsAt(reader, end, HEADS);
}

/**
 * The last joint of those that open a bound, or the one before a time that the last only closes.
 *
 * ```
 * đến 30/6/2026 tối thiểu 50% và đến 31/12/2026, 100% cán bộ …
 *                             ^^ this one      ^ not this one
 * ```
 */
function beforeTime(parts: Parts, joints: readonly number[]): number | undefined {
  const [before, last] = joints.slice(-2);
  if (before === undefined || last === undefined) return before;
  const timed = parts.some(
    ({ kind, start, end }) => kind === "time" && start === before + 1 && end === last,
  );
  return timed ? before : last;
}

/**
 * Whether something is said of the units of a share already, and of another measure behind a joint.
 *
 * ```
 * 100% thôn có cáp quang, vùng phủ 5G đạt 99% dân số
 *           ^^          ^ another
 * ```
 */
function saysAnother(reader: Reader, bound: BoundPart, next: BoundPart, joint: number): boolean {
  if (!next.behind || next.unit.kind !== "percent" || !is(cursorAt(reader, joint), ","))
    return false;
  const said = populationEnd(reader, bound.end, joint);
  // `cắm mốc 100% tuyến kênh`: what is done to the units may stand before the share.
  const place = cursorAt(reader, bound.start);
  const done = peek(place, -1).kind === "letters" && !phraseBefore(place, LEADING);
  if ((said === joint && !done) || joint + 1 === next.start) return false;
  const had = { start: said, end: joint };
  return placeOf(reader, HEADS, had) === undefined;
}

/** Whether a bound can say of how many units another bound holds. */
export function isShare({ unit, behind, direction, comparator }: Bound): boolean {
  const percent = unit.kind === "percent" && !behind && direction === undefined;
  return percent && ["all", "gte", "gt", "reach"].includes(comparator);
}

/** Words and signs that join the parts of a clause. */
const JOINTS = /* @__PURE__ */ phrases(",|và|(|:|hoặc|còn|với tổng");

const AMONG = /* @__PURE__ */ phrases("trong đó|riêng");
const ON_AVERAGE = /* @__PURE__ */ phrases("bình quân|trung bình");

/** The commas and other joints among the words of a stretch. */
export function jointsBetween(reader: Reader, parts: Parts, start: number, end: number): number[] {
  const joints: number[] = [];
  for (const part of parts.flatMap((one) => (one.kind === "words" ? clip(one, start, end) : []))) {
    for (let place = part.start; place < part.end; place++) {
      const labels =
        place === part.start && parts.some((one) => one.end === place && isLabel(reader, one));
      if (standsAt(reader, place, JOINTS) && !labels && !joinsGrades(reader, place))
        joints.push(place);
    }
  }
  return joints;
}

/** `hạnh kiểm khá, tốt`: grades in a row name one measure. */
function joinsGrades({ pieces, end }: Reader, place: number): boolean {
  const graded = (at: number): boolean => phraseOf(GRADED, pieces, at, end) !== undefined;
  return graded(place - 1) && graded(place + 1);
}

const GRADED = /* @__PURE__ */ phrases("giỏi|khá|tốt|xuất sắc|sắc|trung bình");

/** Whether between a joint and a bound stand only words that open a target. */
function opensBound(reader: Reader, parts: Parts, joint: number, boundStart: number): boolean {
  const inner = cursorAt(reader, joint + 1);
  while (inner.position < boundStart) {
    const { position } = inner;
    const aside = parts.find(
      ({ kind, start }) => start === position && ["time", "each", "change"].includes(kind),
    );
    if (aside !== undefined) inner.position = aside.end + (isLabel(reader, aside) ? 1 : 0);
    else if (!take(inner, OPENING)) {
      if (!is(inner, ",") && !is(inner, "(")) return false;
      inner.position += 1;
    }
  }
  return true;
}

/**
 * Joins shares of several kinds of units of which only the last says what is asked of them.
 *
 * ```
 * 100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function joinCoordinates(reader: Reader, segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const coordinate =
      before?.bound.comparator === "all" &&
      segment.share?.comparator === "all" &&
      populationEnd(reader, before.bound.end, before.end) === before.end;
    if (!coordinate) joined.push(segment);
    else {
      const others = [...(before.others ?? []), before];
      joined[joined.length - 1] = { ...segment, start: before.start, others };
    }
  }
  return joined;
}
