import type { Reader } from "../token/reader.js";
import { isBound, type BoundPart, type Part } from "./part.js";
import { isShare, jointsBetween } from "./segment.js";

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
export function withoutGradesOfShares(reader: Reader, parts: readonly Part[]): Part[] {
  return parts.map((part, index): Part => {
    if (!isBound(part)) return part;
    const before = parts.slice(Math.max(0, index - NEAR), index);
    const behind = parts.slice(index + 1, index + NEAR);
    const { start, end } = part;
    const describes = describesShare(reader, before, part) || isMeasured(reader, part, behind);
    return describes ? { kind: "words", start, end } : part;
  });
}

/** Whether a bound says of which units a share before it is. */
function describesShare(
  reader: Reader,
  parts: readonly Part[],
  { bound, start }: BoundPart,
): boolean {
  const share = parts.findLast(isBound);
  if (share?.bound.unit.kind !== "percent") return false;
  const { comparator, stance } = share.bound;
  const joined = jointsBetween(reader, parts, share.end, start).length === 0;
  if (bound.unit.kind === "count" && bound.stance === "quantifier") {
    return joined && (comparator === "lte" || comparator === "lt");
  }
  if (bound.unit.kind !== "grade" && bound.unit.kind !== "rank") return false;
  return stance === "quantifier" && (joined || isShare(share.bound));
}

/** Whether a grade names what the share behind it measures. */
function isMeasured(reader: Reader, { bound, end }: BoundPart, parts: readonly Part[]): boolean {
  const next = parts.find(isBound);
  if (bound.unit.kind !== "grade" || next?.bound.unit.kind !== "percent") return false;
  return jointsBetween(reader, parts, end, next.start).length === 0;
}
