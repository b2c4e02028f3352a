import { ACHIEVING_VERBS, DESCRIBED_THINGS, PLACES } from "../data/unit-words.js";
import type { Comparator, TargetFindingCode, TargetUnit } from "../target.js";
import { readAmount, type Amount } from "./amount.js";
import { readAfter, readBracketed, readLeads, settle, type Leads } from "./leads.js";
import type { Bound, BoundComparator, Range } from "./reading.js";
import { at, peek, phraseBefore, phrases, type Reader } from "./reader.js";
import { readPer, readUnit, type UnitReading } from "./unit.js";

const ACHIEVING = /* @__PURE__ */ phrases(ACHIEVING_VERBS);

/** A figure with its unit and the words around it, before it is known what they make. */
export interface Measured {
  readonly leads: Leads;
  readonly amount: Amount;
  readonly unit: TargetUnit;
  readonly counted?: Range;
  readonly after: readonly BoundComparator[];
  readonly per: ReturnType<typeof readPer>;
  /** Whether a verb whose object is counted stands before. */
  readonly achieved: boolean;
  /** Whether the phrase begins here, or a part of it behind a comma or colon. */
  readonly opens: boolean;
  /** Whether the clause begins here. */
  readonly heads: boolean;
}

/**
 * Reads the words before a figure, the figure, its unit, and the words behind it.
 *
 * ```
 * đạt từ 30% trở lên      ít nhất 02 tin, bài/tháng      không quá 05 ngày làm việc
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readMeasured(reader: Reader): Measured | undefined {
  const opens = isOpening(reader);
  const heads = reader.position === reader.start;
  const achieved = isAchieved(reader);
  const leads = readLeads(reader);
  // `trên một quy trình` is on one, not more than one.
  const named = leads.comparators.some((one) => one === "gte" || one === "lte");
  const written = named || at(reader, "lần", 1);
  const amount = readAmount(reader, written);
  if (amount === undefined) return undefined;
  const reading = readUnit(reader, amount) ?? bareUnit(reader, amount, leads);
  if (reading === undefined) return undefined;
  const per = readPer(reader);
  const after = [readAfter(reader), readBracketed(reader)].filter((one) => one !== undefined);
  return {
    leads,
    amount,
    ...reading,
    after,
    per,
    achieved,
    opens,
    heads,
  };
}

/** Whether the phrase begins here, or a part of it behind a comma or colon. */
function isOpening(reader: Reader): boolean {
  const before = peek(reader, -1);
  return reader.position === reader.start || [",", ";", ":", "(", '"'].includes(before.name);
}

/** `tổ chức 02 hội nghị`, `công nhận thêm 10 sản phẩm`, `đào tạo nghề cho 15.000 lao động`. */
function isAchieved(reader: Reader): boolean {
  if (phraseBefore(reader, ACHIEVING)) return true;
  if (!BETWEEN.has(peek(reader, -1).name)) return false;
  return phraseBefore({ ...reader, position: reader.position - 1 }, ACHIEVING);
}

const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["thêm", "mới", "cho", "được"]);

/** A figure without a unit: points out of a maximum, or the value of an index. */
function bareUnit(reader: Reader, amount: Amount, leads: Leads): UnitReading | undefined {
  const next = peek(reader);
  if (next.name === "/" || next.name === "-") return undefined;
  const labelled = reader.mode === "lenient" && at(reader, ":", -2);
  const said = leads.reach || leads.comparators.length > 0 || leads.direction !== undefined;
  if (!said && !labelled) return undefined;
  if (amount.of !== undefined) {
    if (amount.of >= LEAST_MAXIMUM) return { unit: { kind: "points", maximum: amount.of } };
    return amount.of <= LARGEST_FRACTION
      ? { unit: { kind: "fraction", of: amount.of } }
      : undefined;
  }
  const ends = next.kind !== "word" && next.kind !== "number" && next.kind !== "code";
  return ends && (labelled || isIndexValue(amount)) ? { unit: { kind: "index" } } : undefined;
}

/** `85/100` are points of a maximum, `2/3` is a part of a whole; `5/8` may be either. */
const LEAST_MAXIMUM = 10;
const LARGEST_FRACTION = 4;

/** `0,75` or `85,6` can be an index; `3`, `2025` name or count something. */
function isIndexValue(amount: Amount): boolean {
  const figure = amount.value ?? amount.interval?.to ?? 0;
  return !Number.isInteger(figure) || amount.measured === true;
}

/**
 * Reads a level that a figure is to reach or to keep within.
 *
 * ```
 * Mức độ hài lòng … đạt trên 82%      100% hồ sơ được số hóa      Có ít nhất 1 sáng kiến
 *                   ^^^^^^^^^^^^      ^^^^                           ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLevel(reader: Reader): Bound | undefined {
  const measured = readMeasured(reader);
  if (measured === undefined || !isBound(reader, measured)) return undefined;
  return levelOf(measured);
}

/** The bound that a measured figure makes as a level. */
export function levelOf(measured: Measured): Bound {
  const { leads, amount, unit, per, counted } = measured;
  const { comparator, disagree } = settle([...leads.comparators, ...measured.after]);
  const problems: TargetFindingCode[] = [];
  if (disagree) problems.push("target-bounds-disagree");
  if (amount.reversed) problems.push("target-interval-reversed");
  if (amount.ambiguous) problems.push("target-ambiguous-number");
  const figure = figureOf(amount, unit);
  return {
    comparator: comparatorOf(comparator, figure.value, unit),
    ...figure,
    unit,
    stance: stanceOf(measured),
    ...(leads.direction === undefined ? {} : { direction: leads.direction }),
    ...(leads.approximate ? { approximate: true as const } : {}),
    ...per,
    ...(isLevel(leads) ? { level: true as const } : {}),
    ...(isMeasurement(measured, comparator) ? { factual: true as const } : {}),
    ...(counted === undefined ? {} : { counted }),
    ...(problems.length === 0 ? {} : { problems }),
  };
}

