import { parseDeadline, type Cadence, type DeadlineExpression } from "../../deadline/index.js";
import { TIME_OPENINGS } from "../data/context-words.js";
import { defined } from "../../text/index.js";
import { at, isYear, peek, stands, type Reader } from "./reader.js";

/** A time that stands in a clause. */
export interface Time {
  readonly deadline: DeadlineExpression;
  /** How often, where the time recurs. */
  readonly every?: Cadence;
}

/** A time is written in at most so many tokens; an event may be longer. */
const LONGEST = 18;
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
  const { start } = peek(reader);
  const length = windowLength(reader);
  const window = reader.text.slice(start, peek(reader, length - 1).end);
  const timed = timedLength(parseDeadline(window));
  if (timed === undefined) return undefined;
  const end = reader.position + length;
  while (reader.position < end && peek(reader).start - start < timed) reader.position += 1;
  const text = reader.text.slice(start, peek(reader, -1).end).replace(/\s+/g, " ");
  const deadline = parseDeadline(text);
  const timing = deadline.clauses[0]?.timing;
  const every = timing?.kind === "recurring" ? timing.every : "unspecified";
  return defined({ deadline, every: every === "unspecified" ? undefined : every });
}

/** How much of a window its first statement of time takes, lists such as `Quý II, IV` included. */
function timedLength({ text, clauses }: DeadlineExpression): number | undefined {
  let length: number | undefined;
  for (const { timing, span } of clauses) {
    const between = text.slice(length ?? 0, span.start).trim();
    const follows = between === "" || (length !== undefined && /^(?:,|và)$/.test(between));
    if (!follows || !/^(?:by|within|recurring|event|ongoing)$/.test(timing.kind)) break;
    length = span.end;
  }
  return length;
}

/** Whether a time begins here, by its first words. */
function beginsTime(reader: Reader): boolean {
  if (at(reader, "tháng|quý") && peek(reader, 1).kind === "number") return true;
  if (at(reader, "năm|từ năm") && isYear(peek(reader, at(reader, "năm") ? 1 : 2))) return true;
  if (at(reader, "giai đoạn")) return isYear(peek(reader, 2));
  if (at(reader, "chậm nhất|muộn nhất")) return !isLength(reader);
  const dated = at(reader, "đến|tới|trước");
  if (dated && peek(reader, 1).kind === "number" && at(reader, "/", 2)) return true;
  if (stands(reader, TIME_OPENINGS) || isHalf(reader, 0)) return true;
  return at(reader, "trong|vào|cuối|đầu") && isHalf(reader, 1);
}

/** `6 tháng đầu năm`. */
function isHalf(reader: Reader, ahead: number): boolean {
  return peek(reader, ahead).kind === "number" && at(reader, "tháng đầu|tháng cuối", ahead + 1);
}

/** `chậm nhất 05 ngày`: a length, which is a bound of its own. */
function isLength(reader: Reader): boolean {
  const ahead = at(reader, "là", 2) ? 3 : 2;
  return peek(reader, ahead).kind === "number" && !at(reader, "/", ahead + 1);
}

/** How many tokens may belong to the time. */
function windowLength(reader: Reader): number {
  const longest = at(reader, "chậm|muộn") ? LONGEST_EVENT : LONGEST;
  let length = 1;
  for (; length < longest; length++) {
    const { kind } = peek(reader, length);
    if (kind === "end" || kind === "break") break;
    if (at(reader, "(|)|;|:|%|đạt|có|ít|tối|phấn|bảo|đảm", length)) break;
    if (at(reader, ",", length) && !isListed(reader, length + 1)) break;
    if (kind === "number" && at(reader, "%", length + 1)) break;
  }
  return length;
}

/** `Quý II, IV/2021`, `tháng 3, 6, 9`. */
function isListed(reader: Reader, ahead: number): boolean {
  if (at(reader, "i|ii|iii|iv|quý|tháng", ahead)) return true;
  return peek(reader, ahead).kind === "number" && at(reader, ",|/|và|.", ahead + 1);
}
