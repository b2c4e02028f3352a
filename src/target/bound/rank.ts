import { defined } from "../../text/index.js";
import { KEEPING, RELATIONS } from "../data/bound-words.js";
import { RESULTS } from "../data/context-words.js";
import * as ranks from "../data/rank-words.js";
import { CADENCES, UNITS } from "../data/unit-words.js";
import { readAmount, type Amount } from "../figure/amount.js";
import { readAfter, readLeads } from "../figure/figure.js";
import type { RankUnit, TargetInterval } from "../target.js";
import * as kit from "../token/reader.js";
import { predicate, type Bound } from "./bound.js";
import { readYearAside } from "./year-aside.js";
import { leadsTo } from "../token/leads-to.js";

/**
 * Reads a place in an order.
 *
 * ```
 * xếp thứ 60/63 tỉnh, thành phố      đứng thứ 5 cả nước      thứ hạng từ 20 trở lên
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRank(reader: kit.Reader): Bound | undefined {
  const place = kit.cursorAt(reader, reader.position);
  const raised = kit.at(reader, RAISED) || kit.phraseBefore(reader, KEEPING);
  const opening = kit.takePhrase(reader, ranks.RANK_OPENINGS);
  // `sinh con thứ 3 trở lên`; `Lập hồ sơ xếp hạng 02 di tích`
  const other = kit.phraseBefore(reader, ranks.BIRTHS) || kit.at(reader, ranks.CLASSED, 1);
  // `Sắp xếp từ 12 phòng …`
  if (opening === undefined || other || kit.is(place, "sắp", -1)) return undefined;
  const range = opening === "sure" ? kit.attempt(reader, readPlaces) : undefined;
  if (range !== undefined) return range;
  const leads = readLeads(reader);
  kit.takeKey(reader, "thứ");
  const ordinal = opening === "sure" && [1, 2].some((back) => kit.at(reader, PLACE_WORDS, -back));
  const amount = (ordinal ? readOrdinal(reader) : undefined) ?? readPlace(reader);
  if (amount === undefined || kit.is(reader, "lên")) return undefined;
  const field = amount.of === undefined ? "" : kit.takeWords(reader, 6, continuesField);
  const after = readAfter(reader);
  // `từ 15 trở lên toàn quốc`
  if (after.length > 0) kit.take(reader, ranks.WHOLE_FIELDS);
  // `Thứ hạng không thấp hơn vị trí 25/63`, `không dưới vị trí 20`
  const atLeast = [RELATIONS, kit.COMPARISONS_BEFORE].some((one) => kit.phraseBefore(place, one));
  const bare = amount.of === undefined && after.length === 0 && !atLeast;
  if (opening === "open" && bare) return undefined;
  const moved = raised || leads.direction !== undefined;
  // `PCI năm 2026: xếp thứ 12/34`: behind a label as any other figure there.
  const labelled = kit.is(place, ":", -1) && !leadsTo(reader, reader.start, RESULTS);
  const said = leads.comparators.length + after.length > 0 || moved || labelled || atLeast;
  // `xếp thứ 60/63` tells what was found, `xếp thứ 12 cả nước` what is aimed at.
  const factual = !said && amount.of !== undefined;
  return rankOf(amount.first.value, amount, { among: field, factual });
}

const RANK_HEADS = /* @__PURE__ */ kit.phrases("thứ [hạng/bậc]|vị trí|xếp hạng");

/**
 * Reads a place behind the name of what is ranked.
 *
 * ```
 * Thứ hạng PAR Index từ 20 trở lên
 *                    ^^^^^^^^^^^^^
 * ```
 */
export function readNamedRank(reader: kit.Reader): Bound | undefined {
  if (!leadsTo(reader, reader.start, RANK_HEADS)) return undefined;
  const labelled = kit.is(reader, ":", -1);
  const { comparators } = readLeads(reader);
  const amount = readPlace(reader);
  const after = readAfter(reader);
  const unnamed = !kit.isWord(reader);
  // `Xếp hạng …: ≤ 3 Đông Nam Á`, `≤ 10 toàn quốc`
  const among = unnamed || kit.isCapital(reader) || kit.at(reader, ranks.WHOLE_FIELDS);
  const asked =
    ([...comparators, ...after].includes("gte") && unnamed) ||
    (labelled && comparators.includes("lte") && among);
  return amount !== undefined && asked ? rankOf(amount.first.value, amount, {}) : undefined;
}

