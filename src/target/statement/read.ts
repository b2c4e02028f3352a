import type { DeadlineExpression } from "../../deadline/index.js";
import { findingOf, type Finding } from "../../text/index.js";
import { droppedFigures } from "../aside/dropped.js";
import { withoutGradesOfShares } from "../clause/describe.js";
import { divide, joinPopulations } from "../clause/divide.js";
import { firstOf, isBound, type PartOf, type Parts } from "../bound/part.js";
import { scan } from "../clause/scan.js";
import { joinCoordinates, segments, type Segment } from "../clause/segment.js";
import { RESULTS } from "../data/context-words.js";
import { FINDINGS } from "../data/messages.js";
import type { Target, TargetFindingCode, TargetOptions } from "../target.js";
import * as kit from "../token/reader.js";
import { assemble, roleMarks, type RoleMark } from "./assemble.js";
import { withBound, withChange, withMetric } from "./carry.js";
import { timeAtHead, timeGoingOn, timeOfHeading } from "./head-time.js";
import { withTimeBefore, withTimeOfList } from "./list-time.js";
import { withYearOf, yearNamed, yearOf } from "./same-year.js";
import { resultsUntil } from "./telling.js";
import { readNone, readRequirements, readTrends } from "./statement.js";

/** The targets of a text, and what was found of figures that make none. */
export interface TargetsRead {
  readonly targets: readonly Target[];
  readonly lost: readonly Finding<TargetFindingCode>[];
}

/** Reads all targets of a text. */
export function readTargets(whole: kit.Reader, options: TargetOptions): TargetsRead {
  const targets: Target[] = [];
  const lost: Finding<TargetFindingCode>[] = [];
  let underResults = false;
  let time: PartOf<"time"> | undefined;
  let heading: PartOf<"time"> | undefined;
  let none: Target | undefined;
  let told: Told;
  let first = 0;
  const clauses = joinPopulations(whole, divide(kit.cursorAt(whole, 0)));
  const tells = whole.mode === "running" && options.document === undefined;
  const results = tells ? resultsUntil(whole, clauses) : [];
  for (const [place, { start, end, bulleted }] of clauses.entries()) {
    const reader: kit.Reader = { ...whole, position: start, start, end };
    underResults &&= bulleted;
    const listed = whole.pieces[start - 1]?.key === ";" && !bulleted;
    const { parts: read, asides } = scan(reader);
    const tell = (code: TargetFindingCode, range: kit.Range): void => {
      lost.push(findingOf(FINDINGS, code, kit.spanOf(reader, range.start, range.end)));
    };
    for (const part of read) if (part.kind === "lost") tell(part.code, part);
    for (const range of asides) tell("target-figure-aside", range);
    if (reader.mode === "running") {
      for (const range of droppedFigures(reader, read)) {
        const told = asides.some((aside) => aside.start <= range.start && range.end <= aside.end);
        if (!told) tell("target-figure-aside", range);
      }
    }
    // `Đến năm 2030: A đạt 12%; B đạt 34%`: the time at the head is that of the whole list.
    if (!listed && !bulleted) heading = undefined;
    time = timeAtHead(reader, read) ?? (listed ? time : heading);
    heading = timeOfHeading(reader, read) ?? heading;
    const until = results[place] ?? start;
    const list = listed ? { time, until, last: targets.at(-1), told } : { time, until };
    const found = readClause(reader, read, options, underResults, list);
    time = timeGoingOn(time, found);
    told = tellsOn(reader, read, found, listed ? told : undefined);
    if (listed && isOfSome(reader))
      targets.splice(first, Infinity, ...targets.slice(first).map(asTold));
    // `Không có đơn vượt cấp; 100% đơn được giải quyết`: before an aim it is one, too.
    if (listed && none !== undefined && found[0]?.role === "target") targets.push(none);
    none = found.length > 0 || list.last !== undefined ? undefined : noneAtHead(reader, read);
    const closing = listed && found.length === 0 ? timeOfAll(reader, read) : undefined;
    if (closing !== undefined)
      targets.splice(first, Infinity, ...targets.slice(first).map((one) => inTime(one, closing)));
    first = targets.length;
    targets.push(...found);
    // `Kết quả:` at the end of a clause: the items below it are facts.
    const closed = reader.pieces[end - 1]?.key === ":";
    underResults ||= closed && kit.placeOf(reader, RESULTS, { start, end }) !== undefined;
  }
  return { targets, lost };
}

/** How surely a sentence tells of results up to a semicolon. */
type Told = "sure" | "inferred" | undefined;

/**
 * A result stays one through its whole sentence, unless another time begins or something is striven
 * for.
 *
 * ```
 * Tính đến 26/10, tỷ lệ chung đạt 40%; khối xã đạt 54%
 *                                      ^^^^^^^^^^^^^^^ found as well
 * ```
 */
function tellsOn(reader: kit.Reader, parts: Parts, found: readonly Target[], before: Told): Told {
  const last = found.at(-1);
  if (last?.role === "target") return undefined;
  if (last !== undefined) return isInferred(last) ? "inferred" : "sure";
  const [mark] = roleMarks(reader);
  if (mark !== undefined)
    return mark.position === reader.start && !mark.strives ? "sure" : undefined;
  return parts[0]?.kind === "time" ? undefined : before;
}

