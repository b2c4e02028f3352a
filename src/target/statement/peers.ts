import { PREPOSITIONS } from "../bound/achieved.js";
import { droppedFigures } from "../aside/dropped.js";
import { isNumbered } from "../aside/no-bound.js";
import { isBound, type Parts } from "../bound/part.js";
import type { Clause } from "../clause/divide.js";
import { scan, type Scanned } from "../clause/scan.js";
import { IN_PLACE, TIME_OPENINGS } from "../data/context-words.js";
import { HEADS, PLANNED } from "../data/name-words.js";
import { DESCRIBED_THINGS, MEMBERS_OF_BODIES, WHOSE_FUNDS } from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import { leadsTo } from "../token/leads-to.js";
import type { TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";
import { summedParts, type Summed } from "./sums.js";

/** What stands beside a clause. */
interface Beside {
  /** Whether the clause before it held an aim. */
  readonly near: boolean;
  readonly clauses: readonly Clause[];
  /** Which of them it is. */
  readonly place: number;
  /** What was read of the clause before it. */
  readonly before: ScannedAmong | undefined;
}

/**
 * Cuts a clause into its parts, with the figures as aims of which no word says so: an aim stands
 * beside them, or they are a range, and each is all that its part of the clause says.
 *
 * ```
 * Độ che phủ rừng trên 51%; băng cản lửa 12 km      Giải quyết việc làm 15.000 - 16.000 lao động
 *                                        ^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function scanAmong(reader: kit.Reader, beside: Beside): ScannedAmong {
  const { parts, asides } = scan(reader);
  const dropped = reader.mode === "running" ? droppedFigures(reader, { parts, asides }) : [];
  const summed = [...summedParts(reader, parts), ...(beside.before?.summed ?? [])];
  const own = summed.filter(([number]) => number >= reader.start && number < reader.end);
  const none = dropped.length + own.length === 0;
  const peers = none ? NO_PEERS : new Map([...peersOf(reader, parts, dropped, beside), ...own]);
  if (peers.size === 0) return { parts, asides, dropped, summed };
  const again = scan(kit.readerAt(reader, { position: reader.start, peers }));
  const left = droppedFigures(reader, again);
  return { parts: again.parts, asides: again.asides, dropped: left, summed };
}

const NO_PEERS: Summed = /* @__PURE__ */ new Map();

/** The parts of a clause, and its figures that no rule takes for aims. */
export interface ScannedAmong extends Scanned {
  readonly dropped: readonly kit.Range[];
  /** The numbers that add up to an aim, in this clause or behind it. */
  readonly summed: readonly (readonly [number, TargetUnit])[];
}

function peersOf(
  reader: kit.Reader,
  parts: Parts,
  dropped: readonly kit.Range[],
  { near, clauses, place, before }: Beside,
): ReadonlyMap<number, undefined> {
  const first = parts.find(isBound)?.start ?? Infinity;
  const times = new Map(
    parts.flatMap(({ kind, start, end }) => (kind === "time" ? [[end, start] as const] : [])),
  );
  const asides = new Set(parts.flatMap(({ kind, start }) => (ASIDES.test(kind) ? [start] : [])));
  const peers = new Map<number, undefined>();
  let beside: boolean | undefined = near || undefined;
  let broken = false;
  // `Dự án gồm 03 hợp phần; 02 gói thầu`: what describes goes on.
  const { dropped: left = [], asides: told = [] } = before ?? {};
  let describing = clauses[place]?.listed === true && left.length + told.length > 0;
  for (const figure of dropped) {
    const has = near && kit.is(kit.cursorAt(reader, reader.start), "có");
    const name =
      has && figure.start === reader.start + 1
        ? { start: reader.start, labelled: false }
        : nameOf(reader, times, figure);
    // `Lắp 90 camera: 40 chiếc quý I, 50 chiếc quý III`: these are parts of what was said.
    broken ||= figure.start > first && kit.is(kit.cursorAt(reader, figure.start), ":", -1);
    const goesOn = describing && name?.start === figure.start;
    describing = true;
    if (name === undefined || broken || goesOn || !closes(reader, name, figure, asides)) continue;
    const alone = new Map([[figure.start, undefined]]);
    const read = readFigure(kit.readerAt(reader, { position: figure.start, peers: alone }));
    if (read === undefined || countsFunded(reader, figure, read)) continue;
    const measured = [HEADS, PLANNED].some((table) => leadsTo(reader, name.start, table));
    if (read.unit.kind === "money" && !measured) continue;
    const range = read.last !== undefined && name.start < figure.start;
    // `Phỏng vấn 600 hộ, tỷ lệ … đạt 85%`: before an aim of its clause things may be what is asked.
    const stated = measured || name.labelled || read.unit.kind === "measure";
    const asked = figure.start > first || (first < Infinity && stated);
    if (first === Infinity)
      beside ??=
        setsAims(reader, figure) ||
        leadsToBound(reader, clauses.slice(place + 1, place + 1 + MOST_FOLLOWING));
    if (!range && !asked && (first < Infinity || beside !== true)) continue;
    peers.set(figure.start, undefined);
    beside = true;
    describing = false;
  }
  return peers;
}

/** `vốn 03 chương trình mục tiêu quốc gia`: the number says whose money it is. */
function countsFunded(reader: kit.Reader, { start }: kit.Range, { unit }: Figure): boolean {
  return unit.kind === "count" && kit.phraseBefore(kit.cursorAt(reader, start), WHOSE_FUNDS);
}

const SETTING = /* @__PURE__ */ kit.phrases("[các/] chỉ tiêu");

/** `Chỉ tiêu tiêm phòng giao xã: lợn 6.500 liều`: the label at the head says that they are aims. */
function setsAims({ pieces, start }: kit.Reader, figure: kit.Range): boolean {
  const length = kit.phraseOf(SETTING, pieces, start, figure.start)?.length;
  if (length === undefined) return false;
  return pieces.slice(start + length, figure.start).some(({ key }) => key === ":");
}

/** Kinds of parts at which the name of what is counted ends. */
const ASIDES = /^(?:time|baseline)$/;

/** So many clauses on an aim may stand that those of a list stand beside. */
const MOST_FOLLOWING = 3;

/** Whether the next clause holds an aim, or one further on behind figures of its list. */
function leadsToBound(reader: kit.Reader, following: readonly Clause[]): boolean {
  for (const [place, { start, end, listed, bulleted }] of following.entries()) {
    if (place > 0 && !listed && !bulleted) return false;
    const { parts } = scan(kit.readerOver(reader, { start, end }));
    if (parts.some((part) => isBound(part) && part.factual !== true)) return true;
    if (reader.pieces.slice(start, end).every(({ kind }) => kind !== "digits")) return false;
  }
  return false;
}

const JOINT = /^[,;:]$/;
/** The name of a measure has so many tokens at most. */
const LONGEST_NAME = 24;
/** Words behind what is counted by which it was found. */
const FOUND = /* @__PURE__ */ kit.phrases("đã|bị|chưa|đang|không|hiện|đều");
/** Of those who are counted: `giảm 5 người bị thương`. */
const HARMED = /* @__PURE__ */ kit.phrases("bị [thương/nạn/hại/tai/nhiễm/mắc]");
const DONE = /* @__PURE__ */ kit.phrases(
  "đã|chưa|quá|mỗi|từng|cách|dân số|gồm|khảo sát|phỏng vấn|điều tra",
);

interface Name {
  readonly start: number;
  /** Whether it is a label, behind the colon of which the figure stands. */
  readonly labelled: boolean;
}

/**
 * The words before a figure in its part, where nothing in them says that it only describes.
 *
 * @param times - Where the times of the clause begin, by their ends.
 */
function nameOf(
  reader: kit.Reader,
  times: ReadonlyMap<number, number>,
  figure: kit.Range,
): Name | undefined {
  const place = kit.cursorAt(reader, figure.start);
  const numbered = isNumbered(place) && !kit.is(place, "%", 1);
  if (numbered || kit.isYear(kit.peek(place))) return undefined;
  const last = leadsBefore(place);
  const among = behindAmong(reader, last);
  if (among !== undefined) return { start: among, labelled: false };
  let at = last - 1;
  let named = false;
  for (; at >= reader.start && last - at <= LONGEST_NAME; at -= 1) {
    const { key, kind } = reader.pieces[at] ?? reader.nothing;
    const time = times.get(at + 1);
    if (time !== undefined) at = time;
    else if (key === ")") at = bracketBefore(reader, at);
    else if (key === "(" && (isPartOf(reader, at, figure) || isPlanned(reader, at + 1))) break;
    else if (key === "và" || (JOINT.test(key) && !(key === ":" && at === last - 1))) break;
    else if (key !== ":" && kind !== "letters" && !joinsWords(reader, at)) return undefined;
    else if (describes(reader, at)) return undefined;
    else named ||= kind === "letters";
  }
  return { start: at + 1, labelled: named && reader.pieces[last - 1]?.key === ":" };
}

/** `công nghiệp/xây dựng`, `nông - lâm - thủy sản` */
function joinsWords({ pieces }: kit.Reader, at: number): boolean {
  const [before, sign, behind] = pieces.slice(at - 1, at + 2);
  const words = before?.kind === "letters" && behind?.kind === "letters";
  return sign?.key === "/" || (sign?.key === "-" && words);
}

const AMONG = /* @__PURE__ */ kit.phrases("trong đó [có/:/]");

/** Words behind which a number says where or of whom. */
const AT = /^(?:tại|ở|của|trên|thuộc|từ|với|cho)$/;

/** `1.800 lao động, trong đó đưa đi làm việc ở nước ngoài ‖ 120 người`: where the name of a part begins. */
function behindAmong({ pieces, start }: kit.Reader, last: number): number | undefined {
  for (let at = last - 1; at >= start && last - at <= LONGEST_NAME; at -= 1) {
    const length = kit.phraseOf(AMONG, pieces, at, last)?.length;
    if (length !== undefined)
      return at > start && !AT.test(pieces[last - 1]?.key ?? "") ? at : undefined;
    const { kind, key } = pieces[at] ?? {};
    if (kind !== "letters" && key !== ":") return undefined;
  }
  return undefined;
}

/** Where the words of comparison before a figure begin. */
function leadsBefore(place: kit.Reader): number {
  const length = [3, 2, 1].find(
    (back) => kit.phraseAt(place, kit.COMPARISONS_BEFORE, -back)?.length === back,
  );
  return place.position - (length ?? 0);
}

/** `850 người (nghề nông nghiệp 350 người, …)`: so many of those counted before the bracket. */
function isPartOf({ pieces, start }: kit.Reader, bracket: number, figure: kit.Range): boolean {
  const words = pieces.slice(Math.max(start, bracket - LONGEST_NAME), bracket);
  const number = words.findLastIndex(({ kind }) => kind === "digits");
  const counted = new Set(words.slice(number + 1).map(({ key }) => key));
  const unit = pieces.slice(figure.start + 1, figure.end);
  if (number < 0 || words[number + 1]?.key === "%") return false;
  return unit.some(({ key, kind }) => kind === "letters" && counted.has(key));
}

/** `36.500 con (sản lượng nhung hươu 16 tấn)`: in the bracket begins a measure of its own. */
function isPlanned(reader: kit.Reader, at: number): boolean {
  return kit.standsAt(reader, at, PLANNED) && !kit.standsAt(reader, at, SIZES);
}

function describes(reader: kit.Reader, at: number): boolean {
  if (kit.standsAt(reader, at, IN_PLACE) || kit.standsAt(reader, at, TIME_OPENINGS)) return false;
  if (headsPart(reader, at) || headsPart(reader, at - 1)) return false;
  if (kit.standsAt(reader, at - 1, VERBS_WITH_PRICE)) return false;
  return [PREPOSITIONS, DONE].some((table) => kit.standsAt(reader, at, table));
}

/** Measures that in brackets say how large something is. */
const SIZES = /* @__PURE__ */ kit.phrases("tổng|vốn|diện tích|số");
const VERBS_WITH_PRICE = /* @__PURE__ */ kit.phrases("[đấu/đánh/định] giá");

/** `…; diện tích 850 ha`, `…; giá trị 260 triệu đồng`: a measure heads its part, and says not of what. */
function headsPart(reader: kit.Reader, at: number): boolean {
  if (!kit.standsAt(reader, at, HEADS) || reader.pieces[at]?.key === "quy") return false;
  return at === reader.start || (at > reader.start && JOINT.test(reader.pieces[at - 1]?.key ?? ""));
}

function bracketBefore({ pieces, start }: kit.Reader, closing: number): number {
  let place = closing;
  const first = Math.max(start, closing - LONGEST_NAME);
  while (place > first && pieces[place]?.key !== "(") place -= 1;
  return place;
}

function joins(reader: kit.Reader, place: number): boolean {
  return reader.pieces[place]?.key === "và" && reader.pieces[place + 1]?.kind === "digits";
}

/** How large a room or a house is: `Phòng họp 50 chỗ`. */
const CAPACITIES = /* @__PURE__ */ kit.phrases("chỗ [ngồi]|ghế|tầng|gian");

/** Whether nothing behind a figure tells of what it counts. */
function closes(
  reader: kit.Reader,
  name: Name,
  { start, end }: kit.Range,
  asides: ReadonlySet<number>,
): boolean {
  const member = kit.standsAt(reader, start + 1, MEMBERS_OF_BODIES);
  if (!member && kit.standsAt(reader, start + 1, DESCRIBED_THINGS)) return false;
  if (kit.standsAt(reader, start + 1, CAPACITIES)) return false;
  // `4 Sáng kiến, giải pháp`: the number of a row, before its name.
  if (start === reader.start && kit.isCapital(kit.cursorAt(reader, start + 1))) return false;
  let ahead = end;
  while (ahead < reader.end) {
    // `02 xã kiểu mẫu ‖ vào năm 2029`, `8 người bị thương ‖ so với năm 2026`, `5 người chết ‖ và 8 …`
    if (asides.has(ahead) || joins(reader, ahead)) return true;
    // `05 sản phẩm 3 sao`
    if (kit.standsAt(reader, ahead + 1, DESCRIBED_THINGS)) ahead += 1;
    else if (reader.pieces[ahead]?.kind !== "letters") break;
    else if (kit.standsAt(reader, ahead, FOUND) && !kit.standsAt(reader, ahead, HARMED))
      return false;
    ahead += 1;
  }
  const { kind, key } =
    ahead < reader.end ? (reader.pieces[ahead] ?? reader.nothing) : reader.nothing;
  // `100% sổ hộ tịch (35.620 trường hợp)` only says how many these are.
  return kind !== "digits" && key !== ":" && (key !== ")" || name.start < start);
}
