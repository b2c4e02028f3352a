import type { BoundPart, PartOf, Parts } from "../bound/part.js";
import { NAMED_BY_NUMBER } from "../data/unit-words.js";
import * as kit from "../token/reader.js";
import { yearOf } from "./same-year.js";

type Time = PartOf<"time">;

/** The times among the parts of a target, but for those of a figure behind it that was not read. */
export function timesInside(reader: kit.Reader, parts: Parts, bound: BoundPart): readonly Time[] {
  return parts.filter(
    (part): part is Time => part.kind === "time" && !isOfAnother(reader, part, bound),
  );
}

const JOINT = /^[:,;(]$/;

/**
 * Whether a time stands right behind another figure, which a joint parts from the bound.
 *
 * ```
 * Lắp 120 camera: 60 chiếc quý I/2027, 60 chiếc quý III/2027
 *                          ^^^^^^^^^^ of these 60, not of all 120
 * ```
 */
function isOfAnother(reader: kit.Reader, time: Time, { end }: BoundPart): boolean {
  const { pieces } = reader;
  let place = time.start - 1;
  while (place > end && pieces[place]?.kind === "letters") place -= 1;
  if (place <= end || pieces[place]?.kind !== "digits" || place === time.start - 1) return false;
  const number = kit.cursorAt(reader, place);
  if (kit.isYear(kit.peek(number)) || kit.phraseBefore(number, NAMED_BY_NUMBER)) return false;
  return pieces.slice(end, place).some(({ key }) => JOINT.test(key));
}

/**
 * The time of a target out of those that stand beside it: one by which it is due before one in
 * which; of several years that before the bound the nearest.
 *
 * ```
 * năm 2026 vào nhóm khá, năm 2027 vào nhóm 5 tỉnh dẫn đầu
 *                        ^^^^^^^^ of the group that was read
 * ```
 */
export function timeOf(times: readonly Time[], { start }: BoundPart): Time | undefined {
  const once = times.filter(({ every }) => every === undefined);
  const before = once.filter(({ end }) => end <= start);
  const years = new Set(before.map(({ deadline }) => yearOf(deadline)));
  years.delete(undefined);
  const by = once.find(({ deadline }) => deadline.clauses[0]?.timing.kind === "by");
  return (years.size > 1 ? before.at(-1) : by) ?? once[0] ?? times[0];
}