const AIMS = /* @__PURE__ */ kit.phrases("chỉ tiêu");

/** `16/19 chỉ tiêu đạt và vượt kế hoạch`: nobody aims at some of the aims. */
function isOfSome({ pieces, start, ...reader }: kit.Reader): boolean {
  const [some, stroke, all] = pieces.slice(start, start + 3);
  const counted = some?.kind === "digits" && stroke?.key === "/" && all?.kind === "digits";
  return (
    counted && some.value < all.value && kit.standsAt({ ...reader, start, pieces }, start + 3, AIMS)
  );
}

/** An aim that was found after all, as the words beside it say. */
function asTold(target: Target): Target {
  if (target.role !== "target" || target.modality !== undefined || target.deadline !== undefined)
    return target;
  const finding = findingOf(FINDINGS, "target-role-inferred", target.boundSpan);
  return { ...target, role: "reported", findings: [finding, ...target.findings] };
}

/** Words for a number of things; what is not to happen (`không để …`) is often a wish alone. */
const THERE_IS_NONE = /* @__PURE__ */ kit.phrases("không [có/còn]");

/** In running text what a clause denies that nothing stands before; it waits for an aim behind it. */
function noneAtHead(reader: kit.Reader, parts: Parts): Target | undefined {
  if (reader.mode !== "running" || parts.some(isBound)) return undefined;
  return kit.standsAt(reader, reader.start, THERE_IS_NONE) ? readNone(reader, parts) : undefined;
}

const COMPLETION = /* @__PURE__ */ kit.phrases(
  "[thời gian/thời hạn/tất cả/phải/] hoàn thành|xong|thời gian [thực hiện]|thời hạn|:|.|,",
);

/**
 * The time by which all that the clause before it asks is to be done.
 *
 * ```
 * Cắt giảm 30% thời gian, 30% chi phí; hoàn thành trước ngày 30/6/2026
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function timeOfAll(reader: kit.Reader, parts: Parts): DeadlineExpression | undefined {
  const place = kit.cursorAt(reader, reader.start);
  const [time, ...others] = parts.filter(({ kind }) => kind === "time");
  if (time?.kind !== "time" || others.length > 0 || time.every !== undefined) return undefined;
  while (place.position < reader.end) {
    if (place.position === time.start) place.position = time.end;
    else if (!kit.take(place, COMPLETION)) return undefined;
  }
  return time.deadline;
}

/** An aim with the time said of it and its like. */
function inTime(target: Target, deadline: DeadlineExpression): Target {
  const open = target.role === "target" && target.deadline === undefined;
  return open ? { ...target, deadline } : target;
}

/**
 * Reads the targets of a clause.
 *
 * @param read - Its parts.
 * @param list - What stands before a semicolon: the time of the list, and the target that may name
 * the measure of the first one.
 */
function readClause(
  reader: kit.Reader,
  read: Parts,
  options: TargetOptions,
  underResults: boolean,
  list: {
    readonly time?: PartOf<"time"> | undefined;
    readonly last?: Target | undefined;
    readonly told?: Told;
    readonly until: number;
  },
): Target[] {
  const without = (parts: Parts): Target[] => {
    const found = readWithout(reader, parts, list.last);
    return list.until > reader.start ? found.map(asTold) : found;
  };
  if (!read.some(isBound)) return without(read);
  const parts = withoutGradesOfShares(reader, read);
  const found = segments(reader, parts);
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
  const measured = told === "inferred" || found.some(({ bound }) => bound.factual === true);
  const targets: Target[] = [];
  const telling: RoleMark | undefined =
    told === "sure" ? { position: reader.start, strives: false } : undefined;
  let mark = toldLater(reader, marks) ?? telling;
  let next = 0;
  let previous: Segment | undefined;
  const joined = joinCoordinates(reader, found);
  for (const written of joined) {
    const segment = withBound(reader, written, previous);
    const before = targets.at(-1);
    const earlier = previous;
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
    const beside = measured || (!timed && before !== undefined && isInferred(before));
    const narrated = segment.bound.start < list.until;
    const context = { options, underResults, time, mark, narrated, measured: beside, metric };
    const target = assemble(reader, withChange(reader, segment, before), context);
    if (mark?.once === true) mark = undefined;
    const listed = withMetric(target, before ?? list.last);
    const shared = withTimeBefore(reader, written, listed, before ?? list.last, earlier);
    targets.push(withYearOf(shared, before ?? list.last, year));
  }
  return withTimeOfList(reader, joined, targets).map(fromEarlierYear);
}

/** Whether only the look of a figure says that it was found. */
function isInferred({ role, findings }: Target): boolean {
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
function fromEarlierYear(target: Target, place: number, targets: readonly Target[]): Target {
  const { comparator, role, modality, unit } = target;
  const asked = role !== "target" || modality !== undefined || comparator !== "reach";
  const year = asked ? undefined : yearReached(target);
  if (year === undefined) return target;
  const later = targets.slice(place + 1).some((one) => {
    const next = one.deadline === undefined ? undefined : yearOf(one.deadline);
    return one.modality === "strive" && one.unit.kind === unit.kind && (next ?? 0) > year;
  });
  if (!later) return target;
  const finding = findingOf(FINDINGS, "target-role-inferred", target.boundSpan);
  return { ...target, role: "reported", findings: [finding, ...target.findings] };
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
