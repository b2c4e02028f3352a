import type { DeadlineExpression } from "../../deadline/index.js";
import { findingOf, type Finding } from "../../text/index.js";
import { divide, joinPopulations } from "../clause/divide.js";
import { isBound, type PartOf, type Parts } from "../bound/part.js";
import type { Segment } from "../clause/segment.js";
import { RESULTS } from "../data/context-words.js";
import { FINDINGS } from "../data/messages.js";
import { STRIVING } from "../data/name-words.js";
import type { Target, TargetFindingCode, TargetOptions } from "../target.js";
import * as kit from "../token/reader.js";
import { scanAmong, type ScannedAmong } from "./peers.js";
import { roleMarks } from "./role-marks.js";
import { closesCell, dueClauses, timeBelow, timeOfAll, timeOfList } from "./due.js";
import {
  headingAt,
  isSpent,
  stillHeads,
  timeAtHead,
  timeGoingOn,
  type Heading,
} from "./head-time.js";
import type { Within } from "./held-times.js";
import { withOpenTime } from "./list-time.js";
import { withSiblingTime } from "./sibling-time.js";
import {
  asTold,
  fromEarlierYear,
  isInferred,
  isPlanned,
  readClause,
  type Told,
} from "./read-clause.js";
import { resultsUntil } from "./telling.js";
import { readNone } from "./statement.js";

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
  let heading: Heading | undefined;
  let [unclear, spent, labelled] = [false, false, false];
  let none: Target | undefined;
  let told: Told;
  let scanned: ScannedAmong | undefined;
  let segment: Segment | undefined;
  let within: Within | undefined;
  // Where the targets of the clause before, of the sentence, of the list and of the cell begin.
  let [first, sentence, top, cell] = [0, 0, 0, 0];
  const clauses = joinPopulations(whole, divide(kit.cursorAt(whole, 0)));
  // What is known to be a plan sets its figures, whatever they are compared with.
  const tells = whole.mode === "running" && options.document === undefined;
  const results = tells ? resultsUntil(whole, clauses) : [];
  const due = dueClauses(whole, clauses);
  for (const [place, clause] of clauses.entries()) {
    const { start, end, bulleted, listed } = clause;
    const asked =
      due[place] === true || (listed && time !== undefined && isAimedAt(targets.at(-1)));
    const reader = kit.readerAt(whole, { position: start, start, end, due: asked });
    underResults &&= bulleted;
    const near = first < targets.length && isAim(targets.at(-1));
    scanned = scanAmong(reader, { near, clauses, place, before: scanned });
    const { parts: read } = scanned;
    lost.push(...lostIn(reader, scanned));
    // `Đến năm 2030: A đạt 12%; B đạt 34%`: the time at the head is that of the whole list.
    const apart = listed && whole.pieces[start - 1]?.key !== ";";
    heading = stillHeads(heading, clause, apart && read[0]?.kind === "time");
    const head = timeAtHead(reader, read);
    unclear &&= listed && head === undefined;
    // `Năm 2026: 60%` above `6 tháng: 40%`: it is open by when that is.
    if (apart && spent && head === undefined) [time, unclear] = [undefined, true];
    spent = isSpent(reader, head, read);
    time = head ?? (listed ? time : heading?.time);
    heading = headingAt(reader, read, clause, clauses[place + 1]) ?? heading;
    const until = results[place] ?? start;
    // A line of its own tells nothing of the one below it.
    if (apart) told = undefined;
    if (!listed) sentence = targets.length;
    if (!listed && !bulleted) top = targets.length;
    if (APART.test(whole.pieces[start]?.gap ?? "")) cell = targets.length;
    const list = listed
      ? { time, until, last: targets.at(-1), segment, told, within }
      : { time, until };
    const here = readClause(reader, read, options, underResults, list);
    ({ segment, within } = here);
    const own = unclear ? here.targets.map(withOpenTime) : here.targets;
    const found = listed ? withSiblingTime(reader, own, here.segment, list) : own;
    const kept = timeGoingOn(time, found);
    unclear ||= time !== undefined && kept === undefined;
    time = kept;
    told = tellsOn(reader, read, found, listed ? told : undefined);
    if (listed && isOfSome(reader)) restate(targets, first, asTold);
    // `Không có đơn vượt cấp; 100% đơn được giải quyết`: before an aim it is one, too.
    if (listed && none !== undefined && found[0]?.role === "target") targets.push(none);
    none = found.length > 0 || list.last !== undefined ? undefined : noneAtHead(reader, read);
    first = targets.length;
    targets.push(...found);
    const closing = closesCell(reader, read);
    dateFrom(targets, closing ? cell : sentence, timeOfAll(reader, read));
    if (closing) cell = targets.length;
    if (!listed) labelled = isLabelledList(reader, read);
    const closes = labelled && listed && clauses[place + 1]?.listed !== true;
    if (closes && targets.slice(sentence, first).every(isOpen))
      dateFrom(targets, sentence, timeOfList(reader, read));
    dateFrom(targets, top, timeBelow(reader, read));
    // `Năm 2025 đạt 86%` above `Năm 2026 phấn đấu 88%`
    if (found.some(isPlanned)) tellBefore(targets, strives(reader) ? cell : sentence);
    underResults ||= headsResults(reader);
  }
  return { targets, lost };
}

