import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";

/**
 * What goes on from a day, and then a cadence of which nothing more is said: it recurs from then on.
 *
 * ```
 * Từ năm 2027 trở đi, hằng năm      kể từ ngày 01/7/2026, hằng quý
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withOpening(groups: readonly Group[], reader: Reader): readonly Group[] {
  if (!groups.some(({ founds }) => founds[0]?.timing.kind === "ongoing")) return groups;
  const opened: Group[] = [];
  for (const group of groups) {
    const before = opened.at(-1);
    const one = before === undefined ? undefined : openedBy(reader, before, group);
    if (one === undefined) opened.push(group);
    else opened[opened.length - 1] = one;
  }
  return opened;
}

function openedBy(reader: Reader, opening: Group, group: Group): Group | undefined {
  const [first, ...more] = opening.founds;
  const joined = kit.nameOf(reader, opening.end) === "," && group.start === opening.end + 1;
  if (first?.timing.kind !== "ongoing" || more.length > 0 || !joined) return undefined;
  const { limits } = first.timing;
  if (limits?.from === undefined) return undefined;
  const { start } = opening;
  const founds = group.founds.flatMap((found) => {
    const { timing } = found;
    if (timing.kind !== "recurring" || timing.limits !== undefined) return [];
    return [{ ...found, timing: { ...timing, limits } }];
  });
  if (founds.length < group.founds.length) return undefined;
  const [one, ...others] = founds;
  if (one === undefined) return undefined;
  return { ...group, founds: [{ ...one, start }, ...others], start };
}
