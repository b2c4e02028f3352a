import { defined, findingOf } from "../../text/index.js";
import { withoutGradesOfShares } from "../clause/describe.js";
import { clip, firstOf, isBound, type PartOf, type Parts } from "../bound/part.js";
import { joinCoordinates, segments, type Segment } from "../clause/segment.js";
import { FINDINGS } from "../data/messages.js";
import type { Target, TargetOptions } from "../target.js";
import * as kit from "../token/reader.js";
import { assemble } from "./assemble.js";
import { withBound, withChange, withMetric, withThing } from "./carry.js";
import { heldTimes, type Within } from "./held-times.js";
import { withOpenTime, withTimeBefore, withTimeOfList } from "./list-time.js";
import { withYearOf, yearNamed, yearOf } from "./same-year.js";
import { roleMarks, type RoleMark } from "./role-marks.js";
import { readNone, readRequirements, readTrends } from "./statement.js";

/** How surely a sentence tells of results up to a semicolon. */
export type Told = "sure" | "inferred" | undefined;

/** What stands before a clause and holds for it, too. */
interface ListContext {
  /** The time at the head of the sentence, or of a heading above it. */
  readonly time?: PartOf<"time"> | undefined;
  /** The target before it in its sentence, which may name the measure of the first one. */
  readonly last?: Target | undefined;
  /** The words of that target, which may say once how it and the first one are bounded. */
  readonly segment?: Segment | undefined;
  readonly told?: Told;
  /** The time of a whole whose parts go on here. */
  readonly within?: Within | undefined;
  /** The place up to which the sentence tells of results. */
  readonly until: number;
}

/** The targets of a clause, and the words of the last of them. */
interface ClauseRead {
  readonly targets: readonly Target[];
  readonly segment: Segment | undefined;
  /** The time of a whole whose parts may go on behind the clause. */
  readonly within?: Within | undefined;
}

/**
 * Reads the targets of a clause.
 *
 * @param read - Its parts.
 * @param list - What stands before a semicolon: the time of the list, and the target that may name
 * the measure of the first one.
 */
export function readClause(
  reader: kit.Reader,
  read: Parts,
  options: TargetOptions,
  underResults: boolean,
  list: ListContext,
): ClauseRead {
  const without = (parts: Parts): ClauseRead => {
    const found = readWithout(reader, parts, list.last);
    const targets = list.until > reader.start ? found.map(asTold) : found;
    return { targets, segment: undefined };
  };
  if (!read.some(isBound)) return without(read);
  const parts = withoutGradesOfShares(reader, read);
  const tail = noneBehind(reader, parts);
  const found = segments(tail === undefined ? reader : kit.readerAt(reader, { end: tail }), parts);
  if (found.length === 0) return without(parts);
  const marks = roleMarks(reader).filter(
    ({ position }) =>
      !parts.some(
        ({ kind, start, end }) => kind === "baseline" && start < position && position < end,
      ),
  );
  // A time before the first bound, with nothing before it but an opening, is meant for all.
  const own = firstOf(parts.slice(0, parts[0]?.kind === "bound" ? 0 : 2), "time");
  const time = own ?? list.time;
  const year = yearNamed(reader, found[0]?.bound.start ?? reader.start);
  // In a time of its own nothing is told of the sentence before.
  const told = parts[0]?.kind === "time" ? undefined : list.told;
  const targets: Target[] = [];
  const telling: RoleMark | undefined =
    told === "sure" ? { position: reader.start, strives: false } : undefined;
  let mark = toldLater(reader, marks) ?? telling;
  let next = 0;
  let previous = list.segment;
  const joined = joinCoordinates(reader, found).map(asSetBeside);
  const measured = told === "inferred" || joined.some(({ bound }) => bound.factual === true);
  const { holding, within } = heldTimes(reader, joined, { time, left: false }, list.within);
  for (const [place, written] of joined.entries()) {
    const segment = withBound(reader, written, previous);
    const before = targets.at(-1);
    const earlier = before === undefined ? undefined : previous;
    previous = segment;
    for (; (marks[next]?.position ?? Infinity) <= segment.bound.start; next++) {
      // `95% người đã chẩn đoán được điều trị, 90% …`: behind a figure it may tell whom it counts.
      const names = reader.pieces[marks[next]?.position ?? 0]?.key === "đã";
      const described = before !== undefined && (marks[next]?.position ?? 0) < segment.start;
      if (!names || !described) mark = marks[next];
    }
    const metric = (before ?? list.last)?.metric;
    // `Tỷ lệ … đến hết năm 2025 là 2,9%, cao hơn bình quân chung 0,4%`: both were found.
    const timed = segment.parts.some((part) => part.kind === "time" && part !== time);
    const told = before !== undefined && isInferred(before);
    const beside = measured || (told && (!timed || isAlike(reader, segment, earlier)));
    const narrated = segment.bound.end <= list.until;
    const held = holding[place];
    const role = { mark, narrated, measured: beside };
    const context = { options, underResults, time: held?.time, ...role, metric };
    const assembled = assemble(reader, withChange(reader, segment, before ?? list.last), context);
    const target = held?.left === true ? withOpenTime(assembled) : assembled;
    if (mark?.once === true) mark = undefined;
    const listed = withMetric(withThing(target, before ?? list.last), before ?? list.last);
    const shared = withTimeBefore(reader, written, listed, before ?? list.last, earlier);
    targets.push(withYearOf(shared, before ?? list.last, year));
  }
  const dated = withTimeOfList(reader, joined, targets).map(fromEarlierYear);
  const all = tail === undefined ? dated : withNone(reader, dated, { parts, tail, time });
  return { targets: all, segment: previous, within };
}