function isLevel({ reach, direction, comparators }: Leads): boolean {
  return (
    reach || direction !== undefined || comparators.some((one) => one === "lt" || one === "gt")
  );
}

/** `đạt 41,27/80 điểm`: so exact a figure was measured, not set. */
function isMeasurement(measured: Measured, comparator: BoundComparator | undefined): boolean {
  const { amount } = measured;
  return comparator === undefined && amount.of !== undefined && amount.measured === true;
}

/** `1,500 doanh nghiệp` counts whole things: the comma divides thousands. */
export function figureOf(amount: Amount, unit: TargetUnit): Pick<Bound, "value" | "interval"> {
  const whole = unit.kind === "count" && amount.ambiguous;
  if (amount.interval !== undefined) {
    const { from, to } = amount.interval;
    return { interval: whole ? { from: thousandfold(from), to: thousandfold(to) } : { from, to } };
  }
  const value = amount.value ?? 0;
  return { value: whole ? thousandfold(value) : value };
}

/** Three decimals at most, so the product is whole. */
function thousandfold(figure: number): number {
  return Number.isInteger(figure) && figure >= 1000 ? figure : Math.round(figure * 1000);
}

function comparatorOf(
  comparator: BoundComparator | undefined,
  value: number | string | undefined,
  unit: TargetUnit,
): Comparator {
  if (value === undefined) return "between";
  const whole = value === 100 && unit.kind === "percent";
  if (whole && (comparator === undefined || comparator === "eq")) return "all";
  return comparator ?? "reach";
}

function stanceOf({ leads }: Measured): Bound["stance"] {
  return leads.reach || leads.direction !== undefined ? "predicate" : "quantifier";
}

/** Whether a measured figure is a bound at all, and not a number that only describes. */
function isBound(reader: Reader, measured: Measured): boolean {
  const { leads, unit, after, per } = measured;
  if (leads.from && measured.amount.interval === undefined && after.length === 0) {
    if (!closesLater(reader)) return false;
  }
  const named = leads.comparators.length > 0 || after.length > 0;
  switch (unit.kind) {
    case "percent":
    case "fraction":
    case "percentage-point":
    case "points":
    case "index":
      return true;
    case "count":
      return isCountBound(
        reader,
        measured,
        named || per.per !== undefined || isPopulation(per.perUnit),
      );
    case "duration":
    case "money":
    case "measure":
      return isMeasureBound(reader, measured, named);
    case "rank":
    case "places":
    case "grade":
    case "group":
    case "factor":
    case "date":
    case "requirement":
      return false;
  }
}

/** `từ 30% hồ sơ trở lên`: the comparator may stand some words behind the figure. */
export function closesLater(reader: Reader): boolean {
  for (let ahead = 0; ahead < 8; ahead++) {
    if (at(reader, "trở lên", ahead) || at(reader, "trở xuống", ahead)) return true;
    const { kind } = peek(reader, ahead);
    if (kind !== "word" && kind !== "mark") return false;
  }
  return false;
}

function isCountBound(reader: Reader, measured: Measured, named: boolean): boolean {
  const { leads, unit, achieved, opens } = measured;
  const head = unit.kind === "count" ? (unit.counted.split(" ")[0]?.toLowerCase() ?? "") : "";
  if (DESCRIBED_THINGS.has(head) && !(head === "tuổi" && leads.reach)) return false;
  const spatial = leads.comparators.length === 1 && !leads.reach && measured.after.length === 0;
  if (spatial && PLACES.has(head)) return false;
  if (leads.direction !== undefined || leads.reach || achieved) return true;
  // `với hơn 500 câu hỏi`, `dân số hơn 1,2 triệu người` only describe.
  const loose =
    reader.mode === "running" && leads.comparators.length === 1 && leads.comparators[0] === "gt";
  if (named) return !loose || measured.heads || measured.after.length > 0;
  if (reader.mode === "lenient") return true;
  return reader.mode === "phrase" && (opens || beforeIsHave(reader, measured));
}

/** `14,3 bác sĩ/1 vạn dân`: a rate, which a bare count is not. */
function isPopulation(perUnit: string | undefined): boolean {
  return perUnit !== undefined && /(?:^|\s)(?:dân|trẻ|người)$/iu.test(perUnit);
}

function beforeIsHave(reader: Reader, measured: Measured): boolean {
  const { start } = measured.counted ?? { start: reader.position };
  const place = start - reader.position;
  return at(reader, "có", place - 2);
}

function isMeasureBound(reader: Reader, measured: Measured, named: boolean): boolean {
  const { leads } = measured;
  if (named || leads.reach || leads.approximate || leads.direction !== undefined) return true;
  if (measured.unit.kind === "money" && Object.keys(measured.per).length > 0) return true;
  return measured.unit.kind !== "duration" && (measured.achieved || reader.mode !== "running");
}
