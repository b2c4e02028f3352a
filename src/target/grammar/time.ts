import { parseDeadline, type Cadence, type DeadlineExpression } from "../../deadline/index.js";
import { at, peek, type Reader } from "./reader.js";

/** A time that stands in a clause. */
export interface Time {
  readonly deadline: DeadlineExpression;
  /** How often, where the time recurs. */
  readonly every?: Cadence;
}

/** A time is written in at most so many tokens; an event may be longer. */
const LONGEST = 12;
const LONGEST_EVENT = 30;

/**
 * Reads a time that stands beside a target: where it begins is settled here, what it says is left
 * to the reader of deadlines.
 *
 * ```
 * Đến năm 2025, 100% hồ sơ …      … trong năm 2021      hàng quý có ít nhất 04 tin
 * ^^^^^^^^^^^^                       ^^^^^^^^^^^^^^      ^^^^^^^^
 * ```
 */
export function readTime(reader: Reader): Time | undefined {
  if (!beginsTime(reader)) return undefined;
  const first = peek(reader);
  const end = windowEnd(reader);
  const last = reader.tokens[end - 1];
  if (last === undefined) return undefined;
  const whole = parseDeadline(reader.text.slice(first.start, last.end));
  const length = readLength(whole);
  if (length === undefined) return undefined;
  while (reader.position < end && peek(reader).start - first.start < length) reader.position++;
  const text = reader.text.slice(first.start, peek(reader, -1).end);
  const deadline = parseDeadline(text.replace(/\s+/g, " "));
  const timing = deadline.clauses[0]?.timing;
  const every =
    timing?.kind === "recurring" && timing.every !== "unspecified" ? timing.every : undefined;
  return { deadline, ...(every === undefined ? {} : { every }) };
}

/** How much of a window its first statement of time takes, lists such as `Quý II, IV` included. */
function readLength(expression: DeadlineExpression): number | undefined {
  let length: number | undefined;
  for (const { timing, span } of expression.clauses) {
    const between = expression.text.slice(length ?? 0, span.start).trim();
    const follows =
      length === undefined ? between === "" : between === "," || between === "và" || between === "";
    if (!follows || !TIMED.has(timing.kind)) break;
    length = span.end;
  }
  return length;
}

const TIMED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "by",
  "within",
  "recurring",
  "event",
  "ongoing",
]);

const PERIODS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "năm",
  "quý",
  "tháng",
  "ngày",
  "tuần",
  "giai",
  "nhiệm",
]);

/** Whether a time begins here, by its first words. */
function beginsTime(reader: Reader): boolean {
  const next = peek(reader, 1);
  switch (peek(reader).name) {
    case "đến":
    case "tới":
      return (
        ["hết", "cuối", "đầu", "giữa"].includes(next.name) ||
        PERIODS.has(next.name) ||
        isDate(reader, 1)
      );
    case "trước":
      return PERIODS.has(next.name) || isDate(reader, 1);
    case "hết":
      return ["năm", "quý", "tháng"].includes(next.name);
    case "chậm":
    case "muộn":
      return next.name === "nhất" && !isLength(reader);
    case "trong":
    case "vào":
    case "cuối":
    case "đầu":
      return (
        ["năm", "quý", "tháng", "giai", "cuối", "đầu"].includes(next.name) || isHalf(reader, 1)
      );
    case "năm":
      return isYear(reader, 1) || next.name === "nay";
    case "quý":
      return ["i", "ii", "iii", "iv"].includes(next.name) || next.kind === "number";
    case "tháng":
      return next.kind === "number";
    case "giai":
      return at(reader, "giai đoạn") && isYear(reader, 2);
    case "từ":
      return (
        (next.name === "năm" && isYear(reader, 2)) || ["ngày", "tháng", "quý"].includes(next.name)
      );
    case "hàng":
    case "mỗi":
      return ["năm", "quý", "tháng", "tuần", "ngày"].includes(next.name);
    case "định":
      return next.name === "kỳ";
    default:
      return isHalf(reader, 0);
  }
}

function isYear(reader: Reader, ahead: number): boolean {
  const { kind, value } = peek(reader, ahead);
  return kind === "number" && value >= 1990 && value < 2100;
}

function isDate(reader: Reader, ahead: number): boolean {
  return peek(reader, ahead).kind === "number" && at(reader, "/", ahead + 1);
}

/** `6 tháng đầu năm`, `9 tháng`. */
function isHalf(reader: Reader, ahead: number): boolean {
  const counted = peek(reader, ahead).kind === "number" && at(reader, "tháng", ahead + 1);
  return counted && (at(reader, "đầu", ahead + 2) || at(reader, "cuối", ahead + 2));
}

/** `chậm nhất 05 ngày`: a length, which is a bound of its own. */
function isLength(reader: Reader): boolean {
  const ahead = at(reader, "là", 2) ? 3 : 2;
  return peek(reader, ahead).kind === "number" && !at(reader, "/", ahead + 1);
}

/** Where the words that may belong to the time end. */
function windowEnd(reader: Reader): number {
  const event = at(reader, "chậm") || at(reader, "muộn");
  const longest = event ? LONGEST_EVENT : LONGEST;
  let ahead = 1;
  for (; ahead < longest; ahead++) {
    const { kind, name } = peek(reader, ahead);
    if (kind === "end" || kind === "break" || ["(", ")", ";", ":", "%"].includes(name)) break;
    if (name === "," && !atListed(reader, ahead + 1)) break;
    if (kind === "number" && at(reader, "%", ahead + 1)) break;
    if (["đạt", "có", "ít", "tối", "phấn", "bảo", "đảm"].includes(name)) break;
  }
  return reader.position + ahead;
}

/** `Quý II, IV/2021`, `tháng 3, 6, 9`. */
function atListed(reader: Reader, ahead: number): boolean {
  const { kind, name } = peek(reader, ahead);
  if (["i", "ii", "iii", "iv", "quý", "tháng"].includes(name)) return true;
  return kind === "number" && [",", "/", "và", "."].includes(peek(reader, ahead + 1).name);
}
