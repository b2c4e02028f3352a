import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import { isBound } from "./report.js";

/**
 * Leaves out an event that only tells more of what is done: the time behind it is the one.
 *
 * ```
 * Khắc phục sau thanh tra trong thời gian 60 ngày kể từ ...      báo cáo hằng ngày cho đến khi kết thúc dịch
 *           ^^^^^^^^^^^^^                                                           ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutBareEvents(groups: readonly Group[], reader: Reader): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const before = kept.at(-1);
    const [found] = group.founds;
    if (before !== undefined && found !== undefined && endsCadence(reader, before, found)) {
      kit.noteProblem(reader, "deadline-text-left-over", before.end, group.end);
      kept[kept.length - 1] = { ...before, end: group.end };
      continue;
    }
    if (before !== undefined && found !== undefined && isTold(reader, before, group)) kept.pop();
    kept.push(group);
  }
  return kept.length < groups.length ? kept : groups;
}

/** `hằng tuần cho đến khi có chỉ đạo mới`: how long it goes on, which no day tells. */
function endsCadence(reader: Reader, { founds, end }: Group, { timing, start }: Found): boolean {
  if (timing.kind !== "event" || timing.relation !== "when" || timing.offset !== undefined)
    return false;
  if (founds.at(-1)?.timing.kind !== "recurring" || kit.nameOf(reader, start - 1) !== "đến")
    return false;
  return start - end === 1 || (start - end === 2 && kit.nameOf(reader, end) === "cho");
}

const BEFORE_DUTY = /* @__PURE__ */ wordSet(", :");

/** `sau thanh tra`, `dịp lễ`, and right behind it a term or a bound; of a bound also behind a comma. */
function isTold(reader: Reader, { founds, end, start }: Group, due: Group): boolean {
  const event = kit.onlyFound({ founds })?.timing;
  const timing = due.founds[0]?.timing;
  if (event?.kind !== "event" || timing === undefined) return false;
  const { relation, offset } = event;
  // "Sau sắp xếp (từ 01/7), bàn giao trước 31/7": the event has its day already.
  const told = offset === undefined && /\([^()]*\d[/.]\d[^()]*\)$/.test(event.event);
  if (told && kit.isOneOf(reader, end, BEFORE_DUTY))
    return isBound(timing) || timing.kind === "within";
  if (offset !== undefined || start === 0 || (relation !== "after" && relation !== "during"))
    return false;
  if (due.start !== end) {
    const named = kit.nameOf(reader, start) === "sau" && kit.nameOf(reader, start + 1) !== "khi";
    const comma = kit.nameOf(reader, end) === "," && due.start === end + 1;
    const inside = kit.isWord(reader, start - 1);
    return named && comma && inside && timing.kind === "by";
  }
  return isBound(timing) || (timing.kind === "event" && timing.offset !== undefined);
}