/** Names before the colon of a place; `vị trí việc làm: 12` counts jobs. */
const LABELS = /* @__PURE__ */ kit.phrases("thứ [hạng/bậc]|vị trí [xếp/thứ]|xếp hạng|vị thứ");
const YEAR_BEHIND = /* @__PURE__ */ kit.phrases("(|( năm|( đến năm");

/**
 * Reads a place behind the colon of the name of what is ranked, or beside nothing but its year.
 *
 * ```
 * Xếp hạng PCI: thứ 10      Thứ hạng PAPI: 10 - 15      Năm 2026: hạng 20      Hạng 20 (2026)
 *               ^^^^^^                     ^^^^^^^                ^^^^^^^      ^^^^^^^
 * ```
 */
export function readLabelledRank(reader: kit.Reader): Bound | undefined {
  const { position, start } = reader;
  const colon = kit.is(reader, ":", -1);
  const labelled = colon && leadsTo(reader, start, LABELS);
  const range = labelled ? kit.attempt(reader, readPlacesBetween) : undefined;
  if (range !== undefined) return range;
  const named = kit.take(reader, ranks.PLACE_NAMES);
  const amount = readPlace(reader);
  if (amount === undefined) return undefined;
  const behind = kit.phraseAt(reader, YEAR_BEHIND)?.length;
  const dated = colon
    ? kit.isYear(kit.peek(reader, position - reader.position - 2))
    : position === start && behind !== undefined && kit.isYear(kit.peek(reader, behind));
  if (!labelled && !(named && dated)) return undefined;
  const whole = kit.take(reader, ranks.WHOLE_FIELDS);
  if (!whole && kit.isWord(reader)) return undefined;
  const found = !colon || leadsTo(reader, start, RESULTS);
  return rankOf(amount.first.value, amount, { factual: found && amount.of !== undefined });
}

/**
 * Places between two, both of which will do.
 *
 * ```
 * xếp hạng từ 10 đến 15      xếp thứ 20 - 25
 *          ^^^^^^^^^^^^              ^^^^^^^
 * ```
 */
function readPlaces(reader: kit.Reader): Bound | undefined {
  kit.takeKey(reader, "từ");
  kit.take(reader, ranks.PLACE_NAMES);
  const named = [1, 2].some((back) => kit.at(reader, PLACE_WORDS, -back));
  return named ? readPlacesBetween(reader) : undefined;
}

/** `10 đến 15`, `20 - 25 cả nước` behind the words for a place. */
function readPlacesBetween(reader: kit.Reader): Bound | undefined {
  const interval = takePlaces(reader);
  if (interval === undefined) return undefined;
  kit.take(reader, ranks.WHOLE_FIELDS);
  return predicate({ comparator: "between", interval, unit: { kind: "rank" } });
}

/** Two places, the better first. */
function takePlaces(reader: kit.Reader): TargetInterval | undefined {
  const { value: from, gap } = kit.peek(reader);
  if (kit.takeNumber(reader) === undefined || gap === "none") return undefined;
  if (!kit.takeKey(reader, "-") && !kit.takeKey(reader, "đến")) return undefined;
  kit.take(reader, ranks.PLACE_NAMES);
  const to = kit.takeNumber(reader);
  const whole = to !== undefined && from < to && (from + to) % 1 === 0;
  if (!whole || kit.isYear(kit.peek(reader, -1)) || NO_PLACES.has(kit.peek(reader).key)) {
    return undefined;
  }
  return { from, to };
}

/** What makes two numbers no places. */
const NO_PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(["%", "điểm"]);

/** `nhóm từ 01 - 10`, `nhóm 10 - 15 tỉnh dẫn đầu`: any place up to the last will do. */
function takeGroup(reader: kit.Reader): TargetInterval | undefined {
  kit.takeKey(reader, "từ");
  return takePlaces(reader);
}

/** Places that are said in words, and what may follow them. */
const ORDINALS: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map([
    ["nhất", 1],
    ["nhì", 2],
    ..."hai ba tư năm sáu bảy tám chín mười"
      .split(" ")
      .map((word, index) => [word, index + 2] as const),
  ]))();
const BEHIND_ORDINALS = /* @__PURE__ */ kit.phrases(
  "trong|cả nước|toàn [quốc/tỉnh]|khối|vùng|khu vực|trở|về|của|,|;|.|)",
);

