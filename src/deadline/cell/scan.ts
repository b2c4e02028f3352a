import { beginsLine } from "../../reading/index.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { REPORTS, wordSet } from "../lexer/words.js";
import { hintsOf } from "../lexer/hints.js";
import { readOutlook } from "../statement/bound.js";
import type { CadenceUnit } from "../timing.js";
import { NAMING, skipNumberOfName } from "./citation.js";
import { isOutlookOfPlan } from "./called-after.js";
import type { Item } from "./item.js";
import { changeBefore } from "./change.js";
import { isQuotedName, noDeadline } from "./no-deadline.js";
import { readMarkedDay } from "../calendar/day.js";
import { readUnannounced } from "../recurrence/recurring.js";
import { readReportRule } from "../recurrence/statement.js";
import { bareCadence } from "./leading-cadence.js";
import { skipDatedReport } from "./dated-report.js";
import { readReportName } from "./report.js";
import { SKIPS, type Context } from "./skips.js";
import { beginsTiming, readTiming } from "../statement/timing.js";
import { followsMonth, followsNumber, hangsOnUnread, holdsMisprint } from "./unread-beside.js";
import { withoutUnreadLength } from "./unread-length.js";

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
      if (skipDatedReport(reader, group)) kit.noteName(reader, group.end);
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

/** The words with which a time, a name or a report can begin; all others begin nothing. */
const OPENERS = /* @__PURE__ */ (() => {
  const openers = wordSet("# đối tầm");
  for (const code of openers.keys()) {
    if (beginsTiming(code) || (REPORTS[code] ?? SKIPS[code]) !== undefined) openers[code] = 1;
    openers[code] = (openers[code] ?? 0) | (NAMING[code] ?? 0);
  }
  return openers;
})();

/** With what a rule behind other words can begin. */
const RULE_OPENINGS = /* @__PURE__ */ wordSet("trước chậm muộn vào ngày thứ lúc");

function isRuled({ timing }: Found): boolean {
  return timing.kind === "recurring" && timing.due !== undefined;
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
    holdsMisprint(reader, start, end);
  const none = founds.map((found) => noDeadline(reader, context.from, context.start, found));
  if (!unread && none.every((each) => each === undefined)) {
    const settled = withoutUnreadLength(reader, context.from, founds);
    const label = founds[0]?.label;
    if (settled === founds) {
      return label === undefined ? { founds, start, end } : { founds, start, end, label };
    }
    reader.position = Math.max(end, settled.at(-1)?.end ?? end);
    return { founds: settled, start: settled[0]?.start ?? start, end: reader.position };
  }
  reader.position = start;
  const told = none.every((each) => each === "fact");
  if (told) reader.problems.push({ code: "deadline-unrecognized", start, end, told });
  else kit.noteProblem(reader, "deadline-unrecognized", start, end);
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