const STATED = /* @__PURE__ */ kit.phrases("là");

/** `Năm 2026 tỷ lệ nghèo là 4,2%, năm 2027 là 3,1%`: told with the same words, and in its year alone. */
function isAlike(reader: kit.Reader, { bound, parts }: Segment, before?: Segment): boolean {
  const both = [bound.start, before?.bound.start ?? reader.start];
  const inside = parts.every(
    (part) =>
      part.kind !== "time" || part.deadline.clauses.every(({ timing }) => timing.kind === "within"),
  );
  return inside && both.every((place) => kit.standsAt(reader, place, STATED));
}

/**
 * A place among so many that stands beside a bound of which words say that it is set.
 *
 * ```
 * PAPI đạt 44 - 45 điểm, xếp hạng 18/63
 *      ^^^^^^^^^^^^^^^^  nobody reports a range: the place is aimed at as well
 * ```
 */
function asSetBeside(segment: Segment, _: number, segments: readonly Segment[]): Segment {
  const { bound, parts } = segment;
  if (bound.factual !== true || bound.unit.kind !== "rank") return segment;
  if (!segments.some((one) => SETTING.test(one.bound.comparator))) return segment;
  const set = defined({ ...bound, factual: undefined });
  return { ...segment, bound: set, parts: parts.map((part) => (part === bound ? set : part)) };
}

const SETTING = /^(?:gte|between)$/;

const JOINTS = /^(?:,|và)$/;

/**
 * Where behind the last figure of a clause it is denied that there be any of something.
 *
 * ```
 * giảm số vụ tai nạn 5 - 10% và không để xảy ra tai nạn nghiêm trọng
 *                            ^^
 * ```
 */
function noneBehind(reader: kit.Reader, parts: Parts): number | undefined {
  const last = parts.findLast(isBound);
  if (last === undefined || reader.mode !== "running") return undefined;
  for (let place = last.end; place < reader.end - 1; place += 1) {
    const joined = JOINTS.test(reader.pieces[place]?.key ?? "");
    if (joined && kit.standsAt(reader, place + 1, FORBIDDEN)) return place;
  }
  return undefined;
}

const FORBIDDEN = /* @__PURE__ */ kit.phrases(
  "không [còn/phát sinh/xảy ra]|không để [xảy ra/phát sinh]",
);