/** `hạng ba trở lên`, `xếp thứ nhất trong vùng`. */
function readOrdinal(reader: kit.Reader): Amount | undefined {
  const value = ORDINALS.get(kit.peek(reader).key);
  const closed = kit.isEnd(kit.peek(reader, 1)) || kit.at(reader, BEHIND_ORDINALS, 1);
  if (value === undefined || !closed) return undefined;
  reader.position += 1;
  return placeOf(value);
}

const placeOf = (value: number): Amount => ({
  first: { key: "", value },
  of: undefined,
  disagrees: false,
});

/** Words by which a place is to be won or held: `lên vị trí thứ 15`. */
const RAISED = /* @__PURE__ */ kit.phrases("lên|vào|giữ");

/** A whole number that is neither a share nor a score. */
function readPlace(reader: kit.Reader): Amount | undefined {
  const amount = readAmount(reader);
  const whole = amount?.last === undefined && (amount?.first.value ?? 0.5) % 1 === 0;
  return whole && !kit.is(reader, "%") && !kit.is(reader, "điểm") ? amount : undefined;
}

/** What the words around a place say of it. */
interface RankWords {
  readonly among?: string;
  readonly factual?: boolean;
  readonly from?: "bottom" | undefined;
}

function rankOf(
  value: number,
  { of, disagrees }: Partial<Amount>,
  { among = "", factual = false, from }: RankWords,
): Bound {
  const named = among === "" ? undefined : among;
  const unit: RankUnit = defined({ kind: "rank", field: of, among: named, from });
  const problems: Bound["problems"] = disagrees === true ? ["target-numbers-disagree"] : undefined;
  return predicate(
    defined({ comparator: "rank", value, unit, factual: factual || undefined, problems }),
  );
}

/** Commas within the name of those ranked. */
const FIELD_JOINTS = /* @__PURE__ */ kit.phrases(", thành|, huyện|, ngành|, ban|, thị|, đơn");

/** Who is ranked: `63 tỉnh, thành phố`. */
function continuesField(reader: kit.Reader): boolean {
  if (kit.isWord(reader)) return !kit.at(reader, ranks.FIELD_STOPS);
  return kit.at(reader, FIELD_JOINTS);
}

const TOP = /* @__PURE__ */ kit.phrases("top|tốp");

/** Lengths of time: `trong 15 giây đầu`. */
const LENGTHS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["second", "minute", "hour", "day"]);

/** Words between the number and `dẫn đầu`. */
const LONGEST_MEMBERS = 14;

/**
 * Reads a group of leaders, which is a place at the group's end or better.
 *
 * ```
 * thuộc nhóm 10 tỉnh dẫn đầu      trong top 20      nằm trong 15 địa phương đứng đầu cả nước
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLeaders(reader: kit.Reader): Bound | undefined {
  const place = kit.cursorAt(reader, reader.position);
  if (!kit.take(reader, ranks.GROUP_OPENINGS)) return undefined;
  const group = kit.is(reader, "nhóm", -1);
  if (reader.mode === "running" && tellsOfSome(place)) return undefined;
  const range = group ? kit.attempt(reader, takeGroup) : undefined;
  const top = range?.from === 1 || kit.at(reader, TOP, -1) || kit.take(reader, TOP);
  const leads = readLeads(reader);
  const amount = range === undefined ? readPlace(reader) : placeOf(range.to);
  if (amount === undefined || (leads.comparators.length > 0 && !top)) return undefined;
  // `trong 6 tháng đầu năm` is a time.
  if (kit.at(reader, CADENCES) || LENGTHS.has(kit.phraseAt(reader, UNITS)?.value)) return undefined;
  const start = reader.position;
  kit.takeWords(reader, LONGEST_MEMBERS, continuesMembers);
  const end = kit.phraseAt(reader, ranks.GROUP_ENDS);
  if (end === undefined) reader.position = start;
  const fielded = amount.of !== undefined || kit.at(reader, ranks.WHOLE_FIELDS);
  // `nằm trong nhóm 35 tỉnh, thành phố`: among the first of them.
  const ranked = kit.at(kit.cursorAt(reader, start), ranks.RANKED);
  // `tăng 2 bậc, vào nhóm 10`: places were spoken of.
  const closed =
    !kit.isWord(reader) &&
    !kit.isNumber(reader) &&
    (speaksOfPlaces(place) ||
      kit.placeOf(place, TOP, { start: place.start, end: place.position }) !== undefined);
  if (!top && end === undefined && !(group && (fielded || ranked || closed))) return undefined;
  if (end === undefined && ranked) takeField(reader);
  // The members are named before `có chỉ số …`, `đạt …`, `về …`.
  const members = { start, end: reader.position };
  const named = kit.placeOf(reader, MEMBER_STOPS, members) ?? reader.position;
  const among = kit.wordsOf(reader, start, named);
  reader.position += end?.length ?? 0;
  // `dẫn đầu khối sở, ngành`: of whom they are the first.
  if (!kit.take(reader, ranks.WHOLE_FIELDS) && kit.at(reader, ranks.PART_FIELDS)) takeField(reader);
  const bottom = end?.value === "bottom";
  const from = bottom ? "bottom" : undefined;
  const bound = rankOf(amount.first.value, amount, { among, factual: bottom, from });
  // `nhóm 15 tỉnh có Chỉ số PCI cao nhất` names what they are ranked by.
  const by = { start: named + 1, end: members.end };
  const says = kit.is(reader, "có", named - reader.position) && end !== undefined;
  return says && !kit.standsAt(reader, by.start, UNNAMED) ? { ...bound, counted: by } : bound;
}

const LONGEST_NAME = 8;

/** `Có 5 doanh nghiệp nằm trong top 100`: those counted are there, and no place is aimed at. */
function tellsOfSome(place: kit.Reader): boolean {
  let back = 1;
  while (back < LONGEST_NAME && kit.isWord(place, -back)) back += 1;
  return kit.isNumber(place, -back) && kit.is(place, "có", -back - 1);
}

