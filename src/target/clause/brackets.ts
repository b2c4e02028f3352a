import type { Range, Reader } from "../token/reader.js";

/**
 * The joints that no bracket between two bounds holds, and where the last of those brackets ends.
 * What a bracket holds belongs to the figure before it, unless the next figure stands in it.
 *
 * ```
 * 90% (tiêu chí huyện, xã), tỷ lệ B đạt 80%      chiếm 20% GRDP (mục tiêu năm 2030: 30%)
 *                         ^                                     ^
 * ```
 */
export function outsideBrackets(
  { pieces, start: head }: Reader,
  { start, end, joints }: Range & { readonly joints: readonly number[] },
): { readonly joints: readonly number[]; readonly closed: number | undefined } {
  const open: number[] = [];
  const inside = new Set<number>();
  let closed: number | undefined;
  for (let place = start; place < end; place += 1) {
    const { key } = pieces[place] ?? {};
    if (open.length > 0) inside.add(place);
    if (key === "(") open.push(place);
    if (key !== ")") continue;
    const opening = open.pop();
    // `(Năm 2025 đạt 82%) Năm 2026 phấn đấu đạt 86%`
    if (opening === undefined && place === start && pieces[head]?.key === "(") closed = place + 1;
    if (opening === undefined) continue;
    inside.add(opening);
    if (open.length === 0) closed = place + 1;
  }
  return { joints: joints.filter((joint) => !inside.has(joint)), closed };
}