/** Behind an aim it is an aim, too, that there be none of something. */
function withNone(
  reader: kit.Reader,
  targets: readonly Target[],
  { parts, tail, time }: { parts: Parts; tail: number; time: PartOf<"time"> | undefined },
): Target[] {
  const behind = kit.readerOver(reader, { start: tail + 1, end: reader.end });
  const said = parts.flatMap((part) => clip(part, tail + 1, reader.end));
  const none = targets.at(-1)?.role === "target" ? readNone(behind, said) : undefined;
  if (none === undefined) return [...targets];
  const deadline = none.deadline ?? (time?.every === undefined ? time?.deadline : undefined);
  return [...targets, defined({ ...none, deadline })];
}

/** Whether only the look of a figure says that it was found. */
export function isInferred({ role, findings }: Target): boolean {
  return role === "reported" && findings.some(({ code }) => code === "target-role-inferred");
}

/**
 * What was reached in a year, where behind it a later year is striven for.
 *
 * ```
 * Chỉ số hài lòng năm 2025 đạt 84,2%, năm 2026 phấn đấu đạt từ 88% trở lên
 *                 ^^^^^^^^^^^^^^^^^^ what was found
 * ```
 */
export function fromEarlierYear(target: Target, place: number, targets: readonly Target[]): Target {
  const { comparator, role, modality, unit } = target;
  const asked = role !== "target" || modality !== undefined || comparator !== "reach";
  const year = asked ? undefined : yearReached(target);
  if (year === undefined) return target;
  const later = targets.slice(place + 1).some((one) => {
    const next = one.deadline === undefined ? undefined : yearOf(one.deadline);
    return isPlanned(one) && one.unit.kind === unit.kind && (next ?? 0) > year;
  });
  if (!later) return target;
  const finding = findingOf(FINDINGS, "target-role-inferred", target.boundSpan);
  return { ...target, role: "reported", findings: [finding, ...target.findings] };
}

/** Whether its words say that it is striven for, or that it is of a plan: `kế hoạch năm 2026 là 84%`. */
export function isPlanned({ modality, metric }: Target): boolean {
  return modality === "strive" || /^(?:kế hoạch|kh)$/iu.test(metric);
}

/** The year in which, and not by which, a figure is said to be. */
function yearReached({ deadline }: Target): number | undefined {
  const inside = deadline?.clauses.every(({ timing }) => timing.kind === "within") === true;
  return inside ? yearOf(deadline) : undefined;
}

/** `Số vụ giảm 15 vụ, đã khởi tố 4 vụ`: what was done behind the comma tells of the rest, too. */
function toldLater({ pieces }: kit.Reader, marks: readonly RoleMark[]): RoleMark | undefined {
  return marks.find(
    ({ position, strives }) =>
      !strives && pieces[position]?.key === "đã" && pieces[position - 1]?.key === ",",
  );
}

/** In running text only such words ask that there be none. */
const STRIVING_FOR_NONE = /* @__PURE__ */ kit.phrases(
  "phấn đấu [không/đến/cơ bản/toàn/năm/100/hết]",
);

/**
 * What a clause without a bound asks.
 *
 * @param last - The target before it in a list: behind an aim that there be none is one, too.
 */
function readWithout(reader: kit.Reader, parts: Parts, last: Target | undefined): Target[] {
  // A change whose figure could not be read is not one of any size.
  if (firstOf(parts, "lost") !== undefined) return [];
  const trends = readTrends(reader, parts);
  const strives = kit.standsAt(reader, reader.start, STRIVING_FOR_NONE);
  if (trends.length === 0 && reader.mode === "running" && last?.role === "target") {
    return [readNone(reader, parts)].filter((none) => none !== undefined);
  }
  if (trends.length > 0 || (reader.mode === "running" && !strives)) return trends;
  const target = readNone(reader, parts) ?? readRequirements(reader, parts);
  return target === undefined ? [] : [target];
}

/** An aim that was found after all, as the words beside it say. */
export function asTold(target: Target): Target {
  if (target.role !== "target" || target.modality !== undefined || target.deadline !== undefined)
    return target;
  const finding = findingOf(FINDINGS, "target-role-inferred", target.boundSpan);
  return { ...target, role: "reported", findings: [finding, ...target.findings] };
}
