import { phraseOf, phrases } from "../../reading/index.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN } from "../lexer/words.js";
import type { Item } from "./item.js";
import { isBound, namingPeriod, reportBefore } from "./report.js";

const NEXT_TASKS = /* @__PURE__ */ phrases(
  "nhiệm vụ|phương hướng|[kế hoạch/chương trình] công tác|công tác",
);

/**
 * Leaves out what is reviewed and what is planned at a meeting whose own time stands last.
 *
 * ```
 * Sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm vào ngày 05/7
 *                                                              ^^^^^^^^^^^^^
 * ```
 */
export function withoutReviewed(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const [due, next, reviewed] = [groups.at(-1), groups.at(-2), groups.at(-3)];
  if (due === undefined || next === undefined) return groups;
  const timing = due.founds[0]?.timing;
  const inside = timing?.kind === "within" && kit.isOneOf(reader, due.start, IN);
  const adjacent = due.start === next.end && (inside || isBound(timing));
  if (!adjacent || namingPeriod(reader, next) === undefined) return groups;
  const names = [2, 4].some((length) => {
    const start = next.start - length;
    return phraseOf(NEXT_TASKS, reader.pieces, start, next.start)?.length === length;
  });
  const start = reviewed?.end ?? item.start;
  if (!names || start >= next.start) return groups;
  if (reviewed === undefined) {
    return reportBefore(reader, item.start, next.start) < 0 ? groups : named(reader, [next], [due]);
  }
  const before = groups.at(-4)?.end ?? item.start;
  const report = reportBefore(reader, before, reviewed.start);
  if (report < 0 || namingPeriod(reader, reviewed) === undefined) return groups;
  return named(reader, [reviewed, next], [...groups.slice(0, -3), due]);
}

/** The times that are left, where others are parts of names. */
function named(reader: Reader, names: readonly Group[], left: readonly Group[]): readonly Group[] {
  for (const { start, end } of names) kit.noteName(reader, start, end);
  return left;
}
