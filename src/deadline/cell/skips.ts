import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { byFirstWord, EDGES, REPORTS, wordSet } from "../lexer/words.js";
import type { CadenceUnit } from "../timing.js";
import { changeBefore, farChangeBefore, leadsOver } from "./change.js";
import { skipBlankDate, skipNameWithDate } from "./named-date.js";

/** What stood before in the same item. */
export interface Context {
  /** Where the item begins. */
  readonly start: number;
  /** Where the time before ended, or the item begins. */
  from: number;
  /** Whether nothing stands between here and the beginning, or the time before. */
  opens: boolean;
  /** Whether a report was spoken of. */
  reporting: boolean;
  /** Whether the words say whom or what a time is for (`đối với báo cáo năm`). */
  complement: boolean;
  /** Whether the time before is a bound on a day, which may hold for another day. */
  bound: boolean;
  /** Whether the time before is a cadence with its due day. */
  ruled: boolean;
  /** How often the report is due that was just named. */
  report: CadenceUnit | undefined;
  /** Whether a report was just named that is due once a quarter, half-year or year. */
  rare: boolean;
  /** The cadence before, for which a day behind it may be meant. */
  cadence: CadenceUnit | undefined;
}

/** Moves over what only looks like a time, after its first word; or says that it is none of that. */
type Skip = (reader: Reader, context: Context) => boolean;

/** What is moved over, by its first word. */
export const SKIPS = /* @__PURE__ */ byFirstWord<readonly Skip[]>(
  ["sinh mạng đường phố luật hiến pháp kỳ cấp", [skipNameWithDate]],
  ["tháng quý", [skipBlankDate]],
  ["ngày", [skipBlankDate, skipNameWithDate]],
  ["từ", [skipNameWithDate, skipChange]],
  ["hạn", [skipPlanTerm, skipChange]],
  ["năm", [skipYearHeading]],
  ["#", [skipNameWithDate, skipNamingMonths, skipReportMonths, skipAllHours]],
);

/** `Điều chỉnh từ Quý III sang ...`: no run from one to the other; `gia hạn`: no limit. */
function skipChange(reader: Reader, { from }: Context): boolean {
  const { position } = reader;
  reader.position += 1;
  if (changeBefore(reader, reader.position, from) >= 0) return true;
  const over = kit.nameOf(reader, position) === "từ" && leadsOver(reader, reader.position);
  if (over && farChangeBefore(reader, position, from) >= 0) return true;
  reader.position = position;
  return false;
}

/** `Trước ngày 12/9 hằng năm, các đơn vị lập báo cáo 9 tháng`: which report it is. */
function skipNamingMonths(reader: Reader, { ruled, opens }: Context): boolean {
  const named = ruled && !opens && kit.at(reader, "#", "tháng");
  if (!named || kit.atOne(reader, EDGES, 2) || !kit.atPhrase(reader, REPORTS, -2)) return false;
  reader.position += 2;
  return true;
}

/** Of so many months reports are made. */
const REPORTED: ReadonlySet<number> = /* @__PURE__ */ new Set([3, 6, 9, 12]);

/** `9 tháng trước ngày 20/9/2026`: what is reported on, with its day; no months counted back. */
function skipReportMonths(reader: Reader, { opens, start }: Context): boolean {
  const months = opens && reader.position === start && kit.at(reader, "#", "tháng");
  if (!months || !REPORTED.has(kit.peek(reader).value)) return false;
  if (!kit.atOne(reader, BOUNDS, 2)) return false;
  let day = 3;
  while (day < LONGEST_BOUND && kit.atOne(reader, IN_BOUND, day)) day += 1;
  // "3 tháng trước 15 ngày": another amount.
  if (!kit.atNumber(reader, day) || !kit.atOne(reader, BEHIND_DAY, day + 1)) return false;
  reader.position += 2;
  return true;
}

const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn");
const IN_BOUND = /* @__PURE__ */ wordSet("nhất là vào ngày");
const BEHIND_DAY = /* @__PURE__ */ wordSet("/ . - tháng");
/** `6 tháng chậm nhất là vào ngày 15/6`: the day stands so far behind at most. */
const LONGEST_BOUND = 7;

const KINDS_OF_TERM: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("trung dài ngắn quá đúng trễ".split(" ")))();

/** `Kế hoạch đầu tư công trung hạn 2026-2030`, `quá hạn tính đến 30/4`: a limit that is none here. */
function skipPlanTerm(reader: Reader): boolean {
  const kind = KINDS_OF_TERM.has(kit.keyOf(reader, reader.position - 1));
  if (kind) reader.position += 1;
  return kind;
}

/** `6 tháng: trước ngày 14/6; năm: trước ngày 14/12`: the report on the year, not every year. */
function skipYearHeading(reader: Reader, { opens }: Context): boolean {
  if (!opens) return false;
  const heading = kit.at(reader, "năm", ":", "trước") || kit.at(reader, "năm", ":", "chậm");
  if (!heading || kit.nameAt(reader, -1) !== ";") return false;
  for (let back = 2; back < LONGEST_HEADED; back++) {
    if (kit.nameAt(reader, -back) === ";") return false;
    if (kit.nameAt(reader, -back) !== ":") continue;
    const months = kit.nameAt(reader, -back - 1) === "tháng";
    if (!months || !kit.atNumber(reader, -back - 2)) return false;
    reader.position += 2;
    return true;
  }
  return false;
}

/** `(24/7)`, `24/24 giờ`: all the time, and no day. */
function skipAllHours(reader: Reader): boolean {
  if (!kit.at(reader, "#", "/", "#")) return false;
  const days = kit.peek(reader, 2).value;
  if (kit.peek(reader).value !== 24 || (days !== 7 && days !== 24)) return false;
  if (kit.nameAt(reader, 3) === "/" || kit.nameAt(reader, -1) === "ngày") return false;
  reader.position += 3;
  kit.take(reader, "giờ");
  return true;
}

/** How many pieces the report headed before it may have: `6 tháng: chậm nhất là ngày 14/6/2024;`. */
const LONGEST_HEADED = 20;
