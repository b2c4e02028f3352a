import type { Segment } from "../clause/segment.js";
import type { Target } from "../target.js";
import type * as kit from "../token/reader.js";

/** What stands before a semicolon. */
interface Before {
  readonly last?: Target | undefined;
  readonly segment?: Segment | undefined;
}

/**
 * Gives what a clause asks the time of the measure before the semicolon, where it goes on with that
 * measure: for another place among others, or for a second kind of the same things.
 *
 * ```
 * Tỷ lệ hộ nghèo đến năm 2027 còn dưới 1%; hộ cận nghèo còn dưới 2%
 *                ^^^^^^^^^^^^ of both
 * Xếp hạng đến năm 2030: ≤ 3 khu vực; ≤ 50 thế giới
 *          ^^^^^^^^^^^^ of both
 * ```
 */
export function withSiblingTime(
  reader: kit.Reader,
  found: readonly Target[],
  segment: Segment | undefined,
  { last, segment: earlier }: Before,
): readonly Target[] {
  const [target, ...others] = found;
  if (target === undefined || others.length > 0 || last?.deadline === undefined) return found;
  if (segment === undefined || earlier === undefined || !isOpenAim(target)) return found;
  if (last.role !== "target" || last.per !== undefined || last.unit.kind !== target.unit.kind)
    return found;
  const { bound } = segment;
  const said = earlier.parts.find(({ kind }) => kind === "time");
  if (said === undefined || said.end > earlier.bound.start) return found;
  if (segment.parts.some(({ kind }) => kind === "time")) return found;
  const placed = target.unit.kind === "rank" && bound.start === reader.start;
  const sibling = bound.behind && isKind(target.metric, last.metric);
  return placed || sibling ? [{ ...target, deadline: last.deadline }] : found;
}

function isOpenAim({ role, deadline, per }: Target): boolean {
  return role === "target" && deadline === undefined && per === undefined;
}

const SHARE_OF = /^t[ỷỉ] lệ ([^ ]+) /iu;

/** `hộ cận nghèo` behind `Tỷ lệ hộ nghèo`: other ones of the same things. */
function isKind(metric: string, before: string): boolean {
  const thing = SHARE_OF.exec(`${before} `)?.[1];
  return thing !== undefined && metric.toLowerCase().startsWith(`${thing.toLowerCase()} `);
}
