import { BEFORE_NEARLY, BRACKETED, LEADS } from "../data/bound-words.js";
import { PLACES_MOVED, UNITS } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";
import { figuresOf, isMeasured, readAmount, type Amount } from "./amount.js";
import { readMaximum, readPer, readUnit, type Per, type UnitReading } from "./unit.js";

/** What the words between a measure and its figure say. */
export interface Leads {
  readonly comparators: readonly kit.Comparison[];
  /** `đạt`, `chiếm`, `:`: the figure is a level. */
  readonly reach: boolean;
  /** `lên`, `xuống còn`: the figure is a level that is moved to. */
  readonly direction: "increase" | "decrease" | undefined;
  /** Either of them. */
  readonly level: boolean;
  readonly approximate: true | undefined;
  /** `từ`, which asks for `trở lên` or a second figure. */
  readonly from: boolean;
}

/** No more words than these stand before a figure: `phải đạt mức tối thiểu bình quân từ khoảng`. */
const LONGEST = 12;

/**
 * Reads the words before a figure, in whatever order they stand.
 *
 * ```
 * tối thiểu đạt 90%      giảm xuống dưới 2%      đạt từ 30% trở lên      lên khoảng 50%
 * ^^^^^^^^^^^^^               ^^^^^^^^^^^        ^^^^^^^                 ^^^^^^^^^
 * ```
 */
export function readLeads(reader: kit.Reader): Leads {
  const start = reader.position;
  let lead = leadAt(reader);
  // `bình quân` opens nothing, but `tối thiểu bình quân 10%` goes on with it.
  if (lead === undefined || lead.value === "average") return NOTHING_SAID;
  const said: string[] = [];
  for (; lead !== undefined && reader.position - start < LONGEST; lead = leadAt(reader)) {
    said.push(lead.value);
    reader.position += lead.length;
  }
  return leadsOf(said);
}

function leadsOf(said: readonly string[]): Leads {
  const reach = said.includes("reach");
  const direction = said.includes("up")
    ? "increase"
    : said.includes("down")
      ? "decrease"
      : undefined;
  return {
    comparators: said.map(kit.comparisonOf).filter((one) => one !== undefined),
    reach,
    direction,
    level: reach || direction !== undefined,
    approximate: said.includes("approximate") || undefined,
    from: said.includes("from"),
  };
}

const NOTHING_SAID = /* @__PURE__ */ leadsOf([]);

/** Behind these `tối thiểu` is a part of the name. */
const FLOORS = /* @__PURE__ */ kit.phrases("lương|[mức/chuẩn] sống|thiết bị [dạy học]");

/** The longer of a word of this room and a comparison that all readers know. */
function leadAt(
  reader: kit.Reader,
): { readonly value: string; readonly length: number } | undefined {
  const own = kit.phraseAt(reader, LEADS);
  const comparison = kit.phraseAt(reader, kit.COMPARISONS_BEFORE);
  if (comparison === undefined || comparison.length <= (own?.length ?? 0)) return own;
  const part =
    kit.is(reader, "cận") && kit.isWord(reader, -1) && !kit.at(reader, BEFORE_NEARLY, -1);
  // `hộ dưới mức sống tối thiểu còn 2%`: the least that one lives on is what is measured.
  const floor = kit.is(reader, "tối") && kit.phraseBefore(reader, FLOORS);
  return part || floor ? undefined : comparison;
}

/**
 * Reads the comparators behind a figure.
 *
 * ```
 * 80% trở lên      90 điểm hoặc cao hơn      80% (tối thiểu)
 *     ^^^^^^^              ^^^^^^^^^^^^          ^^^^^^^^^^^
 * ```
 */
export function readAfter(reader: kit.Reader): readonly kit.Comparison[] {
  const behind = kit.takePhrase(reader, kit.COMPARISONS_BEHIND);
  const inside = kit.is(reader, "(") ? kit.phraseAt(reader, BRACKETED, 1) : undefined;
  const bracketed = inside !== undefined && kit.is(reader, ")", 1 + inside.length);
  if (bracketed) reader.position += inside.length + 2;
  return [behind, bracketed ? inside.value : undefined].filter((one) => one !== undefined);
}

