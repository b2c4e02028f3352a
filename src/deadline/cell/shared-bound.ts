import { BEFORE, UP_TO } from "../calendar/bound-side.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import type { Timing } from "../timing.js";
import { isRemark, onlyPeriod } from "./remark.js";

/**
 * The word of a bound holds for a day that stands behind it with no word of its own.
 *
 * ```
 * Trước ngày 25 tháng cuối quý và 25/01 năm sau      trước 20/6 (báo cáo 6 tháng) và 20/12
 * ^^^^^                           ^^^^^^^^^^^^^      ^^^^^                           ^^^^^
 * ```
 */
export function withSharedBound(groups: readonly Group[], reader: Reader): readonly Group[] {
  const bare = ({ start }: Group, index: number): boolean =>
    index > 0 && kit.nameOf(reader, start) === "#";
  if (!groups.some(bare)) return groups;
  const shared: Group[] = [];
  for (const group of groups) {
    const before = shared.at(-1);
    const side = before === undefined ? undefined : sideOf(before.founds.at(-1)?.timing);
    const moment = onlyPeriod(group);
    const day = moment?.shape === "day" && kit.nameOf(reader, group.start) === "#";
    const joined =
      before !== undefined &&
      group.start > before.end &&
      isRemark(reader, before.end, group.start) &&
      kit.nameOf(reader, group.start - 1) !== ")";
    if (side === undefined || !day || !joined) shared.push(group);
    else {
      const founds = group.founds.map((found) => ({
        ...found,
        timing: { kind: "by", moment, ...side } as const,
      }));
      shared.push({ ...group, founds });
    }
  }
  return shared;
}

/** Which side of its day a bound means. */
function sideOf(timing: Timing | undefined): typeof BEFORE | undefined {
  if (timing?.kind === "by") {
    if (timing.time !== undefined || timing.moment.shape !== "day") return undefined;
    return timing.inclusive ? UP_TO : BEFORE;
  }
  const due = timing?.kind === "recurring" ? timing.due : undefined;
  if (due?.time !== undefined || due?.opens !== undefined) return undefined;
  return due?.side === "before" ? BEFORE : due?.side === "by" ? UP_TO : undefined;
}