/** `Kết quả:` at the end of a clause: the items below it are facts. */
function headsResults(reader: kit.Reader): boolean {
  const closed = reader.pieces[reader.end - 1]?.key === ":";
  return closed && kit.placeOf(reader, RESULTS, reader) !== undefined;
}

/** What is told of the figures of a clause that make no target. */
function lostIn(
  reader: kit.Reader,
  { parts, asides, dropped }: ScannedAmong,
): Finding<TargetFindingCode>[] {
  const tell = (code: TargetFindingCode, { start, end }: kit.Range): Finding<TargetFindingCode> =>
    findingOf(FINDINGS, code, kit.spanOf(reader, start, end));
  const damaged = parts.flatMap((part) => (part.kind === "lost" ? [tell(part.code, part)] : []));
  const told = asides.map((range) => tell("target-figure-aside", range));
  return [...damaged, ...told, ...dropped.map((range) => tell("target-figure-aside", range))];
}

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

/** `Mục tiêu năm 2027: …` opens what is aimed at behind sentences of what was. */
function strives(reader: kit.Reader): boolean {
  return kit.standsAt(reader, reader.start, STRIVING);
}

const AIMS = /* @__PURE__ */ kit.phrases("chỉ tiêu");

/** `16/19 chỉ tiêu đạt và vượt kế hoạch`: nobody aims at some of the aims. */
function isOfSome(reader: kit.Reader): boolean {
  const { pieces, start } = reader;
  const [some, stroke, all] = pieces.slice(start, start + 3);
  const counted = some?.kind === "digits" && stroke?.key === "/" && all?.kind === "digits";
  return counted && some.value < all.value && kit.standsAt(reader, start + 3, AIMS);
}

/** Words for a number of things; what is not to happen (`không để …`) is often a wish alone. */
const THERE_IS_NONE = /* @__PURE__ */ kit.phrases("không [có/còn]");

/** In running text what a clause denies that nothing stands before; it waits for an aim behind it. */
function noneAtHead(reader: kit.Reader, parts: Parts): Target | undefined {
  if (reader.mode !== "running" || parts.some(isBound)) return undefined;
  return kit.standsAt(reader, reader.start, THERE_IS_NONE) ? readNone(reader, parts) : undefined;
}

/** Gives all targets from one on the time that is said of them once. */
function dateFrom(targets: Target[], first: number, time: DeadlineExpression | undefined): void {
  if (time !== undefined) restate(targets, first, (one) => inTime(one, time));
}

/** So many targets before it a year that is striven for makes facts of. */
const FARTHEST = 12;

/** Tells of the targets from one on what was reached in an earlier year. */
function tellBefore(targets: Target[], first: number): void {
  restate(targets, Math.max(first, targets.length - FARTHEST), fromEarlierYear);
}

/** Says the targets from one on anew. */
function restate(
  targets: Target[],
  first: number,
  anew: (target: Target, place: number, all: readonly Target[]) => Target,
): void {
  targets.splice(first, Infinity, ...targets.slice(first).map(anew));
}

const isAim = (target: Target | undefined): boolean => target?.role === "target";

/** Whether a target before it in its list is aimed at by a time. */
function isAimedAt(target: Target | undefined): boolean {
  return target?.role === "target" && target.deadline !== undefined;
}

/** `Thu gom rác: đô thị ≥ 98%; …`: a label stands over the list that begins here. */
function isLabelledList({ pieces, start, end }: kit.Reader, parts: Parts): boolean {
  const name = pieces.slice(start, parts.find(isBound)?.start ?? end);
  return name.some(({ key }) => key === ":");
}

const isOpen = ({ deadline }: Target): boolean => deadline === undefined;

/** What parts one cell or paragraph from the next. */
const APART = /^(?:paragraph|tab)$/;

/** An aim with the time said of it and its like. */
function inTime(target: Target, deadline: DeadlineExpression): Target {
  const open = target.role === "target" && target.deadline === undefined;
  return open ? { ...target, deadline } : target;
}
