import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { NUMERALS, wordSet } from "../lexer/words.js";
import type { EventTiming } from "../timing.js";

/** Units in which a length may be said, also those that no term is counted in. */
const UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "phút giờ tiếng ngày hôm buổi tuần tháng quý năm".split(" "),
);
/** What is said in place of a number. */
const VAGUE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "vài mấy ít dăm số nửa nhiều năm".split(" "),
);
/** What may stand between the figures of an amount, and before it. */
const IN_AMOUNT = /* @__PURE__ */ wordSet(
  "# , . / - ( ) thứ ngày tháng tuần mươi mười lăm và hoặc đến từ trong vòng khoảng sau chậm muộn nhất là không quá hơn tối đa",
);
/** A number behind one of these counts or names something else: `thứ 3 năm`, `quý 2 năm`. */
const NAMED = /* @__PURE__ */ wordSet("thứ số quý tháng đợt lần điều khoản mục ngày năm");
const COUNTED = /* @__PURE__ */ wordSet("ngày tuần tháng năm giờ việc");
/** What ends the search before an event. */
const PARTS = /* @__PURE__ */ wordSet("; : .");
/** How many pieces may stand between a length and its event: `01 tháng rưỡi kể từ`. */
const FARTHEST = 5;
/** How far into the words of an event a length may stand: `sau một vài ngày`. */
const NEAREST = 5;

/**
 * Looks for lengths that no rule could read beside a time: an event has none then, and says so; a
 * day before or after which they are counted is not the day that is meant.
 *
 * ```
 * vài ngày kể từ khi nhận      3 ngày 12 giờ kể từ khi nhận      trước ngày 30/6 vài ngày
 * ^^^^^^^^                     ^^^^^^                                           ^^^^^^^^
 * ```
 *
 * @param from - Where the time before ended, or the item begins.
 */
export function withoutUnreadLength(
  reader: Reader,
  from: number,
  founds: readonly Found[],
): readonly Found[] {
  let settled: Found[] | undefined;
  let index = 0;
  for (const found of founds) {
    const one = settledOf(reader, index === 0 ? from : found.start, found);
    if (one !== found) {
      settled ??= [...founds];
      settled[index] = one;
    }
    index += 1;
  }
  return settled ?? founds;
}

function settledOf(reader: Reader, from: number, found: Found): Found {
  const { timing, end } = found;
  switch (timing.kind) {
    case "event": {
      const { event, relation, offset } = timing;
      if (event === "đột xuất") return found;
      const about = offset !== undefined && found.start > from && isAbout(reader, found.start - 1);
      const before = about
        ? found.start - 1
        : (lengthBefore(reader, from, found.start, offset === undefined) ??
          otherLength(reader, from, found.start));
      if (before === undefined && !holdsLength(reader, found, timing)) return found;
      const start = before ?? found.start;
      reader.problems.push({ code: "deadline-term-unclear", start, end });
      return { timing: { kind: "event", event, relation }, start, end };
    }
    case "by":
    case "ongoing": {
      const counted = timing.kind === "by" ? !timing.inclusive : timing.limits?.to === undefined;
      if (!counted) return found;
      const near = lengthBefore(reader, from, found.start, false);
      // "Báo cáo 6 tháng trước ngày 15/6": a whole number names what is reported on.
      const before = near !== undefined && isWhole(reader, near, found.start) ? undefined : near;
      const behind = timing.kind === "by" ? lengthBehind(reader, end) : undefined;
      if (before === undefined && behind === undefined) return found;
      const run = { start: before ?? found.start, end: behind ?? end };
      reader.problems.push({ code: "deadline-partly-read", ...run });
      return { timing: { kind: "unrecognized" }, ...run };
    }
    default:
      return found;
  }
}

/** Whether a length ends with the piece at an index: `3 ngày`, `vài hôm`, `tháng thứ 3`. */
function endsLength(reader: Reader, index: number): boolean {
  const { key = "" } = reader.pieces[index] ?? {};
  const amount = index - 1;
  if (!UNITS.has(key)) {
    const ordinal = kit.nameOf(reader, amount) === "thứ" && kit.isOneOf(reader, index - 2, COUNTED);
    return ordinal && kit.isOneOf(reader, index, NUMERALS);
  }
  const number = kit.isOneOf(reader, amount, NUMERALS) || kit.nameOf(reader, amount) === ")";
  if (!number && !VAGUE.has(kit.keyOf(reader, amount))) return false;
  // The month of a date; but not of `2 tháng 15 ngày`.
  return !kit.isOneOf(reader, index - 2, NAMED) || kit.nameOf(reader, index - 3) === "#";
}

