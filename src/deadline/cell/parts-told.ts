import { phraseOf, phrases } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Item } from "./item.js";
import { labelOf } from "./label.js";
import { reachOf, within, withYearFrom } from "./reach.js";

const PARTLY = /* @__PURE__ */ phrases("trong đó|cụ thể|gồm|bao gồm|chia làm|chia thành");
const BEFORE_PARTS = /* @__PURE__ */ wordSet(", : ; - (");
/** What is numbered of what is done in turns: `đợt 1`, `lớp 2`. */
const TURN: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("đợt lần lớp kỳ vòng bước phiên phần khóa khoá gđ đoạn".split(" ")))();
/** How many words may stand between the name of a turn and its time. */
const LONGEST_LABEL = 12;

/**
 * Leaves out a time of which all parts are told behind it: each part is due by its own.
 *
 * ```
 * Trong năm 2026, trong đó: lớp 1 tháng 4, lớp 2 tháng 8      Năm 2026 (đợt 1: tháng 4, đợt 2: tháng 8)
 *                                 ^^^^^^^        ^^^^^^^                        ^^^^^^^         ^^^^^^^
 * ```
 */
export function withoutFrames(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const kept: Group[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined) continue;
    const parts = partsOf(groups, index, reader, item);
    // Where one turn alone is told, the others are due in the time before the bracket.
    if (parts.length === 0 || !areAll(reader, parts, item)) kept.push(group, ...parts);
    else kept.push(...headed(reader, group, parts));
    index += parts.length;
  }
  return kept;
}

/** Whether several are told, or a bracket goes on in the next item: `(đợt 1 tháng 4; đợt 2 tháng 8)`. */
function areAll(reader: Reader, parts: readonly Group[], { end }: Item): boolean {
  const from = parts.at(-1)?.end ?? end;
  return parts.length > 1 || !kit.holds(reader, from, Math.min(end, from + LONGEST_PARTS), ")");
}

/** The parts, the first of them from where its frame begins. */
function headed(
  reader: Reader,
  { start, end }: Group,
  [first, ...others]: readonly Group[],
): readonly Group[] {
  if (first === undefined) return others;
  const label = first.label ?? labelOf(reader, end, first.start);
  const founds = first.founds.map((found) => ({ ...found, start }));
  return [defined({ ...first, label, founds, start }), ...others];
}

/** The parts told behind a time, each in its year; nothing where it is no frame of theirs. */
function partsOf(
  groups: readonly Group[],
  index: number,
  reader: Reader,
  item: Item,
): readonly Group[] {
  const frame = groups[index];
  const timing = frame === undefined ? undefined : kit.onlyFound(frame)?.timing;
  if (frame === undefined || timing?.kind !== "within" || timing.period.shape === "day") return [];
  const close = endOfParts(reader, frame.end, item.end);
  const outer = reachOf(timing);
  if (close === undefined || outer === undefined) return [];
  const parts: Group[] = [];
  let start = frame.end;
  for (let next = index + 1; (groups[next]?.start ?? close) < close; next++) {
    const part = groups[next];
    const found = part === undefined ? undefined : kit.onlyFound(part);
    if (part === undefined || found === undefined) return [];
    const own = withYearFrom(found.timing, timing);
    const inner = reachOf(own);
    if (inner === undefined || !within(inner, outer)) return [];
    if (!isTurn(reader, start, part.start)) return [];
    parts.push({ ...part, founds: [{ ...found, timing: own }] });
    start = part.end;
  }
  return parts;
}

/** No further it is looked for the parts of a time. */
const LONGEST_PARTS = 120;

/** Up to where the parts of a time are told, if they are. */
function endOfParts(reader: Reader, start: number, end: number): number | undefined {
  const last = Math.min(end, start + LONGEST_PARTS);
  if (kit.nameOf(reader, start) === "(") {
    for (let index = start; index < last; index++)
      if (kit.nameOf(reader, index) === ")") return index;
    return last;
  }
  const words = kit.isOneOf(reader, start, BEFORE_PARTS) ? start + 1 : start;
  return phraseOf(PARTLY, reader.pieces, words, end) === undefined ? undefined : last;
}

const NUMBERS = /* @__PURE__ */ wordSet("# i ii iii iv");

/** `lớp 1 tháng 4`, `đợt 2: tháng 8`: whether the words before a time name a turn by its number. */
function isTurn(reader: Reader, start: number, end: number): boolean {
  for (let index = Math.max(start, end - LONGEST_LABEL); index < end; index++) {
    const numbered = kit.isOneOf(reader, index + 1, NUMBERS);
    if (numbered && TURN.has(kit.keyOf(reader, index))) return true;
  }
  return false;
}
