import { beginsLine } from "../../reading/index.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { byFirstWord, EDGES, REPORTS, wordSet } from "../lexer/words.js";
import { hintsOf } from "../lexer/hints.js";
import { readOutlook } from "../statement/bound.js";
import type { CadenceUnit } from "../timing.js";
import { NAMING, skipNumberOfName } from "./citation.js";
import { isOutlookOfPlan } from "./called-after.js";
import type { Item } from "./item.js";
import { changeBefore, farChangeBefore, leadsOver } from "./change.js";
import { skipBlankDate, skipNameWithDate } from "./named-date.js";
import { isNoDeadline, isQuotedName } from "./no-deadline.js";
import { readMarkedDay } from "../calendar/day.js";
import { readUnannounced } from "../recurrence/recurring.js";
import { readReportRule } from "../recurrence/statement.js";
import { bareCadence } from "./leading-cadence.js";
import { isDueDate, readReportName, skipDatedReport } from "./report.js";
import { beginsTiming, readTiming } from "../statement/timing.js";
import { followsMonth, followsNumber, hangsOnUnread, holdsMisprint } from "./unread-beside.js";
import { withoutUnreadLength } from "./unread-length.js";

/** What stood before in the same item. */
interface Context {
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

/** Finds every statement of time in one item; what lies between is left to the labels. */
export function scanItem(reader: Reader, item: Item): Group[] {
  const groups: Group[] = [];
  reader.position = item.start;
  reader.end = item.end;
  reader.hints = hintsOf(reader);
  const context: Context = {
    start: item.start,
    from: item.start,
    opens: true,
    // "Báo cáo quý I trước 20/3; 6 tháng trước 20/6": of the same reports.
    reporting: reader.reporting && goesOnReporting(reader, item),
    complement: false,
    bound: false,
    ruled: false,
    report: undefined,
    rare: false,
    cadence: undefined,
  };
  while (reader.position < item.end) {
    const { position } = reader;
    if (skipText(reader, context)) {
      context.opens = false;
      if (reader.position > position + 1) kit.noteName(reader, position);
      continue;
    }
    const problems = reader.problems.length;
    const group = readGroup(reader, context);
    if (group === undefined && isDisputed(reader, problems)) {
      reader.position = item.end;
    } else if (group === undefined) {
      context.opens = false;
      context.reporting ||= kit.atPhrase(reader, REPORTS);
      context.complement =
        kit.at(reader, "đối", "với") || (context.complement && !kit.at(reader, ","));
      skipToken(reader);
    } else {
      groups.push(group);
      // Most items end with their time.
      if (reader.position >= item.end) break;
      context.from = group.end;
      context.opens = true;
      context.complement = false;
      context.report = undefined;
      context.rare = false;
      context.ruled = group.founds.every(isRuled);
      context.bound ||= group.founds.some(({ timing }) => timing.kind === "by");
      context.cadence =
        cadenceOf(group) ?? (goesOnAs(group, context.cadence) ? context.cadence : undefined);
      // "hằng năm, chậm nhất 30/11 (báo cáo năm)": no second time.
      const remark = kit.at(reader, "(") && group.founds.every(isRecurring);
      const dated = remark || group.founds.some(({ timing }) => isDueDate(timing));
      if (dated && skipDatedReport(reader)) kit.noteName(reader, group.end);
    }
  }
  reader.reporting ||= context.reporting;
  return groups;
}

/** Whether an item stands behind a semicolon or on the next line. */
function goesOnReporting({ pieces, codes }: Reader, { start }: Item): boolean {
  const piece = pieces[start];
  if (start === 0 || piece === undefined) return false;
  return SEMICOLON[codes[start - 1] ?? 0] !== 0 || beginsLine(piece);
}

const SEMICOLON = /* @__PURE__ */ wordSet(";");

/**
 * Whether what was found odd leaves nothing to read behind it: an amount said twice and not alike,
 * or a day that cannot exist and is one of a list (`trước 31/9 và 15/12`).
 */
function isDisputed(reader: Reader, since: number): boolean {
  if (reader.problems.length === since) return false;
  for (const { code, end } of reader.problems.slice(since)) {
    if (code === "deadline-numbers-disagree") return true;
    const listed = kit.isOneOf(reader, end, LISTS) && kit.nameOf(reader, end + 1) === "#";
    if (code === "deadline-impossible-date" && listed) return true;
  }
  return false;
}

const LISTS = /* @__PURE__ */ wordSet(", và hoặc");

/** Moves over words that no rule names, blanks, and names that only look like a time. */
function skipText(reader: Reader, context: Context): boolean {
  if (!kit.atOne(reader, OPENERS)) {
    if (kit.at(reader, ",")) context.complement = false;
    reader.position += 1;
    return true;
  }
  for (const skip of SKIPS[kit.codeAt(reader)] ?? []) if (skip(reader, context)) return true;
  if (!context.reporting || isInsideNumber(reader, context)) return false;
  const report = kit.attempt(reader, readReportName);
  if (report === undefined) return false;
  context.report = report.unit;
  context.rare = report.unit === undefined;
  return true;
}

/** Moves over what only looks like a time, after its first word; or says that it is none of that. */
type Skip = (reader: Reader, context: Context) => boolean;

/** What is moved over, by its first word. */
const SKIPS = /* @__PURE__ */ byFirstWord<readonly Skip[]>(
  ["sinh mạng đường phố luật hiến pháp kỳ cấp", [skipNameWithDate]],
  ["tháng quý", [skipBlankDate]],
  ["ngày", [skipBlankDate, skipNameWithDate]],
  ["từ", [skipNameWithDate, skipChange]],
  ["hạn", [skipPlanTerm, skipChange]],
  ["năm", [skipYearHeading]],
  ["#", [skipNameWithDate, skipNamingMonths, skipReportMonths, skipAllHours]],
);

/** The words with which a time, a name or a report can begin; all others begin nothing. */
const OPENERS = /* @__PURE__ */ (() => {
  const openers = wordSet("# đối tầm");
  for (const code of openers.keys()) {
    if (beginsTiming(code) || (REPORTS[code] ?? SKIPS[code]) !== undefined) openers[code] = 1;
    openers[code] = (openers[code] ?? 0) | (NAMING[code] ?? 0);
  }
  return openers;
})();

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

/** `Kế hoạch đầu tư công trung hạn 2026-2030`, `quá hạn tính đến 30/4`: a limit that is none here. */
function skipPlanTerm(reader: Reader): boolean {
  const kind = /^(?:trung|dài|ngắn|quá|đúng|trễ)$/.test(kit.keyOf(reader, reader.position - 1));
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

/** With what a rule behind other words can begin. */
const RULE_OPENINGS = /* @__PURE__ */ wordSet("trước chậm muộn vào ngày thứ lúc");

function isRuled({ timing }: Found): boolean {
  return timing.kind === "recurring" && timing.due !== undefined;
}

function isRecurring({ timing }: Found): boolean {
  return timing.kind === "recurring";
}

/** Whether nothing in a group recurs by another cadence. */
function goesOnAs({ founds }: Group, unit: CadenceUnit | undefined): boolean {
  return founds.every(({ timing }) => {
    if (timing.kind !== "recurring") return true;
    return timing.every !== "unspecified" && timing.every.unit === unit;
  });
}

/** How often the one thing of a group recurs of which no more is said. */
function cadenceOf(group: Group): CadenceUnit | undefined {
  const found = kit.onlyFound(group);
  const every = found === undefined ? undefined : bareCadence(found.timing);
  return every?.unit;
}

const OUTLOOKS = /* @__PURE__ */ wordSet("định tầm");

function readGroup(reader: Reader, context: Context): Group | undefined {
  const start = reader.position;
  if (isInsideNumber(reader, context)) return undefined;
  const outlook = kit.atOne(reader, OUTLOOKS) ? kit.attempt(reader, readOutlook) : undefined;
  const named =
    outlook !== undefined &&
    (isQuotedName(reader, context.start, outlook.found) ||
      isOutlookOfPlan(reader, context.start, outlook.found));
  if (outlook !== undefined && !named) {
    const { found, label } = outlook;
    return { founds: [found], start, end: reader.position, label };
  }
  const { report = kit.atOne(reader, RULE_OPENINGS) ? context.cadence : undefined } = context;
  const problems = reader.problems.length;
  const founds =
    (goesOnBound(reader, context) ? kit.attempt(reader, readDayAlone) : undefined) ??
    (report === undefined
      ? undefined
      : kit.attempt(reader, (inner) => readReportRule(inner, report))) ??
    readTiming(reader) ??
    // What was found to be no date is not read as anything else.
    (reader.problems.length > problems ? undefined : readBareCadence(reader, context));
  if (founds === undefined) return undefined;
  const end = reader.position;
  // "Báo cáo quý trước ngày 10 tháng tiếp theo" is not due every month.
  const rarer = context.rare && founds.some(({ timing }) => followsMonth(timing));
  const unread =
    rarer ||
    followsNumber(reader, context.from, start, founds) ||
    hangsOnUnread(reader, start, founds) ||
    holdsMisprint(reader, start, end) ||
    founds.some((found) => isNoDeadline(reader, context.from, context.start, found));
  if (!unread) {
    const settled = withoutUnreadLength(reader, context.from, founds);
    const label = founds[0]?.label;
    if (settled === founds) {
      return label === undefined ? { founds, start, end } : { founds, start, end, label };
    }
    reader.position = Math.max(end, settled.at(-1)?.end ?? end);
    return { founds: settled, start: settled[0]?.start ?? start, end: reader.position };
  }
  reader.position = start;
  reader.problems.push({ code: "deadline-unrecognized", start, end });
  return undefined;
}

/** `trước ngày 20/11 (đợt 1) và 20/12 (đợt 2)`: behind a remark, the next day of a bound. */
function goesOnBound(reader: Reader, { bound, start }: Context): boolean {
  if (!kit.at(reader, "#", "/", "#")) return false;
  // "họp ngày 06/9, chuyển sang 07/9"
  if (kit.keyOf(reader, reader.position - 1) === "sang")
    return changeBefore(reader, reader.position, start) >= 0;
  if (!bound) return false;
  return kit.atOne(reader, LISTS, -1) && kit.nameAt(reader, -2) === ")";
}

function readDayAlone(reader: Reader): Found[] | undefined {
  const { position: start } = reader;
  const period = readMarkedDay(reader);
  if (period === undefined) return undefined;
  return [kit.foundFrom(reader, start, { kind: "within", period })];
}

/** A number glued to what stands before it is part of something: `41,27/80`, `B2`. */
function isInsideNumber(reader: Reader, { from, start }: Context): boolean {
  const token = kit.peek(reader);
  if (token.kind !== "digits" || token.gap !== "none" || reader.position === 0) return false;
  const before = kit.nameAt(reader, -1);
  // "H1/2026"
  if (kit.peek(reader, -1).kind === "letters") return true;
  if (before === ":") return kit.atNumber(reader, -2);
  // "30/6/2026,30/12/2026": the comma ends a time.
  if (before === "," && from === reader.position - 1 && from > start) return false;
  // "15\\6\\2026", "15_6_2026"
  if (before === "" && kit.peek(reader, -1).kind === "sign") return kit.atNumber(reader, -2);
  if (before === "-") return kit.peek(reader, -1).gap === "none";
  return before === "?" || kit.atOne(reader, GLUE, -1);
}

const GLUE = /* @__PURE__ */ wordSet("/ . , %");

const AFTER_CADENCE = /* @__PURE__ */ wordSet(', . ) ; " và theo');

/** The words with which a cadence begins that no other word announces. */
const CADENCE_WORDS = /* @__PURE__ */ wordSet(
  "# một hai ba bốn sáu bảy tám chín mười tuần tháng quý quy năm",
);

/** `quý, 6 tháng và năm` anywhere in a cell; a single `6 tháng` only where a report is spoken of. */
function readBareCadence(reader: Reader, context: Context): Found[] | undefined {
  if (reader.mode === "running" && !context.reporting) return undefined;
  if (!kit.atOne(reader, CADENCE_WORDS)) return undefined;
  const several = context.complement ? undefined : readUnannounced(reader, 2);
  if (several !== undefined) return several;
  if (reader.mode === "running") return undefined;
  if ((!context.reporting && !context.opens) || context.complement) return undefined;
  return kit.attempt(reader, (inner) => {
    const one = readUnannounced(inner, 1);
    const closed = kit.atEnd(inner) || kit.atOne(inner, AFTER_CADENCE);
    return one !== undefined && closed ? one : undefined;
  });
}

/** Moves past a piece that begins no time, or past the date that cannot exist. */
function skipToken(reader: Reader): void {
  const { position: start } = reader;
  const problem = reader.problems.at(-1);
  if (problem !== undefined && problem.start >= start) reader.position = problem.end;
  else if (skipNumberOfName(reader)) kit.noteName(reader, start);
  else reader.position += 1;
}