/** One comparator out of all that were said, and whether they disagree. */
export function settle(said: readonly kit.Comparison[]): {
  readonly comparator: kit.Comparison | undefined;
  readonly disagree: boolean;
} {
  const all = [...new Set(said)];
  // `đúng`, `đủ`, `bằng` beside another comparator only lean on it.
  const bounds = all.length > 1 ? all.filter((one) => one !== "eq") : all;
  if (bounds.length < 2) return { comparator: bounds[0], disagree: false };
  const wider = (["gte", "lte"] as const).find((one) =>
    bounds.every((other) => other.startsWith(one.slice(0, 2))),
  );
  return { comparator: wider, disagree: true };
}

/** A figure with its unit and the words around it, before it is known what they make. */
export interface Figure extends Leads, Amount, UnitReading, Per {
  readonly after: readonly kit.Comparison[];
}

/**
 * Reads the words before a figure, the figure, its unit, and the words behind it.
 *
 * ```
 * đạt từ 30% trở lên      ít nhất 02 tin, bài/tháng      không quá 05 ngày làm việc
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param places - Whether the figure must count places of an order: `3 bậc`.
 * @param inWords - Whether words around it let it be written in words.
 */
export function readFigure(
  reader: kit.Reader,
  places = false,
  inWords = false,
): Figure | undefined {
  const way = 4 * reader.position + (places ? 2 : 0) + (inWords ? 1 : 0);
  if (reader.barren.has(way)) return undefined;
  const figure = figureHere(reader, places, inWords);
  if (figure === undefined) reader.barren.add(way);
  return figure;
}

function figureHere(reader: kit.Reader, places: boolean, inWords: boolean): Figure | undefined {
  const start = reader.position;
  // `Số giường bệnh/10.000 dân: 32`: for so many of them.
  if (kit.isNumber(reader) && kit.is(reader, "/", -1) && kit.isWord(reader, -2)) return undefined;
  const leads = readLeads(reader);
  // `ít nhất mỗi năm 1 lần`: how often stands before the figure.
  const before = leads.comparators.length > 0 ? readPer(reader) : {};
  const capped = leads.comparators.some((one) => one === "lte" || one === "lt");
  // `trên một quy trình` is on one, not more than one.
  const named = leads.comparators.some((one) => one === "gte" || one === "lte");
  const spelt = kit.numeralAt(reader.pieces, reader.position)?.end;
  const percent = spelt !== undefined && kit.standsAt(reader, spelt, PERCENT);
  const written = inWords || places || named || leads.from || percent || kit.is(reader, "lần", 1);
  const amount = readAmount(reader, { written, capped, parts: leads.level || capped });
  if (amount === undefined) return undefined;
  const bracketed = unitBefore(reader, start);
  const reading = places
    ? amount.fraction === true
      ? undefined
      : readPlaces(reader)
    : (readUnit(reader, amount) ?? bracketed ?? bareUnit(reader, amount, leads));
  if (reading === undefined) return undefined;
  const again = readAgain(reader);
  const disagrees = amount.disagrees || (again !== undefined && again !== amount.first.value);
  // All figures have one shape: see `withFields`.
  const said = Object.assign({}, leads, amount, reading);
  const per = readPer(reader);
  return Object.assign(said, before, per, { disagrees, after: readAfter(reader) });
}

/**
 * The figure said again with its unit.
 *
 * ```
 * 100% (một trăm phần trăm) hồ sơ      05 ngày (năm ngày)
 *      ^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^
 * ```
 */
