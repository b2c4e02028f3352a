import type { BoundPart, PartOf, Parts } from "../bound/part.js";
import * as kit from "../token/reader.js";
import { metricRanges } from "./metric.js";

type Change = PartOf<"change">;

/** Shares that a change may be told in. */
const isShare = ({ unit }: BoundPart): boolean =>
  unit.kind === "percent" || (unit.kind === "measure" && unit.name === "‰");

/**
 * The verb of change of which a figure is the amount, though what changes stands between the two.
 *
 * ```
 * Giảm cháy rừng từ 5% - 10% số vụ      Mức giảm hộ nghèo bình quân: 1%      giảm nghèo bình quân … là 1%/năm
 * ^^^^                                  ^^^^^^^^                             ^^^^
 * ```
 */
export function changeBefore(
  reader: kit.Reader,
  parts: Parts,
  bound: BoundPart,
): Change | undefined {
  const changes = parts.filter(
    (part): part is Change => part.kind === "change" && part.end <= bound.start,
  );
  // `tiếp tục giảm tai nạn, phấn đấu giảm số người chết mỗi năm 5 - 10%`: the nearer one.
  const change = changes.findLast((one) => opens(reader, parts, one)) ?? changes[0];
  if (change === undefined) return undefined;
  if (change.rate === true) return change;
  if (!isShare(bound) || !opens(reader, parts, change)) return undefined;
  const told =
    bound.level === true
      ? isYearly(reader, parts, change, bound)
      : tellsOfObject(reader, change, bound);
  return told ? change : undefined;
}

const JOINT = /^(?:,|và|:)$/;
const SETTING = /* @__PURE__ */ kit.phrases(
  "[đề/đặt] ra|[đặt] [mục tiêu/chỉ tiêu] [cụ thể/chung/chủ yếu/là/]|[đặt] [mục tiêu/chỉ tiêu] cụ thể là|phấn đấu|yêu cầu|quyết tâm|nêu rõ|tiếp tục",
);

/** Whether nothing is named before a verb of change, or a joint parts it from that. */
export function opens(reader: kit.Reader, parts: Parts, { start }: Change): boolean {
  if (JOINT.test(reader.pieces[start - 1]?.key ?? "")) return true;
  if (kit.phraseBefore(kit.cursorAt(reader, start), SETTING)) return true;
  const heading = parts.filter((part) => part.kind === "words" && part.start <= start);
  return heading.every((words) => metricRanges(reader, [words]).length === 0);
}

const AVERAGE = /* @__PURE__ */ kit.phrases("bình quân|trung bình");
const IS = /* @__PURE__ */ kit.phrases("là|đạt");
/** Heads of what is itself a level, where more of it is wanted. */
const LEVELS = /* @__PURE__ */ kit.phrases("tỷ [lệ/trọng]|mức|tốc độ|tăng trưởng|độ");

/** `giảm hộ nghèo bình quân hằng năm là 1%`: what is so much a year is no level. */
function isYearly(reader: kit.Reader, parts: Parts, change: Change, bound: BoundPart): boolean {
  if (bound.direction !== undefined || !kit.standsAt(reader, bound.start, IS)) return false;
  if (change.direction === "increase" && kit.standsAt(reader, change.end, LEVELS)) return false;
  const between = { start: change.end, end: bound.start };
  const every = parts.some((part) => part.kind === "time" && part.every !== undefined);
  const average = every && kit.placeOf(reader, AVERAGE, between) !== undefined;
  return average || bound.per?.unit === "year";
}

const OTHER_FIGURES = /* @__PURE__ */ kit.phrases("cho|của|với|tại|ở|trong|trên|đến|để|bằng");

/** Whether a figure is not the amount of the change before it: `giảm phiền hà cho 90% người dân`. */
export function isOfOthers(reader: kit.Reader, { start }: BoundPart): boolean {
  return kit.standsAt(reader, start - 1, OTHER_FIGURES) || reader.pieces[start]?.key === "cho";
}

const RAISING = /* @__PURE__ */ kit.phrases("nâng|cải thiện");
const OF_OBJECT = /* @__PURE__ */ kit.phrases(
  "số [vụ/người/lượng/hộ/ca]|[trên/ở/tại/về/] cả [ba/2/3/02/03/hai]|[trên/ở/về] [3/2/02/03/ba/hai/các] [tiêu chí/mặt]|[mỗi/hàng] năm|so với",
);

/** `giảm cháy rừng 5% số vụ`: the words behind a share are of what changes. */
function tellsOfObject(reader: kit.Reader, change: Change, bound: BoundPart): boolean {
  if (bound.behind || kit.standsAt(reader, change.start, RAISING)) return false;
  const object = reader.pieces.slice(change.end, bound.start);
  if (isOfOthers(reader, bound)) return false;
  if (object.length === 0 || !object.every(({ kind }) => kind === "letters")) return false;
  return kit.standsAt(reader, bound.end, OF_OBJECT);
}
