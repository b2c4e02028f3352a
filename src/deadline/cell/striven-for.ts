import { lexicon, phraseOf } from "../../reading/index.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Timing } from "../timing.js";
import { isLater, reachOf, withYearFrom } from "./reach.js";

/** What may stand between a time and an earlier one that is only striven for. */
const BETWEEN = /* @__PURE__ */ (() =>
  lexicon({
    joint:
      "(|,|;|-|:|và|nhưng|[cơ bản/] hoàn thành|xong|dứt điểm|giải quyết|xử lý|kết thúc|vào|trong|là|sẽ",
    strive: "phấn đấu|cố gắng|nỗ lực|quyết tâm|mục tiêu",
  }))();

/**
 * Beside the time that is set, an earlier one that the office only strives for is no obligation of
 * its own: nothing is late before the time that is set has passed.
 *
 * ```
 * Năm 2026 (phấn đấu hoàn thành trước 30/9/2026)      Phấn đấu xong tháng 9, chậm nhất 31/12/2026
 * ^^^^^^^^                                                                   ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutStrivenFor(groups: readonly Group[], reader: Reader): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const before = kept.at(-1);
    const set =
      before === undefined
        ? undefined
        : (setBefore(reader, before, group) ?? setBehind(reader, before, group));
    if (set === undefined) kept.push(group);
    else kept[kept.length - 1] = set;
  }
  return kept;
}

/** The time that is set, with what is striven for behind it; nothing where both are obligations. */
function setBefore(reader: Reader, set: Group, striven: Group): Group | undefined {
  const [first, second] = [kit.onlyFound(set), kit.onlyFound(striven)];
  if (first === undefined || second === undefined) return undefined;
  const bracket = kit.nameOf(reader, set.end) === "(";
  if (bracket && kit.nameOf(reader, striven.end) !== ")") return undefined;
  if (!isStrivenFor(reader, set.end, striven.start)) return undefined;
  const timing = notBefore(first.timing, second.timing);
  if (timing === undefined) return undefined;
  kit.noteProblem(reader, "deadline-striven-for", striven.start, striven.end);
  const end = striven.end + (bracket ? 1 : 0);
  return { ...set, founds: [{ ...first, timing, end }], end };
}

const LATEST = /* @__PURE__ */ wordSet("chậm muộn");
/** Words of striving and what joins them to their time: `phấn đấu cơ bản hoàn thành trong`. */
const LONGEST = 8;

/** The latest time that is set, with what is striven for before it. */
function setBehind(reader: Reader, striven: Group, set: Group): Group | undefined {
  const [first, second] = [kit.onlyFound(striven), kit.onlyFound(set)];
  if (first === undefined || second === undefined) return undefined;
  if (!kit.isOneOf(reader, set.start, LATEST)) return undefined;
  const bracket = kit.nameOf(reader, striven.end) === "(";
  if (bracket && kit.nameOf(reader, set.end) !== ")") return undefined;
  const apart = set.start - striven.end;
  if (apart > 1 || (apart === 1 && !bracket && kit.nameOf(reader, striven.end) !== ","))
    return undefined;
  const { start } = striven;
  const places = Array.from({ length: Math.min(LONGEST, start) }, (_, back) => start - 1 - back);
  if (!places.some((place) => isStrivenFor(reader, place, start))) return undefined;
  const timing = notBefore(second.timing, first.timing);
  if (timing === undefined) return undefined;
  kit.noteProblem(reader, "deadline-striven-for", start, striven.end);
  const end = set.end + (bracket ? 1 : 0);
  return { ...striven, founds: [{ ...second, timing, start, end }], end };
}

/** The time that is set, unless it ends before what is striven for. */
function notBefore(set: Timing, striven: Timing): Timing | undefined {
  // A year that only one of them has holds for both.
  const timing = withYearFrom(set, striven);
  const [outer, inner] = [reachOf(timing), reachOf(withYearFrom(striven, set))];
  if (outer === undefined || inner === undefined || isLater(inner, outer)) return undefined;
  return timing;
}

/** Whether nothing but words of striving stands in `[start, end)`: what else is done has its own time. */
function isStrivenFor(reader: Reader, start: number, end: number): boolean {
  let strives = false;
  for (let index = start; index < end;) {
    const words = phraseOf(BETWEEN, reader.pieces, index, end);
    if (words === undefined) return false;
    strives ||= words.value === "strive";
    index += words.length;
  }
  return strives;
}
