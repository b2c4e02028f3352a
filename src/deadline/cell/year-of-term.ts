import { defined } from "../../text/index.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import type { RecurringTiming } from "../timing.js";
import { labelOf } from "./label.js";

/**
 * A cadence of several years and the year of it, with words between, are one rule; of a year that
 * only the words name nobody can tell whether it is that of the same turns.
 *
 * ```
 * 10 năm một lần, tổ chức vào ngày 01 tháng 4 năm có chữ số cuối là 9
 * ^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withYearOfTerm(groups: readonly Group[], reader: Reader): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const before = kept.at(-1);
    const one = before === undefined ? undefined : joinedTo(reader, before, group);
    if (one === undefined) kept.push(group);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

function joinedTo(reader: Reader, before: Group, group: Group): Group | undefined {
  const [first, second] = [onlyCadence(before), onlyCadence(group)];
  if (first?.anchor !== undefined || first?.due !== undefined) return undefined;
  if (first === undefined || second?.anchor === undefined || first.every === "unspecified") {
    return undefined;
  }
  if (first.every.unit !== "year" || first.every.interval < 2) return undefined;
  const { start } = before;
  const { end } = group;
  const label = labelOf(reader, before.end, group.start);
  const { every } = second;
  if (every !== "unspecified" && every.interval === first.every.interval) {
    const timing = defined({ ...second, times: first.times });
    return { ...before, ...defined({ label }), founds: [{ timing, start, end }], start, end };
  }
  if (every !== "unspecified") return undefined;
  return { ...before, founds: [kit.partlyRead(reader, start, end)], start, end };
}

function onlyCadence(group: Group): RecurringTiming | undefined {
  const timing = kit.onlyFound(group)?.timing;
  return timing?.kind === "recurring" ? timing : undefined;
}
