import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, wordSet } from "../lexer/words.js";

/** A mark between two things says that they are two; a bracket only adds to what stands before it. */
export const DIVIDERS = /* @__PURE__ */ wordSet(", : ; . ) +");

/** A cadence of which nothing more is said. */
function isBare(group: Group): boolean {
  return kit.onlyFound(group) !== undefined && areBare(group);
}

/** Cadences of which nothing more is said: `quý, năm`. */
function areBare({ founds }: Group): boolean {
  return founds.every(({ timing }) => timing.kind === "recurring" && timing.due === undefined);
}

/**
 * A rule of another cadence behind some that have none, or a period of the next year.
 *
 * ```
 * Hằng quý, chậm nhất ngày 5 tháng sau      Báo cáo quý, năm: trước ngày 10 tháng sau
 * Hằng năm, chậm nhất quý I năm sau
 * ```
 */
export function isRuleApart(reader: Reader, before: Group, group: Group): boolean {
  if (!areBare(before) || kit.isOneOf(reader, group.start, EACH)) return false;
  const joined =
    group.start === before.end ||
    (group.start === before.end + 1 && kit.isOneOf(reader, before.end, JOINTS));
  const timing = group.founds[0]?.timing;
  if (!joined || group.founds.length > 1) return false;
  if (timing?.kind === "by" && timing.moment.shape === "months")
    return (timing.moment.yearOffset ?? 0) > 0;
  if (timing?.kind !== "recurring") return false;
  return !isBare(group) || kit.isOneOf(reader, group.start, WEEKS);
}

const JOINTS = /* @__PURE__ */ wordSet(", :");
const WEEKS = /* @__PURE__ */ wordSet("tuần ngày");

/** Words of a due day behind a cadence that no rule read: `hằng tháng, ngày làm việc thứ 3`. */
export function leavesRule(
  reader: Reader,
  before: Group | undefined,
  start: number,
  end: number,
): boolean {
  if (before === undefined || start >= end) return false;
  if (edgesCadence(reader, before, start) || exceptsTurn(reader, before, start, end)) return true;
  const place = kit.nameOf(reader, start) === "," ? start + 1 : start;
  const first = kit.nameOf(reader, place) === "lần" && kit.nameOf(reader, place + 1) === "đầu";
  if (first && isBare(before)) return true;
  if (!isBare(before) || !kit.isOneOf(reader, start, OPENINGS)) return false;
  for (let index = start + 1; index < end; index++) {
    if (kit.isOneOf(reader, index, DIVIDERS)) return false;
    const unit = kit.isOneOf(reader, index, RULED);
    if (unit && kit.isOneOf(reader, index + 1, RULES)) return true;
    if (kit.nameOf(reader, index) === "thứ" && kit.isOneOf(reader, index + 1, WEEKDAYS))
      return true;
  }
  return false;
}

/**
 * One turn of a cadence that has a day of its own, so that what is said of all does not hold for it.
 *
 * ```
 * Hằng quý, riêng quý IV trước 15/12      Ngày 15 tháng cuối quý (quý IV: ngày 10/12)
 *           ^^^^^^^^^^^^^                                         ^^^^^^^^
 * ```
 */
function exceptsTurn(reader: Reader, { founds }: Group, start: number, end: number): boolean {
  if (!founds.every(({ timing }) => timing.kind === "recurring")) return false;
  const place = kit.isOneOf(reader, start, BEFORE_TURN) ? start + 1 : start;
  if (kit.keyOf(reader, place) === "riêng") return kit.isOneOf(reader, place + 1, TURNS);
  const ruled = founds.some(
    ({ timing }) => timing.kind === "recurring" && timing.due !== undefined,
  );
  if (!ruled || kit.nameOf(reader, start) !== "(" || place !== end) return false;
  const turn = kit.isOneOf(reader, end, TURNS) && kit.isOneOf(reader, end + 1, NUMERALS);
  return turn && kit.isOneOf(reader, end + 2, OPENINGS);
}

const BEFORE_TURN = /* @__PURE__ */ wordSet(", ( ;");
const TURNS = /* @__PURE__ */ wordSet("tuần tháng quý năm kỳ đợt lần");
const NUMERALS = /* @__PURE__ */ wordSet("# i ii iii iv");

const OPENINGS = /* @__PURE__ */ wordSet(", : vào trước chậm muộn");
const WEEKDAYS = /* @__PURE__ */ wordSet("# hai ba tư năm sáu bảy");
const RULED = /* @__PURE__ */ wordSet("ngày tuần tháng");
const RULES = /* @__PURE__ */ wordSet("làm đầu cuối thứ sau tiếp kế #");

const SEVERAL = /* @__PURE__ */ wordSet("các những thứ");

/** `Quý I các năm 2026 - 2030`, `tháng thứ 3 kể từ ...`: what goes on about the time before it. */
export function continues(reader: Reader, group: Group, before: Group): boolean {
  if (before.end !== group.start) return false;
  return kit.isOneOf(reader, group.start, SEVERAL) || edgesCadence(reader, before, group.start);
}

/** `Hằng quý, tuần cuối quý`: an edge right behind a cadence is that of its period. */
function edgesCadence(reader: Reader, { founds }: Group, index: number): boolean {
  const timing = founds.at(-1)?.timing;
  const bare = timing?.kind === "recurring" && timing.due === undefined;
  return bare && kit.isOneOf(reader, index, EDGES);
}

const EDGES = /* @__PURE__ */ wordSet("đầu giữa cuối");
