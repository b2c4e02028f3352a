import { defined } from "../../text/index.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { WrittenLimits } from "../timing.js";
import type { Item } from "./item.js";
import { labelOf } from "./label.js";

/**
 * What goes on from a day, and a cadence before or behind it: it recurs from then on.
 *
 * ```
 * Từ năm 2027 trở đi, hằng năm      kể từ ngày 01/7/2026, hằng quý
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withOpening(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const opens = ({ founds: [found] }: Group): boolean =>
    found?.timing.kind === "ongoing" || limitsOf(reader, found) !== undefined;
  if (!groups.some(opens)) return groups;
  reader.end = item.end;
  const opened: Group[] = [];
  for (const group of groups) {
    const before = opened.at(-1);
    const one =
      before === undefined
        ? undefined
        : (goesOnIn(reader, before, group) ??
          openedBy(reader, before, group) ??
          begunBy(reader, before, group, item));
    if (one === undefined) opened.push(group);
    else opened[opened.length - 1] = one;
  }
  return opened;
}

function openedBy(reader: Reader, opening: Group, group: Group): Group | undefined {
  const [first, ...more] = opening.founds;
  const limits = more.length > 0 ? undefined : limitsOf(reader, first);
  const comma = kit.nameOf(reader, opening.end) === ",";
  const joined = (comma || first?.timing.kind === "ongoing") && opening.label === undefined;
  if (first === undefined || limits === undefined || !joined || group.label !== undefined) {
    return undefined;
  }
  const { start, end } = opening;
  const label = group.start > end ? labelOf(reader, end, group.start) : undefined;
  const founds = limitedBy(group, limits);
  const [one, ...others] = founds ?? [];
  if (one === undefined) return undefined;
  return { ...group, ...defined({ label }), founds: [{ ...one, start }, ...others], start };
}

const THROUGHOUT = /* @__PURE__ */ wordSet("cả suốt trong");

/** `Cả năm 2026, thường xuyên`: the period in which it goes on. */
function goesOnIn(reader: Reader, period: Group, group: Group): Group | undefined {
  const [first, ...more] = period.founds;
  const [second, ...others] = group.founds;
  if (more.length > 0 || others.length > 0 || first?.timing.kind !== "within") return undefined;
  if (second?.timing.kind !== "ongoing" || second.timing.limits !== undefined) return undefined;
  const joined = kit.nameOf(reader, period.end) === "," && group.start === period.end + 1;
  if (!joined || !kit.isOneOf(reader, period.start, THROUGHOUT)) return undefined;
  const { start } = period;
  const limits = { from: first.timing.period, to: first.timing.until ?? first.timing.period };
  return { ...group, founds: [{ ...second, timing: { kind: "ongoing", limits }, start }], start };
}

/** What goes on from a day, and a range that begins with `từ`. */
function limitsOf(reader: Reader, found: Found | undefined): WrittenLimits | undefined {
  const timing = found?.timing;
  if (timing?.kind === "ongoing")
    return timing.limits?.from === undefined ? undefined : timing.limits;
  if (timing?.kind !== "within" || timing.until === undefined) return undefined;
  if (kit.nameOf(reader, found?.start ?? 0) !== "từ") return undefined;
  return { from: timing.period, to: timing.until };
}

const SINCE = /* @__PURE__ */ phrases("[bắt đầu/kể/tính] từ|từ");

/** `Hằng quý tổ chức đối thoại, bắt đầu từ quý III/2026`: from when on a cadence holds. */
function begunBy(reader: Reader, group: Group, beginning: Group, item: Item): Group | undefined {
  const [first, ...more] = beginning.founds;
  if (first?.timing.kind !== "ongoing" || more.length > 0) return undefined;
  const { limits } = first.timing;
  const { start, end } = beginning;
  const since = kit.atPhrase(reader, SINCE, start - reader.position);
  let joint = start - 1;
  while (joint > group.end && BEGINS.test(kit.keyOf(reader, joint))) joint -= 1;
  const joined = kit.isOneOf(reader, joint, BEFORE_BEGINNING);
  if (limits?.from === undefined || !since || !joined || group.label !== undefined)
    return undefined;
  // "hằng quý rà soát, cập nhật, bắt đầu từ quý III": `từ` alone may begin another thing.
  const clear = joint < start - 1 || kit.nameOf(reader, start) !== "từ";
  if (!clear && holdsMark(reader, group.end, joint)) return undefined;
  const bracket = kit.nameOf(reader, joint) === "(" && kit.nameOf(reader, end) === ")";
  const founds = limitedBy(group, limits);
  if (founds === undefined) return undefined;
  const behind = labelOf(reader, group.end, joint);
  // Words on both sides: those before are the label, as everywhere.
  if (behind !== undefined && group.start > item.start) return undefined;
  const label = behind === undefined ? {} : { label: behind };
  return { ...group, ...label, founds, end: bracket ? end + 1 : end };
}

/** `bắt đầu thực hiện từ` */
const BEGINS = /^(?:bắt|đầu|thực|hiện|áp|dụng|triển|khai)$/;
const BEFORE_BEGINNING = /* @__PURE__ */ wordSet(", ( -");

/** The cadences of a group within limits, if it holds nothing else. */
function limitedBy(group: Group, limits: WrittenLimits): Found[] | undefined {
  const founds = group.founds.flatMap((found) => {
    const { timing } = found;
    if (timing.kind !== "recurring" || timing.limits !== undefined) return [];
    return [{ ...found, timing: { ...timing, limits } }];
  });
  return founds.length < group.founds.length || founds.length === 0 ? undefined : founds;
}

function holdsMark(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (kit.isMark(reader, index)) return true;
  return false;
}
