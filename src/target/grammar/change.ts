import {
  DECREASE_VERBS,
  INCREASE_VERBS,
  NOT_A_CHANGE_AFTER,
  NOT_A_CHANGE_BEFORE,
} from "../data/bound-words.js";
import type { Extent, TargetUnit } from "../target.js";
import { readAmount } from "./amount.js";
import { readAfter, readLeads, settle } from "./leads.js";
import { closesLater, figureOf, levelOf, readMeasured, type Measured } from "./level.js";
import type { Bound } from "./reading.js";
import {
  at,
  attempt,
  lexicon,
  peek,
  phraseAt,
  phraseBefore,
  phrases,
  take,
  type Reader,
} from "./reader.js";
import { readPer, readUnit } from "./unit.js";

const VERBS = /* @__PURE__ */ lexicon<"increase" | "decrease">([
  ...INCREASE_VERBS.map((verb) => [verb, "increase"] as const),
  ...DECREASE_VERBS.map((verb) => [verb, "decrease"] as const),
]);
const NOT_BEFORE = /* @__PURE__ */ phrases([...NOT_A_CHANGE_BEFORE]);
const ON_AVERAGE = /* @__PURE__ */ phrases(["bình quân", "trung bình", "thêm", "dần", "hơn nữa"]);

/** Reads a verb of growing or shrinking, where it is one. */
export function takeChangeVerb(reader: Reader): "increase" | "decrease" | undefined {
  const verb = phraseAt(reader, VERBS);
  if (verb === undefined || NOT_A_CHANGE_AFTER.has(peek(reader, verb.length).name))
    return undefined;
  if (phraseBefore(reader, NOT_BEFORE, 2)) return undefined;
  reader.position += verb.length;
  return verb.value;
}

/**
 * Reads a change with its amount, or a level that a verb of change leads to.
 *
 * ```
 * cắt giảm tối thiểu 20%      tăng 5 bậc      giảm xuống dưới 2%      tăng từ 80% lên 90%
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * a change                    a change        a level                 a level, with its baseline
 * ```
 */
export function readChange(reader: Reader): Bound | undefined {
  const direction = takeChangeVerb(reader);
  if (direction === undefined) return undefined;
  while (phraseAt(reader, ON_AVERAGE) !== undefined) skipAverage(reader);
  // `bình quân mỗi năm` may stand before the amount.
  const before = readPer(reader);
  const climb = attempt(reader, readClimb);
  if (climb !== undefined) return { ...climb, direction };
  // `giảm một nửa số hộ nghèo`
  if (take(reader, "một nửa")) {
    const half = { value: 50, unit: { kind: "percent" }, stance: "quantifier" } as const;
    return { comparator: direction, extent: "reach", direction, ...half };
  }
  const places = attempt(reader, readPlaces);
  if (places !== undefined) return { ...changeOf(direction, places), ...before };
  const measured = readMeasured(reader);
  if (measured === undefined) return undefined;
  const { leads } = measured;
  if (leads.reach || leads.direction !== undefined) return { ...levelOf(measured), direction };
  const open = leads.from && measured.amount.interval === undefined && measured.after.length === 0;
  if (open && !closesLater(reader)) return undefined;
  return { ...before, ...changeOf(direction, factored(measured)) };
}

function skipAverage(reader: Reader): void {
  reader.position += phraseAt(reader, ON_AVERAGE)?.length ?? 0;
}

/** `tăng 2 lần`: twice as much, unless it says how often. */
function factored(measured: Measured): Measured {
  const { unit, per } = measured;
  const times =
    unit.kind === "count" && unit.counted.toLowerCase() === "lần" && per.per === undefined;
  return times ? { ...measured, unit: { kind: "factor" } } : measured;
}

/** A change by a measured amount. */
export function changeOf(direction: "increase" | "decrease", measured: Measured): Bound {
  const { amount, leads, unit, per, counted } = measured;
  const { comparator, disagree } = settle([...leads.comparators, ...measured.after]);
  const figure = figureOf(amount, unit);
  const extent: Extent = amount.interval === undefined ? (comparator ?? "reach") : "between";
  return {
    comparator: direction,
    extent,
    ...figure,
    unit,
    stance: "quantifier",
    direction,
    ...(leads.approximate ? { approximate: true as const } : {}),
    ...per,
    ...(counted === undefined ? {} : { counted }),
    ...(disagree ? { problems: ["target-bounds-disagree" as const] } : {}),
  };
}

/** The same figure, read as a change because a verb of change heads the phrase. */
export function asChange(direction: "increase" | "decrease", bound: Bound): Bound {
  const { comparator } = bound;
  const named = (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === comparator);
  const extent = named ?? (bound.interval === undefined ? "reach" : "between");
  return { ...bound, comparator: direction, direction, extent };
}

