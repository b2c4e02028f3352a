import type { DeadlineExpression } from "../../deadline/index.js";
import { readTime } from "../aside/time.js";
import type { Part, Parts } from "../bound/part.js";
import { EVENTS } from "../bound/listed.js";
import type { Clause } from "../clause/divide.js";
import { TIME_OPENINGS } from "../data/context-words.js";
import * as kit from "../token/reader.js";

const COMPLETED = /* @__PURE__ */ kit.phrases(
  "[tất cả/phải/] [hoàn thành/xong]|[thời gian/thời hạn/tiến độ] [thực hiện/hoàn thành/] [:]",
);
const APART = /^[(,;:-]$/;

/**
 * For each clause whether it stands in a list of which all is to be done by one time: then what it
 * counts is aimed at, though no verb says so.
 *
 * ```
 * 02 hội nghị; in 1.500 tờ rơi; 30 băng rôn (hoàn thành trong quý III/2026)
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Đến ngày 30/6/2026: mỗi chi bộ có 01 sáng kiến; Đảng ủy có 03 mô hình
 * ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function dueClauses(reader: kit.Reader, clauses: readonly Clause[]): readonly boolean[] {
  const due: boolean[] = [];
  if (listsEvents(reader, clauses)) return clauses.map(() => true);
  let first = 0;
  clauses.forEach((clause, place) => {
    const inner = kit.readerOver(reader, clause);
    const next = clauses[place + 1];
    due.push(completes(inner) || opensDue(inner));
    const goesOn =
      next !== undefined && (next.bulleted || reader.pieces[next.start - 1]?.key === ";");
    if (goesOn) return;
    const list = due.slice(first);
    due.splice(
      first,
      list.length,
      ...list.map((one) => one || list[0] === true || list.at(-1) === true),
    );
    first = place + 1;
  });
  return due;
}

const FURTHER = /* @__PURE__ */ kit.phrases(",|;|.|và");

/**
 * Whether a text is nothing but a list of events and works with their numbers: nobody describes by
 * them what there is.
 *
 * ```
 * 01 hội nghị triển khai; 05 lớp tập huấn
 * ^^^^^^^^^^^             ^^^^^^
 * ```
 */
function listsEvents(reader: kit.Reader, clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (first === undefined || reader.pieces[first.start]?.kind !== "digits") return false;
  if (!kit.standsAt(reader, first.start + 1, EVENTS)) return false;
  const counted = ({ start }: kit.Range): boolean => {
    const [number, thing] = reader.pieces.slice(start, start + 2);
    return number?.kind === "digits" && thing?.kind === "letters" && !kit.isYear(number);
  };
  if (clauses.length > 1) return clauses.every(counted);
  const joint = kit.placeOf(reader, FURTHER, first);
  return joint !== undefined && counted({ start: joint + 1, end: first.end });
}

/** `(hoàn thành trước 30/9/2026)`, `Xong trong tháng 8: …`: set off from what it is said of. */
function completes(reader: kit.Reader): boolean {
  for (
    const here = kit.cursorAt(reader, reader.start);
    here.position < here.end;
    here.position += 1
  ) {
    const length = kit.phraseAt(here, COMPLETED)?.length;
    if (length === undefined || !kit.at(here, TIME_OPENINGS, length)) continue;
    if (here.position === here.start || APART.test(kit.peek(here, -1).key)) return true;
  }
  return false;
}

/** `Đến ngày 30/6/2026: …` */
function opensDue(reader: kit.Reader): boolean {
  if (!kit.at(reader, TIME_OPENINGS)) return false;
  const here = kit.cursorAt(reader, reader.start);
  const time = readTime(here);
  return time?.deadline.clauses[0]?.timing.kind === "by" && kit.is(here, ":");
}

const COMPLETION = /* @__PURE__ */ kit.phrases(
  "[thời gian/thời hạn/tất cả/phải/] hoàn thành|xong|[thời gian/thời hạn/tiến độ] [thực hiện]|:|.|,",
);

/**
 * The time by which all that the clauses before it ask is to be done: it is all that the clause
 * says, or stands in brackets at its end.
 *
 * ```
 * Cắt giảm 30% thời gian, 30% chi phí; hoàn thành trước ngày 30/6/2026
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function timeOfAll(reader: kit.Reader, parts: Parts): DeadlineExpression | undefined {
  const [time, ...others] = parts.filter(({ kind }) => kind === "time");
  if (time?.kind !== "time" || others.length > 0 || time.every !== undefined) return undefined;
  const ofAll = isAll(reader, time) || isSetOff(reader, time) || followsParts(reader, time);
  return ofAll ? time.deadline : undefined;
}

/** `Hoàn thành trước 30/4/2027` as a sentence of its own: by then all is to be done above it. */
export function closesCell(reader: kit.Reader, parts: Parts): boolean {
  const [time, ...others] = parts.filter(({ kind }) => kind === "time");
  if (time === undefined || others.length > 0) return false;
  return kit.standsAt(reader, reader.start, COMPLETED) && isAll(reader, time);
}

/**
 * The time in brackets that closes a list.
 *
 * ```
 * đô thị ≥ 98%; nông thôn ≥ 86%; chôn lấp ≤ 25% (đến 2030)
 *                                                ^^^^^^^^
 * ```
 */
export function timeOfList(reader: kit.Reader, parts: Parts): DeadlineExpression | undefined {
  const [time, ...others] = parts.filter(({ kind }) => kind === "time");
  if (time?.kind !== "time" || others.length > 0 || time.every !== undefined) return undefined;
  const until = UNTIL.has(reader.pieces[time.start]?.key ?? "");
  const bracketed = reader.pieces[time.start - 1]?.key === "(" && endsBracket(reader, time);
  return until && bracketed ? time.deadline : undefined;
}

/** Words up to a time. */
const UNTIL: ReadonlySet<string> = /* @__PURE__ */ new Set(["đến", "tới"]);

/**
 * The time that stands in brackets on a line of its own below a list.
 *
 * ```
 * + Đô thị: 98%
 * + Nông thôn: 88%
 * (đến năm 2029)
 *  ^^^^^^^^^^^^
 * ```
 */
export function timeBelow(reader: kit.Reader, parts: Parts): DeadlineExpression | undefined {
  const [time, ...others] = parts.filter(({ kind }) => kind === "time");
  if (time?.kind !== "time" || others.length > 0 || time.every !== undefined) return undefined;
  const { key, gap } = reader.pieces[time.start - 1] ?? reader.nothing;
  const apart = key === "(" && gap === "line" && time.start - 1 > reader.start;
  return apart && endsBracket(reader, time) ? time.deadline : undefined;
}

function isAll(reader: kit.Reader, time: Part): boolean {
  const place = kit.cursorAt(reader, reader.start);
  while (place.position < reader.end) {
    if (place.position === time.start) place.position = time.end;
    else if (!kit.take(place, COMPLETION)) return false;
  }
  return true;
}

/** `… (hoàn thành trước 30/9/2026)`, `… - thời gian: quý II/2026`: set off at the end of a clause. */
function isSetOff(reader: kit.Reader, { start, end }: Part): boolean {
  const place = kit.cursorAt(reader, start);
  const length = [5, 4, 3, 2, 1].find(
    (back) => kit.phraseAt(place, COMPLETED, -back)?.length === back,
  );
  if (length === undefined) return false;
  const bracketed = kit.is(place, "(", -length - 1) && endsBracket(reader, { end });
  return bracketed || (kit.is(place, "-", -length - 1) && end >= reader.end);
}

function endsBracket({ pieces, end: last }: kit.Reader, { end }: Pick<Part, "end">): boolean {
  return pieces[end]?.key === ")" && end + 1 >= last;
}

/** `…; sửa chữa 30 nhà) trước 31/8/2026`: behind the bracket that holds the parts of a whole. */
function followsParts(reader: kit.Reader, { start, end }: Part): boolean {
  let place = start - 1;
  while (place > reader.start && reader.pieces[place]?.kind === "letters") place -= 1;
  if (reader.pieces[place]?.key !== ")" || end < reader.end) return false;
  const before = reader.pieces.slice(reader.start, place);
  const said = kit.cursorAt(reader, place + 1);
  while (said.position < start && kit.take(said, COMPLETION));
  return said.position >= start && before.every(({ key }) => key !== "(");
}