/** Where a length begins that stands before an event; next to it where the event has another. */
function lengthBefore(
  reader: Reader,
  from: number,
  start: number,
  far: boolean,
): number | undefined {
  for (let index = start - 1; index > from && index >= start - FARTHEST; index--) {
    if (kit.isOneOf(reader, index, PARTS)) return undefined;
    const counts = index + 1 < start && kit.nameOf(reader, index + 1) === "#";
    if (!counts && endsLength(reader, index)) return beginning(reader, from, index - 1);
    if (!far && !BESIDE.test(kit.nameOf(reader, index))) return undefined;
  }
  return undefined;
}

/** `gần 10 ngày`, `hơn 02 tháng`: how many there are is not said. */
const ABOUT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "gần hơn trên dưới quá chừng độ ngót".split(" "),
);

function isAbout({ pieces }: Reader, index: number): boolean {
  return ABOUT.has(pieces[index]?.key ?? "");
}

/** Whether a length is one number of units: no `vài ngày`, no `1,5 tháng`. */
function isWhole({ pieces }: Reader, start: number, end: number): boolean {
  let numbers = 0;
  for (const { kind, key } of pieces.slice(start, end)) {
    if (VAGUE.has(key) && key !== "năm") return false;
    if (kind === "digits") numbers += 1;
  }
  return numbers < 2;
}

const CONDITIONS = /* @__PURE__ */ wordSet("trường nếu đối");
/** How far back another length may stand. */
const LONGEST_CONDITION = 16;

/** `không quá 15 ngày, trường hợp phức tạp không quá 30 ngày kể từ`: two lengths for two cases. */
function otherLength(reader: Reader, from: number, start: number): number | undefined {
  let conditional = false;
  for (let index = start - 1; index > from && index > start - LONGEST_CONDITION; index--) {
    if (kit.isOneOf(reader, index, PARTS)) return undefined;
    conditional ||= kit.isOneOf(reader, index, CONDITIONS);
    if (conditional && endsLength(reader, index)) return beginning(reader, from, index - 1);
  }
  return undefined;
}

/** What may stand between two amounts of one length: `3 ngày làm việc và 4 giờ`. */
const BESIDE = /^(?:và|hoặc|làm|việc|\))?$/;

function beginning(reader: Reader, from: number, amount: number): number {
  let index = amount;
  while (index > from) {
    const { key = "" } = reader.pieces[index - 1] ?? {};
    const goesOn =
      kit.isOneOf(reader, index - 1, NUMERALS) ||
      kit.isOneOf(reader, index - 1, IN_AMOUNT) ||
      VAGUE.has(key);
    if (!goesOn) break;
    index -= 1;
  }
  return index;
}

/** `sau vài ngày`, `trước kỳ họp vài ngày`: a length in the words of the event itself. */
function holdsLength(
  reader: Reader,
  { start, end }: Found,
  { relation, offset }: EventTiming,
): boolean {
  if (offset !== undefined || (relation !== "before" && relation !== "after")) return false;
  for (let index = start + 2; index < end; index++) {
    const edge = index < start + NEAREST || index >= end - 3;
    const counts = index + 1 < end && kit.nameOf(reader, index + 1) === "#";
    if (edge && !counts && endsLength(reader, index)) return true;
  }
  return false;
}

const FIGURES = /* @__PURE__ */ wordSet("# , . / - một hai ba bốn năm sáu bảy tám chín mười");

/** Where a length ends that stands behind a day: `trước ngày 30/6 vài ngày`. */
function lengthBehind(reader: Reader, start: number): number | undefined {
  const last = Math.min(reader.end, start + FARTHEST);
  for (let index = start + 1; index < last; index++) {
    const { key = "" } = reader.pieces[index - 1] ?? {};
    if (!kit.isOneOf(reader, index - 1, FIGURES) && !VAGUE.has(key)) return undefined;
    if (!endsLength(reader, index)) continue;
    const end = index + (kit.nameOf(reader, index + 1) === "làm" ? 3 : 1);
    return end >= reader.end || kit.isMark(reader, end) ? end : undefined;
  }
  return undefined;
}
