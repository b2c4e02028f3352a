import type { Segment } from "../clause/segment.js";
import type { Target } from "../target.js";
import type * as kit from "../token/reader.js";

/** Gives the targets from one on that have no time of their own that of the last. */
export function lend(
  targets: readonly Target[],
  first: number,
  { deadline, role }: Target,
): Target[] {
  return targets.map((target, place) => {
    const open = place >= first && target.deadline === undefined && target.role === role;
    return open && deadline !== undefined ? { ...target, deadline } : target;
  });
}

/** The targets with the times that stand behind the brackets of their parts, where there are any. */
export function withParts(
  reader: kit.Reader,
  targets: readonly Target[],
  segments: readonly Segment[],
): Target[] | undefined {
  let dated: Target[] | undefined;
  segments.forEach(({ parts, bound }, order) => {
    const time = parts.findLast(({ kind, start }) => kind === "time" && start >= bound.end);
    const target = targets[order];
    if (time === undefined || target === undefined) return;
    const part = partsBefore(reader, segments, order, time.start);
    if (part === undefined) return;
    const [before, behind] = [(dated ?? targets).slice(0, order), (dated ?? targets).slice(order)];
    dated = [...lend(before, part - 1, target), ...behind];
  });
  return dated;
}

/** So many parts a whole has at most. */
const MOST_PARTS = 12;

/**
 * The first of the parts in brackets behind which a time stands.
 *
 * ```
 * Hỗ trợ 45 hộ (chăn nuôi: 30 hộ, buôn bán: 15 hộ) xong trong tháng 8/2026
 *               ^^^^^^^^^^^^^^^^^                  of the whole and of both parts
 * ```
 */
function partsBefore(
  { pieces }: kit.Reader,
  segments: readonly Segment[],
  last: number,
  time: number,
): number | undefined {
  let place = time - 1;
  while (pieces[place]?.kind === "letters") place -= 1;
  // `…), xong trước ngày 30/6/2026`
  if (pieces[place]?.key === "," && place < time - 1) place -= 1;
  if (pieces[place]?.key !== ")") return undefined;
  const near = segments.slice(Math.max(0, last - MOST_PARTS), last + 1);
  const among = near.findLastIndex(({ start }) => pieces[start]?.key === "(");
  const first = near[among]?.start;
  const part = last + 1 - near.length + among;
  if (first === undefined || part === 0) return undefined;
  const closed = pieces.slice(first, place).some(({ key }) => key === ")");
  return closed ? undefined : part;
}
