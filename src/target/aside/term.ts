import type { SaidOf } from "../bound/part.js";
import { readFigure } from "../figure/figure.js";
import * as kit from "../token/reader.js";

/** Words that begin what a term counts from, and those that say how often something is done. */
const COUNTED_FROM = /* @__PURE__ */ kit.phrases(
  "[kể/tính/] từ [ngày/khi/thời/lúc]|kể từ|sau khi|trước khi|trước ngày",
);
const WITHIN = /* @__PURE__ */ kit.phrases("trong [vòng/thời]");
const ROUTINES = /* @__PURE__ */ kit.phrases("báo cáo|họp|giao ban|định kỳ|cập nhật|gửi|rà soát");

/**
 * Skips a term that counts from an event, and a cadence: they are times, not aims. A phrase that is
 * said to be a target may be either.
 *
 * ```
 * trong vòng 05 ngày kể từ ngày nhận hồ sơ      Giao ban 1 lần/quý
 * ^^^^^^^^^^^^^^^^^^                                     ^^^^^^^^^
 * ```
 */
export function skipTime(reader: kit.Reader): SaidOf<"words"> | undefined {
  if (reader.mode !== "running") return undefined;
  const { position, start } = reader;
  const within = kit.at(reader, WITHIN);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const { unit, per, comparators, reach } = figure;
  const opens = position === start;
  const term = unit.kind === "duration" && (opens || within) && kit.at(reader, COUNTED_FROM);
  const times = unit.kind === "count" && /^lần$/iu.test(unit.counted) && per !== undefined;
  const routine = opens || kit.standsAt(reader, start, ROUTINES);
  const cadence = times && routine && comparators.length === 0 && !reach;
  return term || cadence ? { kind: "words" } : undefined;
}