function readAgain(reader: kit.Reader): number | undefined {
  const inner = kit.cursorAt(reader, reader.position + 1);
  const { value, end } = kit.numeralAt(reader.pieces, inner.position, () => true) ?? {};
  if (!kit.is(reader, "(") || end === undefined) return undefined;
  inner.position = end;
  if (!kit.take(inner, UNITS) || !kit.takeKey(inner, ")") || inner.position > reader.end)
    return undefined;
  reader.position = inner.position;
  return value;
}

/**
 * A unit that stands in brackets behind the name of the measure.
 *
 * ```
 * Tỷ lệ che phủ rừng (%): 47      GRDP tăng trưởng (%) ≥ 10
 *                     ^                             ^
 * ```
 */
function unitBefore(reader: kit.Reader, start: number): UnitReading | undefined {
  const place = kit.cursorAt(reader, start - 1);
  if (kit.is(place, ":")) place.position -= 1;
  if (!kit.is(place, ")") || kit.is(reader, "/")) return undefined;
  place.position -= 1;
  const percent = kit.is(place, "%") && kit.is(place, "(", -1);
  return percent && !GOES_ON.includes(kit.peek(reader).kind)
    ? { unit: { kind: "percent" } }
    : undefined;
}

const PERCENT = /* @__PURE__ */ kit.phrases("phần trăm");

function readPlaces(reader: kit.Reader): UnitReading | undefined {
  return kit.take(reader, PLACES_MOVED) ? { unit: { kind: "places" } } : undefined;
}

/** `85/100` are points of a maximum, `2/3` is a part of a whole; `5/8` may be either. */
const LEAST_MAXIMUM = 10;
const LARGEST_FRACTION = 4;

const LONGEST_LABEL = 14;

/** Measures that are numbers. */
const NUMBERED = /* @__PURE__ */ kit.phrases("số|tỷ [số/suất]|hệ số|chỉ số");

/** `Số bác sĩ/10.000 dân: 12,5`: decimals behind the name of a number, at the end. */
function isLabelled(reader: kit.Reader, { first }: Amount): boolean {
  const closed = kit.isEnd(kit.peek(reader)) || kit.at(reader, LABELLED_CLOSING);
  // `Số bác sĩ/10.000 dân: 11`: a rate need have no decimals.
  const label = reader.pieces.slice(reader.start, reader.position);
  const rate = label.length <= LONGEST_LABEL && label.some(({ key }) => key === "/");
  // `Số hội viên mới: 120` beside aims
  const peer = reader.peers?.has(reader.position - 1) === true;
  const measured = first.value % 1 !== 0 || rate || peer;
  return closed && measured && kit.standsAt(reader, reader.start, NUMBERED);
}

const CLOSING = /* @__PURE__ */ kit.phrases(",|;|.");
const LABELLED_CLOSING = /* @__PURE__ */ kit.phrases(",|;|.|(");

/** Kinds of what goes on with a figure, so that it is no value by itself. */
const GOES_ON: readonly string[] = ["letters", "digits", "code"];

/** `8,0 và 7,5 điểm`: the unit stands behind the second figure. */
function readSharedUnit(reader: kit.Reader): UnitReading | undefined {
  if (!kit.takeKey(reader, "và") || !kit.isNumber(reader)) return undefined;
  const inner = kit.cursorAt(reader, reader.position + 1);
  const unit = kit.takePhrase(inner, UNITS);
  reader.position -= 1;
  return unit === "percent" || unit === "points" ? { unit: { kind: unit } } : undefined;
}

const IN_TURN = /* @__PURE__ */ kit.phrases("lần lượt");
const NEAR = 6;

/** Whether the words before say that each of several has its figure. */
function speaksInTurn(reader: kit.Reader): boolean {
  return kit.cameBefore(reader, IN_TURN, NEAR);
}

const SHARES = /* @__PURE__ */ kit.phrases("tỷ lệ");
const MEASURES = /* @__PURE__ */ kit.phrases("tỷ lệ|số|chỉ số|tổng số|mức");