/**
 * Reads from where to where a figure moves.
 *
 * ```
 * tăng từ 80% năm 2020 lên 90%      giảm từ 10 ngày xuống còn 07 ngày
 *      ^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readClimb(reader: Reader): Bound | undefined {
  if (!take(reader, "từ")) return undefined;
  take(reader, "mức");
  take(reader, "khoảng");
  const first = readAmount(reader);
  if (first?.value === undefined) return undefined;
  const start = reader.position - 1;
  const firstUnit = attempt(reader, (inner) => readUnit(inner, first));
  const end = reader.position;
  const year = takeAside(reader);
  const moved = attempt(reader, (inner) => {
    const leads = readLeads(inner);
    return leads.direction !== undefined && inner.position > end ? leads : undefined;
  });
  if (moved?.direction === undefined) return undefined;
  const second = readAmount(reader);
  if (second === undefined) return undefined;
  const unit = attempt(reader, (inner) => readUnit(inner, second)) ?? firstUnit;
  if (unit === undefined) return undefined;
  const per = readPer(reader);
  const measured = { leads: moved, amount: second, unit: unit.unit, after: afterOf(reader), per };
  const text = baselineText(reader, start, end);
  return {
    ...levelOf({ ...measured, achieved: false, opens: false, heads: false }),
    baseline: { text, value: first.value, ...(year === undefined ? {} : { year }) },
  };
}

function afterOf(reader: Reader): Measured["after"] {
  const after = readAfter(reader);
  return after === undefined ? [] : [after];
}

function baselineText(reader: Reader, start: number, end: number): string {
  const first = reader.tokens[start];
  const last = reader.tokens[end - 1];
  return first === undefined || last === undefined
    ? ""
    : reader.text.slice(first.start, last.end).replace(/\s+/g, " ");
}

/** `năm 2020`, `(năm 2020)` between the two figures. */
function takeAside(reader: Reader): number | undefined {
  return attempt(reader, (inner) => {
    const bracket = take(inner, "(");
    if (!take(inner, "vào năm") && !take(inner, "của năm") && !take(inner, "năm")) return undefined;
    const { kind, value } = peek(inner);
    if (kind !== "number" || value < 1900 || value > 2200) return undefined;
    inner.position++;
    return bracket && !take(inner, ")") ? undefined : value;
  });
}

/** Units of an order of places. */
const PLACE_UNITS = /* @__PURE__ */ phrases([
  "bậc",
  "hạng",
  "thứ bậc",
  "thứ hạng",
  "bậc xếp hạng",
  "vị trí",
  "vị trí xếp hạng",
  "bậc trên bảng xếp hạng",
]);

/** `nâng thứ hạng PCI từ vị trí 40 lên 30`: the places themselves follow. */
function movesFrom(reader: Reader): boolean {
  for (let ahead = 0; ahead < 8; ahead++) {
    if (!at(reader, "từ", ahead)) continue;
    return [1, 2, 3].some((step) => peek(reader, ahead + step).kind === "number");
  }
  return false;
}

/** `nâng hạng viên chức`, `nâng bậc lương`: other orders than those of an index. */
const NOT_RANKED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["viên", "chức", "công", "giáo", "lương", "sao", "đô", "bệnh", "tín", "thợ", "nghề", "giấy"],
]);

function readPlaces(reader: Reader): Measured | undefined {
  const leads = readLeads(reader);
  const amount = readAmount(reader, true);
  const unit = amount === undefined ? undefined : phraseAt(reader, PLACE_UNITS);
  if (amount === undefined || unit === undefined) return undefined;
  reader.position += unit.length;
  const per = readPer(reader);
  const after = afterOf(reader);
  const places: TargetUnit = { kind: "places" };
  return { leads, amount, unit: places, after, per, achieved: false, opens: false, heads: false };
}

/**
 * Reads a change of place without an amount.
 *
 * ```
 * tăng bậc so với năm 2020      nâng cao thứ hạng Chỉ số PAPI
 * ^^^^^^^^                      ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPlaceTrend(reader: Reader): Bound | undefined {
  const direction = takeChangeVerb(reader);
  const unit = direction === undefined ? undefined : phraseAt(reader, PLACE_UNITS);
  if (direction === undefined || unit === undefined) return undefined;
  const lone = unit.length === 1 || at(reader, "vị trí");
  reader.position += unit.length;
  if (movesFrom(reader)) return undefined;
  if (lone && NOT_RANKED.has(peek(reader).name)) return undefined;
  if (lone && peek(reader).kind === "number") return undefined;
  return { comparator: direction, unit: { kind: "places" }, stance: "quantifier", direction };
}