/** Scores that name no index: `có điểm cao nhất`. */
const UNNAMED = /* @__PURE__ */ kit.phrases("điểm|kết quả|thành tích|thứ hạng|chỉ số [cao/tốt]");

/** Who is ranked, where nothing says which end of the order is meant. */
function takeField(reader: kit.Reader): void {
  kit.takeKey(reader, "trong");
  kit.takeWords(reader, 6, continuesField);
}

/** Words that do not stand among the members of a group, and those that end their name. */
const NO_MEMBERS = /* @__PURE__ */ kit.phrases("đạt|được|hoàn");
const MEMBER_STOPS = /* @__PURE__ */ kit.phrases("có|đạt|về|trong|của|trên|cả");

/** Whether the words up to those that say which end of the order a group stands at go on. */
function continuesMembers(reader: kit.Reader): boolean {
  const joins = kit.is(reader, ",") && kit.isWord(reader, 1);
  return (
    (kit.isWord(reader) || joins) &&
    !kit.at(reader, NO_MEMBERS) &&
    // `top 10, tăng ít nhất 1 bậc`: another bound begins.
    !kit.at(reader, kit.COMPARISONS_BEFORE) &&
    !kit.at(reader, ranks.GROUP_ENDS)
  );
}

/** Reads the rank of the best: `đứng đầu cả nước`, `dẫn đầu`. */
export function readFirst(reader: kit.Reader): Bound | undefined {
  return kit.take(reader, ranks.FIRST) ? rankOf(1, {}, {}) : undefined;
}

/** Words between two places. */
const UP = /* @__PURE__ */ kit.phrases("[tăng/] lên");

/**
 * Reads from which place to which an index is to move.
 *
 * ```
 * nâng thứ hạng PCI từ vị trí 40 lên vị trí 30      từ vị trí 35 năm 2024 lên 25
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRankClimb(reader: kit.Reader): Bound | undefined {
  if (!kit.takeKey(reader, "từ")) return undefined;
  const named = kit.take(reader, ranks.PLACE_NAMES) || speaksOfPlaces(reader);
  const text = kit.peek(reader).key;
  const first = named ? kit.takeNumber(reader) : undefined;
  if (first === undefined) return undefined;
  const year = kit.attempt(reader, readYearAside);
  if (!kit.take(reader, UP)) return undefined;
  kit.take(reader, ranks.PLACE_NAMES);
  const value = kit.takeNumber(reader);
  if (value === undefined || value % 1 !== 0 || value >= first || kit.is(reader, "%"))
    return undefined;
  const baseline = defined({ text, value: first, year });
  return { ...rankOf(value, {}, {}), direction: "increase", baseline };
}

/** Last words of the names of places. */
const PLACE_WORDS = /* @__PURE__ */ kit.phrases("hạng|bậc|trí|thứ");

/** Whether a few words back places were spoken of. */
function speaksOfPlaces(reader: kit.Reader): boolean {
  for (let back = 2; back <= 8; back++) if (kit.at(reader, PLACE_WORDS, -back)) return true;
  return false;
}