/**
 * The measure of which there is to be none: nothing is counted behind the figure.
 *
 * ```
 * Tỷ lệ tai nạn lao động bằng 0      giữ số vụ cháy rừng bằng 0 trong cả năm
 * ^^^^^                                  ^^
 * ```
 */
function measureOfNone(
  reader: kit.Reader,
  { first, last }: Amount,
  leads: Leads,
): TargetUnit | undefined {
  const said = leads.level || leads.comparators.includes("eq");
  const none = first.value === 0 && last === undefined && said;
  const closed =
    kit.isEnd(kit.peek(reader)) || kit.at(reader, CLOSING) || kit.at(reader, BEHIND_NONE);
  if (!none || !closed) return undefined;
  for (let back = 1; reader.position - back >= reader.start; back += 1) {
    if (back > LONGEST_MEASURE || kit.at(reader, CLOSING, -back)) return undefined;
    const length = kit.phraseAt(reader, MEASURES, -back)?.length;
    if (length === undefined) continue;
    return { kind: kit.at(reader, SHARES, -back) ? "percent" : "index" };
  }
  return undefined;
}

const LONGEST_MEASURE = 24;
/** What goes on behind `bằng 0` and is not what is counted. */
const BEHIND_NONE = /* @__PURE__ */ kit.phrases(
  "và|trong|vào|đến|tới|trước|năm|trên|tại|ở|từ|hàng|mỗi|cả|suốt|so với|theo|đối với|cho|như|nhằm|để|(|)|-|quý|tháng|giai đoạn",
);

/** A figure without a unit: points out of a maximum, or the value of an index. */
function bareUnit(reader: kit.Reader, amount: Amount, leads: Leads): UnitReading | undefined {
  const { of } = amount;
  // `350 cán bộ (cấp tỉnh 100, cấp xã 250)`
  const part = reader.peers?.get(reader.position - 1);
  if (part !== undefined) return { unit: part };
  // `đạt 4,2 trên thang 5`
  const maximum =
    kit.is(reader, "trên") && of === undefined ? kit.attempt(reader, readMaximum) : undefined;
  if (maximum !== undefined) return { unit: { kind: "points", maximum } };
  const { key, kind } = kit.peek(reader);
  if (key === "/" || key === "-") return undefined;
  const labelled =
    kit.is(reader, ":", -2) && (reader.mode === "lenient" || isLabelled(reader, amount));
  // `3/4 số xã …, trong đó 1/4 đạt chuẩn nâng cao`
  const among = of !== undefined && kit.is(reader, "đó", -4);
  // `điểm bình quân các môn từ 6,8 trở lên`
  const behind = kit.at(reader, kit.COMPARISONS_BEHIND) && amount.first.value % 1 !== 0;
  const said = leads.level || leads.comparators.length > 0 || behind;
  if (!said && !labelled && !among) return undefined;
  if (of !== undefined) {
    // `4,5/5`: of so few a part has no decimals.
    if (of >= LEAST_MAXIMUM || amount.first.value % 1 !== 0)
      return { unit: { kind: "points", maximum: of } };
    return of <= LARGEST_FRACTION ? { unit: { kind: "fraction", of } } : undefined;
  }
  const shared = kit.attempt(reader, readSharedUnit);
  if (shared !== undefined && speaksInTurn(reader)) return shared;
  const none = measureOfNone(reader, amount, leads);
  if (none !== undefined) return { unit: none };
  // `0,75` or `85,6` can be an index; `3`, `2025` name or count something.
  const { value, interval } = figuresOf(amount);
  // `số giường bệnh/vạn dân đạt 34`
  const moved = leads.direction !== undefined && kit.standsAt(reader, reader.start + 1, NUMBERED);
  const numbered =
    moved || (kit.is(reader, "đạt", -2) && kit.standsAt(reader, reader.start, NUMBERED));
  const index =
    labelled || numbered || isMeasured(amount) || (value ?? interval?.to ?? 0) % 1 !== 0;
  return index && (behind || !GOES_ON.includes(kind)) ? { unit: { kind: "index" } } : undefined;
}
